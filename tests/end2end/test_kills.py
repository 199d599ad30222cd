"""`kill -9` with a request in flight, or amid save, sync and issue: nothing lost, nothing doubled,
no hole in the numbers, with all four remotes on the line.

`KILLS=500 SEED=7` makes it the long version (`make soak`).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app import compose, demo
from app.commands import drawing, orders, outbox, profile
from app.credentials import environment_name
from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call
from tests.end2end.whole_papers import check_papers

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

KILLS = int(os.environ.get("KILLS", "20"))
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
LONGEST_S = 0.7
SETTLED_S = 180.0
CAUGHT_S = 60.0
REFERENCE = {
    "transiteo": "order_id", "twc": "orderRef", "kakaclo": "customOrderId",
    "merchantpro": "bordereau_ref",
}  # fmt: skip
NO_FAULTS: dict[str, float] = {}
FAULTS = {"lost_reply": 0.1, "slow": 0.05}


class Trap(Sandbox):
    """Holds one write of those to come until its sender is dead; it is executed all the same."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed=seed)
        self.caught, self.sprung = threading.Event(), threading.Event()
        self._writes_left = -1
        self._counting = threading.Lock()

    def arm(self, writes: int) -> None:
        """The write after so many is caught."""
        self.caught.clear()
        self.sprung.clear()
        self._writes_left = writes

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        if not call.writes or not self._is_it():
            return super().serve(kind, call)
        answered = super().serve(kind, call) if len(call.target) % 2 else None
        self.caught.set()
        self.sprung.wait(CAUGHT_S)
        return answered or super().serve(kind, call)

    def _is_it(self) -> bool:
        with self._counting:
            self._writes_left -= 1
            return self._writes_left == -1


class _Acknowledged:
    """What the killed processes said was done."""

    def __init__(self) -> None:
        self.orders: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self.numbers: list[str] = []
        self.in_flight = 0

    def read(self, line: str) -> None:
        word, *rest = line.split(" ", 2)
        if word == "saved":
            self.orders[rest[0]] = rest[1]
        elif word == "noted":
            self.notes[rest[0]] = rest[1]
        elif word == "issued":
            self.numbers.append(rest[0])


def _environment(sandbox: Sandbox) -> dict[str, str]:
    secrets = {
        environment_name(demo.NAMES[each["kind"]], field): value
        for each in sandbox.description()["accounts"]
        for field, value in each["secrets"].items()
    }
    backend = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return {**os.environ, **secrets, **backend}


def _work_until_killed(
    root: Path, env: dict[str, str], seed: int, until: Callable[[], object]
) -> list[str]:
    """Start the clerk, let it work until then, kill it; its complete lines."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.kill_child", str(root), str(seed)],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    lines = [child.stdout.readline()]
    until()
    child.kill()
    text, errors = child.communicate()
    assert lines[0] == "open\n", errors
    assert child.returncode == -9, errors
    return text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]


def test_nothing_acknowledged_is_lost_and_nothing_is_doubled(tmp_path: Path) -> None:
    print(f"SEED={SEED} KILLS={KILLS}")
    rng = random.Random(SEED)
    told = _Acknowledged()
    sandbox = Trap(SEED)
    with sandbox:
        env = _environment(sandbox)
        with compose.open_house(tmp_path, secrets=demo.wallet_of(sandbox, tmp_path)) as house:
            demo.furnish(house, sandbox)
            drawing.fonts(house.desk.paths.cache).load()
        for turn in range(KILLS):
            sandbox.set_faults({"*": FAULTS if turn % 2 else NO_FAULTS})
            until = partial(threading.Event().wait, rng.uniform(0.05, LONGEST_S))
            if turn % 4:
                sandbox.arm(rng.randrange(5))
                until = partial(sandbox.caught.wait, CAUGHT_S)
            for line in _work_until_killed(tmp_path, env, rng.randrange(2**31), until):
                told.read(line)
            told.in_flight += sandbox.caught.is_set()
            sandbox.sprung.set()
        print(f"{told.in_flight} of {KILLS} with a write in flight")
        assert told.in_flight >= KILLS // 2
        sandbox.set_faults({"*": NO_FAULTS})
        with compose.open_house(tmp_path, secrets=demo.wallet_of(sandbox, tmp_path)) as house:
            _settle(house, sandbox)
            _check(house, sandbox, told)


def _settle(house: compose.House, sandbox: Sandbox) -> None:
    """Let time and, where the program may not guess, a person settle everything (sync §1.8)."""
    rows = [row for row in house.desk.store.accounts() if not row.removed]
    house.sync(rows, wait_s=SETTLED_S, stop=threading.Event())
    for op in outbox.outbox(house.desk):
        assert op.state == "needs_confirmation", op
        outbox.answer(house.desk, op.seq, sent=_there(sandbox).get(op.client_ref, []))
    house.sync(rows, wait_s=SETTLED_S, stop=threading.Event())
    assert not outbox.outbox(house.desk)
    profile.wake_up(house.desk)


def _there(sandbox: Sandbox) -> dict[str, list[str]]:
    """The remote ids of every remote order by our reference."""
    found: dict[str, list[str]] = {}
    for kind, key in REFERENCE.items():
        for remote_id, order in sandbox.orders(kind).items():
            held = order.get("meta_fields") or {} if kind == "merchantpro" else order
            found.setdefault(str(held.get(key, "")), []).append(remote_id)
    return found


def _check(house: compose.House, sandbox: Sandbox, told: _Acknowledged) -> None:
    desk = house.desk
    assert told.orders, "no order was ever acknowledged; the kills came too early"
    assert not profile.check(desk)
    for order_id, number in told.orders.items():
        assert orders.loaded(desk, order_id).number == number
    for order_id, note in told.notes.items():
        kept = orders.loaded(desk, order_id)
        said = {entry.after for entry in desk.store.journal(order_id)}
        assert kept.notes.internal == note or any(note in after for after in said)
    _check_remotes(house, sandbox, told)
    check_papers(desk, told.numbers)


def _check_remotes(house: compose.House, sandbox: Sandbox, told: _Acknowledged) -> None:
    """Each acknowledged order is at its remote exactly once, and no remote has a complaint."""
    there = _there(sandbox)
    for order_id in told.orders:
        order = orders.loaded(house.desk, order_id)
        account = house.desk.account(order.account)
        assert account is not None
        found = there.get(order.client_ref, [])
        split = account.kind == "kakaclo"  # one create may have become several there
        assert found if split else len(found) == 1, (account.kind, order.client_ref, found)
    for kind, audit in sandbox.audit().items():
        assert audit["clean"], (kind, audit)
