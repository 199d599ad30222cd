"""What batches have still to print, order by order, should the program end amid one.

A paper is marked before it is handed to a queue, and the mark goes with its line in the print
journal: a mark that is found later means that nobody knows. It prints nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.store.engine import Connection
from app.store.tx import Tx


class Waiting(NamedTuple):
    """An order of a batch that has still to be printed."""

    order_id: str
    since_us: int = 0  # prints before that moment (UTC) do not count
    sending: str = ""  # id of the paper that may be in the queue


def begin(tx: Tx, kind: str, orders: Iterable[Waiting]) -> None:
    """These orders wait for papers of that kind, in this order."""
    tx.executemany(
        "INSERT OR REPLACE INTO batch_orders (order_id, kind, since_at, sending)"
        " VALUES (?, ?, ?, ?)",
        ((one.order_id, kind, one.since_us, one.sending) for one in orders),
    )


def handing(tx: Tx, order_id: str, kind: str, document_id: str) -> None:
    """That paper is on its way into the queue; "" for none."""
    tx.execute(
        "UPDATE batch_orders SET sending = ? WHERE order_id = ? AND kind = ?",
        (document_id, order_id, kind),
    )


def forget(tx: Tx, kind: str, order_ids: Iterable[str]) -> None:
    """These orders wait no more."""
    tx.executemany(
        "DELETE FROM batch_orders WHERE order_id = ? AND kind = ?",
        ((order_id, kind) for order_id in order_ids),
    )


def waiting(connection: Connection, kind: str = "") -> tuple[str, list[Waiting]]:
    """The orders that wait for that kind, else for the kind left first; ("", []) if none do."""
    found = connection.execute(
        "SELECT kind, order_id, since_at, sending FROM batch_orders WHERE kind ="
        " ifnull(nullif(?, ''), (SELECT kind FROM batch_orders ORDER BY seq LIMIT 1)) ORDER BY seq",
        (kind,),
    ).fetchall()
    return (str(found[0][0]) if found else "", [Waiting(*cells[1:]) for cells in found])
