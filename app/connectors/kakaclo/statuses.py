"""KaKaClo's status words, all of them read-only, and the refund request (canonical-model §4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from app.connectors.body import Fields
from app.orders.model import Axis, Order, Status

NONE = "NULL"  # the literal text that stands for no word (remote-apis K8)
REFUND, REFUND_PART = "refund", "refund_part"
PENDING = "pending_review"
_ORDER: Mapping[str, str] = {
    "abnormal_order": "error",
    "waiting_payment": "open",
    "processing": "processing",
    "completed": "completed",
    "cancel": "cancelled",
}
_PAYMENT: Mapping[str, str] = {"waiting": "awaiting", "paid": "paid", NONE: "none"}
_FULFILMENT: Mapping[str, str] = {
    NONE: "none",
    "waiting_to_ship": "awaiting",
    "partially_shipped": "partially_shipped",
    "fully_shipped": "shipped",
    "completed": "delivered",
}
_REFUND: Mapping[str, str] = {
    "refunding": "requested",
    "partial_refund": "partial",
    "refunded": "refunded",
    "refund": "refunded",
}
_REQUEST: Mapping[str, str] = {
    PENDING: "requested",
    "refund_successfully": "refunded",
    "refund_failed": "failed",
}
# The one status of the first version: order, payment, fulfilment.
_FIRST_VERSION: Mapping[str, tuple[str, str, str]] = {
    "waiting_to_ship": ("processing", "paid", "awaiting"),
    "partial_shipped": ("processing", "paid", "partially_shipped"),
    "shipped": ("processing", "paid", "shipped"),
    "delivered": ("completed", "paid", "delivered"),
}
_AXES: Mapping[Axis, tuple[str, Mapping[str, str]]] = {
    "payment": ("financialStatus", _PAYMENT),
    "fulfilment": ("fulfillmentStatus", _FULFILMENT),
    "refund": ("refundStatus", _REFUND),
}
_UNSHIPPED = ("none", "awaiting")


def read(fields: Fields) -> dict[Axis, Status]:
    """The axes that the body speaks of; an unknown word reads as `other`."""
    word = fields.text("status")
    found: dict[Axis, Status] = {}
    if word in _FIRST_VERSION:
        axes: tuple[Axis, ...] = ("order", "payment", "fulfilment")
        values = _FIRST_VERSION[word]
        found = {axis: Status(value, word) for axis, value in zip(axes, values, strict=True)}
    elif word in _REFUND:
        found = {"refund": Status(_REFUND[word], word)}
    elif word:
        found = {"order": Status(_ORDER.get(word.lower(), "other"), word)}
    for axis, (key, words) in _AXES.items():
        told = fields.text(key)
        if told and (axis != "refund" or told != NONE):
            found[axis] = Status(words.get(told, _unknown(axis)), told)
    if found.get("order", Status("")).value == "cancelled":
        found["fulfilment"] = Status("cancelled", word)
    return found


def _unknown(axis: Axis) -> str:
    """The refund axis has no `other`: a word we do not know is a refund under way."""
    return "requested" if axis == "refund" else "other"


def requested(word: str) -> Status:
    """The refund axis as a refund request tells it."""
    return Status(_REQUEST.get(word, "requested"), word)


def is_unshipped(order: Order) -> bool:
    """Is it still in the state in which KaKaClo takes a refund request (remote-apis §3.5)?"""
    ended = order.status_of("order").value in ("cancelled", "completed")
    return not ended and order.status_of("fulfilment").value in _UNSHIPPED


def commands(before: Order, after: Order) -> tuple[str, ...]:
    """Cancelling, giving the money back and asking for it back are one request there."""
    wishes: tuple[tuple[Axis, str], ...] = (
        ("order", "cancelled"), ("payment", "refunded"), ("refund", "requested"),
    )  # fmt: skip
    new = any(
        after.status_of(axis).value == value != before.status_of(axis).value
        for axis, value in wishes
    )
    return (REFUND,) if new else ()


def state(name: str, order: Order) -> Literal["due", "done", "illegal"]:
    """Is a refund of the whole order, or of a part, still to be asked for (sync §1.12)?"""
    if name not in (REFUND, REFUND_PART):
        return "illegal"
    refunded = order.status_of("refund").value
    asked = refunded in ("requested", "refunded") or (name, refunded) == (REFUND_PART, "partial")
    if asked or order.status_of("order").value == "cancelled":
        return "done"
    return "due" if is_unshipped(order) else "illegal"
