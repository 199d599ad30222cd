"""Puts the list's question to the store on a worker; the newest question stops the one before.

The first hundred rows come first, then every key. A repeated question keeps selection and place.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.store import Cancel, Store
from app.store.views import ListPage, ListQuery
from ui.bus import Failure
from ui.jobs import Job, Jobs
from ui.list.model import OrderList
from ui.list.staying import Kept, Places, find

FIRST_PAGE = 100


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
        self._fresh = False

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def fresh(self) -> bool:
        """Is a new question put of whose answer nothing is shown yet?"""
        return self._fresh

    def first(self, query: ListQuery, shown: Sequence[int] = ()) -> None:
        """Rows at once, for the first paint; `rest` or `again` brings the other keys.

        `shown` are the keys that stood on screen at the end: a list left far down begins there.
        """
        self._query = query
        rows = tuple(self._store.rows(shown)) if shown else ()
        page = ListPage(rows, "") if rows else self._store.page(query, limit=FIRST_PAGE)
        self._show_page(page)

    def ask(self, query: ListQuery) -> None:
        """Another question: its first rows replace what is shown."""
        self.stop()
        self._query, self._fresh = query, True
        cancel = Cancel()
        self._job = self._jobs.run(
            lambda: self._store.page(query, limit=FIRST_PAGE, cancel=cancel),
            self._on_page,
            self._on_failed,
            interrupt=cancel.stop,
        )

    def again(self, kept: Kept) -> None:
        """The same question after a change; `repeated` says where what was kept now stands."""
        self.stop()
        self._fresh = False
        query, cancel = self._query, Cancel()
        self._job = self._jobs.run(
            lambda: find(self._store.keys(query, cancel), kept),
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
        self._job, self._fresh = None, False
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
        self._job, self._fresh = None, False
        self._failed(failure)
