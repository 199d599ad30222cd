"""After the trash: each account says what it can do, and nothing is done there unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.commands import outbox
from app.commands.removal import ASKED_ABOVE, Offer, Way
from app.compose import House
from app.store.views import ListQuery
from tests.ui.conftest import WAIT_MS
from ui.main_window import MainWindow


def settle(window: MainWindow, qtbot: QtBot) -> None:
    jobs = window.workplace.jobs
    qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


def trash(window: MainWindow, qtbot: QtBot, *rows: int) -> None:
    settle(window, qtbot)
    window.orders.table.select_rows(list(rows), rows[0])
    window.orders.table.setFocus()
    QTest.keyClick(window.orders.table, Qt.Key.Key_Delete)
    settle(window, qtbot)


def button(window: MainWindow, name: str) -> QAbstractButton:
    found = [b for b in window.orders.offers.findChildren(QAbstractButton, name) if b.isVisible()]
    assert found, name
    return found[0]


def deletes(house: House) -> list[str]:
    return [op.number for op in outbox.outbox(house.desk) if op.kind == "delete"]


def rows_of(window: MainWindow, account: str, count: int) -> list[int]:
    """The first rows of that account that are tied to an order there."""
    rows = [(n, window.orders.model.row(n)) for n in range(60)]
    found = [n for n, row in rows if row and row.account_name == account]
    return [n for n in found if row_state(window, n) == "clean"][:count]


def row_state(window: MainWindow, number: int) -> str:
    row = window.orders.model.row(number)
    return row.sync_state if row else ""


def test_what_stands_at_an_account_may_be_deleted_there_too(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    trash(window, qtbot, *rows_of(window, "shop-ro", 2))
    banner = window.orders.offers.banner
    assert banner is not None
    assert "shop-ro" in banner.title.text()
    assert not deletes(house)
    button(window, "trash_offer").click()
    settle(window, qtbot)
    assert len(deletes(house)) == 2
    assert not window.orders.offers.isVisible()


def test_leaving_them_there_is_one_key(window: MainWindow, house: House, qtbot: QtBot) -> None:
    settle(window, qtbot)
    trash(window, qtbot, *rows_of(window, "shop-ro", 1))
    window.activateWindow()
    button(window, "trash_leave").click()
    assert not window.orders.offers.isVisible()
    assert not deletes(house)


def test_many_deletes_at_once_ask_once_more(window: MainWindow, house: House, qtbot: QtBot) -> None:
    settle(window, qtbot)
    rows = rows_of(window, "shop-ro", ASKED_ABOVE + 1)
    assert len(rows) == ASKED_ABOVE + 1
    trash(window, qtbot, *rows)
    button(window, "trash_offer").click()
    assert not deletes(house)
    assert window.focusWidget() is button(window, "trash_leave")
    button(window, "trash_offer_sure").click()
    settle(window, qtbot)
    assert len(deletes(house)) == ASKED_ABOVE + 1


def test_an_order_of_this_computer_alone_asks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    keys = [window.orders.model.row(n) for n in range(40)]
    local = next(n for n, row in enumerate(keys) if row and row.number == "D-17")
    trash(window, qtbot, local)
    assert not window.orders.offers.isVisible()


def test_undo_takes_the_question_back(window: MainWindow, house: House, qtbot: QtBot) -> None:
    settle(window, qtbot)
    trash(window, qtbot, *rows_of(window, "shop-ro", 1))
    undo = window.findChild(QAbstractButton, "toast_act")
    assert undo is not None
    undo.click()
    settle(window, qtbot)
    assert not window.orders.offers.isVisible()
    assert not house.desk.store.keys(ListQuery(trash=True))


@pytest.mark.parametrize(
    ("way", "act", "words"),
    [
        ("cancel", "Cancel at outlet", "can cancel it"),
        ("refund", "Ask outlet for a refund", "refund"),
        ("none", "", "neither delete nor cancel"),
    ],
)
def test_each_way_is_said_in_words(
    window: MainWindow, qtbot: QtBot, way: Way, act: str, words: str
) -> None:
    settle(window, qtbot)
    offer = Offer("ACC-OUT", "outlet", way, ("1",))
    window.orders.offers.show_offers([offer, replace(offer, account_name="next")])
    banner = window.orders.offers.banner
    assert banner is not None
    assert words in banner.accessibleDescription()
    shown = [b.text() for b in banner.findChildren(QAbstractButton)]
    assert shown == ([act] if act else []) + ["Leave there"]
    button(window, "trash_leave").click()
    again = window.orders.offers.banner
    assert again is not None
    assert "next" in again.title.text()
