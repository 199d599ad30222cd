"""The model of the products: what each cell says; a dash for what customs wants and nobody has."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt

from app.catalogue import ANY, Product
from app.rules.customs import hs_printed
from ui.format import Formats
from ui.look import Look
from ui.widgets.plain_table import KeyedModel, Read

COLUMNS = (
    (QT_TRANSLATE_NOOP("ProductsPage", "SKU"), 120),
    (QT_TRANSLATE_NOOP("ProductsPage", "Description"), 200),
    (QT_TRANSLATE_NOOP("ProductsPage", "HS code"), 110),
    (QT_TRANSLATE_NOOP("ProductsPage", "Origin"), 62),
    (QT_TRANSLATE_NOOP("ProductsPage", "Net kg"), 76),
)
SKU, NAME, HS, ORIGIN, WEIGHT = range(len(COLUMNS))
LACKING = "—"


class ProductsModel(KeyedModel[Product]):
    """Descriptions stand in `language` where there are any in it."""

    def __init__(
        self, read: Read[Product], language: str, formats: Formats, look: Look, parent: QObject
    ) -> None:
        super().__init__(read, look, parent, columns=COLUMNS, context="ProductsPage", right=WEIGHT)
        self._language, self.formats = language, formats

    def look_of(self, product: Product, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.ForegroundRole:
                lacks = self.text(product, column) == LACKING
                return self.look.color("wait.word" if lacks else "text2" if column else "text")
            case Qt.ItemDataRole.AccessibleTextRole if self.text(product, column) == LACKING:
                return QCoreApplication.translate("ProductsPage", "missing")
        return None

    def text(self, product: Product, column: int) -> str:
        """The cell in words; what customs will ask for and nobody knows is a dash."""
        match column:
            case 0:
                return product.sku
            case 1:
                name = product.name(self._language) if product.names else ""
                return " ".join(name.split())
            case 2:
                code = hs_printed(product.hs_code(ANY))
                others = len(product.hs_codes) - (ANY in product.hs_codes)
                return (f"{code} +{others}" if others else code) or LACKING
            case 3:
                return product.origin_country or LACKING
        weight = product.net_weight_kg
        return LACKING if weight is None else self.formats.quantity(weight)
