"""What is read when: newest first, most overdue first, and never so many missing (sync §1.13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.accounts import set_account
from app.store import links, outbox_view, remotes
from app.sync.known import SWEEP, budget
from app.sync.pull import FAR_FEWER
from tests.sync.fake_remote import Shape
from tests.sync.test_crash_points import entered
from tests.sync.test_scenarios import sync
from tests.sync.world import SECOND_US, World

DAY_US = 86_400 * SECOND_US


def world_of(tmp_path: Path, shape: Shape) -> World:
    return World(tmp_path / "bordereau.db", 1, (shape,), storm=0.0)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[World]:
    world = world_of(tmp_path, "server_key")
    for age in (400, 90, 2, 1):
        world.servers["server_key"].add({}, age_us=age * DAY_US)
    yield world
    world.close()


def strategies(world: World) -> list[tuple[str, int, str]]:
    with world.store.read() as reader:
        return reader.execute(
            "SELECT strategy, seen, text FROM pull_runs ORDER BY started_at, id"
        ).fetchall()


def numbers(world: World) -> list[str]:
    with world.store.read() as reader:
        return [row[0] for row in reader.execute("SELECT remote_id FROM remote_links ORDER BY id")]


def test_a_new_shop_shows_its_newest_orders_first(shop: World) -> None:
    by_age = [kept.id for kept in shop.servers["server_key"].orders.values()]
    sync(shop)
    assert numbers(shop) == [by_age[2], by_age[3], by_age[0], by_age[1]]
    assert [name for name, _, _ in strategies(shop)] == ["window", "full"]
    shop.clock.move(60)
    sync(shop)
    assert [name for name, _, _ in strategies(shop)][2:] == ["window", "refresh"]


def test_a_first_sync_goes_on_where_it_was_stopped(shop: World) -> None:
    """What was taken in is not read again, and the whole list is still walked to its end."""
    while shop.step("server_key") != "run":
        pass
    shop.cancel("server_key")
    while shop.step("server_key") is not None:
        pass
    first = numbers(shop)
    assert len(first) == 2
    shop.log.clear()
    sync(shop)
    assert len(numbers(shop)) == 4
    assert shop.log.count("get ") == 2


def test_a_list_of_changes_moves_its_mark_by_the_server_s_own_time(tmp_path: Path) -> None:
    """Behind the lag of its index, and though nothing in it changed (sync §1.14)."""
    world = world_of(tmp_path, "split")
    world.servers["split"].add({}, age_us=DAY_US)
    for _ in range(2):
        sync(world)
        asked_us = world.clock.us
        with world.store.read() as reader:
            assert remotes.watermark(reader, "split") == asked_us - 600 * SECOND_US
        world.clock.move(3600)
    with world.store.read() as reader:
        (since_us,) = reader.execute('SELECT max("from") FROM pull_runs').fetchone()
    assert since_us < asked_us - 3600 * SECOND_US - 900 * SECOND_US
    world.close()


def test_every_run_is_accounted_for(shop: World) -> None:
    for _ in range(3):
        sync(shop)
        shop.clock.move(301)
        kept = next(iter(shop.servers["server_key"].orders.values()))
        kept.groups = {**kept.groups, "note.customer": str(shop.clock.us)}
        kept.modified_us = shop.clock.us
    with shop.store.read() as reader:
        runs = outbox_view.rounds(reader, 0)
    assert [run.seen for run in runs].count(4) == 1
    for run in runs:
        parts = (run.unchanged, run.merged, run.imported, run.quarantined, run.conflicts)
        assert run.seen == sum(parts), run
    assert sum(run.merged for run in runs) == 2


def test_a_run_that_does_not_add_up_is_noticed(shop: World) -> None:
    run = remotes.Run("r", "server_key", "full", None, 1, seen=2, imported=1)
    said = "2 orders seen, 1 accounted for"
    with pytest.raises(AssertionError, match=said), shop.store.write() as tx:
        remotes.end_run(tx, run, complete=True, watermark=None)


def test_runs_are_told_for_ninety_days(shop: World) -> None:
    sync(shop)
    shop.clock.move(91 * 86_400)
    sync(shop)
    with shop.store.read() as reader:
        (oldest,) = reader.execute("SELECT min(finished_at) FROM pull_runs").fetchone()
    assert oldest > shop.clock.us - 90 * DAY_US


# -- known orders ------------------------------------------------------------------


def overdue(world: World, ages_s: dict[str, int]) -> list[str]:
    """Which are due, given how long ago each was seen; all are open but those named `closed`."""
    with world.store.write() as tx:
        for remote_id, age_s in ages_s.items():
            tx.execute(
                "UPDATE remote_links SET remote_seen_at = ? WHERE remote_id = ?",
                (world.clock.us - age_s * SECOND_US, remote_id),
            )
            word = "completed" if remote_id.startswith("closed") else "open"
            tx.execute(
                "UPDATE orders SET order_status = ? WHERE id = "
                "(SELECT order_id FROM remote_links WHERE remote_id = ?)",
                (word, remote_id),
            )
    with world.store.read() as reader:
        return links.due_for_reading(
            reader, "by_ref", world.clock.us, 10, open_s=300, young_s=3600, old_s=86_400
        )


@pytest.fixture
def known(tmp_path: Path) -> Iterator[World]:
    world = world_of(tmp_path, "by_ref")
    for name in ("open", "open 2", "closed", "closed 2"):
        entered(world)
        sync(world)
        with world.store.write() as tx:
            tx.execute("UPDATE orders SET number = ? WHERE number = 'W-1'", (name,))
            tx.execute("UPDATE remote_links SET remote_id = ? WHERE remote_id LIKE 'W-1%'", (name,))
    yield world
    world.close()


def test_the_most_overdue_is_read_first(known: World) -> None:
    ages = {"open": 301, "open 2": 299, "closed": 7300, "closed 2": 3599}
    assert overdue(known, ages) == ["closed", "open"]
    ages |= {"open": 3000, "closed 2": 3601}
    assert overdue(known, ages) == ["open", "closed", "closed 2"]


def test_a_clock_set_back_leaves_nothing_unread(known: World) -> None:
    assert overdue(known, {"open": -7200, "open 2": 1, "closed": 1, "closed 2": 1}) == ["open"]


def test_single_reads_take_half_of_the_pace(tmp_path: Path) -> None:
    world = world_of(tmp_path, "by_ref")
    session = world.session("by_ref")
    assert session.can.rate_per_min == 120
    assert budget(session) == 300
    world.close()
    batched = world_of(tmp_path, "server_key")
    assert budget(batched.session("server_key")) == SWEEP
    batched.close()


def test_many_orders_not_found_are_a_suspect_answer(tmp_path: Path) -> None:
    """Another shop stands behind the address: nothing here is taken as deleted (sync §1.11)."""
    world = world_of(tmp_path, "by_ref")
    for _ in range(7):
        entered(world)
    sync(world)
    kept = dict(world.servers["by_ref"].orders)
    assert len(kept) == 7
    world.servers["by_ref"].orders.clear()
    for _ in range(3):
        world.clock.move(1300)
        sync(world)
        assert strategies(world)[-1][2] == FAR_FEWER
    with world.store.read() as reader:
        assert links.live_ids(reader, "by_ref") == kept.keys()
    world.servers["by_ref"].orders |= dict(list(kept.items())[1:])
    for _ in range(3):
        world.clock.move(1300)
        sync(world)
    with world.store.read() as reader:
        assert links.live_ids(reader, "by_ref") == set(list(kept)[1:])
    world.close()


def test_another_address_is_another_place(shop: World) -> None:
    """What was learned of the former address says nothing of the new one ([I-9])."""
    sync(shop)
    with shop.store.write() as tx:
        tx.put_account(replace(shop.store.accounts()[0], kind="merchantpro"))
    set_account(shop.desk, "server_key", "http://127.0.0.1:2", {}, {})
    with shop.store.read() as reader:
        assert remotes.watermark(reader, "server_key") is None
        assert set(links.row_hashes(reader, "server_key", numbers(shop)).values()) == {""}
    set_account(shop.desk, "server_key", "", {}, {"currency": "EUR"})
    sync(shop)
    set_account(shop.desk, "server_key", "", {}, {"currency": "RON"})
    with shop.store.read() as reader:
        assert remotes.watermark(reader, "server_key") is not None
