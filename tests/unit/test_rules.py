"""Rules are dated data: the version that holds on the business day, its source and its mark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app import paths
from app.rules import carriers, customs, descriptions, lanes, tables, wording

FILES = sorted(paths.resource("rules").glob("*.json"))
WORDS = sorted(paths.resource("rules/words").glob("*.json"))


def dated(name: str) -> Iterator[tuple[str, tables.Rows]]:
    """Every version in a dated file, with the key it stands under."""
    found = tables.table(name)
    listed = found.items() if isinstance(found, dict) else [("", found)]
    for key, entry in listed:
        for row in entry if isinstance(entry, list) else [entry]:
            assert isinstance(row, dict)
            yield key, row


def test_every_rule_has_a_source_a_day_and_a_mark() -> None:
    seen = 0
    for name, row in ((file.stem, row) for file in FILES for _, row in dated(file.stem)):
        assert row["source"], (name, row)
        assert isinstance(row["verified"], bool), (name, row)
        assert date.fromisoformat(str(row["from"])), (name, row)
        seen += 1
    assert seen > 30


@pytest.mark.parametrize("file", WORDS, ids=lambda file: file.stem)
def test_a_language_of_papers_is_one_file_and_translates_what_is_there(file: Path) -> None:
    assert file.stem in wording.LANGUAGES
    english = tables.rows("words/en")
    for section, texts in tables.rows(f"words/{file.stem}").items():
        if section in english:
            assert keys(texts) <= keys(english[section])
            continue
        known = {(str(row.get("id", key)), str(row["from"])) for key, row in dated(section)}
        assert isinstance(texts, dict)
        assert {(key, day) for key, days in texts.items() for day in keys(days)} <= known


def keys(found: tables.Table) -> set[str]:
    assert isinstance(found, dict)
    return set(found)


def test_two_versions_hold_from_different_days() -> None:
    assert customs.hs_least("US", "2025-08-28") == (0, "")
    assert customs.hs_least("US", "2025-08-29") == (10, "HTS code")
    assert customs.hs_least("DE", "2025-08-28") == (10, "TARIC code")


def test_a_rule_can_end() -> None:
    rule = tables.dated({
        "source": "s", "verified": True, "from": "2026-07-01", "until": "2028-07-01",
    })  # fmt: skip
    assert tables.current([rule], "2026-06-30") is None
    assert tables.current([rule], "2028-06-30") is rule
    assert tables.current([rule], "2028-07-01") is None


def test_a_lane_is_chosen_as_it_read_that_day() -> None:
    found = lanes.choose("RO", "RO", "DE", buyer_vat=True, day="2020-01-01")
    assert found is not None
    assert found.category == "K"
    before = lanes.choose("RO", "RO", "DE", buyer_vat=True, day="2019-12-31")
    assert before is None  # nor did the rule for distance sales hold yet


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Women’s sandals, upper of leather", 3),
        ("Screwdriver set, steel", 2),
        ("Leather", 1),
        ("Blorb 7", 1),
        ("Gift", 0),
        ("Cămașă bumbac", 2),
    ],
)
def test_how_much_a_description_says(text: str, answers: int) -> None:
    assert descriptions.answers(text) == answers


def test_carriers_are_known_by_a_word_of_their_name() -> None:
    assert carriers.description_length("DHL Express Worldwide") == 135
    assert carriers.description_length("UPS Saver") == 35
    assert carriers.description_length("USPS") == 50
    assert carriers.description_length("Groups United") is None


@pytest.mark.parametrize(
    ("carrier", "number", "right"),
    [
        ("UPS", "1Z 999 AA1 01 2345 6784", True),
        ("UPS", "1234567890", False),
        ("DHL", "12 3456 7890", True),
        ("DHL", "1Z999AA10123456784", False),
        ("FedEx", "", True),
        ("Nobody", "whatever", True),
    ],
)
def test_tracking_numbers_have_the_carriers_form(carrier: str, number: str, right: bool) -> None:
    assert (carriers.tracking_problem(carrier, number) == "") is right


def test_freight_from_spain_has_a_least_amount() -> None:
    assert str(carriers.least_freight("DHL", "ES", "EUR")) == "4"
    assert carriers.least_freight("DHL", "RO", "EUR") is None
    assert carriers.least_freight("DHL", "ES", "USD") is None


def test_eori_prefixes_follow_the_territory() -> None:
    assert "RO" in customs.eori_prefixes("DE", "")
    assert customs.eori_prefixes("GB", "SW1A 1AA") == ("GB",)
    assert customs.eori_prefixes("GB", "BT1 5GS") == ("GB", "XI")
    assert customs.eori_prefixes("US", "") == ()


@pytest.mark.parametrize(
    ("departure", "destination", "postcode", "crosses"),
    [
        ("RO", "DE", "10115", False),
        ("RO", "GB", "SW1A 1AA", True),
        ("RO", "GB", "BT1 5GS", False),  # goods from the Union into Northern Ireland
        ("MC", "GB", "BT1 5GS", False),
        ("US", "GB", "BT1 5GS", True),
        ("GB", "GB", "BT1 5GS", False),
        ("RO", "DE", "BT1 5GS", False),
        ("US", "DE", "BT1 5GS", True),
        ("RO", "", "", False),
    ],
)
def test_which_goods_leave_a_customs_territory(
    departure: str, destination: str, postcode: str, crosses: bool
) -> None:
    assert customs.crosses_border(departure, destination, postcode) is crosses


def test_some_countries_value_goods_without_the_freight_to_them() -> None:
    assert {customs.valuation(country) for country in ("US", "CA", "AU", "NZ")} == {"FOB"}
    assert {customs.valuation(country) for country in ("GB", "CH", "JP", "RO")} == {"CIF"}
