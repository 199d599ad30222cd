"""What the window offers at the two remotes that answer least: TWC lists nothing, KaKaClo parks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import demo
from app.commands import accounts, orders, outbox
from app.orders.model import Order
from app.store.views import ListQuery
from tests.end2end.kill_child import typed_order
from tests.end2end.test_walks import (
    ONLINE,
    press,
    seen,
    state_of,
    type_text,
    until,
    visible,
    window_over,
)
from ui.main_window import MainWindow
from ui.quote import QuoteBox
from ui.sync.parked import ParkedCard

pytestmark = pytest.mark.no_cover  # measured by shorter tests


@pytest.fixture
def shown() -> Iterator[demo.Demo]:
    with demo.opened(orders=2) as opened:
        yield opened


@pytest.fixture
def window(shown: demo.Demo, qapp: QApplication) -> Iterator[MainWindow]:
    with window_over(shown, qapp) as opened:
        yield opened


def enter(shown: demo.Demo, kind: str) -> Order:
    account = shown.account(kind).id
    return orders.save_order(shown.house.desk, replace(typed_order(), account=account)).order


def click(window: QWidget, name: str) -> None:
    QTest.mouseClick(seen(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def number_stood_on(window: MainWindow) -> str:
    row = window.orders.table.current_row()
    return row.number if row is not None else ""


def test_an_order_is_brought_from_twc_and_cancelled_there(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    sandbox, desk = shown.sandbox, shown.house.desk
    press(qtbot, window, "F5")
    until(qtbot, lambda: shown.account("twc").last_complete_us)
    remote_id, there = next(
        (i, o) for i, o in sandbox.orders("twc").items() if not o.get("cancelled")
    )
    window.show_page("orders", account=shown.account("twc").id)
    press(qtbot, window, "B", control=True)
    until(qtbot, lambda: visible(window, QLineEdit, "bring_in_reference"))
    field = seen(window, QLineEdit, "bring_in_reference")
    bar = window.orders.bringing
    assert bar is not None
    until(qtbot, bar.account.count)
    assert bar.account.currentText() == "twc"
    type_text(field, there["orderRef"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(qtbot, lambda: state_of(shown, there["orderRef"]) == "clean")
    until(qtbot, lambda: not bar.isVisible())
    until(qtbot, lambda: number_stood_on(window) == there["orderRef"])
    until(qtbot, window.orders.table.hasFocus)

    press(qtbot, window, "Delete")
    until(qtbot, lambda: visible(window, QWidget, "trash_offer_bar"))
    assert seen(window, QAbstractButton, "trash_offer").text() == "Cancel at twc"
    click(window, "trash_offer")
    until(qtbot, lambda: [op for op in outbox.outbox(desk) if op.kind != "fetch"])
    press(qtbot, window, "F5")
    until(qtbot, lambda: sandbox.orders("twc")[remote_id]["orderStatus"] == "CANCELLED")
    assert len(desk.store.keys(ListQuery(trash=True))) == 1
    assert sandbox.audit()["twc"]["clean"]


def is_asked(window: MainWindow) -> bool:
    """Is there a parked order that wants its second key?"""
    return any(card.question.isVisible() for card in visible(window, ParkedCard, "parked"))


def test_a_doubt_at_kakaclo_is_answered_with_its_numbers(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    sandbox, desk = shown.sandbox, shown.house.desk
    row = shown.account("kakaclo")
    accounts.set_account(desk, row.id, "", {"reads": "off"}, {})
    order = enter(shown, "kakaclo")
    sandbox.plan("kakaclo", ["lost_reply"], "POST")
    press(qtbot, window, "F5")
    until(qtbot, lambda: state_of(shown, order.number) == "unknown")
    window.show_page("sync")
    until(qtbot, lambda: visible(window, QWidget, "parked"))
    card = seen(window, ParkedCard, "parked")
    assert card.row.client_ref in {label.text() for label in card.findChildren(QLabel)}
    press(qtbot, window, "2")
    until(qtbot, lambda: is_asked(window))
    press(qtbot, window, "Return")  # the way out is what Enter takes
    until(qtbot, lambda: not is_asked(window))  # from here on the page may be made anew
    assert state_of(shown, order.number) == "unknown"
    ref = orders.loaded(desk, order.id).client_ref
    numbers = [i for i, o in sandbox.orders("kakaclo").items() if o["customOrderId"] == ref]
    assert numbers
    field = seen(window, ParkedCard, "parked").number
    field.setFocus()
    type_text(field, " ".join(numbers))
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(qtbot, lambda: state_of(shown, order.number) in ("manual", "dirty"))
    assert {v.remote_id for v in outbox.remote_views(desk, order.id)} == set(numbers)
    assert not sandbox.audit()["kakaclo"]["duplicates"]


def test_a_price_is_told_before_an_order_goes_to_kakaclo(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    press(qtbot, window, "F5")  # the first contact finds out that it answers
    until(qtbot, lambda: not window.workplace.rounds.running and shown.account("kakaclo").found)
    order = enter(shown, "kakaclo")
    window.workplace.rounds.pause(shown.account("kakaclo").id)
    window.show_page("orders", order_id=order.id)
    window.orders.go_on()
    until(qtbot, lambda: [q for q in visible(window, QuoteBox, "quote") if q.rows.rows])
    told = "\n".join(row.line for row in seen(window, QuoteBox, "quote").rows.rows)
    assert "Balance there" in told
    assert re.search(r"\d+\.\d\d", told)
    assert state_of(shown, order.number) == "waiting"

    shown.sandbox.set_faults({"*": {"reset": 1.0}})
    box = seen(window, QuoteBox, "quote")
    click(window, "ask_quote")
    until(qtbot, box.said.isVisible)
    assert "went wrong" not in box.said.text()
    shown.sandbox.set_faults(ONLINE)


def test_a_refused_sign_in_is_mended_from_its_card(
    qtbot: QtBot, shown: demo.Demo, window: MainWindow
) -> None:
    account = shown.account("merchantpro")
    order = enter(shown, "merchantpro")
    shown.sandbox.set_faults({"merchantpro": {"expired_token": 1.0}})
    window.show_page("sync")
    press(qtbot, window, "F5")
    until(qtbot, lambda: shown.account("merchantpro").sign_in)
    until(qtbot, lambda: visible(window, QAbstractButton, f"act_{account.name}"))
    act = seen(window, QAbstractButton, f"act_{account.name}")
    until(qtbot, lambda: act.text() == "Sign in again")
    assert state_of(shown, order.number) == "waiting"  # nothing is lost by it
    QTest.mouseClick(act, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: visible(window, QLineEdit, "account_secret_key"))
    field = seen(window, QLineEdit, "account_secret_key")
    assert window.focusWidget() is field
    assert field.echoMode() is QLineEdit.EchoMode.Password

    shown.sandbox.set_faults({"merchantpro": {}})
    secrets = next(a for a in shown.sandbox.description()["accounts"]
                   if a["kind"] == "merchantpro")["secrets"]  # fmt: skip
    type_text(field, secrets["KEY"])
    type_text(seen(window, QLineEdit, "account_secret_secret"), secrets["SECRET"])
    press(qtbot, window, "S", control=True)
    until(qtbot, lambda: state_of(shown, order.number) == "clean")
    until(qtbot, lambda: not shown.account("merchantpro").sign_in)
