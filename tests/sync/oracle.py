"""What must hold of a history: the invariants of sync part 2, by their numbers.

`Watch` holds those of "A" against every step, by what changed in it; `at_rest` says what breaks
those of "Q". Invariants 18 to 21 and 25 to 27 have tests of their own.
"""

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
from tests.sync.remote_server import BURNS, said
from tests.sync.troubles import CALLS, UNWELL
from tests.sync.world import World, shape_of

TERMINAL = ("done", "superseded", "cancelled")
# Nothing about the order itself: time, the line or a sign-in cures these.
PASSING = {k for k, t in CALLS.items() if t.outcome == "not_sent" or t.status in (401, 403, 429)}
TEN_MINUTES_US = 600_000_000

PARTLY = {"value": "partially_shipped"}  # what the parts of a split order say together


class Watch:
    """Looks after every step; remembers what it saw, so that nothing can quietly go away."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.world = history.world
        self.refs: dict[str, str] = {}
        self.ops: dict[int, str] = {}
        self.revs: dict[str, int] = {}
        self.bases: dict[str, str | None] = {}
        self.gone: set[str] = set()
        self.clashes: set[str] = set()
        self.looked_at: tuple[int, int] = (0, 0)

    def look(self) -> None:
        """Raises AssertionError, naming the invariant that broke."""
        for shape, session in self.world.sessions.items():
            assert not session.tally.broken, f"41: a turn of {shape} broke"
        for server in self.world.servers.values():
            assert not server.violations, server.violations[0]
        now = (id(self.world.store), self.world.store.commits)
        if now == self.looked_at:
            return
        if now[0] != self.looked_at[0]:
            self._file_is_whole()
        self.looked_at = now
        with self.world.store.read() as reader:
            self._orders(reader)
            self._outbox(reader)
            self._bases(reader)
            self._gone(reader)
            self._clashes(reader)
            self._numbers(reader)
            self._runs(reader)

    def _file_is_whole(self) -> None:
        """34: after a process ended, however it did."""
        with self.world.store.read() as reader:
            assert reader.execute("PRAGMA quick_check").fetchall() == [("ok",)], "34: damaged"
            assert not reader.execute("PRAGMA foreign_key_check").fetchall(), "34: an orphan"

    def _orders(self, reader: Connection) -> None:
        """1, 9: no order goes, none changes its reference, no value goes without a word."""
        rows = reader.execute("SELECT id, rev, client_ref FROM orders").fetchall()
        now = {order: rev for order, rev, _ in rows}
        assert self.revs.keys() <= now.keys(), f"1: orders went: {self.revs.keys() - now.keys()}"
        changed = {order for order, rev in now.items() if self.revs.get(order) != rev}
        self.revs = now
        refs = {order: ref for order, _, ref in rows if ref}
        for order, ref in self.refs.items():
            assert refs.get(order) == ref, f"9: the reference of {order} changed"
        self.refs = refs
        for edit in self.history.typed.clerk:
            if edit.order in changed:
                assert _told(self.world, reader, edit), f"1: {edit} went without a word"

    def _outbox(self, reader: Connection) -> None:
        """4, 5, 11, 40: no op goes or comes back; nothing leaves twice or before its turn."""
        sql = "SELECT seq, state, error_code, error_text FROM outbox"
        rows = reader.execute(sql).fetchall()
        found = {seq: state for seq, state, _, _ in rows}
        for seq, state, code, text in rows:
            assert state != "rejected" or code not in PASSING, f"5: op {seq} ended by {code}"
            assert state not in TERMINAL or not text.startswith(UNWELL), f"5: {text} ended op {seq}"
        for seq, state in self.ops.items():
            assert seq in found, f"4: op {seq} went"
            assert state not in TERMINAL or found[seq] == state, f"4: op {seq} came back"
        self.ops = found
        early = reader.execute(
            """SELECT t.id FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq
            JOIN outbox p ON p.order_id = b.order_id AND p.seq < b.seq AND p.kind <> 'fetch'
            WHERE t.outcome IS NULL AND p.state NOT IN ('done', 'superseded', 'cancelled')"""
        ).fetchall()
        assert not early, "40: an op left before the head of its chain"
        create_only = [shape for shape in self.world.shapes if SHAPES[shape].update == "none"]
        for account in create_only:
            again = reader.execute(
                """SELECT b.seq, count(*) AS tries, ifnull(b.args ->> '$.sent_again', 0) AS asked
                FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq
                JOIN orders o ON o.id = b.order_id
                WHERE o.account_id = ? AND b.kind = 'create'
                  AND (t.outcome IS NULL OR t.outcome IN ('done', 'ambiguous'))
                GROUP BY b.seq HAVING tries > 1 + asked""",
                (account,),
            ).fetchall()
            assert not again, f"11: sent again unasked: {again}"

    def _bases(self, reader: Connection) -> None:
        """17: base holds what the remote has shown, or was sent and acknowledged."""
        rows = reader.execute(
            "SELECT l.id, l.base, o.account_id FROM remote_links l JOIN orders o ON "
            "o.id = l.order_id WHERE l.base IS NOT NULL"
        ).fetchall()
        for link, base, account in rows:
            if self.bases.get(link) != base:
                self.bases[link] = base
                shown = self.world.servers[shape_of(account)].shown
                for group, value in groups.load(base).items():
                    known = groups.is_server_owned(group) or said(group, value) in shown
                    known |= value == PARTLY and SHAPES[shape_of(account)].split
                    assert known, f"17: base of {link} has {group} {value}, never seen there"

    def _gone(self, reader: Connection) -> None:
        """28: gone is what two direct looks missed, what we deleted, or what a person let go."""
        sql = """SELECT l.id, l.remote_id, o.account_id FROM remote_links l
            JOIN orders o ON o.id = l.order_id WHERE l.gone_at IS NOT NULL"""
        for link, remote_id, account in reader.execute(sql).fetchall():
            if link not in self.gone:
                self.gone.add(link)
                looks = self.world.servers[shape_of(account)].missed.get(remote_id, [])
                apart = looks and looks[-1] - looks[0] >= TEN_MINUTES_US
                fine = apart or self._let_go(reader, link, remote_id) or self.history.clock_leaps
                assert fine, f"28: {remote_id} of {account} was taken for gone"

    def _let_go(self, reader: Connection, link: str, remote_id: str) -> bool:
        sql = """SELECT 1 FROM tombstones WHERE remote_id = ?
            UNION SELECT 1 FROM conflicts WHERE link_id = ? AND state = 'resolved'
              AND "group" = 'gone_there'"""
        return reader.execute(sql, (remote_id, link)).fetchone() is not None

    def _clashes(self, reader: Connection) -> None:
        """No clerk is asked about what he sent himself (sync §1.10, `unconfirmed`).

        What was sent is awaited for two settle times, which a leap of the clock ends at once.
        """
        if self.history.clock_leaps:
            return
        sql = """SELECT c.id, c."group", c.remote, o.account_id FROM conflicts c
            JOIN remote_links l ON l.id = c.link_id JOIN orders o ON o.id = l.order_id
            WHERE c.rule = 'both changed'"""
        for clash, group, remote, account in reader.execute(sql).fetchall():
            if clash not in self.clashes:
                self.clashes.add(clash)
                server = self.world.servers[shape_of(account)]
                value = said(group, groups.load_value(remote))
                ours = value in server.sent and value not in server.strange
                assert not ours, f"10: {group} clashes with {remote}, which we sent ourselves"

    def _numbers(self, reader: Connection) -> None:
        """31: a series counts 1 to n in the order of issue."""
        rows = reader.execute("SELECT number FROM documents ORDER BY rowid").fetchall()
        counts: dict[str, list[int]] = {}
        for (number,) in rows:
            prefix = number.rstrip("0123456789")
            counts.setdefault(prefix, []).append(int(number[len(prefix) :]))
        for prefix, found in counts.items():
            assert found == list(range(1, len(found) + 1)), f"31: {prefix} {found}"

    def _runs(self, reader: Connection) -> None:
        """28: only a list that came to its end is a complete run (sync §1.14)."""
        sql = """SELECT account_id, count(*) FROM pull_runs
            WHERE complete AND strategy IN ('full', 'window') GROUP BY account_id"""
        for account, runs in reader.execute(sql).fetchall():
            walked = self.world.servers[shape_of(account)].walked
            assert runs <= walked, f"28: a run of {account} that broke off counts as complete"


# -- at rest -------------------------------------------------------------------------


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


def _told(world: World, reader: Connection, edit: Edit) -> bool:
    """1: present, or the journal says what took its place."""
    order = world.store.order(edit.order)
    if order is not None and edit.value in repr(order):
        return True
    sql = "SELECT 1 FROM journal WHERE order_id = ? AND instr(before, ?)"
    return reader.execute(sql, (edit.order, edit.value)).fetchone() is not None


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
