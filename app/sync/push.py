"""One op on its way: choose, note, exchange, settle (sync §1.6 A to E).

No transaction spans the network. Each function here sends one write at most, and only after the
attempt's row was committed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.connectors.contract import Decoded, Fault, Request, Unreadable
from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.store import Tx, attempts, conflicts, links, outbox, remotes
from app.store.links import Link, NotTaken, Sent
from app.store.outbox import Op
from app.sync import reconcile
from app.sync.session import SECOND_US, Closed, Session

LATER_US = 300 * SECOND_US  # a read that failed for this order alone
WAITING = (401, 403, 408, 425, 429)  # refused for now, whatever the order says
NOT_FOUND = (404, 410)
CONFLICT = 409  # on a create often: you did that already
INVOICE = "create_invoice"  # burns a number: one unverified attempt at most (sync §1.12)


def step(session: Session, op: Op) -> None:
    """Bring this op, the head of its chain, one step on. Raises Closed."""
    order = session.store.order(op.order_id)
    if order is None:
        return
    if op.kind == "create":
        _create(session, op, order)
    elif op.kind == "push":
        _update(session, op)
    else:
        _act(session, op)


# -- create ------------------------------------------------------------------------


def _create(session: Session, op: Op, order: Order) -> None:
    written = _begin_create(session, op, order)
    if written is not None:
        op, attempt, request = written
        reply = _exchange(session, op, attempt, request)
        if isinstance(reply, _Done):
            _settle_create(session, op, attempt, reply.echo)


def _begin_create(session: Session, op: Op, order: Order) -> tuple[Op, str, Request] | None:
    with session.store.write() as tx:
        order = tx.order(op.order_id) or order
        if not _is_queued(tx, op):
            return None
        if order.trashed_us is not None:
            outbox.finish(tx, op, "cancelled", "The order went to the trash.")
            return None
        wrong = [p.expected for p in session.connector.problems(order) if p.level == "error"]
        if wrong:
            outbox.set_state(tx, op, "rejected", code="invalid", text=" ".join(wrong))
            return None
        request = session.connector.create(order)
        sent = {
            group: value
            for group, value in groups.to_groups(session.connector.as_held(order)).items()
            if not groups.is_local_only(group)
        }
        args = {"begun_us": tx.now_us, **op.args, "sent": sent, "misses": 0}
        op, attempt = attempts.begin(tx, replace(op, args=args), _written(request))
    return op, attempt, request


def _settle_create(session: Session, op: Op, attempt: str, echo: Decoded | None) -> None:
    """Link what the remote says it made; an answer that can't be ours leaves the doubt."""
    echo = _whole(session, op, echo)
    with session.store.write() as tx:
        order = present(tx, op)
        remote_id = echo.remote_id if echo else _own_key(session, order)
        if not _is_ours(tx, session, order, remote_id, echo):
            attempts.end(tx, attempt, "ambiguous")
            doubt(tx, session, op, "The answer did not say which order it made.")
            return
        attempts.end(tx, attempt, "done", answer=echo.raw if echo else "")
        outbox.finish(tx, op, "done")
        adopt(tx, session, order, outbox.sent_groups(op), echo, remote_id=remote_id)
        session.tally.created += 1


def _whole(session: Session, op: Op, echo: Decoded | None) -> Decoded | None:
    """The reply, or what a read shows where the reply is not the whole order."""
    order = session.store.order(op.order_id)
    remote_id = echo.remote_id if echo else _own_key(session, order) if order else ""
    if not remote_id or (echo and not echo.summary):
        return echo
    try:
        read = session.get(remote_id)
    except (Fault, Closed):
        return echo
    return read if isinstance(read, Decoded) else echo


def _own_key(session: Session, order: Order) -> str:
    return order.client_ref if session.can.create_key == "ours" else ""


def _is_ours(tx: Tx, session: Session, order: Order, remote_id: str, echo: Decoded | None) -> bool:
    if not remote_id or (echo and echo.client_ref not in ("", order.client_ref)):
        return False
    taken = links.by_remote(tx.connection, session.account.id, remote_id)
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
    else:
        links.put(tx, link)
        reconcile.settle(tx, session.connector, link, order, sent=sent, shown=shown, echo=echo)
    tx.index(order.id)


# -- update ------------------------------------------------------------------------


def _update(session: Session, op: Op) -> None:
    """Read, merge, write, read (sync §1.9), for each remote order of this one."""
    for link in _links(session, op):
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


def _links(session: Session, op: Op) -> list[Link]:
    with session.store.read() as reader:
        return [k for k in links.of_order(reader, op.order_id) if k.gone_us is None]


def _keep_all(session: Session, op: Op, link: Link) -> None:
    """This remote takes no change of an order: what differs stays here, marked so."""
    with session.store.write() as tx:
        order = present(tx, op)
        held = groups.to_groups(session.connector.as_held(order))
        _keep(tx, session, link, order, link.differing(held))


