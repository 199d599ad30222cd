"""The lines of goods: quantity, unit, tariff code, origin and weight (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app import countries
from app.documents.declared import preferential_origin
from app.documents.identifiers import gtin_ok
from app.documents.model import Finding
from app.documents.preflight.case import Case, error, warning
from app.orders.model import Line
from app.rules import customs, tables
from app.said import Said, from_data, say


def check(case: Case) -> Iterator[Finding]:
    for at, line in case.goods():
        where, word = f"lines[{at}]", say("Line {line}", line=at + 1)
        yield from _quantity(case, line, where, word)
        if case.crosses:
            yield from _tariff(case, line, where, word)
            yield from _origin(case, line, where, word)
            yield from _preferential(case, line, where, word)
            if line.net_weight_kg is None or line.net_weight_kg <= 0:
                text = say(
                    "{word}: the net weight is missing; kilograms of one unit are expected.",
                    word=word,
                )
                yield Finding(case.customs_level, f"{where}.net_weight_kg", text)


def _quantity(case: Case, line: Line, where: str, word: Said) -> Iterator[Finding]:
    currency, quantity = case.order.currency, line.quantity
    if quantity <= 0:
        text = say(
            "{word}: the quantity {quantity} is not above zero.", word=word, quantity=quantity
        )
        yield error(f"{where}.quantity", text)
    elif customs.is_piece(line.unit) and quantity != quantity.to_integral_value():
        text = say(
            "{word}: {quantity} is no whole number of pieces; check quantity and unit.",
            word=word,
            quantity=quantity,
        )
        yield warning(f"{where}.quantity", text)
    if line.currency and line.currency != currency:
        text = say(
            "{word} is in {currency}, the order in {wanted}; one is expected.",
            word=word,
            currency=line.currency[:10],
            wanted=currency,
        )
        yield error(f"{where}.currency", text)
    if line.gtin and not gtin_ok(line.gtin):
        text = say(
            "{word}: the barcode “{gtin}” fails its check digit; compare it.",
            word=word,
            gtin=line.gtin[:20],
        )
        yield warning(f"{where}.gtin", text)
    if not customs.is_known_unit(line.unit):
        text = say(
            "{word}: the unit “{unit}” is not on the list of UN/ECE units.",
            word=word,
            unit=line.unit[:10],
        )
        yield warning(f"{where}.unit", text)


def _tariff(case: Case, line: Line, where: str, word: Said) -> Iterator[Finding]:
    if problem := customs.hs_problem(line.hs_code, case.day):
        told = line.hs_code[:20]
        text = (
            say("{word}: the HS code “{told}” {problem}.", word=word, told=told, problem=problem)
            if told
            else say("{word}: the HS code is missing.", word=word)
        )
        yield Finding(case.customs_level, f"{where}.hs_code", text)
        return
    least, name = customs.hs_least(case.destination, case.day)
    digits = len(customs.hs_digits(line.hs_code))
    if digits < least:
        text = say(
            "{word}: the HS code {hs_code} has {digits} digits; the {name} of {destination} "
            "has {least}.",
            word=word,
            hs_code=customs.hs_printed(line.hs_code),
            digits=digits,
            name=from_data(name),
            destination=case.destination,
            least=least,
        )
        yield warning(f"{where}.hs_code", text)


def _preferential(case: Case, line: Line, where: str, word: Said) -> Iterator[Finding]:
    """Preferential origin is another question than that of making, but rarely another place."""
    told = customs.territory(preferential_origin(line), case.day)
    made = customs.territory(line.origin_country, case.day)
    if told and made and told != made:
        text = say(
            "{word}: made in {origin_country}, its preferential origin is {told}; compare.",
            word=word,
            origin_country=line.origin_country,
            told=told,
        )
        yield warning(f"{where}.origin_country", text)


def _origin(case: Case, line: Line, where: str, word: Said) -> Iterator[Finding]:
    place = f"{where}.origin_country"
    if line.origin_country in tables.entry("customs", "no_origins", case.day).words():
        text = say(
            "{word}: “{origin_country}” is no country of origin; the member state such as DE "
            "is expected.",
            word=word,
            origin_country=line.origin_country,
        )
        yield Finding(case.customs_level, place, text)
    elif not countries.is_country(line.origin_country):
        text = (
            say(
                "{word}: the country of origin “{told}” is unknown; a code such as DE is expected.",
                word=word,
                told=line.origin_country[:9],
            )
            if line.origin_country
            else say(
                "{word}: the country of origin is missing; a code such as DE is expected.",
                word=word,
            )
        )
        yield Finding(case.customs_level, place, text)
