"""A clerk who only issues, credits and corrects, born by fork and killed at any moment, many times.

Run by `test_paper_kills.py` as `python -m tests.end2end.paper_nursery PROFILE SEED KILLS ORDER…`:
the programs's modules and faces are loaded once, so that a kill costs little. A line on stdout is
a number that a killed clerk had acknowledged.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from app import compose
from app.commands import drawing, profile
from tests.end2end.kill_child import corrected

OPEN = b"open\n"
LONGEST_S = 0.1  # after the last paper that a clerk may finish
MOST = 2


def clerk(root: Path, seed: int, orders: list[str], out: int) -> None:
    """Work on papers until killed."""
    rng = random.Random(seed)
    with compose.open_house(root) as house:
        profile.wake_up(house.desk)
        os.write(out, OPEN)
        while True:
            for paper in corrected(house.desk, rng.choice(orders), rng):
                os.write(out, f"{paper.number}\n".encode())


def killed_clerk(root: Path, rng: random.Random, orders: list[str]) -> bytes:
    """The complete lines of one clerk's life."""
    source, out = os.pipe()
    pid = os.fork()
    if not pid:
        clerk(root, rng.randrange(2**31), orders, out)
    os.close(out)
    told = os.read(source, len(OPEN))
    assert told == OPEN, told
    papers, said = rng.randint(0, MOST), b""
    while said.count(b"\n") < papers:  # however slow the computer is
        more = os.read(source, 65_536)
        assert more, "a clerk stopped working"
        said += more
    until = time.monotonic() + rng.uniform(0, LONGEST_S)
    while (left := until - time.monotonic()) > 0 and select.select([source], [], [], left)[0]:
        said += os.read(source, 65_536)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while more := os.read(source, 65_536):
        said += more
    os.close(source)
    return said[: said.rfind(b"\n") + 1]


def main(root: Path, seed: int, kills: int, orders: list[str]) -> None:
    rng = random.Random(seed)
    drawing.fonts(root / "cache").load()
    for _ in range(kills):
        sys.stdout.buffer.write(killed_clerk(root, rng, orders))
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
