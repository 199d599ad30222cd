"""Papers in bulk are drawn by processes of their own (performance, goal 11).

What they get is a frozen document, what they give a PDF: they know no store and no file but the
faces.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, TypeVar

from app.apart import Hand, HandLost
from app.documents import from_json
from app.rendering.fonts import Fonts
from app.rendering.paper import Paper, typeset

HANDS = 2
K = TypeVar("K")
Drawer: TypeAlias = Hand[str, Paper]


class Crew:
    """Up to `hands` processes; each is spawned when there is first something for it to draw."""

    def __init__(self, cache: Path, hands: int = HANDS) -> None:
        self._hands = [Hand(_drawing, cache) for _ in range(hands)]

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        for hand in self._hands:
            hand.dismiss()

    def draw(self, work: Iterable[tuple[K, str]]) -> Iterator[tuple[K, Paper | Exception | None]]:
        """The papers of these snapshots, in their order; None where the snapshot is "".

        What cannot be drawn comes as the exception it raised, and the rest goes on. `work` is asked
        for one paper more than there are hands, so it may number them on the way. Raises HandLost.
        """
        idle, busy = deque(self._hands), deque[tuple[K, Drawer | None]]()
        for key, snapshot in work:
            hand = None
            if snapshot:
                while not idle:
                    yield _next(busy, idle)
                hand = idle.popleft()
                hand.take(snapshot)
            busy.append((key, hand))
        while busy:
            yield _next(busy, idle)


def _next(
    busy: deque[tuple[K, Drawer | None]], idle: deque[Drawer]
) -> tuple[K, Paper | Exception | None]:
    key, hand = busy.popleft()
    if hand is None:
        return key, None
    idle.append(hand)
    try:
        return key, hand.give()
    except HandLost:
        raise
    except Exception as error:
        return key, error


def _drawing(cache: Path) -> Callable[[str], Paper]:
    """What a hand does, once it has the faces."""
    fonts = Fonts(cache)
    fonts.load()
    return lambda snapshot: typeset(from_json(snapshot), fonts)
