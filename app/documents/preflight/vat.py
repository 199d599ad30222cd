"""The VAT lane of the sale and what it needs on the invoice (document-rules 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app import money
from app.documents.choice import lane_by_rule
from app.documents.company import Company
from app.documents.declared import LANE, RATE, VAT, WHY, hand_lane, hand_reason
from app.documents.model import Finding
from app.documents.national import national_vat
from app.documents.preflight.case import ZERO, Case, by_rule, error, unconfirmed, warning
from app.rules import lanes, tables
from app.rules.lanes import Lane
from app.said import from_data, say


def check(case: Case) -> Iterator[Finding]:
    if case.company is None or not case.destination:
        return
    lane = case.lane
    yield from _by_hand(case, case.company)
    if lane is None and hand_lane(case.order) and hand_reason(case.order):
        return  # said there
    if lane is None:
        text = say(
            "No VAT rule is known for a seller in {country} with goods from {departure} to "
            "{destination}.",
            country=case.company.country,
            departure=case.departure or say("an unknown country"),
            destination=case.destination,
        )
        yield Finding("error" if case.is_vat_invoice else "warning", "departure_country", text)
        return
    if not lane.verified:
        text = say("The VAT rule “{rule}” is not confirmed.", rule=from_data(lane.short))
        yield warning("vat", unconfirmed(text))
    if lane.category == "K" and not case.company.vat and case.is_vat_invoice:
        text = say("An intra-Community supply needs the company’s VAT number on the invoice.")
        yield error("company.vat", text)
    if lane.category == "AE" and not case.order.party("billing").vat_no and case.is_vat_invoice:
        text = say("Reverse charge needs the buyer’s VAT number on the invoice.")
        yield error("parties.billing.vat_no", text)
    if lane.vatex == "VATEX-EU-O" and (case.company.vat or case.order.party("billing").vat_no):
        text = say("Outside the scope of VAT no VAT number belongs on the invoice.")
        yield warning("company.vat", text)
    if lane.category == "K" and case.is_vat_invoice:
        yield from _late(case)
    yield from _rates(case, lane)
    yield from _national(case, lane)


def _late(case: Case) -> Iterator[Finding]:
    """Goods to another member state are invoiced by the 15th of the next month (art. 222, 3.2)."""
    rule = tables.ruling("exports", "union_invoice_due", case.day)
    sent = [moment.us for moment in (one.shipped_at for one in case.order.shipments) if moment]
    if rule is None or case.company is None or not sent:
        return
    left = date.fromisoformat(case.company.business_day(min(sent)))
    following = (left.replace(day=1) + timedelta(days=31)).replace(day=rule.number("day"))
    if case.day != tables.NEWEST and date.fromisoformat(case.day) > following:
        text = say(
            "The goods left on {left}; their invoice was due by {due}.",
            left=left.isoformat(),
            due=following.isoformat(),
        )
        yield by_rule(rule, "shipments", text)


def _by_hand(case: Case, company: Company) -> Iterator[Finding]:
    """A lane that a person chose: known, with a reason, and not the one mistake to refuse."""
    order, asked, why = case.order, hand_lane(case.order), hand_reason(case.order)
    if not asked:
        return
    lane, fitting = lanes.lane(asked, case.day), lane_by_rule(order, company, case.day)
    if lane is None:
        known = ", ".join(one.id for one in lanes.lanes(case.day))
        text = say(
            "The VAT rule “{asked}” is unknown; one of {known} is expected.",
            asked=asked[:30],
            known=known,
        )
        yield error(f"attributes.{VAT}.{LANE}", text)
    elif not why:
        text = say(
            "The VAT rule “{rule}” was chosen by hand; a reason is expected.",
            rule=from_data(lane.short),
        )
        yield error(f"attributes.{VAT}.{WHY}", text)
    else:
        fits = (
            say("the rules say “{rule}”", rule=from_data(fitting.short))
            if fitting
            else say("no rule fits")
        )
        text = say(
            "The VAT rule “{rule}” was chosen by hand, {fits}: {why}.",
            rule=from_data(lane.short),
            fits=fits,
            why=why[:80].removesuffix("."),
        )
        yield warning(f"attributes.{VAT}.{LANE}", text)
    if lane is not None and lane.category == "AE" and fitting and fitting.category == "K":
        text = say(
            "Goods to another member state are exempt under art. 138; reverse charge is refused."
        )
        yield error(f"attributes.{VAT}.{LANE}", text)


def _national(case: Case, lane: Lane) -> Iterator[Finding]:
    """VAT in another currency than that of the state where it is due."""
    where, order = f"attributes.{VAT}.{RATE}", case.order
    if not case.is_vat_invoice or case.figures is None:
        return
    route, vat = (case.departure, case.destination), case.figures.vat_total
    try:
        found = national_vat(order, vat, lane, route, case.day)
    except money.MoneyError:
        return  # said with the amounts
    if found is not None and found.rate is None:
        text = say(
            "The VAT is in {currency}; it must also stand in {national}, the rate of "
            "exchange with its source and day is missing.",
            currency=order.currency,
            national=found.currency,
        )
        yield by_rule(tables.entry("exports", "national_currencies", case.day), where, text)


def _rates(case: Case, lane: Lane) -> Iterator[Finding]:
    """A rate without its amount; and a sale that charges VAT, but nobody said how much."""
    if not case.is_vat_invoice:
        return
    for at, line in case.goods():
        where = f"lines[{at}].tax_rate"
        if line.tax_rate and line.line_tax == ZERO:
            rate = f"{line.tax_rate.normalize():f}"
            yield warning(
                where,
                say(
                    "Line {line} names {rate} % VAT, but the amount is zero.",
                    line=at + 1,
                    rate=rate,
                ),
            )
        silent = line.tax_rate is None and line.line_tax is None and line.unit_tax is None
        if lane.charges and silent:
            yield warning(
                where,
                say(
                    "Line {line} names no VAT; “{rule}” usually carries it.",
                    line=at + 1,
                    rule=from_data(lane.short),
                ),
            )
