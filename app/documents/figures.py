"""The money of a paper: printed lines, sums, VAT per rate, total.

Sources: document-rules 3.10, api-traps S1–S4. What the remote said is evidence and is printed as
received; only what nobody said is computed, by one method for the whole paper. Every printed
amount is whole minor units, and lines and sums add up exactly to the total. It knows no wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app import money
from app.documents import told
from app.documents.model import Method
from app.orders.model import Line, Order
from app.orders.packing import is_goods
from app.said import say

ZERO = Decimal(0)
HUNDRED = Decimal(100)
CHARGES = ("shipping", "handling", "wrapping")


@dataclass(frozen=True, slots=True)
class LineFigures:
    line: Line
    unit_net: Decimal
    net: Decimal
    vat: Decimal
    rate: Decimal | None  # percent as told; None where nobody said


@dataclass(frozen=True, slots=True)
class Charge:
    kind: str
    net: Decimal
    vat: Decimal = ZERO
    rate: Decimal | None = None  # percent, where it is known whose VAT this carries or lacks


@dataclass(frozen=True, slots=True)
class VatRow:
    """VAT of one rate; `rate` None where the amounts received fit no rate."""

    rate: Decimal | None
    base: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True)
class Figures:
    """Amounts in the order's currency. `total` is the sum of everything before it, exactly."""

    method: Method
    lines: tuple[LineFigures, ...]
    discounts: tuple[Charge, ...]  # negative; `kind` is the discount's name
    charges: tuple[Charge, ...]
    duties: tuple[Charge, ...]
    vat: tuple[VatRow, ...]
    rounding: Decimal
    total: Decimal
    told_total: Decimal | None
    paid: Decimal
    additions: tuple[Charge, ...] = ()  # to the customs value alone

    @property
    def goods(self) -> Decimal:
        return sum((line.net for line in self.lines), ZERO)

    @property
    def vat_total(self) -> Decimal:
        return sum((row.vat for row in self.vat), ZERO)


def figures(order: Order, *, charges_vat: bool, ddp: bool, method: Method | None = None) -> Figures:
    """All amounts of the paper of one order. MoneyError where they are beyond all measure.

    `charges_vat`: the VAT lane puts VAT on the sale, so a rate without an amount is computed.
    `ddp`: duties of the destination are in the price and stand in the invoice.
    `method`: how VAT that nobody told is computed; by default as the amounts at hand ask for.
    """
    method = method or _method(order.lines)
    read = [_line(line, order, charges_vat=charges_vat) for line in order.lines]
    goods = tuple(item for item in read if is_goods(item.line))
    discounts = _discounts(order, [item for item in read if not is_goods(item.line)])
    if method != "as_received" and charges_vat:
        contained = all(item.vat or not item.rate for item in goods)
        if contained and (method == "gross_unit" or order.tax_included):
            discounts = tuple(_off_gross(goods, discounts, order.currency))
        goods = _computed(goods, discounts, method, order.currency)
    charges = tuple(_charges(order, goods, method, charges_vat=charges_vat))
    duties = _duties(order) if ddp else ()
    rows = vat_rows(goods, discounts, charges, order.currency)
    total = sum((item.net for item in goods), ZERO) + sum((row.vat for row in rows), ZERO)
    total += sum((part.net for part in (*discounts, *charges, *duties)), ZERO)
    told_total = order.amounts.get("total")
    rounding = _rounding(total, told_total, order)
    total = money.quantize(total + rounding, order.currency)
    return Figures(
        method=method,
        lines=goods,
        discounts=discounts,
        charges=charges,
        duties=duties,
        vat=rows,
        rounding=rounding,
        total=total,
        told_total=None if told_total is None else money.quantize(told_total, order.currency),
        paid=_paid(order, total),
    )


def _method(lines: Sequence[Line]) -> Method:
    goods = [line for line in lines if is_goods(line)]
    if all(told.vat(line) is not None for line in goods):
        return "as_received"
    if all(told.net(line) is None and told.gross(line) is not None for line in goods):
        return "gross_unit"
    return "line"


