"""What every button of ours is: pressed by Enter as by Space, and by its own key at once.

Qt leaves Enter to the platform's theme, so a key shown on a button could do nothing; and it acts
on the button's own key a tenth of a second late.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Pressable(QAbstractButton):
    """A button of its own painting."""

    def bind(self, key: str) -> None:
        """`key` presses it while it is visible, once however long the key is held."""
        self.setShortcut(QKeySequence(key))
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Presses at once: later the page may have been made anew, and the key were lost."""
        if not isinstance(event, QShortcutEvent) or event.isAmbiguous():
            return super().eventFilter(watched, event)
        self.setShortcutAutoRepeat(event.shortcutId(), False)
        self.click()
        return True

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
