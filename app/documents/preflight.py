"""What is wrong with a paper before it is issued (document-rules 3.1, 3.3, 3.10).

Errors stop the issue, warnings do not; a draft is drawn with all of them listed. Customs data are
errors only where goods leave a customs territory on a paper that customs reads. Each `where` is a
path into the order's JSON (`contract.md`), or into the company's after `company.`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from app import countries, money
from app.documents import figures, stacks
from app.documents.choice import lane_of, paper_kind, remote_invoice, route
from app.documents.company import Company
from app.documents.figures import Figures, is_goods
from app.documents.identifiers import vat_checksum_ok
from app.documents.kinds import PLANS
from app.documents.model import DocumentRefused, Finding, Kind
from app.documents.printable import LONGEST, printable
from app.orders.model import Line, Order, Party, Role
from app.rules import customs
from app.rules.lanes import Lane

Level = Literal["error", "warning"]
ZERO = Decimal(0)
LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class _Case:
    """One order seen as one kind of paper on one day."""

    order: Order
    company: Company | None
    kind: Kind
    day: str
    lane: Lane | None
    departure: str
    destination: str

    @property
    def crosses(self) -> bool:
        return customs.crosses_border(self.departure, self.destination)

    @property
    def customs_level(self) -> Level:
        """How bad missing customs data is."""
        return "error" if self.crosses and PLANS[self.kind].binding else "warning"

    @property
    def is_vat_invoice(self) -> bool:
        return self.kind == "commercial-invoice"


def preflight(
    order: Order,
    company: Company | None,
    kind: str,
    *,
    business_day: str = "",
    issuing: bool = False,
    charset: Collection[int] | None = None,
) -> tuple[Finding, ...]:
    """Every finding, errors first. Without lines or with an unknown kind there is only that one.

    `issuing` makes a missing company an error; `charset` is what the fonts can draw, as code
    points (`rendering.Fonts.charset`): a character outside it stops even a draft.
    """
    try:
        made = paper_kind(order, kind)
    except DocumentRefused as refused:
        return refused.findings
    day = business_day or "9999-12-31"
    departure, destination = route(order, company)
    lane = lane_of(order, company, day)
    case = _Case(order, company, made, day, lane, departure, destination)
    found = [*_order(case), *_company(case, issuing), *_parties(case), *_lines(case)]
    found += [*_amounts(case), *_terms(case), *_lane(case)]
    if charset is not None:
        found += _glyphs(order, charset)
    return tuple(sorted(found, key=lambda finding: finding.level))


def _error(where: str, text: str) -> Finding:
    return Finding("error", where, text)


def _warning(where: str, text: str) -> Finding:
    return Finding("warning", where, text)


def _order(case: _Case) -> Iterator[Finding]:
    order = case.order
    if not any(is_goods(line) for line in order.lines):
        yield _error("lines", "The order has no lines; a paper needs at least one.")
    if not money.is_currency(order.currency):
        yield _error(
            "currency",
            f"The currency “{order.currency[:10]}” is unknown; a code such as EUR is expected.",
        )
    if order.status_of("order").value == "cancelled":
        yield _warning("status.order", "The order is cancelled; check that a paper is wanted.")
    if order.trashed_us is not None:
        yield _error("trashed_at", "The order is in the trash; restore it before issuing a paper.")
    if case.kind == "customs-rendition" and not remote_invoice(order):
        yield _error("documents", "The remote has issued no invoice for this order.")


def _company(case: _Case, issuing: bool) -> Iterator[Finding]:
    company = case.company
    if company is None:
        text = "No company is set; its name and address stand on every paper."
        yield Finding("error" if issuing else "warning", "company", text)
        return
    if not company.phone:
        yield _warning("company.phone", "The company’s phone is missing; carriers ask for it.")
    if not company.vat:
        yield _warning("company.vat", "The company’s VAT number is missing.")
    elif not vat_checksum_ok(company.vat):
        text = f"The company’s VAT number {company.vat} fails its check digits; compare it."
        yield _warning("company.vat", text)
    if case.crosses and not company.eori and customs.needs_eori(company.country):
        text = "The company’s EORI number is missing; exports from the EU and the UK need one."
        yield _warning("company.eori", text)


def _parties(case: _Case) -> Iterator[Finding]:
    yield from _party(case, "shipping", "consignee")
    buyer = case.order.party("billing")
    if not (buyer.company or buyer.display_name):
        yield _error("parties.billing.full_name", "The buyer’s name is missing.")
    if buyer.vat_no and not vat_checksum_ok(buyer.vat_no):
        text = f"The buyer’s VAT number {buyer.vat_no[:20]} fails its check digits; compare it."
        yield _warning("parties.billing.vat_no", text)


def _party(case: _Case, role: Role, word: str) -> Iterator[Finding]:
    party = case.order.party(role)
    where = f"parties.{role}"
    if not (party.company or party.display_name):
        yield _error(f"{where}.full_name", f"The {word}’s name is missing.")
    if not countries.is_country(party.country):
        shown = f" “{party.country[:20]}” is unknown" if party.country else " is missing"
        text = f"The {word}’s country{shown}; a code such as US is expected."
        yield _error(f"{where}.country", text)
    for name, shown in (("line1", "street"), ("city", "town")):
        if not getattr(party, name):
            yield Finding(
                case.customs_level, f"{where}.{name}", f"The {word}’s {shown} is missing."
            )
    name = party.company or party.display_name
    if case.crosses and name and not any(letter in LATIN for letter in name.casefold()):
        text = f"The {word}’s name “{name[:40]}” has no Latin letters; customs reads Latin ones."
        yield _warning(f"{where}.full_name", text)
    yield from _contact(party, where, word)


def _contact(party: Party, where: str, word: str) -> Iterator[Finding]:
    if not party.postcode:
        yield _warning(f"{where}.postcode", f"The {word}’s postcode is missing.")
    if not party.phone:
        yield _warning(f"{where}.phone", f"The {word}’s phone is missing; carriers ask for it.")
    elif not party.phone.lstrip().startswith("+"):
        text = f"The {word}’s phone “{party.phone[:20]}” has no country code; +40 … is expected."
        yield _warning(f"{where}.phone", text)


def _lines(case: _Case) -> Iterator[Finding]:
    for index, line in enumerate(case.order.lines):
        if is_goods(line):
            where, word = f"lines[{index}]", f"Line {index + 1}"
            yield from _goods(case, line, where, word)
            yield from _customs_of_line(case, line, where, word)


def _goods(case: _Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    currency = case.order.currency
    if line.quantity <= 0:
        text = f"{word}: the quantity {line.quantity:f} is not above zero."
        yield _error(f"{where}.quantity", text)
    if line.currency and line.currency != currency:
        text = f"{word} is in {line.currency[:10]}, the order in {currency}; one is expected."
        yield _error(f"{where}.currency", text)
    if not customs.is_known_unit(line.unit):
        text = f"{word}: the unit “{line.unit[:10]}” is not on the list of UN/ECE units."
        yield _warning(f"{where}.unit", text)
    if line.tax_rate and line.line_tax == ZERO and case.is_vat_invoice:
        text = f"{word} names {line.tax_rate.normalize():f} % VAT, but the amount is zero."
        yield _warning(f"{where}.tax_rate", text)


def _customs_of_line(case: _Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    level = case.customs_level
    if not line.name:
        text = f"{word} has no description; customs needs what it is, made of and for."
        yield Finding(level, f"{where}.name", text)
    elif len(line.name) > LONGEST["description"]:
        text = f"{word}: the paper shows the first {LONGEST['description']} characters of the name."
        yield _warning(f"{where}.name", text)
    elif case.crosses and customs.is_vague(line.name):
        text = f"{word}: “{line.name[:40]}” is too vague; say what it is, made of and for."
        yield _warning(f"{where}.name", text)
    if not case.crosses:
        return
    if problem := customs.hs_problem(line.hs_code):
        shown = f" “{line.hs_code[:20]}”" if line.hs_code else ""
        yield Finding(level, f"{where}.hs_code", f"{word}: the HS code{shown} {problem}.")
    if not countries.is_country(line.origin_country):
        shown = f" “{line.origin_country[:9]}” is unknown" if line.origin_country else " is missing"
        text = f"{word}: the country of origin{shown}; a code such as DE is expected."
        yield Finding(level, f"{where}.origin_country", text)
    if line.net_weight_kg is None or line.net_weight_kg <= 0:
        text = f"{word}: the net weight is missing; kilograms of one unit are expected."
        yield Finding(level, f"{where}.net_weight_kg", text)
    limit = customs.carrier_length(case.order.carrier_export or case.order.carrier_delivery)
    if limit and len(line.name) > limit:
        text = f"{word}: the carrier passes on only {limit} characters of the description."
        yield _warning(f"{where}.name", text)


def _amounts(case: _Case) -> Iterator[Finding]:
    order = case.order
    if not money.is_currency(order.currency):
        return
    try:
        stacks.additions(order.attributes, order.currency)
        found = figures.figures(
            order,
            charges_vat=case.lane is not None and case.lane.charges,
            ddp=order.incoterm.upper() == "DDP",
        )
    except money.MoneyError as refused:
        yield _error(f"attributes.{stacks.ADDITIONS_GROUP}", str(refused))
        return
    places = [index for index, line in enumerate(order.lines) if is_goods(line)]
    for index, item in zip(places, found.lines, strict=True):
        if item.net <= 0 and item.line.quantity > 0:
            text = f"Line {index + 1} has no value; customs wants a fair one even for free goods."
            yield Finding(case.customs_level, f"lines[{index}].unit_price", text)
    yield from _total(case, found)


def _total(case: _Case, found: Figures) -> Iterator[Finding]:
    currency = case.order.currency
    told = found.told_total
    if told is not None and told != found.total:
        text = (
            f"The order’s total is {money.text(told, currency)} {currency}, its lines and charges "
            f"add up to {money.text(found.total, currency)}; they have to agree."
        )
        yield _error("amounts.total", text)
    if found.total <= 0:
        text = f"The total {money.text(found.total, currency)} {currency} is not above zero."
        yield _error("amounts.total", text)
    untaxed = any(charge.net and not charge.vat for charge in found.charges)
    if found.vat_total and untaxed and case.is_vat_invoice:
        text = "The goods carry VAT, the shipping does not; check the shipping’s tax."
        yield _warning("amounts.shipping_tax", text)


def _terms(case: _Case) -> Iterator[Finding]:
    order, level = case.order, case.customs_level
    term = order.incoterm.upper()
    if not case.departure:
        yield Finding(level, "departure_country", "The country the goods leave from is missing.")
    if not term:
        if case.crosses:
            yield Finding(level, "incoterm.term", "The Incoterm is missing; DAP or DDP is usual.")
        return
    if problem := customs.incoterm_problem(term):
        yield Finding(level, "incoterm.term", f"The Incoterm “{term[:10]}” {problem}.")
    elif customs.is_sea_term(term):
        text = f"The Incoterm {term} is for carriage by sea only; parcels go CPT, CIP, DAP or DDP."
        yield _warning("incoterm.term", text)
    if not order.incoterm_place:
        text = f"The place after {term} is missing; an Incoterm names one, such as {term} Boston."
        yield Finding(level, "incoterm.place", text)
    yield from _packages(case)


def _packages(case: _Case) -> Iterator[Finding]:
    if not case.crosses:
        return
    packages = [package for shipment in case.order.shipments for package in shipment.packages]
    if not packages:
        yield _warning("shipments", "No packages are entered; number, kind and weight are missing.")
        return
    if any(package.gross_kg is None for package in packages):
        yield _warning("shipments", "A package has no gross weight.")
        return
    gross = sum((package.gross_kg for package in packages if package.gross_kg), ZERO)
    goods = [line for line in case.order.lines if is_goods(line)]
    net = sum((line.net_weight_kg * line.quantity for line in goods if line.net_weight_kg), ZERO)
    if gross < net:
        text = f"The packages weigh {gross:f} kg, less than their goods with {net:f} kg net."
        yield _error("shipments", text)


def _lane(case: _Case) -> Iterator[Finding]:
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
        text = f"The VAT rule “{lane.short}” is not confirmed; check with your accountant."
        yield _warning("vat", text)
    if lane.category == "K" and not case.company.vat and case.is_vat_invoice:
        text = "An intra-Community supply needs the company’s VAT number on the invoice."
        yield _error("company.vat", text)
    yield from _rates(case, lane)


def _rates(case: _Case, lane: Lane) -> Iterator[Finding]:
    """A sale that charges VAT, but nobody said how much."""
    if not (lane.charges and case.is_vat_invoice):
        return
    for index, line in enumerate(case.order.lines):
        silent = line.tax_rate is None and line.line_tax is None and line.unit_tax is None
        if is_goods(line) and silent:
            text = f"Line {index + 1} names no VAT; a {lane.short} usually carries it."
            yield _warning(f"lines[{index}].tax_rate", text)


def _glyphs(order: Order, charset: Collection[int]) -> Iterator[Finding]:
    for where, text in _texts(order):
        for character in printable(text):
            if ord(character) not in charset and not character.isspace():
                name = unicodedata.name(character, "without a name")
                yield _error(
                    where,
                    f"{where} holds “{character}” (U+{ord(character):04X}, {name.lower()}), "
                    "which no font here can draw; give it in Latin letters.",
                )
                break


def _texts(order: Order) -> Iterator[tuple[str, str]]:
    """The order's texts that stand on papers, each with its path."""
    for name in ("number", "buyer_reference", "incoterm_place", "carrier_export", "tracking_no"):
        yield name.replace("incoterm_place", "incoterm.place"), getattr(order, name)
    for role in ("shipping", "billing", "agent"):
        party = order.party(role)
        for name in Party.__slots__:
            value = getattr(party, name)
            if isinstance(value, str) and name not in ("customer_id", "customer_ref"):
                yield f"parties.{role}.{name}", value
    for index, line in enumerate(order.lines):
        for name in ("name", "sku", "gtin", "variant_name"):
            yield f"lines[{index}].{name}", getattr(line, name)
        for option in line.options:
            yield f"lines[{index}].options", f"{option.name} {option.value}"
