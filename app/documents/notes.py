"""What is said in sentences on a paper: mark, VAT treatment, validity, importer, declaration.

The sentences are data (`app.rules.wording`); here only which of them a paper carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from app import money
from app.documents import remarks, stacks, statements
from app.documents.company import Company
from app.documents.declared import CONTRACT, DELIVERY_TIME, PORT_OF_ENTRY, customs_word
from app.documents.exchanged import national_currency, rate_fact
from app.documents.figures import Figures
from app.documents.kinds import PLANS, printed_day
from app.documents.model import NO_WORDS, Document, Exchange, Fact
from app.documents.national import exchange, national_fact, national_vat
from app.documents.parts import Part, sellers_of
from app.documents.statements import Export
from app.orders.model import Order
from app.rules.lanes import Lane
from app.rules.wording import Words, label, statement

VALID_DAYS = 30  # of a proforma
DISPATCH = frozenset({"supply_date", "ship_date"})


def with_frame(document: Document, order: Order, company: Company | None, part: Part) -> Document:
    """The document with its mark, its day of dispatch and its declaration."""
    plan = PLANS[document.kind]
    return replace(
        document,
        mark=_mark(document, order),
        supply_day=_supply_day(order, company, document, part),
        declaration=statement(plan.closing.statement, document.language),
    )


def with_notes(
    document: Document,
    order: Order,
    company: Company | None,
    *,
    amounts: Figures,
    lane: Lane | None,
) -> Document:
    """The priced document with its notes, its last valid day and its bank."""
    language, plan = document.language, PLANS[document.kind]
    notes = [*_vat_note(document, company, amounts, lane), *document.notes]
    exchanged = _exchange(document, order, amounts, lane)
    notes += national_fact(exchanged, amounts.vat_total, document.currency, language)
    if exchanged is None:
        own = national_currency(document.terms.departure, document.business_day)
        notes += rate_fact(order, own, language)
    valid_until = ""
    if "valid_until" in plan.dates:
        valid = date.fromisoformat(document.business_day) + timedelta(days=VALID_DAYS)
        valid_until = valid.isoformat()
        shown = printed_day(valid_until, document.kind, language)
        text = statement("proforma_validity", language).filled(date=shown).both
        notes.append(Fact(label("delivery", language), text))
    notes += _agreed_facts(document, order)
    if order.incoterm.upper() == "DDP":
        notes.append(Fact(label("importer_note", language), statement("ddp", language).en))
    notes += _link_notes(document)
    notes += _customs_facts(document, order, company, amounts)
    notes += remarks.facts(order, document) if plan.binding else ()
    notes += stacks.origins_note(document.items, language)
    reference = document.number or document.order_number
    owed = plan.sold and amounts.total > amounts.paid
    pays = not document.bridge and owed
    if document.bridge and owed:
        notes += stacks.bank_note(company, reference, language)
    return replace(
        document,
        exchange=exchanged,
        valid_until=valid_until,
        aside=stacks.pay_to(company, reference, language) if pays else (),
        notes=tuple(notes),
    )


def _exchange(
    document: Document, order: Order, amounts: Figures, lane: Lane | None
) -> Exchange | None:
    """VAT in the currency of the state, on the paper that is the VAT invoice."""
    if document.kind != "commercial-invoice":
        return None
    route = (document.terms.departure, document.terms.destination)
    try:
        found = national_vat(order, amounts.vat_total, lane, route, document.business_day)
    except money.MoneyError:
        return None  # the preflight says so, and stops the issue
    return exchange(found)


def _customs_facts(
    document: Document, order: Order, company: Company | None, amounts: Figures
) -> Iterable[Fact]:
    """Statements that customs law words, on papers that bind."""
    if company is None or not PLANS[document.kind].binding:
        return ()
    journey, day = document.terms, document.business_day
    export = Export(order, company, amounts.lines, journey.departure, journey.destination, day)
    return statements.customs_facts(export, document.language)


def _mark(document: Document, order: Order) -> Words:
    plan = PLANS[document.kind]
    if document.seller:
        sellers = sellers_of(order)
        words = label("mark_seller", document.language)
        place, count = str(sellers.index(document.seller) + 1), str(len(sellers))
        return words.filled(seller=document.seller, k=place, n=count)
    if not plan.mark:
        return NO_WORDS
    words = label(plan.mark, document.language)
    return words.filled(number=document.number, version=str(document.version))


def _agreed_facts(document: Document, order: Order) -> Iterator[Fact]:
    """What the parties agreed on beside the price, and where the goods enter (3.1, 3.6)."""
    plan = PLANS[document.kind]
    asked = {
        CONTRACT: True,
        DELIVERY_TIME: "valid_until" in plan.dates,
        PORT_OF_ENTRY: plan.binding,
    }
    for key, printed in asked.items():
        if printed and (text := customs_word(order, key)):
            yield Fact(label(key, document.language), text)


def _vat_note(
    document: Document, company: Company | None, amounts: Figures, lane: Lane | None
) -> list[Fact]:
    language, texts = document.language, []
    if not PLANS[document.kind].sold:
        text = statement("customs_only", language).both
        return [Fact(label("customs_only", language), text)]
    lane_text = lane.text(document.terms.departure, language) if lane and company else ""
    if not PLANS[document.kind].binding:
        if lane_text:
            inside = lane_text[0].lower() + lane_text[1:]
            texts.append(statement("proforma_vat", language).filled(lane=inside).en)
    elif amounts.vat_total and lane is not None and not lane.charges:
        texts.append(statement("vat_charged_on_export", language).en)
    else:
        texts.append(lane_text)
    if document.kind == "customs-rendition":
        texts.append(statement("rendition", language).filled(number=document.number).en)
    text = " ".join(part for part in texts if part)
    return [Fact(label("vat_treatment", language), text)] if text else []


def _link_notes(document: Document) -> Iterator[Fact]:
    """The papers an invoice goes back to: its proforma, the invoice it replaces (3.6, 3.8)."""
    language = document.language
    notes = ", ".join(link.number for link in document.links if link.role == "credited_with")
    for link in document.links:
        named = {"number": link.number, "day": link.day, "note": notes}
        if link.role == "replaces":
            text = statement("credited_with", language).filled(**named).en
            yield Fact(label("replaces", language), text)
        elif link.role == "proforma":
            yield Fact(label("proforma_no", language), f"{link.number}, {link.day}")


def _supply_day(order: Order, company: Company | None, document: Document, part: Part) -> str:
    if not DISPATCH.intersection(PLANS[document.kind].dates):
        return ""
    dispatched = [part.shipment] if part.shipment else order.shipments
    shipped = next((one.shipped_at for one in dispatched if one.shipped_at), None)
    if part.count == 1:
        shipped = order.times.get("shipped_at") or shipped
    if shipped is None or company is None:
        return document.business_day
    return company.business_day(shipped.us)
