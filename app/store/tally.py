"""How much of everything there is, for a person who is asked for help: counts and times alone.

No name, no address, no text of an order or of a remote is read here (reliability-tests S22).
"""

from __future__ import annotations

from app.store.engine import SCHEMA_VERSION, Connection

Tally = dict[str, object]
LAST_RUNS = 20

_COUNTS = {
    "orders": "SELECT iif(trashed_at IS NULL, 'kept', 'trashed'), count(*) FROM orders GROUP BY 1",
    "outbox": "SELECT kind || ' ' || state || ifnull(' ' || nullif(error_code, ''), ''), count(*)"
    " FROM outbox GROUP BY 1",
    "attempts": "SELECT ifnull(outcome, 'open'), count(*) FROM attempts GROUP BY 1",
    "conflicts": "SELECT state, count(*) FROM conflicts GROUP BY 1",
    "journal": "SELECT source, count(*) FROM journal GROUP BY 1",
    "papers": "SELECT kind, count(*) FROM documents GROUP BY 1",
}
_OF_ACCOUNT = {
    "orders": "SELECT count(*) FROM orders WHERE account_id = ?",
    "linked": "SELECT count(*) FROM remote_links WHERE account_id = ?",
    "gone": "SELECT count(*) FROM remote_links WHERE account_id = ? AND gone_at IS NOT NULL",
    "set_aside": "SELECT count(*) FROM quarantine WHERE account_id = ?",
}
_RUNS = """SELECT a.name, r.strategy, r.started_at, r.finished_at, r.complete, r.seen, r.unchanged,
      r.merged, r.imported, r.quarantined, r.conflicts
    FROM pull_runs r JOIN remote_accounts a ON a.id = r.account_id
    ORDER BY r.started_at DESC LIMIT ?"""
_RUN = (
    "account", "strategy", "started_us", "finished_us", "complete", "seen", "unchanged", "merged",
    "imported", "quarantined", "conflicts",
)  # fmt: skip


def of_profile(reader: Connection) -> Tally:
    """Rows by kind and state, and which schema they are in."""
    (revision,) = reader.execute("PRAGMA user_version").fetchone()
    return {
        "schema": {"database": revision, "program": SCHEMA_VERSION},
        **{name: dict(reader.execute(sql).fetchall()) for name, sql in _COUNTS.items()},
    }


def of_account(reader: Connection, account_id: str) -> Tally:
    """How many orders belong to it, are linked, are gone there, could not be read."""
    return {
        name: reader.execute(sql, (account_id,)).fetchone()[0] for name, sql in _OF_ACCOUNT.items()
    }


def last_runs(reader: Connection) -> list[Tally]:
    """The newest pulls of all accounts, newest first; times in µs UTC."""
    rows = reader.execute(_RUNS, (LAST_RUNS,)).fetchall()
    return [dict(zip(_RUN, row, strict=True)) for row in rows]
