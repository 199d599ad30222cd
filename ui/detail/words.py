"""Merge groups and their values in the clerk's words, for History and Remote."""

from __future__ import annotations

import json

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.store.views import JournalEntry
from ui import vocabulary
from ui.format import Formats
from ui.sentences import spoken

_GROUPS: dict[str, object] = {
    "created": QT_TRANSLATE_NOOP("Groups", "Order came in"),
    "imported": QT_TRANSLATE_NOOP("Groups", "Order came in"),
    "paper drawn again": QT_TRANSLATE_NOOP("Groups", "Paper drawn again"),
    "voided": QT_TRANSLATE_NOOP("Groups", "Paper voided"),
    "sent again": QT_TRANSLATE_NOOP("Groups", "Sent again"),
    "trashed": QT_TRANSLATE_NOOP("Groups", "Moved to the trash"),
    "restored": QT_TRANSLATE_NOOP("Groups", "Brought back from the trash"),
    "rescued": QT_TRANSLATE_NOOP("Groups", "Made again from what was left"),
    "issued": QT_TRANSLATE_NOOP("Groups", "Paper issued"),
    "printed": QT_TRANSLATE_NOOP("Groups", "Paper printed"),
    "currency_amounts": QT_TRANSLATE_NOOP("Groups", "Amounts"),
    "incoterm": QT_TRANSLATE_NOOP("Groups", "Delivery term"),
    "carrier": QT_TRANSLATE_NOOP("Groups", "Carrier"),
    "tracking": QT_TRANSLATE_NOOP("Groups", "Tracking"),
    "payment": QT_TRANSLATE_NOOP("Groups", "Payment method"),
    "discounts": QT_TRANSLATE_NOOP("Groups", "Discounts"),
    "taxes": QT_TRANSLATE_NOOP("Groups", "Taxes"),
    "documents": QT_TRANSLATE_NOOP("Groups", "Papers of the account"),
    "tags": QT_TRANSLATE_NOOP("Groups", "Tags"),
    "party.customer": QT_TRANSLATE_NOOP("Groups", "Customer"),
    "party.buyer": QT_TRANSLATE_NOOP("Groups", "Buyer"),
    "party.agent": QT_TRANSLATE_NOOP("Groups", "Agent"),
    "party.billing": QT_TRANSLATE_NOOP("Groups", "Billing address"),
    "party.shipping": QT_TRANSLATE_NOOP("Groups", "Shipping address"),
    "party.pickup": QT_TRANSLATE_NOOP("Groups", "Pick-up address"),
    "status.order": QT_TRANSLATE_NOOP("Groups", "Order status"),
    "status.payment": QT_TRANSLATE_NOOP("Groups", "Payment status"),
    "status.fulfilment": QT_TRANSLATE_NOOP("Groups", "Shipping status"),
    "status.refund": QT_TRANSLATE_NOOP("Groups", "Refund status"),
    "note.customer": QT_TRANSLATE_NOOP("Groups", "Customer’s note"),
    "note.to_customer": QT_TRANSLATE_NOOP("Groups", "Note to the customer"),
    "note.internal": QT_TRANSLATE_NOOP("Groups", "Internal note"),
    "local.number": QT_TRANSLATE_NOOP("Groups", "Number"),
    "local.account": QT_TRANSLATE_NOOP("Groups", "Account"),
    "local.origin": QT_TRANSLATE_NOOP("Groups", "Came from"),
    "context.pickup": QT_TRANSLATE_NOOP("Groups", "Pick-up point"),
    "context.delivery_time": QT_TRANSLATE_NOOP("Groups", "Time of delivery"),
    "context.internal_notes": QT_TRANSLATE_NOOP("Groups", "Notes of the account"),
    "time.ordered_at": QT_TRANSLATE_NOOP("Groups", "Ordered"),
    "time.remote_created_at": QT_TRANSLATE_NOOP("Groups", "Entered at the account"),
    "time.remote_modified_at": QT_TRANSLATE_NOOP("Groups", "Changed at the account"),
}
_HEADS: dict[str, object] = {
    "line": QT_TRANSLATE_NOOP("Groups", "Line"),
    "line_state": QT_TRANSLATE_NOOP("Groups", "Line as shipped"),
    "line_ref": QT_TRANSLATE_NOOP("Groups", "Line at the account"),
    "customs": QT_TRANSLATE_NOOP("Groups", "Customs of the line"),
    "shipment": QT_TRANSLATE_NOOP("Groups", "Shipment"),
    "packages": QT_TRANSLATE_NOOP("Groups", "Packages"),
    "time": QT_TRANSLATE_NOOP("Groups", "Time"),
    "context": QT_TRANSLATE_NOOP("Groups", "Context"),
    "attributes": QT_TRANSLATE_NOOP("Groups", "Attribute"),
}
_PAPERS: dict[str, object] = {
    "invoice": QT_TRANSLATE_NOOP("Groups", "invoice"),
    "proforma": QT_TRANSLATE_NOOP("Groups", "proforma"),
    "order_page": QT_TRANSLATE_NOOP("Groups", "order page"),
    "export_invoice": QT_TRANSLATE_NOOP("Groups", "export invoice"),
    "seller_export_invoice": QT_TRANSLATE_NOOP("Groups", "seller export invoice"),
}
WITH_IDS = ("line", "line_state", "line_ref", "customs", "shipment", "packages")
TRASHED = "local.trashed_us"
ULID_LENGTH = 26


