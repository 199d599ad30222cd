"""Verbs on papers: draft, issue, reprint, print, void, verify; series and the exporter.

Issuing is one transaction that freezes the snapshot and takes the number; the chain line, the
drawing and the file come after and can be made up for at any later start (sync §1.17, 18 to 21).
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import documents
from app.commands.desk import Desk
from app.commands.orders import loaded
from app.documents import Company, Document, DocumentRefused, Finding
from app.orders.model import Order
from app.orders.problems import Problem, Refused
from app.paths import write_atomically
from app.store import papers
from app.store.views import Changes, DocumentRow, SeriesRow
from app.text import safe_name

if TYPE_CHECKING:
    from app.rendering import Fonts

MOST_COPIES = 20
PRINT_TIMEOUT_S = 30


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


@lru_cache(maxsize=4)
def fonts(cache: Path) -> Fonts:
    """The faces of papers, cut once per profile and loaded once per process."""
    from app.rendering import Fonts

    return Fonts(cache)


def check_kind(kind: str) -> None:
    """Refuse a kind that cannot be drawn, before anything is touched."""
    if kind not in documents.KINDS:
        known = ", ".join(documents.KINDS)
        raise Refused((Problem("kind", kind, f"“{kind[:40]}” is not one of {known}."),))


# -- drawing ---------------------------------------------------------------------------


def preview_document(
    desk: Desk, order_id: str, kind: str, language: str = ""
) -> tuple[bytes, tuple[Finding, ...]]:
    """The draft's PDF and every finding. Raises Refused for what cannot be drawn at all."""
    order = loaded(desk, order_id)
    found = preflight(desk, order, kind)
    pdf = _render(desk, _built(desk, order, kind, language=language))
    return pdf, found


def preflight(desk: Desk, order: Order, kind: str, *, issuing: bool = False) -> tuple[Finding, ...]:
    """What customs or VAT rules would refuse, and what no font can draw (document-rules 3.1)."""
    company = company_of(desk, order)
    return documents.preflight(
        order,
        company,
        kind,
        business_day=_today(desk, company),
        issuing=issuing,
        charset=fonts(desk.paths.cache).charset,
    )


def draft_document(desk: Desk, order_id: str, kind: str, out: Path) -> Paper:
    """Draw a paper without a number into that folder. Raises Refused if it cannot be drawn."""
    order = loaded(desk, order_id)
    found = preflight(desk, order, kind)
    document = _built(desk, order, kind)
    pdf = _render(desk, document)
    path = _folder(out) / f"{safe_name(f'draft {document.kind} {order.number}')}.pdf"
    write_atomically(path, pdf)
    return _paper(document, path, pdf, found)


def issue_document(desk: Desk, order_id: str, kind: str, out: Path | None = None) -> Paper:
    """Take the next number for this paper and draw it; with `out`, put a copy there.

    Raises Refused with every error of the preflight; then nothing is numbered.
    """
    order = loaded(desk, order_id)
    company = company_of(desk, order)
    found = preflight(desk, order, kind, issuing=True)
    errors = [finding for finding in found if finding.level == "error"]
    if errors or company is None:
        raise _refused(errors)
    now = desk.clock.now_us()
    document = _built(desk, order, kind, issued_us=now)
    with desk.store.write() as tx:
        issued = papers.issue(tx, document, mark=desk_mark(desk, tx.meta("desk_mark")))
        tx.note(
            order.id, "issued", source="clerk", who=desk.who, rev=order.rev, after=issued.number
        )
    path = finish(desk)[issued.number]
    pdf = path.read_bytes()
    if out is not None:
        path = _folder(out) / path.name
        write_atomically(path, pdf)
    return _paper(issued, path, pdf, found)


def finish(desk: Desk) -> dict[str, Path]:
    """Chain, draw and file every issued paper that is not on disk yet; number → file.

    Does again what a crash left out: the snapshot in the database is what counts.
    """
    papers.chain(desk.store, desk.paths.issued_log)
    done: dict[str, Path] = {}
    with desk.store.read() as connection:
        waiting = papers.unfiled(connection)
    for paper in waiting:
        document = documents.from_json(paper.snapshot)
        pdf = _render(desk, document)
        place = Path("documents") / document.business_day[:4] / f"{safe_name(paper.name)}.pdf"
        path = desk.paths.root / place
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, pdf)
        with desk.store.write() as tx:
            papers.filed(tx, paper.id, place.as_posix(), hashlib.sha256(pdf).hexdigest())
        done[document.number] = path
    return done


