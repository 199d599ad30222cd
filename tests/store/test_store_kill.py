"""`kill -9` of a real writing process: what it acknowledged is there, whole (invariant 34).

`KILLS=500 SEED=7` makes it the long version (`make soak`).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.store import Store
from app.store.check import check
from app.store.views import ListQuery

pytestmark = pytest.mark.no_cover  # measured by shorter tests

KILLS = int(os.environ.get("KILLS", "4"))
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
MOST, LONGEST_S = 40, 0.3  # lines it writes at any speed, and seconds after them


def _killed(path: Path, seed: int, after: int, and_s: float) -> list[tuple[str, int, str]]:
    """Let a writer write so many lines and work on for so long, kill it; what it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.kill_writer", str(path), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(after)]
        timer = threading.Timer(and_s, child.kill)
        timer.start()
        lines += child.stdout.readlines()
        timer.join()
    assert child.returncode not in (0, 1), "the writer failed before it was killed"
    return [tuple(json.loads(line)) for line in lines if line.endswith("\n")]


def test_what_was_acknowledged_outlives_any_kill(database: Path) -> None:
    print(f"KILLS={KILLS} SEED={SEED}")
    chance = random.Random(SEED)
    acknowledged: dict[str, tuple[int, str]] = {}
    told = 0
    for turn in range(KILLS):
        after, and_s = chance.randint(2, MOST), chance.random() * LONGEST_S
        lines = _killed(database, SEED + turn, after, and_s)
        told += len(lines)
        acknowledged |= {order_id: (rev, note) for order_id, rev, note in lines}
        with closing(Store.open(database)) as store:
            assert check(store) == []
            for order_id, (rev, note) in acknowledged.items():
                order = store.order(order_id)
                assert order is not None
                # One commit may have come through unacknowledged; from now on it is known.
                assert (order.rev, order.notes.internal) == (rev, note) or order.rev == rev + 1
                acknowledged[order_id] = order.rev, order.notes.internal
            extra = store.count(ListQuery(), cap=None).number - len(acknowledged)
            with store.read() as reader:
                trashed = reader.execute(
                    "SELECT count(*) FROM orders WHERE trashed_at IS NOT NULL"
                ).fetchone()[0]
            assert 0 <= extra + trashed <= turn + 1
    assert told > KILLS
