"""Work in a process of its own, so that the window's interpreter stays free (performance, goal 11).

Even starting a program holds the interpreter until it runs. A hand does one task at a time and ends
when its pipe closes, also when whoever hired it was killed. It knows nothing of what it does.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import get_context
from types import TracebackType
from typing import Generic, Self, TypeVar

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

from app.said import say

T = TypeVar("T")
R = TypeVar("R")


class HandLost(Exception):
    """A working process ended amid its task; the text is a sentence for people."""

    sentence = say(
        "A working process of the program ended unexpectedly; nothing is lost, try again."
    )


class Hand(Generic[T, R]):
    """A process, spawned with its first task. `make(*known)` is called there, once.

    What that returns does the tasks. Tasks, results and errors go through the pipe.
    """

    def __init__(self, make: Callable[..., Callable[[T], R]], *known: object) -> None:
        self._make, self._known = make, known
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.dismiss()

    def call(self, task: T) -> R:
        """Have it done and wait. Raises HandLost, or what the task raised."""
        self.take(task)
        return self.give()

    def take(self, task: T) -> None:
        """Begin with a task; `give` must be called before the next one."""
        if self._pipe is None:
            self._pipe = self._hire()
        try:
            self._pipe.send(task)
        except OSError:
            raise HandLost from None

    def give(self) -> R:
        """What became of the task taken. Raises HandLost, or what the task raised."""
        assert self._pipe is not None
        try:
            done, error = self._pipe.recv()
        except (OSError, EOFError):
            raise HandLost from None
        if error is not None:
            raise error
        result: R = done
        return result

    def dismiss(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._process.join()
            self._pipe = None

    def _hire(self) -> Connection:
        spawn = get_context("spawn")  # a fork would take the window's threads and locks along
        ours, theirs = spawn.Pipe()
        words = (theirs, self._make, self._known)
        self._process = spawn.Process(target=_live, args=words, daemon=True)
        self._process.start()
        theirs.close()
        return ours


def _live(
    pipe: Connection, make: Callable[..., Callable[[object], object]], known: Iterable[object]
) -> None:
    """A hand's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever hired it hears it too, and ends it
    work = make(*known)
    with pipe, suppress(EOFError, OSError):
        while True:
            pipe.send(_told(work, pipe.recv()))


def _told(work: Callable[[object], object], task: object) -> tuple[object, Exception | None]:
    try:
        return work(task), None
    except Exception as error:
        return None, error
