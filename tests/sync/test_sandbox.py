"""Sync with the sandbox over loopback HTTP: real connectors, real sockets, real threads."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.clock import SystemClock, SystemIds
from app.connectors.contract import Account, Connector
from app.connectors.registry import build
from app.credentials import Secret
from app.orders.model import Line, Moment, Notes, Order, Party, Status
from app.sandbox import Sandbox
from app.store import Store, answers, links, outbox, outbox_view
from app.store.views import AccountRow
from app.sync.run import Progress, Result, Runner
from tests.sandboxes import Punctual

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

KINDS = ("transiteo", "merchantpro")
SETTLE_S = 1
PATIENCE_S = 120.0


@dataclass
class Login:
    """The sandbox's own secrets, as it printed them."""

    secrets: dict[str, dict[str, str]] = field(default_factory=dict)

    def get(self, account_name: str, name: str) -> Secret | None:
        found = self.secrets[account_name].get(name.upper())
        return Secret(found) if found else None


class Desk:
    """A profile with an account at each remote of the sandbox."""

    def __init__(self, path: Path, sandbox: Sandbox) -> None:
        self.clock = SystemClock()
        self.store = Store.open(path)
        self.login = Login()
        self.connectors: dict[str, Connector] = {}
        for entry in sandbox.description()["accounts"]:
            options = {**entry["options"], "settle_s": str(SETTLE_S), "rate": "none"}
            self.login.secrets[entry["kind"]] = entry["secrets"]
            row = AccountRow(entry["kind"], entry["kind"], entry["kind"], entry["url"], options, {})
            with self.store.write() as tx:
                tx.put_account(row)
        ids = SystemIds(self.clock)
        self.runner = Runner(self.store, self.connect, self.clock, random.Random(1), ids)

    def connect(self, row: AccountRow) -> Connector:
        if row.id not in self.connectors:
            account = Account(row.id, row.name, row.kind, row.url, row.options, row.defaults)
            self.connectors[row.id] = build(account, self.login, self.clock)
        return self.connectors[row.id]

    def sync(self, kind: str, wait_s: float = 0.0) -> Result:
        rows = [row for row in self.store.accounts() if row.id == kind]
        return self.runner.round_until(wait_s, rows, stop=threading.Event())[kind]

    def push(self, kind: str) -> None:
        rows = [row for row in self.store.accounts() if row.id == kind]
        self.runner.round(rows, pull=False, stop=threading.Event())

    def save(self, order: Order) -> Order:
        row = next(row for row in self.store.accounts() if row.id == order.account)
        with self.store.write() as tx:
            kept = tx.put_order(order, source="clerk", who="ana")
            if not kept.client_ref:
                return outbox.queue_create(tx, kept)
            outbox.compare(tx, kept, self.connect(row))
        return kept

    def again(self, order: Order) -> Order:
        found = self.store.order(order.id)
        assert found is not None
        return found

    def state(self, order: Order) -> str:
        with self.store.read() as reader:
            return outbox_view.sync_state(reader, order.id, self.clock.now_us())

    def remote_id(self, order: Order) -> str:
        with self.store.read() as reader:
            (link,) = links.of_order(reader, order.id)
        return link.remote_id

    def close(self) -> None:
        for connector in self.connectors.values():
            connector.close()
        self.store.close()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Punctual(seed=1, orders=3) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    desk = Desk(tmp_path / "bordereau.db", sandbox)
    yield desk
    desk.close()


def order_for(kind: str, number: str = "W-1") -> Order:
    line = Line(
        sku="V01-39", name="Shoes", quantity=Decimal(2), unit_price=Decimal("109"),
        unit_net=Decimal("91.60"), unit_tax=Decimal("17.40"), unit_gross=Decimal("109"),
        tax_rate=Decimal(19),
    )  # fmt: skip
    return Order(
        number=number, account=kind, currency="EUR", created_us=1_790_000_000_000_000,
        ordered_at=Moment(1_790_000_000_000_000), departure_country="RO", arrival_country="US",
        parties={
            "customer": Party(given_name="Ana", family_name="Ionescu", email="ana@example.com",
                              line1="Strada Lungă 4", city="Cluj", country="RO"),
            "shipping": Party(full_name="John Smith", line1="1 Pier Road", city="Boston",
                              region="MA", postcode="02110", country="US", phone="+16175550100"),
        },
        lines=(line,), amounts={"shipping": Decimal(15)},
        status={"order": Status("open"), "payment": Status("awaiting"),
                "fulfilment": Status("awaiting")},
        notes=Notes(customer="Ring twice", internal="fragile"), tags=("export",),
    )  # fmt: skip


def clean(sandbox: Sandbox, kind: str) -> bool:
    """Nothing doubled, lost or dropped, as the remote itself tells."""
    found = sandbox.audit()[kind]
    return not (found["duplicates"] or found["lost_updates"] or found["dropped_fields"])


