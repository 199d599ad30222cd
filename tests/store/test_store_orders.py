"""An order in and out of the database: exact, one revision a change, a journal row a group."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.orders.groups import dump_value, to_groups
from app.orders.model import Line, Moment, Notes, Order, Party, Shipment, Status
from app.store import Store
from app.store.tx import MANY
from app.store.views import AccountRow, ListQuery
from tests.store.any_orders import ORDERS
from tests.store.conftest import Clock

# Every example is a few real commits.
a_third = settings(max_examples=settings().max_examples // 3)
TYPED = Order(
    number="W-1001",
    currency="EUR",
    parties={"customer": Party(full_name="Łukasz Müller", city="Kraków", country="PL")},
    lines=(Line(sku="V01-39", name="Shoes", quantity=Decimal("2.5"), unit_price=Decimal("9.99")),),
    notes=Notes(internal="fragile"),
    tags=("export",),
)


def _counts(store: Store) -> dict[str, int]:
    with store.read() as reader:
        tables = reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: reader.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables
        }


def _put(store: Store, order: Order) -> Order:
    with store.write() as tx:
        return tx.put_order(order, source="clerk", who="ana")


def _put_and_break_off(store: Store, order: Order) -> None:
    with store.write() as tx:
        tx.put_order(order, source="pull")
        assert tx.order(order.id) == replace(order, rev=order.rev + 1)
        raise LookupError


@a_third
@given(order=ORDERS)
def test_every_field_comes_back(store: Store, order: Order) -> None:
    order = replace(order, client_ref="")
    kept = _put(store, order)
    assert store.order(kept.id) == kept
    given_ids = replace(
        order,
        id=kept.id,
        rev=1,
        lines=tuple(replace(a, id=b.id) for a, b in zip(order.lines, kept.lines, strict=True)),
        shipments=tuple(
            a if a.id else replace(a, id=b.id)
            for a, b in zip(order.shipments, kept.shipments, strict=True)
        ),
    )
    assert kept == given_ids


@a_third
@given(before=ORDERS, after=ORDERS, keep_lines=st.booleans())
def test_any_change_is_kept_and_saving_it_again_is_none(
    store: Store, before: Order, after: Order, keep_lines: bool
) -> None:
    first = _put(store, replace(before, client_ref=""))
    after = replace(after, id=first.id, client_ref="", created_us=first.created_us)
    if keep_lines:
        after = replace(after, lines=first.lines[::-1])
    second = _put(store, after)
    assert store.order(first.id) == second
    counts = _counts(store)
    assert _put(store, second) == second
    assert _counts(store) == counts


@a_third
@given(before=ORDERS, after=ORDERS)
def test_the_journal_tells_each_group_that_changed(
    store: Store, before: Order, after: Order
) -> None:
    first = _put(store, replace(before, client_ref=""))
    second = _put(store, replace(after, id=first.id, client_ref=""))
    old, new = to_groups(first), to_groups(second)
    told = {e.group: (e.before, e.after) for e in store.journal(first.id) if e.rev == 2}
    assert told == {
        group: tuple(dump_value(side[group]) if group in side else "" for side in (old, new))
        for group in old.keys() | new.keys()
        if old.get(group) != new.get(group)
    }


def test_a_new_order_gets_ids_a_revision_and_one_journal_row(store: Store, clock: Clock) -> None:
    kept = _put(store, replace(TYPED, shipments=(Shipment(tracking_no="JD1"),)))
    assert len(kept.id) == len(kept.lines[0].id) == len(kept.shipments[0].id) == 26
    assert (kept.rev, kept.created_us) == (1, clock.us)
    (entry,) = store.journal(kept.id)
    assert (entry.group, entry.who, entry.source, entry.at_us) == (
        "created", "ana", "clerk", clock.us,
    )  # fmt: skip


def test_saving_unchanged_writes_nothing(store: Store) -> None:
    kept = _put(store, TYPED)
    with store.write() as tx:
        before = tx.connection.total_changes
        assert tx.put_order(kept, source="clerk") == kept
        assert tx.connection.total_changes == before


def test_more_than_six_decimals_are_rounded_once_and_then_unchanged(store: Store) -> None:
    third = Decimal("0.33333333")
    kept = _put(store, replace(TYPED, lines=(Line(id="L1", unit_price=third),)))
    stored = store.order(kept.id)
    assert stored is not None
    assert stored.lines[0].unit_price == Decimal("0.333333")
    assert _put(store, kept).rev == 1


def test_a_transaction_sees_an_order_as_it_stands_whatever_was_undone(store: Store) -> None:
    kept = _put(store, TYPED)
    changed = replace(kept, number="W-2002")
    with store.write() as tx:
        assert tx.order(kept.id) == kept
        tx.execute("SAVEPOINT step")
        tx.put_order(changed, source="pull")
        assert tx.order(kept.id) == replace(changed, rev=2)
        tx.execute("ROLLBACK TO step")
        assert tx.order(kept.id) == kept
    with pytest.raises(LookupError):
        _put_and_break_off(store, changed)
    with store.write() as tx:
        assert tx.order(kept.id) == kept
    again = _put(store, changed)
    with store.write() as tx:
        assert tx.order(kept.id) == again == store.order(kept.id)


def test_a_page_of_a_pull_mixes_new_changed_and_unchanged(store: Store) -> None:
    with store.write() as tx:
        orders = [replace(TYPED, id=f"O{n}", number=f"W-{n}") for n in range(3)]
        kept = tx.put_orders([replace(o, lines=()) for o in orders], source="pull")
        changed = replace(kept[1], notes=Notes(customer="Ring twice", internal="fragile"))
        again = tx.put_orders(
            [kept[0], changed, replace(TYPED, id="O9", lines=())],
            source="pull",
            remote_ids={"O9": ("95750870.3",)},
        )
    assert [order.rev for order in again] == [1, 2, 1]
    assert [e.group for e in store.journal("O1")] == ["note.customer", "imported"]
    assert [row.id for row in store.page(ListQuery(search="95750870.3")).rows] == ["O9"]


def test_of_many_at_once_one_may_say_what_the_others_leave_out(store: Store) -> None:
    rate = Decimal("4.9765")
    last = replace(TYPED, exchange_rate=rate, lines=(replace(TYPED.lines[0], unit_tax=rate),))
    with store.write() as tx:
        kept = tx.put_orders([*[TYPED] * MANY, last], source="import")
    assert [store.order(order.id) for order in kept] == kept
    assert [order.exchange_rate for order in kept] == [None] * MANY + [rate]


def test_a_changed_date_moves_the_order_its_tags_and_its_search_row(store: Store) -> None:
    kept = _put(store, TYPED)
    (before,) = store.keys(ListQuery())
    _put(store, replace(kept, ordered_at=Moment(1_000_000_000_000_000)))
    (after,) = store.keys(ListQuery())
    assert after >> 16 == 1_000_000_000 != before >> 16
    for query in (ListQuery(search="muller"), ListQuery(tag="export")):
        assert [row.list_key for row in store.page(query).rows] == [after]


def test_orders_of_one_second_get_keys_of_their_own_without_end(store: Store) -> None:
    second = 1_700_000_000
    with store.write() as tx:
        tx.put_order(replace(TYPED, ordered_at=Moment(second * 1_000_000)), source="clerk")
        full = (second << 16) + (1 << 16) - 1  # as if 65 536 orders stood in that second
        tx.execute("UPDATE orders SET list_key = ?", (full,))
        tx.execute("UPDATE tags SET list_key = ?", (full,))
        more = [replace(TYPED, lines=(), ordered_at=Moment(second * 1_000_000)) for _ in range(3)]
        tx.put_orders(more, source="pull")
    keys = store.keys(ListQuery(descending=False))
    assert list(keys) == [full, full + 1, full + 2, full + 3]


def test_lines_keep_their_ids_when_they_change_places(store: Store) -> None:
    kept = _put(store, replace(TYPED, lines=tuple(Line(sku=s) for s in "abc")))
    turned = _put(store, replace(kept, lines=kept.lines[::-1]))
    assert store.order(kept.id) == turned
    assert [line.id for line in turned.lines] == [line.id for line in kept.lines[::-1]]


def test_a_status_nobody_set_stays_unset_and_is_still_found(store: Store) -> None:
    kept = _put(store, replace(TYPED, status={"payment": Status("paid", "PAID")}))
    assert store.order(kept.id) == kept
    assert store.count(ListQuery(status=(("order", "open"), ("payment", "paid")))).number == 1


def test_links_make_an_order_findable_by_its_remote_id(store: Store) -> None:
    with store.write() as tx:
        tx.put_account(AccountRow("A", "shop", "merchantpro", "https://shop.example", {}, {}))
        kept = tx.put_order(replace(TYPED, account="A"), source="clerk")
        tx.execute(
            "INSERT INTO remote_links (id, order_id, account_id, remote_id) VALUES (?, ?, ?, ?)",
            ("L1", kept.id, "A", "12345001"),
        )
        assert store.count(ListQuery(search="12345001")).number == 0
        tx.index(kept.id)
    assert store.count(ListQuery(search="12345001")).number == 1
    _put(store, replace(kept, number="W-2"))
    assert store.count(ListQuery(search="12345001 w-2")).number == 1


def test_accounts_keep_what_a_test_found_beside_their_options(store: Store) -> None:
    row = AccountRow(
        "A", "shop", "kakaclo", "https://x.example", {"rate": "none"}, {"carrier": "DHL"}
    )
    with store.write() as tx:
        tx.put_account(row)
        tx.keep_found("A", "reads", "off")
        tx.put_account(replace(row, sign_in=True, removed=True))
    with store.read() as reader:
        (settings,) = reader.execute("SELECT settings FROM remote_accounts").fetchone()
    assert json.loads(settings)["reads"] == "off"
    found = {"reads": "off"}
    assert store.accounts() == [replace(row, sign_in=True, removed=True, found=found)]
    with store.write() as tx:  # at another address nothing is known
        tx.put_account(replace(row, url="https://y.example"))
    assert store.accounts() == [replace(row, url="https://y.example")]


def test_drafts_come_newest_first_and_can_be_dropped(store: Store, clock: Clock) -> None:
    for key, minute in (("new", 1), ("O1", 2)):
        clock.us += minute
        with store.write() as tx:
            tx.put_draft(key, {"number": "W-1", "half": ["typ"]})
    assert list(store.drafts()) == ["O1", "new"]
    with store.write() as tx:
        tx.drop_draft("O1")
    assert store.drafts() == {"new": {"number": "W-1", "half": ["typ"]}}


def test_an_absurd_sum_is_kept_without_a_total(store: Store) -> None:
    huge = Decimal("9000000000000")
    lines = tuple(Line(quantity=Decimal(9), unit_price=huge) for _ in range(2))
    kept = _put(store, replace(TYPED, lines=lines))
    (row,) = store.rows_by_id([kept.id])
    assert row.total is None


def test_a_total_nobody_told_is_computed_for_the_list(store: Store) -> None:
    told = _put(store, replace(TYPED, amounts={"total": Decimal("453.05")}))
    computed = _put(store, replace(TYPED, lines=TYPED.lines))
    rows = store.rows_by_id([told.id, computed.id])
    assert [row.total for row in rows] == [Decimal("453.05"), Decimal("24.98")]


def test_rows_keep_the_order_asked_for_and_skip_what_is_gone(store: Store) -> None:
    ids = [_put(store, replace(TYPED, number=f"W-{n}")).id for n in range(4)]
    for asked in itertools.permutations(ids, 3):
        assert [row.id for row in store.rows_by_id([*asked, "gone"])] == list(asked)
        keys = [row.list_key for row in store.rows_by_id(asked)]
        assert [row.id for row in store.rows([*keys, 5])] == list(asked)
