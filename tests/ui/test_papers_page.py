"""Papers in the real window: real pages, findings with ways to the fields, issuing, files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import exporter, orders, papers
from app.compose import House
from app.orders.model import Shipment, ShipmentLine
from app.store.views import Changes
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.sample import COMPANY, ready
from ui.editor import EditorPage
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.papers.side import FindingRow
from ui.papers_list import PapersListPage


@pytest.fixture(autouse=True)
def _cut_already(faces: Path, house: House) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)


def open_papers(window: MainWindow, settle: Settle, **args: str) -> PapersPage:
    window.show_page("papers", **args)
    settle()
    page = window.findChild(PapersPage)
    assert page is not None
    settle()
    return page


def button(page: PapersPage | PapersListPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_a_draft_is_shown_as_real_pages_and_takes_no_number(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    assert page.preview.sheets.pages == 1
    _, image = page.preview.sheets.images[0]
    ink = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, 300, 3)
    }
    assert {"#ffffff", "#000000"} <= ink  # paper and ink, not an empty sheet
    assert page.side.number.text().startswith("INV-2026-")
    assert page.side.number.text().endswith("-000001")
    assert papers.documents_of(house.desk) == []


def test_findings_lead_to_their_field(window: MainWindow, settle: Settle, house: House) -> None:
    exporter.set_company(house.desk, "", COMPANY)
    order_id = house.desk.store.resolve("10052")
    page = open_papers(window, settle, order_id=order_id)
    said = [row.accessibleName() for row in page.side.findChildren(FindingRow)]
    at = next(n for n, text in enumerate(said) if text.startswith("Line 2: the HS code"))
    assert not button(page, "issue_only").isEnabled()
    assert "Fix the" in page.side.reason.text()
    row = page.side.findChildren(FindingRow)[at]
    fix = row.findChild(QAbstractButton, "fix")
    assert fix is not None
    fix.click()
    settle()
    editor = window.findChild(EditorPage)
    assert editor is not None
    assert editor.isVisible()
    assert editor.grid.currentIndex().row() == 1


def test_tab_goes_down_the_panel(
    window: MainWindow, settle: Settle, house: House, printer: Printer
) -> None:
    order_id = house.desk.store.resolve("10052")
    exporter.set_company(house.desk, "", COMPANY)
    page = open_papers(window, settle, order_id=order_id)
    window.activateWindow()
    fixes = [row.findChild(QAbstractButton) for row in page.findChildren(FindingRow)]
    first = next(fix for fix in fixes if fix is not None)
    first.setFocus()
    passed: list[QWidget] = [first]
    while True:
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or not page.side.isAncestorOf(at):
            break
        passed.append(at)
    assert page.side.printer in passed
    assert passed[-1].objectName() == "print_draft"  # nothing else can be done yet
    tops = [each.mapTo(page, QPoint()).y() for each in passed]
    assert tops == sorted(tops)


def test_issuing_takes_the_number_once_and_prints_the_stored_file(
    window: MainWindow, settle: Settle, house: House, printer: Printer
) -> None:
    order_id = ready(house)
    exporter.set_series(house.desk, "commercial-invoice", prefix="A{year}-", width=4)
    page = open_papers(window, settle, order_id=order_id)
    promised = page.side.number.text()
    assert promised == "A2026-0001"
    page.side.copies.put(3)
    button(page, "issue_print").click()
    settle()
    settle()
    (row,) = papers.documents_of(house.desk)
    assert row.number == promised
    stored = (house.desk.paths.root / row.path).read_bytes()
    (paper,) = printer.printed(1)
    assert (paper.pdf, paper.copies) == (stored, 3)
    assert row.number in page.kinds.issued
    assert page.side.heading.text() == "Commercial invoice"
    assert page.preview.pdf == stored


def test_goods_that_are_invoiced_are_not_ready_for_a_second_invoice(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = ready(house)
    invoice = papers.issue_document(house.desk, order_id, "commercial-invoice")
    page = open_papers(window, settle, order_id=order_id, kind="commercial-invoice")
    assert page.side.pill.text() == "1 to fix"
    said = [row.accessibleName() for row in page.findChildren(FindingRow)]
    assert said[0].startswith(f"The order already has the invoice {invoice.number}")
    assert not button(page, "issue_only").isEnabled()
    assert invoice.number in page.kinds.kinds["commercial-invoice"].accessibleDescription()
    page.show_kind("delivery-note")
    settle()
    assert button(page, "issue_only").isEnabled()


def test_a_reading_amid_an_answer_leaves_the_keyboard_there(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = ready(house)
    invoice = papers.issue_document(house.desk, order_id, "commercial-invoice")
    page = open_papers(window, settle, order_id=order_id, number=invoice.number)
    window.activateWindow()
    page.standing.void.ask(page.issued[invoice.number])
    reason = QApplication.focusWidget()
    assert isinstance(reason, QLineEdit)
    window.workplace.bus.changed.emit(Changes(orders=frozenset({order_id})))
    settle()
    assert reason.hasFocus()


def test_printer_and_copies_are_remembered_per_kind(
    window: MainWindow, settle: Settle, house: House, printer: Printer
) -> None:
    order_id = ready(house)
    page = open_papers(window, settle, order_id=order_id)
    button(page, "copies_more").click()
    page.show_kind("proforma")
    settle()
    assert page.side.copies.value == 1
    page.show_kind("commercial-invoice")
    settle()
    assert page.side.copies.value == 2
    kept = window.workplace.preferences.current.printing["commercial-invoice"]
    assert (kept.printer, kept.copies) == ("Desk2", 2)


def test_a_printer_that_refuses_leaves_the_paper_issued_and_says_so(
    window: MainWindow, settle: Settle, house: House, printer: Printer
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    printer.refuse()
    button(page, "issue_print").click()
    settle()
    settle()
    assert page.notice.banner is not None
    assert "not accepting jobs" in page.notice.banner.title.text()
    (row,) = papers.documents_of(house.desk)
    assert row.number in page.kinds.issued
    assert row.prints == 0


def test_without_a_printer_issuing_alone_is_offered(
    window: MainWindow,
    settle: Settle,
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    page = open_papers(window, settle, order_id=ready(house))
    assert not button(page, "issue_print").isEnabled()
    assert button(page, "issue_only").isEnabled()
    assert "no printer" in page.side.reason.text()
    assert button(page, "issue_only").shortcut() == QKeySequence("Ctrl+Return")


def test_an_order_without_lines_is_told_in_words(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    with house.desk.store.write() as tx:
        tx.put_order(replace(order, lines=()), source="pull", who="shop")
    page = open_papers(window, settle, order_id=order_id)
    assert page.preview.sheets.pages == 0
    assert page.notice.banner is not None
    assert "no lines" in page.notice.banner.title.text()
    assert not page.bar.save.isEnabled()


def test_the_saved_file_is_the_paper(
    window: MainWindow, settle: Settle, house: House, tmp_path: Path
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    target = tmp_path / "out.pdf"
    page.standing.files.write(page.preview.pdf, target)
    settle()
    assert target.read_bytes().startswith(b"%PDF")


def test_zoom_and_pages(window: MainWindow, settle: Settle, house: House) -> None:
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    many = tuple(replace(order.lines[0], id="") for _ in range(120))
    orders.save_order(house.desk, replace(order, lines=many), loaded=order)
    page = open_papers(window, settle, order_id=order_id)
    assert page.preview.sheets.pages > 1
    fitted = page.preview.sheets.scale
    button(page, "zoom_in").click()
    assert page.preview.sheets.scale > fitted
    button(page, "fit_width").click()
    assert page.preview.sheets.scale == fitted
    page.preview.sheets.go(2)
    assert page.preview.sheets.page == 2
    assert page.bar.page.text().startswith("2 / ")
    settle()


def of_many_lines(house: House, count: int) -> str:
    """A ready order with that many lines of the same goods, the last one a lamp."""
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    many = [replace(order.lines[0], id="") for _ in range(count)]
    many[-1] = replace(many[-1], name="Lampă de masă, alamă")
    return orders.save_order(house.desk, replace(order, lines=tuple(many)), loaded=order).order.id


def test_a_text_is_found_on_every_page_and_marked_where_it_stands(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page = open_papers(window, settle, order_id=of_many_lines(house, 60))
    page.bar.search.click()
    assert page.preview.finder.isVisible()
    QTest.keyClicks(page.preview.finder.field, "lampa de MASA")  # no accents, other capitals
    qtbot.waitUntil(lambda: page.preview.finder.count.text() == "1 of 1", timeout=WAIT_MS)
    (hit,) = page.preview.sheets.hits
    assert hit.page == page.preview.sheets.pages - 1
    box = page.preview.sheets.boxes()[hit.page]
    top = box.top() + hit.boxes[0].top() * page.preview.sheets.scale
    assert 0 <= top <= page.preview.sheets.viewport().height()
    settle()
    marked = page.preview.sheets.viewport().grab().toImage()
    left = box.left() + hit.boxes[0].left() * page.preview.sheets.scale
    assert marked.pixelColor(round(left), round(top) + 1).saturation() > 100  # on white
    page.preview.finder.field.clear()
    QTest.keyClicks(page.preview.finder.field, "Shoes")
    qtbot.waitUntil(lambda: page.preview.finder.count.text().endswith(" of 59"), timeout=WAIT_MS)
    first = page.preview.sheets.hit
    QTest.keyClick(page.preview.finder.field, Qt.Key.Key_Return)
    assert page.preview.sheets.hit == (first + 1) % 59
    QTest.keyClick(page.preview.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.preview.sheets.hit == first
    QTest.keyClick(page.preview.finder.field, Qt.Key.Key_Escape)
    assert not page.preview.finder.isVisible()
    assert page.preview.sheets.hits == []
    assert page.isVisible()


def test_amounts_are_found_as_people_type_them(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=of_many_lines(house, 20))
    for typed in ("5560", "5 560", "5\u202f560"):
        page.preview.sheets.search(typed)
        settle()
        assert page.preview.sheets.hits, typed
    page.preview.sheets.search("no such text")
    settle()
    assert page.preview.finder.count.text() == ""
    assert not page.preview.finder.after.isEnabled()


def test_thumbnails_lead_to_their_pages(window: MainWindow, settle: Settle, house: House) -> None:
    page = open_papers(window, settle, order_id=of_many_lines(house, 60))
    assert page.preview.thumbs.isVisible()
    assert set(page.preview.thumbs.images) >= {0, 1}
    second = page.preview.thumbs.boxes()[1].center().toPoint()
    QTest.mouseClick(page.preview.thumbs.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert page.preview.sheets.page == 2
    QTest.keyClick(page.preview.thumbs, Qt.Key.Key_Up)
    assert page.preview.sheets.page == 1
    assert page.preview.thumbs.accessibleDescription() == f"Page 1 of {page.preview.sheets.pages}"
    page.kinds.setFocus()
    QTest.keyClick(page.kinds, Qt.Key.Key_End)
    assert page.preview.sheets.page == page.preview.sheets.pages
    settle()


def test_a_page_is_drawn_at_the_dots_of_the_screen(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    for zoom in (0.0, 1.0, 2.0):
        page.preview.sheets.set_zoom(zoom)
        settle()
        (box,), (_, image) = page.preview.sheets.boxes(), page.preview.sheets.images[0]
        ratio = page.preview.sheets.devicePixelRatioF()
        assert abs(image.width() - box.width() * ratio) <= 1
        assert image.devicePixelRatio() == ratio


def test_every_kind_is_offered_also_for_one_shipment(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    half = ShipmentLine(order.lines[0].id, Decimal(1))
    sent = (Shipment(provider="DHL", lines=(half,)), Shipment(provider="GLS", lines=(half,)))
    orders.save_order(house.desk, replace(order, shipments=sent), loaded=order)
    page = open_papers(window, settle, order_id=order_id, kind="packing-list")
    assert page.side.number_hint.text() == "Carried over; no number of a series is taken."
    assert [*page.kinds.kinds][:4] == [
        "commercial-invoice", "packing-list", "delivery-note", "proforma",
    ]  # fmt: skip
    assert page.kinds.shipment.count() == 3
    assert page.side.number.text() == "PL 10052"
    page.kinds.shipment.setCurrentIndex(2)
    page.kinds.shipment.activated.emit(2)
    settle()
    assert page.side.number.text() == "PL 10052/2"
    button(page, "issue_only").click()
    settle()
    (row,) = papers.documents_of(house.desk)
    assert (row.number, row.kind) == ("PL 10052/2", "packing-list")
    assert row.number in page.kinds.issued


def test_the_page_comes_to_rest_where_it_just_fits(
    window: MainWindow, settle: Settle, house: House
) -> None:
    """A scroll bar that came and went changed the width, and that whether it was needed."""
    page = open_papers(window, settle, order_id=ready(house))
    sheets = page.preview.sheets
    sheets.setFixedWidth(500)
    for spare in range(-6, 16, 4):
        high = round(sheets.sizes[0].height * sheets.scale)
        sheets.setFixedHeight(high + sheets.GAP + sheets.MARGIN + spare)
        settle()
        assert sheets.images[0][0] == sheets.scale * sheets.devicePixelRatioF()


def test_without_a_company_nothing_is_offered_for_issue(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = house.desk.store.resolve("10051")
    page = open_papers(window, settle, order_id=order_id)
    said = [row.accessibleName() for row in page.side.findChildren(FindingRow)]
    assert any(text.startswith("No company is set") for text in said)
    assert not button(page, "issue_only").isEnabled()


def test_each_seller_gets_an_invoice_in_one_go(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    sellers = ("Atelier", "Atelier", "Depot", "Depot")
    lines = (replace(line, seller_id=s) for line, s in zip(order.lines, sellers, strict=True))
    orders.save_order(house.desk, replace(order, lines=tuple(lines)), loaded=order)
    page = open_papers(window, settle, order_id=order_id)
    assert page.kinds.seller.count() == 2
    first = page.preview.pdf
    page.kinds.seller.setCurrentIndex(1)
    page.kinds.seller.activated.emit(1)
    settle()
    assert page.preview.pdf != first
    assert "each of 2 sellers" in page.side.number_hint.text()
    button(page, "issue_only").click()
    settle()
    assert len(papers.documents_of(house.desk)) == 2
    page.show_kind("proforma")
    settle()
    assert "sellers" not in page.side.number_hint.text()
