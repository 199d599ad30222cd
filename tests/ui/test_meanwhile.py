"""What is typed, chosen and asked while something else runs: nothing of it is lost or mistaken."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import orders
from app.compose import House
from app.said import say
from app.store import Store, StoreRefused
from app.store.views import Changes, ListQuery
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.test_editor_page import field, open_editor, press, stored
from ui.editor import EditorPage, completion
from ui.editor.lines_model import QUANTITY, SKU
from ui.look import Look
from ui.main_window import MainWindow
from ui.widgets import Button

ENTER = Qt.Key.Key_Return


def write_over(editor: QLineEdit, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    press(text)


def begin_line(page: EditorPage, code: str) -> None:
    page.grid.setFocus()
    page.grid.go(0, SKU)
    press(code)


# -- keys ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "rested"),
    [
        ("amounts.shipping", "12.05", "12.05"),
        ("amounts.shipping", "1000.50", "1000.5"),
        ("tags", "urgent, gift", "urgent, gift"),
        ("tags", "urgent , gift,", "urgent, gift"),
        ("ordered_at", "5 Mar 2026 9:41", "5 Mar 2026 09:41"),
        ("parties.customer.city", "Cluj  Napoca ", "Cluj  Napoca"),
        ("parties.customer.country", "de", "DE"),
    ],
)
def test_a_field_holds_what_is_typed_key_by_key(
    window: MainWindow, settle: Settle, path: str, text: str, rested: str
) -> None:
    """The draft's own spelling of a half typed figure must not come between two keys."""
    page = open_editor(window, settle, "10052")
    write_over(field(page, path), text)
    assert field(page, path).text() == text
    page.grid.setFocus()
    assert field(page, path).text() == rested


def test_a_look_into_another_program_ends_no_word(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    """The clerk reads the address elsewhere and types on where the cursor stood."""
    page = open_editor(window, settle, "10052")
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    city = field(page, "parties.customer.city")
    write_over(city, "Cluj ")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow, timeout=WAIT_MS)
    settle()
    page.session.changed.emit()
    window.activateWindow()
    qtbot.waitUntil(city.hasFocus, timeout=WAIT_MS)
    press("Napoca")
    assert city.text() == "Cluj Napoca"


def test_undo_reaches_the_field_that_has_the_keyboard(window: MainWindow, settle: Settle) -> None:
    page = open_editor(window, settle, "10052")
    cost = field(page, "amounts.shipping")
    before = cost.text()
    write_over(cost, "7.")
    page.session.undo()
    assert cost.text() == before


def test_a_note_keeps_blanks_at_the_ends_of_its_lines(window: MainWindow, settle: Settle) -> None:
    page = open_editor(window, settle, "10052")
    note = page.fields.fields["notes.internal"].editor
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    note.selectAll()
    press("one ", ENTER, " two  ", ENTER, "three")
    assert note.toPlainText() == "one \n two  \nthree"


def test_a_quantity_begun_before_its_product_is_found_is_typed_to_its_end(
    window: MainWindow, settle: Settle
) -> None:
    page = open_editor(window, settle)
    with held(completion, "product") as asked:
        begin_line(page, "V01-39")
        press(ENTER)
        assert asked.wait(LIMIT_S)
        press("1")
    settle()
    press("2", ENTER)
    row = page.session.now.rows[0].line
    assert (row.quantity, row.name) == (Decimal(12), "Shoes, leather, size 39")


# -- suggestions -----------------------------------------------------------------------


