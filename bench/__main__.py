"""`make bench`: every figure, or those of the rooms named: python -m bench lists papers.

ORDERS=100000 takes a smaller database; the first run of a size makes it (a million: minutes).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from bench import measure
from bench.ground import BUILD, asked_for

ROOMS = ("starts", "lists", "frames", "saving", "pulling", "pushing", "lateness", "papers",
         "batches", "printing")  # fmt: skip


def main(names: Sequence[str]) -> int:
    unknown = [name for name in names if name not in ROOMS]
    if unknown:
        print(f"bench {unknown[0]}: one of {', '.join(ROOMS)} is expected.", file=sys.stderr)
        return 2
    ground = asked_for()
    figures: list[measure.Figure] = []
    for room in names or ROOMS:
        print(f"{room}, with {ground.orders:,} orders …", file=sys.stderr)
        figures += import_module(f"bench.{room}").figures(ground)
        measure.write(figures, BUILD / "bench.json")
    measure.show(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
