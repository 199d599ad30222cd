"""What selected orders come to, summed per currency, without taking a million rows at once."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from app.store.views import OrderRow
from ui.format import Formats

STEP = 512
MOST_SUMMED = 20_000
MOST_CURRENCIES = 3

Rows = Callable[[Sequence[int]], Iterable[OrderRow]]


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
