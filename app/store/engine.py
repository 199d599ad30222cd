"""The SQLite engine: which one, how a connection is set up, and its refusals in words (sync §1.21).

Every connection of the program is made here, but the migrations' own. It knows no table.
"""

from __future__ import annotations

import importlib
import sqlite3 as standard
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path
from types import ModuleType

from app.said import Said, say, template

NEEDED = (3, 51, 3)  # 3.7.0 to 3.51.2 can corrupt a WAL database (sync §1.21)
APPLICATION_ID = 0x42445255  # "BDRU"
SCHEMA_VERSION = 1  # PRAGMA user_version: the number of the newest revision in migrations/
WRITER_CACHE_KB = 16_000
READER_CACHE_KB = 8_000
BACKSTOP_PAGES = 10_000  # of WAL, should no idle moment ever come

Connection = standard.Connection
Row = tuple[object, ...]


class StoreRefused(Exception):
    """The store can't do that, and `sentence` says why.

    `exit_code` is the contract's: 5 for a profile that can't be used, 2 for what a person asked.
    """

    def __init__(self, sentence: Said, *, exit_code: int = 5) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.exit_code = exit_code


class Damaged(StoreRefused):
    """The file is not what was written to it; `rescue` saves what can be read (sync §1.21)."""


def driver() -> ModuleType:
    """The DBAPI module: pysqlite3 where it is installed, else Python's own if new enough."""
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        if standard.sqlite_version_info < NEEDED:
            raise StoreRefused(
                say(
                    "SQLite {sqlite_version} is too old: it can damage the database. Install the "
                    "Python package pysqlite3, or a Python with SQLite {needed} or newer.",
                    sqlite_version=standard.sqlite_version,
                    needed=".".join(map(str, NEEDED)),
                )
            ) from None
        return standard


def database_error() -> type[Exception]:
    """The driver's own base class of errors; nothing outside the store should meet it."""
    error: type[Exception] = driver().DatabaseError
    return error


def connect(path: Path, *, write: bool, existing: bool = True) -> Connection:
    """A connection for any thread, with every pragma of sync §1.21 set.

    A reader opens the file read-only. Raises StoreRefused when the file can't be used.
    """
    mode = "ro" if not write else "rw" if existing else "rwc"
    with refusing(path):
        connection: Connection = driver().connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            for pragma in _pragmas(write):
                connection.execute(f"PRAGMA {pragma}")
            if write:
                _set_wal(connection, path)
            connection.set_authorizer(_authorize)
        except UnicodeDecodeError as error:  # the engine's words repeat what stands in the file
            connection.close()
            raise Damaged(say(_DAMAGED, path=path)) from error
        except BaseException:
            connection.close()
            raise
    return connection


def _pragmas(write: bool) -> Iterator[str]:
    yield "busy_timeout=5000"
    yield "trusted_schema=OFF"
    yield "cell_size_check=ON"
    yield "mmap_size=0"
    yield "foreign_keys=ON"
    yield "synchronous=FULL"
    if sys.platform == "darwin":
        yield "fullfsync=ON"
        yield "checkpoint_fullfsync=ON"
    yield f"cache_size=-{WRITER_CACHE_KB if write else READER_CACHE_KB}"
    yield f"wal_autocheckpoint={BACKSTOP_PAGES if write else 0}"
    yield f"query_only={'OFF' if write else 'ON'}"


def _set_wal(connection: Connection, path: Path) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        raise StoreRefused(
            say(
                "“{path}” can't be written safely: the folder does not allow SQLite's write-ahead "
                "log (journal mode stays “{mode}”). Move the profile to a local disk.",
                path=path,
                mode=mode,
            )
        )


def _authorize(action: int, *_about: str | None) -> int:
    return standard.SQLITE_DENY if action == standard.SQLITE_ATTACH else standard.SQLITE_OK


# Beginnings of the engine's own messages, which are stable, and what a person can make of them.
_DAMAGED = template("“{path}” is damaged.")
_DAMAGE = (
    ("file is not a database", template("“{path}” is not a Bordereau database, or it is damaged.")),
    ("database disk image is malformed", _DAMAGED),
    ("malformed database schema", _DAMAGED),
    ("Could not decode to UTF-8", _DAMAGED),
    ("vtable constructor failed", _DAMAGED),
    ("fts5: corruption", _DAMAGED),
    ("fts5: missing row", _DAMAGED),
    # The program asks for its own tables and columns only, and keeps no other JSON.
    ("no such table", _DAMAGED),
    ("no such column", _DAMAGED),
    ("malformed JSON", _DAMAGED),
    ("malformed detail", _DAMAGED),  # these three: options of the search index
    ("error in tokenizer constructor", _DAMAGED),
    ("unrecognized option", _DAMAGED),
)
_WORDS = (
    ("database or disk is full", template("Not saved: the disk that holds “{path}” is full.")),
    (
        "attempt to write a readonly database",
        template("“{path}” can't be written: the file is read-only."),
    ),
    ("database is locked", template("“{path}” is being written by another program; try again.")),
    (
        "unable to open database file",
        template("“{path}” can't be opened: it is missing or not permitted."),
    ),
    (
        "disk I/O error",
        template("The disk that holds “{path}” failed while it was read or written."),
    ),
)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what the engine says of a file or a disk into a sentence; other errors pass.

    A kept text that is no JSON any more is damage too: nothing else is parsed in such a block.
    """
    try:
        yield
    except JSONDecodeError as error:
        raise Damaged(say(_DAMAGED, path=path)) from error
    except database_error() as error:
        for kind, sentences in ((Damaged, _DAMAGE), (StoreRefused, _WORDS)):
            for beginning, words in sentences:
                if str(error).startswith(beginning):
                    raise kind(say(words, path=path)) from error
        raise