@pytest.mark.parametrize("kind", KINDS)
def test_an_order_typed_offline_arrives_once(desk: Desk, sandbox: Sandbox, kind: str) -> None:
    order = desk.save(order_for(kind))
    assert desk.state(order) == "waiting"
    result = desk.sync(kind)
    assert (result.created, result.complete, result.left) == (1, True, False)
    assert desk.state(order) == "clean"
    assert desk.remote_id(order) in sandbox.orders(kind)
    kept = desk.again(order)
    assert kept.notes.internal == "fragile"
    assert kept.parties["shipping"].phone == "+16175550100"
    again = desk.sync(kind)
    assert (again.pulled, again.created, again.updated) == (0, 0, 0)
    assert desk.again(order).rev == kept.rev
    assert clean(sandbox, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_an_edit_goes_out_and_comes_back_as_it_is(desk: Desk, sandbox: Sandbox, kind: str) -> None:
    order = desk.save(order_for(kind))
    desk.sync(kind)
    order = desk.again(order)
    paid = replace(order, status={**order.status, "payment": Status("paid")})
    desk.save(paid)
    assert desk.state(order) == "dirty"
    result = desk.sync(kind)
    assert result.updated == 1
    assert desk.state(order) == "clean"
    assert "paid" in json.dumps(sandbox.orders(kind)[desk.remote_id(order)], default=str).lower()
    assert clean(sandbox, kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ["lost_reply", "lost_request", "late", "502"])
def test_a_create_that_nobody_answered_is_made_once(
    desk: Desk, sandbox: Sandbox, kind: str, fault: str
) -> None:
    desk.sync(kind)
    if kind == "merchantpro":  # the shop must have shown our reference once (sync §1.2)
        desk.save(order_for(kind, "W-0"))
        desk.sync(kind)
    order = desk.save(order_for(kind))
    sandbox.plan(kind, [fault], "POST")
    desk.push(kind)
    assert desk.state(order) == "checking"
    result = desk.sync(kind, PATIENCE_S)
    assert desk.state(order) == "clean"
    assert not result.left
    assert clean(sandbox, kind)


def test_both_sides_of_one_field_wait_for_a_person(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(order_for("merchantpro"))
    desk.sync("merchantpro")
    order = desk.again(order)
    sandbox.edit("merchantpro", desk.remote_id(order), {"shipping_name": "Jane Smith"})
    shipping = replace(order.parties["shipping"], full_name="Jack Smith")
    desk.save(replace(order, parties={**order.parties, "shipping": shipping}))
    result = desk.sync("merchantpro")
    assert result.conflicts == 1
    assert desk.state(order) == "conflict"
    with desk.store.write() as tx:
        answers.resolve(
            tx, order.id, "party.shipping", "remote", holder=desk.connectors["merchantpro"]
        )
    assert desk.again(order).parties["shipping"].full_name == "Jane Smith"
    assert not desk.sync("merchantpro").left
    assert desk.state(order) == "clean"


def test_progress_tells_beginning_and_end(desk: Desk) -> None:
    told: list[Progress] = []
    desk.runner.round(desk.store.accounts(), stop=threading.Event(), report=told.append)
    for kind in KINDS:
        phases = [progress.phase for progress in told if progress.account == kind]
        assert (phases[0], phases[-1]) == ("started", "finished")
    assert all(progress.result for progress in told if progress.phase == "finished")


def test_a_stopped_round_sends_nothing_more(desk: Desk, sandbox: Sandbox) -> None:
    desk.save(order_for("transiteo"))
    stop = threading.Event()
    stop.set()
    calls = sandbox.audit()["transiteo"]["calls"]
    desk.runner.round(desk.store.accounts(), stop=stop)
    assert sandbox.audit()["transiteo"]["calls"] == calls


def test_a_remote_out_of_reach_is_left_alone(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(order_for("transiteo"))
    sandbox.stop()
    result = desk.sync("transiteo")
    assert result.unreachable
    assert result.fault
    assert desk.state(order) == "waiting"
    with desk.store.read() as reader:
        (attempts,) = reader.execute("SELECT count(*) FROM attempts").fetchone()
    assert attempts == 0


def test_one_order_can_be_fetched_by_its_name(desk: Desk, sandbox: Sandbox) -> None:
    remote_id = sorted(sandbox.orders("transiteo"))[0]
    row = next(row for row in desk.store.accounts() if row.id == "transiteo")
    found = desk.runner.fetch(row, remote_id)
    assert found is not None
    assert desk.runner.fetch(row, "no-such-order") is None
    assert desk.runner.fetch(row, remote_id) == found


def test_a_storm_ends_without_twins_or_losses(desk: Desk, sandbox: Sandbox) -> None:
    rng = random.Random(7)
    orders = [desk.save(order_for(kind, f"W-{n}")) for n in range(3) for kind in KINDS]
    rates = dict.fromkeys(("lost_request", "lost_reply", "late", "502", "truncated"), 0.06)
    sandbox.set_faults(dict.fromkeys(KINDS, rates))
    for turn in range(3):
        for kind in KINDS:
            desk.sync(kind)
        order = desk.again(rng.choice(orders))
        desk.save(replace(order, notes=replace(order.notes, internal=f"turn {turn}")))
    sandbox.set_faults({kind: dict.fromkeys(rates, 0.0) for kind in KINDS})
    for kind in KINDS:
        desk.sync(kind, PATIENCE_S)
        assert clean(sandbox, kind)
    for order in orders:
        parked = order.account == "merchantpro" and desk.state(order) == "unknown"
        assert parked or desk.state(order) == "clean", order.number
