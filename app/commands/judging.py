"""What stops the papers of each waiting order: judged and kept beside the order.

A pass takes the newest orders nobody has looked at since they changed: in the window's idle time,
or for a moment at the end of a command. It costs no save and no pull anything, but for the total
that papers come to, which a save puts right at once; the list reads columns. Everything is looked
at anew when the exporter or the rules change, also when a rule begins on a day of its own.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from app import documents
from app.commands import exporter
from app.commands.desk import Desk
from app.commands.drawing import with_products
from app.documents import Company, Finding
from app.orders.model import Order
from app.rules import tables
from app.store import Tx, judging, paper_links
from app.store.engine import Connection, database_error
from app.store.state import GOES_ON, NOT_LEFT
from app.store.views import ListQuery

PAPER = "commercial-invoice"
PASS = 100  # orders in one transaction
BLOCKED = ListQuery(blocked=True)
LOG = logging.getLogger("bordereau.judging")


@dataclass(frozen=True)
class Judged:
    """One pass: ids of the orders whose figure is new, and whether more wait for one."""

    orders: frozenset[str] = frozenset()
    more: bool = False


def blocking(desk: Desk, order: Order) -> tuple[Finding, ...]:
    """The errors that would stop the order's invoice, its exporter's apart; none once it has one.

    Glyphs are left to the preflight: they need the fonts.
    """
    company = exporter.company_of(desk, order)
    with desk.store.read() as reader:
        return _blocking(reader, order, company, exporter.business_day(desk, company))


def _blocking(
    reader: Connection, order: Order, company: Company | None, day: str
) -> tuple[Finding, ...]:
    if paper_links.standing_invoice(reader, order.id):
        return ()
    found = documents.preflight(with_products(reader, order), company, PAPER, business_day=day)
    return tuple(
        one for one in found if one.level == "error" and not one.where.startswith("company")
    )


def _surely(reader: Connection, order: Order, company: Company | None, day: str) -> judging.Verdict:
    """A verdict whatever the order holds: what breaks a rule here stops this order alone."""
    try:
        return _verdict(reader, order, company, day)
    except database_error():
        raise
    except Exception:
        LOG.exception("the order %s could not be judged", order.id)
        return judging.Verdict(1, None)


def _verdict(
    reader: Connection, order: Order, company: Company | None, day: str
) -> judging.Verdict:
    """Where goods still wait: what stops the papers; and the total, as papers have it."""
    blocked = len(_blocking(reader, order, company, day)) if _waits(order) else None
    return judging.Verdict(blocked, documents.totals_of(order, company, day).total)


def _waits(order: Order) -> bool:
    """As the store's `WAITING` asks it."""
    on, left = order.status_of("order").value, order.status_of("fulfilment").value
    return on in GOES_ON and left in NOT_LEFT


def total_in(desk: Desk, tx: Tx, order: Order) -> None:
    """The total as papers have it, within the transaction that saved the order."""
    company = exporter.company_of(desk, order)
    day = exporter.business_day(desk, company)
    judging.keep_total(tx, order, documents.totals_of(order, company, day).total)


def judge_for(desk: Desk, seconds: float) -> None:
    """Judge what waits for it, the newest first, for about so long; the rest keeps waiting."""
    end = desk.clock.monotonic() + seconds
    while judge_some(desk).more and desk.clock.monotonic() < end:
        pass


def judge_some(desk: Desk, most: int = PASS) -> Judged:
    """Judge the newest `most` of the orders that wait for it. Blocking."""
    _renew(desk)
    with desk.store.read() as reader:
        waiting = judging.unjudged(reader, most)
    if not waiting:
        return Judged()
    companies: dict[str, Company | None] = {}
    found: dict[tuple[str, int], judging.Verdict] = {}
    with desk.store.read() as reader:
        for order in filter(None, map(desk.store.order, waiting)):
            if order.account not in companies:
                companies[order.account] = exporter.company_of(desk, order)
            company = companies[order.account]
            day = exporter.business_day(desk, company)
            found[order.id, order.rev] = _surely(reader, order, company, day)
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
