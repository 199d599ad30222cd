"""The window over a real profile: search, filters, selection, trash, places, one window only."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands import orders, profile
from app.compose import House
from app.orders.model import Line, Notes, Order, Party
from app.store.views import Changes, ListQuery, OrderRow
from tests.ui import sample
from tests.ui.conftest import WAIT_MS
from ui.bus import Failure
from ui.care import HOUR_MS, Care
from ui.editor import EditorPage
from ui.list.columns import Col
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.single import Server, raise_first
from ui.widgets import Banner, Chip, ElidedLabel, SidebarItem


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until no worker has anything left and the detail shows the current order."""
    jobs, orders = window.workplace.jobs, window.orders

    def quiet() -> bool:
        shown = orders.detail.detail
        row = orders.table.current_row()
        read = row is None or (shown is not None and shown.order.id == row.id)
        return not jobs.busy and not orders.asking.busy and read

    qtbot.waitUntil(quiet, timeout=WAIT_MS)


def numbers(window: MainWindow) -> list[str]:
    model = window.orders.model
    rows = (model.row(number) for number in range(len(model.keys)))
    return [row.number for row in rows if row is not None]


def test_it_opens_with_orders_in_it(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    assert len(window.orders.model.keys) == 324
    assert numbers(window)[0] == "10052"
    detail = window.orders.detail.detail
    assert detail is not None
    assert detail.order.number == "10052"
    assert len(detail.lacking) == 2
    assert window.orders.table.hasFocus() or QApplication.focusWidget() is None


def test_search_follows_the_typing_and_enter_opens_the_single_hit(
    window: MainWindow, qtbot: QtBot, monkeypatch: object
) -> None:
    settle(window, qtbot)
    search = window.orders.search
    QTest.keyClicks(search, "lukasz wis")
    qtbot.waitUntil(lambda: numbers(window) == ["10051"], timeout=WAIT_MS)
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._front == "editor", timeout=WAIT_MS)


def test_escape_in_the_search_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    search = window.orders.search
    QTest.keyClicks(search, "no such order")
    qtbot.waitUntil(lambda: not window.orders.model.keys, timeout=WAIT_MS)
    settle(window, qtbot)
    assert window.orders.empty.accessibleName() == "Nothing found"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 324, timeout=WAIT_MS)