def _keep(tx: Tx, session: Session, link: Link, order: Order, wanted: frozenset[str]) -> None:
    held = groups.to_groups(session.connector.as_held(order))
    reasons = {item.group: item.reason for item in session.connector.not_sent(order)}
    kept = {
        group: NotTaken(held.get(group), reasons.get(group, "It cannot be changed there."))
        for group in wanted
    }
    links.put(tx, replace(link, not_taken={**link.not_taken, **kept}))
    outbox.compare(tx, order, session.connector)


def _read(session: Session, op: Op, link: Link) -> Decoded | None:
    """The remote order as it stands; trouble with it leaves the op to wait."""
    try:
        read = session.get(link.remote_id)
    except Fault as fault:
        _wait(session, op, fault.sentence, 0 if fault.weather else LATER_US)
        session.check()
        return None
    if isinstance(read, Decoded):
        return read
    with session.store.write() as tx:
        order = present(tx, op)
        if isinstance(read, Unreadable):
            remotes.quarantine(tx, session.account.id, link.remote_id, read.raw, read.reason)
        else:
            outbox.queue_fetch(tx, order, tx.now_us)
    _wait(session, op, "The order could not be read there.", LATER_US)
    return None


def _wait(session: Session, op: Op, text: str, delay_us: int) -> None:
    with session.store.write() as tx:
        outbox.set_state(tx, op, op.state, next_us=tx.now_us + delay_us, code="unread", text=text)


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
        order = present(tx, op)
        link = next(k for k in links.of_order(tx.connection, order.id) if k.id == link_id)
        seen = reconcile.absorb(tx, connector, link, order, read)
        op = outbox.get(tx.connection, op.seq) or op
        if op.state != "queued":
            return None
        order, link = seen.order, seen.link
        held = groups.to_groups(connector.as_held(order))
        wanted = outbox.sendable(tx, order, link, held)
        located = replace(read, order=reconcile.located(tx, link, order, read))
        request = connector.update(order, located, wanted)
        if request is None:
            _keep(tx, session, link, order, wanted)
            return None
        sent = {group: held.get(group) for group in wanted}
        op, attempt = attempts.begin(tx, op, _written(request))
        until = tx.now_us + 2 * session.settle_us
        links.put(
            tx,
            replace(
                link,
                sent=(*link.sent, Sent(attempt, until, sent)),
                hold_until_us=tx.now_us + session.settle_us,
            ),
        )
    return _Update(op, attempt, link_id, sent, request)


def _exchange_update(session: Session, begun: _Update) -> None:
    reply = _exchange(session, begun.op, begun.attempt, begun.request)
    if not isinstance(reply, _Done):
        return
    shown = reply.echo if reply.echo and not reply.echo.summary else _read_back(session, begun)
    with session.store.write() as tx:
        order = present(tx, begun.op)
        link = next(k for k in links.of_order(tx.connection, order.id) if k.id == begun.link_id)
        link = link.without_sent(begun.attempt)
        attempts.end(tx, begun.attempt, "done", answer=reply.echo.raw if reply.echo else "")
        outbox.finish(tx, begun.op, "done")
        session.tally.updated += 1
        if shown is None:
            links.put(tx, replace(link.agreed(begun.sent), row_hash=""))
            outbox.queue_fetch(tx, order)
            outbox.compare(tx, order, session.connector)
        else:
            reconcile.settle(tx, session.connector, link, order, sent=begun.sent, shown=shown)


def _read_back(session: Session, begun: _Update) -> Decoded | None:
    """The order after the write; a failure is harmless, a `fetch` takes its place."""
    link = next((k for k in _links(session, begun.op) if k.id == begun.link_id), None)
    if link is None:
        return None
    try:
        read = session.get(link.remote_id)
    except (Fault, Closed):
        return None
    return read if isinstance(read, Decoded) else None


# -- delete and commands -----------------------------------------------------------


def _act(session: Session, op: Op) -> None:
    """Read first: what is there already, or no more, is not sent (sync §1.11, §1.12)."""
    found = _links(session, op)
    if not found:
        with session.store.write() as tx:
            outbox.finish(tx, op, "superseded", "No order there is tied to this one.")
        return
    link = found[0]
    try:
        read = session.get(link.remote_id)
    except Fault as fault:
        _wait(session, op, fault.sentence, 0 if fault.weather else LATER_US)
        session.check()
        return
    if read is None and op.kind == "delete":
        with session.store.write() as tx:
            deleted(tx, session, op, link)
        return
    if not isinstance(read, Decoded):
        _wait(session, op, "The order could not be read there.", LATER_US)
        return
    begun = _begin_act(session, op, link, read)
    if begun is not None:
        _exchange_act(session, begun, link)


def _begin_act(
    session: Session, op: Op, link: Link, read: Decoded
) -> tuple[Op, str, Request] | None:
    with session.store.write() as tx:
        order = present(tx, op)
        if not _is_queued(tx, op):
            return None
        if op.kind == "delete":
            if not _may_delete(tx, session, op, link, read):
                return None
            request = session.connector.delete(link.remote_id)
        else:
            state = session.connector.command_state(read, op.command)
            if state != "due":
                _settle_undue(tx, session, op, order, link, read=read, state=state)
                return None
            request = session.connector.command(link.remote_id, op.command)
        op, attempt = attempts.begin(tx, op, _written(request))
    return op, attempt, request


