"""TWC's four status words and two flags, read to the axes and written back (canonical-model §4).

An order's own word speaks of payment and shipping too, where nothing better is said of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.connectors.body import Fields, JsonObject
from app.orders.model import Axis, Status

Statuses = Mapping[Axis, Status]
NONE = Status("")


class Meaning(NamedTuple):
    order: str
    fulfilment: str = ""
    payment: str = ""


ORDER: Mapping[str, Meaning] = {
    "AWAITING_PAYMENT": Meaning("open", payment="awaiting"),
    "AWAITING_SHIPMENT": Meaning("processing", "ready"),
    "AWAITING_PICKUP": Meaning("processing", "ready"),
    "CREATED": Meaning("open", "awaiting"),
    "IN_PROGRESS": Meaning("processing", "in_process"),
    "PARTIALLY_SHIPPED": Meaning("processing", "partially_shipped"),
    "SHIPPED": Meaning("processing", "shipped"),
    "COMPLETE": Meaning("completed"),
    "CANCELLED": Meaning("cancelled", "cancelled"),
    "DECLINED": Meaning("error", payment="failed"),
    "DISPUTED": Meaning("on_hold", payment="review"),
    "MANUAL_VERIFY": Meaning("on_hold", payment="review"),
    "PARTIALLY_RETURNED": Meaning("completed", "partially_returned"),
    "RETURNED": Meaning("completed", "returned"),
    "OTHER": Meaning("other"),
}
FINAL = ("cancelled", "returned", "partially_returned")  # no delivery status says more
PAYMENT: Mapping[str, str] = {
    "AUTHORIZED": "authorized",
    "NOT_PAID": "awaiting",
    "PARTIALLY_PAID": "partially_paid",
    "PAID": "paid",
    "DECLINED": "failed",
    "FRAUD_DETECTED": "review",
    "MANUAL_VERIFY": "review",
    "VOIDED": "cancelled",
    "PARTIALLY_REFUNDED": "partially_refunded",
    "REFUNDED": "refunded",
    "OTHER": "other",
}
REFUND: Mapping[str, str] = {"PARTIALLY_REFUNDED": "partial", "REFUNDED": "refunded"}
DELIVERY: Mapping[str, str] = {
    "IN_PROCESS": "in_process",
    "READY_TO_SHIP": "ready",
    "PARTIALLY_SHIPPED": "partially_shipped",
    "SHIPPED": "shipped",
    "DELIVERED": "delivered",
}
SHIPPING: Mapping[str, str] = {
    "CREATED": "awaiting",
    "PICKED": "in_process",
    "PACKED": "in_process",
    "READY_FOR_SHIPPING": "ready",
    "SHIPPED": "shipped",
    "DELIVERED": "delivered",
    "OTHER": "other",
}


def read(fields: Fields) -> dict[Axis, Status]:
    """The axes that this body speaks of; an unknown word reads as `other`."""
    word = fields.text("orderStatus")
    meant = ORDER.get(word.upper(), Meaning("other") if word else Meaning(""))
    if fields.flag("cancelled"):
        meant = ORDER["CANCELLED"]
    elif fields.flag("returned") and meant.fulfilment != "partially_returned":
        meant = ORDER["RETURNED"]
    found: dict[Axis, Status] = {
        "order": Status(meant.order, word),
        "payment": _payment(fields, meant.payment, word),
        "fulfilment": _fulfilment(fields, meant.fulfilment, word),
    }
    paid = fields.text("paymentStatus")
    if paid.upper() in REFUND:
        found["refund"] = Status(REFUND[paid.upper()], paid)
    return {axis: status for axis, status in found.items() if status.value}


def _payment(fields: Fields, implied: str, word: str) -> Status:
    told = fields.text("paymentStatus")
    return Status(PAYMENT.get(told.upper(), "other"), told) if told else Status(implied, word)


def _fulfilment(fields: Fields, implied: str, word: str) -> Status:
    """The delivery's word, else the shipping's, else what the order's own word implies."""
    if implied in FINAL:
        return Status(implied, word)
    for key, meanings in (("deliveryStatus", DELIVERY), ("shippingState", SHIPPING)):
        if told := fields.text(key):
            return Status(meanings.get(told.upper(), "other"), told)
    return Status(implied, word)


