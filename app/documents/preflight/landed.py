"""What a small parcel will cost at import into the Union, as an estimate (document-rules 3.12).

An item there is a tariff code with its origin, not a piece: lines that share both count once.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app import money
from app.documents.model import Finding
from app.documents.preflight.case import Case, by_rule, uncompared
from app.rules import customs, tables
from app.rules.tables import Entry
from app.said import Said, say


def check(case: Case) -> Iterator[Finding]:
    if customs.territory(case.destination, case.day) != "EU" or not case.crosses:
        return
    duty = tables.ruling("exports", "eu_flat_duty", case.day)
    fees = tables.ruling("exports", "import_fees", case.day)
    fee = fees.rows().get(case.destination) if fees else None
    if duty is not None:
        yield from _estimated(case, duty, _duty(duty, _items(case)))
    if fees is not None and isinstance(fee, dict):
        yield from _estimated(case, fees, _fee(case, fee))


def _estimated(case: Case, rule: Entry, text: Said) -> Iterator[Finding]:
    """The estimate, where the goods are worth no more than the rule's limit."""
    if case.figures is None:
        return
    limit, currency = rule.amount("most"), rule.text("currency")
    value = case.worth(case.figures.goods, currency)
    if value is None:
        yield uncompared(case, limit, currency, say("the duty on small parcels"))
    elif value <= limit:
        yield by_rule(rule, "lines", text)


def _fee(case: Case, fee: tables.Rows) -> Said:
    count, currency = _items(case) if fee["per"] == "item" else 1, str(fee["currency"])
    return say(
        "The import into {there} costs a fee of about {amount} {currency}.",
        there=case.destination,
        amount=money.text(Decimal(str(fee["amount"])) * count, currency),
        currency=currency,
    )


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
