"""What a person decides where the program must not guess (sync §1.8, §1.10).

Each choice is part of the caller's transaction and leaves who, what and when behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.orders.problems import Refused
from app.said import say
from app.store import conflicts, links, outbox, remotes
from app.store.conflicts import DELETED_HERE, GONE_THERE
from app.text import clip, problem_in, visible

if TYPE_CHECKING:
    from app.store.tx import Tx

Choice = Literal["local", "remote"]
LARGEST_SEQ = 2**63


# -- a create whose result is unknown ----------------------------------------------


def answer(
    tx: Tx,
    seq: int,
    *,
    sent: Sequence[str] = (),
    who: str = "",
    shape: Callable[[str], str] = lambda _account: "",
) -> str:
    """A create whose result is unknown: it is there under these ids, or (none) send it again.

    Returns the order's id. *It is there* links the ids and has them read; *send again* makes a
    new attempt under the same reference (sync §1.8). A command's answer needs no true id.
    `shape` gives the pattern of an account's order numbers, "" for any. Raises Refused.
    """
    op, order = _parked(tx, seq)
    if not sent:
        args = {
            name: v for name, v in op.args.items() if name not in ("begun_us", "misses", "acked")
        }
        args["sent_again"] = _sent_again(op) + 1
        outbox.set_state(tx, replace(op, args=args), "queued")
        tx.note(order.id, "sent again", source="clerk", who=who, rev=order.rev)
        return order.id
    if op.kind != "create":
        outbox.finish(tx, op, "done", say("{who} said that it was done there.", who=who))
        outbox.queue_fetch(tx, order)
        return order.id
    for remote_id in sent:
        _check_shape(remote_id, shape(order.account))
        _check_free(tx, order, remote_id)
    for remote_id in dict.fromkeys(sent):
        if links.by_remote(tx.connection, order.account, remote_id) is None:
            link = links.Link(tx.ids.ulid(), order.id, order.account, remote_id)
            links.put(tx, link.agreed(outbox.sent_groups(op)))
    remotes.release(tx, order.account, list(sent))
    tx.index(order.id)
    told = say("{who} said that it is there as {numbers}.", who=who, numbers=", ".join(sent))
    outbox.finish(tx, op, "done", told)
    outbox.queue_fetch(tx, order)
    outbox.compare(tx, order)
    return order.id


def _sent_again(op: outbox.Op) -> int:
    times = op.args.get("sent_again", 0)
    return times if isinstance(times, int) else 0


def _parked(tx: Tx, seq: int) -> tuple[outbox.Op, Order]:
    op, order = _op(tx, seq)
    if op.state != "needs_confirmation":
        raise Refused.of(
            "seq",
            str(seq),
            say(
                "Entry {seq} of the outbox is “{state}”; only one whose result is unknown "
                "(“needs_confirmation”) can be answered.",
                seq=seq,
                state=op.state,
            ),
        )
    return op, order


def _check_shape(remote_id: str, shape: str) -> None:
    """What is no id at all, or none of that remote's, is told before it is asked for there."""
    trouble = problem_in(remote_id)
    if not remote_id.strip() or remote_id in (".", "..") or trouble:
        raise Refused.of(
            "remote_id",
            remote_id,
            say(
                "“{remote_id}” is no remote id: {why}.",
                remote_id=remote_id,
                why=trouble or say("it is empty or only dots"),
            ),
        )
    if shape and not re.fullmatch(shape, remote_id):
        raise Refused.of(
            "remote_id",
            remote_id,
            say(
                "“{remote_id}” has not the shape of an order number there; the number that the "
                "remote shows is expected.",
                remote_id=clip(visible(remote_id), 40),
            ),
        )


def _check_free(tx: Tx, order: Order, remote_id: str) -> None:
    link = links.by_remote(tx.connection, order.account, remote_id)
    if link is not None and link.order_id != order.id:
        raise Refused.of(
            "remote_id",
            remote_id,
            say("Remote id “{remote_id}” belongs to another order already.", remote_id=remote_id),
        )


# -- any op ------------------------------------------------------------------------


def retry(tx: Tx, seq: int) -> str:
    """Send a refused op again, or a waiting one at once; returns the order's id."""
    op, order = _op(tx, seq)
    if op.state not in ("rejected", "queued"):
        raise Refused.of(
            "seq",
            str(seq),
            say(
                "Entry {seq} of the outbox is “{state}”; only a refused or waiting one can be "
                "tried again.",
                seq=seq,
                state=op.state,
            ),
        )
    outbox.set_state(tx, op, "queued")
    return order.id


