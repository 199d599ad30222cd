"""What the clerk does on the sync page: verbs run as jobs, refusals handed back. No layout."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.store.views import Changes, OrderRow
from ui.bus import Failure
from ui.pages import Workplace
from ui.sync.aside import AsideRow
from ui.sync.parked import ParkedCard


class SyncActs(QObject):
    done = Signal(object)  # Changes
    refused = Signal(object)  # Failure

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = workplace

    def _run(self, work: Callable[[], Changes], card: ParkedCard | None = None) -> None:
        self._place.jobs.run(work, self.done.emit, partial(self._refuse, card))

    def _refuse(self, card: ParkedCard | None, failure: Failure) -> None:
        """Beside the answer it is about, else above the page."""
        if card is not None and isValid(card):
            card.complain(failure.sentence)
        else:
            self.refused.emit(failure)

    # -- operations --------------------------------------------------------------------
    def retry(self, seq: int) -> None:
        from app.commands import outbox

        self._run(partial(outbox.retry, self._place.desk, seq))

    def discard(self, seq: int, card: ParkedCard | None = None) -> None:
        from app.commands import outbox

        self._run(partial(outbox.discard, self._place.desk, seq), card)

    def send_again(self, card: ParkedCard, seq: int) -> None:
        """It is not there: a new attempt under the same reference."""
        from app.commands import outbox

        self._run(partial(outbox.answer, self._place.desk, seq), card)

    def arrived(self, card: ParkedCard, seq: int, numbers: tuple[str, ...]) -> None:
        """It is there, under these numbers."""
        from app.commands import outbox

        self._run(partial(outbox.answer, self._place.desk, seq, sent=numbers), card)

    # -- orders ------------------------------------------------------------------------
    def edit(self, order_id: str) -> None:
        self._place.show_page("editor", order_id=order_id)

    def choose(self, order_id: str) -> None:
        self._place.show_page("conflict", order_id=order_id)

    def see(self, order_id: str) -> None:
        self._place.show_page("orders", order_id=order_id)

    def create_again(self, row: OrderRow) -> None:
        from app.commands import orders

        desk = self._place.desk
        self._run(lambda: orders.send_to_account(desk, row.id, row.account).changes)

    def trash(self, row: OrderRow) -> None:
        from app.commands import orders

        self._run(partial(orders.trash_orders, self._place.desk, [row.id]))

    # -- what could not be read --------------------------------------------------------
    def show_text(self, row: AsideRow, quarantine_id: str) -> None:
        from app.commands import outbox

        def show(text: str) -> None:
            if isValid(row):
                row.show_text(text)

        read = partial(outbox.text_set_aside, self._place.desk, quarantine_id)
        self._place.jobs.run(read, show, partial(self._refuse, None))
