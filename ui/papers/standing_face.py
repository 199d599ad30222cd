"""The side panel of a paper that stands: what is known of it, where it belongs, its acts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.store.views import DocumentRow
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.papers.files import Files
from ui.papers.kinds import creditable
from ui.papers.questions import MakeVoid, PrintAgain
from ui.papers.side import SidePanel
from ui.widgets import Button
from ui.words import paper_links, paper_words


class StandingFace(QObject):
    """Nothing here changes a paper: it is printed again, copied, credited, or made void."""

    credit_wanted = Signal(str)  # its number
    paper_wanted = Signal(str)

    def __init__(self, workplace: Workplace, side: SidePanel, notice: Notice, page: Page) -> None:
        super().__init__(page)
        self._place, self._side = workplace, side
        self.files = Files(workplace, page)
        self.again = PrintAgain(workplace, notice, page)
        self.void = MakeVoid(workplace, notice, page)

    def show(self, row: DocumentRow, *, printable: bool) -> None:
        side = self._side
        side.heading.setText(paper_words(row.kind))
        words = self.tr("void") if row.void_reason else self.tr("issued")
        side.pill.say(words, "bad" if row.void_reason else "good")
        side.show_facts(self._facts(row))
        side.show_links(paper_links(row), self.paper_wanted.emit)
        side.show_number(row.number, self.tr("Stands as it was issued; a copy is the same file."))
        self._show_acts(row, printable)
        side.explain("" if printable else self.tr("This computer has no printer set up."))

    def _facts(self, row: DocumentRow) -> list[str]:
        formats = self._place.formats
        facts = [self.tr("Issued {}").format(formats.moment(row.issued_us))]
        if row.total:
            facts.append(formats.money(row.total, row.currency))
        if row.void_reason:
            facts.append(self.tr("Void: {}").format(row.void_reason))
        return facts

    def _show_acts(self, row: DocumentRow, printable: bool) -> None:
        side, look, files = self._side, self._place.look, self.files
        words = self.tr("Print again") if row.prints else self.tr("Print")
        again = side.main_button(words, "printer", "print_again", printable, "Ctrl+P")
        again.setEnabled(printable)
        show = side.main_button(self.tr("Open"), "", "open_paper", not printable)
        copy = Button(look, self.tr("Copy file"), key="Ctrl+C", name="copy_paper")
        mail = Button(look, self.tr("E-mail"), key="Ctrl+E", name="mail_paper")
        for button in (copy, mail):
            button.set_narrow(True, words=False)  # the caps stand in the tooltips
        void = Button(look, self.tr("Void…"), kind="danger", key="Ctrl+Del", name="void_paper")
        void.set_narrow(True, words=False)
        void.setEnabled(not row.void_reason)
        credit = Button(look, self.tr("Credit…"), key="Ctrl+Shift+C", name="credit_paper")
        credit.set_narrow(True, words=False)
        credit.setEnabled(creditable(row))
        printing = (again, lambda: self.again.ask([row], side.chosen))
        opening = (show, partial(files.open, row))
        main, other = (printing, opening) if printable else (opening, printing)
        side.show_acts((
            (main,), (other, (copy, partial(files.copy, row)), (mail, partial(files.mail, row))),
            ((credit, partial(self.credit_wanted.emit, row.number)),
             (void, partial(self.void.ask, row))),
        ))  # fmt: skip
