"""The list: every sort and filter against a plain reading of all orders, page by page."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

import pytest

from app.orders.model import Axis, Order, Party
from app.orders.problems import Refused
from app.store import Store, listing
from app.store.search import number_key
from app.store.views import Count, ListQuery, OrderRow, Sort
from app.text import fold
from bench.orders import fill, orders

MANY = 400
SEED = random.randrange(1_000_000)
SORTS: dict[Sort, Callable[[OrderRow], object]] = {
    "date": lambda row: 0,
    "number": lambda row: number_key(row.number),
    "customer": lambda row: fold(row.customer),
    "total": lambda row: -1 if row.total is None else row.total,
    "country": lambda row: row.country,
}
FILTERS = (
    ListQuery(),
    ListQuery(account="ACC-M"),
    ListQuery(country="DE"),
    ListQuery(country="ZZ"),
    ListQuery(status=(("order", "completed"),)),
    ListQuery(status=(("payment", "paid"), ("fulfilment", "shipped"))),
    ListQuery(status=(("fulfilment", "ready"), ("fulfilment", "awaiting"), ("order", "open"))),
    ListQuery(drafts=True),
    ListQuery(tag="gift"),
    ListQuery(tag="gift", account="ACC-M"),
    ListQuery(search="popescu"),
    ListQuery(search="po w-1", country="RO"),
    ListQuery(search="export", tag="export"),
    ListQuery(attention=True),
    ListQuery(trash=True),
    ListQuery(from_us=1_650_000_000_000_000, to_us=1_700_000_000_000_000),
    ListQuery(from_us=1_650_000_000_000_000, account="ACC-T", search="leather"),
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store.open(tmp_path_factory.mktemp("list") / "full.db")
    fill(store, MANY)
    yield store
    store.close()


@pytest.fixture(scope="module")
def everything(full: Store) -> dict[str, tuple[Order, OrderRow]]:
    ids = [order.id for order in orders(MANY)]
    found = [full.order(order_id) for order_id in ids]
    rows = full.rows_by_id(ids)
    return {row.id: (order, row) for order, row in zip(found, rows, strict=True) if order}


def _is_shown(order: Order, row: OrderRow, query: ListQuery) -> bool:
    wanted: dict[Axis, set[str]] = {"order": {"draft"}} if query.drafts else {}
    for axis, word in query.status:
        wanted.setdefault(axis, set()).add(word)
    words = fold(query.search).split()
    text = [fold(t).split() for t in _searchable(order)]
    return (
        (order.trashed_us is not None) == query.trash
        and query.account in ("", order.account)
        and query.country in ("", row.country)
        and all(order.status_of(axis).value in some for axis, some in wanted.items())
        and query.tag in ("", *order.tags)
        and (query.from_us is None or row.ordered_us >= query.from_us)
        and (query.to_us is None or row.ordered_us < query.to_us)
        and (not query.attention or row.sync_state in ("conflict", "unknown", "rejected", "gone"))
        and all(any(_finds(word, w) for ws in text for w in ws) for word in words)
    )


def _finds(word: str, text: str) -> bool:
    return text.startswith(word) if len(word) < 3 else word in text


def _searchable(order: Order) -> list[str]:
    party = order.party("customer")
    texts = [order.number, order.client_ref, order.tracking_no, party.full_name, party.company]
    texts += [party.email, party.phone, party.city, party.postcode, *order.tags]
    return texts + [part for line in order.lines for part in (line.sku, line.name)]


def _pages(store: Store, query: ListQuery, limit: int) -> list[OrderRow]:
    rows: list[OrderRow] = []
    page = store.page(query, None, limit)
    while page.next is not None:
        rows += page.rows
        page = store.page(query, page.next, limit)
    return [*rows, *page.rows]


@pytest.fixture(params=["sorted", "walked"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to a page by another sort than date."""
    if request.param == "walked":
        monkeypatch.setattr(listing, "MOST_SORTED", 0)
        monkeypatch.setattr(listing, "MOST_HITS_SORTED", 0)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("query", FILTERS)
