"""What is done with the orders of the list: edit, print, trash and undo. Knows verbs, no layout."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.store.views import Changes
from ui import selection
from ui.bus import Failure
from ui.pages import Workplace

if TYPE_CHECKING:
    from app.commands.removal import Offer

MOST_PRINTED = 1000  # more is a slip of Ctrl+A, and a day's paper


class _Moved(NamedTuple):
    ids: list[str]
    changes: Changes
    offers: list[Offer]


class OrderActs(QObject):
    """`chosen` gives the list keys of the selection when an act begins."""

    offered = Signal(object)  # what accounts can do about trashed orders: list of removal.Offer

    def __init__(
        self, workplace: Workplace, chosen: Callable[[], array[int]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place, self._chosen = workplace, chosen

    def new(self) -> None:
        self.edit("")

    def edit(self, order_id: str) -> None:
        self._place.show_page("editor", order_id=order_id)

    def fix(self, order_id: str, *, through: bool) -> None:
        """Go to what stops its papers; `through` the other blocked orders as well."""
        self._place.show_page("editor", order_id=order_id, walk="blocked" if through else "order")

    def pack(self, order_id: str) -> None:
        """To the packer's side of the order."""
        self._place.show_page("editor", order_id=order_id, field="shipments")

    def papers(self, order_id: str) -> None:
        self._place.show_page("papers", order_id=order_id)

    def print_papers(self) -> None:
        """The papers page for the selection: one order's papers, or several in one batch."""
        keys, read = self._chosen(), self._place.desk.store.rows
        if len(keys) > MOST_PRINTED:
            count = self._place.formats.count
            words = self.tr("{} orders are selected; at most {} are printed in one go.")
            self._place.bus.failed.emit(
                Failure(words.format(count(len(keys)), count(MOST_PRINTED)))
            )
        elif keys:
            self._place.jobs.run(lambda: selection.ids_of(read, keys), self._on_print)

    def _on_print(self, ids: list[str]) -> None:
        if ids:
            self._place.show_page("papers", order_id=ids[0], order_ids=",".join(ids))

    def trash(self, *, away: bool) -> None:
        """Move the selection to the trash (`away`) or back out of it; offers Undo."""
        keys, read = self._chosen(), self._place.desk.store.rows

        def work() -> _Moved:
            from app.commands import removal

            desk, ids = self._place.desk, selection.ids_of(read, keys)
            changes = self._move(ids, away)
            return _Moved(ids, changes, removal.offers(desk, ids) if away else [])

        if keys:
            self._place.jobs.run(work, partial(self._on_moved, away))

    def _move(self, ids: list[str], away: bool) -> Changes:
        from app.commands import orders

        verb = orders.trash_orders if away else orders.restore_orders
        return verb(self._place.desk, ids)

    def _on_moved(self, away: bool, done: _Moved) -> None:
        self._place.bus.changed.emit(done.changes)
        if away:
            text = self.tr("%n order(s) moved to the trash", "", len(done.ids))
        else:
            text = self.tr("%n order(s) brought back", "", len(done.ids))
        self._place.toast(text, self.tr("Undo"), partial(self._undo, done.ids, away))
        self.offered.emit(done.offers)

    def _undo(self, ids: list[str], away: bool) -> None:
        self.offered.emit([])
        self._place.jobs.run(lambda: self._move(ids, not away), self._place.bus.changed.emit)
