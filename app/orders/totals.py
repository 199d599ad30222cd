"""What an order comes to: amounts as received where there are any, else computed and marked so.

Received amounts are evidence and win (api-traps S1–S4); nothing here changes an order but
`without_stale`, which drops sums that an edit has made untrue. It knows no remote and no paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, TypeVar

from app import money
from app.orders.model import Line, Order

# Sums of other amounts: untrue once one of those is edited.
SUMS = ("products", "tax_total", "total", "total_net", "total_gross", "total_before_discount")

_PRICES = ("quantity", "unit_price", "unit_net", "unit_tax", "unit_gross", "tax_rate", "currency")
_LINE_SUMS = ("line_total", "line_net", "line_tax", "line_gross", "line_before_discount")
_HUNDRED = Decimal(100)
_CENT = Decimal("0.01")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LineAmounts:
    """One line's amounts in its own currency; `told` is of unknown tax basis (unit_price)."""

    net: Decimal | None
    tax: Decimal | None
    gross: Decimal | None
    told: Decimal | None
    computed: bool  # true: no sum of this line was received

    @property
    def amount(self) -> Decimal | None:
        """What the line adds to the order's total."""
        return _first(self.gross, self.told, self.net)


@dataclass(frozen=True, slots=True)
class Totals:
    """The named rows for screen and papers, in the order's currency; None = not known.

    Shipping, handling and goods_gross are with their tax where that is known. `computed` names the
    rows of ours; `total` is "as received" when it is not among them.
    """

    currency: str
    goods: Decimal | None  # Σ lines: gross, else as told, else net
    goods_net: Decimal | None
    goods_tax: Decimal | None
    goods_gross: Decimal | None
    discounts: Decimal | None  # positive; discount lines are among the goods
    shipping: Decimal | None
    shipping_net: Decimal | None
    handling: Decimal | None  # wrapping included
    duties: Decimal | None  # duty and special taxes told for the destination
    tax: Decimal | None
    total: Decimal | None
    computed: frozenset[str]


def of_line(line: Line, currency: str, tax_included: bool | None = None) -> LineAmounts:
    """The line's amounts: received sums, else unit × quantity, rounded per line.

    `currency` is the order's, used where the line has none; `tax_included` tells what a lone
    `unit_price` is. What no amount can hold is not known.
    """
    code = line.currency or currency

    def times(unit: Decimal | None) -> Decimal | None:
        return None if unit is None else _rounded(unit * line.quantity, code)

    told = _first(line.line_total, times(line.unit_price))
    net = _first(line.line_net, times(line.unit_net), told if tax_included is False else None)
    gross = _first(line.line_gross, times(line.unit_gross), told if tax_included else None)
    tax = line.line_tax
    if tax is None:
        tax = _tax(net, gross, times(line.unit_tax), line.tax_rate, code)
    if tax is not None:
        net = gross - tax if net is None and gross is not None else net
        gross = net + tax if gross is None and net is not None else gross
    received = (line.line_total, line.line_net, line.line_tax, line.line_gross)
    return LineAmounts(net, tax, gross, told, computed=not any(s is not None for s in received))


def of_order(order: Order) -> Totals:
    """Every row of the order's sum; nothing is recomputed that was told."""
    told = order.amounts
    lines = [of_line(line, order.currency, order.tax_included) for line in order.lines]
    one_currency = all(line.currency in ("", order.currency) for line in order.lines)
    summed = lines if one_currency else []
    goods_net = _sum(line.net for line in summed)
    goods_tax = _sum(line.tax for line in summed)
    goods_gross = _sum(line.gross for line in summed)
    goods = _first(goods_gross, told.get("products"), _sum(line.amount for line in summed))
    shipping, shipping_net = _shipping(told)
    handling = _added(
        _first(told.get("handling_gross"), told.get("handling")),
        _first(told.get("wrapping_gross"), told.get("wrapping")),
    )
    duties = _added(
        _first(told.get("duty"), told.get("shipping_duty")),
        _first(told.get("special_taxes"), told.get("shipping_special")),
    )
    vat = _first(told.get("vat"), told.get("shipping_vat"))
    discounts = _discounts(order)
    shipping_tax = None if shipping is None or shipping_net is None else shipping - shipping_net
    taxes = _sum(tax.amount for tax in order.taxes)
    tax = _first(told.get("tax_total"), _added(goods_tax, shipping_tax), taxes, vat)
    total = _first(told.get("total"), told.get("total_gross"))
    computed = set() if "products" in told else {"goods"}
    if "tax_total" not in told:
        computed.add("tax")
    if total is None and goods is not None:
        computed.add("total")
        # Tax on top of prices: the lines' own is inside goods, else what was told for the order.
        on_top = (
            None if goods_tax is not None else _first(told.get("tax_total"), vat, _net_tax(order))
        )
        parts = (goods, shipping, handling, duties, on_top, _negative(discounts))
        total = _added(*parts)
    return Totals(
        order.currency, goods, goods_net, goods_tax, goods_gross, discounts, shipping,
        shipping_net, handling, duties, tax, total, frozenset(computed),
    )  # fmt: skip


