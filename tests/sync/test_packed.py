"""What was packed stays with its order through every round, at remotes with and without a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.orders import packing
from app.orders.model import Order
from app.sandbox import Sandbox
from tests.sync.test_sandbox import PATIENCE_S, Desk, clean, order_for

ONE, TWO = Decimal(1), Decimal(2)
# What changes at the remote meanwhile, in its words; None where nothing does.
ELSEWHERE = {"transiteo": None, "merchantpro": {"shipping_city": "C-9"}, "twc": {"cartId": "C-9"}}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=3, orders=1) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    desk = Desk(tmp_path / "bordereau.db", sandbox)
    yield desk
    desk.close()


def packed(order: Order, place: int, kind: str, tracking: str = "JD") -> Order:
    """One more of the line in a shipment and in a package of it."""
    number = f"{tracking}-{place}" if tracking else ""
    made = packing.with_shipment(order, place, provider="DHL", tracking_no=number)
    made = packing.with_package(made, place, 0, kind=kind, gross_kg=TWO, marks=f"{kind} 1")
    return packing.pack(made, place, 0, 0, ONE)


def boxes(order: Order) -> list[tuple[str, str, str, list[tuple[str, Decimal]]]]:
    """Tracking number, package and contents, as long as both are told."""
    return [
        (one.provider, one.tracking_no, box.marks, [(p.line_id, p.quantity) for p in box.lines])
        for one in order.shipments
        for box in one.packages
    ]


def settled(desk: Desk, order: Order) -> Order:
    result = desk.sync(order.account, PATIENCE_S)
    assert not result.left, result
    assert desk.state(order) == "clean"
    return desk.again(order)


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_packages_and_part_shipments_come_through_every_round(
    desk: Desk, sandbox: Sandbox, kind: str
) -> None:
    order = settled(desk, desk.save(order_for(kind)))
    wanted = packed(order, 0, "carton")
    order = settled(desk, desk.save(wanted))
    assert boxes(order) == boxes(wanted)
    remote_id, told = desk.remote_id(order), ELSEWHERE[kind]
    if told is not None:
        sandbox.edit(kind, remote_id, told)
    wanted = packed(order, 1, "pallet")
    order = settled(desk, desk.save(wanted))
    assert boxes(order) == boxes(wanted)
    assert [packing.counts(order, place)[0].here for place in range(2)] == [ONE, ONE]
    if told is not None:
        assert "C-9" in (order.party("shipping").city, order.cart_id)
    desk.save(packing.with_package(order, 1, 0, net_kg=ONE))
    result = desk.sync(kind)
    assert (result.pulled, result.updated) == (0, 0)  # a package is ours alone: nothing goes out
    assert desk.again(order).shipments[1].packages[0].net_kg == ONE
    assert clean(sandbox, kind)


def test_an_order_that_is_packed_before_it_is_sent_keeps_its_packages(desk: Desk) -> None:
    for kind in ELSEWHERE:
        line = replace(order_for(kind).lines[0], id=f"L-{kind}")
        order = replace(order_for(kind, f"W-{kind}"), lines=(line,))
        wanted = packed(packed(order, 0, "carton", ""), 1, "pallet", "")
        kept = settled(desk, desk.save(wanted))
        assert boxes(kept) == boxes(wanted), kind
