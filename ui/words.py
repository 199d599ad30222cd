"""Merge groups, papers and remotes in the clerk's words. Knows no widget and asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.store.views import DocumentRow
from ui.detail.words import WITH_IDS
from ui.detail.words import group_words as groups_in_words

if TYPE_CHECKING:
    from app.orders.model import Order

_PAPERS = {
    "commercial-invoice": QT_TRANSLATE_NOOP("Words", "Commercial invoice"),
    "customs-rendition": QT_TRANSLATE_NOOP("Words", "Customs rendition"),
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


def _t(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def group_words(group: str, order: Order) -> str:
    """A merge group (sync §1.10) as a field of that order; lines by their place in it."""
    head, _, rest = group.partition(".")
    words = groups_in_words(group)
    ids = [line.id for line in order.lines]
    return f"{words} {ids.index(rest) + 1}" if head in WITH_IDS and rest in ids else words


def remote_words(kind: str) -> str:
    """The proper name of a kind of remote; the word itself where nobody knows it."""
    from app.connectors.registry import KINDS

    return KINDS[kind].title if kind in KINDS else kind


def paper_words(kind: str) -> str:
    return _t(_PAPERS.get(kind, kind))


def paper_icon(kind: str) -> str:
    return _PAPER_ICONS.get(kind, "file-text")


def paper_links(row: DocumentRow) -> list[tuple[str, str]]:
    """The papers it belongs to, before and after it: what they are to it, and their numbers."""
    before = (
        (_t(QT_TRANSLATE_NOOP("Words", "Corrects")), row.credits),
        (_t(QT_TRANSLATE_NOOP("Words", "Goes back to")), row.follows),
    )
    after = ((_t(QT_TRANSLATE_NOOP("Words", "Followed by")), number) for number in row.followed_by)
    return [(words, number) for words, number in (*before, *after) if number]
