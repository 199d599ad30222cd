"""Verbs on papers: draft, issue, reprint, void, verify.

Issuing is one transaction that freezes the snapshot and takes the number; the chain line, the
drawing and the file come after and can be made up for at any later start (sync §1.17, 18 to 21).
"""

from __future__ import annotations

import hashlib
import logging
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app import documents
from app.commands import drawing
from app.commands.desk import Desk
from app.commands.drawing import Asked, papers_of
from app.commands.exporter import company_of, refused_by
from app.documents import Company, Document, Finding
from app.orders.model import Order
from app.orders.problems import Problem, Refused
from app.paths import write_atomically
from app.pdfium import PDFIUM
from app.said import say
from app.store import (
    StoreRefused,
    Tx,
    issued_log,
    paper_check,
    paper_files,
    paper_links,
    paper_list,
    papers,
)
from app.store.paper_check import PaperProblem
from app.store.papers import Issued
from app.store.views import Changes, DocumentRow, PaperQuery
from app.text import safe_name

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Paper:
    """A drawn paper: where it is, what was found while drawing it."""

    order_id: str
    kind: str
    number: str  # "" for a draft that has none
    path: Path
    sha256: str
    pages: int
    findings: tuple[Finding, ...] = ()
    id: str = ""  # "" for a draft


@dataclass(frozen=True)
class Taken:
    """A paper that has its number and stands in the series; its drawing follows."""

    id: str
    document: Document
    findings: tuple[Finding, ...]


# -- drawing ---------------------------------------------------------------------------


def preview_document(
    desk: Desk,
    order_id: str,
    kind: str,
    language: str = "",
    *,
    shipment: str = "",
    seller: str = "",
) -> tuple[bytes, tuple[Finding, ...]]:
    """The draft's PDF and every finding. Raises Refused for what cannot be drawn at all."""
    order, asked = (
        drawing.order_of(desk, order_id),
        Asked(kind, shipment, seller),
    )
    found = drawing.preflight(desk, order, asked)
    return drawing.render(desk, drawing.draft(desk, order, asked, language)).pdf, found


def draft_documents(
    desk: Desk, order_id: str, kind: str, out: Path, *, shipment: str = ""
) -> list[Paper]:
    """The paper of that kind without a number, or one for each seller, as files in that folder.

    Raises Refused if one cannot be drawn.
    """
    order = drawing.order_of(desk, order_id)
    return [_drafted(desk, order, asked, out) for asked in papers_of(order, kind, shipment)]


def draft_document(desk: Desk, order_id: str, kind: str, out: Path, *, shipment: str = "") -> Paper:
    """Draw a paper without a number into that folder. Raises Refused if it cannot be drawn."""
    return _drafted(desk, drawing.order_of(desk, order_id), Asked(kind, shipment), out)


def _drafted(desk: Desk, order: Order, asked: Asked, out: Path) -> Paper:
    found = drawing.preflight(desk, order, asked)
    document = drawing.draft(desk, order, asked)
    pdf = drawing.render(desk, document).pdf
    name = " ".join(part for part in ("draft", document.kind, order.number, asked.seller) if part)
    path = _folder(out) / f"{safe_name(name)}.pdf"
    _write(path, pdf)
    return _paper(document, path, pdf, found)


def issue_documents(
    desk: Desk, order_id: str, kind: str, out: Path | None = None, *, shipment: str = ""
) -> list[Paper]:
    """Issue the paper of that kind, or one for each seller: all in one transaction, or none.

    Raises Refused with every error of the preflight; then nothing is numbered.
    """
    order = drawing.order_of(desk, order_id)
    open_folder(out)
    taken = take_numbers(desk, order, papers_of(order, kind, shipment))
    return [drawn(desk, one, out) for one in taken]


def issue_document(
    desk: Desk, order_id: str, kind: str, out: Path | None = None, *, shipment: str = ""
) -> Paper:
    """Take the next number for this paper and draw it; with `out`, put a copy there.

    Raises Refused with every error of the preflight; then nothing is numbered.
    """
    order = drawing.order_of(desk, order_id)
    if len(sellers := papers_of(order, kind)) > 1:
        text = say(
            "The order has goods of {count} sellers; each gets an invoice of its own.",
            count=len(sellers),
        )
        raise Refused.of("order", order.number, text)
    open_folder(out)
    (taken,) = take_numbers(desk, order, [Asked(kind, shipment)])
    return drawn(desk, taken, out)


