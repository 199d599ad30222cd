"""What is remembered of an account's weather, its pulls and what could not be read (sync §1.3)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.engine import Connection
from app.text import clip, visible

if TYPE_CHECKING:
    from app.store.tx import Tx

STREAM = "orders"
RUNS_KEPT_US = 90 * 86_400_000_000
LONGEST_REASON = 300
LONGEST_PAUSE_US = 86_400_000_000  # what a remote may ask for (sync §1.15)


# -- weather -----------------------------------------------------------------------


def fine(tx: Tx, account_id: str) -> None:
    """A request got through."""
    tx.execute(
        "UPDATE remote_accounts SET failures = 0, next_try_at = 0, offline_since = NULL, "
        "sign_in = 0 WHERE id = ?",
        (account_id,),
    )


def failed(tx: Tx, account_id: str, failures: int, next_try_us: int) -> None:
    """The line or the remote failed: no request before `next_try_us` (µs UTC)."""
    tx.execute(
        "UPDATE remote_accounts SET failures = ?, next_try_at = ?, "
        "offline_since = ifnull(offline_since, ?) WHERE id = ?",
        (failures, next_try_us, tx.now_us, account_id),
    )


def paused(tx: Tx, account_id: str, until_us: int) -> None:
    tx.execute("UPDATE remote_accounts SET paused_until = ? WHERE id = ?", (until_us, account_id))


def signed_out(tx: Tx, account_id: str) -> None:
    tx.execute("UPDATE remote_accounts SET sign_in = 1 WHERE id = ?", (account_id,))


def proved(tx: Tx, account_id: str) -> None:
    """The remote showed our reference again (sync §1.2, echo proof)."""
    tx.execute(
        "UPDATE remote_accounts SET ref_proved = 1 WHERE id = ? AND ref_proved = 0", (account_id,)
    )


def moved(tx: Tx, account_id: str) -> None:
    """Its address is another one now: what was learned of the former says nothing of this one."""
    tx.execute("DELETE FROM sync_cursor WHERE account_id = ?", (account_id,))
    tx.execute("UPDATE remote_links SET row_hash = '' WHERE account_id = ?", (account_id,))
    tx.execute("UPDATE remote_accounts SET ref_proved = 0 WHERE id = ?", (account_id,))


def clamp_times(tx: Tx, latest_us: int) -> None:
    """The clock jumped: nothing waits longer than to `latest_us` (sync §1.15)."""
    for table, column in (
        ("outbox", "next_at"),
        ("remote_accounts", "next_try_at"),
        ("remote_links", "hold_until"),
    ):
        tx.execute(f"UPDATE {table} SET {column} = ? WHERE {column} > ?", (latest_us, latest_us))
    longest_us = tx.now_us + LONGEST_PAUSE_US
    tx.execute(
        "UPDATE remote_accounts SET paused_until = ? WHERE paused_until > ?",
        (longest_us, longest_us),
    )


# -- pulls -------------------------------------------------------------------------


@dataclass
class Run:
    """One pull: seen = unchanged + merged + imported + quarantined + conflicts."""

    id: str
    account_id: str
    strategy: str
    from_us: int | None
    started_us: int
    total_first: int | None = None
    total_last: int | None = None
    seen: int = 0
    unchanged: int = 0
    merged: int = 0
    imported: int = 0
    quarantined: int = 0
    conflicts: int = 0
    text: str = ""

    def pass_by(self, number: int) -> None:
        """So many were seen and are as they were."""
        self.seen += number
        self.unchanged += number

    @property
    def counted(self) -> int:
        return self.unchanged + self.merged + self.imported + self.quarantined + self.conflicts


def begin_run(tx: Tx, run: Run) -> None:
    tx.execute(
        'INSERT INTO pull_runs (id, account_id, strategy, "from", started_at) '
        "VALUES (?, ?, ?, ?, ?)",
        (run.id, run.account_id, run.strategy, run.from_us, run.started_us),
    )


def end_run(tx: Tx, run: Run, *, complete: bool, watermark: int | None) -> None:
    """Close the run; a complete one moves the watermark, never back (sync §1.14)."""
    assert run.seen == run.counted, f"{run.seen} orders seen, {run.counted} accounted for"
    tx.execute(
        "DELETE FROM pull_runs WHERE account_id = ? AND finished_at < ?",
        (run.account_id, tx.now_us - RUNS_KEPT_US),
    )
    tx.execute(
        'UPDATE pull_runs SET finished_at = ?, complete = ?, "to" = ?, total_first = ?, '
        "total_last = ?, seen = ?, unchanged = ?, merged = ?, imported = ?, quarantined = ?, "
        "conflicts = ?, text = ? WHERE id = ?",
        (
            tx.now_us, complete, watermark, run.total_first, run.total_last, run.seen,
            run.unchanged, run.merged, run.imported, run.quarantined, run.conflicts,
            run.text[:300], run.id,
        ),
    )  # fmt: skip
    if complete and watermark is not None:
        tx.execute(
            "INSERT INTO sync_cursor (account_id, stream, watermark, run_id) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (account_id, stream) DO UPDATE SET "
            "watermark = max(ifnull(watermark, 0), excluded.watermark), run_id = excluded.run_id",
            (run.account_id, STREAM, watermark, run.id),
        )


def watermark(reader: Connection, account_id: str) -> int | None:
    sql = "SELECT watermark FROM sync_cursor WHERE account_id = ? AND stream = ?"
    row = reader.execute(sql, (account_id, STREAM)).fetchone()
    return row[0] if row and isinstance(row[0], int) else None


def last_full(reader: Connection, account_id: str) -> tuple[int, int | None] | None:
    """When the newest complete enumeration began (µs UTC) and how many orders it saw."""
    sql = """SELECT started_at, seen FROM pull_runs
        WHERE account_id = ? AND strategy = 'full' AND complete ORDER BY started_at DESC LIMIT 1"""
    row = reader.execute(sql, (account_id,)).fetchone()
    return (int(row[0]), row[1]) if row else None


# -- what could not be read --------------------------------------------------------


def quarantine(tx: Tx, account_id: str, remote_id: str, raw: str, reason: str) -> bool:
    """Keep a body that can't be read, byte for byte; false when it is known already."""
    reason = clip(reason, LONGEST_REASON)
    known = tx.execute(
        "UPDATE quarantine SET last_seen = ?, count = count + 1, reason = ? "
        "WHERE account_id = ? AND remote_id IS ? AND raw = ?",
        (tx.now_us, reason, account_id, remote_id or None, raw),
    )
    if known:
        return False
    tx.execute(
        "INSERT INTO quarantine (id, account_id, remote_id, raw, reason, first_seen, last_seen, "
        "count) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        (tx.ids.ulid(), account_id, remote_id or None, raw, reason, tx.now_us, tx.now_us),
    )
    return True


