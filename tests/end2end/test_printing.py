"""Issued papers in a real CUPS queue: the stored bytes, unscaled, counted, refused in words."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

from app import documents, settings, spooler
from app.commands import printing
from app.documents.model import PaperSize
from app.paths import default_root, resource
from app.rendering import Fonts, render
from app.settings import Printing, Settings
from tests.end2end.conftest import Console
from tests.print_system import PrintSystem
from tests.rendering.samples import CARPAT, DAY, tools_order

KIND = "commercial-invoice"
ALIKE = 0.25  # pages drawn by two programs; cut at an edge, scaled or another page: above 1


@pytest.fixture
def issued(console: Console, tmp_path: Path) -> dict[str, Any]:
    """The first invoice of a fresh profile, as `document issue` told it."""
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    assert console("company", "set", stdin=company).code == 0
    return issue(console)


def issue(console: Console, **changed: object) -> dict[str, Any]:
    typed = json.loads(resource("demo/order.json").read_text("utf-8")) | changed
    made = console("order", "new", "--json", stdin=typed)
    assert made.code == 0, made.err
    told = console("document", "issue", KIND, made.json["id"], "--json")
    assert told.code == 0, told.err
    paper: dict[str, Any] = told.json[0]
    return paper


def journal(console: Console, number: str) -> list[tuple[str, int, str]]:
    """Printer, copies and outcome of each try."""
    with sqlite3.connect(f"file:{default_root()}/bordereau.db?mode=ro", uri=True) as database:
        return database.execute(
            "SELECT printer, copies, p.outcome FROM print_journal p JOIN documents d"
            " ON d.id = p.document_id WHERE d.number = ? ORDER BY seq",
            (number,),
        ).fetchall()


def pages_of(pdf: bytes) -> list[Image.Image]:
    """White ink on black at 72 dpi: the printer's drivers keep no text to compare."""
    with pypdfium2.PdfDocument(pdf) as opened:
        return [ImageOps.invert(page.render(grayscale=True).to_pil()) for page in opened]


def difference(a: Image.Image, b: Image.Image) -> float:
    """Of two pages, relative to their ink: 0 for the same, 2 for nothing in common."""
    blurred = [page.filter(ImageFilter.GaussianBlur(1)) for page in (a, b)]
    (apart,) = ImageStat.Stat(ImageChops.difference(*blurred)).sum
    return float(2 * apart / sum(ImageStat.Stat(page).sum[0] for page in (a, b)))


def test_the_printer_gets_the_stored_bytes_and_no_scaling(
    console: Console, issued: dict[str, Any], print_system: PrintSystem, tray: Path
) -> None:
    told = console("document", "print", issued["number"], "--printer", "Desk2", "--copies", "3")
    assert told.code == 0, told.err
    (job,) = print_system.printed(1)
    (fallen,) = tray.iterdir()
    assert fallen.read_bytes() == Path(issued["path"]).read_bytes()
    assert (job.title, job.copies) == (issued["number"], 3)
    assert "media=A4" in job.options.split()
    assert journal(console, issued["number"]) == [("Desk2", 3, "sent")]


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
def test_a_pdf_printer_puts_out_the_same_pages_at_full_size(
    sheet: PaperSize, tmp_path: Path, print_system: PrintSystem
) -> None:
    """Through CUPS' own filters, where a paper may be scaled, turned or cut."""
    paper = documents.build(tools_order(30), CARPAT, KIND, business_day=DAY, paper=sheet)
    stored = tmp_path / f"{print_system.root.name}-{sheet}.pdf"  # its folder is everybody's
    stored.write_bytes(render(paper, Fonts(resource("faces"))))
    print_system.add_pdf_printer("Pdf")
    spooler.spool(printing.job_of(stored, Printing("Pdf")))
    (job,) = print_system.printed(1)
    ours, theirs = pages_of(stored.read_bytes()), pages_of(print_system.pdf_of(job))
    assert len(ours) > 1
    for mine, printed in zip(ours, theirs, strict=True):
        assert printed.size == pytest.approx(mine.size, abs=1)
        assert printed.getbbox() == pytest.approx(mine.getbbox(), abs=1)
        assert difference(mine, printed) < ALIKE


def test_printer_and_copies_are_those_kept_for_the_kind(
    console: Console, issued: dict[str, Any], print_system: PrintSystem, tray: Path
) -> None:
    file = Path(issued["path"]).parents[2] / "settings.json"
    settings.save(file, Settings(printing={KIND: Printing("Desk2", 4)}))
    assert console("document", "print", issued["number"]).code == 0
    assert console("document", "print", issued["number"], "--copies", "1").code == 0
    assert [job.copies for job in print_system.printed(2)] == [4, 1]
    assert len(list(tray.iterdir())) == 2


def test_without_a_choice_the_default_printer_takes_it(
    console: Console, issued: dict[str, Any], print_system: PrintSystem, tray: Path
) -> None:
    number = issued["number"]
    assert console("document", "print", number).code == 0  # the only one there is
    assert print_system.printed(1)[0].queue == "Desk2"
    print_system.add_tray("Other")
    told = console("document", "print", number)
    assert told.code == 4
    assert told.err == (
        "No printer is chosen and no default one is set; this computer has Desk2, Other.\n"
    )
    print_system.tell("lpadmin", "-d", "Other")
    assert console("document", "print", number).code == 0
    assert print_system.printed(1)[0].queue == "Other"


def test_a_printer_that_vanished_or_refuses_is_one_sentence_and_a_line_in_the_journal(
    console: Console, issued: dict[str, Any], print_system: PrintSystem, tray: Path
) -> None:
    number = issued["number"]
    gone = console("document", "print", number, "--printer", "Attic")
    assert gone.code == 4
    assert gone.err == "The printer “Attic” is not there; this computer has Desk2.\n"
    print_system.tell("cupsreject", "Desk2")
    refused = console("document", "print", number, "--printer", "Desk2")
    assert refused.code == 4
    assert refused.err.startswith(f"Desk2 does not take {number}.pdf: ")
    assert len(refused.err.splitlines()) == 1
    outcomes = [outcome for _, _, outcome in journal(console, number)]
    assert outcomes == [gone.err.strip(), refused.err.strip()]
    assert list(tray.iterdir()) == []


def test_no_print_system_is_said_too(
    console: Console, issued: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told = console("document", "print", issued["number"])
    assert told.code == 4
    assert told.err == "This computer has no print system (the lp command).\n"


def test_the_print_system_that_does_not_answer_is_said(
    console: Console, issued: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    told = console("document", "print", issued["number"], "--printer", "Desk2")
    assert told.code == 4
    assert told.err == "The printer “Desk2” is not there; this computer has no printer.\n"


@pytest.mark.parametrize("copies", ["0", "21"])
def test_copies_out_of_range_are_refused(
    console: Console, issued: dict[str, Any], copies: str
) -> None:
    told = console("document", "print", issued["number"], "--copies", copies)
    assert told.code == 2
    assert told.err == f"--copies: {copies} is not from 1 to 20.\n"
    assert journal(console, issued["number"]) == []
