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


def check(case: Case) -> Iterator[Finding]:
    for at, line in case.goods():
        where, word = f"lines[{at}]", f"Line {at + 1}"
        yield from _quantity(case, line, where, word)
        if case.crosses:
            yield from _tariff(case, line, where, word)
            yield from _origin(case, line, where, word)
            yield from _preferential(case, line, where, word)
            if line.net_weight_kg is None or line.net_weight_kg <= 0:
                text = f"{word}: the net weight is missing; kilograms of one unit are expected."
                yield Finding(case.customs_level, f"{where}.net_weight_kg", text)


def _quantity(case: Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    currency, quantity = case.order.currency, line.quantity
    if quantity <= 0:
        text = f"{word}: the quantity {quantity:f} is not above zero."
        yield error(f"{where}.quantity", text)
    elif customs.is_piece(line.unit) and quantity != quantity.to_integral_value():
        text = f"{word}: {quantity:f} is no whole number of pieces; check quantity and unit."
        yield warning(f"{where}.quantity", text)
    if line.currency and line.currency != currency:
        text = f"{word} is in {line.currency[:10]}, the order in {currency}; one is expected."
        yield error(f"{where}.currency", text)
    if line.gtin and not gtin_ok(line.gtin):
        text = f"{word}: the barcode “{line.gtin[:20]}” fails its check digit; compare it."
        yield warning(f"{where}.gtin", text)
    if not customs.is_known_unit(line.unit):
        text = f"{word}: the unit “{line.unit[:10]}” is not on the list of UN/ECE units."
        yield warning(f"{where}.unit", text)


def _tariff(case: Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    if problem := customs.hs_problem(line.hs_code, case.day):
        shown = f" “{line.hs_code[:20]}”" if line.hs_code else ""
        yield Finding(
            case.customs_level, f"{where}.hs_code", f"{word}: the HS code{shown} {problem}."
        )
        return
    least, name = customs.hs_least(case.destination, case.day)
    digits = len(customs.hs_digits(line.hs_code))
    if digits < least:
        text = (
            f"{word}: the HS code {customs.hs_printed(line.hs_code)} has {digits} digits; "
            f"the {name} of {case.destination} has {least}."
        )
        yield warning(f"{where}.hs_code", text)


def _preferential(case: Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    """Preferential origin is another question than that of making, but rarely another place."""
    told = customs.territory(preferential_origin(line), case.day)
    made = customs.territory(line.origin_country, case.day)
    if told and made and told != made:
        text = f"{word}: made in {line.origin_country}, its preferential origin is {told}; compare."
        yield warning(f"{where}.origin_country", text)


def _origin(case: Case, line: Line, where: str, word: str) -> Iterator[Finding]:
    place = f"{where}.origin_country"
    if line.origin_country in tables.entry("customs", "no_origins", case.day).words():
        text = (
            f"{word}: “{line.origin_country}” is no country of origin; "
            "the member state such as DE is expected."
        )
        yield Finding(case.customs_level, place, text)
    elif not countries.is_country(line.origin_country):
        shown = f" “{line.origin_country[:9]}” is unknown" if line.origin_country else " is missing"
        text = f"{word}: the country of origin{shown}; a code such as DE is expected."
        yield Finding(case.customs_level, place, text)
