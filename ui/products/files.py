"""Products from and to files; the last import is taken back in one act."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.store.views import Changes
from ui.file_import import FileImport, Taken, Tell
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Button

if TYPE_CHECKING:
    from app.store.products import ProductChange


class ProductFiles(FileImport):
    """Import and export of the products page, which owns `notice`."""

    def __init__(self, workplace: Workplace, notice: Notice, page: QWidget) -> None:
        super().__init__(workplace, notice, page, self.tr("Import products"))

    def verb(self, path: Path, tell: Tell, *, dry_run: bool) -> Taken:
        from app.commands import products

        return products.import_file(self.workplace.desk, path, dry_run=dry_run, tell=tell)

    def far(self, done: str, total: str) -> str:
        if total:
            return self.tr("{} of {} waiting orders filled").format(done, total)
        return super().far(done, total)

    def done_with(self, changes: Changes) -> tuple[str, Sequence[Button]]:
        undo = Button(self.workplace.look, self.tr("Undo"), name="import_undo")
        undo.clicked.connect(self.undo)
        filled = self.tr("%n waiting order(s) got what was missing.", "", len(changes.orders))
        return filled if changes.orders else "", (undo,)

    def undo(self) -> None:
        """Take the last import back."""
        from app.commands import products

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: products.undo_import(desk), self._on_undone, self.say_failed
        )

    def _on_undone(self, changes: Changes) -> None:
        self.notice.clear()
        self.workplace.bus.changed.emit(changes)
        self.workplace.toast(self.tr("The import is taken back"))

    def offer_undo(self, last: ProductChange | None) -> None:
        """Ask whether the last import is to be taken back."""
        look = self.workplace.look
        if last is None:
            self.workplace.toast(self.tr("There is no import to take back"))
            return
        yes = Button(look, self.tr("Take it back"), kind="danger", name="undo_confirm")
        yes.clicked.connect(self.undo)
        keep = Button(look, self.tr("Keep"), kind="quiet", name="undo_keep")
        keep.clicked.connect(self.notice.clear)
        title = self.tr("Take back the import of {}?").format(
            self.workplace.formats.moment(last.at_us)
        )
        detail = self.tr("%n product(s) go back to what they were.", "", last.products)
        self.say("ask", title, detail, buttons=(yes, keep), name="ask_undo")
        keep.setFocus()

    # -- out -------------------------------------------------------------------------------
    def save_as(self, search: str) -> None:
        """Write the products that are listed."""
        dialog = QFileDialog(self.page, self.tr("Export products"), "products.xlsx", self.kinds())
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(partial(self.write, search))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, search: str, name: str) -> None:
        from app.commands import products

        desk, path = self.workplace.desk, Path(name)
        self.workplace.jobs.run(
            lambda: products.export_file(desk, path, search),
            partial(self._on_written, path), self.say_failed,
        )  # fmt: skip

    def _on_written(self, path: Path, number: int) -> None:
        words = self.tr("%n product(s) written to {}", "", number)
        self.workplace.toast(words.format(path.name))
