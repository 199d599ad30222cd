"""The Papers tab: what was issued for this order, printed when, and what the account holds."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.detail.reading import Detail
from ui.detail.rows import Row, Rows
from ui.pages import Workplace
from ui.widgets import SectionLabel, label


class PapersPane(QWidget):
    """A click on a paper opens it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place = workplace
        look = workplace.look
        self.count = 0
        self.setObjectName("detail_papers")
        self._none = label(look, tone="second", wrap=True)
        self._none.setText(self.tr("No paper has been issued for this order yet."))
        self._ours = Rows(look, name="issued_papers", height=26, pickable=True, trail_px=12)
        self._ours.picked.connect(self._open)
        self._theirs_head = SectionLabel(look, self.tr("At the account"))
        self._theirs = Rows(look, name="remote_papers", height=22)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self._none, self._ours, self._theirs_head, self._theirs):
            column.addWidget(part)
        column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        papers = detail.papers
        self.count = len(papers)
        self._none.setVisible(not papers)
        self._ours.fill([
            Row(
                paper.number,
                icon="printer-fill" if paper.prints else "file-text",
                note=self.tr("void") if paper.void_reason else paper.kind.replace("-", " "),
                trail=self._place.formats.moment(paper.issued_us),
                trail_tone="text3",
                key=paper.number,
            )
            for paper in papers
        ])  # fmt: skip
        told = detail.order.documents
        self._theirs_head.setVisible(bool(told))
        self._theirs.fill([
            Row(f"{paper.prefix}{paper.number}", icon="cloud-check",
                note=paper.kind.replace("_", " ")) for paper in told
        ])  # fmt: skip

    def _open(self, number: str) -> None:
        self._place.show_page("papers_list", number=number)
