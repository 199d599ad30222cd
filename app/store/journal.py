"""The journal: who changed which group of an order from what to what, append-only (sync §1.3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.store.engine import Connection
from app.store.views import JournalEntry, Source

if TYPE_CHECKING:
    from app.store.tx import Tx

Change = tuple[str, int, str, str, str]  # order id, revision, group or word, before, after


def add(tx: Tx, source: Source, who: str, changes: Iterable[Change]) -> None:
    """Note changes made in this transaction, at its time."""
    tx.executemany(
        'INSERT INTO journal (at, who, source, order_id, rev, "group", before, after)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(tx.now_us, who, source, *change) for change in changes],
    )


def of_order(connection: Connection, order_id: str) -> list[JournalEntry]:
    """The order's history, newest first."""
    rows = connection.execute(
        'SELECT seq, at, who, source, order_id, rev, "group", before, after'
        " FROM journal WHERE order_id = ? ORDER BY seq DESC",
        (order_id,),
    )
    return [JournalEntry(*row) for row in rows]


def edited_since_removal(tx: Tx, account_id: str) -> list[str]:
    """Orders of a removed account that a person changed after its removal."""
    rows = tx.query(
        "SELECT DISTINCT j.order_id FROM remote_accounts a JOIN orders o ON o.account_id = a.id "
        "JOIN journal j ON j.order_id = o.id "
        "WHERE a.id = ? AND j.source = 'clerk' AND j.at >= a.removed_at",
        (account_id,),
    )
    return [str(row[0]) for row in rows]
