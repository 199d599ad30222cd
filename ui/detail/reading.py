"""One order with all that is shown beside it, read on a worker in one go. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.views import AccountRow, ConflictRow, DocumentRow, JournalEntry, OrderRow, RemoteView

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.orders.groups import Groups
    from app.orders.model import Order
    from app.orders.totals import Totals


@dataclass(frozen=True)
class Detail:
    """What the pane shows; `names` gives countries in the window's language."""

    order: Order
    row: OrderRow
    account: AccountRow | None
    totals: Totals
    journal: tuple[JournalEntry, ...]
    papers: tuple[DocumentRow, ...]
    remotes: tuple[RemoteView, ...]
    conflicts: tuple[ConflictRow, ...]
    here: Groups
    names: dict[str, str]
    quotes: bool  # its account tells what sending it would cost
    lacking: tuple[str, ...]  # ids of lines without the customs data their papers need
    read_us: int

    def country(self, code: str) -> str:
        return self.names.get(code, code)


def read(desk: Desk, order_id: str, language: str) -> Detail | None:
    """The order as it stands now; None if it is gone."""
    from app import countries
    from app.commands import outbox, papers
    from app.orders import groups, totals

    order = desk.store.order(order_id)
    rows = desk.store.rows_by_id([order_id])
    if order is None or not rows:
        return None
    codes = {party.country for party in order.parties.values()}
    return Detail(
        order=order,
        row=rows[0],
        account=desk.account(order.account),
        totals=totals.of_order(order),
        journal=tuple(desk.store.journal(order_id)),
        papers=tuple(papers.documents_of(desk, order_id)),
        remotes=tuple(outbox.remote_views(desk, order_id)),
        conflicts=tuple(outbox.conflicts(desk, order_id)),
        here=groups.to_groups(order),
        names={code: countries.name(code, language) for code in codes if code},
        quotes=_quotes(desk, order),
        lacking=lacking_customs(order),
        read_us=desk.clock.now_us(),
    )


def _quotes(desk: Desk, order: Order) -> bool:
    from app.commands import accounts

    row = desk.account(order.account)
    return row is not None and accounts.quotes(desk, row)


def lacking_customs(order: Order) -> tuple[str, ...]:
    """Lines that would stop a customs paper: goods leaving the country without code or origin."""
    to = order.party("shipping").country or order.arrival_country
    if not to or not order.departure_country or to == order.departure_country:
        return ()
    goods = (line for line in order.lines if line.kind == "product")
    return tuple(line.id for line in goods if not (line.hs_code and line.origin_country))
