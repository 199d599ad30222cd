"""One write transaction: plain SQL for those who own tables, and the verbs of an order.

Made by `Store.write()` only; it ends with that block. No network, no waiting inside (sync §1.0).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from app.clock import Ids
from app.orders.model import Order
from app.store import accounts, journal, orders
from app.store.engine import Connection
from app.store.orders import Stored
from app.store.views import AccountRow, Source

Params = Sequence[Any] | Mapping[str, Any]
MANY = 20  # rows that are worth a statement of their own: preparing one takes 0.15 ms


class Tx:
    """`now_us` is the time of the whole transaction (µs UTC); `ids` gives new identities.

    `present`: orders as they stand, by id, which outlives it; only `put_…` changes an order.
    """

    def __init__(
        self, connection: Connection, now_us: int, ids: Ids, boot_id: str,
        present: dict[str, Stored],
    ) -> None:  # fmt: skip
        self.connection = connection
        self.now_us = now_us
        self.ids = ids
        self.boot_id = boot_id
        self._present = present

    def execute(self, sql: str, params: Params = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        if sql.startswith("ROLLBACK"):
            self._present.clear()
        return self.connection.execute(sql, params).rowcount

    def insert(self, sql: str, params: Params = ()) -> int:
        """Run one INSERT; returns the row's number (`seq`)."""
        return self.connection.execute(sql, params).lastrowid or 0

    def executemany(self, sql: str, rows: Iterable[Params]) -> None:
        self.connection.executemany(sql, rows)

    def insert_many(
        self, table: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Insert rows. A column that is None in all of many stays at its default, which is NULL:
        the driver looks half a microsecond for a way to bind a None.
        """
        if len(rows) >= MANY:
            places = range(len(columns))
            said = itemgetter(*(n for n in places if any(row[n] is not None for row in rows)))
            columns, rows = said(columns), [*map(said, rows)]
        if rows:
            self.connection.executemany(_insertion(table, columns), rows)

    def query(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, params).fetchall()

    def order(self, order_id: str) -> Order | None:
        found = self.stored(order_id)
        return found.order if found else None

    def stored(self, order_id: str) -> Stored | None:
        """The order with its rows: read once, however many transactions ask for it in turn."""
        found = self._present.get(order_id) or orders.stored(self.connection, order_id)
        if found is not None:
            self._present[order_id] = found
        return found

    def forget(self, order_id: str) -> None:
        """The order is about to be another one than was read."""
        self._present.pop(order_id, None)

    def put_order(
        self, order: Order, *, source: Source, who: str = "", remote_ids: Sequence[str] = ()
    ) -> Order:
        """Insert the order, or replace the one with its id, with one journal row a changed group.

        Returns it as stored: ids given to it and to its lines where they were "", `rev` one
        higher; money and quantities are kept to 6 decimals. An unchanged order is left alone.
        `remote_ids` are those of a new order whose links follow in this transaction.
        """
        known = {order.id: remote_ids} if remote_ids else None
        (stored,) = orders.put_many(self, [order], source=source, who=who, remote_ids=known)
        return stored

    def put_orders(
        self,
        many: Iterable[Order],
        *,
        source: Source,
        who: str = "",
        remote_ids: Mapping[str, Sequence[str]] | None = None,
    ) -> list[Order]:
        """`put_order` for a page of a pull: new orders go in together. `remote_ids` by order id."""
        return orders.put_many(self, many, source=source, who=who, remote_ids=remote_ids)

    def index(self, order_id: str) -> None:
        """Make the order findable by its present remote ids (after a link came or went)."""
        orders.index_again(self, order_id)

    def note(
        self, order_id: str, group: str, *, source: Source, who: str = "", rev: int = 0,
        before: str = "", after: str = "",
    ) -> None:  # fmt: skip
        """A journal row for what no changed field shows: issued, printed, sent again, …"""
        journal.add(self, source, who, [(order_id, rev, group, before, after)])

    def put_account(self, account: AccountRow) -> None:
        accounts.put(self, account)

    def keep_found(self, account_id: str, name: str, value: str) -> None:
        """What was proved of an account by use, beside its options."""
        accounts.keep_found(self, account_id, name, value)

    def put_draft(self, key: str, content: object) -> None:
        """Keep what an editor holds; the key is the order's id or "new"."""
        text = json.dumps(content, ensure_ascii=False)
        self.execute(
            "INSERT OR REPLACE INTO drafts (key, saved_at, content) VALUES (?, ?, ?)",
            (key, self.now_us, text),
        )

    def drop_draft(self, key: str) -> None:
        self.execute("DELETE FROM drafts WHERE key = ?", (key,))

    def put_company(self, name: str, content: object) -> None:
        """The exporter's profile as JSON; "" names the one meant where none is named."""
        text = json.dumps(content, ensure_ascii=False)
        self.execute("INSERT OR REPLACE INTO companies (name, content) VALUES (?, ?)", (name, text))

    def remove_company(self, name: str) -> None:
        self.execute("DELETE FROM companies WHERE name = ?", (name,))

    def meta(self, key: str) -> str:
        found = self.query("SELECT value FROM meta WHERE key = ?", (key,))
        return str(found[0][0]) if found else ""

    def set_meta(self, key: str, value: str) -> None:
        self.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


@lru_cache(maxsize=256)
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"
