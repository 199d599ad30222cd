"""Rounds over all accounts, in threads: one round, rounds until nothing is left, or for ever.

Plain Python without Qt; waiting is an event's, so that stop is felt at once (sync §1.16).
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from app.clock import Clock, Ids
from app.connectors.contract import Connector, Decoded, Fault, Quote
from app.orders.model import Order
from app.store import Store, StoreRefused, links, outbox, remotes
from app.store.views import AccountRow
from app.sync import pull
from app.sync.round import LEFT_ALONE, Plan, awake, check_clock, steps
from app.sync.session import SECOND_US, Bucket, Closed, Session, Tally

THREADS = 4
REPORT_EVERY_S = 0.1
LIST_EVERY_S = 900.0
LIST_EVERY_LARGE_S = 3600.0
LARGE = 5_000
OPEN_EVERY_S = 300.0
IDLE_S = 60.0
EVERY = ""  # instead of an account's id
LOG = logging.getLogger("bordereau.sync")
STUMBLED = "Something went wrong here that should not have; the log has its place."


@dataclass(frozen=True)
class Progress:
    """What is going on with one account; `total` None where it is not known."""

    account: str  # name
    phase: str  # started | push | pull | refresh | finished
    number: int = 0
    total: int | None = None
    result: Result | None = None


@dataclass(frozen=True)
class Result:
    """What a round left of one account; the contract's counts of `sync`."""

    pulled: int = 0
    created: int = 0
    updated: int = 0
    deleted: int = 0
    conflicts: int = 0
    quarantined: int = 0
    in_doubt: int = 0
    parked: int = 0
    failed: int = 0
    complete: bool = False
    fault: str = ""
    unreachable: bool = False
    waiting: int = 0
    broken: bool = False  # a fault of the program's own, written to the log
    aside: tuple[str, ...] = ()  # what is wrong with the orders set aside, a sentence each

    def counts(self) -> dict[str, Any]:
        names = (
            "pulled", "created", "updated", "deleted", "conflicts", "quarantined", "in_doubt",
            "parked", "failed", "complete",
        )  # fmt: skip
        return {name: getattr(self, name) for name in names}

    @property
    def left(self) -> bool:
        """Does something need a person, or time?"""
        return self.broken or not self.complete or bool(
            self.conflicts + self.quarantined + self.in_doubt + self.parked + self.failed
            + self.waiting
        )  # fmt: skip


Report = Callable[[Progress], None]


