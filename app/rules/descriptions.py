"""Does a description of goods say enough: what they are, made of, and for (document-rules 3.1).

The words it knows are dated data in `resources/rules/descriptions.json`, in the languages of
papers. It knows no order.
"""

from __future__ import annotations

import re
from functools import cache

from app.rules import tables
from app.rules.tables import NEWEST

WANTED = 2  # of the three answers


@cache
def _words(key: str, day: str) -> frozenset[str]:
    return frozenset(tables.entry("descriptions", key, day).words())


def is_vague(description: str, day: str = NEWEST) -> bool:
    """Is this a word that customs and carriers refuse, standing alone or only with numbers?"""
    bare = " ".join(_bare(description))
    return not bare or bare in _words("vague_words", day)


def answers(description: str, day: str = NEWEST) -> int:
    """How many of the three questions it answers: what is it, what is it made of, what for."""
    words = _bare(description)
    made_of = any(word in _words("materials", day) for word in words)
    used_for = any(word in _words("purposes", day) for word in words)
    things = [word for word in words if word not in _words("materials", day)]
    return bool(things and not is_vague(description, day)) + made_of + used_for


def _bare(description: str) -> list[str]:
    """Its words without digits and signs."""
    return re.sub(r"[\d\W_]+", " ", description.casefold()).split()
