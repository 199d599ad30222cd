"""What is done with one issued paper from the detail: open, print again, save elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.orders.model import RemoteDocument
from app.settings import Printing
from app.store.views import Changes, DocumentRow
from ui.detail.rows import Act
from ui.pages import Workplace

if TYPE_CHECKING:
    from ui.papers.files import Files

OPEN, PRINT, SAVE, PAGE = "open_paper", "print_again", "save_paper", "open_page"


def print_again() -> Act:
    return Act(PRINT, QCoreApplication.translate("PaperActs", "Print again"), "printer")


def all_acts() -> tuple[Act, ...]:
    translate = QCoreApplication.translate
    return (
        Act(OPEN, translate("PaperActs", "Open")),
        print_again(),
        save_as(),
    )


def save_as() -> Act:
    return Act(SAVE, QCoreApplication.translate("PaperActs", "Save as…"), "file-pdf")


def open_page() -> Act:
    return Act(PAGE, QCoreApplication.translate("PaperActs", "Open page"), "arrow-square-out")


class PaperActs(QObject):
    """Speaks of the bytes that were issued, never of a new drawing."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._window = workplace, parent
        self._files: Files | None = None

    def act(self, name: str, paper: DocumentRow) -> None:
        {OPEN: self._open, PRINT: self._print, SAVE: self._save}[name](paper)

    def _open(self, paper: DocumentRow) -> None:
        self._place.show_page("papers", order_id=paper.order_id, number=paper.number)

    def _print(self, paper: DocumentRow) -> None:
        """To the printer remembered for its kind."""
        from app.commands import printing

        desk, kept = self._place.desk, self._place.preferences.current.printing
        way = kept.get(paper.kind, Printing())
        self._place.jobs.run(
            lambda: printing.print_documents(desk, [paper.number], way.printer, way.copies),
            partial(self._on_printed, paper.number),
        )

    def _on_printed(self, number: str, changes: Changes) -> None:
        self._place.toast(self.tr("{} sent to the printer").format(number))
        self._place.bus.changed.emit(changes)

    def _save(self, paper: DocumentRow) -> None:
        from app.commands import papers

        desk = self._place.desk
        self._place.jobs.run(
            lambda: papers.stored_pdf(desk, paper).read_bytes(),
            partial(self._on_read, paper.number),
        )

    def bring(self, order_id: str, paper: RemoteDocument) -> None:
        """A paper of the account: fetched now, because the clerk asks, and saved where they say."""
        from app.commands.remote_papers import remote_pdf

        desk = self._place.desk
        self._place.jobs.run(
            lambda: remote_pdf(desk, order_id, paper),
            partial(self._on_read, f"{paper.prefix}{paper.number}" or paper.kind),
        )

    def _on_read(self, number: str, pdf: bytes) -> None:
        from ui.papers.files import Files

        if self._files is None:
            self._files = Files(self._place, self._window)
        self._files.save_as(pdf, number)
