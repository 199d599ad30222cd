"""What single territories and agreements ask: US filings, small parcels, statements on origin."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.documents import statements
from app.documents.company import Company
from app.documents.declared import CUSTOMS, EXPORT_MRN, ITN, customs_word
from app.documents.figures import Figures
from app.documents.model import Finding
from app.documents.preflight.case import Case, by_rule, uncompared, warning
from app.documents.returned import mrn_problem
from app.documents.statements import Export
from app.rules import customs, origin, tables
from app.said import say

NUMBERS = {
    "rex": ("company.rex", say("REX number")),
    "eori": ("company.eori", say("EORI number")),
    "authorisation": (f"attributes.{CUSTOMS}.authorisation", say("authorisation number")),
}


def check(case: Case) -> Iterator[Finding]:
    if problem := mrn_problem(customs_word(case.order, EXPORT_MRN)):
        yield warning(f"attributes.{CUSTOMS}.{EXPORT_MRN}", problem)
    found = case.figures
    if not case.crosses or found is None or case.company is None:
        return
    export = Export(
        case.order, case.company, found.lines, case.departure, case.destination, case.day
    )
    yield from _us_filing(case, export)
    yield from _uk_small(case, case.company, found)
    yield from _ioss(case, case.company, found)
    yield from _origin(case, export)


def _us_filing(case: Case, export: Export) -> Iterator[Finding]:
    rule = tables.ruling("exports", "us_filing", case.day)
    if rule is None or case.departure != rule.text("departure"):
        return
    where, order = f"attributes.{CUSTOMS}.{ITN}", case.order
    itn, limit = customs_word(order, ITN), f"{rule.text('above')} {rule.text('currency')}"
    if itn and statements.itn_problem(itn, case.day):
        text = say(
            "The ITN “{itn}” is no number of AES; X and 14 digits are expected.", itn=itn[:30]
        )
        yield Finding(case.customs_level, where, text)
    if statements.us_filing(export):
        return
    codes = statements.codes_to_file(export)
    if codes:
        shown = ", ".join(customs.hs_printed(code) or say("no code") for code in codes)
        text = say(
            "Goods under {shown} are worth more than {limit}; the ITN of the AES filing lacks.",
            shown=shown,
            limit=limit,
        )
        yield Finding(case.customs_level, where, text)
    elif codes is None:
        what = say("goods of one tariff code without an AES filing")
        yield uncompared(case, rule.amount("above"), rule.text("currency"), what)


def _uk_small(case: Case, company: Company, found: Figures) -> Iterator[Finding]:
    rule = tables.ruling("exports", "uk_small", case.day)
    if rule is None or case.destination != rule.text("destination"):
        return
    buyer = case.order.party("billing")
    registered = company.vat.upper().startswith(rule.words("prefixes"))
    if registered or buyer.vat_no or not case.is_vat_invoice:
        return
    limit, currency = rule.amount("most"), rule.text("currency")
    value = case.worth(found.goods, currency)
    if value is None:
        yield uncompared(case, limit, currency, say("the seller’s UK VAT number"))
    elif value <= limit:
        text = say(
            "A consignment of up to {most} {currency} to the United Kingdom carries the seller’s "
            "UK VAT number; the company has none.",
            most=rule.text("most"),
            currency=rule.text("currency"),
        )
        yield by_rule(rule, "company.vat", text)


def _ioss(case: Case, company: Company, found: Figures) -> Iterator[Finding]:
    """Under the limit a seller with an IOSS number charges the destination's VAT (3.3)."""
    rule, to_union = tables.ruling("exports", "ioss", case.day), customs.eu_members(case.day)
    if rule is None or not company.ioss or case.destination not in to_union:
        return
    limit, currency = rule.amount("most"), rule.text("currency")
    if case.worth(found.goods, currency) is None:
        yield uncompared(case, limit, currency, say("the import one stop shop"))


def _origin(case: Case, export: Export) -> Iterator[Finding]:
    claim = statements.claim(export)
    if claim is None:
        return
    home = customs.territory(export.departure, export.day)
    currency = origin.limit_currency(claim.rule, home)
    if claim.lacking and currency and export.worth(Decimal(1), currency) is None:
        limit = origin.limit_of(claim.rule, home)
        yield uncompared(case, limit, currency, say("a statement on origin without a number"))
    if claim.lacking:
        where, word = NUMBERS[claim.lacking]
        text = say(
            "The goods could go under the {agreement}, but for their value the company’s {word} is "
            "missing: no statement on origin is printed.",
            agreement=claim.rule.text("name"),
            word=word,
        )
        yield by_rule(claim.rule, where, text)
    elif not claim.rule.verified:
        text = say(
            "The statement on origin under the {agreement} is not confirmed.",
            agreement=claim.rule.text("name"),
        )
        yield by_rule(claim.rule, "lines", text)
