"""Makes rows that were saved one by one a database again: nothing hangs in the air, all is found.

What is lost is made up for in the way that can do no harm at a remote: a part that is not here
counts as never agreed there, an operation that may have left is in doubt, an order that lacks a
part is not made there unseen (sync §1.7, §1.10, §1.21).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app import series
from app.clock import CROCKFORD
from app.orders import groups
from app.orders.model import Order
from app.said import say
from app.store import links, outbox
from app.store.engine import StoreRefused
from app.store.orders import SECOND_BITS, stored
from app.store.rows import COLUMNS, DERIVED, PARTS, Cells, header
from app.store.search import index_text
from app.store.state import LIVE_OP

if TYPE_CHECKING:
    from app.store.tx import Tx

# Texts that are JSON, and what stands for one that is none; without it the row goes.
JSON: Mapping[str, Mapping[str, str | None]] = {
    "orders": {"times": None, "context": None},
    "order_lines": {"options": None, "discounts": None, "attributes": None},
    "remote_links": {"base": "{}", "sent_groups": "{}", "not_sent": "{}"},
    "remote_accounts": {"settings": "{}"},
    "outbox": {"args": "{}"},
}
NEEDED_JSON = (("companies", "content"), ("drafts", "content"), ("products", "content"),
               ("documents", "snapshot"))  # fmt: skip
# Where the parts of an order show in its merge groups, which base and remote are compared by.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "orders": ("time", "context"),
    "order_parties": ("party",),
    "order_lines": ("line", *groups.LINE_PARTS),
    "order_amounts": ("currency_amounts",),
    "order_discounts": ("discounts",),
    "order_taxes": ("taxes",),
    "shipments": ("shipments",),
    "shipment_lines": ("shipments",),
    "remote_documents": ("documents",),
    "tags": ("tags",),
    "attributes": ("attribute",),
}
NAMING_ORDERS = ("documents", "order_lines", "order_parties", "remote_links", "outbox")
FROM_PARTS = tuple(COLUMNS.index(name) for name in DERIVED if name not in ("total", "blocked"))
STAMP = 10  # characters of a ULID that are its milliseconds
TOLD_EVERY = 500  # orders
SEEN_FIRST = say("Parts of this order could not be read; look at it before it is sent.")


@dataclass(frozen=True)
class Mended:
    """What was made up for: `incomplete` orders lost a part, `headless` ones all but parts,
    `homeless` ones the account they belong to.
    """

    headless: int
    incomplete: int
    homeless: int
    in_doubt: int


def mend(tx: Tx, damaged: frozenset[str], tell: Callable[[int, int], None]) -> Mended:
    """Bring the rows to agree; `damaged` are the tables that lost some."""
    _bad_texts(tx)
    headless = _heads(tx)
    _series(tx)
    homeless = _accounts(tx)
    _unrelated(tx)
    incomplete = _orders(tx, damaged, headless, tell)
    _products(tx)
    _operations(tx, damaged)
    _see_first(tx, headless | incomplete)
    return Mended(len(headless), len(incomplete - headless), homeless, _doubts(tx))


def _doubts(tx: Tx) -> int:
    return int(tx.query("SELECT count(*) FROM outbox WHERE state = 'in_doubt'")[0][0])


def _bad_texts(tx: Tx) -> None:
    for table, columns in JSON.items():
        for column, instead in columns.items():
            tx.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} IS NOT NULL"
                f" AND NOT json_valid({column})",
                (instead,),
            )
    for table, column in NEEDED_JSON:
        tx.execute(f"DELETE FROM {table} WHERE NOT json_valid({column})")
    bodies = tx.connection.execute("SELECT rowid, body FROM payloads")
    broken = [(rowid,) for rowid, body in bodies if not _unpacks(body)]
    tx.executemany("DELETE FROM payloads WHERE rowid = ?", broken)


def _unpacks(body: bytes) -> bool:
    try:
        zlib.decompress(body).decode()
    except (zlib.error, UnicodeDecodeError):
        return False
    return True


# -- what others name -------------------------------------------------------------------


def _heads(tx: Tx) -> frozenset[str]:
    """A head for every order of which only papers, parts or ties are left; their ids."""
    named = " UNION ".join(f"SELECT order_id FROM {table}" for table in NAMING_ORDERS)
    lost = tx.query(f"SELECT order_id FROM ({named}) WHERE order_id NOT IN (SELECT id FROM orders)")
    insert = f"INSERT INTO orders ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
    for (order_id,) in lost:
        tx.execute(insert, _head(tx, order_id))
        tx.note(order_id, "rescued", source="restore")
    return frozenset(str(order_id) for (order_id,) in lost)


def _head(tx: Tx, order_id: str) -> Cells:
    made_us = _made_us(order_id) or tx.now_us
    papers = tx.query(
        "SELECT snapshot ->> '$.order_number', currency FROM documents WHERE order_id = ?"
        " ORDER BY rowid DESC LIMIT 1",
        (order_id,),
    )
    ties = tx.query(
        "SELECT a.id FROM remote_links l JOIN remote_accounts a ON a.id = l.account_id"
        " WHERE l.order_id = ? LIMIT 1",
        (order_id,),
    )
    number, currency = papers[0] if papers else ("", "")
    order = Order(
        id=order_id,
        rev=1,
        number=number or "",
        currency=currency,
        account=ties[0][0] if ties else "",
        created_us=made_us,
    )
    key = made_us // 1_000_000 << SECOND_BITS
    while tx.query("SELECT 1 FROM orders WHERE list_key = ?", (key,)):
        key += 1
    return header(order, key)


def _made_us(order_id: str) -> int:
    """When an id was made, µs UTC; 0 where it does not tell."""
    if len(order_id) <= STAMP or set(order_id) - set(CROCKFORD):
        return 0
    made_ms = 0
    for letter in order_id[:STAMP]:
        made_ms = made_ms << 5 | CROCKFORD.index(letter)
    return made_ms * 1000 if made_ms >> 43 == 0 else 0


def _series(tx: Tx) -> None:
    """A row again for each series that only papers are left of."""
    for series_id, number, kind, company in tx.query(
        "SELECT series_id, max(number), kind, company FROM documents WHERE series_id IS NOT NULL"
        " AND series_id NOT IN (SELECT id FROM series) GROUP BY series_id"
    ):
        prefix, count = series.split(number)
        tx.execute(
            "INSERT OR IGNORE INTO series (id, company, kind, prefix, width, next)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (series_id, company, kind, prefix, len(number) - len(prefix), count + 1),
        )
        tx.execute(
            "UPDATE documents SET series_id = (SELECT id FROM series WHERE prefix = ?)"
            " WHERE series_id = ?",
            (prefix, series_id),
        )


def _accounts(tx: Tx) -> int:
    """Orders of an account that is lost stay, with nothing to be sent; returns how many."""
    homeless = tx.execute(
        "UPDATE orders SET account_id = NULL WHERE account_id IS NOT NULL"
        " AND account_id NOT IN (SELECT id FROM remote_accounts)"
    )
    tx.execute(
        f"UPDATE outbox SET state = 'cancelled', error_text = 'Its account could not be read.',"
        f" dedupe = kind || '#' || seq WHERE {LIVE_OP}"
        " AND order_id IN (SELECT id FROM orders WHERE account_id IS NULL)"
    )
    return homeless


def _unrelated(tx: Tx) -> None:
    """Rows that name one which is nowhere, until there is none."""
    tx.execute(
        "UPDATE outbox SET depends_on = NULL WHERE depends_on IS NOT NULL"
        " AND depends_on NOT IN (SELECT seq FROM outbox)"
    )
    relations = [
        (table, *relation[2:5])
        for (table,) in tx.query("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for relation in tx.query(f'PRAGMA foreign_key_list("{table}")')
    ]
    while sum(
        tx.execute(
            f'DELETE FROM "{table}" WHERE "{column}" IS NOT NULL'
            f' AND "{column}" NOT IN (SELECT "{theirs}" FROM "{parent}")'
        )
        for table, parent, column, theirs in relations
    ):
        pass


# -- orders -------------------------------------------------------------------------------


def _orders(
    tx: Tx, damaged: frozenset[str], headless: frozenset[str], tell: Callable[[int, int], None]
) -> frozenset[str]:
    """Read every order once: index it, put right what its row repeats; ids of incomplete ones."""
    ids = [str(row[0]) for row in tx.query("SELECT id FROM orders ORDER BY list_key")]
    heads = frozenset(head for table in damaged for head in GROUPS.get(table, ()))
    incomplete: set[str] = set()
    for number, order_id in enumerate(ids):
        if number % TOLD_EVERY == 0:
            tell(number, len(ids))
        order, row = _readable(tx, order_id)
        lost = _forget_lost(tx, order, heads, whole=order_id in headless)
        if not _repeat(tx, order, row) or lost:
            incomplete.add(order_id)
        _index(tx, order, row[0])
        if "outbox" in damaged:
            outbox.compare(tx, order)
    return frozenset(incomplete)


def _readable(tx: Tx, order_id: str) -> tuple[Order, Cells]:
    """The order; without texts, then without parts that no order can be made of."""
    for remedy in (_as_it_is, _without_texts, _without_parts):
        remedy(tx, order_id)
        try:
            found = stored(tx.connection, order_id)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
        assert found is not None
        return found.order, found.row
    raise StoreRefused(say("The order {order_id} cannot be made readable.", order_id=order_id))


def _as_it_is(_tx: Tx, _order_id: str) -> None:
    """Nearly always enough."""


def _without_texts(tx: Tx, order_id: str) -> None:
    for table, key in (("orders", "id"), ("order_lines", "order_id")):
        nothing = ", ".join(f"{column} = NULL" for column in JSON[table])
        tx.execute(f"UPDATE {table} SET {nothing} WHERE {key} = ?", (order_id,))


def _without_parts(tx: Tx, order_id: str) -> None:
    for part in PARTS:
        tx.execute(f"DELETE FROM {part.table} WHERE order_id = ?", (order_id,))


def _repeat(tx: Tx, order: Order, row: Cells) -> bool:
    """Did the row say of the order's parts what they are? It does from now on."""
    key = row[0]
    again = header(order, key)
    places = [place for place in FROM_PARTS if again[place] != row[place]]
    if places:
        names = ", ".join(f"{COLUMNS[place]} = ?" for place in places)
        tx.execute(
            f"UPDATE orders SET {names}, blocked = NULL WHERE list_key = ?",
            (*(again[place] for place in places), key),
        )
    tx.execute(
        "UPDATE tags SET list_key = ? WHERE order_id = ? AND list_key IS NOT NULL", (key, order.id)
    )
    return not places


