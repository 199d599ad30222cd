"""The VAT lane of the sale and what it needs on the invoice (document-rules 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.model import Finding
from app.documents.preflight.case import ASK, ZERO, Case, error, warning
from app.rules.lanes import Lane


def check(case: Case) -> Iterator[Finding]:
    if case.company is None or not case.destination:
        return
    lane = case.lane
    if lane is None:
        text = (
            f"No VAT rule is known for a seller in {case.company.country} with goods from "
            f"{case.departure or 'an unknown country'} to {case.destination}."
        )
        yield Finding("error" if case.is_vat_invoice else "warning", "departure_country", text)
        return
    if not lane.verified:
        yield warning("vat", f"The VAT rule “{lane.short}” is not confirmed; {ASK}.")
    if lane.category == "K" and not case.company.vat and case.is_vat_invoice:
        text = "An intra-Community supply needs the company’s VAT number on the invoice."
        yield error("company.vat", text)
    yield from _rates(case, lane)


def _rates(case: Case, lane: Lane) -> Iterator[Finding]:
    """A rate without its amount; and a sale that charges VAT, but nobody said how much."""
    if not case.is_vat_invoice:
        return
    for at, line in case.goods():
        where = f"lines[{at}].tax_rate"
        if line.tax_rate and line.line_tax == ZERO:
            rate = f"{line.tax_rate.normalize():f}"
            yield warning(where, f"Line {at + 1} names {rate} % VAT, but the amount is zero.")
        silent = line.tax_rate is None and line.line_tax is None and line.unit_tax is None
        if lane.charges and silent:
            yield warning(where, f"Line {at + 1} names no VAT; a {lane.short} usually carries it.")
