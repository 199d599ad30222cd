"""What told sums become when the parts they are made of change (api-traps S1: never recompute).

A sum that was dropped with an edit is reckoned anew in the way that gave the old one, and stays
unknown where no way does. Pure; money in the order's currency.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.orders import totals
from app.orders.model import Line, Order

LINE_SUMS = ("line_total", "line_net", "line_gross", "line_before_discount")
Ways = tuple[Decimal | None, ...]


def followed(before: Order, after: Order) -> Order:
    """`after` with the sums that `before` has and it lacks, as far as they can be reckoned."""
    known = {line.id: line for line in before.lines}
    after = replace(
        after, lines=tuple(_line(known.get(line.id, line), line) for line in after.lines)
    )
    dropped = {kind for kind in totals.SUMS if kind in before.amounts} - after.amounts.keys()
    ways = _ways_of_order(before), _ways_of_order(after)
    found = {kind: _reckoned(before.amounts[kind], *ways) for kind in dropped}
    told = {kind: amount for kind, amount in found.items() if amount is not None}
    return replace(after, amounts={**after.amounts, **told})


def _line(before: Line, after: Line) -> Line:
    ways = _ways_of_line(before), _ways_of_line(after)
    found: dict[str, Any] = {}
    for name in LINE_SUMS:
        told = getattr(before, name)
        if told is not None and getattr(after, name) is None:
            found[name] = _reckoned(told, *ways)
    return replace(after, **found)


def _reckoned(told: Decimal, before: Ways, after: Ways) -> Decimal | None:
    """The new value by the first way that gave `told`."""
    return next((new for old, new in zip(before, after, strict=True) if old == told), None)


def _ways_of_line(line: Line) -> Ways:
    prices = (line.unit_price, line.unit_net, line.unit_gross)
    return tuple(None if price is None else price * line.quantity for price in prices)


def _ways_of_order(order: Order) -> Ways:
    parts = {kind: v for kind, v in order.amounts.items() if kind not in totals.SUMS}
    sums = totals.of_order(replace(order, amounts=parts))
    return (
        sums.total,
        _added(sums.goods_net, sums.shipping_net),
        _added(sums.goods_gross, sums.shipping),
        sums.goods,
        sums.goods_net,
        sums.goods_gross,
    )


def _added(*amounts: Decimal | None) -> Decimal | None:
    known = _known(amounts)
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _known(amounts: Iterable[Decimal | None]) -> list[Decimal]:
    return [amount for amount in amounts if amount is not None]
