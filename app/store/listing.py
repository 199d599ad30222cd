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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from app.money import from_micros
from app.orders.problems import Refused, problem
from app.store.engine import Connection
from app.store.search import is_sure, match, needles, number_key
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
# With another sort than date: so many matches are sorted, more are met by walking the sort's index.
MOST_SORTED = 30_000
DRAFTS = ListQuery(status=(("order", "draft"),))
TO_SHIP = ListQuery(
    status=(
        ("order", "open"), ("order", "processing"),
        ("fulfilment", "awaiting"), ("fulfilment", "confirmed"), ("fulfilment", "in_process"),
        ("fulfilment", "ready"), ("fulfilment", "partially_shipped"),
    )
)  # fmt: skip

_CELLS = f"""o.id, o.list_key, o.number, ifnull(o.account_id, ''), ifnull(a.name, ''),
    o.customer, o.ship_city, o.ship_country, ifnull(o.ordered_at, o.created_at), o.total,
    o.currency, o.order_status, o.payment_status, o.fulfilment_status, o.refund_status,
    {STATE}, o.note_internal, o.line_count"""
_ACCOUNT = "LEFT JOIN remote_accounts a ON a.id = o.account_id"


@dataclass
class _Select:
    """The parts of one SELECT over `orders o`; `key` is the list key where it is met in order."""

    source: str = "orders o"
    key: str = "o.list_key"
    in_order: bool = True  # no sorting is needed: an index gives the rows in the list's order
    where: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: int | str) -> None:
        self.where.append(condition)
        self.values |= values

    def sql(self, columns: str, ending: str = "") -> str:
        return f"SELECT {columns} FROM {self.source} WHERE {' AND '.join(self.where)} {ending}"

    def order(self, query: ListQuery) -> str:
        direction = "DESC" if query.descending else "ASC"
        by_date = f"{self.key} {direction}"
        if query.sort == "date":
            return f"ORDER BY {by_date}"
        return f"ORDER BY {SORTS[query.sort]} {direction}, {by_date}"


def page(
    reader: Connection, query: ListQuery, after: str | None, limit: int, now_us: int
) -> ListPage:
    select = _matching(query, now_us)
    if _is_to_be_walked(reader, query, select):
        select = _walking(query, now_us)
    if after is not None:
        _continue_after(select, query, _cursor(after))
    sql = _page_sql(query, select, max(0, int(limit)))
    found = reader.execute(sql, select.values | {"now": now_us}).fetchall()
    last = _text([found[-1][-1], found[-1][1]]) if len(found) == limit else None
    return ListPage(tuple(_row(cells) for cells in found), last)


def _page_sql(query: ListQuery, select: _Select, limit: int) -> str:
    """Rows met in order are read as they come; else the keys are sorted before a row is read."""
    sort = select.key if query.sort == "date" else SORTS[query.sort]
    if select.in_order:
        select.source += f" {_ACCOUNT}"
        return select.sql(f"{_CELLS}, {sort}", f"{select.order(query)} LIMIT {limit}")
    keys_only = select.sql(
        f"{select.key} AS key, {sort} AS sort", f"{select.order(query)} LIMIT {limit}"
    )
    direction = "DESC" if query.descending else "ASC"
    return (
        f"SELECT {_CELLS}, w.sort FROM ({keys_only}) w CROSS JOIN orders o ON o.list_key = w.key"
        f" {_ACCOUNT} ORDER BY w.sort {direction}, w.key {direction}"
    )


def keys(reader: Connection, query: ListQuery, now_us: int) -> array[int]:
    select = _matching(query, now_us, keys_only=True)
    found = reader.execute(select.sql(select.key, select.order(query)), select.values)
    return array("q", chain.from_iterable(found))


def count(reader: Connection, query: ListQuery, cap: int | None, now_us: int) -> Count:
    """How many match, counted no further than `cap` where there is one."""
    number = _count(
        reader, _matching(query, now_us, keys_only=True), -1 if cap is None else cap + 1
    )
    return Count(number, False) if cap is None else Count(min(number, cap), number > cap)


def _count(reader: Connection, select: _Select, most: int) -> int:
    (number,) = reader.execute(
        f"SELECT count(*) FROM ({select.sql('1', 'LIMIT :most')})", select.values | {"most": most}
    ).fetchone()
    return int(number)


def rows(reader: Connection, list_keys: Sequence[int], now_us: int) -> list[OrderRow]:
    return _rows(reader, "list_key", list(list_keys), now_us)


def rows_by_id(reader: Connection, ids: Sequence[str], now_us: int) -> list[OrderRow]:
    return _rows(reader, "id", list(ids), now_us)


def _rows(reader: Connection, column: str, wanted: list[Any], now_us: int) -> list[OrderRow]:
    found = reader.execute(
        f"SELECT {_CELLS} FROM json_each(:wanted) w"
        f" CROSS JOIN orders o ON o.{column} = w.value {_ACCOUNT}"
        " ORDER BY w.key",
        {"wanted": json.dumps(wanted), "now": now_us},
    )
    return [_row(cells) for cells in found]


def _row(cells: Sequence[Any]) -> OrderRow:
    """The row as shown; further cells, such as the sort's, are left."""
    shown = list(cells[:_WIDTH])
    if shown[_TOTAL] is not None:
        shown[_TOTAL] = from_micros(shown[_TOTAL])
    if shown[_NOTE]:
        shown[_NOTE] = shown[_NOTE].partition("\n")[0]
    return OrderRow._make(shown)


_WIDTH = len(OrderRow._fields)
_TOTAL, _NOTE = OrderRow._fields.index("total"), OrderRow._fields.index("note")


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


