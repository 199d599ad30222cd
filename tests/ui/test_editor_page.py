"""The editor in the real window over a real profile: grammar, drafts, saving, clashes, leaving."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import orders, profile
from app.compose import House
from app.orders.model import Order
from app.store.views import ListQuery
from tests.ui.conftest import WAIT_MS
from ui.editor import EditorPage
from ui.editor.lines_model import NAME, PRICE, QUANTITY, SKU
from ui.editor.problems import Problem
from ui.kept_drafts import NEW
from ui.main_window import MainWindow
from ui.widgets import Banner

Keys = Callable[..., None]


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Until no worker has anything left."""
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


def open_editor(window: MainWindow, settle: Callable[[], None], number: str = "") -> EditorPage:
    order_id = window.workplace.desk.store.resolve(number) if number else ""
    window.show_page("editor", order_id=order_id)
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    window.activateWindow()
    return page


def press(*keys: str | Qt.Key) -> None:
    """Type into whatever has the focus, as a clerk does."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def field(page: EditorPage, path: str) -> QLineEdit:
    editor = page.fields.fields[path].editor
    assert isinstance(editor, QLineEdit)
    return editor


def click(page: EditorPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def stored(house: House, number: str) -> Order:
    order = house.desk.store.order(house.desk.store.resolve(number))
    assert order is not None
    return order


def test_five_lines_are_entered_with_codes_quantities_and_enter(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    name = field(page, "parties.customer.full_name")
    qtbot.waitUntil(name.hasFocus, timeout=WAIT_MS)
    press("Client 1")
    page.grid.setFocus()
    page.grid.go(0, SKU)
    enter = Qt.Key.Key_Return
    press("V01-39", enter, "2", enter, "3*B-220", enter, "SCF-07", enter, "1,5", enter, enter)
    settle()
    rows = [(row.line.sku, row.line.quantity) for row in page.session.now.rows]
    assert rows == [("V01-39", Decimal(2)), ("B-220", Decimal(3)), ("SCF-07", Decimal("1.5"))]
    assert page.session.now.rows[0].line.name == "Shoes, leather, size 39"  # known from before
    assert field(page, "currency").text() == "EUR"  # of the first product
    page.save(close=True)
    settle()
    saved = page.session.loaded
    assert saved is not None, page.notice.banner and page.notice.banner.title.text()
    assert stored(house, saved.number).lines[1].quantity == Decimal(3)
    assert window.orders.detail.order_id == saved.id  # the list stands on it


def test_a_letter_for_a_digit_stops_saving_and_is_gone_to(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10052")
    before = stored(house, "10052")
    page.grid.setFocus()
    page.grid.go(1, QUANTITY)
    press("4O", Qt.Key.Key_Return)
    settle()
    problem = page.problems.model.problems[0]
    assert (problem.role, problem.row, problem.key) == ("bad", 1, "quantity")
    assert page.lines.text(1, "quantity") == "4O"
    assert "Without line 2" in page.amounts.hint.text()
    page.save(close=True)
    settle()
    assert stored(house, "10052") == before
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, QUANTITY)


def test_undo_goes_back_through_fields_and_cells(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    start = page.session.now
    city = field(page, "parties.customer.city")
    city.setFocus()
    city.selectAll()
    press("Iasi")
    page.grid.setFocus()
    page.grid.go(0, QUANTITY)
    press("7", Qt.Key.Key_Return)
    assert page.session.now.rows[0].line.quantity == Decimal(7)
    click(page, "undo")
    assert page.lines.text(0, "quantity") == "2"
    click(page, "undo")
    assert city.text() == "Cluj-Napoca"
    assert page.session.now == start
    assert not page.session.dirty
    click(page, "redo")
    assert city.text() == "Iasi"
    settle()


def test_what_was_typed_comes_back_and_is_saved_once(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10051")
    key = page.session.key
    field(page, "buyer_reference").setFocus()
    press("PO 77")
    window.show_page("orders")  # leaving keeps the draft
    settle()
    assert key in profile.drafts(house.desk)
    again = open_editor(window, settle, "10052")
    assert not again.session.dirty
    page = open_editor(window, settle, "10051")
    assert page.notice.banner is not None
    assert field(page, "buyer_reference").text() == "PO 77"
    page.save(close=False)
    settle()
    assert stored(house, "10051").buyer_reference == "PO 77"
    assert key not in profile.drafts(house.desk)


def test_the_draft_is_written_when_typing_rests(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    name = field(page, "parties.customer.full_name")
    qtbot.waitUntil(name.hasFocus, timeout=WAIT_MS)
    with qtbot.waitSignal(page.session.kept, timeout=WAIT_MS):
        press("Ana")
    assert NEW in profile.drafts(house.desk)
    assert page.bar.kept.isVisible()


def test_escape_asks_only_when_something_would_be_lost(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10052")
    page.cancel()
    assert not page.isVisible()
    page = open_editor(window, settle, "10052")
    field(page, "parties.customer.city").setFocus()
    press("X")
    page.cancel()
    assert page.notice.asking
    page.cancel()  # a second Esc keeps typing
    assert page.isVisible()
    assert not page.notice.asking
    page.cancel()
    press(Qt.Key.Key_Escape)  # and gives the keyboard back to where it was
    assert field(page, "parties.customer.city").hasFocus()
    page.cancel()
    press(Qt.Key.Key_Return)  # on “Discard changes”
    settle()
    assert not page.isVisible()
    assert page.session.key not in profile.drafts(house.desk)


def test_a_change_from_elsewhere_merges_and_asks_about_clashes_only(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10052")
    field(page, "buyer_reference").setFocus()
    press("mine")
    field(page, "parties.customer.city").setFocus()
    field(page, "parties.customer.city").selectAll()
    press("Iasi")
    other = stored(house, "10052")
    with house.desk.store.write() as tx:
        tx.put_order(
            replace(other, buyer_reference="theirs", carrier_delivery="DPD"),
            source="pull", who="shop-ro",
        )  # fmt: skip
    page.save(close=False)
    settle()
    assert page.notice.banner is not None
    assert page.notice.banner.objectName() == "clashes"
    assert stored(house, "10052").buyer_reference == "theirs"
    click(page, "keep_mine")
    settle()
    kept = stored(house, "10052")
    assert kept.buyer_reference == "mine"
    assert kept.carrier_delivery == "DPD"
    assert kept.parties["customer"].city == "Iasi"


def test_only_legal_steps_are_offered(window: MainWindow, settle: Callable[[], None]) -> None:
    from app.orders.status import next_steps

    page = open_editor(window, settle, "10052")
    row = page.amounts.statuses["fulfilment"]
    row.chip.click()
    words = [action.data() for action in row.menu.actions()]
    assert words == list(next_steps("fulfilment", "in_process"))
    row.menu.actions()[words.index("shipped")].trigger()
    assert page.session.now.head.status["fulfilment"].value == "shipped"
    row.menu.close()
    settle()


def test_a_field_of_a_problem_is_gone_to(window: MainWindow, settle: Callable[[], None]) -> None:
    order_id = window.workplace.desk.store.resolve("10052")
    window.activateWindow()
    window.show_page("editor", order_id=order_id, field="lines[1].hs_code")
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    assert (
        page.lines.headerData(page.grid.currentIndex().column(), Qt.Orientation.Horizontal)
        == "HS code"
    )
    assert page.grid.currentIndex().row() == 1


def test_a_long_received_text_is_kept_whole(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    before = stored(house, "10052")
    long = "x" * 5000
    with house.desk.store.write() as tx:
        tx.put_order(replace(before, buyer_reference=long), source="pull", who="shop-ro")
    page = open_editor(window, settle, "10052")
    editor = field(page, "buyer_reference")
    assert editor.isReadOnly()
    assert len(editor.text()) < len(long)
    field(page, "parties.customer.city").setFocus()
    press("X")
    page.save(close=False)
    settle()
    assert stored(house, "10052").buyer_reference == long


def test_removing_a_line_offers_to_undo_it(window: MainWindow, settle: Callable[[], None]) -> None:
    page = open_editor(window, settle, "10052")
    page.grid.selectRow(0)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert page.session.now.rows[0].line.sku == "B-220"
    page.session.undo()
    assert page.session.now.rows[0].line.sku == "V01-39"
    settle()


def test_undoing_a_removal_leaves_what_was_typed_since(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    lines = page.session.now.rows
    page.grid.setFocus()
    page.grid.go(1, SKU, edit=False)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    field(page, "buyer_reference").setFocus()
    press("PO 1")
    undo = window.findChild(QAbstractButton, "toast_act")
    assert undo is not None
    undo.click()
    assert page.session.now.rows == lines
    assert field(page, "buyer_reference").text() == "PO 1"
    page.grid.setFocus()
    page.grid.go(1, SKU, edit=False)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    settle()
    page = open_editor(window, settle, "10051")
    there = page.session.now
    undo.click()  # the order it is about is not in hand any more
    assert page.session.now is there


def test_every_field_has_a_name_for_those_who_cannot_see_it(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    for editor in page.findChildren(QLineEdit):
        assert editor.objectName(), editor
        assert editor.accessibleName(), editor.objectName()
    for button in page.findChildren(QAbstractButton):
        if button.objectName().startswith("qt_"):
            continue  # Qt's own corner of the table, hidden
        assert button.objectName(), button
        assert button.accessibleName(), button.objectName()


def test_a_thousand_lines_take_a_key_in_one_frame(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    """Typing one cell tells the view of that row alone."""
    before = stored(house, "10052")
    lines = tuple(replace(before.lines[0], id="") for _ in range(1000))
    saved = orders.save_order(house.desk, replace(before, lines=lines), loaded=before)
    page = open_editor(window, settle, saved.order.number)
    told: list[tuple[int, int]] = []
    page.lines.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    page.session.type_cell(500, "quantity", "9")
    assert told[0] == (500, 500)
    assert page.lines.text(500, "line_net") == "1251.00"
    settle()


def test_enter_takes_the_customer_found_and_leads_to_the_lines(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    name = field(page, "parties.customer.full_name")
    qtbot.waitUntil(name.hasFocus, timeout=WAIT_MS)
    press("Turcanu")
    qtbot.waitUntil(page.assistance.popup.isVisible, timeout=WAIT_MS)
    press(Qt.Key.Key_Return)
    settle()
    assert page.session.now.head.party("customer").city == "Chișinău"
    typing = QApplication.focusWidget()
    assert typing is not None
    assert page.grid.isAncestorOf(typing)
    assert page.grid.currentIndex().column() == SKU


def test_the_goods_of_an_order_without_ship_to_go_to_the_customer(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    qtbot.waitUntil(field(page, "parties.customer.full_name").hasFocus, timeout=WAIT_MS)
    page.session.type_cell(0, "sku", "V01-39")
    settle()
    qtbot.waitUntil(
        lambda: any(p.path == "parties.customer.country" for p in page.problems.model.problems),
        timeout=WAIT_MS,
    )
    assert not any(p.path.startswith("parties.ship") for p in page.problems.model.problems)
    row = next(row for row in page.fields.rows if "parties.customer.country" in row.fields)
    assert "country is missing" in row.said.words.text()  # across the row, not in the narrow field
    settle()


def test_f8_goes_on_where_the_solved_problem_was(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    page.session.type_cell(0, "quantity", "4O")
    page.session.type_cell(1, "quantity", "x")
    click(page, "next_problem")
    assert page.grid.currentIndex().row() == 0
    page.session.type_cell(0, "quantity", "4")
    click(page, "next_problem")
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, QUANTITY)
    settle()


def test_a_total_that_disagrees_is_said_once(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    before = stored(house, "10052")
    with house.desk.store.write() as tx:
        wrong = replace(before, amounts={**before.amounts, "total": Decimal("999.99")})
        tx.put_order(wrong, source="pull", who="shop-ro")
    page = open_editor(window, settle, "10052")
    total = "amounts.total"
    qtbot.waitUntil(
        lambda: any(p.path == total for p in page.problems.model.problems), timeout=WAIT_MS
    )
    assert [p.path for p in page.problems.model.problems].count(total) == 1
    settle()


def test_an_amount_leads_to_the_prices_it_comes_from(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    page.problems.chosen.emit(Problem("wait", "The total is not above zero.", "amounts.total"))
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (0, PRICE)
    page.problems.chosen.emit(Problem("wait", "The order is cancelled.", "status.order"))
    assert page.amounts.statuses["order"].chip.hasFocus()
    settle()


def test_the_sums_are_whole_in_a_narrow_window(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.resize(960, 540)
    page = open_editor(window, settle, "10052")
    sums = page.amounts.sums
    qtbot.waitUntil(lambda: len(sums.rows) > 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: sums.height() == sums.sizeHint().height(), timeout=WAIT_MS)


def numbers(house: House) -> list[str]:
    return [row.number for row in house.desk.store.page(ListQuery(), limit=1000).rows]


def new_order(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot, name: str
) -> EditorPage:
    """A new order with one line and this customer, not saved yet."""
    page = open_editor(window, settle)
    qtbot.waitUntil(field(page, "parties.customer.full_name").hasFocus, timeout=WAIT_MS)
    press(name)
    page.grid.setFocus()
    page.grid.go(0, SKU)
    press("B-220", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)
    settle()
    return page


def paste(text: str) -> None:
    QApplication.clipboard().setText(text)
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_table_of_a_spreadsheet_is_pasted_as_one_step(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    qtbot.waitUntil(field(page, "parties.customer.full_name").hasFocus, timeout=WAIT_MS)
    page.grid.setFocus()
    page.grid.go(0, SKU)  # a cell is open, as after the customer was chosen
    table = 'V01-39\t\t2\n\t\t\nNEW-9\t"Belt,\nof ""calf"""\t1,5\t9.90\r\n3*B-220\n'
    paste(table)
    settle()
    rows = [(r.line.sku, r.line.name, r.line.quantity) for r in page.session.now.rows]
    assert rows == [
        ("V01-39", "Shoes, leather, size 39", Decimal(2)),
        ("NEW-9", 'Belt, of "calf"', Decimal("1.5")),
        ("B-220", rows[2][1], Decimal(3)),
    ]
    assert rows[2][1]  # found by its code too
    assert page.session.now.rows[1].line.unit_net == Decimal("9.90")
    click(page, "undo")  # the products that were found
    click(page, "undo")
    assert page.session.now.rows == ()


