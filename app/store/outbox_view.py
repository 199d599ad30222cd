"""What screens and the command line show of sync: values only, each read goes by an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from app.money import from_micros
from app.orders import groups
from app.orders.model import Order
from app.said import say
from app.store import conflicts as clashes
from app.store import links, orders
from app.store import outbox as chain
from app.store.engine import Connection
from app.store.selection import first_key
from app.store.state import LIVE_OP, STATE
from app.store.views import ConflictRow, OutboxRow, QuarantineRow, RemoteView, RoundRow
from app.text import visible

DAY_US = 86_400_000_000
MOST_ALIKE = 500  # orders looked at for one that nobody can find
JsonView = dict[str, object]


def outbox(reader: Connection) -> list[OutboxRow]:
    """Every op that is not settled but the reads, oldest first."""
    sql = f"""SELECT b.seq, b.order_id, o.number, o.customer, o.account_id, a.name, b.kind, b.state,
          b.attempts, b.next_at, b.error_code, b.error_text, b.queued_at, o.client_ref, o.total,
          o.currency, (SELECT max(t.started_at) FROM attempts t WHERE t.outbox_seq = b.seq)
        FROM outbox b JOIN orders o ON o.id = b.order_id
        LEFT JOIN remote_accounts a ON a.id = o.account_id
        WHERE b.{LIVE_OP} AND b.kind <> 'fetch' ORDER BY b.seq"""
    return [_with_alike(reader, _op_row(row)) for row in reader.execute(sql).fetchall()]


def _op_row(row: Sequence[object]) -> OutboxRow:
    (seq, order, number, customer, account, name, kind, state, attempts, due, code, text, queued,
     ref, total, currency, sent) = row  # fmt: skip
    return OutboxRow(
        int(str(seq)), str(order), str(number), str(customer), str(account or ""),
        str(name or ""), str(kind), str(state), int(str(attempts)), int(str(due)), str(code),
        str(text), int(str(queued)), str(ref or ""),
        from_micros(total) if isinstance(total, int) else None, str(currency),
        sent if isinstance(sent, int) else None,
    )  # fmt: skip


def _with_alike(reader: Connection, row: OutboxRow) -> OutboxRow:
    """A create that was not found under its reference: what looks like it there (sync §1.7, M)."""
    if (row.state, row.error_code) != ("needs_confirmation", "unproved") or row.kind != "create":
        return row
    found = ", ".join(f"“{visible(remote_id)}”" for remote_id in _alike(reader, row))
    if not found:
        return row
    said = say("The same e-mail and lines are there as {found}.", found=found)
    return row._replace(error_text=f"{row.error_text} {said}")


def _alike(reader: Connection, row: OutboxRow) -> Iterator[str]:
    """Remote ids of orders born there around that time, for the same person and goods."""
    sql = """SELECT o.id, l.remote_id FROM orders o JOIN remote_links l ON l.order_id = o.id
        WHERE o.account_id = ? AND o.list_key >= ? AND NOT EXISTS
          (SELECT 1 FROM outbox b WHERE b.order_id = o.id AND b.kind = 'create') LIMIT ?"""
    since = first_key((row.sent_us or row.queued_us) - DAY_US)
    ours = orders.read(reader, row.order_id)
    for order_id, remote_id in reader.execute(sql, (row.account, since, MOST_ALIKE)).fetchall():
        theirs = orders.read(reader, order_id)
        if ours and theirs and _goods(ours) == _goods(theirs) and _mails(ours) & _mails(theirs):
            yield str(remote_id)


def _goods(order: Order) -> list[tuple[str, Decimal]]:
    return sorted((line.sku or line.product_id, line.quantity) for line in order.lines)


def _mails(order: Order) -> set[str]:
    return {p.email.strip().casefold() for p in order.parties.values()} - {""}


def conflicts(reader: Connection, order_id: str = "") -> list[ConflictRow]:
    """Open conflicts, of one order or of all, oldest first."""
    sql = f"""SELECT c.id, o.id, o.number, o.customer, l.account_id, a.name, c."group", c.base,
          c.local, c.remote, c.at
        FROM conflicts c JOIN remote_links l ON l.id = c.link_id JOIN orders o ON o.id = l.order_id
        JOIN remote_accounts a ON a.id = l.account_id
        WHERE c.state = 'open' {"AND l.order_id = ?" if order_id else ""} ORDER BY c.at, c.id"""
    rows = reader.execute(sql, (order_id,) if order_id else ())
    return [
        ConflictRow(i, o, n, c, a, name, g, _value(base), _value(local), _value(remote), at)
        for i, o, n, c, a, name, g, base, local, remote, at in rows
    ]


def set_aside(reader: Connection) -> list[QuarantineRow]:
    """What came and could not be read, newest first; without its text."""
    sql = """SELECT q.id, q.account_id, a.name, ifnull(q.remote_id, ''), q.reason, q.first_seen,
          q.last_seen, q.count
        FROM quarantine q JOIN remote_accounts a ON a.id = q.account_id
        WHERE a.removed_at IS NULL ORDER BY q.last_seen DESC, q.id"""
    return [QuarantineRow(*row) for row in reader.execute(sql)]


def text_set_aside(reader: Connection, quarantine_id: str) -> str:
    """The text of one such order, as it was received; "" when it is no more."""
    row = reader.execute("SELECT raw FROM quarantine WHERE id = ?", (quarantine_id,)).fetchone()
    return str(row[0]) if row else ""


def _value(text: str | None) -> str | None:
    """Canonical JSON, or None for a group that holds nothing."""
    return None if text in (None, "null") else text


def rounds(reader: Connection, since_us: int) -> list[RoundRow]:
    """Finished pulls since then, newest first."""
    sql = """SELECT a.name, r.started_at, r.finished_at, r.complete, r.seen, r.unchanged, r.merged,
          r.imported, r.quarantined, r.conflicts, r.text
        FROM pull_runs r JOIN remote_accounts a ON a.id = r.account_id
        WHERE r.finished_at >= ? ORDER BY r.finished_at DESC, r.id DESC"""
    return [
        RoundRow(name, started, finished, bool(complete), *figures)
        for name, started, finished, complete, *figures in reader.execute(sql, (since_us,))
    ]


def remote_views(reader: Connection, order_id: str) -> list[RemoteView]:
    """Per link: what was agreed, what the remote showed last, what it does not hold."""
    found = []
    for link in links.of_order(reader, order_id):
        open_now = {c.group: c.remote for c in clashes.of_link(reader, link.id)}
        found.append(
            RemoteView(
                link.remote_id,
                link.seen_us,
                link.base,
                {**link.base, **open_now},
                {group: item.reason for group, item in link.not_taken.items()},
                links.payload(reader, link.id, "remote") or links.payload(reader, link.id, "base"),
            )
        )
    return found


def sync_state(reader: Connection, order_id: str, now_us: int) -> str:
    """One of the contract's ten words (sync §1.4)."""
    sql = f"""SELECT {STATE} FROM orders o LEFT JOIN remote_accounts a ON a.id = o.account_id
        WHERE o.id = :order"""
    row = reader.execute(sql, {"now": now_us, "order": order_id}).fetchone()
    return str(row[0]) if row else "local"


def sync_view(reader: Connection, order: Order, now_us: int) -> JsonView:
    """The contract's `sync` object of `order show`."""
    found = links.of_order(reader, order.id)
    waiting = [op for op in chain.live_ops(reader, order.id) if op.kind != "fetch"]
    told = [op.error_text for op in waiting if op.error_text]
    return {
        "state": sync_state(reader, order.id, now_us),
        "remote_ids": [link.remote_id for link in found],
        "client_ref": order.client_ref or None,
        "pending": len(waiting),
        "conflicts": [c.group for link in found for c in clashes.of_link(reader, link.id)],
        "not_sent": sorted({group for link in found for group in link.not_taken}),
        "last_error": told[0] if told else None,
    }


def with_remote_words(reader: Connection, order: Order) -> Order:
    """The order with the remote's own word beside each status that a clerk set and it agreed to."""
    status = dict(order.status)
    for link in links.of_order(reader, order.id):
        agreed = groups.with_groups(
            Order(), {g: v for g, v in link.base.items() if g.startswith("status.")}
        ).status
        for axis, there in agreed.items():
            if axis in status and not status[axis].remote and status[axis].value == there.value:
                status[axis] = there
    return replace(order, status=status)
