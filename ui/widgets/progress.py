"""Progress: a 4 px bar where the total is known, a turning arc where it is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.painting import painting, rounded

ARC_INTERVAL_MS = 100  # 10 frames a second, 16×16 px only (look.md, *Motion*)
ARC_STEP = 36


class ProgressBar(QWidget):
    """A 4 px bar; the figures stand beside it in words, put there by whoever counts."""

    def __init__(self, look: Look, *, name: str = "progress") -> None:
        super().__init__()
        self._look, self._part = look, 0
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_part(self, count: int, total: int) -> None:
        """`count` of `total` are done."""
        self._part = 0 if total <= 0 else min(1000, 1000 * count // total)
        self.setAccessibleName(f"{self._part // 10} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(84, 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            bar = QRectF(0, (self.height() - 4) / 2, self.width(), 4)
            rounded(painter, bar, 2, fill=self._look.color("idle.edge"))
            if self._part:
                bar.setWidth(self.width() * self._part / 1000)
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    bar.moveRight(self.width())
                rounded(painter, bar, 2, fill=self._look.color("accent"))


class Arc(QWidget):
    """A turning arc of 16×16 px; it stands still with reduced motion, and while hidden."""

    def __init__(self, look: Look, *, name: str = "arc") -> None:
        super().__init__()
        self._look, self._angle = look, 0
        self.setObjectName(name)
        self.setFixedSize(look.px(16), look.px(16))
        self._clock = QTimer(self)
        self._clock.setInterval(ARC_INTERVAL_MS)
        self._clock.timeout.connect(self._turn)
        look.changed.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._look.still:
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _turn(self) -> None:
        self._angle = (self._angle - ARC_STEP) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            side = self._look.px(12)
            rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            painter.setPen(QPen(self._look.color("idle.edge"), 2))
            painter.drawEllipse(rect)
            painter.setPen(QPen(self._look.color("accent_text"), 2))
            painter.drawArc(rect, (90 + self._angle) * 16, -130 * 16)
