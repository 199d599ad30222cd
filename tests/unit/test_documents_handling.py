"""Dangerous goods and wood packing: printed as carriers read them, asked for where they lack."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app import documents
from app.orders.model import Order
from tests.rendering.samples import CARPAT, DAY
from tests.rendering.shipped import packed_order

PERFUME = {
    "un_number": "un1266", "shipping_name": "PERFUMERY PRODUCTS", "un_class": "3",
    "packing_group": "ii",
}  # fmt: skip


def told(kind: str = "carton", **customs: str) -> Order:
    order = packed_order(6)
    (shipment,) = order.shipments
    packages = tuple(replace(package, kind=kind) for package in shipment.packages)
    shipments = (replace(shipment, packages=packages),)
    return replace(order, shipments=shipments, attributes={"customs": customs})


def findings(order: Order, kind: str = "packing-list") -> dict[str, tuple[str, str]]:
    found = documents.preflight(order, CARPAT, kind, business_day=DAY)
    mine = [one for one in found if one.where.startswith("attributes.customs.")]
    return {one.where.rpartition(".")[2]: (one.level, one.text) for one in mine}


def test_the_packing_list_says_dangerous_goods_in_the_order_carriers_read() -> None:
    order = told(**PERFUME, dangerous_goods="UN 3481 in package 2", wood_packing="RO-041 HT")
    made = documents.build(order, CARPAT, "packing-list", business_day=DAY)
    aside = {fact.label.en: fact.text for fact in made.aside}
    assert aside["Dangerous goods"] == (
        "UN 1266, PERFUMERY PRODUCTS, 3, PG II; UN 3481 in package 2"
    )
    assert aside["Wood packing"] == "RO-041 HT"
    assert not findings(order)


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("un_number", "126", "“126” is no UN number; four digits such as UN 1266 are expected."),
        ("un_class", "10", "“10” is no class of dangerous goods: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, "
         "2.1, 2.2, 2.3, 3, 4.1, 4.2, 4.3, 5.1, 5.2, 6.1, 6.2, 7, 8, 9."),
        ("packing_group", "IV", "“IV” is no packing group of dangerous goods: I, II, III."),
        ("shipping_name", "", "Dangerous goods are told without proper shipping name; "
         "number, name and class go together."),
    ],
)  # fmt: skip
def test_half_told_dangerous_goods_stop_the_paper_that_names_them(
    key: str, value: str, sentence: str
) -> None:
    order = told(**{**PERFUME, key: value})
    assert findings(order) == {key: ("error", sentence)}
    assert findings(order, "commercial-invoice") == {key: ("warning", sentence)}


def test_wood_is_asked_for_where_a_pallet_crosses_a_border() -> None:
    level, text = findings(told("pallet"))["wood_packing"]
    assert level == "warning"
    assert text.startswith("Package 1 is a pallet; tell its ISPM 15 mark, or no wood")
    level, text = findings(told("pallet", wood_packing="heat treated"))["wood_packing"]
    assert text.startswith(
        "Wood packing “heat treated” names no treatment of ISPM 15 (HT, DH, MB, SF)"
    )
    assert not findings(told("pallet", wood_packing="no wood"))
    assert not findings(told("carton"))
    home = replace(told("pallet"), departure_country="DE", parties={})
    assert not findings(replace(home, arrival_country="FR"))
