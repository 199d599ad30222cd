"""The money of papers: as received to the cent, computed only where nobody told (3.10, S1–S4)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from app import documents, money
from app.documents.figures import Figures, figures
from app.documents.model import Method
from app.orders.model import Discount, Line, Order
from tests.rendering.samples import CARPAT, CASA, DAY, orders, shop_order, tools_order

D = Decimal


def of(order: Order, *, charges_vat: bool = True, ddp: bool = False) -> Figures:
    return figures(order, charges_vat=charges_vat, ddp=ddp)


def typed(*lines: Line, **changes: Any) -> Order:
    return replace(Order(currency="EUR", lines=lines), **changes)


def test_the_sample_order_is_453_05_with_vat_72_34() -> None:
    found = of(shop_order(invoiced=False))
    assert found.method == "as_received"
    assert found.goods == D("380.71")
    assert [(row.rate, row.base, row.vat) for row in found.vat] == [
        (D(19), D("380.71"), D("72.34"))
    ]
    assert found.total == D("453.05")
    assert found.rounding == 0


def test_shipping_holds_its_tax_inside() -> None:
    amounts = {"shipping": D("161.16"), "shipping_tax": D("25.73"), "total": D("614.21")}
    found = of(replace(shop_order(invoiced=False), amounts=amounts))
    assert [(c.kind, c.net, c.vat) for c in found.charges] == [
        ("shipping", D("135.43"), D("25.73"))
    ]
    assert [(row.rate, row.base, row.vat) for row in found.vat] == [
        (D(19), D("516.14"), D("98.07"))
    ]
    assert found.total == D("614.21")


def test_a_rate_with_an_amount_of_zero_charges_nothing() -> None:
    line = Line(quantity=D(1), unit_net=D(100), unit_tax=D(0), tax_rate=D(19))
    found = of(typed(line))
    assert found.vat == ()
    assert found.total == D(100)


def test_gross_prices_are_split_per_unit() -> None:
    line = Line(quantity=D(3), unit_gross=D("117.03"), tax_rate=D(19))
    found = of(typed(line))
    assert found.method == "gross_unit"
    assert found.lines[0].net == D("295.02")  # 3 × round(117.03 / 1.19)
    assert found.total == D("351.09")


def test_methods_round_each_their_way() -> None:
    lines = [Line(quantity=D(1), unit_net=D("0.13"), tax_rate=D(19)) for _ in range(3)]
    by_line = figures(typed(*lines), charges_vat=True, ddp=False, method="line")
    whole = figures(typed(*lines), charges_vat=True, ddp=False, method="document")
    assert by_line.vat_total == D("0.06")  # 3 × 0.0247
    assert whole.vat_total == D("0.07")  # 0.0741
    assert sorted(line.vat for line in whole.lines) == [D("0.02"), D("0.02"), D("0.03")]


def test_a_discount_lowers_the_base_and_stands_as_a_row() -> None:
    lines = [Line(quantity=D(1), unit_net=D(60), tax_rate=D(19)) for _ in range(2)]
    found = of(typed(*lines, discounts=(Discount(name="Spring", amount=D(20)),)))
    assert [(d.kind, d.net) for d in found.discounts] == [("Spring", D(-20))]
    assert [(row.base, row.vat) for row in found.vat] == [(D(100), D(19))]
    assert found.goods == D(120)
    assert found.total == D(119)


def test_a_discount_off_prices_with_vat_takes_its_share_of_the_vat() -> None:
    """10 % off 119.00 is 107.10 with VAT of 17.10 on 90.00; what carries no VAT stays apart."""
    lines = [Line(quantity=D(1), unit_gross=D(119), tax_rate=D(19))]
    found = of(typed(*lines, discounts=(Discount(name="Spring", amount=D("11.90")),)))
    assert [(d.net, d.vat, d.rate) for d in found.discounts] == [(D(-10), D("-1.90"), D(19))]
    assert [(row.rate, row.base, row.vat) for row in found.vat] == [(D(19), D(90), D("17.10"))]
    assert found.total == D("107.10")
    lines.append(Line(quantity=D(1), unit_gross=D(119), tax_rate=D(0)))
    found = of(typed(*lines, discounts=(Discount(name="Spring", amount=D("23.80")),)))
    assert [(d.net, d.vat, d.rate) for d in found.discounts] == [
        (D(-10), D("-1.90"), D(19)), (D("-11.90"), D(0), D(0)),
    ]  # fmt: skip
    assert [(row.rate, row.base, row.vat) for row in found.vat] == [(D(19), D(90), D("17.10"))]
    assert found.total == D("214.20")


def test_a_discount_off_prices_without_vat_lowers_the_base_whatever_the_order_says() -> None:
    line = Line(quantity=D(1), unit_net=D(100), tax_rate=D(19))
    order = typed(line, discounts=(Discount(name="Spring", amount=D(10)),), tax_included=True)
    found = of(order)
    assert [(d.net, d.vat, d.rate) for d in found.discounts] == [(D(-10), D(0), None)]
    assert [(row.rate, row.base, row.vat) for row in found.vat] == [(D(19), D(90), D("17.10"))]
    assert found.total == D("107.10")


def test_discount_lines_are_not_goods() -> None:
    coupon = Line(kind="coupon", name="WELCOME", quantity=D(1), unit_net=D(-10), unit_tax=D(0))
    goods = Line(quantity=D(1), unit_net=D(50), unit_tax=D(0))
    found = of(typed(goods, coupon, amounts={"discount_total": D(10)}))
    assert len(found.lines) == 1
    assert found.total == D(40)


def test_duties_are_in_the_invoice_only_when_delivered_duty_paid() -> None:
    order = replace(tools_order(1), amounts={"duty": D("26.34"), "shipping_duty": D("1.00")})
    assert of(order, charges_vat=False, ddp=False).duties == ()
    assert of(order, charges_vat=False, ddp=True).duties[0].net == D("27.34")


def test_a_cent_of_rounding_is_shown_more_is_not_hidden() -> None:
    order = tools_order(3)
    exact = of(order, charges_vat=False).total
    near = of(replace(order, amounts={**order.amounts, "total": exact + D("0.02")}))
    assert near.rounding == D("0.02")
    assert near.total == near.told_total
    far = of(replace(order, amounts={**order.amounts, "total": exact + D("5")}))
    assert far.rounding == 0
    assert far.total != far.told_total


@pytest.mark.parametrize(
    ("currency", "net"), [("JPY", D(1235)), ("EUR", D("1234.57")), ("KWD", D("1234.568"))]
)
def test_lines_are_whole_minor_units(currency: str, net: Decimal) -> None:
    line = Line(quantity=D(1), unit_net=D("1234.5675"))
    assert of(typed(line, currency=currency)).lines[0].net == net


@given(order=orders())
def test_sums_add_up_exactly(order: Order) -> None:
    paper = documents.build(order, CARPAT, "commercial-invoice", business_day=DAY)
    assert sum((row.amount for row in paper.sums), D(0)) == paper.total
    assert paper.sums[0].amount == sum((item.net for item in paper.items), D(0))
    for amount in (paper.total, *(item.net for item in paper.items), *(i.vat for i in paper.items)):
        assert money.quantize(amount, paper.currency) == amount
    if paper.customs_value is not None:
        assert sum((row.amount for row in paper.bridge), D(0)) == paper.customs_value
    assert documents.from_json(paper.to_json()) == paper


@given(order=orders())
@pytest.mark.parametrize("method", ["line", "document"])
def test_vat_of_the_lines_is_the_vat_of_the_rates(order: Order, method: Method) -> None:
    found = figures(replace(order, amounts={}), charges_vat=True, ddp=False, method=method)
    assert sum((line.vat for line in found.lines), D(0)) == found.vat_total


def test_the_bridge_takes_vat_out_and_the_clerks_sums_in() -> None:
    order = replace(
        shop_order(invoiced=True), attributes={"customs": {"freight_to_border": "17.49"}}
    )
    paper = documents.build(order, CASA, "commercial-invoice", business_day=DAY)
    assert paper.customs_value == D("398.20")
    assert [row.amount for row in paper.bridge] == [D("453.05"), D("-72.34"), D("17.49")]
