"""Orders as rows of texts, one for each line, under the paths of the order's JSON (contract).

What belongs to the whole order stands in every one of its rows; on the way in the first row that
says something counts. Dots lead into objects: `parties.shipping.city`, `lines.quantity`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from app.exchange.results import RowProblem
from app.exchange.sheets import Row, Sheet
from app.orders import shape
from app.orders.model import Order
from app.orders.problems import Problem, Refused, shown
from app.said import say
from app.wire import JsonValue

LINE = "lines."
ID, NUMBER, TAGS = "id", "number", "tags"
_PARTING = re.compile(r'[",\r\n]')
_PARTY = (
    "full_name", "company", "email", "phone", "line1", "line2", "city", "region", "postcode",
    "country", "vat_no", "eori",
)  # fmt: skip
_PRICES = ("quantity", "unit_price", "unit_net", "unit_tax", "unit_gross", "tax_rate")
_LINE_KEYS = (
    "id", "kind", "sku", "gtin", "name", *_PRICES, "currency", "hs_code", "origin_country",
    "net_weight_kg",
)  # fmt: skip
_FIGURES = frozenset(f"{LINE}{key}" for key in (*_PRICES, "net_weight_kg"))
_AMOUNTS = ("shipping", "tax_total", "total")
TOLD = ("account", "status.order", "status.payment", "status.fulfilment")  # out only
COLUMNS = (
    ID, NUMBER, *TOLD, "ordered_at", "currency", "departure_country", "arrival_country",
    "incoterm.term", "incoterm.place", "invoice_ref", "buyer_reference",
    *(f"parties.{role}.{key}" for role in ("customer", "billing", "shipping") for key in _PARTY),
    *(f"amounts.{kind}" for kind in _AMOUNTS), "payment.method", "payment.provider",
    "carrier.export", "carrier.delivery", "notes.customer", "notes.to_customer", "notes.internal",
    TAGS, *(f"{LINE}{key}" for key in _LINE_KEYS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Given:
    """One order as a file tells it: its id and number, its JSON, and the row of each line."""

    id: str
    number: str
    value: Mapping[str, JsonValue]
    row: int
    line_rows: tuple[int, ...]

    def told(self, problems: Iterable[Problem]) -> Iterator[RowProblem]:
        """Each problem at the row of the line it is about, else at the order's first."""
        for problem in problems:
            row = self.row
            if problem.field.startswith("lines["):
                at = int(problem.field[6:].partition("]")[0])
                row = self.line_rows[at] if at < len(self.line_rows) else row
            yield RowProblem(row, problem.field, problem.value, problem.expected)


# -- out ----------------------------------------------------------------------------


def to_rows(order: Order, account: str) -> Iterator[list[str]]:
    """The order's rows under COLUMNS; one where it has no line."""
    value = {**shape.writable(order), ID: order.id, "account": account}
    status = cast("dict[str, dict[str, str]]", value["status"])
    value["status"] = {axis: word["value"] for axis, word in status.items()}
    lines = cast("list[dict[str, Any]]", value.pop("lines"))
    for line in lines or [{}]:
        value["lines"] = line
        yield [_text(value, path) for path in COLUMNS]


def _text(value: Mapping[str, Any], path: str) -> str:
    part: Any = value
    for key in path.split("."):
        part = part.get(key) if isinstance(part, Mapping) else None
    return ", ".join(map(_quoted, part)) if isinstance(part, list) else str(part or "")


def _quoted(tag: str) -> str:
    """A tag that holds what parts tags stands in quotes, as a cell of CSV does."""
    doubled = tag.replace('"', '""')
    return f'"{doubled}"' if _PARTING.search(tag) else tag


# -- in -----------------------------------------------------------------------------


def headings(sheet: Sheet) -> list[RowProblem]:
    """Headings nobody knows, told once. Raises Refused where they give no order."""
    if not any(heading.startswith(LINE) for heading in sheet.headings):
        told = say("The file has no column of lines, such as “{line}sku”.", line=LINE)
        raise Refused((Problem(f"{LINE}sku", "", told),))
    for heading in sheet.headings:
        if heading and sheet.headings.count(heading) > 1:
            told = say(
                "The column “{heading}” stands twice; one is expected.", heading=shown(heading)
            )
            raise Refused.of(heading, heading, told)
    return [
        RowProblem(
            1, shown(heading), "",
            say(
                "The column “{heading}” is unknown and left out; known are the paths of the "
                "order’s JSON such as {example}, parties.shipping.city, lines.quantity.",
                heading=shown(heading), example=COLUMNS[6],
            ),
        )
        for heading in sheet.headings
        if heading and heading not in COLUMNS
    ]  # fmt: skip


