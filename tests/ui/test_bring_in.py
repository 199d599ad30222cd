"""Bringing in one order by its reference, over real sockets: found, not there, not reachable."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import demo
from app.store.views import ListQuery
from tests.ui.conftest import WAIT_MS
from ui.bring_in import BringIn
from ui.main_window import MainWindow
from ui.sync import SyncPage

PATIENCE_MS = WAIT_MS
SAMPLE = "12345001"  # an order of the shop's own documentation


@pytest.fixture
def shown() -> Iterator[demo.Demo]:
    with demo.opened(orders=2) as made:
        yield made


@pytest.fixture
def window(shown: demo.Demo, window_over: Callable[..., MainWindow]) -> MainWindow:
    opened = window_over(shown.house)
    opened.activateWindow()
    return opened


def wait(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)


def open_bar(window: MainWindow, qtbot: QtBot, kind_account: str) -> BringIn:
    """By its key, from the list, with that account chosen."""
    wait(qtbot, window.isActiveWindow)
    target = window.focusWidget() or window
    QTest.keyClick(target, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: window.orders.bringing is not None)
    bar = window.orders.bringing
    assert bar is not None
    wait(qtbot, bar.account.count)
    bar.account.setCurrentIndex(bar.account.findText(kind_account))
    return bar


def type_reference(bar: BringIn, text: str) -> None:
    bar.reference.clear()
    QTest.keyClicks(bar.reference, text)
    QTest.keyClick(bar.reference, Qt.Key.Key_Return)


def test_an_order_is_brought_in_by_keyboard_and_stood_on(
    window: MainWindow, shown: demo.Demo, qtbot: QtBot
) -> None:
    bar = open_bar(window, qtbot, demo.NAMES["merchantpro"])
    assert bar.window().focusWidget() is bar.reference
    type_reference(bar, SAMPLE)
    wait(qtbot, lambda: not bar.isVisible())
    rows = shown.house.desk.store.page(ListQuery()).rows
    assert [row.number for row in rows] == [SAMPLE]
    wait(qtbot, lambda: window.orders.detail.order_id == rows[0].id)


def test_what_is_not_there_is_said_and_nothing_changes(
    window: MainWindow, shown: demo.Demo, qtbot: QtBot
) -> None:
    bar = open_bar(window, qtbot, demo.NAMES["merchantpro"])
    type_reference(bar, "nothing-of-that-name")
    wait(qtbot, lambda: bar.bring.isEnabled() and bar.said.text())
    assert "nothing-of-that-name" in bar.said.text()
    assert bar.isVisible()
    assert not shown.house.desk.store.keys(ListQuery())


def test_no_reference_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    bar = open_bar(window, qtbot, demo.NAMES["merchantpro"])
    bar.bring.click()
    assert "number or the reference" in bar.said.text()


@pytest.mark.parametrize("reference", ["..", "a/b\x07c"])
def test_a_reference_that_cannot_be_asked_for_is_refused_in_words(
    window: MainWindow, shown: demo.Demo, qtbot: QtBot, reference: str
) -> None:
    bar = open_bar(window, qtbot, demo.NAMES["merchantpro"])
    bar.reference.setText(reference)
    bar.bring.click()
    wait(qtbot, lambda: bar.bring.isEnabled() and bar.said.text())
    assert "went wrong" not in bar.said.text()
    assert not shown.house.desk.store.keys(ListQuery())


def test_a_line_that_is_down_is_said_in_words(
    window: MainWindow, shown: demo.Demo, qtbot: QtBot
) -> None:
    shown.sandbox.set_faults({"*": {"reset": 1.0}})
    bar = open_bar(window, qtbot, demo.NAMES["merchantpro"])
    type_reference(bar, SAMPLE)
    wait(qtbot, lambda: bar.bring.isEnabled() and bar.said.text())
    assert "went wrong" not in bar.said.text()
    QTest.keyClick(bar.reference, Qt.Key.Key_Escape)
    wait(qtbot, lambda: not bar.isVisible())


def test_the_sync_page_opens_it_too(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("sync", bring_in="")
    page = window.findChild(SyncPage)
    assert page is not None
    wait(qtbot, lambda: page.bringing.isVisible() and page.bringing.account.count())
