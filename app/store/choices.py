"""What a person decides where the program must not guess (sync §1.8, §1.10).

Each choice is part of the caller's transaction and leaves who, what and when behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.store import conflicts, links, outbox
from app.store.conflicts import DELETED_HERE, GONE_THERE
from app.store.engine import StoreRefused
from app.text import problem_in

if TYPE_CHECKING:
    from app.store.tx import Tx

INPUT = 2  # exit code of the contract: wrong usage or invalid input
Take = str | tuple[JsonValue]  # "local", "remote", or a one-tuple with the edited value


# -- a create whose result is unknown ----------------------------------------------


def answer_sent(tx: Tx, seq: int, remote_ids: Sequence[str], *, who: str) -> Order:
    """*It is there*: link those remote ids and have them read (sync §1.8)."""
    op, order = _parked(tx, seq)
    for remote_id in remote_ids:
        _check_free(tx, order, remote_id)
    base = outbox.sent_groups(op)
    for remote_id in remote_ids:
        link = links.Link(tx.ids.ulid(), order.id, order.account, remote_id, base=base)
        links.put(tx, link)
    outbox.finish(tx, op, "done", f"{who} said it is there as {', '.join(remote_ids)}.")
    outbox.queue_fetch(tx, order)
    outbox.compare(tx, order)
    return order


def answer_not_sent(tx: Tx, seq: int, *, who: str) -> Order:
    """*It is not there, send again*: a new attempt under the same reference (sync §1.8)."""
    op, order = _parked(tx, seq)
    args = {**op.args, "sent_again": _sent_again(op) + 1, "sent_again_by": who}
    outbox.set_state(tx, replace(op, args=args), "queued")
    return order


def _sent_again(op: outbox.Op) -> int:
    times = op.args.get("sent_again", 0)
    return times if isinstance(times, int) else 0


def _parked(tx: Tx, seq: int) -> tuple[outbox.Op, Order]:
    op, order = _op(tx, seq)
    if op.state != "needs_confirmation":
        raise StoreRefused(
            f"Entry {seq} of the outbox is “{op.state}”; only one whose result is unknown "
            "(“needs_confirmation”) can be answered.",
            exit_code=INPUT,
        )
    return op, order


def _check_free(tx: Tx, order: Order, remote_id: str) -> None:
    trouble = problem_in(remote_id)
    if not remote_id.strip() or remote_id in (".", "..") or trouble:
        raise StoreRefused(
            f"“{remote_id}” is no remote id: {trouble or 'it is empty or only dots'}.",
            exit_code=INPUT,
        )
    link = links.by_remote(tx.connection, order.account, remote_id)
    if link is not None and link.order_id != order.id:
        raise StoreRefused(
            f"Remote id “{remote_id}” belongs to another order already.", exit_code=INPUT
        )


# -- any op ------------------------------------------------------------------------


def retry(tx: Tx, seq: int) -> Order:
    """Send a refused op again, or look now for one whose time has not come."""
    op, order = _op(tx, seq)
    if op.state == "rejected":
        outbox.set_state(tx, op, "queued")
    elif op.state in ("queued", "in_doubt"):
        outbox.set_state(tx, op, op.state, next_us=0 if op.state == "queued" else op.next_us)
    else:
        raise StoreRefused(
            f"Entry {seq} of the outbox is “{op.state}”: there is nothing to try again.",
            exit_code=INPUT,
        )
    return order


def discard(tx: Tx, seq: int, *, who: str) -> Order:
    """Give an op up. What it would have sent stays here; a push gives up the remote's twin of it.

    An op that may be on its way can't be discarded: only its look-up or a person's answer ends it.
    """
    op, order = _op(tx, seq)
    if op.state in ("sending", "in_doubt"):
        raise StoreRefused(
            f"Entry {seq} of the outbox may have arrived; it is being checked and can't be "
            "discarded yet.",
            exit_code=INPUT,
        )
    if op.state in ("done", "superseded", "cancelled"):
        raise StoreRefused(f"Entry {seq} of the outbox is finished.", exit_code=INPUT)
    outbox.finish(tx, op, "cancelled", f"Given up by {who}.")
    if op.kind == "push":
        _keep_here(tx, order, f"Kept here only: given up by {who}.")
    return order


def _keep_here(tx: Tx, order: Order, reason: str) -> None:
    """Differences stand as they are: they count as not sent until one side changes."""
    local = groups.to_groups(order)
    for link in links.of_order(tx.connection, order.id):
        kept = {g: links.NotTaken(local.get(g), reason) for g in link.differing(local)}
        links.put(tx, replace(link, not_taken={**link.not_taken, **kept}))


def _op(tx: Tx, seq: int) -> tuple[outbox.Op, Order]:
    op = outbox.get(tx.connection, seq)
    order = tx.order(op.order_id) if op else None
    if op is None or order is None:
        raise StoreRefused(f"The outbox has no entry {seq}.", exit_code=INPUT)
    return op, order


# -- conflicts ---------------------------------------------------------------------


def resolve(
    tx: Tx,
    order_id: str,
    group: str | None,
    take: Take,
    *,
    who: str,
    held: outbox.Held | None = None,
) -> Order:
    """Settle one open conflict of the order, or all of them (`group` None)."""
    order = tx.order(order_id)
    settled = False
    for link in links.of_order(tx.connection, order_id):
        for clash in conflicts.of_link(tx.connection, link.id):
            if order is not None and group in (None, clash.group):
                order = _settle(tx, order, clash, take, who, held=held)
                settled = True
    if order is None or not settled:
        what = f"field “{group}” of order" if group else "order"
        raise StoreRefused(f"There is no open conflict on {what} {order_id}.", exit_code=INPUT)
    outbox.compare(tx, order, held)
    return order


def _settle(
    tx: Tx, order: Order, clash: conflicts.Open, take: Take, who: str, held: outbox.Held | None
) -> Order:
    conflicts.close(tx, clash, take if isinstance(take, str) else "edited", who)
    if clash.group == DELETED_HERE:
        return _settle_deleted(tx, order, take)
    link = next(
        link for link in links.of_order(tx.connection, order.id) if link.id == clash.link_id
    )
    if clash.group == GONE_THERE:
        return _settle_gone(tx, order, link, take, who)
    base = {g: v for g, v in link.base.items() if g != clash.group}
    if not groups.blank(clash.remote):
        base[clash.group] = clash.remote
    links.put(tx, replace(link, base=base))
    if take == "local":
        return order
    chosen = clash.remote if isinstance(take, str) else take[0]
    mine = groups.to_groups(order).get(clash.group)
    at_remote = groups.to_groups(held(order)).get(clash.group) if held else mine
    if isinstance(take, str):
        chosen = groups.carry(mine, at_remote, chosen)
    changed = groups.with_groups(order, {clash.group: chosen})
    return tx.put_order(changed, source="merge", who=who)


def _settle_deleted(tx: Tx, order: Order, take: Take) -> Order:
    """Trashed here, changed there: delete it all the same, or have it back."""
    op = outbox.live(tx.connection, order.id, "delete")
    if take == "local":
        if op is not None:
            outbox.set_state(tx, replace(op, args={**op.args, "force": True}), "queued")
        return order
    if op is not None:
        outbox.finish(tx, op, "cancelled", "The order was kept: it had changed there.")
    return tx.put_order(replace(order, trashed_us=None), source="merge")


def _settle_gone(tx: Tx, order: Order, link: links.Link, take: Take, who: str) -> Order:
    """Changed here, deleted there: keep it only here, or let it go too."""
    links.put(tx, replace(link, gone_us=tx.now_us))
    outbox.close_all(tx, order.id, "The order is gone there.")
    if take == "local":
        return order
    return tx.put_order(replace(order, trashed_us=tx.now_us), source="merge", who=who)
