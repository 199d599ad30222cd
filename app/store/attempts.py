"""Write-ahead for the network: an attempt row stands before its request leaves (sync §1.6).

An attempt without an outcome may have been executed; only a look-up or a person ends that doubt.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.store import outbox
from app.store.engine import Connection
from app.store.outbox import Op

if TYPE_CHECKING:
    from app.store.tx import Tx

KEPT_BODY = 65_536  # characters of an answer (sync §1.3)
LAST_TRIES = 10
SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Written:
    """What one attempt is about to send; no secret is ever in it."""

    method: str
    path_template: str
    body: str | None


def begin(tx: Tx, op: Op, written: Written) -> tuple[Op, str]:
    """The point of no return: the attempt's row, and its op on the way. Returns op, attempt id."""
    attempt = tx.ids.ulid()
    op = replace(op, attempts=op.attempts + 1)
    tx.execute(
        "INSERT INTO attempts (id, outbox_seq, n, started_at, boot_id, method, path_template, "
        "request_hash, request_body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            attempt, op.seq, op.attempts, tx.now_us, tx.boot_id, written.method,
            written.path_template, digest(written.body or ""), written.body,
        ),
    )  # fmt: skip
    outbox.set_state(tx, op, "sending")
    return op, attempt


def end(tx: Tx, attempt: str, outcome: str, *, status: int = 0, answer: str = "") -> None:
    tx.execute(
        "UPDATE attempts SET outcome = ?, finished_at = ?, status = ?, response_hash = ?, "
        "response_body = ? WHERE id = ?",
        (outcome, tx.now_us, status or None, digest(answer), answer[:KEPT_BODY], attempt),
    )


def abandoned(reader: Connection, account_id: str) -> list[Op]:
    """Ops on the way although no round of their account is: nobody knows what became of them.

    Their process is no more, or it could not write down how they ended.
    """
    sql = """SELECT DISTINCT b.seq FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq
        JOIN orders o ON o.id = b.order_id
        WHERE t.outcome IS NULL AND b.state = 'sending' AND o.account_id = ? ORDER BY b.seq"""
    found = [outbox.get(reader, row[0]) for row in reader.execute(sql, (account_id,))]
    return [op for op in found if op is not None]


def close_abandoned(tx: Tx, op: Op) -> None:
    tx.execute(
        "UPDATE attempts SET outcome = 'ambiguous', finished_at = ? "
        "WHERE outbox_seq = ? AND outcome IS NULL",
        (tx.now_us, op.seq),
    )


def keeps_failing(reader: Connection, op: Op) -> bool:
    """Did the last ten attempts all end in 5xx, while others succeeded (sync §1.15, giving up)?"""
    sql = "SELECT status, started_at FROM attempts WHERE outbox_seq = ? ORDER BY n DESC LIMIT ?"
    last = reader.execute(sql, (op.seq, LAST_TRIES)).fetchall()
    if len(last) < LAST_TRIES or min(status or 0 for status, _ in last) < SERVER_ERROR:
        return False
    sql = """SELECT 1 FROM attempts t JOIN outbox b ON b.seq = t.outbox_seq
        JOIN orders o ON o.id = b.order_id
        WHERE t.outcome = 'done' AND t.started_at >= ? AND b.order_id <> ?
        AND o.account_id = (SELECT account_id FROM orders WHERE id = ?) LIMIT 1"""
    return bool(reader.execute(sql, (last[-1][1], op.order_id, op.order_id)).fetchone())


def digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest() if text else ""
