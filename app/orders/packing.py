"""What leaves with which shipment and in which package (document-rules 3.7): a packer's acts.

Each act gives a new order, or raises Refused with the one sentence why not. Lines are named by
their place in the order. It knows no papers, no store and no screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.money import plain
from app.orders.model import Line, Order, Package, Shipment, ShipmentLine
from app.orders.problems import Refused
from app.record import renewed
from app.said import Said, say
from app.text import clip

ZERO, ONE = Decimal(0), Decimal(1)
SHOWN = 40  # characters of a product in a sentence
DISCOUNT_KINDS = frozenset({"discount", "coupon", "promo_cart"})


@dataclass(frozen=True, slots=True)
class Count:
    """How many of one line are ordered, in this shipment, in others, and in packages of this."""

    ordered: Decimal
    here: Decimal = ZERO
    elsewhere: Decimal = ZERO
    packed: tuple[Decimal, ...] = ()  # per package

    @property
    def still_open(self) -> Decimal:
        return max(self.ordered - self.elsewhere - self.here, ZERO)

    @property
    def unpacked(self) -> Decimal:
        return self.here - sum(self.packed, ZERO)


def is_goods(line: Line) -> bool:
    """Is the line a thing that is sold, not a discount told as a line?"""
    return line.kind not in DISCOUNT_KINDS


def called(lines: Sequence[Line]) -> Mapping[str, int]:
    """Where each line stands, by everything a shipment may call it; its own id goes first."""
    known: dict[str, int] = {}
    for read in ("id", "remote_line_ref", "remote_line_id", "sku"):
        for at, line in enumerate(lines):
            if name := getattr(line, read):
                known.setdefault(name, at)
    return known


def named(order: Order, code: str, barcodes: Mapping[str, str]) -> list[int]:
    """The lines of goods with that SKU or barcode; `barcodes` are a catalogue's, with their SKU."""
    wanted = {code.casefold(), barcodes.get(code, "").casefold()} - {""}
    return [
        at
        for at, line in enumerate(order.lines)
        if is_goods(line) and {line.sku.casefold(), line.gtin.casefold()} & wanted
    ]


def no_line(code: str) -> Refused:
    """What is scanned is none of the order's goods."""
    sentence = say("“{code}” is not in this order.", code=clip(code, SHOWN))
    return Refused.of("shipments", code, sentence)


def contents(shipment: Shipment) -> Sequence[ShipmentLine]:
    """The shipment's lines; where it names none, those of its packages."""
    return shipment.lines or [told for package in shipment.packages for told in package.lines]


def counts(order: Order, place: int) -> tuple[Count, ...]:
    """For each line of the order; `place` may be one past the last shipment: a new one."""
    known = called(order.lines)
    others = [one for at, one in enumerate(order.shipments) if at != place]
    elsewhere = _sums(order, known, (told for one in others for told in contents(one)))
    shipment = told_in_full(order, place)
    here = _sums(order, known, shipment.lines)
    packed = [_sums(order, known, package.lines) for package in shipment.packages]
    return tuple(
        Count(line.quantity, here[at], elsewhere[at], tuple(box[at] for box in packed))
        for at, line in enumerate(order.lines)
    )


def told_in_full(order: Order, place: int) -> Shipment:
    """That shipment with all it holds named: a remote's only one that names nothing holds the
    order, and a package that is alone and names nothing the shipment. A new one is empty.
    """
    if place >= len(order.shipments):
        return Shipment()
    shipment = order.shipments[place]
    lines = tuple(contents(shipment))
    if not lines and len(order.shipments) == 1 and shipment.remote_id:
        goods = [line for line in order.lines if is_goods(line)]
        lines = tuple(ShipmentLine(line.id, line.quantity) for line in goods)
    packages = shipment.packages
    if len(packages) == 1 and not packages[0].lines:
        packages = (replace(packages[0], lines=lines),)
    return replace(shipment, lines=lines, packages=packages)


def _sums(order: Order, known: Mapping[str, int], told: Iterable[ShipmentLine]) -> list[Decimal]:
    found = [ZERO] * len(order.lines)
    for part in told:
        if part.line_id in known:
            found[known[part.line_id]] += part.quantity
    return found


# -- acts ----------------------------------------------------------------------------------


def put(order: Order, place: int, at: int, quantity: Decimal) -> Order:
    """So many of that line leave with the shipment."""
    count = counts(order, place)[at]
    _not_below(order, at, quantity)
    if quantity > count.ordered - count.elsewhere:
        raise _too_many(order, at, quantity, count)
    packed = sum(count.packed, ZERO)
    if quantity < packed:
        words = say(
            "{packed} are in packages of this shipment; take them out there first.", packed=packed
        )
        raise _refused(order, at, quantity, words)
    return _with_lines(order, place, {at: quantity})


def pack(order: Order, place: int, box: int, at: int, quantity: Decimal) -> Order:
    """So many of that line go in that package; what the shipment lacks of them comes along."""
    count = counts(order, place)[at]
    _not_below(order, at, quantity)
    others = sum(count.packed, ZERO) - count.packed[box]
    if quantity > count.ordered - count.elsewhere - others:
        raise _too_many(order, at, quantity, count, others)
    order = _with_lines(order, place, {at: max(count.here, others + quantity)})
    return _with_lines(order, place, {at: quantity}, box)


