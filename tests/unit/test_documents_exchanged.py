"""Limits of money in a currency that is not the order's (document-rules 3.1, 3.3, 3.5, 3.10)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import Company, Finding
from app.orders.model import Order, Party
from tests.rendering.samples import CARPAT, DAY, tools_order

BOSTON = Company(
    key="us", name="Pier Outfitters Inc", line1="1 Pier Road", city="Boston", region="MA",
    postcode="02110", country="US", phone="+1 617 555 0100", vat="12-3456789",
)  # fmt: skip
PLACES = {"FR": "Lyon", "GB": "Leeds"}
RATE = "attributes.vat.rate"


def order_to(country: str, value: str, currency: str, **rate: str) -> Order:
    """One piece of that value, of preferential origin in the Union."""
    there = Party(full_name="Chloé Lefèvre", line1="2 rue du Lac", city=PLACES[country],
                  postcode="69003", country=country, phone="+33 4 72 10 30 30")  # fmt: skip
    line = replace(
        tools_order(1).lines[0], quantity=Decimal(1), unit_net=Decimal(value),
        attributes={"preferential_origin": "EU"},
    )  # fmt: skip
    return replace(
        tools_order(1), lines=(line,), currency=currency, amounts={}, attributes={"vat": rate},
        parties={"shipping": there, "billing": there},
    )  # fmt: skip


def from_boston(value: str, currency: str = "EUR", **rate: str) -> Order:
    return replace(order_to("FR", value, currency, **rate), departure_country="US")


def findings(order: Order, company: Company) -> tuple[Finding, ...]:
    return documents.preflight(order, company, "commercial-invoice", business_day=DAY)


def said(order: Order, company: Company, where: str = RATE) -> str:
    return " ".join(one.text for one in findings(order, company) if one.where == where)


def notes(order: Order, company: Company) -> dict[str, str]:
    made = documents.build(order, company, "commercial-invoice", business_day=DAY)
    return {note.label.en: note.text for note in made.notes}


@pytest.mark.parametrize(
    ("order", "company", "limit"),
    [
        (from_boston("10"), BOSTON, "The limit of 2500 USD for goods of one tariff code"),
        (from_boston("10", "USD"), BOSTON, "The limit of 150 EUR for the duty on small parcels"),
        (from_boston("10", "USD"), replace(BOSTON, ioss="IM3720000224"),
         "The limit of 150 EUR for the import one stop shop"),
        (order_to("GB", "10", "EUR"), CARPAT, "The limit of 135 GBP for the seller’s UK VAT"),
        (order_to("GB", "10", "USD"), replace(CARPAT, rex=""),
         "The limit of 6000 EUR for a statement on origin"),
    ],
)  # fmt: skip
def test_a_limit_in_another_currency_is_said_to_be_compared_with_nothing(
    order: Order, company: Company, limit: str
) -> None:
    told = said(order, company)
    assert limit in told
    assert "enter an exchange rate into" in told
    assert not [
        one for one in findings(order, company) if one.where == RATE and one.level != "warning"
    ]


@pytest.mark.parametrize(("value", "exempt"), [("2272.72", True), ("2272.73", False)])
def test_the_declared_rate_judges_the_limit_of_us_filings(value: str, exempt: bool) -> None:
    order = from_boston(value, rate="1.1", rate_currency="usd", rate_source="ECB", rate_day=DAY)
    assert said(order, BOSTON) == ""
    assert ("more than 2500 USD" in said(order, BOSTON, "attributes.customs.itn")) is not exempt
    told = notes(order, BOSTON)
    assert (told.get("US export filing") == "NOEEI 30.37(a)") is exempt
    assert told["Exchange rate"] == f"1 EUR = 1.1 USD (ECB, {DAY})"


@pytest.mark.parametrize(("value", "small"), [("168.75", True), ("168.76", False)])
def test_the_declared_rate_judges_small_parcels_to_the_united_kingdom(
    value: str, small: bool
) -> None:
    order = order_to("GB", value, "EUR", rate="0.8", rate_currency="GBP")
    assert ("up to 135 GBP" in said(order, CARPAT, "company.vat")) is small


@pytest.mark.parametrize(("value", "number"), [("30000", "—"), ("30000.05", "ROREX27301163")])
def test_a_rate_without_a_currency_leads_into_that_of_the_sellers_state(
    value: str, number: str
) -> None:
    """From Germany: the euro, in which the agreement has its limit."""
    order = replace(order_to("GB", value, "RON", rate="0.2"), departure_country="DE")
    assert f"No {number})" in notes(order, CARPAT)["Statement on origin"]


@pytest.mark.parametrize(("price", "lane"), [("300", "ioss"), ("300.02", "export_other")])
def test_the_declared_rate_decides_on_the_one_stop_shop(price: str, lane: str) -> None:
    order = from_boston(price, "USD", rate="0.5", rate_currency="EUR")
    registered = replace(BOSTON, ioss="IM3720000224")
    made = documents.build(order, registered, "commercial-invoice", business_day=DAY)
    assert made.vat_lane == lane


def test_a_rate_is_into_a_currency_and_has_a_source_and_a_day() -> None:
    odd = order_to("FR", "10", "EUR", rate="1.1", rate_currency="EURO")
    assert "into “EURO”; a code such as EUR" in said(odd, CARPAT, "attributes.vat.rate_currency")
    bare = order_to("FR", "10", "EUR", rate="1.1", rate_currency="USD")
    assert "without its source and day" in said(bare, CARPAT, "attributes.vat.rate_source")
    wrong = order_to("GB", "10", "EUR", rate="four")
    assert next(one.level for one in findings(wrong, CARPAT) if one.where == RATE) == "error"
