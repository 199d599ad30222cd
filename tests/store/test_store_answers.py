"""“It is there”: what a person says of a create that nobody answered for (sync §1.8)."""

from __future__ import annotations

import pytest

from app.orders.model import Line, Order
from app.store import Store, answers, links, outbox
from app.store.views import AccountRow


@pytest.fixture
def parked(store: Store) -> outbox.Op:
    """A create in doubt, at a remote that nobody can ask."""
    with store.write() as tx:
        tx.put_account(AccountRow("A", "supplier", "kakaclo", "http://127.0.0.1:1", {}, {}))
        order = Order(number="W-1", account="A", lines=(Line(sku="S-1"),))
        order = outbox.queue_create(tx, tx.put_order(order, source="clerk"))
        op = outbox.live(tx.connection, order.id, "create")
        assert op is not None
        outbox.set_state(tx, op, "needs_confirmation")
    return op


def linked(store: Store, op: outbox.Op) -> list[str]:
    with store.read() as reader:
        return sorted(link.remote_id for link in links.of_order(reader, op.order_id))


def test_an_id_said_twice_is_one_order(store: Store, parked: outbox.Op) -> None:
    with store.write() as tx:
        answers.answer(tx, parked.seq, sent=("5", "6", "5"), who="ana")
    assert linked(store, parked) == ["5", "6"]


def test_a_part_that_a_pull_brought_already_is_said_again(store: Store, parked: outbox.Op) -> None:
    with store.write() as tx:
        links.put(tx, links.Link(tx.ids.ulid(), parked.order_id, "A", "5"))
    with store.write() as tx:
        answers.answer(tx, parked.seq, sent=("5", "6"), who="ana")
    assert linked(store, parked) == ["5", "6"]
    with store.read() as reader:
        assert outbox.live(reader, parked.order_id, "create") is None
