"""Rows of a file as products: each judged by itself, so that a bad one never stops the rest.

A blank cell says nothing: it leaves what is known. What a file says is a clerk's word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from app.catalogue import Product
from app.exchange.products import SKU, Column, column, with_cells
from app.exchange.results import RowProblem
from app.exchange.sheets import Row, Sheet
from app.orders.kinds import Findings, Number
from app.orders.problems import Problem, Refused, shown, wrong
from app.said import say
from app.text import clip

EXACT_DIGITS = 15  # of a number in a spreadsheet; further ones were rounded before we see them
AT_ONCE = 1_000  # rows whose products are looked up together
HEADINGS = 1  # their row
AS_CODES = ("sku", "barcodes", "hs_code")
Known = Callable[[Iterable[str]], Mapping[str, Product]]
Owners = Callable[[Iterable[str]], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Taken:
    """What one row says: its product before and after; neither where it cannot be taken."""

    row: int
    before: Product | None
    after: Product | None
    problems: tuple[RowProblem, ...] = ()


def products(sheet: Sheet, known: Known, owners: Owners) -> Iterator[Taken]:
    """What each row says. `known` gives products by SKU, `owners` the SKU a barcode names.

    Raises Refused where the headings give no sense. A heading nobody knows is told once.
    """
    columns = [column(heading) for heading in sheet.headings]
    _check(sheet.headings, columns)
    yield Taken(HEADINGS, None, None, tuple(_unknown(sheet.headings, columns)))
    reader = _Reader(sheet, columns)
    rows = iter(sheet.rows)
    while batch := list(islice(rows, AT_ONCE)):
        yield from reader.read(batch, known, owners)


def _check(headings: Iterable[str], columns: Iterable[Column | None]) -> None:
    keys = [each.key for each in columns if each is not None]
    if SKU.key not in keys:
        told = say(
            "The file has no column “sku”; its headings are {headings}.",
            headings=clip(", ".join(headings), 100),
        )
        raise Refused((Problem("sku", "", told),))
    for key in keys:
        if keys.count(key) > 1:
            raise Refused.of(
                key, key, say("The column “{key}” stands twice; one is expected.", key=key)
            )


def _unknown(headings: Iterable[str], columns: Iterable[Column | None]) -> Iterator[RowProblem]:
    for heading, known in zip(headings, columns, strict=True):
        if known is None and heading:
            text = say(
                "The column “{heading}” is unknown and left out; headings such as name, hs_code, "
                "origin_country, net_weight_kg are expected.",
                heading=shown(heading),
            )
            yield RowProblem(HEADINGS, shown(heading), "", text)


class _Reader:
    """Reads the rows of one file, and remembers what stood in it already."""

    def __init__(self, sheet: Sheet, columns: list[Column | None]) -> None:
        self._headings, self._comma = sheet.headings, sheet.comma
        self._columns = [(at, each) for at, each in enumerate(columns) if each is not None]
        self._sku_at = next(at for at, each in self._columns if each.key == SKU.key)
        self._met: dict[str, int] = {}  # SKU -> its row
        self._codes: dict[str, str] = {}  # barcode -> the SKU it stood with in this file

    def read(self, rows: list[Row], known: Known, owners: Owners) -> Iterator[Taken]:
        there = known({row.cells[self._sku_at] for row in rows})
        read = [self._row(row, there.get(row.cells[self._sku_at])) for row in rows]
        owned = owners({g for taken in read if taken.after for g in taken.after.gtins})
        for row, taken in zip(rows, read, strict=True):
            yield self._with_own_barcodes(row, taken, owned)

    def _row(self, row: Row, before: Product | None) -> Taken:
        found = Findings()
        sku = row.cells[self._sku_at]
        if row.cells == self._headings:
            found.add("sku", sku, say("repeats the headings; a product is expected"))
            return self._refused(row, found)
        if not sku.strip():
            found.add("sku", sku, say("is empty; the SKU of a product is expected"))
        elif sku in self._met:
            found.add(
                "sku", sku, say("stands in row {met} already; once is expected", met=self._met[sku])
            )
        else:
            self._met[sku] = row.number
        self._doubt(row, found)
        cells = {
            each: self._spelt(each, row.cells[at])
            for at, each in self._columns
            if each.key != SKU.key and row.cells[at].strip()
        }
        after = with_cells(before or Product(sku), cells, found)
        if found.problems:
            return self._refused(row, found)
        if sku != sku.strip():
            found.add("sku", sku, say("has spaces around it; it is kept as it stands"))
        return Taken(row.number, before, after, _told(row, found))

    def _spelt(self, each: Column, text: str) -> str:
        """A decimal comma as a point, in a file whose commas part nothing."""
        if self._comma and isinstance(each.kind, Number) and "." not in text:
            return text.replace(",", ".")
        return text

    def _doubt(self, row: Row, found: Findings) -> None:
        """Codes that a spreadsheet kept as numbers and so may have spoilt."""
        for at, each in self._columns:
            text = row.cells[at]
            if at in row.numbers and each.key.startswith(AS_CODES):
                if ":" in text:
                    why = "was made a day or an hour by the spreadsheet"
                elif len(text) > EXACT_DIGITS:
                    why = "is a number that the spreadsheet has rounded"
                elif each.field == "hs_codes" and len(text) % 2:
                    why = "is a number that may have lost a zero at its front"
                else:
                    continue
                found.add(
                    each.key, text, say("{why}; a cell formatted as text is expected", why=why)
                )

    def _refused(self, row: Row, found: Findings) -> Taken:
        return Taken(row.number, None, None, _told(row, found))

    def _with_own_barcodes(self, row: Row, taken: Taken, owned: Mapping[str, str]) -> Taken:
        if taken.after is None:
            return taken
        sku = taken.after.sku
        for gtin in taken.after.gtins:
            owner = owned.get(gtin) or self._codes.setdefault(gtin, sku)
            if owner != sku:
                text = str(
                    wrong(
                        "barcodes",
                        gtin,
                        say("is that of {owner}; one of its own is expected", owner=owner),
                    )
                )
                problem = RowProblem(row.number, "barcodes", shown(gtin), text)
                return Taken(row.number, None, None, (*taken.problems, problem))
        return taken


def _told(row: Row, found: Findings) -> tuple[RowProblem, ...]:
    return tuple(RowProblem(row.number, p.field, p.value, p.expected) for p in found.problems)
