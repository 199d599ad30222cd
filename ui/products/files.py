"""Products from and to files: tried first, told row by row, taken back in one act.

Everything is said in the page's notice; a file is read twice, so that nothing is kept of it between
the trial and the import.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.exchange.results import Imported, RowProblem
from app.store import Cancelled
from app.store.views import Changes
from ui.bus import Failure
from ui.jobs import Progress
from ui.notice import Notice
from ui.pages import Workplace
from ui.sentences import spoken
from ui.widgets import Arc, Banner, Button
from ui.widgets.banner import Kind

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.store.products import ProductChange

MOST_SHOWN = 500
ROWS_SEEN = 5


class ProductFiles(QObject):
    """Import and export of the products page, which owns `notice`."""

    def __init__(self, workplace: Workplace, notice: Notice, page: QWidget) -> None:
        super().__init__(page)
        self.workplace, self.notice, self.page = workplace, notice, page
        self._progress: Progress | None = None  # kept for its worker

    # -- in --------------------------------------------------------------------------------
    def choose(self) -> None:
        dialog = QFileDialog(self.page, self.tr("Import products"), "", self._kinds())
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.look_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _kinds(self) -> str:
        return self.tr("Tables (*.csv *.xlsx)")

    def look_at(self, name: str) -> None:
        """Try the file: say what it would do, and ask."""
        words = self.tr("Reading {}…").format(Path(name).name)
        self._run(Path(name), words, self._on_tried, dry_run=True)

    def _run(
        self,
        path: Path,
        words: str,
        done: Callable[[Path, Imported, Changes], None],
        *,
        dry_run: bool,
    ) -> None:
        """On a worker, that can be stopped: then nothing is changed."""
        progress = self._progress = Progress()
        progress.moved.connect(partial(self._on_moved, words))
        stop = Button(
            self.workplace.look, self.tr("Stop"), kind="quiet", key="Esc", name="import_stop"
        )
        stop.clicked.connect(progress.stop)
        self._say("move", words, buttons=(stop,), below=(self._arc(),))
        work = partial(_import, self.workplace.desk, path, progress, dry_run=dry_run)
        self.workplace.jobs.run(
            work, partial(self._on_ended, path, done), self._on_failed, interrupt=progress.stop
        )

    def _on_moved(self, words: str, done: int, total: int) -> None:
        banner, count = self.notice.banner, self.workplace.formats.count
        if banner is not None and banner.title.text() == words and done:
            rows = self.tr("{} rows read").format(count(done))
            filled = self.tr("{} of {} waiting orders filled").format(count(done), count(total))
            banner.say("move", words, filled if total else rows)

    def _on_ended(
        self,
        path: Path,
        done: Callable[[Path, Imported, Changes], None],
        result: tuple[Imported, Changes] | None,
    ) -> None:
        if result is None:
            self.notice.clear()
            self.workplace.toast(self.tr("Stopped; nothing was changed"))
        else:
            done(path, *result)

    def _on_tried(self, path: Path, told: Imported, _changes: Changes) -> None:
        look = self.workplace.look
        keep = Button(look, self.tr("Leave it"), kind="quiet", key="Esc", name="import_keep")
        keep.clicked.connect(self.notice.clear)
        buttons = [keep]
        if told.created or told.updated:
            act = Button(look, self.tr("Import"), kind="primary", name="import_confirm")
            act.clicked.connect(partial(self._import, path))
            buttons.insert(0, act)
        title = self.tr("{}: {} new, {} changed, {} left out or as they are").format(
            path.name, *self._counts(told)
        )
        self._say(
            "wait" if told.problems else "move", title, self._hint(told),
            buttons=buttons, below=self._problems(told.problems), name="ask_import",
        )  # fmt: skip
        buttons[0].setFocus()

    def _hint(self, told: Imported) -> str:
        if not told.problems:
            return self.tr("Nothing is changed yet.")
        return self.tr("Nothing is changed yet. %n point(s) to look at:", "", len(told.problems))

    def _counts(self, told: Imported) -> tuple[str, str, str]:
        count = self.workplace.formats.count
        return count(told.created), count(told.updated), count(told.skipped)

    def _import(self, path: Path) -> None:
        self._run(
            path, self.tr("Importing {}…").format(path.name), self._on_imported, dry_run=False
        )

    def _on_imported(self, path: Path, told: Imported, changes: Changes) -> None:
        self.workplace.bus.changed.emit(changes)
        look = self.workplace.look
        undo = Button(look, self.tr("Undo"), name="import_undo")
        undo.clicked.connect(self.undo)
        close = Button(look, self.tr("Close"), kind="quiet", key="Esc", name="import_close")
        close.clicked.connect(self.notice.clear)
        title = self.tr("{} imported: {} new, {} changed, {} left out or as they are").format(
            path.name, *self._counts(told)
        )
        filled = self.tr("%n waiting order(s) got what was missing.", "", len(changes.orders))
        self._say(
            "wait" if told.problems else "good", title, filled if changes.orders else "",
            buttons=(undo, close), below=self._problems(told.problems), name="imported",
        )  # fmt: skip
        undo.setFocus()

    def undo(self) -> None:
        """Take the last import back."""
        from app.commands import products

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: products.undo_import(desk), self._on_undone, self._on_failed
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
        self._say("ask", title, detail, buttons=(yes, keep), name="ask_undo")
        keep.setFocus()

    # -- out -------------------------------------------------------------------------------
    def save_as(self, search: str) -> None:
        """Write the products that are listed."""
        dialog = QFileDialog(self.page, self.tr("Export products"), "products.xlsx", self._kinds())
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
            partial(self._on_written, path), self._on_failed,
        )  # fmt: skip

    def _on_written(self, path: Path, number: int) -> None:
        words = self.tr("%n product(s) written to {}", "", number)
        self.workplace.toast(words.format(path.name))

    # -- saying ----------------------------------------------------------------------------
    def _on_failed(self, failure: Failure) -> None:
        self._say("bad", failure.sentence, failure.detail)

    def _say(
        self,
        kind: Kind,
        title: str,
        detail: str = "",
        *,
        buttons: Sequence[Button] = (),
        below: Sequence[QWidget] = (),
        name: str = "import_said",
    ) -> None:
        icon = "tag" if kind == "ask" else ""
        made = Banner(
            self.workplace.look, kind, title, detail, buttons=tuple(buttons), icon=icon, name=name
        )
        self.notice.say(made, *below)

    def _arc(self) -> Arc:
        return Arc(self.workplace.look)

    def _problems(self, problems: Sequence[RowProblem]) -> Sequence[QTableWidget]:
        """The rows to look at, with the sentence of each."""
        if not problems:
            return ()
        look, shown = self.workplace.look, problems[:MOST_SHOWN]
        table = QTableWidget(len(shown), 3)
        table.setObjectName("file_problems")
        table.setAccessibleName(self.tr("Rows to look at"))
        table.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("What is wrong")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.height(28))
        header = table.horizontalHeader()
        header.setFont(look.font(12))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, look.px(64))
        header.resizeSection(1, look.px(150))
        for at, problem in enumerate(shown):
            for column, text in enumerate((str(problem.row), problem.field, spoken(problem.text))):
                item = QTableWidgetItem(text)
                item.setFont(look.font(13))
                table.setItem(at, column, item)
        table.setFixedHeight(look.height(28) * min(len(shown) + 1, ROWS_SEEN) + 8)
        return (table,)


def _import(
    desk: Desk, path: Path, progress: Progress, *, dry_run: bool
) -> tuple[Imported, Changes] | None:
    """None where it was stopped."""
    from app.commands import products

    try:
        return products.import_file(desk, path, dry_run=dry_run, tell=progress.tell)
    except Cancelled:
        return None
