"""An order that came and could not be read: the sentence why, and its text on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.store.views import QuarantineRow
from app.text import clip, visible
from ui.clipboard import copy_text
from ui.format import Formats
from ui.look import Look
from ui.sentences import spoken
from ui.widgets import Button, ElidedLabel, label

MOST_SHOWN = 100_000  # characters of a text that are shown; all of it is copied
TEXT_HEIGHT = 180


class AsideRow(QWidget):
    """Nothing of it is lost: it is read again by itself as soon as it changes there."""

    text_wanted = Signal(str)  # the row's id; whoever hears it calls `show_text`
    again = Signal(str)  # account id

    def __init__(self, look: Look, formats: Formats, row: QuarantineRow, now_us: int) -> None:
        super().__init__()
        self.look, self.row = look, row
        self._whole = ""
        self.setObjectName("aside")
        self.text = QPlainTextEdit()
        self.text.setObjectName("aside_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(look.font(12))
        self.text.setFixedHeight(look.px(TEXT_HEIGHT))
        self.text.hide()
        self.open = self._button(self.tr("Show its text"), "aside_show", self._on_open)
        self.copy = self._button(self.tr("Copy"), "aside_copy", self._on_copy)
        self.copy.hide()
        self.retry = self._button(
            self.tr("Read again"), "aside_again", lambda: self.again.emit(row.account)
        )
        self._lay_out(formats, now_us)

    def _button(self, words: str, name: str, act: Callable[[], object]) -> Button:
        made = Button(self.look, words, kind="quiet", small=True, name=name)

        def press() -> None:
            act()

        made.clicked.connect(press)
        return made

    def _lay_out(self, formats: Formats, now_us: int) -> None:
        look, row = self.look, self.row
        name = clip(visible(row.remote_id), 40) or self.tr("an order without a number")
        reason = " ".join(visible(spoken(row.reason)).split())
        self.setAccessibleName(f"{name}, {row.account_name}: {reason}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(10)
        sign = QLabel()
        sign.setPixmap(look.icon("warning-fill", "wait.glyph", self.devicePixelRatioF(), 16))
        line.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(look, name, weight=600))
        head.addWidget(ElidedLabel(look, row.account_name), 1)
        words.addLayout(head)
        words.addWidget(ElidedLabel(look, reason, px=12, tone="second"))
        line.addLayout(words, 1)
        line.addWidget(label(look, formats.short_day(row.last_us, now_us), px=12, tone="second"))
        for button in (self.open, self.copy, self.retry):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.text)

    def _on_open(self) -> None:
        if self.text.isVisible():
            self.text.hide()
            self.copy.hide()
            self.open.set_text(self.tr("Show its text"))
        else:
            self.text_wanted.emit(self.row.id)

    def show_text(self, text: str) -> None:
        """The text as it was received; what would steer a screen is made visible."""
        self._whole = text
        self.text.setPlainText(clip(visible(text), MOST_SHOWN))
        self.text.setAccessibleName(self.tr("Text of {}").format(self.accessibleName()))
        self.text.show()
        self.copy.show()
        self.open.set_text(self.tr("Hide its text"))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def busy(self) -> bool:
        """The clerk is reading its text."""
        return self.text.hasFocus()

    def _on_copy(self) -> None:
        copy_text(self._whole)
