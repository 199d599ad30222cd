"""The process dies at every commit and every call of a history, once each, and all ends the same.

The list is sync §1.17; no line in the product knows of it: the store's commit and the remote's
calls are wrapped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.orders import groups
from app.orders.model import Line, Order, Party, Status
from app.store import outbox
from tests.sync.actors import Clerk, Typed
from tests.sync.fake_remote import Shape
from tests.sync.remote_server import SENT_AGAIN
from tests.sync.world import Died, World

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests


def one(world: World) -> Order:
    with world.store.read() as reader:
        (order_id,) = reader.execute("SELECT id FROM orders WHERE number = 'W-1'").fetchone()
    order = world.store.order(order_id)
    assert order is not None
    return order


def entered(world: World) -> None:
    world.save(
        Order(
            number="W-1", account=world.shapes[0], currency="EUR", buyer_reference="first",
            parties={"shipping": Party(full_name="A", line1="Strada", phone="+40")},
            lines=(Line(sku="a", quantity=Decimal(2)), Line(sku="b")),
            amounts={"shipping": Decimal("1.5")}, status={"fulfilment": Status("awaiting")},
        ),
        None,
    )  # fmt: skip


def edited_on_both_sides(world: World) -> None:
    order = one(world)
    lines = (*order.lines[:1], Line(id=world.ids.ulid(), sku="c"))
    world.save(replace(order, buyer_reference="second", lines=lines), order)
    kept = next(iter(world.servers[world.shapes[0]].orders.values()))
    kept.groups = {**kept.groups, "note.customer": "theirs"}
    kept.modified_us = world.clock.us


def shipped(world: World) -> None:
    order = one(world)
    world.save(replace(order, status={"fulfilment": Status("shipped")}, buyer_reference="x"), order)


def lines_corrected(world: World) -> None:
    """One line anew, one changed, one gone: a call each, where lines are calls."""
    order = one(world)
    first, *rest = order.lines
    more = Line(id=world.ids.ulid(), sku="d", quantity=Decimal(3))
    lines = (replace(first, quantity=Decimal(5)), *rest[1:], more)
    world.save(replace(order, lines=lines), order)


def paid_back(world: World) -> None:
    with world.store.write() as tx:
        outbox.queue_command(tx, one(world), "refund")


def trashed_there_too(world: World) -> None:
    order = one(world)
    with world.store.write() as tx:
        tx.put_order(replace(order, trashed_us=tx.now_us), source="clerk")
        outbox.on_trash(tx, order, remote=True)


Acts = tuple[Callable[[World], None], ...]
HISTORIES: dict[Shape, Acts] = {
    "own_key": (entered, edited_on_both_sides, trashed_there_too),
    "server_key": (entered, edited_on_both_sides, shipped),
    "by_ref": (entered, edited_on_both_sides, lines_corrected),
    "split": (entered, edited_on_both_sides, paid_back),
}


@pytest.mark.parametrize("shape", HISTORIES)
def test_dying_anywhere_changes_no_end(shape: Shape, tmp_path: Path) -> None:
    wanted, points = lived(tmp_path / "calm.db", shape, None)
    assert points > 20
    for point in range(points):
        found, _ = lived(tmp_path / f"{point}.db", shape, point)
        assert found == wanted, f"after dying at point {point} of {points}"


def lived(path: Path, shape: Shape, point: int | None) -> tuple[Any, int]:
    """The history's end, and how many points of it there are to die at."""
    world = World(path, 1, (shape,), storm=0.0)
    world.servers[shape].births = 1  # the next create is one that `split` splits
    count = 0

    def burn(where: str) -> None:
        nonlocal count
        count += 1
        if count - 1 == point:
            raise Died(where)

    try:
        for act in HISTORIES[shape]:
            act(world)
            world.fuse = burn
            try:
                while world.step(shape) is not None:
                    pass
            except Died:
                world.die()
            world.fuse = lambda _where: None
            world.calm_down(Clerk(world, Typed()).settle)
        return end(world, shape), count
    finally:
        world.store.close()


def end(world: World, shape: Shape) -> Any:
    """What is here and what is there, without the names that chance gave."""
    order = one(world)
    here = groups.to_groups(replace(order, lines=(), trashed_us=None, client_ref="", times={}))
    there = [
        sorted(str(v) for v in kept.groups.values() if SENT_AGAIN not in str(v))
        for kept in world.servers[shape].orders.values()
    ]
    with world.store.read() as reader:
        ops = reader.execute("SELECT kind, state FROM outbox WHERE kind <> 'fetch'").fetchall()
    live = [op for op in ops if op[1] not in ("done", "superseded", "cancelled")]
    return here, sorted(line.sku for line in order.lines), there, live
