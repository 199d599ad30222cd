"""Which paper an order becomes and what it says."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import Company, DocumentRefused
from app.orders.model import Discount, Order, Party, RemoteDocument
from tests.rendering.samples import CARPAT, CASA, CHISINAU, DAY, shop_order, tools_order

LEEDS = replace(CASA, country="GB", postcode="LS1 4DY", vat="GB980780684")


def test_an_invoiced_order_becomes_the_rendition_of_that_invoice() -> None:
    paper = documents.build(shop_order(invoiced=True), CASA, "commercial-invoice", business_day=DAY)
    assert (paper.kind, paper.number, paper.total) == (
        "customs-rendition", "SERIE 0000010", Decimal("453.05"),
    )  # fmt: skip
    assert paper.mark.en == "Customs rendition of invoice SERIE 0000010, version 1"


def test_a_cancelled_remote_invoice_leaves_the_number_to_us() -> None:
    cancelled = RemoteDocument("invoice", number="0000010", prefix="SERIE", cancelled=True)
    order = replace(shop_order(invoiced=False), documents=(cancelled,))
    assert documents.paper_kind(order, "commercial-invoice") == "commercial-invoice"


def test_a_draft_has_no_number_an_issued_paper_has() -> None:
    draft = documents.build(tools_order(1), CARPAT, "commercial-invoice", business_day=DAY)
    assert draft.draft
    assert draft.number == ""
    issued = documents.build(
        tools_order(1), CARPAT, "commercial-invoice", business_day=DAY, number="INV-1"
    )
    assert not issued.draft
    assert any("INV-1" in note.text for note in issued.notes)


@pytest.mark.parametrize(("country", "sheet"), [("US", "Letter"), ("CA", "Letter"), ("RO", "A4")])
def test_papers_are_drawn_for_the_exporters_own_sheets(country: str, sheet: str) -> None:
    company = replace(CASA, country=country)
    paper = documents.build(tools_order(1), company, "commercial-invoice", business_day=DAY)
    assert paper.paper == sheet
    note = documents.credit_note(
        paper, [], lines=None, reason="torn", business_day=DAY, issued_us=1
    )
    assert note.paper == sheet


def test_a_proforma_names_its_validity_and_is_no_vat_invoice() -> None:
    paper = documents.build(tools_order(1), CARPAT, "proforma", business_day="2026-12-15")
    assert paper.valid_until == "2027-01-14"
    assert paper.mark.en == "This is not a VAT invoice"
    assert paper.window.name == "Pennine Group Holdings plc"
    assert paper.other is not None
    assert paper.other.name == "Pennine Builders’ Merchants Ltd"


@pytest.mark.parametrize(
    ("country", "vat", "lane"),
    [
        ("MD", "", "export_eu"),
        ("RO", "", "domestic_eu"),
        ("DE", "DE136695976", "intra_eu"),
        ("DE", "", "distance_eu"),
        ("GR", "EL094259216", "intra_eu"),
        ("FR", "RO18547290", "distance_eu"),
    ],
)
def test_the_lane_follows_seller_route_and_vat_number(country: str, vat: str, lane: str) -> None:
    buyer = replace(CHISINAU, country=country, vat_no=vat)
    order = replace(shop_order(invoiced=False), parties={"shipping": buyer, "billing": buyer})
    found = documents.lane_of(order, CASA, DAY)
    assert found is not None
    assert found.id == lane


@pytest.mark.parametrize(
    ("country", "vat"), [("GB", "GB980780684"), ("CH", "CHE-123.456.788"), ("US", "12-3456789")]
)
def test_a_number_from_outside_the_union_exempts_nothing_inside_it(country: str, vat: str) -> None:
    """Art. 138 asks for a number of another member state (document-rules 3.3)."""
    berlin = replace(CHISINAU, country="DE", postcode="10115")
    buyer = replace(CHISINAU, country=country, vat_no=vat)
    order = replace(shop_order(invoiced=False), parties={"shipping": berlin, "billing": buyer})
    found = documents.lane_of(order, CASA, DAY)
    assert found is not None
    assert found.id == "distance_eu"


@pytest.mark.parametrize(
    ("company", "country", "postcode", "vat", "lane"),
    [
        (CASA, "GB", "BT1 5GS", "XI980780684", "intra_eu"),
        (CASA, "GB", "bt1 5gs", "", "distance_eu"),
        (CASA, "GB", "SW1A 1AA", "XI980780684", "export_eu"),
        (LEEDS, "GB", "BT1 5GS", "", "domestic_uk"),
        (LEEDS, "IM", "IM1 1AA", "", "domestic_uk"),
        (CASA, "MC", "98000", "", "distance_eu"),
        (CASA, "ES", "35001", "ESA13585625", "export_eu"),
        (CASA, "ES", "ES-28001", "ESA13585625", "intra_eu"),
        (CASA, "FI", "22100", "", "export_eu"),
    ],
)
def test_some_places_are_another_country_to_vat(
    company: Company, country: str, postcode: str, vat: str, lane: str
) -> None:
    buyer = replace(CHISINAU, country=country, postcode=postcode, vat_no=vat)
    order = replace(
        shop_order(invoiced=False),
        parties={"shipping": buyer, "billing": buyer},
        departure_country=company.country,
    )
    found = documents.lane_of(order, company, DAY)
    assert found is not None
    assert found.id == lane


def test_a_discount_off_prices_with_several_rates_names_them() -> None:
    """A row for each rate, or the sums of VAT could not be followed (document-rules 3.2)."""
    taxed = replace(
        tools_order(1).lines[0], unit_net=None, unit_tax=None, unit_gross=Decimal(119),
        quantity=Decimal(1), tax_rate=Decimal(19),
    )  # fmt: skip
    cheaper = replace(taxed, id="x", tax_rate=Decimal(9))
    home = replace(CHISINAU, country="RO")
    order = replace(
        tools_order(1), lines=(taxed, cheaper), amounts={}, parties={"shipping": home},
        discounts=(Discount(name="Spring", amount=Decimal("23.80")),),
    )  # fmt: skip
    paper = documents.build(order, CASA, "commercial-invoice", business_day=DAY)
    rows = [(row.label.en, row.amount) for row in paper.sums if row.kind == "discount"]
    assert rows == [
        ("Discount Spring (VAT 19 %)", Decimal("-10.00")),
        ("Discount Spring (VAT 9 %)", Decimal("-10.92")),
    ]
    assert paper.total == Decimal("214.20")


@pytest.mark.parametrize(("departure", "law"), [("RO", True), ("FR", False), ("DE", False)])
def test_the_law_named_is_that_of_where_the_goods_leave(departure: str, law: bool) -> None:
    lines = tools_order(1).lines
    order = replace(
        shop_order(invoiced=False), departure_country=departure, lines=lines, amounts={}
    )
    paper = documents.build(order, CASA, "commercial-invoice", business_day=DAY)
    treatment = paper.notes[0].text
    assert "Exempt export of goods, art. 146" in treatment
    assert ("Codul fiscal" in treatment) is law
    assert ("CGI art. 262 I" in treatment) is (departure == "FR")


def test_goods_from_elsewhere_have_no_lane() -> None:
    assert documents.lane_of(replace(tools_order(1), departure_country="CN"), CASA, DAY) is None


def test_the_customers_language_is_the_papers() -> None:
    assert documents.paper_language(shop_order(invoiced=False), CARPAT) == "ro"
    order = replace(tools_order(1), context={"locale": "de-DE"})
    assert documents.paper_language(order, CASA) == "ro"
    assert documents.paper_language(order, None) == "en"


def test_addresses_follow_the_countrys_post() -> None:
    boston = Party(
        full_name="Ann", line1="1 Pier", city="Boston", region_code="MA", postcode="02110",
        country="US",
    )  # fmt: skip
    paper = documents.build(
        replace(tools_order(1), parties={"shipping": boston}), CARPAT, "proforma", business_day=DAY
    )
    assert paper.window.lines == ("1 Pier", "Boston, MA 02110", "UNITED STATES")
    assert paper.other is None


@pytest.mark.parametrize(
    ("order", "where"),
    [
        (replace(tools_order(1), lines=()), "lines"),
        (replace(tools_order(1), currency="EURO"), "currency"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(order: Order, where: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        documents.build(order, CARPAT, "proforma", business_day=DAY)
    assert [finding.where for finding in refused.value.findings] == [where]


def test_an_unknown_kind_is_refused_in_words() -> None:
    with pytest.raises(DocumentRefused, match="“receipt” is none of"):
        documents.paper_kind(tools_order(1), "receipt")


def test_hidden_characters_are_shown_and_names_composed() -> None:
    order = tools_order(1)
    line = replace(order.lines[0], name="Cafe\u0301 \u202eevil\x07\nsecond line")
    paper = documents.build(
        replace(order, lines=(line,)), CARPAT, "commercial-invoice", business_day=DAY
    )
    assert paper.items[0].description == "Café ‹U+202E›evil\u2407 second line"
