"""The list that opens under a field while a code, a name or a country is typed.

A child of the window, not a window of its own: focus stays in the field, whose keys it reads
(Down, Up, Enter, Esc). It knows nothing of what it lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLineEdit, QWidget
from shiboken6 import isValid

from app.text import fold
from ui.look import Look, text_at
from ui.widgets.painting import painting

ROWS = 8
WIDTH = 460
_MARGIN, _INSET = 4, 12


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row: what is matched, what it is, an optional figure at the end, and its value."""

    key: str
    text: str
    value: object
    figure: str = ""


class Suggestions(QFrame):
    """Show rows under a field and tell which one was `taken`."""

    taken = Signal(object)  # the value of the suggestion

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._ground = window
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.look = look
        self.footer = ""
        self.rows: tuple[Suggestion, ...] = ()
        self.at = -1
        self._typed = ""
        self._held = ""  # the field's text these rows are for
        self._field: QLineEdit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(30)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 160 if look.theme.dark else 60))
        self.setGraphicsEffect(shadow)
        self.hide()

    def watch(self, field: QLineEdit) -> None:
        """Read that field's keys from now on, until another one is watched."""
        if self._field is not None and isValid(self._field) and self._field is not field:
            self._field.removeEventFilter(self)
        self._field = field
        field.installEventFilter(self)

    def offer(self, typed: str, rows: Sequence[Suggestion], footer: str = "") -> None:
        """Open with these rows, the first chosen; without rows the list closes."""
        self.rows = tuple(rows[:ROWS])
        self.at = 0 if self.rows else -1
        self._typed, self.footer = typed, footer
        if not self.rows or self._field is None or not isValid(self._field):
            self.hide()
            return
        self._held = self._field.text()
        self._field.installEventFilter(self)  # before that of a cell, which takes Enter too
        self._place(self._field)
        self.show()
        self.raise_()
        self.update()

    def _place(self, field: QLineEdit) -> None:
        window = self._ground
        row = self.look.height(30)
        height = len(self.rows) * row + 2 * _MARGIN + (self.look.height(28) if self.footer else 0)
        width = min(max(field.width(), WIDTH), window.width() - 16)
        corner = field.mapTo(window, QPoint(0, field.height() + 4))
        if self.isRightToLeft():
            corner.setX(corner.x() + field.width() - width)
        x = max(8, min(corner.x(), window.width() - width - 8))
        above = corner.y() + height > window.height()
        y = field.mapTo(window, QPoint(0, -height - 4)).y() if above else corner.y()
        self.setGeometry(QRect(x, y, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.at = max(-1, min(len(self.rows) - 1, self.at + step))
            self.update()
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        chooses = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not chooses or self.at < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if self._field is not None and self._field.text() != self._held:
            self.hide()  # typed on since: what is listed is not what is meant
            return False
        self._take(self.at)
        return True

    def _take(self, at: int) -> None:
        value = self.rows[at].value
        self.hide()
        self.taken.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = (round(event.position().y()) - _MARGIN) // self.look.height(30)
        if 0 <= at < len(self.rows):
            self._take(at)

    # -- painting --------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(QPen(self.look.color("line"), 1))
            painter.setBrush(self.look.color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            row = self.look.height(30)
            for at, suggestion in enumerate(self.rows):
                self._paint_row(
                    painter, QRectF(0, _MARGIN + at * row, self.width(), row), suggestion, at
                )
            if self.footer:
                self._paint_footer(painter)

    def _paint_row(self, painter: QPainter, box: QRectF, row: Suggestion, at: int) -> None:
        inner = box.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if at == self.at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("select"))
            painter.drawRoundedRect(inner, 5, 5)
            painter.fillRect(
                QRectF(inner.left() + 2, inner.top() + 7, 3, inner.height() - 14),
                self.look.color("focus"),
            )
        left, right = inner.left() + _INSET, inner.right() - _INSET
        figure_width = self.look.metrics(13).horizontalAdvance(row.figure)
        code = max(86.0, self.look.metrics(13, 500).horizontalAdvance(row.key) + 16.0)
        self._paint_key(painter, row.key, left, box.center().y())
        painter.setFont(self.look.font(13))
        painter.setPen(self.look.color("text2"))
        room = int(right - left - code - figure_width - 12)
        text = self.look.metrics(13).elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        text_at(painter, left + code, box.center().y(), text)
        painter.setPen(self.look.color("text"))
        text_at(painter, right - figure_width, box.center().y(), row.figure)

    def _paint_key(self, painter: QPainter, key: str, x: float, middle: float) -> None:
        """The matched part in the accent's colour."""
        at = fold(key).find(fold(self._typed)) if self._typed else -1
        end = at + len(self._typed) if at >= 0 else 0
        painter.setFont(self.look.font(13, 500))
        metrics = self.look.metrics(13, 500)
        cut = max(at, 0)
        parts = ((key[:cut], "text"), (key[cut:end], "accent_text"), (key[end:], "text"))
        for part, token in parts:
            painter.setPen(self.look.color(token))
            text_at(painter, x, middle, part)
            x += metrics.horizontalAdvance(part)

    def _paint_footer(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0, self.height() - self.look.height(28), 0, 0)
        painter.fillRect(QRectF(1, box.top(), self.width() - 2, 1), self.look.color("line"))
        painter.setFont(self.look.font(11))
        painter.setPen(self.look.color("text3"))
        text_at(painter, _MARGIN + _INSET, box.center().y(), self.footer)