def add(order: Order, place: int, box: int | None, at: int, quantity: Decimal = ONE) -> Order:
    """So many more of that line into the shipment, and into its package `box`; a negative
    `quantity` takes them back out of both.
    """
    count = counts(order, place)[at]
    held = count.here if box is None else count.packed[box]
    if held + quantity < 0:
        where = say("this shipment") if box is None else say("this package")
        words = say("{held} are in {where} to be taken back.", held=held, where=where)
        raise _refused(order, at, -quantity, words)
    if quantity < 0:
        order = order if box is None else _with_lines(order, place, {at: held + quantity}, box)
        return put(order, place, at, count.here + quantity)
    if box is None:
        return put(order, place, at, held + quantity)
    return pack(order, place, box, at, held + quantity)


def ship_rest(order: Order, place: int) -> Order:
    """Everything that is in no shipment yet leaves with this one."""
    left = {
        at: count.here + count.still_open
        for at, count in enumerate(counts(order, place))
        if count.still_open and is_goods(order.lines[at])
    }
    if not left:
        raise Refused.of(
            "shipments", "", say("Nothing is left to ship: everything is in a shipment.")
        )
    return _with_lines(order, place, left)


def pack_rest(order: Order, place: int, box: int) -> Order:
    """Everything of the shipment that is in no package goes in this one."""
    left = {
        at: count.packed[box] + count.unpacked
        for at, count in enumerate(counts(order, place))
        if count.unpacked > 0
    }
    if not left:
        raise Refused.of(
            "shipments", "", say("Everything in this shipment is in a package already.")
        )
    return _with_lines(order, place, left, box)


def with_shipment(order: Order, place: int, **changes: object) -> Order:
    """The order with those fields of the shipment; one past the last makes a new shipment."""
    changed = renewed(told_in_full(order, place), **changes)
    shipments = (*order.shipments[:place], changed, *order.shipments[place + 1 :])
    return replace(order, shipments=shipments)


def with_package(order: Order, place: int, box: int, **changes: object) -> Order:
    """The order with those fields of the package; one past the last makes a new package.

    The first package of a shipment takes what is in the shipment already.
    """
    shipment = told_in_full(order, place)
    new = Package(lines=() if shipment.packages else shipment.lines)
    old = shipment.packages[box] if box < len(shipment.packages) else new
    packages = (*shipment.packages[:box], renewed(old, **changes), *shipment.packages[box + 1 :])
    return with_shipment(order, place, packages=packages)


def without_package(order: Order, place: int, box: int) -> Order:
    """The package goes; its goods stay in the shipment."""
    packages = told_in_full(order, place).packages
    return with_shipment(order, place, packages=packages[:box] + packages[box + 1 :])


def without_shipment(order: Order, place: int) -> Order:
    """The shipment goes, and all that was in it is open again."""
    return replace(order, shipments=order.shipments[:place] + order.shipments[place + 1 :])


def without_lines(order: Order, gone: frozenset[str]) -> Order:
    """The order's shipments without what they hold of the lines with these ids."""

    def kept(lines: Sequence[ShipmentLine]) -> tuple[ShipmentLine, ...]:
        return tuple(part for part in lines if part.line_id not in gone)

    return replace(order, shipments=_each(order.shipments, kept))


def renamed(shipments: Sequence[Shipment], ids: Mapping[str, str]) -> tuple[Shipment, ...]:
    """The shipments naming lines as `ids` say, in their packages too."""

    def named(lines: Sequence[ShipmentLine]) -> tuple[ShipmentLine, ...]:
        return tuple(replace(p, line_id=ids.get(p.line_id, p.line_id)) for p in lines)

    return _each(shipments, named)


def _each(
    shipments: Iterable[Shipment],
    change: Callable[[Sequence[ShipmentLine]], tuple[ShipmentLine, ...]],
) -> tuple[Shipment, ...]:
    """The shipments with what they and their packages hold put through `change`."""
    return tuple(
        replace(
            one,
            lines=change(one.lines),
            packages=tuple(replace(box, lines=change(box.lines)) for box in one.packages),
        )
        for one in shipments
    )


def _with_lines(
    order: Order, place: int, quantities: Mapping[int, Decimal], box: int | None = None
) -> Order:
    """The shipment, or its package `box`, with that many of these lines; of the others as now."""
    shipment, known = told_in_full(order, place), called(order.lines)
    held = shipment.lines if box is None else shipment.packages[box].lines
    kept = [part for part in held if known.get(part.line_id) not in quantities]
    kept += [ShipmentLine(order.lines[at].id, n) for at, n in quantities.items() if n]
    lines = tuple(sorted(kept, key=lambda part: known.get(part.line_id, len(known))))
    if box is None:
        return with_shipment(order, place, lines=lines)
    return with_package(order, place, box, lines=lines)


# -- refusals --------------------------------------------------------------------------------


def _not_below(order: Order, at: int, quantity: Decimal) -> None:
    if quantity < 0:
        raise _refused(order, at, quantity, say("none or more is expected."))


def _too_many(
    order: Order, at: int, quantity: Decimal, count: Count, packed: Decimal = ZERO
) -> Refused:
    """`packed`: how many are in other packages of the same shipment."""
    told = [say("{count} are ordered", count=count.ordered)]
    if count.elsewhere:
        told.append(say("{count} are in other shipments", count=count.elsewhere))
    if packed:
        told.append(say("{count} are in other packages", count=packed))
    most = max(count.ordered - count.elsewhere - packed, ZERO)
    why = say("{told}; at most {most} can go here.", told=tuple(told), most=most)
    return _refused(order, at, quantity, why)


def _refused(order: Order, at: int, quantity: Decimal, why: Said) -> Refused:
    name = clip(order.lines[at].sku or order.lines[at].name, SHOWN)
    sentence = say(
        "Line {line}, {name}: {quantity} asked for, {why}",
        line=at + 1,
        name=name,
        quantity=quantity,
        why=why,
    )
    return Refused.of("shipments", plain(quantity), sentence)