@dataclass
class Runner:
    """Rounds with accounts. `connect` gives an account's connector, on any thread."""

    store: Store
    connect: Callable[[AccountRow], Connector]
    clock: Clock
    rng: random.Random
    ids: Ids
    _buckets: dict[str, Bucket] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def round(
        self,
        accounts: Sequence[AccountRow],
        *,
        push: bool = True,
        pull: bool = True,
        full: bool = False,
        stop: threading.Event,
        report: Report | None = None,
    ) -> dict[str, Result]:
        """One round with each account, a person waiting for it. Results by account name."""
        plan = Plan(push=push, pull=pull, full=full)
        return self.rounds({row.id: plan for row in accounts}, lambda _id: stop, report, asked=True)

    def rounds(
        self,
        plans: Mapping[str, Plan],
        stop_of: Callable[[str], threading.Event],
        report: Report | None,
        *,
        asked: bool,
    ) -> dict[str, Result]:
        """One round each, by account id, at most four at a time; each has its own stop."""
        rows = [row for row in self.store.accounts() if row.id in plans and not row.removed]
        told = _throttled(report, self.clock)
        with ThreadPoolExecutor(THREADS, thread_name_prefix="sync") as pool:
            found = pool.map(
                lambda row: self._guarded(row, plans[row.id], stop_of(row.id), told, asked=asked),
                rows,
            )
            return {row.name: result for row, result in zip(rows, found, strict=True)}

    def _guarded(
        self,
        row: AccountRow,
        plan: Plan,
        stop: threading.Event,
        told: Report,
        *,
        asked: bool,
    ) -> Result:
        """Its round; what breaks there stays with this account (sync §1.0 no. 8, invariant 41)."""
        try:
            return self._one(row, plan, stop, told, asked=asked)
        except (Fault, StoreRefused) as refused:
            result = Result(fault=str(refused))
        except Exception:
            LOG.exception("the round with an account broke")
            result = Result(fault=STUMBLED, broken=True)
        told(Progress(row.name, "finished", result=result))
        return result

    def _one(
        self,
        row: AccountRow,
        plan: Plan,
        stop: threading.Event,
        told: Report,
        *,
        asked: bool,
    ) -> Result:
        told(Progress(row.name, "started"))
        session = self.session(row, stop, told)
        check_clock(session)
        if awake(session, asked=asked) is not None:
            for _ in steps(session, plan):
                pass  # a stop is felt at the next request, which ends the run in order
        result = self._result(row, session.tally)
        told(Progress(row.name, "finished", result=result))
        return result

    def session(self, row: AccountRow, stop: threading.Event, told: Report) -> Session:
        """Work with one account, paced by the bucket that all its rounds share."""
        connector = self.connect(row)
        with self._lock:
            bucket = self._buckets.setdefault(
                row.id, Bucket(connector.capabilities, self.clock.monotonic())
            )
            rng = random.Random(self.rng.random())
        return Session(
            self.store, connector, row, self.clock, rng, self.ids, bucket,
            wait=lambda seconds: stop.wait(seconds) if seconds > 0 else stop.is_set(),
            progress=lambda phase, number, total: told(Progress(row.name, phase, number, total)),
        )  # fmt: skip

    def _result(self, row: AccountRow, tally: Tally) -> Result:
        with self.store.read() as reader:
            ops = outbox.counts(reader, row.id)
            clashes = remotes.open_conflicts(reader, row.id)
            aside = remotes.quarantined(reader, row.id)
        return Result(
            tally.pulled, tally.created, tally.updated, tally.deleted, clashes, len(aside),
            in_doubt=ops.get("in_doubt", 0) + ops.get("sending", 0),
            parked=ops.get("needs_confirmation", 0),
            failed=ops.get("rejected", 0),
            complete=tally.complete,
            fault=STUMBLED if tally.broken else "" if tally.complete else tally.fault,
            unreachable=tally.unreachable,
            waiting=ops.get("queued", 0),
            broken=tally.broken,
            aside=tuple(aside),
        )  # fmt: skip

    def round_until(
        self,
        wait_s: float,
        accounts: Sequence[AccountRow],
        *,
        push: bool = True,
        pull: bool = True,
        full: bool = False,
        stop: threading.Event,
        report: Report | None = None,
    ) -> dict[str, Result]:
        """Rounds until nothing is left that time alone settles, or `wait_s` seconds are over."""
        end_s = self.clock.monotonic() + wait_s
        total: dict[str, Result] = {}
        while True:
            results = self.round(
                accounts, push=push, pull=pull, full=full, stop=stop, report=report
            )
            total = {name: _added(total.get(name), result) for name, result in results.items()}
            left_s = end_s - self.clock.monotonic()
            pause_s = self.until_due(accounts)
            if pause_s is None or pause_s > left_s or stop.wait(max(pause_s, 0.05)):
                return total

    def until_due(self, accounts: Sequence[AccountRow]) -> float | None:
        """Seconds until time brings something forward; None when nothing waits for time."""
        rows = {row.id: row for row in self.store.accounts()}
        now = self.clock.now_us()
        due = []
        for account in accounts:
            row = rows[account.id]
            with self.store.read() as reader:
                next_us = outbox.next_due(reader, account.id)
            if row.offline_since_us is not None:
                next_us = row.next_try_us
            if next_us is not None and not row.sign_in:
                due.append(max(next_us, row.paused_until_us, row.next_try_us))
        return max(0.0, (min(due) - now) / SECOND_US) if due else None

    def quote(self, account: AccountRow, order: Order) -> Quote | None:
        """What sending this order would cost; None where the remote does not say.

        Asks in the account's pace and never during a wait. Raises Fault.
        """
        session = self.session(account, threading.Event(), lambda _progress: None)
        session.account = _undisturbed(account)
        try:
            return (
                session.ask(lambda: session.connector.quote(order)) if session.can.quotes else None
            )
        except Closed:
            raise Fault(LEFT_ALONE.format(account.name), outcome="not_sent") from None

    def fetch(self, account: AccountRow, reference: str) -> str | None:
        """Bring one order by its remote id or our reference; its local id, None if not there.

        Raises Fault when the remote could not be asked.
        """
        session = self.session(account, threading.Event(), lambda _progress: None)
        session.account = _undisturbed(account)
        try:
            read = session.get(reference)
            if read is None:
                found = session.ask(lambda: session.connector.find(reference, 0))
                read = next(iter(found.matches), None)
        except Closed:
            raise Fault(LEFT_ALONE.format(account.name), outcome="not_sent") from None
        if not isinstance(read, Decoded):
            return None
        run = remotes.Run("", account.id, "fetch", None, self.clock.now_us())
        pull.take(session, run, [(read, "")])
        with self.store.read() as reader:
            link = links.by_remote(reader, account.id, read.remote_id)
        return link.order_id if link else None


