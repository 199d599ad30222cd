"""The exporter's form in the contract's keys, its pictures shown as they will stand on paper.

Reads nothing and saves nothing: the settings page does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from ui.forms import Form
from ui.pages import Workplace
from ui.widgets import Button

_COMPANY = (
    ("name",), ("line1", "line2"), ("postcode", "city", "region", "country"), ("email", "phone"),
    ("vat", "eori"), ("rex", "ioss", "registration"), ("time_zone", "language"),
    ("bank.name", "bank.bic"), ("bank.iban",), ("signatory.name", "signatory.title"),
)  # fmt: skip
_PICTURES = ("logo", "signatory.image")


class CompanyForm(Form):
    """The exporter in the contract's keys, with logo and signature shown as they will stand."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.look, "company")
        self.pictures: dict[str, QLabel] = {}
        for names in _COMPANY:
            self.row(*(self.text(name, self._words(name)) for name in names))
        for name in _PICTURES:
            self._add_picture(name)

    def _words(self, name: str) -> str:
        words = {
            "name": self.tr("Name"), "line1": self.tr("Street"),
            "line2": self.tr("Street, second line"), "postcode": self.tr("Postcode"),
            "city": self.tr("City"), "region": self.tr("State or province"),
            "country": self.tr("Country code"), "email": self.tr("E-mail"),
            "phone": self.tr("Phone"), "vat": self.tr("VAT number"), "eori": "EORI", "rex": "REX",
            "ioss": "IOSS", "registration": self.tr("Registration"),
            "time_zone": self.tr("Time zone"), "language": self.tr("Language of papers"),
            "bank.name": self.tr("Bank"), "bank.iban": "IBAN", "bank.bic": "BIC",
            "signatory.name": self.tr("Who signs"), "signatory.title": self.tr("Title"),
            "logo": self.tr("Logo"), "signatory.image": self.tr("Signature"),
        }  # fmt: skip
        return words[name]

    def _add_picture(self, name: str) -> None:
        """A path, a way to choose it, and the picture itself."""
        field = self.text(name, self.tr("{}, PNG or JPEG").format(self._words(name)))
        choose = Button(self.look, self.tr("Choose…"), name=f"choose_{name.replace('.', '_')}")
        choose.clicked.connect(partial(self._choose, name))
        shown = QLabel()
        shown.setObjectName(f"picture_{name.replace('.', '_')}")
        shown.setAccessibleName(self._words(name))
        shown.setFixedHeight(self.look.px(48))
        self.pictures[name] = shown
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(shown, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(line)
        self.changed.connect(partial(self._show_picture, name))

    def _choose(self, name: str) -> None:
        dialog = QFileDialog(self, self._words(name), "", self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._take, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, name: str, path: str) -> None:
        self.put(name, path)
        self.changed.emit()

    def _show_picture(self, name: str) -> None:
        path = Path(self.value(name))
        image = QImage(str(path)) if path.is_file() else QImage()
        if not image.isNull():
            height = self.pictures[name].height()
            image = image.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
        self.pictures[name].setPixmap(QPixmap.fromImage(image))

    def fill(self, company: Mapping[str, Any]) -> None:
        for name in self.fields:
            part: Any = company
            for key in name.split("."):
                part = part.get(key, "") if isinstance(part, Mapping) else ""
            self.put(name, str(part or ""))
        for name in _PICTURES:
            self._show_picture(name)

    def company(self) -> dict[str, Any]:
        """What is in the fields, in the contract's shape; blank keys are left out."""
        made: dict[str, Any] = {}
        for name, value in self.values().items():
            head, _, rest = name.partition(".")
            if value and rest:
                made.setdefault(head, {})[rest] = value
            elif value:
                made[head] = value
        return made
