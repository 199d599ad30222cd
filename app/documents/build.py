"""From an order to a paper: parties, terms, goods, amounts and sentences, frozen.

A pure function of its arguments: the same order, company and day give the same snapshot
(architecture, "an order to a paper"). What a kind shows is said in `kinds`.
"""

from __future__ import annotations

from dataclasses import replace

from app import money, series
from app.documents import parties, stacks
from app.documents.amounts import amounts_of
from app.documents.choice import (
    lane_of,
    paper_kind,
    paper_language,
    paper_size,
    remote_invoice,
)
from app.documents.company import Company
from app.documents.declared import hand_lane, hand_reason
from app.documents.figures import Figures
from app.documents.goods import CONTENTS
from app.documents.kinds import PLANS, printed_day
from app.documents.model import (
    NO_LINKS,
    Address,
    Document,
    DocumentRefused,
    Fact,
    Finding,
    Kind,
    Links,
    Method,
    PaperSize,
)
from app.documents.notes import with_frame, with_notes
from app.documents.parts import Part, no_lines, part_of
from app.documents.printable import cleaned
from app.documents.terms import item, payment_text, terms
from app.orders.model import Order
from app.rules import customs, tables
from app.rules.lanes import Lane
from app.rules.wording import label, title
from app.said import say


def build(
    order: Order,
    company: Company | None,
    kind: str,
    *,
    business_day: str,
    number: str = "",
    issued_us: int = 0,
    version: int = 1,
    language: str = "",
    paper: PaperSize | None = None,
    method: Method | None = None,
    shipment: str = "",
    seller: str = "",
    links: Links = NO_LINKS,
) -> Document:
    """The paper of `kind` for that order on that ISO day of the company.

    Without a number it is a draft; a rendition carries the remote's number either way and is a
    draft until it is issued (`store.papers`). `paper`: by default the exporter's own sheet.
    `shipment`: only what is in that one. `links`: what was issued before. DocumentRefused when
    there is nothing to draw.
    """
    made = paper_kind(order, kind)
    plan = PLANS[made]
    language = language or paper_language(order, company)
    part = part_of(order, shipment, only_one=not plan.priced, seller=seller)
    _refuse_undrawable(order, made, part)
    document = Document(
        kind=made,
        language=language,
        paper=paper or paper_size(company, business_day),
        draft=not number,
        number=number or (remote_invoice(order) if made == "customs-rendition" else ""),
        issued_us=issued_us,
        business_day=business_day,
        version=0 if series.draws_number(made) else version,
        title=title(made, language),
        rules=tables.edition(business_day),
        order_id=order.id,
        order_number=order.number,
        buyer_reference=order.buyer_reference,
        shipment=part.name,
        seller=seller,
        invoice=_invoice(order, links, made, language),
        package_count=str(len(part.packages) or ""),
        terms=terms(order, company, part, sold=plan.sold),
        links=links.earlier if made == "commercial-invoice" else (),
    )
    document = _exporter(document, company)
    document = _parties(document, order, language)
    document = with_frame(document, order, company, part)
    if plan.priced:
        document = _priced(document, order, company, part, method)
    else:
        document = CONTENTS[made](document, order, part, links)
    document = cleaned(document)
    return document if company is None else _pictured(document, company)


def _priced(
    document: Document, order: Order, company: Company | None, part: Part, method: Method | None
) -> Document:
    """With amounts: goods, sums, customs value, what is said of VAT and payment."""
    sold = PLANS[document.kind].sold
    lane = lane_of(order, company, document.business_day) if sold else None
    try:
        amounts = amounts_of(order, document.kind, part, lane, method)
    except money.MoneyError as refused:
        raise DocumentRefused((Finding("error", "lines", refused.said),)) from None
    document = replace(
        document,
        currency=order.currency,
        method=amounts.method,
        shows_vat=bool(amounts.vat_total),
        vat_lane=lane.id if lane else "",
        vat_reason=hand_reason(order) if hand_lane(order) else "",
        vat_category=lane.category if lane else "",
        vatex=lane.vatex if lane else "",
        items=tuple(item(line, document) for line in amounts.lines),
    )
    document = _sums(document, order, amounts, lane)
    return with_notes(document, order, company, amounts=amounts, lane=lane)


