"""What is done with a paper's file outside the program: save, open, copy, mail, drag.

An issued paper is its stored file: its bytes are proved first, and a lost file is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.paths import write_atomically
from app.store.views import DocumentRow
from app.text import safe_name
from ui.clipboard import copy_file
from ui.outside import mail_file, open_file
from ui.pages import Workplace


class Files(QObject):
    """Dialogs are not modal; files are read and written on a worker."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workplace, self._window = workplace, parent

    # -- bytes -------------------------------------------------------------------------
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

    # -- issued papers -----------------------------------------------------------------
    def save(self, row: DocumentRow) -> None:
        """Ask where, then write the stored bytes there."""
        from app.commands import papers

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: papers.stored_pdf(desk, row).read_bytes(),
            lambda pdf: self.save_as(pdf, row.number),
        )

    def open(self, row: DocumentRow) -> None:
        """With the program the computer uses for PDF."""
        self._with(row, open_file)

    def copy(self, row: DocumentRow) -> None:
        self._with(row, self._copy)

    def mail(self, row: DocumentRow) -> None:
        """A new mail, and the folder with the file beside it: a link cannot attach."""
        self._with(row, partial(mail_file, subject=row.number))

    def _copy(self, path: Path) -> None:
        copy_file(path)
        self.workplace.toast(self.tr("The file is on the clipboard"))

    def _with(self, row: DocumentRow, then: Callable[[Path], None]) -> None:
        from app.commands import papers

        desk = self.workplace.desk
        self.workplace.jobs.run(lambda: papers.stored_pdf(desk, row), then)

    def menu(
        self, row: DocumentRow, at: QPoint, further: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> QMenu:
        """All that can be done with that file, and what the page adds; lives until it closes."""
        menu = QMenu(self._window)
        menu.setObjectName("menu_paper")
        menu.aboutToHide.connect(menu.deleteLater)
        for words, act in (
            (self.tr("Open"), self.open), (self.tr("Save as PDF…"), self.save),
            (self.tr("Copy file"), self.copy), (self.tr("E-mail…"), self.mail),
        ):  # fmt: skip
            menu.addAction(words, partial(act, row))
        if further:
            menu.addSeparator()
        for words, added in further:
            menu.addAction(words, added)
        menu.popup(at)
        return menu
