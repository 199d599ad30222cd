"""Designed emptiness: what will come and the button that brings it; and rows still loading."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.painting import painting, rounded

SKELETON_ROWS = 3
# Bars of a skeleton row: x and width in px, as the columns of the list have them.
_BARS = ((12, 44), (74, 104), (196, 20), (234, 40), (292, 50))


class EmptyState(QWidget):
    """Icon, one line, what will come, one button."""

    def __init__(self, look: Look, *, name: str = "empty_state") -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label(look, weight=600, wrap=True)
        self._detail = label(look, px=12, tone="second", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addStretch(3)
        for text in (self._icon, self._title, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(text)
        self._column.addStretch(4)
        self._button: Button | None = None
        self._icon_name = ""
        look.changed.connect(self._restyle)

    def say(self, icon: str, title: str, detail: str, button: Button | None = None) -> None:
        self._icon_name = icon
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        if self._button is not None:
            self._button.deleteLater()
        self._button = button
        if button is not None:
            centre = Qt.AlignmentFlag.AlignHCenter
            self._column.insertWidget(self._column.count() - 1, button, 0, centre)
        self._restyle()

    def _restyle(self) -> None:
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(self._look.icon(self._icon_name, "text3", ratio, 28))


class Skeleton(QWidget):
    """Three rows of the list's true height, fading, while the first rows are read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("skeleton")
        self.setAccessibleName(self.tr("Loading"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            paint_skeleton(painter, self._look, 0, self.width(), self._look.height(30))


def paint_skeleton(painter: QPainter, look: Look, top: int, width: int, row: int) -> None:
    """Grey bars in the place of texts; each row paler than the one above."""
    spread = max(1.0, width / 400)
    for number in range(SKELETON_ROWS):
        colour = QColor(look.color("idle.edge"))
        colour.setAlpha(255 - 70 * number)
        middle = top + row * number + row / 2
        for x, length in _BARS:
            bar = QRectF(x * spread, middle - 4, length * spread, 8)
            rounded(painter, bar, 4, fill=colour)
