"""What is chosen for a paper, not typed: its kind, language, sheet, VAT lane and route."""

from __future__ import annotations

from decimal import Decimal

from app.documents.company import Company
from app.documents.declared import hand_lane, hand_reason
from app.documents.exchanged import national_currency, worth
from app.documents.kinds import PLANS
from app.documents.model import KINDS, DocumentRefused, Finding, Kind, PaperSize
from app.documents.parts import part_of
from app.documents.printable import cleaned
from app.orders import totals
from app.orders.model import Order
from app.rules import carriers, customs, lanes, tables
from app.rules.lanes import Lane
from app.rules.wording import LANGUAGES
from app.said import say

REASON = ("customs", "reason")  # group and key of the order's attributes
SALE = "sale"
ZERO = Decimal(0)


def paper_kind(order: Order, kind: str) -> Kind:
    """The kind that is really made: an order its remote invoiced gets the customs rendition.

    One legal number per supply (api-traps S7). DocumentRefused for a kind nobody knows.
    """
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise DocumentRefused(
            (
                Finding(
                    "error",
                    "kind",
                    say("The paper “{kind}” is none of {known}.", kind=kind[:40], known=known),
                ),
            )
        )
    if kind == "commercial-invoice" and remote_invoice(order):
        return "customs-rendition"
    return kind


def carried_number(order: Order, kind: Kind, shipment: str = "") -> str:
    """The number of a paper that draws none of ours: the remote's, or one made of the order's.

    As it stands on the paper. A packing list belongs to its goods and is issued again at each
    re-pack (document-rules 3.0).
    """
    if kind == "customs-rendition":
        return cleaned(remote_invoice(order))
    if kind == "packing-list":
        part = part_of(order, shipment, only_one=True)
        which = f"/{part.place}" if part.shipment and part.count > 1 else ""
        return cleaned(f"PL {order.number or order.id}{which}")
    return ""


def covered_shipment(order: Order, kind: str, shipment: str) -> str:
    """The id of the shipment that paper covers, "" for the whole order.

    DocumentRefused for a kind nobody knows or a shipment the order does not have.
    """
    plan = PLANS[paper_kind(order, kind)]
    return part_of(order, shipment, only_one=not plan.priced).name


def remote_invoice(order: Order) -> str:
    """The number of the invoice the remote issued, "" when there is none that stands."""
    for paper in order.documents:
        if paper.kind == "invoice" and paper.number and not paper.cancelled:
            return " ".join(part for part in (paper.prefix, paper.number) if part)
    return ""


def reason(order: Order) -> str:
    """Why the goods leave, a word of `customs.reasons`: a sale if nobody says (rules 3.1)."""
    return order.attributes.get(REASON[0], {}).get(REASON[1], "").strip().casefold() or SALE


def paper_language(order: Order, company: Company | None) -> str:
    """The customer's language if papers speak it, else the company's (contract, "The company")."""
    asked = order.context.get("locale", "")[:2].casefold()
    if asked in LANGUAGES:
        return asked
    return company.language if company else "en"


def paper_size(company: Company | None, day: str) -> PaperSize:
    """The sheet that lies in the exporter's printers (paper §1); A4 without a company."""
    letter = company is not None and customs.prints_on_letter(company.country, day)
    return "Letter" if letter else "A4"


def lane_of(order: Order, company: Company | None, day: str) -> Lane | None:
    """The VAT lane of the sale (document-rules 3.3); None without a company or a known rule.

    A lane somebody chose by hand counts if a reason stands beside it.
    """
    if company is None:
        return None
    if hand_lane(order) and hand_reason(order):
        return lanes.lane(hand_lane(order), day)
    return lane_by_rule(order, company, day)


def lane_by_rule(order: Order, company: Company, day: str) -> Lane | None:
    """The lane that the rules choose, whatever a person said."""
    departure, destination = route(order, company)
    consignee, buyer = order.party("shipping"), order.party("billing")
    there = customs.vat_place(destination, consignee.postcode, departure, day)
    known = _vat_country(buyer.vat_no, buyer.country) if buyer.vat_no else ""
    return lanes.choose(
        company.country,
        departure,
        there,
        buyer_vat=known != departure and known in customs.vat_union(day),
        day=day,
        ioss=bool(company.ioss) and _is_small(order, departure, day),
    )


def _is_small(order: Order, departure: str, day: str) -> bool:
    """May the consignment go under the import one stop shop?"""
    rule, summed = tables.ruling("exports", "ioss", day), totals.of_order(order)
    goods = summed.goods if summed.goods_net is None else summed.goods_net
    if rule is None or goods is None:
        return False
    own = national_currency(departure, day)
    value = worth(order, goods - abs(summed.discounts or ZERO), rule.text("currency"), own)
    return value is not None and value <= rule.amount("most")


def route(order: Order, company: Company | None) -> tuple[str, str]:
    """Countries the goods leave and reach: from the order and its consignee, alpha-2 or ""."""
    departure = order.departure_country or (company.country if company else "")
    return departure, order.party("shipping").country or order.arrival_country


def copies_asked(order: Order, company: Company | None, kind: Kind, day: str) -> int:
    """How many copies of that paper its carrier wants with the goods (document-rules 3.1).

    The rule speaks of papers for customs: at home one is enough.
    """
    carrier = order.carrier_export or order.carrier_delivery
    abroad = customs.crosses_border(*route(order, company), order.party("shipping").postcode, day)
    return carriers.copies(carrier, kind, day) if abroad else 1


def _vat_country(number: str, country: str) -> str:
    prefix = number[:2].upper()
    if not prefix.isalpha():
        return country
    return "GR" if prefix == "EL" else prefix
