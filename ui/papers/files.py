"""What is done with a paper's file outside the program: save, open, copy, mail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.paths import write_atomically
from app.text import safe_name
from ui.clipboard import copy_file
from ui.outside import mail_file, open_file
from ui.pages import Workplace


class Files(QObject):
    """Dialogs are not modal; files are written on a worker."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workplace, self._window = workplace, parent

    def save_as(self, pdf: bytes, name: str) -> None:
        """Ask where, then write these bytes there."""
        dialog = QFileDialog(
            self._window, self.tr("Save as PDF"), f"{safe_name(name)}.pdf", "PDF (*.pdf)"
        )
        dialog.setObjectName("save_pdf_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.write(pdf, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, pdf: bytes, path: Path) -> None:
        self.workplace.jobs.run(
            lambda: write_atomically(path, pdf),
            lambda _: self.workplace.toast(self.tr("Saved as {}").format(path.name)),
        )

    def open(self, path: str) -> None:
        """With the program the computer uses for PDF."""
        open_file(Path(path))

    def copy(self, path: str) -> None:
        copy_file(Path(path))
        self.workplace.toast(self.tr("The file is on the clipboard"))

    def mail(self, path: str, number: str) -> None:
        """A new mail, and the folder with the file beside it: a link cannot attach."""
        mail_file(Path(path), number)
