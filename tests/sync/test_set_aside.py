"""What can't be taken in is set aside whole, counted, and leaves when nothing is wrong any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.orders import trash_orders
from app.commands.outbox import answer
from app.connectors.contract import Decoded, Unreadable
from app.said import Said
from app.store import links, outbox_view, remotes
from tests.sync.fake_remote import FakeRemote
from tests.sync.remote_server import Kept
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import sync
from tests.sync.world import World

LARGE_TEXT = "é" * 1_100_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "bordereau.db", 1, ("server_key",), storm=0.0)
    entered(world)
    sync(world)
    yield world
    world.close()


def aside(world: World) -> list[str]:
    with world.store.read() as reader:
        return [row.remote_id for row in outbox_view.set_aside(reader)]


def with_twin(world: World) -> Kept:
    """A second order with our reference, made by somebody's mistake."""
    (kept,) = world.servers["server_key"].orders.values()
    twin = replace(kept, id="TWIN", created_us=kept.created_us + 1)
    world.servers["server_key"].orders["TWIN"] = twin
    return twin


def test_a_twin_is_counted_while_it_is_there_and_no_longer(world: World) -> None:
    with_twin(world)
    for _ in range(2):
        sync(world)
        assert aside(world) == ["TWIN"]
    del world.servers["server_key"].orders["TWIN"]
    sync(world)
    assert aside(world) == []
    kept = [entry for entry in world.store.journal("") if entry.group == "gone while set aside"]
    assert len(kept) == 1
    assert '"TWIN"' in kept[0].before


def test_a_twin_that_a_person_ties_is_counted_no_longer(tmp_path: Path) -> None:
    world = World(tmp_path / "bordereau.db", 1, ("create_only",), storm=0.0)
    entered(world)
    sync(world, "lost_reply")
    with world.store.write() as tx:
        remotes.quarantine(tx, "create_only", "R-1", "{}", "Somebody has to look at it.")
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    answer(world.desk, row.seq, sent=("R-1",))
    assert aside(world) == []
    world.close()


class Babel(FakeRemote):
    """Its orders can't be read, and it has much to say about them."""

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        return Unreadable(remote_id, LARGE_TEXT, Said("Far too much is wrong here. " * 40))


def test_its_text_is_kept_whole_and_its_sentence_short(world: World) -> None:
    world.connector = Babel
    with_twin(world)
    sync(world)
    with world.store.read() as reader:
        found = outbox_view.set_aside(reader)
        texts = {outbox_view.text_set_aside(reader, row.id) for row in found}
    assert texts == {LARGE_TEXT}
    assert all(len(row.reason) <= 300 for row in found)


def test_what_rises_from_the_dead_is_said_after_three_whole_lists(world: World) -> None:
    """Deleted by us and still listed: no order of ours, and no silence either (sync §1.11)."""
    (kept,) = world.servers["server_key"].orders.values()
    order_id = one(world).id
    trash_orders(world.desk, [order_id], remote=True)
    sync(world)
    assert world.servers["server_key"].deleted == [kept.id]
    world.servers["server_key"].orders[kept.id] = kept
    for found in ([], [], [], [kept.id], [kept.id]):
        world.clock.move(60)
        sync(world)
        assert aside(world) == found
    with world.store.read() as reader:
        (link,) = links.of_order(reader, order_id)
    assert link.gone_us is not None
