"""What an order says of its own amounts, whoever said it: net, VAT and gross as told.

Nothing is computed here but a product of unit and quantity and the third of two (api-traps S1, S3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from app import money
from app.orders.model import Line

# Sums only the clerk knows (attribute group "customs") with their sign, document-rules 3.4.
ADDITIONS = {
    "freight_to_border": 1, "insurance": 1, "assists": 1, "royalties": 1, "commissions": 1,
    "freight_after_border": -1,
}  # fmt: skip
ADDITIONS_GROUP = "customs"
FAIR_VALUE = "fair_value"  # attribute of a line
DUTIES = ("duty", "vat", "special_taxes")  # contained in a price delivered duty paid


def net(line: Line) -> Decimal | None:
    return first(line.line_net, times(line.unit_net, line.quantity))


def gross(line: Line) -> Decimal | None:
    return first(line.line_gross, times(line.unit_gross, line.quantity))


def vat(line: Line) -> Decimal | None:
    told = first(line.line_tax, times(line.unit_tax, line.quantity))
    before, after = net(line), gross(line)
    if told is None and before is not None and after is not None:
        return after - before
    return told


def first(*amounts: Decimal | None) -> Decimal | None:
    return next((amount for amount in amounts if amount is not None), None)


def times(unit: Decimal | None, quantity: Decimal) -> Decimal | None:
    return None if unit is None else unit * quantity


def charge(amounts: Mapping[str, Decimal], kind: str) -> tuple[Decimal | None, Decimal | None]:
    """Net and VAT of a charge; a told VAT is inside the told amount (api-traps S3)."""
    before, after = amounts.get(f"{kind}_net"), amounts.get(f"{kind}_gross")
    told, tax = amounts.get(kind), amounts.get(f"{kind}_tax")
    if before is not None and after is not None:
        return before, after - before
    if tax is not None:
        whole = first(after, told)
        return (whole - tax, tax) if whole is not None else (before, tax)
    return first(before, told, after), None


def duties(amounts: Mapping[str, Decimal]) -> Iterable[tuple[str, Decimal]]:
    """Duty and taxes of the destination with the part on shipping, zero ones left out."""
    for kind in DUTIES:
        parts = (amounts.get(kind), amounts.get(_shipping_part(kind)))
        amount = sum((part for part in parts if part is not None), Decimal(0))
        if amount:
            yield kind, amount


def _shipping_part(kind: str) -> str:
    return "shipping_special" if kind == "special_taxes" else f"shipping_{kind}"


def additions(attributes: Mapping[str, Mapping[str, str]], currency: str) -> dict[str, Decimal]:
    """The clerk's sums for the customs value, with their signs.

    Raises MoneyError in words for what is no amount.
    """
    told = attributes.get(ADDITIONS_GROUP, {})
    found = {}
    for kind, sign in ADDITIONS.items():
        if told.get(kind):
            amount = money.parse(told[kind], field=f"{ADDITIONS_GROUP}.{kind}")
            found[kind] = sign * money.quantize(amount, currency)
    return found


def fair_value(line: Line) -> Decimal | None:
    """What the clerk says one unit is worth that is not sold, in the order's currency.

    Raises MoneyError in words for what is no amount.
    """
    said = line.attributes.get(FAIR_VALUE, "")
    return money.parse(said, field=FAIR_VALUE) if said else None
