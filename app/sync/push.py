"""Creates and updates on their way: choose, note, exchange, settle (sync §1.6 A to E).

No transaction spans the network. Each function here sends one write at most, and only after the
attempt's row was committed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.connectors.contract import Decoded, Fault, Request, Unreadable
from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.said import Said, say, together
from app.store import Tx, attempts, links, outbox, remotes
from app.store.links import Link, NotTaken, Sent
from app.store.outbox import Op
from app.sync import acting, exchange, identity, reconcile
from app.sync.session import SECOND_US, Closed, Session

SOON_US = 60 * SECOND_US
UNCHANGEABLE = say("It cannot be changed there.")
DERIVED = ("currency_amounts", "discounts", "taxes", "status", "time")  # from what we send


def step(session: Session, op: Op) -> None:
    """Bring this op, the head of its chain, one step on. Raises Closed."""
    if op.kind == "create":
        _create(session, op)
    elif op.kind == "push":
        _update(session, op)
    else:
        acting.step(session, op)


# -- create ------------------------------------------------------------------------


def _create(session: Session, op: Op) -> None:
    written = _begin_create(session, op)
    if written is not None:
        op, attempt, request = written
        reply = exchange.exchange(session, op, attempt, request)
        if isinstance(reply, exchange.Done):
            _settle_create(session, op, attempt, reply.echo)


def _begin_create(session: Session, op: Op) -> tuple[Op, str, Request] | None:
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        if not exchange.is_queued(tx, op):
            return None
        if ended := _not_wanted(session, order):
            outbox.call_off(tx, order.id, ended)
            return None
        if wrong := _wrong(session, order):
            outbox.set_state(tx, op, "rejected", code="invalid", text=together(wrong))
            return None
        request = session.connector.create(_marked(session, op, order))
        args = {"begun_us": tx.now_us, **op.args, "sent": _carried(session, order), "misses": 0}
        op, attempt = attempts.begin(tx, replace(op, args=args), exchange.written(request))
    return op, attempt, request


def _carried(session: Session, order: Order) -> dict[str, JsonValue]:
    """The groups that a create tells: what it leaves out is not agreed on by its arrival."""
    held = groups.shared(session.connector.as_held(order))
    left_out = {item.group for item in session.connector.not_sent(order)}
    return {group: value for group, value in held.items() if group not in left_out}


def _not_wanted(session: Session, order: Order) -> Said:
    """Why the order is not made there after all; "" when it is."""
    if order.trashed_us is not None:
        return say("The order went to the trash.")
    if session.can.update == "none" and order.status_of("order").value == "cancelled":
        return say("The order was cancelled before it was sent.")
    return Said("")


def _marked(session: Session, op: Op, order: Order) -> Order:
    """A create that a person sends again says so to the supplier, where it fits (sync §1.8)."""
    if session.can.update != "none" or not op.args.get("sent_again"):
        return order
    said = f"{order.notes.customer} (sent again, same order as {order.client_ref})".strip()
    marked = replace(order, notes=replace(order.notes, customer=said))
    return order if _wrong(session, marked) else marked


def _wrong(session: Session, order: Order) -> list[Said]:
    return [p.expected for p in session.connector.problems(order) if p.level == "error"]


def _settle_create(session: Session, op: Op, attempt: str, echo: Decoded | None) -> None:
    """Link what the remote says it made; an answer that can't be ours leaves the exchange.doubt."""
    echo = _whole(session, op, echo)
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        remote_id = echo.remote_id if echo else _own_key(session, order)
        taken = links.by_remote(tx.connection, session.account.id, remote_id)
        if not _is_ours(order, remote_id, echo, taken):
            attempts.end(tx, attempt, "ambiguous")
            exchange.doubt(tx, session, op, say("The answer did not say which order it made."))
            return
        attempts.end(tx, attempt, "done", answer=echo.raw if echo else "")
        outbox.finish(tx, op, "done")
        if taken is None:
            adopt(tx, session, order, outbox.sent_groups(op), echo, remote_id=remote_id)
        else:  # a person had it fetched while the answer was on its way
            outbox.queue_fetch(tx, order)
        if session.can.split and session.can.find_by_ref != "none":
            outbox.queue_fetch(tx, order, tx.now_us + session.settle_us)  # for its siblings
        session.tally.created += 1


