"""What the list costs: pages by every sort and filter, counts, search (performance, goals 2 to 4).

The yardstick of a page is one handwritten SQL statement that gives the same rows; that of a search
is a LIKE scan with no hit.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from app.store import Store
from app.store.engine import Connection
from app.store.state import NO_TOTAL, STATE
from app.store.views import ListQuery, Sort
from bench.ground import SEARCHES, Ground
from bench.measure import Figure, compared, milliseconds, plain, race

PAGES, KEYSTROKES = 41, 15
ROWS = f"""SELECT o.id, o.list_key, o.number, o.account_id, a.name, o.customer, o.ship_city,
  o.ship_country, o.ordered_at, o.total, o.currency, o.order_status, o.payment_status,
  o.fulfilment_status, o.refund_status, {STATE}, o.note_internal, o.line_count
  FROM orders o LEFT JOIN remote_accounts a ON a.id = o.account_id
  WHERE o.trashed_at IS NULL """
TAGGED = ROWS.replace(
    "FROM orders o", "FROM tags t CROSS JOIN orders o ON o.list_key = t.list_key", 1
)
NEWEST = "ORDER BY o.list_key DESC LIMIT 100"
LIKE = """SELECT list_key FROM orders WHERE customer LIKE '%zzqqx%' OR number LIKE '%zzqqx%'
  OR ship_city LIKE '%zzqqx%' LIMIT 100"""
DAY_US = 86_400_000_000


def figures(ground: Ground) -> Iterator[Figure]:
    with ground.store() as store, ground.few.store() as few, store.read() as raw:
        yield from pages(store, raw, ground)
        ours, theirs = race(lambda: store.page(ListQuery()), lambda: few.page(ListQuery()), PAGES)
        yield compared(
            "list_page_growth", ours, theirs, against=f"{ground.few.orders} orders", goal=1.5
        )
        yield from counts(store, ground)
        yield from searches(store, raw)


def pages(store: Store, raw: Connection, ground: Ground) -> Iterator[Figure]:
    taken = [_page(store, raw, *case) for case in _cases(ground)]
    worst = max(taken, key=lambda figure: figure.ratio)
    yield replace(worst, name="list_page", against=f"raw SQL, worst of {len(taken)}: {worst.name}")
    yield from (replace(figure, name=f"list_page_{figure.name}") for figure in taken)
    for name, query in _unindexed(ground):
        spent = [milliseconds(partial(store.page, query)) for _ in range(5)]
        yield plain(
            f"list_page_{name}_ms",
            statistics.median(spent),
            against="a page walked in a worker",
            goal=200,
            unit="ms",
            runs=len(spent),
        )


def _page(store: Store, raw: Connection, name: str, query: ListQuery, sql: str) -> Figure:
    values = {"now": 0}
    ours, theirs = race(
        lambda: store.page(query), lambda: raw.execute(sql, values).fetchall(), PAGES
    )
    return compared(name, ours, theirs, against="raw SQL", goal=2.0)


def _cases(ground: Ground) -> Iterator[tuple[str, ListQuery, str]]:
    """Every sort, every filter with the date sort; the same rows in plain SQL."""
    columns: dict[Sort, str] = {
        "number": "o.number_key",
        "customer": "o.customer_key",
        "total": f"ifnull(o.total, {NO_TOTAL})",
        "country": "o.ship_country",
    }
    yield "by_date", ListQuery(), f"{ROWS} {NEWEST}"
    for sort, column in columns.items():
        query = ListQuery(sort=sort)
        yield f"by_{sort}", query, f"{ROWS} ORDER BY {column} DESC, o.list_key DESC LIMIT 100"
    account, tag = ground.account_id, ground.tag
    yield "account", ListQuery(account=account), f"{ROWS} AND o.account_id = '{account}' {NEWEST}"
    yield "country", ListQuery(country="DE"), f"{ROWS} AND o.ship_country = 'DE' {NEWEST}"
    for axis, word in ground.words:
        sql = f"{ROWS} AND o.{axis}_status = '{word}' {NEWEST}"
        yield f"{axis}_{word}", ListQuery(status=((axis, word),)), sql
    yield from _pairs(ground)
    middle = ground.middle_us
    keys = [(us // 1_000_000) << 16 for us in (middle, middle + 30 * DAY_US)]
    yield (
        "dates",
        ListQuery(from_us=middle, to_us=middle + 30 * DAY_US),
        f"{ROWS} AND o.list_key >= {keys[0]} AND o.list_key < {keys[1]} {NEWEST}",
    )
    yield (
        "tag",
        ListQuery(tag=tag),
        f"{TAGGED} AND t.tag = '{tag}' ORDER BY t.list_key DESC LIMIT 100",
    )


def _pairs(ground: Ground) -> Iterator[tuple[str, ListQuery, str]]:
    """One filter, or the account and one, with another sort than date; raw SQL is told its index.

    Left to itself SQLite takes the filter's index and sorts, up to a second.
    """
    account = ground.account_id
    (axis, word), *_ = ground.words
    of_account, of_status = f"o.account_id = '{account}'", f"o.{axis}_status = '{word}'"
    status = ListQuery(status=((axis, word),))
    for name, query, where, sort in (
        ("country_and_customer", ListQuery(country="DE"), "o.ship_country = 'DE'", "customer"),
        ("account_and_number", ListQuery(account=account), of_account, "number"),
        (f"{axis}_{word}_and_customer", status, of_status, "customer"),
        (
            f"account_and_{axis}_{word}_and_number", replace(status, account=account),
            f"{of_account} AND {of_status}", "number",
        ),
    ):  # fmt: skip
        told = ROWS.replace("FROM orders o", f"FROM orders o INDEXED BY ix_orders_{sort}_key")
        sql = f"{told} AND {where} ORDER BY o.{sort}_key DESC, o.list_key DESC LIMIT 100"
        yield name, replace(query, sort=cast(Sort, sort)), sql


def _unindexed(ground: Ground) -> Sequence[tuple[str, ListQuery]]:
    """What no index gives as one run: walked past what does not match, to the end for no match."""
    both = ListQuery(status=ground.words[:1], sort="total")
    return (
        ("country_by_customer", ListQuery(country="DE", sort="customer")),
        ("rare_country_by_customer", ListQuery(country="AE", sort="customer", descending=False)),
        ("account_and_status_by_total", replace(both, account=ground.account_id)),
        (
            "no_hit_by_number",
            ListQuery(status=(("order", "completed"), ("fulfilment", "shipped")), sort="number"),
        ),
        ("tag_and_country_by_number", ListQuery(country="ZZ", tag=ground.tag, sort="number")),
        ("search_by_customer", ListQuery(search="leather", sort="customer")),
    )


def counts(store: Store, ground: Ground) -> Iterator[Figure]:
    queries = [ListQuery(), ListQuery(country="DE"), ListQuery(account=ground.account_id)]
    queries += [ListQuery(status=(pair,)) for pair in ground.words]
    queries += [ListQuery(search=typed) for typed in SEARCHES]
    spent = [
        statistics.median(milliseconds(partial(store.count, query)) for _ in range(7))
        for query in queries
    ]
    yield plain(
        "count_ms", max(spent), against=f"worst of {len(spent)} filters, capped at 10 000",
        goal=15, unit="ms", runs=7,
    )  # fmt: skip


def searches(store: Store, raw: Connection) -> Iterator[Figure]:
    medians, scans = [], []
    for typed in SEARCHES:
        query = ListQuery(search=typed)
        ours = [milliseconds(partial(store.page, query)) for _ in range(KEYSTROKES)]
        scans.append(milliseconds(lambda: raw.execute(LIKE).fetchall()))
        medians.append(statistics.median(ours))
    against = f"a LIKE scan with no hit; {len(medians)} fixed searches"
    for name, value, goal in (
        ("search_median_ms", statistics.median(medians), 2.0),
        ("search_worst_ms", max(medians), 50.0),
    ):
        yield plain(
            name, value, against=against, goal=goal, unit="ms", runs=KEYSTROKES,
            theirs=statistics.median(scans),
        )  # fmt: skip
