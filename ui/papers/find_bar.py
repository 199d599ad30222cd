"""The row that searches the text of the paper in view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.look import Look
from ui.timers import once
from ui.widgets import Button, label

QUIET_MS = 40


class FindBar(QWidget):
    """Hidden until `open`; `asked` follows the typing, `stepped` goes on or back."""

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("find_bar")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setObjectName("find_text")
        self.field.setAccessibleName(self.tr("Search in the paper"))
        self.field.setPlaceholderText(self.tr("Search in the paper…"))
        self.field.setFont(look.font(13))
        self.field.setFixedWidth(look.px(260))
        self.count = label(look, px=12, tone="second")
        self.before = Button(
            look, self.tr("Place before"), kind="icon", icon="caret-up", key="Shift+F3",
            name="find_before",
        )  # fmt: skip
        self.after = Button(
            look, self.tr("Next place"), kind="icon", icon="caret-down", key="F3",
            name="find_next",
        )  # fmt: skip
        self.shut = Button(
            look, self.tr("Close the search"), kind="icon", icon="x-bold", name="find_close"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 6)
        row.setSpacing(6)
        row.addStretch(1)
        for part in (self.count, self.field, self.before, self.after, self.shut):
            row.addWidget(part)
        self._quiet = once(self, QUIET_MS, self._ask)
        self._connect()
        self.show_count(0, 0)
        self.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _: self._quiet.start())
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.shut.clicked.connect(self.close_search)
        for keys, by in (("Return", 1), ("Enter", 1), ("Shift+Return", -1)):
            enter = QShortcut(QKeySequence(keys), self.field)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.before.click if by < 0 else self.after.click)

    def open(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def close_search(self) -> None:
        """Nothing is marked any more; what was typed is there the next time."""
        self._quiet.stop()
        self.hide()
        self.asked.emit("")

    def _ask(self) -> None:
        self.asked.emit(self.field.text())

    def show_count(self, hit: int, hits: int) -> None:
        nothing = self.tr("not found") if self.field.text().strip() else ""
        self.count.setText(self.tr("{} of {}").format(hit, hits) if hits else nothing)
        for button in (self.before, self.after):
            button.setEnabled(hits > 0)