def _forget_lost(tx: Tx, order: Order, heads: frozenset[str], *, whole: bool) -> bool:
    """Take what may have been lost out of base: the next reading brings it or asks a person."""
    if not heads and not whole:
        return False
    local, lost = groups.to_groups(order), False
    for link in links.of_order(tx.connection, order.id):
        doubtful = {
            group
            for group in link.differing(local)
            if group in link.base and (whole or group.partition(".")[0] in heads)
        }
        lost = lost or any(group not in local for group in doubtful)
        if doubtful:
            base = {group: value for group, value in link.base.items() if group not in doubtful}
            tx.execute(
                "UPDATE remote_links SET base = ? WHERE id = ?", (groups.dump(base), link.id)
            )
    return lost


def _index(tx: Tx, order: Order, key: int) -> None:
    remote_ids = tx.query("SELECT remote_id FROM remote_links WHERE order_id = ?", (order.id,))
    text = index_text(order, [str(remote_id) for (remote_id,) in remote_ids])
    tx.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (key, text))
    tx.execute("INSERT INTO order_texts (list_key, text) VALUES (?, ?)", (key, text))


def _products(tx: Tx) -> None:
    tx.execute("INSERT INTO search_products (rowid, text) SELECT key, words FROM products")


# -- what was to be sent -------------------------------------------------------------------


