"""The composition root: the only place that knows the concrete clock, keyring, store and remotes.

The way to the first paint goes through here, so heavy rooms are opened when first used.
"""

from __future__ import annotations

import gc
import getpass
import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import Clock, Ids, SystemClock, SystemIds
from app.commands.desk import Desk
from app.machine import fingerprint
from app.paths import ProfilePaths
from app.said import say
from app.store import Damaged, Store, StoreRefused, lineage
from app.store.lock import ProfileLock
from app.store.views import AccountRow

if TYPE_CHECKING:
    from app.connectors.contract import Connector, Quote
    from app.credentials import Secret, Wallet
    from app.orders.model import Order
    from app.store.rescue import Rescue
    from app.sync.loop import Loop
    from app.sync.run import Report, Result, Runner


# Orders pass by the hundred thousand and are in no circle: the collector finds nothing among them.
COLLECT = (10_000, 20, 20)
COPIED = say(
    "This profile was copied from another computer: everything is asked for anew, what was waiting "
    "to be sent is looked up first, and its numbers go on under a new mark of this desk."
)


class Connectors:
    """One connector per account as it is configured now; built at its first use, on any thread."""

    def __init__(self, credentials: Wallet, clock: Clock) -> None:
        self.wallet = credentials
        self._clock = clock
        self._lock = threading.Lock()
        self._built: dict[str, tuple[AccountRow, Connector]] = {}
        self._former: list[Connector] = []
        self.remember: Callable[[str, str, str], None] = lambda _account, _name, _value: None

    def __call__(self, row: AccountRow) -> Connector:
        """The connector for this account; a new one when its address or options changed."""
        with self._lock:
            known = self._built.get(row.id)
            if known is not None and _same_login(known[0], row):
                return known[1]
            if known is not None:
                self._former.append(known[1])  # a round may still be speaking through it
            built = self._build(row)
            self._built[row.id] = (row, built)
            return built

    def forget(self, account_id: str) -> None:
        """Its secrets changed: the next use signs in anew."""
        with self._lock:
            known = self._built.pop(account_id, None)
            if known is not None:
                self._former.append(known[1])

    def close(self) -> None:
        """For the end, when nobody speaks any more."""
        for account_id in list(self._built):
            self.forget(account_id)
        while self._former:
            self._former.pop().close()

    def _build(self, row: AccountRow) -> Connector:
        from app.connectors.contract import Account
        from app.connectors.registry import build

        account = Account(
            row.id,
            row.name,
            row.kind,
            row.url,
            row.options,
            row.defaults,
            row.ref_proved,
            row.found,
        )
        return build(account, self.wallet, self._clock, _Memory(self, row))


def _same_login(a: AccountRow, b: AccountRow) -> bool:
    return (a.url, a.options, a.defaults, a.ref_proved) == (
        b.url,
        b.options,
        b.defaults,
        b.ref_proved,
    )


@dataclass(frozen=True)
class _Memory:
    """What a connector learns while it works (contract.Memory)."""

    owner: Connectors
    row: AccountRow

    def keep_option(self, name: str, value: str) -> None:
        self.owner.remember(self.row.id, name, value)

    def keep_secret(self, name: str, value: str) -> None:
        from app.credentials import Secret

        self.owner.wallet.put(self.row.name, name, Secret(value))


@dataclass
class House:
    """An open profile: its desk, and the sync over it."""

    desk: Desk
    clock: Clock
    ids: Ids
    connectors: Connectors
    news: str = ""  # what a person must know before going on
    _runner: Runner | None = field(default=None, init=False)

    @property
    def runner(self) -> Runner:
        if self._runner is None:
            from app.sync.run import Runner

            self._runner = Runner(
                self.desk.store,
                self.connectors,
                self.clock,
                random.Random(self.ids.tail(16)),
                self.ids,
            )
        return self._runner

    def sync(
        self,
        rows: Sequence[AccountRow],
        *,
        push: bool = True,
        pull: bool = True,
        full: bool = False,
        wait_s: float = 0.0,
        stop: threading.Event,
        report: Report | None = None,
    ) -> Mapping[str, Result]:
        """Rounds with these accounts until nothing is left that time alone settles (contract)."""
        return self.runner.round_until(
            wait_s, rows, push=push, pull=pull, full=full, stop=stop, report=report
        )

    def fetch(self, row: AccountRow, reference: str) -> str | None:
        """Bring one order by its remote id or our reference; its local id, None if not there."""
        return self.runner.fetch(row, reference)

    def quote(self, row: AccountRow, order: Order) -> Quote | None:
        """What sending this order would cost there; None where the remote does not say."""
        return self.runner.quote(row, order)

    def loop(self, report: Report) -> Loop:
        """The background loop of a window; the caller starts and stops it."""
        from app.sync.loop import Loop

        return Loop(self.runner, report)

    def close(self) -> None:
        self.connectors.close()
        self.desk.store.close()