def _invoice(order: Order, links: Links, kind: Kind, language: str) -> str:
    """Number and day of each invoice of these goods, ours or the remote's."""
    named = (
        f"{invoice.number}, {printed_day(invoice.business_day, kind, language)}"
        for invoice in links.invoices
    )
    return "; ".join(named) or remote_invoice(order)


def _refuse_undrawable(order: Order, kind: Kind, part: Part) -> None:
    if not part.covered:
        raise DocumentRefused((Finding("error", "lines", no_lines(part)),))
    if PLANS[kind].priced and not money.is_currency(order.currency):
        text = say(
            "The currency “{currency}” is unknown; a code such as EUR is expected.",
            currency=order.currency[:10],
        )
        raise DocumentRefused((Finding("error", "currency", text),))
    if kind == "customs-rendition" and not remote_invoice(order):
        text = say("The remote has issued no invoice for this order; there is nothing to repeat.")
        raise DocumentRefused((Finding("error", "documents", text),))


def _exporter(document: Document, company: Company | None) -> Document:
    if company is None:
        return document
    signatory = ", ".join(
        part for part in (company.signatory.name, company.signatory.title) if part
    )
    legal = (
        company.name,
        company.city,
        company.registration,
        company.vat and f"VAT {company.vat}",
        company.eori and f"EORI {company.eori}",
    )
    return replace(
        document,
        company=company.key,
        exporter=parties.exporter(company),
        place=company.city,
        signatory=signatory,
        legal_line=" · ".join(part for part in legal if part),
    )


def _pictured(document: Document, company: Company) -> Document:
    return replace(document, logo=company.logo_png, signature=company.signature_png)


def _parties(document: Document, order: Order, language: str) -> Document:
    consignee = parties.address(order.party("shipping"))
    buyer = parties.address(order.party("billing"))
    window, other = (
        (consignee, buyer) if PLANS[document.kind].window == "consignee" else (buyer, consignee)
    )
    agent = parties.address(order.party("agent"))
    imports = bool(agent.name) and order.incoterm.upper() == "DDP"
    return replace(
        document,
        window=window,
        other=None if parties.same(window, other) else other,
        importer=agent if imports and not parties.same(window, agent) else None,
        notes=() if imports else _agent_note(agent, language),
    )


def _agent_note(agent: Address, language: str) -> tuple[Fact, ...]:
    if not agent.name:
        return ()
    text = ", ".join((agent.name, *agent.lines))
    return (Fact(label("agent", language), " · ".join((text, *agent.contact))),)


def _sums(document: Document, order: Order, amounts: Figures, lane: Lane | None) -> Document:
    language, currency, journey = document.language, order.currency, document.terms
    plan = PLANS[document.kind]
    rows = stacks.invoice_rows(
        amounts, document.items, journey, lane,
        language=language, currency=currency, sold=plan.sold,
    )  # fmt: skip
    changed = replace(
        document,
        sums=rows,
        total=amounts.total,
        after_total=stacks.after_total(amounts, payment_text(order), language),
    )
    route = journey.departure, journey.destination, order.party("shipping").postcode
    if not customs.crosses_border(*route, document.business_day):
        return changed
    bridge, value = stacks.bridge(
        amounts, journey, language=language, currency=currency, start=plan.bridge_start
    )
    basis = "CIF border" if customs.valuation(journey.destination) == "CIF" else "FOB"
    return replace(
        changed,
        bridge=bridge if plan.bridged else (),
        customs_label=label(plan.customs, language).filled(basis=basis, currency=currency),
        customs_value=value,
    )
