"""A packer's acts: what may leave, what goes in which package, and the sentence when it may not."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from app.orders import packing
from app.orders.model import Line, Order, Package, Shipment, ShipmentLine
from app.orders.problems import Refused

FIVE, THREE = Decimal(5), Decimal(3)


def an_order() -> Order:
    shoes = Line(id="A", sku="V01-39", quantity=FIVE, net_weight_kg=Decimal("0.8"))
    belt = Line(id="B", sku="B-220", quantity=THREE, remote_line_ref="R-2")
    coupon = Line(id="C", kind="coupon", sku="SPRING", quantity=Decimal(1))
    return Order(number="W-1", lines=(shoes, belt, coupon))


def told(order: Order, place: int) -> list[tuple[str, str]]:
    return [(part.line_id, f"{part.quantity:f}") for part in order.shipments[place].lines]


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        act()
    return str(refused.value)


def test_three_of_five_leave_and_the_next_shipment_has_the_rest() -> None:
    order = packing.put(an_order(), 0, 0, THREE)
    order = packing.ship_rest(order, 1)
    assert (told(order, 0), told(order, 1)) == ([("A", "3")], [("A", "2"), ("B", "3")])
    assert [c.still_open for c in packing.counts(order, 1)][:2] == [0, 0]
    assert "Nothing is left to ship" in refusal(lambda: packing.ship_rest(order, 2))


def test_no_more_is_shipped_than_is_open() -> None:
    order = packing.put(an_order(), 0, 0, THREE)
    assert refusal(lambda: packing.put(order, 1, 0, THREE)) == (
        "Line 1, V01-39: 3 asked for, 5 are ordered, 3 are in other shipments; "
        "at most 2 can go here."
    )
    assert "none or more is expected" in refusal(lambda: packing.put(order, 1, 1, -FIVE))


def test_a_scan_goes_into_shipment_and_package_and_back_out_of_both() -> None:
    order = packing.with_package(an_order(), 0, 0, kind="carton")
    for _ in range(3):
        order = packing.add(order, 0, 0, 1)
    assert refusal(lambda: packing.add(order, 0, 0, 1)) == (
        "Line 2, B-220: 4 asked for, 3 are ordered; at most 3 can go here."
    )
    back = packing.add(order, 0, 0, 1, Decimal(-1))
    assert told(back, 0) == [("B", "2")]
    assert packing.counts(back, 0)[1].packed == (Decimal(2),)
    assert refusal(lambda: packing.add(order, 0, 0, 0, Decimal(-1))) == (
        "Line 1, V01-39: 1 asked for, 0 are in this package to be taken back."
    )


def test_what_is_shipped_unpacked_is_scanned_into_packages_first() -> None:
    order = packing.with_package(packing.ship_rest(an_order(), 0), 0, 0)
    order = packing.with_package(order, 0, 1)
    assert packing.counts(order, 0)[0].packed == (FIVE, Decimal(0))  # the first takes what is there
    assert refusal(lambda: packing.pack(order, 0, 1, 0, THREE)) == (
        "Line 1, V01-39: 3 asked for, 5 are ordered, 5 are in other packages; "
        "at most 0 can go here."
    )
    order = packing.pack(order, 0, 0, 0, Decimal(2))
    order = packing.add(order, 0, 1, 0)
    assert packing.counts(order, 0)[0] == packing.Count(FIVE, FIVE, packed=(Decimal(2), Decimal(1)))
    order = packing.pack_rest(order, 0, 1)
    assert packing.counts(order, 0)[0].unpacked == 0
    assert "in a package already" in refusal(lambda: packing.pack_rest(order, 0, 1))
    assert refusal(lambda: packing.put(order, 0, 0, Decimal(4))) == (
        "Line 1, V01-39: 4 asked for, 5 are in packages of this shipment; "
        "take them out there first."
    )
    order = packing.without_package(order, 0, 0)
    assert packing.counts(order, 0)[0].unpacked == 2
    assert packing.counts(packing.without_shipment(order, 0), 0)[0].still_open == FIVE


def test_a_remotes_words_for_lines_and_silence_are_understood() -> None:
    theirs = Shipment(id="S", remote_id="9", lines=(ShipmentLine("R-2", Decimal(2)),))
    order = replace(an_order(), shipments=(theirs,))
    assert packing.counts(order, 0)[1].here == 2
    assert told(packing.put(order, 0, 1, THREE), 0) == [("B", "3")]
    silent = replace(order, shipments=(Shipment(id="S", remote_id="9", packages=(Package(),)),))
    assert [c.packed for c in packing.counts(silent, 0)] == [(FIVE,), (THREE,), (Decimal(0),)]


def test_a_line_that_goes_is_taken_out_everywhere_and_ids_are_renamed_everywhere() -> None:
    order = packing.with_package(packing.ship_rest(an_order(), 0), 0, 0)
    left = packing.without_lines(order, frozenset({"A"}))
    assert told(left, 0) == [("B", "3")]
    assert [part.line_id for part in left.shipments[0].packages[0].lines] == ["B"]
    (named,) = packing.renamed(left.shipments, {"B": "N"})
    assert [part.line_id for part in (*named.lines, *named.packages[0].lines)] == ["N", "N"]


def test_whatever_is_tried_no_line_is_shipped_or_packed_beyond_what_is_ordered() -> None:
    seed = random.randrange(1_000_000)
    print(f"seed {seed}")
    dice = random.Random(seed)
    order, refused = an_order(), 0
    acts: tuple[Callable[[Order, int, int, int, Decimal], Order], ...] = (
        lambda o, p, b, at, n: packing.put(o, p, at, n),
        packing.pack,
        packing.add,
        lambda o, p, b, at, n: packing.add(o, p, None, at, -n),
        lambda o, p, b, at, n: packing.pack_rest(o, p, b),
        lambda o, p, b, at, n: packing.without_package(o, p, b),
    )
    for _ in range(400):
        place = dice.randrange(2)
        if place >= len(order.shipments) or len(order.shipments[place].packages) < 2:
            place = min(place, len(order.shipments))
            boxes = len(packing.told_in_full(order, place).packages)
            order = packing.with_package(order, place, boxes)
            continue
        boxes = len(order.shipments[place].packages)
        try:
            order = dice.choice(acts)(
                order, place, dice.randrange(boxes), dice.randrange(2), Decimal(dice.randrange(7))
            )
        except Refused:
            refused += 1
        for each in range(len(order.shipments)):
            for count in packing.counts(order, each):
                assert 0 <= sum(count.packed) <= count.here
                assert count.here + count.elsewhere <= count.ordered
    assert refused
