"""Series and issued documents as rows: numbers are taken here, inside one transaction (sync §1.22).

The number and the frozen snapshot go in together: a rollback gives the number back, so there is no
gap; a unique index, so there is no double. Drawing the paper and its file come after the commit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app import series
from app.documents import Document, from_json
from app.money import from_micros, to_micros
from app.orders.problems import Refused
from app.store import paper_links
from app.store.engine import Connection
from app.store.tx import Tx
from app.store.views import DocumentRow, SeriesRow

Make = Callable[[str, int], Document]
DESK_KEY = "desk"
ONCE = frozenset({"commercial-invoice", "customs-rendition"})  # one for a sale, until credited
ON_NO_PAPER = ("status.*", "time.*", "local.*", "line_state.*", "line_ref.*", "context.*", "tags",
               "note.internal", "documents", "tracking")  # fmt: skip
SENT = "sent"  # the outcome of a print: the queue took it
FOLLOWED_BY = (
    "(SELECT group_concat(f.number, char(10) ORDER BY f.rowid) FROM documents f"
    " WHERE f.credits = d.number OR f.follows = d.number)"
)
_COLUMNS = (
    "d.id", "d.number", "d.kind", "d.order_id", "o.number", "d.customer", "d.issued_at",
    "d.business_day", "d.total", "d.currency", "d.credits", "d.follows", FOLLOWED_BY,
    "d.void_reason", "d.path", "d.pdf_sha256",
    "(SELECT coalesce(sum(copies), 0) FROM print_journal p"
    " WHERE p.document_id = d.id AND p.outcome = 'sent')",
)  # fmt: skip
_ROW = f"SELECT {', '.join(_COLUMNS)} FROM documents d JOIN orders o ON o.id = d.order_id"


@dataclass(frozen=True, slots=True)
class Issued:
    """A document as just inserted."""

    id: str
    document: Document


@dataclass(frozen=True, slots=True)
class _Series:
    id: str
    prefix: str
    width: int
    next: int


def issue(
    tx: Tx, make: Make, *, kind: str, company: str, order_id: str, business_day: str, who: str = "",
    carried_number: str = "",
) -> Issued:  # fmt: skip
    """Take the next number, let `make(number, version)` build the paper, insert it.

    `company` is the company's key, `business_day` its ISO day. A paper that draws no number
    passes the one it carries; its version counts up. Refused, in words, where a second
    invoice or a day before the last one would break the series.
    """
    if not series.draws_number(kind):
        if kind == "packing-list":
            carried_number = _told_apart(tx, order_id, carried_number)
        version = _versions(tx, order_id, carried_number) + 1
        return _insert(tx, make(carried_number, version), None, who)
    row = _series(tx, kind, company, business_day[:4])
    _refuse_earlier_day(tx, row, business_day)
    number = series.number(row.prefix, row.width, row.next)
    document = make(number, 1)
    if kind == "commercial-invoice":
        _refuse_second(tx, document)
    issued = _insert(tx, document, row.id, who)
    tx.execute("UPDATE series SET next = ? WHERE id = ?", (row.next + 1, row.id))
    return issued


def _refuse_second(tx: Tx, document: Document) -> None:
    """The same goods are invoiced once (document-rules 3.9)."""
    part = (document.shipment, document.seller)
    number = paper_links.standing_invoice(tx.connection, document.order_id, *part)
    if number:
        text = f"The order already has the invoice {number}; void or credit it first."
        raise Refused.of("order", document.order_id, text)


def standing(connection: Connection, order_id: str, kind: str) -> DocumentRow | None:
    """The order's paper of that kind that still holds: neither void nor credited whole.

    An invoice holds whatever became of the order; another paper only while the order is what it
    was, apart from what no paper shows.
    """
    rows = documents(connection, order_id)
    for row in rows:
        credited = row.followed_by and paper_links.credited_whole(connection, row.number)
        if row.kind == kind and not row.void_reason and not credited:
            holds = kind in ONCE or not _changed_since(connection, order_id, row.issued_us)
            return row if holds else None
    return None


def _changed_since(connection: Connection, order_id: str, us: int) -> bool:
    unseen = " ".join(f"""AND "group" NOT GLOB '{pattern}'""" for pattern in ON_NO_PAPER)
    found = connection.execute(
        f"SELECT 1 FROM journal WHERE order_id = ? AND rev > 0 AND at > ? {unseen} LIMIT 1",
        (order_id, us),
    )
    return found.fetchone() is not None


def _told_apart(tx: Tx, order_id: str, number: str) -> str:
    """A number made of the order's, other than those of another order that is called the same."""
    told, copy = number, 1
    while tx.query("SELECT 1 FROM documents WHERE number = ? AND order_id <> ?", (told, order_id)):
        copy += 1
        told = f"{number}-{copy}"
    return told


