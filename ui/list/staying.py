"""What stays of the list while its rows change under it: selection, current order, place.

All is told by list keys, because row numbers move when orders come and go. Knows no widget.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field

FEW = 16  # keys looked up one by one, which is quicker than a walk over all
MOST_WRITTEN = 1000  # chosen keys the settings file keeps
MOST_SHOWN = 100  # rows it keeps, so that a start need not wait for the other keys
Span = tuple[int, int]  # first and last row


@dataclass(frozen=True)
class Kept:
    """Where a clerk stands. `chosen` are the selected keys or, with `but`, all the others."""

    chosen: array[int] = field(default_factory=lambda: array("q"))
    but: bool = False
    current: int = -1  # key of the current order, -1: none
    place: int = 0  # its row, for when it is gone
    top: int = -1  # key of the first row on screen, -1: the very start
    offset: int = 0  # px of it above the screen


@dataclass(frozen=True)
class Places:
    """All keys of an answer, and where what was kept stands in it; -1: nowhere."""

    keys: array[int]
    spans: tuple[Span, ...]  # of the selection, in list order
    current: int
    top: int
    kept: Kept


def find(keys: array[int], kept: Kept) -> Places:
    """Where the kept keys stand; walks all of them for a large selection, so for a worker."""
    spans = tuple(_spans(_rows(keys, kept.chosen)))
    if kept.but:
        spans = tuple(_between(spans, len(keys)))
    current = index(keys, kept.current)
    if current < 0 and kept.current >= 0:
        current = min(kept.place, len(keys) - 1)  # what moved up into its place
    if not spans and current >= 0:
        spans = ((current, current),)
    return Places(keys, spans, current, index(keys, kept.top), kept)


def index(keys: array[int], key: int) -> int:
    """The row of that key, -1 if there is none."""
    try:
        return keys.index(key)
    except ValueError:
        return -1


def others(keys: array[int], spans: Iterable[Span]) -> array[int]:
    """The keys outside these spans."""
    found: array[int] = array("q")
    for first, last in _between(spans, len(keys)):
        found += keys[first : last + 1]
    return found


def _rows(keys: array[int], wanted: Sequence[int]) -> list[int]:
    if len(wanted) <= FEW:
        return sorted(row for row in (index(keys, key) for key in wanted) if row >= 0)
    chosen = frozenset(wanted)
    return [row for row, key in enumerate(keys) if key in chosen]


def _spans(rows: Iterable[int]) -> Iterable[Span]:
    """Neighbouring rows together."""
    first = last = -2
    for row in rows:
        if row != last + 1:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last


def _between(spans: Iterable[Span], count: int) -> Iterable[Span]:
    start = 0
    for first, last in spans:
        if first > start:
            yield start, first - 1
        start = last + 1
    if start < count:
        yield start, count - 1


# -- over a restart ------------------------------------------------------------


def to_text(kept: Kept, shown: Sequence[int]) -> str:
    """For the settings file; `shown` are the keys from the top of the screen on."""
    chosen = [] if len(kept.chosen) > MOST_WRITTEN else list(kept.chosen)
    but = kept.but and not kept.chosen  # "everything" is kept, "almost everything" is not
    written = asdict(kept) | {"chosen": chosen, "but": but, "offset": 0}
    return json.dumps(written | {"shown": list(shown[:MOST_SHOWN])})


def from_text(text: str) -> tuple[Kept, list[int]]:
    """What `to_text` wrote; nothing for what is damaged."""
    try:
        found = json.loads(text)
        shown = [int(key) for key in found.pop("shown")]
        chosen = array("q", found.pop("chosen"))
        but = found.pop("but") is True
        numbers = {name: int(found[name]) for name in ("current", "place", "top", "offset")}
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return Kept(), []
    return Kept(chosen, but, **numbers), shown
