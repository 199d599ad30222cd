"""What goods are called on a paper: in English, in its language, short enough for a carrier.

Customs reads English first (document-rules 3.1, paper §2); a paper for people alone puts their
language first. Descriptions are the product's, told as attributes of its lines under the names of
their columns (`name_en`, `name_en_35`); an attribute of the line itself goes before. It knows no
page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.catalogue import ANY, CARRIER_LENGTHS, Product, short_key
from app.documents.kinds import PLANS
from app.documents.model import Document
from app.orders.model import Line
from app.rules.wording import ENGLISH

NAME = "name_"
ENGLISH_NAME = f"{NAME}{ENGLISH}"


def described(product: Product) -> dict[str, str]:
    """The product's descriptions as attributes of a line."""
    names = {f"{NAME}{language}": text for language, text in product.names.items() if language}
    return names | {_short(key): text for key, text in product.short_names.items()}


def printed(line: Line, paper: Document) -> tuple[str, str]:
    """The description in the language that stands first on that paper, and the other if it differs.

    The line's own name stands first where nobody wrote a description in that language.
    """
    languages = (ENGLISH, paper.language)
    first, second = languages if PLANS[paper.kind].for_customs else languages[::-1]
    top = _told(line, f"{NAME}{first}") or line.name
    below = _told(line, f"{NAME}{second}")
    return top or below or line.sku or line.product_id, "" if _same(top or below, below) else below


def trade_name(line: Line, descriptions: Iterable[str]) -> str:
    """The name it was ordered by, "" where these descriptions say it already (paper §2)."""
    return "" if any(_same(line.name, text) for text in descriptions) else line.name


def english_name(line: Line) -> str:
    """What customs reads; "" for a line that nobody named."""
    return _told(line, ENGLISH_NAME) or line.name


def for_carrier(line: Line, limit: int | None) -> tuple[str, str]:
    """What a carrier passes on of a description, and which attribute of the line says it.

    The English one where it is no longer than `limit` characters, else the longest that was written
    for carriers and fits; the English one again where none does. "" is the line's own name.
    """
    full = english_name(line)
    if limit is not None and len(full) > limit:
        keys = (_short(short_key(code, n)) for code in (ENGLISH, ANY) for n in _fitting(limit))
        for short in keys:
            if text := _told(line, short):
                return text, short
    return full, ENGLISH_NAME if _told(line, ENGLISH_NAME) else ""


def short_attribute(limit: int) -> str:
    """The attribute of the English description for a carrier that passes on so many characters."""
    return _short(short_key(ENGLISH, next(iter(_fitting(limit)), min(CARRIER_LENGTHS))))


def spoken(line: Line) -> Iterator[tuple[str, str]]:
    """The whole descriptions that a paper may show beside the line's name, by attribute."""
    for key, text in line.attributes.items():
        if key.startswith(NAME) and not key[-1].isdigit():
            yield key, text


def _fitting(limit: int) -> list[int]:
    """The lengths that products have descriptions for and that carrier takes, longest first."""
    return [length for length in sorted(CARRIER_LENGTHS, reverse=True) if length <= limit]


def _told(line: Line, key: str) -> str:
    return line.attributes.get(key, "").strip()


def _short(key: str) -> str:
    return NAME + key.replace("-", "_").lstrip("_")


def _same(first: str, second: str) -> bool:
    return first.casefold().split() == second.casefold().split()
