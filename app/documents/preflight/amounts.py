"""Values and totals: every line worth something, the order's total its own sum (3.1, 3.4, 3.10)."""

from __future__ import annotations

from collections.abc import Iterator

from app import money
from app.documents import told
from app.documents.amounts import amounts_of
from app.documents.declared import RATE, RATE_CURRENCY, RATE_DAY, RATE_SOURCE, VAT, vat_word
from app.documents.exchanged import declared, national_currency
from app.documents.figures import Figures
from app.documents.kinds import PLANS
from app.documents.model import Finding
from app.documents.parts import part_of
from app.documents.preflight.case import ZERO, Case, by_rule, error, warning
from app.rules import carriers
from app.said import say


def check(case: Case) -> Iterator[Finding]:
    order, found = case.order, case.figures
    if not money.is_currency(order.currency):
        return
    yield from _rate(case)
    try:
        told.additions(order.attributes, order.currency)
    except money.MoneyError as refused:
        yield error(f"attributes.{told.ADDITIONS_GROUP}", refused.said)
        return
    unfair = list(_fair_values(case))
    yield from unfair
    if unfair or not case.part.covered:
        return
    if found is None:
        yield error("lines", say("The amounts of the order cannot be added up; check its figures."))
        return
    for (at, _), item in zip(case.covered(), found.lines, strict=True):
        if item.net <= 0 and item.line.quantity > 0:
            text = say(
                "Line {line} has no value; customs wants a fair one even for free goods.",
                line=at + 1,
            )
            yield Finding(case.customs_level, f"lines[{at}].unit_price", text)
    yield from _total(case, found)
    yield from _parts(case, found)
    yield from _freight(case, found)
    if order.incoterm.upper() == "DDP" and case.crosses and not any(told.duties(order.amounts)):
        text = say("DDP: the duties and taxes that are paid for the buyer are not told apart.")
        yield warning("amounts.duty", text)


def _rate(case: Case) -> Iterator[Finding]:
    """The declared rate of exchange is one, into a currency, with whose and when it is (3.10)."""
    try:
        found = declared(case.order, national_currency(case.departure, case.day))
    except money.MoneyError as refused:
        yield error(f"attributes.{VAT}.{RATE}", refused.said)
        return
    if found is None:
        return
    if not money.is_currency(found.currency):
        text = say(
            "The exchange rate is into “{currency}”; a code such as EUR is expected.",
            currency=found.currency[:10],
        )
        yield error(f"attributes.{VAT}.{RATE_CURRENCY}", text)
    for key in (RATE_SOURCE, RATE_DAY):
        if not vat_word(case.order, key):
            text = say("The exchange rate stands without its source and day; papers print both.")
            yield warning(f"attributes.{VAT}.{key}", text)
            return


def _fair_values(case: Case) -> Iterator[Finding]:
    """Fair values that are no amounts, on the paper that reads them."""
    if PLANS[case.kind].sold:
        return
    for at, line in case.covered():
        try:
            told.fair_value(line)
        except money.MoneyError as refused:
            where = f"lines[{at}].attributes.{told.FAIR_VALUE}"
            yield error(where, say("Line {line}: {refused}", line=at + 1, refused=refused.said))


def _total(case: Case, found: Figures) -> Iterator[Finding]:
    currency = case.order.currency
    said = found.told_total
    if said is not None and said != found.total:
        text = say(
            "The order’s total is {said} {currency}, its lines and charges add up to {total}; "
            "they have to agree.",
            said=money.text(said, currency),
            currency=currency,
            total=money.text(found.total, currency),
        )
        yield error("amounts.total", text)
    if found.total <= 0:
        text = say(
            "The total {total} {currency} is not above zero.",
            total=money.text(found.total, currency),
            currency=currency,
        )
        yield error("amounts.total", text)
    untaxed = any(charge.net and not charge.vat for charge in found.charges)
    if found.vat_total and untaxed and case.is_vat_invoice:
        text = say("The goods carry VAT, the shipping does not; check the shipping’s tax.")
        yield warning("amounts.shipping_tax", text)


def _parts(case: Case, found: Figures) -> Iterator[Finding]:
    """The last shipment's invoice makes the order's total full, unless that moved meanwhile."""
    part, order, currency = case.part, case.order, case.order.currency
    invoiced = {invoice.shipment for invoice in case.links.others} | {part.name}
    if not part.name or part.seller or not case.is_vat_invoice:
        return
    if invoiced != {one.id for one in order.shipments} or any(
        one.still_open for one in part_of(order, order.shipments[-1].id).lines
    ):
        return
    total = amounts_of(order, case.kind, part_of(order), case.lane).total
    invoices = found.total + sum((one.total for one in case.links.others), ZERO)
    if invoices != total:
        text = say(
            "The invoices of all shipments come to {invoices} {currency}, the order to {total}; "
            "its prices or charges were changed between them.",
            invoices=money.text(invoices, currency),
            currency=currency,
            total=money.text(total, currency),
        )
        yield warning("amounts.total", text)


def _freight(case: Case, found: Figures) -> Iterator[Finding]:
    currency, rule = case.order.currency, carriers.carrier(case.carrier, case.day)
    least = carriers.least_freight(case.carrier, case.departure, currency, case.day)
    freight = sum((charge.net for charge in found.charges if charge.kind == "shipping"), ZERO)
    if case.crosses and rule is not None and least is not None and freight < least:
        text = say(
            "{carrier} asks for a freight of at least {least} {currency} on an invoice from "
            "{departure}; it is {freight}.",
            carrier=rule.text("name"),
            least=money.text(least, currency),
            currency=currency,
            departure=case.departure,
            freight=money.text(freight, currency),
        )
        yield by_rule(rule, "amounts.shipping", text)
