"""A profile that was restored, or copied to another computer, believes no bookkeeping (sync §1.19).

What it says of the remotes was true at another time or belongs to another desk.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.said import Said, say
from app.store.state import LIVE_OP

if TYPE_CHECKING:
    from app.store.store import Store
    from app.store.tx import Tx

DEVICE = "device_id"


def settle_here(store: Store, device: str) -> bool:
    """Note the computer this profile lives on; true when it was copied from another one.

    A copy is taken on as a restored backup is, with a mark of its own for its numbers: the
    original may go on elsewhere (sync §1.19). `device` "" means that nobody knows.
    """
    known = store.meta(DEVICE)
    if not device or known == device:
        return False
    with store.write() as tx:
        tx.set_meta(DEVICE, device)
        if known:
            rebaseline(tx, "copied")
            from app.store.numbering import DESK_KEY

            tx.set_meta(DESK_KEY, "")
    return bool(known)


def emptied(database: Path, log: Path) -> Said | None:
    """What is wrong where a database is not there any more that papers were issued from."""
    if (database.exists() and database.stat().st_size) or not log.exists():
        return None
    return say("“{path}” is missing or empty, although papers were issued from it.", path=database)


def rebaseline(tx: Tx, what: str = "restored") -> None:
    """After a restore or a copy to another computer (sync §1.19): believe no bookkeeping.

    Creates that were waiting may have arrived since, so they are looked up before they are sent;
    every list is read from its start.
    """
    tx.execute(
        f"UPDATE outbox SET state = 'in_doubt', next_at = 0 WHERE kind = 'create' AND {LIVE_OP}"
        " AND state <> 'needs_confirmation'"
    )
    tx.execute("DELETE FROM sync_cursor")
    tx.execute("DELETE FROM pull_seen")
    tx.execute("DELETE FROM batch_orders")  # may be on paper since, or is another desk's
    tx.execute("UPDATE remote_links SET row_hash = '', body_hash = '', absent_count = 0")
    tx.execute("UPDATE remote_accounts SET failures = 0, next_try_at = 0")
    former = tx.meta("lineage")
    tx.set_meta("lineage", tx.ids.ulid())
    tx.set_meta("backup_of", former)
    tx.note("", what, source="restore", before=former, after=tx.meta("lineage"))
