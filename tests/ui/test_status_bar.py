"""The bar at the bottom says what is shown, chosen, unsent, at work and away, and leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.commands import exporter
from app.store.views import Changes, Count, Sidebar
from tests.ui.conftest import WAIT_MS
from ui.format import Formats
from ui.look import Look
from ui.main_window import MainWindow
from ui.rounds import AccountState
from ui.status_bar import StatusBar
from ui.widgets import ElidedLabel

NONE = Count(0, capped=False)


def counts(*, needs: int = 0, unsent: int = 0) -> Sidebar:
    return Sidebar(NONE, NONE, NONE, NONE, Count(needs, capped=False), unsent, 0)


@pytest.fixture
def bar(look: Look, formats: Formats, qtbot: QtBot) -> StatusBar:
    made = StatusBar(look, formats)
    qtbot.addWidget(made)
    made.resize(1280, 30)
    made.fit(1280)
    made.show()
    return made


def words(bar: StatusBar) -> list[str]:
    """What can be read on it, from the start."""
    bar.grab()  # lays it out
    labels = [part for part in bar.findChildren(ElidedLabel) if part.isVisible() and part.text()]
    return [
        part.text() for part in sorted(labels, key=lambda p: p.mapTo(bar, p.rect().topLeft()).x())
    ]


def test_it_says_only_what_there_is(bar: StatusBar) -> None:
    bar.show_count(24, "")
    bar.show_selection(1, "")
    bar.show_counts(counts())
    bar.show_states({"1": AccountState("shop-ro", "ok", "", "shop-ro is connected")})
    assert words(bar) == ["24 order(s)"]  # the catalogue says it in English


def test_it_says_what_waits_and_for_whom(bar: StatusBar) -> None:
    bar.show_count(24, "1\u202f204")
    bar.show_selection(3, "13.00 EUR")
    bar.show_counts(counts(needs=4, unsent=2))
    said = words(bar)
    assert said[:3] == ["24 of 1\u202f204", "3 selected", "13.00 EUR"]
    assert said[3].startswith("4 need")
    assert said[4] == "2 unsent"


def test_every_account_at_work_has_its_figure_and_the_others_their_reason(bar: StatusBar) -> None:
    bar.show_count(24, "")
    states = {
        "1": AccountState("shop-ro", "work", "43 %", "shop-ro at work", 516, 1200),
        "2": AccountState("transiteo", "work", "", "transiteo at work"),
        "3": AccountState("outlet", "offline", "offline", "outlet offline since 09:12"),
    }
    bar.show_states(states)
    assert words(bar)[1:] == ["shop-ro", "43 %", "transiteo", "outlet offline since 09:12"]
    shown = {p.objectName() for p in bar.findChildren(QWidget) if p.isVisible()}
    assert "status_work_0_bar" in shown
    assert "status_work_1_bar" not in shown  # a total nobody knows has no bar
    bar.fit(900)
    assert words(bar)[1:] == ["43 %", "outlet"]


def test_its_signs_lead_to_where_they_are_dealt_with(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    for name, page in (("status_unsent", "sync"), ("status_needs", "orders")):
        sign = window.status.findChild(QWidget, name)
        assert sign is not None
        assert sign.isVisible()
        QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
        assert window._front == page
    assert window.orders.query.attention


def test_its_signs_are_reached_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    window.activateWindow()
    sign = window.status.findChild(QWidget, "status_unsent")
    assert sign is not None
    for _ in range(100):
        if sign.hasFocus():
            break
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert sign.hasFocus()
    QTest.keyClick(sign, Qt.Key.Key_Return)
    assert window._front == "sync"
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window._front == "orders"
    assert window.orders.query.attention


def test_the_sidebars_foot_says_this_desks_mark(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.workplace.desk
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    assert window.sidebar._desk.text() == f"Desk {exporter.desk_mark(desk)} · Maria"
    exporter.set_desk_mark(desk, "D2X")
    window.workplace.bus.changed.emit(Changes(series=True))
    qtbot.waitUntil(lambda: window.sidebar._desk.text() == "Desk D2X · Maria", timeout=WAIT_MS)
