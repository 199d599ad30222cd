"""Look before you repeat: what became of a write that nobody answered for (sync §1.7).

An absence counts only if the look-up was complete, and only the second one after another settle
time lets a create go out again. Where that is no proof, a person is asked.
"""

from __future__ import annotations

from dataclasses import replace

from app.connectors.contract import Decoded, Fault, Found
from app.orders import groups
from app.orders.model import Order
from app.said import Said, say, template
from app.store import Tx, attempts, links, outbox, remotes
from app.store.links import Link
from app.store.outbox import Op
from app.sync import acting, exchange, identity, push, reconcile
from app.sync.session import Session

ENOUGH_MISSES = 2


def recover(session: Session) -> None:
    """Ops that were left on the way, at the start of a round, are in doubt from now on."""
    with session.store.read() as reader:
        lost = attempts.abandoned(reader, session.account.id)
    for op in lost:
        with session.store.write() as tx:
            attempts.close_abandoned(tx, op)
            exchange.doubt(tx, session, op, say("The program ended while this was being sent."))


def step(session: Session, op: Op) -> None:
    """Ask the remote about this op, in doubt and due. Raises Closed."""
    order = session.store.order(op.order_id)
    if order is None:
        return
    try:
        if op.kind == "create":
            _ask_create(session, op, order)
        else:
            _ask_change(session, op)
    except Fault as fault:
        with session.store.write() as tx:
            due = tx.now_us + (0 if fault.weather else exchange.LATER_US)
            outbox.set_state(tx, op, "in_doubt", next_us=due, code=op.error_code,
                             text=op.error_text)  # fmt: skip
        session.check()


# -- creates -----------------------------------------------------------------------


def _ask_create(session: Session, op: Op, order: Order) -> None:
    if session.can.find_by_ref == "none":
        with session.store.write() as tx:
            text = op.error_text or say("Nobody knows whether it was sent.")
            exchange.doubt(tx, session, op, text)
        return
    found = session.ask(lambda: session.connector.find(order.client_ref, _begun_us(op)))
    with session.store.write() as tx:
        order = tx.order(op.order_id) or order
        if not _is_open(tx, op):
            return
        if found.matches:
            _adopt(tx, session, op, order, found)
        elif not found.complete:
            _again(tx, session, op)
        else:
            _missed(tx, session, op, order)


def _adopt(tx: Tx, session: Session, op: Op | None, order: Order, found: Found) -> None:
    """The first match ends the create; more are its siblings, or twins that nobody wanted."""
    matches = [match for match in found.matches if not is_offspring(match)] or found.matches
    for number, match in enumerate(matches):
        if number and not session.can.split:
            _flag_twin(tx, session, order, match)
        else:
            found_there(tx, session, op if number == 0 else None, order, match)
            order = tx.order(order.id) or order


def found_there(tx: Tx, session: Session, op: Op | None, order: Order, shown: Decoded) -> None:
    """A remote order carries our reference: it is ours, whatever became of the answer."""
    made = op or outbox.creation(tx.connection, order.id)
    if op is not None:
        found = say("It was found there as {remote_id}.", remote_id=shown.remote_id)
        outbox.finish(tx, op, "done", found)
        session.tally.created += 1
    sent = outbox.sent_groups(made) if made is not None else {}
    push.adopt(tx, session, order, sent, shown, remote_id=shown.remote_id, echo=False)


def collect(session: Session, op: Op) -> int | None:
    """Find what else became of a create that may be split there (sync §1.5).

    Returns when to look again: what was made just now may not be found yet. Raises Fault, Closed.
    """
    order = session.store.order(op.order_id)
    with session.store.read() as reader:
        made = outbox.creation(reader, op.order_id)
    if order is None or made is None or session.can.find_by_ref == "none":
        return None
    begun = _begun_us(made)
    found = session.ask(lambda: session.connector.find(order.client_ref, begun))
    for match in found.matches:
        with session.store.write() as tx:
            if links.by_remote(tx.connection, session.account.id, match.remote_id) is None:
                found_there(tx, session, None, tx.order(order.id) or order, match)
    settled_us = begun + session.settle_us
    return settled_us if settled_us > session.clock.now_us() else None


def _begun_us(op: Op) -> int:
    begun = op.args.get("begun_us")
    return begun if isinstance(begun, int) else op.queued_us


def is_offspring(item: Decoded) -> bool:
    """Made there out of another order, split or returned: it may repeat its reference."""
    origins = {item.order.parent_remote_id, item.order.return_source_id}
    return bool(origins - {"", "0", item.remote_id})


def twin_sentence(session: Session, order: Order, twin: Decoded) -> Said:
    return say(
        "{account} has a second order “{twin}” with our reference {reference} (order {number}). "
        "Cancel one of them there.",
        account=session.account.name,
        twin=twin.remote_id,
        reference=order.client_ref,
        number=order.number,
    )


def _flag_twin(tx: Tx, session: Session, order: Order, twin: Decoded) -> None:
    """Two orders there carry one reference of ours; nothing is deleted by itself."""
    sentence = twin_sentence(session, order, twin)
    remotes.quarantine(tx, session.account.id, twin.remote_id, twin.raw, sentence)


def _again(tx: Tx, session: Session, op: Op) -> None:
    """This look did not count; the next one comes after the settle time."""
    outbox.set_state(
        tx, op, "in_doubt", next_us=tx.now_us + session.settle_us, code=op.error_code,
        text=op.error_text,
    )  # fmt: skip


