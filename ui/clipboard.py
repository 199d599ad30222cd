"""What goes onto the clipboard: texts, tables and files, never a secret.

Tables go to spreadsheets: a cell that would be taken for a formula there is made a text
(reliability-tests S30, S28).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from app.text import text_cell


def copy_text(text: str) -> None:
    """As it stands."""
    QApplication.clipboard().setText(text)


def copy_table(rows: Iterable[Sequence[str]]) -> None:
    """Cells parted by tabs, rows by line ends, as spreadsheets exchange them."""
    lines = ("\t".join(" ".join(text_cell(cell).split()) for cell in row) for row in rows)
    copy_text("\n".join(lines))


def copy_file(path: Path) -> None:
    """The file itself, for a mail or a folder."""
    QApplication.clipboard().setMimeData(carrying(path))


def carrying(*paths: Path) -> QMimeData:
    """Files as what is dragged or copied."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carried
