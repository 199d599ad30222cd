"""The grid of order lines: a spreadsheet with the line grammar of the till.

SKU, Enter, quantity, Enter opens the next line; `12*CODE` counts at once.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from ui.clipboard import table_in
from ui.editor.cell_grid import CellGrid
from ui.editor.lines_model import COLUMNS, KEYS, NAME, PRICE, QUANTITY, SKU, LinesModel
from ui.look import Look


class LinesGrid(CellGrid):
    """The table view with the keys of a till."""

    repeat = Signal(int)
    pasted = Signal(int, object, object)  # first row, keys of the columns, table of texts
    finished = Signal()  # Enter on the empty line: nothing more to type

    def __init__(self, look: Look, lines: LinesModel) -> None:
        super().__init__(look, lines, "lines", "", "line")
        self.setAccessibleName(self.tr("Order lines"))
        self.lines = lines
        self._stays = False  # Enter takes over the cell and leaves the going to somebody else

    def stay(self, stays: bool) -> None:
        """Enter goes nowhere by itself as long as this holds."""
        self._stays = stays

    def on_entered(self, row: int, column: int) -> None:
        if self._stays:
            self.setFocus()
            return
        last = len(self.lines.rows)
        if column == SKU and row < last:
            self.go(*self._after_code(row))
        elif column == SKU:
            self.finished.emit()
        elif column in (QUANTITY, PRICE):
            self.go(row + 1, SKU)
        else:
            self.go(min(row + 1, last), column if row + 1 < last else SKU)

    def paste(self, text: str) -> None:
        """Cells from a spreadsheet, taken over as one."""
        start = self.currentIndex()
        self.pasted.emit(start.row(), KEYS[max(0, start.column()) :], table_in(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The description takes what is left; where that is too little, the rest scrolls."""
        super().resizeEvent(event)
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != NAME)
        least = round(COLUMNS[NAME].width * self.look.base_px / 13)
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(NAME, modes.Stretch)
        else:
            header.setSectionResizeMode(NAME, modes.Fixed)
            header.resizeSection(NAME, least)

    def _after_code(self, row: int) -> tuple[int, int]:
        """Where Enter leads from a code: to its quantity, or on if the code came with one."""
        return (row + 1, SKU) if self.lines.counted == row else (row, QUANTITY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_D and control:
            self.repeat.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
