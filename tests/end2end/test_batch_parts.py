"""Orders that make several papers in a batch, and how many copies of each fall."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.commands import batch_papers, orders, papers, printing
from app.commands.batch import Batch
from app.commands.batch_papers import Progress
from app.compose import House
from app.orders.model import Order, Package, Shipment, ShipmentLine
from app.orders.problems import Problem, Refused
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


def made(house: House, order_id: str, kind: str = KIND) -> list[str]:
    """The numbers that a batch prints of an order now; they are printed, without its processes."""
    numbers = [sheet.paper.number for sheet in batch_papers.sheets_of(house.desk, order_id, kind)]
    printing.print_documents(house.desk, numbers, QUEUE)
    return numbers


def refused(house: House, order_id: str, kind: str = KIND) -> Problem:
    with pytest.raises(Refused) as told:
        made(house, order_id, kind)
    (problem,) = told.value.problems
    return problem


def test_only_the_invoice_of_the_seller_that_is_void_is_issued_anew(
    house: House, tray: Path
) -> None:
    (order_id,) = typed(house, 1, {"lines": lines_of_sellers("001", "002")})
    first, second = made(house, order_id)
    papers.void_document(house.desk, first, "wrong sheet")
    (third,) = made(house, order_id)
    assert third not in (first, second)
    assert refused(house, order_id).expected == f"{second}, {third} were printed already."


def test_an_order_with_an_unready_seller_gets_no_invoice_at_all(house: House) -> None:
    lines = lines_of_sellers("001", "002")
    lines[1] |= {"sku": "NEW-1", "hs_code": ""}
    (order_id,) = typed(house, 1, {"lines": lines})
    assert refused(house, order_id).field == "lines[1].hs_code"
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
def test_each_shipment_has_its_paper_once(kind: str, house: House, tray: Path) -> None:
    (order_id,) = typed(house, 1)
    change(house, order_id, lambda order: shipped(order, 1))
    first = made(house, order_id, kind)
    change(house, order_id, lambda order: shipped(order, 2))
    second = made(house, order_id, kind)
    assert (len(first), len(second)) == (1, 1)
    assert first != second
    assert "were printed already" in refused(house, order_id, kind).expected
    assert len(papers.documents_of(house.desk)) == 2


def test_a_shipment_packed_anew_gets_a_new_packing_list_and_the_other_keeps_its_own(
    house: House, tray: Path
) -> None:
    (order_id,) = typed(house, 1)
    change(house, order_id, lambda order: shipped(order, 2))
    assert made(house, order_id, "packing-list") == ["PL W-0/1", "PL W-0/2"]

    def heavier(order: Order) -> Order:
        one, two = order.shipments
        packed = replace(two, packages=(Package(gross_kg=Decimal(5)),))
        return replace(order, shipments=(one, packed))

    change(house, order_id, heavier)
    assert made(house, order_id, "packing-list") == ["PL W-0/2"]


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
    assert batch_papers.copies_by_orders(house.desk, ids, "packing-list") == {1: 4}
    run(Batch(house.desk, ids, KIND, Printing(QUEUE, 2), again=True))
    assert copies(print_system, 4) == [2, 2, 2, 2]
    told = {row.order_number: row.prints for row in papers.documents_of(house.desk)}
    assert told == {"W-UPS": 5, "W-DHL": 3, "W-FEDEX": 5, "W-HOME": 3}


def test_shipments_without_an_invoice_get_one_beside_those_that_have(
    house: House, tray: Path
) -> None:
    (order_id,) = typed(house, 1)
    change(house, order_id, lambda order: shipped(order, 2))
    first = orders.loaded(house.desk, order_id).shipments[0].id
    before = papers.issue_document(house.desk, order_id, KIND, shipment=first).number
    numbers = made(house, order_id)
    assert len(numbers) == 2
    assert numbers[0] == before
    total = sum((row.total for row in papers.documents_of(house.desk)), Decimal(0))
    assert total == Decimal("380.00")
    assert refused(house, order_id).expected == f"{before}, {numbers[1]} were printed already."
