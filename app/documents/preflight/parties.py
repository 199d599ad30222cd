"""Consignee, buyer and importer as customs and carriers want them (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app import countries
from app.documents.identifiers import phone_problem, vat_checksum_ok
from app.documents.model import Finding
from app.documents.preflight.case import Case, error, warning
from app.orders.model import Party, Role
from app.rules import customs

LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


def check(case: Case) -> Iterator[Finding]:
    yield from _consignee(case, "shipping", "consignee")
    buyer = case.order.party("billing")
    if not (buyer.company or buyer.display_name):
        yield error("parties.billing.full_name", "The buyer’s name is missing.")
    if buyer.vat_no and not vat_checksum_ok(buyer.vat_no):
        text = f"The buyer’s VAT number {buyer.vat_no[:20]} fails its check digits; compare it."
        yield warning("parties.billing.vat_no", text)
    yield from _importer(case, buyer)


def _consignee(case: Case, role: Role, word: str) -> Iterator[Finding]:
    party = case.order.party(role)
    where = f"parties.{role}"
    if not (party.company or party.display_name):
        yield error(f"{where}.full_name", f"The {word}’s name is missing.")
    if not countries.is_country(party.country):
        shown = f" “{party.country[:20]}” is unknown" if party.country else " is missing"
        text = f"The {word}’s country{shown}; a code such as US is expected."
        yield error(f"{where}.country", text)
    for name, shown in (("line1", "street"), ("city", "town")):
        if not getattr(party, name):
            yield Finding(
                case.customs_level, f"{where}.{name}", f"The {word}’s {shown} is missing."
            )
    if case.crosses:
        yield from _abroad(case, party, where, word)
    if not party.postcode:
        yield warning(f"{where}.postcode", f"The {word}’s postcode is missing.")
    if problem := phone_problem(party.phone):
        yield warning(f"{where}.phone", f"The {word}’s phone {problem}.")


def _abroad(case: Case, party: Party, where: str, word: str) -> Iterator[Finding]:
    name = party.company or party.display_name
    if name and not any(letter in LATIN for letter in name.casefold()):
        text = f"The {word}’s name “{name[:40]}” has no Latin letters; customs reads Latin ones."
        yield warning(f"{where}.full_name", text)
    if customs.is_post_box(party.line1, case.day) and not party.line2:
        text = f"The {word}’s street “{party.line1[:40]}” is a post box; carriers need a street."
        yield warning(f"{where}.line1", text)


def _importer(case: Case, buyer: Party) -> Iterator[Finding]:
    """A business that imports into the EU or the UK is known there by its EORI number."""
    consignee, agent = case.order.party("shipping"), case.order.party("agent")
    business = bool(buyer.vat_no or buyer.company)
    told = consignee.eori or buyer.eori or agent.eori
    wanted = customs.eori_prefixes(case.destination, consignee.postcode, case.day)
    if case.crosses and business and wanted and not told:
        there = "the UK" if case.destination == "GB" else "the EU"
        text = f"No importer’s EORI number is told; a business that imports into {there} has one."
        yield warning("parties.billing.eori", text)
