"""What stops the papers of each waiting order: judged on a worker, kept beside the order.

A pass takes the newest orders nobody has looked at since they changed. It costs no save and no
pull anything; the list reads a column. Everything is looked at anew when the exporter or the rules
change, also when a rule begins on a day of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from app import documents
from app.commands import exporter
from app.commands.desk import Desk
from app.commands.drawing import on_paper
from app.documents import Company, Finding
from app.orders.model import Order
from app.rules import tables
from app.store import judging, paper_links
from app.store.views import ListQuery

PAPER = "commercial-invoice"
BLOCKED = ListQuery(blocked=True)


@dataclass(frozen=True)
class Judged:
    """One pass: ids of the orders whose figure is new, and whether more wait for one."""

    orders: frozenset[str] = frozenset()
    more: bool = False


def blocking(desk: Desk, order: Order) -> tuple[Finding, ...]:
    """The errors that would stop the order's invoice, its exporter's apart; none once it has one.

    Glyphs are left to the preflight: they need the fonts.
    """
    return _blocking(desk, order, exporter.company_of(desk, order))


def _blocking(desk: Desk, order: Order, company: Company | None) -> tuple[Finding, ...]:
    with desk.store.read() as reader:
        if paper_links.standing_invoice(reader, order.id):
            return ()
    day = exporter.business_day(desk, company)
    found = documents.preflight(on_paper(desk, order), company, PAPER, business_day=day)
    return tuple(
        one for one in found if one.level == "error" and not one.where.startswith("company")
    )


def judge_some(desk: Desk, most: int = 100) -> Judged:
    """Judge the newest `most` of the orders that wait for it. Blocking."""
    _renew(desk)
    with desk.store.read() as reader:
        waiting = judging.unjudged(reader, most)
    if not waiting:
        return Judged()
    companies: dict[str, Company | None] = {}
    found: dict[tuple[str, int], judging.Verdict] = {}
    for order_id in waiting:
        order = desk.store.order(order_id)
        if order is None:
            continue
        if order.account not in companies:
            companies[order.account] = exporter.company_of(desk, order)
        company = companies[order.account]
        problems = _blocking(desk, order, company)
        total = documents.totals_of(order, company, exporter.business_day(desk, company)).total
        found[order.id, order.rev] = judging.Verdict(len(problems), total)
    with desk.store.write() as tx:
        kept = judging.keep(tx, found)
    return Judged(kept, more=len(waiting) == most)


def _renew(desk: Desk) -> None:
    """Look at every waiting order again where another edition of the rules holds by now."""
    edition = tables.edition(exporter.business_day(desk, None))
    if desk.store.meta(judging.EDITION) != edition:
        with desk.store.write() as tx:
            judging.forget(tx)
            tx.set_meta(judging.EDITION, edition)


def next_blocked(desk: Desk, after: str = "") -> str:
    """The blocked order below `after` in the order of dates, round from the top; "" for none."""
    keys = desk.store.keys(BLOCKED)
    here = [row.list_key for row in desk.store.rows_by_id([after])] if after else []
    below = [key for key in keys if not here or key < here[0]]
    for key in below or [key for key in keys if key not in here]:
        for row in desk.store.rows([key]):
            return row.id
    return ""
