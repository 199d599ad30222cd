"""Verbs that put papers into the print queues of this computer; the stored bytes, unscaled.

Every try leaves a line in the print journal, with its outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app import settings, spooler
from app.commands.desk import Desk
from app.commands.drawing import copies_asked, order_of
from app.commands.papers import Paper, draft_document, row_of, rows_of, stored_pdf
from app.documents import KINDS
from app.pdfium import PDFIUM
from app.settings import Printing
from app.spooler import Job, PrinterRefused
from app.store import Tx, papers
from app.store.views import Changes, DocumentRow

LETTER_PT = (612, 792)


def printers() -> list[str]:
    """The print queues of this computer, the default one first."""
    return spooler.printers()


def remembered(desk: Desk, kind: str) -> Printing:
    """Where papers of that kind go on this desk (screens, "Papers")."""
    return settings.load(desk.paths.settings).printing.get(kind, Printing())


def print_documents(
    desk: Desk, numbers: Sequence[str], printer: str | None = None, copies: int | None = None
) -> Changes:
    """Send the stored bytes to the system's queue; None takes what is remembered for the kind.

    Copies 0 are as many as the order's carrier asks for, and one of a paper that is out already.
    Raises PrinterRefused when the queue does not take a paper; those before it are printed.
    """
    return print_papers(desk, [row_of(desk, number) for number in numbers], printer, copies)


def print_made(
    desk: Desk, made: Sequence[Paper], printer: str | None = None, copies: int | None = None
) -> Changes:
    """What was just issued, as `print_documents` does."""
    return print_papers(desk, rows_of(desk, [paper.id for paper in made]), printer, copies)


def print_papers(
    desk: Desk, rows: Sequence[DocumentRow], printer: str | None = None, copies: int | None = None
) -> Changes:
    """These very papers, as `print_documents` does: versions have one number."""
    for row in rows:
        kept = remembered(desk, row.kind)
        wanted = (kept.copies if copies is None else copies) or _copies_asked(desk, row)
        print_paper(desk, row, Printing(kept.printer if printer is None else printer, wanted))
    return Changes(orders=frozenset(row.order_id for row in rows), documents=True)


def _copies_asked(desk: Desk, row: DocumentRow) -> int:
    """No carrier asks for a credit note, which is no paper of goods on their way."""
    if row.prints or row.kind not in KINDS:
        return 1
    return copies_asked(desk, order_of(desk, row.order_id), row.kind)


def print_paper(
    desk: Desk,
    row: DocumentRow,
    way: Printing,
    spool: Callable[[Job], None] = spooler.spool,
    beside: Callable[[Tx, bool], None] = lambda _tx, _sent: None,
) -> None:
    """One stored paper into the queue, with its line in the print journal (document-rules 3.9).

    `beside` writes in that line's transaction and hears whether the queue took the paper. Raises
    PrinterRefused; the journal has that line too.
    """
    path = stored_pdf(desk, row)
    try:
        spool(job_of(path, way))
    except PrinterRefused as refused:
        _note(desk, row, way, refused.sentence, beside)
        raise
    _note(desk, row, way, papers.SENT, beside)


def _note(
    desk: Desk, row: DocumentRow, way: Printing, outcome: str, beside: Callable[[Tx, bool], None]
) -> None:
    with desk.store.write() as tx:
        papers.printed(
            tx, row, who=desk.who, printer=way.printer, copies=way.copies, outcome=outcome
        )
        beside(tx, outcome == papers.SENT)


def print_draft(
    desk: Desk, order_id: str, kind: str, printer: str, copies: int, *, shipment: str = ""
) -> None:
    """Send the draft to the queue; it has no number and leaves no trace in the journal.

    `copies` 0 is one: nobody asks for signed drafts.
    Raises PrinterRefused when the queue does not take it.
    """
    drawn = draft_document(desk, order_id, kind, desk.paths.cache, shipment=shipment)
    try:
        spooler.spool(job_of(drawn.path, Printing(printer, copies)))
    finally:
        drawn.path.unlink(missing_ok=True)


def job_of(path: Path, way: Printing) -> Job:
    """The file for its queue, on the sheet it is drawn for."""
    return Job(path, way.printer, way.copies or 1, _sheet(path))


def _sheet(path: Path) -> str:
    """The sheet the paper is made for: the printer must take that one, nothing is scaled."""
    import pypdfium2

    with PDFIUM, pypdfium2.PdfDocument(path) as pdf:
        width, height = pdf.get_page_size(0)
    return "Letter" if (round(width), round(height)) == LETTER_PT else "A4"
