"""Issued documents as rows: numbers are taken here, inside one transaction (sync §1.22).

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
from app.said import Said, say
from app.store import numbering, paper_links
from app.store.engine import Connection
from app.store.tx import Tx
from app.store.views import DocumentRow

Make = Callable[[str, int], Document]
ONCE = frozenset({"commercial-invoice", "customs-rendition"})  # one for a sale, until credited
ON_NO_PAPER = ("status.*", "time.*", "local.*", "line_state.*", "line_ref.*", "context.*", "tags",
               "note.internal", "documents", "tracking")  # fmt: skip
SENT = "sent"  # the outcome of a print: the queue took it
FOLLOWED_BY = (
    "(SELECT group_concat(f.number, char(10) ORDER BY f.rowid) FROM documents f"
    " WHERE f.credits = d.number OR f.follows = d.number)"
)
_SHARED = "(d.shipment IN ('', ?3) OR ?3 = '') AND (d.seller IN ('', ?4) OR ?4 = '')"
_SAME = "d.shipment = ?3 AND d.seller = ?4"
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
    row = numbering.series_of(tx, kind, company, business_day[:4])
    numbering.refuse_earlier_day(tx, row, business_day)
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
        raise Refused.of("order", document.order_id, already_invoiced(number))


def already_invoiced(number: str) -> Said:
    """Why the goods of that invoice get no second one."""
    return say(
        "The order already has the invoice {number}; void or credit it first.", number=number
    )


def standing(
    connection: Connection, order_id: str, kind: str, shipment: str = "", seller: str = ""
) -> list[DocumentRow]:
    """The papers of that kind that hold for that part of the order: not void nor credited whole.

    Invoices hold whatever became of the order, each that shares goods with the part. Another paper
    is the newest of exactly that part, and holds while the part is what it was, apart from what no
    paper shows.
    """
    once = kind in ONCE
    newest = (
        "SELECT max(d.rowid) FROM documents d WHERE d.order_id = ?1 AND d.kind = ?2"
        f" AND d.void_reason = '' AND d.total IS NOT {paper_links.CREDITED}"
        f" AND {_SHARED if once else _SAME} GROUP BY d.shipment, d.seller"
    )
    part = (order_id, kind, shipment, seller)
    rows = _rows(connection, f" WHERE d.rowid IN ({newest}) ORDER BY d.rowid", part)
    if once:
        return rows
    return [
        row for row in rows if not _changed_since(connection, order_id, row.issued_us, shipment)
    ]


def standing_of_shipment(connection: Connection, order_id: str, shipment: str) -> frozenset[str]:
    """The kinds of paper that shipment has; of a packing list only while nothing is re-packed."""
    found = connection.execute(
        "SELECT kind, max(issued_at) FROM documents WHERE order_id = ? AND shipment IN ('', ?)"
        " AND void_reason = '' AND kind <> 'commercial-invoice' GROUP BY kind",
        (order_id, shipment),
    )
    kinds = {
        str(kind)
        for kind, us in found
        if kind != "packing-list" or not _changed_since(connection, order_id, us)
    }
    if paper_links.standing_invoice(connection, order_id, shipment):
        kinds.add("commercial-invoice")
    return frozenset(kinds)


def _changed_since(connection: Connection, order_id: str, us: int, shipment: str = "") -> bool:
    """Did what papers show change since; of a shipment's paper, what that one shows?"""
    unseen = " ".join(f"""AND "group" NOT GLOB '{pattern}'""" for pattern in ON_NO_PAPER)
    found = connection.execute(
        'SELECT "group", before, after FROM journal WHERE order_id = ? AND rev > 0 AND at > ?'
        f" {unseen}",
        (order_id, us),
    )
    return any(not shipment or _touches(shipment, *change) for change in found)


def _touches(shipment: str, group: str, before: str | None, after: str | None) -> bool:
    if group.startswith("packages."):
        return group == f"packages.{shipment}"
    return group != "shipments" or _one_of(before, shipment) != _one_of(after, shipment)


def _one_of(shipments: str | None, wanted: str) -> object:
    listed = json.loads(shipments or "null") or ()
    return next((one for one in listed if one["id"] == wanted), None)


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
    """The papers of that number, newest first: one, the versions of one that draws none of ours,
    or renditions of invoices that two remotes numbered alike.
    """
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
        raise Refused.of("document", document_id, say("This paper is not in the profile."))
    return str(found[0])


def sent_since(connection: Connection, order_id: str, us: int) -> set[str]:
    """Ids of the order's papers that a queue took after that moment (UTC)."""
    found = connection.execute(
        "SELECT p.document_id FROM documents d JOIN print_journal p ON p.document_id = d.id"
        " WHERE d.order_id = ? AND p.outcome = ? AND p.at > ?",
        (order_id, SENT, us),
    )
    return {str(document_id) for (document_id,) in found}


def void(tx: Tx, document_id: str, reason: str, who: str = "") -> DocumentRow:
    """Mark a paper void: it stays, counted and readable (document-rules 3.9)."""
    row = row_of(tx.connection, document_id)
    number = row.number
    if not reason.strip():
        raise Refused.of(
            "reason", reason, say("Why is {number} void? A reason is expected.", number=number)
        )
    if row.void_reason:
        raise Refused.of(
            "number",
            number,
            say(
                "{number} is void already: {void_reason}",
                number=number,
                void_reason=row.void_reason,
            ),
        )
    paper_links.refuse_void(tx.connection, row)
    tx.execute("UPDATE documents SET void_reason = ? WHERE id = ?", (reason.strip(), row.id))
    tx.note(row.order_id, "voided", source="clerk", who=who, before=number, after=reason.strip())
    return row_of(tx.connection, row.id)


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
