"""What an order comes to on screen: by the arithmetic of its paper wherever nobody told the total.

One engine for screen and paper (document-rules 3.10). A total that was received is evidence and is
shown as received; the preflight says where a paper would come to another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from app import money
from app.documents.amounts import amounts_of
from app.documents.choice import lane_of
from app.documents.company import Company
from app.documents.figures import ZERO, Charge, Figures
from app.documents.parts import part_of
from app.orders import totals
from app.orders.model import Order
from app.orders.packing import is_goods
from app.orders.totals import Totals


def totals_of(order: Order, company: Company | None, day: str) -> Totals:
    """The rows of the order's sum; they add up to its total where nobody told that."""
    told = totals.of_order(order)
    found = _on_paper(order, told, company, day)
    if found is None:
        return told
    goods = sum((line.net + line.vat for line in found.lines), ZERO)
    shipping = [charge for charge in found.charges if charge.kind == "shipping"]
    others = [charge for charge in found.charges if charge.kind != "shipping"]
    return replace(
        told,
        goods=goods,
        discounts=-_whole(found.discounts) if found.discounts else None,
        shipping=_whole(shipping) if shipping else None,
        handling=_whole(others) if others else None,
        duties=_whole(found.duties) if found.duties else None,
        tax=found.vat_total,
        total=found.total,
    )


def line_amounts(order: Order, company: Company | None, day: str) -> Mapping[str, Decimal | None]:
    """What each line comes to, with its VAT, by line id: as told, else as on the paper."""
    as_told = {
        line.id: totals.of_line(line, order.currency, order.tax_included).amount
        for line in order.lines
    }
    found = _on_paper(order, totals.of_order(order), company, day)
    if found is None:
        return as_told
    return as_told | {each.line.id: each.net + each.vat for each in found.lines}


def _on_paper(order: Order, told: Totals, company: Company | None, day: str) -> Figures | None:
    """The amounts of the order's invoice; None where the total was told or no paper can say it."""
    one_currency = all(line.currency in ("", order.currency) for line in order.lines)
    goods = any(is_goods(line) for line in order.lines)
    if "total" not in told.computed or not (one_currency and goods):
        return None
    lane = lane_of(order, company, day)
    try:
        return amounts_of(order, "commercial-invoice", part_of(order), lane)
    except (money.MoneyError, ArithmeticError):  # absurd amounts are kept, their sum is not
        return None


def _whole(parts: Iterable[Charge]) -> Decimal:
    return sum((part.net + part.vat for part in parts), ZERO)
