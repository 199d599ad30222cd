"""The search index: which words of an order are found, and how a typed text asks for them.

FTS5 by trigrams, contentless, rowid = list_key, so hits stream newest first (performance §2). The
index holds no positions, which halves it; a longer word is compared with the text itself, kept in
`order_texts`. Words of three letters and more are found anywhere; each word is also preceded by a
mark that no text can hold, which makes beginnings of one and two letters trigrams like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.text import fold

if TYPE_CHECKING:
    from app.orders.model import Order

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1')"
)
PRODUCTS_DDL = SEARCH_DDL.replace("search", "search_products", 1)
_MARK = "\x1f"  # fold() turns control characters into spaces
_BEGIN = _MARK * 2
_GRAM = 3
MOST_WORDS = 12
LONGEST_WORD = 60
MOST_GRAMS = 6  # of a search; its texts are compared anyway, and each gram is a list to walk
FEWEST_GRAMS = 2  # of a word
FEWEST_RARE = 3


def index_text(order: Order, remote_ids: Iterable[str] = ()) -> str:
    """What the index holds of an order: its folded words, each once."""
    return words_of((*_texts(order), *remote_ids))


def words_of(texts: Iterable[str]) -> str:
    """The folded words of these texts, each once, as an index holds them."""
    words = dict.fromkeys(fold("\n".join(texts)).split())
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


def needles(typed: str) -> list[str]:
    """What must stand in an order's index text, each word that was typed; none for no word."""
    words = fold(typed).split()[:MOST_WORDS]
    return [_MARK * max(0, _GRAM - len(word)) + word[:LONGEST_WORD] for word in words]


def match(wanted: Sequence[str]) -> str:
    """The FTS5 query for candidates: trigrams of every needle, as quoted tokens (S23)."""
    most = max(FEWEST_GRAMS, MOST_GRAMS // len(wanted))
    grams = dict.fromkeys(gram for needle in wanted for gram in _grams(needle, most))
    return " ".join('"' + gram.replace('"', '""') + '"' for gram in grams)


def is_sure(needle: str) -> bool:
    """Is a candidate a hit already? Else the needle is looked for in its text."""
    return len(needle) == _GRAM


def _grams(needle: str, most: int) -> list[str]:
    """All trigrams of a short word, some of a long one: those with digits are the rare ones."""
    every = [needle[place : place + _GRAM] for place in range(len(needle) - _GRAM + 1)]
    if len(every) <= most:
        return every
    rare = [gram for gram in every if any(map(str.isdigit, gram))]
    chosen = rare if len(rare) >= FEWEST_RARE else every
    last = min(len(chosen), most) - 1
    return [chosen[nth * (len(chosen) - 1) // last] for nth in range(last + 1)]


_DIGITS = re.compile(r"\d+")


def number_key(number: str) -> str:
    """Sorts numbers as people count: the digits of a run are preceded by how many they are."""
    return _DIGITS.sub(_sized, fold(number).strip())


def _sized(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0")
    return f"{len(digits):02d}{digits}"
