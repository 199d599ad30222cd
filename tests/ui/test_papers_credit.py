"""Crediting an invoice in the window: by line, whole, and with a new invoice in the same go."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.commands import papers
from app.compose import House
from app.store import papers as stored
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS, Settle, Strokes
from tests.ui.sample import ready
from tests.ui.test_papers_page import button, open_papers
from ui.main_window import MainWindow
from ui.papers import PapersPage


@pytest.fixture(autouse=True)
def _cut_already(faces: Path, house: House) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)


def credited_window(window: MainWindow, settle: Settle, house: House) -> tuple[PapersPage, str]:
    """The credit panel over an invoice of two shoes and more."""
    paper = papers.issue_document(house.desk, ready(house), "commercial-invoice")
    page = open_papers(window, settle, order_id=paper.order_id, number=paper.number)
    button(page, "credit_paper").click()
    settle()
    return page, paper.number


def test_an_invoice_is_corrected_in_eight_strokes(
    window: MainWindow, settle: Settle, house: House, printer: Printer, qtbot: QtBot
) -> None:
    """Task T6, from the list: quantity 3 becomes 2, credit note and new invoice are printed."""
    order_id = ready(house)
    invoice = papers.issue_document(house.desk, order_id, "commercial-invoice")
    window.orders.detail.refresh()
    detail = window.orders.detail
    qtbot.waitUntil(
        lambda: detail.detail is not None and bool(detail.detail.papers), timeout=WAIT_MS
    )
    window.orders.table.setFocus()
    strokes = Strokes(window)
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    strokes.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    strokes.type("cr")
    strokes.press(Qt.Key.Key_Return)
    page = window.findChild(PapersPage)
    assert page is not None
    qtbot.waitUntil(page.credit.table.hasFocus, timeout=WAIT_MS)
    strokes.type("-1")
    strokes.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(papers.documents_of(house.desk)) == 3, timeout=WAIT_MS)
    settle()
    assert strokes.count <= 8
    anew, note, _ = papers.documents_of(house.desk)
    assert (note.kind, note.credits) == ("credit-note", invoice.number)
    assert note.total == papers.row_of(house.desk, invoice.number).total
    assert (anew.kind, anew.follows) == ("commercial-invoice", invoice.number)
    assert anew.total == note.total - Decimal("139.00")
    assert {sheet.title for sheet in printer.printed(2)} == {note.number, anew.number}
    assert page.number == anew.number


def test_a_line_is_credited_with_the_draft_beside_it(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page, number = credited_window(window, settle, house)
    panel = page.credit
    assert number in panel.heading.text()
    assert not panel.only.isEnabled()
    assert panel.reason.currentText() == "Quantity corrected"
    before = page.preview.pdf
    cell = panel.lines.index(0, 2)
    for typed, said in (("x", "is no quantity"), ("5", "cannot be credited, 2 are left")):
        panel.lines.setData(cell, typed)
        assert said in panel.why.text()
        assert not panel.only.isEnabled()
    panel.lines.setData(cell, "-1")
    qtbot.waitUntil(lambda: page.preview.pdf != before, timeout=WAIT_MS)
    assert papers.documents_of(house.desk)[0].number == number  # a draft takes no number
    panel.reason.setCurrentText(" ")
    assert not panel.only.isEnabled()
    panel.reason.setCurrentText("One came back")
    panel.only.click()
    settle()
    settle()
    note, invoice = papers.documents_of(house.desk)
    assert (note.credits, note.total) == (number, Decimal("139.00"))
    assert invoice.followed_by == (note.number,)
    assert page.number == note.number
    to_invoice = page.side.findChild(QAbstractButton, "linked_paper")
    assert to_invoice is not None
    assert to_invoice.text() == number
    to_invoice.click()
    settle()
    assert page.number == number


def test_in_a_low_window_every_field_of_a_credit_keeps_its_height(
    window: MainWindow, settle: Settle, house: House
) -> None:
    """What has no room scrolls, and Tab brings it into sight."""
    window.resize(960, 540)
    page, _ = credited_window(window, settle, house)
    panel = page.credit
    for part in (panel.table, panel.whole, panel.reason, panel.returned.why, panel.returned.mrn):
        assert part.height() >= part.minimumSizeHint().height(), part.objectName()
        assert part.isVisible(), part.objectName()
    assert panel.returned.height() >= panel.returned.sizeHint().height()
    panel.returned.why.setFocus()
    QTest.keyClick(panel.returned.why, Qt.Key.Key_Tab)
    assert panel.returned.mrn.hasFocus()
    seen = panel.returned.mrn.visibleRegion().boundingRect()
    assert seen.height() == panel.returned.mrn.height()


def test_exported_goods_that_come_back_say_why(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page, _ = credited_window(window, settle, house)
    panel, back = page.credit, page.credit.returned
    assert back.isVisible()
    assert (back.why.currentText(), back.mrn.text()) == ("", "")
    assert back.why.findText("Could not be delivered") >= 0
    panel.whole.click()
    back.why.setCurrentText("Could not be delivered")
    back.mrn.setText("26RO")
    assert "“26RO” is no number of an export declaration" in panel.why.text()
    assert not panel.only.isEnabled()
    back.mrn.setText("26ROZZ0123456789A1")
    panel.only.click()
    qtbot.waitUntil(lambda: len(papers.documents_of(house.desk)) == 2, timeout=WAIT_MS)
    settle()
    note = papers.documents_of(house.desk)[0]
    with house.desk.store.read() as connection:
        notes = stored.snapshot(connection, note.id).notes
    assert "MRN 26ROZZ0123456789A1" in [fact.text for fact in notes]


def test_a_whole_invoice_is_credited_once(window: MainWindow, settle: Settle, house: House) -> None:
    page, number = credited_window(window, settle, house)
    page.credit.whole.click()
    assert not page.credit.both.isEnabled()  # nothing would be left to invoice
    page.credit.only.click()
    settle()
    settle()
    note, invoice = papers.documents_of(house.desk)
    assert note.total == invoice.total
    page.credit_paper(number)
    settle()
    assert page.credit.left.text().startswith("0.00 EUR of")
    page.credit.whole.click()
    page.credit.only.click()
    settle()
    assert len(papers.documents_of(house.desk)) == 2
    assert page.notice.banner is not None
    assert number in page.notice.banner.title.text()
