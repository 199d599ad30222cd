"""Random histories against the real store keep the invariants of sync part 2.

`STEPS` and `SEED` in the environment make a longer run; `python -m tests.sync.soak` counts one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.history import HISTORY
from tests.sync.soak import lived
from tests.sync.troubles import EVERY_KIND

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

STEPS = int(os.environ.get("STEPS", "20000"))
SEED = int(os.environ.get("SEED", "1"))
ONCE_BROKEN = (33_235, 61_831, 63_050)  # seeds of long runs that showed what is mended since
WHOLE_RUN = 10_000  # faults, as 100 000 steps bring about


def histories() -> list[int]:
    return [*range(SEED, SEED + max(1, STEPS // HISTORY)), *ONCE_BROKEN]


@pytest.fixture(scope="module")
def fired() -> Iterator[Counter[str]]:
    """How often each kind of fault came in all histories; in a whole run every kind does."""
    found: Counter[str] = Counter()
    yield found
    sys.stdout.write(f"{dict(found)}\n")
    never = [kind for kind in EVERY_KIND if not found[kind]]
    assert not never or found.total() < WHOLE_RUN, f"these faults never came: {never}"


@pytest.mark.parametrize("seed", histories())
def test_a_history_keeps_the_invariants(seed: int, tmp_path: Path, fired: Counter[str]) -> None:
    sys.stdout.write(f"make soak STEPS={HISTORY} SEED={seed}\n")
    history = lived(tmp_path / "bordereau.db", seed)
    fired.update(history.world.fired)
    sys.stdout.write(f"{dict(history.world.fired)}\n")


EVENTS = """
import sys
from pathlib import Path
from tests.sync.history import HISTORY, History
history = History(Path(sys.argv[1]), int(sys.argv[2]))
for _ in range(HISTORY):
    history.act()
history.world.close()
print(*history.world.log, sep="\\n")
"""


def test_one_seed_gives_one_event_log_in_any_hash_seed(tmp_path: Path) -> None:
    """Invariant 45: byte for byte, in processes of their own."""

    def told(hash_seed: str) -> bytes:
        return subprocess.run(
            [sys.executable, "-c", EVENTS, str(tmp_path / f"{hash_seed}.db"), "6"],
            env={**os.environ, "PYTHONHASHSEED": hash_seed}, capture_output=True, check=True,
        ).stdout  # fmt: skip

    first = told("0")
    assert first.count(b"\n") > HISTORY
    assert first == told("1")
    assert first == told("4242")
