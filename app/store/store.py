"""The store: one SQLite file, verbs in, frozen values out (architecture: the deep module).

One write connection behind one lock, used by any worker and never by the GUI thread; readers come
from a pool, one block one reader. It knows no remote, no screen and no paper. What the first paint
does not need (whole orders, transactions, migrations) is imported where it is first used.
"""

from __future__ import annotations

import json
import threading
from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.clock import Clock, Ids, SystemClock, SystemIds
from app.said import say
from app.store import listing
from app.store.engine import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Connection,
    StoreRefused,
    connect,
    database_error,
    refusing,
)
from app.store.views import (
    AccountRow,
    Count,
    JournalEntry,
    ListPage,
    ListQuery,
    OrderRow,
    Sidebar,
)

if TYPE_CHECKING:
    from app.orders.model import Order
    from app.store.orders import Stored
    from app.store.tx import Tx

ENDED_WELL = "ended_well_before"  # meta: "0" from a bad end until all pages were looked at
PRESENT = 16  # orders kept from one transaction to the next


class Cancelled(Exception):
    """The reading was given up because nobody wants its answer any more."""


class Cancel:
    """Stops a reading from another thread: `stop()` interrupts the statement that runs now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reader: Connection | None = None
        self.stopped = False

    def stop(self) -> None:
        with self._lock:
            self.stopped = True
            if self._reader is not None:
                self._reader.interrupt()

    @contextmanager
    def watching(self, reader: Connection) -> Iterator[None]:
        with self._lock:
            if self.stopped:
                raise Cancelled
            self._reader = reader
        try:
            yield
        except database_error() as error:
            if self.stopped:
                raise Cancelled from error
            raise
        finally:
            with self._lock:
                self._reader = None


class Store:
    """An open profile database. Raises StoreRefused, in words, when it can't be used."""

    def __init__(self, path: Path, *, clock: Clock, ids: Ids, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.boot_id = "" if read_only else ids.ulid()
        self._clock = clock
        self._ids = ids
        self._readers: deque[Connection] = deque()
        self._opened: list[Connection] = []
        self._lock = threading.Lock()
        self._writer: Connection | None = None
        self._started = False
        self._present: dict[str, Stored] = {}  # as the writer last read them

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Clock | None = None,
        ids: Ids | None = None,
        read_only: bool = False,
    ) -> Store:
        """Open the database, making or upgrading it first where it is to be written.

        An existing one at the present version costs no import but the driver (performance §1).
        """
        clock = clock or SystemClock()
        store = cls(path, clock=clock, ids=ids or SystemIds(clock), read_only=read_only)
        try:
            store._prepare()
        except BaseException:
            store.close()
            raise
        return store

    def _prepare(self) -> None:
        if self.path.is_dir():
            raise StoreRefused(
                say("“{path}” is a folder; a database file is expected.", path=self.path)
            )
        if _is_shared(self.path):
            raise StoreRefused(
                say(
                    "“{path}” has another name elsewhere, where the lock of this profile does not "
                    "hold; put the file itself, or a copy of it, in its place.",
                    path=self.path,
                )
            )
        if not self.path.exists() or self.path.stat().st_size == 0:
            version = 0
        else:
            with self.read() as reader:
                version = _version(reader, self.path)
        if version < SCHEMA_VERSION:
            if self.read_only:
                raise StoreRefused(
                    say(
                        "“{path}” holds no orders yet, or is to be upgraded; "
                        "open the program once first.",
                        path=self.path,
                    )
                )
            from app.store import migrate

            migrate.upgrade(self.path, self._clock)
        if not self.read_only:
            self._writer = connect(self.path, write=True)

    # -- connections --------------------------------------------------------------

    @contextmanager
    def read(self, cancel: Cancel | None = None) -> Iterator[Connection]:
        """A read-only connection for this block; what `cancel` stops raises Cancelled."""
        with refusing(self.path):
            try:
                reader = self._readers.pop()
            except IndexError:
                reader = connect(self.path, write=False)
                self._opened.append(reader)
            try:
                if cancel is None:
                    yield reader
                else:
                    with cancel.watching(reader):
                        yield reader
            finally:
                self._readers.append(reader)

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """One transaction: committed at the end of the block, rolled back whole on an exception."""
        if self._writer is None:
            raise StoreRefused(say("“{path}” is open for reading only.", path=self.path))
        from app.store.tx import Tx

        with self._lock, refusing(self.path):
            writer = self._writer
            if len(self._present) > PRESENT:
                self._present.clear()
            writer.execute("BEGIN IMMEDIATE")
            try:
                tx = Tx(writer, self._clock.now_us(), self._ids, self.boot_id, self._present)
                if not self._started:
                    _begin(tx)
                yield tx
                self.commit()
            except BaseException:
                self._present.clear()
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                raise
            self._started = True

    def commit(self) -> None:
        """The one place where a transaction becomes durable (synchronous=FULL)."""
        assert self._writer is not None
        self._writer.execute("COMMIT")

    def idle(self) -> None:
        """Housekeeping for a quiet moment on a worker: search merge, statistics, checkpoint."""
        if self._writer is None:
            return
        with self._lock, refusing(self.path):
            self._writer.execute("INSERT INTO search (search, rank) VALUES ('merge', 500)")
            self._writer.execute("PRAGMA optimize")
            self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Note the orderly end, checkpoint, close every connection. Closing twice is allowed.

        Where the disk does not take that note any more it ends as after a crash, not in an error:
        what was saved is safe.
        """
        with self._lock, refusing(self.path):
            writer, self._writer = self._writer, None
            while self._opened:
                self._opened.pop().close()
            self._readers.clear()
            if writer is not None:
                with closing(writer), suppress(database_error()):
                    if self._started:
                        writer.execute("UPDATE meta SET value = '1' WHERE key = 'clean_shutdown'")
                    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # -- reading ------------------------------------------------------------------

    def order(self, order_id: str) -> Order | None:
        from app.store import orders

        with self.read() as reader:
            return orders.read(reader, order_id)

    def resolve(self, ref: str) -> str:
        """The id of the order that a local id or an unambiguous number names; else Refused."""
        with self.read() as reader:
            return listing.resolve(reader, ref)

    def page(
        self,
        query: ListQuery,
        after: str | None = None,
        limit: int = 100,
        cancel: Cancel | None = None,
    ) -> ListPage:
        """The next `limit` rows after the cursor of an earlier page."""
        with self.read(cancel) as reader:
            return listing.page(reader, query, after, limit, self._clock.now_us())

    def keys(self, query: ListQuery, cancel: Cancel | None = None) -> array[int]:
        """The list keys of everything that matches, in list order (8 bytes an order)."""
        with self.read(cancel) as reader:
            return listing.keys(reader, query, self._clock.now_us())

    def rows(self, list_keys: Sequence[int]) -> list[OrderRow]:
        """The rows of these list keys, in that order; a key that is gone gives no row."""
        with self.read() as reader:
            return listing.rows(reader, list_keys, self._clock.now_us())

    def rows_by_id(self, ids: Sequence[str]) -> list[OrderRow]:
        with self.read() as reader:
            return listing.rows_by_id(reader, ids, self._clock.now_us())

    def kin(self, order_id: str) -> list[OrderRow]:
        """The order that this one was made from, then those that were made from it."""
        with self.read() as reader:
            return listing.kin(reader, order_id, self._clock.now_us())

    def count(
        self, query: ListQuery, cap: int | None = 10_000, cancel: Cancel | None = None
    ) -> Count:
        with self.read(cancel) as reader:
            return listing.count(reader, query, cap, self._clock.now_us())

    def sidebar(self) -> Sidebar:
        with self.read() as reader:
            return listing.sidebar(reader, self._clock.now_us())

    def journal(self, order_id: str) -> list[JournalEntry]:
        from app.store import journal

        with self.read() as reader:
            return journal.of_order(reader, order_id)

    def accounts(self) -> list[AccountRow]:
        from app.store import accounts

        with self.read() as reader:
            return accounts.every(reader)

    def drafts(self) -> dict[str, Any]:
        """What editors held, by key, the newest first."""
        with self.read() as reader:
            rows = reader.execute("SELECT key, content FROM drafts ORDER BY saved_at DESC")
            return {key: json.loads(content) for key, content in rows}

    def companies(self) -> dict[str, Any]:
        with self.read() as reader:
            rows = reader.execute("SELECT name, content FROM companies ORDER BY name")
            return {name: json.loads(content) for name, content in rows}

    def meta(self, key: str) -> str:
        with self.read() as reader:
            found = reader.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return str(found[0]) if found else ""


def _is_shared(path: Path) -> bool:
    """Does the file go by a name outside its folder, too (reliability-tests 140)?

    A rescue that was cut off leaves a second name inside.
    """
    if path.is_symlink():
        return True
    names = path.stat().st_nlink if path.exists() else 1
    return names > 1 and names > sum(path.samefile(p) for p in path.parent.glob(f"{path.name}*"))


def _version(reader: Connection, path: Path) -> int:
    """The schema's version; 0 for an empty file. Refuses what is not ours, or newer than ours."""
    (application,) = reader.execute("PRAGMA application_id").fetchone()
    (version,) = reader.execute("PRAGMA user_version").fetchone()
    kinds = dict(reader.execute("SELECT type, count(*) FROM sqlite_schema GROUP BY type"))
    if not kinds and application == 0:
        return 0
    if application != APPLICATION_ID:
        raise StoreRefused(say("“{path}” is the database of another program.", path=path))
    if version > SCHEMA_VERSION:
        raise StoreRefused(
            say(
                "“{path}” was written by a newer Bordereau (database version {version}, this "
                "program knows {schema_version}); update the program.",
                path=path,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    if kinds.keys() & {"trigger", "view"}:
        raise StoreRefused(
            say("“{path}” was altered: it holds triggers or views that are not ours.", path=path)
        )
    return int(version)


def _begin(tx: Tx) -> None:
    """What the first transaction after a start leaves: who runs, and that it has not ended."""
    tx.set_meta("boot_id", tx.boot_id)
    if tx.meta(ENDED_WELL) != "0":  # else nobody has looked yet what that end left
        tx.set_meta(ENDED_WELL, tx.meta("clean_shutdown") or "1")
    tx.set_meta("clean_shutdown", "0")
    if not tx.meta("db_uuid"):
        tx.set_meta("db_uuid", tx.ids.ulid())
        tx.set_meta("lineage", tx.ids.ulid())
