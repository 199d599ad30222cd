"""The detail's papers and history: what was issued and printed, and the acts beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from app.commands import papers, printing
from app.compose import House
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import ready
from ui.detail.rows import Row, Rows
from ui.look import Look
from ui.main_window import MainWindow
from ui.papers import PapersPage

Settle = Callable[[], None]


@pytest.fixture
def issued(house: House, printer: Printer, faces: Path) -> papers.Paper:
    """A proforma of the first order, issued and printed once, before the window opens."""
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)
    paper = papers.issue_document(house.desk, ready(house), "proforma")
    printing.print_documents(house.desk, [paper.number], "", 1)
    printer.printed(1)
    return paper


@pytest.fixture
def settle(issued: papers.Paper, window: MainWindow, qtbot: QtBot) -> Settle:
    """The window stands on the order, and nothing is under way."""
    detail = window.orders.detail

    def until_quiet() -> None:
        qtbot.waitUntil(
            lambda: not window.workplace.jobs.busy and detail.detail is not None,
            timeout=WAIT_MS,
        )

    until_quiet()
    assert detail.order_id == issued.order_id
    return until_quiet


def rows(window: MainWindow, name: str) -> tuple[Row, ...]:
    found = window.orders.detail.findChild(Rows, name)
    assert found is not None
    return found.rows


def press(window: MainWindow, name: str) -> None:
    button = window.orders.detail.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_papers_are_listed_with_what_was_printed(
    settle: Settle, window: MainWindow, issued: papers.Paper
) -> None:
    first, second, third = rows(window, "issued_papers")
    assert first.text == issued.number
    assert second.note == "Proforma"
    assert [act.word for act in second.acts] == ["Open", "Print again", "Save as…", "More"]
    assert third.note.startswith("Printed 1 time")
    assert third.note.endswith("Maria")


def test_the_overview_names_the_issued_papers(
    settle: Settle, window: MainWindow, issued: papers.Paper
) -> None:
    (row,) = rows(window, "overview_papers")
    assert (row.text, row.note, row.mark) == (issued.number, "Proforma", "printer-fill")


def test_the_remote_tab_names_the_lines_in_their_order(settle: Settle, window: MainWindow) -> None:
    detail = window.orders.detail.detail
    assert detail is not None
    same = [row for row in rows(window, "same_groups") if row.text.startswith("Line ")]
    assert [row.text for row in same] == ["Line 1", "Line 2", "Line 3", "Line 4"]
    assert all(line.sku in row.note for line, row in zip(detail.order.lines, same, strict=True))


def test_printing_again_sends_the_stored_bytes_and_counts(
    settle: Settle, window: MainWindow, issued: papers.Paper, printer: Printer, qtbot: QtBot
) -> None:
    stored = issued.path.read_bytes()
    press(window, f"print_again {issued.number}")
    press(window, "print_confirm")
    qtbot.waitUntil(
        lambda: rows(window, "issued_papers")[2].note.startswith("Printed 2 time"),
        timeout=WAIT_MS,
    )
    assert [sheet.pdf for sheet in printer.printed(1)] == [stored]
    (row,) = papers.documents_of(window.workplace.desk, issued.order_id)
    assert row.prints == 2


def test_history_prints_again_what_was_printed(
    settle: Settle, window: MainWindow, issued: papers.Paper, printer: Printer, qtbot: QtBot
) -> None:
    acting = [row for row in rows(window, "journal") if row.acts]
    assert [(row.key, row.acts[0].word) for row in acting] == [(issued.number, "Print again")]
    journal = window.orders.detail.findChild(Rows, "journal")
    assert journal is not None
    button = journal.findChild(QAbstractButton, f"print_again {issued.number}")
    assert button is not None
    button.click()
    press(window, "print_confirm")
    qtbot.waitUntil(
        lambda: len([row for row in rows(window, "journal") if row.acts]) == 2,
        timeout=WAIT_MS,
    )
    assert len(printer.printed(1)) == 1


def test_a_paper_is_saved_where_the_clerk_says(
    settle: Settle, window: MainWindow, issued: papers.Paper, tmp_path: Path, qtbot: QtBot
) -> None:
    press(window, f"save_paper {issued.number}")
    settle()
    dialog = window.findChild(QFileDialog, "save_pdf_dialog")
    assert dialog is not None
    target = tmp_path / "kept.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    settle()
    assert target.read_bytes() == issued.path.read_bytes()


def test_a_paper_opens_on_the_papers_page(
    settle: Settle, window: MainWindow, issued: papers.Paper
) -> None:
    press(window, f"open_paper {issued.number}")
    settle()
    page = window.findChild(PapersPage)
    assert page is not None
    assert page.isVisible()
    assert page.number == issued.number


def test_a_printer_that_refuses_is_said_in_words(
    settle: Settle, window: MainWindow, issued: papers.Paper, printer: Printer
) -> None:
    printer.refuse()
    press(window, f"print_again {issued.number}")
    press(window, "print_confirm")
    settle()
    failure = window._messages.failure
    assert failure is not None
    assert "not accepting jobs" in failure.sentence
    assert rows(window, "issued_papers")[2].note.startswith("Printed 1 time")


def test_the_focus_stays_on_the_act_when_rows_are_renewed(look: Look, qtbot: QtBot) -> None:
    from ui.detail.paper_acts import all_acts

    made = Rows(look, name="rows")
    qtbot.addWidget(made)
    made.fill([Row("", note="printed once", key="N-1", acts=all_acts())])
    made.show()
    made.activateWindow()
    button = made.findChild(QAbstractButton, "print_again N-1")
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=WAIT_MS)
    made.fill([Row("", note="printed twice", key="N-1", acts=all_acts())])
    focused = made.focusWidget()
    assert focused is not None
    assert focused is not button
    assert focused.objectName() == "print_again N-1"
