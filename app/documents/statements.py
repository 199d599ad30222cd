"""Statements that customs law words: on origin, on US filings and on controlled goods (3.1, 3.5).

Decided here once, so that the preflight says why a statement is missing and the paper carries the
ones that hold. Only lines of preferential origin are covered, the others are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.documents.company import Company
from app.documents.declared import AUTHORISATION, ECCN, ITN, customs_word, preferential_origin
from app.documents.exchanged import national_currency, worth
from app.documents.figures import LineFigures
from app.documents.model import Fact
from app.orders.model import Order
from app.rules import customs, origin, tables
from app.rules.tables import Entry
from app.rules.wording import Words, label

ZERO = Decimal(0)
UNNUMBERED = "—"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement on origin: the text, or which number of the company's is lacking for it."""

    rule: Entry
    text: str
    lacking: str = ""  # rex | eori | authorisation


@dataclass(frozen=True, slots=True)
class Export:
    """The goods of one paper on their way across a border; countries alpha-2, `day` ISO."""

    order: Order
    company: Company
    lines: Sequence[LineFigures]
    departure: str
    destination: str
    day: str

    def worth(self, amount: Decimal, currency: str) -> Decimal | None:
        """A sum of the order in that currency; None where no rate is declared for it."""
        return worth(self.order, amount, currency, national_currency(self.departure, self.day))


def claim(export: Export) -> Claim | None:
    """The statement on origin these goods allow; None without an agreement or originating goods."""
    company, day = export.company, export.day
    rule = origin.agreement(export.departure, export.destination, day)
    home = customs.territory(export.departure, day)
    if rule is None or not (name := origin.origin_name(rule, home)):
        return None
    covered = [at for at, one in enumerate(export.lines) if _originates(one, home, day)]
    if not covered:
        return None
    value = sum((export.lines[at].net for at in covered), ZERO)
    currency = origin.limit_currency(rule, home)
    wanted = origin.number_wanted(rule, home, export.worth(value, currency))
    own = {"rex": company.rex, "eori": company.eori}
    authorised = customs_word(export.order, AUTHORISATION)
    reference = own.get(wanted, authorised) if wanted else UNNUMBERED
    if not reference:
        return Claim(rule, "", lacking=wanted)
    words = Words(rule.text("en")).filled(reference=reference, origin=name)
    signed = f"{words.en} {company.city}, {day}; {company.name}."
    others = [str(at + 1) for at in range(len(export.lines)) if at not in covered]
    text = f"{signed} Not of preferential origin: line {', '.join(others)}." if others else signed
    return Claim(rule, text)


def _originates(found: LineFigures, home: str, day: str) -> bool:
    told = preferential_origin(found.line)
    return bool(told) and customs.territory(told, day) == home


def customs_facts(export: Export, language: str) -> Iterator[Fact]:
    """The statements as notes of the paper; none where the goods cross no border."""
    postcode = export.order.party("shipping").postcode
    if not customs.crosses_border(export.departure, export.destination, postcode, export.day):
        return
    found = claim(export)
    if found is not None and found.text:
        yield Fact(label("origin_statement", language), found.text)
    if citation := us_filing(export):
        yield Fact(label("us_filing", language), citation)
    control = us_control(export)
    if control is not None:
        eccn = customs_word(export.order, ECCN)
        yield Fact(label("us_control", language), f"ECCN {eccn}. {control.text('en')}")


def us_filing(export: Export) -> str:
    """The number of the filing, or the exemption that stands for it; "" where one is lacking."""
    rule = tables.ruling("exports", "us_filing", export.day)
    if rule is None or export.departure != rule.text("departure"):
        return ""
    if itn := customs_word(export.order, ITN):
        return f"AES ITN {itn.upper().removeprefix('AES').strip()}"
    if exempt := rule.rows("exempt").get(export.destination):
        return str(exempt)
    return rule.text("small") if codes_to_file(export) == () else ""


def itn_problem(itn: str, day: str) -> bool:
    """Is this no number that AES gives?"""
    rule = tables.entry("exports", "us_filing", day)
    return not re.fullmatch(rule.text("itn"), re.sub(r"\s", "", itn).upper())


def codes_to_file(export: Export) -> tuple[str, ...] | None:
    """Tariff codes whose goods are worth more than the limit; None where that cannot be told."""
    rule = tables.entry("exports", "us_filing", export.day)
    values: dict[str, Decimal] = {}
    for one in export.lines:
        code = customs.hs_digits(one.line.hs_code)
        values[code] = values.get(code, ZERO) + one.net
    worths = {code: export.worth(value, rule.text("currency")) for code, value in values.items()}
    known = {code: value for code, value in worths.items() if value is not None}
    if len(known) < len(worths):
        return None
    return tuple(code for code, value in known.items() if value > rule.amount("above"))


def us_control(export: Export) -> Entry | None:
    """The rule whose statement goods on the control list carry; None for all others."""
    rule = tables.ruling("exports", "us_control", export.day)
    eccn = customs_word(export.order, ECCN).upper()
    if rule is None or export.departure != rule.text("departure") or not eccn:
        return None
    return None if eccn in rule.words("free") else rule
