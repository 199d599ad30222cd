"""From the packer's table to the papers in one key: save, issue, print (clerk-tasks T9)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.store.views import Changes
from ui.editor.session import Session
from ui.outside import open_file
from ui.pages import Workplace
from ui.sentences import spoken

if TYPE_CHECKING:
    from app.commands.orders import Saved
    from app.commands.papers import Paper
    from app.orders.model import Order


class _Made(NamedTuple):
    papers: list[Paper]
    printed: bool
    trouble: str = ""  # why not printed, a sentence


class Dispatch(QObject):
    """`begin` while the order is dirty or not; the papers follow as soon as it is saved."""

    failed = Signal(object)  # Failure: nothing is numbered

    def __init__(self, workplace: Workplace, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._session = workplace, session
        self._due = -1  # place of the shipment whose papers follow the save
        session.saved.connect(self._on_saved)
        session.refused.connect(self._forget)
        session.clashed.connect(self._forget)

    @property
    def due(self) -> bool:
        return self._due >= 0

    def begin(self, place: int) -> None:
        self._due = place
        self._session.save()

    def _forget(self, _why: object) -> None:
        self._due = -1

    def _on_saved(self, saved: Saved) -> None:
        if self._session.saving:
            return  # what was scanned meanwhile belongs to the same papers
        place, self._due = self._due, -1
        if 0 <= place < len(saved.order.shipments):
            self._issue(saved.order, saved.order.shipments[place].id)

    def _issue(self, order: Order, shipment: str) -> None:
        desk = self._place.desk

        def work() -> _Made:
            from app.commands import printing, shipping
            from app.spooler import PrinterRefused

            made = shipping.issue_shipment(desk, order.id, shipment)
            if not printing.printers():
                return _Made(made, printed=False)
            try:
                printing.print_made(desk, made)
            except PrinterRefused as refused:
                return _Made(made, printed=False, trouble=refused.sentence)
            return _Made(made, printed=True)

        done = partial(self._on_made, order.id, shipment)
        self._place.jobs.run(work, done, self.failed.emit)

    def _on_made(self, order_id: str, shipment: str, made: _Made) -> None:
        place = self._place
        changes = Changes(orders=frozenset({order_id}), documents=True, series=True)
        place.bus.changed.emit(changes)
        numbers = " · ".join(paper.number for paper in made.papers)
        words = self.tr("{} issued and printed") if made.printed else self.tr("{} issued")
        if made.printed:
            place.show_page("orders", order_id=order_id)
        else:
            place.show_page("papers", order_id=order_id, shipment=shipment,
                            number=made.papers[-1].number)  # fmt: skip
        said = ". ".join(
            part for part in (spoken(made.trouble).rstrip("."), words.format(numbers)) if part
        )
        place.toast(said, self.tr("Open"), partial(open_file, made.papers[0].path))
