"""What a clerk declares for customs and VAT beside the order's fields, in its attributes.

Two groups that no remote is sent: `customs` (numbers of filings, control class, authorisation,
return) and `vat` (a lane chosen by hand, with its reason). One place knows their keys.
"""

from __future__ import annotations

from app.orders.model import Line, Order

CUSTOMS, VAT = "customs", "vat"
ITN, ECCN, AUTHORISATION = "itn", "eccn", "authorisation"
EXPORT_MRN, RETURNED = "export_mrn", "returned"  # proof of export; why goods came back
MODE, PORT_OF_ENTRY = "mode", "port_of_entry"  # of carriage; where the goods enter
CONTRACT, DELIVERY_TIME = "contract", "delivery_time"  # what an offer names (3.6)
LANE, WHY = "lane", "reason"
RATE, RATE_SOURCE, RATE_DAY = "rate", "rate_source", "rate_day"
RATE_CURRENCY = "rate_currency"  # into which one; blank is that of the state
PREFERENTIAL = "preferential_origin"  # of a line: alpha-2 or EU, as its product says


def customs_word(order: Order, key: str) -> str:
    return order.attributes.get(CUSTOMS, {}).get(key, "").strip()


def vat_word(order: Order, key: str) -> str:
    return order.attributes.get(VAT, {}).get(key, "").strip()


def hand_lane(order: Order) -> str:
    """The id of the VAT lane somebody chose, "" where the rules choose."""
    return vat_word(order, LANE)


def hand_reason(order: Order) -> str:
    return vat_word(order, WHY)


def preferential_origin(line: Line) -> str:
    return line.attributes.get(PREFERENTIAL, "").strip().upper()
