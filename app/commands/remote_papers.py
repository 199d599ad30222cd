"""The verb on papers that a remote made: bring one here, when a person asks for it.

Nothing is fetched by itself, and nothing of it is opened or run (reliability-tests §3.8 S8).
"""

from __future__ import annotations

from app.commands.desk import Desk
from app.orders.model import RemoteDocument
from app.orders.problems import Refused
from app.said import say


def remote_pdf(desk: Desk, order_id: str, paper: RemoteDocument) -> bytes:
    """The bytes of a paper that the order's account told. Raises Refused or Fault in words."""
    from app.connectors import download
    from app.connectors.address import is_loopback

    order = desk.store.order(order_id)
    account = desk.account(order.account) if order and order.account else None
    if account is None or not paper.url:
        raise Refused.of("paper", paper.number, say("The remote gives no address for this paper."))
    return download.pdf(paper.url, desk.clock, local=is_loopback(account.url))
