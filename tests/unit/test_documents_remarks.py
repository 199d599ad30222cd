"""Remarks for customs: dated sentences a clerk chooses, printed in both languages (3.1)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import Finding
from app.orders import groups
from app.orders.model import Order
from app.rules import remarks
from app.rules.wording import LANGUAGES
from tests.rendering.samples import CARPAT, DAY, tools_order

CHOSEN = {"licence": "RO-77/2026", "cites_none": "yes", "text": "Sealed by customs, seal 4711."}


def order(said: dict[str, str], hs_code: str = "82054000") -> Order:
    line = replace(tools_order(1).lines[0], hs_code=hs_code)
    return replace(tools_order(1), lines=(line,), attributes={"remarks": said})


def notes(of: Order, kind: str, language: str = "fr") -> list[tuple[str, str]]:
    made = documents.build(of, CARPAT, kind, business_day=DAY, language=language)
    return [(note.label.en, note.text) for note in made.notes]


def said(of: Order, kind: str = "commercial-invoice") -> list[Finding]:
    found = documents.preflight(of, CARPAT, kind, business_day=DAY)
    return [one for one in found if one.where.startswith("attributes.remarks")]


@pytest.mark.parametrize("kind", ["commercial-invoice", "customs-proforma"])
def test_customs_papers_say_them_in_both_languages_and_then_the_free_words(kind: str) -> None:
    chosen = [note for note in notes(order(CHOSEN), kind) if note[0] in ("Licence", "CITES")]
    assert [label for label, _ in chosen] == ["Licence", "CITES"]
    assert chosen[0][1] == (
        "The goods leave under licence RO-77/2026. / "
        "Les marchandises partent sous la licence RO-77/2026."
    )
    assert "yes" not in chosen[1][1]
    assert ("Remark", "Sealed by customs, seal 4711.") in notes(order(CHOSEN), kind)


@pytest.mark.parametrize("kind", ["proforma", "packing-list", "delivery-note"])
def test_other_papers_say_nothing_of_them(kind: str) -> None:
    assert not [text for _, text in notes(order(CHOSEN), kind) if "4711" in text]
    assert said(order({"whim": "1"}), kind) == []


def test_an_unknown_remark_and_a_lacking_number_stop_the_paper() -> None:
    (unknown,) = said(order({"whim": "1"}))
    assert (unknown.level, unknown.where) == ("error", "attributes.remarks.whim")
    assert "“whim” is unknown; one of dual_use_none" in unknown.text
    (numberless,) = said(order({"cites_permit": "YES"}))
    assert (numberless.level, numberless.where) == ("error", "attributes.remarks.cites_permit")
    assert "none is told" in numberless.text


def test_a_wording_nobody_confirmed_says_whom_to_ask() -> None:
    (found,) = said(order({"dual_use_none": "yes"}))
    assert found.level == "warning"
    assert "Check with your accountant" in found.text
    assert said(order({"licence": "12"})) == []


def test_goods_that_rarely_leave_without_a_word_ask_for_one() -> None:
    fur = order({}, "43031010")
    (found,) = said(fur)
    assert (found.level, found.where) == ("warning", "attributes.remarks")
    assert "Line 1: goods of 4303.10.10 may need a remark, CITES" in found.text
    assert said(order({"cites_permit": "RO 12"}, "43031010")) == []
    at_home = replace(fur.party("shipping"), country="RO")
    assert said(replace(fur, parties={"shipping": at_home})) == []


def test_every_remark_is_there_in_every_language_of_papers() -> None:
    for language in LANGUAGES:
        for remark in remarks.remarks(language, DAY):
            assert remarks.topic_words(remark.topic, language).en
            assert bool(remark.words.local) == (language != "en"), (language, remark.key)
            assert (remarks.NUMBER in remark.words.local) == (remark.numbered and language != "en")


def test_no_remote_is_told_of_them() -> None:
    assert groups.sent_attributes(order(CHOSEN)) == {}


AGREED = {
    "contract": "EX 77/2026", "delivery_time": "3 weeks from payment", "port_of_entry": "New York",
    "mode": "air",
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        ("commercial-invoice", {"Contract", "Port of entry"}),
        ("customs-proforma", {"Contract", "Port of entry"}),
        ("proforma", {"Contract", "Delivery time"}),
    ],
)
def test_what_was_agreed_and_how_the_goods_travel_is_printed(kind: str, printed: set[str]) -> None:
    agreed = replace(tools_order(1), attributes={"customs": AGREED})
    asked = {"Contract": "EX 77/2026", "Delivery time": "3 weeks from payment",
             "Port of entry": "New York"}  # fmt: skip
    assert {note for note in notes(agreed, kind) if note[0] in asked} == {
        (label, asked[label]) for label in printed
    }
    made = documents.build(agreed, CARPAT, kind, business_day=DAY, language="en")
    assert made.terms.carrier == f"{agreed.carrier_export}, air"


def test_a_scheme_of_the_vat_is_said_in_the_words_of_the_law() -> None:
    scheme = order({"self_billing": "yes", "tax_representative": "Fiscal SRL, RO 18547290"})
    assert [
        text for label, text in notes(scheme, "commercial-invoice") if label == "VAT scheme"
    ] == [
        "Self-billing. / Autofacturation.",
        "The VAT is due by a tax representative: Fiscal SRL, RO 18547290. / "
        "La TVA est due par un représentant fiscal : Fiscal SRL, RO 18547290.",
    ]


def test_a_character_no_font_has_is_found_in_what_was_declared() -> None:
    odd = replace(tools_order(1), attributes={"customs": {"contract": "契約 7"}})
    found = documents.preflight(odd, CARPAT, "proforma", business_day=DAY, charset=range(0x500))
    assert "attributes.customs.contract" in {one.where for one in found if one.level == "error"}


def test_assists_royalties_and_commissions_stand_apart_in_the_customs_value() -> None:
    sums = {"assists": "10.00", "royalties": "4.50", "commissions": "2.25"}
    paid = documents.build(order({}), CARPAT, "commercial-invoice", business_day=DAY)
    more = replace(order({}), attributes={"customs": sums})
    made = documents.build(more, CARPAT, "commercial-invoice", business_day=DAY)
    assert paid.customs_value is not None
    assert made.customs_value == paid.customs_value + Decimal("16.75")
    rows = {row.label.en: row.amount for row in made.bridge}
    assert [rows[name] for name in ("Assists", "Royalties and licence fees")] == [
        Decimal("10.00"), Decimal("4.50"),
    ]  # fmt: skip
    assert rows["Selling commissions"] == Decimal("2.25")
