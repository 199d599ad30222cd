"""The papers of an order: choose, see, mend, issue, print. Issuing alone takes a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.documents import sellers_of
from app.orders.model import Order
from app.settings import Printing
from app.store.views import Changes, DocumentRow
from ui.bus import Failure
from ui.jobs import Job
from ui.notice import Notice
from ui.outside import open_file
from ui.pages import Page, Workplace
from ui.papers.bar import PapersBar
from ui.papers.batch import BatchBar
from ui.papers.credit_panel import CreditPanel
from ui.papers.issue_face import IssueFace, Wanted
from ui.papers.kinds import KINDS, KindColumn
from ui.papers.numbers import Coming, next_number
from ui.papers.pdf import Size, measured
from ui.papers.preview import Preview
from ui.papers.side import SidePanel
from ui.papers.standing_face import StandingFace
from ui.widgets import Banner, Button, hairline
from ui.widgets.viewport import scrolled
from ui.words import paper_words

if TYPE_CHECKING:
    from app.commands.papers import Paper
    from app.documents import Finding

LEFT, RIGHT = 232, 326  # widths at 13 px


class _Read(NamedTuple):
    """What the page needs of an order."""

    order: Order
    issued: list[DocumentRow]
    printers: list[str]
    copies: dict[str, int]  # as the carrier asks, by kind


class _Drawn(NamedTuple):
    pdf: bytes
    sizes: list[Size]
    findings: tuple[Finding, ...] = ()
    number: Coming = Coming()  # that it would take


class PapersPage(Page):
    """`opened(order_id=ID, kind=KIND, shipment=ID, number=N, order_ids=A,B,…)`: one or a batch.

    `act=go_on`: the batch is the one that was broken off. `act=credit`: the paper is credited.
    """

    alone = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Papers")
        look = workplace.look
        self.bar = PapersBar(look)
        self.kinds = KindColumn(look, workplace.formats)
        self.preview = Preview(look, workplace.jobs, self.bar)
        self.side = SidePanel(look)
        self.credit = CreditPanel(workplace)
        self.sides = QStackedWidget()
        self.batch = BatchBar(workplace)
        self.notice = Notice()
        self.issuing = IssueFace(workplace, self.side, self)
        self.standing = StandingFace(workplace, self.side, self.notice, self)
        self.order_id, self.number = "", ""
        self.kind: str = KINDS[0]
        self.shipment = ""  # "" is all of the order
        self._again = False  # what is read is in view already
        self._crediting = False  # the page was opened to credit `number`
        self._order = Order()
        self._sellers: tuple[str, ...] = ()
        self.issued: dict[str, DocumentRow] = {}
        self._printers: list[str] = []
        self._copies: Mapping[str, int] = {}
        self._reading: Job | None = None
        self._job: Job | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.workplace.look
        self.sides.setFixedWidth(RIGHT * look.base_px // 13)
        for side in (self.side, self.credit):
            self.sides.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self.batch)
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        kinds = scrolled(self.kinds, "kinds_scroll")
        kinds.setFixedWidth(LEFT * look.base_px // 13)
        body.addWidget(kinds)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.preview, 1)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.sides)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.bar.back.clicked.connect(self._on_back)
        self.bar.save.clicked.connect(self._on_save_as)
        self.kinds.kind_chosen.connect(self.show_kind)
        self.kinds.issued_chosen.connect(self.show_issued)
        self.kinds.shipment_chosen.connect(self._on_shipment)
        self.kinds.seller.activated.connect(lambda _: self.show_kind(KINDS[0]))
        self.side.fix.connect(self._on_fix)
        self.standing.credit_wanted.connect(self.credit_paper)
        self.standing.paper_wanted.connect(self.show_issued)
        self.credit.changed.connect(self._draw_credit)
        self.credit.credited.connect(self._on_credited)
        self.credit.closed.connect(self._on_credit_closed)
        self.credit.failed.connect(self._on_refused)
        self.kinds.credit_chosen.connect(self.credit_paper)
        self.issuing.issued.connect(self._on_issued)
        self.issuing.failed.connect(self._on_issue_failed)
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
        self.number, self.shipment = args.get("number", ""), args.get("shipment", "")
        act = args.get("act", "")
        self._crediting, going_on = act == "credit", act == "go_on"
        self._stop(self._job)
        self.notice.clear()
        self.sides.setCurrentWidget(self.side)
        self.preview.clear(self.tr("Drawing the paper…"))
        self.side.pill.say("")
        self.side.show_acts(())  # those of the paper before are not this one's
        self.setFocus()  # the buttons above are not what the next Enter is for
        several = ids if len(ids) > 1 or going_on else []
        self.batch.offer(several, self.kind, broken_off=going_on)
        self._again = False
        self._read()

    def _stop(self, job: Job | None) -> None:
        """What comes late is not shown under another order or paper."""
        if job is not None:
            job.cancel()

    def _read(self) -> None:
        self._stop(self._reading)
        desk, order_id = self.workplace.desk, self.order_id

        def read() -> _Read:
            from app.commands import drawing, orders, papers, printing

            order = orders.loaded(desk, order_id)
            copies = {str(kind): drawing.copies_asked(desk, order, kind) for kind in KINDS}
            return _Read(order, papers.documents_of(desk, order_id), printing.printers(), copies)

        self._reading = self.workplace.jobs.run(read, self._on_read, self._on_refused)

    def _on_read(self, read: _Read) -> None:
        order = read.order
        party = order.party("shipping")
        place = ", ".join(part for part in (party.display_name, party.city) if part)
        self.bar.begin(order.number, " · ".join(p for p in (place, party.country) if p))
        self.issued = {row.number: row for row in reversed(read.issued)}  # the newest version
        self._order, self._printers, self._copies = order, read.printers, read.copies
        self._sellers = sellers_of(order)
        self.kinds.show_shipments(order.shipments, self.shipment)
        self.kinds.show_sellers(self._sellers)
        newest = list(reversed(self.issued.values()))
        self.kinds.show_papers(newest, str(self.workplace.desk.paths.root))
        if self.number in self.issued:
            self.show_issued(self.number)
            if self._crediting:
                self.credit_paper(self.number)
        else:
            self.show_kind(self.kind)

    # -- a paper to be issued ----------------------------------------------------------
    def show_kind(self, kind: str) -> None:
        """The draft of that kind, its findings, and the acts of issuing."""
        from app.commands import drawing, papers

        self.kind, self.number = kind, ""
        self.sides.setCurrentWidget(self.side)
        self.kinds.choose(kind=kind, focus=self._keyboard_is_free())
        self.batch.choose(kind)
        self._offer_printer()
        desk, order, wanted = self.workplace.desk, self._order, self.wanted
        shipment, seller = wanted.shipment, wanted.seller

        def draw() -> _Drawn:
            number = next_number(desk, order, kind, shipment)
            pdf, _ = papers.preview_document(desk, order.id, kind, shipment=shipment, seller=seller)
            found = papers.foreseen(desk, order, drawing.Asked(kind, shipment, seller))
            return _Drawn(pdf, measured(pdf), found, number)

        self._start(draw, self._on_preview)

    def _keyboard_is_free(self) -> bool:
        """Nobody types or answers: what is read takes no keys from them, nor what is read again."""
        at = QApplication.focusWidget()
        parts = (self.notice, self.batch, self.preview)
        return at is None or not (self._again or any(part.isAncestorOf(at) for part in parts))

    @property
    def wanted(self) -> Wanted:
        sellers = self._sellers if self.kind == KINDS[0] else ()
        seller = self.kinds.seller_chosen if sellers else ""
        return Wanted(self.order_id, self.kind, self.shipment, seller, len(sellers))

    def _on_shipment(self, shipment: str) -> None:
        """The papers of another part of the order."""
        self.shipment = shipment
        self.show_kind(self.kind)

    def _start(
        self,
        work: Callable[[], _Drawn],
        done: Callable[[_Drawn], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        self._stop(self._job)
        self._job = self.workplace.jobs.run(work, done, failed or self._on_undrawable)

    def _on_preview(self, preview: _Drawn) -> None:
        self._show_pdf(preview)
        errors = sum(
            finding.level == "error" and bool(finding.where) for finding in preview.findings
        )
        self.kinds.say_fix(self.kind, errors)
        self.issuing.show(
            self.wanted, preview.findings, preview.number, printable=bool(self._printers)
        )

    def _show_pdf(self, drawn: _Drawn) -> None:
        self.preview.show_pdf(drawn.pdf, drawn.sizes)

    def _on_undrawable(self, failure: Failure) -> None:
        """Nothing to see, and why; the way to the order stays."""
        self._show_pdf(_Drawn(b"", []))
        self.side.show_findings(())
        self.side.pill.say(self.tr("nothing to draw"), "bad")
        self.side.show_acts(())
        self.side.explain("")
        self._on_refused(failure)

    def _on_issued(self, made: list[Paper], printed: bool) -> None:
        self.side.setEnabled(True)
        order_id = made[0].order_id
        here = (order_id, made[0].kind, "") == (self.order_id, self.kind, self.number)
        if here:
            self.number = made[0].number  # else the clerk has gone on to another paper
        changes = Changes(orders=frozenset({order_id}), documents=True, series=True)
        self.workplace.bus.changed.emit(changes)
        self._again = not here  # the keyboard goes on to the paper that was made
        words = self.tr("{} issued and printed") if printed else self.tr("{} issued")
        numbers = " · ".join(paper.number for paper in made)
        self.workplace.toast(
            words.format(numbers), self.tr("Open"), partial(open_file, made[0].path)
        )

    def _on_issue_failed(self, failure: Failure) -> None:
        """The number may be taken although the printer refused: read again before saying so."""
        self.side.setEnabled(True)
        self._on_refused(failure)
        self._read()

    # -- a paper that stands -----------------------------------------------------------
    def show_issued(self, number: str) -> None:
        """The stored file of an issued paper and what may still be done with it."""
        from app.commands import papers

        if number not in self.issued:
            return
        self.number = number
        self.sides.setCurrentWidget(self.side)
        self.kinds.choose(number=number, focus=self._keyboard_is_free())
        self._offer_printer()
        desk, row = self.workplace.desk, self.issued[number]

        def read() -> _Drawn:
            pdf = papers.stored_pdf(desk, row).read_bytes()
            return _Drawn(pdf, measured(pdf))

        self._start(read, self._on_stored)

    def _on_stored(self, preview: _Drawn) -> None:
        self._show_pdf(preview)
        self.standing.show(self.issued[self.number], printable=bool(self._printers))

    # -- a paper that is credited ------------------------------------------------------
    def credit_paper(self, number: str) -> None:
        """The invoice stays in view until something of it is to be credited."""
        self._crediting = False
        if self.number != number:
            self.show_issued(number)
        self.sides.setCurrentWidget(self.credit)
        self.credit.open(number, self.order_id)

    def _draw_credit(self) -> None:
        draw = self.credit.draft()
        if draw is not None and self.sides.currentWidget() is self.credit:

            def preview() -> _Drawn:
                pdf = draw()
                return _Drawn(pdf, measured(pdf))

            self.notice.clear()
            self._start(preview, self._show_pdf, self._on_refused)

    def _on_credited(self, number: str) -> None:
        """The newest paper of the correction comes into view with the next reading."""
        if self.number == self.credit.number:  # else the clerk has gone on to another paper
            self.number = number
            self.sides.setCurrentWidget(self.side)

    def _on_credit_closed(self) -> None:
        self.sides.setCurrentWidget(self.side)
        self.show_issued(self.credit.number)

    # -- printers and files ------------------------------------------------------------
    def _offer_printer(self) -> None:
        kept = self.workplace.preferences.current.printing.get(self.kind, Printing())
        row = self.issued.get(self.number)
        asked = 1 if row and row.prints else self._copies.get(self.kind, 1)
        self.side.offer_printers(self._printers, kept, asked)

    def _on_printing(self, chosen: Printing) -> None:
        """Remember printer and copies for this kind on this desk."""
        preferences = self.workplace.preferences
        printing = {**preferences.current.printing, self.kind: chosen}
        preferences.change(replace(preferences.current, printing=printing))

    def _on_save_as(self) -> None:
        name = self.number or f"{paper_words(self.kind)} {self.bar.order_number}"
        self.standing.files.save_as(self.preview.pdf, name)

    # -- elsewhere ---------------------------------------------------------------------
    def _on_fix(self, where: str) -> None:
        if where.startswith("company"):
            self.workplace.show_page("settings", section="company")
        elif where == "conflicts":
            self.workplace.show_page("conflict", order_id=self.order_id)
        else:
            self.workplace.show_page("editor", order_id=self.order_id, field=where)

    def _on_changed(self, changes: Changes) -> None:
        """Read anew, but take nothing away from a clerk who is crediting."""
        crediting = self.sides.currentWidget() is self.credit
        stale = self.order_id in changes.orders or changes.series
        if stale and self.isVisible() and not crediting:
            self._again = True
            self._read()

    def _on_escape(self) -> None:
        """A question goes first, then the search, then the page."""
        if self.notice.asking:
            self.notice.clear()
        elif self.sides.currentWidget() is self.credit:
            self._on_credit_closed()
        elif not self.preview.close_search():
            self._on_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the paper wherever the keyboard is."""
        if not self.preview.sheets.turn(event.key()):
            super().keyPressEvent(event)

    def _on_back(self) -> None:
        self.workplace.show_page("orders")

    def _on_batch_finished(self, changes: Changes) -> None:
        self.workplace.bus.changed.emit(changes)

    def _on_refused(self, failure: Failure) -> None:
        mend: Sequence[Button] = ()
        if not self.preview.pdf:
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
