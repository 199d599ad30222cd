"""Keeps the figures of what blocks papers up to date, a little work at a time.

A pass runs on a worker when something changed; the next one waits some times as long as the last
took, so that a full profile is judged beside the clerk's work and not in its way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.store.views import Changes
from ui.pages import Workplace
from ui.timers import once

if TYPE_CHECKING:
    from app.commands.judging import Judged
    from ui.bus import Failure

SETTLE_MS = 60  # after a change
REST = 4  # a pass of 10 ms is followed by 40 ms without one


class _Pass(NamedTuple):
    judged: Judged
    ms: int


class Judging(QObject):
    """What it finds changes no order: only lists and counts follow it, no paper is drawn anew."""

    judged = Signal(object)  # ids of the orders whose figure is new

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = workplace
        self._running = False
        self._again = False
        self._timer = once(self, SETTLE_MS, self._run)

    def begin(self) -> None:
        """Once the window stands."""
        self._timer.start()

    def take_changes(self, changes: Changes) -> None:
        if changes.orders or changes.lists or changes.documents:
            self._again = self._running
            if not self._running and not self._timer.isActive():
                self._timer.start(SETTLE_MS)

    def _run(self) -> None:
        self._running, self._again = True, False
        desk = self._place.desk

        def judge() -> _Pass:
            from app.commands.judging import judge_some

            begun = desk.clock.monotonic()
            judged = judge_some(desk)
            return _Pass(judged, int((desk.clock.monotonic() - begun) * 1000))

        self._place.jobs.run(judge, self._on_judged, self._on_failed)

    def _on_judged(self, done: _Pass) -> None:
        self._running = False
        if done.judged.orders:
            self.judged.emit(done.judged.orders)
        if done.judged.more or self._again:
            self._timer.start(max(SETTLE_MS, REST * done.ms))

    def _on_failed(self, _failure: Failure) -> None:
        """The store is busy or gone: the next change tries again."""
        self._running = False
