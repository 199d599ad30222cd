"""Damaged databases: real files with real damage, and what is saved of them.

`DAMAGES=2000 SEED=7` makes it the long version (`make soak`).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.orders import groups
from app.said import say
from app.store import Cancel, Cancelled, Store, StoreRefused, backup, issued_log
from app.store import rescue as rescue_module
from app.store.check import check, refuse_damage
from app.store.engine import Damaged, driver
from app.store.pages import LEAF_TABLE, Pages
from app.store.rescue import Rescue, notes
from app.store.salvage import Rescued, salvage
from app.store.state import LIVE_OP
from app.store.store import ENDED_WELL
from bench.orders import ACCOUNTS, link, orders
from tests.rendering.samples import tools_order
from tests.store.conftest import Clock
from tests.store.test_store_papers import issue, kept, saved

DAMAGES = int(os.environ.get("DAMAGES", "14"))
KILLS = int(os.environ.get("KILLS", "2"))
LONGEST_S = {"begun": 0.5, "looked": 0.06}  # looking, and putting it in place
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
PAGE = 4096
ORDERS, LATER = 120, 40  # the later ones stand in the log alone
ORDER_COLUMNS = 67
REMADE = ("search", "sqlite_", "alembic_")
Spoil = Callable[[random.Random, Path], None]


@dataclass
class Profile:
    """The files of a profile, as they lay when its computer stopped."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "bordereau.db"

    @property
    def log(self) -> Path:
        return self.root / "issued.log"

    def files(self) -> dict[str, bytes]:
        """But the log's index, which every reader makes anew."""
        found = self.root.glob("bordereau.db*")
        return {p.name: p.read_bytes() for p in found if not p.name.endswith("-shm")}

    def copy(self, root: Path) -> Profile:
        shutil.copytree(self.root, root)
        return Profile(root)

    def rescue(self) -> Rescue:
        documents, backups = self.root / "documents", self.root / "backups"
        return Rescue(self.database, documents, self.log, backups, Clock())


def tell(_done: int, _total: int) -> None:
    """Nobody watches."""


