"""Which paper an order becomes and what it says."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import DocumentRefused
from app.orders.model import Order, Party, RemoteDocument
from tests.rendering.samples import CARPAT, CASA, CHISINAU, DAY, shop_order, tools_order


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
