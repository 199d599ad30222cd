"""The yardsticks for the window: a bare table, and Qt's own model and delegate; no code of ours.

As a program (`python -m bench.bare_window`) it shows a table of 100 rows, until it is ended.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QMainWindow, QTableView

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
ROWS, COLUMNS, ROW_HEIGHT = 100, 11, 22
WORDS = ("10", "Ana Ionescu ", "Cluj ", "RO", "2026-11-", "526.", "EUR", "paid ", "new ", "ok", "3")
DISPLAY = int(Qt.ItemDataRole.DisplayRole)


def cell(row: int, column: int) -> str:
    return f"{WORDS[column]}{row * 7 % 977}"


class Static(QAbstractTableModel):
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        return cell(index.row(), index.column()) if role == DISPLAY else None


def fixed(view: QTableView) -> QTableView:
    view.setWordWrap(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.verticalHeader().hide()
    return view


def qt_table(rows: int) -> QTableView:
    """Qt's own model and delegate: what a scrolled frame costs when no Python runs in it."""
    view = fixed(QTableView())
    model = QStandardItemModel(rows, COLUMNS, view)
    for row in range(rows):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(cell(row, column)))
    view.setModel(model)
    return view


def main() -> None:
    app = QApplication([])
    window = QMainWindow()
    view = fixed(QTableView())
    view.setModel(Static(view))
    window.setCentralWidget(view)
    window.resize(1280, 800)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
