"""Words at the start, figures at the end, one pair a line: how amounts stand beside an order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.look import Look
from ui.widgets.label import plain_tip
from ui.widgets.painting import line_of_text, painting, text_width


@dataclass(frozen=True, slots=True)
class SumRow:
    """`strong` is the total: ruled above, larger. `tone` colours the figure (look.md tokens)."""

    words: str
    figure: str
    tone: str = "text"
    strong: bool = False


class Sums(QWidget):
    """Painted in one go; the figures stay left to right and end at one edge."""

    def __init__(self, look: Look, *, name: str = "sums") -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[SumRow, ...] = ()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def fill(self, rows: Sequence[SumRow]) -> None:
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName("; ".join(f"{row.words} {row.figure}" for row in rows))
            self.updateGeometry()
            self.update()

    @property
    def rows(self) -> tuple[SumRow, ...]:
        return self._rows

    def _height(self, row: SumRow) -> int:
        return self._look.height(32 if row.strong else 24)

    def sizeHint(self) -> QSize:
        return QSize(180, sum(self._height(row) for row in self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The tooltip of a row is the whole of its words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bottom = 0
            for row in self._rows:
                bottom += self._height(row)
                if event.pos().y() < bottom:
                    tip = plain_tip(f"{row.words}: {row.figure}")
                    QToolTip.showText(event.globalPos(), tip, self)
                    return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, top = self._look, 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            for row in self._rows:
                height = self._height(row)
                middle = top + height / 2 + (2 if row.strong else 0)
                if row.strong:
                    painter.fillRect(QRectF(0, top, self.width(), 1), look.color("line"))
                px, weight = (15, 600) if row.strong else (13, 400)
                width = text_width(look, row.figure, px, weight)
                painter.setPen(look.color(row.tone))
                at = 0 if mirrored else self.width() - width
                line_of_text(painter, look, (at, middle), row.figure, px=px, weight=weight)
                painter.setPen(look.color("text" if row.strong else "text2"))
                px, weight = (13, 600) if row.strong else (12, 400)
                room = self.width() - width - 8
                words = _fitted(row.words, look.metrics(px, weight), room)
                at = self.width() - text_width(look, words, px, weight) if mirrored else 0
                line_of_text(painter, look, (at, middle), words, px=px, weight=weight)
                top += height


def _fitted(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words without the parts after a comma that find no room, cut only where one is left."""
    shown = words
    while metrics.horizontalAdvance(shown) > room and ", " in shown:
        shown = shown.rpartition(", ")[0]
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
