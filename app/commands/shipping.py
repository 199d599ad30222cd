"""The papers of one shipment in one action (clerk-tasks T9, document-rules 3.7).

Invoice for the shipped goods, delivery note and packing list are numbered together or not at all.
"""

from __future__ import annotations

from app import documents
from app.commands import drawing, papers
from app.commands.desk import Desk
from app.commands.drawing import Asked
from app.commands.papers import Paper
from app.orders.model import Order
from app.orders.problems import Refused
from app.said import say
from app.store import papers as stored

GOODS = ("delivery-note", "packing-list")


def kinds_of(order: Order) -> tuple[str, ...]:
    """What a shipment of that order needs: goods that are not sold have no invoice (3.0)."""
    sold = documents.reason(order) == documents.SALE
    return ("commercial-invoice" if sold else "customs-proforma", *GOODS)


def issue_shipment(desk: Desk, order_id: str, shipment: str) -> list[Paper]:
    """Issue and draw the papers which that shipment (its id) does not have yet.

    Raises Refused with every error of their preflights, or where it has them all; then nothing
    is numbered.
    """
    order = drawing.order_of(desk, order_id)
    lacking = _lacking(desk, order, shipment)
    if not lacking:
        raise Refused.of(
            "shipments", order.number, say("This shipment has all its papers already.")
        )
    return [papers.drawn(desk, one, None) for one in papers.take_numbers(desk, order, lacking)]


def _lacking(desk: Desk, order: Order, shipment: str) -> list[Asked]:
    with desk.store.read() as connection:
        standing = stored.standing_of_shipment(connection, order.id, shipment)
    return [
        asked
        for kind in kinds_of(order)
        if documents.paper_kind(order, kind) not in standing
        for asked in drawing.papers_of(order, kind, shipment)
    ]
