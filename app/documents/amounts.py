"""The amounts of one paper: of all the order, of a part of it, or fair values of what is not sold.

The one way from an order to figures, for the paper and for its preflight. It knows no wording.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.documents import figures, told
from app.documents.figures import Charge, Figures
from app.documents.kinds import PLANS
from app.documents.model import Kind, Method
from app.documents.parts import Part
from app.documents.sharing import share, share_of_seller
from app.orders.model import Line, Order
from app.rules.lanes import Lane


def amounts_of(
    order: Order, kind: Kind, part: Part, lane: Lane | None, method: Method | None = None
) -> Figures:
    """The figures a paper of that kind shows of that part. MoneyError in words for bad input."""
    if not PLANS[kind].sold:
        order, lane = _not_sold(order), None
    whole = figures.figures(
        order,
        charges_vat=lane is not None and lane.charges,
        ddp=order.incoterm.upper() == "DDP",
        method=method,
    )
    said = told.additions(order.attributes, order.currency)
    additions = tuple(Charge(name, amount) for name, amount in said.items())
    whole = replace(whole, additions=additions)
    shared = share(whole, part, order.currency)
    return share_of_seller(shared, part.seller, order.currency) if part.seller else shared


def _not_sold(order: Order) -> Order:
    """The order with a fair value for each line: nothing deducted, paid or taxed.

    Freight and packing stay, without VAT, as parts of the customs value (document-rules 3.4).
    """
    found = figures.figures(order, charges_vat=False, ddp=False)
    lines = tuple(_at_fair_value(one.line, one.unit_net) for one in found.lines)
    charges = {charge.kind: charge.net for charge in found.charges}
    return replace(order, lines=lines, amounts=charges, discounts=(), taxes=(), status={})


def _at_fair_value(line: Line, price: Decimal) -> Line:
    """The line with that value alone; every amount told with it goes."""
    return replace(
        line,
        unit_price=None,
        unit_net=told.fair_value(line) or price,
        unit_tax=None,
        unit_gross=None,
        line_total=None,
        line_net=None,
        line_tax=None,
        line_gross=None,
        tax_rate=None,
    )
