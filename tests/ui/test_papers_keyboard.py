"""Where the keyboard is on the papers page, while it reads, and while a batch runs on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.commands import batch_papers, drawing
from app.compose import House
from app.store.views import Changes
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.sample import ready
from tests.ui.test_papers_page import open_papers
from ui.main_window import MainWindow
from ui.papers import PapersPage


@pytest.fixture
def active(window: MainWindow, settle: Settle, qtbot: QtBot) -> MainWindow:
    settle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    return window


def test_a_quick_enter_is_not_for_the_way_back(
    active: MainWindow, settle: Settle, house: House
) -> None:
    """The papers are asked for, and Enter follows before the order is read."""
    order_id = ready(house)
    with held(drawing, "copies_asked") as reading:
        active.show_page("papers", order_id=order_id)
        assert reading.wait(LIMIT_S)
        page = active.findChild(PapersPage)
        assert page is not None
        QTest.keyClick(active.focusWidget() or active, Qt.Key.Key_Return)
        assert page.isVisible()
    settle()


def test_several_papers_begin_with_a_quick_enter(
    active: MainWindow, settle: Settle, house: House
) -> None:
    ids = [house.desk.store.resolve(number) for number in ("10052", "10051")]
    with held(drawing, "copies_asked"):
        active.show_page("papers", order_id=ids[0], order_ids=",".join(ids))
        page = active.findChild(PapersPage)
        assert page is not None
        assert active.focusWidget() is page.batch.start
    settle()


def test_what_is_read_again_takes_no_keys(active: MainWindow, settle: Settle, house: House) -> None:
    order_id = ready(house)
    page = open_papers(active, settle, order_id=order_id)
    zoom = page.bar.findChildren(QWidget)[0]
    zoom.setFocus()
    at = active.focusWidget()
    active.workplace.bus.changed.emit(Changes(orders=frozenset({order_id})))
    settle()
    assert active.focusWidget() is at


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_batch_that_comes_to_rest_takes_no_keys_from_elsewhere(
    active: MainWindow, settle: Settle, house: House, *, elsewhere: bool
) -> None:
    ids = [house.desk.store.resolve(number) for number in ("10052", "10051")]
    page = open_papers(active, settle, order_id=ids[0], order_ids=",".join(ids))
    batch = page.batch
    batch.state = "running"
    batch._show()
    (page.bar.search if elsewhere else batch.pause).setFocus()
    batch.pause.click()
    batch.show_rest(batch_papers.Progress(2, 1, ("INV-1",), ()))
    settle()
    assert active.focusWidget() is (page.bar.search if elsewhere else batch.start)
