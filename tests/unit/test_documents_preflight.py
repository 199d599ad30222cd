"""Errors stop the issue, warnings do not; customs data count only where goods cross a border."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from app import documents
from app.documents import Company, Finding
from app.documents.model import Links
from app.orders.model import Line, Moment, Order, Package, Party, Shipment, ShipmentLine
from app.said import Said
from tests.rendering.samples import CARPAT, CASA, CHISINAU, DAY, shop_order, tools_order


def check(
    order: Order, company: Company | None = CARPAT, kind: str = "commercial-invoice"
) -> dict[str, Finding]:
    found = documents.preflight(order, company, kind, business_day=DAY)
    return {finding.where: finding for finding in found}


def errors(
    order: Order, company: Company | None = CARPAT, kind: str = "commercial-invoice"
) -> list[str]:
    found = check(order, company, kind)
    return [where for where, finding in found.items() if finding.level == "error"]


def first_line(order: Order, **changes: Any) -> Order:
    line = replace(order.lines[0], **changes)
    return replace(order, lines=(line, *order.lines[1:]))


def test_a_complete_export_has_no_findings() -> None:
    assert check(shop_order(invoiced=True), CASA) == {}
    assert errors(tools_order(3)) == []


@pytest.mark.parametrize(
    ("changes", "where", "words"),
    [
        ({"hs_code": ""}, "lines[0].hs_code", "Line 1: the HS code is missing."),
        ({"hs_code": "12345"}, "lines[0].hs_code", "has 5 digits instead of 6 to 14"),
        ({"hs_code": "7701.00"}, "lines[0].hs_code", "chapter 77, which does not exist"),
        ({"hs_code": "64AB99"}, "lines[0].hs_code", "something else than digits"),
        ({"origin_country": ""}, "lines[0].origin_country", "country of origin is missing"),
        ({"origin_country": "QQ"}, "lines[0].origin_country", "“QQ” is unknown"),
        ({"net_weight_kg": None}, "lines[0].net_weight_kg", "net weight is missing"),
        ({"name": ""}, "lines[0].attributes.name_en", "a description is missing"),
        ({"quantity": Decimal(0)}, "lines[0].quantity", "0 is not above zero"),
        ({"unit_net": Decimal(0)}, "lines[0].unit_price", "has no value"),
        ({"currency": "USD"}, "lines[0].currency", "is in USD, the order in EUR"),
    ],
)
def test_goods_data_stop_an_export(changes: dict[str, object], where: str, words: str) -> None:
    found = check(first_line(tools_order(2), **changes))
    assert found[where].level == "error"
    assert words in found[where].text


@pytest.mark.parametrize(
    ("country", "postcode", "vat_no"), [("DE", "10115", "DE136695976"), ("GB", "bt1 5gs", "")]
)
def test_customs_data_do_not_stop_a_sale_inside_the_union(
    country: str, postcode: str, vat_no: str
) -> None:
    """Nor one to Northern Ireland, where goods from the Union need no customs papers."""
    there = replace(CHISINAU, country=country, postcode=postcode, vat_no=vat_no)
    order = replace(
        tools_order(2),
        parties={"shipping": there, "billing": there},
        lines=(Line(name="Hammer", quantity=Decimal(1), unit_net=Decimal(9), unit_tax=Decimal(0)),),
        incoterm="",
        shipments=(),
        amounts={},
    )
    assert errors(order, CASA) == []
    assert "lines[0].hs_code" not in check(order, CASA)
    assert (
        documents.build(order, CASA, "commercial-invoice", business_day=DAY).customs_value is None
    )


def test_a_proforma_only_warns() -> None:
    found = check(first_line(tools_order(1), hs_code=""), kind="proforma")
    assert found["lines[0].hs_code"].level == "warning"


def test_a_vague_word_and_a_phone_without_country_warn() -> None:
    order = first_line(tools_order(1), name="Spare parts 3")
    consignee = replace(order.parties["shipping"], phone="0722 356 158")
    found = check(replace(order, parties={**order.parties, "shipping": consignee}))
    assert "too vague" in found["lines[0].attributes.name_en"].text
    assert "no country code" in found["parties.shipping.phone"].text


def test_terms_need_a_known_incoterm_and_a_place() -> None:
    assert "incoterm.term" in errors(replace(tools_order(1), incoterm=""))
    assert "incoterm.term" in errors(replace(tools_order(1), incoterm="DDU"))
    assert "incoterm.place" in errors(replace(tools_order(1), incoterm_place=""))
    assert check(replace(tools_order(1), incoterm="FOB"))["incoterm.term"].level == "warning"


def test_the_told_total_has_to_be_the_sum() -> None:
    order = tools_order(2)
    found = check(replace(order, amounts={**order.amounts, "total": Decimal("999.00")}))
    assert found["amounts.total"].level == "error"
    assert "999.00 EUR" in found["amounts.total"].text


def test_packages_cannot_weigh_less_than_their_goods() -> None:
    light = Shipment(packages=(Package(kind="box", gross_kg=Decimal("0.1")),))
    assert "shipments" in errors(replace(tools_order(2), shipments=(light,)))


def test_without_a_company_a_draft_warns_and_an_issue_stops() -> None:
    assert check(tools_order(1), None)["company"].level == "warning"
    found = documents.preflight(tools_order(1), None, "proforma", issuing=True)
    assert (
        Finding(
            "error",
            "company",
            Said("No company is set; its name and address stand on every paper."),
        )
        in found
    )


def test_a_company_that_an_account_names_in_vain_is_named() -> None:
    found = documents.preflight(
        tools_order(1), None, "proforma", company_name="OUTLET", issuing=True
    )
    (said,) = [one.text for one in found if one.where == "company"]
    assert said.startswith("The company “OUTLET” that the account names is not set;")


def test_an_unknown_lane_stops_the_invoice_only() -> None:
    order = replace(tools_order(1), departure_country="CN")
    assert "departure_country" in errors(order)
    assert "departure_country" not in errors(order, kind="proforma")


def test_unconfirmed_rules_are_said() -> None:
    munich = replace(CHISINAU, country="DE")
    order = replace(tools_order(1), parties={"shipping": munich, "billing": munich})
    assert "Check with your accountant" in check(order)["vat"].text


def test_missing_parties_are_errors() -> None:
    found = errors(replace(tools_order(1), parties={"shipping": Party(country="XQ")}))
    assert {"parties.shipping.full_name", "parties.shipping.country"} <= set(found)
    assert "parties.billing.full_name" in found


def test_errors_come_first_and_every_sentence_is_short() -> None:
    found = documents.preflight(
        replace(tools_order(3), lines=(Line(), Line()), incoterm="", parties={}), None,
        "commercial-invoice", issuing=True,
    )  # fmt: skip
    levels = [finding.level for finding in found]
    assert levels == sorted(levels)
    assert all(len(f.text) <= 200 and f.text.endswith(".") for f in found)


# -- bad input: one clear sentence at its place (document-rules 3.1) -------------------------


def party(order: Order, **changes: Any) -> Order:
    """The order with a changed consignee."""
    return replace(
        order, parties={**order.parties, "shipping": replace(order.party("shipping"), **changes)}
    )


def packed(quantity: str, net_kg: str | None = None) -> Order:
    """The first line of an order in one package."""
    order = tools_order(1)
    lines = (ShipmentLine(order.lines[0].id, Decimal(quantity)),)
    net = None if net_kg is None else Decimal(net_kg)
    package = Package(kind="box", gross_kg=Decimal(50), net_kg=net, lines=lines)
    return replace(order, shipments=(Shipment(id="s1", packages=(package,)),))


TOOL = tools_order(1)


@pytest.mark.parametrize(
    ("order", "where", "level", "words"),
    [
        (first_line(TOOL, currency="USD"), "lines[0].currency", "error", "is in USD"),
        (first_line(TOOL, unit_net=Decimal(0)), "lines[0].unit_price", "error", "has no value"),
        (first_line(TOOL, unit="", quantity=Decimal("0.333333")), "lines[0].quantity", "warning",
         "0.333333 is no whole number of pieces"),
        (first_line(TOOL, name="steel " * 700), "lines[0].attributes.name_en", "warning",
         "shows the first 800 characters"),
        (first_line(TOOL, name="Screw\u202edriver of steel"), "lines[0].name", "warning", "U+202E"),
        (party(TOOL, line1="a\x00b"), "parties.shipping.line1", "warning", "U+0000"),
        (party(TOOL, full_name="<b>Ellie</b>"), "parties.shipping.full_name", "warning", "markup"),
        (first_line(TOOL, origin_country="CN", attributes={"preferential_origin": "EU"}),
         "lines[0].origin_country", "warning", "made in CN, its preferential origin is EU"),
        (first_line(TOOL, gtin="5947000000001"), "lines[0].gtin", "warning", "check digit"),
        (first_line(TOOL, origin_country="EU"), "lines[0].origin_country", "error",
         "“EU” is no country of origin"),
        (first_line(TOOL, hs_code="820540"), "lines[0].hs_code", "warning",
         "has 6 digits; the commodity code of GB has 10"),
        (first_line(TOOL, name="Gadget 3000"), "lines[0].attributes.name_en", "warning",
         "does not say what it is made of"),
        (replace(TOOL, carrier_export="UPS Standard"), "lines[0].attributes.name_en_35", "warning",
         "only 35 characters"),
        (replace(TOOL, carrier_export="UPS", tracking_no="12345"), "tracking_no", "warning",
         "1Z and 16 letters or digits"),
        (replace(TOOL, carrier_export="DHL", departure_country="ES",
                 amounts={"shipping": Decimal("3.99")}), "amounts.shipping", "warning",
         "at least 4.00 EUR"),
        (replace(TOOL, incoterm="DDP"), "amounts.duty", "warning", "not told apart"),
        (party(TOOL, phone="+12"), "parties.shipping.phone", "warning", "has 2 digits"),
        (party(TOOL, line1="P.O. Box 12", line2=""), "parties.shipping.line1", "warning",
         "is a post box"),
        (party(TOOL, eori=""), "parties.billing.eori", "warning", "EORI number is told"),
        (packed("9"), "lines[0].quantity", "error", "9 are packed, 2 are ordered"),
        (packed("2", "1.27"), "shipments", "error", "1.27 kg net, the lines add up to 1.28 kg"),
        (replace(TOOL, attributes={"customs": {"insurance": "lots"}}), "attributes.customs",
         "error", "insurance"),
    ],
)  # fmt: skip
def test_bad_input_gets_one_clear_sentence_at_its_place(
    order: Order, where: str, level: str, words: str
) -> None:
    found = documents.preflight(order, CARPAT, "commercial-invoice", business_day=DAY)
    said = [one for one in found if one.where == where]
    assert [one.level for one in said] == [level], said
    assert words in said[0].text
    assert len(said[0].text) <= 200
    assert said[0].text.endswith(".")


@pytest.mark.parametrize(
    ("company", "where", "words"),
    [
        (replace(CARPAT, phone="0268 555 019"), "company.phone", "has no country code"),
        (replace(CARPAT, eori=""), "company.eori", "is missing"),
        (replace(CARPAT, eori="GB123456782000"), "company.eori", "begins with GB"),
        (replace(CARPAT, vat="27301163"), "company.vat", "no country prefix; one such as RO"),
        (replace(CARPAT, country="GR", vat="94259216"), "company.vat", "one such as EL"),
    ],
)
def test_what_the_exporter_lacks(company: Company, where: str, words: str) -> None:
    assert words in check(TOOL, company)[where].text


def test_what_nobody_confirmed_says_whom_to_ask() -> None:
    found = check(replace(TOOL, carrier_export="UPS", tracking_no="12345"))["tracking_no"]
    assert found.text.endswith(" Check with your accountant.")


def test_amounts_that_a_remote_disputes_stop_every_priced_paper() -> None:
    links = Links(unsettled=True)
    for kind, stopped in (
        ("commercial-invoice", True),
        ("proforma", True),
        ("packing-list", False),
    ):
        found = documents.preflight(tools_order(1), CARPAT, kind, business_day=DAY, links=links)
        assert ("conflicts" in {one.where for one in found if one.level == "error"}) is stopped


def test_an_exporter_is_reached_by_mail_and_lives_in_a_street() -> None:
    found = check(tools_order(1), replace(CARPAT, email="", line1="P.O. Box 12", line2=""))
    assert "e-mail is missing" in found["company.email"].text
    assert "post box; customs needs a street" in found["company.line1"].text
    assert not {"company.email", "company.line1"} & check(tools_order(1)).keys()


def test_an_importers_eori_number_has_the_form_of_one() -> None:
    order = tools_order(1)
    there = replace(order.party("shipping"), country="FR", eori="GB123")
    order = replace(order, parties={"shipping": there, "billing": there}, departure_country="US")
    assert "GB and 12 digits are expected" in check(order)["parties.shipping.eori"].text
    whole = replace(there, eori="GB123456789000")
    order = replace(order, parties={"shipping": whole, "billing": whole})
    assert "parties.shipping.eori" not in check(order)


@pytest.mark.parametrize(
    ("left", "late"), [("2026-10-01", True), ("2026-10-31", True), ("2026-11-01", False)]
)
def test_goods_inside_the_union_are_invoiced_by_the_fifteenth_of_the_next_month(
    left: str, late: bool
) -> None:
    """It is the 20th of November: art. 222, for goods to a registered buyer in another state."""
    order = tools_order(1)
    there = replace(order.party("shipping"), country="FR", vat_no="FR40303265045")
    us = int(datetime.fromisoformat(f"{left}T09:00:00+00:00").timestamp()) * 1_000_000
    shipment = Shipment(id="s1", shipped_at=Moment(us, left, "day"))
    order = replace(order, parties={"shipping": there, "billing": there}, shipments=(shipment,))
    told = check(order).get("shipments")
    assert (told is not None and "their invoice was due by 2026-11-15" in told.text) is late