def _versions(tx: Tx, order_id: str, number: str) -> int:
    found = tx.query(
        "SELECT count(*) FROM documents WHERE order_id = ? AND number = ? AND series_id IS NULL",
        (order_id, number),
    )
    return int(found[0][0])


def _refuse_earlier_day(tx: Tx, row: _Series, day: str) -> None:
    """Days may not run backwards inside a series (document-rules 3.9)."""
    last = tx.query("SELECT max(business_day) FROM documents WHERE series_id = ?", (row.id,))[0][0]
    if last and day < last:
        raise Refused.of(
            "business_day",
            day,
            f"The last paper of this series is of {last}, this one would be of {day}; "
            "check the computer's date.",
        )


def _insert(tx: Tx, document: Document, series_id: str | None, who: str) -> Issued:
    document_id = tx.ids.ulid()
    tx.execute(
        "INSERT INTO documents (id, series_id, number, kind, order_id, company, customer,"
        " business_day, total, currency, snapshot, snapshot_sha256, issued_at, shipment, seller,"
        " credits, follows) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            document_id, series_id, document.number, document.kind, document.order_id,
            document.company, document.window.name, document.business_day,
            to_micros(document.total), document.currency, document.to_json(), document.digest,
            tx.now_us, document.shipment, document.seller, document.linked("corrects"),
            document.linked("replaces", "proforma"),
        ),
    )  # fmt: skip
    tx.note(
        document.order_id, "issued", source="clerk", who=who,
        after=f"{document.title.en} {document.number}",
    )  # fmt: skip
    return Issued(document_id, document)


# -- series -----------------------------------------------------------------------


def desk(tx: Tx) -> str:
    """The profile's mark, drawn once (contract, "Series")."""
    mark = tx.meta(DESK_KEY)
    if not mark:
        mark = tx.ids.tail(series.DESK_LENGTH)
        tx.set_meta(DESK_KEY, mark)
    return mark


def next_number(tx: Tx, kind: str, company: str, business_day: str) -> str:
    """The number that `issue` will take next in this transaction."""
    row = _series(tx, kind, company, business_day[:4])
    return series.number(row.prefix, row.width, row.next)


def coming_number(connection: Connection, kind: str, company: str, *, year: str, mark: str) -> str:
    """The number that an issue would take now; nothing is reserved by asking."""
    kept = connection.execute(
        "SELECT value FROM meta WHERE key = ?", (_template_key(kind, company),)
    ).fetchone()
    template, width = _shape(str(kept[0]) if kept else "", kind, company)
    prefix = series.expand(template, year=year, desk=mark)
    found = connection.execute(
        "SELECT width, next FROM series WHERE prefix = ?", (prefix,)
    ).fetchone()
    return series.number(prefix, *(found or (width, 1)))


def set_desk(tx: Tx, mark: str) -> None:
    if problem := series.desk_problem(mark):
        raise Refused.of("mark", mark, f"The desk's mark “{mark[:20]}” {problem}.")
    tx.set_meta(DESK_KEY, mark)


