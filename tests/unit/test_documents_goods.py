"""What a packing list and a delivery note count, and when they do not agree with what was told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import Document, DocumentRefused, Links
from app.orders.model import Order, Package, Shipment, ShipmentLine
from tests.rendering.samples import CARPAT, DAY, shop_order, tools_order
from tests.rendering.shipped import packed_order, parted_order


def paper(
    order: Order, kind: str, shipment: str = "", links: Links = documents.NO_LINKS
) -> Document:
    return documents.build(order, CARPAT, kind, business_day=DAY, shipment=shipment, links=links)


def errors(
    order: Order, kind: str, shipment: str = "", links: Links = documents.NO_LINKS
) -> list[str]:
    found = documents.preflight(
        order, CARPAT, kind, business_day=DAY, shipment=shipment, links=links
    )
    return [finding.text for finding in found if finding.level == "error"]


def test_a_packing_list_names_no_price_and_every_package() -> None:
    made = paper(packed_order(12), "packing-list")
    assert [pack.heading.en for pack in made.packs] == [f"Package {k} of 3" for k in (1, 2, 3)]
    assert [pack.lines for pack in made.packs] == [4, 4, 4]
    assert made.packs[0].kind == "carton · marks PENNINE 88120-B 1/3"
    assert made.packs[0].details == ("60 × 40 × 40 cm · 0.096 m³ · net 9.560 kg · gross 10.810 kg")
    assert made.items[1].lot == "L26-001"
    assert made.currency == ""
    assert all(item.unit_value == item.net == 0 for item in made.items)


def test_its_totals_equal_the_invoice_and_it_says_so() -> None:
    order = packed_order(12)
    invoice = documents.build(order, CARPAT, "commercial-invoice", business_day=DAY, number="INV-1")
    made = paper(order, "packing-list", links=Links(invoices=(invoice,)))
    assert made.terms.net_kg == invoice.terms.net_kg
    assert made.terms.gross_kg == invoice.terms.gross_kg
    assert made.invoice == "INV-1, 2026-11-20"
    assert made.notes[0].text == "Quantities and net weights equal invoice INV-1."
    assert not errors(order, "packing-list", links=Links(invoices=(invoice,)))
    fewer = replace(order.lines[2], quantity=Decimal(1))
    changed = replace(order, lines=(*order.lines[:2], fewer, *order.lines[3:]), shipments=())
    found = errors(changed, "packing-list", links=Links(invoices=(invoice,)))
    assert "Line 3: the quantity is not that of the invoice INV-1." in found
    other = paper(changed, "packing-list", links=Links(invoices=(invoice,)))
    assert not any("equal invoice" in note.text for note in other.notes)


def test_one_package_holds_everything_even_if_it_does_not_say() -> None:
    order = shop_order(invoiced=False)
    made = paper(order, "packing-list")
    assert [pack.lines for pack in made.packs] == [len(order.lines)]


def test_goods_in_no_package_stand_under_a_head_of_their_own() -> None:
    order = packed_order(6)
    (shipment,) = order.shipments
    emptied = replace(shipment.packages[1], lines=())
    packages = (shipment.packages[0], emptied, shipment.packages[2])
    whole = tuple(ShipmentLine(line.id, line.quantity) for line in order.lines)
    order = replace(order, shipments=(replace(shipment, packages=packages, lines=whole),))
    made = paper(order, "packing-list")
    assert [pack.lines for pack in made.packs] == [2, 0, 2, 2]
    assert made.packs[-1].heading.en == "Goods whose package is not told"
    assert "Line 3: 0 are in packages, 5 in the shipment; they have to agree." in errors(
        order, "packing-list"
    )


def test_a_package_lighter_than_its_goods_stops_the_issue() -> None:
    order = packed_order(6)
    (shipment,) = order.shipments
    light = replace(shipment.packages[0], gross_kg=Decimal("0.5"))
    packages = (light, *shipment.packages[1:])
    order = replace(order, shipments=(replace(shipment, packages=packages),))
    assert "Package 1 weighs 0.5 kg, less than its goods with 1.890 kg net." in errors(
        order, "packing-list"
    )


def test_a_delivery_note_counts_what_went_before() -> None:
    links = Links(notes=(("DN-2026-K7Q-000001", "2026-11-12"),))
    made = paper(parted_order(), "delivery-note", "s2", links)
    assert [item.quantity for item in made.items] == [2, 7, 3, 0]
    handed = [item.handed for item in made.items if item.handed]
    assert [one.ordered for one in handed] == [2, 10, 5, 4]
    assert [one.still_open for one in handed] == [0, 0, 2, 4]
    assert [one.packages for one in handed] == ["1", "2", "2", ""]
    assert [fact.text for fact in made.aside] == ["2 / 3", "DN-2026-K7Q-000001, 12 Nov 2026", "6"]
    assert [fact.text for fact in made.counts] == ["21", "12"]
    assert made.counted.text == "2"
    assert made.supply_day == "2026-11-18"
    assert made.terms.tracking == "8Q 5550 1420 7"
    assert made.terms.instructions == "Ring at the yard door"


def test_a_shipment_is_found_by_its_reference_too() -> None:
    assert paper(parted_order(), "packing-list", "RO-26-118205").shipment == "s2"
    assert documents.carried_number(parted_order(), "packing-list", "s2") == "PL W-2026-004711/2"
    assert documents.carried_number(packed_order(3), "packing-list") == "PL W-2026-004711"


@pytest.mark.parametrize(
    ("shipment", "text"),
    [
        ("s9", "The order has no shipment “s9”; it has s1, s2, s3."),
        ("s3", "The shipment has no lines; a paper needs at least one."),
    ],
)
def test_a_shipment_that_cannot_be_drawn_is_refused_in_words(shipment: str, text: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        paper(parted_order(), "delivery-note", shipment)
    assert [finding.text for finding in refused.value.findings] == [text]


def test_without_a_name_the_only_shipment_is_meant_else_all_lines() -> None:
    order = parted_order()
    assert [item.quantity for item in paper(order, "delivery-note").items] == [2, 10, 5, 4]
    alone = replace(order, shipments=order.shipments[1:2])
    assert [item.quantity for item in paper(alone, "delivery-note").items] == [2, 7, 3, 0]
    bare = replace(order, shipments=())
    assert [item.quantity for item in paper(bare, "packing-list").items] == [2, 10, 5, 4]


def test_more_than_was_ordered_and_strange_lines_stop_the_issue() -> None:
    order = parted_order()
    second = order.shipments[1]
    lines = (ShipmentLine("l1", Decimal(8)), ShipmentLine("gone", Decimal(1)))
    wrong = replace(
        order, shipments=(order.shipments[0], replace(second, lines=lines, packages=()))
    )
    found = errors(wrong, "delivery-note", "s2")
    assert "The shipment names a line “gone” that the order does not have." in found
    assert "Line 2: 11 are shipped, 10 are ordered." in found


def test_goods_papers_ask_for_no_amounts() -> None:
    order = replace(tools_order(2), currency="", amounts={"total": Decimal(1)})
    order = replace(order, shipments=(Shipment(id="s1", packages=(Package(kind="box"),)),))
    for kind in ("packing-list", "delivery-note"):
        assert not errors(order, kind)
        assert paper(order, kind).items


def test_a_country_with_a_form_of_its_own_is_named() -> None:
    found = documents.preflight(parted_order(), CARPAT, "delivery-note", business_day=DAY)
    assert any("aviz de însoțire a mărfii" in finding.text for finding in found)
    abroad = replace(parted_order(), departure_country="FR")
    found = documents.preflight(abroad, CARPAT, "delivery-note", business_day=DAY)
    assert not any("form of their own" in finding.text for finding in found)
