"""One order with all that is shown beside it, read on a worker in one go. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from app.store.views import AccountRow, ConflictRow, DocumentRow, JournalEntry, OrderRow, RemoteView

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.documents import Finding
    from app.orders.groups import Groups
    from app.orders.model import Order
    from app.orders.totals import Totals

    Amounts = tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True)
class Bridge:
    """How the customs value is reached from the invoice's total (document-rules 3.4)."""

    rows: Amounts
    words: str  # which value it is, in which currency
    value: Decimal


@dataclass(frozen=True)
class Detail:
    """What the pane shows; `names` gives countries in the window's language."""

    order: Order
    row: OrderRow
    account: AccountRow | None
    totals: Totals
    amounts: Mapping[str, Decimal | None]  # what each line comes to, by its id
    journal: tuple[JournalEntry, ...]
    papers: tuple[DocumentRow, ...]
    remotes: tuple[RemoteView, ...]
    conflicts: tuple[ConflictRow, ...]
    here: Groups
    names: dict[str, str]
    kin: tuple[OrderRow, ...]  # what it was made from and what was made from it
    awaits_invoice: bool  # its account can be asked for an invoice of its own
    quotes: bool  # its account tells what sending it would cost
    blocking: tuple[Finding, ...]  # what stops its papers
    bridge: Bridge | None  # None where the goods cross no border
    read_us: int

    @property
    def lacking(self) -> frozenset[str]:
        """Ids of the lines that stop a paper."""
        places = (re.match(r"lines\[(\d+)\]", one.where) for one in self.blocking)
        return frozenset(self.order.lines[int(place[1])].id for place in places if place)

    def country(self, code: str) -> str:
        return self.names.get(code, code)


def read(desk: Desk, order_id: str, language: str) -> Detail | None:
    """The order as it stands now; None if it is gone."""
    from app import countries, documents
    from app.commands import exporter, judging, orders, outbox, papers
    from app.orders import groups

    order = desk.store.order(order_id)
    rows = desk.store.rows_by_id([order_id])
    if order is None or not rows:
        return None
    company = exporter.company_of(desk, order)
    day = exporter.business_day(desk, company)
    codes = {party.country for party in order.parties.values()}
    return Detail(
        order=order,
        row=rows[0],
        account=desk.account(order.account),
        totals=documents.totals_of(order, company, day),
        amounts=documents.line_amounts(order, company, day),
        journal=tuple(desk.store.journal(order_id)),
        papers=tuple(papers.documents_of(desk, order_id)),
        remotes=tuple(outbox.remote_views(desk, order_id)),
        conflicts=tuple(outbox.conflicts(desk, order_id)),
        here=groups.to_groups(order),
        names={code: countries.name(code, language) for code in codes if code},
        kin=tuple(desk.store.kin(order_id)),
        awaits_invoice=orders.awaits_invoice(desk, order),
        quotes=_quotes(desk, order),
        blocking=judging.blocking(desk, order),
        bridge=_bridge(desk, order, language),
        read_us=desk.clock.now_us(),
    )


def _quotes(desk: Desk, order: Order) -> bool:
    from app.commands import accounts

    row = desk.account(order.account)
    return row is not None and accounts.quotes(desk, row)


def _bridge(desk: Desk, order: Order, language: str) -> Bridge | None:
    """The same figures as on the paper, in the window's language where papers speak it."""
    from app import documents, money
    from app.commands import drawing, exporter
    from app.rules.wording import LANGUAGES

    company = exporter.company_of(desk, order)
    try:
        paper = documents.build(
            drawing.on_paper(desk, order),
            company,
            "commercial-invoice",
            business_day=exporter.business_day(desk, company),
            language=language[:2] if language[:2] in LANGUAGES else "en",
        )
    except (documents.DocumentRefused, money.MoneyError):
        return None
    if paper.customs_value is None:
        return None
    rows = tuple((row.label.local or row.label.en, row.amount) for row in paper.bridge)
    return Bridge(rows, paper.customs_label.local or paper.customs_label.en, paper.customs_value)
