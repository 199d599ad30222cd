"""The lines of an invoice with what is to be credited of each, as a grid that is typed into."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.format import MINUS, Formats
from ui.look import Look
from ui.widgets.label import plain_tip

if TYPE_CHECKING:
    from app.documents import Remaining

NOWHERE = QModelIndex()
NAME, LEFT, CREDIT = range(3)
Index = QModelIndex | QPersistentModelIndex


class CreditLines(QAbstractTableModel):
    """What is typed stays as typed; `problem` says what is wrong with it."""

    typed_in = Signal()

    def __init__(self, look: Look, formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._formats = look, formats
        self._left: Remaining | None = None
        self._typed: dict[str, str] = {}
        self._whole = False

    def show_lines(self, left: Remaining) -> None:
        self.beginResetModel()
        self._left, self._typed, self._whole = left, {}, False
        self.endResetModel()

    def take_all(self, whole: bool) -> None:
        """Everything that is left, or again what was typed."""
        self.beginResetModel()
        self._whole = whole
        self.endResetModel()
        self.typed_in.emit()

    # -- what is to be credited --------------------------------------------------------
    def quantities(self) -> dict[str, Decimal]:
        """By line id; only lines of which something is credited, and all of it can be."""
        if self._left is None or self._whole:
            return {}
        found = {line.line_id: self._quantity(line.line_id) for line in self._left.lines}
        return {line_id: quantity for line_id, quantity in found.items() if quantity}

    def remaining(self) -> dict[str, Decimal]:
        """What a new invoice would have of each line."""
        if self._left is None:
            return {}
        credited = self.quantities()
        return {
            line.line_id: line.left - credited.get(line.line_id, Decimal(0))
            for line in self._left.lines
        }

    def _quantity(self, line_id: str) -> Decimal | None:
        """The typed one without its sign (-1 and 1 are both one less); None for no number."""
        text = self._typed.get(line_id, "").strip().replace(MINUS, "-").replace(",", ".")
        try:
            return abs(Decimal(text)) if text else Decimal(0)
        except InvalidOperation:
            return None

    def problem(self) -> str:
        """The first thing that is wrong, as a sentence; "" for nothing."""
        if self._left is None or self._whole:
            return ""
        for line in self._left.lines:
            quantity, text = self._quantity(line.line_id), self._typed.get(line.line_id, "")
            if quantity is None or not quantity.is_finite():
                words = self.tr("Line {}: “{}” is no quantity; a number such as 1 is expected.")
                return words.format(line.place, text[:20])
            if quantity > line.left:
                words = self.tr("Line {}: {} cannot be credited, {} are left.")
                shown = (self._formats.quantity(quantity), self._formats.quantity(line.left))
                return words.format(line.place, *shown)
        return ""

    # -- Qt ----------------------------------------------------------------------------
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._left is None else len(self._left.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Line"), self.tr("Left"), self.tr("Credit"))[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        assert self._left is not None
        line, column = self._left.lines[index.row()], index.column()
        typed = self._typed.get(line.line_id, "")
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                left = self._formats.quantity(line.left)
                whole = left if self._whole else typed
                return (f"{line.place}  {line.description}", left, whole)[column]
            case Qt.ItemDataRole.ToolTipRole if column == NAME:
                return plain_tip(line.description)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._look.color("text2" if column == LEFT or not line.left else "text")
            case Qt.ItemDataRole.FontRole:
                return self._look.font(13, 600 if column == CREDIT else 400)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        assert self._left is not None
        typable = not self._whole and self._left.lines[index.row()].left
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == CREDIT and typable else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self._left is None:
            return False
        self._typed[self._left.lines[index.row()].line_id] = str(value).strip()
        self.dataChanged.emit(index, index)
        self.typed_in.emit()
        return True


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
