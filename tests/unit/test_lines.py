"""Lines are paired by what they are called and what they say, never by place alone (sync §1.10)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest

from app.orders import lines
from app.orders.model import Line, Order, Shipment, ShipmentLine


def seen(*known: Line) -> list[Line]:
    return [replace(each, id="") for each in known]


A = Line(id="A", sku="x", quantity=Decimal(1), unit_price=Decimal(5))
B = Line(id="B", sku="y", quantity=Decimal(2), unit_price=Decimal(6))
C = Line(id="C", sku="x", quantity=Decimal(3), unit_price=Decimal(5))


@pytest.mark.parametrize(
    ("known", "there", "ids", "unsure"),
    [
        ([A, B], seen(B, A), {0: "B", 1: "A"}, ()),
        ([A, C], seen(C, A), {0: "C", 1: "A"}, ()),
        ([A, C], seen(replace(A, quantity=Decimal(9)), replace(C, quantity=Decimal(8))),
         {0: "A", 1: "C"}, ()),
        ([A], seen(replace(A, unit_price=Decimal(7))), {0: "A"}, ()),
        ([A, C], seen(replace(A, quantity=Decimal(9))), {}, (0,)),
        ([replace(A, remote_line_id="1"), replace(C, remote_line_id="2")],
         seen(replace(B, remote_line_id="2")), {0: "C"}, ()),
        ([replace(A, remote_line_ref="r")], seen(replace(B, remote_line_ref="r")), {0: "A"}, ()),
        ([replace(A, remote_line_ref="ours")], seen(replace(A, remote_line_ref="theirs")), {}, ()),
        ([replace(A, remote_line_ref="ours")], seen(A), {0: "A"}, ()),
        ([Line(id="P", product_id="7", name="old")], seen(Line(product_id="7", name="new")),
         {0: "P"}, ()),
        ([Line(id="N", name="Shoes", quantity=Decimal(1))],
         seen(Line(name="Shoes", quantity=Decimal(2))), {0: "N"}, ()),
        ([A, A], seen(A), {0: "A"}, ()),
        ([A, replace(A, sku="z")], seen(replace(A, sku="z")), {0: "A"}, ()),
        ([], seen(A), {}, ()),
        ([A, Line(id="D", sku="x", unit_price=Decimal(1))], seen(A, A), {0: "A", 1: "D"}, ()),
    ],
)  # fmt: skip
def test_pairs(
    known: list[Line], there: list[Line], ids: dict[int, str], unsure: tuple[int, ...]
) -> None:
    found = lines.match(known, there)
    assert dict(found.ids) == ids
    assert found.unsure == unsure


def test_a_seen_order_gets_our_names_for_its_lines() -> None:
    names = count(1)
    order = Order(
        lines=tuple(seen(replace(B, remote_line_id="r2"), replace(A, remote_line_id="r1"))),
        shipments=(Shipment(remote_id="s", lines=(ShipmentLine("r1", Decimal(1)),)),),
    )
    placed = lines.placed(order, [replace(A, remote_line_id="r1")], lambda: f"new{next(names)}")
    assert [each.id for each in placed.lines] == ["new1", "A"]
    assert placed.shipments[0].lines[0].line_id == "A"


@pytest.mark.parametrize(
    ("known", "there", "found"),
    [
        (Shipment("K", remote_id="1"), Shipment(remote_id="1", tracking_no="t"), "K"),
        (Shipment("K", remote_id="1"), Shipment(remote_id="2"), "new"),
        (Shipment("K", ref="p1"), Shipment(remote_id="9", ref="p1"), "K"),
        (Shipment("K", tracking_no="t"), Shipment(tracking_no="t"), "K"),
        (Shipment("K", tracking_no="t"), Shipment(tracking_no="u"), "new"),
    ],
)
def test_shipments_keep_their_names(known: Shipment, there: Shipment, found: str) -> None:
    (placed,) = lines.with_shipment_ids([there], [known], lambda: "new")
    assert placed == replace(there, id=found)
