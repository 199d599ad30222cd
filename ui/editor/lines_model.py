"""The lines of a draft as a table for the grid: texts, marks and the empty line at the end.

Holds what is shown, never decides: a typed cell goes out as `typed`, a new draft comes in through
`show`, and only rows that differ are told to the view (a thousand lines stay quick).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
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

from app import money
from app.orders.model import Line
from ui.editor.draft import Row, shown_cell
from ui.editor.typed import Spelling, shown_number
from ui.widgets.label import plain_tip

AnyIndex: TypeAlias = "QModelIndex | QPersistentModelIndex"
NOWHERE = QModelIndex()


class Column(NamedTuple):
    """A column of the grid: the line's field, its heading and width at 13 px."""

    key: str
    title: str
    width: int
    right: bool = False
    editable: bool = True


COLUMNS = (
    Column("", "#", 34, editable=False),
    Column("sku", "SKU", 94),
    Column("name", "Description", 140),
    Column("quantity", "Qty", 46, right=True),
    Column("unit_net", "Unit net", 74, right=True),
    Column("tax_rate", "VAT", 54, right=True),
    Column("line_net", "Line net", 80, right=True, editable=False),
    Column("hs_code", "HS code", 84),
    Column("origin_country", "Origin", 52),
    Column("net_weight_kg", "Net kg", 58, right=True),
)
KEYS = tuple(column.key for column in COLUMNS)
SKU, NAME, QUANTITY, PRICE = (KEYS.index(k) for k in ("sku", "name", "quantity", "unit_net"))


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong with a cell: `bad` stops saving, `wait` stops papers or sending."""

    role: str
    sentence: str


class LinesModel(QAbstractTableModel):
    """Rows of the draft plus one empty row, in which the next code is typed."""

    typed = Signal(int, str, str)  # row, field of the line, text

    def __init__(self, spelling: Spelling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spelling = spelling
        self.rows: tuple[Row, ...] = ()
        self.nets: Sequence[Decimal | None] = ()
        self.marks: Mapping[tuple[int, str], Mark] = {}
        self.currency = ""
        self.counted = -1  # the row whose code came with its quantity (`12*CODE`)

    def show(self, rows: tuple[Row, ...], nets: Sequence[Decimal | None], currency: str) -> None:
        """Take over new rows; tells the view of those that came, went or changed."""
        before = self.rows
        same = _common(before, rows)
        tail = _common(before[same:][::-1], rows[same:][::-1])
        self.nets, places_changed = nets, currency != self.currency
        self.currency = currency
        self._replace(same, len(before) - tail, rows, len(rows) - tail)
        if places_changed and rows:
            self._tell(0, len(rows) - 1)

    def _replace(self, start: int, old_end: int, rows: tuple[Row, ...], new_end: int) -> None:
        grown = new_end - old_end
        if grown > 0:
            self.beginInsertRows(QModelIndex(), old_end, old_end + grown - 1)
            self.rows = rows
            self.endInsertRows()
        elif grown < 0:
            self.beginRemoveRows(QModelIndex(), new_end, old_end - 1)
            self.rows = rows
            self.endRemoveRows()
        else:
            self.rows = rows
        if start < new_end:
            self._tell(start, new_end - 1)

    def mark(self, marks: Mapping[tuple[int, str], Mark]) -> None:
        """Show these marks instead of the former ones."""
        changed = {row for row, key in self.marks.keys() ^ marks.keys()}
        changed |= {row for (row, key), mark in marks.items() if self.marks.get((row, key)) != mark}
        self.marks = marks
        for row in changed:
            if row < self.rowCount():
                self._tell(row, row)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    # -- what Qt asks ---------------------------------------------------------------
    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        new_line = index.row() == len(self.rows)
        editable = COLUMNS[index.column()].editable and (not new_line or index.column() == SKU)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Lines", column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return self.text(row, column.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.shown(row, column.key)
        mark = self.marks.get((row, column.key))
        if mark and role in _SAID:
            tip = role == Qt.ItemDataRole.ToolTipRole
            return plain_tip(mark.sentence) if tip else mark.sentence
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        if text != self.text(index.row(), COLUMNS[index.column()].key):
            self.typed.emit(index.row(), COLUMNS[index.column()].key, text)
        return True

    # -- texts -----------------------------------------------------------------------
    def text(self, row: int, key: str) -> str:
        """What the cell holds, as it is edited."""
        if row >= len(self.rows) or not key:
            return ""
        if key == "line_net":
            return self._net(row)
        places = money.exponent(self.currency) if money.is_currency(self.currency) else 0
        return shown_cell(self.rows[row], key, self.spelling, places if key == "unit_net" else 0)

    def shown(self, row: int, key: str) -> str:
        """What the cell shows while nobody edits it."""
        if not key:
            return str(row + 1) if row < len(self.rows) else "+"
        text = self.text(row, key)
        if key == "tax_rate" and text and key not in self.rows[row].wrong:
            return f"{text} %"
        if key == "hs_code":
            return " ".join(part for part in (text[:4], text[4:6], text[6:8], text[8:]) if part)
        return text

    def _net(self, row: int) -> str:
        net = self.nets[row] if row < len(self.nets) else None
        if net is None or self.rows[row].wrong:
            return "—"
        places = money.exponent(self.currency) if money.is_currency(self.currency) else 2
        return shown_number(net, self.spelling, places)

    def pieces(self) -> tuple[int, Decimal, Decimal]:
        """Lines, pieces and net kilograms of the readable lines."""
        lines: list[Line] = [row.line for row in self.rows if not row.wrong]
        weights = [line.net_weight_kg * line.quantity for line in lines if line.net_weight_kg]
        return (
            len(self.rows),
            sum((line.quantity for line in lines), Decimal(0)),
            sum(weights, Decimal(0)),
        )


_SAID = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)


def _common(one: Sequence[Row], other: Sequence[Row]) -> int:
    """How many rows from the start are the same objects."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a is not b:
            return at
    return min(len(one), len(other))
