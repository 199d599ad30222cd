"""The place above a page's content where one bar at a time says what happened or asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.layouts import clear
from ui.widgets import Banner


class Notice(QWidget):
    """Empty takes no room. `asking` while a question waits for its answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.banner: Banner | None = None
        self._before: QWidget | None = None  # had the keyboard, and gets it back
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self.hide()

    @property
    def asking(self) -> bool:
        return self.banner is not None and self.banner.kind == "ask"

    def say(self, banner: Banner, *below: QWidget) -> None:
        """Show this bar instead of the former, with inputs it needs below it."""
        self.clear()
        self._before = QApplication.focusWidget()
        self.banner = banner
        for part in (banner, *below):
            self._column.addWidget(part)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps everything as it is (look.md, *Confirmation*)."""
        if self.asking and event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        self.banner = None
        at = QApplication.focusWidget()
        if at is not None and self.isAncestorOf(at) and self._before and isValid(self._before):
            self._before.setFocus()
        clear(self._column)
        self.hide()
