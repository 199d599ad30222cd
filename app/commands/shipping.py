"""The papers of one shipment in one action (clerk-tasks T9, document-rules 3.7).

Invoice for the shipped goods, delivery note and packing list are numbered together or not at all.
"""

from __future__ import annotations

from app import documents
from app.commands import drawing, papers
from app.commands.desk import Desk
from app.commands.drawing import Asked
from app.commands.papers import Paper
from app.documents import Company, Finding
from app.orders.model import Order
from app.orders.problems import Problem, Refused
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
    ready = _passed(desk, order, lacking)
    with desk.store.write() as tx:
        taken = [
            papers.Taken(issued.id, issued.document, found)
            for asked, company, found in ready
            for issued in (papers.issue_in(desk, tx, order, asked, company),)
        ]
    papers.chain(desk)
    return [papers.drawn(desk, one, None) for one in taken]


def _lacking(desk: Desk, order: Order, shipment: str) -> list[Asked]:
    with desk.store.read() as connection:
        standing = stored.standing_of_shipment(connection, order.id, shipment)
    return [
        asked
        for kind in kinds_of(order)
        if documents.paper_kind(order, kind) not in standing
        for asked in drawing.papers_of(order, kind, shipment)
    ]


def _passed(
    desk: Desk, order: Order, wanted: list[Asked]
) -> list[tuple[Asked, Company, tuple[Finding, ...]]]:
    """Each paper with whose it is; Refused with what stops any of them, every sentence once."""
    ready, problems = [], list[Problem]()
    for asked in wanted:
        try:
            ready.append((asked, *papers.passed(desk, order, asked)))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(tuple(dict.fromkeys(problems)))
    return ready
