"""The VAT lane of a sale: who sells, from where to where, to whom (document-rules 3.3).

The clerk never picks a code: seller country, ship-from, ship-to and the buyer's VAT status choose
the lane from dated data; a lane with the buyer `hand` is only taken where a person decided so with
a reason. Nothing here computes an amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.rules import tables
from app.rules.customs import vat_union
from app.rules.tables import Entry
from app.rules.wording import LANGUAGES, translation


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
    national: tuple[tuple[str, str], ...]  # country that the goods leave, its own law

    def text(self, departure: str, language: str) -> str:
        """The note on the paper: English, the law where the goods leave, the paper's language."""
        notes = dict(self.note)
        law = dict(self.national).get(departure, "")
        english = f"{notes['en'].removesuffix('.')}; {law}." if law else notes["en"]
        local = "" if language == "en" else notes.get(language, "")
        return f"{english} {local}".strip()


def choose(
    seller: str, ship_from: str, ship_to: str, *, buyer_vat: bool, day: str, ioss: bool = False
) -> Lane | None:
    """The first lane that fits these alpha-2 countries on that ISO day, or None if none is known.

    `ship_to` is what the address counts as (`customs.vat_place`).
    `buyer_vat`: the buyer has a VAT id of another member state than the one shipped from.
    `ioss`: the seller has an IOSS number and the consignment is small enough for it.
    """
    if not (seller and ship_from and ship_to):
        return None
    told = {"any"} | ({"vat"} if buyer_vat else {"ioss"} if ioss else set())
    for rule in _on(day):
        if rule.text("buyer") in told and _fits(rule, seller, ship_from, ship_to):
            return _lane(rule)
    return None


def lane(lane_id: str, day: str) -> Lane | None:
    """The lane of that id as it reads on that ISO day; None for one that does not hold."""
    return next((_lane(rule) for rule in _on(day) if rule.text("id") == lane_id), None)


def lanes(day: str) -> tuple[Lane, ...]:
    """Every lane that holds on that ISO day, in the order in which they are tried."""
    return tuple(_lane(rule) for rule in _on(day))


def _fits(rule: Entry, seller: str, ship_from: str, ship_to: str) -> bool:
    return (
        _place(rule.text("seller"), seller, seller)
        and _place(rule.text("ship_from"), ship_from, seller)
        and _place(rule.text("ship_to"), ship_to, ship_from)
    )


def _place(wanted: str, country: str, reference: str) -> bool:
    match wanted:
        case "any":
            return True
        case "EU":
            return country in vat_union()
        case "outside":
            return country not in vat_union()
        case "third":
            return country not in vat_union() and country != "GB"
        case "same" | "seller":
            return country == reference
        case "other":
            return country != reference
        case _:
            return country == wanted


@cache
def _on(day: str) -> tuple[Entry, ...]:
    """The version of each lane that holds on that day, in the order of the table."""
    found = tables.table("vat_lanes")
    assert isinstance(found, list)
    versions: dict[str, list[Entry]] = {}
    for row in found:
        assert isinstance(row, dict)
        versions.setdefault(str(row["id"]), []).append(tables.dated(row))
    held = (tables.current(listed, day) for listed in versions.values())
    return tuple(rule for rule in held if rule is not None)


def _lane(rule: Entry) -> Lane:
    return Lane(
        id=rule.text("id"),
        category=rule.text("category"),
        vatex=rule.text("vatex"),
        charges=bool(rule.content["charges"]),
        short=rule.text("short"),
        verified=rule.verified,
        source=rule.source,
        from_day=rule.from_day,
        note=tuple(
            (language, translation("vat_lanes", rule.text("id"), rule, language))
            for language in LANGUAGES
        ),
        national=tuple((country, str(law)) for country, law in rule.rows("national").items()),
    )
