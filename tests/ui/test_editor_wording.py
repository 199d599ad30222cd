"""A description too long for the carrier: asked for in the editor, kept by the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import exporter, orders, products
from app.compose import House
from app.orders.model import Order
from tests.ui.conftest import WAIT_MS
from tests.ui.test_editor_customs import CASA
from ui.editor import EditorPage
from ui.editor.lines_model import KEYS
from ui.editor.problems import Problem
from ui.main_window import MainWindow

WHERE = "lines[0].attributes.name_en_35"
SHORT = "Leather shoes for women"


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


@pytest.fixture
def page(window: MainWindow, settle: Callable[[], None], house: House) -> EditorPage:
    """The editor over an order by UPS whose first line says too much for it."""
    exporter.set_company(house.desk, "", CASA)
    order = house.desk.store.order(house.desk.store.resolve("10052"))
    assert order is not None
    long = replace(order.lines[0], name="Shoes, upper of leather, outer sole of rubber, for women")
    by_ups = replace(order, lines=(long, *order.lines[1:]), carrier_export="UPS")
    orders.save_order(house.desk, by_ups)
    settle()
    window.show_page("editor", order_id=order.id)
    settle()
    window.activateWindow()
    found = window.findChild(EditorPage)
    assert found is not None
    return found


def asked(page: EditorPage) -> list[Problem]:
    return [one for one in page.problems.model.problems if one.path == WHERE]


def go(page: EditorPage) -> Order:
    """To the finding, as a click on it does; returns the order it is of."""
    page._on_problem(asked(page)[0])
    assert QApplication.focusWidget() is page.wording.editor
    return page.session.now.order


def test_it_is_typed_once_and_judged_with_that(
    page: EditorPage, settle: Callable[[], None], house: House
) -> None:
    order = go(page)
    sku = order.lines[0].sku
    settle()
    assert page.wording.field.caption.text() == f"{sku}: description in EN, at most 35 characters"
    QTest.keyClicks(page.wording.editor, SHORT)
    assert f"{len(SHORT)} of 35 characters" in page.wording.field._hint
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    settle()
    settle()
    assert products.known(house.desk, [sku])[sku].short_names == {"en-35": SHORT}
    assert not asked(page)
    assert page.wording.isHidden()
    assert QApplication.focusWidget() is page.grid
    assert page.session.now.order == order  # the catalogue learned, the order did not


def test_one_too_long_is_refused_in_words_and_escape_leaves_it(
    page: EditorPage, settle: Callable[[], None], house: House
) -> None:
    sku = go(page).lines[0].sku
    before = products.known(house.desk, [sku])
    QTest.keyClicks(page.wording.editor, "x" * 36)
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    settle()
    assert "35" in page.wording.field._sentence
    assert QApplication.focusWidget() is page.wording.editor
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Escape)
    settle()
    assert page.wording.isHidden()
    assert page.isVisible()
    assert products.known(house.desk, [sku]) == before
    assert asked(page)


def test_a_vague_name_is_described_for_every_order_of_the_product(
    page: EditorPage, settle: Callable[[], None], house: House
) -> None:
    (vague,) = (one for one in page.problems.model.problems if one.path.endswith("name_en"))
    assert "Shoe care kit" in vague.sentence
    page._on_problem(vague)
    settle()
    assert page.wording.editor.text() == "Shoe care kit, V01"
    QTest.keyClicks(page.wording.editor, "Shoe care kit of cotton cloth and wax, for shoes")
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    settle()
    settle()
    assert vague.path not in {one.path for one in page.problems.model.problems}
    assert page.session.now.order.lines[vague.row].name == "Shoe care kit, V01"


def test_who_goes_elsewhere_keeps_what_was_typed(
    page: EditorPage, settle: Callable[[], None], house: House
) -> None:
    sku = go(page).lines[0].sku
    settle()
    QTest.keyClicks(page.wording.editor, SHORT)
    page.grid.setFocus()
    settle()
    settle()
    assert products.known(house.desk, [sku])[sku].short_names == {"en-35": SHORT}
    assert page.wording.isHidden()
    assert not asked(page)


def test_enter_leads_on_to_what_stops_the_papers(
    page: EditorPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    for _ in page.problems.model.problems:
        page.walk.step()
        if QApplication.focusWidget() is page.wording.editor:
            break
    settle()
    sku = page.wording.field.caption.text().partition(":")[0]
    assert sku in {row.line.sku for row in page.session.now.rows}
    page.wording.editor.setText(SHORT)
    QTest.keyClick(page.wording.editor, Qt.Key.Key_Return)
    stops = [one for one in page.problems.model.problems if one.stops and one.row >= 0]
    places = {(one.row, KEYS.index(one.key)) for one in stops}

    def stands_there() -> bool:
        at = page.grid.currentIndex()
        return (at.row(), at.column()) in places and page.wording.isHidden()

    qtbot.waitUntil(stands_there, timeout=WAIT_MS)


def test_the_carrier_of_the_export_is_typed_beside_the_other(page: EditorPage) -> None:
    editor = page.fields.fields["carrier_export"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "UPS"
    editor.setText("DHL")
    editor.textEdited.emit("DHL")
    assert page.session.now.order.carrier_export == "DHL"