def test_a_quote_that_nothing_closes_is_pasted_as_it_stands(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    page = open_editor(window, settle, "10052")
    page.grid.setFocus()
    page.grid.go(0, NAME, edit=False)
    paste('Screw 5"\tx')
    assert page.lines.text(0, "name") == 'Screw 5"'
    assert page.session.now.rows[0].wrong["quantity"].text == "x"
    settle()


def test_saving_twice_at_once_makes_one_order(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    before = numbers(house)
    page = new_order(window, settle, qtbot, "Twice")
    page.save(close=False)
    page.save(close=True)
    settle()
    assert len(numbers(house)) == len(before) + 1


def test_what_is_typed_while_it_is_saved_goes_into_the_same_order(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    before = numbers(house)
    page = new_order(window, settle, qtbot, "Typed on")
    page.save(close=False)
    field(page, "buyer_reference").setFocus()
    press("PO 9")
    page.grid.setFocus()
    page.grid.go(0, QUANTITY)
    press("4", Qt.Key.Key_Return)
    settle()
    assert field(page, "buyer_reference").text() == "PO 9"
    page.save(close=False)
    settle()
    (number,) = set(numbers(house)) - set(before)
    kept = stored(house, number)
    assert kept.buyer_reference == "PO 9"
    assert [(line.sku, line.quantity) for line in kept.lines] == [("B-220", Decimal(4))]
    assert kept.ordered_at is not None  # what the desk filled in stays


def test_typing_while_a_save_merges_keeps_what_came_from_elsewhere(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10052")
    other = stored(house, "10052")
    with house.desk.store.write() as tx:
        tx.put_order(replace(other, carrier_delivery="DPD"), source="pull", who="shop-ro")
    field(page, "buyer_reference").setFocus()
    press("PO 1")
    page.save(close=False)
    press("2")
    settle()
    page.save(close=False)
    settle()
    kept = stored(house, "10052")
    assert (kept.buyer_reference, kept.carrier_delivery) == ("PO 12", "DPD")


def test_a_new_order_begun_over_another_loses_nothing_of_it(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    page = open_editor(window, settle, "10051")
    key = page.session.key
    field(page, "buyer_reference").setFocus()
    press("PO 77")
    page = open_editor(window, settle)
    assert page.session.loaded is None
    assert set(profile.drafts(house.desk)) == {key}
    page = open_editor(window, settle, "10051")
    assert field(page, "buyer_reference").text() == "PO 77"


def test_a_new_order_begun_over_one_half_typed_offers_to_go_on(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = new_order(window, settle, qtbot, "Half typed")
    page = open_editor(window, settle)
    assert field(page, "parties.customer.full_name").text() == "Half typed"
    assert page.notice.banner is not None
    assert page.notice.banner.objectName() == "draft_back"


def test_an_order_opened_amid_a_save_waits_for_it(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    before = numbers(house)
    page = new_order(window, settle, qtbot, "First")
    page.save(close=True)
    page = open_editor(window, settle)
    assert page.isVisible()
    assert page.isEnabled()
    assert page.session.loaded is None
    assert field(page, "parties.customer.full_name").text() == ""
    (number,) = set(numbers(house)) - set(before)
    assert stored(house, number).parties["customer"].display_name == "First"


def test_an_order_that_is_gone_leads_back_to_the_list(
    window: MainWindow, settle: Callable[[], None]
) -> None:
    window.show_page("editor", order_id="01ARZ3NDEKTSV4RRFFQ69G5FAV")
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    assert page.isEnabled()
    assert window.orders.isVisible()
    said = window.findChild(Banner, "failure")
    assert said is not None
    assert "any more" in said.accessibleName()


def test_a_window_closed_right_after_a_save_leaves_no_draft_of_it(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    page = new_order(window, settle, qtbot, "Saved and gone")
    page.session.keep()
    settle()
    assert NEW in profile.drafts(house.desk)
    page.save(close=True)
    patience = QDeadlineTimer(WAIT_MS)
    wanted = ListQuery(search="Saved and gone")
    while not house.desk.store.page(wanted).rows:  # the window does not hear of it
        assert not patience.hasExpired()
    window.close()
    window.close_down()
    assert NEW not in profile.drafts(house.desk)


@pytest.mark.parametrize("width", [900, 660])
def test_a_narrow_window_cuts_neither_the_head_nor_the_description(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot, width: int
) -> None:
    window.resize(width, 640)
    page = open_editor(window, settle, "10052")
    qtbot.waitUntil(lambda: page.width() <= width, timeout=WAIT_MS)
    row = [page.fields.fields[path] for path in ("number", "ordered_at", "departure_country",
           "arrival_country", "incoterm", "incoterm_place", "currency")]  # fmt: skip
    for left, right in itertools.pairwise(row):
        assert left.geometry().right() < right.geometry().left()
    assert page.grid.columnWidth(NAME) >= 140
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: page.grid.columnWidth(NAME) > 200, timeout=WAIT_MS)
    assert not page.grid.horizontalScrollBar().maximum()  # all of it in view again
