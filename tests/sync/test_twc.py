"""A TWC account through the engine: header and lines by calls of their own, each of them lossy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.orders import totals
from app.orders.model import Line, Order, Status
from app.sandbox import Sandbox
from tests.sandboxes import Punctual
from tests.sync.test_sandbox import PATIENCE_S, Desk, order_for

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

KIND = "twc"
LOSSES = ("lost_request", "lost_reply", "late", "502")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Punctual(seed=1, orders=3) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    desk = Desk(tmp_path / "bordereau.db", sandbox)
    yield desk
    desk.close()


def three_lines() -> Order:
    """Two of its lines say the same, and are told apart all the same."""
    order = order_for(KIND)
    (line,) = order.lines
    mug = replace(line, sku="MUG-02", name="Mug", quantity=Decimal(1))
    return replace(order, lines=(line, replace(line, name="Shoes, black"), mug))


def reworked(order: Order) -> Order:
    """Header, two lines changed, one more, one gone: five writes there."""
    first, second, _ = order.lines
    new = Line(sku="BAG-11", name="Bag", quantity=Decimal(1), unit_price=Decimal("39.95"))
    return replace(
        order,
        cart_id="C-9",
        lines=(
            replace(first, quantity=Decimal(5)),
            replace(second, unit_price=Decimal("99.90")),
            new,
        ),
    )


def shown(sandbox: Sandbox, remote_id: str) -> list[tuple[str, int, str]]:
    """The lines as the remote has them: what, how many, at what price."""
    lines: list[dict[str, Any]] = sandbox.orders(KIND)[remote_id]["orderLines"]
    return sorted((x["productRef"], x["quantity"], str(x["basePrice"])) for x in lines)


REWORKED = [("BAG-11", 1, "39.95"), ("V01-39", 2, "99.9"), ("V01-39", 5, "109")]


def settled(desk: Desk, order: Order) -> None:
    """Until nothing is left to do; then both sides say the same."""
    result = desk.sync(KIND, PATIENCE_S)
    assert not result.left, result
    assert desk.state(order) == "clean"


def test_header_and_lines_arrive_each_by_its_own_call(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(three_lines())
    settled(desk, order)
    order = desk.again(order)
    names = {line.name for line in order.lines}
    refs = {line.remote_line_ref for line in order.lines}
    assert refs == {f"{order.client_ref}-{line.id[-6:]}" for line in order.lines}
    desk.save(reworked(order))
    settled(desk, order)
    assert shown(sandbox, desk.remote_id(order)) == REWORKED
    kept = desk.again(order)
    assert {line.name for line in kept.lines} == (names - {"Mug"}) | {"Bag"}
    assert kept.parties["shipping"].phone == "+16175550100"
    assert kept.ordered_at == three_lines().ordered_at
    assert sandbox.audit()[KIND]["created"] == 1
    assert sandbox.twc.lines_made == 1
    again = desk.sync(KIND)
    assert (again.pulled, again.created, again.updated) == (0, 0, 0)


@pytest.mark.parametrize("fault", LOSSES)
@pytest.mark.parametrize(
    ("method", "place"),
    [("POST", 0), ("PUT", 0), ("PUT", 1), ("PUT", 2), ("DELETE", 0)],
    ids=["new line", "header", "first line", "second line", "gone line"],
)
def test_a_write_that_nobody_answered_counts_once(
    desk: Desk, sandbox: Sandbox, fault: str, method: str, place: int
) -> None:
    order = desk.save(three_lines())
    settled(desk, order)
    desk.save(reworked(desk.again(order)))
    sandbox.plan(KIND, [*[None] * place, fault], method)
    settled(desk, order)
    assert shown(sandbox, desk.remote_id(order)) == REWORKED
    assert sandbox.audit()[KIND]["faults"] == {fault: 1}
    assert sandbox.twc.lines_made == 1


@pytest.mark.parametrize("fault", LOSSES)
def test_a_create_that_nobody_answered_is_made_once(
    desk: Desk, sandbox: Sandbox, fault: str
) -> None:
    order = desk.save(three_lines())
    sandbox.plan(KIND, [None, fault], "POST")  # the first is for the token
    settled(desk, order)
    assert sandbox.audit()[KIND]["created"] == 1


def test_cancelling_travels_as_a_change(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(order_for(KIND))
    settled(desk, order)
    order = desk.again(order)
    status = {**order.status, "order": Status("cancelled")}
    desk.save(replace(order, status=status, cancel_reason="out of stock"))
    sandbox.plan(KIND, ["lost_reply"], "PUT")
    settled(desk, order)
    stored = sandbox.orders(KIND)[desk.remote_id(order)]
    assert (stored["orderStatus"], stored["cancelled"], stored["cancelReason"]) == (
        "CANCELLED", True, "out of stock",
    )  # fmt: skip
    assert stored["cancelledAt"]


def test_lines_of_a_stranger_and_ours_both_stay(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(order_for(KIND))
    settled(desk, order)
    remote_id = desk.remote_id(order)
    theirs = {
        "id": "T-1", "entryRef": "theirs", "productRef": "V01-39", "quantity": 9, "basePrice": 109,
    }  # fmt: skip
    there = sandbox.orders(KIND)[remote_id]["orderLines"]
    sandbox.edit(KIND, remote_id, {"orderLines": [*there, theirs]})
    order = desk.again(order)
    (line,) = order.lines
    ours = replace(line, id="", name="Red", remote_line_id="", remote_line_ref="")
    desk.save(replace(order, lines=(line, replace(ours, quantity=Decimal(3)))))
    settled(desk, order)
    quantities = sorted(count for _, count, _ in shown(sandbox, remote_id))
    assert quantities == [2, 3, 9]
    assert sorted(int(line.quantity) for line in desk.again(order).lines) == [2, 3, 9]


def test_an_order_made_there_is_fetched_by_its_reference(desk: Desk, sandbox: Sandbox) -> None:
    row = next(row for row in desk.store.accounts() if row.id == KIND)
    found = desk.runner.fetch(row, "W-000001")
    assert found is not None
    assert desk.runner.fetch(row, "wish-000001") == found
    assert desk.runner.fetch(row, "no-such-order") is None
    order = desk.store.order(found)
    assert order is not None
    assert order.number == "W-000001"
    assert desk.state(order) == "clean"
    first, second = order.lines
    desk.save(replace(order, lines=(replace(first, quantity=first.quantity + 1), second)))
    settled(desk, order)
    stored = sandbox.orders(KIND)["wish-000001"]
    counts = [line["quantity"] for line in stored["orderLines"]]
    assert counts == [first.quantity + 1, second.quantity]


def test_told_sums_follow_an_edited_line(desk: Desk, sandbox: Sandbox) -> None:
    """What the edit made untrue is reckoned anew, there and here, and nobody is asked."""
    row = next(row for row in desk.store.accounts() if row.id == KIND)
    found = desk.runner.fetch(row, "W-000001")
    assert found is not None
    order = desk.store.order(found)
    assert order is not None
    before = order.amounts["total"]
    first, second = order.lines
    assert first.unit_gross is not None
    edited = replace(order, lines=(replace(first, quantity=first.quantity + 2), second))
    desk.save(totals.without_stale(order, edited))
    settled(desk, order)
    total = before + 2 * first.unit_gross
    stored = sandbox.orders(KIND)["wish-000001"]
    assert (stored["totalAmount"], stored["totalAmountInCent"]) == (total, total * 100)
    line = stored["orderLines"][0]
    assert line["totalAmountIncTax"] == first.unit_gross * (first.quantity + 2)
    kept = desk.again(order)
    assert kept.amounts["total"] == total
    assert kept.lines[0].line_gross == line["totalAmountIncTax"]


def test_an_answer_that_never_came_sets_no_known_order_aside(desk: Desk, sandbox: Sandbox) -> None:
    order = desk.save(order_for(KIND))
    settled(desk, order)
    with desk.store.write() as tx:
        tx.execute("UPDATE remote_links SET remote_seen_at = 0")
    sandbox.plan(KIND, [None, "502"], "GET")  # the knock gets through
    desk.sync(KIND)
    assert sandbox.audit()[KIND]["faults"]["502"] == 1
    with desk.store.read() as reader:
        assert reader.execute("SELECT sum(quarantined) FROM pull_runs").fetchone() == (0,)
    sandbox.edit(KIND, desk.remote_id(order), {"cartId": "C-11"})
    assert desk.sync(KIND, PATIENCE_S).quarantined == 0
    assert desk.again(order).cart_id == "C-11"
