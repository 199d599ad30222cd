"""Whole orders as a remote shows them become orders here: known, ours, or new (sync §1.13)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from app.connectors.contract import Decoded
from app.orders import coding
from app.orders.model import Line, Order
from app.record import renewed
from app.said import Said, say, template
from app.store import StoreRefused, Tx, links, outbox, remembering, remotes
from app.store.engine import driver
from app.store.links import Link
from app.store.remotes import Run
from app.sync import identity, lookup, reconcile
from app.sync.session import Session

_BUT_ID = attrgetter(*coding.names(Line)[1:])  # a page of `replace` takes three times as long
STILL_LISTED = template(
    "{account} still lists order “{number}”, which was deleted there from here; look at it there."
)
Item = tuple[Decoded, str]  # the order, and the hash of the list row it came by
Refusal = tuple[Decoded, Said]
REFUSED = (
    ValueError, ArithmeticError, LookupError, TypeError, StoreRefused, driver().IntegrityError,
)  # fmt: skip


def take(tx: Tx, session: Session, run: Run, items: Sequence[Item]) -> list[Refusal]:
    """Take these in; returns those that could not be, with the reason (they are set aside)."""
    ids = [item.remote_id for item, _ in items]
    known = links.by_remotes(tx.connection, session.account.id, ids)
    buried = links.buried(tx.connection, session.account.id, ids)
    risen = links.risen(tx.connection, session.account.id, list(buried)) if buried else set()
    ours = _ours(tx, session, [item for item, _ in items if item.remote_id not in known])
    items = [(_as_named(session, item, ours), row_hash) for item, row_hash in items]
    refused: list[Refusal] = []
    fresh: list[Item] = []
    met: set[str] = set()
    for item, row_hash in items:
        link = known.get(item.remote_id)
        if item.remote_id in risen:
            account, number = session.account.name, item.remote_id
            refused.append((item, say(STILL_LISTED, account=account, number=number)))
        elif item.remote_id in buried:
            run.unchanged += 1
        elif link is None and item.client_ref and item.client_ref in met:
            twice = template("A second order there has the reference {reference}.")
            refused.append((item, say(twice, reference=item.client_ref)))
        elif link is None and item.client_ref not in ours:
            met.add(item.client_ref)
            fresh.append((item, row_hash))
        else:
            order_id = link.order_id if link else ours[item.client_ref]
            refused += _one(tx, session, run, (item, row_hash), link, order_id=order_id)
    refused += _all_new(tx, session, run, fresh)
    bad = {item.remote_id for item, _ in refused}
    remotes.release(tx, session.account.id, [i for i in ids if i not in bad])
    return refused


def _as_named(session: Session, item: Decoded, ours: Mapping[str, str]) -> Decoded:
    """Without a reference that names another order: that of a parent, or of a stranger's parts."""
    shared = session.can.split and item.client_ref not in ours
    if item.client_ref and (shared or lookup.is_offspring(item)):
        return replace(item, client_ref="")
    return item


def _ours(tx: Tx, session: Session, items: Sequence[Decoded]) -> dict[str, str]:
    """Order ids by our own reference, for unknown remote orders that carry one."""
    found = {}
    for item in items:
        rows = item.client_ref and tx.query(
            "SELECT id FROM orders WHERE account_id = ? AND client_ref = ?",
            (session.account.id, item.client_ref),
        )
        if rows and (not session.can.split or outbox.creation(tx.connection, rows[0][0])):
            found[item.client_ref] = str(rows[0][0])
    return found


def _one(
    tx: Tx, session: Session, run: Run, item: Item, link: Link | None, *, order_id: str
) -> list[Refusal]:
    """A known order, or one of ours met again; its trouble stays its own."""
    tx.execute("SAVEPOINT one_order")
    try:
        if link is not None:
            _merge(tx, session, run, item, link)
        else:
            _meet_again(tx, session, run, item[0], order_id)
    except REFUSED as error:
        tx.execute("ROLLBACK TO one_order")
        return [(item[0], _reason(error))]
    finally:
        tx.execute("RELEASE one_order")
    return []


