"""What the sync page shows, read from the store in one go; it keeps no truth of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.views import AccountRow, ConflictRow, ListQuery, OrderRow, OutboxRow, RoundRow

if TYPE_CHECKING:
    from app.commands.desk import Desk

ATTENTION = 200  # orders read to find those that are gone there


@dataclass(frozen=True)
class Reading:
    """The page's figures, read in one go."""

    accounts: tuple[AccountRow, ...] = ()
    ops: tuple[OutboxRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    gone: tuple[OrderRow, ...] = ()
    rounds: tuple[RoundRow, ...] = ()
    lines: Mapping[str, int] | None = None  # of orders in doubt

    def waiting_for(self, account: str) -> int:
        """Orders of that account a person must answer for."""
        orders = {op.order_id for op in self.needing if op.account == account}
        orders |= {clash.order_id for clash in self.conflicts if clash.account == account}
        return len(orders | {row.id for row in self.gone if row.account == account})

    @property
    def needing(self) -> tuple[OutboxRow, ...]:
        return tuple(op for op in self.ops if op.state in ("needs_confirmation", "rejected"))

    @property
    def others(self) -> tuple[OutboxRow, ...]:
        return tuple(op for op in self.ops if op.state not in ("needs_confirmation", "rejected"))


def reading(desk: Desk, since_us: int) -> Reading:
    """Everything the page shows, rounds since that instant; blocking."""
    from app.commands import outbox

    ops = tuple(outbox.outbox(desk))
    parked = {op.order_id for op in ops if op.state == "needs_confirmation"}
    page = desk.store.page(ListQuery(attention=True), limit=ATTENTION)
    orders = {order_id: desk.store.order(order_id) for order_id in parked}
    return Reading(
        tuple(row for row in desk.store.accounts() if not row.removed),
        ops,
        tuple(outbox.conflicts(desk)),
        tuple(row for row in page.rows if row.sync_state == "gone"),
        tuple(outbox.rounds(desk, since_us)),
        {key: len(order.lines) for key, order in orders.items() if order},
    )