def release(tx: Tx, account_id: str, remote_ids: list[str]) -> None:
    """A good later body came: what was kept of those orders is no longer needed."""
    tx.execute(
        "DELETE FROM quarantine WHERE account_id = ? "
        "AND remote_id IN (SELECT value FROM json_each(?))",
        (account_id, json.dumps(remote_ids)),
    )


def let_go(tx: Tx, account_id: str, remote_id: str) -> None:
    """It was asked for and is not there any more; the journal keeps what had come of it."""
    kept = tx.query(
        "SELECT raw FROM quarantine WHERE account_id = ? AND remote_id = ?", (account_id, remote_id)
    )
    for (raw,) in kept:
        tx.note("", "gone while set aside", source="pull", before=raw)
    release(tx, account_id, [remote_id])


def release_nameless(tx: Tx, run: Run) -> None:
    """A whole list came without them: what had no readable id is there no more, or is mended."""
    tx.execute(
        "DELETE FROM quarantine WHERE account_id = ? AND remote_id IS NULL AND last_seen < ?",
        (run.account_id, run.started_us),
    )


def aside_ids(reader: Connection, account_id: str) -> list[str]:
    """Remote ids of orders set aside, the one not met for longest first."""
    sql = """SELECT remote_id FROM quarantine WHERE account_id = ? AND remote_id IS NOT NULL
        GROUP BY remote_id ORDER BY max(last_seen)"""
    return [str(row[0]) for row in reader.execute(sql, (account_id,))]


def quarantined(reader: Connection, account_id: str) -> list[str]:
    """What is wrong with each order set aside, oldest first: a sentence each."""
    sql = "SELECT remote_id, reason FROM quarantine WHERE account_id = ? ORDER BY first_seen, id"
    rows = reader.execute(sql, (account_id,)).fetchall()
    return [f"Order “{clip(visible(i), 40)}”: {why}" if i else str(why) for i, why in rows]


def open_conflicts(reader: Connection, account_id: str) -> int:
    sql = """SELECT count(*) FROM conflicts c JOIN remote_links l ON l.id = c.link_id
        WHERE l.account_id = ? AND c.state = 'open'"""
    return int(reader.execute(sql, (account_id,)).fetchone()[0])
