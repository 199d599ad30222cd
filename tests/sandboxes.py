"""Every sandbox that a test ran is audited when the test ends.

A test that harms a remote on purpose says which counts it provokes:
`@pytest.mark.provokes("lost_updates")`; a count it names must then be there.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.request import urlopen

import pytest

from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call

MARK = "provokes"
LIMIT_S = 60.0
_running: list[Sandbox] = []


@pytest.fixture(autouse=True, scope="session")
def _sandboxes_known() -> Iterator[None]:
    """Know every sandbox that is started, whoever starts it."""
    start = Sandbox.start

    def known(self: Sandbox) -> None:
        _running.append(self)
        start(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sandbox, "start", known)
        yield


@pytest.fixture(autouse=True)
def _clean_audit(request: pytest.FixtureRequest) -> Iterator[None]:
    """Nothing lost, doubled, reverted or asked out of turn at any remote, but what is provoked."""
    before = {id(sandbox): sandbox.harm() for sandbox in _running}
    yield
    found: dict[str, object] = {}
    for sandbox in _running:
        known = before.get(id(sandbox), {})
        found |= {name: said for name, said in sandbox.harm().items() if known.get(name) != said}
    _running[:] = [sandbox for sandbox in _running if not sandbox.stopped.is_set()]
    provoked = _provoked(request)
    harm = {name: said for name, said in found.items() if name.split(".")[1] not in provoked}
    assert not harm, f"the sandbox's audit is not clean: {harm}"
    missing = provoked - {name.split(".")[1] for name in found}
    assert not missing, f"said to be provoked, but not in the audit: {sorted(missing)}"


def _provoked(request: pytest.FixtureRequest) -> set[str]:
    return {name for mark in request.node.iter_markers(MARK) for name in mark.args}


class Punctual(Sandbox):
    """What is to be executed late is, before the next call is met.

    By the clock alone a busy computer could execute it after the look-up that settles the doubt.
    """

    def __init__(self, *, seed: int, orders: int, slow_s: float = 3.0) -> None:
        super().__init__(seed=seed, orders=orders, slow_s=slow_s, late_s=None)

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        self.run_late()
        return super().serve(kind, call)


@contextmanager
def own_process(*words: str) -> Iterator[dict[str, Any]]:
    """The sandbox as the command plays it; its description. Its audit is clean at the end."""
    command = [sys.executable, "-m", "app.cli", "sandbox", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        told = json.loads(running.stdout.readline())
        try:
            yield told
            with urlopen(f"{told['control']}/audit") as reply:
                audit = json.load(reply)
        finally:
            ended = _interrupted(running)
        assert ended == 0
    assert all(report["clean"] for report in audit.values()), audit


def _interrupted(running: subprocess.Popen[str]) -> int:
    """How it ended; killed where it does not, or the test would wait for it for ever."""
    running.send_signal(signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        return running.wait(timeout=LIMIT_S)
    running.kill()
    return running.wait()
