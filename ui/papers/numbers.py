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
    if company is None:
        return ""
    year = company.business_day(desk.clock.now_us())[:4]
    template = series.default_template(kind, company.key)
    prefix = series.expand(template, year=year, desk=exporter.desk_mark(desk))
    rows = [r for r in exporter.series(desk) if (r.company, r.kind) == (company.key, kind)]
    row = next((r for r in rows if r.prefix == prefix), None)
    row = row or next((r for r in rows if year in r.prefix), None)
    if row is None:
        return series.number(prefix, series.WIDTH, 1)
    return series.number(row.prefix, row.width, row.next)
