"""An order as rows and rows as an order: pure, exact both ways to 6 decimals (canonical-model §2).

Columns carry the names of the model's fields. Knows the tables' shape, runs no SQL.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter
from typing import Any, Generic, Literal, TypeAlias, TypeVar, get_type_hints

from app.money import MoneyError, from_micros, to_micros
from app.orders import totals
from app.orders.model import (
    AXES,
    Discount,
    Line,
    Moment,
    Notes,
    Option,
    Order,
    Package,
    Party,
    RemoteDocument,
    Shipment,
    ShipmentLine,
    Status,
    Tax,
)
from app.store.search import number_key
from app.store.state import STATUS_COLUMNS
from app.text import fold

T = TypeVar("T")
Cells: TypeAlias = tuple[Any, ...]
Precision: TypeAlias = Literal["ms", "s", "day"]
Coding: TypeAlias = tuple[Callable[[Any], Any], Callable[[Any], Any]]

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Codec(Generic[T]):
    """The fields of one record as table cells, by their types, in the record's order."""

    def __init__(self, kind: type[T], *, without: Sequence[str] = ()) -> None:
        hints = get_type_hints(kind)
        self.kind = kind
        self.columns = tuple(name for name in hints if name not in without)
        self._get = attrgetter(*self.columns)
        self._codings = [
            (place, *_CODINGS[hints[name]])
            for place, name in enumerate(self.columns)
            if hints[name] in _CODINGS
        ]

    def cells(self, record: T) -> Cells:
        found = list(self._get(record))
        for place, encode, _ in self._codings:
            if found[place] is not None:
                found[place] = encode(found[place])
        return tuple(found)

    def fields(self, cells: Sequence[Any]) -> dict[str, Any]:
        """Arguments for the record; a cell of NULL leaves a list or mapping empty."""
        return dict(zip(self.columns, self._decoded(cells), strict=True))

    def record(self, cells: Sequence[Any]) -> T:
        """A record that is kept whole."""
        return self.kind(*self._decoded(cells))

    def _decoded(self, cells: Sequence[Any]) -> list[Any]:
        found = list(cells)
        for place, _, decode in self._codings:
            found[place] = decode(found[place])
        return found


def _listed(codec: Codec[Any]) -> Coding:
    """A tuple of records as JSON; none is NULL."""

    def encode(records: tuple[Any, ...]) -> str | None:
        return _dump([codec.cells(record) for record in records]) if records else None

    def decode(text: str | None) -> tuple[Any, ...]:
        return tuple(map(codec.record, json.loads(text))) if text else ()

    return encode, decode


def _micros(micros: int | None) -> Decimal | None:
    return None if micros is None else from_micros(micros)


