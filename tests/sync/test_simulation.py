"""Random histories against the real store keep the invariants of sync part 2.

`STEPS` and `SEED` in the environment make a longer run; a failure names its seed.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.store.engine import Connection
from tests.sync.fake_remote import SHAPES
from tests.sync.world import Edit, World, agreed

STEPS = int(os.environ.get("STEPS", "3000"))
SEED = int(os.environ.get("SEED", "1"))
HISTORY = 250  # steps of one history


def histories() -> list[int]:
    return list(range(SEED, SEED + max(1, STEPS // HISTORY)))


@pytest.mark.parametrize("seed", histories())
def test_a_history_keeps_the_invariants(seed: int, tmp_path: Path) -> None:
    sys.stdout.write(f"SEED={seed} STEPS={HISTORY}\n")
    shapes = tuple(SHAPES) if seed % 5 == 0 else (list(SHAPES)[seed % len(SHAPES)],)
    storm = (0.1, 0.3, 0.5, 0.0)[seed % 7 % 4]
    world = World(tmp_path / "bordereau.db", seed, shapes, storm=storm)
    try:
        for _ in range(HISTORY):
            world.act()
            check_always(world)
        world.calm_down()
        check_always(world)
        check_at_rest(world)
    finally:
        world.store.close()


def check_always(world: World) -> None:
    """Invariants 4, 9, 11, 12 and 28, after every step."""
    for shape, server in world.servers.items():
        told = Counter(ref for what, ref in server.applied if what == "create_invoice")
        assert all(count == 1 for count in told.values()), f"{shape}: two invoices of one order"
    with world.store.read() as reader:
        refs = dict(reader.execute("SELECT id, client_ref FROM orders WHERE client_ref <> ''"))
        for order_id, ref in world.refs.items():
            assert refs[order_id] == ref, "a reference changed"
        world.refs = refs
        doubled = reader.execute(
            """SELECT b.seq, count(*) AS tries, ifnull(b.args ->> '$.sent_again', 0) AS asked
            FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq JOIN orders o ON o.id = b.order_id
            WHERE o.account_id = 'create_only'
              AND (t.outcome IS NULL OR t.outcome IN ('done', 'ambiguous'))
            GROUP BY b.seq HAVING tries > 1 + asked"""
        ).fetchall()
        assert not doubled, f"sent again unasked: {doubled}"


def check_at_rest(world: World) -> None:
    """Invariants 1 to 3, 8, 10, 15 and 23, once faults stopped and people answered."""
    for shape, server in world.servers.items():
        refs = Counter(kept.ref for kept in server.orders.values() if kept.ref)
        assert all(n == 1 for n in refs.values()), f"{shape}: doubled {refs.most_common(1)}"
        assert all(kept.unknown for kept in server.orders.values()), "an unknown field was lost"
    assert not list(agreed(world))
    with world.store.read() as reader:
        lost = [edit for edit in world.typed if not _accounted(world, reader, edit)]
        unseen = [edit for edit in world.strange if not _delivered(world, reader, edit)]
    assert not lost, f"a clerk's edit is nowhere: {lost}"
    assert not unseen, f"a stranger's edit is nowhere: {unseen}"


def _accounted(world: World, reader: Connection, edit: Edit) -> bool:
    """Present, or replaced by a value that the journal and a person or the remote answer for."""
    order = world.store.order(edit.order)
    if order is None:
        return False
    if edit.value in repr(order):
        return True
    sql = """SELECT 1 FROM journal WHERE order_id = ? AND instr(before, ?) AND source <> 'clerk'"""
    replaced = reader.execute(sql, (edit.order, edit.value)).fetchone()
    chosen = reader.execute(
        """SELECT 1 FROM conflicts c JOIN remote_links l ON l.id = c.link_id
        WHERE l.order_id = ? AND instr(c.local, ?) AND c.choice = 'remote'""",
        (edit.order, edit.value),
    ).fetchone()
    sent = reader.execute(
        """SELECT 1 FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq
        WHERE b.order_id = ? AND instr(t.request_body, ?)""",
        (edit.order, edit.value),
    ).fetchone()
    return bool(replaced and (chosen or sent))


def _delivered(world: World, reader: Connection, edit: Edit) -> bool:
    """There still (then `agreed` holds it against us), or seen here before it was overwritten."""
    if edit.raced:
        return True  # sync §1.23 no. 1: between our read and a late execution
    for server in world.servers.values():
        kept = server.orders.get(edit.order)
        if kept is not None and edit.value in repr(kept.groups):
            return True
    link = reader.execute(
        "SELECT order_id FROM remote_links WHERE remote_id = ?", (edit.order,)
    ).fetchone()
    if link is None:
        return True  # nothing of that order ever came here: it was deleted there, unseen
    seen = reader.execute(
        "SELECT 1 FROM journal WHERE order_id = ? AND instr(before || after, ?)",
        (link[0], edit.value),
    ).fetchone()
    clashed = reader.execute(
        """SELECT 1 FROM conflicts c JOIN remote_links l ON l.id = c.link_id
        WHERE l.order_id = ? AND instr(c.remote, ?)""",
        (link[0], edit.value),
    ).fetchone()
    gone = all(edit.order not in server.orders for server in world.servers.values())
    return bool(seen or clashed or gone)
