"""A clerk, strangers, bad weather and a program that dies: one history from one seed.

The store is the real one in a temporary file; remotes are `fake_remote`. What each side typed is
remembered here, so that `oracle` can ask what became of it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.clock import CROCKFORD
from app.connectors.contract import Request
from app.orders import groups
from app.orders.model import Line, Order, Party, Status
from app.store import Store, answers, links, outbox, outbox_view
from app.store.views import AccountRow
from app.sync.round import Plan, steps
from app.sync.session import Bucket, Session
from tests.sync.fake_remote import SHAPES, FakeRemote, Server, Shape

START_US = 1_790_000_000_000_000
FAULTS = {
    "read": ("not_sent", "500", "429", "empty_list", "short_list"),
    "write": ("not_sent", "lost_request", "lost_reply", "late", "500", "429"),
}
READS = ("knock", "get", "find", "page", "refresh")


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
    us: int = START_US

    def now_us(self) -> int:
        return self.us

    def monotonic(self) -> float:
        return self.us / 1e6

    def move(self, seconds: float) -> bool:
        self.us += int(seconds * 1_000_000)
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


@dataclass
class Edit:
    """A value typed by somebody: unique, so that it can be found again."""

    order: str  # local id, or remote id for a stranger's
    group: str
    value: str
    raced: bool = False  # typed while an earlier write of ours could still be executed


class MortalStore(Store):
    """The store, whose process may end just before or just after a commit."""

    fuse: Callable[[str], None]

    def commit(self) -> None:
        self.fuse("before commit")
        super().commit()
        self.fuse("after commit")

    def make_haste(self) -> None:
        """Nothing here survives a power cut; histories end a thousand times sooner."""
        assert self._writer is not None
        self._writer.execute("PRAGMA synchronous=OFF")


@dataclass
class World:
    path: Path
    seed: int
    shapes: tuple[Shape, ...] = tuple(SHAPES)
    storm: float = 0.15
    crash: float = 0.02
    log: list[str] = field(default_factory=list)
    typed: list[Edit] = field(default_factory=list)
    strange: list[Edit] = field(default_factory=list)
    fired: dict[str, int] = field(default_factory=dict)
    refs: dict[str, str] = field(default_factory=dict)
    pending: Edit | None = None
    plan: list[str] = field(default_factory=list)  # faults of the next writes
    connector: type[FakeRemote] = FakeRemote

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.clock = MovedClock()
        self.ids = SeededIds(self.clock, random.Random(self.seed + 1))
        self.servers = {shape: Server(self.clock.now_us, mark=shape) for shape in self.shapes}
        self.fuse: Callable[[str], None] = lambda _where: None
        self.rounds: dict[str, Iterator[str]] = {}
        self.words = 0
        self.faults = {  # few kinds at a time, so that each comes often (swarm testing)
            call: self.rng.sample(kinds, self.rng.randint(1, len(kinds)))
            for call, kinds in FAULTS.items()
        }
        self.path.write_bytes(empty_profile())
        self.boot()
        with self.store.write() as tx:
            for shape in self.shapes:
                tx.put_account(AccountRow(shape, shape, "fake", "http://127.0.0.1", {}, {}))

    # -- the process ---------------------------------------------------------------

    def boot(self) -> None:
        store = MortalStore.open(self.path, clock=self.clock, ids=self.ids)
        assert isinstance(store, MortalStore)
        store.fuse = self.burn
        store.make_haste()
        self.store: Store = store
        self.rounds = {}

    def burn(self, where: str) -> None:
        self.fuse(where)

    def die(self) -> None:
        """What is left is what was committed."""
        self.fuse = lambda _where: None
        self.store.close()
        self.boot()

    def remote(self, shape: Shape) -> FakeRemote:
        settle_us = int(SHAPES[shape].settle_s * 1_000_000)

        def delay_us(call: str) -> int:
            """Late, but before the look-ups are over: sync §1.23 no. 4 promises no more."""
            return self.rng.randrange(2 * settle_us if call == "create" else settle_us)

        return self.connector(self.servers[shape], shape, self.weather, delay_us)

    def weather(self, call: str) -> str:
        self.fuse(call)
        if self.plan and call not in READS:
            return self.plan.pop(0)
        if self.rng.random() >= self.storm:
            return ""
        fault = self.rng.choice(self.faults["read" if call in READS else "write"])
        self.fired[fault] = self.fired.get(fault, 0) + 1
        return fault

    def session(self, shape: Shape) -> Session:
        row = next(row for row in self.store.accounts() if row.id == shape)
        remote = self.remote(shape)
        return Session(
            self.store, remote, row, self.clock, self.rng, self.ids,
            Bucket(remote.capabilities, self.clock.monotonic()), wait=self.clock.move,
        )  # fmt: skip

    def step(self, shape: Shape, *, plan: Plan | None = None) -> str | None:
        """One step of that account's round; None when the round is over."""
        if shape not in self.rounds:
            self.rounds[shape] = steps(self.session(shape), plan or Plan())
        word = next(self.rounds[shape], None)
        if word is None:
            del self.rounds[shape]
        return word

    # -- the clerk -----------------------------------------------------------------

    def word(self, who: str) -> str:
        self.words += 1
        return f"{who}{self.words}"

    def any_order(self) -> Order | None:
        with self.store.read() as reader:
            ids = [row[0] for row in reader.execute("SELECT id FROM orders ORDER BY id")]
        return self.store.order(self.rng.choice(ids)) if ids else None

    def save(self, order: Order, before: Order | None) -> Order:
        """As `commands.save_order`: the order and what must be sent, in one transaction."""
        remote = self.remote(shape_of(order.account))
        with self.store.write() as tx:
            kept = tx.put_order(order, source="clerk", who="clerk")
            if not kept.client_ref and not outbox.linked(tx, kept.id):
                kept = outbox.queue_create(tx, kept)
            else:
                outbox.compare(tx, kept, remote)
                for name in remote.commands_for(before or kept, kept):
                    outbox.queue_command(tx, kept, name)
        return kept

    def new_order(self) -> None:
        word = self.word("c")
        order = Order(
            number=word, account=self.rng.choice(self.shapes), currency="EUR",
            created_us=self.clock.us, buyer_reference=word,
            parties={"shipping": Party(full_name="A", line1=word, city="Cluj", phone="+40")},
            lines=(Line(sku=word, quantity=Decimal(1)), Line(sku="twin"), Line(sku="twin")),
            amounts={"shipping": Decimal("1.50")}, tags=("export",),
            status={"fulfilment": Status("awaiting")},
        )  # fmt: skip
        kept = self.save(order, None)
        for group in ("header.buyer_reference", "party.shipping"):
            self.typed.append(Edit(kept.id, group, word))

    def edit(self) -> None:
        order = self.any_order()
        if order is None or order.trashed_us is not None:
            return
        word = self.word("c")
        kind = self.rng.choice(("header", "party", "note", "line", "more", "less", "internal"))
        changed, group = self._changed(order, kind, word)
        if changed is None:
            return
        self.pending = Edit(order.id, group, word)
        self.save(changed, order)
        self.note_typed()

    def note_typed(self) -> None:
        """The edit that was just acknowledged takes the place of an earlier one."""
        edit, self.pending = self.pending, None
        if edit is not None and edit.group:
            order, group = edit.order, edit.group
            self.typed = [e for e in self.typed if (e.order, e.group) != (order, group)]
            self.typed.append(edit)

    def _changed(self, order: Order, kind: str, word: str) -> tuple[Order | None, str]:
        if kind == "header":
            return replace(order, buyer_reference=word), "header.buyer_reference"
        if kind == "party":
            shipping = replace(order.parties.get("shipping", Party()), line1=word)
            return replace(order, parties={**order.parties, "shipping": shipping}), "party.shipping"
        if kind == "note":
            notes = replace(order.notes, customer=word)
            return replace(order, notes=notes), "note.customer"
        if kind == "internal":
            return replace(order, notes=replace(order.notes, internal=word)), "note.internal"
        if kind == "more":
            line = Line(id=self.ids.ulid(), sku=word)
            return replace(order, lines=(*order.lines, line)), f"line.{line.id}"
        if len(order.lines) < 2:
            return None, ""
        n = self.rng.randrange(len(order.lines))
        if kind == "less":
            line_id = order.lines[n].id
            self.typed = [e for e in self.typed if e.group != f"line.{line_id}"]
            return replace(order, lines=order.lines[:n] + order.lines[n + 1 :]), ""
        line = replace(order.lines[n], sku=word)
        return (
            replace(order, lines=(*order.lines[:n], line, *order.lines[n + 1 :])),
            f"line.{line.id}",
        )

    def ship(self) -> None:
        order = self.any_order()
        if order is None or order.trashed_us or order.status_of("fulfilment").value != "awaiting":
            return
        self.save(replace(order, status={**order.status, "fulfilment": Status("shipped")}), order)

    def invoice(self) -> None:
        order = self.any_order()
        if order is not None and order.account == "server_key" and not order.trashed_us:
            with self.store.write() as tx:
                outbox.queue_command(tx, order, "create_invoice")

    def trash(self) -> None:
        order = self.any_order()
        if order is None or order.trashed_us is not None:
            return
        remote = self.rng.random() < 0.5 and SHAPES[shape_of(order.account)].delete
        with self.store.write() as tx:
            tx.put_order(replace(order, trashed_us=tx.now_us), source="clerk")
            outbox.on_trash(tx, order, remote=remote)

    def restore(self) -> None:
        order = self.any_order()
        if order is None or order.trashed_us is None:
            return
        with self.store.write() as tx:
            kept = tx.put_order(replace(order, trashed_us=None), source="clerk")
            outbox.on_restore(tx, kept)

    def choose(self) -> None:
        with self.store.read() as reader:
            found = outbox_view.conflicts(reader)
        if found:
            clash = self.rng.choice(found)
            choice: answers.Choice = "local" if self.rng.random() < 0.5 else "remote"
            with self.store.write() as tx:
                answers.resolve(
                    tx, clash.order_id, clash.group, choice,
                    who="clerk", holder=self.remote(shape_of(clash.account)),
                )  # fmt: skip

    def answer(self) -> None:
        """The clerk asks the supplier, and says what is true."""
        with self.store.read() as reader:
            parked = [r for r in outbox_view.outbox(reader) if r.state == "needs_confirmation"]
        if not parked:
            return
        row = self.rng.choice(parked)
        server = self.servers[shape_of(row.account)]
        if any(json_ref(request) == row.client_ref for _, request in server.late):
            return  # the supplier does not know yet either
        there = [k.id for k in server.orders.values() if k.ref == row.client_ref]
        with self.store.write() as tx:
            if row.kind == "create":
                answers.answer(tx, row.seq, sent=tuple(there[:1]), who="clerk")
            else:
                kept = next((k for k in server.orders.values() if k.invoices), None)
                answers.answer(tx, row.seq, sent=("it is there",) if kept else (), who="clerk")

    # -- strangers -----------------------------------------------------------------

    def strange_order(self) -> None:
        listed = [shape for shape in self.shapes if SHAPES[shape].list != "none"]
        if listed:
            shape = self.rng.choice(listed)
            word = self.word("s")
            self.servers[shape].add({
                "header.buyer_reference": word,
                "currency_amounts": {"currency": "EUR", "amounts": {"shipping": "2"}},
                "line.L1": {"kind": "product", "sku": word, "quantity": "1"},
            })  # fmt: skip

    def strange_edit(self) -> None:
        shape = self.rng.choice(self.shapes)
        server = self.servers[shape]
        if not server.orders:
            return
        kept = server.orders[self.rng.choice(sorted(server.orders))]
        word = self.word("s")
        group = self.rng.choice(("header.buyer_reference", "party.shipping", "note.customer"))
        value: Any = (
            {"full_name": "A", "name_form": "whole", "city": word} if group[:5] == "party" else word
        )
        kept.groups = {**kept.groups, group: value}
        kept.modified_us = max(self.clock.us, kept.modified_us + 1)
        raced = any(json_id(request) == kept.id for _, request in server.late)
        self.strange = [e for e in self.strange if (e.order, e.group) != (kept.id, group)]
        self.strange.append(Edit(kept.id, group, word, raced))

    def strange_delete(self) -> None:
        shape = self.rng.choice(self.shapes)
        server = self.servers[shape]
        if server.orders and SHAPES[shape].delete:
            del server.orders[self.rng.choice(sorted(server.orders))]

    # -- one act -------------------------------------------------------------------

    def act(self) -> None:
        """One thing happens; perhaps the process dies in it."""
        acts = (
            (self.new_order, 4), (self.edit, 12), (self.ship, 1), (self.invoice, 1),
            (self.trash, 1), (self.restore, 1), (self.choose, 3), (self.answer, 2),
            (self.strange_order, 1), (self.strange_edit, 5), (self.strange_delete, 0.3),
            (self.engine, 60), (lambda: self.clock.move(self.rng.expovariate(1 / 40)), 8),
        )  # fmt: skip
        (act,) = self.rng.choices([a for a, _ in acts], [w for _, w in acts])
        self.fuse = self._perhaps_die if self.rng.random() < self.crash * 5 else lambda _: None
        self.pending = None
        try:
            act()
        except Died:
            self.die()
            if self.pending is not None and self.holds(self.pending):
                self.note_typed()
            self.fired["crash"] = self.fired.get("crash", 0) + 1
        self.fuse = lambda _where: None

    def holds(self, edit: Edit) -> bool:
        """An edit that nobody acknowledged may be there all the same."""
        order = self.store.order(edit.order)
        return order is not None and edit.value in repr(order)

    def _perhaps_die(self, where: str) -> None:
        if self.rng.random() < 0.2:
            raise Died(where)

    def engine(self) -> None:
        self.step(self.rng.choice(self.shapes))

    def calm_down(self, limit: int = 60) -> int:
        """Faults stop, people answer, rounds go on until nothing moves; how many it took."""
        self.storm, self.rounds = 0.0, {}
        still = 0
        for turn in range(limit):
            before = self.snapshot()
            for shape in self.shapes:
                while self.step(shape) is not None:
                    pass
            self.answer()
            self.choose()
            self.clock.move(1300)
            still = still + 1 if self.snapshot() == before else 0
            if still == 3:
                return turn
        raise AssertionError(f"seed {self.seed}: no rest after {limit} rounds")

    def snapshot(self) -> list[Any]:
        with self.store.read() as reader:
            ops = reader.execute("SELECT seq, state FROM outbox").fetchall()
            kept = reader.execute("SELECT id, rev FROM orders").fetchall()
            clashes = reader.execute("SELECT id, state FROM conflicts").fetchall()
        applied = [len(server.applied) for server in self.servers.values()]
        return [ops, kept, clashes, applied]


