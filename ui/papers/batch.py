"""Several orders in one action: issue and print them one after the other, stoppable, with a list.

What cannot be printed is named with its reason and stops none of the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.settings import Printing
from app.store.views import Changes
from ui.bus import Failure
from ui.pages import Workplace
from ui.widgets import Button, ProgressBar, label
from ui.words import paper_words

if TYPE_CHECKING:
    from app.commands.papers import Paper

SHOWN = 6  # refusals listed at once


class BatchBar(QWidget):
    """Hidden unless several orders were chosen."""

    finished = Signal(object)  # Changes

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        look = workplace.look
        self.setObjectName("batch")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label(look, weight=500)
        self.figures = label(look, px=12, tone="second")
        self.progress = ProgressBar(look, name="batch_progress")
        self.start = Button(
            look,
            self.tr("Issue and print all"),
            icon="printer",
            key="Ctrl+Shift+Return",
            name="batch_start",
        )
        self.pause = Button(look, self.tr("Pause"), kind="quiet", name="batch_pause")
        self.refusals = label(look, px=12, tone="bad", wrap=True, selectable=True)
        self.start.clicked.connect(self.run)
        self.pause.clicked.connect(self._on_pause)
        self._waiting: list[str] = []
        self._kind, self._total, self._paused, self._busy = "", 0, False, False
        self._refused: list[str] = []
        self._done: set[str] = set()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addStretch(1)
        for part in (self.figures, self.pause, self.start):
            row.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.refusals)

    def offer(self, order_ids: Sequence[str], kind: str) -> None:
        """These orders may be done in one action; none hides the bar."""
        if self._busy and not self._paused:
            return
        self._waiting, self._kind, self._total = list(order_ids), kind, len(order_ids)
        self._refused, self._done, self._paused, self._busy = [], set(), False, False
        self.setVisible(bool(order_ids))
        self._show()

    def run(self) -> None:
        """Go through the orders that wait."""
        if not self._busy:
            self._busy, self._paused = True, False
            self._next()

    def _next(self) -> None:
        self._show()
        if self._paused or not self._waiting:
            self._busy = False
            self._show()
            self.finished.emit(Changes(orders=frozenset(self._done), documents=True, series=True))
            return
        from app.commands import papers, printing

        desk, order_id, kind = self.workplace.desk, self._waiting[0], self._kind
        chosen = self.workplace.preferences.current.printing.get(kind, Printing())

        def work() -> Paper:
            paper = papers.issue_document(desk, order_id, kind)
            printing.print_documents(desk, [paper.number], chosen.printer, chosen.copies)
            return paper

        self.workplace.jobs.run(work, self._on_printed, self._on_refused)

    def _on_printed(self, paper: Paper) -> None:
        self._done.add(paper.order_id)
        self._waiting.pop(0)
        self._next()

    def _on_refused(self, failure: Failure) -> None:
        """Named and passed over; the others go on."""
        order_id = self._waiting.pop(0)
        rows = self.workplace.desk.store.rows_by_id([order_id])
        number = rows[0].number if rows else order_id
        self._refused.append(f"{number}: {failure.sentence}")
        self._next()

    def _on_pause(self) -> None:
        if self._busy:
            self._paused = True
        else:
            self.run()

    def _show(self) -> None:
        done = self._total - len(self._waiting)
        kind = paper_words(self._kind)
        self.words.setText(self.tr("{}: {} orders").format(kind, self._total))
        left = self.tr(" · {} left out").format(len(self._refused)) if self._refused else ""
        self.figures.setText(self.tr("{} of {}").format(done, self._total) + left)
        self.progress.set_part(done, self._total)
        self.start.setEnabled(not self._busy and bool(self._waiting))
        self.pause.setEnabled(bool(self._waiting) and (self._busy or done > 0))
        self.pause.set_text(self.tr("Pause") if self._busy else self.tr("Go on"))
        more = len(self._refused) - SHOWN
        lines = self._refused[:SHOWN] + ([self.tr("and {} more").format(more)] if more > 0 else [])
        self.refusals.setText("\n".join(lines))
        self.refusals.setVisible(bool(lines))
