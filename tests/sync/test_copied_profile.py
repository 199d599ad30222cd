"""A profile that wakes on another computer believes no bookkeeping (sync §1.19)."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from app import compose, machine
from app.paths import ProfilePaths
from app.store import links, numbering, outbox, outbox_view, remotes
from app.store.remotes import Run
from tests.sync.fake_remote import Shape
from tests.sync.test_crash_points import entered, one
from tests.sync.test_scenarios import state, sync
from tests.sync.world import World


def lived_in(root: Path, *shapes: Shape) -> World:
    """A world whose database stands where a profile's stands."""
    paths = ProfilePaths(root)
    paths.prepare()
    return World(paths.database, 1, shapes, storm=0.0)


def woken(root: Path, device: str) -> str:
    with compose.open_house(root, device=lambda: device) as house:
        return house.news


def test_a_profile_at_home_is_believed(tmp_path: Path) -> None:
    assert woken(tmp_path, "desk A") == ""
    with compose.open_house(tmp_path, device=lambda: "desk A") as house:
        former = house.desk.store.meta("lineage")
        assert house.news == ""
    assert woken(tmp_path, "") == ""
    with compose.open_house(tmp_path, device=lambda: "desk A") as house:
        assert house.desk.store.meta("lineage") == former


def test_a_copy_starts_a_line_of_its_own(tmp_path: Path) -> None:
    home, copy = tmp_path / "home", tmp_path / "copy"
    with compose.open_house(home, device=lambda: "desk A") as house:
        with house.desk.store.write() as tx:
            mark = numbering.desk(tx)
        former = house.desk.store.meta("lineage")
    shutil.copytree(home, copy)
    with compose.open_house(copy, device=lambda: "desk B") as house:
        assert house.news == compose.COPIED
        store = house.desk.store
        assert store.meta("device_id") == "desk B"
        assert store.meta("lineage") != former
        assert store.meta("backup_of") == former
        assert [entry.group for entry in store.journal("")] == ["copied"]
        with store.write() as tx:
            assert numbering.desk(tx) != mark
    assert woken(copy, "desk B") == ""


def test_what_waited_in_a_copy_is_looked_up_before_it_is_sent(tmp_path: Path) -> None:
    """The original sent it meanwhile: the copy finds it there and makes no second one."""
    world = lived_in(tmp_path, "own_key")
    entered(world)
    world.store.close()
    woken(tmp_path, "desk A")
    world.boot()
    kept = world.path.read_bytes()
    sync(world)
    world.store.close()
    world.path.write_bytes(kept)
    woken(tmp_path, "desk B")
    world.boot()
    assert state(world) == "checking"
    sync(world)
    assert state(world) == "clean"
    assert len(world.servers["own_key"].orders) == 1
    world.store.close()


def test_a_copy_asks_a_person_where_nobody_can_be_asked(tmp_path: Path) -> None:
    world = lived_in(tmp_path, "create_only")
    entered(world)
    world.store.close()
    woken(tmp_path, "desk A")
    woken(tmp_path, "desk B")
    world.boot()
    sync(world)
    assert state(world) == "unknown"
    assert not world.servers["create_only"].orders
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    assert row.error_text
    world.store.close()


def test_lists_are_read_from_their_start_in_a_copy(tmp_path: Path) -> None:
    world = lived_in(tmp_path, "server_key")
    entered(world)
    sync(world)
    with world.store.write() as tx:
        remotes.end_run(
            tx, Run("r", "server_key", "full", None, 1), complete=True, watermark=world.clock.us
        )
    world.store.close()
    woken(tmp_path, "desk A")
    woken(tmp_path, "desk B")
    world.boot()
    with world.store.read() as reader:
        assert remotes.watermark(reader, "server_key") is None
        (link,) = links.of_order(reader, one(world).id)
        assert not link.row_hash
        assert not outbox.live_ops(reader, one(world).id)
    world.store.close()


# -- which computer this is --------------------------------------------------------


def told_by(monkeypatch: pytest.MonkeyPatch, *files: Path) -> str:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(machine, "LINUX_IDS", files)
    return machine.fingerprint()


def test_a_computer_has_one_word_that_tells_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("3d1219c7c4c5404aaa1f6d2a48adfda4\n", "utf-8")
    second.write_text("77777777777777777777777777777777\n", "utf-8")
    word = told_by(monkeypatch, tmp_path / "missing", first)
    assert word == told_by(monkeypatch, first)
    assert len(word) == 32
    assert word not in first.read_text("utf-8")
    assert word != told_by(monkeypatch, second)


def test_a_computer_that_does_not_tell_is_suspected_of_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty, garbled = tmp_path / "empty", tmp_path / "garbled"
    empty.write_text("\n", "utf-8")
    garbled.write_bytes(b"\xff\xfe")
    assert told_by(monkeypatch, tmp_path / "missing") == ""
    assert told_by(monkeypatch, empty) == ""
    assert told_by(monkeypatch, garbled) == ""
