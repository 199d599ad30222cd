"""One history from one seed: a desk whose process may end anywhere, and its remotes.

The store, the commands and the engine are the real ones, on a temporary file; remotes are
`fake_remote`. Who acts in it is `actors`; what must hold of it is `oracle`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.clock import CROCKFORD
from app.commands import orders
from app.commands.desk import Desk
from app.credentials import Wallet, no_keyring
from app.orders.model import Order
from app.paths import ProfilePaths
from app.store import Store, StoreRefused, Tx
from app.store.engine import database_error
from app.store.views import AccountRow
from app.sync.round import Plan, awake, check_clock, steps
from app.sync.session import Bucket, Session
from tests.sync.fake_remote import SHAPES, FakeRemote, Server, Shape
from tests.sync.troubles import Around, Weather

START_US = 1_790_000_000_000_000
SECOND_US = 1_000_000
STILL_TURNS = 4
A_WEEK_S = 8 * 86_400.0  # after which every list is walked whole again (sync §1.13)


class Died(BaseException):
    """The process ends here; nothing after it runs."""


@cache
def empty_profile() -> bytes:
    """A database without orders: made once, for the migrations cost more than a history."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        Store.open(path).close()
        return path.read_bytes()


@dataclass
class MovedClock:
    """True time, and how far the desk's own clock is off."""

    us: int = START_US
    off_us: int = 0

    def now_us(self) -> int:
        return self.us + self.off_us

    def true_us(self) -> int:
        return self.us

    def monotonic(self) -> float:
        return self.us / 1e6

    def move(self, seconds: float) -> bool:
        """A wait never ends early, were it by the last bit of a float."""
        self.us += ceil(seconds * SECOND_US)
        return False


@dataclass
class SeededIds:
    clock: MovedClock
    rng: random.Random
    count: int = 0

    def ulid(self) -> str:
        self.count += 1
        return f"{self.clock.us:016d}{self.count:010d}"

    def tail(self, length: int) -> str:
        return "".join(self.rng.choice(CROCKFORD) for _ in range(length))


class MortalStore(Store):
    """The store, whose process may end just before or just after a commit."""

    fuse: Callable[[str], None]
    commits = 0
    dead = False

    @contextmanager
    def write(self) -> Iterator[Tx]:
        if self.dead:
            raise GeneratorExit  # of the round that is torn down; no process is there to write
        with super().write() as tx:
            yield tx

    def commit(self) -> None:
        self.fuse("before commit")
        super().commit()
        self.commits += 1
        self.fuse("after commit")

    def make_haste(self) -> None:
        """Nothing here survives a power cut; histories end a thousand times sooner."""
        assert self._writer is not None
        self._writer.execute("PRAGMA synchronous=OFF")


