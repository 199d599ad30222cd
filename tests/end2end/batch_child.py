"""A batch at work until it is killed, run by `test_batch_kills.py` as a program of its own.

`python -m tests.end2end.batch_child PROFILE KIND AFTER ORDER…`: it is gone the moment the paper
after so many others is in the queue and has no line in the journal yet; with -1 it waits at the
last order but one for whoever kills it. A line on stdout is a paper that stands in the journal.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Event
from typing import Any

from app import compose
from app.commands.batch import Batch
from app.commands.batch_papers import Progress
from app.store import papers
from tests.end2end.batches import WAY


def dies_after(count: int) -> None:
    """The journal's next line but so many is never written."""
    written, write = [0], papers.printed

    def printed(*args: Any, **named: Any) -> None:
        if written[0] == count:
            os.kill(os.getpid(), signal.SIGKILL)
        written[0] += 1
        write(*args, **named)

    papers.printed = printed


def acknowledge(progress: Progress) -> None:
    sys.stdout.write(f"{progress.numbers[-1]}\n")
    sys.stdout.flush()
    if progress.settled == progress.total - 1:
        signal.pause()


def main(root: Path, kind: str, after: int, ids: list[str]) -> None:
    dies_after(after)
    with compose.open_house(root) as house:
        Batch(house.desk, ids, kind, WAY).run(Event(), acknowledge)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4:])
