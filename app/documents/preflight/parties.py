"""Consignee, buyer and importer as customs and carriers want them (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app import countries
from app.documents.identifiers import eori_problem, phone_problem, vat_checksum_ok
from app.documents.model import Finding
from app.documents.preflight.case import Case, error, warning
from app.orders.model import Party
from app.rules import customs
from app.said import say

LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


def check(case: Case) -> Iterator[Finding]:
    yield from _consignee(case)
    buyer = case.order.party("billing")
    if not (buyer.company or buyer.display_name):
        yield error("parties.billing.full_name", say("The buyer’s name is missing."))
    if buyer.vat_no and not vat_checksum_ok(buyer.vat_no):
        text = say(
            "The buyer’s VAT number {vat_no} fails its check digits; compare it.",
            vat_no=buyer.vat_no[:20],
        )
        yield warning("parties.billing.vat_no", text)
    yield from _importer(case, buyer)


def _consignee(case: Case) -> Iterator[Finding]:
    party, where = case.order.party("shipping"), "parties.shipping"
    if not (party.company or party.display_name):
        yield error(f"{where}.full_name", say("The consignee’s name is missing."))
    if not countries.is_country(party.country):
        text = (
            say(
                "The consignee’s country “{country}” is unknown; a code such as US is expected.",
                country=party.country[:20],
            )
            if party.country
            else say("The consignee’s country is missing; a code such as US is expected.")
        )
        yield error(f"{where}.country", text)
    if not party.line1:
        text = say("The consignee’s street is missing.")
        yield Finding(case.customs_level, f"{where}.line1", text)
    if not party.city:
        text = say("The consignee’s town is missing.")
        yield Finding(case.customs_level, f"{where}.city", text)
    if case.crosses:
        yield from _abroad(case, party, where)
    if not party.postcode:
        yield warning(f"{where}.postcode", say("The consignee’s postcode is missing."))
    if problem := phone_problem(party.phone):
        yield warning(f"{where}.phone", say("The consignee’s phone {problem}.", problem=problem))


def _abroad(case: Case, party: Party, where: str) -> Iterator[Finding]:
    name = party.company or party.display_name
    if name and not any(letter in LATIN for letter in name.casefold()):
        text = say(
            "The consignee’s name “{name}” has no Latin letters; customs reads Latin ones.",
            name=name[:40],
        )
        yield warning(f"{where}.full_name", text)
    if customs.is_post_box(party.line1, case.day) and not party.line2:
        text = say(
            "The consignee’s street “{line1}” is a post box; carriers need a street.",
            line1=party.line1[:40],
        )
        yield warning(f"{where}.line1", text)


def _importer(case: Case, buyer: Party) -> Iterator[Finding]:
    """A business that imports into the EU or the UK is known there by its EORI number."""
    consignee, agent = case.order.party("shipping"), case.order.party("agent")
    business = bool(buyer.vat_no or buyer.company)
    told = consignee.eori or buyer.eori or agent.eori
    wanted = customs.eori_prefixes(case.destination, consignee.postcode, case.day)
    for role, party in (("shipping", consignee), ("billing", buyer), ("agent", agent)):
        if party.eori and (problem := eori_problem(party.eori)):
            text = say("The EORI number “{eori}” {problem}.", eori=party.eori[:20], problem=problem)
            yield warning(f"parties.{role}.eori", text)
    if case.crosses and business and wanted and not told:
        there = say("the UK") if case.destination == "GB" else say("the EU")
        text = say(
            "No importer’s EORI number is told; a business that imports into {there} has one.",
            there=there,
        )
        yield warning("parties.billing.eori", text)
