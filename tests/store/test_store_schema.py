"""The schema: the classes say it, the migrations make it, the database keeps to it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from app.orders.model import Line, Order
from app.store import Store, StoreRefused, migrate
from app.store.backup import copy_database
from app.store.engine import SCHEMA_VERSION, driver
from app.store.schema import statements
from app.store.views import ListQuery
from tests.store.conftest import Clock

ALLOWED_TYPES = {"TEXT", "INTEGER", "BLOB"}


def _rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(driver().connect(path)) as raw:
        rows: list[tuple[object, ...]] = raw.execute(sql).fetchall()
        return rows


def test_the_migrations_make_what_the_classes_say(database: Path, tmp_path: Path) -> None:
    said = tmp_path / "said.db"
    with closing(driver().connect(said)) as raw:
        for statement in statements():
            raw.execute(statement)
    schema = (
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'alembic%'"
        " AND tbl_name NOT LIKE 'alembic%' ORDER BY type, name"
    )
    assert _rows(database, schema) == _rows(said, schema)


def test_every_table_is_strict_typed_and_named(database: Path) -> None:
    for (name,) in _rows(database, "SELECT name FROM sqlite_schema WHERE type = 'table'"):
        if str(name).startswith(("search", "sqlite_", "alembic_")):
            continue
        ((strict,),) = _rows(database, f"SELECT strict FROM pragma_table_list('{name}')")
        assert strict == 1, name
        types = {row[0] for row in _rows(database, f"SELECT type FROM pragma_table_info('{name}')")}
        assert types <= ALLOWED_TYPES, name
        left_out = f"SELECT dflt_value FROM pragma_table_info('{name}') WHERE NOT \"notnull\""
        assert {row[0] for row in _rows(database, left_out)} <= {None}, name  # Tx.insert_many
    for table in SQLModel.metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name


def test_the_newest_revision_is_the_version_this_program_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    config.set_main_option("path_separator", "os")
    head = ScriptDirectory.from_config(config).get_current_head()
    assert head is not None
    assert int(head) == SCHEMA_VERSION


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO orders (list_key, id, rev) VALUES ('not-an-int', 'O2', 1)",
        "INSERT INTO orders (list_key, id, rev, total) VALUES (2, 'O2', 1, 1.5)",
        "INSERT INTO orders (list_key, id, rev) VALUES (2, 'O1', 1)",
        "INSERT INTO orders (list_key, id, rev) VALUES (1, 'O2', 1)",
        "INSERT INTO orders (list_key, id, rev) VALUES (2, 'O2', 0)",
        "INSERT INTO orders (list_key, id, rev, account_id) VALUES (2, 'O2', 1, 'none')",
        "INSERT INTO orders (list_key, id, rev, account_id, client_ref)"
        " VALUES (2, 'O2', 1, 'A', 'R')",
        "INSERT INTO order_lines (order_id, position, id) VALUES ('none', 0, 'L')",
        "INSERT INTO outbox (order_id, kind, state) VALUES ('O1', 'create', 'lost')",
        "INSERT INTO outbox (order_id, kind, state) VALUES ('O1', 'push', 'blocked')",
        "INSERT INTO remote_accounts (id, name, kind) VALUES ('B', 'shop', 'twc')",
        "INSERT INTO journal (source) VALUES ('nobody')",
        "DELETE FROM orders WHERE id = 'O1'",
    ],
)
def test_the_database_itself_refuses_what_must_never_be(store: Store, sql: str) -> None:
    with store.write() as tx:
        tx.execute("INSERT INTO remote_accounts (id, name, kind) VALUES ('A', 'shop', 'twc')")
        tx.execute(
            "INSERT INTO orders (list_key, id, rev, account_id, client_ref)"
            " VALUES (1, 'O1', 1, 'A', 'R')"
        )
        tx.execute("INSERT INTO outbox (order_id, kind, state) VALUES ('O1', 'push', 'queued')")
    with pytest.raises(driver().IntegrityError), store.write() as tx:
        tx.execute(sql)


# -- steps to come -----------------------------------------------------------------

NEXT = '''"""A step to come."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("ALTER TABLE orders ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    {more}
'''


@pytest.fixture
def used(database: Path) -> Path:
    with closing(Store.open(database)) as store, store.write() as tx:
        tx.put_orders([Order(number=f"W-{n}", tags=("a",)) for n in range(19)], source="clerk")
        tx.put_order(Order(number="W-19", lines=(Line(),)), source="clerk")
    return database


def _scripts(tmp_path: Path, more: str = "") -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder)
    (folder / "versions" / "0002_colour.py").write_text(NEXT.format(more=more))
    return folder


def test_a_step_keeps_the_rows_after_a_verified_copy(
    used: Path, tmp_path: Path, clock: Clock
) -> None:
    migrate.upgrade(used, clock, scripts=_scripts(tmp_path), version=2)
    assert _rows(used, "PRAGMA user_version") == [(2,)]
    assert _rows(used, "SELECT count(*), max(colour) FROM orders") == [(20, "")]
    (copy,) = (used.parent / "backups").iterdir()
    assert _rows(copy, "PRAGMA user_version") == [(1,)]
    assert _rows(copy, "SELECT count(*) FROM orders") == [(20,)]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('op.execute("DELETE FROM tags")', "rows of tags would be lost"),
        ("op.execute(\"DELETE FROM orders WHERE number = 'W-3'\")", "rows of orders"),
        ("op.execute(\"UPDATE order_lines SET order_id = 'none'\")", "linked tables"),
        ("raise KeyboardInterrupt", None),
        ('op.execute("not SQL")', None),
    ],
)
def test_a_step_that_fails_anywhere_changes_nothing(
    used: Path, tmp_path: Path, clock: Clock, more: str, said: str | None
) -> None:
    before = _rows(used, "SELECT * FROM sqlite_schema"), _rows(used, "SELECT * FROM tags")
    with pytest.raises(StoreRefused if said else BaseException, match=said):
        migrate.upgrade(used, clock, scripts=_scripts(tmp_path, more), version=2)
    assert before == (_rows(used, "SELECT * FROM sqlite_schema"), _rows(used, "SELECT * FROM tags"))
    assert _rows(used, "PRAGMA user_version") == [(1,)]
    with closing(Store.open(used)) as store:
        assert store.count(ListQuery()).number == 20


def test_a_first_start_that_dies_leaves_an_empty_file_that_starts_again(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "new.db"
    with pytest.raises(sqlite3.Error if driver() is sqlite3 else Exception, match="syntax"):
        migrate.upgrade(path, clock, scripts=_scripts(tmp_path, 'op.execute("not SQL")'), version=2)
    assert _rows(path, "SELECT * FROM sqlite_schema") == []
    with closing(Store.open(path)) as store:
        assert store.count(ListQuery()).number == 0


def test_what_a_crash_of_an_older_step_left_is_cleared(
    used: Path, tmp_path: Path, clock: Clock
) -> None:
    with closing(driver().connect(used)) as raw:
        raw.execute("CREATE TABLE _alembic_tmp_orders (id TEXT)")
    migrate.upgrade(used, clock, scripts=_scripts(tmp_path), version=2)
    assert _rows(used, "SELECT * FROM sqlite_schema WHERE name LIKE '%alembic_tmp%'") == []


def test_a_copy_that_fails_its_check_is_not_kept(used: Path, tmp_path: Path) -> None:
    whole = used.read_bytes()
    (page_size,) = _rows(used, "PRAGMA page_size")[0]
    (root,) = _rows(used, "SELECT rootpage FROM sqlite_schema WHERE name = 'order_lines'")[0]
    assert isinstance(page_size, int)
    assert isinstance(root, int)
    torn = (root - 1) * page_size
    used.write_bytes(whole[:torn] + b"\x0d" * page_size + whole[torn + page_size :])
    with pytest.raises(StoreRefused):
        copy_database(used, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db*"))
