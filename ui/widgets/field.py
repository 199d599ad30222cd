"""A labelled input with its hint and its problem; and the drop-down in our look."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.label import SectionLabel, label
from ui.widgets.painting import painting

Level = Literal["bad", "wait"]


class Below(QWidget):
    """The line below an input: a problem with its sign, else what is not sent, else a hint."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._icon = look, ("", "")
        self._sign = QLabel()
        self._sign.setContentsMargins(0, 2, 0, 0)  # to the middle of the first line
        self.words = label(look, px=12, tone="quiet", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.say("")
        look.changed.connect(self._restyle)

    def say(self, text: str, level: Level | None = None, *, not_sent: bool = False) -> None:
        """Nothing takes no room."""
        self._icon = ("cloud-slash", "text3") if not_sent else ("", "")
        if level:
            sign = "x-circle-fill" if level == "bad" else "warning-fill"
            self._icon = (sign, f"{level}.glyph")
        self.words.setText(text)
        self.words.set_tone(level or "quiet")
        self.setVisible(bool(text))
        self._restyle()

    def _restyle(self) -> None:
        name, colour = self._icon
        self._sign.setVisible(bool(name))
        if name:
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(self._look.icon(name, colour, ratio, 12))


class Field(QWidget):
    """Label above, input, then one line below: the problem, else what cannot be sent, else a hint.

    The input is any Qt editor; its accessible name is the label, its description the line below.
    """

    def __init__(self, look: Look, caption: str, editor: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self._look, self._hint, self._not_sent = look, hint, ""
        self.caption = SectionLabel(look, caption)
        self.editor = editor
        self.caption.setBuddy(editor)
        editor.setAccessibleName(caption)
        editor.setFont(look.font(13))
        if not editor.objectName():
            editor.setObjectName("field_" + "_".join(caption.lower().split()))
        self._below = Below(look)
        self._level: Level | None = None
        self._sentence = ""
        self._lay_out()
        self._show_below()
        look.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.caption)
        column.addWidget(self.editor)
        column.addWidget(self._below)

    def set_problem(self, sentence: str, level: Level = "bad") -> None:
        """One sentence below in red or amber and a coloured edge; "" takes both away."""
        self._sentence, self._level = sentence, level if sentence else None
        self.editor.setProperty("problem", self._level or "")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._show_below()

    def set_not_sent(self, reason: str) -> None:
        """The account cannot hold this field: said below with a struck cloud; "" = it can."""
        self._not_sent = reason
        self._show_below()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._show_below()

    def _restyle(self) -> None:
        self.editor.setFont(self._look.font(13))
        self._show_below()

    def _show_below(self) -> None:
        text = self._sentence or self._not_sent or self._hint
        unsent = bool(self._not_sent) and not self._sentence
        self._below.say(text, self._level, not_sent=unsent)
        self.editor.setAccessibleDescription(text)


class Choice(QComboBox):
    """A drop-down with our caret; the wheel does not change it while the page scrolls."""

    def __init__(self, look: Look, *, name: str = "") -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        caret = self._look.icon("caret-down-bold", "text3", self.devicePixelRatioF(), 12)
        size = self._look.px(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8 if mirrored else self.width() - 8 - size
        with painting(self, smooth=False) as painter:
            painter.drawPixmap(QPointF(x, (self.height() - size) / 2), caret)
