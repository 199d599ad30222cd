"""The field a hand-held scanner types in: each code ends with Enter; a failed scan blocks.

After a refusal nothing more is taken until somebody acknowledges it with Esc, because a packer
looks at the goods and not at the screen (screens, *Editor*).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanField(QLineEdit):
    scanned = Signal(str)
    acknowledged = Signal()
    blocked = False

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("scan")
        self.setAccessibleName(self.tr("Scan or type a SKU or barcode"))
        self.setPlaceholderText(self.tr("Scan or type a SKU or barcode"))
        self.setFont(look.font(13))

    def refuse(self) -> None:
        """Loud, and nothing more is scanned until Esc."""
        self.blocked = True
        QApplication.beep()

    def release(self) -> None:
        self.blocked = False
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Esc is ours while we wait for it, and not the page's."""
        if (
            self.blocked
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.blocked:
            if event.key() == Qt.Key.Key_Escape:
                self.acknowledged.emit()
            elif event.key() in _ENTER:
                QApplication.beep()
        elif event.key() in _ENTER and not held:
            text = self.text()
            self.clear()
            if text.strip():
                self.scanned.emit(text)
        else:
            super().keyPressEvent(event)
