"""The faces of papers: registered with ReportLab once per process, measured from a cache.

Widths come from the faces' own tables, so nothing here needs a canvas.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.rendering import cutting

Weight = Literal["regular", "semibold", "bold"]
WEIGHTS: tuple[Weight, ...] = ("regular", "semibold", "bold")
CACHED_WIDTHS = 20_000


@dataclass(slots=True)
class Face:
    """One registered face, with the advance of each of its characters."""

    font: TTFont
    advances: dict[str, float]  # em widths
    widths: dict[str, float] = field(default_factory=dict)

    def width(self, text: str, size: float) -> float:
        """The text's width in points."""
        em = self.widths.get(text)
        if em is None:
            if len(self.widths) > CACHED_WIDTHS:
                self.widths.clear()
            advances = self.advances
            em = self.widths[text] = sum([advances.get(c, 0.6) for c in text])
        return em * size


class Fonts:
    """The six faces, cut into `cache` on first use (about 3 s) and kept there."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self._faces: dict[tuple[Weight, bool], Face] = {}
        self._charset: frozenset[int] = frozenset()

    @property
    def charset(self) -> frozenset[int]:
        """The code points that can be drawn."""
        self.load()
        return self._charset

    def face(self, weight: Weight, *, condensed: bool = False) -> Face:
        return self._faces[weight, condensed]

    def load(self) -> None:
        """Cut and register what is missing; cheap when it is all there."""
        if self._faces:
            return
        folder = cutting.ensure(self.cache)
        faces: dict[tuple[Weight, bool], Face] = {}
        charset: frozenset[int] = frozenset()
        for index, cut in enumerate(cutting.CUTS):
            font = _registered(cut.name, folder / f"{cut.name}.ttf")
            widths = font.face.charWidths
            weight, condensed = WEIGHTS[index % len(WEIGHTS)], index >= len(WEIGHTS)
            charset = frozenset(code for code in font.face.charToGlyph if code in widths)
            advances = {chr(code): widths[code] / 1000 for code in charset}
            faces[weight, condensed] = Face(font, advances)
        self._faces, self._charset = faces, charset


def _registered(name: str, file: Path) -> TTFont:
    """ReportLab's own record of the face, made once per process."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(file), asciiReadable=0))
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return font
