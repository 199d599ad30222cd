"""Deletes and a remote's own commands: read first, send what is still due (sync §1.11, §1.12).

A command may send mail to a customer or burn a number, so none is ever repeated unread.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.connectors.contract import Decoded, Fault, RefundsParts, Request
from app.orders import groups
from app.orders.model import Order
from app.said import from_data, say, template
from app.store import Tx, attempts, conflicts, links, outbox
from app.store.links import Link
from app.store.outbox import Op
from app.sync import exchange, identity, reconcile
from app.sync.session import Session

PIECES = "pieces"  # of a command about a part: how many, by SKU
WORDS = {
    "in_process": template("in process"), "shipped": template("shipped"),
    "delivered": template("delivered"), "returned": template("returned"),
    "cancelled": template("cancelled"), "create_invoice": template("create invoice"),
    "refund": template("refund"), "refund_part": template("refund part"),
}  # fmt: skip
INVOICE = outbox.INVOICE  # burns a number: one unverified attempt at most (sync §1.12)


def step(session: Session, op: Op) -> None:
    """Read first: what is there already, or no more, is not sent (sync §1.11, §1.12)."""
    found = exchange.live_links(session, op)
    if not found:
        with session.store.write() as tx:
            outbox.finish(tx, op, "superseded", exchange.UNTIED)
        return
    link = found[0]
    try:
        read = identity.read(session, link)
    except Fault as fault:
        exchange.wait(session, op, fault.sentence, 0 if fault.weather else exchange.LATER_US)
        session.check()
        return
    if read is None and op.kind == "delete":
        with session.store.write() as tx:
            deleted(tx, session, op, link)
        return
    if not isinstance(read, Decoded):
        exchange.wait(session, op, exchange.UNREAD, exchange.LATER_US)
        return
    begun = _begin_act(session, op, link, read)
    if begun is not None:
        _exchange_act(session, begun, link)


def _begin_act(
    session: Session, op: Op, link: Link, read: Decoded
) -> tuple[Op, str, Request] | None:
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        if not exchange.is_queued(tx, op):
            return None
        request: Request | None = None
        if op.kind != "delete":
            request = _due(tx, session, op, order, link, read=read)
        elif _may_delete(tx, session, op, link, read):
            request = session.connector.delete(link.remote_id)
        if request is None:
            return None
        op, attempt = attempts.begin(tx, op, exchange.written(request))
    return op, attempt, request


def _due(
    tx: Tx, session: Session, op: Op, order: Order, link: Link, *, read: Decoded
) -> Request | None:
    """The command, where what was read wants it still; else it is settled as it is."""
    state = session.connector.command_state(read, op.command)
    request = _request(session, order, op, link, read) if state == "due" else None
    if request is None:
        undue = "illegal" if state == "due" else state
        _settle_undue(tx, session, op, order, link, read=read, state=undue)
    return request


def _request(session: Session, order: Order, op: Op, link: Link, read: Decoded) -> Request | None:
    """The command; None where it is about pieces that are not there."""
    pieces, connector = op.args.get(PIECES), session.connector
    if not isinstance(pieces, dict):
        return connector.command(order, link.remote_id, op.command)
    count = _counted(read, {sku: Decimal(str(number)) for sku, number in pieces.items()})
    if not count or not isinstance(connector, RefundsParts):
        return None
    return connector.refund_part(read, count, str(op.args.get("reason") or ""))


def _counted(read: Decoded, left: dict[str, Decimal]) -> dict[str, Decimal]:
    """These pieces by remote line id; empty where not all of them are there."""
    found = {}
    for line in read.order.lines:
        count = min(left.get(line.sku, Decimal(0)), line.quantity)
        if count > 0:
            left[line.sku] -= count
            found[line.remote_line_id] = count
    return {} if any(left.values()) else found


def _settle_undue(
    tx: Tx, session: Session, op: Op, order: Order, link: Link, *, read: Decoded, state: str
) -> None:
    """The command is there already, or can't follow what is there."""
    if state == "done":
        exchange.settle_one(tx, op, link, say("It was so there already."))
        order = reconcile.commanded(tx, order, read)
    else:
        text = say(
            "“{word}” cannot follow the status that the order has there.",
            word=from_data(WORDS.get(op.command, op.command)),
        )
        outbox.set_state(tx, op, "rejected", code="illegal", text=text)
    reconcile.absorb(tx, session.connector, link, order, read)


def _may_delete(tx: Tx, session: Session, op: Op, link: Link, read: Decoded) -> bool:
    """Nothing is deleted that changed there unseen (sync §1.11)."""
    held = session.connector.as_held(exchange.present(tx, op))
    remote = groups.to_groups(reconcile.located(tx, link, held, read))
    changed = {
        group: remote.get(group)
        for group in link.differing(remote)
        if groups.within(group, read.visible)
    }
    if not changed or op.args.get("force"):
        return True
    conflicts.open_or_refresh(
        tx, link.id, conflicts.DELETED_HERE, base=None, local=None, remote=changed,
        rule="deleted here, changed there",
    )  # fmt: skip
    text = say("The order changed there since it was deleted here.")
    outbox.set_state(tx, op, "blocked", text=text)
    return False


def _exchange_act(session: Session, begun: tuple[Op, str, Request], link: Link) -> None:
    op, attempt, request = begun
    reply = exchange.exchange(session, op, attempt, request)
    if not isinstance(reply, exchange.Done):
        return
    with session.store.write() as tx:
        attempts.end(tx, attempt, "done")
        if op.kind == "delete":
            deleted(tx, session, op, link)
        else:  # acknowledged; its effect is read back before it counts as done
            acked = replace(op, args={**op.args, "acked": True})
            outbox.set_state(tx, acked, "in_doubt", next_us=tx.now_us)


def deleted(tx: Tx, session: Session, op: Op, link: Link) -> None:
    """It is no more there; a list that still shows it does not bring it back."""
    order = exchange.present(tx, op)
    links.put(tx, replace(link, gone_us=tx.now_us))
    links.bury(tx, link, order.client_ref, "deleted by us", tx.now_us)
    outbox.finish(tx, op, "done")
    outbox.compare(tx, order, session.connector)  # what waited behind the delete has no home
    session.tally.deleted += 1
