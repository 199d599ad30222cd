"""The VAT lane of a sale: who sells, from where to where, to whom (document-rules 3.3).

The clerk never picks a code: seller country, ship-from, ship-to and the buyer's VAT status choose
the lane from dated data. Nothing here computes an amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.rules import tables
from app.rules.customs import eu_members
from app.rules.wording import LANGUAGES


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the lane table; `charges` says whether VAT belongs on the invoice."""

    id: str
    category: str  # UNTDID 5305
    vatex: str
    charges: bool
    short: str  # two or three words for a sum row
    verified: bool
    source: str
    from_day: str  # ISO date
    note: tuple[tuple[str, str], ...]  # language, text
    national: tuple[tuple[str, str], ...]  # seller's country, its own law

    def text(self, seller: str, language: str) -> str:
        """The note on the paper: English, the seller's own law, the document's language."""
        notes = dict(self.note)
        law = dict(self.national).get(seller, "")
        english = f"{notes['en'].removesuffix('.')}; {law}." if law else notes["en"]
        local = "" if language == "en" else notes.get(language, "")
        return f"{english} {local}".strip()


def choose(seller: str, ship_from: str, ship_to: str, *, buyer_vat: bool, day: str) -> Lane | None:
    """The first lane that fits these alpha-2 countries on that ISO day, or None if none is known.

    `buyer_vat`: the buyer has a VAT id of another member state than the one shipped from.
    """
    if not (seller and ship_from and ship_to):
        return None
    for rule, lane in _lanes():
        if lane.from_day <= day and _fits(rule, seller, ship_from, ship_to, buyer_vat):
            return lane
    return None


def _fits(
    rule: dict[str, tables.Table], seller: str, ship_from: str, ship_to: str, buyer_vat: bool
) -> bool:
    return (
        _place(rule["seller"], seller, seller)
        and _place(rule["ship_from"], ship_from, seller)
        and _place(rule["ship_to"], ship_to, ship_from)
        and (rule["buyer"] == "any" or buyer_vat)
    )


def _place(wanted: tables.Table, country: str, reference: str) -> bool:
    match wanted:
        case "EU":
            return country in eu_members()
        case "outside":
            return country not in eu_members()
        case "third":
            return country not in eu_members() and country != "GB"
        case "same" | "seller":
            return country == reference
        case "other":
            return country != reference
        case _:
            return country == wanted


@cache
def _lanes() -> tuple[tuple[dict[str, tables.Table], Lane], ...]:
    found = tables.table("vat_lanes")
    assert isinstance(found, list)
    return tuple((row, _lane(row)) for row in found if isinstance(row, dict))


def _lane(row: dict[str, tables.Table]) -> Lane:
    national = row["national"]
    assert isinstance(national, dict)
    return Lane(
        id=str(row["id"]),
        category=str(row["category"]),
        vatex=str(row["vatex"]),
        charges=bool(row["charges"]),
        short=str(row["short"]),
        verified=bool(row["verified"]),
        source=str(row["source"]),
        from_day=str(row["from"]),
        note=tuple((language, str(row[language])) for language in LANGUAGES),
        national=tuple((country, str(law)) for country, law in national.items()),
    )
