"""One product as a form whose fields are the columns of a products file, by the same names.

It reads nothing and saves nothing: the page does. Descriptions are shown in one language at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.catalogue import ANY, CARRIER_LENGTHS, Product
from app.exchange.products import PLAIN, columns_of, to_row
from app.orders.kinds import Number
from app.rules.wording import LANGUAGES
from ui.forms import Form
from ui.layouts import clear
from ui.pages import Workplace
from ui.widgets import Button, Choice, Field

CARRIERS = {35: "UPS, FedEx", 50: "USPS", 135: "DHL"}  # document-rules 3.1
NUMBERS = frozenset(key for key, column in PLAIN.items() if isinstance(column.kind, Number))
HS = "hs_code_"
LONGEST_NAME = 1000


class ProductForm(Form):
    """`show_product`, then `changed_texts` says what the clerk made different."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.look, "product")
        self._point = workplace.formats.point
        self._workplace = workplace
        self.product: Product | None = None
        self._shown: dict[str, str] = {}  # by column, as they were shown
        self._names: dict[str, str] = {}  # the descriptions of every language, as typed by now
        self.row(
            self.text("sku", self.tr("SKU")),
            self.text(
                "barcodes", self.tr("Barcodes"), hint=self.tr("several with a space between")
            ),
        )
        self._make_descriptions()
        self._make_customs()
        self._make_figures()
        self.column.addStretch(1)

    def _make_descriptions(self) -> None:
        self.heading(self.tr("Descriptions"))
        spoken = [(ANY, self.tr("Any language")), *((code, code.upper()) for code in LANGUAGES)]
        language = self.choice("language", self.tr("Language"), spoken)
        assert isinstance(language.editor, Choice)
        language.editor.currentIndexChanged.connect(self._show_names)
        self.row(language)
        self.row(self.text("name", self.tr("Description")))
        for length in CARRIER_LENGTHS:
            words = self.tr("Shorter, for {}").format(CARRIERS[length])
            self.row(self.text(f"name_{length}", words))
        for length in (LONGEST_NAME, *CARRIER_LENGTHS):
            editor = self._name_editor(length)
            editor.textChanged.connect(partial(self._count, length))
            editor.textEdited.connect(partial(self._on_name, length))

    def _make_customs(self) -> None:
        self.heading(self.tr("Customs"))
        self.row(
            self.text("hs_code", self.tr("HS code"), hint=self.tr("for every country")),
            self.text("origin_country", self.tr("Country of origin")),
            self.text("preferential_origin", self.tr("Preferential origin")),
        )
        self._codes = QVBoxLayout()
        self._codes.setSpacing(6)
        self.column.addLayout(self._codes)
        self.add_code = Button(
            self.look, self.tr("Another code for one country"), icon="plus-bold", kind="quiet",
            small=True, name="add_code",
        )  # fmt: skip
        self.add_code.clicked.connect(lambda: self._add_code("", "").setFocus())
        self.column.addWidget(self.add_code, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_figures(self) -> None:
        self.heading(self.tr("Weight and price of one unit"))
        self.row(
            self.text("net_weight_kg", self.tr("Net weight, kg")),
            self.text("gross_weight_kg", self.tr("Gross weight, kg")),
            self.text("unit", self.tr("Unit"), hint=self.tr("such as PCE, PR, KGM")),
        )
        self.row(
            self.text("price", self.tr("Net price")),
            self.text("currency", self.tr("Currency")),
            self.text("tax_rate", self.tr("VAT, %")),
        )

    # -- showing -------------------------------------------------------------------------
    def show_product(self, product: Product | None) -> None:
        """Its texts in every field; None empties the form for a new one."""
        self.stand_on(product)
        self._names = {k: t for k, t in self._shown.items() if k.startswith("name")}
        self.mark(())
        for key in PLAIN:
            if key != "name":
                self.put(key, self._shown.get(key, ""))
        clear(self._codes)
        for key, text in self._shown.items():
            if key.startswith(HS):
                self._add_code(key.removeprefix(HS), text)
        self._show_names()
        sku = self._line("sku")
        sku.setReadOnly(product is not None)
        for polish in (sku.style().unpolish, sku.style().polish):  # it looks as it is
            polish(sku)

    def stand_on(self, product: Product | None) -> None:
        """What is in the fields is typed over this product from now on."""
        self.product = product
        shown = product or Product("")
        columns = columns_of([shown])
        texts = zip((column.key for column in columns), to_row(shown, columns), strict=True)
        self._shown = {key: self._spelt(key, text) for key, text in texts}

    def _spelt(self, key: str, text: str) -> str:
        """With the decimal sign of this desk."""
        return text.replace(".", self._point) if key in NUMBERS else text

    def _show_names(self, _index: int = 0) -> None:
        for length in (LONGEST_NAME, *CARRIER_LENGTHS):
            editor = self._name_editor(length)
            editor.setText(self._names.get(self._name_key(length), ""))
            editor.setCursorPosition(0)
            self._count(length, editor.text())

    def _count(self, length: int, text: str) -> None:
        """Under a description: how much of what is passed on it takes; amber where it is more."""
        field = self.fields["name" if length == LONGEST_NAME else f"name_{length}"]
        if length == LONGEST_NAME:
            field.set_hint(self.tr("{} characters").format(len(text)))
            return
        counted = self.tr("{} of {} characters").format(len(text), length)
        field.set_hint(counted)
        field.set_problem(counted if len(text) > length else "", "wait")

    # -- codes of countries ----------------------------------------------------------------
    def _add_code(self, country: str, code: str) -> QLineEdit:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        where, digits = QLineEdit(country), QLineEdit(code)
        country_words, code_words = self.tr("Country"), self.tr("HS code")
        for editor, name, words in (
            (where, "code_country", country_words), (digits, "code_digits", code_words),
        ):  # fmt: skip
            editor.setObjectName(name)
            editor.textEdited.connect(self.changed)
            line.addWidget(Field(self.look, words, editor), 1 + (editor is digits))
        away = Button(
            self.look, self.tr("Take this code away"), icon="x-bold", kind="icon", name="drop_code"
        )
        away.clicked.connect(partial(self._drop_code, holder))
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self._codes.addWidget(holder)
        return where

    def _drop_code(self, holder: QWidget) -> None:
        self._codes.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self.add_code.setFocus()
        self.changed.emit()

    def _code_texts(self) -> Iterator[tuple[str, str]]:
        for at in range(self._codes.count()):
            item = self._codes.itemAt(at)
            holder = item.widget() if item is not None else None
            if holder is not None:
                where = holder.findChild(QLineEdit, "code_country")
                digits = holder.findChild(QLineEdit, "code_digits")
                assert isinstance(where, QLineEdit)
                assert isinstance(digits, QLineEdit)
                if where.text().strip() or digits.text().strip():
                    yield f"{HS}{where.text().strip().upper()}", digits.text().strip()

    # -- reading -----------------------------------------------------------------------------
    def changed_texts(self) -> dict[str, str]:
        """What differs from how it was shown, by column; the SKU is not among it."""
        now = {key: self.value(key) for key in PLAIN if key not in ("sku", "name")}
        now |= {key: text.strip() for key, text in self._names.items()} | dict(self._code_texts())
        gone = {key: "" for key in self._shown if key.startswith(HS) and key not in now}
        return {
            key: text.replace(self._point, ".") if key in NUMBERS else text
            for key, text in (now | gone).items()
            if text != self._shown.get(key, "").strip()
        }

    @property
    def dirty(self) -> bool:
        return bool(self.changed_texts()) or (self.product is None and bool(self.value("sku")))

    def _on_name(self, length: int, text: str) -> None:
        self._names[self._name_key(length)] = text
        self.changed.emit()  # once more: the field told it before it was noted here

    def _name_key(self, length: int) -> str:
        language = self.value("language")
        parts = ("name", language, "" if length == LONGEST_NAME else str(length))
        return "_".join(filter(None, parts))

    def _name_editor(self, length: int) -> QLineEdit:
        return self._line("name" if length == LONGEST_NAME else f"name_{length}")

    def _line(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor
