"""Papers in bulk are drawn by processes of their own, so that the window stays free (goal 11).

A hand draws one paper at a time and ends when its pipe closes, also when who hired it was killed.
It gets a frozen document and gives back a PDF: it knows no store and no file but the faces.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from app.documents import from_json
from app.rendering.fonts import Fonts
from app.rendering.paper import Paper, typeset

HANDS = 2
K = TypeVar("K")


class CrewLost(Exception):
    """A drawing process ended amid its work; the text is a sentence for people."""

    sentence = "A drawing process of the program ended unexpectedly; nothing is lost, try again."


class Crew:
    """Up to `hands` processes; each is spawned when there is first something for it to draw."""

    def __init__(self, cache: Path, hands: int = HANDS) -> None:
        self._hands = [_Hand(cache) for _ in range(hands)]

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for hand in self._hands:
            hand.dismiss()

    def draw(self, work: Iterable[tuple[K, str]]) -> Iterator[tuple[K, Paper | None]]:
        """The papers of these snapshots, in their order; None where the snapshot is "".

        `work` is asked for one paper more than there are hands, so it may number them on the way.
        Raises CrewLost, and whatever drawing raised.
        """
        idle, busy = deque(self._hands), deque[tuple[K, _Hand | None]]()
        for key, snapshot in work:
            hand = None
            if snapshot:
                while not idle:
                    yield self._next(busy, idle)
                hand = idle.popleft()
                hand.take(snapshot)
            busy.append((key, hand))
        while busy:
            yield self._next(busy, idle)

    @staticmethod
    def _next(busy: deque[tuple[K, _Hand | None]], idle: deque[_Hand]) -> tuple[K, Paper | None]:
        key, hand = busy.popleft()
        if hand is None:
            return key, None
        idle.append(hand)
        return key, hand.give()


class _Hand:
    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._pipe: Connection | None = None

    def take(self, snapshot: str) -> None:
        if self._pipe is None:
            self._pipe = self._hire()
        try:
            self._pipe.send(snapshot)
        except OSError:
            raise CrewLost from None

    def give(self) -> Paper:
        assert self._pipe is not None
        try:
            made: Paper | Exception = self._pipe.recv()
        except (OSError, EOFError):
            raise CrewLost from None
        if isinstance(made, Exception):
            raise made
        return made

    def dismiss(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._process.join()

    def _hire(self) -> Connection:
        spawn = get_context("spawn")  # a fork would take the window's threads and locks along
        ours, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_draw, args=(theirs, self._cache), daemon=True)
        self._process.start()
        theirs.close()
        return ours


def _draw(pipe: Connection, cache: Path) -> None:
    """A hand's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever hired it hears it too, and ends it
    fonts = Fonts(cache)
    fonts.load()
    with pipe, suppress(EOFError, OSError):
        while True:
            pipe.send(_drawn(pipe.recv(), fonts))


def _drawn(snapshot: str, fonts: Fonts) -> Paper | Exception:
    try:
        return typeset(from_json(snapshot), fonts)
    except Exception as error:
        return error
