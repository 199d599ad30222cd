"""The words on papers: labels and statements in English and the language of the document.

English stands first on every paper (paper §6). A label without a translation, or equal to the
English one, has an empty second text. Texts come from data, never from code (document-rules 3.5):
a further language is a further file in `resources/rules/words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.paths import resource
from app.rules import tables
from app.rules.tables import Entry

ENGLISH = "en"
LANGUAGES = (
    ENGLISH,
    *sorted({file.stem for file in resource("rules/words").glob("*.json")} - {ENGLISH}),
)


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
    """A label of the papers; KeyError for one that English does not have."""
    return _words(_section(ENGLISH, "labels")[key], _section(language, "labels").get(key))


@cache
def title(kind: str, language: str) -> Words:
    """The title of a document kind."""
    return _words(_section(ENGLISH, "titles")[kind], _section(language, "titles").get(kind))


@cache
def statement(key: str, language: str, day: str = tables.NEWEST) -> Words:
    """A statement of `resources/rules/texts.json` as it read on that ISO day."""
    return sentence("texts", key, tables.entry("texts", key, day), language)


def sentence(table: str, key: str, rule: Entry, language: str) -> Words:
    """That version of a dated text in English and in that language."""
    return _words(rule.text(ENGLISH), translation(table, key, rule, language))


def translation(table: str, key: str, rule: Entry, language: str) -> str:
    """That version of a dated text in that language, "" where the language's file has none."""
    if language == ENGLISH:
        return rule.text(ENGLISH)
    versions = _section(language, table).get(key, {})
    assert isinstance(versions, dict), key
    return str(versions.get(rule.from_day, ""))


def _section(language: str, name: str) -> tables.Rows:
    found = tables.rows(f"words/{language}").get(name, {})
    assert isinstance(found, dict), name
    return found


def _words(english: tables.Table, local: tables.Table | None) -> Words:
    return Words(str(english), "" if local in (None, english) else str(local))
