"""Text from outside made fit for paper, in one place (reliability-tests S1).

Markup needs no escaping: papers are drawn as plain strings, never as markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass
from typing import TypeVar, cast

from app.text import visible

LONGEST_TEXT = 2000  # reliability-tests corpus 54: one word of 200 000 characters
T = TypeVar("T")


def cleaned(value: T) -> T:
    """The same record with every text fit for paper: NFC, one line, hidden characters shown."""
    if isinstance(value, str):
        return cast(T, printable(value))
    if isinstance(value, tuple):
        return cast(T, tuple(cleaned(part) for part in value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: cleaned(getattr(value, f.name)) for f in fields(value)}
        return cast(T, type(value)(**parts))
    return value


def printable(text: str) -> str:
    """One line of text as it may reach a paper, at most 2 000 characters."""
    if not (text.isascii() and text.isprintable()):
        text = " ".join(visible(unicodedata.normalize("NFC", text)).split("\n"))
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