def set_series(
    tx: Tx,
    kind: str,
    company: str,
    *,
    year: str,
    prefix: str | None = None,
    width: int | None = None,
    next_count: int | None = None,
    note: str = "",
) -> None:
    """Change how a kind is numbered from now on; `next_count` only upwards and with a note.

    `prefix` may hold {year} and {desk}. Refused names the field, the value and what is
    expected.
    """
    if not series.draws_number(kind):
        raise Refused.of("kind", kind, f"The paper “{kind[:40]}” has no series of its own.")
    template, old_width = _template(tx, kind, company)
    if prefix is not None:
        if problem := series.prefix_problem(prefix):
            raise Refused.of("prefix", prefix, f"The prefix “{prefix[:50]}” {problem}.")
        _refuse_taken(tx, series.expand(prefix, year=year, desk=desk(tx)), kind, company)
        template = prefix
    if width is not None:
        if problem := series.width_problem(width):
            raise Refused.of("width", str(width), f"The width {width} {problem}.")
        old_width = width
    tx.set_meta(_template_key(kind, company), json.dumps([template, old_width]))
    row = _series(tx, kind, company, year)
    tx.execute("UPDATE series SET width = ? WHERE id = ?", (old_width, row.id))
    if next_count is not None:
        _raise_next(tx, row, next_count, note)


def _raise_next(tx: Tx, row: _Series, next_count: int, note: str) -> None:
    if next_count < row.next:
        raise Refused.of(
            "next",
            str(next_count),
            f"The next number {next_count} is below {row.next}; a series only counts upwards.",
        )
    if not note.strip():
        raise Refused.of("note", note, "A new start of a series needs a note that says why.")
    tx.execute(
        "UPDATE series SET next = ?, note = note || ? WHERE id = ?",
        (next_count, series.start_note(next_count, note), row.id),
    )


def _refuse_taken(tx: Tx, prefix: str, kind: str, company: str) -> None:
    taken = tx.query("SELECT kind, company FROM series WHERE prefix = ?", (prefix,))
    if taken and taken[0] != (kind, company):
        raise Refused.of(
            "prefix", prefix, f"The prefix “{prefix}” is that of another series already."
        )


def _template_key(kind: str, company: str) -> str:
    return f"series:{company}:{kind}"


def _template(tx: Tx, kind: str, company: str) -> tuple[str, int]:
    return _shape(tx.meta(_template_key(kind, company)), kind, company)


def _shape(kept: str, kind: str, company: str) -> tuple[str, int]:
    """Template of the prefix and width, as they were set or as they come."""
    if not kept:
        return series.default_template(kind, company), series.WIDTH
    template, width = json.loads(kept)
    return str(template), int(width)


def _series(tx: Tx, kind: str, company: str, year: str) -> _Series:
    """The series of that kind and year; made at its first issue."""
    template, width = _template(tx, kind, company)
    prefix = series.expand(template, year=year, desk=desk(tx))
    _refuse_taken(tx, prefix, kind, company)
    found = tx.query("SELECT id, prefix, width, next FROM series WHERE prefix = ?", (prefix,))
    if found:
        return _Series(*found[0])
    row = _Series(tx.ids.ulid(), prefix, width, 1)
    tx.execute(
        "INSERT INTO series (id, company, kind, prefix, width, next, note)"
        " VALUES (?, ?, ?, ?, ?, ?, '')",
        (row.id, company, kind, prefix, width, row.next),
    )
    return row


def series_rows(connection: Connection) -> list[SeriesRow]:
    """Every series with its first and last count and how many papers stand or are void."""
    rows = connection.execute(
        "SELECT id, company, kind, prefix, width, next FROM series ORDER BY company, kind, prefix"
    ).fetchall()
    return [_series_row(connection, *row) for row in rows]


def _series_row(
    connection: Connection, series_id: str, company: str, kind: str, prefix: str, *width_next: int
) -> SeriesRow:
    width, following = width_next
    papers = connection.execute(
        "SELECT number, void_reason FROM documents WHERE series_id = ?", (series_id,)
    ).fetchall()
    counts = [series.count_of(number, prefix) for number, _ in papers]
    known = [count for count in counts if count is not None]
    return SeriesRow(
        company=company,
        kind=kind,
        prefix=prefix,
        width=width,
        next=following,
        first=min(known, default=None),
        last=max(known, default=None),
        issued=len(papers),
        voided=sum(1 for _, reason in papers if reason),
    )


