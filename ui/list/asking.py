"""Puts the list's question to the store on a worker; the newest question stops the one before.

The first hundred rows come first, then every key. A repeated question keeps selection and place.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.store import Cancel, Store
from app.store.views import ListPage, ListQuery
from ui.bus import Failure
from ui.jobs import Job, Jobs
from ui.list.model import OrderList

FIRST_PAGE = 100


@dataclass(frozen=True)
class Places:
    """All keys of an answer, and where the wanted ones stand in it."""

    keys: array[int]
    rows: tuple[int, ...]  # of the selection, in list order
    current: int  # -1: no longer there


class Asking(QObject):
    first_rows = Signal()  # the model shows the start of a new answer
    answered = Signal(int)  # the model knows every key: how many
    repeated = Signal(object)  # Places, after the same question was asked again

    def __init__(
        self, store: Store, jobs: Jobs, model: OrderList, failed: Callable[[Failure], None]
    ) -> None:
        super().__init__(model)
        self._store, self._jobs, self._model, self._failed = store, jobs, model, failed
        self._job: Job | None = None
        self._query = ListQuery()
        self._more = False

    @property
    def busy(self) -> bool:
        return self._job is not None

    def first(self, query: ListQuery) -> None:
        """The first rows at once, for the first paint; `rest` brings the other keys."""
        self._query = query
        self._show_page(self._store.page(query, limit=FIRST_PAGE))

    def ask(self, query: ListQuery) -> None:
        """Another question: its first rows replace what is shown."""
        self.stop()
        self._query = query
        cancel = Cancel()
        self._job = self._jobs.run(
            lambda: self._store.page(query, limit=FIRST_PAGE, cancel=cancel),
            self._on_page,
            self._on_failed,
            interrupt=cancel.stop,
        )

    def again(self, selection: Sequence[int], current: int) -> None:
        """The same question after a change; `selection` and `current` are list keys to find."""
        self.stop()
        query, cancel = self._query, Cancel()
        self._job = self._jobs.run(
            lambda: find(self._store.keys(query, cancel), selection, current),
            self._on_places,
            self._on_failed,
            interrupt=cancel.stop,
        )

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_page(self, page: ListPage) -> None:
        self._show_page(page)
        self.rest()

    def _show_page(self, page: ListPage) -> None:
        self._job = None
        self._more = page.next is not None
        self._model.show_rows(page.rows)
        self.first_rows.emit()

    def rest(self) -> None:
        """The keys below the first page."""
        if not self._more:
            self.answered.emit(len(self._model.keys))
            return
        query, cancel = self._query, Cancel()
        self._job = self._jobs.run(
            lambda: self._store.keys(query, cancel),
            self._on_keys,
            self._on_failed,
            interrupt=cancel.stop,
        )

    def _on_keys(self, keys: array[int]) -> None:
        self._job = None
        self._model.show_keys(keys)
        self.answered.emit(len(keys))

    def _on_places(self, places: Places) -> None:
        self._job = None
        self.repeated.emit(places)
        self.answered.emit(len(places.keys))

    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self._failed(failure)


def find(keys: array[int], selection: Sequence[int], current: int) -> Places:
    """Where these keys stand; one walk over all of them, so for a worker."""
    wanted = frozenset(selection)
    rows = tuple(n for n, key in enumerate(keys) if key in wanted) if wanted else ()
    place = next((n for n in rows if keys[n] == current), -1)
    if place < 0 and current in keys:
        place = keys.index(current)
    return Places(keys, rows, place)