def _built(
    desk: Desk, order: Order, kind: str, *, language: str = "", issued_us: int = 0
) -> Document:
    company = company_of(desk, order)
    try:
        return documents.build(
            order,
            company,
            kind,
            business_day=_today(desk, company),
            issued_us=issued_us or desk.clock.now_us(),
            language=language,
        )
    except DocumentRefused as refused:
        raise _refused(refused.findings) from None


def _render(desk: Desk, document: Document) -> bytes:
    from app.rendering import render

    try:
        return render(document, fonts(desk.paths.cache))
    except DocumentRefused as refused:
        raise _refused(refused.findings) from None


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

    opened = pypdfium2.PdfDocument(pdf)
    try:
        return len(opened)
    finally:
        opened.close()


def _folder(out: Path) -> Path:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"The folder “{out}” cannot be made: {error.strerror}."
        raise Refused((Problem("--out", str(out), sentence),)) from None
    return out


def _refused(findings: Sequence[Finding]) -> Refused:
    return Refused(tuple(Problem(f.where, "", f.text, f.level) for f in findings))


# -- what is issued --------------------------------------------------------------------


def documents_of(desk: Desk, order_id: str = "", search: str = "") -> list[DocumentRow]:
    """Issued papers, newest first; of one order, or those whose number or customer match."""
    with desk.store.read() as connection:
        return papers.documents(connection, order_id=order_id, search=search)


def _row(desk: Desk, number: str) -> DocumentRow:
    with desk.store.read() as connection:
        row = papers.document(connection, number)
    if row is None:
        sentence = f"There is no issued paper “{number[:40]}”."
        raise Refused((Problem("number", number, sentence),))
    return row


def stored_pdf(desk: Desk, number: str) -> Path:
    """The file of an issued paper. A lost one is drawn again, refused when its hash differs."""
    row = _row(desk, number)
    path = desk.paths.root / row.path
    if not path.is_file():
        with desk.store.read() as connection:
            snapshot = papers.snapshot(connection, row.id)
        pdf = _render(desk, documents.from_json(snapshot))
        if hashlib.sha256(pdf).hexdigest() != row.sha256:
            sentence = (
                f"The file of {number} is missing and cannot be drawn to the same bytes; "
                "restore it from a backup."
            )
            raise Refused((Problem("number", number, sentence),))
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(path, pdf)
    return path


def reprint(desk: Desk, number: str, out: Path) -> Path:
    """Copy the stored bytes of an issued paper into that folder."""
    path = stored_pdf(desk, number)
    copy = _folder(out) / path.name
    write_atomically(copy, path.read_bytes())
    return copy


def void_document(desk: Desk, number: str, reason: str) -> Changes:
    """Mark a failed paper as void: kept, still counted, never reused (document-rules 3.9)."""
    row = _row(desk, number)
    if not reason.strip():
        raise Refused((Problem("--reason", reason, "A void paper needs a reason in words."),))
    if row.void_reason:
        raise Refused((Problem("number", number, f"{number} is void already."),))
    with desk.store.write() as tx:
        papers.void(tx, row.id, reason.strip())
        tx.note(row.order_id, "void", source="clerk", who=desk.who, after=f"{number}: {reason}")
    return Changes(orders=frozenset({row.order_id}), documents=True, series=True)


def verify(desk: Desk) -> list[Any]:
    """Hash every file and the chain again; holes, doubles and inversions of every series."""
    with desk.store.read() as connection:
        return papers.verify(connection, desk.paths.root, desk.paths.issued_log)


# -- printing --------------------------------------------------------------------------


def printers() -> list[str]:
    """The print queues of this computer, the default one first."""
    if shutil.which("lpstat") is None:
        return []
    names = _run(["lpstat", "-e"]).stdout.split()
    default = _run(["lpstat", "-d"]).stdout.rpartition(":")[2].strip()
    return sorted(names, key=lambda name: (name != default, name))


