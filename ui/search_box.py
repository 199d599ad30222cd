"""The one search box: results while typing, Enter for the single hit, Esc back to everything."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from ui.look import Look
from ui.widgets.painting import cap_width, draw_cap, painting

QUIET_MS = 40  # keys closer together than this are one question
KEY = "Ctrl+F"
INSET = 30


class SearchBox(QLineEdit):
    """`asked` follows the typing; `submitted` is Enter; `left` gives the list the keyboard."""

    asked = Signal(str)
    submitted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search orders"))
        self.setPlaceholderText(self.tr("Search number, name, company, SKU, city…"))
        self.setToolTip(self.tr("Search (Ctrl+F). Enter opens the single hit, Esc clears."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(360)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._ask)
        self.textEdited.connect(self._on_edited)
        self._shortcut = QShortcut(QKeySequence(KEY), self, self.focus_all)
        look.changed.connect(self._restyle)
        self._restyle()

    def focus_all(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def type_into(self, letters: str) -> None:
        """Letters typed over the list go on here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.text() + letters)
        self._quiet.start()

    def show_text(self, text: str) -> None:
        """Another question was put from elsewhere; nothing is asked."""
        if text != self.text().strip():  # a blank at the end is the start of the next word
            self.setText(text)

    def _on_edited(self, _text: str) -> None:
        self._quiet.start()
        self.update()

    def _ask(self) -> None:
        self._quiet.stop()
        self.asked.emit(self.text())

    def clear_all(self) -> None:
        self.clear()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                if self.text():
                    self.clear_all()
                self.left.emit()
            case Qt.Key.Key_Down:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._quiet.isActive():
                    self._ask()
                self.submitted.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.text() and self._on_cross(event.position().x()):
            self.clear_all()
        else:
            super().mousePressEvent(event)

    def _on_cross(self, x: float) -> bool:
        return x < INSET if self._mirrored else x > self.width() - INSET

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, ratio, size = self._look, self.devicePixelRatioF(), self._look.px(16)
        middle = self.height() / 2
        with painting(self) as painter:
            lens = look.icon("magnifying-glass-bold", "text2", ratio)
            x = self.width() - 10 - size if self._mirrored else 10
            painter.drawPixmap(x, round(middle - size / 2), lens)
            if self.text():
                cross = look.icon("x-bold", "text3", ratio, 12)
                x = 10 if self._mirrored else self.width() - 10 - look.px(12)
                painter.drawPixmap(x, round(middle - look.px(12) / 2), cross)
            else:
                width = cap_width(look, KEY)
                draw_cap(
                    painter, look, 6 if self._mirrored else self.width() - 6 - width, middle, KEY
                )

    def sizeHint(self) -> QSize:
        return QSize(360, self._look.height(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._look.height(30))

    def _restyle(self) -> None:
        end = cap_width(self._look, KEY)
        start = self._look.px(16) + 4
        self.setTextMargins(*((end, 0, start, 0) if self._mirrored else (start, 0, end, 0)))
        self.update()
