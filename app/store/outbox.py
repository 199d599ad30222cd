"""Effects that wait to reach a remote, one chain per order (sync §1.4).

Each function is part of the caller's transaction; none touches the network. No row ever goes
away: a finished one keeps its state and its reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from app.orders import groups
from app.orders.model import Order
from app.said import say
from app.store import conflicts, links
from app.store.engine import Connection
from app.store.state import LIVE_OP

if TYPE_CHECKING:
    from app.store.tx import Tx

REF_LENGTH = 32  # KaKaClo's shortest documented string (sync §1.5)
REF_TAIL = 10
COLUMNS = (
    "seq", "order_id", "kind", "args", "state", "attempts", "next_at", "error_code",
    "error_text", "created_rev", "queued_at",
)  # fmt: skip
_SELECT = f"SELECT {', '.join(f'b.{c}' for c in COLUMNS)} FROM outbox b"
_LIVE = LIVE_OP.replace("state", "b.state")
# Axes that commands carry: a push leaves them alone while one is on its way.
COMMAND_GROUPS = frozenset({"status.order", "status.fulfilment", "status.refund"})
INVOICE = "create_invoice"  # the one command that changes no status
TRASHED = "trashed"
GONE = say("The order is gone there.")
UNSENT = ("queued", "blocked", "rejected")


class Holder(Protocol):
    """Whoever knows what a remote can hold of an order: its connector."""

    def as_held(self, order: Order) -> Order: ...


@dataclass(frozen=True, slots=True)
class Op:
    seq: int
    order_id: str
    kind: str
    args: Mapping[str, groups.JsonValue] = field(default_factory=dict)
    state: str = "queued"
    attempts: int = 0
    next_us: int = 0
    error_code: str = ""
    error_text: str = ""
    created_rev: int = 0
    queued_us: int = 0

    @property
    def command(self) -> str:
        """The remote's word of a `command:` op; "" for others."""
        return self.kind.partition(":")[2]


# -- putting in --------------------------------------------------------------------


def reference(number: str, tail: str) -> str:
    """Our reference at a remote (sync §1.5): clerk's number, then ten random characters."""
    head = re.sub(r"[^A-Z0-9-]", "", number.upper())[: REF_LENGTH - REF_TAIL - 1]
    return f"{head or 'BDX'}-{tail}"


def queue_create(tx: Tx, order: Order) -> Order:
    """Queue the order's birth at its account; its reference is made here and never again."""
    if not order.client_ref:
        ref = reference(order.number, tx.ids.tail(REF_TAIL))
        order = tx.put_order(replace(order, client_ref=ref), source="clerk")
    _queue(tx, order, "create")
    return order


def queue_command(
    tx: Tx, order: Order, name: str, args: Mapping[str, groups.JsonValue] | None = None
) -> None:
    """Queue a remote's own command, such as `shipped` or `create_invoice`, and what it is about."""
    _queue(tx, order, f"command:{name}", args=args)


def set_commands(tx: Tx, order: Order, names: Sequence[str]) -> None:
    """Queue these status commands; an unsent one that is not among them is superseded (§1.12)."""
    for op in live_ops(tx.connection, order.id):
        if op.command not in ("", INVOICE, *names) and op.state in UNSENT:
            finish(tx, op, "superseded", say("Another status took its place."))
    for name in names:
        queue_command(tx, order, name)


def queue_delete(tx: Tx, order: Order) -> None:
    _queue(tx, order, "delete")


def queue_fetch(tx: Tx, order: Order, due_us: int = 0) -> None:
    """Have this order read at the remote; an earlier time moves a waiting fetch forward."""
    _queue(tx, order, "fetch", due_us)
    tx.execute(
        f"UPDATE outbox SET next_at = min(next_at, ?) WHERE order_id = ? AND kind = 'fetch' "
        f"AND {LIVE_OP}",
        (due_us, order.id),
    )


def _queue(
    tx: Tx,
    order: Order,
    kind: str,
    due_us: int = 0,
    state: str = "queued",
    *,
    args: Mapping[str, groups.JsonValue] | None = None,
) -> None:
    tx.execute(
        "INSERT INTO outbox (order_id, kind, args, state, next_at, created_rev, queued_at, dedupe) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id, dedupe) DO NOTHING",
        (
            order.id,
            kind,
            groups.dump_value(dict(args or {})),
            state,
            due_us,
            order.rev,
            tx.now_us,
            kind,
        ),
    )


def is_unsent(tx: Tx, order_id: str) -> bool:
    """Is it surely not there: no remote order is tied to it, and no create may have left?"""
    create = live(tx.connection, order_id, "create")
    return not linked(tx, order_id) and (create is None or create.state in UNSENT)


