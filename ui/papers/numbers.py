"""Which number a paper would take if it were issued now; nothing is reserved by asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app import series
from app.documents import carried_number, paper_kind

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.orders.model import Order


class Coming(NamedTuple):
    """A number, and whether a series gives it: else it is carried over from elsewhere."""

    text: str = ""
    drawn: bool = True


def next_number(desk: Desk, order: Order, kind: str, shipment: str = "") -> Coming:
    """The next number of that kind's series, or the one it carries without a series; blocking."""
    from app.commands import exporter

    made = paper_kind(order, kind)
    if not series.draws_number(made):
        return Coming(carried_number(order, made, shipment), drawn=False)
    company = exporter.company_of(desk, order)
    return Coming(exporter.coming_number(desk, company, made) if company is not None else "")
