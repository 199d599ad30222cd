"""The row of tabs above a pane: word, quiet figure, a 2 px line below the active one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.painting import line_of_text, painting, rounded, text_width

LEAST_GAP = 6  # px between two tabs


class Tabs(QWidget):
    """Words in a row, one of them active. Left and Right move, as does a click."""

    picked = Signal(int)

    def __init__(self, look: Look, words: list[str], *, name: str = "tabs") -> None:
        super().__init__()
        self._look, self._words = look, words
        self._figures = [""] * len(words)
        self._current, self._hover = 0, -1
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words))
        look.changed.connect(self._restyle)

    @property
    def current(self) -> int:
        return self._current

    def pick(self, index: int) -> None:
        if index != self._current and 0 <= index < len(self._words):
            self._current = index
            self.setAccessibleDescription(self._words[index])
            self.update()
            self.picked.emit(index)

    def set_figure(self, index: int, figure: str) -> None:
        """The small number after a word; "" for none."""
        self._figures[index] = figure
        self.update()

    def sizeHint(self) -> QSize:
        rects = self._rects()
        return QSize(max(r.right() for r in rects) + 1, self._look.height(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._look.height(36))

    def _widths(self, figures: list[str]) -> list[int]:
        look = self._look
        words = [text_width(look, word, 13, 500) for word in self._words]
        small = [text_width(look, figure, 11, 500) + 5 if figure else 0 for figure in figures]
        return [word + figure for word, figure in zip(words, small, strict=True)]

    @property
    def _shown(self) -> list[str]:
        """The figures; none where the words need their room."""
        tight = sum(self._widths(self._figures)) + LEAST_GAP * (len(self._words) - 1)
        return self._figures if not 0 < self.width() < tight else [""] * len(self._words)

    def _rects(self) -> list[QRect]:
        widths = self._widths(self._shown)
        gaps = max(1, len(widths) - 1)
        gap = (
            16
            if self.width() <= 0
            else max(LEAST_GAP, min(16, (self.width() - sum(widths)) // gaps))
        )
        x, made = 0, []
        for width in widths:
            at = self.width() - x - width if self._mirrored else x
            made.append(QRect(at, 0, width, self._look.height(36)))
            x += width + gap
        return made

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            for index, rect in enumerate(self._rects()):
                self._paint_tab(painter, index, rect)

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        look, active = self._look, index == self._current
        word, figure = self._words[index], self._shown[index]
        ink = "text" if active or index == self._hover else "text2"
        painter.setPen(look.color(ink))
        width = text_width(look, word, 13, 500)
        middle = rect.height() / 2
        x = rect.right() + 1 - width if self._mirrored else rect.left()
        line_of_text(painter, look, (x, middle), word, px=13, weight=500)
        if figure:
            painter.setPen(look.color("text3"))
            x = rect.left() if self._mirrored else x + width + 5
            line_of_text(painter, look, (x, middle), figure, px=11, weight=500)
        if active:
            bar = QRectF(rect.left(), rect.height() - 2, rect.width(), 2)
            painter.fillRect(bar, look.color("accent_text"))
            if self.hasFocus():
                ring = QRectF(rect.adjusted(-4, 6, 4, -7))
                rounded(painter, ring, 5, edge=look.color("focus"), width=2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index, rect in enumerate(self._rects()):
            if rect.adjusted(-6, 0, 6, 0).contains(event.position().toPoint()):
                self.pick(index)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        hits = [i for i, r in enumerate(self._rects()) if r.adjusted(-6, 0, 6, 0).contains(at)]
        if (hover := hits[0] if hits else -1) != self._hover:
            self._hover = hover
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.pick(self._current + (-step if self._mirrored else step))
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
