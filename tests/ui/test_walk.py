"""Blocked orders are counted and listed, and F8 walks through what stops their papers (T5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import judging, orders
from app.compose import House
from app.orders.model import Order
from app.store.views import ListQuery
from tests.ui.conftest import WAIT_MS
from ui.editor import EditorPage
from ui.editor.lines_model import KEYS
from ui.main_window import MainWindow

CEILING = 4  # overhead strokes a fault (clerk-tasks T5)
BLOCKED = ListQuery(blocked=True)


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Until no worker has anything left, and nothing waits to be judged."""
    workplace, timer = window.workplace, window._judging._timer

    def quiet() -> bool:
        return not workplace.jobs.busy and not timer.isActive()

    return lambda: qtbot.waitUntil(quiet, timeout=WAIT_MS)


def stored(house: House, number: str) -> Order:
    order = house.desk.store.order(house.desk.store.resolve(number))
    assert order is not None
    return order


def spoil(house: House, number: str) -> None:
    """Take the HS code and the origin from the first line of that order."""
    order = stored(house, number)
    bare = replace(order.lines[0], hs_code="", origin_country="")
    orders.save_order(house.desk, replace(order, lines=(bare, *order.lines[1:])))


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def cell(window: MainWindow) -> tuple[str, int, str] | None:
    """The order and the cell that is open for typing."""
    page = window.findChild(EditorPage)
    if page is None or not isinstance(QApplication.focusWidget(), QLineEdit):
        return None
    at = page.grid.currentIndex()
    return page.session.now.head.number, at.row(), KEYS[at.column()]


def stands_at(window: MainWindow, place: tuple[str, int, str]) -> Callable[[], bool]:
    return lambda: cell(window) == place


def test_what_stops_papers_is_counted_and_listed(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    settle()
    rows = house.desk.store.page(BLOCKED).rows
    assert [(row.number, row.blocked) for row in rows] == [("10052", 2)]
    assert house.desk.store.sidebar().blocked.number == 1
    window.show_page("orders", view="blocked")
    settle()
    assert [row.number for row in (window.orders.model.row(0),) if row] == ["10052"]


def test_f8_walks_from_finding_to_finding_and_on_to_the_next_order(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    """10052 lacks a code and an origin, 10044 both on its one line: four faults."""
    spoil(house, "10044")
    settle()
    judging.judge_some(house.desk)
    window.show_page("orders", view="blocked")
    settle()
    strokes = 0
    window.activateWindow()
    window.orders.table.setFocus()
    window.orders.table.go_to(0)
    for place, data in (
        (("10052", 1, "hs_code"), "420330"),
        (("10052", 2, "origin_country"), "NZ"),
        (("10044", 0, "hs_code"), "640399"),
        (("10044", 0, "origin_country"), "RO"),
    ):
        if not strokes:
            press(Qt.Key.Key_F8)
            strokes += 1
        qtbot.waitUntil(stands_at(window, place), timeout=WAIT_MS)
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, data)
        press(Qt.Key.Key_Return)
        strokes += 1
    qtbot.waitUntil(lambda: window._front == "orders", timeout=WAIT_MS)
    settle()
    assert strokes <= CEILING * 4
    assert strokes == 5  # tuned: one F8, then Enter behind each answer
    assert stored(house, "10052").lines[1].hs_code == "420330"
    assert stored(house, "10044").lines[0].origin_country == "RO"
    assert not house.desk.store.page(BLOCKED).rows


def test_f8_passes_a_fault_nobody_can_mend_now(
    window: MainWindow, settle: Callable[[], None], house: House, qtbot: QtBot
) -> None:
    spoil(house, "10044")
    settle()
    judging.judge_some(house.desk)
    window.show_page("editor", order_id=house.desk.store.resolve("10052"), walk="blocked")
    window.activateWindow()
    for place in (("10052", 1, "hs_code"), ("10052", 2, "origin_country"), ("10044", 0, "hs_code")):
        qtbot.waitUntil(stands_at(window, place), timeout=WAIT_MS)
        press(Qt.Key.Key_F8)
    settle()
    assert house.desk.store.page(BLOCKED).rows
