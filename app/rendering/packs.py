"""Head rows of packages in a packing list's table: k of n, kind, marks, size, weights (paper §5).

A head grows where its texts do not fit one line. It knows no rows and no pages.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.model import Pack
from app.rendering.ink import HAIR, Ink
from app.rendering.texts import Run, Setter, Style
from app.rules.wording import label

HEADING, SECOND = Style(8.5, "semibold"), Style(8.5)
BASELINE, LEADING, PADDING = 11.2, 10.2, 6.8
GAP = 14.0


@dataclass(frozen=True, slots=True)
class Head:
    """A head as set: its first line, what stands at the right of it, lines below."""

    heading: list[Run]
    beside: Run
    below: list[Run]

    @property
    def height(self) -> float:
        return PADDING + LEADING * (1 + len(self.below))


def make_head(
    pack: Pack, setter: Setter, width: float, language: str, *, continued: bool = False
) -> Head:
    """The head for a table of that width: one line, a narrow one, or what is too long below."""
    name = [(pack.heading.en, HEADING), (_second(pack.heading.local), SECOND)]
    if continued:
        words = label("continued", language)
        name += [(f" {words.en}", HEADING), (_second(words.local), SECOND)]
    whole = [*name[:2], (f" · {pack.kind}" if pack.kind else "", HEADING), *name[2:]]
    for parts, below in ((whole, ""), (name, pack.kind)):
        for narrow in (False, True):
            heading = _joined(setter, parts, narrow=narrow)
            beside = Run(0.0, pack.details, HEADING.narrow() if narrow else HEADING)
            needed = setter.end(heading) + GAP + setter.width(beside.text, beside.style)
            if needed <= width:
                return Head(heading, beside, _lines(setter, below, width))
    rest = [run for text in (pack.kind, pack.details) for run in _lines(setter, text, width)]
    return Head(_joined(setter, name), Run(0.0, "", HEADING), rest)


def _second(text: str) -> str:
    return f" / {text}" if text else ""


def _lines(setter: Setter, text: str, width: float) -> list[Run]:
    return setter.lines(text, HEADING, width) if text else []


def _joined(setter: Setter, parts: list[tuple[str, Style]], *, narrow: bool = False) -> list[Run]:
    runs, x = [], 0.0
    for text, wide in parts:
        style = wide.narrow() if narrow else wide
        runs.append(Run(x, text, style))
        x += setter.width(text, style)
    return runs


def draw_head(ink: Ink, edges: tuple[float, float], head: Head, top: float) -> float:
    """Draw it with the hairline below; returns where the next row starts."""
    left, right = edges
    y = top + BASELINE
    ink.runs(left, y, head.heading)
    ink.right(right, y, head.beside.text, head.beside.style)
    ink.column(left, y + LEADING, head.below, LEADING)
    floor = top + head.height
    ink.across(left, right, floor, HAIR)
    return floor
