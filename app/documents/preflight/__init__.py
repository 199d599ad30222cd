"""What is wrong with a paper before it is issued (document-rules 3.1, 3.3, 3.10).

Errors stop the issue, warnings do not; a draft is drawn with all of them listed. Customs data are
errors only where goods leave a customs territory on a paper that customs reads. Each `where` is a
path into the order's JSON (`contract.md`), or into the company's after `company.`. A module here
is a subject: a further check belongs to one of them, or is a subject of its own in `_SUBJECTS`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import TypeAlias

from app import money
from app.documents.amounts import amounts_of
from app.documents.choice import (
    lane_of,
    paper_kind,
    remote_invoice,
    route,
)
from app.documents.company import Company
from app.documents.figures import Figures
from app.documents.kinds import PLANS, Plan
from app.documents.model import NO_LINKS, DocumentRefused, Finding, Links
from app.documents.parts import no_lines, part_of
from app.documents.preflight import (
    amounts,
    consistency,
    descriptions,
    exporter,
    goods,
    handling,
    landed,
    packing,
    parties,
    reasons,
    remarks,
    terms,
    territories,
    texts,
    vat,
)
from app.documents.preflight.case import Case, error, warning
from app.orders.model import Order
from app.rules.tables import NEWEST
from app.said import say

__all__ = ["preflight"]

UNSETTLED = "conflicts"  # `where` of what is mended by choosing between here and there

Check: TypeAlias = Callable[[Case], Iterable[Finding]]

_SUBJECTS: tuple[Check, ...] = (
    exporter.check, parties.check, goods.check, descriptions.check, amounts.check, terms.check,
    consistency.check, packing.check, handling.check, reasons.check, remarks.check,
    territories.check, landed.check, vat.check, texts.check,
)  # fmt: skip


def preflight(
    order: Order,
    company: Company | None,
    kind: str,
    *,
    business_day: str = "",
    company_name: str = "",
    issuing: bool = False,
    charset: Collection[int] | None = None,
    shipment: str = "",
    seller: str = "",
    links: Links = NO_LINKS,
) -> tuple[Finding, ...]:
    """Every finding, errors first. Without lines or with an unknown kind there is only that one.

    `company_name` is that by which the company was asked for, "" for the profile's first.
    `issuing` makes a missing company an error; `charset` is what the fonts can draw, as code
    points (`rendering.Fonts.charset`): a character outside it stops even a draft. `shipment`,
    `seller` and `links` as in `build`.
    """
    try:
        made = paper_kind(order, kind)
        part = part_of(order, shipment, only_one=not PLANS[made].priced, seller=seller)
    except DocumentRefused as refused:
        return refused.findings
    day = business_day or NEWEST
    departure, destination = route(order, company)
    lane = lane_of(order, company, day) if PLANS[made].sold else None
    case = Case(order, company, made, day, lane, departure, destination, part, links)
    found = [*_of_order(case), *_no_company(case, company_name, issuing=issuing)]
    case = replace(case, figures=_figures(case))
    for check in _SUBJECTS:
        if _applies(check, PLANS[made]):
            found += check(case)
    if charset is not None:
        found += texts.glyphs(order, charset)
    return tuple(sorted(found, key=lambda finding: finding.level))


def _applies(check: Check, plan: Plan) -> bool:
    if check is vat.check:
        return plan.priced and plan.sold
    return plan.priced or check is not amounts.check


def _figures(case: Case) -> Figures | None:
    if not case.part.covered:
        return None
    try:
        return amounts_of(case.order, case.kind, case.part, case.lane)
    except money.MoneyError:
        return None


def _of_order(case: Case) -> Iterable[Finding]:
    order = case.order
    if not case.part.covered:
        yield error("lines", no_lines(case.part))
    if PLANS[case.kind].priced and not money.is_currency(order.currency):
        yield error(
            "currency",
            say(
                "The currency “{currency}” is unknown; a code such as EUR is expected.",
                currency=order.currency[:10],
            ),
        )
    if order.status_of("order").value == "cancelled":
        yield warning("status.order", say("The order is cancelled; check that a paper is wanted."))
    if order.trashed_us is not None:
        yield error(
            "trashed_at", say("The order is in the trash; restore it before issuing a paper.")
        )
    if case.links.unsettled and PLANS[case.kind].priced:
        text = say(
            "Amounts or lines differ between here and a remote; choose before a paper says one."
        )
        yield error(UNSETTLED, text)
    if case.kind == "customs-rendition" and not remote_invoice(order):
        yield error("documents", say("The remote has issued no invoice for this order."))


def _no_company(case: Case, asked: str, *, issuing: bool) -> Iterable[Finding]:
    if case.company is None:
        text = (
            say(
                "The company “{asked}” that the account names is not set; its name and address "
                "stand on every paper.",
                asked=asked[:40],
            )
            if asked
            else say("No company is set; its name and address stand on every paper.")
        )
        yield Finding("error" if issuing else "warning", "company", text)
