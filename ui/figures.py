"""Reads what stands around the pages: counts, accounts, the desk's mark. On workers, when stale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.store.views import Changes
from ui.pages import Workplace
from ui.timers import once

COUNTS_MS = 300  # counts follow changes, not faster than this


class Figures(QObject):
    counted = Signal(object)  # app.store.views.Sidebar
    accounts = Signal(object)  # list of AccountRow
    desk = Signal(str, str)  # its mark in the numbers of papers (contract, "Series"), who is at it

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = workplace
        self._counting = once(self, COUNTS_MS, self._read_counts)

    def begin(self) -> None:
        """Everything, once the window stands."""
        self._read_accounts()
        self._read_counts()
        self._read_desk()

    def take_changes(self, changes: Changes) -> None:
        self.count_again()
        if changes.accounts:
            self._read_accounts()
        if changes.series:
            self._read_desk()

    def count_again(self) -> None:
        """The counts may be others, soon and not for each change anew."""
        if not self._counting.isActive():
            self._counting.start()

    def _read_counts(self) -> None:
        self._place.jobs.run(self._place.desk.store.sidebar, self.counted.emit)

    def _read_accounts(self) -> None:
        self._place.jobs.run(self._place.desk.store.accounts, self.accounts.emit)

    def _read_desk(self) -> None:
        desk = self._place.desk

        def mark() -> str:
            from app.commands import exporter

            return exporter.desk_mark(desk)

        self._place.jobs.run(mark, self._on_desk)

    def _on_desk(self, mark: str) -> None:
        self.desk.emit(mark, self._place.desk.who)