def _missed(tx: Tx, session: Session, op: Op, order: Order) -> None:
    op = _with_miss(op)
    if op.args["misses"] != ENOUGH_MISSES:
        _again(tx, session, op)
    elif order.trashed_us is not None:
        outbox.call_off(tx, order.id, say("It never arrived, and the order is in the trash."))
    elif _is_no_proof(tx, session):
        name, why = session.account.name, op.error_text
        text = say("It was not found at {account}. {why}", account=name, why=why)
        outbox.set_state(tx, op, "needs_confirmation", code="unproved", text=text)
    else:
        _repeat(tx, replace(op, args={**op.args, "misses": 0}))


def _with_miss(op: Op) -> Op:
    misses = op.args.get("misses")
    return replace(op, args={**op.args, "misses": 1 + (misses if isinstance(misses, int) else 0)})


def _repeat(tx: Tx, op: Op) -> None:
    """It is proved not to be there, so it may go out again, unless it fails time after time."""
    if attempts.keeps_failing(tx.connection, op):
        text = say("The remote keeps failing on this order; try again later.")
        outbox.set_state(tx, op, "rejected", code="failing", text=text)
    else:
        outbox.set_state(tx, op, "queued")


def _is_no_proof(tx: Tx, session: Session) -> bool:
    """Does a clean miss leave doubt: the reference was never shown back, or money moves?"""
    if session.can.create_key == "none" and session.can.update == "none":
        return True
    row = tx.query("SELECT ref_proved FROM remote_accounts WHERE id = ?", (session.account.id,))
    return not session.can.echo_reference and not (row and row[0][0])


def _is_open(tx: Tx, op: Op) -> bool:
    """Nobody settled it while the remote was asked."""
    found = outbox.get(tx.connection, op.seq)
    return found is not None and found.state == "in_doubt"


# -- everything else is read back --------------------------------------------------


def _ask_change(session: Session, op: Op) -> None:
    known = exchange.live_links(session, op)
    if not known:
        with session.store.write() as tx:
            outbox.finish(tx, op, "superseded", exchange.UNTIED)
        return
    link = _carrier(known, op)
    read = identity.read(session, link)
    with session.store.write() as tx:
        if read is None:
            _settle_absent(tx, session, op, link)
        elif isinstance(read, Decoded):
            _settle_read(tx, session, op, link, read)
        else:
            remotes.quarantine(tx, session.account.id, link.remote_id, read.raw, read.reason)
            outbox.set_state(tx, op, "in_doubt", next_us=tx.now_us + exchange.LATER_US)


def _carrier(known: list[Link], op: Op) -> Link:
    """The link whose twin the write in doubt was for: the one with values on the way."""
    if op.kind != "push":
        return known[0]
    return next((link for link in known if link.sent), known[0])


def _settle_absent(tx: Tx, session: Session, op: Op, link: Link) -> None:
    if op.kind == "delete":
        acting.deleted(tx, session, op, link)
        return
    order = exchange.present(tx, op)
    outbox.queue_fetch(tx, order, tx.now_us)
    due, text = tx.now_us + exchange.LATER_US, say("It is not there.")
    outbox.set_state(tx, op, "queued", next_us=due, text=text)


def _settle_read(tx: Tx, session: Session, op: Op, link: Link, read: Decoded) -> None:
    order = exchange.present(tx, op)
    link = next(k for k in links.of_order(tx.connection, order.id) if k.id == link.id)
    if op.kind == "push":
        link = _settle_push(tx, session, op, link, order, read=read)
    elif op.kind == "delete":
        _repeat(tx, op)
    else:
        _settle_command(tx, session, op, link, read=read)
        order = reconcile.commanded(tx, order, read)
    reconcile.absorb(tx, session.connector, link, order, read, source="push")


def _settle_push(
    tx: Tx, session: Session, op: Op, link: Link, order: Order, *, read: Decoded
) -> Link:
    """Equal is done; else what still differs goes out again. The values stay awaited a while."""
    held = session.connector.as_held(order)
    remote = groups.to_groups(reconcile.located(tx, link, held, read))
    arrived = bool(link.sent) and all(
        groups.same(remote.get(group), value) for group, value in link.sent[-1].groups.items()
    )
    if arrived:
        outbox.finish(tx, op, "done", say("It was found there after no answer."))
        session.tally.updated += 1
    else:
        _repeat(tx, op)
    until = tx.now_us + session.settle_us
    awaited = tuple(replace(s, until_us=max(s.until_us, until)) for s in link.sent)
    link = replace(link, sent=awaited, hold_until_us=None)
    links.put(tx, link)
    return link


def _settle_command(tx: Tx, session: Session, op: Op, link: Link, *, read: Decoded) -> None:
    """A command is never repeated unread; one that burns a number not at all (sync §1.12)."""
    state = session.connector.command_state(read, op.command)
    if state == "done" or (op.args.get("acked") and op.command != acting.INVOICE):
        exchange.settle_one(tx, op, link)
        session.tally.updated += 1
    elif state == "illegal":
        text = say("It cannot follow the status that the order has there now.")
        outbox.set_state(tx, op, "rejected", code="illegal", text=text)
    elif op.command == acting.INVOICE:
        _miss_invoice(tx, session, op)
    else:
        _repeat(tx, op)


def _miss_invoice(tx: Tx, session: Session, op: Op) -> None:
    """Its number may be burnt: shown late, it is done; not shown, only a person sends it again."""
    op = _with_miss(op)
    if op.args["misses"] != ENOUGH_MISSES:
        _again(tx, session, op)
        return
    words = (
        template("{account} said that it issued its invoice, but the order does not show it.")
        if op.args.get("acked")
        else template("Nobody knows whether {account} has issued its invoice.")
    )
    text = say(words, account=session.account.name)
    outbox.set_state(tx, op, "needs_confirmation", code="unproved", text=text)
