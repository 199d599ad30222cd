"""Sync as the window sees it: one round at a time on a worker, its figures as they come.

Knows the house's `sync`, no remote; screens read `states` and repaint on `moved`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.store.views import AccountRow, Changes
from ui.bus import Bus, Failure
from ui.format import Formats
from ui.jobs import Job, Jobs
from ui.widgets.sidebar_item import Mark

if TYPE_CHECKING:
    from app.compose import House


@dataclass(frozen=True)
class AccountState:
    """One account now: its mark, a word for narrow places, a sentence, and figures at work."""

    name: str
    mark: Mark = "ok"
    short: str = ""
    sentence: str = ""
    done: int = 0
    total: int = 0


class Rounds(QObject):
    """Starts and stops rounds, keeps each account's state for the screens."""

    moved = Signal()
    _reported = Signal(object)  # from the sync's threads; crosses to the GUI thread by the queue

    def __init__(self, house: House, jobs: Jobs, bus: Bus, formats: Formats) -> None:
        super().__init__()
        self._house, self._jobs, self._bus, self._formats = house, jobs, bus, formats
        self.states: dict[str, AccountState] = {}
        self._stop = threading.Event()
        self._job: Job | None = None
        self._reported.connect(self._on_report, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return self._job is not None

    def show_accounts(self, rows: Sequence[AccountRow]) -> None:
        """What the store knows of each account; those at work keep their figures."""
        known, self.states = self.states, {}
        for row in rows:
            if not row.removed:
                before = known.get(row.id)
                at_work = self.running and before is not None and before.mark == "work"
                self.states[row.id] = before if at_work and before else self._resting(row)
        self.moved.emit()

    def _resting(self, row: AccountRow) -> AccountState:
        if row.sign_in:
            sentence = self.tr("{} refuses the sign-in").format(row.name)
            return AccountState(row.name, "sign_in", self.tr("sign in"), sentence)
        if row.offline_since_us is not None:
            since = self._formats.time(row.offline_since_us)
            sentence = self.tr("{} offline since {}").format(row.name, since)
            return AccountState(row.name, "offline", self.tr("offline"), sentence)
        sentence = self.tr("{} is connected").format(row.name)
        return AccountState(row.name, "ok", "", sentence)

    # -- running ----------------------------------------------------------------
    def start(
        self, rows: Sequence[AccountRow], *, push: bool = True, pull: bool = True,
        full: bool = False,
    ) -> bool:  # fmt: skip
        """One round with these accounts; False if one is already running or there are none."""
        rows = [row for row in rows if not row.removed]
        if self.running or not rows:
            return False
        self._stop = stop = threading.Event()
        report, house = self._reported.emit, self._house
        for row in rows:
            working = AccountState(row.name, "work", "", self.tr("{} at work").format(row.name))
            self.states[row.id] = working
        self._job = self._jobs.run(
            lambda: house.sync(rows, push=push, pull=pull, full=full, stop=stop, report=report),
            self._on_done,
            self._on_failed,
            interrupt=stop.set,
        )
        self.moved.emit()
        return True

    def stop(self) -> None:
        """No new request within a second; what was finished stays (screens, *Sync*)."""
        self._stop.set()

    def _on_report(self, event: object) -> None:
        """Figures of one account on their way; unknown totals show as a turning arc."""
        account = str(getattr(event, "account", ""))
        state = self.states.get(account)
        if state is None:
            return
        done, total = int(getattr(event, "done", 0)), int(getattr(event, "total", 0) or 0)
        short = f"{100 * done // total} %" if total else self._formats.count(done)
        self.states[account] = replace(state, done=done, total=total, short=short)
        self.moved.emit()
        changed = getattr(event, "changes", None)
        if isinstance(changed, Changes):
            self._bus.changed.emit(changed)

    def _on_done(self, _results: Mapping[str, object]) -> None:
        self._job = None
        self._bus.changed.emit(Changes(accounts=True, sync=True, lists=True))

    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self._bus.failed.emit(failure)
        self._bus.changed.emit(Changes(accounts=True, sync=True, lists=True))
