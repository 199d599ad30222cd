"""The list as a window over SQL: pages, keys, rows and counts of what a query shows.

Every sort has an index, every filter one that ends in the list key, so with the date sort a page
costs the same at a thousand orders and at a million (performance, "What the numbers force" 4).
It knows the tables, no screen.
"""

from __future__ import annotations

import base64
import binascii
import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from app.money import from_micros
from app.orders.problems import Refused, problem
from app.store.engine import Connection
from app.store.search import match, number_key
from app.store.state import (
    ATTENTION,
    ATTENTION_IDS,
    LIVE_OP,
    NO_TOTAL,
    STATE,
    STATUS_COLUMNS,
)
from app.store.views import Count, ListPage, ListQuery, OrderRow, Sidebar

SORTS = {
    "date": "o.list_key",
    "number": "o.number_key",
    "customer": "o.customer_key",
    "total": f"ifnull(o.total, {NO_TOTAL})",
    "country": "o.ship_country",
}
# More hits than this are walked in the order of the sort, fewer are sorted.
FEW_HITS = 5_000
DRAFTS = ListQuery(status=(("order", "draft"),))
TO_SHIP = ListQuery(
    status=(
        ("order", "open"), ("order", "processing"),
        ("fulfilment", "awaiting"), ("fulfilment", "confirmed"), ("fulfilment", "in_process"),
        ("fulfilment", "ready"), ("fulfilment", "partially_shipped"),
    )
)  # fmt: skip

_ROW = f"""SELECT o.id, o.list_key, o.number, ifnull(o.account_id, ''), ifnull(a.name, ''),
    o.customer, o.ship_city, o.ship_country, ifnull(o.ordered_at, o.created_at), o.total,
    o.currency, o.order_status, o.payment_status, o.fulfilment_status, o.refund_status,
    {STATE}, o.note_internal, o.line_count
  FROM json_each(:wanted) w CROSS JOIN orders o ON o.{{column}} = w.value
  LEFT JOIN remote_accounts a ON a.id = o.account_id"""
_ROWS_BY_KEY = _ROW.format(column="list_key")
_ROWS_BY_ID = _ROW.format(column="id")


@dataclass
class _Select:
    """The parts of one SELECT over `orders o`."""

    source: str = "orders o"
    where: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: int | str) -> None:
        self.where.append(condition)
        self.values |= values

    def sql(self, columns: str, ending: str = "") -> str:
        return f"SELECT {columns} FROM {self.source} WHERE {' AND '.join(self.where)} {ending}"


def page(
    reader: Connection, query: ListQuery, after: str | None, limit: int, now_us: int
) -> ListPage:
    select = _selected(reader, query, now_us)
    sort = SORTS[query.sort]
    if after is not None:
        _continue_after(select, query, _cursor(after))
    found = reader.execute(
        select.sql(f"o.list_key, {sort}", f"{_order(query)} LIMIT :limit"),
        select.values | {"limit": limit},
    ).fetchall()
    last = _text([found[-1][1], found[-1][0]]) if len(found) == limit else None
    return ListPage(tuple(rows(reader, [key for key, _ in found], now_us)), last)


def keys(reader: Connection, query: ListQuery, now_us: int) -> array[int]:
    select = _selected(reader, query, now_us)
    return array(
        "q",
        chain.from_iterable(reader.execute(select.sql("o.list_key", _order(query)), select.values)),
    )


def count(reader: Connection, query: ListQuery, cap: int | None, now_us: int) -> Count:
    """How many match, counted no further than `cap` where there is one."""
    select = _selected(reader, query, now_us)
    (number,) = reader.execute(
        f"SELECT count(*) FROM ({select.sql('1', 'LIMIT :most')})",
        select.values | {"most": -1 if cap is None else cap + 1},
    ).fetchone()
    return Count(number, False) if cap is None else Count(min(number, cap), number > cap)


def rows(reader: Connection, list_keys: Sequence[int], now_us: int) -> list[OrderRow]:
    return _rows(reader, _ROWS_BY_KEY, list(list_keys), now_us)


def rows_by_id(reader: Connection, ids: Sequence[str], now_us: int) -> list[OrderRow]:
    return _rows(reader, _ROWS_BY_ID, list(ids), now_us)


def _rows(reader: Connection, sql: str, wanted: list[Any], now_us: int) -> list[OrderRow]:
    found = reader.execute(sql, {"wanted": json.dumps(wanted), "now": now_us})
    return [
        OrderRow._make(
            (
                *row[:9],
                None if row[9] is None else from_micros(row[9]),
                *row[10:16],
                row[16].partition("\n")[0],
                row[17],
            )
        )
        for row in found
    ]


def sidebar(reader: Connection, now_us: int) -> Sidebar:
    def capped(query: ListQuery) -> Count:
        return count(reader, query, 10_000, now_us)

    (unsent,) = reader.execute(
        f"SELECT count(DISTINCT order_id) FROM outbox WHERE {LIVE_OP} AND kind <> 'fetch'"
    ).fetchone()
    return Sidebar(
        everything=capped(ListQuery()),
        drafts=capped(DRAFTS),
        to_ship=capped(TO_SHIP),
        attention=capped(ListQuery(attention=True)),
        unsent=unsent,
        trash=capped(ListQuery(trash=True)).number,
    )