def _whole(session: Session, op: Op, echo: Decoded | None) -> Decoded | None:
    """The reply, or what a read shows where the reply is not the whole order."""
    if (echo and not echo.summary) or not session.can.readable:
        return echo
    order = session.store.order(op.order_id)
    remote_id = echo.remote_id if echo else _own_key(session, order) if order else ""
    if not remote_id:
        return echo
    try:
        read = session.get(remote_id)
    except (Fault, Closed):
        return echo
    return read if isinstance(read, Decoded) else echo


def _own_key(session: Session, order: Order) -> str:
    return order.client_ref if session.can.create_key == "ours" else ""


def _is_ours(order: Order, remote_id: str, echo: Decoded | None, taken: Link | None) -> bool:
    """Did this order of ours make that remote one? `taken`: the link that the remote one has."""
    if not remote_id or (echo and echo.client_ref not in ("", order.client_ref)):
        return False
    return taken is None or taken.order_id == order.id


def adopt(
    tx: Tx,
    session: Session,
    order: Order,
    sent: dict[str, JsonValue],
    shown: Decoded | None,
    *,
    remote_id: str,
    echo: bool = True,
) -> None:
    """Tie the remote order to ours. `sent`: what our create carried, empty when it never left."""
    link = Link(tx.ids.ulid(), order.id, session.account.id, remote_id)
    if shown is not None and shown.client_ref == order.client_ref:
        remotes.proved(tx, session.account.id)
    if shown is None or shown.summary:
        links.put(tx, link.agreed(sent))
        outbox.queue_fetch(tx, order)
        outbox.compare(tx, order, session.connector)
        tx.index(order.id)
        return
    links.put(tx, link)
    took = reconcile.settle(tx, session.connector, link, order, sent=sent, shown=shown, echo=echo)
    if not took.changed:  # else it was put after its link
        tx.index(order.id)


# -- update ------------------------------------------------------------------------


def _update(session: Session, op: Op) -> None:
    """Read, merge, write, read (sync §1.9), for each remote order of this one."""
    for link in exchange.live_links(session, op):
        if session.can.update == "none":
            _keep_all(session, op, link)
            continue
        if link.hold_until_us is not None and link.hold_until_us > session.clock.now_us():
            with session.store.write() as tx:
                outbox.set_state(tx, op, "queued", next_us=link.hold_until_us)
            return
        read = _read(session, op, link)
        if read is None:
            return
        begun = _begin_update(session, op, link.id, read)
        if begun is not None:
            _exchange_update(session, begun)
            return


def _keep_all(session: Session, op: Op, link: Link) -> None:
    """This remote takes no change of an order: what differs stays here, marked so."""
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        held = groups.to_groups(session.connector.as_held(order))
        _keep(tx, session, link, order, link.differing(held))


def _keep(tx: Tx, session: Session, link: Link, order: Order, wanted: frozenset[str]) -> None:
    held = groups.to_groups(session.connector.as_held(order))
    reasons = {item.group: item.reason for item in session.connector.not_sent(order)}
    kept = {group: NotTaken(held.get(group), reasons.get(group, UNCHANGEABLE)) for group in wanted}
    links.put(tx, replace(link, not_taken={**link.not_taken, **kept}))
    outbox.compare(tx, order, session.connector)