def shape_of(account: str) -> Shape:
    """Accounts are named after the shape of their remote."""
    return next(shape for shape in SHAPES if shape == account)


def json_ref(request: Request) -> str:
    return str(json.loads(request.body or "{}").get("ref", ""))


def json_id(request: Request) -> str:
    return str(json.loads(request.body or "{}").get("id", ""))


def agreed(world: World) -> Iterator[str]:
    """What is not in step at rest (invariant 15)."""
    with world.store.read() as reader:
        ids = [row[0] for row in reader.execute("SELECT id FROM orders")]
        for order_id in ids:
            order = world.store.order(order_id)
            assert order is not None
            for link in links.of_order(reader, order_id):
                yield from _unlike(world, order, link)


def _unlike(world: World, order: Order, link: links.Link) -> Iterator[str]:
    kept = world.servers[shape_of(order.account)].orders.get(link.remote_id)
    if link.gone_us is not None:
        if kept is not None and order.trashed_us is None:
            yield f"{order.id}: marked gone, but {link.remote_id} is there"
        return
    if kept is None and not world.servers[shape_of(order.account)].orders:
        return  # an empty list is suspect and takes nothing away (sync §1.11, mass guard)
    if kept is None:
        if SHAPES[shape_of(order.account)].readable:
            yield f"{order.id}: {link.remote_id} is gone there, not here"
        return
    if not SHAPES[shape_of(order.account)].readable:
        return
    held = groups.to_groups(world.remote(shape_of(order.account)).as_held(order))
    for group in link.differing(held):
        yield f"{order.id} {group}: local {held.get(group)} is not base {link.base.get(group)}"
    there = {g: v for g, v in kept.groups.items() if not g.startswith("line")}
    for group, value in there.items():
        if not groups.same(link.base.get(group), value):
            yield f"{order.id} {group}: base {link.base.get(group)} is not there's {value}"
    ours = sorted(line.sku for line in order.lines)
    theirs = sorted(v.get("sku", "") for g, v in kept.groups.items() if g.startswith("line."))
    if ours != theirs and not any(g.startswith("line.") for g in link.not_taken):
        yield f"{order.id}: lines {ours} are not there's {theirs}"
