"""Backup, restore, rotation and check: nothing half made ever stands in a whole one's place."""

from __future__ import annotations

import os
import random
import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.orders.model import Line, Order
from app.store import Store, StoreRefused, backup
from app.store.check import check
from app.store.engine import connect
from app.store.lineage import rebaseline
from app.store.views import ListQuery
from tests.store.conftest import Clock


@dataclass
class Profile:
    root: Path
    database: Path
    documents: Path
    issued_log: Path

    def restore(self, file: Path) -> Path | None:
        return backup.restore(
            file, database=self.database, documents=self.documents, issued_log=self.issued_log,
            clock=Clock(), also=lambda tx: tx.set_meta("also", "done"),
        )  # fmt: skip

    def numbers(self) -> set[str]:
        with closing(Store.open(self.database)) as store:
            return {row.number for row in store.page(ListQuery()).rows}


@pytest.fixture
def profile(database: Path) -> Profile:
    root = database.parent
    (root / "documents" / "2026").mkdir(parents=True)
    (root / "documents" / "2026" / "INV-1.pdf").write_bytes(b"%PDF one")
    (root / "issued.log").write_bytes(b"line one\n")
    _add(database, "W-1")
    return Profile(root, database, root / "documents", root / "issued.log")


def _add(database: Path, number: str) -> None:
    with closing(Store.open(database)) as store, store.write() as tx:
        tx.put_order(Order(number=number), source="clerk")


def _backup(profile: Profile, name: str = "out/backup.zip") -> Path:
    file = profile.root / name
    with closing(Store.open(profile.database, read_only=True)) as store:
        backup.backup(store, file, profile.documents, profile.issued_log)
    return file


def test_a_backup_beside_a_writer_brings_everything_back(profile: Profile) -> None:
    with closing(Store.open(profile.database)) as store:
        with store.write() as tx:
            tx.put_order(Order(number="W-2"), source="clerk")
        file = _backup(profile)
    assert [p.name for p in file.parent.iterdir()] == ["backup.zip"]
    _add(profile.database, "W-3")
    shutil.rmtree(profile.documents)
    profile.issued_log.unlink()
    aside = profile.restore(file)
    assert profile.numbers() == {"W-1", "W-2"}
    with closing(Store.open(profile.database)) as store:
        assert (store.meta("also"), store.meta("backup_of") != "") == ("done", True)
    assert (profile.documents / "2026" / "INV-1.pdf").read_bytes() == b"%PDF one"
    assert profile.issued_log.read_bytes() == b"line one\n"
    assert aside is not None
    with closing(connect(aside, write=False)) as former:
        assert former.execute("SELECT count(*) FROM orders").fetchone() == (3,)


def test_papers_issued_since_and_the_longer_chain_stay(profile: Profile) -> None:
    file = _backup(profile)
    (profile.documents / "2026" / "INV-1.pdf").write_bytes(b"%PDF changed since")
    (profile.documents / "2026" / "INV-2.pdf").write_bytes(b"%PDF two")
    profile.issued_log.write_bytes(b"line one\nline two\n")
    profile.restore(file)
    papers = {p.name: p.read_bytes() for p in profile.documents.rglob("*.pdf")}
    assert papers == {"INV-1.pdf": b"%PDF changed since", "INV-2.pdf": b"%PDF two"}
    assert profile.issued_log.read_bytes() == b"line one\nline two\n"


def test_a_restore_into_an_empty_place_needs_nothing_aside(profile: Profile) -> None:
    file = _backup(profile)
    profile.database.unlink()
    assert profile.restore(file) is None
    assert profile.numbers() == {"W-1"}


def test_a_damaged_database_is_kept_as_it_lies(profile: Profile) -> None:
    file = _backup(profile)
    profile.database.write_bytes(b"not a database")
    aside = profile.restore(file)
    assert aside is not None
    assert aside.read_bytes() == b"not a database"
    assert profile.numbers() == {"W-1"}


def test_the_log_of_a_damaged_database_is_kept_beside_it(profile: Profile) -> None:
    """The last commits may be nowhere else."""
    file = _backup(profile)
    log = profile.database.with_name("bordereau.db-wal")
    log.write_bytes(b"the last commits")
    profile.database.write_bytes(b"not a database")
    aside = profile.restore(file)
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the last commits"
    assert profile.numbers() == {"W-1"}


