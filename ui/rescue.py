"""The window of a damaged profile: what can be saved beside the newest backup, and the choice.

Nothing is changed before a button says so; Esc leaves everything as it lies (sync §1.21, "Damage").
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.said import Said
from ui.bus import Failure
from ui.format import Formats
from ui.jobs import Job, Jobs, Progress
from ui.look import Look
from ui.reopening import some_of
from ui.sentences import spoken
from ui.widgets import Banner, Button, ProgressBar, hairline, label
from ui.widgets.button import Kind

if TYPE_CHECKING:
    from app.store.rescue import Choice, Content, Found, Rescue

SIZE = (720, 560)
FIRST_OFFER = 3  # buttons and spaces, with the one that leaves


class RescueWindow(QWidget):
    """Looks first, shows both ways out, goes one. `news` is for the window that opens after."""

    looked = Signal()  # both ways out are there to be chosen

    def __init__(
        self, look: Look, formats: Formats, jobs: Jobs, rescue: Rescue, damage: Said
    ) -> None:
        super().__init__()
        self._look, self._formats, self._jobs, self._rescue = look, formats, jobs, rescue
        self.news: Failure | str | None = None
        self._taking = False
        self._job: Job | None = None
        self.setObjectName("page")
        self.setWindowTitle("Bordereau")
        self.resize(*SIZE)
        title = self.tr("The database of this profile is damaged")
        self.banner = Banner(look, "bad", title, spoken(damage), name="damage")
        self._progress = Progress()
        self.bar = ProgressBar(look, name="looking")
        self._doing = label(look, self.tr("What is left is being looked through…"), tone="second")
        self._told = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._lay_out()
        self._progress.moved.connect(self.bar.set_part)

    def _lay_out(self) -> None:
        leave = Button(self._look, self.tr("Quit"), kind="quiet", key="Esc", name="leave")
        leave.clicked.connect(self.close)
        promise = self.tr("Nothing is changed before you choose. The damaged files stay.")
        self._buttons.setSpacing(8)
        self._buttons.addWidget(leave)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (self.banner, self._doing, self.bar):
            column.addWidget(part)
        column.addLayout(self._told)
        column.addStretch(1)
        column.addWidget(label(self._look, promise, px=12, tone="second", wrap=True))
        column.addWidget(hairline())
        column.addLayout(self._buttons)

    def look(self) -> None:
        """Begin to look through what is left."""
        work = partial(self._rescue.look, self._progress.tell)
        self._job = self._jobs.run(work, self._show, self._failed)

    def _failed(self, failure: Failure) -> None:
        self._rest()
        self.banner.say("bad", failure.sentence, failure.detail)

    def _rest(self) -> None:
        self._taking = False
        self.bar.hide()
        self._doing.hide()

    # -- both ways out ---------------------------------------------------------------------
    def _show(self, found: Found) -> None:
        self._rest()
        kept = found.backup
        made = self._formats.moment(kept.made_us) if kept else ""
        titles = (
            self.tr("Rescued") if found.rescued else self.tr("Nothing can be read any more"),
            self.tr("Backup of {}").format(made) if kept else self.tr("There is no whole backup"),
        )
        self._told.addLayout(self._table(titles, found))
        if found.refusal is not None:
            self._told.addWidget(label(self._look, spoken(found.refusal), px=12, wrap=True))
        self._notes(found)
        if found.backup is not None:
            self._offer("backup", self.tr("Use the backup of {}").format(made), primary=False)
        if found.rescued is not None:
            self._offer("rescued", self.tr("Use the rescued orders"), primary=True)
        self.looked.emit()

    def _offer(self, choice: Choice, words: str, *, primary: bool) -> None:
        kind: Kind = "primary" if primary else "plain"
        button = Button(self._look, words, kind=kind, name=f"take_{choice}")
        button.clicked.connect(partial(self._take, choice))
        self._buttons.addWidget(button)
        if primary or self._buttons.count() == FIRST_OFFER:
            button.setFocus()

    def _table(self, titles: tuple[str, str], found: Found) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(6)
        table.setColumnStretch(0, 1)
        sides = (found.content, found.backup.content if found.backup else None)
        for column, title in enumerate(titles, 1):
            head = label(self._look, title, weight=600)
            table.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (words, cell) in enumerate(self._rows(found), 1):
            table.addWidget(label(self._look, words, tone="second"), row, 0)
            for column, content in enumerate(sides, 1):
                text = cell(content) if content is not None else "—"
                shown = label(self._look, text, selectable=True)
                shown.setAccessibleName(f"{titles[column - 1]}, {words}: {text}")
                table.addWidget(shown, row, column, Qt.AlignmentFlag.AlignRight)
        return table

    def _rows(self, found: Found) -> list[tuple[str, Callable[[Content], str]]]:
        count = self._formats.count

        def newer(number: int) -> Callable[[Content], str]:
            return lambda content: count(number) if content is found.content else "—"

        rows: list[tuple[str, Callable[[Content], str]]] = [
            (self.tr("Orders"), lambda content: count(content.orders)),
            (self.tr("Papers"), lambda content: count(content.papers)),
            (self.tr("Changes not sent"), lambda content: count(content.waiting)),
            (self.tr("Last change"), self._last_change),
        ]
        if found.rescued is not None and found.backup is not None:
            rescued = found.rescued
            rows += [
                (self.tr("Orders newer than the backup"), newer(rescued.newer_orders)),
                (self.tr("Papers newer than the backup"), newer(rescued.newer_papers)),
            ]
        return [
            *rows,
            (self.tr("Papers missing, their files stay"), lambda each: count(len(each.lost))),
            (self.tr("Papers that are not as issued"), lambda each: count(len(each.changed))),
        ]

    def _last_change(self, content: Content) -> str:
        return self._formats.moment(content.newest_us) if content.newest_us else "—"

    def _notes(self, found: Found) -> None:
        from app.store.rescue import notes

        for sentence in notes(found.rescued) if found.rescued else ():
            self._told.addWidget(label(self._look, spoken(sentence), px=12, wrap=True))

    # -- the choice ------------------------------------------------------------------------
    def _take(self, choice: Choice) -> None:
        if self._taking:
            return
        self._taking = True
        for button in self.findChildren(Button):
            button.setEnabled(False)

        def taken(outcome: tuple[object, list[str]]) -> None:
            aside, missing = outcome
            self.news = self._news(choice, str(aside or ""), missing)
            self._taking = False
            self.close()

        self._jobs.run(lambda: self._rescue.take(choice), taken, self._not_taken)

    def _not_taken(self, failure: Failure) -> None:
        self._failed(failure)
        for button in self.findChildren(Button):
            button.setEnabled(True)

    def _news(self, choice: Choice, aside: str, missing: list[str]) -> Failure | str:
        name = aside.replace("\\", "/").rpartition("/")[2]
        if choice == "rescued":
            words = self.tr("The rescued orders are here; the damaged files are kept as {}.")
        else:
            words = self.tr("The backup is here; the damaged files are kept as {}.")
        words = words.format(name)
        if not missing:
            return words
        detail = self.tr("It does not know the papers {}. Their files stay, their numbers too.")
        return Failure(words, detail.format(some_of(missing)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being put in place is finished first."""
        if self._taking:
            event.ignore()
            return
        self._progress.stop()
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)