def wallet(root: Path) -> Wallet:
    """The secrets of that profile: environment first, then the system's keyring."""
    from app.credentials import Wallet

    return Wallet(f"bordereau:{root}", seen=_hide_in_logs)


def _hide_in_logs(secret: Secret) -> None:
    from app import logs

    logs.watch(secret)


@contextmanager
def open_house(
    root: Path,
    *,
    read_only: bool = False,
    secrets: Wallet | None = None,
    device: Callable[[], str] = fingerprint,
) -> Iterator[House]:
    """The profile in that folder. Raises StoreRefused or ProfileRefused in words.

    Writing takes the profile's lock for as long as the house is open (sync §1.19); reading takes
    none. A profile that does not exist yet is made. `device` names this computer.
    """
    gc.set_threshold(*COLLECT)
    paths = ProfilePaths(root)
    read_only = read_only and paths.database.exists()
    if not read_only:
        paths.prepare()
    with nullcontext() if read_only else _locked(paths):
        house = _house(paths, secrets or wallet(root), read_only=read_only)
        if not read_only and lineage.settle_here(house.desk.store, device()):
            house.news = COPIED
        try:
            yield house
        finally:
            house.close()


@contextmanager
def _locked(paths: ProfilePaths) -> Iterator[None]:
    lock = ProfileLock(paths.lock)
    lock.take()
    try:
        yield
    finally:
        lock.release()


def restore(root: Path, file: Path) -> tuple[Path | None, list[str]]:
    """Put a backup in that profile's place (sync §1.19): nothing is believed to be in step.

    Returns where the former database is kept, and the numbers of papers issued after the backup.
    Raises StoreRefused in words; then nothing is changed.
    """
    from app.store import backup, issued_log

    paths = ProfilePaths(root)
    paths.prepare()
    missing: list[str] = []
    with _locked(paths):
        aside = backup.restore(
            file,
            database=paths.database,
            documents=paths.documents,
            issued_log=paths.issued_log,
            clock=SystemClock(),
            also=lambda tx: missing.extend(
                issued_log.raise_series(tx, paths.issued_log, paths.documents)
            ),
        )
    return aside, missing


@contextmanager
def rescuing(root: Path) -> Iterator[Rescue]:
    """The rescue of that profile's database, with the profile's lock (sync §1.21, "Damage").

    Raises StoreRefused or ProfileRefused in words. What was not taken is gone at the end.
    """
    from app.store.rescue import Rescue

    paths = ProfilePaths(root)
    if not root.is_dir():
        raise StoreRefused(say("There is no profile in {root}.", root=root), exit_code=2)
    paths.prepare()
    with _locked(paths):
        rescue = Rescue(
            paths.database, paths.documents, paths.issued_log, paths.backups, SystemClock()
        )
        try:
            yield rescue
        finally:
            rescue.close()


def _house(paths: ProfilePaths, secrets: Wallet, *, read_only: bool) -> House:
    clock = SystemClock()
    ids = SystemIds(clock)
    if gone := lineage.emptied(paths.database, paths.issued_log):
        raise Damaged(gone)
    store = Store.open(paths.database, clock=clock, ids=ids, read_only=read_only)
    connectors = Connectors(secrets, clock)
    connectors.remember = partial(_remember, store)
    desk = Desk(store, paths, clock, ids, getpass.getuser(), secrets, connectors)
    return House(desk, clock, ids, connectors)


def _remember(store: Store, account_id: str, name: str, value: str) -> None:
    """Keep what a connector proved about its account (contract.Memory)."""
    with store.write() as tx:
        tx.keep_found(account_id, name, value)
