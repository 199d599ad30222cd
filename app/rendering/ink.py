"""What lies on one page, collected first and drawn at once; y runs down from the top edge.

Black only, no fill, no colour (paper §1). It knows texts and points, no document.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.rendering.codes import Bar
from app.rendering.page import Page, Placed
from app.rendering.texts import Run, Setter, Style

HAIR, BLOCK, HEAVY = 0.45, 0.6, 1.1


class Ink:
    """Texts, rules and marks of one page."""

    def __init__(self, setter: Setter) -> None:
        self.setter = setter
        self.texts: list[Placed] = []
        self.rules: dict[float, list[tuple[float, float, float, float]]] = {}
        self.marks: list[Bar] = []
        self.pictures: list[tuple[str, float, float, float, float]] = []

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        if text:
            self.texts.append(Placed(x, y, text, style))

    def right(self, x: float, y: float, text: str, style: Style) -> None:
        self.text(x - self.setter.width(text, style), y, text, style)

    def runs(self, x: float, y: float, runs: Iterable[Run]) -> None:
        for run in runs:
            self.text(x + run.dx, y, run.text, run.style)

    def column(self, x: float, y: float, runs: Iterable[Run], leading: float) -> float:
        """Lines below each other; returns the baseline after the last."""
        for run in runs:
            self.text(x, y, run.text, run.style)
            y += leading
        return y

    def across(self, x0: float, x1: float, y: float, width: float = HAIR) -> None:
        self.rules.setdefault(width, []).append((x0, y, x1, y))

    def down(self, x: float, y0: float, y1: float, width: float = HAIR) -> None:
        self.rules.setdefault(width, []).append((x, y0, x, y1))

    def bars(self, bars: Iterable[Bar]) -> None:
        self.marks.extend(bars)

    def picture(self, png: str, x: float, y: float, width: float, height: float) -> None:
        """A base64 PNG within a box, its proportions kept, its right edge on the box's."""
        self.pictures.append((png, x, y, width, height))

    def draw(self, page: Page) -> None:
        for width, rules in sorted(self.rules.items()):
            page.rules(width, rules)
        page.bars(self.marks)
        for png, x, y, box_width, box_height in self.pictures:
            page.picture(png, x, y, (box_width, box_height))
        page.texts(self.texts)
