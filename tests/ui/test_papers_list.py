"""The list of papers: found, filtered, printed again, made void, taken elsewhere as files."""

from __future__ import annotations

import shutil
from array import array
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.commands import papers, printing
from app.compose import House
from app.store.views import DocumentRow
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS, Browser, Settle, Strokes
from tests.ui.sample import ready
from tests.ui.test_papers_page import button, open_papers
from ui.format import Formats
from ui.look import Look
from ui.main_window import MainWindow
from ui.papers_list import PapersListPage
from ui.papers_list.model import PapersModel
from ui.widgets.plain_table import PAGE, PAGES_KEPT


@pytest.fixture(autouse=True)
def _cut_already(faces: Path, house: House) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)


def prints(page: PapersListPage) -> int:
    """How often the first paper shown was printed."""
    row = page.model.row(0)
    return row.prints if row is not None else 0


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
    first = page.model.row(0)
    assert first is not None
    assert first.number == paper.number
    page.filters.change({"kind": "proforma"})
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    page.filters.kind.cleared.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    for change in ({"currency": "EUR"}, {"from_day": "2026-03-01", "to_day": "2026-03-31"}):
        page.filters.change(change)
        qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
        assert page.model.rowCount() == 1
    button(page, "print_paper").click()  # for the first time: nothing to ask
    qtbot.waitUntil(lambda: prints(page) == 1 and not page.busy, timeout=WAIT_MS)
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


def test_a_number_that_no_order_has_is_looked_for_among_the_papers(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    """Task T10 from the order list: Ctrl+F, its number, Enter, Ctrl+P."""
    order_id = ready(house)
    for kind in ("proforma", "commercial-invoice"):
        paper = papers.issue_document(house.desk, order_id, kind)
    settle()
    strokes = Strokes(window)
    strokes.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.orders.search, paper.number)
    strokes.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PapersListPage) is not None, timeout=WAIT_MS)
    page = window.findChild(PapersListPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and not page.busy, timeout=WAIT_MS)
    settle()
    assert page.query.search == paper.number
    assert page.search.hasFocus()
    assert page.print.isEnabled()  # by its key
    window.show_page("orders")
    offered = window.orders.empty.findChild(QAbstractButton, "look_in_papers")
    assert offered is not None
    assert offered.isVisible()


def test_the_first_hits_are_followed_by_all_and_the_place_stays(
    window: MainWindow, settle: Settle, house: House, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.papers_list.page.FIRST_PAGE", 2)
    order_id = ready(house)
    for kind in ("proforma", "commercial-invoice", "packing-list"):
        papers.issue_document(house.desk, order_id, kind)
    window.show_page("papers_list")
    settle()
    page = window.findChild(PapersListPage)
    assert page is not None
    shown: list[int] = []
    page.model.modelReset.connect(lambda: shown.append(page.model.rowCount()))
    page.table.selectRow(1)
    page.search.setText("ionescu")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and not page.busy and len(shown) > 1,
                    timeout=WAIT_MS)  # fmt: skip
    assert shown == [2, 3]
    assert (page.table.currentIndex().row(), page.count.text()) == (1, "3")


def test_only_rows_on_screen_are_read(look: Look, formats: Formats, tmp_path: Path) -> None:
    asked: list[Sequence[int]] = []

    def read(keys: Sequence[int]) -> dict[int, DocumentRow]:
        asked.append(keys)
        nothing = ("", "", "", "", "", 0, "", Decimal(1), "EUR", "", "", (), "", "", "", 0)
        return {key: DocumentRow(str(key), *nothing) for key in keys}

    parent = QObject()
    model = PapersModel(read, tmp_path, formats, look, parent)
    model.show_keys(array("q", range(1_000_000)))
    assert model.rowCount() == 1_000_000
    assert not asked
    for number in (500_000, 500_000 // PAGE * PAGE):
        row = model.row(number)
        assert row is not None
        assert row.id == str(number)
    assert [len(keys) for keys in asked] == [PAGE]
    for page in range(2 * PAGES_KEPT):
        model.row(page * PAGE)
    assert len(model._pages) == PAGES_KEPT
