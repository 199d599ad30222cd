"""Customs facts about countries, tariff codes, descriptions and delivery terms.

Answers are yes, no, a word or a reason in words; what they mean for a paper is decided in
`app.documents`. Every list is dated data with its source in `resources/rules/customs.json`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from app.rules import tables

Valuation = Literal["CIF", "FOB"]
HS_DIGITS = range(6, 15)  # document-rules 3.1: 6 to 14


@cache
def eu_members() -> frozenset[str]:
    """Alpha-2 codes of the member states."""
    return frozenset(tables.words("customs", "eu_members"))


@cache
def customs_union() -> frozenset[str]:
    """Countries inside the customs territory of the Union."""
    return eu_members() | frozenset(tables.words("customs", "eu_customs_also"))


def crosses_border(departure: str, destination: str) -> bool:
    """Do goods between these countries (alpha-2) leave a customs territory?"""
    if not departure or not destination or departure == destination:
        return False
    return not {departure, destination} <= customs_union()


def needs_eori(country: str) -> bool:
    """Must an exporter in this country name an EORI number?"""
    territories = tables.words("customs", "eori_territories")
    return country in territories or ("EU" in territories and country in customs_union())


def valuation(destination: str) -> Valuation:
    """What that country's customs value includes: freight to its border (CIF) or not (FOB)."""
    return "FOB" if destination in tables.words("customs", "valuation", "FOB") else "CIF"


def hs_problem(code: str) -> str:
    """Why this is no tariff code of 6 to 14 digits, or "" (document-rules 3.1)."""
    digits = hs_digits(code)
    if not digits:
        return "is missing"
    if not digits.isascii() or not digits.isdigit():
        return "holds something else than digits"
    if len(digits) not in HS_DIGITS:
        return f"has {len(digits)} digits instead of 6 to 14"
    chapter, entry = int(digits[:2]), tables.entry("customs", "hs_chapters")
    first, last, reserved = entry["first"], entry["last"], entry["reserved"]
    assert isinstance(first, int)
    assert isinstance(last, int)
    assert isinstance(reserved, list)
    if not first <= chapter <= last or chapter in reserved:
        return f"names chapter {digits[:2]}, which does not exist"
    return ""


def hs_digits(code: str) -> str:
    """The code without the points and spaces people write in it; never padded."""
    return re.sub(r"[.\s]", "", code)


def hs_printed(code: str) -> str:
    """The code as papers show it: 4.2.rest (paper §1)."""
    digits = hs_digits(code)
    return ".".join(part for part in (digits[:4], digits[4:6], digits[6:]) if part)


@cache
def _vague() -> frozenset[str]:
    return frozenset(tables.words("customs", "vague_words"))


def is_vague(description: str) -> bool:
    """Is this a word that customs and carriers refuse, standing alone or only with numbers?"""
    bare = re.sub(r"[\d\W_]+", " ", description.casefold()).strip()
    return not bare or bare in _vague()


def carrier_length(carrier: str) -> int | None:
    """How many characters of a description that carrier transmits, if it is known."""
    lengths = tables.entry("customs", "description_lengths")["values"]
    assert isinstance(lengths, dict)
    for name, length in lengths.items():
        if name.casefold() in carrier.casefold():
            assert isinstance(length, int)
            return length
    return None


def incoterm_problem(term: str) -> str:
    """Why this is no Incoterms 2020 rule, or "" (sea-only terms are one: see `is_sea_term`)."""
    known = tables.words("customs", "incoterms", "any_mode") + _sea_terms()
    return "" if term in known else "is none of " + ", ".join(known)


def is_sea_term(term: str) -> bool:
    """Is it a term for carriage by sea only, wrong for parcels?"""
    return term in _sea_terms()


def _sea_terms() -> tuple[str, ...]:
    return tables.words("customs", "incoterms", "sea_only")


def unit_word(code: str, several: bool) -> str:
    """The printed word of a UN/ECE Rec 20 unit; an unknown code prints as itself."""
    known = tables.entry("customs", "units")["values"]
    assert isinstance(known, dict)
    found = known.get(code.upper())
    return str(found[1 if several else 0]) if isinstance(found, list) else code


def is_known_unit(code: str) -> bool:
    known = tables.entry("customs", "units")["values"]
    assert isinstance(known, dict)
    return code.upper() in known


def is_piece(code: str) -> bool:
    """Does this unit count single pieces?"""
    return code.upper() in tables.words("customs", "pieces")
