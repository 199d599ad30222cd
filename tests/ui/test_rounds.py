"""The window's sync with the sandbox: real sockets and threads; progress, pause and going on."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app import demo
from app.commands import orders
from app.demo import Demo
from app.sandbox.exchange import Answer, Call
from app.store.views import ListQuery
from app.sync.loop import Loop
from app.sync.run import Progress, Report
from tests.end2end.kill_child import typed_order
from tests.ui.conftest import WAIT_MS
from ui.bus import Bus
from ui.format import Formats
from ui.main_window import MainWindow
from ui.rounds import AccountState, Rounds
from ui.sync import SyncPage
from ui.sync.reading import reading

ORDERS = 500  # at each remote
SLOW_S = 0.05  # what each answer of the remotes takes
KINDS = ("transiteo", "merchantpro")
FIGURE = re.compile(r"\d+")
PATIENCE_MS = 2 * WAIT_MS


@pytest.fixture
def shown() -> Iterator[Demo]:
    with demo.opened(orders=ORDERS) as made:
        made.sandbox.slow_s = SLOW_S
        made.sandbox.set_faults({"*": {"slow": 1.0}})
        yield made


@pytest.fixture
def calls(shown: Demo, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """Which remote each request reached, and when by the monotonic clock."""
    came: list[tuple[str, float]] = []
    serve = shown.sandbox.serve

    def noted(kind: str, call: Call) -> tuple[str | None, Answer]:
        came.append((kind, time.monotonic()))
        return serve(kind, call)

    monkeypatch.setattr(shown.sandbox, "serve", noted)
    return came


@pytest.fixture
def midway(shown: Demo, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Until it is set, the remotes' pulls stand still after the first orders they tell of."""
    go_on = threading.Event()
    begun = shown.house.loop

    def held(report: Report) -> Loop:
        def told(progress: Progress) -> None:
            report(progress)
            ours = progress.account in map(demo.NAMES.get, KINDS)
            if ours and progress.phase == "pull" and progress.number:
                go_on.wait(PATIENCE_MS / 1000)

        return begun(told)

    monkeypatch.setattr(shown.house, "loop", held)
    yield go_on
    go_on.set()


@pytest.fixture
def rounds(shown: Demo, formats: Formats, dressed: object) -> Iterator[Rounds]:
    made = Rounds(shown.house, Bus(), formats)
    made.show_accounts(shown.house.desk.store.accounts())
    yield made
    made.close()


def state(shown: Demo, rounds: Rounds, kind: str) -> AccountState:
    return rounds.states[shown.account(kind).id]


def count(shown: Demo, kind: str) -> int:
    return len(shown.house.desk.store.keys(ListQuery(account=shown.account(kind).id)))


def until_all_ended(shown: Demo, rounds: Rounds, qtbot: QtBot) -> None:
    """A whole round with each account; one may end before another begins."""
    accounts = shown.house.desk.store.accounts

    def ended() -> bool:
        return not rounds.running and all(row.last_complete_us for row in accounts())

    qtbot.waitUntil(ended, timeout=PATIENCE_MS)


def test_a_round_tells_its_progress_and_ends_connected(
    shown: Demo, rounds: Rounds, qtbot: QtBot
) -> None:
    seen: list[AccountState] = []
    rounds.moved.connect(lambda: seen.extend(rounds.states.values()))
    rounds.start()
    rounds.start()  # does nothing while it already runs
    until_all_ended(shown, rounds, qtbot)
    figures = [one for one in seen if one.mark == "work" and one.done]
    assert figures
    assert all(one.done <= one.total for one in figures if one.total)
    assert {one.mark for one in rounds.states.values()} == {"ok"}
    for kind in KINDS:
        assert count(shown, kind) == len(shown.sandbox.orders(kind))


def paused(shown: Demo, rounds: Rounds, *, kind: str = "") -> bool:
    """Do these accounts say what their pause left finished?"""
    kinds = (kind,) if kind else KINDS
    return all(":" in state(shown, rounds, each).paused for each in kinds)


def pause_all(shown: Demo, rounds: Rounds) -> None:
    for row in shown.house.desk.store.accounts():
        rounds.pause(row.id)


