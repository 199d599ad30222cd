"""Measuring, fitting and wrapping text; nothing is ever cut or drawn too long (paper §2).

A text that must fit one line is tried ever narrower, then wrapped. It knows faces and points, no
page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import NamedTuple

from app.documents import Document
from app.rendering.fonts import Fonts, Weight
from app.rules.wording import Words
from app.said import SaidError, say

SMALLEST = 7.5
KEPT = re.compile(
    r"(?<=\d) (?=[^\W\d_]{1,3}\b|[%°×])|(?<=×) (?=\d)|(?<=\bart\.) (?=\d)"
    r"|(?<=\bGTIN) (?=\d)|(?<=\bUN) (?=\d)"
)
SHORT_LAST_LINE = 0.3
PICTURES = ("logo", "signature")


class GlyphMissing(SaidError):
    """A character that no face can draw, named with its place."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text is set: size in points."""

    size: float
    weight: Weight = "regular"
    condensed: bool = False

    def narrow(self, smaller: float = 0.0) -> Style:
        return Style(max(self.size - smaller, SMALLEST), self.weight, condensed=True)


class Run(NamedTuple):
    """A text in one style, `dx` points right of where its line starts."""

    dx: float
    text: str
    style: Style


class Setter:
    """Sets text with the faces of one `Fonts`."""

    def __init__(self, fonts: Fonts) -> None:
        fonts.load()
        self.fonts = fonts

    def width(self, text: str, style: Style) -> float:
        return self.fonts.face(style.weight, condensed=style.condensed).width(text, style.size)

    def fit(self, text: str, style: Style, width: float) -> Style | None:
        """The widest style in which the text takes one line: as is, 82 %, then smaller."""
        if self.width(text, style) <= width:
            return style
        for narrow in (style.narrow(), style.narrow(0.5), style.narrow(style.size)):
            if self.width(text, narrow) <= width:
                return narrow
        return None

    def lines(self, text: str, style: Style, width: float) -> list[Run]:
        """One line that fits, else as many as it takes in the narrow face."""
        fitting = self.fit(text, style, width)
        if fitting is not None:
            return [Run(0.0, text, fitting)]
        narrow = style.narrow(0.5)
        return [Run(0.0, line, narrow) for line in self.wrap(text, narrow, width)]

    def label(self, words: Words, width: float, size: float = SMALLEST) -> list[Run]:
        """A label in both languages; the second narrower, both narrower, then English alone."""
        heavy, light = Style(size, "semibold"), Style(size)
        if words.local and (runs := self.fitting_pair(words, heavy, light, width)):
            return runs
        return [Run(0.0, words.en, self.fit(words.en, heavy, width) or heavy.narrow())]

    def pair(self, words: Words, first: Style, second: Style) -> list[Run]:
        """English, then a slash and the document's language."""
        runs = [Run(0.0, words.en, first)]
        if words.local:
            runs.append(Run(self.width(words.en, first), f" / {words.local}", second))
        return runs

    def fitting_pair(self, words: Words, first: Style, second: Style, width: float) -> list[Run]:
        """Both languages: the second narrower, then both; [] where even that is too long."""
        for heavy, light in (
            (first, second),
            (first, second.narrow()),
            (first.narrow(), second.narrow()),
        ):
            runs = self.pair(words, heavy, light)
            if self.end(runs) <= width:
                return runs
        return []

    def end(self, runs: list[Run]) -> float:
        last = runs[-1]
        return last.dx + self.width(last.text, last.style)

    def wrap(self, text: str, style: Style, width: float, *, even: bool = False) -> list[str]:
        """Lines no wider than `width`; numbers keep their unit.

        `even`: a last line under 30 % of the width is evened out with those before it.
        """
        if self.width(text, style) <= width:
            return [text]
        words = list(self._words(KEPT.sub("\u00a0", text), style, width))
        lines = self._filled(words, style, width)
        if even and self.width(lines[-1], style) < SHORT_LAST_LINE * width:
            lines = self._evened(words, style, width, lines)
        return lines

    def _words(self, text: str, style: Style, width: float) -> Iterator[str]:
        """The words; one longer than the line is broken."""
        for word in text.split(" "):
            while word and self.width(word, style) > width:
                cut = self._break(word, style, width)
                yield word[:cut]
                word = word[cut:]
            if word:
                yield word

    def _break(self, word: str, style: Style, width: float) -> int:
        cut = max(int(len(word) * width / self.width(word, style)), 1)
        while cut > 1 and self.width(word[:cut], style) > width:
            cut -= 1
        return cut

    def _filled(self, words: list[str], style: Style, width: float) -> list[str]:
        space = self.width(" ", style)
        lines: list[str] = []
        current: list[str] = []
        used = 0.0
        for word in words:
            needed = self.width(word, style)
            if current and used + space + needed > width:
                lines.append(" ".join(current))
                current, used = [], 0.0
            used += needed + (space if current else 0.0)
            current.append(word)
        return [*lines, " ".join(current)]

    def _evened(self, words: list[str], style: Style, width: float, lines: list[str]) -> list[str]:
        total = sum(self.width(line, style) for line in lines)
        for share in (1.06, 1.12, 1.2, 1.3):
            narrower = min(width, total / len(lines) * share)
            even = self._filled(words, style, narrower)
            if len(even) == len(lines):
                return even
        return lines


def check_glyphs(document: Document, snapshot: str, charset: frozenset[int]) -> None:
    """Raise GlyphMissing for the first character that would print as an empty box.

    `snapshot` is the document's JSON: one look at its characters usually settles it.
    """
    if {ord(character) for character in set(snapshot)} <= charset:
        return
    for where, text in _texts(document, ""):
        if text.isascii():
            continue
        for character in text:
            if ord(character) not in charset:
                raise GlyphMissing(
                    say(
                        "{where} holds “{character}” (U+{code}), which no font here can draw; "
                        "give it in Latin letters.",
                        where=where,
                        character=character,
                        code=f"{ord(character):04X}",
                    )
                )


def _texts(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _texts(part, f"{where}[{index}]")
    elif is_dataclass(value) and not isinstance(value, type):
        for entry in fields(value):
            if entry.name not in PICTURES:
                yield from _texts(getattr(value, entry.name), f"{where}.{entry.name}".lstrip("."))