def test_pages_keys_and_counts_agree_with_a_plain_reading(
    full: Store, everything: dict[str, tuple[Order, OrderRow]], query: ListQuery
) -> None:
    for sort, descending in product(SORTS, (True, False)):
        asked = replace(query, sort=sort, descending=descending)
        expected = sorted(
            (row for order, row in everything.values() if _is_shown(order, row, asked)),
            key=lambda row: (SORTS[sort](row), row.list_key),
            reverse=descending,
        )
        assert _pages(full, asked, 37) == expected
        assert list(full.keys(asked)) == [row.list_key for row in expected]
        assert full.count(asked, cap=None).number == len(expected)
        assert full.count(asked, cap=20) == Count(min(len(expected), 20), len(expected) > 20)


def test_any_mixture_of_filters_agrees_with_a_plain_reading(
    full: Store, everything: dict[str, tuple[Order, OrderRow]]
) -> None:
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    for _ in range(60):
        order, row = chance.choice(list(everything.values()))
        query = ListQuery(
            search=chance.choice(["", order.number[:4], row.customer.split()[0], "zzqqx"]),
            account=chance.choice(["", order.account]),
            country=chance.choice(["", row.country]),
            status=chance.choice([(), (("payment", row.payment),)]),
            tag=chance.choice(["", *order.tags[:1]]),
            sort=chance.choice(list(SORTS)),
            descending=chance.random() < 0.5,
        )
        shown = {row.id for order, row in everything.values() if _is_shown(order, row, query)}
        assert {row.id for row in _pages(full, query, 50)} == shown, query


def test_a_count_stops_at_its_cap(full: Store) -> None:
    assert full.count(ListQuery(), cap=50) == Count(50, True)
    assert full.count(ListQuery(country="ZZ"), cap=50) == Count(0, False)


def test_a_count_is_not_misled_by_words_that_only_look_like_hits(store: Store) -> None:
    alike = [Order(number="abcd-bcde", invoice_ref=f"A{n}") for n in range(200)]
    hits = [Order(number="abcde", invoice_ref=f"B{n}") for n in range(30)]
    with store.write() as tx:
        tx.put_orders([*hits, *alike], source="clerk")
    assert store.count(ListQuery(search="abcde"), cap=50) == Count(30, False)
    assert store.count(ListQuery(search="abcde"), cap=29) == Count(29, True)
    assert store.count(ListQuery(search="abcd"), cap=50) == Count(50, True)
    assert store.count(ListQuery(search="abcd"), cap=None) == Count(230, False)


def test_the_sidebar_counts_what_its_views_show(full: Store) -> None:
    counts = full.sidebar()
    assert counts.everything == full.count(ListQuery())
    assert counts.drafts == full.count(listing.DRAFTS)
    assert counts.to_ship == full.count(listing.TO_SHIP)
    assert counts.attention.number == len(full.page(ListQuery(attention=True), limit=1000).rows)
    assert counts.trash == full.count(ListQuery(trash=True)).number
    with full.read() as reader:
        (unsent,) = reader.execute("SELECT count(DISTINCT order_id) FROM outbox").fetchone()
    assert counts.unsent == unsent > 0


def test_sorts_filters_and_searches_by_date_never_sort_nor_scan_orders(full: Store) -> None:
    one_axis = [q for q in FILTERS if len(dict(q.status)) == len(q.status)]
    for query in (*one_axis, *(ListQuery(sort=sort) for sort in SORTS)):
        if query.attention or query.trash:
            continue
        plan = _plan(full, query)
        assert "TEMP B-TREE" not in plan, (query, plan)


def _plan(store: Store, query: ListQuery) -> str:
    said: list[str] = []
    with store.read() as reader:
        reader.set_trace_callback(said.append)
        listing.page(reader, query, None, 100, 0)
        reader.set_trace_callback(None)
        (asked,) = [sql for sql in said if sql.startswith("SELECT o.id, o.list_key")]
        rows = reader.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    return "\n".join(str(row[3]) for row in rows)


@pytest.mark.parametrize(
    "cursor", ["", "x", "bm90IGpzb24", "WzFd", "W251bGwsIDFd", "WyJhIiwgMWUxMF0", "é"]
)
def test_a_cursor_that_is_none_is_refused_in_words(full: Store, cursor: str) -> None:
    with pytest.raises(Refused, match=r"cursor “.*” is none"):
        full.page(ListQuery(), cursor)


