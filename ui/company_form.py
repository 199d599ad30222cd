"""The exporter's form in the contract's keys, its pictures shown as they will stand on paper.

Reads nothing and saves nothing: the settings page does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit

from ui.forms import Form
from ui.pages import Workplace
from ui.widgets import Button

_COMPANY = (
    ("name",), ("line1", "line2"), ("postcode", "city", "region", "country"), ("email", "phone"),
    ("vat", "eori"), ("rex", "ioss", "registration"), ("time_zone", "language"),
    ("bank.name", "bank.bic"), ("bank.iban",), ("signatory.name", "signatory.title"),
)  # fmt: skip
_PICTURES = ("logo", "signatory.image")
_OWN = {"profile", "key"}  # fields of the form that are none of the company's
_HIDDEN = ("ioss",)  # never on paper, and not for every eye at the desk
NEW = "\n"  # stands for an exporter that has no short name yet
LARGEST_FILE, LARGEST_SIDE = 2 * 1024 * 1024, 6000  # as the papers take them


class CompanyForm(Form):
    """The exporter in the contract's keys, with logo and signature shown as they will stand."""

    chosen = Signal()  # another exporter is to be shown: `key`
    in_the_way = Signal()  # what is typed of this one, when another is chosen
    key_shown = Signal(bool)  # is it a further one, which may be removed

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.look, "company")
        self.pictures: dict[str, QLabel] = {}
        self.key = ""  # of the exporter that is shown; "" is the first
        self.new = False
        self._add_profiles()
        for names in _COMPANY:
            self.row(*(
                self.text(name, self._words(name), secret=name in _HIDDEN) for name in names
            ))  # fmt: skip
        for name in _PICTURES:
            self._add_picture(name)
        self.rest()

    # -- several exporters ---------------------------------------------------------------
    def _add_profiles(self) -> None:
        """Which exporter is shown; a further one has a short name that stands in its numbers."""
        self._profile = self.choice("profile", self.tr("Exporter"), [])
        self._short = self.text(
            "key", self.tr("Short name"), hint=self.tr("stands in its numbers, such as OUTLET")
        )
        self.row(self._profile, self._short)
        box = self._profile.editor
        assert isinstance(box, QComboBox)
        box.activated.connect(self._on_profile)
        self.show_profiles({})

    def show_profiles(self, known: Mapping[str, str]) -> None:
        """Every exporter by its short name, and a place for one more."""
        box = self._profile.editor
        assert isinstance(box, QComboBox)
        box.clear()
        for key, name in {"": "", **known}.items():
            words = name or self.tr("The first exporter")
            box.addItem(f"{words} ({key})" if key else words, key)
        box.addItem(self.tr("A further exporter…"), NEW)
        self._profile.setVisible("" in known)
        self._show_key()

    def _show_key(self) -> None:
        self.put("profile", NEW if self.new else self.key)
        self._short.setVisible(self.new)
        self.key_shown.emit(bool(self.key))

    def _on_profile(self, _at: int) -> None:
        wanted = self.value("profile")
        self._show_key()  # this one stays until it may be left
        if self.dirty:
            self.in_the_way.emit()
            return
        self.new = wanted == NEW
        self.key = "" if self.new else wanted
        self._show_key()
        if self.new:
            self.fill({})
            self._short.editor.setFocus()
        else:
            self.rest()
            self.chosen.emit()

    def show_first(self) -> None:
        """The one that was shown is no more."""
        self.key, self.new = "", False
        self.rest()

    @property
    def wanted_key(self) -> str:
        """Under which short name it is kept."""
        return self.value("key") if self.new else self.key

    def kept(self, values: Mapping[str, str]) -> None:
        """It was saved with these values: a further one is one of them now."""
        self.key, self.new = self.wanted_key, False
        self.put("key", "")
        self.rest({**values, **{name: self.value(name) for name in _OWN}})

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
        editor = field.editor
        assert isinstance(editor, QLineEdit)
        editor.textChanged.connect(partial(self._show_picture, name))

    def _choose(self, name: str) -> None:
        dialog = QFileDialog(self, self._words(name), "", self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._take, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, name: str, path: str) -> None:
        self.put(name, path)

    def _show_picture(self, name: str, _text: str = "") -> None:
        image = _picture(Path(self.value(name)))
        if not image.isNull():
            height = self.pictures[name].height()
            image = image.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
        self.pictures[name].setPixmap(QPixmap.fromImage(image))

    def fill(self, company: Mapping[str, Any]) -> None:
        for name in (*self.fields.keys() - _OWN,):
            part: Any = company
            for key in name.split("."):
                part = part.get(key, "") if isinstance(part, Mapping) else ""
            self.put(name, str(part or ""))
        for name in _PICTURES:
            self._show_picture(name)
        self.rest()

    def company(self) -> dict[str, Any]:
        """What is in the fields, in the contract's shape; blank keys are left out."""
        made: dict[str, Any] = {}
        for name, value in self.values().items():
            if name in _OWN:
                continue
            head, _, rest = name.partition(".")
            if value and rest:
                made.setdefault(head, {})[rest] = value
            elif value:
                made[head] = value
        return made


def _picture(path: Path) -> QImage:
    """A PNG or JPEG as papers would take it; nothing for any other file, unread."""
    try:
        small = path.is_file() and path.stat().st_size <= LARGEST_FILE
    except (OSError, ValueError):
        return QImage()
    if not small:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    side = max(reader.size().width(), reader.size().height())
    wanted = bytes(reader.format().data()) in (b"png", b"jpeg") and 0 < side <= LARGEST_SIDE
    return reader.read() if wanted else QImage()
