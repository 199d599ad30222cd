"""One write on the wire, between two transactions, and what its end means (sync §1.1, §1.6).

It knows neither creates nor changes, only ops, their attempts and their doubts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.connectors.contract import Decoded, Fault, Request
from app.orders.model import Order
from app.said import say
from app.store import Tx, attempts, links, outbox
from app.store.links import Link
from app.store.outbox import Op
from app.sync.session import ELSEWHERE, SECOND_US, Closed, Session

LATER_US = 300 * SECOND_US  # a read that failed for this order alone
WAITING = (401, 403, 408, 425, 429)  # refused for now, whatever the order says
NOT_FOUND = (404, 410)
TRY_LATER, TRIES = "try_later", 3  # a refusal that the remote itself may not mean (sync §1.1)
STUMBLED = say("Something went wrong here that should not have; the log has its place.")
UNREAD = say("The order could not be read there.")
UNTIED = say("No order there is tied to this one.")
CONFLICT = 409  # on a create often: you did that already


@dataclass(frozen=True)
class Done:
    echo: Decoded | None


def exchange(session: Session, op: Op, attempt: str, request: Request) -> Done | None:
    """Send it. None when it did not end well: then the op has its next state already."""
    try:
        return Done(session.ask(lambda: session.connector.send(request)))
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


def _settle_fault(tx: Tx, session: Session, op: Op, attempt: str, fault: Fault) -> None:
    if fault.outcome in ("ambiguous", "done"):
        doubt(tx, session, op, fault.sentence, code=fault.code)
        return
    _forget_sent(tx, op, attempt)
    if op.kind == "create" and fault.status == CONFLICT:
        doubt(tx, session, op, fault.sentence, code=fault.code, at_once=True)
    elif _will_pass(fault):
        outbox.set_state(tx, op, "queued", code=fault.code, text=fault.sentence)
    elif fault.code == TRY_LATER and op.attempts < TRIES:
        due = tx.now_us + LATER_US
        outbox.set_state(tx, op, "queued", next_us=due, code=fault.code, text=fault.sentence)
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
        or fault.code in ELSEWHERE
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


def written(request: Request) -> attempts.Written:
    return attempts.Written(request.method, request.path_template or request.path, request.body)


def is_queued(tx: Tx, op: Op) -> bool:
    """Nobody called it off while the remote was read."""
    found = outbox.get(tx.connection, op.seq)
    return found is not None and found.state == "queued"


def present(tx: Tx, op: Op) -> Order:
    order = tx.order(op.order_id)
    assert order is not None, "an order with a live op is never removed"
    return order


def live_links(session: Session, op: Op) -> list[Link]:
    """The remote orders that this op has still to reach."""
    with session.store.read() as reader:
        return _left(links.of_order(reader, op.order_id), op)


def _left(found: list[Link], op: Op) -> list[Link]:
    settled = op.args.get("settled")
    past = settled if isinstance(settled, list) else []
    return [k for k in found if k.gone_us is None and k.id not in past]


def settle_one(tx: Tx, op: Op, link: Link, text: str = "") -> None:
    """Done at that one; the op goes on to the next remote order of its order, if there is one."""
    settled = op.args.get("settled")
    past = settled if isinstance(settled, list) else []
    args = {name: value for name, value in op.args.items() if name not in ("acked", "misses")}
    op = replace(op, args={**args, "settled": [*past, link.id]})
    if _left(links.of_order(tx.connection, op.order_id), op):
        outbox.set_state(tx, op, "queued")
    else:
        outbox.finish(tx, op, "done", text)


def broken(session: Session, op: Op) -> None:
    """Its turn broke off: in doubt if it was on its way, else it waits and keeps its place."""
    with session.store.write() as tx:
        now = outbox.get(tx.connection, op.seq)
        if now is None or now.state in ("done", "superseded", "cancelled"):
            return
        if now.state == "sending":
            attempts.close_abandoned(tx, now)
            doubt(tx, session, now, STUMBLED, code="unexpected")
        else:
            outbox.set_state(
                tx, now, now.state, next_us=tx.now_us + LATER_US, code="unexpected", text=STUMBLED
            )


def wait(session: Session, op: Op, text: str, delay_us: int) -> None:
    with session.store.write() as tx:
        outbox.set_state(tx, op, op.state, next_us=tx.now_us + delay_us, code="unread", text=text)
