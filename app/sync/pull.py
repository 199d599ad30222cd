"""What is there comes here: lists, known orders, and orders that are there no more (sync §1.13).

One transaction a page. An order that can't be read is set aside and the run goes on. Absence from
a list deletes nothing: it only has that one order asked for (sync §1.11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from app.connectors.contract import Decoded, Fault, Page, Unchanged, Unreadable
from app.orders import groups
from app.orders.model import Order
from app.store import Tx, conflicts, links, outbox, remotes
from app.store.attempts import digest
from app.store.links import Link
from app.store.outbox import Op
from app.store.remotes import Run
from app.sync import importing, lookup, reconcile
from app.sync.session import SECOND_US, Closed, Session

OVERLAP_US = 48 * 3600 * SECOND_US  # subtracted when asking, never stored (sync §1.14 no. 2)
AHEAD_US = 300 * SECOND_US  # a watermark is never further ahead of the reply's own date
TWICE_APART_US = 600 * SECOND_US
MISSING_AT_LEAST = 5
MISSING_SHARE = 0.05
SHRUNK_TO = 0.8
YOUNG_S = 3600
OLD_S = 86_400
WHOLE_EVERY_US = 7 * 86_400 * SECOND_US  # sync §1.13, M (4)
SWEEP = 500  # known orders read anew in one round
FAR_FEWER = "The remote answered with far fewer orders than before; nothing was taken as deleted."


@dataclass
class Walk:
    """A pull under way: its run, what it saw, the largest server date."""

    run: Run
    known: set[str]
    aside: frozenset[str] = frozenset()  # known ids that could not be read so far
    seen: set[str] = field(default_factory=set)
    latest_us: int | None = None


def pull(session: Session, *, full: bool, listing: bool, open_s: int) -> Iterator[str]:
    """All of it, one step a page. `open_s`: open orders not seen for so long are read anew."""
    walk: Walk | None = None
    if listing and session.can.list != "none" and session.can.readable:
        walk = _begin(session, full)
        yield from _walk(session, walk)
    if session.can.readable and not (walk and session.can.list == "full"):
        yield from refresh(session, walk.seen if walk else set(), full=full, open_s=open_s)
    session.tally.complete = True


def _begin(session: Session, full: bool) -> Walk:
    account = session.account.id
    with session.store.read() as reader:
        watermark = None if full else remotes.watermark(reader, account)
        known = links.live_ids(reader, account)
        last = remotes.last_full(reader, account)
        aside = remotes.aside_ids(reader, account)
    stale = last is None or last[0] < session.clock.now_us() - WHOLE_EVERY_US
    whole = session.can.list == "full" or watermark is None or stale
    since = None if whole or watermark is None else watermark - OVERLAP_US
    run = Run(
        session.ids.ulid(), account, "full" if whole else "window", since, session.clock.now_us()
    )
    with session.store.write() as tx:
        remotes.begin_run(tx, run)
    return Walk(run, known, aside)


def _walk(session: Session, walk: Walk) -> Iterator[str]:
    """Page after page; a run that breaks off moves nothing and says so."""
    pages = session.connector.pages(walk.run.from_us, partial(_known, session))
    complete = False
    try:
        while (page := session.ask(lambda: next(pages, None))) is not None:
            yield from _take_page(session, walk, page)
            complete = page.complete
            session.progress("pull", walk.run.seen, page.total)
            yield "page"
    except (Fault, Closed) as end:
        walk.run.text = str(end) or "Stopped before the end."
        _end(session, walk, complete=False)
        raise
    _end(session, walk, complete=complete)
    yield "run"


def _end(session: Session, walk: Walk, *, complete: bool) -> None:
    run = walk.run
    with session.store.write() as tx:
        if complete and run.strategy == "full":
            _note_missing(tx, session, walk)
            remotes.release_nameless(tx, run)
        remotes.end_run(tx, run, complete=complete, watermark=walk.latest_us)
    session.tally.pulled += run.merged + run.imported


def _note_missing(tx: Tx, session: Session, walk: Walk) -> None:
    """Have each missing order asked for, unless so many are that the list itself is suspect."""
    missing = sorted(walk.known - walk.seen)
    last = remotes.last_full(tx.connection, session.account.id)
    before = (last[1] if last else None) or 0
    if len(missing) > max(MISSING_AT_LEAST, MISSING_SHARE * len(walk.known)) or (
        walk.run.seen < SHRUNK_TO * before or (walk.known and not walk.seen)
    ):
        walk.run.text = FAR_FEWER if missing else walk.run.text
        return
    for link in links.by_remotes(tx.connection, session.account.id, missing).values():
        order = tx.order(link.order_id)
        if order is not None:
            outbox.queue_fetch(tx, order, tx.now_us)


# -- one page ----------------------------------------------------------------------


def _known(session: Session, rows: Sequence[tuple[str, str]]) -> set[str]:
    """The texts of those rows (remote id, text) that are as they were when last merged."""
    with session.store.read() as reader:
        hashes = links.row_hashes(reader, session.account.id, [named for named, _ in rows])
    return {raw for named, raw in rows if named in hashes and hashes[named] == digest(raw)}


def _take_page(session: Session, walk: Walk, page: Page) -> Iterator[str]:
    items = [i for i in page.items if not i.remote_id or i.remote_id not in walk.seen]
    walk.seen |= {item.remote_id for item in items}
    walk.run.seen += len(items)
    walk.run.total_first = walk.run.total_first or page.total
    walk.run.total_last = page.total
    _note_dates(walk, page)
    changed = [item for item in items if not isinstance(item, Unchanged)]
    _release_mended(session, walk, {i.remote_id for i in items if isinstance(i, Unchanged)})
    walk.run.unchanged += len(items) - len(changed)
    whole: list[tuple[Decoded | Unreadable, str]] = []
    for item in changed:
        row_hash = digest(item.raw)
        if isinstance(item, Decoded) and item.summary:
            read = _read(session, item.remote_id, item.raw)
            if read is None:
                walk.run.unchanged += 1  # gone between list and read; the next run tells
                continue
            yield "read"
            item = read
        whole.append((item, row_hash))
    if whole:
        take(session, walk.run, whole)


def _read(session: Session, remote_id: str, raw: str) -> Decoded | Unreadable | None:
    """The whole order; one that fails by itself is set aside, and the run goes on ([I-15]).

    Raises Closed once several fail in a row: then it is weather.
    """
    try:
        return session.get(remote_id)
    except Fault as fault:
        session.check()
        return Unreadable(remote_id, raw, fault.sentence)


def _release_mended(session: Session, walk: Walk, unchanged: set[str]) -> None:
    """Orders that were unreadable for a while and are again what they were before."""
    mended = sorted(unchanged & walk.aside)
    if mended:
        with session.store.write() as tx:
            remotes.release(tx, session.account.id, mended)


def _note_dates(walk: Walk, page: Page) -> None:
    """The largest server date seen; an order dated far ahead does not move it."""
    limit = page.server_us + AHEAD_US if page.server_us is not None else None
    for item in page.items:
        created = None if isinstance(item, Unreadable) else item.created_us
        if created is not None and (limit is None or created <= limit):
            walk.latest_us = max(walk.latest_us or 0, created)


def take(session: Session, run: Run, items: Sequence[tuple[Decoded | Unreadable, str]]) -> None:
    """These whole orders (with the hash of their list row) in one transaction."""
    with session.store.write() as tx:
        good = []
        for item, row_hash in items:
            if isinstance(item, Unreadable):
                _set_aside(tx, session, run, item)
            else:
                good.append((item, row_hash))
        for item, reason in importing.take(tx, session, run, good):
            _set_aside(tx, session, run, Unreadable(item.remote_id, item.raw, reason))


def _set_aside(tx: Tx, session: Session, run: Run, item: Unreadable) -> None:
    run.quarantined += 1
    run.text = run.text or item.reason
    remotes.quarantine(tx, session.account.id, item.remote_id, item.raw, item.reason)


# -- known orders ------------------------------------------------------------------


def refresh(session: Session, seen: set[str], *, full: bool, open_s: int) -> Iterator[str]:
    """Read known orders that were not looked at for long (sync §1.13, staleness promised)."""
    with session.store.read() as reader:
        due = links.due_for_reading(
            reader, session.account.id, session.clock.now_us(), limit=SWEEP, open_s=open_s,
            young_s=0 if full else YOUNG_S, old_s=0 if full else OLD_S,
        )  # fmt: skip
    due = [remote_id for remote_id in due if remote_id not in seen]
    run = Run("", session.account.id, "refresh", None, session.clock.now_us())
    size = max(1, session.can.batch_get)
    for start in range(0, len(due), size):
        yield from _refresh_batch(session, run, tuple(due[start : start + size]))
        session.progress("refresh", min(start + size, len(due)), len(due))
    session.tally.pulled += run.merged + run.imported


def _refresh_batch(session: Session, run: Run, remote_ids: tuple[str, ...]) -> Iterator[str]:
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
        read: Decoded | Unreadable | None = item
        if item is None or (isinstance(item, Decoded) and item.summary):
            read = _read(session, remote_id, item.raw if item else "")
            yield "read"
        if read is None:
            _ask_for(session, link)
        else:
            whole.append((read, link.row_hash))
    with session.store.write() as tx:
        links.seen(tx, idle, tx.now_us)
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


def _ask_for(session: Session, link: Link) -> None:
    with session.store.write() as tx:
        order = tx.order(link.order_id)
        if order is not None:
            outbox.queue_fetch(tx, order, tx.now_us)


# -- one order, asked for directly -------------------------------------------------


def fetch(session: Session, op: Op) -> None:
    """Read this order now. Twice not there, ten minutes apart, is gone (sync §1.11)."""
    with session.store.read() as reader:
        known = [k for k in links.of_order(reader, op.order_id) if k.gone_us is None]
    next_us: int | None = None
    try:
        for link in known:
            read = session.get(link.remote_id)
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
            outbox.close_all(tx, order.id, "The order is gone there.", fetches=False)
    session.tally.deleted += 1
    return None