def _merge(tx: Tx, session: Session, run: Run, item: Item, link: Link) -> None:
    order = tx.order(link.order_id)
    if order is None:
        return
    if identity.is_another(link, item[0]):
        run.text = identity.SENTENCE
        raise StoreRefused(identity.SENTENCE)
    if identity.is_stale(session, link, item[0]):
        run.unchanged += 1
        return
    took = reconcile.absorb(tx, session.connector, link, order, item[0], row_hash=item[1])
    if took.clashed:
        run.conflicts += 1
    elif took.changed:
        run.merged += 1
    else:
        run.unchanged += 1


def _meet_again(tx: Tx, session: Session, run: Run, item: Decoded, order_id: str) -> None:
    """It carries our reference: adopt it on sight, or flag a twin of one we know."""
    order = tx.order(order_id)
    assert order is not None, "a reference belongs to an order"
    op = outbox.live(tx.connection, order_id, "create")
    if outbox.linked(tx, order_id) and not session.can.split:
        raise StoreRefused(lookup.twin_sentence(session, order, item))
    lookup.found_there(tx, session, op, order, item)
    run.merged += 1


def _all_new(tx: Tx, session: Session, run: Run, items: Sequence[Item]) -> list[Refusal]:
    """All together, or one by one when one of them spoils it."""
    tx.execute("SAVEPOINT new_orders")
    try:
        _import(tx, session, items)
    except REFUSED as error:
        tx.execute("ROLLBACK TO new_orders")
        if len(items) == 1:
            return [(items[0][0], _reason(error))]
        halves = (items[: len(items) // 2], items[len(items) // 2 :])
        return [bad for half in halves for bad in _all_new(tx, session, run, half)]
    finally:
        tx.execute("RELEASE new_orders")
    run.imported += len(items)
    return []


def _import(tx: Tx, session: Session, items: Sequence[Item]) -> None:
    orders = remembering.met(tx, [_order(tx, session, item) for item, _ in items])
    remote_ids = {
        order.id: (item.remote_id,) for order, (item, _) in zip(orders, items, strict=True)
    }
    kept = tx.put_orders(orders, source="import", remote_ids=remote_ids)
    links.put_imported(
        tx,
        [
            (_link(tx, session, order, item, row_hash), item.raw)
            for order, (item, row_hash) in zip(kept, items, strict=True)
        ],
    )


def _order(tx: Tx, session: Session, item: Decoded) -> Order:
    """The seen order as a local one; what only we could know of it is empty."""
    lines = tuple(Line(tx.ids.ulid(), *_BUT_ID(line)) for line in item.order.lines)
    called = {n: x.id for x in lines for n in (x.remote_line_id, x.remote_line_ref) if n}
    return renewed(
        item.order,
        id=tx.ids.ulid(),
        rev=1,
        created_us=tx.now_us,
        account=session.account.id,
        client_ref=item.client_ref,
        number=item.order.number or item.remote_id,
        lines=lines,
        shipments=tuple(
            replace(
                s, id=tx.ids.ulid(),
                lines=tuple(replace(p, line_id=called.get(p.line_id, p.line_id)) for p in s.lines),
            )
            for s in item.order.shipments
        ),
    )  # fmt: skip


def _link(tx: Tx, session: Session, order: Order, item: Decoded, row_hash: str) -> Link:
    return Link(
        tx.ids.ulid(), order.id, session.account.id, item.remote_id,
        parent_remote_id=order.parent_remote_id, row_hash=row_hash,
        seen_us=tx.now_us, modified_us=item.modified_us,
    )  # fmt: skip


def _reason(error: Exception) -> Said:
    if isinstance(error, StoreRefused):
        return error.sentence
    return say("It could not be kept: {error}", error=str(error))
