"""What an order comes to: the documented samples to the cent, evidence first, the rest marked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import money
from app.orders import totals
from app.orders.model import Discount, Line, Order, Tax

D = Decimal


def _shop_line(net: str, tax: str, gross: str, quantity: int, *sums: str) -> Line:
    line_net, line_tax, line_gross = map(D, sums)
    return Line(
        quantity=D(quantity), unit_net=D(net), unit_tax=D(tax), unit_gross=D(gross),
        tax_rate=D(19), line_net=line_net, line_tax=line_tax, line_gross=line_gross,
    )  # fmt: skip


# MerchantPro's sample 12345001 (api-traps S2): net-first arithmetic would give 453.04.
SHOP = Order(
    currency="RON",
    lines=(
        _shop_line("184.03", "34.96", "218.99", 1, "184.03", "34.96", "218.99"),
        _shop_line("98.34", "18.69", "117.03", 2, "196.68", "37.38", "234.06"),
    ),
    amounts={"total": D("453.05")},
)


def test_merchantpro_sample_is_taken_as_told() -> None:
    sums = totals.of_order(SHOP)
    assert (sums.goods_net, sums.goods_tax, sums.goods_gross) == (
        D("380.71"), D("72.34"), D("453.05"),
    )  # fmt: skip
    assert (sums.tax, sums.total) == (D("72.34"), D("453.05"))
    assert "total" not in sums.computed
    assert totals.disagreements(SHOP) == {}


def test_merchantpro_shipping_holds_its_tax() -> None:
    line = _shop_line("307.05", "58.34", "365.39", 1, "307.05", "58.34", "365.39")
    told = {"shipping": D("161.16"), "shipping_tax": D("25.73"), "total": D("526.55")}
    order = Order(currency="RON", lines=(line,), amounts=told)
    sums = totals.of_order(order)
    assert (sums.shipping, sums.shipping_net) == (D("161.16"), D("135.43"))
    assert sums.tax == D("84.07")
    assert totals.of_order(replace(order, amounts={**told, "total": D("1")})).total == D("1")
    without = {kind: amount for kind, amount in told.items() if kind != "total"}
    assert totals.of_order(replace(order, amounts=without)).total == D("526.55")


def test_a_rate_with_no_tax_is_believed() -> None:
    line = Line(quantity=D(15), unit_net=D("891.99"), unit_tax=D(0), unit_gross=D("891.99"),
                tax_rate=D(19), line_net=D("13379.85"), line_tax=D(0))  # fmt: skip
    order = Order(currency="RON", lines=(line,), amounts={"shipping": D(15)})
    assert totals.of_order(order).total == D("13394.85")
    assert totals.of_order(order).goods_tax == 0


def test_transiteo_has_no_total_so_it_is_computed_and_marked() -> None:
    order = Order(
        currency="EUR",
        lines=(Line(quantity=D(3), unit_price=D("33.333333")),),
        amounts={"products": D(100), "shipping": D(10), "duty": D(5), "vat": D("23"),
                 "special_taxes": D(1), "discount_total": D(0)},
    )  # fmt: skip
    sums = totals.of_order(order)
    assert sums.total == D(139)
    assert "total" in sums.computed
    assert "goods" not in sums.computed
    assert sums.duties == D(6)
    assert totals.computed_amounts(sums) == {"tax_total": D(23), "total": D(139)}


def test_kakaclo_sample() -> None:
    order = Order(
        currency="USD",
        lines=(Line(quantity=D(2), unit_price=D("11.1050"), line_total=D("22.2100")),),
        amounts={"products": D("22.2100"), "shipping": D("12.9900"), "discount_total": D("1.0000")},
    )
    assert totals.of_order(order).total == D("34.2000")


@pytest.mark.parametrize(
    ("line", "included", "amounts"),
    [
        (Line(unit_net=D("91.60"), unit_tax=D("17.40"), quantity=D(2)), None,
         ("183.20", "34.80", "218.00", None)),
        (Line(unit_net=D("98.34"), tax_rate=D(19), quantity=D(2)), None,
         ("196.68", "37.37", "234.05", None)),
        (Line(unit_gross=D("119"), tax_rate=D(19)), None, ("100.00", "19.00", "119.00", None)),
        (Line(unit_price=D("119"), tax_rate=D(19)), True, ("100.00", "19.00", "119.00", "119.00")),
        (Line(unit_price=D("100"), tax_rate=D(19)), False, ("100.00", "19.00", "119.00", "100.00")),
        (Line(unit_price=D("100"), tax_rate=D(19)), None, (None, None, None, "100.00")),
        (Line(unit_net=D("100")), None, ("100.00", None, None, None)),
        (Line(line_gross=D("119"), line_tax=D("19")), None, ("100", "19", "119", None)),
        (Line(unit_net=D("13749.1667"), unit_tax=D("2749.8333")), None,
         ("13749.17", "2749.83", "16499.00", None)),
        (Line(unit_price=D("0.5"), currency="JPY"), None, (None, None, None, "1")),
        (Line(), None, (None, None, None, None)),
    ],
)  # fmt: skip
def test_line_amounts(line: Line, included: bool | None, amounts: tuple[str | None, ...]) -> None:
    found = totals.of_line(line, "EUR", included)
    shown = (found.net, found.tax, found.gross, found.told)
    assert tuple(None if a is None else str(a) for a in shown) == amounts


PRICES = st.integers(0, 10**10).map(money.from_micros)


@given(PRICES, st.integers(1, 1000), st.integers(0, 40), st.booleans())
def test_a_computed_line_adds_up(price: Decimal, quantity: int, rate: int, gross: bool) -> None:
    line = Line(
        quantity=D(quantity),
        tax_rate=D(rate),
        unit_gross=price if gross else None,
        unit_net=None if gross else price,
    )
    found = totals.of_line(line, "EUR")
    assert found.net is not None
    assert found.tax is not None
    assert found.net + found.tax == found.gross
    assert found.computed
    assert abs(found.net * rate / 100 - found.tax) <= D("0.01")


def test_what_is_not_known_is_none() -> None:
    assert totals.of_order(Order()).total is None
    priced, bare = Line(unit_price=D(5)), Line(sku="A")
    assert totals.of_order(Order(lines=(priced, bare))).total is None
    mixed = Order(currency="EUR", lines=(priced, replace(priced, currency="USD")))
    assert totals.of_order(mixed).total is None
    assert totals.computed_amounts(totals.of_order(Order())) == {}


def test_discounts_handling_and_taxes_on_top() -> None:
    order = Order(
        currency="EUR",
        tax_included=False,
        lines=(Line(quantity=D(2), unit_price=D(50)),),
        amounts={"shipping": D(7), "handling": D(2), "wrapping_gross": D(3)},
        discounts=(Discount(amount=D(10)), Discount(amount=D("2.50"))),
        taxes=(Tax(amount=D(19)),),
    )
    sums = totals.of_order(order)
    assert (sums.discounts, sums.handling, sums.tax) == (D("12.50"), D(5), D(19))
    assert sums.total == D(100) + 7 + 5 + 19 - D("12.50")


def test_a_told_sum_that_is_not_one_is_shown() -> None:
    order = replace(SHOP, amounts={"total": D("453.04"), "products": D(1), "tax_total": D("72.33")})
    assert totals.disagreements(order) == {
        "products": (D(1), D("453.05")),
        "tax_total": (D("72.33"), D("72.34")),
        "total": (D("453.04"), D("453.05")),
    }
    assert totals.disagreements(replace(SHOP, amounts={"products": D("380.71")})) == {}


def test_an_edit_drops_the_sums_it_made_untrue() -> None:
    first, second = (replace(line, id=str(n)) for n, line in enumerate(SHOP.lines))
    before = replace(SHOP, lines=(first, second), amounts={**SHOP.amounts, "shipping": D(5)})
    edited = replace(before, lines=(first, replace(second, quantity=D(3))))
    after = totals.without_stale(before, edited)
    assert after.lines[0] == first
    assert (after.lines[1].line_net, after.lines[1].line_gross) == (None, None)
    assert after.amounts == {"shipping": D(5)}
    assert totals.of_order(after).total == D("218.99") + D("351.09") + 5


def test_an_edit_of_something_else_keeps_them() -> None:
    line = replace(SHOP.lines[0], id="1")
    before = replace(SHOP, lines=(line,))
    renamed = replace(before, lines=(replace(line, name="Boots"),), number="7")
    assert totals.without_stale(before, renamed) == renamed
    typed = replace(before, amounts={"total": D(400), "shipping": D(5)})
    assert totals.without_stale(before, typed) == typed
