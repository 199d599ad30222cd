"""The box of numbers beside the exporter: dates, references, the order's bars, the QR (paper §1).

Its rows grow with what stands in them; a cell is as wide as it needs. It knows no other box.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.documents import PLANS, Document
from app.documents.numerals import amount_text
from app.rendering import codes
from app.rendering.cells import LABEL_LINE, PAD, Cell, labelled
from app.rendering.frame import Frame
from app.rendering.ink import Ink
from app.rendering.texts import Run, Setter, Style

QR_WIDTH = 62.0
ROW, LEADING, BARS_ROW = 23.0, 9.4, 28.0
BARS, BARS_LEFT, BARS_TOP = 17.0, 10.0, 5.5
ENGLISH, SECOND = Style(7.5, "semibold"), Style(7.5)


class Row(NamedTuple):
    """Cells side by side with their widths and set values."""

    cells: Sequence[Cell]
    widths: Sequence[float]
    values: Sequence[list[Run]]

    @property
    def height(self) -> float:
        return ROW + LEADING * (max(len(lines) for lines in self.values) - 1)


class Numbers:
    """The box of one document, measured before it is drawn."""

    def __init__(self, frame: Frame, document: Document, setter: Setter) -> None:
        self.frame, self.document = frame, document
        self.right = frame.x1 - QR_WIDTH
        plan, width = PLANS[document.kind], self.right - frame.xs
        self.rows = [
            _row(setter, width, [labelled(document, key) for key in keys])
            for keys in (plan.dates, plan.references)
        ]
        top = frame.grid_top + sum(row.height for row in self.rows) + BARS_TOP
        self.bars = codes.code128(
            document.order_number, frame.xs + BARS_LEFT, top, width - BARS_LEFT, BARS
        )

    @property
    def height(self) -> float:
        """What it needs; a code that cannot be printed leaves its place to the row above."""
        return sum(row.height for row in self.rows) + BARS_ROW

    def draw(self, ink: Ink, height: float) -> None:
        """Draw it that high: the box beside it may need more."""
        frame, y = self.frame, self.frame.grid_top
        floor = y + height
        for row in self.rows:
            last = row is self.rows[-1] and not self.bars
            below = floor if last else y + row.height
            _draw_row(ink, row, frame.xs, y, below)
            if not last:
                ink.across(frame.xs, self.right, below)
            y = below
        ink.bars(self.bars)
        ink.down(self.right, frame.grid_top, floor)
        ink.bars(codes.qr(_qr_text(self.document), self.right, frame.grid_top, QR_WIDTH, height))


def _qr_text(document: Document) -> str:
    total = ""
    if PLANS[document.kind].priced:
        total = amount_text(document.total, document.currency)
        total = total.replace("\u202f", "").replace("\u2212", "-")
    number = document.number or "draft"
    return "|".join(("BDX1", number, document.business_day, total, document.order_number))


def _row(setter: Setter, total: float, cells: Sequence[Cell]) -> Row:
    widths = _widths(setter, total, cells)
    values = [
        setter.lines(cell.value, cell.style, width - 2 * PAD + 1)
        for cell, width in zip(cells, widths, strict=True)
    ]
    return Row(cells, widths, values)


def _draw_row(ink: Ink, row: Row, x: float, y: float, below: float) -> None:
    for index, (cell, width, lines) in enumerate(zip(*row, strict=True)):
        if index:
            ink.down(x, y, below)
        inside = width - 2 * PAD + 1
        ink.runs(x + PAD, y + LABEL_LINE, ink.setter.label(cell.label, inside))
        ink.column(x + PAD, y + 19, lines, LEADING)
        x += width


def _widths(setter: Setter, total: float, cells: Sequence[Cell]) -> list[float]:
    """As wide as each needs: values, then second labels, shortest first."""
    pads = 2 * PAD
    english = [setter.width(cell.label.en, ENGLISH) for cell in cells]
    needs = [
        max(setter.width(cell.value, cell.style), first) + pads
        for cell, first in zip(cells, english, strict=True)
    ]
    if sum(needs) > total:
        return _shared(total, needs)
    both = [setter.end(setter.pair(cell.label, ENGLISH, SECOND)) + pads for cell in cells]
    for i in sorted(range(len(cells)), key=lambda i: both[i] - needs[i]):
        extra = max(both[i] - needs[i], 0.0)
        if sum(needs) + extra <= total:
            needs[i] += extra
    spare = (total - sum(needs)) / len(cells)
    return [need + spare for need in needs]


def _shared(total: float, needs: Sequence[float]) -> list[float]:
    """Too little for all: the small ones get what they need, the others share what is left."""
    widths = [0.0] * len(needs)
    for left, at in enumerate(sorted(range(len(needs)), key=lambda at: needs[at])):
        widths[at] = min(needs[at], total / (len(needs) - left))
        total -= widths[at]
    return widths
