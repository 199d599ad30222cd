"""Chips: a status with its glyph, and a filter that reads as part of a sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui import vocabulary
from ui.look import Look
from ui.widgets.label import plain_tip
from ui.widgets.painting import line_of_text, painting, rounded, text_width
from ui.widgets.pressable import Pressable

CROSS_ROOM = 22  # px at the end of a filter chip that clear it


class Chip(Pressable):
    """One status: outline and neutral word, tinted where the clerk is needed (look.md, *Chip*)."""

    def __init__(self, look: Look, axis: str = "order", value: str = "open") -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_status(axis, value)
        look.changed.connect(self._restyle)

    def show_status(self, axis: str, value: str, *, word: str = "", tip: str = "") -> None:
        """Show that status; `word` and `tip` replace the vocabulary's where more is known."""
        self.axis, self.value = axis, value
        self._shown = vocabulary.shown(axis, value)
        self.setText(word or self._shown.word)
        self.setObjectName(f"chip_{axis}")
        self.setToolTip(plain_tip(tip or self._shown.tip))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tip or self._shown.tip)
        self._restyle()

    def sizeHint(self) -> QSize:
        look = self._look
        width = 9 + look.px(14) + 6 + text_width(look, self.text(), 12, 500) + 11
        return QSize(width, look.height(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.height(24), self._look.height(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, role = self._look, self._shown.role
        tint = vocabulary.tinted(self.axis, self.value)
        edge = look.color(f"{role}.edge" if tint else "idle.edge")
        glyph = look.glyph(self._shown.glyph, role, self.devicePixelRatioF())
        size = look.px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            rect = QRectF(self.rect())
            rounded(
                painter,
                rect,
                rect.height() / 2,
                fill=look.color(f"{role}.tint") if tint else None,
                edge=edge,
            )
            if self.hasFocus():
                rounded(painter, rect, rect.height() / 2, edge=look.color("focus"), width=2)
            x = self.width() - 9 - size if mirrored else 9
            painter.drawPixmap(x, round((self.height() - size) / 2), glyph)
            painter.setPen(look.color(f"{role}.word" if tint else "text"))
            room = self.width() - 9 - size - 6 - 8
            word = look.metrics(12, 500).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            x = x - 6 - text_width(look, word, 12, 500) if mirrored else x + size + 6
            line_of_text(painter, look, (x, self.height() / 2), word, px=12, weight=500)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class FilterChip(Pressable):
    """Grey word and strong value, read as a sentence: “placed **since 1 Mar** ×”.

    `clicked` asks for another value, `cleared` takes the filter away.
    """

    cleared = Signal()

    def __init__(self, look: Look, word: str, value: str, *, clearable: bool, name: str) -> None:
        super().__init__()
        self._look, self._word, self._clearable = look, word, clearable
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_value(value, clearable=clearable)
        look.changed.connect(self._restyle)

    def show_value(self, value: str, *, clearable: bool) -> None:
        self._clearable = clearable
        self.setText(value)
        self.setAccessibleName(f"{self._word} {value}")
        hint = self.tr("Change this filter")
        self.setToolTip(plain_tip(hint + (self.tr(" · Delete clears it") if clearable else "")))
        self._restyle()

    def sizeHint(self) -> QSize:
        look = self._look
        width = 10 + text_width(look, self._word, 12) + 4 + text_width(look, self.text(), 12, 500)
        return QSize(width + (26 if self._clearable else 11), look.height(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        word, value = text_width(look, self._word, 12), text_width(look, self.text(), 12, 500)
        with painting(self) as painter:
            fill = look.color("hover" if self.underMouse() else "raised")
            focus = self.hasFocus()
            edge = look.color("focus" if focus else "idle.edge")
            rounded(painter, rect, 6, fill=fill, edge=edge, width=2 if focus else 1)
            middle, x = self.height() / 2, 10
            painter.setPen(look.color("text3"))
            at = self.width() - x - word if mirrored else x
            line_of_text(painter, look, (at, middle), self._word, px=12)
            x += word + 4
            painter.setPen(look.color("text"))
            at = self.width() - x - value if mirrored else x
            line_of_text(painter, look, (at, middle), self.text(), px=12, weight=500)
            if self._clearable:
                cross = look.icon("x-bold", "text3", self.devicePixelRatioF(), 9)
                size = look.px(9)
                at = 9 if mirrored else self.width() - 9 - size
                painter.drawPixmap(at, round(middle - size / 2), cross)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        across = event.position().x()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on_cross = across < CROSS_ROOM if mirrored else across > self.width() - CROSS_ROOM
        if self._clearable and on_cross and event.button() == Qt.MouseButton.LeftButton:
            self.cleared.emit()
            event.accept()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._clearable:
            assert isinstance(event, QKeyEvent)
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
                self.cleared.emit()
                return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