def take_numbers(desk: Desk, order: Order, wanted: Sequence[Asked]) -> list[Taken]:
    """The papers frozen under their numbers, in one transaction, and chained; not drawn yet.

    Raises Refused with every error of their preflights, and where the order changed since it was
    read or a sync began to doubt its amounts; then nothing is numbered.
    """
    with desk.store.read() as reader:
        settled = not paper_links.unsettled(reader, order.id)
    ready = _all_passed(desk, order, wanted)
    if not ready:
        return []
    with desk.store.write() as tx:
        now = tx.order(order.id)
        doubted = settled and paper_links.unsettled(tx.connection, order.id)
        if now is None or now.rev != order.rev or doubted:
            text = say("{number} changed meanwhile; look at it again.", number=order.number)
            raise Refused.of("order", order.number, text)
        taken = [
            _taken(issue_in(desk, tx, order, asked, company), found)
            for asked, company, found in ready
        ]
    chain(desk)
    return taken


def _all_passed(
    desk: Desk, order: Order, wanted: Sequence[Asked]
) -> list[tuple[Asked, Company, tuple[Finding, ...]]]:
    """Each paper with whose it is; Refused with what stops any of them, every sentence once."""
    ready, problems = [], list[Problem]()
    for asked in wanted:
        try:
            ready.append((asked, *passed(desk, order, asked)))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(tuple(dict.fromkeys(problems)))
    return ready


def _taken(issued: Issued, found: tuple[Finding, ...]) -> Taken:
    return Taken(issued.id, issued.document, found)


def foreseen(desk: Desk, order: Order, asked: Asked) -> tuple[Finding, ...]:
    """What `passed` and the series would say of that paper now: its findings, a second invoice."""
    found = drawing.preflight(desk, drawing.on_paper(desk, order), asked, issuing=True)
    if documents.paper_kind(order, asked.kind) != "commercial-invoice":
        return found
    with desk.store.read() as connection:
        number = paper_links.standing_invoice(connection, order.id, asked.shipment, asked.seller)
    return (Finding("error", "", papers.already_invoiced(number)), *found) if number else found


def passed(desk: Desk, order: Order, asked: Asked) -> tuple[Company, tuple[Finding, ...]]:
    """Whose paper it is and what it was warned of. Raises Refused with every error."""
    company = company_of(desk, order)
    found = drawing.preflight(desk, order, asked, issuing=True)
    errors = [finding for finding in found if finding.level == "error"]
    if errors or company is None:
        raise refused_by(errors)
    return company, found


def issue_in(desk: Desk, tx: Tx, order: Order, asked: Asked, company: Company) -> Issued:
    """Freeze the paper under the next number, within the caller's transaction.

    Raises Refused for what could not be drawn under it: the number is given back.
    """
    made = documents.paper_kind(order, asked.kind)
    links = drawing.links_of(tx.connection, order, asked)

    def make(number: str, version: int) -> Document:
        document = drawing.built(
            desk, order, asked, number=number, version=version, issued_us=tx.now_us, links=links
        )
        drawing.refuse_undrawable(desk, document)
        return document

    return papers.issue(
        tx,
        make,
        kind=made,
        company=company.key,
        order_id=order.id,
        business_day=company.business_day(tx.now_us),
        who=desk.who,
        carried_number=documents.carried_number(order, made, asked.shipment),
    )


def chain(desk: Desk) -> None:
    """Write the lines of the issued log that are not written yet (sync §1.22)."""
    with desk.store.read() as connection:
        issued_log.catch_up(connection, desk.paths.issued_log)


def drawn(desk: Desk, taken: Taken, out: Path | None) -> Paper:
    """The numbered paper drawn and filed; with `out`, a copy there."""
    path = _file(desk, taken.id)
    if out is not None:
        path = _copy(path, out)
    made = _paper(taken.document, path, path.read_bytes(), taken.findings)
    return replace(made, id=taken.id)


def keep_file(desk: Desk, document_id: str, pdf: bytes) -> Path:
    """The drawn paper as its stored file. StoreRefused, in words, where the disk does not take it.

    The number is not lost then: `finish` makes up for the file.
    """
    return paper_files.keep(desk.store, desk.paths.root, document_id, pdf)


def finish(desk: Desk) -> int:
    """Chain, draw and file every issued paper that is not on disk; how many that were.

    Makes up for what a crash left out: the snapshot in the database is what counts. One that cannot
    be drawn stops nobody's work; `verify` tells that it lacks its file.
    """
    chain(desk)
    with desk.store.read() as connection:
        waiting = paper_files.unwritten(connection, desk.paths.root)
    return sum(_finished(desk, document_id) for document_id in waiting)


def _finished(desk: Desk, document_id: str) -> bool:
    try:
        _file(desk, document_id)
    except StoreRefused:
        raise
    except Exception:
        LOG.exception("the paper %s could not be drawn", document_id)
        return False
    return True


def _file(desk: Desk, document_id: str) -> Path:
    """Draw an issued paper from its snapshot and keep it as a file."""
    with desk.store.read() as connection:
        document = papers.snapshot(connection, document_id)
    return keep_file(desk, document_id, drawing.render(desk, document).pdf)


def _paper(document: Document, path: Path, pdf: bytes, found: tuple[Finding, ...]) -> Paper:
    return Paper(
        document.order_id,
        document.kind,
        document.number,
        path,
        hashlib.sha256(pdf).hexdigest(),
        _pages(pdf),
        found,
    )


