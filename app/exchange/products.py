"""A product as a flat row of texts: the columns of a file, and the fields of the products' form.

A column is a field of the product, or one part of it: `hs_code` is the code for everywhere,
`hs_code_US` the one for goods to the United States; `name` is a description in no told language,
`name_en` the English one, `name_en_35` that for carriers which pass on 35 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, cast

from app import countries
from app.catalogue import ANY, CARRIER_LENGTHS, Product, short_key
from app.orders.kinds import Country, Currency, Findings, Kind, Number, Text
from app.orders.problems import wrong
from app.rules import customs
from app.said import SaidError, say
from app.wire import JsonValue

MOST_BARCODES = 50
_NAME = re.compile(r"name(?:_(?P<language>[a-z]{2}))?(?:_(?P<length>\d+))?")
_HS = re.compile(r"hs_code_(?P<country>[a-z]{2,3})")
_ROUNDED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s|;,]+")


@dataclass(frozen=True)
class HsCode(Text):
    """Digits, as many as some country asks for; never padded (document-rules 3.1)."""

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        code = customs.hs_digits(str(super().read(given, current, at, found)))
        if code and (trouble := customs.hs_problem(code)):
            raise wrong(at, given, say("{trouble}; 6 to 14 digits are expected", trouble=trouble))
        return code


@dataclass(frozen=True)
class Territory(Country):
    """A country, or the Union as the place of a preferential origin (document-rules 3.5)."""

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        union = isinstance(given, str) and given.strip().upper() == "EU"
        return "EU" if union else super().read(given, current, at, found)


@dataclass(frozen=True)
class Unit(Text):
    """A unit of UN/ECE Recommendation 20 (document-rules 3.1)."""

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        code = str(super().read(given, current, at, found)).strip().upper()
        if not customs.is_known_unit(code):
            raise wrong(
                at, given, say("is no UN/ECE unit known here; a code such as PCE is expected")
            )
        return code


@dataclass(frozen=True)
class Barcodes(Text):
    """Several codes in one text, a space between them."""

    def write(self, value: object, currency: str) -> JsonValue:
        return " ".join(cast("tuple[str, ...]", value))

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        text = str(super().read(given, current, at, found))
        codes = tuple(dict.fromkeys(filter(None, _BETWEEN.split(text))))
        if len(codes) > MOST_BARCODES:
            raise wrong(
                at,
                given,
                say(
                    "are {count} codes; at most {most_barcodes} are expected",
                    count=len(codes),
                    most_barcodes=MOST_BARCODES,
                ),
            )
        if any(map(_ROUNDED.fullmatch, codes)):
            raise wrong(at, given, say("was rounded by a spreadsheet; all digits are expected"))
        return codes


@dataclass(frozen=True)
class Column:
    """One column: the field it is of, and the part of it where the field has parts."""

    key: str
    field: str
    kind: Kind
    part: str | None = None

    def get(self, product: Product) -> object:
        whole = getattr(product, self.field)
        return whole if self.part is None else whole.get(self.part, "")

    def put(self, product: Product, value: object) -> Product:
        if self.part is not None:
            parts = {**getattr(product, self.field), self.part: value}
            value = {part: text for part, text in parts.items() if text}
        changes: dict[str, Any] = {self.field: value}
        return replace(product, **changes)


_POSITIVE = Number(least=Decimal(0))
SKU = Column("sku", "sku", Text(64))
PLAIN = {
    column.key: column
    for column in (
        SKU,
        Column("barcodes", "gtins", Barcodes(2_000)),
        Column("name", "names", Text(1000), ANY),
        Column("hs_code", "hs_codes", HsCode(64), ANY),
        Column("origin_country", "origin_country", Country()),
        Column("preferential_origin", "preferential_origin", Territory()),
        Column("net_weight_kg", "net_weight_kg", _POSITIVE),
        Column("gross_weight_kg", "gross_weight_kg", _POSITIVE),
        Column("unit", "unit", Unit(64)),
        Column("price", "price", Number(money=True, least=Decimal(0))),
        Column("currency", "currency", Currency()),
        Column("tax_rate", "tax_rate", Number(least=Decimal(0), most=Decimal(1000))),
    )
}
SPOKEN = {  # how else people head these columns
    "barcode": "barcodes", "gtin": "barcodes", "gtins": "barcodes", "ean": "barcodes",
    "description": "name", "title": "name", "hs": "hs_code", "tariff_code": "hs_code",
    "origin": "origin_country", "country_of_origin": "origin_country",
    "net_weight": "net_weight_kg", "weight_kg": "net_weight_kg",
    "gross_weight": "gross_weight_kg", "vat_rate": "tax_rate",
}  # fmt: skip


def column(heading: str) -> Column | None:
    """The column under that heading, however it is spaced and cased; None for an unknown one."""
    key = re.sub(r"[\s\-.]+", "_", heading.strip().casefold())
    key = SPOKEN.get(key, key)
    if key in PLAIN:
        return PLAIN[key]
    if match := _HS.fullmatch(key):
        country = countries.alpha2(match["country"])
        known = countries.is_country(country)
        return Column(f"hs_code_{country}", "hs_codes", HsCode(64), country) if known else None
    if match := _NAME.fullmatch(key):
        return _name_column(match["language"] or ANY, match["length"])
    return None


def _name_column(language: str, length: str | None) -> Column | None:
    spoken = f"_{language}" if language else ""
    if length is None:
        return Column(f"name{spoken}", "names", Text(1000), language)
    if int(length) not in CARRIER_LENGTHS:
        return None
    part = short_key(language, int(length))
    return Column(f"name{spoken}_{length}", "short_names", Text(int(length)), part)


def columns_of(products: Iterable[Product]) -> list[Column]:
    """Every plain column, and those parts that one of the products holds something in."""
    parts = {
        key
        for product in products
        for key in (
            *(f"name_{language}" for language in product.names if language),
            *(f"name_{key.replace('-', '_')}".replace("__", "_") for key in product.short_names),
            *(f"hs_code_{country}" for country in product.hs_codes if country),
        )
    }
    found = [column(key) for key in sorted(parts)]
    return [*PLAIN.values(), *(each for each in found if each is not None)]


def to_row(product: Product, columns: Iterable[Column]) -> list[str]:
    """The product's texts under these columns; blank where it has nothing."""
    return [
        str(each.kind.write(value, product.currency)) if (value := each.get(product)) else ""
        for each in columns
    ]


def with_cells(product: Product, cells: Mapping[Column, str], found: Findings) -> Product:
    """The product with these texts; what is wrong with one is added to `found`, under its key.

    A blank text empties its field: who reads a file leaves out what the file does not say.
    """
    for each, text in cells.items():
        try:
            value = each.kind.read(text.strip(), each.get(product), each.key, found)
        except SaidError as error:
            found.note(each.key, text, error)
        else:
            product = each.put(product, value)
    return product
