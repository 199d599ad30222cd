"""Why exported goods come back and how they left, asked beside a credit (document-rules 3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.look import Look
from ui.sentences import spoken
from ui.widgets import Choice, Field

if TYPE_CHECKING:
    from app.documents import Returned

REASONS = ("return_refused", "return_undelivered", "return_withdrawn", "return_faulty")


def offer(box: Choice, keys: tuple[str, ...], language: str) -> None:
    """Words in the languages of the paper, not of the window: they stand on it."""
    from app.rules.wording import label

    box.clear()
    for key in keys:
        box.addItem(label(key, language).both)


class ReturnedFields(QWidget):
    """Shown for goods that crossed a border; for others it tells nothing."""

    typed_in = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.why = Choice(look, name="credit_returned")
        self.why.setEditable(True)
        self.mrn = QLineEdit()
        self.mrn.setObjectName("credit_mrn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(look, self.tr("Goods come back from export: why"), self.why))
        column.addWidget(Field(look, self.tr("MRN of the export"), self.mrn))
        self.why.currentTextChanged.connect(self.typed_in)
        self.mrn.textChanged.connect(self.typed_in)
        self.hide()

    def begin(self, back: Returned, language: str, *, exported: bool) -> None:
        """For another invoice: `back` is what its order says by now."""
        offer(self.why, REASONS, language)
        self.why.setCurrentText(back.why)
        self.mrn.setText(back.mrn)
        self.setVisible(exported)

    def told(self) -> Returned:
        from app.documents import Returned

        if self.isHidden():
            return Returned()
        return Returned(self.why.currentText().strip(), self.mrn.text().strip())

    def problem(self) -> str:
        """A sentence about the MRN; "" where nothing is wrong."""
        from app.documents.returned import mrn_problem

        told = self.told()
        return spoken(mrn_problem(told.mrn) or "") if told.why else ""