def _undisturbed(account: AccountRow) -> AccountRow:
    """A person asks: back-off and an old sign-in trouble do not stop it."""
    return replace(account, sign_in=False, next_try_us=0)


def _added(before: Result | None, result: Result) -> Result:
    if before is None:
        return result
    return replace(
        result,
        pulled=before.pulled + result.pulled,
        created=before.created + result.created,
        updated=before.updated + result.updated,
        deleted=before.deleted + result.deleted,
    )


def _throttled(report: Report | None, clock: Clock) -> Report:
    """At most ten a second of each account; beginnings and ends always."""
    last: dict[str, float] = {}

    def tell(progress: Progress) -> None:
        now = clock.monotonic()
        edge = progress.phase in ("started", "finished")
        if report is not None and (edge or now - last.get(progress.account, 0.0) >= REPORT_EVERY_S):
            last[progress.account] = now
            report(progress)

    return tell


class Loop:
    """The window's background sync: rounds as they fall due, or at once when knocked."""

    def __init__(self, runner: Runner, report: Report) -> None:
        self._runner = runner
        self._report = report
        self._stop = threading.Event()
        self._wake = threading.Condition()
        self._asked: set[str] = set()  # account ids, EVERY for all
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
            pause_s = self._turn(asked)
            with self._wake:
                if not self._asked and not self._stop.is_set():
                    self._wake.wait(pause_s)

    def _turn(self, asked: frozenset[str]) -> float:
        """The rounds that are due; returns the seconds to wait. The loop outlives what breaks."""
        try:
            plans = self._due(asked)
            if plans:
                results = self._runner.rounds(plans, self._halt_of, self._report, asked=bool(asked))
                self._let_rest(results)
                self._runner.store.idle()
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

    def _due(self, asked: frozenset[str]) -> dict[str, Plan]:
        """Which accounts need a round now, and how much of one; the asked ones alone first."""
        now_s, now_us = self._runner.clock.monotonic(), self._runner.clock.now_us()
        plans = {}
        for row in self._runner.store.accounts():
            resting = row.next_try_us > now_us or now_s < self._rest_s.get(row.id, 0.0)
            called = bool(asked & {EVERY, row.id})
            if row.removed or row.id in self._held or (not called and (resting or asked)):
                continue
            listing = called or now_s >= self._listed_s.get(row.id, -1e9) + self._list_every_s(row)
            looking = now_s >= self._looked_s.get(row.id, -1e9) + OPEN_EVERY_S
            if listing:
                self._listed_s[row.id] = now_s
            if listing or looking:
                self._looked_s[row.id] = now_s
            with self._runner.store.read() as reader:
                next_us = outbox.next_due(reader, row.id)
            if listing or looking or (next_us is not None and next_us <= now_us):
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
