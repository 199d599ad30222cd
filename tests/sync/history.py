"""A random history: who does what next, and what befalls the process and its clock meanwhile."""

from __future__ import annotations

from pathlib import Path

from app.orders.problems import Refused
from app.store import StoreRefused
from tests.sync.actors import Act, Clerk, Stranger, Typed
from tests.sync.fake_remote import SHAPES, Shape
from tests.sync.troubles import Around
from tests.sync.world import SECOND_US, Died, World, fuse_of

HISTORY = 250  # steps of one history
STORMS = (0.1, 0.3, 0.5, 0.0)
DAY_US = 86_400 * SECOND_US
OLD_ORDERS = 7


class History:
    """`act` does one thing; who died of it lives again. `typed` is what everybody said."""

    def __init__(self, path: Path, seed: int) -> None:
        several = tuple(SHAPES)
        shapes: tuple[Shape, ...] = several if seed % 6 == 0 else (several[seed % 5],)
        self.world = World(path, seed, shapes, storm=STORMS[seed % 7 % 4])
        self.typed = Typed()
        self.clerk = Clerk(self.world, self.typed)
        self.stranger = Stranger(self.world, self.typed)
        # A desk clock that leaps ahead makes the settle time too short for what is still under
        # way, which the protocol does not promise to survive: such histories have nothing late.
        self.clock_leaps = seed % 3 == 0
        if self.clock_leaps:
            self.world.sky.banned = frozenset({"late"})
        for age in range(OLD_ORDERS if seed % 2 else 0, 0, -1):
            self.stranger.enter(age_us=age * 3 * DAY_US)
        self.world.meanwhile = self._meanwhile

    def act(self) -> None:
        """One thing happens; perhaps the process dies in it."""
        rng = self.world.rng
        acts = self._acts()
        ((name, act),) = rng.choices([a[:2] for a in acts], [a[2] for a in acts])
        self.world.log.append(f"{self.world.clock.us} {name}")
        if rng.random() < self.world.crash * 5:
            self.world.fuse = fuse_of(self.world, rng)
        try:
            act()
        except Died:
            self.world.die()
            self._remember()
        except (Refused, StoreRefused) as refused:
            self.world.log.append(f"refused: {type(refused).__name__}")
            self.world.forget()
        self.clerk.pending = []
        self.world.fuse = lambda _where: None

    def _acts(self) -> list[tuple[str, Act, float]]:
        clerk, stranger = self.clerk, self.stranger
        return [
            ("enter", clerk.enter, 4), ("edit", clerk.edit, 12), ("ship", clerk.ship, 1),
            ("command", clerk.command, 1), ("trash", clerk.trash, 1),
            ("restore", clerk.restore, 1), ("issue", clerk.issue, 1),
            ("choose", clerk.choose, 3), ("retry", clerk.retry, 3), ("answer", clerk.answer, 2),
            ("strange enter", stranger.enter, 1), ("strange edit", stranger.edit, 5),
            ("strange status", stranger.advance, 1), ("strange delete", stranger.delete, 0.3),
            ("engine", self.engine, 60), ("wait", self.wait, 8), ("cancel", self.cancel, 0.5),
            ("restart", self.restart, 0.5), ("clock", self.clock, 0.7),
        ]  # fmt: skip

    def _remember(self) -> None:
        """An edit that nobody acknowledged may be there all the same."""
        for edit in self.clerk.pending:
            order = self.world.store.order(edit.order) if edit.order else None
            if order is not None and edit.value in repr(order):
                self.typed.by_clerk(edit)

    # -- the desk --------------------------------------------------------------------

    def engine(self) -> None:
        shape = self.world.rng.choice(self.world.shapes)
        self.world.step(shape, asked=self.world.rng.random() < 0.5)

    def wait(self) -> None:
        self.world.clock.move(self.world.rng.expovariate(1 / 40))

    def cancel(self) -> None:
        if self.world.cancel(self.world.rng.choice(self.world.shapes)):
            self.world.fired[Around.CANCELLED] += 1

    def restart(self) -> None:
        self.world.fired[Around.RESTART] += 1
        self.world.die()

    def clock(self) -> None:
        """The computer slept, or its clock was set."""
        rng = self.world.rng
        kinds = [Around.SLEEP, Around.CLOCK_BACK, Around.CLOCK_AHEAD]
        kind = rng.choice(kinds if self.clock_leaps else kinds[:1])
        self.world.fired[kind] += 1
        if kind == Around.SLEEP:
            self.world.clock.move(8 * 3600)
        else:
            far = rng.choice((3600, 90 * 86_400, 3650 * 86_400)) * SECOND_US
            self.world.clock.off_us += far if kind == Around.CLOCK_AHEAD else -far
            self.world.forget()

    def _meanwhile(self) -> None:
        """The clerk types on while a request is under way."""
        if self.world.rng.random() < 0.02:
            self.world.fired[Around.TYPED_MEANWHILE] += 1
            fuse, self.world.fuse = self.world.fuse, lambda _where: None
            try:
                self.clerk.edit()
            except Refused:
                self.world.log.append("refused meanwhile")
            self.world.fuse = fuse

    def rest(self) -> int:
        return self.world.calm_down(self.clerk.settle)
