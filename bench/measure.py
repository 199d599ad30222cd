"""Figures, and the one way they are taken: ours and the yardstick in turn, medians of the pairs.

A machine's clock drifts and its other core is often taken, so a ratio of two runs made side by
side says more than any count of milliseconds. Knows nothing of what is measured.
"""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of build/bench.json (contract "Measurements").

    `ratio` is ours / theirs; for names ending in `_ms` or `_mb` it is our figure itself.
    """

    name: str
    ratio: float
    against: str
    goal: float
    ours: float
    theirs: float | None
    unit: str
    runs: int

    @property
    def met(self) -> bool:
        return self.ratio <= self.goal


def milliseconds(work: Work) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def race(ours: Work, theirs: Work, runs: int) -> tuple[list[float], list[float]]:
    """Milliseconds of both, taken in turn after one round that does not count."""
    ours()
    theirs()
    gc.collect()
    pairs = [_pair(ours, theirs, first_ours=turn % 2 == 0) for turn in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _pair(ours: Work, theirs: Work, *, first_ours: bool) -> tuple[float, float]:
    if first_ours:
        a = milliseconds(ours)
        return a, milliseconds(theirs)
    b = milliseconds(theirs)
    return milliseconds(ours), b


def compared(
    name: str, ours: Sequence[float], theirs: Sequence[float], *, against: str, goal: float
) -> Figure:
    """A ratio: the median of the pairs' ratios, in milliseconds."""
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    return Figure(
        name,
        ratio,
        against,
        goal,
        statistics.median(ours),
        statistics.median(theirs),
        "ms",
        len(ours),
    )


def plain(
    name: str,
    value: float,
    *,
    against: str,
    goal: float,
    unit: str,
    runs: int,
    theirs: float | None = None,
) -> Figure:
    """A figure that is its own ratio (`_ms`, `_mb`)."""
    return Figure(name, value, against, goal, value, theirs, unit, runs)


def write(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [_rounded(asdict(figure)) for figure in figures]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _rounded(row: dict[str, object]) -> dict[str, object]:
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}


def show(figures: Sequence[Figure]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("", "figure", "ratio", "goal", "ours", "theirs", "unit", "runs", "against")
    for figure in figures:
        theirs = "" if figure.theirs is None else f"{figure.theirs:.2f}"
        table.add_row(
            "ok" if figure.met else "over",
            figure.name,
            f"{figure.ratio:.2f}",
            f"{figure.goal:.2f}",
            f"{figure.ours:.2f}",
            theirs,
            figure.unit,
            str(figure.runs),
            figure.against,
        )
    Console(width=150).print(table)
