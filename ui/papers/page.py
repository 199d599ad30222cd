"""The papers of an order: choose, see, mend, issue, print. Issuing alone takes a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.settings import Printing
from app.store.views import Changes, DocumentRow
from ui.bus import Failure
from ui.jobs import Job
from ui.notice import Notice
from ui.outside import open_file
from ui.pages import Page, Workplace
from ui.papers.bar import PapersBar
from ui.papers.batch import BatchBar
from ui.papers.files import Files
from ui.papers.find_bar import FindBar
from ui.papers.kinds import KINDS, KindColumn
from ui.papers.numbers import next_number
from ui.papers.pdf import Size, measured
from ui.papers.questions import MakeVoid, PrintAgain
from ui.papers.sheets import Sheets
from ui.papers.side import SidePanel
from ui.papers.thumbs import Thumbs
from ui.widgets import Banner, Button, hairline
from ui.words import paper_words

if TYPE_CHECKING:
    from app.commands.papers import Paper
    from app.documents import Finding
    from app.orders.model import Order

LEFT, RIGHT = 232, 326  # widths at 13 px


class _Read(NamedTuple):
    """What the page needs of an order."""

    order: Order
    issued: list[DocumentRow]
    printers: list[str]
    next_numbers: Mapping[str, str]  # kind → the number it would take


class _Preview(NamedTuple):
    pdf: bytes
    sizes: list[Size]
    findings: tuple[Finding, ...]


class PapersPage(Page):
    """`opened(order_id=ID, kind=KIND, number=N, order_ids=A,B,…)`; several ids print as a batch."""

    alone = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Papers")
        look = workplace.look
        self.bar = PapersBar(look)
        self.kinds = KindColumn(look, workplace.formats)
        self.sheets = Sheets(look, workplace.jobs)
        self.thumbs = Thumbs(look, workplace.jobs)
        self.finder = FindBar(look)
        self.side = SidePanel(look)
        self.batch = BatchBar(workplace)
        self.files = Files(workplace, self)
        self.notice = Notice()
        self.again = PrintAgain(workplace, self.notice, self)
        self.void = MakeVoid(workplace, self.notice, self)
        self.order_id, self.kind, self.number = "", KINDS[0], ""
        self.issued: dict[str, DocumentRow] = {}
        self._next: Mapping[str, str] = {}
        self._printers: list[str] = []
        self._findings: tuple[Finding, ...] = ()
        self._pdf = b""
        self._job: Job | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.workplace.look
        self.kinds.setFixedWidth(LEFT * look.base_px // 13)
        self.side.setFixedWidth(RIGHT * look.base_px // 13)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self.batch)
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.kinds)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.thumbs)
        body.addLayout(self._middle(), 1)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.side)
        column.addLayout(body, 1)

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.finder)
        column.addWidget(self.sheets, 1)
        return column

    def _connect(self) -> None:
        self.bar.back.clicked.connect(self._on_back)
        self.bar.step.connect(lambda by: self.sheets.go(self.sheets.page + by))
        self.bar.zoomed.connect(self.sheets.zoom_by)
        self.bar.fitted.connect(lambda: self.sheets.set_zoom(0))
        self.bar.save.clicked.connect(self._on_save_as)
        self.bar.search.clicked.connect(self.finder.open)
        self.sheets.moved.connect(self.bar.show_place)
        self.sheets.moved.connect(self.thumbs.show_current)
        self.sheets.searched.connect(self.finder.show_count)
        self.thumbs.chosen.connect(self.sheets.go)
        self.finder.asked.connect(self.sheets.search)
        self.finder.stepped.connect(self.sheets.step_hit)
        self.kinds.kind_chosen.connect(self.show_kind)
        self.kinds.issued_chosen.connect(self.show_issued)
        self.side.fix.connect(self._on_fix)
        self.side.printing.connect(self._on_printing)
        self.batch.finished.connect(self._on_batch_finished)
        self.workplace.bus.changed.connect(self._on_changed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._on_escape)
        larger = QShortcut(QKeySequence("Ctrl+="), self)  # where + needs Shift
        larger.activated.connect(self.bar.larger.click)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        ids = [part for part in args.get("order_ids", "").split(",") if part]
        self.order_id = args.get("order_id", "") or (ids[0] if ids else self.order_id)
        self.kind = args.get("kind", "") or self.kind
        self.number = args.get("number", "")
        self.notice.clear()
        self.sheets.clear(self.tr("Drawing the paper…"))
        self.side.pill.say("")
        self.batch.offer(ids if len(ids) > 1 else [], self.kind)
        self._read()

    def _read(self) -> None:
        desk, order_id = self.workplace.desk, self.order_id

        def read() -> _Read:
            from app.commands import orders, papers, printing

            order = orders.loaded(desk, order_id)
            numbers = {kind: next_number(desk, order, kind) for kind in KINDS}
            return _Read(order, papers.documents_of(desk, order_id), printing.printers(), numbers)

        self.workplace.jobs.run(read, self._on_read, self._on_refused)

    def _on_read(self, read: _Read) -> None:
        order = read.order
        party = order.party("shipping")
        place = ", ".join(part for part in (party.display_name, party.city) if part)
        self.bar.begin(order.number, " · ".join(p for p in (place, party.country) if p))
        self.issued = {row.number: row for row in read.issued}
        self._next, self._printers = read.next_numbers, read.printers
        self.kinds.show_papers(read.issued, str(self.workplace.desk.paths.root))
        if self.number in self.issued:
            self.show_issued(self.number)
        else:
            self.show_kind(self.kind)

    # -- a paper to be issued ----------------------------------------------------------
    def show_kind(self, kind: str) -> None:
        """The draft of that kind, its findings, and the acts of issuing."""
        from app.commands import papers

        self.kind, self.number = kind, ""
        self.kinds.choose(kind=kind)
        self._offer_printer()
        desk, order_id = self.workplace.desk, self.order_id

        def draw() -> _Preview:
            pdf, found = papers.preview_document(desk, order_id, kind)
            return _Preview(pdf, measured(pdf), found)

        self._start(draw, self._on_preview)

    def _start(self, work: Callable[[], _Preview], done: Callable[[_Preview], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.jobs.run(work, done, self._on_undrawable)

    def _on_preview(self, preview: _Preview) -> None:
        self._findings = preview.findings
        self._show_pdf(preview)
        self._show_issue_face()

    def _show_pdf(self, preview: _Preview) -> None:
        self._pdf = preview.pdf
        self.thumbs.show_pdf(preview.pdf, preview.sizes)
        self.sheets.show_pdf(preview.pdf, preview.sizes)
        self.bar.save.setEnabled(bool(preview.pdf))

    def _on_undrawable(self, failure: Failure) -> None:
        """Nothing to see, and why; the way to the order stays."""
        self._findings = ()
        self._show_pdf(_Preview(b"", [], ()))
        self.side.show_findings(())
        self.side.pill.say(self.tr("nothing to draw"), "bad")
        self.side.show_acts(())
        self.side.explain("")
        self._on_refused(failure)

    def _show_issue_face(self) -> None:
        look, side = self.workplace.look, self.side
        errors = sum(finding.level == "error" for finding in self._findings)
        side.heading.setText(self.tr("Before issuing"))
        side.show_findings(self._findings)
        self.kinds.say_fix(self.kind, errors)
        side.show_number(
            self._next.get(self.kind, ""),
            self.tr("Taken only when you issue. It cannot be changed afterwards."),
        )
        printable = bool(self._printers)
        both = self._main_button(self.tr("Issue and print"), "printer", "issue_print", printable)
        only = self._main_button(self.tr("Issue only"), "", "issue_only", not printable)
        draft = Button(look, self.tr("Print draft"), icon="file-dotted", name="print_draft")
        draft.setEnabled(printable)
        both.setEnabled(not errors and printable)
        only.setEnabled(not errors)
        printing, issuing = (
            (button, partial(self.issue, and_print=prints))
            for button, prints in ((both, True), (only, False))
        )
        main, other = (printing, issuing) if printable else (issuing, printing)
        side.show_acts(((main,), ((draft, self._on_print_draft), other)))
        side.explain(self._why_not(errors))
        both.describe(both.text(), self._why_not(errors))

    def _main_button(
        self, words: str, icon: str, name: str, main: bool, key: str = "Ctrl+Return"
    ) -> Button:
        """The primary one has the key: without a printer that is issuing alone."""
        look = self.workplace.look
        if not main:
            return Button(look, words, icon=icon, name=name)
        return Button(look, words, icon=icon, name=name, kind="primary", key=key)

    def _why_not(self, errors: int) -> str:
        if errors:
            words = self.tr("Fix the {} points first: the paper would be refused otherwise.")
            return words.format(errors) if errors > 1 else self.tr("Fix the one point first.")
        if not self._printers:
            return self.tr("This computer has no printer set up: issue, then open the file.")
        return ""

    def issue(self, *, and_print: bool) -> None:
        """Take the number; print right after if asked for."""
        from app.commands import papers, printing

        desk, order_id, kind = self.workplace.desk, self.order_id, self.kind
        chosen = self.side.chosen

        def work() -> tuple[Paper, Failure | None]:
            paper = papers.issue_document(desk, order_id, kind)
            if and_print:
                printing.print_documents(desk, [paper.number], chosen.printer, chosen.copies)
            return paper, None

        self.side.setEnabled(False)
        self.workplace.jobs.run(work, partial(self._on_issued, and_print), self._on_issue_failed)

    def _on_issued(self, printed: bool, done: tuple[Paper, Failure | None]) -> None:
        paper = done[0]
        self.side.setEnabled(True)
        self.number = paper.number
        changes = Changes(orders=frozenset({self.order_id}), documents=True, series=True)
        self.workplace.bus.changed.emit(changes)
        words = self.tr("{} issued and printed") if printed else self.tr("{} issued")
        self.workplace.toast(
            words.format(paper.number), self.tr("Open"), partial(open_file, paper.path)
        )

    def _on_issue_failed(self, failure: Failure) -> None:
        """The number may be taken although the printer refused: read again before saying so."""
        self.side.setEnabled(True)
        self._on_refused(failure)
        self._read()

    def _on_print_draft(self) -> None:
        from app.commands import printing

        desk, chosen = self.workplace.desk, self.side.chosen
        self.workplace.jobs.run(
            partial(
                printing.print_draft, desk, self.order_id, self.kind, chosen.printer, chosen.copies
            ),
            lambda _: self.workplace.toast(self.tr("Draft sent to {}").format(chosen.printer)),
            self._on_refused,
        )

    # -- a paper that stands -----------------------------------------------------------
    def show_issued(self, number: str) -> None:
        """The stored file of an issued paper and what may still be done with it."""
        from app.commands import papers

        self.number = number
        self.kinds.choose(number=number)
        self._offer_printer()
        desk, row = self.workplace.desk, self.issued[number]

        def read() -> _Preview:
            pdf = papers.stored_pdf(desk, row).read_bytes()
            return _Preview(pdf, measured(pdf), ())

        self._start(read, self._on_stored)

    def _on_stored(self, preview: _Preview) -> None:
        self._show_pdf(preview)
        self._show_issued_face(self.issued[self.number])

    def _show_issued_face(self, row: DocumentRow) -> None:
        look, side, formats = self.workplace.look, self.side, self.workplace.formats
        side.heading.setText(paper_words(row.kind))
        side.pill.say(
            self.tr("void") if row.void_reason else self.tr("issued"),
            "bad" if row.void_reason else "good",
        )
        facts = [
            self.tr("Issued {}").format(formats.moment(row.issued_us)),
            formats.money(row.total, row.currency),
        ]
        if row.void_reason:
            facts.append(self.tr("Void: {}").format(row.void_reason))
        side.show_facts(facts)
        side.show_number(row.number, self.tr("Stands as it was issued; a copy is the same file."))
        printable = bool(self._printers)
        words = self.tr("Print again") if row.prints else self.tr("Print")
        again = self._main_button(words, "printer", "print_again", printable, "Ctrl+P")
        again.setEnabled(printable)
        show = self._main_button(self.tr("Open"), "", "open_paper", not printable)
        copy = Button(look, self.tr("Copy file"), key="Ctrl+Shift+C", name="copy_paper")
        mail = Button(look, self.tr("E-mail"), key="Ctrl+E", name="mail_paper")
        void = Button(look, self.tr("Void…"), kind="danger", name="void_paper")
        for button in (copy, mail):
            button.set_narrow(True, words=False)  # the caps stand in the tooltips
        void.setEnabled(not row.void_reason)
        opening, printing = (show, partial(self.files.open, row)), (again, self._on_print_again)
        main, other = (printing, opening) if printable else (opening, printing)
        side.show_acts((
            (main,),
            (other, (copy, partial(self.files.copy, row)), (mail, partial(self.files.mail, row))),
            ((void, partial(self.void.ask, row)),),
        ))  # fmt: skip
        side.explain("" if printable else self.tr("This computer has no printer set up."))

    def _on_print_again(self) -> None:
        self.again.ask([self.issued[self.number]], self.side.chosen)

    # -- printers and files ------------------------------------------------------------
    def _offer_printer(self) -> None:
        kept = self.workplace.preferences.current.printing.get(self.kind, Printing())
        self.side.offer_printers(self._printers, kept)

    def _on_printing(self, chosen: Printing) -> None:
        """Remember printer and copies for this kind on this desk."""
        preferences = self.workplace.preferences
        printing = {**preferences.current.printing, self.kind: chosen}
        preferences.change(replace(preferences.current, printing=printing))

    def _on_save_as(self) -> None:
        name = self.number or f"{paper_words(self.kind)} {self.bar.order_number}"
        self.files.save_as(self._pdf, name)

    # -- elsewhere ---------------------------------------------------------------------
    def _on_fix(self, where: str) -> None:
        if where.startswith("company"):
            self.workplace.show_page("settings", section="company")
        else:
            self.workplace.show_page("editor", order_id=self.order_id, field=where)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (self.order_id in changes.orders or changes.series):
            self._read()

    def _on_escape(self) -> None:
        """A question goes first, then the search, then the page."""
        if self.notice.asking:
            self.notice.clear()
        elif self.finder.isVisible():
            self.finder.close_search()
            self.sheets.setFocus()
        else:
            self._on_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the paper wherever the keyboard is."""
        if not self.sheets.turn(event.key()):
            super().keyPressEvent(event)

    def _on_back(self) -> None:
        self.workplace.show_page("orders")

    def _on_batch_finished(self, changes: Changes) -> None:
        self.workplace.bus.changed.emit(changes)

    def _on_refused(self, failure: Failure) -> None:
        mend: Sequence[Button] = ()
        if not self._pdf:
            edit = Button(self.workplace.look, self.tr("Edit the order"), name="edit_order")
            edit.clicked.connect(partial(self._on_fix, ""))
            mend = (edit,)
        self.notice.say(
            Banner(
                self.workplace.look,
                "bad",
                failure.sentence,
                failure.detail,
                buttons=tuple(mend),
                name="paper_refused",
            )
        )