@dataclass
class World:
    """`storm`: the share of calls that fail; `crash`: of acts that may end the process."""

    path: Path
    seed: int
    shapes: tuple[Shape, ...] = tuple(SHAPES)
    storm: float = 0.15
    crash: float = 0.02
    log: list[str] = field(default_factory=list)
    connector: type[FakeRemote] = FakeRemote
    meanwhile: Callable[[], None] | None = None  # what people do while a call is under way

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.clock = MovedClock()
        self.ids = SeededIds(self.clock, random.Random(self.seed + 1))
        self.sky = Weather(self.rng, self.storm)
        self.servers = {shape: self._server(shape) for shape in self.shapes}
        self.fuse: Callable[[str], None] = lambda _where: None
        self.rounds: dict[str, Iterator[str]] = {}
        self.sessions: dict[str, Session] = {}
        self.path.write_bytes(empty_profile())
        self.boot()
        with self.store.write() as tx:
            for shape in self.shapes:
                tx.put_account(AccountRow(shape, shape, "fake", "http://127.0.0.1", {}, {}))

    def _server(self, shape: Shape) -> Server:
        named = shape in ("server_key", "split")
        splits = SHAPES[shape].split
        return Server(self.clock.true_us, mark=shape, splits=splits, names_lines=named)

    @property
    def fired(self) -> dict[str, int]:
        """How often each kind of fault came."""
        return self.sky.fired

    @property
    def plan(self) -> list[str]:
        """The faults of the next writes, in order."""
        return self.sky.plan

    @plan.setter
    def plan(self, kinds: list[str]) -> None:
        self.sky.plan = kinds

    # -- the process ---------------------------------------------------------------

    def boot(self) -> None:
        store = MortalStore.open(self.path, clock=self.clock, ids=self.ids)
        assert isinstance(store, MortalStore)
        store.fuse = self.burn
        store.make_haste()
        self.store = store
        self.rounds, self.sessions = {}, {}
        self.buckets: dict[str, Bucket] = {}
        wallet = Wallet("simulation", environ={}, vault=no_keyring)
        paths = ProfilePaths(self.path.parent)
        self.desk = Desk(
            store, paths, self.clock, self.ids, "clerk", wallet, lambda row: self.remote(row.id)
        )

    def burn(self, where: str) -> None:
        self.fuse(where)

    def die(self) -> None:
        """What is left is what was committed."""
        self.close()
        self.forget()
        self.boot()

    def close(self) -> None:
        """The process ends: a round that was under way does nothing more."""
        self.fuse = lambda _where: None
        self.store.dead = True
        self.rounds = {}
        self.store.close()

    def forget(self) -> None:
        """No wait that was asked for is known here any more: it was not noted, or time leapt."""
        for server in self.servers.values():
            server.forgotten()

    def remote(self, account: str) -> FakeRemote:
        shape = shape_of(account)
        settle_us = int(SHAPES[shape].settle_s * SECOND_US)

        def delay_us(call: str) -> int:
            """Late, but before the look-ups are over: sync §1.23 no. 4 promises no more."""
            return self.rng.randrange(2 * settle_us if call == "create" else settle_us)

        return self.connector(self.servers[shape], shape, self.weather, delay_us)

    def weather(self, call: str) -> str:
        if self.meanwhile is not None:
            self.meanwhile()
        self.fuse(call)
        kind = self.sky.of(call)
        self.log.append(f"{call} {kind}")
        return kind

    # -- the engine ----------------------------------------------------------------

    def session(self, shape: Shape) -> Session:
        row = next(row for row in self.store.accounts() if row.id == shape)
        remote = self.remote(shape)
        bucket = self.buckets.setdefault(shape, Bucket(remote.capabilities, self.clock.monotonic()))
        return Session(
            self.store, remote, row, self.clock, self.rng, self.ids, bucket, wait=self.clock.move
        )

    def step(self, shape: Shape, *, plan: Plan | None = None, asked: bool = True) -> str | None:
        """One step of that account's round; None when the round is over, or none may begin."""
        try:
            if shape not in self.rounds:
                session = self._begun(shape, asked=asked)
                if session is None:
                    return None
                self.rounds[shape] = steps(session, plan or Plan())
            word = next(self.rounds[shape], None)
        except StoreRefused:  # a full disk ends the round, as it does for `Runner`
            self.rounds.pop(shape, None)
            raise
        if word is None:
            del self.rounds[shape]
        return word

    def _begun(self, shape: Shape, *, asked: bool) -> Session | None:
        if asked:  # a person's wish overrules the back-off, never a pause (sync §1.15)
            self.servers[shape].quiet_until_us = 0
        session = self.session(shape)
        check_clock(self.store, self.clock)
        found = awake(session, asked=asked)
        if found is not None:
            self.sessions[shape] = found
        return found

    def cancel(self, shape: Shape) -> bool:
        """A person stops that account's round: it is felt at the next request."""
        if shape in self.rounds:
            self.sessions[shape].wait = lambda _seconds: True
        return shape in self.rounds

    def save(self, order: Order, before: Order | None) -> Order:
        return orders.save_order(self.desk, order, loaded=before).order

    # -- rest ----------------------------------------------------------------------

    def calm_down(self, settle: Callable[[], None] = lambda: None, limit: int = 90) -> int:
        """Faults stop, people settle what is theirs, until nothing moves; how many turns it took.

        Raises AssertionError when that takes too long (invariant 16).
        """
        self.sky.storm, self.meanwhile = 0.0, None
        still = 0
        for turn in range(limit):
            before = self.snapshot()
            for shape in self.shapes:
                while self.step(shape) is not None:
                    pass
            settle()
            still = still + 1 if self.snapshot() == before else 0
            if still == STILL_TURNS:
                return turn
            self.clock.move(A_WEEK_S if still == STILL_TURNS - 2 else self._longest_wait_s())
        raise AssertionError(f"seed {self.seed}: no rest after {limit} rounds")

    def _longest_wait_s(self) -> float:
        """Until every account may be asked again, twenty minutes at least."""
        until_us = max(row.paused_until_us for row in self.store.accounts())
        return max(1300.0, (until_us - self.clock.now_us()) / SECOND_US + 1)

    def snapshot(self) -> list[Any]:
        with self.store.read() as reader:
            ops = reader.execute("SELECT seq, state FROM outbox WHERE kind <> 'fetch'").fetchall()
            kept = reader.execute("SELECT id, rev FROM orders").fetchall()
            clashes = reader.execute("SELECT id, state FROM conflicts").fetchall()
        applied = [len(server.applied) for server in self.servers.values()]
        return [ops, kept, clashes, applied]


def shape_of(account: str) -> Shape:
    """Accounts are named after the shape of their remote."""
    return next(shape for shape in SHAPES if shape == account)


def fuse_of(world: World, rng: random.Random) -> Callable[[str], None]:
    """The process dies, or the disk is full, at one of the next commits or calls."""
    full = rng.random() < 0.2

    def burn(where: str) -> None:
        if rng.random() >= 0.2:
            return
        if full:
            if where == "before commit":
                world.fired[Around.DISK_FULL] += 1
                raise database_error()("database or disk is full")
            return
        kinds = {"before commit": Around.CRASH_AT_COMMIT, "after commit": Around.CRASH_AFTER_COMMIT}
        world.fired[kinds.get(where, Around.CRASH_IN_CALL)] += 1
        raise Died(where)

    return burn
