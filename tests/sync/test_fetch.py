"""One order brought in by its id or reference (contract: `order fetch`)."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.connectors.contract import Connector, Decoded, Fault, Request, Unreadable
from app.said import Said
from app.store import outbox_view
from app.store.views import AccountRow
from app.sync.run import Runner
from tests.sync.fake_remote import FakeRemote, Shape
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import state, sync, there
from tests.sync.world import World

MakeWorld = Callable[[Shape], World]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeWorld]:
    made: list[World] = []

    def world(shape: Shape) -> World:
        made.append(World(tmp_path / f"{len(made)}.db", 1, (shape,), storm=0.0))
        return made[-1]

    yield world
    for each in made:
        each.close()


def fetched(world: World, reference: str) -> str | None:
    def connect(row: AccountRow) -> Connector:
        return world.remote(row.id)

    runner = Runner(world.store, connect, world.clock, random.Random(1), world.ids)
    return runner.fetch(world.store.accounts()[0], reference)


@pytest.mark.parametrize("shape", ["own_key", "by_ref", "server_key"])
def test_an_order_made_there_comes_in_once(make: MakeWorld, shape: Shape) -> None:
    world = make(shape)
    kept = world.servers[shape].add({"header.buyer_reference": "theirs"})
    order_id = fetched(world, kept.id)
    assert order_id is not None
    order = world.store.order(order_id)
    assert order is not None
    assert (order.buyer_reference, order.account) == ("theirs", shape)
    assert fetched(world, kept.id) == order_id


@pytest.mark.parametrize("shape", ["own_key", "by_ref", "server_key", "split"])
def test_our_own_reference_finds_our_order(make: MakeWorld, shape: Shape) -> None:
    world = make(shape)
    entered(world)
    sync(world)
    assert fetched(world, one(world).client_ref) == one(world).id
    assert fetched(world, there(world).id) == one(world).id


@pytest.mark.parametrize("shape", ["own_key", "by_ref", "create_only", "split", "server_key"])
def test_what_is_not_there_is_not_found(make: MakeWorld, shape: Shape) -> None:
    assert fetched(make(shape), "NOPE-1") is None


@pytest.mark.parametrize("shape", ["own_key", "by_ref", "server_key", "split"])
def test_an_order_may_be_fetched_while_it_is_made_there(make: MakeWorld, shape: Shape) -> None:
    """The answer to its create finds it adopted already, and is taken for what it is."""
    world = make(shape)
    entered(world)
    found: list[str | None] = []

    class Meanwhile(FakeRemote):
        def send(self, request: Request) -> Decoded | None:
            echo = super().send(request)
            if not found:
                found.append(fetched(world, one(world).client_ref))
            return echo

    world.connector = Meanwhile
    sync(world)
    assert found == [one(world).id]
    assert state(world) == "clean"
    with world.store.read() as reader:
        assert reader.execute("SELECT outcome FROM attempts").fetchall() == [("done",)]
        assert outbox_view.outbox(reader) == []


class Babel(FakeRemote):
    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        return Unreadable(remote_id, "{", Said("Its text ends too early."))


class Away(FakeRemote):
    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        raise Fault(Said("No connection."), outcome="not_sent", weather=True)


def test_what_cannot_be_read_is_set_aside(make: MakeWorld) -> None:
    world = make("by_ref")
    world.connector = Babel
    assert fetched(world, "B-1") is None
    with world.store.read() as reader:
        (row,) = outbox_view.set_aside(reader)
    assert (row.remote_id, row.reason) == ("B-1", "Its text ends too early.")


def test_a_remote_out_of_reach_is_said(make: MakeWorld) -> None:
    world = make("by_ref")
    world.connector = Away
    with pytest.raises(Fault, match="No connection"):
        fetched(world, "B-1")
