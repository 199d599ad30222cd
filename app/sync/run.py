"""Rounds over all accounts, in threads: one round, or rounds until nothing is left.

Plain Python without Qt; waiting is an event's, so that stop is felt at once (sync §1.16).
"""

from __future__ import annotations

import logging
import random
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from app.clock import Clock, Ids
from app.connectors.contract import Connector, Decoded, Fault, KnowsByWord, Quote, Unreadable
from app.orders.model import Order
from app.said import say
from app.store import Store, StoreRefused, links, outbox, remotes
from app.store.views import AccountRow
from app.sync import pull
from app.sync.exchange import STUMBLED
from app.sync.pace import Pace
from app.sync.round import LEFT_ALONE, Plan, awake, check_clock, steps
from app.sync.session import ELSEWHERE, SECOND_US, Bucket, Closed, Session, Tally

THREADS = 4
REPORT_EVERY_S = 0.1
BEHIND = say(
    "This computer is behind a login page or proxy: no account answers itself. "
    "Sign in to the network; sync goes on by itself."
)
LOG = logging.getLogger("bordereau.sync")


@dataclass(frozen=True)
class Progress:
    """What is going on with one account; `total` None where it is not known."""

    account: str  # name
    phase: str  # started | push | pull | refresh | finished
    number: int = 0
    total: int | None = None
    result: Result | None = None
    left_s: float | None = None  # what the rest takes, as far as that is known


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
    elsewhere: bool = False  # something on the way answered instead of the remote

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
    _turns: defaultdict[str, threading.Lock] = field(
        default_factory=lambda: defaultdict(threading.Lock)
    )
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
            results = {row.name: result for row, result in zip(rows, found, strict=True)}
        alone = len(results) == 1  # one account's trouble says nothing of the network
        if alone or not all(result.elsewhere for result in results.values()):
            return results
        behind = {name: replace(result, fault=BEHIND) for name, result in results.items()}
        for name, result in behind.items():
            told(Progress(name, "finished", result=result))
        return behind

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
            with self._turns[row.id]:  # one round at a time: what is on its way has an owner
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
        check_clock(self.store, self.clock)
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
            elsewhere=not tally.complete and tally.fault_code in ELSEWHERE,
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
            raise Fault(say(LEFT_ALONE, account=account.name), outcome="not_sent") from None

    def fetch(self, account: AccountRow, reference: str) -> str | None:
        """Bring one order by its remote id or our reference; its local id, None if not there.

        Raises Fault when the remote could not be asked.
        """
        session = self.session(account, threading.Event(), lambda _progress: None)
        session.account = _undisturbed(account)
        try:
            shown = _named(session, reference)
        except Closed:
            raise Fault(say(LEFT_ALONE, account=account.name), outcome="not_sent") from None
        if not shown:
            return None
        run = remotes.Run("", account.id, "fetch", None, self.clock.now_us())
        pull.take(session, run, [(item, "") for item in shown])
        with self.store.read() as reader:
            link = links.by_remote(reader, account.id, shown[0].remote_id)
        return link.order_id if link else None


def _named(session: Session, reference: str) -> Sequence[Decoded | Unreadable]:
    """What the remote knows under that id, else by another word of its, else by our reference."""
    if not session.can.readable:
        session.ask(lambda: session.connector.knock(""))  # the first contact tells if it is
    if not session.can.readable:
        return ()
    read = session.get(reference)
    if read is not None:
        return (read,)
    connector = session.connector
    known: Sequence[Decoded] = ()
    if isinstance(connector, KnowsByWord):
        words = connector
        known = session.ask(lambda: words.known_by(reference))
    if known:
        return known
    return session.ask(lambda: connector.find(reference, 0)).matches


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
    """At most ten a second of each account; beginnings and ends always. Says how long it takes."""
    last: dict[str, float] = {}
    paces: defaultdict[str, Pace] = defaultdict(Pace)

    def tell(progress: Progress) -> None:
        now = clock.monotonic()
        at = (progress.phase, progress.number, progress.total, now)
        left_s = paces[progress.account].left_s(*at)
        edge = progress.phase in ("started", "finished")
        if report is not None and (edge or now - last.get(progress.account, 0.0) >= REPORT_EVERY_S):
            last[progress.account] = now
            report(replace(progress, left_s=left_s))

    return tell