# -- the way back --------------------------------------------------------------------------

_TO_ORDER: Mapping[str, JsonObject] = {
    "draft": {"orderStatus": "CREATED"},
    "open": {"orderStatus": "CREATED"},
    "processing": {"orderStatus": "IN_PROGRESS"},
    "on_hold": {"orderStatus": "MANUAL_VERIFY"},
    "completed": {"orderStatus": "COMPLETE"},
    "cancelled": {"orderStatus": "CANCELLED", "cancelled": True},
}
_TO_PAYMENT: Mapping[str, JsonObject] = {
    "awaiting": {"paymentStatus": "NOT_PAID"},
    "authorized": {"paymentStatus": "AUTHORIZED"},
    "partially_paid": {"paymentStatus": "PARTIALLY_PAID"},
    "paid": {"paymentStatus": "PAID"},
    "failed": {"paymentStatus": "DECLINED"},
    "rejected": {"paymentStatus": "DECLINED"},
    "cancelled": {"paymentStatus": "VOIDED"},
    "partially_refunded": {"paymentStatus": "PARTIALLY_REFUNDED"},
    "refunded": {"paymentStatus": "REFUNDED"},
    "review": {"paymentStatus": "MANUAL_VERIFY"},
}
_TO_FULFILMENT: Mapping[str, JsonObject] = {
    "awaiting": {"orderStatus": "CREATED"},
    "confirmed": {"orderStatus": "IN_PROGRESS"},
    "in_process": {"orderStatus": "IN_PROGRESS", "deliveryStatus": "IN_PROCESS"},
    "ready": {
        "orderStatus": "AWAITING_SHIPMENT",
        "deliveryStatus": "READY_TO_SHIP",
        "shippingState": "READY_FOR_SHIPPING",
    },
    "partially_shipped": {
        "orderStatus": "PARTIALLY_SHIPPED",
        "deliveryStatus": "PARTIALLY_SHIPPED",
    },
    "shipped": {
        "orderStatus": "SHIPPED",
        "deliveryStatus": "SHIPPED",
        "shippingState": "SHIPPED",
    },
    "delivered": {
        "orderStatus": "COMPLETE",
        "deliveryStatus": "DELIVERED",
        "shippingState": "DELIVERED",
    },
    "returned": {"orderStatus": "RETURNED", "returned": True},
    "partially_returned": {"orderStatus": "PARTIALLY_RETURNED"},
}


def changes(before: Statuses, after: Statuses) -> JsonObject:
    """The keys that carry every axis whose value is another one (canonical-model §4.2)."""

    def moved(axis: Axis) -> str:
        value = after.get(axis, NONE).value
        return value if value != before.get(axis, NONE).value else ""

    order, payment = after.get("order", NONE).value, moved("payment")
    written: JsonObject = {**_TO_PAYMENT.get(payment, {})}
    if payment == "awaiting" and order == "open" and not moved("order"):
        written["orderStatus"] = "AWAITING_PAYMENT"
    written |= _TO_FULFILMENT.get(moved("fulfilment"), {})
    if moved("order") and _meant(written) != order:
        written |= _TO_ORDER.get(order, {})
    if moved("order") and before.get("order", NONE).value == "cancelled":
        written["cancelled"] = False
    return written


def _meant(written: JsonObject) -> str:
    """What the order's word in these keys says of the order itself."""
    return ORDER.get(str(written.get("orderStatus")), Meaning("")).order


def as_held(statuses: Statuses) -> dict[Axis, Status]:
    """As the remote shows them: its own words stay, a clerk's become what they are read as."""
    shown = read(Fields(changes({}, statuses)))
    return {
        axis: status if status.remote else Status(shown[axis].value)
        for axis, status in statuses.items()
        if status.remote or axis in shown
    }
