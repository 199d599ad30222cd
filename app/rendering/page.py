"""The one way to ReportLab: content of a page as PDF operators, texts as bytes of a face's glyphs.

The only module through which text reaches ReportLab: as hexadecimal strings, so that markup in a
name is nothing but letters (reliability-tests S1). No colour is ever set (S3), pictures come from
bytes we made ourselves (S2).
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from app.rendering.codes import Bar
from app.rendering.fonts import Fonts, Weight
from app.rendering.texts import Style

Shown: TypeAlias = "dict[str, list[tuple[str, str]]]"


class Placed(NamedTuple):
    """A text with its left end and baseline, y from the top edge."""

    x: float
    y: float
    text: str
    style: Style


class Page(Canvas):
    """A canvas that writes whole lists of texts, rules and bars on paper of one height."""

    _doc: PDFDocument

    def open(self, height: float, fonts: Fonts) -> Page:
        self.height = height
        self.fonts = fonts
        self._shown: dict[tuple[Weight, bool], Shown] = {}
        return self

    def rules(self, width: float, rules: Iterable[tuple[float, float, float, float]]) -> None:
        height = self.height
        lines = [
            f"{x0:.2f} {height - y0:.2f} m {x1:.2f} {height - y1:.2f} l" for x0, y0, x1, y1 in rules
        ]
        self.addLiteral("\n".join([f"{width:g} w", *lines, "S"]))

    def bars(self, bars: Iterable[Bar]) -> None:
        height = self.height
        boxes = [
            f"{bar.x:.2f} {height - bar.y - bar.height:.2f} {bar.width:.2f} {bar.height:.2f} re"
            for bar in bars
        ]
        if boxes:
            self.addLiteral("\n".join([*boxes, "f"]))

    def texts(self, texts: Iterable[Placed]) -> None:
        height = self.height
        code = ["BT"]
        font = size = ""
        style: Style | None = None
        shown: Shown = {}
        for x, y, text, wanted in texts:
            if wanted is not style:
                style = wanted
                shown = self._shown.setdefault((style.weight, style.condensed), {})
                size = f" {style.size:g} Tf"
            code.append(f"1 0 0 1 {x:.2f} {height - y:.2f} Tm")
            for face, glyphs in shown.get(text) or self._pieces(text, wanted, shown):
                if face + size != font:
                    font = face + size
                    code.append(font)
                code.append(glyphs)
        self.addLiteral("\n".join([*code, "ET"]))

    def _pieces(self, text: str, style: Style, shown: Shown) -> list[tuple[str, str]]:
        """Per piece of one subset: the subset's name in this file, the operator that shows it."""
        font = self.fonts.face(style.weight, condensed=style.condensed).font
        found = shown[text] = [
            (font.getSubsetInternalName(subset, self._doc), f"<{codes.hex()}> Tj")
            for subset, codes in font.splitString(text, self._doc)
        ]
        return found

    def picture(self, png: str, x: float, y: float, box: tuple[float, float]) -> None:
        """A base64 PNG in the box's top right corner, its proportions kept."""
        reader = ImageReader(io.BytesIO(base64.b64decode(png)))
        pixels_wide, pixels_high = reader.getSize()
        scale = min(box[0] / pixels_wide, box[1] / pixels_high)
        width, height = pixels_wide * scale, pixels_high * scale
        self.drawImage(reader, x + box[0] - width, self.height - y - height, width, height)
