"""Who exports: reachable, with the numbers that customs and VAT want (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.company import Company
from app.documents.identifiers import ioss_ok, phone_problem, vat_checksum_ok, vat_prefix
from app.documents.model import Finding
from app.documents.preflight.case import Case, warning
from app.rules import customs
from app.said import say


def check(case: Case) -> Iterator[Finding]:
    """What the company lacks for this paper; nothing where there is no company at all."""
    company = case.company
    if company is None:
        return
    if problem := phone_problem(company.phone):
        yield warning("company.phone", say("The company’s phone {problem}.", problem=problem))
    if not company.email:
        yield warning("company.email", say("The company’s e-mail is missing; carriers ask for it."))
    if customs.is_post_box(company.line1, case.day) and not company.line2:
        text = say(
            "The company’s street “{street}” is a post box; customs needs a street.",
            street=company.line1[:40],
        )
        yield warning("company.line1", text)
    yield from _vat(case, company)
    to_union = case.destination in customs.eu_members(case.day)
    if company.ioss and to_union and case.crosses and not ioss_ok(company.ioss):
        yield warning(
            "company.ioss", say("The company’s IOSS number names no member state; compare it.")
        )
    if case.crosses:
        yield from _eori(case, company)


def _vat(case: Case, company: Company) -> Iterator[Finding]:
    if not company.vat:
        yield warning("company.vat", say("The company’s VAT number is missing."))
    elif company.country in customs.eu_members(case.day) and not vat_prefix(company.vat):
        text = say(
            "The company’s VAT number {vat} has no country prefix; one such as {prefix} "
            "is expected.",
            vat=company.vat[:20],
            prefix="EL" if company.country == "GR" else company.country,
        )
        yield warning("company.vat", text)
    elif not vat_checksum_ok(company.vat):
        text = say(
            "The company’s VAT number {vat} fails its check digits; compare it.", vat=company.vat
        )
        yield warning("company.vat", text)


def _eori(case: Case, company: Company) -> Iterator[Finding]:
    """Needed by whoever takes goods out of a territory that has such numbers."""
    postcode = company.postcode if company.country == case.departure else ""
    prefixes = customs.eori_prefixes(case.departure, postcode, case.day)
    if not prefixes:
        return
    if not company.eori:
        text = say("The company’s EORI number is missing; exports from the EU and the UK need one.")
        yield warning("company.eori", text)
    elif not company.eori.upper().startswith(prefixes):
        is_union = customs.territory(case.departure, case.day) == "EU"
        there = say("the EU") if is_union else say("the UK")
        text = say(
            "The company’s EORI number {eori} begins with {prefix}; exports from {there} need "
            "one of {there}.",
            eori=company.eori,
            prefix=company.eori[:2],
            there=there,
        )
        yield warning("company.eori", text)
