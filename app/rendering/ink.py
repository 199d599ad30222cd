"""What lies on one page, collected first and drawn at once; y runs down from the top edge.

The only place where text reaches ReportLab: as plain strings, never as markup
(reliability-tests S1). Black only, no fill, no colour (paper §1).
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.rendering.codes import Bar
from app.rendering.fonts import Fonts
from app.rendering.texts import Run, Setter, Style

HAIR, BLOCK, HEAVY = 0.45, 0.6, 1.1


class Ink:
    """Texts, rules and marks of one page."""

    def __init__(self, setter: Setter) -> None:
        self.setter = setter
        self.texts: list[tuple[float, float, str, Style]] = []
        self.rules: dict[float, list[tuple[float, float, float, float]]] = {}
        self.marks: list[Bar] = []
        self.pictures: list[tuple[str, float, float, float, float]] = []

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        if text:
            self.texts.append((x, y, text, style))

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

    def draw(self, canvas: Canvas, height: float, fonts: Fonts) -> None:
        self._draw_rules(canvas, height)
        self._draw_marks(canvas, height)
        for png, x, y, box_width, box_height in self.pictures:
            _draw_picture(canvas, png, (x, height - y - box_height), (box_width, box_height))
        self._draw_texts(canvas, height, fonts)

    def _draw_rules(self, canvas: Canvas, height: float) -> None:
        for width, rules in sorted(self.rules.items()):
            canvas.setLineWidth(width)
            canvas.lines([(x0, height - y0, x1, height - y1) for x0, y0, x1, y1 in rules])

    def _draw_marks(self, canvas: Canvas, height: float) -> None:
        if not self.marks:
            return
        path = canvas.beginPath()
        for bar in self.marks:
            path.rect(bar.x, height - bar.y - bar.height, bar.width, bar.height)
        canvas.drawPath(path, stroke=0, fill=1)

    def _draw_texts(self, canvas: Canvas, height: float, fonts: Fonts) -> None:
        out = canvas.beginText()
        current: Style | None = None
        for x, y, text, style in self.texts:
            if style is not current and style != current:
                face = fonts.face(style.weight, condensed=style.condensed)
                out.setFont(face.name, style.size)
                current = style
            out.setTextOrigin(x, height - y)
            out.textOut(text)
        canvas.drawText(out)


def _draw_picture(
    canvas: Canvas, png: str, corner: tuple[float, float], box: tuple[float, float]
) -> None:
    reader = ImageReader(io.BytesIO(base64.b64decode(png)))
    pixels_wide, pixels_high = reader.getSize()
    scale = min(box[0] / pixels_wide, box[1] / pixels_high)
    width, height = pixels_wide * scale, pixels_high * scale
    canvas.drawImage(reader, corner[0] + box[0] - width, corner[1] + box[1] - height, width, height)
