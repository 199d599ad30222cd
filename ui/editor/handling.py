"""Fields for what a packer declares of the goods: dangerous goods and wood packing (paper §5)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.editor.fields import BoundFields
from ui.editor.packed import HANDLING
from ui.look import Look
from ui.widgets import label


class HandlingFields(QWidget):
    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("handling_fields")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(look, self.tr("Dangerous goods and wood"), weight=600))
        words = (
            (self.tr("UN number"), 2), (self.tr("Proper shipping name"), 5),
            (self.tr("Class"), 1), (self.tr("Packing group"), 2),
            (self.tr("Further dangerous goods"), 1), (self.tr("Wood packing, ISPM 15 mark"), 1),
        )  # fmt: skip
        wanted = [(path, *said) for path, said in zip(HANDLING, words, strict=True)]
        column.addWidget(fields.row(*wanted[:4]))
        column.addWidget(fields.row(*wanted[4:]))