def test_views_filters_and_sorts_ask_the_store(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.show_page("orders", view="attention")
    settle(window, qtbot)
    assert sorted(numbers(window)) == ["10049", "KC-30712", "T-88190", "T-88209"]
    window.orders.ask(ListQuery(account="ACC-OUT", sort="customer", descending=False))
    settle(window, qtbot)
    store = window.workplace.desk.store
    expected = store.page(window.orders.query, limit=100).rows
    assert numbers(window) == [row.number for row in expected]
    assert len(expected) == 5
    window.orders.ask(ListQuery(status=(("payment", "failed"),)))
    settle(window, qtbot)
    assert numbers(window) == ["T-88209"]


def test_the_figure_of_all_orders_follows_what_comes_in(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.orders.ask(ListQuery(search="10052"))
    settle(window, qtbot)
    shown = window.findChild(ElidedLabel, "status_count")
    assert shown is not None
    assert shown.text() == "1 of 324"
    desk = window.workplace.desk
    line = Line(sku="V01-39", name="Shoes", quantity=Decimal(1), unit_net=Decimal(9))
    order = Order(currency="EUR", parties={"customer": Party(full_name="Eve")}, lines=(line,))
    saved = orders.save_order(desk, order)
    window.workplace.bus.changed.emit(saved.changes)
    qtbot.waitUntil(lambda: shown.text() == "1 of 325", timeout=WAIT_MS)


def test_selection_is_counted_and_added_up_by_currency(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.orders.table.select_rows([0, 1, 6], 0)
    words = window.status._sums
    expected = "13\u202f431.30 EUR + 1\u202f284.00 PLN"
    qtbot.waitUntil(lambda: words.text() == expected, timeout=WAIT_MS)
    assert window.status._selected.text() == "3 selected"


def test_delete_goes_to_the_trash_and_undo_brings_back(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.orders.table.select_rows([1, 2], 1)
    window.orders.table.setFocus()
    QTest.keyClick(window.orders.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 322, timeout=WAIT_MS)
    assert "10051" not in numbers(window)
    undo = window.findChild(QAbstractButton, "toast_act")
    assert undo is not None
    assert undo.isVisible()
    undo.click()
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 324, timeout=WAIT_MS)
    assert "10051" in numbers(window)


def row_of(window: MainWindow, number: int) -> OrderRow:
    row = window.orders.model.row(number)
    assert row is not None
    return row


def number_at_top(window: MainWindow) -> str:
    return row_of(window, window.orders.table.rowAt(0)).number


def arrive(window: MainWindow, number: str) -> None:
    """A newer order comes in above all others, as after a sync."""
    newer = replace(sample.orders()[0], number=number)
    with window.workplace.desk.store.write() as tx:
        tx.put_order(newer, source="pull", who="")
    window.workplace.bus.changed.emit(Changes(lists=True, sync=True))


def test_what_comes_in_above_moves_nothing_under_the_eye(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    table = window.orders.table
    table.select_rows([30, 31], 30)
    kept = table.selected_keys()
    table.verticalScrollBar().setValue(610)
    top = number_at_top(window)
    arrive(window, "NEW-1")
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 325, timeout=WAIT_MS)
    assert table.selected_keys() == kept
    assert number_at_top(window) == top
    assert table.verticalScrollBar().value() == 640
    assert window.orders.detail.order_id == row_of(window, 31).id


def test_at_the_very_top_what_comes_in_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    arrive(window, "NEW-1")
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 325, timeout=WAIT_MS)
    assert window.orders.table.verticalScrollBar().value() == 0
    assert "NEW-1" in numbers(window)[:2]
    row = window.orders.table.current_row()
    assert row is not None
    assert row.number == "10052"


def test_a_round_that_changes_no_row_leaves_the_list_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    table, model = window.orders.table, window.orders.model
    table.select_rows([30, 31], 30)
    table.verticalScrollBar().setValue(610)
    order = window.workplace.desk.store.order(row_of(window, 30).id)
    assert order is not None
    with window.workplace.desk.store.write() as tx:
        tx.put_order(replace(order, notes=Notes(internal="call first")), source="pull", who="")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(table.selection_changed):
        window.workplace.bus.changed.emit(Changes(lists=True, sync=True))
        settle(window, qtbot)
    assert row_of(window, 30).note == "call first"
    assert table.verticalScrollBar().value() == 610


def test_the_clerk_may_go_on_while_the_list_is_asked_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Selected and scrolled after the question left, before its answer came."""
    settle(window, qtbot)
    table = window.orders.table
    arrive(window, "NEW-1")
    assert window.orders.asking.busy
    table.select_rows([50], 50)
    kept = table.selected_keys()
    table.verticalScrollBar().setValue(1210)
    top = number_at_top(window)
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 325, timeout=WAIT_MS)
    assert table.selected_keys() == kept
    assert number_at_top(window) == top


def test_after_the_trash_the_next_order_is_current(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    before = numbers(window)
    table = window.orders.table
    table.go_to(200)
    top = number_at_top(window)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 323, timeout=WAIT_MS)
    settle(window, qtbot)
    row = table.current_row()
    assert row is not None
    assert row.number == before[201]
    assert number_at_top(window) == top
    detail = window.orders.detail.detail
    assert detail is not None
    assert detail.order.number == before[201]


def test_a_page_and_back_changes_nothing_in_the_list(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    table = window.orders.table
    table.select_rows([100, 101, 140], 101)
    table.verticalScrollBar().setValue(2990)
    kept = table.kept()
    window.show_page("sync")
    window.show_page("orders")
    settle(window, qtbot)
    assert table.kept() == kept


def test_filter_and_place_and_selection_are_remembered(
    window_over: Callable[[House], MainWindow], house: House, qtbot: QtBot
) -> None:
    first = window_over(house)
    first.orders.ask(ListQuery(country="RO", sort="total"))
    settle(first, qtbot)
    first.orders.table.select_rows([200, 230], 230)
    first.orders.table.verticalScrollBar().setValue(200 * 30)
    kept = first.orders.table.kept()
    header = first.orders.table.horizontalHeader()
    header.moveSection(header.visualIndex(Col.TOTAL), 1)
    columns = first.orders.table.columns()
    first.close()
    first.close_down()

    again = window_over(house)
    assert number_at_top(again) == numbers(first)[200]  # before all keys are there
    settle(again, qtbot)
    assert again.orders.query == ListQuery(country="RO", sort="total")
    assert again.orders.table.kept() == kept
    assert again.orders.table.columns() == columns
    assert numbers(again) == numbers(first)


def test_the_width_of_the_detail_is_remembered(
    window_over: Callable[[House], MainWindow], house: House, qtbot: QtBot
) -> None:
    first = window_over(house)
    settle(first, qtbot)
    handle = first.orders._split.handle(1)
    least = first.orders.detail.width()
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at - QPoint(60, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at - QPoint(60, 0))
    wide = first.orders.detail.width()
    assert wide > least
    first.close()
    first.close_down()
    again = window_over(house)
    again.resize(1280, 800)  # where the screen is smaller, there is less for both
    qtbot.waitUntil(lambda: again.orders.detail.width() == wide, timeout=WAIT_MS)


def test_the_current_order_comes_back_from_beyond_the_first_rows(
    window_over: Callable[[House], MainWindow], house: House, qtbot: QtBot
) -> None:
    first = window_over(house)
    settle(first, qtbot)
    first.orders.table.go_to(300)
    first.orders.table.verticalScrollBar().setValue(0)
    row = first.orders.table.current_row()
    first.close()
    first.close_down()
    again = window_over(house)
    settle(again, qtbot)
    assert again.orders.table.current_row() == row
    assert number_at_top(again) == "10052"


def test_print_offers_the_selected_orders_papers_as_one_batch(
    window: MainWindow, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    window.orders.table.select_rows([0, 1, 6], 0)
    button = window.findChild(QAbstractButton, "button_print")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: window._front == "papers", timeout=WAIT_MS)
    page = window.findChild(PapersPage)
    assert page is not None
    qtbot.waitUntil(page.batch.isVisible, timeout=WAIT_MS)
    assert "3" in page.batch.words.text()
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)


def test_so_many_orders_are_not_printed_by_mistake(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(window, qtbot)
    monkeypatch.setattr("ui.order_acts.MOST_PRINTED", 300)
    window.orders.table.selectAll()
    window.orders.acts.print_papers()
    failure = window._messages.failure
    assert failure is not None
    assert failure.sentence.startswith("324 orders are selected; at most 300")
    assert window._front == "orders"


def test_an_order_named_by_a_page_is_stood_on(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    row = row_of(window, 250)
    window.show_page("orders", order_id=row.id)
    qtbot.waitUntil(lambda: window.orders.table.current_row() == row, timeout=WAIT_MS)
    place = window.orders.table.visualRect(window.orders.table.currentIndex())
    assert window.orders.table.viewport().rect().contains(place)


def test_an_order_that_a_search_hides_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    row = row_of(window, 250)
    window.orders.ask(ListQuery(search="10052"))
    settle(window, qtbot)
    window.show_page("orders", order_id=row.id)
    qtbot.waitUntil(window._toast.isVisible, timeout=WAIT_MS)
    assert window._toast.accessibleName() == f"{row.number} is not in this list"
    window.show_page("orders", view="attention")
    settle(window, qtbot)
    act = window.findChild(QAbstractButton, "toast_act")
    assert act is not None
    act.click()
    qtbot.waitUntil(lambda: window.orders.table.current_row() == row, timeout=WAIT_MS)
    place = window.orders.table.visualRect(window.orders.table.currentIndex())
    assert window.orders.table.viewport().rect().contains(place)
    window.show_page("orders", view="attention")
    settle(window, qtbot)
    window.show_page("orders", order_id=row.id)  # a view says what is in it
    settle(window, qtbot)
    assert not window._toast.isVisible()


def test_an_empty_profile_opens_on_the_first_run(
    window_over: Callable[[House], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    with sample.house(tmp_path / "empty", filled=False) as house:
        window = window_over(house)
        assert window._front == "first_run"
        assert not window.sidebar.isVisible()
        window.show_page("orders")
        settle(window, qtbot)
        assert window.orders.empty.accessibleName() == "No orders yet"
        window.close()
        window.close_down()


def test_a_failure_is_a_bar_with_the_button_that_mends_it(window: MainWindow, qtbot: QtBot) -> None:
    failure = Failure("shop-ro refuses the sign-in.", mend="Sign in again", page="orders")
    window.workplace.bus.failed.emit(failure)
    bar = window.findChild(QWidget, "failure")
    mend = window.findChild(QAbstractButton, "mend")
    assert bar is not None
    assert mend is not None
    assert bar.isVisible()
    assert bar.accessibleName() == "shop-ro refuses the sign-in."
    mend.click()
    assert not bar.isVisible()


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.objectName(), widget
            assert widget.accessibleName() or widget.accessibleDescription(), widget.objectName()


class Flashes(QObject):
    """The windows that come up beside the main one, however shortly."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize(
    "name", ["editor", "papers", "papers_list", "products", "sync", "conflict", "accounts",
             "settings", "first_run"],
)  # fmt: skip
def test_no_part_of_a_page_flashes_as_a_window_of_its_own(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    """It would take the keyboard from the page."""
    settle(window, qtbot)
    order_id = window.workplace.desk.store.resolve("10049")
    flashes, application = Flashes(), QApplication.instance()
    assert application is not None
    application.installEventFilter(flashes)
    try:
        window.show_page(name, order_id=order_id)
        qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    finally:
        application.removeEventFilter(flashes)
    assert flashes.seen == []


def test_tab_goes_down_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.activateWindow()
    first = window.sidebar.findChild(SidebarItem, "view_all")
    assert first is not None
    first.setFocus()
    tops = [first.mapTo(window, QPoint()).y()]
    while True:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or not window.sidebar.isAncestorOf(at):
            break
        tops.append(at.mapTo(window, QPoint()).y())
    assert len(tops) == len(window.sidebar.findChildren(SidebarItem)) + 1  # and the settings
    assert tops == sorted(tops)


def test_theme_and_size_change_at_once(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    preferences = window.workplace.preferences
    before = window.grab().toImage()
    preferences.change(replace(preferences.current, theme="dark", text_px=15))
    assert window.workplace.look.theme.name == "dark"
    assert window.orders.table.verticalHeader().defaultSectionSize() == 34
    assert window.grab().toImage() != before
    preferences.change(replace(preferences.current, theme="light", text_px=13))
    settle(window, qtbot)


def test_a_second_start_raises_the_first_window(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    root = house.desk.paths.root
    assert not raise_first(root)
    raised: list[bool] = []
    server = Server(root, lambda: raised.append(True))
    try:
        assert raise_first(root)
        qtbot.waitUntil(lambda: raised == [True], timeout=WAIT_MS)
    finally:
        server.close()


def test_the_first_paint_needs_qt_and_sqlite_only() -> None:
    heavy = ["sqlmodel", "sqlalchemy", "pydantic", "httpx", "reportlab", "babel", "pycountry",
             "alembic", "qtawesome", "fontTools", "typer", "keyring", "platformdirs"]  # fmt: skip
    code = (
        "import sys, ui.__main__, app.compose, ui.showing\n"
        f"print([m for m in {heavy!r} if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_signal_closes_the_window_in_order(tmp_path: Path) -> None:
    """The real program: started, asked to end, gone with 0 and its places kept."""
    sent = subprocess.run(
        [sys.executable, "-c", ENDING, str(tmp_path)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert sent.returncode == 0, sent.stderr
    assert '"geometry"' in (tmp_path / "settings.json").read_text("utf-8")


ENDING = """
import os, signal, sys
from PySide6.QtCore import QTimer
from ui import __main__ as program
from ui import ending

class Watched(ending.Ending):
    def __init__(self, close):
        super().__init__(close)
        QTimer.singleShot(0, self.ask)

    def ask(self):
        os.kill(os.getpid(), signal.SIGTERM)

ending.Ending = Watched
program.main(["--profile", sys.argv[1]])
"""


def test_what_was_typed_when_the_window_died_is_offered(
    window_over: Callable[[House], MainWindow], house: House, qtbot: QtBot
) -> None:
    order_id = house.desk.store.resolve("10052")
    profile.keep_draft(house.desk, order_id, {"any": "thing"})
    profile.keep_draft(house.desk, "gone", {"any": "thing"})
    window = window_over(house)
    qtbot.waitUntil(lambda: window.drafts.banner is not None, timeout=WAIT_MS)
    assert window.drafts.banner is not None
    assert "10052" in window.drafts.banner.title.text()
    go_on = window.findChild(QAbstractButton, "go_on_typing")
    assert go_on is not None
    go_on.click()
    page = window.findChild(EditorPage)
    assert page is not None
    assert window.drafts.isHidden()
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    assert page.session.key == order_id


def test_the_profile_is_cared_for_soon_and_then_hourly(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    care = Care(house.desk, window.workplace.jobs, window)
    assert care.timer.isActive()
    care.timer.timeout.emit()
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    assert len(list(house.desk.paths.backups.glob("auto-*.db"))) == 1
    assert care.timer.interval() == HOUR_MS


@pytest.mark.parametrize(
    ("statuses", "chips"),
    [
        (("cancelled", "cancelled", "cancelled"), {"order", "sync"}),
        (("cancelled", "refunded", "none"), {"order", "payment", "sync"}),
        (("completed", "paid", "delivered"), {"payment", "fulfilment", "sync"}),
        (("completed", "none", "none"), {"order", "payment", "fulfilment", "sync"}),
        (("on_hold", "review", "awaiting"), {"order", "payment", "fulfilment", "sync"}),
    ],
)
def test_no_status_is_said_twice_above_an_order(
    window: MainWindow, qtbot: QtBot, statuses: tuple[str, str, str], chips: set[str]
) -> None:
    settle(window, qtbot)
    row = window.orders.table.current_row()
    assert row is not None
    detail = window.orders.detail
    order, payment, fulfilment = statuses
    detail.show_row(row._replace(order_status=order, payment=payment, fulfilment=fulfilment))
    shown = {chip.axis for chip in detail.findChildren(Chip) if not chip.isHidden()}
    assert shown == chips
    detail.show_row(row)
    settle(window, qtbot)


def test_a_search_within_a_view_goes_on_among_all_orders_with_enter(
    window: MainWindow, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    window.show_page("orders", view="blocked")
    settle(window, qtbot)
    search = window.orders.search
    QTest.keyClicks(search, "10051")
    qtbot.waitUntil(window.orders.empty.isVisible, timeout=WAIT_MS)
    settle(window, qtbot)
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: numbers(window) == ["10051"], timeout=WAIT_MS)
    assert search.text() == "10051"


def test_the_worst_bar_stands_alone_and_a_refusal_goes_with_its_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    look = window.workplace.look
    window.broken_batch.say(Banner(look, "wait", "Printing was broken off", name="broken"))
    bars = {name: window.findChild(QWidget, name) for name in ("failure", "broken")}

    def seen() -> list[str]:
        return [name for name, bar in bars.items() if bar is not None and bar.isVisible()]

    assert seen() == ["broken"]
    window.workplace.bus.failed.emit(Failure("Too many orders are selected."))
    assert seen() == ["failure"]
    window.show_page("sync")
    assert seen() == ["broken"]
    window.workplace.bus.failed.emit(Failure("shop-ro refuses the sign-in.", page="accounts"))
    window.show_page("orders")
    assert seen() == ["failure"]
    settle(window, qtbot)


def test_counts_of_the_order_list_stand_below_no_other_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    count, kept = (window.findChild(QWidget, f"status_{name}") for name in ("count", "kept"))
    assert count is not None
    assert kept is not None
    assert (count.isVisible(), kept.isVisible()) == (True, False)
    window.show_page("sync")
    assert (count.isVisible(), kept.isVisible()) == (False, True)
    window.show_page("orders")
    assert (count.isVisible(), kept.isVisible()) == (True, False)
    settle(window, qtbot)


def test_no_word_of_a_chip_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    detail, row = window.orders.detail, window.orders.table.current_row()
    assert row is not None

    def whole(width: int) -> bool:
        chips = [chip for chip in detail.findChildren(Chip) if not chip.isHidden()]
        fits = (c.width() == c.sizeHint().width() and c.geometry().right() < width for c in chips)
        return detail.width() == width and len(chips) == 4 and all(fits)

    for width in (300, 460):
        detail.setFixedWidth(width)
        detail.show_row(row._replace(payment="partially_refunded", fulfilment="partially_shipped",
                                     order_status="completed", sync_state="unknown"))  # fmt: skip
        qtbot.waitUntil(partial(whole, width), timeout=WAIT_MS)
    detail.show_row(row)
    settle(window, qtbot)
