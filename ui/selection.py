"""What selected orders come to, summed per currency, without taking a million rows at once."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject, Signal

from app.store.views import OrderRow
from ui.format import Formats
from ui.jobs import Job
from ui.pages import Workplace
from ui.timers import once

SETTLE_MS = 60
STEP = 512
MOST_SUMMED = 20_000
MOST_CURRENCIES = 3

Rows = Callable[[Sequence[int]], Iterable[OrderRow]]


class Selected(QObject):
    """Adds up each new selection on a worker, once it has stood still for a moment."""

    summed = Signal(int, str)  # how many rows, and what they come to: "" until it is known

    def __init__(
        self, read: Rows, keys: Callable[[], array[int]], workplace: Workplace, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._keys = read, keys
        self._jobs, self._formats = workplace.jobs, workplace.formats
        self._job: Job | None = None
        self._settle = once(self, SETTLE_MS, self._add_up)

    def changed(self, count: int) -> None:
        self.summed.emit(count, "")
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if count > 1:
            self._settle.start()

    def _add_up(self) -> None:
        keys, stopped = self._keys(), list[bool]()
        self._job = self._jobs.run(
            lambda: add_up(self._read, keys, lambda: bool(stopped)),
            partial(self._on_sums, len(keys)),
            interrupt=partial(stopped.append, True),
        )

    def _on_sums(self, count: int, sums: dict[str, Decimal] | None) -> None:
        self.summed.emit(count, words(sums, self._formats))


def add_up(read: Rows, keys: array[int], stopped: Callable[[], bool]) -> dict[str, Decimal] | None:
    """Totals by currency, the largest sums first; None when there are too many rows to add."""
    if len(keys) > MOST_SUMMED:
        return None
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    edges = [*range(0, len(keys), STEP), len(keys)]
    for start, end in pairwise(edges):
        if stopped():
            return None
        for row in read(keys[start:end]):
            if row.total is not None:
                sums[row.currency] += row.total
    return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


def ids_of(read: Rows, keys: array[int]) -> list[str]:
    """The order ids behind list keys, for the verbs."""
    found: list[str] = []
    for start in range(0, len(keys), STEP):
        found += [row.id for row in read(keys[start : start + STEP])]
    return found


def words(sums: dict[str, Decimal] | None, formats: Formats) -> str:
    """`13 431.30 EUR + 1 284.00 PLN`, at most three currencies."""
    if not sums:
        return ""
    parts = [formats.money(total, currency) for currency, total in sums.items()]
    more = " + …" if len(parts) > MOST_CURRENCIES else ""
    return " + ".join(parts[:MOST_CURRENCIES]) + more