def print_documents(desk: Desk, numbers: Sequence[str], printer: str, copies: int) -> Changes:
    """Send the stored bytes to the system's queue, unscaled, with a line in the print journal.

    Raises Fault (exit 4) when the queue does not take them.
    """
    rows = [_row(desk, number) for number in numbers]
    for row in rows:
        _spool(stored_pdf(desk, row.number), printer, copies)
        with desk.store.write() as tx:
            papers.printed(tx, row.id, who=desk.who, printer=printer, copies=copies)
            tx.note(row.order_id, "printed", source="clerk", who=desk.who, after=row.number)
    return Changes(orders=frozenset(row.order_id for row in rows), documents=True)


def _spool(path: Path, printer: str, copies: int) -> None:
    from app.connectors.contract import Fault

    if shutil.which("lp") is None:
        raise Fault("This computer has no print system (the lp command).", outcome="not_sent")
    words = ["lp", "-n", str(copies), "-o", "print-scaling=none", "-t", path.stem]
    ended = _run([*words, *(["-d", printer] if printer else []), "--", str(path)])
    if ended.returncode:
        said = ended.stderr.strip().splitlines()[-1:] or ["no reason given"]
        name = printer or "the default printer"
        raise Fault(f"{name} did not take {path.name}: {said[0]}", outcome="not_sent")


def _run(words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        words, capture_output=True, text=True, timeout=PRINT_TIMEOUT_S, check=False
    )


# -- series and exporter ---------------------------------------------------------------


def series(desk: Desk) -> list[SeriesRow]:
    with desk.store.read() as connection:
        return papers.series(connection)


def set_series(
    desk: Desk,
    kind: str,
    *,
    company: str = "",
    prefix: str = "",
    width: int = 0,
    next_number: int = 0,
    note: str = "",
) -> Changes:
    """How a kind's numbers look, and where they go on from; upwards only, with a note."""
    check_kind(kind)
    exporter = _company(desk, company)
    day = _today(desk, exporter)
    with desk.store.write() as tx:
        papers.set_series(
            tx,
            kind,
            company=company,
            prefix=prefix,
            width=width,
            next_number=next_number,
            note=note,
            mark=desk_mark(desk, tx.meta("desk_mark")),
            day=day,
        )
    return Changes(series=True)


def desk_mark(desk: Desk, kept: str) -> str:
    """This desk's mark in its numbers: three characters, drawn once (contract, Series)."""
    return kept or desk.ids.tail(3)


def set_desk_mark(desk: Desk, mark: str) -> Changes:
    """Change the mark; papers issued so far keep theirs."""
    if not (len(mark) == 3 and mark.isascii() and mark.isalnum()):  # noqa: PLR2004
        raise Refused((Problem("mark", mark, f"“{mark[:20]}” is not three letters or digits."),))
    with desk.store.write() as tx:
        tx.set_meta("desk_mark", mark.upper())
    return Changes(series=True)


def set_company(desk: Desk, name: str, value: Mapping[str, Any]) -> Changes:
    """Keep the exporter of the contract's JSON. Raises Refused with every problem."""
    try:
        made = Company.from_json(value, key=name, time_zone=_computer_zone())
    except DocumentRefused as refused:
        raise _refused(refused.findings) from None
    with desk.store.write() as tx:
        tx.put_company(name, made.dump())
    return Changes(series=True)


def company(desk: Desk, name: str = "") -> dict[str, object] | None:
    """What was set, in the contract's shape; None when nothing was."""
    found = _company(desk, name)
    return None if found is None else found.to_json()


def _company(desk: Desk, name: str) -> Company | None:
    kept = desk.store.companies().get(name)
    return None if kept is None else Company.load(kept)


def company_of(desk: Desk, order: Order) -> Company | None:
    """The exporter of the order: its account's, else the profile's first."""
    row = desk.account(order.account)
    return _company(desk, row.options.get("company", "") if row is not None else "")


def _today(desk: Desk, exporter: Company | None) -> str:
    return (exporter or Company()).business_day(desk.clock.now_us())


def _computer_zone() -> str:
    """The computer's IANA zone; UTC where it does not tell."""
    target = Path("/etc/localtime").resolve().as_posix()
    return target.partition("zoneinfo/")[2] or "UTC"
