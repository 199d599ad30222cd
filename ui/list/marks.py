"""What stands beside a row but is read apart from it: which papers it has.

Read on a worker and for rows on screen alone, so that a page of the list costs what it did.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.pages import Workplace
from ui.timers import once

if TYPE_CHECKING:
    from app.commands.desk import Desk

SETTLE_MS = 80  # of the rows passed over in that time only the last are read
MOST_READ, KEPT = 64, 2000


class Marks(NamedTuple):
    papers: tuple[str, ...] = ()  # kinds that are issued and not void


NOTHING = Marks()


def lacking_words(count: int) -> str:
    """How much the papers of an order lack, "" for nothing."""
    words = QCoreApplication.translate("Columns", "{} missing")
    return words.format(count) if count else ""


class RowMarks(QObject):
    """`of` what is known by now; `want` has it read soon; `came` when more is known."""

    came = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = workplace.desk, workplace.jobs
        self._known: OrderedDict[str, Marks] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._settle = once(self, SETTLE_MS, self._read)

    def of(self, order_id: str) -> Marks:
        return self._known.get(order_id, NOTHING)

    def want(self, order_id: str) -> None:
        """That row is on screen."""
        if order_id not in self._known:
            self._wanted.pop(order_id, None)
            self._wanted[order_id] = None  # what was wanted last stands last
            if not self._settle.isActive():
                self._settle.start()

    def forget(self, order_ids: Iterable[str] | None = None) -> None:
        """These may have changed; None: any may."""
        for order_id in list(self._known) if order_ids is None else order_ids:
            self._known.pop(order_id, None)

    def _read(self) -> None:
        """The rows wanted last are those still on screen."""
        ids, desk = list(self._wanted)[-MOST_READ:], self._desk
        self._wanted.clear()
        self._jobs.run(lambda: read(desk, ids), self._on_read, _no_marks)

    def _on_read(self, found: dict[str, Marks]) -> None:
        self._known.update(found)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        if any(found.values()):
            self.came.emit()


def read(desk: Desk, order_ids: Sequence[str]) -> dict[str, Marks]:
    """The marks of these orders; blocking."""
    from app.commands import papers

    found = {}
    for order_id in order_ids:
        issued = [row.kind for row in papers.documents_of(desk, order_id) if not row.void_reason]
        found[order_id] = Marks(tuple(dict.fromkeys(issued)))
    return found


def _no_marks(_failure: object) -> None:
    """A row without its marks is no news."""
