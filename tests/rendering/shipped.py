"""Orders in shipments and packages, for the tests of papers that count goods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.orders.model import Line, Moment, Notes, Order, Package, Shipment, ShipmentLine
from tests.rendering.samples import tools_order

SHIPPED = Moment(1_795_000_000_000_000)  # 2026-11-18 in Bucharest


def packed_order(lines: int, packages: int = 3) -> Order:
    """All lines of the merchant's order in one shipment, parted evenly into packages."""
    order = tools_order(lines)
    goods = tuple(
        replace(line, attributes={**line.attributes, "lot": f"L26-{at:03d}"})
        for at, line in enumerate(order.lines)
    )
    cuts = [lines * place // packages for place in range(packages + 1)]
    made = tuple(
        _package(place, packages, goods[cuts[place - 1] : cuts[place]])
        for place in range(1, packages + 1)
    )
    shipment = Shipment(id="s1", shipped_at=SHIPPED, packages=made)
    handling = {"customs": {"dangerous_goods": "UN 3481 section II, package 2"}}
    return replace(order, lines=goods, shipments=(shipment,), attributes=handling)


def _package(place: int, count: int, held: Sequence[Line]) -> Package:
    weights = [(line.net_weight_kg or Decimal(0)) * line.quantity for line in held]
    return Package(
        kind="carton",
        length_cm=Decimal(60),
        width_cm=Decimal(40),
        height_cm=Decimal(40),
        gross_kg=sum(weights, Decimal(0)) + Decimal("1.25"),
        marks=f"PENNINE 88120-B {place}/{count}",
        lines=tuple(ShipmentLine(line.id, line.quantity) for line in held),
    )


def parted_order() -> Order:
    """Four lines in two shipments, the last line not sent yet; a third shipment is planned."""
    order = tools_order(4)
    first = Shipment(
        id="s1",
        lines=(ShipmentLine("l1", Decimal(3)),),
        packages=(Package(kind="carton", gross_kg=Decimal(2)),),
    )
    second = Shipment(
        id="s2",
        ref="RO-26-118205",
        provider="Colissimo Pro, road",
        tracking_no="8Q 5550 1420 7",
        shipped_at=SHIPPED,
        lines=(
            ShipmentLine("l0", Decimal(2)),
            ShipmentLine("l1", Decimal(7)),
            ShipmentLine("l2", Decimal(3)),
        ),
        packages=(
            Package(kind="carton", gross_kg=Decimal(3), lines=(ShipmentLine("l0", Decimal(2)),)),
            Package(
                kind="carton",
                gross_kg=Decimal(6),
                lines=(ShipmentLine("l1", Decimal(7)), ShipmentLine("l2", Decimal(3))),
            ),
        ),
    )
    return replace(
        order,
        shipments=(first, second, Shipment(id="s3")),
        notes=Notes(customer="Ring at the yard door"),
    )
