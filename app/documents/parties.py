"""Parties as they stand on papers: address lines in the receiving country's habit.

Data of a party is never translated (paper §6); the country is named in English for the post and
for customs. It knows neither amounts nor layout.
"""

from __future__ import annotations

from app import countries
from app.documents.company import Company
from app.documents.model import Address
from app.orders.model import Party
from app.rules.wording import statement

CITY_REGION_POSTCODE = frozenset({"US", "CA", "AU", "IN"})
CITY_POSTCODE = frozenset({"GB", "IE", "NZ", "SG", "TW", "TH"})


def address(party: Party) -> Address:
    """The party with its country in capitals as the last line, as on an envelope."""
    name = party.company or party.display_name
    person = party.display_name if party.company else ""
    country = country_name(party.country) or party.country_text
    streets = (party.line1, party.line2, ", ".join(_filled(party.building, party.level)))
    return Address(
        name=name,
        lines=_filled(*streets, party.district, city_line(party), country.upper()),
        contact=_filled(person, party.phone, party.email),
        ids=_ids(party),
        country=party.country,
    )


def exporter(company: Company | None) -> Address:
    """The company's own block; without one (a draft) it is empty."""
    if company is None:
        return Address()
    own = Party(
        city=company.city,
        region=company.region,
        postcode=company.postcode,
        country=company.country,
    )
    town = ", ".join(_filled(city_line(own), country_name(company.country)))
    return Address(
        name=company.name,
        lines=_filled(company.line1, company.line2, town),
        contact=_filled(company.signatory.name, company.phone, company.email),
        ids=_filled(
            _numbered("VAT", company.vat),
            _numbered("EORI", company.eori),
            _numbered("REX", company.rex),
            company.registration,
        ),
        country=company.country,
    )


def same(one: Address, other: Address) -> bool:
    """Is it the same party at the same place? Contact and numbers may be told on one side only."""
    return _key(one) == _key(other) or not other.name


def city_line(party: Party) -> str:
    """Town, region and postcode in the order the country's post wants."""
    region = party.region_code or party.region
    if party.country in CITY_REGION_POSTCODE:
        tail = " ".join(_filled(region, party.postcode))
        return ", ".join(_filled(party.city, tail))
    if party.country in CITY_POSTCODE:
        town = " ".join(_filled(party.city, party.postcode))
        return ", ".join(_filled(town, party.region))
    town = " ".join(_filled(party.postcode, party.city))
    known = party.region.casefold() in ("", party.city.casefold())
    return town if known else ", ".join(_filled(town, party.region))


def country_name(code: str) -> str:
    """The country's English name, "" for none; an unknown code stands for itself."""
    return countries.name(code, "en") if code else ""


def _ids(party: Party) -> tuple[str, ...]:
    ids = _filled(
        _numbered("VAT", party.vat_no), _numbered("EORI", party.eori), party.company_reg_no
    )
    private = not ids and not party.company and party.kind != "company"
    return (statement("private_person", "en").en,) if private and party.display_name else ids


def _numbered(word: str, number: str) -> str:
    return f"{word} {number}" if number else ""


def _filled(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def _key(address: Address) -> tuple[str, ...]:
    return tuple(text.casefold() for text in (address.name, *address.lines))
