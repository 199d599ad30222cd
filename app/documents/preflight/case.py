"""One order seen as one kind of paper on one day, and how a finding about it is said."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from app.documents.company import Company
from app.documents.declared import RATE, VAT
from app.documents.exchanged import national_currency, worth
from app.documents.figures import Figures
from app.documents.kinds import PLANS
from app.documents.model import NO_LINKS, Finding, Kind, Links
from app.documents.parts import Part
from app.orders.model import Line, Order
from app.orders.packing import is_goods
from app.rules import customs
from app.rules.lanes import Lane
from app.rules.tables import Entry
from app.said import Said, say

Level = Literal["error", "warning"]
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Case:
    """What every check is asked about. `figures` is None where the amounts cannot be read."""

    order: Order
    company: Company | None
    kind: Kind
    day: str  # ISO day of the issuing site
    lane: Lane | None
    departure: str
    destination: str
    part: Part  # what of the order the paper covers
    links: Links = NO_LINKS  # papers issued before
    figures: Figures | None = None

    @property
    def crosses(self) -> bool:
        postcode = self.order.party("shipping").postcode
        return customs.crosses_border(self.departure, self.destination, postcode, self.day)

    @property
    def customs_level(self) -> Level:
        """How bad missing customs data is."""
        return "error" if self.crosses and PLANS[self.kind].binding else "warning"

    @property
    def is_vat_invoice(self) -> bool:
        return self.kind == "commercial-invoice"

    @property
    def carrier(self) -> str:
        return self.order.carrier_export or self.order.carrier_delivery

    def worth(self, amount: Decimal, currency: str) -> Decimal | None:
        """A sum of the order in that currency; None where no rate is declared for it."""
        return worth(self.order, amount, currency, national_currency(self.departure, self.day))

    def goods(self) -> list[tuple[int, Line]]:
        """The lines of goods, each with its place in the order."""
        return [(at, line) for at, line in enumerate(self.order.lines) if is_goods(line)]

    def covered(self) -> list[tuple[int, Line]]:
        """Those of them that the paper covers."""
        own = {id(one) for one in self.part.covered}
        pairs = zip(self.goods(), self.part.lines, strict=True)
        return [place for place, one in pairs if id(one) in own]


def error(where: str, text: Said) -> Finding:
    return Finding("error", where, text)


def warning(where: str, text: Said) -> Finding:
    return Finding("warning", where, text)


def uncompared(case: Case, limit: Decimal, currency: str, what: Said) -> Finding:
    """A limit that the order's own currency says nothing about."""
    text = say(
        "The limit of {limit} {currency} for {what} cannot be compared: the order is in {own}; "
        "enter an exchange rate into {currency}.",
        limit=limit,
        what=what,
        own=case.order.currency[:10],
        currency=currency,
    )
    return warning(f"attributes.{VAT}.{RATE}", text)


def by_rule(rule: Entry, where: str, text: Said) -> Finding:
    """A warning that follows from that rule; one nobody confirmed says whom to ask."""
    return warning(where, text if rule.verified else unconfirmed(text))


def unconfirmed(text: Said) -> Said:
    return say("{sentence} Check with your accountant.", sentence=text)
