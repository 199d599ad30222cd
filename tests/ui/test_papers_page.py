"""Papers in the real window: real pages, findings with ways to the fields, issuing, files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.commands import exporter, orders, papers, printing
from app.compose import House
from app.orders.model import Shipment, ShipmentLine
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS, Browser, Settle, Strokes
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
    assert page.sheets.pages == 1
    _, image = page.sheets.images[0]
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
    assert page._pdf == stored


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
    assert page.sheets.pages == 0
    assert page.notice.banner is not None
    assert "no lines" in page.notice.banner.title.text()
    assert not page.bar.save.isEnabled()


def test_the_saved_file_is_the_paper(
    window: MainWindow, settle: Settle, house: House, tmp_path: Path
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    target = tmp_path / "out.pdf"
    page.standing.files.write(page._pdf, target)
    settle()
    assert target.read_bytes().startswith(b"%PDF")


def test_zoom_and_pages(window: MainWindow, settle: Settle, house: House) -> None:
    order_id = ready(house)
    order = house.desk.store.order(order_id)
    assert order is not None
    many = tuple(replace(order.lines[0], id="") for _ in range(120))
    orders.save_order(house.desk, replace(order, lines=many), loaded=order)
    page = open_papers(window, settle, order_id=order_id)
    assert page.sheets.pages > 1
    fitted = page.sheets.scale
    button(page, "zoom_in").click()
    assert page.sheets.scale > fitted
    button(page, "fit_width").click()
    assert page.sheets.scale == fitted
    page.sheets.go(2)
    assert page.sheets.page == 2
    assert page.bar.page.text().startswith("2 / ")
    settle()


def test_issued_papers_are_found_printed_and_voided(
    window: MainWindow, settle: Settle, house: House, printer: Printer, qtbot: QtBot
) -> None:
    paper = papers.issue_document(house.desk, ready(house), "commercial-invoice")
    window.show_page("papers_list", number=paper.number)
    settle()
    page = window.findChild(PapersListPage)
    assert page is not None
    settle()
    page.search.setText("nobody")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    assert page.empty.accessibleName() == "Nothing found"
    page.search.setText("ionescu 10052")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    assert page.model.row(0).number == paper.number
    page.filters.change({"kind": "proforma"})
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    page.filters.kind.cleared.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    for change in ({"currency": "EUR"}, {"from_day": "2026-03-01", "to_day": "2026-03-31"}):
        page.filters.change(change)
        settle()
        assert page.model.rowCount() == 1
    button(page, "print_paper").click()  # for the first time: nothing to ask
    settle()
    assert papers.documents_of(house.desk)[0].prints == 1
    button(page, "print_paper").click()
    assert page.notice.banner is not None
    assert page.notice.banner.accessibleDescription().startswith("This will be copy 2")
    QTest.keyClick(page.notice.focusWidget() or page.notice, Qt.Key.Key_Escape)
    settle()
    assert papers.documents_of(house.desk)[0].prints == 1
    button(page, "void_paper").click()
    button(page, "void_confirm").click()  # no reason yet
    settle()
    assert not papers.documents_of(house.desk)[0].void_reason
    reason = page.notice.findChild(type(page.search), "void_reason")
    assert reason is not None
    reason.setText("wrong consignee")
    button(page, "void_confirm").click()
    settle()
    assert papers.documents_of(house.desk)[0].void_reason == "wrong consignee"


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
    assert page.finder.isVisible()
    QTest.keyClicks(page.finder.field, "lampa de MASA")  # no accents, other capitals
    qtbot.waitUntil(lambda: page.finder.count.text() == "1 of 1", timeout=WAIT_MS)
    (hit,) = page.sheets.hits
    assert hit.page == page.sheets.pages - 1
    box = page.sheets.boxes()[hit.page]
    top = box.top() + hit.boxes[0].top() * page.sheets.scale
    assert 0 <= top <= page.sheets.viewport().height()
    settle()
    marked = page.sheets.viewport().grab().toImage()
    left = box.left() + hit.boxes[0].left() * page.sheets.scale
    assert marked.pixelColor(round(left), round(top) + 1).saturation() > 100  # on white
    page.finder.field.clear()
    QTest.keyClicks(page.finder.field, "Shoes")
    qtbot.waitUntil(lambda: page.finder.count.text().endswith(" of 59"), timeout=WAIT_MS)
    first = page.sheets.hit
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert page.sheets.hit == (first + 1) % 59
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.sheets.hit == first
    QTest.keyClick(page.finder.field, Qt.Key.Key_Escape)
    assert not page.finder.isVisible()
    assert page.sheets.hits == []
    assert page.isVisible()


def test_amounts_are_found_as_people_type_them(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=of_many_lines(house, 20))
    for typed in ("5560", "5 560", "5\u202f560"):
        page.sheets.search(typed)
        settle()
        assert page.sheets.hits, typed
    page.sheets.search("no such text")
    settle()
    assert page.finder.count.text() == ""
    assert not page.finder.after.isEnabled()


def test_thumbnails_lead_to_their_pages(window: MainWindow, settle: Settle, house: House) -> None:
    page = open_papers(window, settle, order_id=of_many_lines(house, 60))
    assert page.thumbs.isVisible()
    assert set(page.thumbs.images) >= {0, 1}
    second = page.thumbs.boxes()[1].center().toPoint()
    QTest.mouseClick(page.thumbs.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert page.sheets.page == 2
    QTest.keyClick(page.thumbs, Qt.Key.Key_Up)
    assert page.sheets.page == 1
    assert page.thumbs.accessibleDescription() == f"Page 1 of {page.sheets.pages}"
    page.kinds.setFocus()
    QTest.keyClick(page.kinds, Qt.Key.Key_End)
    assert page.sheets.page == page.sheets.pages
    settle()


def test_a_page_is_drawn_at_the_dots_of_the_screen(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    for zoom in (0.0, 1.0, 2.0):
        page.sheets.set_zoom(zoom)
        settle()
        (box,), (_, image) = page.sheets.boxes(), page.sheets.images[0]
        ratio = page.sheets.devicePixelRatioF()
        assert abs(image.width() - box.width() * ratio) <= 1
        assert image.devicePixelRatio() == ratio


def test_a_paper_that_stands_is_copied_mailed_and_dragged_as_its_file(
    window: MainWindow, settle: Settle, house: House, browser: Browser
) -> None:
    paper = papers.issue_document(house.desk, ready(house), "commercial-invoice")
    stored = paper.path.read_bytes()
    page = open_papers(window, settle, order_id=paper.order_id, number=paper.number)
    button(page, "copy_paper").click()
    settle()
    assert [u.toLocalFile() for u in QApplication.clipboard().mimeData().urls()] == [
        str(paper.path)
    ]
    paper.path.unlink()  # lost: it is drawn again from what was frozen
    button(page, "mail_paper").click()
    settle()
    assert browser.seen == [f"mailto:?subject={paper.number}", paper.path.parent.as_uri()]
    assert paper.path.read_bytes() == stored
    window.show_page("papers_list")
    settle()
    listed = window.findChild(PapersListPage)
    assert listed is not None
    carried = listed.model.mimeData([listed.model.index(0, 0), listed.model.index(0, 1)])
    assert [url.toLocalFile() for url in carried.urls()] == [str(paper.path)]


def test_a_reprint_asks_once_and_says_which_copy(
    window: MainWindow, settle: Settle, house: House, printer: Printer, qtbot: QtBot
) -> None:
    """Task T10: its number, Ctrl+P, Enter; the bytes are those of the issue."""
    paper = papers.issue_document(house.desk, ready(house), "commercial-invoice")
    printing.print_documents(house.desk, [paper.number], "Desk2", 2)
    window.show_page("papers_list")
    settle()
    page = window.findChild(PapersListPage)
    assert page is not None
    strokes = Strokes(window)
    QTest.keyClicks(page.search, paper.number)  # the data, as a scan types it
    qtbot.waitUntil(lambda: page.query.search == paper.number and not page.busy, timeout=WAIT_MS)
    strokes.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.notice.asking, timeout=WAIT_MS)
    assert page.notice.banner is not None
    assert "copy 3" in page.notice.banner.accessibleDescription()
    strokes.press(Qt.Key.Key_Return)
    settle()
    assert strokes.count <= 3
    assert papers.documents_of(house.desk)[0].prints == 3
    assert {sheet.pdf for sheet in printer.printed(2)} == {paper.path.read_bytes()}
    assert "copy 3" in window._toast.accessibleName()


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
    sheets = page.sheets
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
    first = page._pdf
    page.kinds.seller.setCurrentIndex(1)
    page.kinds.seller.activated.emit(1)
    settle()
    assert page._pdf != first
    assert "each of 2 sellers" in page.side.number_hint.text()
    button(page, "issue_only").click()
    settle()
    assert len(papers.documents_of(house.desk)) == 2
    page.show_kind("proforma")
    settle()
    assert "sellers" not in page.side.number_hint.text()
