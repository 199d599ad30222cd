"""Money asked back for some pieces of an order, where its account takes such a request.

The whole of an order is a change of its status (`orders.advance`); a part is not, and is asked
once: what was refunded in part before is a matter between people (remote-apis §3.5, K11).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.commands.desk import Desk
from app.commands.orders import refuse
from app.connectors.contract import Connector, RefundsParts
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.orders.problems import Problem, Refused, problem
from app.said import say
from app.store import links, outbox
from app.store.views import Changes

PART = "refund_part"
UNREFUNDED = ("none", "failed", "")


def ask_part(desk: Desk, order_id: str, pieces: Mapping[str, Decimal], reason: str = "") -> Changes:
    """Queue the request for so many pieces by line id. Raises Refused with every problem."""
    with desk.store.write() as tx:
        order = tx.order(order_id)
        row = desk.account(order.account) if order else None
        if order is None or row is None or not _takes_parts(desk.connector(row)):
            sentence = say("The account of this order takes no refund of a part; ask there.")
            raise Refused.of("refund", order_id, sentence)
        there = [k for k in links.of_order(tx.connection, order_id) if k.gone_us is None]
        if len(there) != 1 or order.status_of("refund").value not in UNREFUNDED:
            sentence = say(
                "{number} is there in several parts, not at all, or was refunded before; "
                "ask {account}.", number=order.number, account=row.name,
            )  # fmt: skip
            raise Refused.of("refund", order.number, sentence)
        refuse(tuple(_problems(order, pieces)))
        asked: dict[str, JsonValue] = {}
        for line in order.lines:
            if line.id in pieces:
                before = Decimal(str(asked.get(line.sku, 0)))
                asked[line.sku] = str(before + pieces[line.id])
        outbox.queue_command(tx, order, PART, {"pieces": asked, "reason": reason})
    return Changes(orders=frozenset({order_id}), sync=True)


def _takes_parts(connector: Connector) -> bool:
    return connector.capabilities.readable and isinstance(connector, RefundsParts)


def _problems(order: Order, pieces: Mapping[str, Decimal]) -> Iterator[Problem]:
    lines = {line.id: line for line in order.lines}
    for line_id, count in pieces.items():
        line = lines.get(line_id)
        if line is None or not line.sku:
            yield problem("line", line_id, say("is no line of this order, or has no SKU"))
        elif count != count.to_integral_value() or not 0 < count <= line.quantity:
            told = say("is not a whole number from 1 to {most}", most=str(line.quantity))
            yield problem("quantity", str(count), told)