def test_enter_takes_the_product_that_is_listed(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    begin_line(page, "V01")
    qtbot.waitUntil(page.assistance.popup.isVisible, timeout=WAIT_MS)
    listed = page.assistance.popup.rows[0].key
    press(ENTER)
    assert page.session.now.rows[0].line.sku == listed != "V01"


def test_the_very_code_is_listed_before_longer_ones(house: House) -> None:
    from app.commands import products

    for sku in ("ZZ-10", "ZZ-1"):
        products.save(house.desk, sku, {"name": "Sock"}, loaded=None)
    assert [each.key for each in completion.products(house.desk, "zz-1")] == ["ZZ-1", "ZZ-10"]


def test_a_name_typed_on_is_not_taken_for_the_one_listed_before(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    field(page, "parties.customer.full_name").setFocus()
    press("Client")
    qtbot.waitUntil(page.assistance.popup.isVisible, timeout=WAIT_MS)
    press(" Nobody", ENTER)
    settle()
    assert page.session.now.head.party("customer").display_name == "Client Nobody"


def test_suggestions_that_come_late_are_not_offered(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page = open_editor(window, settle)
    name = field(page, "parties.customer.full_name")
    name.setFocus()
    with held(completion, "parties") as asked:
        press("Client")
        qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
        press("x")
        page.assistance._pause.stop()
    settle()
    assert not page.assistance.popup.isVisible()


# -- opening and saving ----------------------------------------------------------------


def test_the_order_asked_for_last_is_the_one_opened(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page = open_editor(window, settle, "10052")
    slow, quick = (house.desk.store.resolve(number) for number in ("10051", "10050"))
    with held(orders, "loaded", lambda _desk, order_id: order_id == slow) as asked:
        window.show_page("editor", order_id=slow)
        assert asked.wait(LIMIT_S)
        window.show_page("orders")
        window.show_page("editor", order_id=quick)
        qtbot.waitUntil(page.isEnabled, timeout=WAIT_MS)
        field(page, "buyer_reference").setFocus()
        press("PO 5")
    settle()
    assert page.session.key == quick
    assert page.session.now.head.buyer_reference == "PO 5"


def test_what_cannot_be_read_outlives_a_second_save(window: MainWindow, settle: Settle) -> None:
    """Typed after Ctrl+S was pressed again, while the first save still ran."""
    page = open_editor(window, settle, "10052")
    field(page, "buyer_reference").setFocus()
    with held(orders, "save_order") as saving:
        press("A")
        page.save(close=False)
        assert saving.wait(LIMIT_S)
        press("B")
        page.save(close=False)
        write_over(field(page, "amounts.shipping"), "4O")
    settle()
    assert field(page, "amounts.shipping").text() == "4O"
    assert "amounts.shipping" in page.session.now.wrong
    assert page.session.now.head.buyer_reference == "AB"


def test_what_cannot_be_read_outlives_a_choice_between_clashes(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_editor(window, settle, "10052")
    other = stored(house, "10052")
    with house.desk.store.write() as tx:
        tx.put_order(replace(other, buyer_reference="theirs"), source="pull", who="shop-ro")
    write_over(field(page, "buyer_reference"), "mine")
    page.save(close=True)
    settle()
    write_over(field(page, "amounts.shipping"), "4O")
    button = page.findChild(Button, "keep_mine")
    assert button is not None
    button.click()
    settle()
    assert page.isVisible()
    assert field(page, "amounts.shipping").text() == "4O"


def test_an_order_typed_on_after_save_and_close_stays(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_editor(window, settle, "10052")
    field(page, "buyer_reference").setFocus()
    with held(orders, "save_order") as saving:
        press("A")
        page.save(close=True)
        assert saving.wait(LIMIT_S)
        press("B")
    settle()
    assert stored(house, "10052").buyer_reference == "A"
    assert page.isVisible()
    assert field(page, "buyer_reference").text() == "AB"


def test_ctrl_z_is_the_editors_while_a_toast_offers_an_undo(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page = open_editor(window, settle, "10052")
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    page.grid.setFocus()
    page.grid.go(0, QUANTITY, edit=False)
    lines = len(page.session.now.rows)
    page.grid.remove.emit(frozenset({0}))
    assert len(page.session.now.rows) == lines - 1
    QTest.keyClick(page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.session.now.rows) == lines, timeout=WAIT_MS)


# -- the list --------------------------------------------------------------------------


def test_a_blank_between_two_words_outlives_a_slow_answer(
    window: MainWindow, settle: Settle
) -> None:
    search = window.orders.search
    search.setFocus()
    with held(Store, "page"):
        press("ana")
        search._ask()
        press(" ")
        search._ask()
        press("io")
    assert search.text() == "ana io"
    settle()


def test_all_is_selected_also_what_is_still_to_come(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    table = window.orders.table
    table.setFocus()
    with held(Store, "keys") as asked:
        window.orders.ask(ListQuery(descending=False))
        qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
        QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        first = table.selected_count
    settle()
    assert 0 < first < table.selected_count == len(window.orders.model.keys)


def test_rows_selected_one_by_one_are_no_more_than_those(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    table = window.orders.table
    with held(Store, "keys") as asked:
        window.orders.ask(ListQuery(descending=False))
        qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
        table.selectAll()
        table.select_rows([1, 2], 2)
    settle()
    assert table.selected_count == 2


def test_a_new_question_begins_at_its_start_though_orders_come_in(
    window: MainWindow, settle: Settle
) -> None:
    table = window.orders.table
    table.go_to(200)
    window.orders.ask(ListQuery(search="Client"))
    window.workplace.bus.changed.emit(Changes(lists=True, sync=True))
    settle()
    settle()
    assert (table.currentIndex().row(), table.verticalScrollBar().value()) == (0, 0)


def test_a_delete_key_held_down_trashes_no_further_rows(window: MainWindow, settle: Settle) -> None:
    before = len(window.orders.model.keys)
    held_down = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(window.orders.table, held_down)
    settle()
    assert len(window.orders.model.keys) == before


# -- buttons ---------------------------------------------------------------------------


def test_a_button_with_another_word_keeps_its_key(look: Look) -> None:
    button = Button(look, "Cancel", key="Ctrl+.")
    button.set_text("Close")
    assert button.shortcut() == QKeySequence("Ctrl+.")


def test_a_key_presses_its_button_at_once(look: Look, qtbot: QtBot) -> None:
    """A page made anew a moment later takes the button, but not what was asked for."""
    button, pressed = Button(look, "Send again", key="2"), list[str]()
    button.clicked.connect(lambda: pressed.append(button.text()))
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow, timeout=WAIT_MS)
    press("2")
    assert pressed == ["Send again"]


def test_an_ampersand_in_a_buttons_word_is_no_key(look: Look) -> None:
    assert Button(look, "Show R&D-000001").shortcut().isEmpty()


def test_an_answer_that_fails_leaves_nobody_counting(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_named: object) -> None:
        raise StoreRefused(say("The disk is gone."))

    counted: list[object] = []
    window.orders.counted.connect(counted.append)
    monkeypatch.setattr(Store, "page", broken)
    window.orders.ask(ListQuery(search="Client"))
    settle()
    assert counted[-1] == len(window.orders.model.keys)
    assert not window.orders.table.loading


# -- where the keyboard is -------------------------------------------------------------
NOBODY = ListQuery(tag="of-no-order", country="AD")


def ask(window: MainWindow, settle: Settle, query: ListQuery) -> None:
    window.orders.ask(query)
    settle()


def changed(window: MainWindow, settle: Settle) -> None:
    window.workplace.bus.changed.emit(Changes(lists=True))
    settle()


@pytest.fixture
def at_the_list(window: MainWindow, settle: Settle, qtbot: QtBot) -> MainWindow:
    settle()
    window.activateWindow()
    qtbot.waitUntil(window.orders.table.hasFocus, timeout=WAIT_MS)
    return window


def test_the_keyboard_stays_where_the_list_is_when_it_empties_and_fills(
    at_the_list: MainWindow, settle: Settle
) -> None:
    orders = at_the_list.orders
    ask(at_the_list, settle, NOBODY)
    assert orders.empty.hasFocus()
    changed(at_the_list, settle)
    assert orders.empty.hasFocus()
    ask(at_the_list, settle, ListQuery())
    assert orders.table.hasFocus()


def test_a_change_leaves_the_keyboard_on_the_way_out_of_an_empty_list(
    at_the_list: MainWindow, settle: Settle
) -> None:
    orders = at_the_list.orders
    ask(at_the_list, settle, NOBODY)
    way_out = orders.empty.findChild(Button, "clear_filters")
    assert way_out is not None
    way_out.setFocus()
    changed(at_the_list, settle)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert way_out.hasFocus()
    QTest.keyClick(way_out, Qt.Key.Key_Space)
    settle()
    assert orders.table.hasFocus()


def test_a_button_that_is_made_anew_takes_no_keyboard_with_it(
    at_the_list: MainWindow, settle: Settle
) -> None:
    orders = at_the_list.orders
    ask(at_the_list, settle, NOBODY)
    way_out = orders.empty.findChild(Button, "clear_filters")
    assert way_out is not None
    way_out.setFocus()
    ask(at_the_list, settle, replace(NOBODY, tag="nor-this"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert orders.empty.hasFocus()


def test_a_search_keeps_the_keyboard_while_the_list_empties_and_fills(
    at_the_list: MainWindow, settle: Settle
) -> None:
    orders = at_the_list.orders
    orders.search.setFocus()
    for query in (NOBODY, ListQuery(search="10052")):
        ask(at_the_list, settle, query)
        assert at_the_list.focusWidget() in {orders.search, *orders.search.findChildren(QWidget)}