def resolve(reader: Connection, ref: str) -> str:
    if reader.execute("SELECT 1 FROM orders WHERE id = ?", (ref,)).fetchone():
        return ref
    number = "SELECT id FROM orders WHERE number_key = ? AND number = ? AND trashed_at IS"
    for where in ("NULL", "NOT NULL"):
        found = reader.execute(f"{number} {where} LIMIT 9", (number_key(ref), ref)).fetchall()
        if len(found) == 1:
            return str(found[0][0])
        if found:
            ids = ", ".join(order_id for (order_id,) in found[:3])
            raise Refused(
                (
                    problem(
                        "order", ref, f"is the number of {len(found)} orders; name its id: {ids}"
                    ),
                )
            )
    raise Refused((problem("order", ref, "is not here; its id or its number is expected"),))


def _selected(reader: Connection, query: ListQuery, now_us: int) -> _Select:
    """The orders that the query shows, driven by the narrowest source that keeps the order."""
    select = _Select()
    by_date = query.sort == "date"
    if query.tag and by_date:
        select.source = "tags t CROSS JOIN orders o ON o.list_key = t.list_key"
        select.add("t.tag = :tag", tag=query.tag)
    elif query.tag:
        select.add(
            "EXISTS (SELECT 1 FROM tags WHERE tag = :tag AND list_key = o.list_key)", tag=query.tag
        )
    if words := match(query.search):
        _add_search(reader, select, words, by_date=by_date and not query.tag)
    _add_filters(select, query)
    if query.attention:
        select.source += " LEFT JOIN remote_accounts a ON a.id = o.account_id"
        select.add(f"o.id IN ({ATTENTION_IDS})")
        select.add(f"{STATE} IN {ATTENTION}", now=now_us)
    return select


def _add_search(reader: Connection, select: _Select, words: str, *, by_date: bool) -> None:
    """Hits come by date from the index itself; else few are sorted, many looked up one by one."""
    if by_date or (select.source == "orders o" and _few(reader, words)):
        select.source = "search CROSS JOIN orders o ON o.list_key = search.rowid"
        select.add("search MATCH :words", words=words)
    else:
        select.add(
            "EXISTS (SELECT 1 FROM search WHERE search MATCH :words AND rowid = o.list_key)",
            words=words,
        )


def _few(reader: Connection, words: str) -> bool:
    (hits,) = reader.execute(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)",
        (words, FEW_HITS + 1),
    ).fetchone()
    return bool(hits <= FEW_HITS)


def _add_filters(select: _Select, query: ListQuery) -> None:
    if query.trash:
        select.add("o.trashed_at IS NOT NULL AND o.purged_at IS NULL")
    else:
        select.add("o.trashed_at IS NULL")
    if query.account:
        select.add("o.account_id = :account", account=query.account)
    if query.country:
        select.add("o.ship_country = :country", country=query.country)
    if query.from_us is not None:
        select.add("o.list_key >= :from", **{"from": _first_key(query.from_us)})
    if query.to_us is not None:
        select.add("o.list_key < :to", to=_first_key(query.to_us))
    statuses = query.status + (DRAFTS.status if query.drafts else ())
    for axis in dict(statuses):  # words of one axis widen, axes narrow
        words = [word for other, word in statuses if other == axis]
        names = [f"{axis}{place}" for place in range(len(words))]
        wanted = f"IN ({', '.join(f':{name}' for name in names)})" if words[1:] else f"= :{axis}0"
        select.add(f"o.{STATUS_COLUMNS[axis]} {wanted}", **dict(zip(names, words, strict=True)))


def _first_key(us: int) -> int:
    """The first list key at or after an instant, to the second."""
    return -(-us // 1_000_000) << 16


def _order(query: ListQuery) -> str:
    direction = "DESC" if query.descending else "ASC"
    if query.sort == "date":
        return f"ORDER BY o.list_key {direction}"
    return f"ORDER BY {SORTS[query.sort]} {direction}, o.list_key {direction}"


def _continue_after(select: _Select, query: ListQuery, cursor: tuple[Any, int]) -> None:
    sign = "<" if query.descending else ">"
    value, key = cursor
    if query.sort == "date":
        select.add(f"o.list_key {sign} :key", key=key)
    else:
        select.add(f"({SORTS[query.sort]}, o.list_key) {sign} (:value, :key)", value=value, key=key)


def _text(place: list[Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _cursor(text: str) -> tuple[Any, int]:
    try:
        value, key = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, binascii.Error):
        key, value = None, None
    if not isinstance(key, int) or not isinstance(value, int | str):
        raise Refused(
            (problem("cursor", text, "is none; the “next” of an earlier page is expected"),)
        )
    return value, key
