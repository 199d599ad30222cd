"""The words on papers: labels and statements in English and the language of the document.

English stands first on every paper (paper §6). A label without a translation, or equal to the
English one, has an empty second text. Texts come from data, never from code (document-rules 3.5).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.rules import tables

LANGUAGES = ("en", "fr", "ro")


@dataclass(frozen=True, slots=True)
class Words:
    """One text in English and, where it differs, in the document's language."""

    en: str = ""
    local: str = ""

    def filled(self, **values: str) -> Words:
        """Both texts with their {placeholders} filled; anything else in braces stays."""
        return Words(_filled(self.en, values), _filled(self.local, values))

    @property
    def both(self) -> str:
        """The two texts after each other, parted by a slash."""
        return f"{self.en} / {self.local}" if self.local else self.en


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


@cache
def label(key: str, language: str) -> Words:
    """The label `key` of `resources/rules/labels.json`."""
    return _words(tables.entry("labels", key), language)


@cache
def title(kind: str, language: str) -> Words:
    """The title of a document kind."""
    found = tables.entry("labels", "titles")[kind]
    assert isinstance(found, dict), kind
    return _words(found, language)


@cache
def statement(key: str, language: str) -> Words:
    """A statement of `resources/rules/texts.json`, with its source beside it there."""
    return _words(tables.entry("texts", key), language)


def _words(texts: dict[str, tables.Table], language: str) -> Words:
    english = str(texts["en"])
    local = "" if language == "en" else str(texts.get(language, ""))
    return Words(english, "" if local == english else local)
