"""Several orders in one action: issued and printed in their order, with pause, cancel and resume.

The work itself is `app.commands.batch`, on a worker; this shows how far it is. What cannot be
printed is listed with its reason and stops none of the others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings import Printing
from app.store.views import Changes
from ui.bus import Failure
from ui.jobs import Job
from ui.pages import Workplace
from ui.papers.left_out import LeftOutList
from ui.sentences import spoken
from ui.widgets import Button, Choice, ProgressBar, label
from ui.words import paper_words

if TYPE_CHECKING:
    from app.commands.batch import Batch
    from app.commands.batch_papers import Progress

State = Literal["offered", "running", "stopping", "paused", "over"]


class BatchBar(QWidget):
    """Hidden unless several orders were chosen."""

    finished = Signal(object)  # Changes, each time it comes to rest
    told = Signal(object)  # Progress, from the worker

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setObjectName("batch")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state: State = "offered"
        self._ids: list[str] = []
        self._kind, self._fresh, self._broken_off = "", False, False
        self._asked: Mapping[int, int] = {}  # copies, as carriers ask → how many orders
        self._counting: Job | None = None
        self._batch: Batch | None = None
        self._progress: Progress | None = None
        self._stop, self._cancelled = Event(), False
        self._make()
        self._lay_out()
        self._connect()
        self.hide()

    def _make(self) -> None:
        look = self.workplace.look
        self.words = label(look, weight=500)
        self.figures = label(look, px=12, tone="second", wrap=True)
        self.trouble = label(look, tone="bad", wrap=True, selectable=True)
        self.progress = ProgressBar(look, name="batch_progress")
        self.start = Button(
            look, self.tr("Issue and print all"), icon="printer", kind="primary", key="Return",
            bind=False, name="batch_start",
        )  # fmt: skip
        self.pause = Button(look, self.tr("Pause"), key="Ctrl+Shift+Return", name="batch_pause")
        self.cancel = Button(
            look, self.tr("Cancel"), kind="quiet", key="Ctrl+.", name="batch_cancel"
        )
        self.again = Button(look, self.tr("Those printed before too"), name="batch_again")
        self.again.setCheckable(True)
        self.back = Choice(look, name="batch_back")
        self.back.setAccessibleName(self.tr("Where it goes on"))
        self.left_out = LeftOutList(look, self._on_fix)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.words)
        told.addWidget(self.figures)
        row.addLayout(told, 1)
        row.addWidget(self.back)
        for button in (self.again, self.cancel, self.pause, self.start):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.trouble)
        column.addWidget(self.left_out)

    def _connect(self) -> None:
        self.start.clicked.connect(self.run)
        self.pause.clicked.connect(self._on_pause)
        self.cancel.clicked.connect(self._on_cancel)
        self.back.activated.connect(self._show)
        self.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self.workplace.preferences.changed.connect(self._count_copies)

    # -- what is offered ---------------------------------------------------------------
    def offer(self, order_ids: Sequence[str], kind: str, *, broken_off: bool = False) -> None:
        """These orders may be done in one action; none hides the bar.

        What runs stays, and what stopped stays until other orders are chosen. `broken_off`: they
        are the rest of what the end of the program stopped.
        """
        if self.state in ("running", "stopping") or (self.state == "paused" and not order_ids):
            return
        self._ids, self._kind, self._broken_off = list(order_ids), kind, broken_off
        self._batch, self._progress, self.state = None, None, "offered"
        self.again.setChecked(False)
        self.setVisible(bool(order_ids))
        self._fresh = bool(order_ids)
        if self._fresh:
            self.start.setFocus()
        self._count_copies()

    def choose(self, kind: str) -> None:
        """The kind of paper in view, while nothing is begun; Enter begins right after the offer."""
        if self.state == "offered":
            if not self._broken_off:
                self._kind = kind
            self._count_copies()
            if self._fresh and self.isVisible():
                self.start.setFocus()
            self._fresh = False

    @property
    def way(self) -> Printing:
        return self.workplace.preferences.current.printing.get(self._kind, Printing())

    def _count_copies(self) -> None:
        """Where the clerk leaves it to the carriers: how many copies that makes."""
        self._asked = {}
        self._show()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        if self.state == "offered" and self._ids and not self.way.copies:
            desk, ids, kind = self.workplace.desk, self._ids, self._kind

            def count() -> Mapping[int, int]:
                from app.commands import batch_papers

                return batch_papers.copies_by_orders(desk, ids, kind)

            self._counting = self.workplace.jobs.run(count, self._on_counted)

    def _on_counted(self, asked: Mapping[int, int]) -> None:
        self._asked = asked
        self._show()

    # -- acts --------------------------------------------------------------------------
    def run(self) -> None:
        """Begin, or go on where it stopped or where the clerk says."""
        from app.commands.batch import Batch

        if self.state in ("running", "stopping") or not self._ids:
            return
        desk = self.workplace.desk
        if self._batch is None:
            again, going_on = self.again.isChecked(), self._broken_off
            self._batch = Batch(
                desk, self._ids, self._kind, self.way, again=again, going_on=going_on
            )
        elif self.back.currentIndex() > 0:
            self._batch.back_to(self.back.currentIndex() - 1)
        self._batch.way = self.way
        self._stop, self._cancelled = Event(), False
        self.state = "running"
        self.workplace.jobs.run(
            partial(self._batch.run, self._stop, self.told.emit),
            self.show_rest,
            self._on_failed,
            interrupt=self._stop.set,
        )
        self._show()
        self.pause.setFocus()

    @property
    def _has_keyboard(self) -> bool:
        at = self.window().focusWidget()
        return at is None or at is self or self.isAncestorOf(at)

    def _on_pause(self) -> None:
        if self.state == "running":
            if self._has_keyboard:
                self.setFocus()  # none of its buttons can have it before it stands still
            self._stop.set()
            self.state = "stopping"
            self._show()

    def _on_cancel(self) -> None:
        """Amid it: nothing further is issued or printed; else the bar goes."""
        if self.state == "running":
            self._cancelled = True
            self._on_pause()
        elif self.state != "stopping":
            self._forget()
            self.state = "over"
            self.offer([], self._kind)

    def _forget(self) -> None:
        """Whoever closes what is not finished wants no more of it, at the next start neither."""
        if self._batch is not None and not (self._progress and self._progress.over):
            self.workplace.jobs.run(self._batch.give_up)

    def _on_fix(self, order_id: str, where: str) -> None:
        if where.startswith("company"):
            self.workplace.show_page("settings", section="company")
        elif where == "conflicts":
            self.workplace.show_page("conflict", order_id=order_id)
        elif where:
            self.workplace.show_page("editor", order_id=order_id, field=where)
        else:  # nothing to mend, such as a paper printed before
            self.workplace.show_page("papers", order_id=order_id)

    # -- how far it is -----------------------------------------------------------------
    def _on_told(self, progress: Progress) -> None:
        if self.state in ("running", "stopping"):
            self._progress = progress
            self._show()

    def show_rest(self, progress: Progress) -> None:
        """It came to rest: all is done, or something or somebody stopped it."""
        self._progress = progress
        self.state = "over" if progress.over or self._cancelled else "paused"
        if self._cancelled:
            self._forget()
        self._offer_back(progress)
        self._rest()
        if not self.isVisible():
            self.workplace.toast(
                spoken(progress.trouble) or f"{self.words.text()} · {self._figures()}"
            )
        changes = Changes(orders=frozenset(self._ids), documents=True, series=True)
        self.finished.emit(changes)

    def _rest(self) -> None:
        """Enter goes on, unless the clerk is at something else by now."""
        held = self._has_keyboard
        self._show()
        if held:
            (self.start if self.start.isEnabled() else self.cancel).setFocus()

    def _on_failed(self, failure: Failure) -> None:
        self.state = "paused"
        self._rest()
        self.trouble.setText(failure.sentence)
        self.trouble.show()

    def _offer_back(self, progress: Progress) -> None:
        """Sheets may be lost in a jam: it goes on from any paper that was printed."""
        self.back.clear()
        lost = self.tr("Sheets lost? Choose the first")
        first = lost if self.state == "over" else self.tr("With the next paper")
        words = self.tr("Again from {}: {}")
        papers = (words.format(place, n) for place, n in enumerate(progress.numbers, 1))
        self.back.addItems([first, *papers])

    def _show(self) -> None:
        told, state = self._progress, self.state
        running = state in ("running", "stopping")
        done = told.settled if told else 0
        words = self.tr("{}: {} orders left") if self._broken_off else self.tr("{}: {} orders")
        self.words.setText(words.format(paper_words(self._kind), len(self._ids)))
        self.figures.setText(self._figures())
        self.progress.set_part(done, len(self._ids))
        self.progress.setVisible(state != "offered")
        self.trouble.setText(spoken(told.trouble) if told else "")
        self.trouble.setVisible(bool(told and told.trouble and not running))
        self.left_out.show_orders(told.left_out if told else ())
        self.again.setVisible(state == "offered" and not self._broken_off)
        self.back.setVisible(not running and bool(told and told.numbers))
        self.pause.setVisible(running)
        self.pause.setEnabled(state == "running")
        self.start.setVisible(not running)
        self._show_words()

    def _show_words(self) -> None:
        again = self.back.currentIndex() > 0
        left = bool(self._progress and self._progress.left_out)
        over = self.tr("Print again") if again or not left else self.tr("Try those left out again")
        go_on = self.tr("Go on")
        first = go_on if self._broken_off else self.tr("Issue and print all")
        self.start.set_text({"offered": first, "over": over}.get(self.state, go_on))
        self.start.setEnabled(self.state != "over" or again or left)
        cancel = {"running": self.tr("Cancel"), "stopping": self.tr("Cancel")}
        self.cancel.set_text(cancel.get(self.state, self.tr("Close")))
        self.cancel.setEnabled(self.state != "stopping")

    def _figures(self) -> str:
        if self._progress is None:
            return self._way_words()
        left = len(self._progress.left_out)
        printed = self._progress.settled - left
        parts = [self.tr("{} of {} printed").format(printed, len(self._ids))]
        if left:
            parts.append(self.tr("%n left out", "", left))
        if printed:
            parts.append(self._progress.numbers[-1])
        return " · ".join(parts)

    def _way_words(self) -> str:
        """Where it goes and how often, before it begins."""
        printer = self.way.printer or self.tr("the default printer")
        least = self.way.copies or min(self._asked, default=1)
        words = [self.tr("to {}, %n copy(s) each", "", least).format(printer)]
        for copies, orders in sorted(self._asked.items()):
            if copies > least:
                more = self.tr("{} for %n order(s), as the carrier asks", "", orders)
                words.append(more.format(copies))
        return " · ".join(words)
