"""An order whose lines go out one by one is sent in one round, and keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.orders.model import Line, Order
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import sync
from tests.sync.world import World

LINES = 30


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Two orders that are there; the second has many lines."""
    world = World(tmp_path / "bordereau.db", 1, ("by_ref",), storm=0.0)
    entered(world)
    sync(world)
    order = Order(
        number="W-2", account="by_ref", currency="EUR",
        lines=tuple(Line(sku=f"s{n}", quantity=Decimal(1)) for n in range(LINES)),
    )  # fmt: skip
    world.save(order, None)
    sync(world)
    world.servers["by_ref"].applied.clear()
    yield world
    world.close()


def second(world: World) -> Order:
    with world.store.read() as reader:
        (order_id,) = reader.execute("SELECT id FROM orders WHERE number = 'W-2'").fetchone()
    order = world.store.order(order_id)
    assert order is not None
    return order


def all_lines_changed(world: World) -> None:
    order = second(world)
    lines = tuple(replace(line, quantity=Decimal(5)) for line in order.lines)
    world.save(replace(order, lines=lines, buyer_reference="x"), order)


def test_every_line_goes_out_in_one_round_and_others_take_turns(world: World) -> None:
    all_lines_changed(world)
    world.save(replace(one(world), buyer_reference="mine"), one(world))
    sync(world, pull=False)
    done = world.servers["by_ref"].applied
    assert [what for what, _ in done].count("line_update") == LINES
    assert one(world).client_ref in [name for _, name in done[:2]]
    (kept,) = (k for k in world.servers["by_ref"].orders.values() if k.ref != one(world).client_ref)
    found = {v["quantity"] for g, v in kept.groups.items() if g.startswith("line.")}
    assert found == {"5"}
