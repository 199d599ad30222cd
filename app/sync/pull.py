"""What is there comes here: the walk over a remote's list (sync §1.13).

One transaction a page. An order that can't be read is set aside and the run goes on. Absence from
a list deletes nothing: it only has that one order asked for (sync §1.11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.connectors.contract import Decoded, Fault, Page, Unchanged, Unreadable
from app.said import say
from app.store import Tx, links, outbox, remotes
from app.store.attempts import digest
from app.store.remotes import Run
from app.sync import importing
from app.sync.session import SECOND_US, Closed, Session

# Subtracted when asking, never stored (sync §1.14 no. 2): by the date of making, or of change.
OVERLAP_US = 48 * 3600 * SECOND_US
CHANGED_OVERLAP_US = 900 * SECOND_US
NEWEST_US = 30 * 86_400 * SECOND_US  # of a shop met for the first time (sync §1.15)
LAG_US = 600 * SECOND_US  # a list of what changed may be that far behind (sync §1.13, K+)
AHEAD_US = 300 * SECOND_US  # a watermark is never further ahead of the reply's own date
MISSING_AT_LEAST = 5
MISSING_SHARE = 0.05
SHRUNK_TO = 0.8
WHOLE_EVERY_US = 7 * 86_400 * SECOND_US  # sync §1.13, M (4)
STOPPED = say("Stopped before the end.")
FAR_FEWER = say(
    "The remote answered with far fewer orders than before; nothing was taken as deleted."
)


@dataclass
class Walk:
    """A pull under way: its run, what it saw, the largest server date."""

    run: Run
    known: set[str]
    aside: frozenset[str] = frozenset()  # ids that could not be read so far
    seen: set[str] = field(default_factory=set)
    latest_us: int | None = None


def walks(session: Session, *, full: bool) -> Iterator[Walk]:
    """The walks that are due; a shop met for the first time shows its newest orders first."""
    account = session.account.id
    with session.store.read() as reader:
        watermark = remotes.watermark(reader, account)
        last = remotes.last_full(reader, account)
    now = session.clock.now_us()
    if watermark is None and not full and session.can.list == "paged":
        yield _begin(session, now - NEWEST_US)
    stale = last is None or abs(now - last[0]) > WHOLE_EVERY_US
    if full or watermark is None or stale or session.can.list == "full":
        yield _begin(session, None)
    else:
        changed = session.can.modified_filter
        yield _begin(session, watermark - (CHANGED_OVERLAP_US if changed else OVERLAP_US))


def _begin(session: Session, since_us: int | None) -> Walk:
    account = session.account.id
    strategy = "full" if since_us is None else "window"
    run = Run(session.ids.ulid(), account, strategy, since_us, session.clock.now_us())
    with session.store.read() as reader:
        known = links.live_ids(reader, account)
        aside = frozenset(remotes.aside_ids(reader, account))
    with session.store.write() as tx:
        remotes.begin_run(tx, run)
    return Walk(run, known, aside)


def steps(session: Session, walk: Walk) -> Iterator[str]:
    """The walk, one step a page; a run that breaks off moves nothing and says so."""
    pages = session.connector.pages(walk.run.from_us, partial(_known, session))
    complete = False
    try:
        while (page := session.ask(lambda: next(pages, None))) is not None:
            yield from _take_page(session, walk, page)
            complete = page.complete
            session.progress("pull", walk.run.seen, page.total)
            yield "page"
    except (Fault, Closed) as end:
        walk.run.text = str(end) or STOPPED
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
    if too_many(len(missing), len(walk.known)) or (
        walk.run.seen < SHRUNK_TO * before or (walk.known and not walk.seen)
    ):
        walk.run.text = FAR_FEWER if missing else walk.run.text
        return
    for link in links.by_remotes(tx.connection, session.account.id, missing).values():
        order = tx.order(link.order_id)
        if order is not None:
            outbox.queue_fetch(tx, order, tx.now_us)


def too_many(missing: int, known: int) -> bool:
    """Are so many not there that rather the answer is wrong (sync §1.11, mass guard)?"""
    return missing > max(MISSING_AT_LEAST, MISSING_SHARE * known)


# -- one page ----------------------------------------------------------------------


def _known(session: Session, rows: Sequence[tuple[str, str]]) -> set[str]:
    """The texts of those rows (remote id, text) that are as they were when last merged."""
    with session.store.read() as reader:
        hashes = links.row_hashes(reader, session.account.id, [named for named, _ in rows])
    return {raw for named, raw in rows if named in hashes and hashes[named] == digest(raw)}


def _take_page(session: Session, walk: Walk, page: Page) -> Iterator[str]:
    items = [i for i in page.items if not i.remote_id or i.remote_id not in walk.seen]
    walk.seen |= {item.remote_id for item in items}
    walk.run.total_first = walk.run.total_first or page.total
    walk.run.total_last = page.total
    _note_dates(session, walk, page)
    changed = [item for item in items if not isinstance(item, Unchanged)]
    _release_mended(session, walk, {i.remote_id for i in items if isinstance(i, Unchanged)})
    walk.run.pass_by(len(items) - len(changed))
    whole: list[tuple[Decoded | Unreadable, str]] = []
    for item in changed:
        row_hash = digest(item.raw)
        if isinstance(item, Decoded) and item.summary:
            read = read_whole(session, item.remote_id, item.raw)
            if read is None or isinstance(read, Unchanged):
                walk.run.pass_by(1)  # gone between list and read; the next run tells
                continue
            yield "read"
            item = read
        whole.append((item, row_hash))
    if whole:
        take(session, walk.run, whole)


def read_whole(
    session: Session, remote_id: str, raw: str
) -> Decoded | Unreadable | Unchanged | None:
    """The whole order; one that fails by itself is set aside, and the run goes on ([I-15]).

    Unchanged where nothing came of it at all. Raises Closed once several fail in a row: then it
    is weather.
    """
    try:
        return session.get(remote_id)
    except Fault as fault:
        session.check()
        if fault.weather and not raw:
            return Unchanged(remote_id, None)
        return Unreadable(remote_id, raw, fault.sentence)


def _release_mended(session: Session, walk: Walk, unchanged: set[str]) -> None:
    """Orders that were unreadable for a while and are again what they were before."""
    mended = sorted(unchanged & walk.aside)
    if mended:
        with session.store.write() as tx:
            remotes.release(tx, session.account.id, mended)


def _note_dates(session: Session, walk: Walk, page: Page) -> None:
    """The largest server date seen; an order dated far ahead does not move it.

    Asked for what changed, a complete run has seen all up to its beginning, but for the list's lag.
    """
    if session.can.modified_filter:
        if walk.latest_us is None and page.server_us is not None:
            walk.latest_us = page.server_us - LAG_US
        return
    limit = page.server_us + AHEAD_US if page.server_us is not None else None
    for item in page.items:
        created = None if isinstance(item, Unreadable) else item.created_us
        if created is not None and (limit is None or created <= limit):
            walk.latest_us = max(walk.latest_us or 0, created)


def take(session: Session, run: Run, items: Sequence[tuple[Decoded | Unreadable, str]]) -> None:
    """These whole orders (with the hash of their list row) in one transaction."""
    run.seen += len(items)
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
