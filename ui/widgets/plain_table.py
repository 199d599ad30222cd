"""A table of rows 30 px high under a quiet head, and the model of one that may be of any length.

Knows neither what the rows are nor where they are kept.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTableView

from ui.look import Look

NOWHERE = QModelIndex()
PAGE, PAGES_KEPT = 64, 16
Index = QModelIndex | QPersistentModelIndex
Columns = Sequence[tuple[object, int]]  # title to translate, width in px at 13 px text
Row = TypeVar("Row")
Read = Callable[[Sequence[int]], Mapping[int, Row]]


class KeyedModel(QAbstractTableModel, Generic[Row]):
    """One array of keys and a few pages of rows, however many there are.

    `read` gives rows by their keys, without those that are gone; `context` translates the titles;
    the `right` column holds figures. A kind of row says its `text`, and its `look_of` a cell.
    """

    def __init__(
        self, read: Read[Row], look: Look, parent: QObject, *, columns: Columns, context: str,
        right: int,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._read, self.look, self.columns = read, look, columns
        self._context, self._right = context, right
        self.keys: array[int] = array("q")
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()

    def show_keys(self, keys: array[int]) -> None:
        """What the question shows now; every row is read anew."""
        self.beginResetModel()
        self.keys = keys
        self._pages.clear()
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """What stands there, read with its page if need be; None if it is gone meanwhile."""
        at = number // PAGE
        if at not in self._pages:
            self._pages[at] = self._read(self.keys[at * PAGE : (at + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[at].get(self.keys[number])

    def text(self, row: Row, column: int) -> str:
        """The cell in words."""
        raise NotImplementedError

    def look_of(self, row: Row, column: int, role: int) -> object:
        """Colour, icon, tip and other words of a cell; None for a role it does not care about."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate(self._context, str(self.columns[section][0]))
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index.row()), index.column()
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(column)
            case Qt.ItemDataRole.FontRole:
                return self.look.font(13, 400 if column else 500)
        return self.look_of(row, column, role)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = column == self._right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def plain_table(look: Look, model: QAbstractItemModel, name: str, words: str) -> QTableView:
    """The table; `words` are what a screen reader calls it."""
    table = QTableView()
    table.setObjectName(name)
    table.setAccessibleName(words)
    table.setModel(model)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look.height(30))
    table.horizontalHeader().setFont(look.font(12))
    table.horizontalHeader().setHighlightSections(False)
    return table


def list_table(look: Look, model: KeyedModel[Row], name: str, words: str) -> QTableView:
    """The table of a list: whole rows are chosen, nothing is typed, columns as wide as they say."""
    table = plain_table(look, model, name, words)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    header = table.horizontalHeader()
    header.setFixedHeight(look.height(30))
    for at, (_, width) in enumerate(model.columns):
        header.resizeSection(at, width * look.base_px // 13)
    return table