def discard(tx: Tx, seq: int, *, who: str = "") -> str:
    """Give an op up; what it would have sent stays here. Returns the order's id.

    An op that may be on its way can't be discarded: a look-up or an answer ends it.
    """
    op, order = _op(tx, seq)
    if op.state in ("sending", "in_doubt"):
        raise Refused.of(
            "seq",
            str(seq),
            say(
                "Entry {seq} of the outbox may have arrived; it is being checked and can't be "
                "discarded yet.",
                seq=seq,
            ),
        )
    if op.state in ("done", "superseded", "cancelled"):
        raise Refused.of("seq", str(seq), say("Entry {seq} of the outbox is finished.", seq=seq))
    outbox.finish(tx, op, "cancelled", say("Given up by {who}.", who=who))
    if op.kind == "push":
        _keep_here(tx, order, say("Kept here only: given up by {who}.", who=who))
    return order.id


def _keep_here(tx: Tx, order: Order, reason: str) -> None:
    """Differences stand as they are: they count as not sent until one side changes."""
    local = groups.to_groups(order)
    for link in links.of_order(tx.connection, order.id):
        kept = {g: links.NotTaken(local.get(g), reason) for g in link.differing(local)}
        links.put(tx, replace(link, not_taken={**link.not_taken, **kept}))


def _op(tx: Tx, seq: int) -> tuple[outbox.Op, Order]:
    op = outbox.get(tx.connection, seq) if 0 < seq < LARGEST_SEQ else None
    order = tx.order(op.order_id) if op else None
    if op is None or order is None:
        raise Refused.of("seq", str(seq), say("The outbox has no entry {seq}.", seq=seq))
    return op, order


# -- conflicts ---------------------------------------------------------------------


def resolve(
    tx: Tx,
    order_id: str,
    group: str | None,
    choice: Choice,
    *,
    value: JsonValue = None,
    who: str = "",
    holder: outbox.Holder | None = None,
) -> Order:
    """Settle one open conflict of the order, or all (`group` None); `value` is a third value.

    `holder` is the account's connector: it tells which parts have no side there and stay.
    """
    order = tx.order(order_id)
    settled = False
    for link in links.of_order(tx.connection, order_id):
        for clash in conflicts.of_link(tx.connection, link.id):
            if order is not None and group in (None, clash.group):
                conflicts.close(tx, clash, choice if value is None else "edited", who)
                order = _settle(tx, order, clash, _Chosen(choice, value, who, holder))
                settled = True
    if order is None or not settled:
        what = say("field “{group}” of order", group=group) if group else say("order")
        raise Refused.of(
            "order",
            order_id,
            say(
                "There is no open conflict on {what} {number}.",
                what=what,
                number=order.number if order else order_id,
            ),
        )
    outbox.compare(tx, order, holder)
    return order


@dataclass(frozen=True)
class _Chosen:
    choice: Choice
    value: JsonValue
    who: str
    holder: outbox.Holder | None

    def value_for(self, order: Order, clash: conflicts.Open) -> JsonValue:
        """The edited value, or the remote's with what the remote has no place for."""
        if self.value is not None:
            return self.value
        mine = groups.to_groups(order).get(clash.group)
        held = self.holder.as_held(order) if self.holder else order
        return groups.carry(mine, groups.to_groups(held).get(clash.group), clash.remote)


def _settle(tx: Tx, order: Order, clash: conflicts.Open, chosen: _Chosen) -> Order:
    if clash.group == DELETED_HERE:
        return _settle_deleted(tx, order, chosen)
    known = links.of_order(tx.connection, order.id)
    link = next(link for link in known if link.id == clash.link_id)
    if clash.group == GONE_THERE:
        return _settle_gone(tx, order, link, chosen)
    links.put(tx, link.agreed({clash.group: clash.remote}))
    if chosen.choice == "local" and chosen.value is None:
        return order
    changed = groups.with_groups(order, {clash.group: chosen.value_for(order, clash)})
    return tx.put_order(changed, source="merge", who=chosen.who)


def _settle_deleted(tx: Tx, order: Order, chosen: _Chosen) -> Order:
    """Trashed here, changed there: delete it all the same, or have it back."""
    op = outbox.live(tx.connection, order.id, "delete")
    if chosen.choice == "local":
        if op is not None:
            outbox.set_state(tx, replace(op, args={**op.args, "force": True}), "queued")
        return order
    if op is not None:
        outbox.finish(tx, op, "cancelled", say("The order was kept: it had changed there."))
    outbox.queue_fetch(tx, order)
    return tx.put_order(replace(order, trashed_us=None), source="merge", who=chosen.who)


def _settle_gone(tx: Tx, order: Order, link: links.Link, chosen: _Chosen) -> Order:
    """Changed here, deleted there: keep it only here, or let it go too."""
    links.put(tx, replace(link, gone_us=tx.now_us))
    outbox.close_all(tx, order.id, outbox.GONE)
    if chosen.choice == "local":
        return order
    return tx.put_order(replace(order, trashed_us=tx.now_us), source="merge", who=chosen.who)
