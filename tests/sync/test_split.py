"""One order here, several at the supplier: all tied to it, none changes its lines (sync §1.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.orders import advance
from app.connectors.contract import Decoded, Unreadable
from app.orders.model import Moment, Order, RemoteDocument, Shipment, Status
from app.orders.siblings import combined
from app.store import links, outbox, outbox_view
from tests.sync.fake_remote import FakeRemote
from tests.sync.remote_server import Kept, status_word
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import sent, state, sync
from tests.sync.world import World

SETTLE_S = 600


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """An order whose create is split there in two."""
    world = World(tmp_path / "bordereau.db", 1, ("split",), storm=0.0)
    world.servers["split"].births = 1
    entered(world)
    yield world
    world.close()


def parts(world: World) -> list[Kept]:
    return list(world.servers["split"].orders.values())


def tied(world: World) -> list[links.Link]:
    with world.store.read() as reader:
        return links.of_order(reader, one(world).id)


def whole(world: World, before: Order) -> bool:
    """Are all lines and amounts as they were typed?"""
    now = one(world)
    lines = [(x.id, x.sku, x.quantity) for x in now.lines]
    return (lines, now.amounts) == (
        [(x.id, x.sku, x.quantity) for x in before.lines],
        before.amounts,
    )


def test_the_other_parts_are_collected_after_the_settle_time(world: World) -> None:
    before = one(world)
    sync(world, pull=False)
    assert len(parts(world)) == 2
    assert len(tied(world)) == 1
    world.clock.move(SETTLE_S + 1)
    sync(world, pull=False)
    assert [k.remote_id for k in tied(world)] == [part.id for part in parts(world)]
    assert whole(world, before)
    assert state(world) == "clean"
    with world.store.read() as reader:
        assert not outbox.live_ops(reader, before.id)


def test_a_create_that_nobody_answered_ties_every_part(world: World) -> None:
    before = one(world)
    sync(world, "lost_reply", pull=False)
    assert state(world) == "checking"
    world.clock.move(SETTLE_S + 1)
    sync(world, pull=False)
    assert len(tied(world)) == 2
    assert whole(world, before)
    assert sent(world, "create") == 1


def test_a_list_that_shows_them_ties_every_part(world: World) -> None:
    before = one(world)
    sync(world, "lost_reply")
    assert len(tied(world)) == 2
    assert whole(world, before)
    assert state(world) == "clean"
    with world.store.read() as reader:
        (count,) = reader.execute("SELECT count(*) FROM orders").fetchone()
        (aside,) = reader.execute("SELECT count(*) FROM quarantine").fetchone()
    assert (count, aside) == (1, 0)


def test_the_statuses_of_all_parts_count(world: World) -> None:
    sync(world)
    first, second = parts(world)
    for kept, words in ((first, "partially_shipped"), (second, "shipped")):
        kept.groups = {**kept.groups, "status.fulfilment": status_word("shipped")}
        kept.modified_us = world.clock.us + 1
        world.clock.move(901)
        sync(world)
        assert one(world).status_of("fulfilment").value == words
        assert state(world) == "clean"


def test_a_part_that_is_gone_leaves_the_others_in_step(world: World) -> None:
    sync(world)
    first, _ = parts(world)
    del world.servers["split"].orders[first.id]
    for _ in range(4):
        world.clock.move(86_400)
        sync(world)
    gone = [link.remote_id for link in tied(world) if link.gone_us is not None]
    assert gone == [first.id]
    assert state(world) == "clean"


def test_a_refund_is_asked_for_once_of_each_part(world: World) -> None:
    sync(world)
    advance(world.desk, one(world).id, {"order": "cancelled"})
    for _ in range(3):
        sync(world)
        world.clock.move(SETTLE_S + 1)
    assert [part.invoices for part in parts(world)] == [1, 1]
    assert one(world).status_of("order").value == "cancelled"
    with world.store.read() as reader:
        assert not outbox_view.outbox(reader)


def test_a_stranger_s_split_order_stays_apart(world: World) -> None:
    """Of an order that was not made here nobody knows which lines belong together."""
    sync(world)
    made = [
        replace(part, id=f"S-{n}", ref="THEIRS-1", created_us=world.clock.us)
        for n, part in enumerate(parts(world))
    ]
    world.servers["split"].orders |= {part.id: part for part in made}
    world.clock.move(901)
    sync(world)
    with world.store.read() as reader:
        (count,) = reader.execute("SELECT count(*) FROM orders").fetchone()
        (aside,) = reader.execute("SELECT count(*) FROM quarantine").fetchone()
    assert (count, aside) == (3, 0)


# -- what they say together --------------------------------------------------------


def view(word: str, *, seen: int = 0, parcel: str = "") -> Order:
    return Order(
        status={"fulfilment": Status(word, word.upper())},
        times={"remote_modified_at": Moment(seen)},
        shipments=(Shipment(id=parcel),) if parcel else (),
        documents=(RemoteDocument("invoice", "7"),),
    )


def test_parcels_and_papers_of_all_are_listed_once() -> None:
    told = combined([view("shipped", seen=1, parcel="a"), view("shipped", seen=3, parcel="b")])
    assert [each.id for each in told.shipments] == ["a", "b"]
    assert [each.number for each in told.documents] == ["7"]
    assert told.times["remote_modified_at"].us == 3


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("awaiting", "in_process"), "awaiting"),
        (("in_process", "shipped"), "partially_shipped"),
        (("shipped", "delivered"), "shipped"),
        (("cancelled", "shipped"), "shipped"),
        (("cancelled", "cancelled"), "cancelled"),
    ],
)
def test_the_least_advanced_says_how_far_the_order_is(said: tuple[str, str], told: str) -> None:
    assert combined([view(word) for word in said]).status_of("fulfilment").value == told


@given(st.permutations([view("awaiting"), view("shipped"), view("delivered")]))
def test_it_does_not_matter_who_is_asked_first(views: list[Order]) -> None:
    assert combined(views).status_of("fulfilment").value == "partially_shipped"


# -- a remote that splits and returns orders by itself -----------------------------


class Parent(FakeRemote):
    """What it makes out of an order names its origin, and repeats our reference."""

    def _whole(self, kept: Kept) -> Decoded | Unreadable:
        found = super()._whole(kept)
        if isinstance(found, Unreadable) or not kept.id.startswith("CHILD"):
            return found
        return replace(found, order=replace(found.order, parent_remote_id="R-1"))


@pytest.mark.parametrize("faults", [(), ("lost_reply",)])
@pytest.mark.parametrize("pull", [True, False])
def test_an_order_made_out_of_ours_is_no_twin_of_it(
    tmp_path: Path, faults: tuple[str, ...], pull: bool
) -> None:
    world = World(tmp_path / "m.db", 1, ("server_key",), storm=0.0, connector=Parent)
    entered(world)
    sync(world, *faults, pull=False)
    (kept,) = world.servers["server_key"].orders.values()
    child = replace(kept, id="CHILD-1", created_us=kept.created_us - 1)
    world.servers["server_key"].orders = {"CHILD-1": child, kept.id: kept}
    for _ in range(3):
        world.clock.move(121)
        sync(world, pull=pull)
    sync(world)
    assert [link.remote_id for link in tied(world)] == [kept.id]
    with world.store.read() as reader:
        (aside,) = reader.execute("SELECT count(*) FROM quarantine").fetchone()
        (count,) = reader.execute("SELECT count(*) FROM orders").fetchone()
    assert (aside, count) == (0, 2)
    world.close()
