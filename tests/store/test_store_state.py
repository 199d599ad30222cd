"""The sync state of an order: the first matching row of sync §1.4, word for word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.orders.model import Order
from app.store import Store, Tx
from app.store.views import AccountRow, ListQuery
from tests.store.conftest import NOON_US

ACCOUNT = AccountRow("A", "shop", "merchantpro", "https://shop.example", {}, {})
# What a row of each kind adds; states later in the list win over those before.
STEPS = (
    "link", "manual", "push", "command", "hold", "in_doubt", "rejected", "unknown", "conflict",
    "gone", "removed",
)  # fmt: skip
STATES = {
    "link": "clean", "manual": "manual", "push": "dirty", "command": "waiting",
    "hold": "checking", "in_doubt": "checking", "rejected": "rejected", "unknown": "unknown",
    "conflict": "conflict", "gone": "gone", "removed": "local",
}  # fmt: skip


def _op(tx: Tx, order_id: str, kind: str, state: str = "queued") -> None:
    tx.execute(
        "INSERT INTO outbox (seq, order_id, kind, state, dedupe) VALUES (?, ?, ?, ?, ?)",
        # A rejected op counts at the head of the chain only.
        (0 if state == "rejected" else None, order_id, kind, state, f"{kind}{state}"),
    )


def _add(tx: Tx, step: str, order_id: str, link_id: str = "L") -> None:
    if step == "link":
        tx.execute(
            "INSERT INTO remote_links (id, order_id, account_id, remote_id) VALUES (?, ?, 'A', ?)",
            (link_id, order_id, f"R{link_id}"),
        )
    elif step == "manual":
        tx.execute('UPDATE remote_accounts SET settings = \'{"reads":"off"}\'')
    elif step == "hold":
        tx.execute("UPDATE remote_links SET hold_until = ?", (NOON_US + 1,))
    elif step == "conflict":
        tx.execute(
            'INSERT INTO conflicts (id, link_id, "group", state) VALUES (?, ?, ?, ?)',
            ("C", link_id, "note.customer", "open"),
        )
    elif step == "gone":
        tx.execute("UPDATE remote_links SET gone_at = 1")
    elif step == "removed":
        tx.execute("UPDATE remote_accounts SET removed_at = 1")
    else:
        kind = {"push": "push", "command": "command:shipped"}.get(step, "create")
        _op(tx, order_id, kind, {"unknown": "needs_confirmation"}.get(step, step)
            if step not in ("push", "command") else "queued")  # fmt: skip


def _order(tx: Tx) -> str:
    tx.put_account(ACCOUNT)
    return tx.put_order(Order(number="W-1", account="A"), source="clerk").id


def _state(store: Store, order_id: str) -> str:
    return store.rows_by_id([order_id])[0].sync_state


@pytest.mark.parametrize("count", range(1, len(STEPS) + 1))
def test_the_first_matching_test_wins(store: Store, count: int) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        for step in STEPS[:count]:
            _add(tx, step, order_id)
    expected = STATES[STEPS[count - 1]]
    assert _state(store, order_id) == expected
    needs_you = expected in ("conflict", "unknown", "rejected", "gone")
    assert store.count(ListQuery(attention=True)).number == needs_you


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), "local"),
        (("command",), "waiting"),
        (("in_doubt",), "checking"),
        (("push", "link"), "dirty"),
    ],
)
def test_without_a_link_the_live_ops_decide(
    store: Store, steps: Sequence[str], expected: str
) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        for step in steps:
            _add(tx, step, order_id)
    assert _state(store, order_id) == expected


def test_finished_ops_fetches_and_passed_holds_count_for_nothing(store: Store) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        _add(tx, "link", order_id)
        for state in ("done", "superseded", "cancelled"):
            _op(tx, order_id, "create", state)
        _op(tx, order_id, "fetch", "rejected")
        tx.execute("UPDATE remote_links SET hold_until = ?", (NOON_US,))
        tx.execute(
            "INSERT INTO conflicts (id, link_id, \"group\", state) VALUES ('C', 'L', 'g', 'void')"
        )
    assert _state(store, order_id) == "clean"


def test_a_rejected_op_behind_the_head_waits(store: Store) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        _op(tx, order_id, "create")
        tx.execute(
            "INSERT INTO outbox (order_id, kind, state) VALUES (?, 'delete', 'rejected')",
            (order_id,),
        )
    assert _state(store, order_id) == "waiting"
    assert store.count(ListQuery(attention=True)).number == 0


def test_gone_needs_every_link_to_be_gone(store: Store) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        _add(tx, "link", order_id, "L1")
        _add(tx, "gone", order_id)
        _add(tx, "link", order_id, "L2")
    assert _state(store, order_id) == "clean"


def test_a_local_order_has_no_remote_state(store: Store) -> None:
    with store.write() as tx:
        order_id = tx.put_order(Order(number="W-1"), source="clerk").id
    assert _state(store, order_id) == "local"


def test_reading_switched_on_by_the_clerk_wins_over_what_was_found(store: Store) -> None:
    with store.write() as tx:
        order_id = _order(tx)
        _add(tx, "link", order_id)
        _add(tx, "manual", order_id)
        settings = '{"reads":"off","options":{"reads":"on"}}'
        tx.execute("UPDATE remote_accounts SET settings = ?", (settings,))
    assert _state(store, order_id) == "clean"
    with store.write() as tx:
        tx.execute("UPDATE remote_accounts SET settings = ?", ('{"options":{"reads":"off"}}',))
    assert _state(store, order_id) == "manual"