def _pages(pdf: bytes) -> int:
    import pypdfium2

    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            return len(opened)
        finally:
            opened.close()


def open_folder(out: Path | None) -> None:
    """Have the folder of the copies there before anything takes a number. Raises Refused."""
    if out is not None:
        _folder(out)


def _folder(out: Path) -> Path:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = say(
            "The folder “{out}” cannot be made: {strerror}.", out=out, strerror=error.strerror
        )
        raise Refused.of("--out", str(out), sentence) from None
    return out


def _write(path: Path, pdf: bytes) -> None:
    try:
        write_atomically(path, pdf)
    except OSError as error:
        sentence = say(
            "The file {name} cannot be written: {strerror}.",
            name=path.name,
            strerror=error.strerror,
        )
        raise Refused.of("--out", str(path), sentence) from None


# -- what is issued --------------------------------------------------------------------


def documents_of(desk: Desk, order_id: str = "") -> list[DocumentRow]:
    """Issued papers, newest first; of one order or all."""
    with desk.store.read() as connection:
        return papers.documents(connection, order_id)


def paper_keys(desk: Desk, query: PaperQuery) -> array[int]:
    """The keys of the issued papers a question shows, newest first."""
    with desk.store.read() as connection:
        return paper_list.keys(connection, query)


def first_paper_keys(desk: Desk, query: PaperQuery, limit: int) -> tuple[array[int], bool]:
    """The first of those keys, soon, and whether that is all."""
    with desk.store.read() as connection:
        return paper_list.first_keys(connection, query, limit)


def paper_key(desk: Desk, number: str) -> int:
    """The key of the paper of that number, the newest one; 0 for none."""
    with desk.store.read() as connection:
        return paper_list.key_of(connection, number)


def paper_rows(desk: Desk, keys: Sequence[int]) -> list[DocumentRow]:
    """The papers of these keys, in their order."""
    with desk.store.read() as connection:
        return papers.by_keys(connection, keys)


def paper_currencies(desk: Desk) -> list[str]:
    """The currencies that issued papers are in."""
    with desk.store.read() as connection:
        return paper_list.currencies(connection)


def row_of(desk: Desk, number: str) -> DocumentRow:
    """The paper of that number, of its versions the newest.

    Raises Refused for none, and where papers of several orders have it: none of them is meant.
    """
    with desk.store.read() as connection:
        rows = papers.find(connection, number)
    if not rows:
        sentence = say("There is no issued paper “{number}”.", number=number[:40])
        raise Refused.of("number", number, sentence)
    if (count := len({row.order_id for row in rows})) > 1:
        sentence = say(
            "“{number}” is a paper of {count} orders; choose one in the list of papers.",
            number=number[:40],
            count=count,
        )
        raise Refused.of("number", number, sentence)
    return rows[0]


def rows_of(desk: Desk, ids: Sequence[str]) -> list[DocumentRow]:
    """The papers with these ids as they stand now."""
    with desk.store.read() as connection:
        return [papers.row_of(connection, document_id) for document_id in ids]


def stored_pdf(desk: Desk, row: DocumentRow) -> Path:
    """The file of an issued paper, its bytes proved; a lost one is drawn again first."""
    path = desk.paths.root / row.path
    if not row.sha256 or not path.is_file():
        if desk.store.read_only:
            raise paper_files.PaperLost(
                say(
                    "The file of {number} is missing; opening the window draws it again.",
                    number=row.number,
                )
            )
        finish(desk)
        (row,) = rows_of(desk, [row.id])
        path = desk.paths.root / row.path
    paper_files.read(desk.paths.root, row.path, row.sha256)
    return path


def _copy(path: Path, out: Path) -> Path:
    copy = _folder(out) / path.name
    _write(copy, path.read_bytes())
    return copy


def reprint(desk: Desk, number: str, out: Path) -> Path:
    """Copy the stored bytes of an issued paper into that folder."""
    return _copy(stored_pdf(desk, row_of(desk, number)), out)


def void_document(desk: Desk, number: str, reason: str) -> Changes:
    """Mark the paper of that number as void, as `void_paper` does."""
    return void_paper(desk, row_of(desk, number), reason)


def void_paper(desk: Desk, row: DocumentRow, reason: str) -> Changes:
    """Mark a failed paper as void: kept, still counted, never reused (document-rules 3.9)."""
    with desk.store.write() as tx:
        papers.void(tx, row.id, reason, desk.who)
    return Changes(orders=frozenset({row.order_id}), documents=True, series=True)


def verify(desk: Desk) -> list[PaperProblem]:
    """Hash every file and the chain again; holes, doubles and inversions of every series."""
    with desk.store.read() as connection:
        return paper_check.verify(connection, desk.paths.root, desk.paths.issued_log)
