"""Known orders read anew, one by one or in batches, and those that are there no more (sync §1.13).

Which are due is a promise of freshness, never a walk: nothing here discovers an order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.connectors.contract import Decoded, Fault, Unchanged, Unreadable
from app.orders import groups
from app.orders.model import Order
from app.said import say
from app.store import Tx, conflicts, links, outbox, remotes
from app.store.links import Link
from app.store.outbox import Op
from app.store.remotes import Run
from app.sync import identity, lookup, reconcile
from app.sync.pull import FAR_FEWER, STOPPED, read_whole, take, too_many
from app.sync.session import SECOND_US, Closed, Session

TWICE_APART_US = 600 * SECOND_US
YOUNG_S = 3600
OLD_S = 86_400
SWEEP = 500  # known orders read anew in one round
ASIDE = 20  # orders set aside that are asked for in one round


def refresh(session: Session, seen: set[str], *, full: bool, open_s: int) -> Iterator[str]:
    """Read known orders that were not looked at for long (sync §1.13, staleness promised)."""
    with session.store.read() as reader:
        due = links.due_for_reading(
            reader, session.account.id, session.clock.now_us(), limit=budget(session),
            open_s=open_s, young_s=0 if full else YOUNG_S, old_s=0 if full else OLD_S,
        )  # fmt: skip
    due = [remote_id for remote_id in due if remote_id not in seen]
    if not due and session.can.list != "none":
        return
    run = Run(
        session.ids.ulid(), session.account.id, "refresh", None, session.clock.now_us(),
        total_first=len(due), total_last=len(due),
    )  # fmt: skip
    with session.store.write() as tx:
        remotes.begin_run(tx, run)
    size = max(1, session.can.batch_get)
    missing: list[Link] = []
    try:
        for start in range(0, len(due), size):
            yield from _refresh_batch(session, run, tuple(due[start : start + size]), missing)
            session.progress("refresh", min(start + size, len(due)), len(due))
    except (Fault, Closed) as end:
        run.text = str(end) or STOPPED
        _end(session, run, missing, complete=False)
        raise
    _end(session, run, missing, complete=True)


def _end(session: Session, run: Run, missing: list[Link], *, complete: bool) -> None:
    """Have each order that is not there asked for again, unless so many are that it is suspect."""
    with session.store.write() as tx:
        if too_many(len(missing), run.seen):
            run.text, missing = FAR_FEWER, []
        for link in missing:
            order = tx.order(link.order_id)
            if order is not None:
                outbox.queue_fetch(tx, order, tx.now_us)
        remotes.end_run(tx, run, complete=complete, watermark=None)
    session.tally.pulled += run.merged + run.imported


def budget(session: Session) -> int:
    """How many may be asked for in one round of five minutes: half of what the pace allows."""
    per_min = session.can.rate_per_min
    return SWEEP if session.can.batch_get or not per_min else min(SWEEP, per_min * 5 // 2)


def ask_aside(session: Session, seen: set[str]) -> Iterator[str]:
    """What was set aside and is in no list is asked for by itself: it may be mended, or gone."""
    with session.store.read() as reader:
        aside = [i for i in remotes.aside_ids(reader, session.account.id) if i not in seen]
    run = Run("", session.account.id, "refresh", None, session.clock.now_us())
    for remote_id in aside[:ASIDE]:
        try:
            read = session.get(remote_id)
        except Fault:
            session.check()
            continue
        if read is not None:
            take(session, run, [(read, "")])
        else:
            with session.store.write() as tx:
                remotes.let_go(tx, session.account.id, remote_id)
        yield "aside"
    session.tally.pulled += run.merged + run.imported


def _refresh_batch(
    session: Session, run: Run, remote_ids: tuple[str, ...], missing: list[Link]
) -> Iterator[str]:
    """Read these; those that are not there are added to `missing`."""
    if session.can.batch_get:
        page = session.ask(lambda: session.connector.refresh(remote_ids))
        items = {i.remote_id: i for i in page.items if not isinstance(i, Unchanged)}
    else:
        items = {}
    with session.store.read() as reader:
        known = links.by_remotes(reader, session.account.id, remote_ids)
    idle, whole = [], []
    for remote_id, link in known.items():
        item = items.get(remote_id)
        if isinstance(item, Decoded) and _shows_nothing_new(session, item, link):
            idle.append(link)
            continue
        read: Decoded | Unreadable | Unchanged | None = item
        if item is None or (isinstance(item, Decoded) and item.summary):
            read = read_whole(session, remote_id, item.raw if item else "")
            yield "read"
        if read is None or isinstance(read, Unchanged):
            run.pass_by(1)
            missing += [link] if read is None else []
        else:
            whole.append((read, link.row_hash))
    with session.store.write() as tx:
        links.seen(tx, idle, tx.now_us)
    run.pass_by(len(idle))
    if whole:
        take(session, run, whole)
    yield "refresh"


def _shows_nothing_new(session: Session, item: Decoded, link: Link) -> bool:
    """A partial view that says what base says, modified when it last was (sync §1.13, M)."""
    if not item.summary or item.modified_us != link.modified_us:
        return False
    shown = groups.to_groups(item.order)
    return all(
        groups.same(shown.get(group), link.base.get(group))
        for group in shown.keys() | link.base.keys()
        if groups.within(group, item.visible) and not group.startswith("line")
    )


# -- one order, asked for directly -------------------------------------------------


def fetch(session: Session, op: Op) -> None:
    """Read this order now. Twice not there, ten minutes apart, is gone (sync §1.11)."""
    if not session.can.readable:
        with session.store.write() as tx:
            outbox.finish(tx, op, "superseded", say("This account answers no reads."))
        return
    with session.store.read() as reader:
        known = [k for k in links.of_order(reader, op.order_id) if k.gone_us is None]
    next_us: int | None = None
    try:
        for link in known:
            read = identity.read(session, link)
            next_us = _take_fetched(session, link, read) or next_us
        if session.can.split:
            next_us = lookup.collect(session, op) or next_us
    except Fault:
        _later(session, op)
        session.check()
        return
    with session.store.write() as tx:
        if next_us is None:
            outbox.finish(tx, op, "done")
        else:
            outbox.set_state(tx, op, "queued", next_us=next_us)


def _later(session: Session, op: Op) -> None:
    with session.store.write() as tx:
        outbox.set_state(tx, op, "queued", next_us=tx.now_us + 60 * SECOND_US)


def _take_fetched(session: Session, link: Link, read: Decoded | Unreadable | None) -> int | None:
    """When to read again, if that is needed."""
    with session.store.write() as tx:
        order = tx.order(link.order_id)
        fresh = links.by_remote(tx.connection, link.account_id, link.remote_id)
        if order is None or fresh is None:
            return None
        if read is None:
            return _absent(tx, session, order, fresh)
        if isinstance(read, Unreadable):
            remotes.quarantine(tx, session.account.id, link.remote_id, read.raw, read.reason)
            return None
        took = reconcile.absorb(tx, session.connector, fresh, order, read)
        session.tally.pulled += took.changed
        return None


def _absent(tx: Tx, session: Session, order: Order, link: Link) -> int | None:
    since = link.absent_since_us
    if since is None or since > tx.now_us:
        links.put(tx, replace(link, absent_count=1, absent_since_us=tx.now_us))
        return tx.now_us + TWICE_APART_US
    if tx.now_us - since < TWICE_APART_US:
        return since + TWICE_APART_US
    held = groups.to_groups(session.connector.as_held(order))
    changed = link.differing(held)
    if changed and order.trashed_us is None:
        conflicts.open_or_refresh(
            tx, link.id, conflicts.GONE_THERE, base=None,
            local={group: held.get(group) for group in sorted(changed)}, remote=None,
            rule="changed here, deleted there",
        )  # fmt: skip
        links.put(tx, replace(link, absent_count=link.absent_count + 1))
    else:
        links.put(tx, replace(link, absent_count=link.absent_count + 1, gone_us=tx.now_us))
        if all(k.gone_us is not None for k in links.of_order(tx.connection, order.id)):
            outbox.close_all(tx, order.id, outbox.GONE, fetches=False)
    session.tally.deleted += 1
    return None
