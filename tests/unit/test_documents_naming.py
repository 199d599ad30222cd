"""What a line is called: by language, by carrier, and by whom it was written (3.1, paper §2)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.catalogue import Product
from app.documents import Document, Finding
from app.documents.catalogued import catalogued
from app.orders.model import Order
from tests.rendering.samples import CARPAT, CASA, DAY, shop_order, tools_order

ENGLISH = "Women’s sandals, upper of leather, outer sole of rubber, for evening wear"
ROMANIAN = "Sandale de damă, fețe din piele, talpă de cauciuc"
SHOP = "Giuseppe Zanotti Crystal Sandal"
SHORT = "Leather sandals for women"
KNOWN = Product(
    "259", names={"": "Sandale", "en": ENGLISH, "ro": ROMANIAN}, short_names={"en-35": SHORT}
)


def order(name: str = SHOP, known: Product = KNOWN, **attributes: str) -> Order:
    """One line of that name, with what the catalogue says of it."""
    shop = shop_order(invoiced=False)
    line = replace(shop.lines[0], name=name, attributes=attributes)
    return catalogued(replace(shop, lines=(line,), amounts={}), {"259": known})


def paper(of: Order, kind: str = "commercial-invoice", language: str = "ro") -> Document:
    return documents.build(of, CASA, kind, business_day=DAY, language=language)


@pytest.mark.parametrize(
    ("kind", "language", "first", "second"),
    [
        ("commercial-invoice", "ro", ENGLISH, ROMANIAN),
        ("customs-proforma", "ro", ENGLISH, ROMANIAN),
        ("packing-list", "ro", ENGLISH, ROMANIAN),
        ("delivery-note", "ro", ROMANIAN, ENGLISH),
        ("proforma", "ro", ROMANIAN, ENGLISH),
        ("commercial-invoice", "en", ENGLISH, ""),
        ("delivery-note", "en", ENGLISH, ""),
        ("commercial-invoice", "fr", ENGLISH, ""),
        ("delivery-note", "fr", SHOP, ENGLISH),
    ],
)
def test_customs_read_english_first_and_people_their_language(
    kind: str, language: str, first: str, second: str
) -> None:
    (item,) = paper(order(), kind, language).items
    assert (item.description, item.second) == (first, second)
    assert item.remark.startswith("SKU 259" if first == SHOP else f"{SHOP} · SKU 259")


def test_a_line_without_a_name_is_called_as_its_product() -> None:
    (item,) = paper(order(""), "commercial-invoice", "fr").items
    assert (item.description, item.remark) == (ENGLISH, "Sandale · SKU 259 · size 38")
    nothing = catalogued(order("", Product("259")), {})
    assert paper(nothing).items[0].description == "259"


def test_what_the_order_itself_says_goes_before() -> None:
    own = order(name_ro="Sandale cu cristale")
    assert paper(own).items[0].second == "Sandale cu cristale"
    assert paper(order(name_ro=" ")).items[0].second == ROMANIAN


def test_the_same_words_do_not_stand_twice() -> None:
    (item,) = paper(order(ENGLISH.upper(), replace(KNOWN, names={"ro": ENGLISH}))).items
    assert (item.description, item.second) == (ENGLISH.upper(), "")
    assert item.remark.startswith("SKU")


def test_a_credit_note_calls_goods_as_its_invoice_did() -> None:
    invoice = documents.from_json(replace(paper(order()), number="INV-1").to_json())
    note = documents.credit_note(invoice, (), lines=None, reason="torn", business_day=DAY)
    assert (note.items[0].description, note.items[0].second) == (ENGLISH, ROMANIAN)


# -- what carriers pass on ------------------------------------------------------------------


def said(of: Order, carrier: str) -> list[Finding]:
    found = documents.preflight(
        replace(of, carrier_export=carrier, tracking_no=""), CASA, "commercial-invoice",
        business_day=DAY,
    )  # fmt: skip
    return [one for one in found if "name" in one.where]


@pytest.mark.parametrize("carrier", ["UPS Standard", "FedEx", "USPS", "DHL Express", "DSV"])
def test_a_short_description_answers_the_carriers_limit(carrier: str) -> None:
    assert said(order(), carrier) == []


@pytest.mark.parametrize(
    ("carrier", "where"),
    [("UPS", "name_en_35"), ("USPS", "name_en_50"), ("DHL", "")],
)
def test_the_lacking_length_is_asked_for_where_it_is_kept(carrier: str, where: str) -> None:
    found = said(order(known=replace(KNOWN, short_names={})), carrier)
    assert [one.where for one in found] == ([f"lines[0].attributes.{where}"] if where else [])
    assert all(f"only {where[-2:]} characters" in one.text for one in found)


def test_what_is_passed_on_is_what_is_judged() -> None:
    vague = replace(KNOWN, short_names={"en-35": "Gift"})
    (found,) = said(order(known=vague), "UPS")
    assert (found.where, found.level) == ("lines[0].attributes.name_en_35", "warning")
    assert "“Gift” is too vague" in found.text
    assert said(order(known=vague), "DHL") == []


def test_a_line_of_no_product_is_described_in_the_order() -> None:
    vague = order("Gift", Product("259"))
    assert [one.where for one in said(vague, "DSV")] == ["lines[0].attributes.name_en"]
    unknown = replace(vague, lines=(replace(vague.lines[0], sku=""),))
    assert [one.where for one in said(unknown, "DSV")] == ["lines[0].name"]
    at_home = replace(vague.party("shipping"), country="RO")
    nameless = replace(order(""), parties={"shipping": at_home})
    nameless = replace(nameless, lines=(replace(nameless.lines[0], name="", attributes={}),))
    assert [one.where for one in said(nameless, "DSV")] == ["lines[0].name"]


def test_one_in_no_told_language_counts_too() -> None:
    assert said(order(known=replace(KNOWN, short_names={"-35": SHORT})), "UPS") == []


def test_the_paper_shows_the_whole_of_it() -> None:
    (item,) = paper(replace(order(), carrier_export="UPS"), language="en").items
    assert item.description == ENGLISH


def test_a_description_no_font_can_draw_is_named() -> None:
    odd = order(known=replace(KNOWN, names={"en": "Bag 革"}))
    found = documents.preflight(odd, CASA, "proforma", charset={ord(c) for c in "Bag "})
    assert "lines[0].attributes.name_en" in {one.where for one in found if one.level == "error"}


def test_a_share_of_a_discount_counts_no_goods() -> None:
    tools = replace(tools_order(2), amounts={"discount_total": Decimal("5.00")})
    invoice = documents.build(tools, CARPAT, "commercial-invoice", business_day=DAY, number="I")
    note = documents.credit_note(
        invoice, (), lines={"l0": Decimal(1)}, reason="torn", business_day=DAY
    )
    share = next(item for item in note.items if not item.line_id)
    assert share.net < 0
    assert share.quantity == 0
