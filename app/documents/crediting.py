"""What of an invoice's lines and discounts is left, and what a credit takes of it (3.8).

Whatever is credited of an amount in steps is rounded from its beginning, not by the step: the parts
never come to more than the amount, and the last one to all of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from app import money
from app.documents.figures import ZERO, rate_of
from app.documents.model import Document, Item
from app.rules.wording import label

Key = Decimal | None  # a rate of VAT in percent; 0: no VAT, None: VAT that fits no rate


class Taken(NamedTuple):
    """What was credited of a line or of a discount."""

    quantity: Decimal = ZERO
    net: Decimal = ZERO
    vat: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class LineRemaining:
    """A line of an invoice and how much of it can still be credited, without VAT."""

    line_id: str
    place: int  # on the invoice, from 1
    description: str
    unit: str
    quantity: Decimal
    left: Decimal
    net: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True)
class Remaining:
    """What standing credit notes leave of an invoice, in its currency."""

    number: str
    language: str  # of the invoice, and so of its credit notes
    currency: str
    total: Decimal
    credited: Decimal
    lines: tuple[LineRemaining, ...]
    exported: bool = False  # the goods crossed a customs border

    @property
    def amount(self) -> Decimal:
        return self.total - self.credited

    @property
    def nothing(self) -> bool:
        """Is the invoice credited whole, every line and every cent?"""
        return not self.amount and not any(line.left or line.net or line.vat for line in self.lines)


def remaining(invoice: Document, earlier: Sequence[Document]) -> Remaining:
    """What the earlier credit notes, those that stand, leave of the invoice."""
    taken = _taken(earlier)
    lines = tuple(
        _line_remaining(item, place, taken[item.line_id, ZERO])
        for place, item in enumerate(invoice.items, 1)
    )
    credited = sum((note.total for note in earlier), ZERO)
    return Remaining(
        invoice.number,
        invoice.language,
        invoice.currency,
        invoice.total,
        credited,
        lines,
        exported=invoice.customs_value is not None,
    )


def _line_remaining(item: Item, place: int, before: Taken) -> LineRemaining:
    return LineRemaining(
        line_id=item.line_id,
        place=place,
        description=item.description,
        unit=item.unit,
        quantity=item.quantity,
        left=item.quantity - before.quantity,
        net=item.net - before.net,
        vat=item.vat - before.vat,
    )


def part_of_amount(
    whole: Decimal, before: Decimal, share: tuple[Decimal, Decimal], currency: str
) -> Decimal:
    """What comes on top of `before` once `share` (part of a whole) is credited of an amount.

    Never beyond the amount nor against its sign; the whole takes what is left to the cent.
    """
    part, of = share
    if part == of:
        return whole - before
    more = money.portion(whole, part, of, currency) - before
    low, high = sorted((ZERO, whole - before))
    return min(max(more, low), high)


def _taken(earlier: Sequence[Document]) -> Mapping[tuple[str, Key], Taken]:
    """What was credited so far by line id and, under "", of the discounts by rate."""
    found: dict[tuple[str, Key], Taken] = defaultdict(Taken)
    for item in (item for note in earlier for item in note.items):
        place = (item.line_id, ZERO if item.line_id else key_of(item))
        so_far = found[place]
        found[place] = Taken(
            so_far.quantity + item.quantity, so_far.net + item.net, so_far.vat + item.vat
        )
    return found


def items_of(invoice: Document, left: Remaining, taken: Mapping[str, Decimal]) -> Iterator[Item]:
    """The invoice's lines with these quantities of them."""
    for item, line in zip(invoice.items, left.lines, strict=True):
        quantity = taken.get(line.line_id, ZERO)
        if not quantity and not (line.line_id in taken and (line.net or line.vat)):
            continue
        share = (item.quantity - line.left + quantity, item.quantity)
        yield replace(
            item,
            original=str(line.place),
            quantity=quantity,
            net_kg=None,
            net=part_of_amount(item.net, item.net - line.net, share, invoice.currency),
            vat=part_of_amount(item.vat, item.vat - line.vat, share, invoice.currency),
        )


def key_of(item: Item) -> Key:
    """The rate whose row of VAT counts the item."""
    if item.vat_rate is not None:
        return item.vat_rate
    return None if item.vat or not item.line_id else ZERO


def _pools(invoice: Document) -> dict[Key, tuple[Decimal, Decimal]]:
    """The invoice's discounts, net and VAT, by the rate of the lines that they are on.

    One without VAT of its own is spread over all lines as it was for the invoice's rows of VAT.
    """
    rows = [row for row in invoice.sums if row.kind == "discount"]
    pools: dict[Key, tuple[Decimal, Decimal]] = {}

    def add(key: Key, net: Decimal, vat: Decimal) -> None:
        before = pools.get(key, (ZERO, ZERO))
        pools[key] = (before[0] + net, before[1] + vat)

    own = [row for row in rows if row.vat or row.rate is not None]
    spread = sum((row.amount for row in rows if row not in own), ZERO)
    weights = [max(item.net, ZERO) for item in invoice.items]
    shares = money.spread(spread, weights, invoice.currency)
    for item, share in zip(invoice.items, shares, strict=True):
        add(key_of(item), share, ZERO)
    rates = sorted({key for item in invoice.items if (key := key_of(item))})
    for row in own:
        vat = row.vat or ZERO
        known = row.rate is not None
        rate = row.rate if known else rate_of(row.amount, vat, rates, invoice.currency)
        add(rate, row.amount, vat)
    return {key: amounts for key, amounts in pools.items() if any(amounts)}


def discounts_of(
    invoice: Document, earlier: Sequence[Document], left: Remaining, items: Sequence[Item]
) -> Iterator[Item]:
    """What these items bring back of the discounts: a row of its own for each rate."""
    now = {item.line_id: item.net for item in items}
    taken = _taken(earlier)
    for key, (net, vat) in _pools(invoice).items():
        lines = [
            (item.net, item.net - line.net + now.get(item.line_id, ZERO))
            for item, line in zip(invoice.items, left.lines, strict=True)
            if key is None or key_of(item) == key
        ]
        after = sum((max(credited, ZERO) for _, credited in lines), ZERO)
        share = (after, sum((max(whole, ZERO) for whole, _ in lines), ZERO))
        before = taken["", key]
        part = part_of_amount(net, before.net, share, invoice.currency)
        part_vat = part_of_amount(vat, before.vat, share, invoice.currency)
        if part or part_vat:
            yield Item(
                description=_share_text(items, invoice.language),
                vat_rate=key,
                net=part,
                vat=part_vat,
            )


def _share_text(items: Sequence[Item], language: str) -> str:
    if len(items) == 1:
        return label("credit_discount", language).filled(line=items[0].original).both
    return label("credit_discounts", language).both
