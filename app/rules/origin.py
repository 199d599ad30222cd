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


def limit_currency(rule: Entry, territory: str) -> str:
    """In which currency the limit of an exporter there is, "" without one."""
    return str(_asked(rule, territory).get("currency", ""))


def limit_of(rule: Entry, territory: str) -> Decimal:
    return Decimal(str(_asked(rule, territory)["above"]))


def _asked(rule: Entry, territory: str) -> tables.Rows:
    found = rule.rows("numbers")[territory]
    assert isinstance(found, dict)
    return found


def number_wanted(rule: Entry, territory: str, value: Decimal | None) -> str:
    """Which number an exporter there needs for originating goods of that value, "" for none.

    `value` is in the limit's currency; where it cannot be told, the number is asked for.
    """
    asked = _asked(rule, territory)
    number = str(asked["number"])  # rex, eori or authorisation
    if "above" not in asked or value is None:
        return number
    limit = limit_of(rule, territory)
    over = value > limit if asked["comparator"] == "gt" else value >= limit
    return number if over else ""
