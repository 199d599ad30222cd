"""One round with one account: knock, look-ups, push, pull, push again (sync §1.15).

A generator: each `next` does one thing and names it. Whoever runs it may stop between any two.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.clock import Clock
from app.connectors.contract import Decoded, Fault
from app.said import say, template
from app.store import Store, StoreRefused, links, outbox, remotes
from app.store.outbox import Op
from app.sync import exchange, known, lookup, pull, push
from app.sync.session import FAILURES_IN_A_ROUND, SECOND_US, Closed, Session

OPS_OF_AN_ORDER = 8  # in one phase, but for writes that leave less and less to send
BACKWARDS_US = 60 * SECOND_US
JUMP_US = 3600 * SECOND_US
LATEST_US = 300 * SECOND_US
LAST_WALL = "last_wall"
LEFT_ALONE = template("{account} asked to be left alone for a while.")
LOG = logging.getLogger("bordereau.sync")


@dataclass(frozen=True)
class Plan:
    """What a round is to do. `listing`: walk the list; `open_s`: how fresh open orders must be."""

    push: bool = True
    pull: bool = True
    full: bool = False
    listing: bool = True
    open_s: int = 0


def steps(session: Session, plan: Plan) -> Iterator[str]:
    """The round, one step at a time. Ends early, without an error, when the account closes."""
    try:
        lookup.recover(session)
        yield from _knock(session)
        yield from _look_ups(session)
        if plan.push:
            yield from _pushes(session)
            yield from _look_ups(session)  # commands are read back before they count
        yield from _fetches(session)
        if plan.pull:
            yield from _pull(session, plan)
        if plan.push and plan.pull:
            yield from _pushes(session)
            yield from _look_ups(session)
        session.tally.complete = session.tally.complete or not plan.pull
    except Closed:
        session.tally.complete = False
    except Fault as fault:
        session.tally.complete = False
        session.tally.fault = fault.sentence


def check_clock(store: Store, clock: Clock) -> None:
    """After a jump of the computer's clock nothing may wait for a time that is far off."""
    now, last = clock.now_us(), int(store.meta(LAST_WALL) or 0)
    if abs(now - last) <= BACKWARDS_US:
        return
    with store.write() as tx:
        if last and not -BACKWARDS_US <= now - last <= JUMP_US:
            remotes.clamp_times(tx, now + LATEST_US)
        tx.set_meta(LAST_WALL, str(now))


def _knock(session: Session) -> Iterator[str]:
    """One read that succeeds, or the account is left alone: nothing sent, nothing in doubt."""
    op = next(iter(_due(session, "queued")), None)
    order = session.store.order(op.order_id) if op else None
    ref = order.client_ref if order else ""
    if op is not None and op.kind != "create":
        with session.store.read() as reader:
            ref = next((k.remote_id for k in links.of_order(reader, op.order_id)), ref)
    try:
        shown = session.ask(lambda: session.connector.knock(ref))
    except Fault as fault:
        session.tally.unreachable = fault.weather or not (fault.sign_in or fault.wait_s)
        raise Closed from fault
    if isinstance(shown, Decoded) and op is not None and op.kind == "create" and order:
        with session.store.write() as tx:
            if shown.client_ref == order.client_ref and not outbox.linked(tx, order.id):
                lookup.found_there(tx, session, op, order, shown)
    yield "knock"


def _due(session: Session, state: str, *, fetches: bool = False) -> list[Op]:
    now = session.clock.now_us()
    with session.store.read() as reader:
        return outbox.due(reader, session.account.id, (state,), now, fetches=fetches)


def _turn(session: Session, op: Op, step: Callable[[Session, Op], None]) -> None:
    """One op's turn; what breaks there stays with its order (sync §1.0 no. 8)."""
    try:
        step(session, op)
    except (Closed, Fault, StoreRefused):
        raise
    except Exception:
        LOG.exception("the turn of operation %d, a %s, broke", op.seq, op.kind)
        session.tally.broken = True
        exchange.broken(session, op)


def _look_ups(session: Session) -> Iterator[str]:
    for op in _due(session, "in_doubt"):
        _turn(session, op, lookup.step)
        yield "look-up"


def _fetches(session: Session) -> Iterator[str]:
    for op in _due(session, "queued", fetches=True):
        _turn(session, op, known.fetch)
        yield "fetch"


def _pushes(session: Session) -> Iterator[str]:
    """Every op whose time has come, chain by chain; what one leaves behind follows at once."""
    tried: set[int] = set()
    turns: Counter[str] = Counter()
    while True:
        found = [
            op
            for op in _due(session, "queued")
            if op.seq not in tried and turns[op.order_id] < OPS_OF_AN_ORDER
        ]
        if not found:
            return
        for done, op in enumerate(found):
            tried.add(op.seq)
            left = session.unsent.get(op.order_id, 0)
            _turn(session, op, push.step)
            turns[op.order_id] += session.unsent.get(op.order_id, 0) >= left
            session.progress("push", done + 1, len(found))
            yield op.kind


def _pull(session: Session, plan: Plan) -> Iterator[str]:
    """A run that weather broke off begins anew, a few times or until the account closes."""
    for left in reversed(range(FAILURES_IN_A_ROUND)):
        try:
            for step in _pulled(session, plan):
                yield step
                if plan.push and step == "page":
                    yield from _pushes(session)  # waiting writes go before the next page
        except Fault as fault:
            session.check()
            if not fault.weather or not left:
                raise
        else:
            yield from _fetches(session)
            return


def _pulled(session: Session, plan: Plan) -> Iterator[str]:
    """The list, where there is one; then the known orders that it does not show whole."""
    seen: set[str] = set()
    if session.can.readable:
        if plan.listing and session.can.list != "none":
            for walk in pull.walks(session, full=plan.full):
                yield from pull.steps(session, walk)
                seen |= walk.seen
        if not (plan.listing and session.can.list == "full"):
            yield from known.refresh(session, seen, full=plan.full, open_s=plan.open_s)
        if plan.listing:
            yield from known.ask_aside(session, seen)
    session.tally.complete = True


def awake(session: Session, *, asked: bool) -> Session | None:
    """The session if its account may be asked now; a person's wish overrules the back-off."""
    account = session.account
    if account.paused_until_us > session.clock.now_us():
        session.tally.fault = say(LEFT_ALONE, account=account.name)
        return None
    if asked:
        session.account = replace(account, sign_in=False)
        return session
    if account.sign_in:
        session.tally.fault = say("{account} must be signed in again.", account=account.name)
        return None
    return session if account.next_try_us <= session.clock.now_us() else None
