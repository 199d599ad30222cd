"""A long run of random histories: `python -m tests.sync.soak STEPS SEED` (`make soak`).

Histories go by their seeds, so a run is resumed with a later SEED. It says how often each kind of
fault came, and ends with the seeds that broke an invariant.
"""

from __future__ import annotations

import logging
import os
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sync.history import HISTORY, History
from tests.sync.oracle import Watch
from tests.sync.rest import at_rest
from tests.sync.troubles import EVERY_KIND

REPORT_EVERY = 400
Told = tuple[int, str, Counter[str]]  # seed, what broke, how often each kind came


def lived(path: Path, seed: int) -> History:
    """One history, held to every invariant. Raises AssertionError."""
    history = History(path, seed)
    watch = Watch(history)
    try:
        for _ in range(HISTORY):
            history.act()
            watch.look()
        history.rest()
        watch.look()
        wrong = list(at_rest(history))
        assert not wrong, wrong
    finally:
        history.world.close()
    return history


def live(seed: int) -> Told:
    logging.disable(logging.CRITICAL)
    with TemporaryDirectory() as folder:
        try:
            history = lived(Path(folder) / "bordereau.db", seed)
        except Exception as broke:
            return seed, f"{type(broke).__name__}: {str(broke)[:300]}", Counter()
        return seed, "", Counter(history.world.fired)


def histories(seeds: range, processes: int) -> Iterator[Told]:
    if processes == 1:
        yield from map(live, seeds)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(live, seeds, chunksize=8)


def main(steps: int, seed: int, processes: int) -> int:
    seeds = range(seed, seed + max(1, steps // HISTORY))
    fired: Counter[str] = Counter()
    broken = []
    for done, (each, broke, kinds) in enumerate(histories(seeds, processes), 1):
        fired += kinds
        if broke:
            broken.append(each)
            say(f"SEED={each} {broke}")
        if done % REPORT_EVERY == 0:
            say(f"{done * HISTORY} steps, {len(broken)} violations")
    say(f"{len(seeds) * HISTORY} steps, seeds {seeds[0]} to {seeds[-1]}")
    say(", ".join(f"{kind} {fired[kind]}" for kind in EVERY_KIND))
    never = [kind for kind in EVERY_KIND if not fired[kind]]
    say(f"{len(broken)} violations{f': {broken}' if broken else ''}; never came: {never or 'none'}")
    return 1 if broken else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    steps, seed = (int(word) for word in sys.argv[1:3])
    sys.exit(main(steps, seed, int(os.environ.get("PROCESSES", "1"))))
