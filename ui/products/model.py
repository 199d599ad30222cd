"""The model of the products: one array of keys and a few pages of rows, however many there are."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.catalogue import ANY, Product
from app.rules.customs import hs_printed
from app.store.products import ListedProduct
from ui.format import Formats
from ui.look import Look

NOWHERE = QModelIndex()
PAGE, PAGES_KEPT = 64, 16
COLUMNS = (
    (QT_TRANSLATE_NOOP("ProductsPage", "SKU"), 120),
    (QT_TRANSLATE_NOOP("ProductsPage", "Description"), 200),
    (QT_TRANSLATE_NOOP("ProductsPage", "HS code"), 110),
    (QT_TRANSLATE_NOOP("ProductsPage", "Origin"), 62),
    (QT_TRANSLATE_NOOP("ProductsPage", "Net kg"), 76),
)
SKU, NAME, HS, ORIGIN, WEIGHT = range(len(COLUMNS))
LACKING = "—"
Read = Callable[[Sequence[int]], Sequence[ListedProduct]]
Index = QModelIndex | QPersistentModelIndex


class ProductsModel(QAbstractTableModel):
    """`read` gives the products of keys, in their order, without those that are gone."""

    def __init__(
        self, read: Read, language: str, formats: Formats, look: Look, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._language, self.formats, self.look = read, language, formats, look
        self.keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Product]] = OrderedDict()

    def show_keys(self, keys: array[int]) -> None:
        """What the question shows now; every row is read anew."""
        self.beginResetModel()
        self.keys = keys
        self._pages.clear()
        self.endResetModel()

    def row(self, number: int) -> Product | None:
        """The product in that row, read with its page if need be; None if it is gone meanwhile."""
        at = number // PAGE
        if at not in self._pages:
            self._pages[at] = dict(self._read(self.keys[at * PAGE : (at + 1) * PAGE]))
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[at].get(self.keys[number])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ProductsPage", str(COLUMNS[section][0]))
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        product, column = self.row(index.row()), index.column()
        if product is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(product, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ForegroundRole:
                lacks = self.text(product, column) == LACKING
                return self.look.color("wait.word" if lacks else "text2" if column else "text")
            case Qt.ItemDataRole.FontRole:
                return self.look.font(13, 400 if column else 500)
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


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == WEIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
