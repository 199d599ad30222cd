"""Delivery terms, route, carrier and its number (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.model import Finding
from app.documents.preflight.case import Case, by_rule, warning
from app.rules import carriers, customs
from app.said import say


def check(case: Case) -> Iterator[Finding]:
    if not case.departure:
        text = say("The country the goods leave from is missing.")
        yield Finding(case.customs_level, "departure_country", text)
    yield from _incoterm(case)
    if case.crosses:
        yield from _tracking(case)


def _incoterm(case: Case) -> Iterator[Finding]:
    order, level = case.order, case.customs_level
    term = order.incoterm.upper()
    if not term:
        if case.crosses:
            yield Finding(
                level, "incoterm.term", say("The Incoterm is missing; DAP or DDP is usual.")
            )
        return
    if problem := customs.incoterm_problem(term, case.day):
        yield Finding(
            level,
            "incoterm.term",
            say("The Incoterm “{term}” {problem}.", term=term[:10], problem=problem),
        )
    elif customs.is_sea_term(term, case.day):
        text = say(
            "The Incoterm {term} is for carriage by sea only; parcels go CPT, CIP, DAP or DDP.",
            term=term,
        )
        yield warning("incoterm.term", text)
    if not order.incoterm_place:
        text = say(
            "The place after {term} is missing; an Incoterm names one, such as {term} Boston.",
            term=term,
        )
        yield Finding(level, "incoterm.place", text)


def _tracking(case: Case) -> Iterator[Finding]:
    """A number that cannot be this carrier's; blank is allowed before the pick-up."""
    rule = carriers.carrier(case.carrier, case.day)
    numbers = [("tracking_no", case.order.tracking_no)]
    numbers += [("shipments", shipment.tracking_no) for shipment in case.order.shipments]
    for where, number in numbers:
        problem = carriers.tracking_problem(case.carrier, number, case.day)
        if rule is not None and problem:
            yield by_rule(
                rule,
                where,
                say(
                    "The tracking number “{number}” {problem}.", number=number[:30], problem=problem
                ),
            )
