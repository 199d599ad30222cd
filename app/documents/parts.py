"""What one paper covers of an order: a shipment of it, or all of it (document-rules 3.7).

Shipments name their lines by the order's line ids, or by the remote's reference until that is
matched (canonical-model 3.7). It knows quantities and packages, no amounts and no wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.documents.model import DocumentRefused, Finding
from app.orders.model import Line, Order, Package, Shipment, ShipmentLine
from app.orders.packing import called, contents, is_goods
from app.said import Said, say

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Covered:
    """A line of goods with the quantity a paper covers, and what earlier shipments took of it."""

    line: Line
    quantity: Decimal
    before: Decimal = ZERO

    @property
    def still_open(self) -> Decimal:
        return self.line.quantity - self.before - self.quantity


@dataclass(frozen=True, slots=True)
class Part:
    """Every line of goods of the order, covered or not, and the packages that go with it."""

    lines: tuple[Covered, ...]
    packages: tuple[Package, ...]
    shipment: Shipment | None = None  # None: the whole order
    place: int = 1  # of this shipment among `count`
    count: int = 1
    is_whole: bool = False  # everything is in it, so no amount is shared
    seller: str = ""  # only this seller's lines are covered
    strangers: tuple[str, ...] = ()  # line names in the shipment that the order does not have

    @property
    def name(self) -> str:
        """The shipment's id, "" for the whole order."""
        return self.shipment.id if self.shipment else ""

    @property
    def covered(self) -> tuple[Covered, ...]:
        """The lines that are in it."""
        return tuple(one for one in self.lines if self._holds(one))

    def _holds(self, one: Covered) -> bool:
        ours = not self.seller or one.line.seller_id == self.seller
        return ours and (self.is_whole or bool(one.quantity))

    @property
    def packed(self) -> tuple[tuple[tuple[int, Decimal], ...], ...]:
        """For each package the places of its lines in `lines`, with the quantities in it.

        All that is covered is in a package that is alone and does not say.
        """
        if len(self.packages) == 1 and not self.packages[0].lines:
            return (tuple((at, one.quantity) for at, one in enumerate(self.lines) if one.quantity),)
        known = called([one.line for one in self.lines])
        return tuple(
            tuple((known[told.line_id], told.quantity) for told in p.lines if told.line_id in known)
            for p in self.packages
        )

    @property
    def unpacked(self) -> tuple[tuple[int, Decimal], ...]:
        """What is covered and in no package that says so: places in `lines`, and how many."""
        left = [one.quantity for one in self.lines]
        for held in self.packed:
            for at, quantity in held:
                left[at] -= quantity
        return tuple((at, quantity) for at, quantity in enumerate(left) if quantity > 0)


def sellers_of(order: Order) -> tuple[str, ...]:
    """The sellers of the order's goods, if there are several and every line names its own.

    Canonical-model 3.4. They come in the order of their first line.
    """
    named = dict.fromkeys(line.seller_id for line in order.lines if is_goods(line))
    return tuple(named) if len(named) > 1 and all(named) else ()


def sellers_in(order: Order, shipment: str) -> tuple[str, ...]:
    """Those of `sellers_of` whose goods are in that shipment, or in the order without one."""
    here = {one.line.seller_id for one in part_of(order, shipment).covered}
    return tuple(seller for seller in sellers_of(order) if seller in here)


def part_of(order: Order, shipment: str = "", *, only_one: bool = False, seller: str = "") -> Part:
    """The part of that shipment (its id or reference), or all of the order.

    `only_one`: without a name the order's only shipment is meant. `seller`: only that one's lines.
    DocumentRefused for a shipment the order does not have.
    """
    part = _part(order, shipment, only_one=only_one)
    if not seller:
        return part
    part = replace(part, seller=seller)
    own = {id(one) for one in part.covered}
    packages = tuple(
        package
        for package, contents in zip(part.packages, part.packed, strict=True)
        if any(id(part.lines[at]) in own for at, _ in contents)
    )
    return replace(part, packages=packages)


def _part(order: Order, shipment: str, *, only_one: bool) -> Part:
    found = _shipment(order, shipment, only_one=only_one)
    goods = [line for line in order.lines if is_goods(line)]
    count = max(len(order.shipments), 1)
    if found is None or (count == 1 and not contents(found)):
        packages = tuple(p for one in order.shipments for p in one.packages)
        whole = tuple(Covered(line, line.quantity) for line in goods)
        return Part(whole, packages, found, is_whole=True)
    place = order.shipments.index(found)
    known = called(goods)
    told = contents(found)
    taken = _taken(told, known, len(goods))
    before = _taken(
        [part for one in order.shipments[:place] for part in contents(one)], known, len(goods)
    )
    return Part(
        lines=tuple(Covered(*three) for three in zip(goods, taken, before, strict=True)),
        packages=found.packages,
        shipment=found,
        place=place + 1,
        count=count,
        strangers=tuple(part.line_id for part in told if part.line_id not in known),
    )


def _shipment(order: Order, name: str, *, only_one: bool) -> Shipment | None:
    if not name:
        return order.shipments[0] if only_one and len(order.shipments) == 1 else None
    for found in order.shipments:
        if name in (found.id, found.ref):
            return found
    known = ", ".join(one.id for one in order.shipments) or say("none")
    text = say("The order has no shipment “{name}”; it has {known}.", name=name[:40], known=known)
    raise DocumentRefused((Finding("error", "shipment", text),))


def no_lines(part: Part) -> Said:
    """Why such a part gives no paper."""
    if part.shipment:
        return say("The shipment has no lines; a paper needs at least one.")
    return say("The order has no lines; a paper needs at least one.")


def _taken(told: Iterable[ShipmentLine], known: Mapping[str, int], count: int) -> list[Decimal]:
    found = [ZERO] * count
    for line in told:
        if line.line_id in known:
            found[known[line.line_id]] += line.quantity
    return found
