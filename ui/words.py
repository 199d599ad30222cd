"""Merge groups, papers and remotes in the clerk's words. Knows no widget and asks nobody."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.orders.model import Order

_GROUPS = {
    "currency_amounts": QT_TRANSLATE_NOOP("Words", "Currency and amounts"),
    "incoterm": QT_TRANSLATE_NOOP("Words", "Incoterm"),
    "carrier": QT_TRANSLATE_NOOP("Words", "Carrier"),
    "tracking": QT_TRANSLATE_NOOP("Words", "Tracking number"),
    "payment": QT_TRANSLATE_NOOP("Words", "Payment method"),
    "discounts": QT_TRANSLATE_NOOP("Words", "Discounts"),
    "taxes": QT_TRANSLATE_NOOP("Words", "Taxes"),
    "shipments": QT_TRANSLATE_NOOP("Words", "Shipments"),
    "documents": QT_TRANSLATE_NOOP("Words", "Papers there"),
    "tags": QT_TRANSLATE_NOOP("Words", "Tags"),
    "party.customer": QT_TRANSLATE_NOOP("Words", "Customer"),
    "party.shipping": QT_TRANSLATE_NOOP("Words", "Ship to"),
    "party.billing": QT_TRANSLATE_NOOP("Words", "Bill to"),
    "party.buyer": QT_TRANSLATE_NOOP("Words", "Buyer"),
    "party.agent": QT_TRANSLATE_NOOP("Words", "Agent"),
    "party.pickup": QT_TRANSLATE_NOOP("Words", "Pick-up point"),
    "status.order": QT_TRANSLATE_NOOP("Words", "Order status"),
    "status.payment": QT_TRANSLATE_NOOP("Words", "Payment status"),
    "status.fulfilment": QT_TRANSLATE_NOOP("Words", "Shipping status"),
    "status.refund": QT_TRANSLATE_NOOP("Words", "Refund status"),
    "note.customer": QT_TRANSLATE_NOOP("Words", "Note from the customer"),
    "note.to_customer": QT_TRANSLATE_NOOP("Words", "Note to the customer"),
    "note.internal": QT_TRANSLATE_NOOP("Words", "Note for us"),
    "time.ordered_at": QT_TRANSLATE_NOOP("Words", "Order date"),
    "local.number": QT_TRANSLATE_NOOP("Words", "Number"),
}
_LINE_PARTS = {
    "line": QT_TRANSLATE_NOOP("Words", "Line {}"),
    "line_state": QT_TRANSLATE_NOOP("Words", "Line {}, progress"),
    "line_ref": QT_TRANSLATE_NOOP("Words", "Line {}, number there"),
    "customs": QT_TRANSLATE_NOOP("Words", "Line {}, customs"),
    "packages": QT_TRANSLATE_NOOP("Words", "Packages"),
}
_PAPERS = {
    "commercial-invoice": QT_TRANSLATE_NOOP("Words", "Commercial invoice"),
    "customs-rendition": QT_TRANSLATE_NOOP("Words", "Customs invoice"),
    "proforma": QT_TRANSLATE_NOOP("Words", "Proforma"),
    "customs-proforma": QT_TRANSLATE_NOOP("Words", "Customs proforma"),
    "packing-list": QT_TRANSLATE_NOOP("Words", "Packing list"),
    "delivery-note": QT_TRANSLATE_NOOP("Words", "Delivery note"),
    "credit-note": QT_TRANSLATE_NOOP("Words", "Credit note"),
}
_PAPER_ICONS = {
    "commercial-invoice": "file-text", "customs-rendition": "file-text", "proforma": "receipt",
    "customs-proforma": "receipt", "packing-list": "package", "delivery-note": "truck",
    "credit-note": "receipt",
}  # fmt: skip
REMOTES = {
    "transiteo": "Transiteo", "merchantpro": "MerchantPro", "kakaclo": "KaKaClo", "twc": "TWC",
}  # fmt: skip


def _t(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def group_words(group: str, order: Order | None = None) -> str:
    """A merge group (sync §1.10) as a field of the order; lines by their place in `order`."""
    head, _, rest = group.partition(".")
    if group in _GROUPS:
        return _t(_GROUPS[group])
    if head in _LINE_PARTS:
        ids = [line.id for line in order.lines] if order else []
        place = str(ids.index(rest) + 1) if rest in ids else ""
        return _t(_LINE_PARTS[head]).format(place).replace(" ,", ",").strip()
    return (rest or head).replace("_", " ").capitalize()


def paper_words(kind: str) -> str:
    return _t(_PAPERS.get(kind, kind))


def paper_icon(kind: str) -> str:
    return _PAPER_ICONS.get(kind, "file-text")