def _truth(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _mapping(pairs: Mapping[str, str]) -> str | None:
    return _dump(dict(pairs)) if pairs else None


def _pairs(text: str | None) -> dict[str, str]:
    return dict(json.loads(text)) if text else {}


_CODINGS: dict[object, Coding] = {
    Decimal: (to_micros, _micros),
    Decimal | None: (to_micros, _micros),
    bool: (int, bool),
    bool | None: (int, _truth),
    Mapping[str, str]: (_mapping, _pairs),
}
DISCOUNT = Codec(Discount)
_CODINGS[tuple[Option, ...]] = _listed(Codec(Option))
_CODINGS[tuple[Discount, ...]] = _listed(DISCOUNT)
PARTY = Codec(Party)
LINE = Codec(Line)
TAX = Codec(Tax)
REMOTE_DOCUMENT = Codec(RemoteDocument)
SHIPMENT = Codec(Shipment, without=("shipped_at", "delivered_at", "lines", "packages"))
PACKAGE = Codec(Package, without=("lines",))
_MOMENT = Codec(Moment)

# What the header keeps of the model under the model's own names; the rest is spelt out below.
HEADER = Codec(
    Order,
    without=(
        "id", "rev", "account", "client_ref", "ordered_at", "created_us", "parties", "lines",
        "amounts", "discounts", "taxes", "shipments", "documents", "notes", "tags", "attributes",
        "status", "times", "trashed_us",
    ),
)  # fmt: skip
_SPELT = (
    "list_key", "id", "rev", "account_id", "client_ref", "created_at", "trashed_at",
    "ordered_at", "ordered_text", "ordered_precision", "times",
    "note_customer", "note_to_customer", "note_internal",
    *STATUS_COLUMNS.values(), *(f"{axis}_remote" for axis in AXES),
)  # fmt: skip
STORED = _SPELT + HEADER.columns  # what an order is made from
DERIVED = (  # what lists sort and show, made from the order at each save
    "number_key", "customer", "customer_key", "ship_city", "ship_country", "total", "line_count",
    "blocked",
)  # fmt: skip
COLUMNS = STORED + DERIVED


def header(order: Order, key: int) -> Cells:
    """The row of `orders`, cells in the order of COLUMNS."""
    statuses = [order.status.get(axis) for axis in AXES]
    return (
        key,
        order.id,
        order.rev,
        order.account or None,
        order.client_ref or None,
        order.created_us,
        order.trashed_us,
        *_moment_cells(order.ordered_at),
        _dump({name: _MOMENT.cells(at) for name, at in order.times.items()})
        if order.times
        else None,
        order.notes.customer,
        order.notes.to_customer,
        order.notes.internal,
        *(order.status_of(axis).value for axis in AXES),
        *(status.remote if status else None for status in statuses),
        *HEADER.cells(order),
        *_derived(order),
    )


def _derived(order: Order) -> Cells:
    customer, ship_to = order.named("customer"), order.named("shipping")
    name = customer.display_name or customer.company
    return (
        number_key(order.number),
        name,
        fold(name),
        ship_to.city,
        ship_to.country or order.arrival_country,
        _total(order),
        len(order.lines),
        None,  # judged anew (`judging`), because it knows no rule
    )


def _total(order: Order) -> int | None:
    """Millionths of the total as told, else as computed; None where it can't be said."""
    try:
        told = order.amounts.get("total")
        total = totals.of_order(order).total if told is None else told
        return None if total is None else to_micros(total)
    except (MoneyError, ArithmeticError):  # absurd amounts are kept, their sum is not
        return None


def _moment_cells(moment: Moment | None) -> Cells:
    return (moment.us, moment.text, moment.precision) if moment else (None, "", "")


def _moment(us: int | None, text: str, precision: Precision) -> Moment | None:
    return None if us is None else Moment(us, text, precision)


def _numbered(
    codec: Codec[T], records: Callable[[Order], Iterable[T]]
) -> Callable[[Order, int], Iterator[Cells]]:
    def rows(order: Order, _key: int) -> Iterator[Cells]:
        for position, record in enumerate(records(order)):
            yield (order.id, position, *codec.cells(record))

    return rows


def _parties(order: Order, _key: int) -> Iterator[Cells]:
    for role, party in order.parties.items():
        yield (order.id, role, *PARTY.cells(party))


def _amounts(order: Order, _key: int) -> Iterator[Cells]:
    for kind, value in order.amounts.items():
        yield order.id, kind, to_micros(value)


def _shipments(order: Order, _key: int) -> Iterator[Cells]:
    for position, shipment in enumerate(order.shipments):
        times = _moment_cells(shipment.shipped_at) + _moment_cells(shipment.delivered_at)
        yield (order.id, position, *times, *SHIPMENT.cells(shipment))


def _packages(order: Order, _key: int) -> Iterator[Cells]:
    for place, shipment in enumerate(order.shipments):
        for position, package in enumerate(shipment.packages):
            yield (order.id, place, position, *PACKAGE.cells(package))


WHOLE_SHIPMENT = -1


def _shipment_lines(order: Order, _key: int) -> Iterator[Cells]:
    for place, shipment in enumerate(order.shipments):
        contents = [(WHOLE_SHIPMENT, shipment.lines)]
        contents += [(number, package.lines) for number, package in enumerate(shipment.packages)]
        for package, lines in contents:
            for position, line in enumerate(lines):
                yield order.id, place, package, position, line.line_id, to_micros(line.quantity)


def _tags(order: Order, key: int) -> Iterator[Cells]:
    for position, tag in enumerate(order.tags):
        # Only the first of equal tags stands in the index, or the order would be listed twice.
        yield order.id, position, tag, None if tag in order.tags[:position] else key


def _attributes(order: Order, _key: int) -> Iterator[Cells]:
    for group, pairs in order.attributes.items():
        for name, value in pairs.items():
            yield order.id, group, name, value


@dataclass(frozen=True)
class Part:
    """A table of what belongs to an order; its first `keys` columns are its primary key."""

    table: str
    columns: tuple[str, ...]
    keys: int
    rows: Callable[[Order, int], Iterator[Cells]]


_PLACE = ("order_id", "position")
_SHIPMENT_TIMES = (
    "shipped_at", "shipped_text", "shipped_precision",
    "delivered_at", "delivered_text", "delivered_precision",
)  # fmt: skip
PARTS = (
    Part("order_parties", ("order_id", "role", *PARTY.columns), 2, _parties),
    Part("order_lines", (*_PLACE, *LINE.columns), 2, _numbered(LINE, attrgetter("lines"))),
    Part("order_amounts", ("order_id", "kind", "value"), 2, _amounts),
    Part(
        "order_discounts",
        (*_PLACE, *DISCOUNT.columns),
        2,
        _numbered(DISCOUNT, attrgetter("discounts")),
    ),
    Part("order_taxes", (*_PLACE, *TAX.columns), 2, _numbered(TAX, attrgetter("taxes"))),
    Part("shipments", (*_PLACE, *_SHIPMENT_TIMES, *SHIPMENT.columns), 2, _shipments),
    Part("packages", ("order_id", "shipment", "position", *PACKAGE.columns), 3, _packages),
    Part(
        "shipment_lines",
        ("order_id", "shipment", "package", "position", "line_id", "quantity"),
        4,
        _shipment_lines,
    ),
    Part(
        "remote_documents",
        (*_PLACE, *REMOTE_DOCUMENT.columns),
        2,
        _numbered(REMOTE_DOCUMENT, attrgetter("documents")),
    ),
    Part("tags", (*_PLACE, "tag", "list_key"), 2, _tags),
    Part("attributes", ("order_id", '"group"', "key", "value"), 3, _attributes),
)


def assemble(cells: Sequence[Any], parts: Mapping[str, Sequence[Cells]]) -> Order:
    """The order of a row of `orders` (columns STORED) and the rows of its parts by table."""
    row = dict(zip(_SPELT, cells, strict=False))
    found = HEADER.fields(cells[len(_SPELT) :])
    attributes: dict[str, dict[str, str]] = {}
    for _, group, name, value in parts["attributes"]:
        attributes.setdefault(group, {})[name] = value
    return Order(
        id=row["id"],
        rev=row["rev"],
        account=row["account_id"] or "",
        client_ref=row["client_ref"] or "",
        created_us=row["created_at"],
        trashed_us=row["trashed_at"],
        ordered_at=_moment(row["ordered_at"], row["ordered_text"], row["ordered_precision"]),
        times={name: _MOMENT.record(at) for name, at in json.loads(row["times"] or "{}").items()},
        notes=Notes(row["note_customer"], row["note_to_customer"], row["note_internal"]),
        status={
            axis: Status(row[STATUS_COLUMNS[axis]], row[f"{axis}_remote"])
            for axis in AXES
            if row[f"{axis}_remote"] is not None
        },
        parties={cells[1]: PARTY.record(cells[2:]) for cells in parts["order_parties"]},
        lines=tuple(LINE.record(cells[2:]) for cells in parts["order_lines"]),
        amounts={kind: from_micros(value) for _, kind, value in parts["order_amounts"]},
        discounts=tuple(DISCOUNT.record(cells[2:]) for cells in parts["order_discounts"]),
        taxes=tuple(TAX.record(cells[2:]) for cells in parts["order_taxes"]),
        shipments=_assemble_shipments(parts),
        documents=tuple(REMOTE_DOCUMENT.record(cells[2:]) for cells in parts["remote_documents"]),
        tags=tuple(cells[2] for cells in parts["tags"]),
        attributes=attributes,
        **found,
    )


def _assemble_shipments(parts: Mapping[str, Sequence[Cells]]) -> tuple[Shipment, ...]:
    contents: dict[tuple[int, int], list[ShipmentLine]] = {}
    for _, place, package, _, line_id, quantity in parts["shipment_lines"]:
        line = ShipmentLine(line_id, from_micros(quantity))
        contents.setdefault((place, package), []).append(line)
    packages: dict[int, list[Package]] = {}
    for _, place, position, *cells in parts["packages"]:
        lines = tuple(contents.get((place, position), ()))
        packages.setdefault(place, []).append(Package(**PACKAGE.fields(cells), lines=lines))
    return tuple(
        Shipment(
            **SHIPMENT.fields(cells),
            shipped_at=_moment(*times[:3]),
            delivered_at=_moment(*times[3:]),
            lines=tuple(contents.get((place, WHOLE_SHIPMENT), ())),
            packages=tuple(packages.get(place, ())),
        )
        for _, place, *rest in parts["shipments"]
        for times, cells in [(rest[:6], rest[6:])]
    )