@pytest.mark.parametrize("sort", ["date", "number"])
def test_the_last_page_has_no_next(store: Store, sort: Sort) -> None:
    with store.write() as tx:
        tx.put_orders([Order(number=f"W-{n}") for n in range(6)], source="clerk")
    first = store.page(ListQuery(sort=sort), None, 3)
    last = store.page(ListQuery(sort=sort), first.next, 3)
    assert (len(last.rows), last.next) == (3, None)


def test_a_cursor_holds_when_its_order_has_gone(store: Store) -> None:
    with store.write() as tx:
        kept = tx.put_orders([Order(number=f"W-{n}") for n in range(6)], source="clerk")
    first = store.page(ListQuery(sort="number", descending=False), None, 3)
    with store.write() as tx:
        tx.put_order(replace(kept[2], trashed_us=tx.now_us), source="clerk")
    second = store.page(ListQuery(sort="number", descending=False), first.next, 3)
    assert [row.number for row in second.rows] == ["W-3", "W-4", "W-5"]


def test_numbers_sort_as_people_count(store: Store) -> None:
    numbers = ["W-2", "W-10", "W-9", "w-1", "A 7", "W-010", "ΩŽ-3"]
    with store.write() as tx:
        tx.put_orders([Order(number=n) for n in numbers], source="clerk")
    rows = store.page(ListQuery(sort="number", descending=False)).rows
    assert [row.number for row in rows] == ["A 7", "w-1", "W-2", "W-9", "W-10", "W-010", "ΩŽ-3"]


def test_an_order_is_named_by_id_or_by_one_number(store: Store) -> None:
    with store.write() as tx:
        one, two, three = tx.put_orders(
            [Order(number=n) for n in ("W-1", "W-2", "W-2")], source="clerk"
        )
    assert store.resolve(one.id) == store.resolve("W-1") == one.id
    with pytest.raises(Refused, match="“W-2” is the number of 2 orders") as refused:
        store.resolve("W-2")
    assert two.id in str(refused.value)
    with store.write() as tx:
        tx.put_order(replace(two, trashed_us=1), source="clerk")
    assert store.resolve("W-2") == three.id
    for unknown in ("w-1", "W-3", "", "'; DROP TABLE orders"):
        with pytest.raises(Refused, match="is not here"):
            store.resolve(unknown)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Łukasz Żak", "lukasz zak"), ("Søren Ørsted", "soren orsted"), ("Straße", "strasse"),
        ("Ștefănescu", "stefanescu"), ("Παπαδόπουλος", "παπαδοπουλοσ"), ("Шевченко", "шевч"),
        ("Nguyễn Thị Hương", "nguyen huong"), ("İstanbul", "istanbul"), ("李明", "李明"),
        ("محمد", "محم"), ("O'Neill", "o'neill"), ('say "hi"', '"hi"'), ("a*b^c", "a*b^c"),
        ("100%_x", "100%_x"), ("NEAR(x) AND", "near(x) and"), ("x:y -z +w", "x:y -z"),
        ("(a OR b)", "(a or"), ("back\\slash", "k\\s"), ("col:umn{}", "col:umn{}"),
    ],
)  # fmt: skip
def test_names_of_every_script_and_marks_of_every_kind_are_found(
    store: Store, name: str, typed: str
) -> None:
    with store.write() as tx:
        kept = tx.put_order(Order(parties={"customer": Party(full_name=name)}), source="clerk")
        tx.put_order(Order(parties={"customer": Party(full_name="Somebody else")}), source="clerk")
    for search in (typed, typed.upper(), f"  {typed}  "):
        assert [row.id for row in store.page(ListQuery(search=search)).rows] == [kept.id]
    assert store.count(ListQuery(search=f"{typed} zzqqx")).number == 0


@pytest.mark.parametrize("typed", ["'", '"', '""', "*", "AND", "\x00", "\x1f", "a" * 10_000, "-"])
def test_no_search_is_ever_a_fault(store: Store, typed: str) -> None:
    with store.write() as tx:
        tx.put_order(Order(number="W-1"), source="clerk")
    for query in (ListQuery(search=typed), ListQuery(search=typed, sort="total")):
        assert len(store.page(query).rows) <= 1
        assert store.count(query).number <= 1
