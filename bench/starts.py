"""From exec to the first orders on the screen, and what a million of them cost in memory.

The real program is started on a virtual screen and looked at from outside; the yardstick is a bare
Qt table of 100 rows, started and looked at in the same way (performance, goals 1 and 13).
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.paths import ProfilePaths
from bench.display import Screen, screen
from bench.ground import Ground
from bench.measure import Figure, compared, plain

STARTS, MEMORIES = 9, 3
LINES = 40  # of pixels with text in them: the rows stand, not the head alone
PATIENCE_S = 30.0
STEADY_S, STEADY_MB = 1.0, 1.0
BARE = [sys.executable, "-m", "bench.bare_window"]


def figures(ground: Ground) -> Iterator[Figure]:
    with screen() as display, profile(ground) as ours, profile(ground.few) as few:
        many, bare = [], []
        for turn in range(STARTS + 1):
            spent = first_paint_ms(display, program(ours)), first_paint_ms(display, BARE)
            if turn:  # the first is the disk's
                many.append(spent[0])
                bare.append(spent[1])
        yield compared("first_paint_1m", many, bare, against="a bare Qt table", goal=1.5)
        here = statistics.median(memory_mb(display, program(ours)) for _ in range(MEMORIES))
        there = statistics.median(memory_mb(display, program(few)) for _ in range(MEMORIES))
    yield plain(
        "memory_1m_mb", here - there, against=f"the same with {ground.few.orders} orders",
        goal=60, unit="MB", runs=MEMORIES, theirs=there,
    )  # fmt: skip


def program(folder: Path) -> list[str]:
    return [sys.executable, "-m", "ui", "--profile", str(folder)]


@contextmanager
def profile(ground: Ground) -> Iterator[Path]:
    """A profile whose database is the generated one."""
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths(Path(folder))
        paths.prepare()
        paths.database.symlink_to(ground.database)
        yield Path(folder)


@contextmanager
def shown(display: Screen, command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program, from its start until orders stand on the screen; then its end."""
    process = subprocess.Popen(command, env=display.environment)
    try:
        deadline = time.monotonic() + PATIENCE_S
        while display.lines_of_text() < LINES:
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{' '.join(command)} showed no list in {PATIENCE_S:.0f} s.")
        yield process
    finally:
        process.kill()
        process.wait()
        while display.lines_of_text():  # the server has not cleared the screen yet
            time.sleep(0.01)


def first_paint_ms(display: Screen, command: list[str]) -> float:
    started = time.perf_counter()
    with shown(display, command):
        return (time.perf_counter() - started) * 1000


def memory_mb(display: Screen, command: list[str]) -> float:
    """Resident memory once it has stood still for a second: every key of the list is read."""
    with shown(display, command) as process:
        last, since = 0.0, time.monotonic()
        while time.monotonic() - since < STEADY_S:
            now = _resident_mb(process.pid)
            if abs(now - last) > STEADY_MB:
                last, since = now, time.monotonic()
            time.sleep(0.05)
        return last


def _resident_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))
