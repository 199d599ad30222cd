"""What a damaged database lost and its newest good backup still has (sync §1.21, "Damage").

Only tables that were damaged are filled, or what was taken out on purpose would come back. Of an
order that is here, parts come from the backup if both have the same revision. It opens nothing but
the backup, for reading.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from app.store.engine import Connection
from app.store.rows import PARTS

# Rows that are never taken out, or whose coming back harms nobody; `rowid` keeps their order.
LASTING = ("meta", "companies", "remote_accounts", "series", "documents", "journal", "tombstones",
           "products", "product_barcodes", "print_journal")  # fmt: skip
# Tables that follow their parent: its table, and the column that names it there.
FOLLOWING = (
    ("payloads", "remote_links", "link_id"),
    ("remote_line_links", "remote_links", "link_id"),
)
MAY_HAVE_LEFT = "iif(state IN ('queued', 'blocked', 'sending'), 'in_doubt', state)"


def fill(db: Connection, backup: Path, damaged: frozenset[str]) -> tuple[int, int]:
    """Take over what is lost; returns how many orders and papers are newer than the backup."""
    db.execute("ATTACH ? AS kept", (f"{backup.absolute().as_uri()}?mode=ro&immutable=1",))
    newer = _newer(db)
    if "documents" in damaged:
        _drop_changed_papers(db)
    for table in LASTING:
        if table in damaged:
            _copy(db, table)
    _orders(db, damaged)
    _sync(db, damaged)
    return newer


def _newer(db: Connection) -> tuple[int, int]:
    (orders,) = db.execute(
        "SELECT count(*) FROM main.orders o WHERE NOT EXISTS"
        " (SELECT 1 FROM kept.orders k WHERE k.id = o.id AND k.rev >= o.rev)"
    ).fetchone()
    (papers,) = db.execute(
        "SELECT count(*) FROM main.documents WHERE id NOT IN (SELECT id FROM kept.documents)"
    ).fetchone()
    return int(orders), int(papers)


def _drop_changed_papers(db: Connection) -> None:
    """A paper that is not what was issued makes room for the backup's, which is."""
    rows = db.execute(
        "SELECT m.id, m.snapshot, m.snapshot_sha256 FROM main.documents m"
        " JOIN kept.documents k ON k.id = m.id AND k.rowid = m.rowid"
    )
    changed = [(row[0],) for row in rows if hashlib.sha256(row[1].encode()).hexdigest() != row[2]]
    db.executemany("DELETE FROM main.documents WHERE id = ?", changed)


def _orders(db: Connection, damaged: frozenset[str]) -> None:
    parts = [part.table for part in PARTS]
    if "orders" in damaged:
        db.execute("CREATE TEMP TABLE back AS SELECT id FROM kept.orders"
                   " WHERE id NOT IN (SELECT id FROM main.orders)")  # fmt: skip
        _copy(db, "orders", "id IN (SELECT id FROM temp.back)")
        for table in parts:
            # What was read of the order's newer parts is better than the older ones.
            _copy(db, table, "order_id IN (SELECT id FROM temp.back) AND NOT EXISTS"
                  f" (SELECT 1 FROM main.{table} m WHERE m.order_id = k.order_id)")  # fmt: skip
    for table in damaged.intersection(parts):
        _copy(db, table, "order_id IN (SELECT a.id FROM main.orders a JOIN kept.orders b"
              " ON b.id = a.id AND b.rev = a.rev)")  # fmt: skip


def _sync(db: Connection, damaged: frozenset[str]) -> None:
    """Ties and operations; those that waited then may have left since."""
    if damaged & {"remote_links", "orders"}:
        _copy(db, "remote_links", "order_id IN (SELECT id FROM main.orders)")
    for table, parent, column in FOLLOWING:
        if damaged & {table, parent}:
            _copy(db, table, f"{column} IN (SELECT id FROM main.{parent})")
    if damaged & {"outbox", "orders"}:
        _copy(db, "outbox", "order_id IN (SELECT id FROM main.orders)", state=MAY_HAVE_LEFT)
    if damaged & {"attempts", "outbox"}:
        _copy(db, "attempts", "outbox_seq IN (SELECT seq FROM main.outbox)")


def _copy(db: Connection, table: str, where: str = "1", **instead: str) -> None:
    """Rows of the backup that are not here; `instead` are expressions for some columns."""
    columns = [str(row[1]) for row in db.execute(f'PRAGMA main.table_info("{table}")')]
    if _counts(db, table, columns):
        columns.insert(0, "rowid")
    quoted = {name: name if name == "rowid" else f'"{name}"' for name in columns}
    names, values = ", ".join(quoted.values()), ", ".join((quoted | instead).values())
    db.execute(f'INSERT OR IGNORE INTO main."{table}" ({names})'
               f' SELECT {values} FROM kept."{table}" k WHERE {where}')  # fmt: skip


def _counts(db: Connection, table: str, columns: Iterable[str]) -> bool:
    """Has the table a rowid of its own, which says what was first?"""
    (sql,) = db.execute(
        "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?", (table,)
    ).fetchone()
    return "WITHOUT ROWID" not in sql and not {"seq", "key", "list_key"} & set(columns)
