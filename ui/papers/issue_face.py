"""The side panel before a paper has its number: what stands in the way, issue, print a draft."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.pages import Workplace
from ui.papers.side import SidePanel
from ui.widgets import Button

if TYPE_CHECKING:
    from app.commands.papers import Paper
    from app.documents import Finding
    from ui.papers.numbers import Coming


class Wanted(NamedTuple):
    """The paper that is to be made; of one shipment, or "" of all the order.

    Where `sellers` are named, each gets a paper of its own, and `seller` is the one in view.
    """

    order_id: str
    kind: str
    shipment: str = ""
    seller: str = ""
    sellers: int = 0


class IssueFace(QObject):
    """`issued` papers, and whether they were printed; `failed` where no number may be taken."""

    issued = Signal(object, bool)  # list of Paper
    failed = Signal(object)  # Failure

    def __init__(self, workplace: Workplace, side: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._side = workplace, side
        self._wanted = Wanted("", "")

    def show(
        self, wanted: Wanted, findings: Sequence[Finding], number: Coming, *, printable: bool
    ) -> None:
        self._wanted = wanted
        errors = sum(finding.level == "error" for finding in findings)
        side = self._side
        side.heading.setText(self.tr("Before issuing"))
        side.show_findings(findings)
        taken = self.tr("Taken only when you issue. It cannot be changed afterwards.")
        if not number.drawn:
            taken = self.tr("Carried over; no number of a series is taken.")
        if wanted.sellers:
            taken = self.tr("One invoice for each of {} sellers.").format(wanted.sellers)
        side.show_number(number.text, taken)
        self._show_acts(errors, printable)
        side.explain(self._why_not(errors, printable))

    def _show_acts(self, errors: int, printable: bool) -> None:
        side, look = self._side, self._place.look
        both = side.main_button(self.tr("Issue and print"), "printer", "issue_print", printable)
        only = side.main_button(self.tr("Issue only"), "", "issue_only", not printable)
        draft = Button(look, self.tr("Print draft"), icon="file-dotted", name="print_draft")
        draft.setEnabled(printable)
        both.setEnabled(not errors and printable)
        only.setEnabled(not errors)
        both.describe(both.text(), self._why_not(errors, printable))
        printing, issuing = (
            (button, partial(self.issue, and_print=prints))
            for button, prints in ((both, True), (only, False))
        )
        main, other = (printing, issuing) if printable else (issuing, printing)
        side.show_acts(((main,), ((draft, self._on_print_draft), other)))

    def _why_not(self, errors: int, printable: bool) -> str:
        if errors:
            words = self.tr("Fix the {} points first: the paper would be refused otherwise.")
            return words.format(errors) if errors > 1 else self.tr("Fix the one point first.")
        if not printable:
            return self.tr("This computer has no printer set up: issue, then open the file.")
        return ""

    # -- acts --------------------------------------------------------------------------
    def issue(self, *, and_print: bool) -> None:
        """Take the number; print right after if asked for."""
        from app.commands import papers, printing

        desk, wanted, chosen = self._place.desk, self._wanted, self._side.chosen

        def work() -> list[Paper]:
            made = papers.issue_documents(
                desk, wanted.order_id, wanted.kind, shipment=wanted.shipment
            )
            if and_print:
                printing.print_made(desk, made, chosen.printer, chosen.copies)
            return made

        self._side.setEnabled(False)
        self._place.jobs.run(work, partial(self._on_issued, and_print), self.failed.emit)

    def _on_issued(self, printed: bool, made: list[Paper]) -> None:
        self.issued.emit(made, printed)

    def _on_print_draft(self) -> None:
        from app.commands import printing

        wanted, chosen = self._wanted, self._side.chosen
        self._place.jobs.run(
            lambda: printing.print_draft(
                self._place.desk, wanted.order_id, wanted.kind, chosen.printer, chosen.copies,
                shipment=wanted.shipment,
            ),
            lambda _: self._place.toast(self.tr("Draft sent to {}").format(chosen.printer)),
            self.failed.emit,
        )  # fmt: skip