def rows(path: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(driver().connect(path)) as db:
        found: list[tuple[Any, ...]] = db.execute(sql, values).fetchall()
        return found


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Orders, ties, operations and papers; an hourly copy, and work after it that is in the log."""
    root = tmp_path_factory.mktemp("worked")
    clock = Clock()
    with closing(Store.open(root / "live.db", clock=clock)) as store:
        made = list(orders(ORDERS + LATER))
        with store.write() as tx:
            for account in ACCOUNTS:
                tx.put_account(account)
            tx.put_orders(made[:ORDERS], source="pull")
            link(tx, [order for order in made[:ORDERS] if order.account][:60])
        for _ in range(3):
            kept(store, root, root / "issued.log", issue(store, saved(store, tools_order(1))))
        backup.copy_database(store.path, root / "backups" / "auto-20261120-100000.db")
        store.idle()
        with store.read(), store.write() as tx:
            tx.put_orders(made[ORDERS:], source="pull")
        kept(store, root, root / "issued.log", issue(store, saved(store, tools_order(1))))
        _operations(store)
        for ending in ("", "-wal"):
            shutil.copyfile(root / f"live.db{ending}", root / f"bordereau.db{ending}")
    for left in root.glob("live.db*"):
        left.unlink()
    return Profile(root)


def _operations(store: Store) -> None:
    """One in each state that matters, with and without attempts."""
    ids = [row[0] for row in _tx(store, "SELECT id FROM orders WHERE account_id IS NOT NULL")]
    kinds = (
        ("create", "queued", 0), ("create", "sending", 1), ("push", "sending", 1),
        ("push", "queued", 2), ("command:shipped", "queued", 0), ("create", "done", 1),
    )  # fmt: skip
    with store.write() as tx:
        for number, (kind, state, tries) in enumerate(kinds):
            seq = tx.insert(
                "INSERT INTO outbox (order_id, kind, args, state, attempts) VALUES (?,?,'{}',?,?)",
                (ids[-1 - number], kind, state, tries),
            )
            for n in range(tries):
                outcome = None if state != "done" else "done"
                tx.execute("INSERT INTO attempts (id, outbox_seq, n, outcome) VALUES (?, ?, ?, ?)",
                           (f"T{seq}-{n}", seq, n + 1, outcome))  # fmt: skip


def _tx(store: Store, sql: str) -> list[tuple[Any, ...]]:
    with store.read() as reader:
        found: list[tuple[Any, ...]] = reader.execute(sql).fetchall()
        return found


# -- damage -----------------------------------------------------------------------------


def _overwrite(chance: random.Random, file: Path, pieces: int, longest: int) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(pieces):
        size = chance.randrange(1, longest)
        at = chance.randrange(len(content) - size)
        content[at : at + size] = chance.choice((chance.randbytes(size), bytes(size)))
    file.write_bytes(content)


def _pages(chance: random.Random, file: Path) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(content) // PAGE) * PAGE
        content[at : at + PAGE] = chance.choice((chance.randbytes(PAGE), bytes(PAGE)))
    file.write_bytes(content)


def _ranges(chance: random.Random, file: Path) -> None:
    _overwrite(chance, file, chance.randrange(1, 30), 3000)


def _truncated(chance: random.Random, file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: chance.randrange(len(content))])


def _header(_chance: random.Random, file: Path) -> None:
    file.write_bytes(bytes(100) + file.read_bytes()[100:])


def _first_page(_chance: random.Random, file: Path) -> None:
    file.write_bytes(bytes(PAGE) + file.read_bytes()[PAGE:])


def _no_log(_chance: random.Random, file: Path) -> None:
    file.with_name(file.name + "-wal").unlink()


def _bad_log(chance: random.Random, file: Path) -> None:
    _overwrite(chance, file.with_name(file.name + "-wal"), chance.randrange(1, 8), 3000)


def _bad_both(chance: random.Random, file: Path) -> None:
    _pages(chance, file)
    _bad_log(chance, file)


def _pointers(chance: random.Random, file: Path) -> None:
    """Numbers of pages that lead to other trees, in circles or out of the file."""
    content = bytearray(file.read_bytes())
    inner = [at for at in range(0, len(content), PAGE) if content[at] in (2, 5)]
    for at in chance.sample(inner, min(3, len(inner))):
        content[at + 8 : at + 12] = struct.pack(">I", chance.randrange(len(content) // PAGE + 9))
    file.write_bytes(content)


SPOILS: tuple[Spoil, ...] = (
    _pages, _ranges, _truncated, _header, _first_page, _no_log, _bad_log, _bad_both, _pointers,
)  # fmt: skip


def whole_orders(before: Profile, after: Profile) -> set[str]:
    """Orders whose row stands in pages that the damage left as they were."""
    with closing(Pages(before.database)) as was, closing(Pages(after.database)) as now:
        same = {n for n in range(1, was.count + 1) if was.page(n) == now.page(n)}
        rows = [values for n in same if was.kind(n) == LEAF_TABLE for _, values in now.cells(n)]
    return {str(values[1]) for values in rows if len(values) == ORDER_COLUMNS}


@pytest.mark.parametrize("turn", range(DAMAGES))
def test_nothing_that_can_be_read_is_lost(worked: Profile, tmp_path: Path, turn: int) -> None:
    print(f"SEED={SEED} turn={turn}")
    chance = random.Random(SEED + turn)
    spoil = SPOILS[(SEED + turn) % len(SPOILS)]
    damaged = worked.copy(tmp_path / "damaged")
    spoil(chance, damaged.database)
    before = damaged.files()
    kept_copy = chance.choice((None, next(damaged.root.glob("backups/*.db"))))
    third = tmp_path / "third.db"
    rescued = salvage(damaged.database, third, backup=kept_copy, clock=Clock(), tell=tell)
    assert damaged.files() == before
    assert isinstance(rescued, Rescued)
    assert all(note.endswith(".") for note in notes(rescued))
    _is_sound(third)
    here = {row[0] for row in rows(third, "SELECT id FROM orders")}
    assert whole_orders(worked, damaged) <= here
    if kept_copy is not None and spoil is not _no_log and spoil is not _bad_log:
        assert {row[0] for row in rows(kept_copy, "SELECT id FROM orders")} <= here
    left = rows(third, "SELECT state FROM outbox WHERE state = 'sending' OR (state = 'queued' AND"
                " EXISTS (SELECT 1 FROM attempts WHERE outbox_seq = seq))")  # fmt: skip
    assert left == []


@pytest.mark.parametrize("turn", range(DAMAGES // 4))
def test_whatever_is_lost_no_number_is_given_twice(
    worked: Profile, tmp_path: Path, turn: int
) -> None:
    """The log of numbers or the stored papers are enough, each alone."""
    print(f"SEED={SEED} turn={turn}")
    chance = random.Random(SEED - turn)
    damaged = worked.copy(tmp_path / "damaged")
    given = {entry.number for entry in issued_log.read(damaged.log)[0]}
    _lose(damaged, "series", 1)
    chance.choice(SPOILS)(chance, damaged.database)
    if chance.random() < 0.5:
        damaged.log.unlink()
    with closing(damaged.rescue()) as rescue:
        found = rescue.look(tell)
        rescue.take("rescued" if found.rescued and chance.random() < 0.6 else "backup")
    with closing(Store.open(damaged.database)) as store:
        again = issue(store, saved(store, tools_order(1)))
        assert check(store) == []
    assert again.document.number not in given


def _is_sound(path: Path) -> None:
    with closing(Store.open(path)) as store:
        assert check(store) == []
        for (order_id,) in _tx(store, "SELECT id FROM orders"):
            assert store.order(order_id) is not None


def test_a_whole_database_comes_out_as_it_was(worked: Profile, tmp_path: Path) -> None:
    """Every row of every table, those of the log too; operations on their way are in doubt."""
    third = tmp_path / "third.db"
    rescued = salvage(worked.database, third, backup=None, clock=Clock(), tell=tell)
    assert (rescued.pages, rescued.rows, rescued.mended.incomplete) == (0, 0, 0)
    source = worked.copy(tmp_path / "source").database
    tables = rows(source, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    for (table,) in tables:
        if not table.startswith((*REMADE, "outbox", "attempts", "meta")):
            sql = f'SELECT * FROM "{table}" ORDER BY 1, 2'
            assert rows(third, sql) == rows(source, sql), table
    sql = "SELECT id, rowid FROM documents"
    assert rows(third, sql) == rows(source, sql)
    sql = "SELECT kind, state FROM outbox ORDER BY seq"
    states = [("create", "queued"), ("create", "in_doubt"), ("push", "in_doubt"),
              ("push", "in_doubt"), ("command:shipped", "queued"), ("create", "done")]  # fmt: skip
    assert rows(third, sql) == states
    assert rows(third, "SELECT count(*) FROM attempts WHERE outcome IS NULL") == [(0,)]
    _is_sound(third)


@pytest.mark.parametrize("table", ["orders", "remote_links", "journal"])
def test_a_lost_root_takes_nothing_below_it_along(
    worked: Profile, tmp_path: Path, table: str
) -> None:
    damaged = worked.copy(tmp_path / "damaged")
    _lose(damaged, table, 0)
    third = tmp_path / "third.db"
    rescued = salvage(damaged.database, third, backup=None, clock=Clock(), tell=tell)
    assert rescued.pages
    source = worked.copy(tmp_path / "source").database
    sql = f"SELECT count(*), min(rowid), max(rowid) FROM {table}"
    assert rows(third, sql) == rows(source, sql)


def test_a_part_that_is_lost_is_not_taken_away_at_the_remote(
    worked: Profile, tmp_path: Path
) -> None:
    """Base forgets what the damage may have taken, so that no push deletes it there."""
    damaged = worked.copy(tmp_path / "damaged")
    with closing(Store.open(damaged.database)) as store, store.write() as tx:
        for (order_id,) in tx.query("SELECT order_id FROM remote_links"):
            order = tx.order(order_id)
            assert order is not None
            base = groups.dump(groups.shared(order))
            tx.execute("UPDATE remote_links SET base = ? WHERE order_id = ?", (base, order_id))
    _lose(damaged, "order_lines", 3)
    third = tmp_path / "third.db"
    rescued = salvage(damaged.database, third, backup=None, clock=Clock(), tell=tell)
    assert rescued.mended.incomplete > 0
    short = rows(third, "SELECT order_id, base FROM remote_links")
    for order_id, base in short:
        lines = rows(third, "SELECT id FROM order_lines WHERE order_id = ?", order_id)
        agreed = {
            group.removeprefix("line.") for group in json.loads(base) if group.startswith("line.")
        }
        assert agreed <= {line_id for (line_id,) in lines}
    assert rows(third, f"SELECT count(*) FROM outbox WHERE kind = 'push' AND {LIVE_OP}"
                " AND order_id NOT IN (SELECT order_id FROM outbox)") == [(0,)]  # fmt: skip


def _lose(profile: Profile, table: str, count: int) -> None:
    """The first leaves of that table, or its root, are gone from the file and from its log."""
    with closing(Pages(profile.database)) as pages:
        records = [cell[1] for n in (1, *pages.children(1)) for cell in pages.cells(n)]
        root = next(record[3] for record in records if record[1] == table)
        assert isinstance(root, int)
        lost = (pages.children(root) or [root])[:count] or [root]
        frames = [pages._frames[n] for n in lost if n in pages._frames]
    _zero(profile.database, [(n - 1) * PAGE for n in lost])
    if frames:
        _zero(profile.database.with_name("bordereau.db-wal"), frames)


def _zero(file: Path, places: Iterable[int]) -> None:
    content = bytearray(file.read_bytes())
    for at in places:
        content[at : at + PAGE] = bytes(PAGE)
    file.write_bytes(content)


# -- the choice -------------------------------------------------------------------------


@pytest.fixture
def damaged(worked: Profile, tmp_path: Path) -> Profile:
    """One that SQLite refuses: half of what says which tables there are is gone."""
    made = worked.copy(tmp_path / "damaged")
    with closing(Pages(made.database)) as pages:
        leaves = pages.children(1)
    _zero(made.database, [(leaf - 1) * PAGE for leaf in leaves[:2]])
    return made


def test_both_ways_out_are_told_with_their_counts(damaged: Profile) -> None:
    before = damaged.files()
    with closing(damaged.rescue()) as rescue:
        damage = rescue.damage()
        assert damage is not None
        assert damage.endswith(".")
        found = rescue.look(tell)
    assert damaged.files() == before
    assert found.rescued is not None
    assert found.content is not None
    assert found.backup is not None
    assert (found.content.orders, found.content.papers) == (ORDERS + LATER + 4, 4)
    assert (found.backup.content.orders, found.backup.content.papers) == (ORDERS + 3, 3)
    assert (found.rescued.newer_orders, found.rescued.newer_papers) == (LATER + 1, 1)
    assert (len(found.content.lost), len(found.backup.content.lost)) == (0, 1)
    assert found.content.waiting == 5
    assert not list(damaged.root.glob(".rescue"))


@pytest.mark.parametrize("choice", ["rescued", "backup"])
def test_what_is_taken_goes_on_and_the_damaged_files_stay(damaged: Profile, choice: Any) -> None:
    before = damaged.files()
    with closing(damaged.rescue()) as rescue:
        rescue.look(tell)
        aside, missing = rescue.take(choice)
    assert aside is not None
    for name, content in before.items():
        assert aside.with_name(name.replace("bordereau.db", aside.name)).read_bytes() == content
    assert len(missing) == (1 if choice == "backup" else 0)
    entries, _ = issued_log.read(damaged.log)
    with closing(Store.open(damaged.database)) as store:
        assert check(store) == []
        live = f"SELECT state FROM outbox WHERE kind = 'create' AND {LIVE_OP}"
        assert {state for (state,) in _tx(store, live)} <= {"in_doubt"}
        assert store.meta("backup_of")
        again = issue(store, saved(store, tools_order(1)))
    assert again.document.number not in {entry.number for entry in entries}


def test_of_nothing_nothing_is_offered(damaged: Profile) -> None:
    damaged.database.write_bytes(b"")
    (damaged.root / "bordereau.db-wal").unlink()
    shutil.rmtree(damaged.root / "backups")
    with closing(damaged.rescue()) as rescue:
        assert rescue.damage() is not None
        assert rescue.look(tell).rescued is None


def _dies(*_arguments: object, **_named: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("step", ["_set_aside", "_settle", "_keep_damaged", "rebaseline"])
def test_one_that_dies_on_the_way_can_be_tried_again(
    damaged: Profile, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with closing(damaged.rescue()) as rescue:
        rescue.look(tell)
        with monkeypatch.context() as patch:
            patch.setattr(backup, step, _dies)
            with pytest.raises(KeyboardInterrupt):
                rescue.take("rescued")
    with closing(damaged.rescue()) as rescue:
        assert rescue.damage() is not None
        found = rescue.look(tell)
        assert found.content is not None
        assert found.content.orders == ORDERS + LATER + 4
        rescue.take("rescued")
        assert rescue.damage() is None


@pytest.mark.parametrize("turn", range(KILLS))
@pytest.mark.no_cover
def test_a_kill_leaves_all_for_another_try(damaged: Profile, turn: int) -> None:
    print(f"SEED={SEED} turn={turn}")
    before = damaged.database.read_bytes()
    chance = random.Random(SEED + turn)
    after = chance.choice(("begun", "looked"))
    _killed(damaged.root, after, chance.random() * LONGEST_S[after])
    with closing(damaged.rescue()) as rescue:
        if rescue.damage() is not None:
            rescue.look(tell)
            rescue.take("rescued")
    _is_sound(damaged.database)
    assert rows(damaged.database, "SELECT count(*) FROM orders") == [(ORDERS + LATER + 4,)]
    asides = damaged.root.glob("bordereau.db.damaged-*[0-9]")
    assert before in [aside.read_bytes() for aside in asides]


def _killed(root: Path, after: str, for_s: float) -> None:
    """Let another process rescue it until so long after that word; it may be done before."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.salvage_child", str(root)],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        while child.stdout.readline().strip() != after:
            assert child.poll() is None
        timer = threading.Timer(for_s, child.kill)
        timer.start()
        child.wait()
        timer.cancel()


