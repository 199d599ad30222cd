"""Invoices for parts of an order add up to the invoice for all of it; fair values of free goods."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import documents, money
from app.documents import Document, DocumentRefused
from app.documents.amounts import amounts_of
from app.documents.figures import Figures
from app.documents.parts import part_of, sellers_in, sellers_of
from app.orders.model import Line, Order, Shipment, ShipmentLine
from tests.rendering.samples import CARPAT, CASA, DAY, orders, shop_order, tools_order

ZERO = Decimal(0)
NOT_IN_TOTAL = ("total", "additions", "paid")


@st.composite
def shipped_orders(draw: st.DrawFn) -> Order:
    """Any order, sent whole in one to four shipments, of up to three sellers."""
    order = draw(orders())
    order = replace(order, lines=order.lines[:6])
    count = draw(st.integers(1, 3))
    lines = []
    sent: list[list[ShipmentLine]] = [[] for _ in range(count)]
    for at, line in enumerate(order.lines):
        cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=count - 1, max_size=count - 1)))
        points = [line.quantity * cut / 100 for cut in (0, *cuts, 100)]
        for place in range(count):
            quantity = points[place + 1] - points[place]
            if quantity:
                sent[place].append(ShipmentLine(f"l{at}", quantity))
        lines.append(replace(line, id=f"l{at}", seller_id=draw(st.sampled_from(["a", "b", "c"]))))
    order = replace(
        order,
        lines=tuple(lines),
        amounts={
            **order.amounts,
            "discount_total": draw(st.sampled_from([ZERO, Decimal(1)])),
            "duty": Decimal(7),
        },
        incoterm=draw(st.sampled_from(["DAP", "DDP"])),
        attributes={"customs": {"insurance": "3"}},
        shipments=tuple(
            Shipment(id=f"s{place}", lines=tuple(told)) for place, told in enumerate(sent)
        ),
    )
    return _told_total(order) if draw(st.booleans()) else order


def _told_total(order: Order) -> Order:
    """The order with a total that is one minor unit more than its sum, as rounding makes it."""
    unit = Decimal(1).scaleb(-money.exponent(order.currency))
    total = whole_of(order).total + unit
    return replace(order, amounts={**order.amounts, "total": total, "paid": total})


def whole_of(order: Order) -> Figures:
    lane = documents.lane_of(order, CARPAT, DAY)
    return amounts_of(order, "commercial-invoice", part_of(order), lane)


def sums(found: Figures) -> dict[str, Decimal]:
    """Everything of some figures that has to add up."""
    return {
        "total": found.total,
        "paid": found.paid,
        "goods": found.goods,
        "vat": found.vat_total,
        "rounding": found.rounding,
        **{
            name: sum((part.net for part in getattr(found, name)), ZERO)
            for name in ("discounts", "charges", "duties", "additions")
        },
    }


def parts(order: Order, *, by_seller: bool) -> list[Figures]:
    lane = documents.lane_of(order, CARPAT, DAY)
    found = []
    for shipment in order.shipments:
        whole = part_of(order, shipment.id)
        sellers = sellers_of(order) if by_seller else ()
        for seller in sellers or ("",):
            part = part_of(order, shipment.id, seller=seller)
            if part.covered:
                found.append(amounts_of(order, "commercial-invoice", part, lane))
        assert whole.strangers == ()
    return found


@settings(max_examples=100)
@given(order=shipped_orders(), by_seller=st.booleans())
def test_parts_add_up_to_the_whole(order: Order, *, by_seller: bool) -> None:
    whole = sums(whole_of(order))
    shared = [sums(found) for found in parts(order, by_seller=by_seller)]
    added = {name: sum((part[name] for part in shared), ZERO) for name in whole}
    assert added == whole
    for part in shared:
        counted = [amount for name, amount in part.items() if name not in NOT_IN_TOTAL]
        assert part["total"] == sum(counted)


def test_a_share_does_not_depend_on_what_is_sent_later() -> None:
    order = tools_order(3)
    told = (ShipmentLine("l0", Decimal(1)), ShipmentLine("l1", Decimal(3)))
    first = Shipment(id="s1", lines=told)
    second = Shipment(id="s2", lines=(ShipmentLine("l2", Decimal(4)),))
    before, after = (
        invoice(replace(order, shipments=sent), "s1") for sent in ((first,), (first, second))
    )
    assert (before.items, before.sums, before.total) == (after.items, after.sums, after.total)


def invoice(order: Order, shipment: str = "", seller: str = "") -> Document:
    return documents.build(
        order, CARPAT, "commercial-invoice", business_day=DAY, shipment=shipment, seller=seller
    )


def test_an_invoice_for_a_shipment_shows_what_was_shipped() -> None:
    order = tools_order(3)
    sent = Shipment(id="s1", lines=(ShipmentLine("l0", Decimal(1)), ShipmentLine("l2", Decimal(5))))
    planned = Shipment(id="s2", lines=(ShipmentLine("l1", Decimal(10)),))
    paper = invoice(replace(order, shipments=(sent, planned)), "s1")
    assert [item.line_id for item in paper.items] == ["l0", "l2"]
    assert [item.quantity for item in paper.items] == [1, 5]
    assert [item.net for item in paper.items] == [Decimal("12.40"), Decimal("32.25")]
    assert paper.terms.net_kg == Decimal("0.64") + 5 * Decimal("0.91")
    assert paper.total < invoice(order).total


def test_a_part_without_goods_of_a_rate_has_no_discount_off_it() -> None:
    """Of prices with VAT each rate's goods take their own share of a discount."""
    taxed = replace(
        tools_order(1).lines[0], id="a", unit_net=None, unit_tax=None, quantity=Decimal(1),
        unit_gross=Decimal(119), tax_rate=Decimal(19), seller_id="one",
    )  # fmt: skip
    cheaper = replace(taxed, id="b", tax_rate=Decimal(9), seller_id="two")
    order = replace(
        tools_order(1), lines=(taxed, cheaper), amounts={"discount_total": Decimal("23.80")},
        parties={"shipping": replace(tools_order(1).party("shipping"), country="RO")},
        shipments=tuple(
            Shipment(id=f"s{one}", lines=(ShipmentLine(one, Decimal(1)),)) for one in "ab"
        ),
    )  # fmt: skip
    for first, second in (
        (invoice(order, "sa"), invoice(order, "sb")),
        (invoice(order, seller="one"), invoice(order, seller="two")),
    ):
        rates = [[row.rate for row in one.sums if row.kind == "vat"] for one in (first, second)]
        assert rates == [[Decimal(19)], [Decimal(9)]]
        assert (first.vat, first.total) == (Decimal("17.10"), Decimal("107.10"))
        assert first.total + second.total == Decimal("214.20")


