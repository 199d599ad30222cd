"""Copies of a profile that can be trusted: made online, checked, then renamed into place.

A backup file is one zip of the database, the issued papers and their chain (sync §1.21). A restored
database is never taken on as it stands: `rebaseline` marks what may have happened since.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.said import say
from app.store.engine import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Damaged,
    StoreRefused,
    connect,
    database_error,
    driver,
    refusing,
)
from app.store.lineage import rebaseline
from app.store.store import Store

if TYPE_CHECKING:
    from app.clock import Clock
    from app.store.tx import Tx

DATABASE, LOG, DOCUMENTS = "bordereau.db", "issued.log", "documents"
LOG_ENDINGS = ("-wal", "-shm")
DAMAGED = ".damaged-"  # behind the name of files that were put away, with the time (UTC)
HOURLY, DAILY, MONTHLY = 24, 30, 12  # copies kept (sync §1.21)
HOUR_US = 3_600_000_000
_STAMP = "%Y%m%d-%H%M%S"
COPIES = f"auto-{'[0-9]' * 8}-{'[0-9]' * 6}.db"


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy, safe beside a writer; checked and on the disk before it has its name."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    with (
        refusing(target),
        closing(connect(source, write=False)) as reader,
        closing(driver().connect(partial, isolation_level=None)) as copy,
    ):
        reader.backup(copy, pages=4096)
        copy.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        partial.unlink()
        raise Damaged(
            say(
                "The copy of “{source}” is damaged ({verdict}); it was not kept.",
                source=source,
                verdict=verdict,
            )
        )
    _settle(partial, target)


def backup(store: Store, file: Path, documents: Path, issued_log: Path) -> None:
    """Write one zip; an older file of that name is replaced only by a whole new one."""
    with _in_words(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent, prefix=".backup-") as folder:
            copy, whole = Path(folder) / DATABASE, Path(folder) / file.name
            copy_database(store.path, copy)
            with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                archive.write(copy, DATABASE)
                # After the database, so that no paper it knows is missing here.
                for path in sorted(documents.rglob("*.pdf")):
                    archive.write(path, f"{DOCUMENTS}/{path.relative_to(documents).as_posix()}")
                if issued_log.exists():
                    archive.write(issued_log, LOG)
            _settle(whole, file)


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreRefused(
            say("“{file}” can't be written: {strerror}.", file=file, strerror=error.strerror)
        ) from error


def restore(
    file: Path,
    *,
    database: Path,
    documents: Path,
    issued_log: Path,
    clock: Clock,
    also: Callable[[Tx], None],
) -> Path | None:
    """Put a backup's database in place and bring back papers that are missing.

    Run it with the profile's lock and the store closed. Everything is verified, and what the
    database says of sync and numbers is set right (`rebaseline`, then `also`), before the last
    rename; until then the former database stands. Papers issued since, and the longer chain, stay:
    their numbers are never given again (sync §1.22). Returns where the former database went, None
    when there was none.
    """
    with (
        _in_words(database),
        _opened(file) as archive,
        TemporaryDirectory(dir=database.parent, prefix=".restore-") as folder,
    ):
        fresh = Path(archive.extract(DATABASE, folder))
        verify(fresh, file)
        _bring_back(archive, documents, issued_log)
        return put_in_place(fresh, database, clock=clock, also=also)


def put_in_place(
    fresh: Path,
    database: Path,
    *,
    clock: Clock,
    also: Callable[[Tx], None],
    what: str = "restored",
) -> Path | None:
    """Have `fresh` be the database from now on, believing no bookkeeping of it (`rebaseline`).

    `what` happened stands in the journal. Returns where the former one went.
    """
    with closing(Store.open(fresh, clock=clock)) as store, store.write() as tx:
        rebaseline(tx, what)
        also(tx)
    with _in_words(database):
        aside = _set_aside(database, clock.now_us())
        for ending in LOG_ENDINGS:
            beside(database, ending).unlink(missing_ok=True)
        _settle(fresh, database)
    return aside


def rotate(store: Store, folder: Path, now_us: int) -> Path | None:
    """The hourly copy: None when the last is younger, nothing changed or the disk is too full."""
    kept = sorted(folder.glob(COPIES))
    # One from ahead of now was made while the clock was wrong.
    last = next((copy for copy in reversed(kept) if made_us(copy) <= now_us), None)
    if last is not None and now_us - made_us(last) < HOUR_US:
        return None
    if last is not None and _changed(store.path) <= last.stat().st_mtime:
        return None
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if shutil.disk_usage(folder).free < 3 * store.path.stat().st_size:
        return None
    target = folder / f"auto-{datetime.fromtimestamp(now_us // 1_000_000, UTC):{_STAMP}}.db"
    copy_database(store.path, target)
    for old in superseded([*kept, target]):
        old.unlink()
    return target


def superseded(copies: Iterable[Path]) -> list[Path]:
    """Those that neither the last hours, nor the newest of a day or of a month, need."""
    newest_first = sorted(copies, reverse=True)
    needed = set(newest_first[:HOURLY])
    for length, most in ((len("auto-YYYYMMDD"), DAILY), (len("auto-YYYYMM"), MONTHLY)):
        periods: dict[str, Path] = {}
        for copy in newest_first:
            periods.setdefault(copy.name[:length], copy)
        needed |= set(list(periods.values())[:most])
    return [copy for copy in newest_first if copy not in needed]


def made_us(copy: Path) -> int:
    """When an hourly copy was made, µs UTC, by its name."""
    made = datetime.strptime(copy.stem.removeprefix("auto-"), _STAMP).replace(tzinfo=UTC)
    return int(made.timestamp()) * 1_000_000


def _changed(database: Path) -> float:
    both = (database, beside(database, "-wal"))
    times = [path.stat().st_mtime for path in both if path.exists()]
    return max(times)


def _opened(file: Path) -> zipfile.ZipFile:
    """The archive, every checksum right and no name that leads out of the profile."""
    try:
        archive = zipfile.ZipFile(file)
    except (OSError, zipfile.BadZipFile) as error:
        raise StoreRefused(
            say("“{file}” is not a backup: it can't be read as a zip file.", file=file), exit_code=2
        ) from error
    try:
        damaged = archive.testzip()
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
        damaged = "its directory"
    names = archive.namelist()
    if damaged is not None or DATABASE not in names or not all(map(_is_ours, names)):
        archive.close()
        why = f"{damaged} is damaged" if damaged else f"it is not made of {DATABASE} and papers"
        raise StoreRefused(
            say("“{file}” is not a backup that can be restored: {why}.", file=file, why=why),
            exit_code=2,
        )
    return archive


def _is_ours(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return name in (DATABASE, LOG) or (
        parts[:1] == (DOCUMENTS,) and ".." not in parts and "\\" not in name and ":" not in name
    )


def verify(database: Path, file: Path) -> None:
    """Refuse the database of `file` when it is damaged, not ours or newer than this program."""
    try:
        with closing(driver().connect(database, isolation_level=None)) as copy:
            copy.execute("PRAGMA trusted_schema=OFF")
            (application,) = copy.execute("PRAGMA application_id").fetchone()
            (version,) = copy.execute("PRAGMA user_version").fetchone()
            (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
            broken = copy.execute("PRAGMA foreign_key_check").fetchone()
    except database_error() as error:
        raise StoreRefused(
            say("The database in “{file}” is damaged: {error}.", file=file, error=error)
        ) from error
    if application != APPLICATION_ID or version > SCHEMA_VERSION:
        raise StoreRefused(
            say("The database in “{file}” is not one this program can read.", file=file)
        )
    if verdict != "ok" or broken is not None:
        raise StoreRefused(
            say("The database in “{file}” is damaged; nothing was changed.", file=file)
        )


def _set_aside(database: Path, now_us: int) -> Path | None:
    """Keep the former database, whole and with its log taken in, or as it lies when damaged."""
    if not database.exists():
        return None
    aside = database.parent / "backups" / f"before-restore-{now_us}.db"
    try:
        copy_database(database, aside)
        with closing(connect(database, write=True)) as writer:
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (StoreRefused, database_error()):
        aside = _keep_damaged(database, now_us)
    return aside


def _keep_damaged(database: Path, now_us: int) -> Path:
    """The three files together under another name, byte for byte; nothing deletes them."""
    aside = database
    while aside.exists():
        stamp = f"{datetime.fromtimestamp(now_us // 1_000_000, UTC):{_STAMP}}"
        aside = database.with_name(f"{database.name}{DAMAGED}{stamp}")
        now_us += 1_000_000
    for ending in ("", *LOG_ENDINGS):  # the last commits may be in the log alone (sync §1.21)
        if beside(database, ending).exists():
            _same_file(beside(database, ending), beside(aside, ending))
    if os.name == "posix":
        _flush(aside.parent)
    return aside


def _same_file(path: Path, other: Path) -> None:
    """A second name for the file, where the disk knows such, else a copy."""
    try:
        other.hardlink_to(path)
    except OSError:
        shutil.copyfile(path, other)
        _flush(other)


def as_it_was(database: Path) -> Path:
    """The damaged database with its log, also when that was moved before the end came.

    The log goes out of the way before another database takes the name; what broke off there left
    both, the same, under their other name.
    """
    log = beside(database, "-wal")
    if not database.exists() or (log.exists() and log.stat().st_size):
        return database
    kept = sorted(database.parent.glob(f"{database.name}{DAMAGED}*-wal"), reverse=True)
    for log in kept:
        aside = log.with_name(log.name.removesuffix("-wal"))
        if aside.exists() and filecmp.cmp(aside, database, shallow=False):
            return aside
    return database


def beside(database: Path, ending: str) -> Path:
    """A file that belongs to the database: its log or that log's index."""
    return database.with_name(database.name + ending)


def _bring_back(archive: zipfile.ZipFile, documents: Path, issued_log: Path) -> None:
    for name in _papers(archive):
        path = documents / PurePosixPath(name).relative_to(DOCUMENTS)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write(path, archive.read(name))
    if LOG in archive.namelist():
        chain = archive.read(LOG)
        if not issued_log.exists() or len(chain) > issued_log.stat().st_size:
            _write(issued_log, chain)


def _papers(archive: zipfile.ZipFile) -> Iterator[str]:
    return (
        name
        for name in archive.namelist()
        if name.startswith(f"{DOCUMENTS}/") and not name.endswith("/")
    )


def _write(path: Path, content: bytes) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    _settle(partial, path)


def _settle(partial: Path, target: Path) -> None:
    """Rename once every byte, and then the new name, is on the disk (reliability S27)."""
    partial.chmod(0o600)
    _flush(partial)
    partial.replace(target)
    if os.name == "posix":
        _flush(target.parent)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
