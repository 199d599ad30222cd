"""A small spreadsheet's model: texts and marks of cells, and the empty row where a new one begins.

What every grid of the editor has in common. It decides nothing: a typed cell goes out as `typed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.widgets.label import plain_tip

AnyIndex: TypeAlias = "QModelIndex | QPersistentModelIndex"
NOWHERE = QModelIndex()


class Column(NamedTuple):
    """A column: the field it shows, its heading to translate, and its width at 13 px."""

    key: str
    title: object
    width: int
    right: bool = False
    editable: bool = True
    tone: str = "text"
    weight: int = 400
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong with a cell: `bad` stops saving, `wait` stops papers or sending."""

    role: str
    sentence: str


class CellModel(QAbstractTableModel):
    """`context` translates the titles. Where it `grows`, a new row begins in the column `first`,
    and the column `inviting` says so with `invitation`.
    """

    typed = Signal(int, str, str)  # row, field, text
    context = ""
    grows = True
    first = inviting = 1

    def __init__(
        self, columns: tuple[Column, ...], parent: QObject | None = None, invitation: str = ""
    ) -> None:
        super().__init__(parent)
        self.columns, self.invitation = columns, invitation
        self.marks: Mapping[tuple[int, str], Mark] = {}

    # -- what a kind of grid says of itself ---------------------------------------------
    @property
    def filled(self) -> int:
        """How many rows there are, without the empty one."""
        raise NotImplementedError

    def text(self, row: int, key: str) -> str:
        """What the cell holds, as it is edited."""
        raise NotImplementedError

    def shown(self, row: int, key: str) -> str:
        """What the cell shows while nobody edits it."""
        if not key:
            return str(row + 1) if row < self.filled else "+"
        return self.text(row, key)

    # -- showing -------------------------------------------------------------------------
    def mark(self, marks: Mapping[tuple[int, str], Mark]) -> None:
        """Show these marks instead of the former ones."""
        changed = {row for row, key in self.marks.keys() ^ marks.keys()}
        changed |= {row for (row, key), mark in marks.items() if self.marks.get((row, key)) != mark}
        self.marks = marks
        for row in changed:
            if row < self.rowCount():
                self.tell(row, row)

    def tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def title(self, column: int) -> str:
        return QCoreApplication.translate(self.context, str(self.columns[column].title))

    # -- what Qt asks ----------------------------------------------------------------------
    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else self.filled + self.grows

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        new = index.row() == self.filled
        editable = self.columns[index.column()].editable and (
            not new or index.column() == self.first
        )
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, key = index.row(), self.columns[index.column()].key
        if role == Qt.ItemDataRole.EditRole:
            return self.text(row, key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.shown(row, key)
        mark = self.marks.get((row, key))
        if mark and role in _SAID:
            tip = role == Qt.ItemDataRole.ToolTipRole
            return plain_tip(mark.sentence) if tip else mark.sentence
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        text, key = str(value), self.columns[index.column()].key
        if text != self.text(index.row(), key):
            self.typed.emit(index.row(), key, text)
        return True


_SAID = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)