def test_each_seller_gets_an_invoice_of_its_lines() -> None:
    order = tools_order(3)
    lines = [
        replace(line, seller_id=seller)
        for line, seller in zip(order.lines, ("001", "002", "001"), strict=True)
    ]
    order = replace(order, lines=tuple(lines))
    assert sellers_of(order) == ("001", "002")
    assert sellers_of(tools_order(3)) == ()
    papers = [invoice(order, seller=seller) for seller in ("001", "002")]
    assert [[item.line_id for item in paper.items] for paper in papers] == [["l0", "l2"], ["l1"]]
    assert sum(paper.total for paper in papers) == invoice(order).total
    assert papers[0].mark.en == "Seller 001, 1 of 2"
    with pytest.raises(DocumentRefused, match="no lines"):
        invoice(order, seller="003")


def sample(value: str = "12.50") -> Order:
    """An order given away: a price of nothing, and what it is worth."""
    free = replace(
        tools_order(1).lines[0], unit_net=ZERO, attributes={"fair_value": value} if value else {}
    )
    return replace(
        tools_order(1),
        lines=(free, replace(tools_order(2).lines[1], tax_rate=Decimal(19))),
        attributes={"customs": {"reason": "sample"}},
        amounts={"shipping": Decimal(30), "total": Decimal("99"), "paid": Decimal(99)},
    )


