"""The program's own sentences in the window's language: what `app.said` made, from its template.

Rows, logs and consoles keep the English text alone; its template is found again by its words. A
text that no template made (what a person or a remote wrote) is shown as it stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.money import plain
from app.paths import resource
from app.said import Said, say, together

CONTEXT = "Sentences"
LONGEST = 1000  # characters of a text that is looked at; what rows keep is shorter
_END = re.compile(r"(?<=[.!?])\s+")


def spoken(text: object) -> str:
    """The sentence in the language that the window speaks now."""
    if isinstance(text, Said) and text.template:
        return _said(text)
    return _said(recalled(str(text)))


def _said(text: Said) -> str:
    if not text.template:
        return str(text)
    template = QCoreApplication.translate(CONTEXT, text.template)
    return template.format_map({name: _value(value) for name, value in text.values.items()})


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    if isinstance(value, Decimal):
        point = QCoreApplication.translate("Figures", ".")
        return plain(value).replace(".", point)
    return _said(value) if isinstance(value, Said) else str(value)


# -- from the English back to its template -----------------------------------------------


@lru_cache(maxsize=4096)
def recalled(text: str) -> Said:
    """The text with what it was made of, sentence by sentence; without it where none fits."""
    if not text.strip() or len(text) > LONGEST:
        return Said(text)
    if alone := _alone(text):
        return alone
    whole, several = _of_words(text), _begun(text)
    if whole and several and _words_in(whole) <= _words_in(several.values["part0"]):
        whole = None  # its last value swallowed a sentence of its own
    return whole or several or _of_signs(text) or _after(text)


def _words_in(made: object) -> int:
    """How many letters are the template's own."""
    parsed = Formatter().parse(made.template if isinstance(made, Said) else "")
    return sum(char.isalpha() for piece, *_ in parsed for char in piece)


def _alone(text: str) -> Said | None:
    """A template that holds no values."""
    whole = text in _known().whole
    return say(text.replace("{", "{{").replace("}", "}}")) if whole else None


def _begun(text: str) -> Said | None:
    """Several sentences, of which the first is known."""
    for end in _END.finditer(text):
        begun = text[: end.start()]
        if first := _alone(begun) or _of_words(begun) or _of_signs(begun):
            return together((first, recalled(text[end.end() :])))
    return None


def _after(text: str) -> Said:
    """Sentences of the program after one that is not its own, or nothing of it at all."""
    end = _END.search(text)
    rest = recalled(text[end.end() :]) if end else None
    if end is None or rest is None or not rest.template:
        return Said(text)
    return together((Said(text[: end.start()]), rest))


class _Form(NamedTuple):
    """A template that holds values: what it says itself, in pieces."""

    template: str
    pieces: tuple[str, ...]
    longest: str
    letters: int


def _form(template: str, pieces: tuple[str, ...]) -> _Form:
    letters = sum(char.isalpha() for piece in pieces for char in piece)
    return _Form(template, pieces, max(pieces, key=len), letters)


class _Known(NamedTuple):
    """Templates without values, those with words beside them, those of signs alone."""

    whole: frozenset[str]
    words: tuple[_Form, ...]  # those that say the most first
    signs: tuple[_Form, ...]


@cache
def _known() -> _Known:
    whole, forms = [], []
    for template in json.loads(resource("translations/sentences.json").read_text("utf-8")):
        parts = list(Formatter().parse(template))
        pieces = tuple(piece for piece, *_ in parts if piece)
        if all(name is None for _, name, _, _ in parts):
            whole.append("".join(pieces))
        else:
            forms.append(_form(template, pieces))
    forms.sort(key=lambda form: -form.letters)
    words = tuple(form for form in forms if form.letters)
    return _Known(frozenset(whole), words, tuple(form for form in forms if not form.letters))


def _of_words(text: str) -> Said | None:
    """A template that has words of its own beside its values."""
    for form in _known().words:
        if form.longest in text and (values := _values(form, text)) is not None:
            return say(form.template, **{name: recalled(value) for name, value in values.items()})
    return None


def _of_signs(text: str) -> Said | None:
    """What a template without a word joins: one of the parts must be one of the program's."""
    for form in _known().signs:
        values = _values(form, text) or {}
        longer = {name: value for name, value in values.items() if " " in value}
        made = {name: _alone(value) or _of_words(value) for name, value in longer.items()}
        known = {name: value for name, value in made.items() if value}
        if known:
            return say(form.template, **{**values, **known})
    return None


def _values(form: _Form, text: str) -> dict[str, str] | None:
    """What stands in the template's places, if it can have made the text."""
    if not all(piece in text for piece in form.pieces):
        return None
    found = _pattern(form.template).fullmatch(text)
    return found.groupdict() if found else None


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("".join(_expressions(template)), re.DOTALL)


def _expressions(template: str) -> Iterator[str]:
    met = set[str]()
    for piece, name, _, _ in Formatter().parse(template):
        yield re.escape(piece)
        if name is not None:
            yield f"(?P={name})" if name in met else f"(?P<{name}>.*?)"
            met.add(name)
