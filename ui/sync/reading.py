"""What the sync page shows, read from the store in one go; it keeps no truth of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.store.views import (
    AccountRow,
    ConflictRow,
    ListQuery,
    OrderRow,
    OutboxRow,
    QuarantineRow,
    RoundRow,
)

if TYPE_CHECKING:
    from app.commands.desk import Desk

ATTENTION = 200  # orders read to find those that are gone there
ASKING = ("needs_confirmation", "rejected")


@dataclass(frozen=True)
class Goods:
    """What a person needs to find an order in the supplier's own panel."""

    recipient: str
    lines: int
    skus: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """The page's figures, read in one go."""

    accounts: tuple[AccountRow, ...] = ()
    ops: tuple[OutboxRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    gone: tuple[OrderRow, ...] = ()
    aside: tuple[QuarantineRow, ...] = ()
    rounds: tuple[RoundRow, ...] = ()
    goods: Mapping[str, Goods] = field(default_factory=dict)  # of orders in doubt
    unlisted: frozenset[str] = frozenset()  # ids of accounts that cannot list their orders
    splitting: frozenset[str] = frozenset()  # ids of accounts that make several orders of one

    def waiting_for(self, account: str) -> int:
        """Orders of that account a person must answer for."""
        orders = {op.order_id for op in self.needing if op.account == account}
        orders |= {clash.order_id for clash in self.conflicts if clash.account == account}
        return len(orders | {row.id for row in self.gone if row.account == account})

    @property
    def needing(self) -> tuple[OutboxRow, ...]:
        return tuple(op for op in self.ops if op.state in ASKING)

    @property
    def others(self) -> tuple[OutboxRow, ...]:
        return tuple(op for op in self.ops if op.state not in ASKING)


def reading(desk: Desk, since_us: int) -> Reading:
    """Everything the page shows, rounds since that instant; blocking."""
    from app.commands import outbox

    accounts = tuple(row for row in desk.store.accounts() if not row.removed)
    ops = tuple(outbox.outbox(desk))
    parked = {op.order_id for op in ops if op.state == "needs_confirmation"}
    page = desk.store.page(ListQuery(attention=True), limit=ATTENTION)
    unlisted, splitting = _abilities(desk, accounts)
    return Reading(
        accounts,
        ops,
        tuple(outbox.conflicts(desk)),
        tuple(row for row in page.rows if row.sync_state == "gone"),
        tuple(outbox.set_aside(desk)),
        tuple(outbox.rounds(desk, since_us)),
        {order_id: goods for order_id in parked if (goods := _goods(desk, order_id))},
        unlisted,
        splitting,
    )


def _goods(desk: Desk, order_id: str) -> Goods | None:
    order = desk.store.order(order_id)
    if order is None:
        return None
    party = order.party("shipping")
    place = " ".join(part for part in (party.postcode, party.city, party.country) if part)
    name = party.company or party.display_name
    skus = tuple(f"{line.quantity} × {line.sku or line.name}" for line in order.lines)
    return Goods(", ".join(part for part in (name, place) if part), len(order.lines), skus)


def _abilities(
    desk: Desk, accounts: tuple[AccountRow, ...]
) -> tuple[frozenset[str], frozenset[str]]:
    """Which of these accounts cannot list, and which split; as far as their settings hold."""
    from app.connectors.contract import Fault

    unlisted, splitting = set(), set()
    for row in accounts:
        try:
            can = desk.connector(row).capabilities
        except Fault:
            continue  # its card says what is wrong with its address
        unlisted |= {row.id} if can.list == "none" else set()
        splitting |= {row.id} if can.split else set()
    return frozenset(unlisted), frozenset(splitting)
