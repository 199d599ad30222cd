"""The one way to ReportLab: content of a page as PDF operators, texts as bytes of a face's glyphs.

The only module through which text reaches ReportLab: as hexadecimal strings, so that markup in a
name is nothing but letters (reliability-tests S1). No colour is ever set (S3), pictures come from
bytes we made ourselves (S2).
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from typing import NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from app.rendering.codes import Bar
from app.rendering.fonts import Fonts, Weight
from app.rendering.texts import Style


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
        self._shown: dict[tuple[Weight, bool, str], list[tuple[str, str]]] = {}
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
        code = ["BT"]
        current = ""
        for x, y, text, style in texts:
            code.append(f"1 0 0 1 {x:.2f} {self.height - y:.2f} Tm")
            for face, glyphs in self._pieces(text, style):
                font = f"{face} {style.size:g} Tf"
                if font != current:
                    code.append(font)
                    current = font
                code.append(f"<{glyphs}> Tj")
        self.addLiteral("\n".join([*code, "ET"]))

    def _pieces(self, text: str, style: Style) -> list[tuple[str, str]]:
        """Per piece of one subset: the subset's name in this file and the glyphs' codes."""
        key = (style.weight, style.condensed, text)
        found = self._shown.get(key)
        if found is None:
            font = self.fonts.face(style.weight, condensed=style.condensed).font
            found = self._shown[key] = [
                (font.getSubsetInternalName(subset, self._doc), codes.hex())
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
