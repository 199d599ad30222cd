"""Which number a paper would take if it were issued now; nothing is reserved by asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import series
from app.documents import carried_number, paper_kind

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.orders.model import Order


def next_number(desk: Desk, order: Order, kind: str, shipment: str = "") -> str:
    """The next number of that kind's series, or the one it carries without a series; blocking."""
    from app.commands import exporter

    made = paper_kind(order, kind)
    if not series.draws_number(made):
        return carried_number(order, made, shipment)
    company = exporter.company_of(desk, order)
    return exporter.coming_number(desk, company, made) if company is not None else ""