def _read(session: Session, op: Op, link: Link) -> Decoded | None:
    """The remote order as it stands; trouble with it leaves the op to wait."""
    try:
        read = identity.read(session, link)
    except Fault as fault:
        exchange.wait(session, op, fault.sentence, 0 if fault.weather else exchange.LATER_US)
        session.check()
        return None
    if isinstance(read, Decoded):
        return read
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        if isinstance(read, Unreadable):
            remotes.quarantine(tx, session.account.id, link.remote_id, read.raw, read.reason)
        else:
            outbox.queue_fetch(tx, order, tx.now_us)
    exchange.wait(session, op, exchange.UNREAD, exchange.LATER_US)
    return None


@dataclass(frozen=True)
class _Update:
    op: Op
    attempt: str
    link_id: str
    sent: dict[str, JsonValue]
    request: Request


def _begin_update(session: Session, op: Op, link_id: str, read: Decoded) -> _Update | None:
    """Merge what was read, then note the write that is left; None when nothing is."""
    connector = session.connector
    with session.store.write() as tx:
        order = exchange.present(tx, op)
        link = next(k for k in links.of_order(tx.connection, order.id) if k.id == link_id)
        seen = reconcile.absorb(tx, connector, link, order, read)
        op = outbox.get(tx.connection, op.seq) or op
        if op.state != "queued":
            return None
        order, link = seen.order, seen.link
        ours = connector.as_held(order)
        held = groups.to_groups(ours)
        wanted = outbox.sendable(tx, order, link, held)
        located = replace(read, order=reconcile.located(tx, link, ours, read))
        write = connector.update(order, located, wanted)
        if write is None:
            _keep(tx, session, link, order, wanted)
            return None
        session.unsent[order.id] = len(wanted - write.carries)
        sent = {group: held.get(group) for group in write.carries}
        op, attempt = attempts.begin(tx, op, exchange.written(write.request))
        until = tx.now_us + 2 * session.settle_us
        links.put(
            tx,
            replace(
                link,
                sent=(*link.sent, Sent(attempt, until, sent)),
                hold_until_us=tx.now_us + session.settle_us,
            ),
        )
    return _Update(op, attempt, link_id, sent, write.request)


def _exchange_update(session: Session, begun: _Update) -> None:
    reply = exchange.exchange(session, begun.op, begun.attempt, begun.request)
    if not isinstance(reply, exchange.Done):
        return
    shown = reply.echo if reply.echo and not reply.echo.summary else _read_back(session, begun)
    with session.store.write() as tx:
        order = exchange.present(tx, begun.op)
        link = next(k for k in links.of_order(tx.connection, order.id) if k.id == begun.link_id)
        link = link.written(begun.attempt, begun.sent, tx.now_us + session.settle_us)
        attempts.end(tx, begun.attempt, "done", answer=reply.echo.raw if reply.echo else "")
        outbox.finish(tx, begun.op, "done")
        session.tally.updated += 1
        if shown is None:
            links.put(tx, replace(link.agreed(begun.sent), row_hash=""))
            outbox.queue_fetch(tx, order)
            outbox.compare(tx, order, session.connector)
        else:
            took = reconcile.settle(
                tx, session.connector, link, order, sent=begun.sent, shown=shown
            )
            if _somebody_else(link, took.link, begun.sent):
                outbox.queue_fetch(tx, took.order, tx.now_us + SOON_US)


def _somebody_else(before: Link, after: Link, sent: Mapping[str, JsonValue]) -> bool:
    """Did something change there that neither we sent nor it derives (sync §1.9 no. 5)?"""
    return any(
        group not in sent
        and not groups.within(group, DERIVED)
        and not groups.is_server_owned(group)
        and not groups.same(before.base.get(group), after.base.get(group))
        for group in before.base.keys() | after.base.keys()
    )


def _read_back(session: Session, begun: _Update) -> Decoded | None:
    """The order after the write; a failure is harmless, a `fetch` takes its place."""
    link = next((k for k in exchange.live_links(session, begun.op) if k.id == begun.link_id), None)
    if link is None:
        return None
    try:
        read = identity.read(session, link)
    except (Fault, Closed):
        return None
    return read if isinstance(read, Decoded) else None
