"""The four status axes: their words, which steps a clerk may take, which of two is further along.

A pull may set any value, the remote is believed; only a person's step is checked (canonical-model
§4.3). It knows no remote's words: those are in each connector.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.orders.model import AXES, Axis
from app.said import Said, say

__all__ = [
    "AXES", "FIRST", "PATHS", "WORDS", "Axis", "check_step", "choices", "furthest", "next_steps",
]  # fmt: skip

WORDS: Mapping[Axis, tuple[str, ...]] = {
    "order": (
        "draft", "open", "processing", "on_hold", "completed", "cancelled", "error", "other",
    ),
    "payment": (
        "none", "temporary", "awaiting", "authorized", "partially_paid", "paid", "failed",
        "rejected", "cancelled", "partially_refunded", "refunded", "review", "other",
    ),
    "fulfilment": (
        "none", "awaiting", "confirmed", "in_process", "ready", "partially_shipped", "shipped",
        "delivered", "returned", "partially_returned", "cancelled", "other",
    ),
    "refund": ("none", "requested", "partial", "refunded", "failed"),
}  # fmt: skip

# The known forward path of each axis; what is not on it is a halt, an end or a fault.
PATHS: Mapping[Axis, tuple[str, ...]] = {
    "order": ("draft", "open", "processing", "completed"),
    "payment": ("none", "temporary", "awaiting", "authorized", "partially_paid", "paid"),
    "fulfilment": (
        "none", "awaiting", "confirmed", "in_process", "ready", "partially_shipped", "shipped",
        "delivered",
    ),
    "refund": ("none", "requested", "partial", "refunded"),
}  # fmt: skip

FIRST: Mapping[Axis, str] = {axis: PATHS[axis][0] for axis in AXES} | {"order": "open"}

_ONLY_REMOTE = ("other", "error")  # words that only a remote can mean
_RETURNS = ("returned", "partially_returned")
_HALTS = ("failed", "rejected", "cancelled", "review")


def check_step(axis: Axis, old: str, new: str, *, reopen: bool = False) -> Said | None:
    """Why a clerk cannot take this step, as a whole sentence; None when it is legal.

    `reopen` says that the clerk has confirmed to reopen a cancelled order.
    """
    if new not in WORDS[axis]:
        known = ", ".join(choices(axis))
        return say(
            "{axis} “{new}” is unknown; expected one of {known}.",
            axis=axis,
            new=new[:40],
            known=known,
        )
    if old == new or new in next_steps(axis, old, reopen=reopen):
        return None
    if axis == "order" and old == "cancelled":
        return say(
            "order “{new}” cannot follow “cancelled”; only reopening is expected, once confirmed.",
            new=new,
        )
    allowed = ", ".join(next_steps(axis, old)) or say("nothing more")
    return say(
        "{axis} “{new}” cannot follow “{old}”; expected is {allowed}.",
        axis=axis,
        new=new,
        old=old,
        allowed=allowed,
    )


def next_steps(axis: Axis, old: str, *, reopen: bool = False) -> tuple[str, ...]:
    """The words a clerk may choose next, in the order of the axis."""
    if old in _ONLY_REMOTE:
        return choices(axis)
    steps = _STEPS[axis](old)
    if reopen and axis == "order" and old == "cancelled":
        steps = {"open"}
    return tuple(word for word in WORDS[axis] if word in steps)


def choices(axis: Axis) -> tuple[str, ...]:
    """The words a clerk may write on that axis of a new order."""
    return tuple(word for word in WORDS[axis] if word not in _ONLY_REMOTE)


def furthest(axis: Axis, one: str, two: str) -> str | None:
    """The one further along, if both are on the known path; None: a person decides (sync §1.10)."""
    if one == two:
        return one
    path = PATHS[axis]
    if one not in path or two not in path:
        return None
    return max(one, two, key=path.index)


def _later(axis: Axis, old: str) -> set[str]:
    path = PATHS[axis]
    return set(path[path.index(old) + 1 :]) if old in path else set()


def _order_steps(old: str) -> set[str]:
    path = PATHS["order"]
    if old == "on_hold":
        return {*path, "cancelled"}
    if old not in path:
        return set()
    return {*path[path.index(old) + 1 :][:1], "on_hold"} | (
        {"cancelled"} if old != path[-1] else set()
    )


def _payment_steps(old: str) -> set[str]:
    if old in _HALTS:
        return {*PATHS["payment"], *_HALTS} - {old, "none", "temporary"}
    steps = _later("payment", old) | (set(_HALTS) if old in PATHS["payment"] else set())
    if old in ("partially_paid", "paid"):
        steps |= {"partially_refunded", "refunded"}
    return steps | ({"refunded"} if old == "partially_refunded" else set())


def _fulfilment_steps(old: str) -> set[str]:
    steps = _later("fulfilment", old)
    if old in ("shipped", "delivered"):
        return steps | set(_RETURNS)
    if old == "partially_returned":
        return {"returned"}
    return steps | {"cancelled"} if steps and old != "partially_shipped" else steps


def _refund_steps(old: str) -> set[str]:
    if old == "failed":
        return {"requested"}
    return _later("refund", old) | ({"failed"} if old in ("requested", "partial") else set())


_STEPS = {
    "order": _order_steps,
    "payment": _payment_steps,
    "fulfilment": _fulfilment_steps,
    "refund": _refund_steps,
}
