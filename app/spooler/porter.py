"""Spooling from a process of its own: each paper starts a program, which would hold a window up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.apart import Hand
from app.spooler.job import Job
from app.spooler.system import check, spool


class Porter(Hand[Callable[[], None], None]):
    """`spool` and `check`, done elsewhere. Raises as they do, and HandLost."""

    def __init__(self) -> None:
        super().__init__(_carrying)

    def spool(self, job: Job) -> None:
        self.call(partial(spool, job))

    def check(self, printer: str) -> None:
        self.call(partial(check, printer))


def _carrying() -> Callable[[Callable[[], None]], None]:
    return _carry


def _carry(errand: Callable[[], None]) -> None:
    errand()
