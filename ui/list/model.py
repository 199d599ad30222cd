"""The model of the list: one array of list keys and a small cache of rows. Holds no order.

A million rows cost eight bytes each; the rows on screen are read by primary key, a page at a time
(performance §5). What to show is decided elsewhere: the model is told its keys.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)  # fmt: skip

from app.store.views import OrderRow
from ui import vocabulary
from ui.format import Formats
from ui.list.columns import COLUMNS, Col, title
from ui.list.marks import NOTHING, Marks, RowMarks, lacking_words
from ui.widgets.label import plain_tip
from ui.words import paper_words

PAGE = 128
PAGES_KEPT = 16
Index = QModelIndex | QPersistentModelIndex
Rows = Callable[[Sequence[int]], Iterable[OrderRow]]
NO_PARENT = QModelIndex()


class OrderList(QAbstractTableModel):
    """`read` returns the rows of those list keys, in any order, without those that are gone."""

    rows_changed = Signal(int, int)  # first and last row whose content differs

    def __init__(
        self,
        read: Rows,
        formats: Formats,
        parent: QObject | None = None,
        marks: RowMarks | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._formats, self.marks = read, formats, marks
        self.keys: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, OrderRow]] = OrderedDict()

    # -- what is shown ----------------------------------------------------------
    def show_rows(self, rows: Sequence[OrderRow]) -> None:
        """The first rows of a new question, already read; the other keys follow."""
        self.beginResetModel()
        self.keys = array("q", [row.list_key for row in rows])
        self._pages.clear()
        for row_number, row in enumerate(rows):
            self._pages.setdefault(row_number // PAGE, {})[row.list_key] = row
        self.endResetModel()

    def show_keys(self, keys: array[int]) -> None:
        """All keys in list order. Appends below what is shown where it can, else starts anew."""
        shown = len(self.keys)
        if keys == self.keys:
            return
        if shown and keys[:shown] == self.keys:
            self.beginInsertRows(NO_PARENT, shown, len(keys) - 1)
            self.keys = keys
            self._pages.pop((shown - 1) // PAGE, None)
            self.endInsertRows()
            return
        self.beginResetModel()
        self.keys = keys
        self._pages.clear()
        self.endResetModel()

    def replace(self, rows: Iterable[OrderRow]) -> None:
        """New contents of rows that are cached, found by list key; the others are read later."""
        fresh = {row.list_key: row for row in rows}
        for number, page in self._pages.items():
            touched = fresh.keys() & page.keys()
            for key in touched:
                page[key] = fresh[key]
            if touched:
                first = number * PAGE
                self.rows_changed.emit(first, min(first + PAGE, len(self.keys)) - 1)

    def forget(self) -> None:
        """Read every row anew at the next paint."""
        self._pages.clear()
        if self.keys:
            self.rows_changed.emit(0, len(self.keys) - 1)

    def cached_ids(self) -> set[str]:
        return {row.id for page in self._pages.values() for row in page.values()}

    def row(self, number: int) -> OrderRow | None:
        """The row, read with its page if need be; None if it is gone meanwhile."""
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._read_page(number // PAGE)
        return page.get(self.keys[number])

    def _read_page(self, number: int) -> dict[int, OrderRow]:
        keys = self.keys[number * PAGE : (number + 1) * PAGE]
        page = {row.list_key: row for row in self._read(keys)}
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    # -- Qt ---------------------------------------------------------------------
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        words = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation == Qt.Orientation.Horizontal and role in words:
            return title(Col(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts for screen readers, copying and tooltips; painting does not ask here."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Col(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Col.CUSTOMER:
            return " · ".join(filter(None, (row.customer, lacking_words(row.blocked))))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = tip(row, column)
            return said and plain_tip(said)
        return None

    def text(self, row: OrderRow, column: Col) -> str:
        """The cell in words."""
        match column:
            case Col.NUMBER:
                return row.number
            case Col.CUSTOMER:
                return row.customer
            case Col.COUNTRY:
                return row.country
            case Col.ACCOUNT:
                return row.account_name
            case Col.DATE:
                return self._formats.moment(row.ordered_us)
            case Col.TOTAL:
                return self._formats.money(row.total, row.currency)
            case Col.PAYMENT:
                return vocabulary.shown("payment", row.payment).word
            case Col.SHIPPING:
                return vocabulary.shown("fulfilment", row.fulfilment).word
            case Col.PAPERS:
                return ", ".join(map(paper_words, self.marked(row).papers))
            case Col.SYNC:
                return vocabulary.shown("sync", row.sync_state).word

    def marked(self, row: OrderRow) -> Marks:
        """What is known beside the row; it is read soon where it is not."""
        if self.marks is None:
            return NOTHING
        self.marks.want(row.id)
        return self.marks.of(row.id)


def tip(row: OrderRow, column: Col) -> str | None:
    """A tooltip where the cell says less than is known; None elsewhere."""
    match column:
        case Col.CUSTOMER:
            return "\n".join(part for part in (row.customer, row.town, row.note) if part)
        case Col.PAYMENT:
            shown = vocabulary.shown("payment", row.payment)
        case Col.SHIPPING:
            shown = vocabulary.shown("fulfilment", row.fulfilment)
        case Col.SYNC:
            shown = vocabulary.shown("sync", row.sync_state)
        case _:
            return None
    return shown.word if "{" in shown.tip else f"{shown.word}. {shown.tip}"
