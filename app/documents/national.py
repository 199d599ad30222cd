"""VAT payable said in the currency of the state where it is due (document-rules 3.2, art. 230).

Nothing is looked up: rate, source and day are what a person declared, and are printed with the
amount. Which currency a state has is dated data.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app import money
from app.documents.exchanged import declared, national_currency
from app.documents.model import Exchange, Fact
from app.documents.numerals import amount_text, plain_text
from app.orders.model import Order
from app.rules.lanes import Lane
from app.rules.wording import label

AT_DESTINATION = ("distance_eu", "ioss")  # lanes whose VAT is due where the goods arrive


@dataclass(frozen=True, slots=True)
class NationalVat:
    """The same VAT in `currency`; `amount` None while nobody declared a rate for it."""

    currency: str
    rate: Decimal | None = None
    amount: Decimal | None = None
    source: str = ""


def national_vat(
    order: Order, vat: Decimal, lane: Lane | None, route: tuple[str, str], day: str
) -> NationalVat | None:
    """None where no VAT is payable, or the paper is in the state's own currency.

    `route` is the country of departure and that of destination. MoneyError for what is no rate.
    """
    departure, destination = route
    state = destination if lane is not None and lane.id in AT_DESTINATION else departure
    own = national_currency(state, day)
    if not vat or not own or own == order.currency:
        return None
    found = declared(order, own)
    if found is None or found.currency != own:
        return NationalVat(own)
    return NationalVat(own, found.rate, money.quantize(vat * found.rate, own), found.source)


def exchange(found: NationalVat | None) -> Exchange | None:
    """What the paper freezes of it; None while no rate is declared."""
    if found is None or found.amount is None or found.rate is None:
        return None
    return Exchange(found.currency, found.rate, found.source, found.amount)


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