def test_the_backup_is_offered_also_where_nothing_can_be_made(
    damaged: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise StoreRefused(say("Not saved: the disk that holds “{path}” is full.", path="third"))

    monkeypatch.setattr(rescue_module, "salvage", full)
    with closing(damaged.rescue()) as rescue:
        found = rescue.look(tell)
        assert (found.has("rescued"), found.has("backup")) == (False, True)
        assert found.refusal is not None
        rescue.take("backup")
        assert rescue.damage() is None


def test_whoever_watches_can_stop_it(damaged: Profile) -> None:
    before = damaged.files()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with closing(damaged.rescue()) as rescue, pytest.raises(Cancelled):
        rescue.look(stop)
    assert damaged.files() == before
    assert not list(damaged.root.glob(".rescue"))


def test_after_an_end_that_was_none_damage_is_looked_for_once(
    worked: Profile, tmp_path: Path
) -> None:
    """The lost page holds lines; without a look nobody would meet it for a while."""
    ended_ill, damaged = worked.copy(tmp_path / "ill"), worked.copy(tmp_path / "damaged")
    for made in (ended_ill, damaged):
        with closing(Store.open(made.database)) as store, store.write() as tx:
            tx.set_meta(ENDED_WELL, "0")
    _lose(damaged, "order_lines", 1)
    with closing(Store.open(ended_ill.database)) as store:
        refuse_damage(store)
        assert store.meta(ENDED_WELL) == "1"
    with closing(Store.open(damaged.database)) as store, pytest.raises(Damaged):
        refuse_damage(store)


def test_a_look_for_damage_that_was_stopped_is_due_at_a_later_start(
    worked: Profile, tmp_path: Path
) -> None:
    """The window closed amid it: at a million orders it takes minutes."""
    made, stopped = worked.copy(tmp_path / "ill"), Cancel()
    with closing(Store.open(made.database)) as store, store.write() as tx:
        tx.set_meta(ENDED_WELL, "0")
    stopped.stop()
    with closing(Store.open(made.database)) as store, pytest.raises(Cancelled):
        refuse_damage(store, stopped)
    with closing(Store.open(made.database)) as store:
        with store.write() as tx:
            tx.set_meta("any", "write of an orderly run")
        assert store.meta(ENDED_WELL) == "0"
        refuse_damage(store)
        assert store.meta(ENDED_WELL) == "1"


def test_damage_is_told_apart_from_other_refusals(damaged: Profile) -> None:
    with pytest.raises(Damaged):
        Store.open(damaged.database)