# -- documents ----------------------------------------------------------------------


def documents(
    connection: Connection, order_id: str = "", limit: int = 100_000
) -> list[DocumentRow]:
    """Issued papers, newest first; all, or those of one order."""
    where, params = (" WHERE d.order_id = ?", (order_id,)) if order_id else ("", ())
    return _rows(connection, f"{where} ORDER BY d.rowid DESC LIMIT {limit:d}", params)


def by_keys(connection: Connection, keys: Sequence[int]) -> list[DocumentRow]:
    """The papers of these keys of the list, in their order."""
    found = connection.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM json_each(?) w CROSS JOIN documents d"
        " ON d.rowid = w.value JOIN orders o ON o.id = d.order_id ORDER BY w.key",
        (json.dumps(list(keys)),),
    ).fetchall()
    return [_row(list(cells)) for cells in found]


def find(connection: Connection, number: str) -> list[DocumentRow]:
    """The papers of that number: one, or the versions of a rendition, newest first."""
    return _rows(connection, " WHERE d.number = ? ORDER BY d.rowid DESC", (number,))


def row_of(connection: Connection, document_id: str) -> DocumentRow:
    """The paper with that id as it stands now."""
    return _rows(connection, " WHERE d.id = ?", (document_id,))[0]


def _rows(connection: Connection, tail: str, params: Sequence[str]) -> list[DocumentRow]:
    found = connection.execute(_ROW + tail, tuple(params)).fetchall()
    return [_row(list(cells)) for cells in found]


def _row(cells: list[Any]) -> DocumentRow:
    total, followed = (_COLUMNS.index(name) for name in ("d.total", FOLLOWED_BY))
    cells[total] = from_micros(cells[total])
    cells[followed] = tuple((cells[followed] or "").splitlines())
    return DocumentRow(*cells)


def snapshot(connection: Connection, document_id: str) -> Document:
    """The frozen document. Refused for an id that is not there."""
    return from_json(snapshot_text(connection, document_id))


def snapshot_text(connection: Connection, document_id: str) -> str:
    """The frozen document as it is kept. Refused for an id that is not there."""
    found = connection.execute(
        "SELECT snapshot FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    if found is None:
        raise Refused.of("document", document_id, "This paper is not in the profile.")
    return str(found[0])


def void(tx: Tx, number: str, reason: str, who: str = "") -> DocumentRow:
    """Mark a paper void: it stays, counted and readable (document-rules 3.9)."""
    rows = find(tx.connection, number)
    if not rows:
        raise Refused.of("number", number, f"There is no paper with the number “{number[:60]}”.")
    if not reason.strip():
        raise Refused.of("reason", reason, f"Why is {number} void? A reason is expected.")
    row = rows[0]
    if row.void_reason:
        raise Refused.of("number", number, f"{number} is void already: {row.void_reason}")
    paper_links.refuse_void(tx.connection, row)
    tx.execute("UPDATE documents SET void_reason = ? WHERE id = ?", (reason.strip(), row.id))
    tx.note(row.order_id, "voided", source="clerk", who=who, before=number, after=reason.strip())
    return find(tx.connection, number)[0]


def printed(
    tx: Tx, row: DocumentRow, *, who: str, printer: str, copies: int, outcome: str = SENT
) -> None:
    """A line in the print journal; `outcome` is SENT or the sentence that says why not.

    What was sent stands in the order's history too, behind how many copies there were before.
    """
    tx.execute(
        "INSERT INTO print_journal (document_id, at, who, printer, copies, outcome)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (row.id, tx.now_us, who, printer, copies, outcome),
    )
    if outcome == SENT:
        before = row_of(tx.connection, row.id).prints - copies
        tx.note(
            row.order_id, "printed", source="clerk", who=who,
            before=str(before) if before else "", after=row.number,
        )  # fmt: skip
