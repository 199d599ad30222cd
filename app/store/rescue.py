"""A damaged profile: what can be saved of it beside its newest good backup, and the choice between.

Nothing of the profile is changed before a person chose; then the damaged files are put away
together and stay (sync §1.21, "Damage"). Run it with the profile's lock and the store closed.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.clock import Clock
from app.said import Said, say
from app.store import backup, issued_log, lineage
from app.store.engine import Connection, Damaged, StoreRefused, database_error, driver
from app.store.salvage import Rescued, Tell, salvage
from app.store.state import LIVE_OP
from app.store.store import Store

if TYPE_CHECKING:
    from app.store.tx import Tx

Choice = Literal["rescued", "backup"]
FOLDER = ".rescue"


@dataclass(frozen=True)
class Content:
    """What a database holds; times in µs UTC, 0 for none. `lost` are papers that only their files
    and the log of numbers tell of, `changed` those that are not what was issued.
    """

    orders: int
    papers: int
    waiting: int  # changes that were not sent, or not surely
    newest_us: int  # the last change
    lost: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class Backup:
    file: Path
    made_us: int
    content: Content


@dataclass(frozen=True)
class Found:
    """What a person can choose between; `rescued` is None where nothing can be read any more.

    `refusal` says why nothing could be made of what was read.
    """

    rescued: Rescued | None
    content: Content | None
    backup: Backup | None
    refusal: Said | None = None

    def has(self, choice: Choice) -> bool:
        return (self.rescued if choice == "rescued" else self.backup) is not None


class Rescue:
    """One profile's rescue: look first, then take. `close` removes what was not taken."""

    def __init__(
        self, database: Path, documents: Path, log: Path, backups: Path, clock: Clock
    ) -> None:
        self._database, self._documents, self._log = database, documents, log
        self._backups, self._clock = backups, clock
        self._folder = database.parent / FOLDER
        self._third = self._folder / database.name
        self._found: Found | None = None

    def damage(self) -> Said | None:
        """What is wrong with the database, None where it is whole; refuses what is not ours."""
        if gone := lineage.emptied(self._database, self._log):
            return gone
        try:
            with (
                closing(Store.open(self._database, clock=self._clock, read_only=True)) as store,
                store.read() as reader,
            ):
                whole = reader.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
                related = reader.execute("PRAGMA foreign_key_check").fetchone() is None
        except Damaged as damaged:
            return damaged.sentence
        except database_error():  # a schema that says something else than ours
            whole = related = False
        return None if whole and related else say("“{path}” is damaged.", path=self._database)

    def look(self, tell: Tell) -> Found:
        """Save what can be read into a third file, and look for the backup; `tell` may stop it."""
        shutil.rmtree(self._folder, ignore_errors=True)  # of a rescue that did not end
        self._folder.mkdir(mode=0o700)
        kept = self._newest_backup()
        try:
            rescued = self._salvage(kept, tell)
        except StoreRefused as refused:
            self._found = Found(None, None, kept, refused.sentence)
            return self._found
        content = self._content(self._third)
        nothing = not (content.orders or content.papers)
        self._found = Found(None, None, kept) if nothing else Found(rescued, content, kept)
        return self._found

    def _salvage(self, kept: Backup | None, tell: Tell) -> Rescued:
        source = backup.as_it_was(self._database)
        file = kept.file if kept else None
        return salvage(source, self._third, backup=file, clock=self._clock, tell=tell)

    def take(self, choice: Choice) -> tuple[Path | None, list[str]]:
        """Go on with the rescued rows or the backup, of which everything is looked up anew.

        Returns where the damaged files are kept, and the numbers of papers that are missing.
        """
        assert self._found is not None, "look first"
        fresh = self._third
        if choice == "backup":
            assert self._found.backup is not None
            fresh = self._folder / "backup.db"
            backup.copy_database(self._found.backup.file, fresh)
        missing: list[str] = []

        def also(tx: Tx) -> None:
            missing.extend(issued_log.raise_series(tx, self._log, self._documents))

        aside = backup.put_in_place(
            fresh, self._database, clock=self._clock, also=also,
            what="rescued" if choice == "rescued" else "restored",
        )  # fmt: skip
        return aside, missing

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def _newest_backup(self) -> Backup | None:
        """The newest hourly copy that is whole."""
        for file in sorted(self._backups.glob(backup.COPIES), reverse=True):
            try:
                backup.verify(file, file)
                return Backup(file, backup.made_us(file), self._content(file))
            except (StoreRefused, ValueError, database_error()):
                continue
        return None

    def _content(self, database: Path) -> Content:
        with closing(driver().connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as db:
            lost, changed = _beside_the_log(db, self._log)
            return Content(
                _one(db, "SELECT count(*) FROM orders"),
                _one(db, "SELECT count(*) FROM documents"),
                _one(db, f"SELECT count(*) FROM outbox WHERE {LIVE_OP} AND kind <> 'fetch'"),
                _one(db, "SELECT ifnull(max(at), 0) FROM journal"),
                lost,
                changed,
            )


def notes(rescued: Rescued) -> list[Said]:
    """What a person should know of the rescued rows before choosing them, each with its count."""
    told = (
        (rescued.pages, say("Pages that could not be read: {count}.", count=rescued.pages)),
        (rescued.rows, say("Rows that could not be taken over: {count}.", count=rescued.rows)),
        (
            rescued.mended.headless,
            say(
                "Orders of which only papers, lines or addresses are left: {count}.",
                count=rescued.mended.headless,
            ),
        ),
        (
            rescued.mended.incomplete,
            say("Orders that lost a part: {count}.", count=rescued.mended.incomplete),
        ),
        (
            rescued.mended.homeless,
            say("Orders whose account is lost: {count}.", count=rescued.mended.homeless),
        ),
        (
            rescued.mended.in_doubt,
            say(
                "Changes that may have been sent and are looked up first: {count}.",
                count=rescued.mended.in_doubt,
            ),
        ),
    )
    return [sentence for count, sentence in told if count]


def _one(db: Connection, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])


def _beside_the_log(db: Connection, log: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Numbers the log of issued papers knows and these rows lack, or have otherwise."""
    rows = db.execute("SELECT id, number, snapshot FROM documents")
    known = {row[0]: (row[1], hashlib.sha256(row[2].encode()).hexdigest()) for row in rows}
    entries, _ = issued_log.read(log)
    lost = tuple(entry.number for entry in entries if entry.id not in known)
    changed = tuple(
        entry.number
        for entry in entries
        if known.get(entry.id, (entry.number, entry.snapshot)) != (entry.number, entry.snapshot)
    )
    return lost, changed
