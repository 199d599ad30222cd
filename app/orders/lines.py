"""Which line of one order is which line of another: never by position alone (sync §1.10).

Pure. A line that could be paired in two ways is left unpaired and named in `unsure`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TypeVar

from app.orders import groups
from app.orders.model import Line, Order, Shipment, ShipmentLine
from app.record import renewed

Key = Callable[[Line], Hashable]
Place = TypeVar("Place", int, str)


_plain_parts = attrgetter(*(name for name in groups.LINE_BLOCK if name != "attributes"))


def _block(line: Line) -> Hashable:
    return (*_plain_parts(line), *sorted(line.attributes.items()))


def _variant(line: Line) -> Hashable:
    return (line.product_id, line.variant_id, line.kind) if line.product_id else None


def _priced(line: Line) -> Hashable:
    return (line.sku, line.unit_price, line.unit_net) if line.sku else None


def _sku(line: Line) -> Hashable:
    return (line.kind, line.sku) if line.sku else None


def _name(line: Line) -> Hashable:
    return (line.kind, line.name) if line.name and not line.sku else None


def _remote_id(line: Line) -> Hashable:
    return line.remote_line_id


def _remote_ref(line: Line) -> Hashable:
    return line.remote_line_ref


def _is_new(line: Line) -> bool:
    """Named by us, and not seen there yet: among named lines it is met under that name alone."""
    return bool(line.remote_line_ref and not line.remote_line_id)


# What a remote calls the line, then all it says of it, then ever less. None or "" pairs nothing.
CALLED: tuple[Key, ...] = (_remote_id, _remote_ref)
KEYS: tuple[Key, ...] = (
    *CALLED,
    _block,
    _variant,
    _priced,
    _sku,
    _name,
)


@dataclass(frozen=True, slots=True)
class Matched:
    """The known line's id for each seen line by its place; places that fit several lines."""

    ids: Mapping[int, str]
    unsure: tuple[int, ...] = ()


def match(known: Sequence[Line], seen: Sequence[Line]) -> Matched:
    """Pair seen lines with known ones, n-th with n-th where both sides have as many of a key.

    A line may be known in two versions under one id (as it is here, as the remote last showed it).
    """
    ids: dict[int, str] = {}
    unsure: set[int] = set()
    named = all(line.remote_line_ref for line in seen)
    for key in KEYS:
        there = _by_key([(n, line) for n, line in enumerate(seen) if n not in ids], key)
        if not there:
            continue
        here = _by_key(
            [(line.id, line) for line in known if key in CALLED or not (named and _is_new(line))],
            key,
        )
        for value, places in there.items():
            taken = set(ids.values())
            free = [i for i in dict.fromkeys(here.get(value, ())) if i not in taken]
            if key is _block or len(free) == len(places):
                ids |= dict(zip(places, free, strict=False))
            elif free:
                unsure.update(places)
    return Matched(ids, tuple(sorted(unsure - ids.keys())))


def _by_key(lines: Sequence[tuple[Place, Line]], key: Key) -> dict[Hashable, list[Place]]:
    found: dict[Hashable, list[Place]] = defaultdict(list)
    for place, line in lines:
        if value := key(line):
            found[value].append(place)
    return found


def placed(order: Order, known: Sequence[Line], new_id: Callable[[], str]) -> Order:
    """The seen order with local line ids: those of the lines known here, new ones for the rest."""
    ids = match(known, order.lines).ids
    lines = tuple(renewed(line, id=ids.get(n) or new_id()) for n, line in enumerate(order.lines))
    called = {
        name: line.id for line in lines for name in (line.remote_line_id, line.remote_line_ref)
    }
    return renewed(
        order, lines=lines, shipments=tuple(_placed_shipment(s, called) for s in order.shipments)
    )


def _placed_shipment(shipment: Shipment, called: Mapping[str, str]) -> Shipment:
    """Shipment lines name local line ids from here on."""
    return replace(
        shipment,
        lines=tuple(
            ShipmentLine(called.get(part.line_id, part.line_id), part.quantity)
            for part in shipment.lines
        ),
    )


def with_ids(order: Order, new_id: Callable[[], str]) -> Order:
    """The order with an id for each line and shipment that has none."""
    if all(line.id for line in order.lines) and all(s.id for s in order.shipments):
        return order
    return replace(
        order,
        lines=tuple(line if line.id else replace(line, id=new_id()) for line in order.lines),
        shipments=tuple(s if s.id else replace(s, id=new_id()) for s in order.shipments),
    )


def with_shipment_ids(
    shipments: Sequence[Shipment], known: Sequence[Shipment], new_id: Callable[[], str]
) -> tuple[Shipment, ...]:
    """Seen shipments under the ids of those known here: by the remote's id, then by our names."""
    free = {shipment.id: shipment for shipment in known}
    result = []
    for shipment in shipments:
        found = next((k for k in free.values() if _same_shipment(k, shipment)), None)
        if found is not None:
            del free[found.id]
        result.append(replace(shipment, id=found.id if found else new_id()))
    return tuple(result)


def _same_shipment(known: Shipment, seen: Shipment) -> bool:
    if known.remote_id and seen.remote_id:
        return known.remote_id == seen.remote_id
    if known.ref or seen.ref:
        return known.ref == seen.ref
    return known.tracking_no == seen.tracking_no