def computed_amounts(totals: Totals) -> dict[str, Decimal]:
    """The sums that nobody told, by their kind (canonical-model §3.5), for `order show`."""
    rows = {"products": ("goods", totals.goods), "tax_total": ("tax", totals.tax)}
    rows["total"] = ("total", totals.total)
    return {
        kind: amount
        for kind, (row, amount) in rows.items()
        if amount is not None and row in totals.computed
    }


def disagreements(order: Order) -> dict[str, tuple[Decimal, Decimal]]:
    """Told sums that differ from what the parts come to: kind → (told, computed)."""
    parts = replace(order, amounts={k: v for k, v in order.amounts.items() if k not in SUMS})
    lines = of_order(parts)
    ours: dict[str, tuple[Decimal | None, ...]] = {
        "products": (lines.goods, lines.goods_net, lines.goods_gross),
        "tax_total": (lines.tax,),
        "total": (lines.total,),
    }
    found = {}
    for kind, candidates in ours.items():
        told, first = order.amounts.get(kind), _first(*candidates)
        if told is not None and first is not None and told not in candidates:
            found[kind] = (told, first)
    return found


def without_stale(before: Order, after: Order) -> Order:
    """`after` without the received sums that a person's edit of `before` has made untrue.

    A sum that was itself edited stays.
    """
    known = {line.id: line for line in before.lines}
    lines = tuple(
        _line_without_stale(known[line.id], line) if line.id in known else line
        for line in after.lines
    )
    if _parts(before) == _parts(after):
        return replace(after, lines=lines)
    amounts = {
        kind: amount
        for kind, amount in after.amounts.items()
        if kind not in SUMS or before.amounts.get(kind) != amount
    }
    return replace(after, lines=lines, amounts=amounts)


def _line_without_stale(before: Line, after: Line) -> Line:
    if all(getattr(before, name) == getattr(after, name) for name in _PRICES):
        return after
    kept = {
        name: getattr(after, name)
        for name in _LINE_SUMS
        if getattr(before, name) != getattr(after, name)
    }
    blank: dict[str, Any] = dict.fromkeys(_LINE_SUMS)
    return replace(after, **blank | kept)


def _parts(order: Order) -> object:
    """Whatever the order's sums are made of."""
    return (
        [tuple(getattr(line, name) for name in (*_PRICES, *_LINE_SUMS)) for line in order.lines],
        {kind: amount for kind, amount in order.amounts.items() if kind not in SUMS},
        order.discounts,
        order.taxes,
        order.currency,
    )


def _tax(
    net: Decimal | None,
    gross: Decimal | None,
    unit_tax: Decimal | None,
    rate: Decimal | None,
    currency: str,
) -> Decimal | None:
    if net is not None and gross is not None:
        return gross - net
    if unit_tax is not None or rate is None:
        return unit_tax
    if net is not None:
        return _rounded(net * rate / _HUNDRED, currency)
    if gross is not None and rate > -_HUNDRED:
        without = _rounded(gross * _HUNDRED / (_HUNDRED + rate), currency)
        return None if without is None else gross - without
    return None


def _shipping(told: Mapping[str, Decimal]) -> tuple[Decimal | None, Decimal | None]:
    """Gross (or as told) and net; MerchantPro's is gross with the tax inside (api-traps S3)."""
    gross = _first(told.get("shipping_gross"), told.get("shipping"))
    net, tax = told.get("shipping_net"), told.get("shipping_tax")
    if net is None and gross is not None and tax is not None:
        net = gross - tax
    return gross, net


def _discounts(order: Order) -> Decimal | None:
    told = order.amounts
    return _first(
        told.get("discount_total"),
        _sum(discount.amount for discount in order.discounts),
        _added(told.get("discount_coupon"), told.get("discount_promotion")),
    )


def _net_tax(order: Order) -> Decimal | None:
    """Taxes told for the order, where its prices are said to be without them."""
    return _sum(tax.amount for tax in order.taxes) if order.tax_included is False else None


def _rounded(amount: Decimal, currency: str) -> Decimal | None:
    if abs(amount) > money.LARGEST:
        return None  # a remote's absurd figures are kept, what they come to is not
    if money.is_currency(currency):
        return money.quantize(amount, currency)
    return amount.quantize(_CENT, rounding=ROUND_HALF_UP)


def _first(*candidates: T | None) -> T | None:
    return next((one for one in candidates if one is not None), None)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum when every one is known; None for none at all."""
    found = list(amounts)
    known = [amount for amount in found if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(found) else None


def _added(*amounts: Decimal | None) -> Decimal | None:
    """The sum of those that are known; None when none is."""
    return _sum(amount for amount in amounts if amount is not None)


def _negative(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else -amount
