"""Part shipments: what was packed is kept and merged, and its papers come in one action."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app import compose
from app.commands import drawing, exporter, orders, papers, shipping
from app.commands.desk import Desk
from app.compose import House
from app.orders import packing, shape
from app.orders.model import Line, Order
from app.orders.problems import Refused
from app.paths import resource

TWO, ONE = Decimal(2), Decimal(1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with compose.open_house(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def order(house: House) -> Order:
    told = json.loads(resource("demo/order.json").read_text("utf-8"))
    exporter.set_company(
        house.desk, "", json.loads(resource("demo/company.json").read_text("utf-8"))
    )
    return orders.save_order(house.desk, shape.from_json(told)).order


def shipped(order: Order, place: int, at: int, quantity: Decimal) -> Order:
    """So many of a line in a shipment, in a carton of it."""
    packed = packing.put(order, place, at, quantity)
    return packing.with_package(packed, place, 0, kind="carton", gross_kg=Decimal(3))


def issued(desk: Desk, order: Order) -> list[tuple[str, str]]:
    return [(row.kind, row.number) for row in reversed(papers.documents_of(desk, order.id))]


def test_part_shipments_get_their_three_papers_each_in_one_action(
    house: House, order: Order
) -> None:
    desk = house.desk
    first = orders.save_order(desk, shipped(order, 0, 1, TWO), loaded=order).order
    made = shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    assert [paper.kind for paper in made] == ["commercial-invoice", "delivery-note", "packing-list"]
    with pytest.raises(Refused, match="has all its papers already"):
        shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    second = packing.ship_rest(first, 1)
    second = orders.save_order(desk, second, loaded=first).order
    made = shipping.issue_shipment(desk, second.id, second.shipments[1].id)
    assert [paper.kind for paper in made] == ["commercial-invoice", "delivery-note", "packing-list"]
    assert [kind for kind, _ in issued(desk, order)].count("commercial-invoice") == 2
    assert papers.verify(desk) == []
    total = sum((row.total for row in papers.documents_of(desk) if row.currency), Decimal(0))
    assert total == Decimal("380.00")  # 365 of goods and 15 of freight, once


def test_one_paper_that_is_refused_keeps_all_numbers_back(house: House, order: Order) -> None:
    desk = house.desk
    bad = shipped(order, 0, 1, TWO)
    bad = packing.with_package(bad, 0, 0, gross_kg=Decimal("0.1"))  # lighter than its goods
    kept = orders.save_order(desk, bad, loaded=order).order
    with pytest.raises(Refused) as refused:
        shipping.issue_shipment(desk, kept.id, kept.shipments[0].id)
    sentences = [one.expected for one in refused.value.problems]
    assert "Package 1 weighs 0.1 kg, less than its goods with 0.36 kg net." in sentences
    assert len(sentences) == len(set(sentences))
    assert not issued(desk, order)


def test_no_goods_are_invoiced_twice_by_another_shipment(house: House, order: Order) -> None:
    desk = house.desk
    first = orders.save_order(desk, shipped(order, 0, 1, TWO), loaded=order).order
    invoice, *_ = shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    none = orders.save_order(desk, replace(first, shipments=()), loaded=first).order
    again = orders.save_order(desk, shipped(none, 0, 1, TWO), loaded=none).order
    with pytest.raises(Refused, match=f"{invoice.number} is for a shipment that the order no long"):
        shipping.issue_shipment(desk, again.id, again.shipments[0].id)
    papers.void_document(desk, invoice.number, "wrong shipment")
    kinds = [one.kind for one in shipping.issue_shipment(desk, again.id, again.shipments[0].id)]
    assert kinds[0] == "commercial-invoice"


def test_no_goods_are_left_out_when_an_invoiced_shipment_grows(house: House, order: Order) -> None:
    desk = house.desk
    first = orders.save_order(desk, shipped(order, 0, 1, ONE), loaded=order).order
    invoice, *_ = shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    grown = packing.ship_rest(packing.put(first, 0, 1, TWO), 1)
    grown = orders.save_order(desk, grown, loaded=first).order
    with pytest.raises(Refused, match=f"The shipment of the invoice {invoice.number} has other q"):
        shipping.issue_shipment(desk, grown.id, grown.shipments[1].id)
    back = packing.ship_rest(packing.put(grown, 0, 1, ONE), 1)
    back = orders.save_order(desk, back, loaded=grown).order
    shipping.issue_shipment(desk, back.id, back.shipments[1].id)
    total = sum((row.total for row in papers.documents_of(desk) if row.currency), Decimal(0))
    assert total == Decimal("380.00")


@pytest.mark.parametrize(("freight", "said"), [("15.00", False), ("30.00", True)])
def test_the_last_invoice_tells_where_the_order_moved_meanwhile(
    house: House, order: Order, freight: str, said: bool
) -> None:
    desk = house.desk
    first = orders.save_order(desk, shipped(order, 0, 1, TWO), loaded=order).order
    shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    dearer = replace(packing.ship_rest(first, 1), amounts={"shipping": Decimal(freight)})
    second = orders.save_order(desk, dearer, loaded=first).order
    asked = drawing.Asked("commercial-invoice", second.shipments[1].id)
    found = drawing.preflight(desk, second, asked)
    told = [one.text for one in found if one.where == "amounts.total"]
    assert told == [
        "The invoices of all shipments come to 390.98 EUR, the order to 395.00; its prices or "
        "charges were changed between them."
    ] * said  # fmt: skip


def test_a_packing_list_is_made_anew_after_a_re_pack(house: House, order: Order) -> None:
    desk = house.desk
    first = orders.save_order(desk, shipped(order, 0, 1, TWO), loaded=order).order
    shipping.issue_shipment(desk, first.id, first.shipments[0].id)
    heavier = packing.with_package(first, 0, 0, gross_kg=Decimal(4))
    again = orders.save_order(desk, heavier, loaded=first).order
    made = shipping.issue_shipment(desk, again.id, again.shipments[0].id)
    assert [paper.kind for paper in made] == ["packing-list"]


def test_new_lines_and_shipments_survive_a_change_from_elsewhere(
    house: House, order: Order
) -> None:
    """Both sides change the order; lines and packages that have no id yet are not mixed up."""
    desk = house.desk
    orders.save_order(desk, replace(order, buyer_reference="PO 13"), loaded=order)
    mine = packing.with_package(packing.put(order, 0, 0, ONE), 0, 0, kind="carton")
    mine = packing.with_package(packing.put(mine, 1, 1, ONE), 1, 0, kind="pallet")
    mine = replace(mine, lines=(*mine.lines, Line(sku="N-1"), Line(sku="N-2")))
    kept = orders.save_order(desk, mine, loaded=order)
    assert not kept.clashes
    assert kept.order.buyer_reference == "PO 13"
    assert [line.sku for line in kept.order.lines] == ["V01-39", "SCF-07", "N-1", "N-2"]
    boxes = [[package.kind for package in one.packages] for one in kept.order.shipments]
    assert boxes == [["carton"], ["pallet"]]


def test_an_order_copied_by_its_json_keeps_what_is_in_its_packages(
    house: House, order: Order
) -> None:
    packed = packing.pack_rest(packing.ship_rest(shipped(order, 0, 1, TWO), 0), 0, 0)
    copy = orders.save_order(house.desk, replace(packed, id="", rev=0, number="")).order
    assert copy.id != order.id
    assert [count.packed for count in packing.counts(copy, 0)] == [(TWO,), (Decimal(3),)]
