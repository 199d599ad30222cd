"""Sync as the window sees it: the background loop, and what it is doing with each account.

Knows the house's loop, no remote; screens read `states` and repaint on `moved`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.store.views import AccountRow, Changes
from ui.bus import Bus
from ui.format import Formats
from ui.widgets.sidebar_item import Mark

if TYPE_CHECKING:
    from app.compose import House
    from app.sync.run import Loop, Progress

SHOW_MS = 2000  # how often a long round brings its new orders into the list
CLOSE_S = 10.0  # a write in flight is let end; what is not answered by then is asked about later


@dataclass(frozen=True)
class AccountState:
    """One account now: its mark, a word for narrow places, a sentence, and figures at work."""

    name: str
    mark: Mark = "ok"
    short: str = ""
    sentence: str = ""
    done: int = 0
    total: int = 0
    fault: str = ""  # what ended its last round, a sentence


class Rounds(QObject):
    """The window's sync: `start` once, `sync_now` for a round at once, `pause` to hold it."""

    moved = Signal()
    _reported = Signal(object)  # from the sync's threads; crosses to the GUI thread by the queue

    def __init__(self, house: House, bus: Bus, formats: Formats) -> None:
        super().__init__()
        self._house, self._bus, self._formats = house, bus, formats
        self._loop: Loop | None = None
        self.states: dict[str, AccountState] = {}  # by account id
        self._ids: dict[str, str] = {}
        self._faults: dict[str, str] = {}  # what ended an account's last round, by account id
        self._reported.connect(self._on_report, Qt.ConnectionType.QueuedConnection)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(SHOW_MS)
        self._showing.timeout.connect(self._show_new)

    @property
    def running(self) -> bool:
        """Is any account at work just now?"""
        return any(state.mark == "work" for state in self.states.values())

    def show_accounts(self, rows: Sequence[AccountRow]) -> None:
        """What the store knows of each account; those at work keep their figures."""
        known, self.states = self.states, {}
        self._ids = {row.name: row.id for row in rows if not row.removed}
        for row in rows:
            if not row.removed:
                before = known.get(row.id)
                working = before is not None and before.mark == "work"
                self.states[row.id] = before if working and before else self._resting(row)
        self.moved.emit()

    def _resting(self, row: AccountRow) -> AccountState:
        fault = self._faults.get(row.id, "")
        if row.sign_in:
            sentence = self.tr("{} refuses the sign-in").format(row.name)
            return AccountState(row.name, "sign_in", self.tr("sign in"), sentence)
        if row.offline_since_us is not None:
            since = self._formats.time(row.offline_since_us)
            sentence = self.tr("{} offline since {}").format(row.name, since)
            return AccountState(row.name, "offline", self.tr("offline"), sentence, fault=fault)
        if fault:
            sentence = f"{row.name}: {fault}"
            return AccountState(row.name, "offline", self.tr("stopped"), sentence, fault=fault)
        return AccountState(row.name, "ok", "", self.tr("{} is connected").format(row.name))

    # -- running ----------------------------------------------------------------
    def start(self) -> None:
        """Sync in the background from now on; does nothing while it already does."""
        if self._loop is None:
            self._loop = self._house.loop(self._reported.emit)
            self._loop.start()

    def sync_now(self) -> None:
        """Begin a round with every account now (F5)."""
        self.start()
        if self._loop is not None:
            self._loop.knock()

    def sync_one(self, account_id: str) -> None:
        """Begin a round with that account alone now."""
        self.start()
        if self._loop is not None:
            self._loop.knock(account_id)

    def pause(self) -> None:
        """No new request within a second; what was finished stays (screens, *Sync*)."""
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.stop(0)
        for account, state in self.states.items():
            if state.mark == "work":
                self.states[account] = replace(state, mark="ok", short="", done=0, total=0)
        self.moved.emit()

    def close(self) -> None:
        """End before the store is closed; waits for a write in flight."""
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.stop(CLOSE_S)

    def _on_report(self, progress: Progress) -> None:
        account = self._ids.get(progress.account)
        state = self.states.get(account) if account else None
        if account is None or state is None or self._loop is None:
            return
        if progress.phase == "finished":
            self.states[account] = replace(state, mark="ok", short="", done=0, total=0)
            self._faults[account] = progress.result.fault if progress.result else ""
            self._on_finished()
            return
        total = progress.total or 0
        done = progress.number
        short = f"{100 * min(done, total) // total} %" if total else ""
        sentence = self.tr("{} at work").format(state.name)
        self.states[account] = AccountState(state.name, "work", short, sentence, done, total)
        self.moved.emit()
        if done and not self._showing.isActive():
            self._showing.start()

    def _show_new(self) -> None:
        if self.running:
            self._bus.changed.emit(Changes(lists=True, sync=True))

    def _on_finished(self) -> None:
        self._showing.stop()
        self._bus.changed.emit(Changes(accounts=True, sync=True, lists=True))
        self.moved.emit()