def _settle_undue(
    tx: Tx, session: Session, op: Op, order: Order, link: Link, *, read: Decoded, state: str
) -> None:
    """The command is there already, or can't follow what is there."""
    if state == "done":
        outbox.finish(tx, op, "done", "It was so there already.")
    else:
        word = op.command.replace("_", " ")
        outbox.set_state(
            tx, op, "rejected", code="illegal",
            text=f"“{word}” cannot follow the status that the order has there.",
        )  # fmt: skip
    reconcile.absorb(tx, session.connector, link, order, read)


def _may_delete(tx: Tx, session: Session, op: Op, link: Link, read: Decoded) -> bool:
    """Nothing is deleted that changed there unseen (sync §1.11)."""
    order = present(tx, op)
    remote = groups.to_groups(reconcile.located(tx, link, order, read))
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
    outbox.set_state(tx, op, "blocked", text="The order changed there since it was deleted here.")
    return False


def _exchange_act(session: Session, begun: tuple[Op, str, Request], link: Link) -> None:
    op, attempt, request = begun
    reply = _exchange(session, op, attempt, request)
    if not isinstance(reply, _Done):
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
    order = present(tx, op)
    links.put(tx, replace(link, gone_us=tx.now_us))
    links.bury(tx, link, order.client_ref, "deleted by us", tx.now_us)
    outbox.finish(tx, op, "done")
    session.tally.deleted += 1


# -- the exchange ------------------------------------------------------------------


@dataclass(frozen=True)
class _Done:
    echo: Decoded | None


def _exchange(session: Session, op: Op, attempt: str, request: Request) -> _Done | None:
    """Send it. None when it did not end well: then the op has its next state already."""
    try:
        return _Done(session.ask(_sending(session, request)))
    except Closed:
        with session.store.write() as tx:
            attempts.end(tx, attempt, "not_sent")
            _forget_sent(tx, op, attempt)
            outbox.set_state(tx, op, "queued", code=op.error_code, text=op.error_text)
        raise
    except Fault as fault:
        with session.store.write() as tx:
            attempts.end(tx, attempt, fault.outcome, status=fault.status, answer=fault.sentence)
            _settle_fault(tx, session, op, attempt, fault)
        session.check()
        return None


def _sending(session: Session, request: Request) -> Callable[[], Decoded | None]:
    return lambda: session.connector.send(request)


def _settle_fault(tx: Tx, session: Session, op: Op, attempt: str, fault: Fault) -> None:
    if fault.outcome in ("ambiguous", "done"):
        if attempts.keeps_failing(tx.connection, op):
            _forget_sent(tx, op, attempt)
            text = "The remote keeps failing on this order; try again later."
            outbox.set_state(tx, op, "rejected", code=fault.code, text=text)
        else:
            doubt(tx, session, op, fault.sentence, code=fault.code)
        return
    _forget_sent(tx, op, attempt)
    if op.kind == "create" and fault.status == CONFLICT:
        doubt(tx, session, op, fault.sentence, code=fault.code, at_once=True)
    elif _will_pass(fault):
        outbox.set_state(tx, op, "queued", code=fault.code, text=fault.sentence)
    elif fault.status in NOT_FOUND and op.kind != "create":
        outbox.queue_fetch(tx, present(tx, op), tx.now_us)
        outbox.set_state(
            tx, op, "queued", next_us=tx.now_us + LATER_US, code=fault.code, text=fault.sentence
        )
    else:
        outbox.set_state(tx, op, "rejected", code=fault.code, text=fault.sentence)


def _will_pass(fault: Fault) -> bool:
    """Nothing about the order itself: time, the line or a sign-in cures it."""
    return (
        fault.outcome == "not_sent"
        or fault.sign_in
        or fault.wait_s is not None
        or fault.status in WAITING
    )


def _forget_sent(tx: Tx, op: Op, attempt: str) -> None:
    """The attempt changed nothing there."""
    for link in links.of_order(tx.connection, op.order_id):
        if any(sent.attempt == attempt for sent in link.sent):
            links.put(tx, link.without_sent(attempt))


def doubt(
    tx: Tx, session: Session, op: Op, text: str, *, code: str = "", at_once: bool = False
) -> None:
    """It may have arrived: ask after the settle time, or a person where nobody can be asked."""
    if op.kind == "create" and session.can.find_by_ref == "none":
        outbox.set_state(tx, op, "needs_confirmation", code=code, text=text)
        return
    due = tx.now_us if at_once else tx.now_us + session.settle_us
    outbox.set_state(tx, op, "in_doubt", next_us=due, code=code, text=text)


def _written(request: Request) -> attempts.Written:
    return attempts.Written(request.method, request.path_template or request.path, request.body)


def _is_queued(tx: Tx, op: Op) -> bool:
    """Nobody called it off while the remote was read."""
    found = outbox.get(tx.connection, op.seq)
    return found is not None and found.state == "queued"


def present(tx: Tx, op: Op) -> Order:
    order = tx.order(op.order_id)
    assert order is not None, "an order with a live op is never removed"
    return order
