"""The line at the bottom that says what was done and offers one act; never for errors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look import Look
from ui.widgets.label import ElidedLabel
from ui.widgets.painting import painting, rounded

STAYS_MS = 6000


class Toast(QWidget):
    """Shown over the bottom of its parent for six seconds, longer under the mouse."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._look = look
        self._then: Callable[[], None] | None = None
        self._left_undo = False
        self.setObjectName("toast")
        self._text = ElidedLabel(look, weight=500)
        self._act = QPushButton(self)
        self._act.setObjectName("toast_act")
        self._act.setFlat(True)
        self._act.setCursor(Qt.CursorShape.PointingHandCursor)
        self._act.clicked.connect(self._run)
        self._undo = QShortcut(QKeySequence.StandardKey.Undo, self, self._run)
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 4, 10, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STAYS_MS)
        self._clock.timeout.connect(self.hide)
        look.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, text: str, act: str = "", then: Callable[[], None] | None = None) -> None:
        """Show `text`; `act` is the word of the one button, `then` what it runs (also Ctrl+Z)."""
        self._then = then
        self._text.set_text(text)
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self._act.setAccessibleName(act)
        self.leave_undo(self._left_undo)
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._clock.start()

    def leave_undo(self, to_page: bool) -> None:
        """Ctrl+Z is the page's own: two that claim a key leave it without effect."""
        self._left_undo = to_page
        self._undo.setEnabled(self._then is not None and not to_page)

    def place(self) -> None:
        """Over the bottom of the parent, as wide as the text wants and the parent allows."""
        parent = self._under
        size = self.sizeHint()
        width = min(max(size.width(), 240), parent.width() - 32)
        self.resize(QSize(width, self._look.height(40)))
        self.move((parent.width() - width) // 2, parent.height() - self.height() - 44)

    def _run(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill=self._look.color("tip"))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            pixmap = self._look.icon("check-circle-fill", "on_tip", self.devicePixelRatioF())
            size = self._look.px(16)
            x = self.width() - 12 - size if mirrored else 12
            painter.drawPixmap(x, round((self.height() - size) / 2), pixmap)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._clock.start()

    def _restyle(self) -> None:
        ink: QColor = self._look.color("on_tip")
        self.setStyleSheet(
            f"QLabel {{ color: {ink.name()}; }} QPushButton {{ color: {ink.name()};"
            " background: transparent; border: 1px solid transparent; border-radius: 5px;"
            f" padding: 3px 8px; }} QPushButton:focus {{ border-color: {ink.name()}; }}"
        )
        self._act.setFont(self._look.font(13, 500))
        self.update()
