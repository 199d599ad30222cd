"""Orders that make several papers in a batch, and how many copies of each fall."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.commands import batch_papers, papers
from app.commands.batch import Batch
from app.commands.batch_papers import Progress
from app.compose import House
from app.orders.model import Order, Package, Shipment, ShipmentLine
from app.paths import resource
from app.settings import Printing
from tests.end2end.batches import KIND, WAY, change, run, typed
from tests.print_system import QUEUE, PrintSystem


def lines_of_sellers(*sellers: str) -> list[dict[str, object]]:
    lines = json.loads(resource("demo/order.json").read_text("utf-8"))["lines"]
    return [line | {"seller_id": seller} for line, seller in zip(lines, sellers, strict=True)]


def printed(told: Progress) -> list[str]:
    """The series of the papers printed, with the ends of their numbers."""
    return [f"{number[:2]} {number[-1]}" for number in told.numbers]


def test_each_seller_gets_an_invoice_in_the_batch(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    several = typed(house, 1, {"number": "T-1", "lines": lines_of_sellers("001", "002")})
    ids = several + typed(house, 1)
    told = run(Batch(house.desk, ids, KIND, WAY))
    assert printed(told) == ["IN 1", "IN 2", "IN 3"]
    assert (told.settled, told.total, told.left_out) == (2, 2, ())
    assert {job.title for job in print_system.printed(3)} == set(told.numbers)
    again = run(Batch(house.desk, several, KIND, WAY))
    (left,) = again.left_out
    assert left.reason == f"{told.numbers[0]}, {told.numbers[1]} were printed already."


def test_only_the_invoice_of_the_seller_that_is_void_is_issued_anew(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    ids = typed(house, 1, {"lines": lines_of_sellers("001", "002")})
    first, second = run(Batch(house.desk, ids, KIND, WAY)).numbers
    papers.void_document(house.desk, first, "wrong sheet")
    (third,) = run(Batch(house.desk, ids, KIND, WAY)).numbers
    assert third not in (first, second)
    again = run(Batch(house.desk, ids, KIND, WAY, again=True))
    assert again.numbers == (second, third)
    print_system.printed(5)


def test_an_order_with_an_unready_seller_gets_no_invoice_at_all(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    lines = lines_of_sellers("001", "002")
    lines[1] |= {"sku": "NEW-1", "hs_code": ""}
    told = run(Batch(house.desk, typed(house, 1, {"lines": lines}), KIND, WAY))
    assert (told.numbers, told.left_out[0].where) == ((), "lines[1].hs_code")
    assert papers.documents_of(house.desk) == []


def shipped(order: Order, count: int) -> Order:
    """So many shipments, one line of the order in each."""
    return replace(order, shipments=tuple(
        Shipment(
            id=f"s{at}", lines=(ShipmentLine(line.id, line.quantity),),
            packages=(Package(gross_kg=Decimal(4)),),
        )
        for at, line in enumerate(order.lines[:count])
    ))  # fmt: skip


@pytest.mark.parametrize("kind", ["packing-list", "delivery-note"])
def test_each_shipment_has_its_paper_once(
    kind: str, house: House, print_system: PrintSystem, tray: Path
) -> None:
    (order_id,) = ids = typed(house, 1)
    change(house, order_id, lambda order: shipped(order, 1))
    assert len(run(Batch(house.desk, ids, kind, WAY)).numbers) == 1
    change(house, order_id, lambda order: shipped(order, 2))
    assert len(run(Batch(house.desk, ids, kind, WAY)).numbers) == 1
    assert len(papers.documents_of(house.desk)) == 2
    assert run(Batch(house.desk, ids, kind, WAY)).numbers == ()
    both = run(Batch(house.desk, ids, kind, WAY, again=True))
    assert len(set(both.numbers)) == 2
    assert len(papers.documents_of(house.desk)) == 2
    print_system.printed(4)


def test_a_shipment_packed_anew_gets_a_new_packing_list_and_the_other_keeps_its_own(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    (order_id,) = ids = typed(house, 1)
    change(house, order_id, lambda order: shipped(order, 2))
    first = run(Batch(house.desk, ids, "packing-list", WAY)).numbers
    assert first == ("PL W-0/1", "PL W-0/2")

    def heavier(order: Order) -> Order:
        one, two = order.shipments
        return replace(
            order, shipments=(one, replace(two, packages=(Package(gross_kg=Decimal(5)),)))
        )

    change(house, order_id, heavier)
    assert run(Batch(house.desk, ids, "packing-list", WAY)).numbers == ("PL W-0/2",)
    print_system.printed(3)


def by(carrier: str, house: House, number: str, **changed: object) -> str:
    carried = {"export": carrier, "delivery": carrier}
    (order_id,) = typed(house, 1, {"number": number, "carrier": carried, **changed})
    return order_id


def copies(system: PrintSystem, count: int) -> Sequence[int]:
    return [job.copies for job in system.printed(count)]


def test_express_lanes_get_three_signed_copies_unless_the_clerk_says_otherwise(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    home = json.loads(resource("demo/order.json").read_text("utf-8"))["parties"]
    home["customer"] |= {"country": "RO", "phone": "+40264555010"}
    ids = [
        by("UPS Express Saver", house, "W-UPS"), by("DHL", house, "W-DHL"),
        by("FedEx", house, "W-FEDEX"),
        by("UPS", house, "W-HOME", parties=home, arrival_country="RO"),
    ]  # fmt: skip
    asked = batch_papers.copies_by_orders(house.desk, ids, KIND)
    assert asked == {3: 2, 1: 2}
    assert len(run(Batch(house.desk, ids, KIND, WAY)).numbers) == 4
    assert copies(print_system, 4) == [3, 1, 3, 1]
    run(Batch(house.desk, ids, "packing-list", WAY))
    assert copies(print_system, 4) == [1, 1, 1, 1]
    run(Batch(house.desk, ids, KIND, Printing(QUEUE, 2), again=True))
    assert copies(print_system, 4) == [2, 2, 2, 2]
    told = {row.order_number: row.prints for row in papers.documents_of(house.desk)[4:]}
    assert told == {"W-UPS": 5, "W-DHL": 3, "W-FEDEX": 5, "W-HOME": 3}
