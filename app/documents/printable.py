"""Text from outside made fit for paper, in one place (reliability-tests S1).

Markup needs no escaping: papers are drawn as plain strings, never as markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass
from typing import TypeVar, cast

from app.text import clip, visible

# A box or a row never grows beyond a page (reliability-tests corpus 54: a word of 200 000 letters).
LONGEST = {
    "description": 800, "second": 400, "remark": 400, "text": 1500, "en": 1500, "local": 1500,
    "kind": 450, "invoice": 800,  # a package's kind with its marks; every seller's invoice
}  # fmt: skip
LONGEST_OTHER = 200
T = TypeVar("T")


def cleaned(value: T, name: str = "") -> T:
    """The same record with every text fit for paper: NFC, one line, hidden characters shown."""
    if isinstance(value, str):
        return cast(T, printable(value, LONGEST.get(name, LONGEST_OTHER)))
    if isinstance(value, tuple):
        return cast(T, tuple(cleaned(part, name) for part in value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: cleaned(getattr(value, f.name), f.name) for f in fields(value)}
        return cast(T, type(value)(**parts))
    return value


def printable(text: str, longest: int = LONGEST["description"]) -> str:
    """One line of text as it may reach a paper, ending in "…" where it is too long for one."""
    if not (text.isascii() and text.isprintable()):
        text = " ".join(visible(unicodedata.normalize("NFC", text)).split("\n"))
    return clip(text, longest)
