"""One part's share of an order's amounts: the parts add up to the whole, cent by cent.

A part takes what is due after it minus what was due before it, each split off the whole by largest
remainder (document-rules 3.10). So a share depends on what went before and never on what comes
later. It knows figures and quantities, no rules and no wording.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from app import money
from app.documents.figures import Charge, Figures, LineFigures, vat_rows
from app.documents.parts import Part

ZERO = Decimal(0)


class Span(NamedTuple):
    """From where to where a part reaches in something of size `whole`."""

    before: Decimal
    after: Decimal
    whole: Decimal

    def of(self, amount: Decimal, currency: str) -> Decimal:
        """This part's share of an amount, in whole minor units."""
        return self._until(self.after, amount, currency) - self._until(
            self.before, amount, currency
        )

    def _until(self, point: Decimal, amount: Decimal, currency: str) -> Decimal:
        reached = min(max(point, ZERO), self.whole)
        if reached == self.whole:
            return amount
        return money.spread(amount, [reached, self.whole - reached], currency)[0]


def share(whole: Figures, part: Part, currency: str) -> Figures:
    """The figures of that part of an order; those of the whole order are given."""
    if part.is_whole:
        return whole
    earlier, lines = [], []
    for found, one in zip(whole.lines, part.lines, strict=True):
        size, after = max(one.line.quantity, ZERO), one.before + one.quantity
        earlier.append(_cut(found, Span(ZERO, one.before, size), one.before, currency))
        lines.append(_cut(found, Span(one.before, after, size), one.quantity, currency))
    return _summed(whole, earlier, lines, currency)


def _cut(found: LineFigures, span: Span, quantity: Decimal, currency: str) -> LineFigures:
    return replace(
        found,
        line=replace(found.line, quantity=quantity),
        net=span.of(found.net, currency),
        vat=span.of(found.vat, currency),
    )


def share_of_seller(whole: Figures, seller: str, currency: str) -> Figures:
    """The figures of one seller's lines; sellers come in the order of their first line."""
    sellers = list(dict.fromkeys(found.line.seller_id for found in whole.lines))
    first = sellers[: sellers.index(seller)]
    earlier = [line for line in whole.lines if line.line.seller_id in first]
    lines = [line for line in whole.lines if line.line.seller_id == seller]
    return _summed(whole, earlier, lines, currency)


def _summed(
    whole: Figures, earlier: Sequence[LineFigures], lines: Sequence[LineFigures], currency: str
) -> Figures:
    """What belongs to no line goes by the value of the goods: discounts, charges, duties."""
    span = _span(whole.lines, earlier, lines)
    covered = tuple(line for line in lines if line.line.quantity)
    charges, duties, additions = (
        _charges(parts, span, currency) for parts in (whole.charges, whole.duties, whole.additions)
    )
    discounts = _discounts(whole, earlier, lines, currency)
    rows = vat_rows(covered, discounts, charges, currency)
    rounding = span.of(whole.rounding, currency)
    total = sum((line.net for line in covered), rounding) + sum((row.vat for row in rows), ZERO)
    total += sum((part.net for part in (*discounts, *charges, *duties)), ZERO)
    paid = total if whole.paid == whole.total else span.of(whole.paid, currency)
    return replace(
        whole,
        lines=covered,
        discounts=discounts,
        charges=charges,
        duties=duties,
        additions=additions,
        vat=rows,
        rounding=rounding,
        total=total,
        told_total=None if whole.told_total == whole.total else whole.told_total,
        paid=paid,
    )


def _discounts(
    whole: Figures, earlier: Sequence[LineFigures], lines: Sequence[LineFigures], currency: str
) -> tuple[Charge, ...]:
    """Those off goods of one rate go by these goods: a part without them has none of it."""
    found: list[Charge] = []
    for discount in whole.discounts:
        places = [
            [one for one in some if discount.rate in (None, one.rate or ZERO)]
            for some in (whole.lines, earlier, lines)
        ]
        (shared,) = _charges([discount], _span(*places), currency)
        if discount.rate is None or shared.net or shared.vat:
            found.append(shared)
    return tuple(found)


def _span(
    whole: Sequence[LineFigures], earlier: Sequence[LineFigures], lines: Sequence[LineFigures]
) -> Span:
    """The part's place in the value of the goods; in their number where they are worth nothing."""
    before, own, size = (sum((one.net for one in some), ZERO) for some in (earlier, lines, whole))
    if size <= 0:
        before, own, size = (
            sum((one.line.quantity for one in some), ZERO) for some in (earlier, lines, whole)
        )
    return Span(before, before + own, max(size, ZERO))


def _charges(parts: Sequence[Charge], span: Span, currency: str) -> tuple[Charge, ...]:
    return tuple(
        replace(part, net=span.of(part.net, currency), vat=span.of(part.vat, currency))
        for part in parts
    )
