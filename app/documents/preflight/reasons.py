"""Why the goods leave decides the paper: an invoice for a sale, else the customs proforma (3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.choice import REASON, SALE, reason
from app.documents.kinds import PLANS
from app.documents.model import Finding
from app.documents.preflight.case import Case, error
from app.rules import customs
from app.said import from_data, say

WHERE = ".".join(("attributes", *REASON))


def check(case: Case) -> Iterator[Finding]:
    why, known = reason(case.order), customs.reasons(case.day)
    others = tuple(from_data(word) for word in known if word != SALE)
    if why not in known:
        text = say(
            "The reason for export “{why}” is unknown; one of {sale}, {others} is expected.",
            why=why[:40],
            sale=from_data(SALE),
            others=others,
        )
        yield error(WHERE, text)
    elif why != SALE and case.is_vat_invoice:
        text = say(
            "The reason for export is “{why}”, no sale; its paper is the customs proforma.",
            why=from_data(why),
        )
        yield error(WHERE, text)
    elif why == SALE and not PLANS[case.kind].sold:
        text = say(
            "A customs proforma is for goods that are not sold; one of {others} is expected.",
            others=others,
        )
        yield error(WHERE, text)
