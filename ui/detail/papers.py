"""The Papers tab: what was issued for this order, printed when, and what the account holds."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.orders.model import Order
from app.store.views import DocumentRow
from ui.detail.paper_acts import PAGE, PaperActs, all_acts, open_page, save_as, show_paper
from ui.detail.reading import Detail
from ui.detail.rows import Act, Row, Rows
from ui.detail.words import remote_paper_words
from ui.outside import open_external
from ui.pages import Workplace
from ui.widgets import SectionLabel, label

WEB_PAGE = "order_page"  # an address that shows no PDF
ICON_SLOT = 24  # px: what stands below a paper's number begins where the number does


class PapersPane(QWidget):
    """Each paper with its acts; three lines, because the detail is narrow."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place, self._formats = workplace, workplace.formats
        look = workplace.look
        self._papers: dict[str, DocumentRow] = {}
        self._acts = PaperActs(workplace, self)
        self.setObjectName("detail_papers")
        self._none = label(look, tone="second", wrap=True)
        self._none.setText(self.tr("No paper has been issued for this order yet."))
        self._ours = Rows(look, name="issued_papers", lead=ICON_SLOT, height=25, trail_px=12)
        self._ours.acted.connect(self._act)
        self._theirs_head = SectionLabel(look, self.tr("At the account"))
        self._theirs = Rows(look, name="remote_papers", height=25)
        self._theirs.acted.connect(self._bring)
        self._wanted = Rows(look, name="invoice_wanted", height=25)
        self._wanted.acted.connect(self._ask_invoice)
        self._order, self._shop, self._account = Order(), "", ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        parts = (self._acts.notice, self._none, self._ours, self._theirs_head, self._theirs)
        for part in (*parts, self._wanted):
            column.addWidget(part)
        column.addStretch()

    @property
    def count(self) -> int:
        return len(self._papers)

    def show_detail(self, detail: Detail) -> None:
        self._papers = {paper.number: paper for paper in detail.papers}
        self._none.setVisible(not self._papers)
        self._ours.fill([row for paper in detail.papers for row in self._rows(detail, paper)])
        self._order = detail.order
        self._shop = detail.account.url if detail.account else ""
        self._account = detail.account.name if detail.account else ""
        told = detail.order.documents
        self._theirs_head.setVisible(bool(told) or detail.awaits_invoice)
        ask = Act("ask_invoice", self.tr("Ask for it…"))
        row = Row(self.tr("No invoice yet"), key=detail.order.number, acts=(ask,))
        self._wanted.fill([row] if detail.awaits_invoice else [])
        self._theirs.fill([
            Row(f"{paper.prefix}{paper.number}", icon="cloud-check",
                note=remote_paper_words(paper.kind), key=str(n),
                acts=(open_page() if paper.kind == WEB_PAGE else save_as(),) if paper.url else ())
            for n, paper in enumerate(told)
        ])  # fmt: skip

    def _rows(self, detail: Detail, paper: DocumentRow) -> tuple[Row, ...]:
        from ui.words import paper_icon, paper_links, paper_words

        issued = self._formats.short_day(paper.issued_us, detail.read_us)
        kind = paper_words(paper.kind)
        void = self.tr("Void: {}").format(paper.void_reason) if paper.void_reason else ""
        return (
            Row(paper.number, icon=paper_icon(paper.kind), trail=issued, trail_tone="text3",
                tone="text3" if void else "text"),
            Row("", note=kind, key=paper.number, acts=all_acts()),
            *(Row("", note=f"{what} {number}", key=number, acts=(show_paper(),))
              for what, number in paper_links(paper)),
            Row("", note=void or self._printed(detail, paper)),
        )  # fmt: skip

    def _printed(self, detail: Detail, paper: DocumentRow) -> str:
        """How often, and when and by whom last."""
        if not paper.prints:
            return self.tr("Not printed yet")
        times = self.tr("Printed %n time(s)", "", paper.prints)
        prints = (e for e in detail.journal if e.group == "printed" and e.after == paper.number)
        last = next(prints, None)
        if last is None:
            return times
        at = self._formats.moment(last.at_us)
        return " · ".join(part for part in (times, self.tr("last {}").format(at), last.who) if part)

    def _act(self, name: str, number: str) -> None:
        self._acts.act(name, self._papers[number])

    def _ask_invoice(self) -> None:
        self._acts.ask_invoice(self._order, self._account)

    def _bring(self, name: str, key: str) -> None:
        paper = self._order.documents[int(key)]
        if name == PAGE:
            open_external(self._place, paper.url, self._shop)
        else:
            self._acts.bring(self._order.id, paper)