def test_a_pause_lets_no_request_out_and_says_what_was_finished(
    shown: Demo,
    rounds: Rounds,
    calls: list[tuple[str, float]],
    midway: threading.Event,
    qtbot: QtBot,
) -> None:
    rounds.start()
    qtbot.waitUntil(lambda: all(state(shown, rounds, k).done for k in KINDS), timeout=PATIENCE_MS)
    pause_all(shown, rounds)
    paused_at = time.monotonic()
    midway.set()
    qtbot.waitUntil(lambda: paused(shown, rounds), timeout=PATIENCE_MS)
    late = [at for kind, at in calls if kind in KINDS and at > paused_at + 1.0]
    assert not late
    read = [int(FIGURE.findall(state(shown, rounds, kind).paused)[0]) for kind in KINDS]
    assert read == [count(shown, kind) for kind in KINDS]
    assert 0 < sum(read) < sum(len(shown.sandbox.orders(kind)) for kind in KINDS)
    names = {demo.NAMES[kind] for kind in KINDS}
    rows = reading(shown.house.desk, 0).rounds
    told = [row for row in rows if not row.complete and row.account_name in names]
    assert told
    assert sum(row.seen for row in told) <= sum(read)


def test_one_account_is_paused_while_the_others_go_on(
    shown: Demo,
    rounds: Rounds,
    calls: list[tuple[str, float]],
    midway: threading.Event,
    qtbot: QtBot,
) -> None:
    rounds.start()
    qtbot.waitUntil(lambda: all(state(shown, rounds, k).done for k in KINDS), timeout=PATIENCE_MS)
    rounds.pause(shown.account("merchantpro").id)
    paused_at = time.monotonic()
    midway.set()
    shown.sandbox.set_faults({"*": {}, "transiteo": {}, "merchantpro": {}})
    everything = len(shown.sandbox.orders("transiteo"))
    qtbot.waitUntil(lambda: count(shown, "transiteo") == everything, timeout=PATIENCE_MS)
    assert not [at for kind, at in calls if kind == "merchantpro" and at > paused_at + 1.0]
    assert count(shown, "merchantpro") < len(shown.sandbox.orders("merchantpro"))


def test_what_waits_is_sent_without_a_list(
    shown: Demo, rounds: Rounds, calls: list[tuple[str, float]], qtbot: QtBot
) -> None:
    shown.sandbox.set_faults({"*": {}, "transiteo": {}, "merchantpro": {}})
    rounds.start()
    until_all_ended(shown, rounds, qtbot)
    desk = shown.house.desk
    order = replace(typed_order(), account=shown.account("transiteo").id)
    order_id = orders.save_order(desk, order).order.id
    calls.clear()
    rounds.send_now()
    qtbot.waitUntil(
        lambda: desk.store.rows_by_id([order_id])[0].sync_state == "clean", timeout=PATIENCE_MS
    )
    assert {kind for kind, _ in calls} == {"transiteo"}
    assert len(calls) <= 3  # a knock, the create, what it became


def test_after_a_pause_it_goes_on_where_it_was(
    shown: Demo, rounds: Rounds, midway: threading.Event, qtbot: QtBot
) -> None:
    rounds.start()
    qtbot.waitUntil(lambda: any(one.done for one in rounds.states.values()), timeout=PATIENCE_MS)
    pause_all(shown, rounds)
    midway.set()
    rounds.sync_now()  # at once, while the last request is still under way
    shown.sandbox.set_faults({"*": {}, "transiteo": {}, "merchantpro": {}})
    qtbot.waitUntil(
        lambda: (
            not rounds.running
            and all(count(shown, kind) == len(shown.sandbox.orders(kind)) for kind in KINDS)
        ),
        timeout=PATIENCE_MS,
    )
    assert not any(one.paused for one in rounds.states.values())


def test_the_page_shows_the_pause_and_the_list_what_came(
    shown: Demo, window_over: Callable[..., MainWindow], midway: threading.Event, qtbot: QtBot
) -> None:
    window = window_over(shown.house)
    window.show_page("sync")
    window.start_sync()
    rounds = window.workplace.rounds
    qtbot.waitUntil(lambda: all(state(shown, rounds, k).done for k in KINDS), timeout=PATIENCE_MS)
    page = window.findChild(SyncPage)
    assert page is not None
    qtbot.waitUntil(lambda: len(page.cards) >= len(KINDS), timeout=WAIT_MS)
    pause_all(shown, rounds)
    midway.set()
    qtbot.waitUntil(
        lambda: all(
            page.cards[shown.account(kind).id].state.text().startswith("Paused:") for kind in KINDS
        ),
        timeout=PATIENCE_MS,
    )
    keys = shown.house.desk.store.keys
    qtbot.waitUntil(
        lambda: len(window.orders.model.keys) == len(keys(ListQuery())) > 0, timeout=PATIENCE_MS
    )
    window.close()
    window.close_down()
