"""What lay in the trash long enough leaves it; its history stays in the journal (sync §1.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.state import LIVE_OP

if TYPE_CHECKING:
    from app.store.tx import Tx

KEPT_US = 400 * 86_400_000_000
AT_ONCE = 500


def purge(tx: Tx) -> list[str]:
    """Take out what was trashed 400 days ago; returns the order ids.

    Never an order that a remote may still have, that something waits for, or with an issued paper.
    """
    sql = f"""SELECT id, rev FROM orders o
        WHERE trashed_at IS NOT NULL AND purged_at IS NULL AND trashed_at < ?
          AND NOT EXISTS (SELECT 1 FROM remote_links WHERE order_id = o.id AND gone_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = o.id AND {LIVE_OP})
          AND NOT EXISTS (SELECT 1 FROM documents WHERE order_id = o.id) LIMIT ?"""
    found = tx.query(sql, (tx.now_us - KEPT_US, AT_ONCE))
    for order_id, rev in found:
        tx.execute("UPDATE orders SET purged_at = ? WHERE id = ?", (tx.now_us, order_id))
        tx.note(order_id, "purged", source="clerk", rev=rev)
    return [str(order_id) for order_id, _ in found]
