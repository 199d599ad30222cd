"""Which trade agreement lets an exporter state the origin of goods, and under which number (3.5).

Texts, limits and how they compare ("more than", "from") are dated data per agreement in
`resources/rules/origin.json`. It knows no order and no company.
"""

from __future__ import annotations

from decimal import Decimal

from app.rules import customs, tables
from app.rules.tables import Entry


def agreement(departure: str, destination: str, day: str) -> Entry | None:
    """The agreement between these countries (alpha-2) on that ISO day."""
    one, other = customs.territory(departure, day), customs.territory(destination, day)
    for key in tables.rows("origin"):
        rule = tables.ruling("origin", key, day)
        if rule and one != other and {one, other} <= set(rule.words("parties")):
            return rule
    return None


def origin_name(rule: Entry, territory: str) -> str:
    """How the statement names the origin; "" for a party that cannot state one here."""
    name = rule.rows("origins").get(territory, "") if territory in rule.rows("numbers") else ""
    return str(name)


def number_wanted(rule: Entry, territory: str, value: Decimal, currency: str) -> str:
    """Which number an exporter there needs for originating goods of that value, "" for none.

    In another currency than the limit's the number is always asked for: nothing is converted.
    """
    asked = rule.rows("numbers")[territory]
    assert isinstance(asked, dict)
    number = str(asked["number"])  # rex, eori or authorisation
    if "above" not in asked or currency != asked["currency"]:
        return number
    limit = Decimal(str(asked["above"]))
    over = value > limit if asked["comparator"] == "gt" else value >= limit
    return number if over else ""
