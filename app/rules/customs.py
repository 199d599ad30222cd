"""Customs facts about countries, tariff codes, descriptions and delivery terms.

Answers are yes, no, a word or a reason in words; what they mean for a paper is decided in
`app.documents`. Every list is dated data with its source in `resources/rules/customs.json`; `day`
is the ISO day it is asked for, by default the newest version's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from app.rules import tables
from app.rules.tables import NEWEST, Entry
from app.said import Said, say

Valuation = Literal["CIF", "FOB"]


def _rule(key: str, day: str = NEWEST) -> Entry:
    return tables.entry("customs", key, day)


@cache
def eu_members(day: str = NEWEST) -> frozenset[str]:
    """Alpha-2 codes of the member states."""
    return frozenset(_rule("eu_members", day).words())


@cache
def vat_union(day: str = NEWEST) -> frozenset[str]:
    """Where goods move as inside the Union for VAT: its members and Northern Ireland (XI)."""
    return eu_members(day) | {_rule("northern_ireland", day).text("vat")}


def vat_place(country: str, postcode: str, departure: str, day: str = NEWEST) -> str:
    """Which country that address counts as for VAT on goods from `departure` (alpha-2).

    Parts of member states outside the VAT territory have a code of their own, and so has Northern
    Ireland for goods from the Union.
    """
    if in_postcodes("northern_ireland", country, postcode, day):
        code = _rule("northern_ireland", day).text("vat")
        return code if departure in eu_members(day) else country
    rule = _rule("vat_places", day)
    bare = postcode.upper().removeprefix(country).strip(" -")
    parts = rule.rows("postcodes").get(country, {})
    assert isinstance(parts, dict), country
    found = (code for beginning, code in parts.items() if bare.startswith(beginning))
    return str(next(found, rule.rows("countries").get(country, country)))


@cache
def customs_union(day: str = NEWEST) -> frozenset[str]:
    """Countries inside the customs territory of the Union."""
    return eu_members(day) | frozenset(_rule("eu_customs_also", day).words())


def crosses_border(departure: str, destination: str, postcode: str = "", day: str = NEWEST) -> bool:
    """Do goods between these countries (alpha-2) leave a customs territory?

    `postcode` is the consignee's: goods from the Union reach Northern Ireland without customs.
    """
    if not departure or not destination or departure == destination:
        return False
    union = customs_union(day)
    inside = destination in union or in_postcodes("northern_ireland", destination, postcode, day)
    return not (departure in union and inside)


def territory(country: str, day: str = NEWEST) -> str:
    """The customs territory a country belongs to: "EU" or the country itself."""
    return "EU" if country in customs_union(day) else country


def in_postcodes(key: str, country: str, postcode: str, day: str = NEWEST) -> bool:
    """Does a special territory (`northern_ireland`) hold that postcode of that country?"""
    rule = _rule(key, day)
    bare = postcode.replace(" ", "").upper()
    return country == rule.text("country") and bare.startswith(rule.words("postcodes"))


def eori_prefixes(country: str, postcode: str, day: str = NEWEST) -> tuple[str, ...]:
    """How an EORI number of a trader there may begin; empty where none is needed (3.1)."""
    if in_postcodes("northern_ireland", country, postcode, day):
        return _rule("northern_ireland", day).words("eori")
    place = territory(country, day)
    if place not in _rule("eori_territories", day).words():
        return ()
    return tuple(sorted(eu_members(day))) if place == "EU" else (place,)


def is_post_box(street: str, day: str = NEWEST) -> bool:
    """Is this line of an address a post box, where no carrier delivers?"""
    words = "|".join(_rule("post_boxes", day).words())
    return re.match(rf"\s*({words})\b", street, re.IGNORECASE) is not None


def prints_on_letter(country: str, day: str = NEWEST) -> bool:
    """Do printers in that country (alpha-2) hold Letter sheets, not A4?"""
    return country in _rule("letter_sheets", day).words()


def valuation(destination: str, day: str = NEWEST) -> Valuation:
    """What that country's customs value includes: freight to its border (CIF) or not (FOB)."""
    return "FOB" if destination in _rule("valuation", day).words("FOB") else "CIF"


def hs_problem(code: str, day: str = NEWEST) -> str:
    """Why this is no tariff code of 6 to 14 digits, or "" (document-rules 3.1)."""
    digits, rule = hs_digits(code), _rule("hs_codes", day)
    if not digits:
        return say("is missing")
    if not digits.isascii() or not digits.isdigit():
        return say("holds something else than digits")
    least, most = rule.number("least"), rule.number("most")
    if not least <= len(digits) <= most:
        return say(
            "has {digits} digits instead of {least} to {most}",
            digits=len(digits),
            least=least,
            most=most,
        )
    chapters = _rule("hs_chapters", day)
    inside = chapters.number("first") <= int(digits[:2]) <= chapters.number("last")
    if not inside or digits[:2] in chapters.words("reserved"):
        return say("names chapter {digits}, which does not exist", digits=digits[:2])
    return ""


def hs_least(destination: str, day: str = NEWEST) -> tuple[int, str]:
    """How many digits the import there asks for, and what they are called; 0 where unknown."""
    found = _rule("hs_import", day).rows().get(territory(destination, day))
    if not isinstance(found, dict):
        return 0, ""
    return int(str(found["digits"])), str(found["name"])


def hs_digits(code: str) -> str:
    """The code without the points and spaces people write in it; never padded."""
    return re.sub(r"[.\s]", "", code)


def hs_printed(code: str) -> str:
    """The code as papers show it: 4.2.rest (paper §1)."""
    digits = hs_digits(code)
    return ".".join(part for part in (digits[:4], digits[4:6], digits[6:]) if part)


def incoterm_problem(term: str, day: str = NEWEST) -> Said | None:
    """Why this is no Incoterms 2020 rule, or None (sea-only terms are one: see `is_sea_term`)."""
    rule = _rule("incoterms", day)
    known = rule.words("any_mode") + rule.words("sea_only")
    return None if term in known else say("is none of {known}", known=", ".join(known))


def is_sea_term(term: str, day: str = NEWEST) -> bool:
    """Is it a term for carriage by sea only, wrong for parcels?"""
    return term in _rule("incoterms", day).words("sea_only")


def reasons(day: str = tables.NEWEST) -> tuple[str, ...]:
    """Words for why goods leave; each has its text as a statement (document-rules 3.1)."""
    return tables.entry("customs", "reasons", day).words()


def unit_word(code: str, several: bool) -> str:
    """The printed word of a UN/ECE Rec 20 unit; an unknown code prints as itself."""
    found = _rule("units").rows().get(code.upper())
    return str(found[1 if several else 0]) if isinstance(found, list) else code


def is_known_unit(code: str) -> bool:
    return code.upper() in _rule("units").rows()


def is_piece(code: str) -> bool:
    """Does this unit count single pieces?"""
    return code.upper() in _rule("pieces").words()
