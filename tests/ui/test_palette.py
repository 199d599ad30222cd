"""Ctrl+K: what can be done, where one can go, what the store knows; by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.compose import House
from tests.ui.conftest import WAIT_MS
from ui.main_window import MainWindow
from ui.pages import Offer
from ui.palette import Palette
from ui.palette.offers import fitting
from ui.papers_list import PapersListPage

Ask = Callable[[str], Palette]


@pytest.fixture
def ask(window: MainWindow, qtbot: QtBot) -> Ask:
    """Opens it by its key and types."""

    def type_into(text: str) -> Palette:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
        target = window.focusWidget() or window
        QTest.keyClick(target, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        made = window.palette_card
        assert made is not None
        assert made.isVisible()
        QTest.keyClicks(made.field, text)
        jobs = window.workplace.jobs
        qtbot.waitUntil(lambda: not made._quiet.isActive() and not jobs.busy, timeout=WAIT_MS)
        return made

    return type_into


def words(palette: Palette) -> list[str]:
    return [offer.words for offer in palette.hits.offers]


def test_a_place_is_reached_by_its_beginning(window: MainWindow, ask: Ask, qtbot: QtBot) -> None:
    palette = ask("pap")
    assert words(palette)[-2:] == ["Papers", "Settings: series of papers"]
    while palette.hits.current is not None and palette.hits.current.words != "Papers":
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    page = window.findChild(PapersListPage)
    assert page is not None
    assert page.isVisible()
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)


def test_orders_are_found_and_opened(window: MainWindow, ask: Ask, qtbot: QtBot) -> None:
    palette = ask("wisniewski")
    assert words(palette) == ["10051 · Łukasz Wiśniewski"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    detail = window.orders.detail
    qtbot.waitUntil(lambda: detail.order_id == window_order(window, "10051"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)


def window_order(window: MainWindow, number: str) -> str:
    return window.workplace.desk.store.resolve(number)


def test_every_act_in_view_with_a_key_is_offered_with_it(window: MainWindow, ask: Ask) -> None:
    palette = ask("")
    every = {offer.words: offer.key for offer in palette._acts}
    assert every["Print"] == "Ctrl+P"
    assert every["Sync"] == "F5"
    assert "New order" in " ".join(every)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window._front == "orders"


def test_what_nothing_is_called_is_said(window: MainWindow, ask: Ask) -> None:
    palette = ask("zzzz")
    assert [heading for _, heading, _ in palette.hits._lines] == ["Nothing is called so"]
    palette.field.clear()
    assert palette.hits.offers


def test_escape_closes_the_palette_and_not_the_page_below(
    window: MainWindow, ask: Ask, house: House, qtbot: QtBot
) -> None:
    window.show_page("papers", order_id=house.desk.store.resolve("10051"))
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    palette = ask("save")
    assert words(palette)[0] == "Save as PDF"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window._front == "papers"


def test_beginnings_come_first_and_letters_need_no_accents() -> None:
    offers = [Offer(text, lambda: None) for text in ("Réimprimer", "Imprimer", "Mail", "Émettre")]
    assert [offer.words for offer in fitting(offers, "impr")] == ["Imprimer", "Réimprimer"]
    assert [offer.words for offer in fitting(offers, "emet")] == ["Émettre"]
    assert fitting(offers, "zz") == []
