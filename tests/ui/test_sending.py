"""An order goes on to another account through the editor; its own is asked for an invoice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.commands import orders, outbox, profile
from app.compose import House
from app.orders.model import Order, RemoteDocument
from tests.ui.conftest import WAIT_MS
from ui.detail.rows import Row, Rows
from ui.editor import EditorPage
from ui.kept_drafts import kept_drafts
from ui.main_window import MainWindow

Settle = Callable[[], None]


def stored(house: House, number: str) -> Order:
    order = house.desk.store.order(house.desk.store.resolve(number))
    assert order is not None
    return order


def press(window: MainWindow, name: str) -> None:
    button = window.orders.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def rows(window: MainWindow, name: str) -> tuple[Row, ...]:
    found = window.orders.detail.findChild(Rows, name)
    assert found is not None
    return found.rows


def stand_on(window: MainWindow, settle: Settle, qtbot: QtBot, number: str) -> None:
    order_id = window.workplace.desk.store.resolve(number)
    window.show_page("orders", order_id=order_id)
    detail = window.orders.detail
    qtbot.waitUntil(
        lambda: detail.detail is not None and detail.detail.order.id == order_id, timeout=WAIT_MS
    )
    settle()


def send(window: MainWindow, settle: Settle, account: str) -> EditorPage:
    """Through the button of the detail and its menu."""
    press(window, "detail_send")
    settle()
    menu = window.findChild(QMenu, "menu_send")
    assert menu is not None
    (line,) = (line for line in menu.actions() if line.text() == account)
    line.trigger()
    menu.close()
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    return page


def test_a_shops_order_goes_on_as_a_new_one_and_both_show_it(
    window: MainWindow, settle: Settle, qtbot: QtBot, house: House
) -> None:
    source = stored(house, "10052")
    stand_on(window, settle, qtbot, "10052")
    page = send(window, settle, "kakaclo")
    assert page.session.loaded is None
    assert page.session.now.head.account == "ACC-KAKA"
    said = [label.text() for label in page.head.findChildren(QLabel) if label.isVisible()]
    assert any("KaKaClo has no field" in text for text in said)  # before anything is saved
    page.save(close=True)
    settle()
    (made,) = (row for row in house.desk.store.kin(source.id))
    copy = house.desk.store.order(made.id)
    assert copy is not None
    assert (copy.origin, copy.account) == (source.id, "ACC-KAKA")
    assert [line.sku for line in copy.lines] == [line.sku for line in source.lines]
    assert copy.party("shipping") == source.party("shipping")
    stand_on(window, settle, qtbot, "10052")
    assert [row.text for row in rows(window, "overview_kin")] == [f"Sent on as {made.number}"]
    press(window, f"show_order {made.id}")
    settle()
    back = ["Made from 10052"]
    qtbot.waitUntil(
        lambda: [row.text for row in rows(window, "overview_kin")] == back, timeout=WAIT_MS
    )


def test_an_order_of_this_computer_is_given_an_account(
    window: MainWindow, settle: Settle, qtbot: QtBot, house: House
) -> None:
    order = stored(house, "D-17")
    assert order.account == ""
    stand_on(window, settle, qtbot, "D-17")
    page = send(window, settle, "outlet")
    assert page.bar.account.isVisible()
    assert page.bar.account.currentText() == "for outlet"
    assert page.session.dirty
    page.save(close=True)
    settle()
    sent = house.desk.store.order(order.id)
    assert sent is not None
    assert sent.account == "ACC-OUT"
    assert [op.kind for op in outbox.outbox(house.desk) if op.order_id == order.id] == ["create"]


def test_a_copy_half_typed_is_offered_again_beside_a_new_order(
    window: MainWindow, settle: Settle, qtbot: QtBot, house: House
) -> None:
    stand_on(window, settle, qtbot, "10052")
    page = send(window, settle, "kakaclo")
    page.session.type_field("buyer_reference", "PO 77")
    page.session.keep()
    settle()
    (kept,) = kept_drafts(house.desk)
    assert (kept.order_id, kept.number) == (page.session.key, "")
    window.show_page("editor")
    settle()
    assert page.session.now.head.buyer_reference == ""
    assert set(profile.drafts(house.desk)) == {kept.order_id}
    window.show_page("editor", order_id=kept.order_id)
    settle()
    assert page.session.now.head.buyer_reference == "PO 77"
    assert page.session.now.head.origin == stored(house, "10052").id
    page.save(close=True)
    settle()
    assert not profile.drafts(house.desk)
    assert house.desk.store.order(kept.order_id) is not None


def test_a_shop_is_asked_once_for_its_own_invoice(
    window: MainWindow, settle: Settle, qtbot: QtBot, house: House
) -> None:
    order_id = stored(house, "10051").id
    stand_on(window, settle, qtbot, "10051")
    press(window, "ask_invoice 10051")
    assert not [op for op in outbox.outbox(house.desk) if op.order_id == order_id]
    press(window, "invoice_sure")
    settle()
    (op,) = (op for op in outbox.outbox(house.desk) if op.order_id == order_id)
    assert op.kind == "command:create_invoice"
    qtbot.waitUntil(lambda: rows(window, "invoice_wanted") == (), timeout=WAIT_MS)


@pytest.mark.parametrize("number", ["T-88213", "D-17"])
def test_who_issues_no_invoices_is_not_asked(house: House, number: str) -> None:
    assert not orders.awaits_invoice(house.desk, stored(house, number))


def test_what_is_invoiced_is_not_asked_for_again(house: House) -> None:
    order = stored(house, "10051")
    assert orders.awaits_invoice(house.desk, order)
    invoiced = replace(order, documents=(RemoteDocument("invoice", number="0000010"),))
    assert not orders.awaits_invoice(house.desk, invoiced)
