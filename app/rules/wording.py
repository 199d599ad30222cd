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
    return _words(tables.rows("labels")[key], language)


@cache
def title(kind: str, language: str) -> Words:
    """The title of a document kind."""
    titles = tables.rows("labels")["titles"]
    assert isinstance(titles, dict)
    return _words(titles[kind], language)


@cache
def statement(key: str, language: str, day: str = tables.NEWEST) -> Words:
    """A statement of `resources/rules/texts.json` as it read on that ISO day."""
    return _words(dict(tables.entry("texts", key, day).content), language)


def _words(texts: tables.Table, language: str) -> Words:
    assert isinstance(texts, dict)
    english = str(texts["en"])
    local = "" if language == "en" else str(texts.get(language, ""))
    return Words(english, "" if local == english else local)
