"""Which orders a query shows, as the parts of one SELECT, in the order of its sort.

The date sort is the order of every filter's index, of a tag's and of a search's hits. Another sort
walks an index of its own, which holds what filters judge. It knows the tables, runs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from app.store.search import is_sure, match, needles
from app.store.state import (
    ATTENTION,
    ATTENTION_IDS,
    BLOCKED,
    NO_TOTAL,
    STATE,
    STATUS_COLUMNS,
)
from app.store.views import ListQuery

if TYPE_CHECKING:
    from app.orders.model import Axis

SORTS = {
    "date": "o.list_key",
    "number": "o.number_key",
    "customer": "o.customer_key",
    "total": f"ifnull(o.total, {NO_TOTAL})",
    "country": "o.ship_country",
}
ACCOUNT = "LEFT JOIN remote_accounts a ON a.id = o.account_id"
_BLOCKED = "orders o INDEXED BY ix_orders_blocked"
_NARROW = "orders o INDEXED BY ix_orders_trashed_at"  # enough to leave out the trash


@dataclass
class Select:
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


def matching(query: ListQuery, now_us: int, *, keys_only: bool = False) -> Select:
    """What the query shows, driven by the source that gives it in date order.

    With `keys_only`, hits that nothing else narrows are checked for the trash in the index, which
    is far narrower than the rows.
    """
    select = Select(in_order=_is_one_run(query))
    wanted = needles(query.search)
    narrow = keys_only and not _other_columns(query)
    hits = _NARROW if narrow else "orders o"
    if wanted:
        select.source = f"search CROSS JOIN {hits} ON o.list_key = search.rowid"
        select.key = "search.rowid"
        select.add("search MATCH :words", words=match(wanted))
        _add_text(select, _unsure(wanted))
        if query.tag:
            select.add(_HAS_TAG, tag=query.tag)
    elif query.tag:
        select.source = f"tags t CROSS JOIN {hits} ON o.list_key = t.list_key"
        select.key = "t.list_key"
        select.add("t.tag = :tag", tag=query.tag)
    elif query.blocked:
        select.source = _BLOCKED
    _add_filters(select, query, now_us)
    return select


def candidates(query: ListQuery) -> Select:
    """The search's orders before their texts are compared, the trash among them."""
    wanted = needles(query.search)
    return Select("search", "rowid", where=["search MATCH :words"], values={"words": match(wanted)})


def holding(wanted: Sequence[str]) -> Select:
    """Every order `o` whose text holds these needles, the trash too."""
    select = Select("search CROSS JOIN orders o ON o.list_key = search.rowid")
    select.add("search MATCH :words", words=match(wanted))
    _add_text(select, _unsure(wanted))
    return select


def among(query: ListQuery, list_keys: Sequence[int]) -> Select:
    """Those of the candidates of a search that are hits."""
    select = Select(f"json_each(:keys) w CROSS JOIN {_NARROW} ON o.list_key = w.value")
    select.values["keys"] = json.dumps(list_keys)
    _add_text(select, _unsure(needles(query.search)))
    _add_filters(select, query, 0)
    return select


def alone(query: ListQuery) -> Iterator[ListQuery]:
    """Each filter of the query by itself; what drives a search, a tag or days stays together."""
    if query.account:
        yield ListQuery(account=query.account)
    if query.country:
        yield ListQuery(country=query.country)
    for axis in dict(_pairs(query)):
        yield ListQuery(status=tuple(pair for pair in _pairs(query) if pair[0] == axis))
    rest = replace(
        query, account="", country="", status=(), drafts=False, sort="date", descending=True
    )
    if rest != ListQuery():
        yield rest


def _other_columns(query: ListQuery) -> bool:
    """Does it ask for columns that the index of what is not in the trash lacks?"""
    return bool(
        query.trash or query.account or query.country or query.status or query.drafts
        or query.blocked or query.attention or query.sort != "date"
    )  # fmt: skip


_HAS_TAG = "EXISTS (SELECT 1 FROM tags WHERE tag = :tag AND list_key = o.list_key)"


def walking(query: ListQuery, now_us: int) -> Select:
    """What the query shows, each order met in the order of the sort and then judged."""
    source = f"orders o INDEXED BY ix_orders_{_INDEXES[query.sort]}"
    select = Select(source, in_order=not query.attention)
    _add_text(select, needles(query.search))
    if query.tag:
        select.add(_HAS_TAG, tag=query.tag)
    _add_filters(select, query, now_us)
    return select


def _unsure(wanted: Sequence[str]) -> list[str]:
    return [needle for needle in wanted if not is_sure(needle)]


def _add_text(select: Select, wanted: Sequence[str]) -> None:
    """Each needle must stand in the order's text."""
    if wanted:
        test, values = text_holds(wanted)
        select.add(test)
        select.values |= values


def text_holds(wanted: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Does the text of an order `o` hold these needles? A condition, with its values."""
    places = " AND ".join(f"instr(text, +:needle{place})" for place in range(len(wanted)))
    test = f"(SELECT {places} FROM order_texts WHERE list_key = o.list_key)"
    return test, {f"needle{place}": needle for place, needle in enumerate(wanted)}


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


def _add_filters(select: Select, query: ListQuery, now_us: int) -> None:
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
        select.add(f"{select.key} >= +:from", **{"from": first_key(query.from_us)})
    if query.to_us is not None:
        select.add(f"{select.key} < +:to", to=first_key(query.to_us))
    if query.blocked:
        select.add(f"o.{BLOCKED}")
    if query.attention:
        select.source += f" {ACCOUNT}"
        select.add(f"o.id IN ({ATTENTION_IDS})")
        select.add(f"{STATE} IN {ATTENTION}", now=now_us)


def _equal(query: ListQuery) -> Iterator[tuple[str, str, list[str]]]:
    if query.account:
        yield "account_id", "account", [query.account]
    if query.country:
        yield "ship_country", "country", [query.country]


def _statuses(query: ListQuery) -> Iterator[tuple[str, str, list[str]]]:
    """Words of one axis widen what is shown, axes narrow it."""
    wanted = _pairs(query)
    for axis in dict(wanted):
        yield STATUS_COLUMNS[axis], axis, [word for other, word in wanted if other == axis]


def _pairs(query: ListQuery) -> tuple[tuple[Axis, str], ...]:
    return (*query.status, ("order", "draft")) if query.drafts else query.status


def first_key(us: int) -> int:
    """The first list key at or after an instant, to the second."""
    return -(-us // 1_000_000) << 16


def continue_after(select: Select, query: ListQuery, cursor: tuple[Any, int]) -> None:
    sign = "<" if query.descending else ">"
    value, key = cursor
    if query.sort == "date":
        select.add(f"{select.key} {sign} +:key", key=key)
    else:
        place = f"({SORTS[query.sort]}, {select.key})"
        select.add(f"{place} {sign} (+:value, +:key)", value=value, key=key)
