"""Sums of an order in another currency, by the rate that a person declared (document-rules 3.10).

Nothing is looked up: rate, source and day are what stands in the order, and are printed where they
are used. What no rate is declared for cannot be compared; it is never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app import money
from app.documents.declared import RATE, RATE_CURRENCY, RATE_DAY, RATE_SOURCE, vat_word
from app.documents.model import Fact
from app.documents.numerals import plain_text
from app.orders.model import Order
from app.rules import tables
from app.rules.wording import label
from app.said import say


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of the order's currency is worth in `currency`."""

    currency: str
    rate: Decimal
    source: str  # whose rate it is, and of which day


def national_currency(country: str, day: str) -> str:
    """That of the state, "" where the dated list has none."""
    return str(tables.entry("exports", "national_currencies", day).rows().get(country, ""))


def declared(order: Order, own: str) -> Rate | None:
    """The rate that stands in the order, into the currency it names, else into `own`.

    None where there is none. MoneyError for what is no rate.
    """
    told = vat_word(order, RATE)
    if not told:
        return None
    rate = money.parse(told, field="vat.rate")
    if rate <= 0:
        raise money.MoneyError(say("vat.rate “{told}” is not above zero.", told=told[:20]))
    currency = vat_word(order, RATE_CURRENCY).upper() or own
    words = (vat_word(order, RATE_SOURCE), vat_word(order, RATE_DAY))
    return Rate(currency, rate, ", ".join(word for word in words if word))


def worth(order: Order, amount: Decimal, currency: str, own: str) -> Decimal | None:
    """That sum of the order in another currency, unrounded; None where no rate leads there."""
    if order.currency == currency:
        return amount
    try:
        found = declared(order, own)
    except money.MoneyError:
        return None  # the preflight says so
    if found is None or found.currency != currency:
        return None
    return amount * found.rate


def rate_fact(order: Order, own: str, language: str) -> tuple[Fact, ...]:
    """The note that tells the rate; nothing while none is declared."""
    try:
        found = declared(order, own)
    except money.MoneyError:
        return ()
    if found is None or found.currency == order.currency:
        return ()
    source = f" ({found.source})" if found.source else ""
    text = f"1 {order.currency} = {plain_text(found.rate)} {found.currency}{source}"
    return (Fact(label("exchange_rate", language), text),)
