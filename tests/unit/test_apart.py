"""Work in a process of its own: results, errors in words, and an end with whoever hired it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from operator import truediv
from pathlib import Path

import pytest

from app.apart import Hand, HandLost

ROOT = Path(__file__).parent.parent.parent
LIMIT_S = 60.0
# Hires a hand, names its process, and waits to be killed.
EMPLOYER = """
import os, sys
from app.apart import Hand
from tests.unit.test_apart import dividing

if __name__ == "__main__":
    hand = Hand(dividing, 12)
    hand.call(3)
    print(hand._process.pid, flush=True)
    sys.stdin.read()
"""


def dividing(number: int) -> Callable[[int], float]:
    """What a hand that knows a number does with each task."""
    return lambda by: os.getpid() if by < 0 else truediv(number, by)


def test_a_hand_does_its_tasks_and_gives_errors_back() -> None:
    with Hand(dividing, 12) as hand:
        assert [hand.call(by) for by in (3, 4)] == [4.0, 3.0]
        with pytest.raises(ZeroDivisionError):
            hand.call(0)
        assert hand.call(2) == 6.0  # an error ends a task, not the hand
        assert hand.call(-1) != os.getpid()


def test_a_hand_that_dies_is_said_in_words() -> None:
    with Hand(dividing, 12) as hand:
        os.kill(int(hand.call(-1)), signal.SIGKILL)
        with pytest.raises(HandLost) as lost:
            hand.call(3)
    assert lost.value.sentence.startswith("A working process of the program ended")


def test_a_hand_ends_when_who_hired_it_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "employer.py"
    script.write_text(EMPLOYER)
    with subprocess.Popen(
        [sys.executable, script], env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as employer:  # fmt: skip
        assert employer.stdout is not None
        watch = os.pidfd_open(int(employer.stdout.readline()))
        employer.kill()
    ended, _, _ = select.select([watch], [], [], LIMIT_S)
    os.close(watch)
    assert ended, "the hand outlives a killed employer"
