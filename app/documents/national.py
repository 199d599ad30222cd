"""VAT payable said in the currency of the state where it is due (document-rules 3.2, art. 230).

Nothing is looked up: rate, source and day are what a person declared, and are printed with the
amount. Which currency a state has is dated data.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app import money
from app.documents.declared import RATE, RATE_DAY, RATE_SOURCE, vat_word
from app.documents.model import Exchange, Fact
from app.documents.numerals import amount_text, plain_text
from app.orders.model import Order
from app.rules import tables
from app.rules.lanes import Lane
from app.rules.wording import label
from app.said import say

AT_DESTINATION = ("distance_eu", "ioss")  # lanes whose VAT is due where the goods arrive


@dataclass(frozen=True, slots=True)
class NationalVat:
    """The same VAT in `currency`; `amount` None while nobody declared a rate for it."""

    currency: str
    rate: Decimal | None = None
    amount: Decimal | None = None


def national_vat(
    order: Order, vat: Decimal, lane: Lane | None, route: tuple[str, str], day: str
) -> NationalVat | None:
    """None where no VAT is payable, or the paper is in the state's own currency.

    `route` is the country of departure and that of destination. MoneyError for what is no rate.
    """
    departure, destination = route
    state = destination if lane is not None and lane.id in AT_DESTINATION else departure
    own = str(tables.entry("exports", "national_currencies", day).rows().get(state, ""))
    if not vat or not own or own == order.currency:
        return None
    told = vat_word(order, RATE)
    if not told:
        return NationalVat(own)
    rate = money.parse(told, field="vat.rate")
    if rate <= 0:
        raise money.MoneyError(say("vat.rate “{told}” is not above zero.", told=told[:20]))
    return NationalVat(own, rate, money.quantize(vat * rate, own))


def exchange(order: Order, found: NationalVat | None) -> Exchange | None:
    """What the paper freezes of it; None while no rate is declared."""
    if found is None or found.amount is None or found.rate is None:
        return None
    told = (vat_word(order, RATE_SOURCE), vat_word(order, RATE_DAY))
    whose = ", ".join(part for part in told if part)
    return Exchange(found.currency, found.rate, whose, found.amount)


def national_fact(
    found: Exchange | None, vat: Decimal, currency: str, language: str
) -> tuple[Fact, ...]:
    """The note on the paper: both amounts, the rate, whose it is and of which day."""
    if found is None:
        return ()
    text = (
        f"{amount_text(vat, currency)} {currency} = "
        f"{amount_text(found.amount, found.currency)} {found.currency} at "
        f"{plain_text(found.rate)}{f' ({found.source})' if found.source else ''}"
    )
    return (Fact(label("vat_national", language), text),)
