"""What a small parcel will cost at import into the Union, as an estimate (document-rules 3.12).

An item there is a tariff code with its origin, not a piece: lines that share both count once.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app import money
from app.documents.model import Finding
from app.documents.preflight.case import Case, by_rule
from app.rules import customs, tables
from app.rules.tables import Entry
from app.said import Said, say


def check(case: Case) -> Iterator[Finding]:
    if customs.territory(case.destination, case.day) != "EU" or not case.crosses:
        return
    duty = tables.ruling("exports", "eu_flat_duty", case.day)
    if duty is not None and _is_small(case, duty):
        yield by_rule(duty, "lines", _duty(duty, _items(case)))
    fees = tables.ruling("exports", "import_fees", case.day)
    fee = fees.rows().get(case.destination) if fees else None
    if fees is not None and isinstance(fee, dict) and _is_small(case, fees):
        count = _items(case) if fee["per"] == "item" else 1
        there, currency = case.destination, str(fee["currency"])
        amount = money.text(Decimal(str(fee["amount"])) * count, currency)
        text = say(
            "The import into {there} costs a fee of about {amount} {currency}.",
            there=there,
            amount=amount,
            currency=currency,
        )
        yield by_rule(fees, "lines", text)


def _is_small(case: Case, rule: Entry) -> bool:
    """Not told in another currency than the limit's: nothing is converted."""
    known = case.figures is not None and case.order.currency == rule.text("currency")
    return known and case.figures is not None and case.figures.goods <= rule.amount("most")


def _duty(rule: Entry, items: int) -> Said:
    each, currency = rule.amount("each"), rule.text("currency")
    total = money.text(each * items, currency)
    counted = (
        say("1 tariff code")
        if items == 1
        else say("{items} tariff codes with their origins", items=items)
    )
    return say(
        "The import into the EU costs a flat duty of about {total} {currency}, for {counted}.",
        total=total,
        currency=currency,
        counted=counted,
    )


def _items(case: Case) -> int:
    """Tariff codes with their origin."""
    goods = (line for _, line in case.goods())
    return len({(customs.hs_digits(line.hs_code), line.origin_country) for line in goods})
