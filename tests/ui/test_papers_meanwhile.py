"""Papers of one order while those of another are still read, drawn or issued."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.commands import credits, orders, papers
from app.compose import House
from app.store.views import Changes
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.sample import ready
from tests.ui.test_papers_page import button, open_papers
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.papers import sheets as sheets_of
from ui.papers.pdf import Hit


@pytest.fixture(autouse=True)
def _cut_already(faces: Path, house: House) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)


def go_on_to(window: MainWindow, order_id: str, qtbot: QtBot) -> PapersPage:
    """To the papers of that order, whatever else still runs."""
    window.show_page("papers", order_id=order_id)
    page = window.findChild(PapersPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._order.id == order_id, timeout=WAIT_MS)
    return page


def test_an_order_read_late_takes_no_place_of_the_one_in_view(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    """Else its paper would be seen, and that of the other order issued."""
    late, wanted = ready(house), ready(house, "10051")
    with held(orders, "loaded", lambda _desk, order_id: order_id == late) as asked:
        window.show_page("papers", order_id=late)
        assert asked.wait(LIMIT_S)
        page = go_on_to(window, wanted, qtbot)
    settle()
    settle()
    assert (page.wanted.order_id, page._order.id) == (wanted, wanted)
    assert page.bar.order_number == "10051"


def test_a_paper_drawn_late_is_not_offered_under_another_order(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    late, wanted = ready(house), ready(house, "10051")
    page = open_papers(window, settle, order_id=late)
    jobs = window.workplace.jobs
    with held(orders, "loaded", lambda _desk, order_id: order_id == wanted) as asked:
        with held(papers, "preview_document") as drawing:
            page.show_kind(page.kind)
            assert drawing.wait(LIMIT_S)
            window.show_page("papers", order_id=wanted)
            assert asked.wait(LIMIT_S)
        qtbot.waitUntil(lambda: jobs.busy == 1, timeout=WAIT_MS)
        assert page.preview.pdf == b""
        assert page.findChild(QAbstractButton, "issue_only") is None
    settle()
    settle()
    assert (page._order.id, bool(page.preview.pdf)) == (wanted, True)


def test_a_paper_issued_late_is_told_of_its_own_order(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    order_id, other = ready(house), ready(house, "10051")
    page = open_papers(window, settle, order_id=order_id)
    told: list[Changes] = []
    window.workplace.bus.changed.connect(told.append)
    with held(papers, "issue_documents") as issuing:
        button(page, "issue_only").click()
        assert issuing.wait(LIMIT_S)
        go_on_to(window, other, qtbot)
    settle()
    settle()
    assert told[0].orders == {order_id}
    assert (page.number, page._order.id) == ("", other)


def test_a_paper_issued_late_takes_no_place_of_the_kind_gone_on_to(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=ready(house), kind="proforma")
    with held(papers, "issue_documents") as issuing:
        button(page, "issue_only").click()
        assert issuing.wait(LIMIT_S)
        window.show_page("papers", order_id=page.order_id, kind="packing-list")
    settle()
    settle()
    assert [row.kind for row in papers.documents_of(house.desk)] == ["proforma"]
    assert (page.kind, page.number) == ("packing-list", "")
    assert button(page, "issue_only").isEnabled()


def test_a_paper_issued_late_takes_no_place_of_the_one_looked_at(
    window: MainWindow, settle: Settle, house: House
) -> None:
    first = papers.issue_document(house.desk, ready(house), "proforma")
    page = open_papers(window, settle, order_id=first.order_id, kind="packing-list")
    with held(papers, "issue_documents") as issuing:
        button(page, "issue_only").click()
        assert issuing.wait(LIMIT_S)
        page.show_issued(first.number)
    settle()
    settle()
    assert page.number == first.number


def test_a_credit_made_late_is_told_of_its_own_order_and_ends_no_other(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    first, second = (
        papers.issue_document(house.desk, ready(house, number), "commercial-invoice")
        for number in ("10052", "10051")
    )
    page = open_papers(window, settle, order_id=first.order_id, number=first.number)
    button(page, "credit_paper").click()
    settle()
    page.credit.whole.click()
    settle()
    told: list[Changes] = []
    window.workplace.bus.changed.connect(told.append)
    with held(credits, "credit_document") as crediting:
        page.credit.only.click()
        assert crediting.wait(LIMIT_S)
        go_on_to(window, second.order_id, qtbot)
        qtbot.waitUntil(lambda: second.number in page.issued, timeout=WAIT_MS)
        page.credit_paper(second.number)
        assert page.credit.isVisible()
    settle()
    settle()
    assert told[0].orders == {first.order_id}
    assert (page.number, page.credit.number) == (second.number, second.number)
    assert page.credit.isVisible()


def test_a_credit_note_that_the_printer_refuses_is_made_once(
    window: MainWindow, settle: Settle, house: House, printer: Printer
) -> None:
    made = papers.issue_document(house.desk, ready(house), "commercial-invoice")
    page = open_papers(window, settle, order_id=made.order_id, number=made.number)
    button(page, "credit_paper").click()
    settle()
    page.credit.lines.setData(page.credit.lines.index(0, 2), "-1")
    printer.refuse()
    page.credit.only.click()
    settle()
    settle()
    note, _ = papers.documents_of(house.desk)
    assert page.number == note.number  # what was made is in view, and not its invoice
    assert not page.credit.isVisible()
    assert page.notice.banner is not None
    assert "Desk2" in page.notice.banner.accessibleName()


def test_places_found_in_a_longer_paper_are_not_gone_to_in_the_next(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_papers(window, settle, order_id=ready(house))
    sheets = page.preview.sheets
    sheets.search("a")
    settle()
    sheets.hits = [Hit(page=1, boxes=(QRectF(0, 0, 9, 9),))]  # of the paper before
    with held(sheets_of, "found"):
        sheets.show_pdf(page.preview.pdf + b" ", sheets.sizes)
        sheets.step_hit(1)
    settle()
    assert {hit.page for hit in sheets.hits} == {0}