def test_a_restore_that_cannot_be_written_is_said(profile: Profile) -> None:
    file = _backup(profile)
    profile.database.unlink()
    (profile.database / "inside").mkdir(parents=True)
    with pytest.raises(StoreRefused, match="can't be written"):
        profile.restore(file)


def _not_a_zip(file: Path) -> None:
    file.write_bytes(b"PK nothing")


def _torn(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def _one_byte(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[200] ^= 0xFF
    file.write_bytes(bytes(whole))


def _made_of(*entries: tuple[str, bytes]) -> Callable[[Path], None]:
    def make(file: Path) -> None:
        with zipfile.ZipFile(file, "w") as archive:
            for name, content in entries:
                archive.writestr(name, content)

    return make


def _other_database(file: Path) -> None:
    path = file.with_name("other.db")
    with closing(connect(path, write=True, existing=False)) as other:
        other.execute("CREATE TABLE notes (text)")
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(path, backup.DATABASE)


def _missing(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    "spoil",
    [
        _not_a_zip,
        _torn,
        _one_byte,
        _missing,
        _other_database,
        _made_of(("readme.txt", b"hello")),
        _made_of((backup.DATABASE, b"not a database")),
        _made_of((backup.DATABASE, b""), ("../evil", b"x")),
        _made_of((backup.DATABASE, b""), ("documents/../../evil", b"x")),
        _made_of((backup.DATABASE, b""), ("documents/C:\\evil", b"x")),
        _made_of((backup.DATABASE, b""), ("/etc/evil", b"x")),
    ],
)
def test_what_is_no_backup_is_refused_and_changes_nothing(
    profile: Profile, spoil: Callable[[Path], None]
) -> None:
    file = _backup(profile)
    spoil(file)
    before = {p: p.read_bytes() for p in profile.root.rglob("*") if p.is_file()}
    with pytest.raises(StoreRefused, match="backup"):
        profile.restore(file)
    assert before == {p: p.read_bytes() for p in profile.root.rglob("*") if p.is_file()}


def test_a_place_that_takes_no_file_is_said(profile: Profile) -> None:
    (profile.root / "wall").touch()
    with pytest.raises(StoreRefused, match="can't be written"):
        _backup(profile, "wall/backup.zip")


def test_an_older_backup_of_that_name_gives_way_to_a_whole_one(profile: Profile) -> None:
    first = _backup(profile)
    _add(profile.database, "W-2")
    assert _backup(profile) == first
    profile.restore(first)
    assert profile.numbers() == {"W-1", "W-2"}


def test_after_a_restore_no_bookkeeping_is_believed(store: Store) -> None:
    with store.write() as tx:
        tx.execute(
            "INSERT INTO remote_accounts (id, name, kind, failures) VALUES ('A','a','twc',9)"
        )
        tx.execute("INSERT INTO sync_cursor (account_id, stream, watermark) VALUES ('A', 'new', 5)")
        order_id = tx.put_order(Order(number="W-1", account="A"), source="clerk").id
        for kind, state in (
            ("create", "queued"), ("create", "sending"), ("create", "needs_confirmation"),
            ("create", "done"), ("push", "queued"),
        ):  # fmt: skip
            tx.execute(
                "INSERT INTO outbox (order_id, kind, state) VALUES (?, ?, ?)",
                (order_id, kind, state),
            )
        tx.execute(
            "INSERT INTO remote_links (id, order_id, account_id, remote_id, row_hash)"
            " VALUES ('L', ?, 'A', 'R', 'h')",
            (order_id,),
        )
    lineage = store.meta("lineage")
    with store.write() as tx:
        rebaseline(tx)
    with store.read() as reader:
        states = [s for (s,) in reader.execute("SELECT state FROM outbox ORDER BY seq")]
        assert states == ["in_doubt", "in_doubt", "needs_confirmation", "done", "queued"]
        assert reader.execute("SELECT count(*) FROM sync_cursor").fetchone() == (0,)
        assert reader.execute("SELECT row_hash FROM remote_links").fetchone() == ("",)
        assert reader.execute("SELECT failures FROM remote_accounts").fetchone() == (0,)
    assert store.meta("lineage") != lineage == store.meta("backup_of")
    assert [e.source for e in store.journal("")] == ["restore"]


def test_copies_are_made_hourly_when_something_changed(
    store: Store, database: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "backups"

    def touch() -> None:
        ahead = clock.us / 1e6
        for path in (database, database.with_name(database.name + "-wal")):
            os.utime(path, (ahead, ahead))

    def rotate() -> bool:
        made = backup.rotate(store, folder, clock.us)
        if made is not None:
            os.utime(made, (clock.us / 1e6, clock.us / 1e6))
        return made is not None

    touch()
    assert rotate()
    clock.us += 30 * 60_000_000
    touch()
    assert not rotate()
    clock.us += 31 * 60_000_000
    touch()
    assert rotate()
    clock.us += 2 * backup.HOUR_US
    assert not rotate()
    assert len(list(folder.iterdir())) == 2


def test_a_clock_that_was_ahead_stops_no_copies(
    store: Store, database: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "backups"
    made = backup.rotate(store, folder, clock.us + 10_000 * backup.HOUR_US)
    assert made is not None
    own = folder / "auto-before-the-move.db"
    own.touch()
    assert backup.rotate(store, folder, clock.us) is not None
    assert backup.rotate(store, folder, clock.us) is None
    assert own.exists()


def test_copies_thin_out_to_hours_days_and_months() -> None:
    start = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)
    made = [start - timedelta(hours=h) for h in range(24 * 500)]
    copies = [Path(f"auto-{at:%Y%m%d-%H%M%S}.db") for at in made]
    random.Random(1).shuffle(copies)
    kept = sorted(set(copies) - set(backup.superseded(copies)), reverse=True)
    hours = {f"{at:%Y%m%d-%H}" for at in made[:24]}
    assert {c.name[5:16] for c in kept[:24]} == hours
    days = [c.name[5:13] for c in kept]
    assert len(set(days)) == 30 + 12 - 2  # two of the twelve months are among the thirty days
    assert len({day[:6] for day in days}) == 12
    assert backup.superseded(kept) == []


def test_a_sound_database_has_nothing_to_say(store: Store) -> None:
    with store.write() as tx:
        tx.put_order(Order(number="W-1", lines=(Line(),), tags=("a", "a")), source="clerk")
    assert check(store) == []


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("DELETE FROM search", "search"),
        ("INSERT INTO search (rowid, text) VALUES (5, 'ghost')", "search"),
        ("DELETE FROM order_texts", "search"),
        ("UPDATE tags SET list_key = 5", "list"),
        ("DELETE FROM order_lines", "lines"),
        ("INSERT INTO outbox (order_id, kind, state) SELECT id, 'push', 'sending' FROM orders",
         "outbox"),
        ("UPDATE tags SET order_id = 'none'", "database"),
        ("INSERT INTO outbox (order_id, kind, state) SELECT id, 'push', 'queued' FROM orders",
         "outbox"),
    ],
)  # fmt: skip
def test_each_disagreement_is_found_and_named(store: Store, sql: str, kind: str) -> None:
    with store.write() as tx:
        tx.put_order(Order(number="W-1", lines=(Line(),), tags=("a",)), source="clerk")
    assert store._writer is not None
    store._writer.execute("PRAGMA foreign_keys = OFF")
    with store.write() as tx:
        tx.execute(sql)
    found = check(store)
    assert {finding.kind for finding in found} == {kind}
    assert all(finding.text.endswith(".") for finding in found)


def test_a_restore_that_dies_on_the_way_leaves_the_former_database(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _backup(profile)
    _add(profile.database, "W-2")
    for step in ("_set_aside", "_bring_back", "rebaseline", "_settle"):
        with monkeypatch.context() as patch:
            patch.setattr(backup, step, _die)
            with pytest.raises(KeyboardInterrupt):
                profile.restore(file)
        assert profile.numbers() == {"W-1", "W-2"}
        assert not list(profile.root.glob(".restore-*"))


def _die(*_arguments: object) -> None:
    raise KeyboardInterrupt
