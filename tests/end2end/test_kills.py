"""`kill -9` at random moments of save, sync and issue: nothing lost, nothing doubled, no hole.

`KILLS=500 SEED=7` makes it the long version (`make soak`).
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from app import compose, demo
from app.commands import orders, outbox, papers, profile
from app.credentials import environment_name
from app.sandbox import Sandbox

KILLS = int(os.environ.get("KILLS", "20"))
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
LONGEST_S = 1.5
SETTLED_S = 60.0


class _Acknowledged:
    """What the killed processes said was done."""

    def __init__(self) -> None:
        self.orders: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self.numbers: list[str] = []

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


def _work_until_killed(root: Path, env: dict[str, str], seed: int, wait_s: float) -> list[str]:
    """Start the clerk, let it work for so long, kill it; its complete lines."""
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
    timer = threading.Timer(wait_s, child.kill)
    timer.start()
    text = child.stdout.read()
    errors = child.stderr.read()
    child.wait()
    timer.join()
    child.stdout.close()
    child.stderr.close()
    assert lines[0] == "open\n", errors
    assert child.returncode == -9, errors
    return text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]


def test_nothing_acknowledged_is_lost_and_nothing_is_doubled(tmp_path: Path) -> None:
    print(f"SEED={SEED} KILLS={KILLS}")
    rng = random.Random(SEED)
    told = _Acknowledged()
    with Sandbox(seed=SEED) as sandbox:
        env = _environment(sandbox)
        with compose.open_house(tmp_path, secrets=demo.wallet_of(sandbox, tmp_path)) as house:
            demo.furnish(house, sandbox)
            papers.fonts(house.desk.paths.cache).load()
        for turn in range(KILLS):
            sandbox.set_faults({"*": {"lost_reply": 0.1, "slow": 0.05} if turn % 2 else {}})
            wait_s = rng.uniform(0.05, LONGEST_S)
            for line in _work_until_killed(tmp_path, env, rng.randrange(2**31), wait_s):
                told.read(line)
        sandbox.set_faults({"*": {}})
        with compose.open_house(tmp_path, secrets=demo.wallet_of(sandbox, tmp_path)) as house:
            _settle(house, sandbox)
            _check(house, sandbox, told)


def _settle(house: compose.House, sandbox: Sandbox) -> None:
    """Let time and, where the program may not guess, a person settle everything (sync §1.8)."""
    rows = [row for row in house.desk.store.accounts() if not row.removed]
    house.sync(rows, wait_s=SETTLED_S, stop=threading.Event())
    for op in outbox.outbox(house.desk):
        assert op.state == "needs_confirmation", op
        there = [
            remote_id
            for remote_id, order in sandbox.orders("merchantpro").items()
            if (order.get("meta_fields") or {}).get("bordereau_ref") == op.client_ref
        ]
        outbox.answer(house.desk, op.seq, sent=there)
    house.sync(rows, wait_s=SETTLED_S, stop=threading.Event())
    assert not outbox.outbox(house.desk)
    profile.wake_up(house.desk)


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
    _check_numbers(house, told)


def _check_remotes(house: compose.House, sandbox: Sandbox, told: _Acknowledged) -> None:
    """Each acknowledged order is at its remote exactly once."""
    there = Counter(sandbox.orders("transiteo").keys())
    for order in sandbox.orders("merchantpro").values():
        there[(order.get("meta_fields") or {}).get("bordereau_ref", "")] += 1
    for order_id in told.orders:
        ref = orders.loaded(house.desk, order_id).client_ref
        assert there[ref] == 1, (ref, there[ref])


def _check_numbers(house: compose.House, told: _Acknowledged) -> None:
    """The series has no hole, no double, and every acknowledged number is in it."""
    issued = [row.number for row in papers.documents_of(house.desk)]
    assert set(told.numbers) <= set(issued)
    counts = sorted(int(re.findall(r"\d+", number)[-1]) for number in issued)
    assert counts == list(range(1, len(counts) + 1))
