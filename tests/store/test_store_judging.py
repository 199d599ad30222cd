"""What blocks an order is a column: emptied by a change, filled for the revision that was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.orders.model import Axis, Line, Order, Status
from app.store import Store, judging
from app.store.state import UNJUDGED
from app.store.views import ListQuery

BLOCKED = ListQuery(blocked=True)
WAITS: Mapping[Axis, Status] = {"order": Status("open"), "fulfilment": Status("awaiting")}


def put(
    store: Store, number: str, status: Mapping[Axis, Status] = WAITS, trashed_us: int | None = None
) -> Order:
    order = Order(number=number, lines=(Line(sku="A"),), status=status, trashed_us=trashed_us)
    with store.write() as tx:
        return tx.put_order(order, source="clerk")


def waiting(store: Store) -> list[str]:
    with store.read() as reader:
        return judging.unjudged(reader, 100)


def keep(store: Store, order: Order, count: int) -> frozenset[str]:
    with store.write() as tx:
        return judging.keep(tx, {(order.id, order.rev): judging.Verdict(count, None)})


def test_only_orders_whose_goods_wait_are_looked_at(store: Store) -> None:
    one = put(store, "1")
    put(store, "2", status={"order": Status("completed")})
    put(store, "3", status={"order": Status("open"), "fulfilment": Status("shipped")})
    put(store, "4", status={"order": Status("draft")})
    put(store, "5", trashed_us=1)
    assert waiting(store) == [one.id]


def test_a_change_is_looked_at_again(store: Store) -> None:
    order = put(store, "1")
    keep(store, order, 2)
    assert waiting(store) == []
    assert [row.blocked for row in store.page(BLOCKED).rows] == [2]
    assert store.sidebar().blocked.number == 1
    with store.write() as tx:
        changed = tx.put_order(replace(order, buyer_reference="x"), source="clerk")
    assert waiting(store) == [order.id]
    assert not store.page(BLOCKED).rows
    assert keep(store, order, 3) == frozenset()  # an older revision says nothing of this one
    assert keep(store, changed, 0) == {order.id}
    assert not store.page(BLOCKED).rows


def test_other_rules_ask_for_everything_again(store: Store) -> None:
    one, other = put(store, "1"), put(store, "2")
    keep(store, one, 1)
    keep(store, other, 0)
    with store.write() as tx:
        judging.forget(tx)
    assert set(waiting(store)) == {one.id, other.id}


def test_blocked_orders_and_those_to_look_at_come_from_their_own_index(store: Store) -> None:
    put(store, "1")
    with store.read() as reader:
        page = reader.execute(
            "EXPLAIN QUERY PLAN SELECT list_key FROM orders o INDEXED BY ix_orders_blocked"
            " WHERE o.trashed_at IS NULL AND o.blocked > 0 ORDER BY o.list_key DESC"
        ).fetchall()
        look = reader.execute(
            f"EXPLAIN QUERY PLAN SELECT id FROM orders WHERE trashed_at IS NULL"
            f" AND {UNJUDGED} ORDER BY list_key DESC LIMIT 5"
        ).fetchall()
    assert "ix_orders_unjudged" in str(look)
    assert "TEMP B-TREE" not in str(page) + str(look)
