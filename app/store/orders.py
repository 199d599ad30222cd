"""Orders in and out of the database: one order, many at once, unchanged ones untouched.

Everything an order owns (parts, search row, journal) changes in the caller's transaction. It
knows no remote; the outbox and the links are the sync's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.orders.groups import JsonValue, dump, dump_value, shared, to_groups
from app.orders.lines import with_ids
from app.orders.model import Order
from app.record import renewed
from app.store import journal
from app.store.engine import Connection
from app.store.rows import COLUMNS, PARTS, STORED, Cells, Part, assemble, header
from app.store.search import index_text, number_key
from app.store.views import Source

if TYPE_CHECKING:
    from app.store.tx import Tx

_SELECT = f"SELECT {', '.join(COLUMNS)} FROM orders WHERE id = ?"
_PART_SELECT = {
    part.table: f"SELECT {', '.join(part.columns)} FROM {part.table}"
    f" WHERE order_id = ? ORDER BY {', '.join(part.columns[1 : part.keys])}"
    for part in PARTS
}
_PART_DELETE = {
    part.table: f"DELETE FROM {part.table}"
    f" WHERE {' AND '.join(f'{column} = ?' for column in part.columns[: part.keys])}"
    for part in PARTS
}
_INDEX = {"search": ("rowid", "text"), "order_texts": ("list_key", "text")}
_UNINDEX = (
    "DELETE FROM search WHERE rowid = ?",
    "DELETE FROM order_texts WHERE list_key = ?",
)
_REV = COLUMNS.index("rev")
SECOND_BITS = 16  # of list_key: the seconds, then this many bits told apart within one


class Stored(NamedTuple):
    """An order, and the rows that it was made of."""

    order: Order
    row: Cells  # of `orders`, by COLUMNS
    parts: dict[str, list[Cells]]  # by table


def stored(connection: Connection, order_id: str) -> Stored | None:
    row = connection.execute(_SELECT, (order_id,)).fetchone()
    if row is None:
        return None
    parts = {
        table: connection.execute(select, (order_id,)).fetchall()
        for table, select in _PART_SELECT.items()
    }
    return Stored(assemble(row[: len(STORED)], parts), row, parts)


def read(connection: Connection, order_id: str) -> Order | None:
    found = stored(connection, order_id)
    return found.order if found else None


def number_taken(connection: Connection, number: str) -> bool:
    """Does an order that is not in the trash have this number?"""
    sql = "SELECT 1 FROM orders WHERE number_key = ? AND number = ? AND trashed_at IS NULL LIMIT 1"
    return connection.execute(sql, (number_key(number), number)).fetchone() is not None


def with_number(connection: Connection, number: str, account_id: str) -> str:
    """The id of the newest order with that number in that account ("" = none), "" for no such.

    Orders in the trash are left out.
    """
    row = connection.execute(
        "SELECT id FROM orders WHERE number_key = ? AND number = ? AND trashed_at IS NULL"
        " AND ifnull(account_id, '') = ? ORDER BY list_key DESC LIMIT 1",
        (number_key(number), number, account_id),
    ).fetchone()
    return str(row[0]) if row else ""


def put_many(
    tx: Tx,
    orders: Iterable[Order],
    *,
    source: Source,
    who: str = "",
    remote_ids: Mapping[str, Sequence[str]] | None = None,
) -> list[Order]:
    """Insert the orders that are not there, replace those that are; see `Tx.put_order`."""
    wanted = list(orders)
    known = _known(tx, wanted)
    keys = _Keys(tx, [_seconds(order) for order in wanted if order.id not in known])
    fresh: list[tuple[Order, int]] = []
    result: list[Order] = []
    for order in wanted:
        if order.id in known:
            result.append(_replace(tx, order, keys, source, who))
        else:
            order = _with_ids(tx, order)
            fresh.append((order, keys.take(order)))
            result.append(order)
    _insert(tx, fresh, source, who, remote_ids or {})
    return result


def _known(tx: Tx, orders: Sequence[Order]) -> set[str]:
    ids = json.dumps([order.id for order in orders if order.id])
    sql = "SELECT id FROM orders WHERE id IN (SELECT value FROM json_each(?))"
    return {str(order_id) for (order_id,) in tx.query(sql, (ids,))}


def _with_ids(tx: Tx, order: Order) -> Order:
    """A new order: revision 1, an id for it and for each line and shipment that has none."""
    order = with_ids(order, tx.ids.ulid)
    if order.id and order.rev == 1 and order.created_us:
        return order
    return replace(
        order,
        id=order.id or tx.ids.ulid(),
        rev=1,
        created_us=order.created_us or tx.now_us,
    )


def _insert(
    tx: Tx,
    fresh: Sequence[tuple[Order, int]],
    source: Source,
    who: str,
    remote_ids: Mapping[str, Sequence[str]],
) -> None:
    if not fresh:
        return
    tx.insert_many("orders", COLUMNS, [header(order, key) for order, key in fresh])
    for part in PARTS:
        rows = [row for order, key in fresh for row in part.rows(order, key)]
        tx.insert_many(part.table, part.columns, rows)
    texts = [(key, index_text(order, remote_ids.get(order.id, ()))) for order, key in fresh]
    for table, columns in _INDEX.items():
        tx.insert_many(table, columns, texts)
    word = "created" if source == "clerk" else "imported"
    journal.add(tx, source, who, [(order.id, 1, word, "", "") for order, _ in fresh])


def _replace(tx: Tx, order: Order, keys: _Keys, source: Source, who: str) -> Order:
    """Write what differs from the stored order; nothing, when nothing does."""
    stored = tx.stored(order.id)
    assert stored is not None
    before, old_key = stored.order, stored.row[0]
    order = renewed(order, rev=before.rev + 1, created_us=before.created_us)
    order = with_ids(order, tx.ids.ulid)
    key = old_key if _seconds(before) == _seconds(order) else keys.take(order)
    row = header(order, key)
    places = [place for place, cell in enumerate(row) if cell != stored.row[place]]
    parts = {part.table: list(part.rows(order, key)) for part in PARTS}
    changed = [part for part in PARTS if _differ(stored.parts[part.table], parts[part.table])]
    if not changed and not any(place < len(STORED) and place != _REV for place in places):
        return before
    tx.forget(order.id)
    _keep_base(tx, before)
    _update(tx, old_key, row, places)
    for part in changed:
        _rewrite(tx, part, stored.parts[part.table], parts[part.table])
    _reindex(tx, order, old_key, key)
    _note_changes(tx, before, order, source, who)
    return order


def _differ(old: Sequence[Cells], new: Sequence[Cells]) -> bool:
    return old != new and set(old) != set(new)


def _keep_base(tx: Tx, before: Order) -> None:
    """The order stops being what the remote showed at its import (see `links`): write that down."""
    where = "FROM remote_links WHERE order_id = ? AND base IS NULL"
    if tx.query(f"SELECT 1 {where}", (before.id,)):
        tx.execute(
            "UPDATE remote_links SET base = ? WHERE order_id = ? AND base IS NULL",
            (dump(shared(before)), before.id),
        )


def _update(tx: Tx, old_key: int, row: Cells, places: Sequence[int]) -> None:
    """Only the columns that differ: an index whose columns are not named is not touched."""
    tx.execute(
        f"UPDATE orders SET {', '.join(f'{COLUMNS[place]} = ?' for place in places)}"
        " WHERE list_key = ?",
        (*(row[place] for place in places), old_key),
    )


def _rewrite(tx: Tx, part: Part, old: Sequence[Cells], new: Sequence[Cells]) -> None:
    kept = set(old) & set(new)
    gone = [row[: part.keys] for row in old if row not in kept]
    added = [row for row in new if row not in kept]
    if gone:
        tx.executemany(_PART_DELETE[part.table], gone)
    tx.insert_many(part.table, part.columns, added)


def index_again(tx: Tx, order_id: str) -> None:
    """Bring the search row up to date after a link of the order came or went."""
    stored = tx.stored(order_id)
    if stored is not None:
        _reindex(tx, stored.order, stored.row[0], stored.row[0])


def _reindex(tx: Tx, order: Order, old_key: int, key: int) -> None:
    """Have the order found by its words as they are now; the same words are left as they stand."""
    text = index_text(order, _remote_ids(tx, order.id))
    kept = tx.query("SELECT text FROM order_texts WHERE list_key = ?", (old_key,))
    if key == old_key and kept == [(text,)]:
        return
    for delete in _UNINDEX:
        tx.execute(delete, (old_key,))
    for table, columns in _INDEX.items():
        tx.insert_many(table, columns, [(key, text)])


def _remote_ids(tx: Tx, order_id: str) -> list[str]:
    rows = tx.query("SELECT remote_id FROM remote_links WHERE order_id = ?", (order_id,))
    return [str(remote_id) for (remote_id,) in rows]


def _note_changes(tx: Tx, before: Order, after: Order, source: Source, who: str) -> None:
    """One journal row per merge group that differs (sync §1.3)."""
    old, new = to_groups(before), to_groups(after)
    rows = [
        (after.id, after.rev, group, _text(old.get(group)), _text(new.get(group)))
        for group in sorted(old.keys() | new.keys())
        if old.get(group) != new.get(group)
    ]
    journal.add(tx, source, who, rows)


def _text(value: JsonValue) -> str:
    return "" if value is None else dump_value(value)


def _seconds(order: Order) -> int:
    moment = order.ordered_at
    return (moment.us if moment else order.created_us) // 1_000_000


class _Keys:
    """Free list keys: the second of the order, then the first that nobody in it has.

    The last key of each of the `seconds` that will be needed is read in one go.
    """

    def __init__(self, tx: Tx, seconds: Sequence[int]) -> None:
        self._tx = tx
        self._last = self._read(seconds)

    def take(self, order: Order) -> int:
        second = _seconds(order)
        key = self._after(second) + 1
        while key >> SECOND_BITS != second:  # 65 536 orders in one second: on with the next
            second += 1
            key = self._after(second) + 1
        self._last[second] = key
        return key

    def _after(self, second: int) -> int:
        """The last key taken within that second."""
        if second not in self._last:
            self._last |= self._read([second])
        return self._last[second]

    def _read(self, seconds: Sequence[int]) -> dict[int, int]:
        sql = """SELECT value >> :bits, ifnull((SELECT max(list_key) FROM orders
            WHERE list_key >= value AND list_key < value + (1 << :bits)), value - 1)
            FROM json_each(:firsts)"""
        firsts = json.dumps([second << SECOND_BITS for second in dict.fromkeys(seconds)])
        return dict(self._tx.query(sql, {"bits": SECOND_BITS, "firsts": firsts}))
