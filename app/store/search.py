"""The search index: which words of an order are found, and how a typed text asks for them.

FTS5 by trigrams, contentless, rowid = list_key, so hits stream newest first (performance §2).
Words of three letters and more are found anywhere; each word is also preceded by a mark that no
text can hold, which makes the beginnings of one and two letters trigrams of the same index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.text import fold

if TYPE_CHECKING:
    from app.orders.model import Order

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')"
)
_MARK = "\x1f"  # fold() turns control characters into spaces
_BEGIN = _MARK * 2
MOST_WORDS = 12
LONGEST_WORD = 60


def index_text(order: Order, remote_ids: Iterable[str] = ()) -> str:
    """What the index holds of an order: its folded words, each once."""
    words = dict.fromkeys(fold("\n".join((*_texts(order), *remote_ids))).split())
    return _BEGIN + _BEGIN.join(words)


def _texts(order: Order) -> Iterator[str]:
    yield from (
        order.number, order.client_ref, order.invoice_ref, order.buyer_reference,
        order.tracking_no, order.account_mail,
    )  # fmt: skip
    for party in order.parties.values():
        yield from (
            party.full_name, party.given_name, party.family_name, party.company,
            party.email, party.phone, party.city, party.postcode, party.vat_no,
        )  # fmt: skip
    for line in order.lines:
        yield from (line.sku, line.name, line.gtin)
    yield from (shipment.tracking_no for shipment in order.shipments)
    yield from order.tags


def match(typed: str) -> str:
    """The FTS5 query for what was typed: every word must occur. "" when no word is left."""
    words = fold(typed).split()[:MOST_WORDS]
    return " ".join(_term(word[:LONGEST_WORD]) for word in words)


def _term(word: str) -> str:
    """A quoted token: nothing typed is ever an operator (reliability S23)."""
    quoted = word.replace('"', '""')
    return f'"{_MARK * max(0, 3 - len(word))}{quoted}"'


_DIGITS = re.compile(r"\d+")


def number_key(number: str) -> str:
    """Sorts numbers as people count: the digits of a run are preceded by how many they are."""
    return _DIGITS.sub(_sized, fold(number).strip())


def _sized(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0")
    return f"{len(digits):02d}{digits}"
