"""Codes in every form remotes write them, and names in the languages of papers."""

from __future__ import annotations

import pytest

from app import countries


@pytest.mark.parametrize(
    ("received", "code"),
    [
        ("FRA", "FR"), ("FR", "FR"), ("fr", "FR"), (" fra ", "FR"), ("EL", "GR"), ("UK", "GB"),
        ("XK", "XK"), ("XKX", "XK"), ("UNK", "XK"),
        ("France", "France"), ("XI", "XI"), ("", ""), ("ZZZ", "ZZZ"),
    ],
)  # fmt: skip
def test_alpha2(received: str, code: str) -> None:
    assert countries.alpha2(received) == code


def test_every_code_goes_to_alpha3_and_back() -> None:
    codes = countries.names("en")
    assert len(codes) == 250
    assert all(countries.alpha2(countries.alpha3(code)) == code for code in codes)
    assert countries.alpha3("RO") == "ROU"
    assert countries.alpha3("??") == "??"


def test_only_iso_codes_and_kosovo_are_countries() -> None:
    assert all(countries.is_country(code) for code in ("RO", "US", "XK"))
    assert not any(countries.is_country(code) for code in ("XI", "EU", "ro", "ROU", "", "Romania"))


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Germany"), ("fr", "Allemagne"), ("ro", "Germania"), ("ro_RO", "Germania"),
     ("fr-CA", "Allemagne")],
)  # fmt: skip
def test_names(language: str, name: str) -> None:
    assert countries.name("DE", language) == name
    assert countries.name("Freedonia", language) == "Freedonia"
