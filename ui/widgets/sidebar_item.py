"""One line of the sidebar: icon or account mark, word, count; an icon alone on the narrow rail."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.widgets.label import plain_tip
from ui.widgets.painting import line_of_text, painting, rounded, text_width
from ui.widgets.pressable import Pressable

Mark = Literal["", "ok", "work", "offline", "sign_in"]
Badge = Literal["", "wait", "bad"]


class SidebarItem(Pressable):
    """Checked = the view shown. `mark` replaces the icon for accounts (look.md, account marks)."""

    def __init__(self, look: Look, text: str, icon: str = "", *, name: str) -> None:
        super().__init__()
        self._look, self._icon, self._mark = look, icon, ""
        self._figure, self._badge, self._narrow = "", "", False
        self.setText(text)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    @property
    def icon_name(self) -> str:
        return self._icon

    def show_figure(self, figure: str, badge: Badge = "") -> None:
        """The count at the end; in a tinted pill where `badge` says it needs somebody."""
        self._figure, self._badge = figure, badge
        self.setAccessibleDescription(figure)
        self.update()

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """On the icon rail: no word, the tooltip stays."""
        self._narrow = narrow
        self._restyle()

    def set_tip(self, text: str) -> None:
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        return QSize(36 if self._narrow else 160, self._look.height(34 if self._narrow else 28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        with painting(self) as painter:
            if self.isChecked() or self.underMouse():
                ground = "select" if self.isChecked() else "press"
                rounded(painter, rect, 6, fill=look.color(ground))
            if self.hasFocus():
                rounded(painter, rect, 6, edge=look.color("focus"), width=2)
            self._paint_sign(painter)
            if not self._narrow:
                self._paint_words(painter)
            elif self._badge and self._figure:
                self._paint_pill(painter, self.width() - 9, self.height() / 2 - 8)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_sign(self, painter: QPainter) -> None:
        look, size, middle = self._look, self._look.px(16), self.height() / 2
        x = (self.width() - size) // 2 if self._narrow else 10
        if self._mirrored and not self._narrow:
            x = self.width() - x - size
        if self._mark:
            self._paint_mark(painter, x + size / 2, middle)
        elif self._icon:
            active = self.isChecked()
            name = self._icon + "-fill" if active else self._icon
            ink = "accent_text" if active else "text2"
            pixmap = look.icon(name, ink, self.devicePixelRatioF())
            painter.drawPixmap(x, round(middle - size / 2), pixmap)

    def _paint_mark(self, painter: QPainter, x: float, y: float) -> None:
        look = self._look
        if self._mark == "ok":
            dot = QRectF(x - 3.5, y - 3.5, 7, 7)
            rounded(painter, dot, 3.5, fill=look.color("good.glyph"))
            return
        colour = {"work": "accent_text", "sign_in": "wait.glyph"}.get(self._mark, "idle.glyph")
        ring = QRectF(x - 5, y - 5, 10, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("idle.edge" if self._mark == "work" else colour), 1.8))
        painter.drawEllipse(ring)
        painter.setPen(QPen(look.color(colour), 1.8))
        if self._mark == "work":
            painter.drawArc(ring, 90 * 16, -200 * 16)
        elif self._mark == "offline":
            painter.drawLine(round(x - 6), round(y + 6), round(x + 6), round(y - 6))

    def _paint_words(self, painter: QPainter) -> None:
        look, middle = self._look, self.height() / 2
        figure = text_width(look, self._figure, 12) if self._figure else 0
        room = self.width() - 10 - look.px(16) - 8 - 12 - (figure + 8 if figure else 0)
        weight = 500 if self.isChecked() else 400
        metrics = look.metrics(13, weight)
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(look.color("text"))
        x = 10 + look.px(16) + 8
        if self._mirrored:
            x = self.width() - x - metrics.horizontalAdvance(word)
        line_of_text(painter, look, (x, middle), word, px=13, weight=weight)
        if self._badge:
            self._paint_pill(painter, 20 if self._mirrored else self.width() - 20, middle)
        elif figure:
            painter.setPen(look.color("text2" if self.isChecked() else "text3"))
            x = 12 if self._mirrored else self.width() - 12 - figure
            line_of_text(painter, look, (x, middle), self._figure, px=12)

    def _paint_pill(self, painter: QPainter, x: float, middle: float) -> None:
        look = self._look
        text = text_width(look, self._figure, 11, 600)
        width, height = max(look.px(19), text + 12), look.px(19)
        rect = QRectF(x - width / 2 - (max(0, width - 19) / 2), middle - height / 2, width, height)
        tint, edge = look.color(f"{self._badge}.tint"), look.color(f"{self._badge}.edge")
        rounded(painter, rect, height / 2, fill=tint, edge=edge)
        painter.setPen(look.color(f"{self._badge}.word"))
        line_of_text(
            painter, look, (rect.center().x() - text / 2, middle), self._figure, px=11, weight=600
        )

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
