"""Does a paper that counts goods equal the invoices of the same goods? (document-rules 3.1, 3.7)

It compares what stands on issued papers with what a further one would say. It knows no page.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.documents.model import Document, Item, Links
from app.documents.parts import Part

ZERO = Decimal(0)


def invoices_of(part: Part, links: Links) -> tuple[Document, ...]:
    """Those that are for exactly these goods: of the same shipment, or all are for the whole order.

    One that covers more, as the order's invoice does for one of several shipments, is none.
    """
    same = tuple(one for one in links.invoices if one.shipment == part.name)
    if same or any(one.quantity != one.line.quantity for one in part.lines):
        return same
    return tuple(one for one in links.invoices if not one.shipment)


def differing(items: Iterable[Item], invoices: Iterable[Document]) -> tuple[str, ...]:
    """Ids of the order lines of which the invoices name another quantity than these items.

    A line that no invoice names does not count where each is for one seller's lines.
    """
    invoices = tuple(invoices)
    ours = _quantities(items)
    theirs = _quantities(item for invoice in invoices for item in invoice.items)
    named = theirs if any(invoice.seller for invoice in invoices) else {**theirs, **ours}
    return tuple(at for at in named if ours.get(at, ZERO) != theirs.get(at, ZERO))


def _quantities(items: Iterable[Item]) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for item in items:
        found[item.line_id] = found.get(item.line_id, ZERO) + item.quantity
    return found


def agree(document: Document, invoices: tuple[Document, ...]) -> bool:
    """Are quantities and net weight those of these invoices together?"""
    weights = [invoice.terms.net_kg for invoice in invoices]
    known = [weight for weight in weights if weight is not None]
    whole = len(known) == len(weights) and document.terms.net_kg == sum(known, ZERO)
    return bool(invoices) and whole and not differing(document.items, invoices)
