"""Sync as the window sees it: the background loop, and what it is doing with each account.

Knows the house's loop, no remote; screens read `states` and repaint on `moved`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.store.views import AccountRow, Changes
from ui.bus import Bus
from ui.format import Formats
from ui.sentences import spoken
from ui.timers import once
from ui.widgets.sidebar_item import Mark

if TYPE_CHECKING:
    from app.compose import House
    from app.sync.loop import Loop
    from app.sync.run import Progress, Result

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
    left_s: float | None = None  # what the rest takes, as far as that is known
    fault: str = ""  # what ended its last round, a sentence
    paused: str = ""  # what was finished when the clerk paused it, a sentence


class Rounds(QObject):
    """The window's sync: `start` once, `sync_now` for a round at once, `pause` to hold it."""

    moved = Signal()
    _reported = Signal(object)  # from the sync's threads; crosses to the GUI thread by the queue

    def __init__(self, house: House, bus: Bus, formats: Formats) -> None:
        super().__init__()
        self._house, self._bus, self._formats = house, bus, formats
        self._loop: Loop | None = None
        self._closed = False
        self._held: set[str] = set()  # account ids, paused by the clerk
        self.states: dict[str, AccountState] = {}  # by account id
        self._ids: dict[str, str] = {}
        self._faults: dict[str, str] = {}  # what ended an account's last round, by account id
        self._paused: dict[str, str] = {}  # what a pause left finished, by account id
        self._reported.connect(self._on_report, Qt.ConnectionType.QueuedConnection)
        self._showing = once(self, SHOW_MS, self._show_new)

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
        fault, paused = spoken(self._faults.get(row.id, "")), self._paused.get(row.id, "")
        if row.sign_in:
            sentence = self.tr("{} refuses the sign-in").format(row.name)
            return AccountState(row.name, "sign_in", self.tr("sign in"), sentence)
        if row.offline_since_us is not None:
            since = self._formats.time(row.offline_since_us)
            sentence = self.tr("{} offline since {}").format(row.name, since)
            return AccountState(row.name, "offline", self.tr("offline"), sentence, fault=fault)
        if paused:
            sentence = f"{row.name}: {paused}"
            return AccountState(row.name, "ok", self.tr("paused"), sentence, paused=paused)
        if fault:
            sentence = f"{row.name}: {fault}"
            return AccountState(row.name, "offline", self.tr("stopped"), sentence, fault=fault)
        return AccountState(row.name, "ok", "", self.tr("{} is connected").format(row.name))

    # -- running ----------------------------------------------------------------
    def start(self) -> None:
        """Sync in the background from now on; does nothing while it already does."""
        if self._loop is None and not self._closed:
            self._loop = self._house.loop(self._reported.emit)
            self._loop.start()

    def sync_now(self) -> None:
        """Begin a round with every account now (F5)."""
        self._held.clear()
        self._knock("")

    def sync_one(self, account_id: str) -> None:
        """Begin a round with that account alone now."""
        self._held.discard(account_id)
        self._knock(account_id)

    def send_now(self) -> None:
        """Have what waits go out now, without reading the lists."""
        self.start()
        self.nudge()

    def nudge(self) -> None:
        """A person settled something: what waits for it goes out now, if sync runs at all."""
        if self._loop is not None:
            self._loop.send()

    def look_at(self, account_id: str) -> None:
        """That account was changed: ask it soon, if sync runs at all."""
        if self._loop is not None:
            self.sync_one(account_id)

    def _knock(self, account_id: str) -> None:
        self.start()
        if self._loop is not None:
            self._loop.knock(account_id)

    def pause(self, account_id: str) -> None:
        """No new request there within a second; what was finished stays and is said.

        It rests until the clerk syncs it again (screens, *Sync*).
        """
        if self._loop is None:
            return
        self._held.add(account_id)
        self._loop.hold(account_id)
        state = self.states.get(account_id)
        if state is not None and state.mark == "work":
            self._rest(account_id, state, self._read_so_far(state))
            self.moved.emit()

    def _read_so_far(self, state: AccountState) -> str:
        count = self._formats.count
        if state.total:
            return self.tr("Paused at {} of {}").format(count(state.done), count(state.total))
        return self.tr("Paused")

    def _rest(self, account: str, state: AccountState, paused: str) -> None:
        self._paused[account] = paused
        sentence = f"{state.name}: {paused}" if paused else ""
        short = self.tr("paused") if paused else ""
        self.states[account] = AccountState(state.name, "ok", short, sentence, paused=paused)

    def close(self) -> None:
        """End before the store is closed; waits for a write in flight."""
        loop, self._loop, self._closed = self._loop, None, True
        if loop is not None:
            loop.stop(CLOSE_S)

    def _on_report(self, progress: Progress) -> None:
        account = self._ids.get(progress.account)
        state = self.states.get(account) if account else None
        if account is None or state is None:
            return
        if progress.phase == "finished":
            self._on_finished(account, state, progress.result)
        elif account not in self._held:  # else it is the past, told late
            self._show_progress(account, state.name, progress)

    def _show_progress(self, account: str, name: str, progress: Progress) -> None:
        total, done = progress.total or 0, progress.number
        short = f"{100 * min(done, total) // total} %" if total else ""
        sentence = self.tr("{} at work").format(name)
        self._paused.pop(account, None)
        left_s = progress.left_s
        self.states[account] = AccountState(name, "work", short, sentence, done, total, left_s)
        self.moved.emit()
        if done and not self._showing.isActive():
            self._showing.start()

    def _on_finished(self, account: str, state: AccountState, result: Result | None) -> None:
        stopped = account in self._held
        self._faults[account] = result.fault if result and not stopped else ""
        self._rest(account, state, self._finished_words(result) if stopped else "")
        self._showing.stop()
        self._bus.changed.emit(Changes(accounts=True, sync=True, lists=True))
        self.moved.emit()

    def _finished_words(self, result: Result | None) -> str:
        """What a round that was paused had done: its figures are those of the store."""
        sent = result.created + result.updated + result.deleted if result else 0
        read = self.tr("%n order(s) read", "", result.pulled if result else 0)
        return self.tr("Paused: {}").format(", ".join((read, self.tr("%n sent", "", sent))))

    def _show_new(self) -> None:
        if self.running:
            self._bus.changed.emit(Changes(lists=True, sync=True))
