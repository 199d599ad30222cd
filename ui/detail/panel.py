"""The pane itself: number, chips, tabs, the page of the active tab, the buttons below.

It is told an order id and reads the rest on a worker; the latest wish wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.store.views import OrderRow
from ui import vocabulary
from ui.clipboard import copy_text
from ui.jobs import Job
from ui.pages import Workplace
from ui.timers import once
from ui.widgets import Button, Chip, ElidedLabel, EmptyState, Tabs, hairline
from ui.widgets.viewport import scrolled

if TYPE_CHECKING:
    from ui.detail.overview import Overview
    from ui.detail.panes import HistoryPane, LinesPane, RemotePane
    from ui.detail.papers import PapersPane
    from ui.detail.reading import Detail

    Panes = tuple[Overview, LinesPane, PapersPane, HistoryPane, RemotePane]

SETTLE_MS = 30  # rows passed over while an arrow key is held are not read
BLANK_MS = 150
AROUND_ACTS = 46  # px of margins and gaps beside the buttons
AROUND_CHIPS, CHIP_GAP = 22, 6  # px: what is left of the margins by a gap after the last chip


class DetailPanel(QWidget):
    edit_wanted = Signal(str)  # order id
    fix_wanted = Signal()  # what stops its papers
    issue_wanted = Signal(str)
    print_wanted = Signal(str)
    step_wanted = Signal(int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place, self._look = workplace, workplace.look
        self._row: OrderRow | None = None
        self._detail: Detail | None = None
        self._job: Job | None = None
        self._awake = False
        self._panes: Panes | None = None
        self._narrow = False
        self.setObjectName("detail")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Order"))
        self._settle = once(self, SETTLE_MS, self._read)
        self._blank = once(self, BLANK_MS, self._show_blank)
        self._make()
        self._lay_out()

    # -- parts ------------------------------------------------------------------
    def _make(self) -> None:
        look = self._look
        self._number = ElidedLabel(look, px=20, weight=600)
        self._number.setObjectName("detail_number")
        self._copy = Button(look, self.tr("Copy number"), icon="copy", kind="icon", small=True)
        self._send = Button(
            look, self.tr("Send to account…"), icon="arrow-bend-up-right", key="Ctrl+Shift+E",
            kind="icon", small=True, name="detail_send",
        )  # fmt: skip
        self._up = Button(look, self.tr("Previous order"), icon="caret-up", kind="icon", small=True)
        self._down = Button(look, self.tr("Next order"), icon="caret-down", kind="icon", small=True)
        self._copy.clicked.connect(self._copy_number)
        self._send.clicked.connect(self._on_send)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._about = ElidedLabel(look, px=12, tone="second")
        self._chips = {
            axis: Chip(look, axis) for axis in ("order", "payment", "fulfilment", "sync")
        }
        words = [
            self.tr("Overview"),
            self.tr("Lines"),
            self.tr("Papers"),
            self.tr("History"),
            self.tr("Remote"),
        ]
        self._tabs = Tabs(look, words, name="detail_tabs")
        self._edit = Button(look, self.tr("Edit"), icon="pencil-simple", key="Enter", bind=False)
        self._issue = Button(look, self.tr("Issue"), icon="file-plus", key="Ctrl+I")
        self._print = Button(
            look, self.tr("Print"), icon="printer", kind="icon", name="detail_print"
        )
        self._edit.clicked.connect(self._on_edit)
        self._issue.clicked.connect(self._on_issue)
        self._print.clicked.connect(self._on_print)

    def _make_panes(self) -> None:
        """What is under the tabs: not before an order is read, which is after the first paint."""
        from ui.detail.overview import Overview
        from ui.detail.panes import HistoryPane, LinesPane, RemotePane
        from ui.detail.papers import PapersPane

        look, formats = self._look, self._place.formats
        self._panes = (
            Overview(self._place), LinesPane(look, formats), PapersPane(self._place),
            HistoryPane(self._place), RemotePane(look, formats),
        )  # fmt: skip
        self._panes[0].fix_wanted.connect(self.fix_wanted)
        self._panes[0].conflict_wanted.connect(self._on_conflict)
        for at, pane in enumerate(self._panes):
            self._stack.insertWidget(at, scrolled(pane, pane.objectName() + "_scroll"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self._head())
        tabs = QHBoxLayout()
        tabs.setContentsMargins(16, 6, 16, 0)
        tabs.addWidget(self._tabs)
        body.addLayout(tabs)
        body.addWidget(hairline())
        self._stack = QStackedWidget()
        self._nothing = QWidget()  # while nothing is read
        self._stack.addWidget(self._nothing)
        body.addWidget(self._stack, 1)
        body.addWidget(hairline())
        body.addLayout(self._foot())
        self._empty = EmptyState(self._look, name="detail_empty")
        self._empty.say("stack", self.tr("No order chosen"), self.tr("Choose one in the list."))
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        self._tabs.picked.connect(self._on_tab)
        self._body.hide()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 0)
        head.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._number)
        first.addWidget(self._copy)
        first.addStretch()
        first.addWidget(self._send)
        first.addWidget(self._up)
        first.addWidget(self._down)
        head.addLayout(first)
        head.addWidget(self._about)
        head.addSpacing(2)
        self._chip_rows = [QHBoxLayout() for _ in self._chips]
        for row in self._chip_rows:
            row.setSpacing(CHIP_GAP)
            row.addStretch()
            head.addLayout(row)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 7, 12, 7)
        foot.setSpacing(6)
        foot.addWidget(self._edit)
        foot.addWidget(self._issue)
        foot.addStretch()
        foot.addWidget(self._print)
        return foot

    # -- showing ----------------------------------------------------------------
    @property
    def order_id(self) -> str:
        return self._row.id if self._row is not None else ""

    @property
    def detail(self) -> Detail | None:
        """What is shown in full; None until it is read."""
        return self._detail

    def show_row(self, row: OrderRow | None) -> None:
        """The head at once from the row; the rest when it has been read."""
        changed = row is None or row.id != self.order_id
        self._row = row
        self._body.setVisible(row is not None)
        self._empty.setVisible(row is None)
        if row is None:
            self._detail = None
            return
        self._show_head(row)
        if changed:
            self._detail = None
            self._blank.start()
        if self._awake:
            self._settle.start()

    def wake(self) -> None:
        """Read orders from now on: before the first paint only the head is shown."""
        self._awake = True
        self.refresh()

    def _show_blank(self) -> None:
        """Never one order's address under another's number for longer than a glance."""
        if self._detail is None:
            self._stack.setCurrentWidget(self._nothing)

    def _on_tab(self, index: int) -> None:
        if self._detail is not None:
            self._stack.setCurrentIndex(index)

    def refresh(self) -> None:
        """Read the order anew, after it changed."""
        if self._row is not None:
            self._settle.start()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Key caps go in a narrow window, and where words of another language need the room."""
        acts = (self._edit, self._issue)
        for button in acts:
            button.set_narrow(self._narrow, words=False)
        wanted = sum(button.sizeHint().width() for button in (*acts, self._print))
        if wanted + AROUND_ACTS > self.width():
            for button in acts:
                button.set_narrow(True, words=False)

    def _fit_chips(self) -> None:
        """Their words are never cut: what one row has no room for stands in the next."""
        room, rows = self.width() - AROUND_CHIPS, self._chip_rows
        taken, at = 0, 0
        for chip in self._chips.values():
            width = 0 if chip.isHidden() else chip.sizeHint().width() + CHIP_GAP
            if taken and taken + width > room:
                taken, at = 0, at + 1
            taken += width
            for row in rows:
                row.removeWidget(chip)
            rows[at].insertWidget(rows[at].count() - 1, chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()
        self._fit_chips()

    def _show_head(self, row: OrderRow) -> None:
        formats = self._place.formats
        self._number.set_text(row.number)
        parts = (row.customer, row.account_name, formats.moment(row.ordered_us))
        self._about.set_text(" · ".join(part for part in parts if part))
        values = {"order": row.order_status, "payment": row.payment,
                  "fulfilment": row.fulfilment, "sync": row.sync_state}  # fmt: skip
        quiet = _untelling(row)
        for axis, value in values.items():
            self._chips[axis].show_status(axis, value, tip=vocabulary.shown(axis, value).word)
            self._chips[axis].setVisible(axis not in quiet)
        self._fit_chips()

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        from ui.detail.reading import read

        desk, order_id = self._place.desk, self.order_id
        language = self._place.formats.locale.name()
        self._job = self._place.jobs.run(lambda: read(desk, order_id, language), self._show)

    def _show(self, detail: Detail | None) -> None:
        if detail is None or detail.order.id != self.order_id:
            return
        self._detail = detail
        self._row = detail.row
        self._show_head(detail.row)
        self._show_panes(detail)

    def _show_panes(self, detail: Detail) -> None:
        if self._panes is None:
            self._make_panes()
        assert self._panes is not None
        for pane in self._panes:
            pane.show_detail(detail)
        self._stack.setCurrentIndex(self._tabs.current)
        count, papers = self._place.formats.count, self._panes[2].count
        self._tabs.set_figure(1, count(len(detail.order.lines)))
        self._tabs.set_figure(2, count(papers) if papers else "")

    # -- acts -------------------------------------------------------------------
    def _copy_number(self) -> None:
        copy_text(self._number.text())
        self._place.toast(self.tr("Number {} copied").format(self._number.text()))

    def _on_up(self) -> None:
        self.step_wanted.emit(-1)

    def _on_down(self) -> None:
        self.step_wanted.emit(1)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.order_id)

    def _on_issue(self) -> None:
        self.issue_wanted.emit(self.order_id)

    def _on_print(self) -> None:
        self.print_wanted.emit(self.order_id)

    def _on_send(self) -> None:
        from ui.detail.sending import SendMenu

        if self._row is not None:
            SendMenu(self._place, self._send).ask(self.order_id, self._row.account)

    def _on_conflict(self) -> None:
        self._place.show_page("conflict", order_id=self.order_id)


def _untelling(row: OrderRow) -> set[str]:
    """The statuses whose words say nothing beyond the others': there is room for three."""
    if row.order_status == "cancelled":
        values = {"payment": row.payment, "fulfilment": row.fulfilment}
        return {axis for axis, value in values.items() if value in ("cancelled", "none")}
    settled = row.order_status == "completed" and row.payment != "paid"
    telling = settled or row.order_status in ("on_hold", "error", "draft")
    return set() if telling else {"order"}
