"""The two walks of the house, by keyboard, in the real window against the real sandbox."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import demo
from app.commands import orders, outbox, papers
from app.commands.desk import Desk
from app.store.views import ListQuery
from tests.end2end.kill_child import typed_order
from ui import fonts
from ui.bus import Bus
from ui.conflict import ConflictPage
from ui.editor import EditorPage
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look
from ui.main_window import MainWindow
from ui.preferences import Preferences

pytestmark = pytest.mark.no_cover  # measured by shorter tests

WAIT_MS = 60_000
SANDBOX_ORDERS = 4
OFFLINE = {"*": {"reset": 1.0}}
ONLINE: dict[str, dict[str, float]] = {"*": {}}
W = TypeVar("W", bound=QWidget)


@contextmanager
def window_over(shown: demo.Demo, qapp: QApplication) -> Iterator[MainWindow]:
    fonts.load()
    look = Look()
    look.dress(qapp)
    bus = Bus()
    jobs = Jobs(bus.failed.emit)
    preferences = Preferences(shown.house.desk.paths.settings, jobs)
    window = MainWindow(
        shown.house, look=look, jobs=jobs, bus=bus, preferences=preferences, formats=Formats("en")
    )
    window.open()
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.close_down()
        window.deleteLater()
        qapp.processEvents()  # its parts still speak to the look and the bus while they go


@pytest.fixture
def shown() -> Iterator[demo.Demo]:
    with demo.opened(orders=SANDBOX_ORDERS) as opened:
        yield opened


@pytest.fixture
def window(shown: demo.Demo, qapp: QApplication) -> Iterator[MainWindow]:
    with window_over(shown, qapp) as opened:
        yield opened


def seen(window: QWidget, kind: type[W], name: str) -> W:
    """The visible widget of that name; pages may keep others of the same name hidden."""
    found = visible(window, kind, name)
    assert found, f"no visible {name}"
    return found[0]


def visible(window: QWidget, kind: type[W], name: str) -> list[W]:
    return [each for each in window.findChildren(kind, name) if each.isVisible()]


def fill(window: QWidget, path: str, text: str) -> None:
    field = seen(window, QLineEdit, "field_" + path.replace(".", "_"))
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def type_text(target: QWidget, text: str) -> None:
    """One key event a character; QTest's own typing knows Latin-1 only."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)


def press(qtbot: QtBot, window: QWidget, key: str, *, control: bool = False) -> None:
    """A key pressed in the active window, wherever its focus is.

    Without a window manager the window does not become active again by itself when a popup closes.
    """
    window.activateWindow()
    until(qtbot, window.isActiveWindow)
    plain, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, Qt.Key[f"Key_{key}"], held if control else plain)


def type_line(*cells: str) -> None:
    """Type into whatever cell editor has the focus, Enter after each."""
    for text in cells:
        target = QApplication.focusWidget()
        assert target is not None
        type_text(target, text)
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Qt.Key.Key_Return)


def until(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)


def is_issued(desk: Desk, order_id: str, prefix: str) -> bool:
    return any(
        row.number.startswith(prefix) and row.sha256 for row in papers.documents_of(desk, order_id)
    )


def state_of(shown: demo.Demo, number: str) -> str:
    rows = shown.house.desk.store.page(ListQuery(search=number)).rows
    return next((row.sync_state for row in rows if row.number == number), "")


def test_an_order_typed_offline_arrives_and_is_corrected_on_both_sides(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    sandbox, desk = shown.sandbox, shown.house.desk
    sandbox.set_faults(OFFLINE)
    transiteo = shown.account("transiteo")
    window.show_page("editor", account=transiteo.id)
    until(qtbot, lambda: visible(window, QLineEdit, "field_parties_customer_full_name"))
    fill(window, "parties.customer.full_name", "Łukasz Wiśniewski")
    fill(window, "parties.customer.email", "lukasz@example.com")
    fill(window, "parties.customer.line1", "ul. Długa 4")
    fill(window, "parties.customer.postcode", "80-827")
    fill(window, "parties.customer.city", "Gdańsk")
    fill(window, "parties.customer.country", "PL")
    fill(window, "currency", "EUR")
    page = window.findChild(EditorPage)
    assert page is not None
    page.grid.go(0, 1)
    type_line("V01-39", "2")
    page.grid.go(0, 4)
    type_line("109.00")
    press(qtbot, window, "Return", control=True)
    until(qtbot, lambda: state_of(shown, "W-1001") == "waiting")

    press(qtbot, window, "F5")
    until(qtbot, lambda: all(row.offline_since_us for row in desk.store.accounts()))
    assert state_of(shown, "W-1001") == "waiting"

    sandbox.set_faults(ONLINE)
    press(qtbot, window, "F5")
    until(qtbot, lambda: state_of(shown, "W-1001") == "clean")
    order = orders.loaded(desk, desk.store.resolve("W-1001"))
    there = sandbox.orders("transiteo")[order.client_ref]
    assert there["products"][0]["sku"] == "V01-39"
    assert str(there["products"][0]["unit_price"]) in ("109", "109.00")
    until(qtbot, lambda: len(desk.store.keys(ListQuery())) > 2 * SANDBOX_ORDERS)

    window.show_page("editor", order_id=order.id)
    city = "parties.customer.city"
    until(qtbot, page.isEnabled)
    assert seen(window, QLineEdit, "field_parties_customer_city").text() == "Gdańsk"
    sandbox.set_faults(OFFLINE)
    sandbox.edit("transiteo", order.client_ref, {"customer_city": "Sopot"})
    fill(window, city, "Gdynia")
    press(qtbot, window, "Return", control=True)
    until(qtbot, lambda: state_of(shown, "W-1001") == "dirty")
    sandbox.set_faults(ONLINE)
    press(qtbot, window, "F5")
    until(qtbot, lambda: state_of(shown, "W-1001") == "conflict")

    window.show_page("conflict", order_id=order.id)
    conflict = window.findChild(ConflictPage)
    assert conflict is not None
    until(qtbot, lambda: conflict.clashes)
    press(qtbot, window, "Left")
    finish = seen(window, QWidget, "finish")
    until(qtbot, finish.isEnabled)
    press(qtbot, window, "Return", control=True)
    until(qtbot, lambda: not outbox.conflicts(desk, order.id))
    press(qtbot, window, "F5")
    until(qtbot, lambda: state_of(shown, "W-1001") == "clean")
    assert sandbox.orders("transiteo")[order.client_ref]["customer_city"] == "Gdynia"


def test_an_order_becomes_paper_that_never_changes(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    desk = shown.house.desk
    order = orders.save_order(desk, typed_order()).order
    for kind, prefix in (("proforma", "PF-"), ("commercial-invoice", "INV-")):
        window.show_page("papers", order_id=order.id, kind=kind)
        until(qtbot, lambda: visible(window, QWidget, "issue_only"))
        issue = seen(window, QWidget, "issue_only")
        until(qtbot, issue.isEnabled)
        QTest.mouseClick(issue, Qt.MouseButton.LeftButton)
        until(
            qtbot,
            partial(is_issued, desk, order.id, prefix),
        )
    issued = papers.documents_of(desk, order.id)
    for row in issued:
        content = (desk.paths.root / row.path).read_bytes()
        assert hashlib.sha256(content).hexdigest() == row.sha256
    assert not papers.verify(desk)