def _line(line: Line, order: Order, *, charges_vat: bool) -> LineFigures:
    """The line as told; VAT nobody told is zero here, or what a gross price contains."""
    net, vat, gross = told.net(line), told.vat(line), told.gross(line)
    if net is None and gross is None:
        price = told.first(line.line_total, told.times(line.unit_price, line.quantity))
        net, gross = (None, price) if order.tax_included else (price, None)
    if net is None and gross is not None:
        gross = money.quantize(gross, order.currency)
        if vat is None:
            unit = told.first(line.unit_gross, line.unit_price)
            net = _net_of(gross, unit, line, order.currency) if charges_vat else gross
            vat = gross - net
        else:
            net = gross - vat
    net = money.quantize(net or ZERO, order.currency)
    return LineFigures(
        line=line,
        unit_net=_unit_net(line, net, order.currency),
        net=net,
        vat=money.quantize(vat or ZERO, order.currency),
        rate=line.tax_rate,
    )


def _net_of(gross: Decimal, unit_gross: Decimal | None, line: Line, currency: str) -> Decimal:
    """Net of a gross price, rounded per unit as shops do (api-traps S1).

    Parts of a unit are no pieces of a shop, and a price finer than the coin has no such unit.
    """
    factor = 1 + (line.tax_rate or ZERO) / HUNDRED
    if factor <= 0:
        raise money.MoneyError(say("A tax of {rate} % leaves no price.", rate=line.tax_rate))
    pieces = line.quantity == line.quantity.to_integral_value()
    if unit_gross is not None and pieces and unit_gross * line.quantity == gross:
        return money.quantize(unit_gross / factor, currency) * line.quantity
    return money.quantize(gross / factor, currency)


def _unit_net(line: Line, net: Decimal, currency: str) -> Decimal:
    """The unit value as told, where it gives this net; else the net shared out, to 6 places."""
    if line.unit_net is not None:
        return line.unit_net
    price = line.unit_price
    if price is not None and money.quantize(price * line.quantity, currency) == net:
        return price
    exact = net / line.quantity if line.quantity else net
    return money.from_micros(money.to_micros(exact))


def _discounts(order: Order, lines: Iterable[LineFigures]) -> tuple[Charge, ...]:
    """Discount lines if the remote told lines, else the order's sums or its named discounts."""
    as_lines = tuple(Charge(item.line.name, item.net, item.vat) for item in lines if item.net)
    if as_lines:
        return as_lines
    amounts = order.amounts
    total = amounts.get("discount_total")
    if total is None:
        parts = [amounts.get(kind) for kind in ("discount_coupon", "discount_promotion")]
        total = sum((abs(part) for part in parts if part is not None), ZERO)
    if total:
        name = ", ".join(d.name or d.code for d in order.discounts if d.name or d.code)
        return (Charge(name, -abs(money.quantize(total, order.currency))),)
    return tuple(
        Charge(discount.name or discount.code, -abs(money.quantize(amount, order.currency)))
        for discount in order.discounts
        if (amount := discount.amount)
    )


def _off_gross(
    goods: Sequence[LineFigures], discounts: Iterable[Charge], currency: str
) -> Iterator[Charge]:
    """What is taken off prices with VAT is taken off both: a row for each rate (api-traps S1)."""
    weights = [max(item.net + item.vat, ZERO) for item in goods]
    for discount in discounts:
        if discount.vat or not goods:
            yield discount
            continue
        shares: dict[Decimal, Decimal] = {}
        for item, share in zip(goods, money.spread(discount.net, weights, currency), strict=True):
            rate = (item.vat and item.rate) or ZERO
            shares[rate] = shares.get(rate, ZERO) + share
        for rate, share in shares.items():
            net = money.quantize(share / (1 + rate / HUNDRED), currency)
            if share:
                yield Charge(discount.kind, net, share - net, rate)


def _computed(
    goods: tuple[LineFigures, ...], discounts: Sequence[Charge], method: Method, currency: str
) -> tuple[LineFigures, ...]:
    """The lines with VAT where nobody told any, after each line's share of the discounts."""
    shares = _shares(goods, discounts, currency)
    bases = [item.net + share for item, share in zip(goods, shares, strict=True)]
    if method == "document":
        return _vat_by_document(goods, bases, currency)
    return tuple(
        item
        if item.vat or not item.rate
        else replace(item, vat=money.quantize(base * item.rate / HUNDRED, currency))
        for item, base in zip(goods, bases, strict=True)
    )


