"""The small window of a profile that cannot be opened: one sentence and a way out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets import Button, EmptyState


class Refusal(QWidget):
    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("Bordereau")
        self.resize(560, 300)
        empty = EmptyState(look, name="refusal")
        quit_button = Button(look, self.tr("Close"), key="Esc", kind="primary", name="quit")
        quit_button.clicked.connect(self.close)
        empty.say("warning", self.tr("This profile cannot be opened"), sentence, quit_button)
        column = QVBoxLayout(self)
        column.addWidget(empty)
