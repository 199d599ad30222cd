"""What every button of ours is: pressed by Enter as by Space, on every desktop alike.

Qt leaves that to the platform's theme, so a key shown on a button could do nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Pressable(QAbstractButton):
    """A button of its own painting."""

    def setText(self, text: str) -> None:
        """Qt would give up the button's key for that of an "&" in its text, which may be data."""
        key = self.shortcut()
        super().setText(text)
        self.setShortcut(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            self.click()
        else:
            super().keyPressEvent(event)