def _operations(tx: Tx, damaged: frozenset[str]) -> None:
    """Every operation that may have left is in doubt, also one whose row or attempts are lost."""
    tx.execute(
        "UPDATE outbox SET state = 'in_doubt', next_at = 0 WHERE kind <> 'fetch' AND (state ="
        " 'sending' OR state IN ('queued', 'blocked') AND attempts > (SELECT count(*) FROM attempts"
        " WHERE outbox_seq = seq AND outcome IS NOT NULL))"
    )
    tx.execute("UPDATE attempts SET outcome = 'ambiguous' WHERE outcome IS NULL")
    if damaged & {"outbox", "remote_links", "orders"}:
        tx.execute(
            "INSERT OR IGNORE INTO outbox (order_id, kind, args, state, created_rev, queued_at,"
            " dedupe) SELECT id, 'create', '{}', 'in_doubt', rev, created_at, 'create'"
            " FROM orders o WHERE trashed_at IS NULL"
            " AND account_id IS NOT NULL AND client_ref IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM remote_links WHERE order_id = o.id)"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = o.id AND kind = 'create'"
            " AND state <> 'done')"
        )


def _see_first(tx: Tx, orders: frozenset[str]) -> None:
    """Nobody's order is made at a remote without the parts that it lost."""
    rows: list[tuple[Any, ...]] = [(SEEN_FIRST, order_id) for order_id in orders]
    tx.executemany(
        "UPDATE outbox SET state = 'needs_confirmation', error_text = ? WHERE order_id = ?"
        " AND kind = 'create' AND state IN ('queued', 'blocked', 'in_doubt')",
        rows,
    )