def errors(order: Order, kind: str) -> list[tuple[str, str]]:
    found = documents.preflight(order, CARPAT, kind, business_day=DAY)
    return [(finding.where, finding.text) for finding in found if finding.level == "error"]


def test_a_customs_proforma_values_what_is_not_sold() -> None:
    paper = documents.build(sample(), CARPAT, "customs-proforma", business_day=DAY)
    assert [item.net for item in paper.items] == [Decimal("25.00"), Decimal("19.00")]
    assert paper.total == Decimal("74.00")
    assert paper.customs_value == paper.total
    assert paper.bridge[0].label.en == "Value for customs, EUR"
    assert not paper.shows_vat
    assert not paper.after_total
    assert not paper.aside
    assert paper.vat_lane == ""
    assert paper.mark.en == "Value for customs purposes only"
    assert paper.terms.reason == "Commercial sample, permanent"
    assert paper.terms.payment == "No payment due"
    assert any("Value for customs purposes only" in note.text for note in paper.notes)
    assert not errors(sample(), "customs-proforma")


@pytest.mark.parametrize(
    ("order", "kind", "where", "text"),
    [
        (tools_order(1), "customs-proforma", "attributes.customs.reason", "one of sample"),
        (sample(), "commercial-invoice", "attributes.customs.reason", "its paper is the customs"),
        (
            replace(sample(), attributes={"customs": {"reason": "fun"}}),
            "customs-proforma", "attributes.customs.reason", "“fun” is unknown; one of sale",
        ),
        (sample("cheap"), "customs-proforma", "lines[0].attributes.fair_value", "cheap"),
        (sample(""), "customs-proforma", "lines[0].unit_price", "fair one even for free goods"),
    ],
)  # fmt: skip
def test_a_wrong_reason_or_value_stops_the_issue(
    order: Order, kind: str, where: str, text: str
) -> None:
    found = errors(order, kind)
    assert any(where == place and text in sentence for place, sentence in found), found


def test_a_draft_of_a_value_that_is_none_is_refused_in_words() -> None:
    with pytest.raises(DocumentRefused, match="fair_value “cheap”"):
        documents.build(sample("cheap"), CARPAT, "customs-proforma", business_day=DAY)


def test_the_shops_invoice_can_be_repeated_in_parts() -> None:
    order = shop_order(invoiced=True)
    sent = Shipment(id="s1", lines=(ShipmentLine("l2", Decimal(2)),))
    rest = Shipment(id="s2", lines=(ShipmentLine("l1", Decimal(1)),))
    order = replace(order, shipments=(sent, rest))
    papers = [
        documents.build(order, CASA, "commercial-invoice", business_day=DAY, shipment=name)
        for name in ("s1", "s2")
    ]
    assert {paper.kind for paper in papers} == {"customs-rendition"}
    assert sum(paper.total for paper in papers) == Decimal("453.05")


def test_lines_of_no_seller_make_no_parts() -> None:
    alone = Line(id="l", seller_id="001")
    assert sellers_of(replace(tools_order(1), lines=(alone,))) == ()
    assert sellers_of(replace(tools_order(1), lines=(alone, Line(id="m")))) == ()


def test_a_shipment_has_papers_of_the_sellers_in_it_alone() -> None:
    lines = tuple(Line(id=seller, seller_id=seller) for seller in ("001", "002", "003"))
    sent = Shipment(
        id="s1", lines=(ShipmentLine("003", Decimal(1)), ShipmentLine("001", Decimal(1)))
    )
    order = replace(tools_order(1), lines=lines, shipments=(sent, Shipment(id="s2")))
    assert sellers_in(order, "s1") == ("001", "003")
    assert sellers_in(order, "") == ("001", "002", "003")
