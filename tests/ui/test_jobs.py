"""Results come back on the GUI thread, once, and never after a cancel."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from app.said import say
from app.store import StoreRefused
from tests.conftest import LogWatch
from tests.ui.conftest import WAIT_MS
from tests.ui.meanwhile import LIMIT_S
from ui.bus import Failure
from ui.jobs import WORKERS, Jobs, failure_of


def test_work_runs_elsewhere_and_its_result_comes_home(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []

    def work() -> str:
        return threading.current_thread().name

    jobs.run(work, lambda name: seen.append((name, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT_MS)
    worker, here = seen[0]
    assert worker.startswith("job")
    assert here == threading.current_thread().name


def test_a_refusal_keeps_its_sentence(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[Failure] = []

    def work() -> None:
        raise StoreRefused(say("The profile is full."))

    jobs.run(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=WAIT_MS)
    assert failures == [Failure("The profile is full.")]


def test_a_fault_of_ours_tells_no_text_of_its_own(log_watch: LogWatch) -> None:
    log_watch.expect("a job failed")
    failure = failure_of(ValueError("order of Ana Ionescu, key s3cret"))
    assert failure.unexpected
    assert "Ana" not in failure.sentence + failure.detail
    assert "s3cret" not in failure.sentence + failure.detail


def test_a_cancelled_job_is_interrupted_and_not_heard_of(jobs: Jobs, qtbot: QtBot) -> None:
    started, stop = threading.Event(), threading.Event()
    heard: list[object] = []

    def work() -> str:
        started.set()
        assert stop.wait(LIMIT_S)
        return "late"

    job = jobs.run(work, heard.append, heard.append, interrupt=stop.set)
    assert started.wait(LIMIT_S)
    job.cancel()
    job.cancel()
    qtbot.waitUntil(lambda: jobs.busy == 0, timeout=WAIT_MS)
    assert heard == []
    assert stop.is_set()


def test_a_job_cancelled_before_its_turn_never_runs(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    ran: list[int] = []
    for _ in range(4):
        jobs.run(lambda: gate.wait(LIMIT_S))
    last = jobs.run(lambda: ran.append(1))
    last.cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.busy == 0, timeout=WAIT_MS)
    assert ran == []


def test_closing_waits_for_what_runs(dressed: object) -> None:
    jobs = Jobs(lambda failure: pytest.fail(str(failure)))
    stop, ended = threading.Event(), threading.Event()

    def work() -> None:
        assert stop.wait(LIMIT_S)
        ended.set()

    jobs.run(work, interrupt=stop.set)
    jobs.close()
    assert ended.is_set() or jobs.busy == 0
    assert not [t for t in threading.enumerate() if t.name.startswith("job") and t.is_alive()]


def test_closing_does_what_still_waits_for_its_turn(dressed: object) -> None:
    """It may be an order being saved; what can be interrupted is."""
    jobs = Jobs(lambda failure: pytest.fail(str(failure)))
    stop = threading.Event()
    written: list[int] = []
    heard: list[object] = []
    for _ in range(WORKERS):
        jobs.run(lambda: stop.wait(LIMIT_S), heard.append, interrupt=stop.set)
    jobs.run(lambda: written.append(1), heard.append)
    jobs.close()
    assert written == [1]
    assert heard == []
