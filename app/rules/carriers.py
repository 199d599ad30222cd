"""What carriers ask of papers and numbers: dated data in `resources/rules/carriers.json`.

A carrier is known by a word in its name. It knows no order and asks no carrier.
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.rules import tables
from app.rules.tables import NEWEST, Entry
from app.said import from_data, say


def carrier(name: str, day: str = NEWEST) -> Entry | None:
    """The rules of that carrier, None for one that is not known."""
    words = re.sub(r"[\W_]+", " ", name.casefold()).split()
    for key in tables.rows("carriers"):
        found = tables.ruling("carriers", key, day)
        if found is not None and any(word in found.words("names") for word in words):
            return found
    return None


def description_length(name: str, day: str = NEWEST) -> int | None:
    """How many characters of a description that carrier passes on, if it is known."""
    found = carrier(name, day)
    return found.number("description") if found and "description" in found.content else None


def tracking_problem(name: str, number: str, day: str = NEWEST) -> str:
    """Why this is no tracking number of that carrier, or ""; blank is one before the pick-up."""
    found = carrier(name, day)
    bare = re.sub(r"[\s-]", "", number).upper()
    if found is None or not bare or not found.words("tracking"):
        return ""
    if any(re.fullmatch(pattern, bare) for pattern in found.words("tracking")):
        return ""
    return say(
        "is no number of {carrier}; {form}",
        carrier=found.text("name"),
        form=from_data(found.text("tracking_form")),
    )


def copies(name: str, kind: str, day: str = NEWEST) -> int:
    """How many signed copies of a paper of that kind go with a parcel of that carrier (3.1)."""
    found = carrier(name, day)
    rule = found.rows("copies") if found else {}
    return int(str(rule.get(kind, 1)))


def least_freight(name: str, departure: str, currency: str, day: str = NEWEST) -> Decimal | None:
    """The least freight charge that carrier accepts on an invoice from there, if it asks one."""
    found = carrier(name, day)
    rule = found.rows("least_freight") if found else {}
    countries, currencies = rule.get("departures", []), rule.get("currencies", [])
    assert isinstance(countries, list)
    assert isinstance(currencies, list)
    if departure not in countries or currency not in currencies:
        return None
    return Decimal(str(rule["amount"]))
