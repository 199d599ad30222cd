"""Papers: kinds, the frozen snapshot, an order made into a paper, and what is wrong before that.

Everything here is a pure function of values. It knows no store, no page and no clock.
"""

from app.documents.build import build
from app.documents.choice import (
    SALE,
    carried_number,
    copies_asked,
    covered_shipment,
    lane_of,
    paper_kind,
    paper_language,
    reason,
    remote_invoice,
)
from app.documents.company import Company
from app.documents.credit import credit_note
from app.documents.crediting import LineRemaining, Remaining, remaining
from app.documents.kinds import PLANS
from app.documents.model import (
    KINDS,
    NO_LINKS,
    Document,
    DocumentRefused,
    Finding,
    Kind,
    Links,
    from_json,
)
from app.documents.parts import sellers_in, sellers_of
from app.documents.preflight import preflight
from app.documents.returned import Returned
from app.documents.shown import line_amounts, totals_of

__all__ = [
    "KINDS",
    "NO_LINKS",
    "PLANS",
    "SALE",
    "Company",
    "Document",
    "DocumentRefused",
    "Finding",
    "Kind",
    "LineRemaining",
    "Links",
    "Remaining",
    "Returned",
    "build",
    "carried_number",
    "copies_asked",
    "covered_shipment",
    "credit_note",
    "from_json",
    "lane_of",
    "line_amounts",
    "paper_kind",
    "paper_language",
    "preflight",
    "reason",
    "remaining",
    "remote_invoice",
    "sellers_in",
    "sellers_of",
    "totals_of",
]
