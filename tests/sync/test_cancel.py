"""Taking an order back: deleted where that is possible, else cancelled, else said (sync §1.11)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.orders import advance, described, trash_orders
from app.commands.outbox import answer
from app.orders.model import Status
from app.orders.problems import Refused
from app.store import outbox_view
from tests.sync.fake_remote import Shape
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import sent, state, sync, there
from tests.sync.world import World

MakeWorld = Callable[[Shape], World]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeWorld]:
    made: list[World] = []

    def world(shape: Shape) -> World:
        made.append(World(tmp_path / f"{len(made)}.db", 1, (shape,), storm=0.0))
        entered(made[-1])
        return made[-1]

    yield world
    for each in made:
        each.close()


def word_there(world: World) -> str:
    return str(there(world).groups["status.order"]["value"])


@pytest.mark.parametrize("faults", [(), ("lost_request",), ("lost_reply",), ("late",)])
def test_what_cannot_be_deleted_is_cancelled_and_then_trashed(
    make: MakeWorld, faults: tuple[str, ...]
) -> None:
    world = make("by_ref")
    sync(world)
    trash_orders(world.desk, [one(world).id], remote=True)
    assert one(world).trashed_us is not None
    for _ in range(4):
        sync(world, *faults)
        faults = ()
        world.clock.move(130)
    assert word_there(world) == "cancelled"
    assert state(world) == "clean"


def test_what_never_left_is_only_called_off(make: MakeWorld) -> None:
    world = make("by_ref")
    trash_orders(world.desk, [one(world).id], remote=True)
    sync(world)
    assert not world.servers["by_ref"].orders
    assert one(world).status_of("order").value == "open"


def test_what_may_have_left_is_cancelled_when_it_is_found(make: MakeWorld) -> None:
    world = make("by_ref")
    sync(world, "lost_reply", pull=False)
    trash_orders(world.desk, [one(world).id], remote=True)
    for _ in range(3):
        world.clock.move(130)
        sync(world)
    assert word_there(world) == "cancelled"
    assert sent(world, "create") == 1


def test_what_is_completed_there_is_not_taken_back(make: MakeWorld) -> None:
    world = make("by_ref")
    sync(world)
    order = one(world)
    world.save(replace(order, status={**order.status, "order": Status("completed")}), order)
    with pytest.raises(Refused, match="cannot follow “completed”"):
        trash_orders(world.desk, [order.id], remote=True)
    assert one(world).trashed_us is None


def test_where_nothing_can_be_taken_back_it_is_said(make: MakeWorld) -> None:
    world = make("create_only")
    sync(world)
    with pytest.raises(Refused, match="can neither delete nor cancel W-1; ask there"):
        trash_orders(world.desk, [one(world).id], remote=True)
    assert one(world).trashed_us is None


def test_an_order_cancelled_before_it_left_is_never_bought(make: MakeWorld) -> None:
    world = make("create_only")
    advance(world.desk, one(world).id, {"order": "cancelled"})
    sync(world)
    assert not world.servers["create_only"].orders
    assert state(world) == "local"
    with world.store.read() as reader:
        assert not outbox_view.outbox(reader)


def test_a_second_try_says_so_to_the_supplier(make: MakeWorld) -> None:
    """A person sends again what may be there: the supplier can spot the twin (sync §1.8)."""
    world = make("create_only")
    sync(world, "lost_request")
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    answer(world.desk, row.seq)
    sync(world)
    note = there(world).groups["note.customer"]
    assert note == f"(sent again, same order as {one(world).client_ref})"


def test_the_remote_s_own_word_is_shown_beside_ours(make: MakeWorld) -> None:
    world = make("server_key")
    sync(world)
    order = one(world)
    assert described(world.desk, order.id)["status"]["fulfilment"]["remote"] == ""
    advance(world.desk, order.id, {"fulfilment": "shipped"})
    sync(world)
    shown = described(world.desk, order.id)["status"]["fulfilment"]
    assert shown == {"value": "shipped", "remote": "shipped"}
