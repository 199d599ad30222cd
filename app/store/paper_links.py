"""How issued papers hang together: proforma → invoice → credit note → new invoice.

Each later paper names the earlier one, in its snapshot and in its row (`credits`, `follows`); a
paper once issued is never told of later ones, they are found from here. Document-rules 3.6, 3.8.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.documents import Document, Links, from_json
from app.documents.model import Link
from app.orders.problems import Refused
from app.said import say
from app.store.engine import Connection
from app.store.views import DocumentRow

CREDITED = "(SELECT sum(c.total) FROM documents c WHERE c.credits = d.number AND c.void_reason='')"
_WHY_NOT = {
    "credit-note": say("is a credit note; a wrong one is made void, not credited"),
    "customs-rendition": say("repeats the remote's invoice; that is credited where it was issued"),
}


def standing_invoice(
    connection: Connection, order_id: str, shipment: str = "", seller: str = ""
) -> str:
    """The number of the first of `standing_invoices`, else ""."""
    found = standing_invoices(connection, order_id, shipment, seller)
    return found[0] if found else ""


def standing_invoices(
    connection: Connection, order_id: str, shipment: str = "", seller: str = ""
) -> list[str]:
    """Numbers of own invoices, neither void nor credited whole, that share goods with that part.

    Without a shipment or a seller the part is all of the order, and so is an invoice's.
    """
    found = connection.execute(
        "SELECT number FROM documents d WHERE order_id = ? AND kind = 'commercial-invoice'"
        f" AND void_reason = '' AND total IS NOT {CREDITED}"
        " AND (shipment IN ('', ?) OR ? = '') AND (seller IN ('', ?) OR ? = '') ORDER BY rowid",
        (order_id, shipment, shipment, seller, seller),
    )
    return [str(number) for (number,) in found]


def invoiced_apart(connection: Connection, order_id: str) -> bool:
    """Does a standing invoice of the order cover one shipment alone?"""
    found = connection.execute(
        "SELECT 1 FROM documents d WHERE order_id = ? AND kind = 'commercial-invoice'"
        f" AND shipment <> '' AND void_reason = '' AND total IS NOT {CREDITED} LIMIT 1",
        (order_id,),
    )
    return found.fetchone() is not None


def links(connection: Connection, order_id: str, shipment: str = "", seller: str = "") -> Links:
    """What was issued for that part of the order and stands: invoices, those and the delivery
    notes of other shipments, what a new invoice goes back to (the one credited whole before it,
    the proforma).
    """
    invoices = standing_invoices(connection, order_id, shipment, seller)
    every = standing_invoices(connection, order_id) if shipment else []
    notes = connection.execute(
        "SELECT number, business_day FROM documents WHERE order_id = ? AND kind = 'delivery-note'"
        " AND void_reason = '' AND (shipment <> ? OR ? = '') ORDER BY rowid",
        (order_id, shipment, shipment),
    )
    part = (order_id, shipment, seller)
    return Links(
        invoices=tuple(_frozen(connection, order_id, number) for number in invoices),
        others=tuple(
            _frozen(connection, order_id, number) for number in every if number not in invoices
        ),
        notes=tuple(notes),
        earlier=(*_replaced(connection, part), *_proforma(connection, order_id)),
        unsettled=unsettled(connection, order_id),
    )


def unsettled(connection: Connection, order_id: str) -> bool:
    """Does what a remote keeps of the order's amounts or lines wait for a person's choice?"""
    found = connection.execute(
        "SELECT 1 FROM conflicts c JOIN remote_links l ON l.id = c.link_id"
        " WHERE l.order_id = ? AND c.state = 'open' AND (c.\"group\" IN"
        " ('currency_amounts', 'discounts') OR c.\"group\" GLOB 'line.*') LIMIT 1",
        (order_id,),
    )
    return found.fetchone() is not None


def _frozen(connection: Connection, order_id: str, number: str) -> Document:
    found = connection.execute(
        "SELECT snapshot FROM documents WHERE number = ? AND order_id = ?", (number, order_id)
    ).fetchone()
    return from_json(str(found[0]))


def _replaced(connection: Connection, part: tuple[str, str, str]) -> Iterator[Link]:
    """The invoice of exactly that part that was credited whole, with its credit notes."""
    found = connection.execute(
        "SELECT number, business_day FROM documents d WHERE order_id = ? AND shipment = ?"
        " AND seller = ?"
        f" AND kind = 'commercial-invoice' AND void_reason = '' AND total IS {CREDITED}"
        " ORDER BY rowid DESC LIMIT 1",
        part,
    ).fetchone()
    if found is None:
        return
    yield Link("replaces", *found)
    notes = connection.execute(
        "SELECT number, business_day FROM documents WHERE credits = ? AND void_reason = ''"
        " ORDER BY rowid",
        (found[0],),
    )
    for note in notes:
        yield Link("credited_with", *note)


def _proforma(connection: Connection, order_id: str) -> Iterator[Link]:
    found = connection.execute(
        "SELECT number, business_day FROM documents WHERE order_id = ? AND kind = 'proforma'"
        " AND void_reason = '' ORDER BY rowid DESC LIMIT 1",
        (order_id,),
    ).fetchone()
    if found is not None:
        yield Link("proforma", *found)


def creditable(connection: Connection, number: str) -> Document:
    """The frozen invoice of that number. Refused, in words, for what cannot be credited."""
    found = connection.execute(
        "SELECT kind, void_reason, snapshot FROM documents WHERE number = ?"
        " ORDER BY rowid DESC LIMIT 1",
        (number,),
    ).fetchone()
    if found is None:
        raise Refused.of(
            "number", number, say("There is no issued paper “{number}”.", number=number[:40])
        )
    kind, void_reason, snapshot = found
    if kind != "commercial-invoice":
        other = say("is no commercial invoice; only such a one can be credited")
        why = _WHY_NOT.get(kind, other)
        raise Refused.of("number", number, say("{number} {why}.", number=number, why=why))
    if void_reason:
        raise Refused.of(
            "number", number, say("{number} is void, so there is nothing to credit.", number=number)
        )
    return from_json(snapshot)


def credit_notes(connection: Connection, number: str) -> list[Document]:
    """The frozen credit notes of that invoice that are not void, oldest first."""
    found = connection.execute(
        "SELECT snapshot FROM documents WHERE credits = ? AND void_reason = '' ORDER BY rowid",
        (number,),
    )
    return [from_json(snapshot) for (snapshot,) in found]


def refuse_void(connection: Connection, row: DocumentRow) -> None:
    """A credited invoice stays, and so does a credit note whose invoice has been replaced."""
    if credit := _first(connection, "credits = ?", row.number):
        sentence = say(
            "{number} is credited with {credit}; make that void first.",
            number=row.number,
            credit=credit,
        )
        raise Refused.of("number", row.number, sentence)
    if row.credits and (newer := _first(connection, "follows = ?", row.credits)):
        sentence = say(
            "{credits} is replaced by {newer}; make that void or credit it first.",
            credits=row.credits,
            newer=newer,
        )
        raise Refused.of("number", row.number, sentence)


def _first(connection: Connection, where: str, number: str) -> str:
    """A paper that goes back to that number and still stands, else ""."""
    found = connection.execute(
        f"SELECT number FROM documents d WHERE {where} AND void_reason = ''"
        f" AND total IS NOT {CREDITED} ORDER BY rowid LIMIT 1",
        (number,),
    ).fetchone()
    return str(found[0]) if found else ""