def on_trash(tx: Tx, order: Order, *, remote: bool = False) -> None:
    """A trashed order: an unsent create is called off; `remote` also deletes it there."""
    create = live(tx.connection, order.id, "create")
    if create is not None and create.state in UNSENT:
        call_off(tx, order.id, say("The order went to the trash."))
    if remote and any(link.gone_us is None for link in links.of_order(tx.connection, order.id)):
        queue_delete(tx, order)


def call_off(tx: Tx, order_id: str, text: str) -> None:
    """A trashed order is not made there: its create and all that waits behind it end."""
    for op in live_ops(tx.connection, order_id):
        finish(tx, op, "cancelled", text, code=TRASHED)


def is_called_off(tx: Tx, order_id: str) -> bool:
    """Was its create called off by the trash, and not given up by a person?"""
    op = creation(tx.connection, order_id)
    return op is not None and (op.state, op.error_code) == ("cancelled", TRASHED)


def on_restore(tx: Tx, order: Order) -> None:
    """A delete that has not left yet is called off."""
    tx.execute(
        "UPDATE outbox SET state = 'cancelled', error_text = ?, "
        "dedupe = kind || '#' || seq WHERE order_id = ? AND kind = 'delete' "
        f"AND state IN {UNSENT}",
        (say("The order was restored."), order.id),
    )


# -- dirty is a row ----------------------------------------------------------------


def compare(
    tx: Tx, order: Order, holder: Holder | None = None, *, link: links.Link | None = None
) -> frozenset[str]:
    """Open or close the order's one live push row; returns the groups that wait to be sent.

    Without `holder` groups count whole, and the next round closes
    what the account cannot hold. A refused push waits for a change, and this is one.
    `link` is one of the order's as it was just put: only others are read.
    """
    others = links.of_order(tx.connection, order.id, but=link.id if link else "")
    found = [each for each in (*([link] if link else ()), *others) if each.gone_us is None]
    local = groups.to_groups(holder.as_held(order) if holder else order)
    waiting = frozenset[str]().union(*(each.differing(local) for each in found))
    if waiting & COMMAND_GROUPS:
        waiting -= commanded(tx, order.id)
    clashing = frozenset[str]().union(
        *(conflicts.refresh_local(tx, each.id, local) for each in found)
    )
    _set_push(tx, order, waiting, blocked=waiting <= clashing)
    return waiting - clashing


def sendable(
    tx: Tx, order: Order, link: links.Link, local: Mapping[str, groups.JsonValue]
) -> frozenset[str]:
    """The groups of this link that a push may carry now."""
    waiting = link.differing(local) - conflicts.open_groups(tx.connection, [link.id])
    return waiting - commanded(tx, order.id)


def linked(tx: Tx, order_id: str) -> bool:
    """Is any remote order tied to this one, gone ones included?"""
    return bool(tx.query("SELECT 1 FROM remote_links WHERE order_id = ?", (order_id,)))


def commanded(tx: Tx, order_id: str) -> frozenset[str]:
    """The groups that a command on its way carries."""
    sql = f"SELECT 1 FROM outbox WHERE order_id = ? AND {LIVE_OP} AND kind LIKE 'command:%'"
    return COMMAND_GROUPS if tx.query(sql, (order_id,)) else frozenset()


def agreed_status(tx: Tx, order: Order) -> Order | None:
    """An order with the statuses last agreed there; none yet while its create waits.

    None: it is not there, and nothing brings it there.
    """
    found = links.of_order(tx.connection, order.id)
    if not found:
        return Order() if live(tx.connection, order.id, "create") else None
    base = found[0].base
    return groups.with_groups(Order(), {g: v for g, v in base.items() if g.startswith("status.")})


def _set_push(tx: Tx, order: Order, waiting: frozenset[str], *, blocked: bool) -> None:
    push = live(tx.connection, order.id, "push")
    if not waiting:
        if push is not None and push.state in ("queued", "blocked", "rejected"):
            finish(tx, push, "superseded", say("Nothing is left to send."))
        return
    state = "blocked" if blocked else "queued"
    if push is None:
        _queue(tx, order, "push", state=state)
    elif push.state in ("queued", "blocked") and push.state != state:
        set_state(tx, push, state)
    elif push.state == "rejected" and order.rev > push.created_rev:
        set_state(tx, replace(push, created_rev=order.rev), state)


# -- reading -----------------------------------------------------------------------


def get(rows: Connection, seq: int) -> Op | None:
    row = rows.execute(f"{_SELECT} WHERE b.seq = ?", (seq,)).fetchone()
    return _op(row) if row else None