def _matching(query: ListQuery, now_us: int, *, keys_only: bool = False) -> _Select:
    """What the query shows, driven by the source that gives it in date order.

    With `keys_only`, hits that nothing else narrows are checked for the trash in the index, which
    is far narrower than the rows.
    """
    select = _Select(in_order=_is_one_run(query))
    wanted = needles(query.search)
    narrow = keys_only and not _other_columns(query)
    hits = "orders o INDEXED BY ix_orders_trashed_at" if narrow else "orders o"
    if wanted:
        select.source = f"search CROSS JOIN {hits} ON o.list_key = search.rowid"
        select.key = "search.rowid"
        select.add("search MATCH :words", words=match(wanted))
        _add_text(select, [needle for needle in wanted if not is_sure(needle)])
        if query.tag:
            select.add(_HAS_TAG, tag=query.tag)
    elif query.tag:
        select.source = f"tags t CROSS JOIN {hits} ON o.list_key = t.list_key"
        select.key = "t.list_key"
        select.add("t.tag = :tag", tag=query.tag)
    _add_filters(select, query, now_us)
    return select


def _other_columns(query: ListQuery) -> bool:
    """Does it ask for columns that the index of what is not in the trash lacks?"""
    return bool(
        query.trash or query.account or query.country or query.status or query.drafts
        or query.attention or query.sort != "date"
    )  # fmt: skip


_HAS_TAG = "EXISTS (SELECT 1 FROM tags WHERE tag = :tag AND list_key = o.list_key)"


def _walking(query: ListQuery, now_us: int) -> _Select:
    """What the query shows, each order met in the order of the sort and then judged."""
    source = f"orders o INDEXED BY ix_orders_{_INDEXES[query.sort]}"
    select = _Select(source, in_order=not query.attention)
    _add_text(select, needles(query.search))
    if query.tag:
        select.add(_HAS_TAG, tag=query.tag)
    _add_filters(select, query, now_us)
    return select


def _add_text(select: _Select, wanted: Sequence[str]) -> None:
    """Each needle must stand in the order's text."""
    if wanted:
        places = " AND ".join(f"instr(text, +:needle{place})" for place in range(len(wanted)))
        select.add(f"(SELECT {places} FROM order_texts WHERE list_key = o.list_key)")
        select.values |= {f"needle{place}": needle for place, needle in enumerate(wanted)}


_INDEXES = {
    "number": "number_key",
    "customer": "customer_key",
    "total": "total",
    "country": "ship_country",
}


def _is_one_run(query: ListQuery) -> bool:
    """Does one run over an index give the rows in order?"""
    axes = [axis for axis, _ in query.status]
    if query.sort == "date":
        return not query.attention and len(set(axes)) == len(axes)
    return query == ListQuery(sort=query.sort, descending=query.descending)


def _is_to_be_walked(reader: Connection, query: ListQuery, select: _Select) -> bool:
    if query.sort == "date" or query.trash or select.in_order:
        return False
    return _count(reader, select, MOST_SORTED + 1) > MOST_SORTED


def _add_filters(select: _Select, query: ListQuery, now_us: int) -> None:
    if query.trash:
        select.add("o.trashed_at IS NOT NULL AND o.purged_at IS NULL")
    else:
        select.add("o.trashed_at IS NULL")
    filters = [*_equal(query), *_statuses(query)]
    # SQLite plans anew for each value that it can see, which pays where indexes compete only.
    sign = "" if len(filters) > 1 else "+"
    for column, name, words in filters:
        places = ", ".join(f"{sign}:{name}{place}" for place in range(len(words)))
        select.add(f"o.{column} IN ({places})" if words[1:] else f"o.{column} = {places}")
        select.values |= {f"{name}{place}": word for place, word in enumerate(words)}
    if query.from_us is not None:
        select.add("o.list_key >= +:from", **{"from": _first_key(query.from_us)})
    if query.to_us is not None:
        select.add("o.list_key < +:to", to=_first_key(query.to_us))
    if query.attention:
        select.source += f" {_ACCOUNT}"
        select.add(f"o.id IN ({ATTENTION_IDS})")
        select.add(f"{STATE} IN {ATTENTION}", now=now_us)


def _equal(query: ListQuery) -> Iterator[tuple[str, str, list[str]]]:
    if query.account:
        yield "account_id", "account", [query.account]
    if query.country:
        yield "ship_country", "country", [query.country]


def _statuses(query: ListQuery) -> Iterator[tuple[str, str, list[str]]]:
    """Words of one axis widen what is shown, axes narrow it."""
    wanted = query.status + (DRAFTS.status if query.drafts else ())
    for axis in dict(wanted):
        yield STATUS_COLUMNS[axis], axis, [word for other, word in wanted if other == axis]


def _first_key(us: int) -> int:
    """The first list key at or after an instant, to the second."""
    return -(-us // 1_000_000) << 16


def _continue_after(select: _Select, query: ListQuery, cursor: tuple[Any, int]) -> None:
    sign = "<" if query.descending else ">"
    value, key = cursor
    if query.sort == "date":
        select.add(f"{select.key} {sign} +:key", key=key)
    else:
        place = f"({SORTS[query.sort]}, {select.key})"
        select.add(f"{place} {sign} (+:value, +:key)", value=value, key=key)


def _text(place: list[Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _cursor(text: str) -> tuple[Any, int]:
    try:
        value, key = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, binascii.Error):
        key, value = None, None
    if not _is_key(key) or not (isinstance(value, str) or _is_key(value)):
        raise Refused(
            (problem("cursor", text, "is none; the “next” of an earlier page is expected"),)
        )
    return value, key


def _is_key(value: object) -> bool:
    return isinstance(value, int) and abs(value) < 1 << 63
