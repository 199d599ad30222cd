"""The background loop when a person asks for one account alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox import Sandbox
from app.sync.loop import Loop
from app.sync.run import Progress
from tests.sync.test_sandbox import PATIENCE_S, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Sandbox(seed=1, orders=2) as running:
        desk = Desk(tmp_path / "bordereau.db", running)
        yield desk
        desk.close()


def test_one_account_is_asked_without_the_others(desk: Desk) -> None:
    rows = desk.store.accounts()
    assert len(rows) > 1
    ended: list[str] = []
    all_ended, one_ended = threading.Event(), threading.Event()

    def report(progress: Progress) -> None:
        if progress.phase == "finished":
            ended.append(progress.account)
        if len(ended) == len(rows):
            all_ended.set()
        elif len(ended) > len(rows):
            one_ended.set()

    loop = Loop(desk.runner, report)
    loop.start()
    assert all_ended.wait(PATIENCE_S)
    loop.knock(rows[0].id)
    assert one_ended.wait(PATIENCE_S)
    assert loop.stop(PATIENCE_S)
    assert ended[len(rows) :] == [rows[0].name]