def _shares(
    goods: Sequence[LineFigures], discounts: Sequence[Charge], currency: str
) -> list[Decimal]:
    total = sum((discount.net for discount in discounts), ZERO)
    weights = [max(item.net, ZERO) for item in goods]
    return money.spread(total, weights, currency) if goods else []


def _vat_by_document(
    goods: tuple[LineFigures, ...], bases: Sequence[Decimal], currency: str
) -> tuple[LineFigures, ...]:
    """VAT of each rate on the whole base, spread over its lines by largest remainder."""
    result = list(goods)
    for rate in sorted({item.rate for item in goods if item.rate}):
        at = [i for i, item in enumerate(goods) if item.rate == rate]
        vat = money.quantize(sum((bases[i] for i in at), ZERO) * rate / HUNDRED, currency)
        weights = [max(bases[i], ZERO) for i in at]
        for i, share in zip(at, money.spread(vat, weights, currency), strict=True):
            result[i] = replace(goods[i], vat=share)
    return tuple(result)


def _charges(
    order: Order, goods: Sequence[LineFigures], method: Method, *, charges_vat: bool
) -> Iterable[Charge]:
    for kind in CHARGES:
        net, vat = told.charge(order.amounts, kind)
        if net is None:
            continue
        net = money.quantize(net, order.currency)
        if vat is None and charges_vat and method != "as_received":
            rate = max((item.rate for item in goods if item.rate), default=ZERO)
            if order.tax_included:
                gross, net = net, money.quantize(net / (1 + rate / HUNDRED), order.currency)
                vat = gross - net
            else:
                vat = net * rate / HUNDRED
        yield Charge(kind, net, money.quantize(vat or ZERO, order.currency))


def _duties(order: Order) -> tuple[Charge, ...]:
    found = told.duties(order.amounts)
    return tuple(Charge(kind, money.quantize(amount, order.currency)) for kind, amount in found)


def vat_rows(
    goods: Sequence[LineFigures],
    discounts: Sequence[Charge],
    charges: Sequence[Charge],
    currency: str,
) -> tuple[VatRow, ...]:
    """One row per rate with its base, every told cent in it (api-traps S2)."""
    found: dict[Decimal | None, tuple[Decimal, Decimal]] = {}

    def add(rate: Decimal | None, base: Decimal, vat: Decimal) -> None:
        base_before, vat_before = found.get(rate, (ZERO, ZERO))
        found[rate] = (base_before + base, vat_before + vat)

    own = [discount for discount in discounts if discount.vat or discount.rate is not None]
    shares = _shares(goods, [one for one in discounts if one not in own], currency)
    for item, share in zip(goods, shares, strict=True):
        add(item.rate if item.vat else ZERO, item.net + share, item.vat)
    rates = sorted(rate for rate in found if rate)
    for part in (*own, *charges):
        if part.net or part.vat:
            known = part.rate is not None
            rate = part.rate if known else rate_of(part.net, part.vat, rates, currency)
            add(rate, part.net, part.vat)
    taxed = {rate: amounts for rate, amounts in found.items() if rate != ZERO or amounts[1]}
    return tuple(
        VatRow(rate, base, vat)
        for rate, (base, vat) in sorted(taxed.items(), key=lambda row: -(row[0] or ZERO))
    )


def rate_of(net: Decimal, vat: Decimal, rates: Sequence[Decimal], currency: str) -> Decimal | None:
    """The goods' rate whose VAT a discount or charge carries, to one minor unit; None if none."""
    if not vat:
        return ZERO
    unit = Decimal(1).scaleb(-money.exponent(currency))
    return next((rate for rate in rates if abs(net * rate / HUNDRED - vat) <= unit), None)


def _rounding(total: Decimal, told_total: Decimal | None, order: Order) -> Decimal:
    """What separates the told total from the sum, if it is no more than rounding (BT-114)."""
    if told_total is None:
        return ZERO
    unit = Decimal(1).scaleb(-money.exponent(order.currency))
    gap = money.quantize(told_total, order.currency) - total
    return gap if abs(gap) <= unit * max(len(order.lines), 1) else ZERO


def _paid(order: Order, total: Decimal) -> Decimal:
    if paid := order.amounts.get("paid"):
        return money.quantize(paid, order.currency)
    return total if order.status_of("payment").value == "paid" else ZERO
