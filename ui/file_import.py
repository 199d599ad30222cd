"""A table that comes in from a file: tried first, told row by row, then taken in.

Everything is said in the page's notice; a file is read twice, so that nothing is kept of it between
the trial and the import. What a row means is its verb's affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

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

Tell: TypeAlias = Callable[[int, int], None]  # how far, of how many (0: not known)
Taken: TypeAlias = tuple[Imported, Changes]
MOST_SHOWN = 500
ROWS_SEEN = 5


class FileImport(QObject):
    """`icon` stands beside its questions; `title` is the dialog's."""

    icon = "tag"

    def __init__(self, workplace: Workplace, notice: Notice, page: QWidget, title: str) -> None:
        super().__init__(page)
        self.workplace, self.notice, self.page, self.title = workplace, notice, page, title
        self._progress: Progress | None = None  # kept for its worker

    # -- what one kind of table adds -----------------------------------------------------
    def verb(self, path: Path, tell: Tell, *, dry_run: bool) -> Taken:
        """Take the file in, or try it; blocking. Raises Refused, Cancelled."""
        raise NotImplementedError

    def asked_with(self, path: Path) -> Sequence[QWidget]:
        """Inputs below the question whether to take it in."""
        del path
        return ()

    def say_stopped(self) -> None:
        """A run was stopped."""
        self.workplace.toast(self.tr("Stopped; nothing was changed"))

    def done_with(self, changes: Changes) -> tuple[str, Sequence[Button]]:
        """A further sentence once it is in, and what can be done about it."""
        del changes
        return "", ()

    # -- in --------------------------------------------------------------------------------
    def choose(self) -> None:
        dialog = QFileDialog(self.page, self.title, "", self.kinds())
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.look_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def kinds(self) -> str:
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
        """On a worker, that can be stopped."""
        progress = self._progress = Progress()
        progress.moved.connect(partial(self.say_moved, words))
        stop = Button(
            self.workplace.look, self.tr("Stop"), kind="quiet", key="Esc", name="import_stop"
        )
        stop.clicked.connect(progress.stop)
        self.say("move", words, buttons=(stop,), below=(self._arc(),))
        work = partial(self._work, path, progress.tell, dry_run=dry_run)
        self.workplace.jobs.run(
            work, partial(self._on_ended, path, done), self.say_failed, interrupt=progress.stop
        )

    def _work(self, path: Path, tell: Tell, *, dry_run: bool) -> Taken | None:
        """None where it was stopped."""
        try:
            return self.verb(path, tell, dry_run=dry_run)
        except Cancelled:
            return None

    def say_moved(self, words: str, done: int, total: int) -> None:
        """How far a run is that began with these words."""
        banner, count = self.notice.banner, self.workplace.formats.count
        if banner is not None and banner.title.text() == words and done:
            banner.say("move", words, self.far(count(done), count(total) if total else ""))

    def far(self, done: str, total: str) -> str:
        """How far it is, in words."""
        del total
        return self.tr("{} rows read").format(done)

    def _on_ended(
        self,
        path: Path,
        done: Callable[[Path, Imported, Changes], None],
        result: tuple[Imported, Changes] | None,
    ) -> None:
        if result is None:
            self.notice.clear()
            self.say_stopped()
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
        self.say(
            "wait" if told.problems else "move", title, self._hint(told),
            buttons=buttons, below=(*self.asked_with(path), *self._problems(told.problems)),
            name="ask_import",
        )  # fmt: skip
        buttons[0].setFocus()

    def _hint(self, told: Imported) -> str:
        if not told.problems:
            return self.tr("Nothing is changed yet.")
        # no plural: `tr` asks for one in the name of the class below alone
        points = self.workplace.formats.count(len(told.problems))
        return self.tr("Nothing is changed yet. To look at: {}").format(points)

    def _counts(self, told: Imported) -> tuple[str, str, str]:
        count = self.workplace.formats.count
        return count(told.created), count(told.updated), count(told.skipped)

    def _import(self, path: Path) -> None:
        self._run(
            path, self.tr("Importing {}…").format(path.name), self._on_imported, dry_run=False
        )

    def _on_imported(self, path: Path, told: Imported, changes: Changes) -> None:
        self.workplace.bus.changed.emit(changes)
        sentence, acts = self.done_with(changes)
        close = Button(
            self.workplace.look, self.tr("Close"), kind="quiet", key="Esc", name="import_close"
        )
        close.clicked.connect(self.notice.clear)
        title = self.tr("{} imported: {} new, {} changed, {} left out or as they are").format(
            path.name, *self._counts(told)
        )
        buttons = (*acts, close)
        self.say(
            "wait" if told.problems else "good", title, sentence,
            buttons=buttons, below=self._problems(told.problems), name="imported",
        )  # fmt: skip
        buttons[0].setFocus()

    # -- saying ----------------------------------------------------------------------------
    def say_failed(self, failure: Failure) -> None:
        self.say("bad", failure.sentence, failure.detail)

    def say(
        self,
        kind: Kind,
        title: str,
        detail: str = "",
        *,
        buttons: Sequence[Button] = (),
        below: Sequence[QWidget] = (),
        name: str = "import_said",
    ) -> None:
        icon = self.icon if kind == "ask" else ""
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
