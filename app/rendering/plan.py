"""Which lines stand on which page, decided before anything is drawn (paper §4).

Plain numbers in and out: heights of rows, of what follows them, and the room on pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

KEPT_WITH_TAIL = 2  # lines that go with the sums, so that a signature never stands without goods


@dataclass(frozen=True, slots=True)
class Room:
    """Free height for rows on the first and on each next page, and of a carry row."""

    first: float
    following: float
    carry: float


def pages(
    heights: Sequence[float], tail: float, room: Room, again: Sequence[float] = ()
) -> list[range]:
    """The lines of each page; the last page also holds the tail.

    Each page but the last keeps place for *carried forward*, each but the first has spent some on
    *brought forward*. A line is never split; one taller than a page gets a page of its own.
    `again`: what a page that starts with that line spends on repeating its package's head.
    """
    made: list[range] = []
    start, count = 0, len(heights)
    kept = _kept(heights, tail, room, again)
    while True:
        free = room.first
        if made:
            free = room.following - room.carry - (again[start] if start < len(again) else 0.0)
        if sum(heights[start:]) + tail <= free:
            made.append(range(start, count))
            return made
        end = _filled(heights, start, free - room.carry)
        end = min(end, max(count - kept, start))
        if end == start and made:
            if count - start <= kept:
                made.append(range(start, count))
                return made
            end = start + 1
        made.append(range(start, end))
        start = end


def _kept(heights: Sequence[float], tail: float, room: Room, again: Sequence[float]) -> int:
    """How many lines go with the tail: fewer than wanted where they do not fit a page with it."""
    for kept in range(min(KEPT_WITH_TAIL, len(heights)), 0, -1):
        first = len(heights) - kept
        repeated = again[first] if first < len(again) else 0.0
        if repeated + sum(heights[first:]) + tail <= room.following - room.carry:
            return kept
    return 0


def _filled(heights: Sequence[float], start: int, free: float) -> int:
    """The first line that no longer fits."""
    used = 0.0
    for index in range(start, len(heights)):
        used += heights[index]
        if used > free:
            return index
    return len(heights)
