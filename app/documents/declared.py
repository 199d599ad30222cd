"""What a clerk declares for customs and VAT beside the order's fields, in its attributes.

Two groups that no remote is sent: `customs` (numbers of filings, control class, authorisation) and
`vat` (a lane chosen by hand, with its reason). One place knows their keys.
"""

from __future__ import annotations

from app.orders.model import Line, Order

CUSTOMS, VAT = "customs", "vat"
ITN, ECCN, AUTHORISATION = "itn", "eccn", "authorisation"
LANE, WHY = "lane", "reason"
PREFERENTIAL = "preferential_origin"  # of a line: alpha-2 or EU, as its product says


def customs_word(order: Order, key: str) -> str:
    return order.attributes.get(CUSTOMS, {}).get(key, "").strip()


def hand_lane(order: Order) -> str:
    """The id of the VAT lane somebody chose, "" where the rules choose."""
    return order.attributes.get(VAT, {}).get(LANE, "").strip()


def hand_reason(order: Order) -> str:
    return order.attributes.get(VAT, {}).get(WHY, "").strip()


def preferential_origin(line: Line) -> str:
    return line.attributes.get(PREFERENTIAL, "").strip().upper()
