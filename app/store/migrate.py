"""Schema steps by Alembic, all or nothing (sync §1.21, "Migrations").

On a connection of its own: foreign keys off, one explicit transaction that also sets the version,
a verified copy of an existing database before the first step. Loads SQLAlchemy: imported only
when there is a step to take.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from app.clock import Clock
from app.said import say
from app.store.backup import copy_database
from app.store.engine import APPLICATION_ID, SCHEMA_VERSION, StoreRefused, driver, refusing

SCRIPTS = Path(__file__).with_name("migrations")


def upgrade(
    path: Path, clock: Clock, *, scripts: Path = SCRIPTS, version: int = SCHEMA_VERSION
) -> None:
    """Bring the database to `version`, making it where there is none.

    Raises StoreRefused when the disk will not take it or the rows do not survive the step.
    """
    if path.exists() and path.stat().st_size:
        copy_database(path, path.parent / "backups" / f"before-{version}-{clock.now_us()}.db")
    else:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    engine = _engine(path)
    try:
        with refusing(path), engine.begin() as connection:
            _step(connection, path, scripts, version)
    finally:
        engine.dispose()


def _engine(path: Path) -> Engine:
    def open_file() -> sqlite3.Connection:
        connection: sqlite3.Connection = driver().connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=OFF",
                       "trusted_schema=OFF", "busy_timeout=5000"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://", module=driver(), creator=open_file, poolclass=NullPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _step(connection: Connection, path: Path, scripts: Path, version: int) -> None:
    for table in _tables(connection, "_alembic_tmp_%"):  # left by a crash of a batch step
        connection.exec_driver_sql(f'DROP TABLE "{table}"')
    before = _counts(connection)
    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    after = _counts(connection)
    lost = [table for table, rows in before.items() if after.get(table, 0) < rows]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if lost or broken:
        raise StoreRefused(
            say(
                "“{path}” was not upgraded: rows of {lost} would be lost. Nothing was changed.",
                path=path,
                lost=", ".join(lost) or say("linked tables"),
            )
        )
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _tables(connection: Connection, pattern: str) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE ?", (pattern,)
    )
    return [str(name) for (name,) in found]


def _counts(connection: Connection) -> dict[str, int]:
    """Rows of every ordinary table; the search index can be built again and is not counted."""
    counted = {}
    for table in _tables(connection, "%"):
        if not table.startswith(("search", "sqlite_", "alembic_")):
            rows = connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()
            counted[table] = int(rows)
    return counted