def group_words(group: str) -> str:
    """What a merge group, or a word of the journal, is called."""
    translate = QCoreApplication.translate
    if group in _GROUPS:
        return translate("Groups", str(_GROUPS[group]))
    head, _, tail = group.partition(".")
    plain = tail.replace("_", " ").replace(".", " · ")
    if head in _HEADS:
        word = translate("Groups", str(_HEADS[head]))
        return word if not plain or head in WITH_IDS else f"{word}: {spoken(plain)}"
    words = spoken(plain)
    return words[:1].upper() + words[1:] or group


def value_words(value: object) -> str:
    """A group's value on one line; an empty one is an em dash."""
    if value in (None, "", [], {}) or value is False:
        return "—"
    if value is True:
        return QCoreApplication.translate("Groups", "yes")
    if isinstance(value, dict):
        kept = (value_words(v) for k, v in value.items() if not _hidden(k, v))
        return ", ".join(words for words in kept if words != "—") or "—"
    if isinstance(value, list):
        return "; ".join(value_words(item) for item in value)
    return str(value)


def remote_paper_words(kind: str) -> str:
    """What a paper that a remote offers is called."""
    plain = kind.replace("_", " ")
    return QCoreApplication.translate("Groups", str(_PAPERS.get(kind, plain)))


def _hidden(key: str, value: object) -> bool:
    return key in {"id", "name_form"} or (isinstance(value, str) and _is_id(value))


def _is_id(text: str) -> bool:
    return len(text) == ULID_LENGTH and text.isalnum() and text.isupper()


def told(group: str, value: object, formats: Formats) -> str:
    """A group's value as the screens say it elsewhere: statuses by their word, times as moments."""
    head, _, axis = group.partition(".")
    if head == "status" and isinstance(value, dict):
        remote = value.get("remote", "")
        word = vocabulary.shown(axis, str(value.get("value", ""))).word
        quoted = QCoreApplication.translate("Groups", "{} (“{}”)")
        return quoted.format(word, remote) if remote else word
    if head == "time" and isinstance(value, dict) and isinstance(value.get("us"), int):
        return formats.moment(value["us"])
    if group == "documents" and isinstance(value, list):
        return ", ".join(remote_paper_words(str(paper.get("kind", ""))) for paper in value) or "—"
    return value_words(value)


def entry_words(entry: JournalEntry) -> str:
    """What a line of the journal tells: the group that changed, or what was done."""
    if entry.group == TRASHED:
        return group_words("trashed" if entry.after not in ("", "null") else "restored")
    return group_words(entry.group)


def change_words(entry: JournalEntry, formats: Formats) -> str:
    """From what to what; only the new value where there was none; "" for an event."""
    if entry.group == TRASHED:
        return ""
    before, after = (_parsed(text) for text in (entry.before, entry.after))
    if before in (None, ""):
        return told(entry.group, after, formats) if after else ""
    return f"{told(entry.group, before, formats)} → {told(entry.group, after, formats)}"


def _parsed(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
