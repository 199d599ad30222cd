"""A person beside a sync on the console: progress on a terminal, and Ctrl-C that ends it in order.

Progress is one line on stderr that is drawn over. It knows nothing of rounds but their report.
"""

from __future__ import annotations

import math
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.sync.run import Progress, Report
from app.text import visible

CLEAR = "\r\x1b[K"
MINUTE_S, HOUR_S = 60, 3600


@contextmanager
def stoppable() -> Iterator[threading.Event]:
    """Set by Ctrl-C: what is on its way is waited for, nothing more is sent; a second one breaks.

    At the end KeyboardInterrupt is raised when it was set.
    """
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        stop.set()

    before = signal.signal(signal.SIGINT, end)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
    if stop.is_set():
        raise KeyboardInterrupt


@contextmanager
def watched() -> Iterator[Report | None]:
    """What to tell progress to; None where nobody watches (contract, `--json`)."""
    if not sys.stderr.isatty():
        yield None
        return
    line = _Line()
    try:
        yield line.tell
    finally:
        sys.stderr.write(CLEAR)
        sys.stderr.flush()


class _Line:
    """What each account is at; told from the threads of the round."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at: dict[str, str] = {}

    def tell(self, progress: Progress) -> None:
        with self._lock:
            if progress.phase == "finished":
                self._at.pop(progress.account, None)
            else:
                self._at[progress.account] = f"{progress.account}: {words(progress)}"
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(CLEAR + visible(" · ".join(self._at.values()))[:width])
            sys.stderr.flush()


def words(progress: Progress) -> str:
    """How far it is, and how long the rest takes as far as that is known."""
    if not progress.number:
        return "at work"
    if progress.total is None:
        return f"{progress.number} read"
    far = f"{progress.number} of {progress.total}"
    return far if progress.left_s is None else f"{far}, {left(progress.left_s)}"


def left(seconds: float) -> str:
    if seconds < MINUTE_S:
        return "less than a minute left"
    if seconds < 2 * HOUR_S:
        return f"about {math.ceil(seconds / MINUTE_S)} min left"
    return f"about {math.ceil(seconds / HOUR_S)} h left"
