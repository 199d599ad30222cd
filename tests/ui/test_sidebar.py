"""The sidebar leads to views, accounts and pages, and becomes a rail where room is scarce."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS
from ui.main_window import MainWindow
from ui.sidebar import RAIL_WIDTH


def press(window: MainWindow, name: str) -> None:
    item = window.sidebar.findChild(QAbstractButton, name)
    assert item is not None
    item.click()


@pytest.mark.parametrize(
    ("item", "page"),
    [("page_sync", "sync"), ("page_papers", "papers_list"), ("page_accounts", "accounts"),
     ("settings", "settings"), ("view_drafts", "orders")],
)  # fmt: skip
def test_an_item_leads_to_its_page(window: MainWindow, qtbot: QtBot, item: str, page: str) -> None:
    press(window, item)
    assert window._front == page
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)


def test_an_account_filters_the_list_and_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.sidebar._accounts), timeout=WAIT_MS)
    press(window, "account_outlet")
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 5, timeout=WAIT_MS)
    picked = [item.text() for item in window.sidebar.findChildren(QAbstractButton)
              if item.isChecked()]  # fmt: skip
    assert picked == ["outlet"]


def test_a_narrow_window_has_a_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 540)
    qtbot.waitUntil(lambda: window.sidebar.width() == RAIL_WIDTH, timeout=WAIT_MS)
    assert not window.sidebar._desk.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(window.sidebar._desk.isVisible, timeout=WAIT_MS)
