"""Sentences for people that a window can say in another language.

`say` makes the English sentence, an ordinary `str` for the console, JSON and logs, which remembers
the template and the values it was made of. Who has translations says the same from those; the
templates are found in the sources by `say(` with a literal. It knows no language but English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal


class Said(str):
    """The English text, with `template` and `values`; a value may be `Said` itself.

    A plain text from outside is `Said("…")`: it has no template and is shown as it is.
    """

    template: str = ""
    values: Mapping[str, object] = {}

    def __str__(self) -> Said:
        """Itself: `str(error)` of an exception keeps what the sentence was made of."""
        return self


class SaidError(Exception):
    """Something cannot be taken; `said` is the sentence for people that says why."""

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.said = said


def template(text: str) -> str:
    """Marks a template in a table, for `say` to fill later."""
    return text


def say(template: str, /, **values: object) -> Said:
    """The template with its {names} filled; a Decimal in plain figures, a tuple as a list."""
    made = Said(template.format_map({name: _plain(value) for name, value in values.items()}))
    made.template, made.values = template, values
    return made


def together(sentences: Iterable[Said]) -> Said:
    """Several sentences as one text."""
    each = {f"part{n}": sentence for n, sentence in enumerate(sentences)}
    return say(" ".join(f"{{{name}}}" for name in each), **each)


def cut(text: Said, most: int) -> Said:
    """At most so many characters of the English; what it was made of stays whole."""
    made = Said(text[:most])
    made.template, made.values = text.template, text.values
    return made


def from_data(text: str) -> Said:
    """A text of the dated rules inside a sentence; windows may know it in their language."""
    made = Said(text)
    made.template = text.replace("{", "{{").replace("}", "}}")
    return made


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
