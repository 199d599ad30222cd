"""The two status words of an order there, and the handlers (canonical-model §4.1, §4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from app.orders.model import Axis, Order, Status

_PAYMENT = {
    word: word
    for word in ("temporary", "awaiting", "paid", "failed", "rejected", "cancelled", "refunded")
} | {"canceled": "cancelled"}
_SHIPPING: Mapping[str, tuple[str, str]] = {
    "temporary": ("draft", "none"),
    "awaiting": ("open", "awaiting"),
    "confirmed": ("processing", "confirmed"),
    "in_process": ("processing", "in_process"),
    "shipped": ("processing", "shipped"),
    "delivered": ("completed", "delivered"),
    "returned": ("completed", "returned"),
    "cancelled": ("cancelled", "cancelled"),
    "canceled": ("cancelled", "cancelled"),
}
PATH = ("awaiting", "confirmed", "in_process", "shipped", "delivered")
DRIVEN = ("draft", "open", "processing", "completed", "cancelled")  # told by the shipping word
PATCHED = ("awaiting", "confirmed")
HANDLERS = ("in_process", "shipped", "delivered", "returned", "cancelled")
_FULFILMENT = {"ready": "in_process"}


@lru_cache(maxsize=256)
def read(payment: str, shipping: str) -> Mapping[Axis, Status]:
    """The axes that these words speak of; an unknown word reads as `other`."""
    found: dict[Axis, Status] = {}
    if payment:
        found["payment"] = Status(_PAYMENT.get(payment.lower(), "other"), payment)
    if payment.lower() == "refunded":
        found["refund"] = Status("refunded", payment)
    if shipping:
        order, fulfilment = _SHIPPING.get(shipping.lower(), ("other", "other"))
        found |= {"order": Status(order, shipping), "fulfilment": Status(fulfilment, shipping)}
    return found


def payment_word(order: Order) -> str:
    """`payment_status`; what it has no word for leaves the remote's own."""
    status = order.status.get("payment", Status("awaiting"))
    if _PAYMENT.get(status.remote.lower(), "other") == status.value and status.remote:
        return status.remote
    return status.value if status.value in _PAYMENT else status.remote or "awaiting"


def shipping_word(order: Order) -> str:
    """`shipping_status` of this order, a handler's word included."""
    if order.status_of("order").value == "cancelled":
        return _told(order, "cancelled")
    status = order.status.get("fulfilment", Status("awaiting"))
    value = _FULFILMENT.get(status.value, status.value)
    known = value in PATH or value == "returned"
    return _told(order, value) if known else status.remote or "awaiting"


def _told(order: Order, word: str) -> str:
    """The remote's own spelling of that word, where it has told one."""
    remote = order.status_of("fulfilment").remote
    same = _SHIPPING.get(remote.lower()) == _SHIPPING[word]
    return remote if remote and same else word


def commands(before: Order, after: Order) -> tuple[str, ...]:
    """The handlers that carry this change: of a jump along the path, the last one does.

    Only what was shipped can be delivered or returned.
    """
    old, new = shipping_word(before).lower(), shipping_word(after).lower()
    if new == old or new not in HANDLERS:
        return ()
    never_left = old in PATH[: PATH.index("shipped")]
    return ("shipped", new) if never_left and new in ("delivered", "returned") else (new,)


def state(
    name: str, shipping: str, *, invoiced: bool
) -> Literal["due", "done", "illegal"]:  # fmt: skip
    """Is that command still to be sent (sync §1.12; remote-apis §4.4, the safe rule)?"""
    if name == "create_invoice":
        return "done" if invoiced else "due"
    shipping = "cancelled" if shipping.lower() == "canceled" else shipping.lower()
    if name == shipping:
        return "done"
    if name == "cancelled":
        return "due" if shipping in PATH[: PATH.index("shipped")] else "illegal"
    if name == "returned":
        return "due" if shipping in ("shipped", "delivered") else "illegal"
    if name not in PATH or shipping not in PATH:
        return "illegal"
    return "due" if PATH.index(shipping) < PATH.index(name) else "done"