def given(sheet: Sheet) -> Iterator[Given]:
    """The orders of the file: all rows with the same id and number, whatever it is sorted by."""
    places = {heading: at for at, heading in enumerate(sheet.headings) if heading in COLUMNS}

    def name(row: Row) -> tuple[str, str, int]:
        at_id, at_number = places.get(ID), places.get(NUMBER)
        order_id = row.cells[at_id].strip() if at_id is not None else ""
        number = row.cells[at_number].strip() if at_number is not None else ""
        return order_id, number, 0 if order_id or number else row.number

    orders: dict[tuple[str, str, int], list[Row]] = {}
    for row in sheet.rows:
        orders.setdefault(name(row), []).append(row)
    for (order_id, number, _), rows in orders.items():
        yield _order(order_id, number, rows, places, comma=sheet.comma)


def _order(
    order_id: str, number: str, rows: Sequence[Row], places: Mapping[str, int], *, comma: bool
) -> Given:
    value: dict[str, Any] = {NUMBER: number} if number else {}
    lines: list[dict[str, Any]] = []
    line_rows: list[int] = []
    for row in rows:
        line: dict[str, Any] = {}
        for path, at in places.items():
            text = row.cells[at].strip()
            if not text or path in (ID, NUMBER, *TOLD):
                continue
            if comma and (path in _FIGURES or path.startswith("amounts.")) and "." not in text:
                text = text.replace(",", ".")
            if path.startswith(LINE):
                line[path.removeprefix(LINE)] = text
            else:
                _put(value, path, text)
        if line:
            lines.append(line)
            line_rows.append(row.number)
    if lines:
        value["lines"] = lines
    return Given(order_id, number, value, rows[0].number, tuple(line_rows))


def _put(value: dict[str, Any], path: str, text: str) -> None:
    """Into the object the path leads to, unless an earlier row said it."""
    *parents, key = path.split(".")
    for parent in parents:
        value = value.setdefault(parent, {})
    value.setdefault(key, _tags(text) if path == TAGS else text)


def _tags(text: str) -> list[str]:
    try:
        parts = next(csv.reader([text], skipinitialspace=True))
    except csv.Error:  # a line break out of quotes: no tag, as the order will say
        parts = text.split(",")
    return [tag for part in parts if (tag := part.strip())]


def for_order(value: Mapping[str, JsonValue], order: Order) -> dict[str, JsonValue]:
    """What a file says of an order that is there, as a patch of it."""
    return _as_it_stands(_with_line_ids(value, order), shape.writable(order))


def _as_it_stands(
    value: dict[str, JsonValue], now: Mapping[str, JsonValue]
) -> dict[str, JsonValue]:
    """With texts that differ in the spaces around them alone: a cell is read without those."""
    return {key: _standing(given, now.get(key)) for key, given in value.items()}


def _standing(given: JsonValue, now: JsonValue) -> JsonValue:
    if isinstance(given, dict) and isinstance(now, dict):
        return _as_it_stands(given, now)
    if isinstance(given, list) and isinstance(now, list):
        known = {item["id"]: item for item in now if isinstance(item, dict)}
        fitted = [_standing(i, known.get(i.get("id"))) if isinstance(i, dict) else i for i in given]
        return now if fitted == [_bare(item) for item in now] else fitted
    return now if isinstance(given, str) and given == _bare(now) else given


def _bare(now: JsonValue) -> JsonValue:
    return now.strip() if isinstance(now, str) else now


def _with_line_ids(value: Mapping[str, JsonValue], order: Order) -> dict[str, JsonValue]:
    """Lines without an id go on from the order's next line of the same SKU."""
    lines = cast("list[dict[str, JsonValue]]", value.get("lines", []))
    used = {line["id"] for line in lines if "id" in line}
    free = [line for line in order.lines if line.id not in used]
    made: list[JsonValue] = []
    for line in lines:
        sku = line.get("sku")
        same = next((each for each in free if sku and each.sku.strip() == sku), None)
        if "id" not in line and same is not None:
            free.remove(same)
            line = {**line, "id": same.id}
        made.append(cast(JsonValue, line))
    return {**value, "lines": made} if lines else dict(value)
