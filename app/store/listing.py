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
from dataclasses import replace
from itertools import chain
from typing import Any

from app.money import from_micros
from app.orders.problems import Refused, problem
from app.said import say
from app.store.engine import Connection
from app.store.search import needles, number_key
from app.store.selection import (
    ACCOUNT,
    SORTS,
    Select,
    alone,
    among,
    candidates,
    continue_after,
    matching,
    walking,
)
from app.store.state import LIVE_OP, STATE
from app.store.views import Count, ListPage, ListQuery, OrderRow, Sidebar

# With another sort than date: so few matches are sorted, more are met by walking the sort's index.
MOST_SORTED = 2_000
MOST_HITS_SORTED = 30_000  # of a search or a tag, which the index does not hold
LOOKED_AT = 1_000
DRAFTS = ListQuery(drafts=True)
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
    {STATE}, o.note_internal, o.line_count, ifnull(o.blocked, 0)"""


def page(
    reader: Connection, query: ListQuery, after: str | None, limit: int, now_us: int
) -> ListPage:
    select = _in_its_order(reader, query, now_us)
    if after is not None:
        continue_after(select, query, _cursor(after))
    limit = max(0, int(limit))
    sql = _page_sql(query, select, limit + 1)  # one more tells whether this page is the last
    found = reader.execute(sql, select.values | {"now": now_us}).fetchall()
    shown = found[:limit]
    last = _text([shown[-1][-1], shown[-1][1]]) if found[limit:] and shown else None
    return ListPage(tuple(_row(cells) for cells in shown), last)


def _in_its_order(reader: Connection, query: ListQuery, now_us: int) -> Select:
    """Driven by a filter where one alone lets few pass, else by the index of the sort."""
    select = matching(query, now_us)
    if query.sort == "date" or query.trash or select.in_order:
        return select
    for part in alone(query):
        most = MOST_HITS_SORTED if part.search or part.tag else MOST_SORTED
        if _count(reader, matching(part, now_us, keys_only=True), most + 1) <= most:
            return select
    return walking(query, now_us)


def _page_sql(query: ListQuery, select: Select, limit: int) -> str:
    """Rows met in order are read as they come; else the keys are sorted before a row is read."""
    sort = select.key if query.sort == "date" else SORTS[query.sort]
    if select.in_order:
        select.source += f" {ACCOUNT}"
        return select.sql(f"{_CELLS}, {sort}", f"{select.order(query)} LIMIT {limit}")
    keys_only = select.sql(
        f"{select.key} AS key, {sort} AS sort", f"{select.order(query)} LIMIT {limit}"
    )
    direction = "DESC" if query.descending else "ASC"
    return (
        f"SELECT {_CELLS}, w.sort FROM ({keys_only}) w CROSS JOIN orders o ON o.list_key = w.key"
        f" {ACCOUNT} ORDER BY w.sort {direction}, w.key {direction}"
    )


def keys(reader: Connection, query: ListQuery, now_us: int) -> array[int]:
    select = matching(query, now_us, keys_only=True)
    found = reader.execute(select.sql(select.key, select.order(query)), select.values)
    return array("q", chain.from_iterable(found))


def count(reader: Connection, query: ListQuery, cap: int | None, now_us: int) -> Count:
    """How many match, counted no further than `cap` where there is one."""
    query = replace(query, sort="date")
    if cap is None:
        return Count(_count(reader, matching(query, now_us, keys_only=True), -1), False)
    number = _count_some(reader, query, cap + 1, now_us)
    return Count(min(number, cap), number > cap)


def _count_some(reader: Connection, query: ListQuery, most: int, now_us: int) -> int:
    """How many match, `most` for more.

    Comparing a search's texts is what takes time. Where it has a tenth more candidates than
    `most`, a thousand drawn by lot speak for them: that 97 % of those are hits while fewer than
    `most` of all are has a chance below 1 in 10^12.
    """
    if needles(query.search) and replace(query, search="", descending=True) == ListQuery():
        enough = most + most // 10
        select = candidates(query)
        found = reader.execute(select.sql("rowid", "LIMIT :n"), select.values | {"n": enough})
        list_keys = [key for (key,) in found]
        if len(list_keys) < enough:
            return _count(reader, among(query, list_keys), -1)
        from random import sample  # not on the way to the first paint

        looked_at = sample(list_keys, min(LOOKED_AT, enough))
        if _count(reader, among(query, looked_at), -1) * 100 >= 97 * len(looked_at):
            return most
    return _count(reader, matching(query, now_us, keys_only=True), most)


def _count(reader: Connection, select: Select, most: int) -> int:
    (number,) = reader.execute(
        f"SELECT count(*) FROM ({select.sql('1', 'LIMIT :most')})", select.values | {"most": most}
    ).fetchone()
    return int(number)


def rows(reader: Connection, list_keys: Sequence[int], now_us: int) -> list[OrderRow]:
    return _rows(reader, "list_key", list(list_keys), now_us)


def rows_by_id(reader: Connection, ids: Sequence[str], now_us: int) -> list[OrderRow]:
    return _rows(reader, "id", list(ids), now_us)


def kin(reader: Connection, order_id: str, now_us: int) -> list[OrderRow]:
    """The order that this one was made from, then those made from it (*Send to account*)."""
    found = reader.execute(
        "SELECT origin FROM orders WHERE id = :id AND origin <> ''"
        " UNION ALL SELECT id FROM orders WHERE origin = :id AND origin <> ''",
        {"id": order_id},
    )
    return rows_by_id(reader, [str(row[0]) for row in found], now_us)


def _rows(reader: Connection, column: str, wanted: list[Any], now_us: int) -> list[OrderRow]:
    found = reader.execute(
        f"SELECT {_CELLS} FROM json_each(:wanted) w"
        f" CROSS JOIN orders o ON o.{column} = w.value {ACCOUNT}"
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
        blocked=capped(ListQuery(blocked=True)),
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
                        "order",
                        ref,
                        say(
                            "is the number of {found} orders; name its id: {ids}",
                            found=len(found),
                            ids=ids,
                        ),
                    ),
                )
            )
    raise Refused((problem("order", ref, say("is not here; its id or its number is expected")),))


def _text(place: list[Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _cursor(text: str) -> tuple[Any, int]:
    try:
        value, key = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, RecursionError, binascii.Error):
        key, value = None, None
    if not _is_key(key) or not (isinstance(value, str) or _is_key(value)):
        raise Refused(
            (problem("cursor", text, say("is none; the “next” of an earlier page is expected")),)
        )
    return value, key


def _is_key(value: object) -> bool:
    return isinstance(value, int) and abs(value) < 1 << 63
