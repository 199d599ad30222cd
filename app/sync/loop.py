"""The window's background sync: a thread that holds rounds as they fall due, until stopped."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping

from app.store import StoreRefused, outbox, remembering, remotes
from app.store.purge import purge
from app.store.views import AccountRow
from app.sync.round import Plan, check_clock
from app.sync.run import Report, Result, Runner

LIST_EVERY_S = 900.0
LIST_EVERY_LARGE_S = 3600.0
LARGE = 5_000
OPEN_EVERY_S = 300.0
IDLE_S = 60.0
EVERY = ""  # instead of an account's id
LOG = logging.getLogger("bordereau.sync")


class Loop:
    """The window's background sync: rounds as they fall due, or at once when knocked."""

    def __init__(self, runner: Runner, report: Report) -> None:
        self._runner = runner
        self._report = report
        self._stop = threading.Event()
        self._wake = threading.Condition()
        self._asked: set[str] = set()  # account ids, EVERY for all
        self._sending = False  # a person wants what waits to go out
        self._held: set[str] = set()  # account ids
        self._halts: dict[str, threading.Event] = {}  # of each account's present round
        self._listed_s: dict[str, float] = {}
        self._looked_s: dict[str, float] = {}
        self._rest_s: dict[str, float] = {}
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        assert self._thread is None, "a loop starts once"
        self._thread = threading.Thread(target=self._run, name="sync-loop")
        self._thread.start()

    def knock(self, account_id: str = EVERY) -> None:
        """A person asks, the line is back, the computer woke up: begin a round now."""
        with self._wake:
            self._held -= self._held if account_id == EVERY else {account_id}
            self._asked.add(account_id)
            self._wake.notify()

    def send(self) -> None:
        """A person wants what waits to go out now; nothing is listed for it."""
        with self._wake:
            self._sending = True
            self._wake.notify()

    def hold(self, account_id: str) -> None:
        """Leave that account alone until it is knocked; what it is at ends as after a stop."""
        with self._wake:
            self._held.add(account_id)
            if account_id in self._halts:
                self._halts[account_id].set()

    def _halt_of(self, account_id: str) -> threading.Event:
        """What stops that account's next round alone."""
        with self._wake:
            halt = self._halts[account_id] = threading.Event()
            if self._stop.is_set() or account_id in self._held:
                halt.set()
        return halt

    def stop(self, timeout_s: float | None = None) -> bool:
        """Choose nothing more, let a write in flight end, join. False when it is still running."""
        self._stop.set()
        with self._wake:
            for halt in self._halts.values():
                halt.set()
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)
            return not self._thread.is_alive()
        return True

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._wake:
                asked, self._asked = frozenset(self._asked), set()
                sending, self._sending = self._sending, False
            pause_s = self._turn(asked, sending=sending)
            with self._wake:
                if not (self._asked or self._sending or self._stop.is_set()):
                    self._wake.wait(pause_s)

    def _tidy(self) -> None:
        """What a quiet moment is for, in short transactions until somebody asks for a round."""
        with self._runner.store.write() as tx:
            purge(tx)
        more = True
        while more and not (self._stop.is_set() or self._asked or self._sending):
            with self._runner.store.write() as tx:
                more = remembering.catch_up(tx)

    def _turn(self, asked: frozenset[str], *, sending: bool) -> float:
        """The rounds that are due; returns the seconds to wait. The loop outlives what breaks."""
        try:
            check_clock(self._runner.store, self._runner.clock)
            plans = self._due(asked, sending=sending)
            if plans:
                results = self._runner.rounds(
                    plans, self._halt_of, self._report, asked=sending or bool(asked)
                )
                self._let_rest(results)
                self._runner.store.idle()
                self._tidy()
            return self._pause_s()
        except StoreRefused as refused:  # a full disk, say: its cure is a person's
            LOG.warning("sync waits: %s", refused)
        except Exception:
            LOG.exception("the sync loop stumbled")
        return IDLE_S

    def _let_rest(self, results: Mapping[str, Result]) -> None:
        """An account whose round broke is not tried again at once."""
        until_s = self._runner.clock.monotonic() + OPEN_EVERY_S
        for row in self._runner.store.accounts():
            if row.name in results and not row.removed:
                self._rest_s[row.id] = until_s if results[row.name].broken else 0.0

    def _due(self, asked: frozenset[str], *, sending: bool) -> dict[str, Plan]:
        """Which accounts need a round now, and how much of one; the asked ones alone first."""
        now_s, now_us = self._runner.clock.monotonic(), self._runner.clock.now_us()
        plans = {}
        for row in self._runner.store.accounts():
            resting = row.next_try_us > now_us or now_s < self._rest_s.get(row.id, 0.0)
            called = bool(asked & {EVERY, row.id})
            later = not (called or sending) and (resting or bool(asked))
            if row.removed or row.id in self._held or later:
                continue
            listing = called or now_s >= self._listed_s.get(row.id, -1e9) + self._list_every_s(row)
            looking = now_s >= self._looked_s.get(row.id, -1e9) + OPEN_EVERY_S
            if listing:
                self._listed_s[row.id] = now_s
            if listing or looking:
                self._looked_s[row.id] = now_s
            with self._runner.store.read() as reader:
                next_us = outbox.next_due(reader, row.id)
            if listing or looking or (next_us is not None and (sending or next_us <= now_us)):
                plans[row.id] = Plan(
                    pull=listing or looking, listing=listing, open_s=int(OPEN_EVERY_S)
                )
        return plans

    def _list_every_s(self, row: AccountRow) -> float:
        with self._runner.store.read() as reader:
            last = remotes.last_full(reader, row.id)
        return LIST_EVERY_LARGE_S if last and (last[1] or 0) > LARGE else LIST_EVERY_S

    def _pause_s(self) -> float:
        """Until the next thing falls due, a minute at most: the clock itself may have jumped."""
        rows = self._runner.store.accounts()
        pause_s = self._runner.until_due(
            [row for row in rows if not row.removed and row.id not in self._held]
        )
        return IDLE_S if pause_s is None else min(IDLE_S, max(1.0, pause_s))
