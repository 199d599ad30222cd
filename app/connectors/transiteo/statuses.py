"""`order_statut`: one free word for payment and order together (canonical-model §4.1, §4.2)."""

from __future__ import annotations

from collections.abc import Mapping

from app.orders.model import Axis, Order, Status
from app.text import fold

PAID, AWAITING, CANCELLED = "PAID", "AWAITING", "CANCELLED"
_CLASSES = {"paid": PAID, "awaiting": AWAITING, "cancelled": CANCELLED, "canceled": CANCELLED}
_PAID_WORDS = ("paid", "partially_refunded")
_NO = ("", "false", "0", "no", "null")


def read(word: str, *, cancelled: bool) -> dict[Axis, Status]:
    """The axes this word speaks of; one it does not mention is not there."""
    meaning = CANCELLED if cancelled else _CLASSES.get(fold(word).strip())
    if meaning == CANCELLED:
        return {"order": Status("cancelled", word), "fulfilment": Status("cancelled", word)}
    if meaning is None:
        return {"order": Status("other", word)} if word else {}
    payment = "paid" if meaning == PAID else "awaiting"
    return {"order": Status("open", word), "payment": Status(payment, word)}


def truthy(value: object) -> bool:
    """`canceled`, whose type nobody knows (remote-apis T13)."""
    return bool(value) and str(value).strip().lower() not in _NO


def word(order: Order) -> str:
    """The word for this order; the remote's own spelling while its meaning still holds.

    An unknown word ("Expédié") is left alone until the order axis itself is changed.
    """
    told = order.status_of("order").remote
    value = order.status_of("order").value
    if value == "other" and told:
        return told
    meant = _meant(order.status, told)
    return told if told and _CLASSES.get(fold(told).strip()) == meant else meant


def _meant(status: Mapping[Axis, Status], told: str) -> str:
    payment = status.get("payment", Status("none")).value
    if status.get("order", Status("open")).value == "cancelled":
        return CANCELLED
    if payment == "refunded" and told:
        return _CLASSES.get(fold(told).strip(), AWAITING)
    return PAID if payment in _PAID_WORDS else AWAITING