def live(rows: Connection, order_id: str, kind: str) -> Op | None:
    """The order's op of that kind that has not ended."""
    return next((op for op in live_ops(rows, order_id) if op.kind == kind), None)


def creation(rows: Connection, order_id: str) -> Op | None:
    """The op that made, or is to make, the order at its remote; None for one born there."""
    sql = f"{_SELECT} WHERE b.order_id = ? AND b.kind = 'create' ORDER BY b.seq DESC LIMIT 1"
    row = rows.execute(sql, (order_id,)).fetchone()
    return _op(row) if row else None


def live_ops(rows: Connection, order_id: str) -> list[Op]:
    sql = f"{_SELECT} WHERE b.order_id = ? AND {_LIVE} ORDER BY b.seq"
    return [_op(row) for row in rows.execute(sql, (order_id,))]


def due(
    rows: Connection, account_id: str, states: Iterable[str], now_us: int, *, fetches: bool
) -> list[Op]:
    """Ops whose time has come, at the head of their order's chain, oldest first."""
    words = ", ".join(f"'{state}'" for state in states)
    sql = f"""{_SELECT} JOIN orders o ON o.id = b.order_id
        WHERE o.account_id = ? AND b.state IN ({words}) AND b.next_at <= ?
        AND b.kind {"=" if fetches else "<>"} 'fetch'
        AND (b.kind = 'fetch' OR NOT EXISTS (SELECT 1 FROM outbox p WHERE p.order_id = b.order_id
          AND p.seq < b.seq AND p.kind <> 'fetch' AND p.{LIVE_OP}))
        ORDER BY b.seq"""
    return [_op(row) for row in rows.execute(sql, (account_id, now_us))]


def next_due(rows: Connection, account_id: str) -> int | None:
    """When time alone brings the account's next op forward; None when nothing waits for it."""
    sql = """SELECT min(b.next_at) FROM outbox b JOIN orders o ON o.id = b.order_id
        WHERE o.account_id = ? AND b.state IN ('queued', 'in_doubt')"""
    row = rows.execute(sql, (account_id,)).fetchone()
    return row[0] if row and isinstance(row[0], int) else None


def counts(rows: Connection, account_id: str) -> dict[str, int]:
    """Live ops of the account by state."""
    sql = f"""SELECT b.state, count(*) FROM outbox b JOIN orders o ON o.id = b.order_id
        WHERE o.account_id = ? AND b.{LIVE_OP} AND b.kind <> 'fetch' GROUP BY b.state"""
    return dict(rows.execute(sql, (account_id,)).fetchall())


def _op(row: Sequence[object]) -> Op:
    seq, order_id, kind, args, state, attempts, next_at, code, text, rev, queued = row
    return Op(
        int(str(seq)), str(order_id), str(kind), json.loads(str(args or "{}")), str(state),
        int(str(attempts)), int(str(next_at)), str(code), str(text), int(str(rev)),
        int(str(queued)),
    )  # fmt: skip


# -- moving on ---------------------------------------------------------------------


def set_state(
    tx: Tx, op: Op, state: str, *, next_us: int = 0, code: str = "", text: str = ""
) -> None:
    """A step to a state that is not the end (sync §1.4); what has ended meanwhile stays so."""
    tx.execute(
        "UPDATE outbox SET state = ?, next_at = ?, error_code = ?, error_text = ?, args = ?, "
        f"attempts = ?, created_rev = ? WHERE seq = ? AND {LIVE_OP}",
        (state, next_us, code, text[:300], groups.dump(op.args), op.attempts, op.created_rev,
         op.seq),
    )  # fmt: skip


def finish(tx: Tx, op: Op, state: str, text: str = "", *, code: str = "") -> None:
    """The end: `done`, `superseded` or `cancelled`, with its reason; there is only one."""
    tx.execute(
        "UPDATE outbox SET state = ?, error_code = ?, error_text = ?, "
        f"dedupe = kind || '#' || seq WHERE seq = ? AND {LIVE_OP}",
        (state, code, text[:300], op.seq),
    )


def close_all(tx: Tx, order_id: str, text: str, *, fetches: bool = True) -> None:
    """Nothing of this order can reach a remote any more."""
    for op in live_ops(tx.connection, order_id):
        if (fetches or op.kind != "fetch") and op.state not in (
            "sending",
            "in_doubt",
            "needs_confirmation",
        ):
            finish(tx, op, "superseded", text)


def sent_groups(op: Op) -> dict[str, groups.JsonValue]:
    """What the last attempt of a create carried, in groups."""
    sent = op.args.get("sent")
    return dict(sent) if isinstance(sent, dict) else {}
