"""Values and totals: every line worth something, the order's total its own sum (3.1, 3.4, 3.10)."""

from __future__ import annotations

from collections.abc import Iterator

from app import money
from app.documents import told
from app.documents.figures import Figures
from app.documents.kinds import PLANS
from app.documents.model import Finding
from app.documents.preflight.case import ZERO, Case, by_rule, error, warning
from app.rules import carriers


def check(case: Case) -> Iterator[Finding]:
    order, found = case.order, case.figures
    if not money.is_currency(order.currency):
        return
    try:
        told.additions(order.attributes, order.currency)
    except money.MoneyError as refused:
        yield error(f"attributes.{told.ADDITIONS_GROUP}", str(refused))
        return
    unfair = list(_fair_values(case))
    yield from unfair
    if unfair or not case.part.covered:
        return
    if found is None:
        yield error("lines", "The amounts of the order cannot be added up; check its figures.")
        return
    for (at, _), item in zip(case.covered(), found.lines, strict=True):
        if item.net <= 0 and item.line.quantity > 0:
            text = f"Line {at + 1} has no value; customs wants a fair one even for free goods."
            yield Finding(case.customs_level, f"lines[{at}].unit_price", text)
    yield from _total(case, found)
    yield from _freight(case, found)
    if order.incoterm.upper() == "DDP" and case.crosses and not any(told.duties(order.amounts)):
        text = "DDP: the duties and taxes that are paid for the buyer are not told apart."
        yield warning("amounts.duty", text)


def _fair_values(case: Case) -> Iterator[Finding]:
    """Fair values that are no amounts, on the paper that reads them."""
    if PLANS[case.kind].sold:
        return
    for at, line in case.covered():
        try:
            told.fair_value(line)
        except money.MoneyError as refused:
            where = f"lines[{at}].attributes.{told.FAIR_VALUE}"
            yield error(where, f"Line {at + 1}: {refused}")


def _total(case: Case, found: Figures) -> Iterator[Finding]:
    currency = case.order.currency
    said = found.told_total
    if said is not None and said != found.total:
        text = (
            f"The order’s total is {money.text(said, currency)} {currency}, its lines and charges "
            f"add up to {money.text(found.total, currency)}; they have to agree."
        )
        yield error("amounts.total", text)
    if found.total <= 0:
        text = f"The total {money.text(found.total, currency)} {currency} is not above zero."
        yield error("amounts.total", text)
    untaxed = any(charge.net and not charge.vat for charge in found.charges)
    if found.vat_total and untaxed and case.is_vat_invoice:
        text = "The goods carry VAT, the shipping does not; check the shipping’s tax."
        yield warning("amounts.shipping_tax", text)


def _freight(case: Case, found: Figures) -> Iterator[Finding]:
    currency, rule = case.order.currency, carriers.carrier(case.carrier, case.day)
    least = carriers.least_freight(case.carrier, case.departure, currency, case.day)
    freight = sum((charge.net for charge in found.charges if charge.kind == "shipping"), ZERO)
    if case.crosses and rule is not None and least is not None and freight < least:
        text = (
            f"{rule.text('name')} asks for a freight of at least {money.text(least, currency)} "
            f"{currency} on an invoice from {case.departure}; it is "
            f"{money.text(freight, currency)}."
        )
        yield by_rule(rule, "amounts.shipping", text)
