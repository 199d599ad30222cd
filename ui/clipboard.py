"""What goes onto the clipboard: texts, tables and files, never a secret; and tables from it.

Tables go to spreadsheets: a cell that would be taken for a formula there is made a text
(reliability-tests S30, S28).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from app.text import plain_cell, text_cell


def copy_text(text: str) -> None:
    """As it stands."""
    QApplication.clipboard().setText(text)


def copy_table(rows: Iterable[Sequence[str]]) -> None:
    """Cells parted by tabs, rows by line ends, as spreadsheets exchange them."""
    lines = ("\t".join(" ".join(text_cell(cell).split()) for cell in row) for row in rows)
    copy_text("\n".join(lines))


def table_in(text: str) -> list[list[str]]:
    """The cells of a table that a spreadsheet copied; a cell of several lines becomes one line.

    Spreadsheets put such a cell in quotes, and double the quotes inside. A quote that nothing
    closes is text.
    """
    if text.count('"') % 2:
        rows = [line.split("\t") for line in text.splitlines()]
    else:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter="\t"))
    return [[plain_cell(" ".join(cell.split())) for cell in row] for row in rows]


def copy_file(path: Path) -> None:
    """The file itself, for a mail or a folder."""
    QApplication.clipboard().setMimeData(carrying(path))


def carrying(*paths: Path) -> QMimeData:
    """Files as what is dragged or copied."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carried
