"""What must be equal between the order's own parts: packages and the goods in them (3.1).

That the lines add up to the total is said with the amounts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.documents.model import Finding
from app.documents.preflight.case import ZERO, Case, error, warning
from app.orders.model import Package, ShipmentLine
from app.said import say


def check(case: Case) -> Iterator[Finding]:
    packages = case.part.packages
    yield from _contents(case)
    if case.crosses and not packages:
        yield warning(
            "shipments", say("No packages are entered; number, kind and weight are missing.")
        )
    elif case.crosses:
        yield from _weights(case, packages)


def _contents(case: Case) -> Iterator[Finding]:
    """No more may be packed or shipped of a line than was ordered."""
    for at, line in case.goods():
        shipped = packed = ZERO
        for shipment in case.order.shipments:
            shipped += _of(line.id, shipment.lines)
            packed += sum((_of(line.id, package.lines) for package in shipment.packages), ZERO)
        for quantity, word in ((shipped, say("shipped")), (packed, say("packed"))):
            if line.id and quantity > line.quantity:
                text = say(
                    "Line {line}: {quantity} are {word}, {ordered} are ordered.",
                    line=at + 1,
                    quantity=quantity,
                    word=word,
                    ordered=line.quantity,
                )
                yield error(f"lines[{at}].quantity", text)


def _of(line_id: str, lines: tuple[ShipmentLine, ...]) -> Decimal:
    return sum((part.quantity for part in lines if part.line_id == line_id), ZERO)


def _weights(case: Case, packages: Sequence[Package]) -> Iterator[Finding]:
    """Σ line net = Σ package net ≤ Σ package gross, as far as they are told."""
    if any(package.gross_kg is None for package in packages):
        yield warning("shipments", say("A package has no gross weight."))
        return
    gross = sum((package.gross_kg for package in packages if package.gross_kg), ZERO)
    covered = case.part.covered
    net = sum(
        (
            one.line.net_weight_kg * one.quantity
            for one in covered
            if one.line.net_weight_kg is not None
        ),
        ZERO,
    )
    if gross < net:
        text = say(
            "The packages weigh {gross} kg, less than their goods with {net} kg net.",
            gross=gross,
            net=net,
        )
        yield error("shipments", text)
    told = [package.net_kg for package in packages if package.net_kg is not None]
    whole = all(one.line.net_weight_kg is not None for one in covered)
    if len(told) == len(packages) and whole and sum(told, ZERO) != net:
        text = say(
            "The packages say {told} kg net, the lines add up to {net} kg; they have to agree.",
            told=sum(told, ZERO),
            net=net,
        )
        yield error("shipments", text)
