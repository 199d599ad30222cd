"""Taking orders away: what each account can still do about those that went to the trash here.

The trash is this computer's own; what a remote keeps is said, and changed there only when asked
(sync §1.11).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.commands import orders
from app.commands.desk import Desk
from app.orders import status
from app.store import links
from app.store.views import Changes

if TYPE_CHECKING:
    from app.connectors.contract import Capabilities
    from app.orders.model import Order

Way = Literal["delete", "cancel", "refund", "none"]
REFUND = "refund"
ASKED_ABOVE = 10  # deletes at once that ask once more (sync §1.11)


@dataclass(frozen=True, slots=True)
class Offer:
    """What one account can do about orders of it that were trashed here; `way` none: nothing."""

    account: str  # id
    account_name: str
    way: Way
    order_ids: tuple[str, ...]


def offers(desk: Desk, order_ids: Sequence[str]) -> list[Offer]:
    """By account, for the orders among these that it holds."""
    found: dict[tuple[str, Way], list[str]] = {}
    for order in filter(None, map(desk.store.order, order_ids)):
        if order.account and _stands_there(desk, order):
            found.setdefault((order.account, _way(desk, order)), []).append(order.id)
    names = {row.id: row.name for row in desk.store.accounts() if not row.removed}
    return [
        Offer(account, names[account], way, tuple(ids))
        for (account, way), ids in found.items()
        if account in names
    ]


def touched(desk: Desk, order_ids: Sequence[str]) -> int:
    """How many of these orders would be taken away at their account."""
    return sum(len(offer.order_ids) for offer in offers(desk, order_ids) if offer.way != "none")


def _stands_there(desk: Desk, order: Order) -> bool:
    """Is it there, and is anything left to be called off?"""
    row = desk.account(order.account)
    if row is None or row.removed:
        return False
    called_off = order.status_of("order").value == "cancelled"
    if called_off and not desk.connector(row).capabilities.delete:
        return False
    with desk.store.read() as reader:
        return any(link.gone_us is None for link in links.of_order(reader, order.id))


def _way(desk: Desk, order: Order) -> Way:
    row = desk.account(order.account)
    assert row is not None, "it stands there"
    way = _best(desk.connector(row).capabilities)
    if way == "cancel" and status.check_step("order", order.status_of("order").value, "cancelled"):
        return "none"
    return way


def _best(can: Capabilities) -> Way:
    if can.delete:
        return "delete"
    if can.update != "none":
        return "cancel"
    return "refund" if REFUND in can.commands else "none"


def take_away(desk: Desk, offer: Offer) -> Changes:
    """Have it done there, as offered. Raises Refused where an order cannot go that way any more."""
    return orders.trash_orders(desk, offer.order_ids, remote=True)
