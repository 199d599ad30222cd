"""Every status as the clerk sees it: glyph, colour role, word and tooltip (look.md, *Vocabulary*).

Knows no widget. Words are looked up through translation at the moment of use, so a change of
language needs no rebuilding here. `{}` in tooltips is filled in by whoever knows the values.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.theme import Role


class Shown(NamedTuple):
    """One status: `glyph` for `Look.glyph`, its role, its translated word and tooltip."""

    glyph: str
    role: Role
    word: str
    tip: str


def _t(text: str) -> str:
    return QCoreApplication.translate("Status", text)


_TABLE: dict[tuple[str, str], tuple[str, Role, object, object]] = {
    ("order", "draft"): (
        "slip dashed", "idle", QT_TRANSLATE_NOOP("Status", "Draft"),
        QT_TRANSLATE_NOOP("Status", "Not finished: only on this computer, no paper can be issued."),
    ),
    ("order", "open"): (
        "slip empty", "move", QT_TRANSLATE_NOOP("Status", "Open"),
        QT_TRANSLATE_NOOP("Status", "Accepted, nobody has started on it."),
    ),
    ("order", "processing"): (
        "slip half", "move", QT_TRANSLATE_NOOP("Status", "Processing"),
        QT_TRANSLATE_NOOP("Status", "Somebody is working on it."),
    ),
    ("order", "on_hold"): (
        "slip pause", "wait", QT_TRANSLATE_NOOP("Status", "On hold"),
        QT_TRANSLATE_NOOP("Status", "Stopped on purpose; resume it or cancel it."),
    ),
    ("order", "completed"): (
        "slip full tick", "good", QT_TRANSLATE_NOOP("Status", "Completed"),
        QT_TRANSLATE_NOOP("Status", "Everything is delivered and settled."),
    ),
    ("order", "cancelled"): (
        "slip slash", "idle", QT_TRANSLATE_NOOP("Status", "Cancelled"),
        QT_TRANSLATE_NOOP("Status", "Will not be delivered; reopening asks once."),
    ),
    ("order", "error"): (
        "slip full bang", "bad", QT_TRANSLATE_NOOP("Status", "Error"),
        QT_TRANSLATE_NOOP("Status", "The account reports a fault with this order."),
    ),
    ("payment", "none"): (
        "none", "idle", QT_TRANSLATE_NOOP("Status", "No payment"),
        QT_TRANSLATE_NOOP("Status", "Nothing is to be paid, or the account does not say."),
    ),
    ("payment", "temporary"): (
        "coin dashed", "idle", QT_TRANSLATE_NOOP("Status", "Not placed"),
        QT_TRANSLATE_NOOP("Status", "The buyer has not finished paying at the shop."),
    ),
    ("payment", "awaiting"): (
        "coin empty", "wait", QT_TRANSLATE_NOOP("Status", "Awaiting"),
        QT_TRANSLATE_NOOP("Status", "No money has arrived yet."),
    ),
    ("payment", "authorized"): (
        "coin dot", "move", QT_TRANSLATE_NOOP("Status", "Authorised"),
        QT_TRANSLATE_NOOP("Status", "Reserved on the card, not collected yet."),
    ),
    ("payment", "partially_paid"): (
        "coin half", "wait", QT_TRANSLATE_NOOP("Status", "Part paid"),
        QT_TRANSLATE_NOOP("Status", "{paid} of {total} has arrived."),
    ),
    ("payment", "paid"): (
        "coin full", "good", QT_TRANSLATE_NOOP("Status", "Paid"),
        QT_TRANSLATE_NOOP("Status", "The full amount has arrived."),
    ),
    ("payment", "failed"): (
        "coin full bang", "bad", QT_TRANSLATE_NOOP("Status", "Failed"),
        QT_TRANSLATE_NOOP("Status", "The payment went wrong; the order is not cancelled."),
    ),
    ("payment", "rejected"): (
        "coin full cross", "bad", QT_TRANSLATE_NOOP("Status", "Rejected"),
        QT_TRANSLATE_NOOP("Status", "The payment provider said no."),
    ),
    ("payment", "cancelled"): (
        "coin slash", "idle", QT_TRANSLATE_NOOP("Status", "Cancelled"),
        QT_TRANSLATE_NOOP("Status", "The payment was called off."),
    ),
    ("payment", "partially_refunded"): (
        "coin empty left", "back", QT_TRANSLATE_NOOP("Status", "Part refunded"),
        QT_TRANSLATE_NOOP("Status", "Some of the money went back to the buyer."),
    ),
    ("payment", "refunded"): (
        "coin full left", "back", QT_TRANSLATE_NOOP("Status", "Refunded"),
        QT_TRANSLATE_NOOP("Status", "All the money went back to the buyer."),
    ),
    ("payment", "review"): (
        "coin empty ask", "wait", QT_TRANSLATE_NOOP("Status", "In review"),
        QT_TRANSLATE_NOOP("Status", "The provider is checking for fraud: do not ship yet."),
    ),
    ("fulfilment", "none"): (
        "none", "idle", QT_TRANSLATE_NOOP("Status", "No shipping"),
        QT_TRANSLATE_NOOP("Status", "Nothing to ship, or the account does not say."),
    ),
    ("fulfilment", "awaiting"): (
        "box empty", "wait", QT_TRANSLATE_NOOP("Status", "To ship"),
        QT_TRANSLATE_NOOP("Status", "Nothing is packed yet."),
    ),
    ("fulfilment", "confirmed"): (
        "box dot", "move", QT_TRANSLATE_NOOP("Status", "Confirmed"),
        QT_TRANSLATE_NOOP("Status", "The warehouse has accepted it."),
    ),
    ("fulfilment", "in_process"): (
        "box half", "move", QT_TRANSLATE_NOOP("Status", "In process"),
        QT_TRANSLATE_NOOP("Status", "Being picked or packed."),
    ),
    ("fulfilment", "ready"): (
        "box inner", "move", QT_TRANSLATE_NOOP("Status", "Ready"),
        QT_TRANSLATE_NOOP("Status", "Packed and waiting for the carrier."),
    ),
    ("fulfilment", "partially_shipped"): (
        "box half right", "move", QT_TRANSLATE_NOOP("Status", "Part shipped"),
        QT_TRANSLATE_NOOP("Status", "{n} of {m} lines have left."),
    ),
    ("fulfilment", "shipped"): (
        "box full right", "good", QT_TRANSLATE_NOOP("Status", "Shipped"),
        QT_TRANSLATE_NOOP("Status", "Everything has left; tracking {awb}."),
    ),
    ("fulfilment", "delivered"): (
        "box full tick", "good", QT_TRANSLATE_NOOP("Status", "Delivered"),
        QT_TRANSLATE_NOOP("Status", "The carrier says it arrived."),
    ),
    ("fulfilment", "returned"): (
        "box full left", "back", QT_TRANSLATE_NOOP("Status", "Returned"),
        QT_TRANSLATE_NOOP("Status", "All the goods came back."),
    ),
    ("fulfilment", "partially_returned"): (
        "box empty left", "back", QT_TRANSLATE_NOOP("Status", "Part returned"),
        QT_TRANSLATE_NOOP("Status", "Some of the goods came back."),
    ),
    ("fulfilment", "cancelled"): (
        "box slash", "idle", QT_TRANSLATE_NOOP("Status", "Cancelled"),
        QT_TRANSLATE_NOOP("Status", "Will not be shipped."),
    ),
    ("order", "other"): (
        "slip empty more", "idle", QT_TRANSLATE_NOOP("Status", "Other"),
        QT_TRANSLATE_NOOP("Status", "The account uses a word of its own: “{word}”."),
    ),
    ("payment", "other"): (
        "coin empty more", "idle", QT_TRANSLATE_NOOP("Status", "Other"),
        QT_TRANSLATE_NOOP("Status", "The account uses a word of its own: “{word}”."),
    ),
    ("fulfilment", "other"): (
        "box empty more", "idle", QT_TRANSLATE_NOOP("Status", "Other"),
        QT_TRANSLATE_NOOP("Status", "The account uses a word of its own: “{word}”."),
    ),
    ("refund", "none"): (
        "none", "idle", QT_TRANSLATE_NOOP("Status", "No refund"),
        QT_TRANSLATE_NOOP("Status", "Nobody asked for money back."),
    ),
    ("refund", "requested"): (
        "gem empty", "wait", QT_TRANSLATE_NOOP("Status", "Requested"),
        QT_TRANSLATE_NOOP("Status", "A refund is asked for and not answered."),
    ),
    ("refund", "partial"): (
        "gem half", "back", QT_TRANSLATE_NOOP("Status", "Part refunded"),
        QT_TRANSLATE_NOOP("Status", "Some of the money is sent back."),
    ),
    ("refund", "refunded"): (
        "gem full", "back", QT_TRANSLATE_NOOP("Status", "Refunded"),
        QT_TRANSLATE_NOOP("Status", "All the money is sent back."),
    ),
    ("refund", "failed"): (
        "gem full bang", "bad", QT_TRANSLATE_NOOP("Status", "Refund failed"),
        QT_TRANSLATE_NOOP("Status", "The refund did not go through."),
    ),
    ("sync", "clean"): (
        "icon:check-bold", "idle", QT_TRANSLATE_NOOP("Status", "Up to date"),
        QT_TRANSLATE_NOOP("Status", "Here and at {account} are the same, seen {age} ago."),
    ),
    ("sync", "dirty"): (
        "icon:arrow-up-bold", "move", QT_TRANSLATE_NOOP("Status", "Changes to send"),
        QT_TRANSLATE_NOOP("Status", "{n} changes go out at the next sync."),
    ),
    ("sync", "waiting"): (
        "icon:hourglass-medium-bold", "idle", QT_TRANSLATE_NOOP("Status", "Waiting to send"),
        QT_TRANSLATE_NOOP("Status", "Goes out when {account} can be reached again."),
    ),
    ("sync", "checking"): (
        "icon:arrows-clockwise-bold", "move", QT_TRANSLATE_NOOP("Status", "Checking"),
        QT_TRANSLATE_NOOP("Status", "Sent; asking {account} what it kept."),
    ),
    ("sync", "local"): (
        "icon:house-simple-bold", "idle", QT_TRANSLATE_NOOP("Status", "Only here"),
        QT_TRANSLATE_NOOP("Status", "Belongs to no account; it is never sent."),
    ),
    ("sync", "manual"): (
        "icon:paper-plane-tilt-bold", "idle", QT_TRANSLATE_NOOP("Status", "Sent, no status"),
        QT_TRANSLATE_NOOP("Status", "{account} took it but gives no status back."),
    ),
    ("sync", "conflict"): (
        "hex full swap", "wait", QT_TRANSLATE_NOOP("Status", "Needs your choice"),
        QT_TRANSLATE_NOOP("Status", "{n} fields were changed here and at {account}."),
    ),
    ("sync", "unknown"): (
        "hex full ask", "wait", QT_TRANSLATE_NOOP("Status", "Not sure it arrived"),
        QT_TRANSLATE_NOOP("Status", "Sent, but no answer came: say whether it is there."),
    ),
    ("sync", "rejected"): (
        "hex full bang", "bad", QT_TRANSLATE_NOOP("Status", "Refused"),
        QT_TRANSLATE_NOOP("Status", "{account} refused it: {reason}."),
    ),
    ("sync", "gone"): (
        "hex full cross", "bad", QT_TRANSLATE_NOOP("Status", "Deleted there"),
        QT_TRANSLATE_NOOP("Status", "{account} no longer has this order; it is kept here."),
    ),
}  # fmt: skip

# Tinted chips: what needs the clerk (look.md, *Chip*).
_TINTED = frozenset({
    ("sync", "conflict"), ("sync", "unknown"), ("sync", "rejected"), ("sync", "gone"),
    ("payment", "failed"), ("payment", "rejected"), ("payment", "review"),
    ("order", "on_hold"), ("order", "error"), ("refund", "failed"),
})  # fmt: skip


def shown(axis: str, value: str) -> Shown:
    """How a status of `order`, `payment`, `fulfilment`, `refund` or `sync` looks.

    A word outside the vocabulary is shown as *Other*, never as nothing.
    """
    glyph, role, word, tip = _TABLE.get((axis, value)) or _TABLE.get((axis, "other")) or _UNKNOWN
    return Shown(glyph, role, _t(str(word)), _t(str(tip)))


_UNKNOWN: tuple[str, Role, object, object] = _TABLE["order", "other"]


def values(axis: str) -> tuple[str, ...]:
    return tuple(value for known, value in _TABLE if known == axis)


def tinted(axis: str, value: str) -> bool:
    return (axis, value) in _TINTED


def word_coloured(axis: str, value: str) -> bool:
    """Words of the list stay neutral but for what went wrong and *In review*."""
    role = shown(axis, value).role
    return role == "bad" or (axis, value) == ("payment", "review")
