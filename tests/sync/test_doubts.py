"""What a refusal or an acknowledgement is worth (sync §1.1, §1.12, §1.15)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.commands.orders import request_invoice
from app.connectors import overlay
from app.connectors.contract import Decoded, Fault, Request
from app.orders.model import Order, Party
from app.said import Said
from app.store import answers, outbox_view
from app.sync import reconcile
from tests.sync.fake_remote import FakeRemote, Shape
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import edit, link, sent, state, stranger, sync, there
from tests.sync.world import World

MakeWorld = Callable[[Shape, type[FakeRemote]], World]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeWorld]:
    made: list[World] = []

    def world(shape: Shape, connector: type[FakeRemote]) -> World:
        made.append(World(tmp_path / f"{len(made)}.db", 1, (shape,), storm=0.0))
        entered(made[-1])
        sync(made[-1])
        made[-1].connector = connector
        return made[-1]

    yield world
    for each in made:
        each.close()


def waiting(world: World) -> list[tuple[str, str, str]]:
    with world.store.read() as reader:
        return [(r.kind, r.state, r.error_text) for r in outbox_view.outbox(reader)]


# -- a change that nobody answered for ----------------------------------------------


@pytest.mark.parametrize("shape", ["own_key", "by_ref", "server_key"])
def test_our_side_of_a_clash_goes_whole_and_clashes_with_nothing(
    make: MakeWorld, shape: Shape
) -> None:
    """Chosen against a stranger's address, ours takes its place with every part (sync §1.10)."""
    world = make(shape, FakeRemote)
    order, ours = one(world), Party(full_name="A", line1="Ours", phone="+40")
    world.save(replace(order, parties={**order.parties, "shipping": ours}), order)
    theirs = {"full_name": "B", "name_form": "whole", "city": "Arad"}
    stranger(world, "party.shipping", theirs)
    sync(world)
    with world.store.write() as tx:
        answers.resolve(tx, order.id, "party.shipping", "local", who="ana")
    for _ in range(2):
        sync(world, "lost_reply")
        world.clock.move(121)
    sync(world)
    with world.store.read() as reader:
        assert outbox_view.conflicts(reader) == []
    shown = {"full_name": "A", "name_form": "whole", "line1": "Ours"}
    assert there(world).groups["party.shipping"] == shown
    assert one(world).parties["shipping"] == ours


