"""What must hold of a history: the invariants of sync part 2, by their numbers.

`Watch` holds those of "A" against every step, by what changed in it; those of "Q" are `rest`'s.
Invariants 18 to 21 and 25 to 27 have tests of their own.
"""

from __future__ import annotations

from app.orders import groups
from app.store.engine import Connection
from tests.sync.actors import Edit
from tests.sync.fake_remote import SHAPES
from tests.sync.history import History
from tests.sync.remote_server import said
from tests.sync.troubles import CALLS, UNWELL
from tests.sync.world import shape_of

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
        touched = [edit for edit in self.history.typed.clerk if edit.order in changed]
        shown = {order: repr(self.world.store.order(order)) for order in {e.order for e in touched}}
        for edit in touched:
            told = edit.value in shown[edit.order] or _journaled(reader, edit)
            assert told, f"1: {edit} went without a word"

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

        What was sent is awaited for two settle times, which a leap of the clock ends at once. A
        late document may undo a stranger's edit (§1.23 no. 1): that change there is a new one.
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
                ours = value in server.sent - server.strange - server.undone
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


def _journaled(reader: Connection, edit: Edit) -> bool:
    """1: the journal says what took its place."""
    sql = "SELECT 1 FROM journal WHERE order_id = ? AND instr(before, ?)"
    return reader.execute(sql, (edit.order, edit.value)).fetchone() is not None
