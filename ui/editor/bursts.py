"""A hand-held scanner is a keyboard: a burst of keys that names goods is a scan, wherever it falls.

What the burst typed in another field is taken back. A burst that names nothing here stays what it
is, text that somebody or something typed in that field.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

GAP_MS = 40  # between two keys of a scanner at most; a hand is slower
SHORTEST = 3  # characters of a code
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Bursts(QObject):
    """Watches the keys that fall `within`, but not in `own`, as the window hands them on."""

    scanned = Signal(str)

    def __init__(self, within: QWidget, own: QWidget, is_code: Callable[[str], bool]) -> None:
        super().__init__(within)
        self._within, self._own, self._is_code = within, own, is_code
        self._text, self._last_ms = "", 0
        self._window: QWindow | None = None
        self._field: QLineEdit | None = None
        self._before = ""

    def watch(self, *, on: bool) -> None:
        """From when it is shown until it is hidden."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = self._within.window().windowHandle() if on else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at = QApplication.focusWidget()
        if at is None or at is self._own or not self._within.isAncestorOf(at):
            return False
        return self._on_key(at, event)

    def _on_key(self, at: QWidget, event: QKeyEvent) -> bool:
        """True for the Enter that ends a scan: nobody else shall see it."""
        quick = event.timestamp() - self._last_ms <= GAP_MS
        self._last_ms = event.timestamp()
        if event.key() in _ENTER:
            return quick and self._ended()
        if event.key() in _SHIFTS:
            return False  # a scanner's capitals
        if not event.text().isprintable() or not event.text() or event.modifiers() & _HELD:
            self._text = ""
            return False
        if not quick or not self._text:
            self._text = ""
            self._field = at if isinstance(at, QLineEdit) else None
            self._before = self._field.text() if self._field is not None else ""
        self._text += event.text()
        return False

    def _ended(self) -> bool:
        code, self._text = self._text, ""
        if len(code) < SHORTEST or not self._is_code(code):
            return False
        if self._field is not None:
            self._field.setText(self._before)
            self._field.textEdited.emit(self._before)
        self.scanned.emit(code)
        return True