class Keeping(FakeRemote):
    """It has parts that no body reaches, as an address there has a district."""

    def _documents(
        self, order: Order, read: Decoded, wanted: frozenset[str]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        before, after = super()._documents(order, read, wanted)
        told = {g: overlay.told(v) if isinstance(v, dict) else v for g, v in after.items()}
        return before, told


def test_a_part_that_no_body_reaches_is_no_clash_with_ourselves(make: MakeWorld) -> None:
    world = make("own_key", Keeping)
    order, ours = one(world), Party(full_name="A", line1="Ours", phone="+40")
    stranger(world, "party.shipping", {"full_name": "A", "name_form": "whole", "city": "Arad"})
    world.save(replace(order, parties={**order.parties, "shipping": ours}), order)
    sync(world)
    with world.store.write() as tx:
        answers.resolve(tx, order.id, "party.shipping", "local", who="ana")
    sync(world, "lost_reply")
    for _ in range(2):
        world.clock.move(121)
        sync(world)
    shown = {"full_name": "A", "name_form": "whole", "city": "Arad", "line1": "Ours"}
    assert there(world).groups["party.shipping"] == shown
    assert one(world).parties["shipping"] == ours
    assert link(world).not_taken["party.shipping"].reason == reconcile.DROPPED
    assert state(world) == "clean"


# -- an invoice that was acknowledged ----------------------------------------------


class Forgetful(FakeRemote):
    """It says that it issued the invoice, and shows none."""

    def send(self, request: Request) -> Decoded | None:
        answer = super().send(request)
        if request.path_template == "create_invoice":
            there_now = self.server.orders.values()
            for kept in there_now:
                kept.invoices = 0
        return answer


def test_an_acknowledged_invoice_is_never_asked_for_again(make: MakeWorld) -> None:
    world = make("server_key", Forgetful)
    request_invoice(world.desk, one(world).id)
    for _ in range(6):
        sync(world)
        world.clock.move(121)
    assert sent(world, "create_invoice") == 1
    ((_, state_of, said),) = waiting(world)
    assert state_of == "needs_confirmation"
    assert "said that it issued its invoice" in said


def test_an_invoice_that_shows_late_answers_for_itself(make: MakeWorld) -> None:
    world = make("server_key", Forgetful)
    request_invoice(world.desk, one(world).id)
    for _ in range(6):
        sync(world)
        world.clock.move(121)
    world.connector = FakeRemote
    there(world).invoices = 1
    there(world).modified_us = world.clock.us
    sync(world)
    assert waiting(world) == []
    assert state(world) == "clean"
    assert sent(world, "create_invoice") == 1


# -- refusals that may not be meant ------------------------------------------------


class Unwell(FakeRemote):
    """Its refusals are not about the order."""

    def send(self, request: Request) -> Decoded | None:
        self.server.applied.append(("tried", ""))
        raise Fault(
            Said("Operation could not be completed."),
            outcome="refused",
            status=400,
            code="try_later",
        )


def test_a_refusal_that_may_not_be_meant_is_tried_twice_more(make: MakeWorld) -> None:
    world = make("server_key", Unwell)
    edit(world, "second")
    for _ in range(5):
        sync(world, pull=False)
        world.clock.move(301)
    assert sent(world, "tried") == 3
    assert [state_of for _, state_of, _ in waiting(world)] == ["rejected"]


class BehindAPage(FakeRemote):
    """A login page of the network answers for it."""

    def knock(self, ref: str) -> Decoded | None:
        return None

    def send(self, request: Request) -> Decoded | None:
        raise Fault(Said("Sign in."), outcome="refused", status=403, code="html", sign_in=True)


def test_a_page_in_between_refuses_nothing_and_signs_nobody_out(make: MakeWorld) -> None:
    world = make("own_key", BehindAPage)
    edit(world, "second")
    sync(world, pull=False)
    ((kind, state_of, _),) = waiting(world)
    assert (kind, state_of) == ("push", "queued")
    (row,) = world.store.accounts()
    assert (row.sign_in, row.failures) == (False, 1)


class FailsOnOne(FakeRemote):
    """Every change of the first order ends in a 502."""

    alone = True

    def send(self, request: Request) -> Decoded | None:
        first = next(iter(self.server.orders))
        if self.alone and request.body and f'"{first}"' not in request.body:
            return super().send(request)
        raise Fault(Said("Bad gateway."), outcome="ambiguous", status=502, weather=True)


class FailsOnAll(FailsOnOne):
    alone = False


@pytest.mark.parametrize(
    ("connector", "given_up"), [(FailsOnOne, ["rejected"]), (FailsOnAll, ["in_doubt", "in_doubt"])]
)
def test_ten_failures_give_an_order_up_only_while_others_succeed(
    make: MakeWorld, connector: type[FakeRemote], given_up: list[str]
) -> None:
    world = make("own_key", FakeRemote)
    first = one(world)
    entered(world)
    sync(world)
    world.clock.move(1)
    world.connector = connector
    second = next(order for order in orders(world) if order.id != first.id)
    for number in range(25):
        for order in (second,) if number else (first, second):
            now = world.store.order(order.id)
            assert now is not None
            world.save(replace(now, buyer_reference=f"{number}"), now)
        sync(world, pull=False)
        world.clock.move(400)
    assert [state_of for _, state_of, _ in waiting(world)] == given_up


def orders(world: World) -> list[Order]:
    with world.store.read() as reader:
        ids = [row[0] for row in reader.execute("SELECT id FROM orders")]
    return [order for order in map(world.store.order, ids) if order is not None]


# -- a create that is not found under its reference --------------------------------


class Nameless(FakeRemote):
    """It drops our reference from every order."""

    def send(self, request: Request) -> Decoded | None:
        try:
            return super().send(request)
        finally:
            for kept in self.server.orders.values():
                kept.ref = ""


def test_what_looks_like_a_lost_order_is_named_beside_it(tmp_path: Path) -> None:
    world = World(tmp_path / "bordereau.db", 1, ("server_key",), storm=0.0, connector=Nameless)
    entered(world)
    order = one(world)
    shipping = replace(order.parties["shipping"], email="ana@example.com")
    world.save(replace(order, parties={"shipping": shipping}), order)
    world.servers["server_key"].add({"line.a": {"kind": "product", "sku": "a", "quantity": "2"}})
    for _ in range(3):
        sync(world, "lost_reply")
        world.clock.move(121)
    ((_, state_of, said),) = waiting(world)
    assert state_of == "needs_confirmation"
    made = [kept.id for kept in world.servers["server_key"].orders.values() if kept.birth]
    assert said.endswith(f"The same e-mail and lines are there as “{made[0]}”.")
    world.close()
