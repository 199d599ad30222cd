"""Choosing between two sides: keys, marks, taking back, a third value, and what is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import outbox
from app.compose import House
from app.orders.groups import JsonValue, dump_value
from app.store import conflicts, links
from tests.ui.conftest import WAIT_MS
from ui.conflict import ConflictPage
from ui.conflict_cards import lines_of, marked
from ui.main_window import MainWindow

Settle = Callable[[], None]
ADDRESS: Mapping[str, JsonValue] = {
    "full_name": "Müller",
    "line1": "Ohmstraße 12",
    "city": "Würzburg",
}


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


@pytest.fixture
def page(window: MainWindow, settle: Settle, house: House) -> ConflictPage:
    order_id = house.desk.store.resolve("10049")
    with house.desk.store.write() as tx:
        (link,) = links.of_order(tx.connection, order_id)
        conflicts.open_or_refresh(
            tx, link.id, "carrier", base={"carrier_delivery": "DHL"},
            local={"carrier_delivery": "DPD"}, remote={"carrier_delivery": "UPS"},
        )  # fmt: skip
    window.show_page("conflict", order_id=order_id)
    settle()
    window.activateWindow()
    found = window.findChild(ConflictPage)
    assert found is not None
    return found


def press(page: ConflictPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page, key)


def test_arrow_keys_pick_and_enter_goes_on(
    page: ConflictPage, settle: Settle, house: House
) -> None:
    assert not page.finish.isEnabled()
    keys = {"carrier": Qt.Key.Key_Right, "note.customer": Qt.Key.Key_Left}
    for clash in page.clashes:
        press(page, keys[clash.row.group], Qt.Key.Key_Return)
    chosen = {clash.row.group: clash.choice for clash in page.clashes}
    assert chosen == {"carrier": "remote", "note.customer": "local"}
    assert page.figures.text() == "2 of 2 chosen"
    page.finish.click()
    settle()
    order = house.desk.store.order(page.order_id)
    assert order is not None
    assert order.carrier_delivery == "UPS"
    assert not outbox.conflicts(house.desk, page.order_id)
    assert not page.isVisible()


def test_nothing_is_written_before_finish(page: ConflictPage, settle: Settle, house: House) -> None:
    before = house.desk.store.order(page.order_id)
    page.take_all("remote")
    settle()
    assert house.desk.store.order(page.order_id) == before
    assert len(outbox.conflicts(house.desk, page.order_id)) == 2


def test_a_choice_is_taken_back(page: ConflictPage) -> None:
    page.take(0, "local")
    page.take(0, "remote")
    page.take_back()
    assert page.clashes[0].choice == "local"
    page.take_back()
    page.take_back()
    assert page.clashes[0].choice is None
    assert page.figures.text() == "0 of 2 chosen"


def test_a_third_value_is_written(page: ConflictPage, settle: Settle, house: House) -> None:
    at = next(n for n, clash in enumerate(page.clashes) if clash.row.group == "note.customer")
    page.at = at
    press(page, Qt.Key.Key_E)
    assert page.third.text() == "Ring twice"
    page.third.setText("Ring once, then leave it")
    page.third.returnPressed.emit()
    page.take(1 - at, "remote")
    page.finish.click()
    settle()
    order = house.desk.store.order(page.order_id)
    assert order is not None
    assert order.notes.customer == "Ring once, then leave it"


@pytest.mark.parametrize("third", ["Nowhere", "x" * 5000, "R\x00"])
def test_a_third_value_that_cannot_be_meant_changes_nothing(
    window: MainWindow, page: ConflictPage, settle: Settle, house: House, third: str
) -> None:
    with house.desk.store.write() as tx:
        (link,) = links.of_order(tx.connection, page.order_id)
        conflicts.open_or_refresh(
            tx, link.id, "header.arrival_country", base="RO", local="DE", remote="FR"
        )
    window.show_page("conflict", order_id=page.order_id)
    settle()
    before = house.desk.store.order(page.order_id)
    at = next(n for n, clash in enumerate(page.clashes) if "country" in clash.row.group)
    page.take_all("remote")
    page.take(at, "local", third)
    page.finish.click()
    settle()
    assert page.isVisible()
    assert page.notice.banner is not None
    assert "expected" in page.notice.banner.accessibleName()
    assert house.desk.store.order(page.order_id) == before
    assert len(outbox.conflicts(house.desk, page.order_id)) == 3
    page.take(at, "local", "PL")
    page.finish.click()
    settle()
    now = house.desk.store.order(page.order_id)
    assert now is not None
    assert (now.arrival_country, now.carrier_delivery) == ("PL", "UPS")


def test_a_group_of_several_fields_has_no_third_value(page: ConflictPage) -> None:
    page.at = next(n for n, clash in enumerate(page.clashes) if clash.row.group == "carrier")
    press(page, Qt.Key.Key_E)
    assert not page.third.isVisible()


def test_an_order_without_clashes_says_so(
    page: ConflictPage, settle: Settle, window: MainWindow, house: House
) -> None:
    window.show_page("conflict", order_id=house.desk.store.resolve("10051"))
    settle()
    assert "both sides agree" in page.intro.text()
    assert not page.finish.isEnabled()


def test_differing_words_are_marked() -> None:
    here = lines_of("party.shipping", {**ADDRESS, "line2": "Tor 7"})
    there = lines_of("party.shipping", {**ADDRESS, "line1": "Ohmstraße 12 a"})
    assert here == ["Müller", "Ohmstraße 12", "Tor 7", "Würzburg"]
    differing = [word.text for line in marked(here, there) for word in line if word.differs]
    assert differing == ["Tor", "7"]
    differing = [word.text for line in marked(there, here) for word in line if word.differs]
    assert differing == ["a"]


@pytest.mark.parametrize(
    ("group", "value", "lines"),
    [
        ("note.customer", None, ["—"]),
        ("tags", ["a", "b"], ["a, b"]),
        ("line.L1", {"id": "L1", "sku": "B-220", "quantity": "3"}, ["SKU: B-220", "Quantity: 3"]),
        ("time.paid_at", {"us": 1, "text": "12 March"}, ["12 March"]),
        ("note.customer", "one\ntwo", ["one", "two"]),
        ("note.customer", "a\u202eb", ["a‹U+202E›b"]),
    ],
)
def test_values_are_told_as_lines(group: str, value: JsonValue, lines: list[str]) -> None:
    assert lines_of(group, value) == lines
    assert dump_value(value)  # every one is a group's value as the store keeps it
