"""A product answers in the language and for the destination that are asked."""

from __future__ import annotations

from app.catalogue import Product

SHOES = Product(
    "V01", {"en": "Shoes", "ro": "Pantofi"}, hs_codes={"": "640399", "US": "6403990000"}
)


def test_names_and_codes_fall_back() -> None:
    assert [SHOES.name(language) for language in ("ro", "en", "fr")] == [
        "Pantofi",
        "Shoes",
        "Shoes",
    ]
    assert [SHOES.hs_code(country) for country in ("US", "GB")] == ["6403990000", "640399"]
    assert (Product("X").name("en"), Product("X").hs_code("US")) == ("X", "")
