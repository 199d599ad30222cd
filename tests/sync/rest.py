"""What must hold of a history at rest: the invariants marked "Q" in sync part 2, by number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.orders import groups
from app.orders.model import Order
from app.store import links
from app.store.engine import Connection
from tests.sync.actors import Edit
from tests.sync.fake_remote import PATH, SHAPES
from tests.sync.history import History
from tests.sync.remote_server import BURNS
from tests.sync.world import World, shape_of


def at_rest(history: History) -> Iterator[str]:
    """What is wrong once faults stopped and people answered (2, 3, 8, 10, 12, 15, 30)."""
    world = history.world
    yield from _doubled(world)
    yield from _unlinked(world)
    with world.store.read() as reader:
        yield from _left_over(reader)
        for (order_id,) in reader.execute("SELECT id FROM orders ORDER BY id").fetchall():
            order = world.store.order(order_id)
            assert order is not None
            for link in links.of_order(reader, order_id):
                yield from _unlike(world, order, link)
        for edit in history.typed.clerk:
            if not _accounted(world, reader, edit):
                yield f"2: a clerk's edit is nowhere: {edit}"
        for edit in history.typed.strange:
            if not _delivered(world, reader, edit):
                yield f"3: a stranger's edit is nowhere: {edit}"


def _doubled(world: World) -> Iterator[str]:
    for shape, server in world.servers.items():
        births: dict[str, set[int]] = {}
        for kept in server.orders.values():
            if kept.ref:
                births.setdefault(kept.ref, set()).add(kept.birth)
            if kept.invoices > 1:
                yield f"12: {shape} was asked {kept.invoices} times for the invoice of {kept.id}"
        for ref, found in births.items():
            if len(found) > 1:
                yield f"8: {shape} has {ref} {len(found)} times"
        burnt = Counter(ref for what, ref in server.applied if what in BURNS)
        yield from (f"12: {ref} was commanded {n} times" for ref, n in burnt.items() if n > 1)


def _unlinked(world: World) -> Iterator[str]:
    """3: what a list shows is known here by now, be it as deleted by us."""
    with world.store.read() as reader:
        linked = set(reader.execute("SELECT account_id, remote_id FROM remote_links").fetchall())
    for shape, server in world.servers.items():
        for kept in server.orders.values() if SHAPES[shape].list != "none" else ():
            if (shape, kept.id) not in linked:
                yield f"3: {kept.id} of {shape} never came here"


def _left_over(reader: Connection) -> Iterator[str]:
    """15, 30: no difference without a name; a deleted order stays with the one it was."""
    live = reader.execute(
        "SELECT seq, kind, state FROM outbox WHERE kind <> 'fetch' "
        "AND state NOT IN ('done', 'superseded', 'cancelled')"
    ).fetchall()
    yield from (f"15: op {op} is left over" for op in live)
    back = reader.execute(
        """SELECT l.remote_id FROM tombstones t JOIN remote_links l
        ON l.account_id = t.account_id AND l.remote_id = t.remote_id
        WHERE l.order_id <> t.order_id"""
    ).fetchall()
    yield from (f"30: {remote_id} came back" for (remote_id,) in back)


def _unlike(world: World, order: Order, link: links.Link) -> Iterator[str]:
    """15: local, base and remote agree."""
    shape = shape_of(order.account)
    server = world.servers[shape]
    kept = server.orders.get(link.remote_id)
    if link.gone_us is not None:
        if kept is not None and order.trashed_us is None:
            yield f"15: {order.id} marked gone, but {link.remote_id} is there"
        return
    if kept is None:
        # An empty list is suspect and takes nothing away (sync §1.11, mass guard).
        if server.orders and SHAPES[shape].readable:
            yield f"15: {order.id}: {link.remote_id} is gone there, not here"
        return
    if not SHAPES[shape].readable:
        return
    held = groups.to_groups(world.remote(shape).as_held(order))
    if SHAPES[shape].split:
        yield from _unlike_siblings(world, order, link, kept.groups)
        return
    for group in sorted(link.differing(held)):
        yield f"15: {order.id} {group}: local {held.get(group)} is not base {link.base.get(group)}"
    yield from _unlike_there(order, link, kept.groups)
    ours = sorted(line.sku for line in order.lines)
    theirs = sorted(v.get("sku", "") for g, v in kept.groups.items() if g.startswith("line."))
    if ours != theirs and not any(g.startswith("line.") for g in link.not_taken):
        yield f"15: {order.id}: lines {ours} are not there's {theirs}"


def _unlike_there(order: Order, link: links.Link, there: dict[str, Any]) -> Iterator[str]:
    for group, value in there.items():
        if not group.startswith("line") and not groups.same(link.base.get(group), value):
            yield f"15: {order.id} {group}: base {link.base.get(group)} is not there's {value}"


def _unlike_siblings(
    world: World, order: Order, link: links.Link, there: dict[str, Any]
) -> Iterator[str]:
    """Each sibling shows its part; the least advanced says how far the order is."""
    shared = {g: v for g, v in there.items() if g[:6] != "status" and g != "currency_amounts"}
    yield from _unlike_there(order, link, shared)
    with world.store.read() as reader:
        found = [k.remote_id for k in links.of_order(reader, order.id) if k.gone_us is None]
    server = world.servers["split"]
    words = [
        server.orders[r].groups.get("status.fulfilment", {}).get("value", "none")
        for r in found
        if r in server.orders
    ]
    went = [word for word in words if PATH.index(word) >= PATH.index("shipped")]
    partly = 0 < len(went) < len(words)  # canonical-model §4.1: partly shipped unless all agree
    least = "partially_shipped" if partly else min(words, key=PATH.index)
    ours = order.status_of("fulfilment").value
    if "status.fulfilment" not in link.not_taken and ours != least:
        yield f"15: {order.id} is {ours} here, its parts {words}"


def _accounted(world: World, reader: Connection, edit: Edit) -> bool:
    """2: present, or replaced by a value that the journal and a person or the remote answer for."""
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
    """3: there still (then 15 holds it against us), deleted, or seen here before it went."""
    if edit.raced:
        return True  # sync §1.23 no. 1: between our read and a late execution
    kept = world.servers[shape_of(edit.account)].orders.get(edit.order)
    if kept is None or edit.value in repr(kept.groups):
        return True
    link = reader.execute(
        "SELECT order_id FROM remote_links WHERE account_id = ? AND remote_id = ?",
        (edit.account, edit.order),
    ).fetchone()
    if link is None:
        return True  # nothing of that order ever came here
    seen = reader.execute(
        "SELECT 1 FROM journal WHERE order_id = ? AND instr(before || after, ?)",
        (link[0], edit.value),
    ).fetchone()
    clashed = reader.execute(
        """SELECT 1 FROM conflicts c JOIN remote_links l ON l.id = c.link_id
        WHERE l.order_id = ? AND instr(c.remote, ?)""",
        (link[0], edit.value),
    ).fetchone()
    return bool(seen or clashed)
