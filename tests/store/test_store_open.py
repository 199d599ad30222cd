"""Opening a profile's database: what it is made of, how it is set, and every refusal in words."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.orders.model import Order
from app.store import Cancel, Cancelled, Store, StoreRefused, engine
from app.store.engine import Damaged, connect, driver
from app.store.views import ListQuery
from tests.store.conftest import Clock


def _raw(path: Path) -> sqlite3.Connection:
    connection: sqlite3.Connection = driver().connect(path, isolation_level=None)
    return connection


def test_a_missing_or_empty_file_becomes_a_database(tmp_path: Path) -> None:
    for path in (tmp_path / "a" / "new.db", tmp_path / "empty.db"):
        if path.parent == tmp_path:
            path.touch()
        with closing(Store.open(path)) as store:
            assert store.count(ListQuery()).number == 0
    assert (tmp_path / "a" / "new.db").stat().st_mode & 0o777 == 0o600


def test_an_existing_database_opens_without_the_heavy_libraries(database: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from app.store import Store;"
        "from app.store.views import ListQuery;"
        "s = Store.open(Path(sys.argv[1])); s.page(ListQuery()); s.close();"
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'sqlmodel', 'sqlalchemy',"
        " 'alembic', 'pydantic', 'httpx', 'reportlab', 'babel', 'pycountry', 'asyncio'}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(database)], capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"


def test_every_connection_is_set_as_the_page_says(database: Path) -> None:
    everywhere = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000,
        "trusted_schema": 0, "cell_size_check": 1, "application_id": engine.APPLICATION_ID,
        "user_version": engine.SCHEMA_VERSION,
    }  # fmt: skip
    for write in (True, False):
        with closing(connect(database, write=write)) as connection:
            expected = everywhere | {"query_only": int(not write)}
            expected["wal_autocheckpoint"] = engine.BACKSTOP_PAGES if write else 0
            found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
            assert found == expected


@pytest.mark.parametrize("write", [True, False])
def test_no_connection_attaches_another_file(database: Path, tmp_path: Path, write: bool) -> None:
    with (
        closing(connect(database, write=write)) as connection,
        pytest.raises(driver().DatabaseError, match="not authorized"),
    ):
        connection.execute("ATTACH ? AS other", (str(tmp_path / "other.db"),))
    assert not (tmp_path / "other.db").exists()


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(StoreRefused, match="can't be written"), store.read() as reader:
        reader.execute("DELETE FROM orders")


def _write_text(path: Path) -> None:
    path.write_text("Dear customer, " * 100)


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(_raw(path)) as raw:
        raw.execute("CREATE TABLE notes (text)")


def _newer(path: Path) -> None:
    with closing(_raw(path)) as raw:
        raw.execute("PRAGMA user_version = 99")


def _trigger(path: Path) -> None:
    with closing(_raw(path)) as raw:
        raw.execute("CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM orders; END")


def _view(path: Path) -> None:
    with closing(_raw(path)) as raw:
        raw.execute("CREATE VIEW v AS SELECT * FROM orders")


def _torn(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))


def _flipped(was: bytes, now: bytes) -> Callable[[Path], None]:
    def flip(path: Path) -> None:
        whole = path.read_bytes()
        assert was in whole
        path.write_bytes(whole.replace(was, now.ljust(len(was))[: len(was)]))

    return flip


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_write_text, "is not a Bordereau database, or it is damaged"),
        (_other_program, "is the database of another program"),
        (_newer, "was written by a newer Bordereau .database version 99"),
        (_trigger, "holds triggers or views"),
        (_view, "holds triggers or views"),
        (_torn, "is damaged"),
        (_flipped(b"CREATE INDEX ix_orders_total", b"CREATE INDEX ix_orders_to(al"), "is damaged"),
        (_flipped(b"CREATE TABLE orders", b"CREATE TABLE\xff\xfeorders"), "is damaged"),
    ],
)
def test_what_is_not_ours_is_refused_in_words_and_left_alone(
    database: Path, damage: object, said: str
) -> None:
    assert callable(damage)
    damage(database)
    before = database.read_bytes()
    for read_only in (True, False):
        with pytest.raises(StoreRefused, match=said) as refused:
            Store.open(database, read_only=read_only)
        assert database.name in refused.value.sentence
        assert refused.value.sentence.endswith(".")
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    ("what", "flipped"),
    [
        (b"W-12345", b"W-\xff\xfe345"),
        (b'{"site":', b'{"site"\x01'),
        (b"carrier_export ", b"carrier_ezport "),
        (b"tokenize=", b"tokenife="),
        (b"case_sensitive 1", b"case_sensitive 7"),
        (b"detail=", b"detaim="),
    ],
)
def test_a_text_that_is_none_any_more_is_damage(
    database: Path, what: bytes, flipped: bytes
) -> None:
    with closing(Store.open(database)) as store, store.write() as tx:
        tx.put_order(Order(number="W-12345", context={"site": "B"}), source="clerk")
    _flipped(what, flipped)(database)
    opened = closing(Store.open(database, read_only=True))
    with opened as store, pytest.raises(Damaged, match="is damaged"):
        assert [store.order(row.id) for row in store.page(ListQuery(search="12345")).rows] == []


def test_a_folder_in_the_place_of_the_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreRefused, match="is a folder"):
        Store.open(tmp_path)


def test_a_database_with_a_name_in_another_folder_is_refused(tmp_path: Path) -> None:
    """Two profiles would have a lock each, and one file."""
    desk, other = tmp_path / "desk" / "b.db", tmp_path / "other" / "b.db"
    for folder in (desk.parent, other.parent):
        folder.mkdir()
    with closing(Store.open(desk)):
        pass
    other.symlink_to(desk)
    for read_only in (True, False):
        with pytest.raises(StoreRefused, match="has another name elsewhere"):
            Store.open(other, read_only=read_only)
    other.unlink()
    other.hardlink_to(desk)
    for path in (desk, other):
        with pytest.raises(StoreRefused, match="has another name elsewhere"):
            Store.open(path)
    other.unlink()
    (desk.parent / "b.db-damaged-1").hardlink_to(desk)  # as a rescue leaves it that was cut off
    with closing(Store.open(desk)):
        pass


def test_reading_a_profile_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreRefused, match="open the program once first"):
        Store.open(tmp_path / "none.db", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_an_old_engine_is_refused_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3.dbapi2", None)
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.40.1")
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(StoreRefused, match=r"SQLite 3\.40\.1 is too old.*pysqlite3"):
        driver()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    assert driver() is sqlite3


def test_read_only_works_beside_a_writer_and_never_writes(store: Store, database: Path) -> None:
    with closing(Store.open(database, read_only=True)) as beside:
        with store.write() as tx:
            tx.put_order(Order(number="W-1"), source="clerk")
        assert beside.count(ListQuery()).number == 1
        with pytest.raises(StoreRefused, match="open for reading only"), beside.write():
            pass


def test_a_disk_that_is_full_is_said_in_words_and_keeps_what_was(store: Store) -> None:
    with store.write() as tx:
        tx.put_order(Order(number="W-1"), source="clerk")
        (pages,) = tx.connection.execute("PRAGMA page_count").fetchone()
        tx.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreRefused, match="Not saved: the disk"), store.write() as tx:
        tx.put_orders([Order(number=f"W-{n}") for n in range(200)], source="clerk")
    assert store.count(ListQuery()).number == 1


def test_a_failed_block_leaves_nothing_and_the_store_goes_on(store: Store) -> None:
    def fail_halfway() -> None:
        with store.write() as tx:
            tx.put_order(Order(number="W-1"), source="clerk")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert store.count(ListQuery()).number == 0
    with store.write() as tx:
        tx.put_order(Order(number="W-2"), source="clerk")
    assert store.count(ListQuery(search="w-1")).number == 0
    assert store.count(ListQuery()).number == 1


def test_a_commit_that_fails_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("no space")

    monkeypatch.setattr(store, "commit", fail)
    with pytest.raises(OSError, match="no space"), store.write() as tx:
        tx.put_order(Order(number="W-1"), source="clerk")
    monkeypatch.undo()
    assert store.count(ListQuery()).number == 0


def test_many_threads_write_one_after_the_other_while_others_read(store: Store) -> None:
    seen: list[int] = []

    def save(number: int) -> None:
        for turn in range(10):
            with store.write() as tx:
                tx.put_order(Order(number=f"W-{number}-{turn}"), source="clerk")
            seen.append(store.count(ListQuery()).number)

    threads = [threading.Thread(target=save, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.count(ListQuery()).number == 60
    assert len(seen) == 60


def test_a_reading_that_nobody_wants_any_more_stops(store: Store) -> None:
    cancel = Cancel()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    started = threading.Event()
    outcome: list[str] = []

    def read() -> None:
        try:
            with store.read(cancel) as reader:
                reader.create_function("begun", 0, started.set)
                reader.execute("SELECT begun()").fetchone()
                reader.execute(endless).fetchone()
        except Cancelled:
            outcome.append("cancelled")

    thread = threading.Thread(target=read)
    thread.start()
    assert started.wait(60)
    while thread.is_alive():
        cancel.stop()
        thread.join(0.01)
    assert outcome == ["cancelled"]
    with pytest.raises(Cancelled), store.read(cancel):
        pytest.fail("a stopped reading began")
    assert store.page(ListQuery()).rows == ()


def test_the_end_of_a_run_is_noted_and_its_absence_too(database: Path, clock: Clock) -> None:
    def run(*, orderly: bool) -> tuple[str, str]:
        store = Store.open(database, clock=clock)
        with store.write() as tx:
            tx.put_order(Order(number="W-1"), source="clerk")
        said = store.meta("ended_well_before"), store.meta("boot_id")
        if orderly:
            store.close()
        else:
            shutil.copytree(database.parent, database.parent.parent / "killed")
            store.close()
            for file in (database.parent.parent / "killed").iterdir():
                shutil.move(file, database.parent / file.name)
        return said

    first, second, third = run(orderly=True), run(orderly=False), run(orderly=True)
    assert [first[0], second[0], third[0]] == ["1", "1", "0"]
    assert len({first[1], second[1], third[1]}) == 3


def test_a_disk_that_takes_nothing_any_more_lets_the_program_end(
    database: Path, clock: Clock
) -> None:
    """What was saved is; that it ended well is not noted, so the next start looks."""
    store = Store.open(database, clock=clock)
    with store.write() as tx:
        tx.put_order(Order(number="W-1"), source="clerk")
    assert store._writer is not None
    store._writer.execute("PRAGMA query_only=ON")  # as where a disk became read-only
    store.close()
    with closing(Store.open(database, clock=clock)) as again:
        assert [row.number for row in again.page(ListQuery()).rows] == ["W-1"]
        assert again.meta("clean_shutdown") == "0"


def test_idle_housekeeping_keeps_everything(store: Store, database: Path) -> None:
    for number in range(30):
        with store.write() as tx:
            tx.put_order(Order(number=f"W-{number}"), source="clerk")
    store.idle()
    assert store.count(ListQuery(search="w-")).number == 30
    with closing(Store.open(database, read_only=True)) as beside:
        beside.idle()
