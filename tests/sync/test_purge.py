"""What may leave the trash, and when (invariant 7)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.orders import trash_orders
from app.store import outbox
from app.store.purge import KEPT_US, purge
from app.store.views import ListQuery
from tests.sync.actors import Clerk, Typed
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import sync
from tests.sync.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "bordereau.db", 1, ("own_key",), storm=0.0)
    entered(world)
    yield world
    world.close()


def purged(world: World, *, after_us: int = KEPT_US + 1) -> list[str]:
    world.clock.us += after_us
    with world.store.write() as tx:
        return purge(tx)


def trashed(world: World, *, remote: bool = False) -> str:
    order_id = one(world).id
    trash_orders(world.desk, [order_id], remote=remote)
    return order_id


def test_what_never_left_is_purged_after_four_hundred_days_and_once(world: World) -> None:
    order_id = trashed(world)
    assert purged(world, after_us=KEPT_US) == []
    assert world.store.page(ListQuery(trash=True)).rows
    assert purged(world, after_us=1) == [order_id]
    assert purged(world) == []
    assert not world.store.page(ListQuery(trash=True)).rows
    assert "purged" in {entry.group for entry in world.store.journal(order_id)}


def test_what_a_remote_still_has_is_kept(world: World) -> None:
    sync(world)
    trashed(world)
    assert purged(world) == []


def test_what_is_gone_there_is_purged(world: World) -> None:
    sync(world)
    order_id = trashed(world, remote=True)
    sync(world)
    assert purged(world) == [order_id]


def test_what_something_waits_for_is_kept(world: World) -> None:
    order_id = trashed(world)
    with world.store.write() as tx:
        outbox.queue_fetch(tx, one(world))
    assert purged(world) == []
    assert one(world).id == order_id


def test_an_order_with_an_issued_paper_is_kept(world: World) -> None:
    Clerk(world, Typed()).issue()
    with world.store.read() as reader:
        assert reader.execute("SELECT count(*) FROM documents").fetchone() == (1,)
    trashed(world)
    assert purged(world) == []
