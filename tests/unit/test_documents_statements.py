"""Statements customs law words: printed where they hold, missed in words where they do not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.catalogue import Product
from app.documents import Company, Document, Finding
from app.documents.catalogued import catalogued
from app.orders.model import Discount, Order, Party
from app.rules import tables
from tests.rendering.samples import CARPAT, CASA, DAY, shop_order, tools_order

BOSTON = Company(
    key="us", name="Pier Outfitters Inc", line1="1 Pier Road", city="Boston", region="MA",
    postcode="02110", country="US", phone="+1 617 555 0100", vat="12-3456789",
)  # fmt: skip
LYON = Party(full_name="Chloé Lefèvre", line1="2 rue du Lac", city="Lyon", postcode="69003",
             country="FR", phone="+33 4 72 10 30 30")  # fmt: skip


def notes(order: Order, company: Company, kind: str = "commercial-invoice") -> dict[str, str]:
    made = documents.build(order, company, kind, business_day=DAY)
    return {note.label.en: note.text for note in made.notes}


def findings(order: Order, company: Company) -> dict[str, Finding]:
    found = documents.preflight(order, company, "commercial-invoice", business_day=DAY)
    return {finding.where: finding for finding in found}


def originating(order: Order, *places: int, origin: str = "EU") -> Order:
    lines = tuple(
        replace(line, attributes={"preferential_origin": origin}) if at in places else line
        for at, line in enumerate(order.lines)
    )
    return replace(order, lines=lines)


def test_nothing_is_stated_of_goods_nobody_called_originating() -> None:
    assert "Statement on origin" not in notes(tools_order(2), CARPAT)


def test_the_statement_names_number_origin_and_the_lines_it_leaves_out() -> None:
    order = originating(tools_order(3), 0, 2)
    small = notes(order, CARPAT)["Statement on origin"]
    assert "(Exporter Reference No —)" in small  # up to 6 000 EUR no number is asked
    assert "these products are of the Union preferential origin" in small
    assert "Not of preferential origin: line 2." in small
    assert f"Zărnești, {DAY}; Carpat Tools Export SRL." in small


def worth(order: Order, amount: str) -> Order:
    line = replace(order.lines[0], quantity=Decimal(1), unit_net=Decimal(amount))
    return originating(replace(order, lines=(line,), amounts={}), 0)


@pytest.mark.parametrize(("amount", "number"), [("6000.00", "—"), ("6000.01", "ROREX27301163")])
def test_the_limit_of_the_agreement_decides_on_the_number(amount: str, number: str) -> None:
    assert f"No {number})" in notes(worth(tools_order(1), amount), CARPAT)["Statement on origin"]


def test_above_the_limit_without_a_rex_number_nothing_is_stated_and_that_is_said() -> None:
    order, company = worth(tools_order(1), "9000"), replace(CARPAT, rex="")
    assert "Statement on origin" not in notes(order, company)
    assert "REX number is missing" in findings(order, company)["company.rex"].text


def us_order(unit_net: str, **attributes: str) -> Order:
    line = replace(tools_order(1).lines[0], quantity=Decimal(1), unit_net=Decimal(unit_net))
    return replace(
        tools_order(1), lines=(line,), currency="USD", departure_country="US", amounts={},
        parties={"shipping": LYON, "billing": LYON}, attributes={"customs": attributes},
    )  # fmt: skip


def test_a_small_us_export_names_its_exemption_and_a_large_one_needs_its_filing() -> None:
    assert notes(us_order("2500"), BOSTON)["US export filing"] == "NOEEI 30.37(a)"
    found = findings(us_order("2500.01"), BOSTON)["attributes.customs.itn"]
    assert found.level == "error"
    assert "more than 2500 USD" in found.text
    filed = us_order("2500.01", itn="AES X20261120123456")
    assert notes(filed, BOSTON)["US export filing"] == "AES ITN X20261120123456"
    assert "attributes.customs.itn" not in findings(filed, BOSTON)
    wrong = findings(us_order("10", itn="12"), BOSTON)["attributes.customs.itn"]
    assert "X and 14 digits" in wrong.text


def test_goods_to_canada_are_exempt_at_any_value() -> None:
    order = us_order("9000")
    there = replace(LYON, country="CA")
    order = replace(order, parties={"shipping": there, "billing": there})
    assert notes(order, BOSTON)["US export filing"] == "NOEEI 30.36"


def test_the_control_statement_stands_only_in_its_case() -> None:
    assert "Destination control" not in notes(us_order("10"), BOSTON)
    assert "Destination control" not in notes(us_order("10", eccn="EAR99"), BOSTON)
    told = notes(us_order("10", eccn="5A992"), BOSTON)["Destination control"]
    assert told.startswith("ECCN 5A992. These items are controlled by the U.S. Government")
    elsewhere = replace(us_order("10", eccn="5A992"), departure_country="RO")
    assert "Destination control" not in notes(elsewhere, BOSTON)


def test_small_parcels_to_the_united_kingdom_ask_for_a_vat_number_there() -> None:
    leeds = replace(LYON, country="GB", city="Leeds")
    order = replace(
        tools_order(1), currency="GBP", amounts={}, parties={"shipping": leeds, "billing": leeds}
    )
    found = findings(order, CARPAT)["company.vat"]
    assert "up to 135 GBP" in found.text
    assert "Check with your accountant" in found.text
    registered = replace(CARPAT, vat="GB123456782")
    said = documents.preflight(order, registered, "commercial-invoice", business_day=DAY)
    assert not [one for one in said if "135 GBP" in one.text]


# -- the lane ---------------------------------------------------------------------------


def by_hand(lane: str, reason: str = "the tax office said so in letter 12") -> Order:
    return replace(tools_order(1), attributes={"vat": {"lane": lane, "reason": reason}})


def lane_of(order: Order, company: Company = CARPAT) -> str:
    found = documents.lane_of(order, company, DAY)
    return found.id if found else ""


def test_a_lane_chosen_by_hand_needs_a_reason_and_says_so() -> None:
    assert lane_of(by_hand("outside_scope")) == "outside_scope"
    said = findings(by_hand("outside_scope"), CARPAT)["attributes.vat.lane"]
    assert said.level == "warning"
    assert "the rules say “exempt export”: the tax office said so" in said.text
    assert lane_of(by_hand("outside_scope", "")) == "export_eu"
    assert findings(by_hand("outside_scope", ""), CARPAT)["attributes.vat.reason"].level == "error"


def test_an_unknown_lane_stops_the_invoice() -> None:
    found = findings(by_hand("zero"), CARPAT)["attributes.vat.lane"]
    assert found.level == "error"
    assert "“zero” is unknown" in found.text


def test_reverse_charge_on_goods_to_another_member_state_is_refused() -> None:
    munich = replace(LYON, country="DE", vat_no="DE136695976")
    order = replace(by_hand("reverse_charge"), parties={"shipping": munich, "billing": munich})
    found = documents.preflight(order, CARPAT, "commercial-invoice", business_day=DAY)
    said = [one for one in found if one.where == "attributes.vat.lane"]
    assert [one.text for one in said if one.level == "error"] == [
        "Goods to another member state are exempt under art. 138; reverse charge is refused."
    ]


def test_the_reason_is_kept_in_the_snapshot() -> None:
    made = documents.build(by_hand("outside_scope"), CARPAT, "commercial-invoice", business_day=DAY)
    assert made.vat_reason == "the tax office said so in letter 12"
    again: Document = documents.from_json(made.to_json())
    assert again.vat_reason == made.vat_reason


@pytest.mark.parametrize(("price", "lane"), [("150", "ioss"), ("150.01", "export_other")])
def test_small_imports_go_under_ioss_where_the_company_has_a_number(price: str, lane: str) -> None:
    order = us_order(price)
    order = replace(order, currency="EUR")
    registered = replace(BOSTON, ioss="IM3720000224")
    assert lane_of(order, registered) == lane
    assert lane_of(order, BOSTON) == "export_other"


def test_what_is_paid_decides_on_the_one_stop_shop() -> None:
    """The value is the price of the goods after their discounts (document-rules 3.3, 3.4)."""
    order = replace(us_order("160"), currency="EUR", discounts=(Discount(amount=Decimal(10)),))
    assert lane_of(order, replace(BOSTON, ioss="IM3720000224")) == "ioss"


# -- landed cost ---------------------------------------------------------------------------


def to_lyon(day: str, lines: int = 3) -> list[str]:
    """What is said of small parcels from Boston to Lyon: three lines, two codes."""
    line = replace(tools_order(1).lines[0], quantity=Decimal(1), unit_net=Decimal(20))
    other = replace(line, id="x", hs_code="85131000")
    order = replace(us_order("10"), lines=(line, line, other)[:lines], currency="EUR")
    found = documents.preflight(order, BOSTON, "commercial-invoice", business_day=day)
    return [one.text for one in found if "import into" in one.text]


def test_small_parcels_into_the_union_say_what_they_will_cost() -> None:
    duty = "The import into the EU costs a flat duty of about"
    assert to_lyon("2026-11-20") == [
        f"{duty} 6.00 EUR, for 2 tariff codes with their origins.",
        "The import into FR costs a fee of about 4.00 EUR.",
    ]
    assert to_lyon("2026-11-20", 1)[0] == f"{duty} 3.00 EUR, for 1 tariff code."
    assert to_lyon("2026-06-30") == ["The import into FR costs a fee of about 4.00 EUR."]
    assert to_lyon("2026-02-28") == []
    assert not [said for said in to_lyon("2028-07-01") if "flat duty" in said]


# -- VAT in the currency of the state ------------------------------------------------------


def at_home(**attributes: str) -> Order:
    """A sale inside Romania, in dollars, with 19 % VAT."""
    cluj = replace(LYON, country="RO", city="Cluj-Napoca")
    line = replace(tools_order(1).lines[0], quantity=Decimal(1), unit_net=Decimal(100),
                   unit_tax=Decimal(19), tax_rate=Decimal(19))  # fmt: skip
    return replace(
        tools_order(1), lines=(line,), currency="USD", amounts={}, attributes={"vat": attributes},
        parties={"shipping": cluj, "billing": cluj},
    )  # fmt: skip


def test_vat_in_another_currency_stands_in_the_states_own_too() -> None:
    said = findings(at_home(), CARPAT)["attributes.vat.rate"]
    assert said.level == "warning"
    assert "must also stand in RON" in said.text
    order = at_home(rate="4.6321", rate_source="BNR", rate_day="2026-11-20")
    assert "attributes.vat.rate" not in findings(order, CARPAT)
    told = notes(order, CARPAT)["VAT in the currency of the state"]
    assert told == "19.00 USD = 88.01 RON at 4.6321 (BNR, 2026-11-20)"
    assert "VAT in the currency of the state" not in notes(replace(order, currency="RON"), CARPAT)


def test_a_rate_that_is_none_stops_the_invoice_with_a_sentence() -> None:
    for rate in ("four", "0", "-1"):
        assert findings(at_home(rate=rate), CARPAT)["attributes.vat.rate"].level == "error"


def test_a_state_may_change_its_currency() -> None:
    before = tables.entry("exports", "national_currencies", "2025-12-31").rows()["BG"]
    assert (before, tables.entry("exports", "national_currencies").rows()["BG"]) == ("BGN", "EUR")


# -- products ---------------------------------------------------------------------------


def test_a_product_lengthens_the_code_for_the_destination_and_no_other() -> None:
    order = shop_order(invoiced=False)
    line = replace(order.lines[0], hs_code="640399")
    order = replace(order, lines=(line,))
    longer = Product("259", hs_codes={"MD": "6403991100", "": "640399"})
    assert catalogued(order, {"259": longer}).lines[0].hs_code == "6403991100"
    other = Product("259", hs_codes={"MD": "6404110000"})
    assert catalogued(order, {"259": other}) is order
    assert catalogued(order, {}) is order


def test_a_product_tells_the_preferential_origin_of_its_lines() -> None:
    order = tools_order(2)
    known = {order.lines[0].sku: Product(order.lines[0].sku, preferential_origin="RO")}
    told = notes(catalogued(order, known), CARPAT)["Statement on origin"]
    assert "line 2." in told


def test_an_ioss_number_is_never_printed() -> None:
    company = replace(CASA, ioss="IM3720000224")
    made = documents.build(
        shop_order(invoiced=True), company, "commercial-invoice", business_day=DAY
    )
    assert "IM3720000224" not in made.to_json()
