"""The orders page: search and buttons above, filters and list beside the detail.

Assembles and decides what is asked; the asking, painting and reading are done by its parts.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.store.views import AccountRow, Changes, ListQuery, OrderRow, Sort
from ui.detail import DetailPanel
from ui.filters import FilterBar
from ui.list import OrderList, OrderTable, question, staying
from ui.list.asking import Asking
from ui.list.columns import MEDIUM, NARROW, WIDE
from ui.list.marks import RowMarks
from ui.list.nothing import NothingListed
from ui.list.staying import Kept, Places
from ui.order_acts import OrderActs
from ui.pages import Offer, Page, Workplace
from ui.selection import Selected
from ui.timers import once
from ui.tool_bar import ToolBar
from ui.trash_offers import TrashOffers
from ui.widgets import hairline

if TYPE_CHECKING:
    from ui.bring_in import BringIn
    from ui.bus import Failure
    from ui.order_files import OrderFiles

SKELETON_MS = 150
MOST_DIGITS = 6  # of a width that was kept


class OrdersPage(Page):
    counted = Signal(object)  # how many the question shows: int, or None while counting
    selected = Signal(int, str)  # how many rows are selected, and what they come to
    asked = Signal()  # another question is shown
    sync_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.title = self.tr("Orders")
        self.setObjectName("orders_page")
        desk, look, formats = workplace.desk, workplace.look, workplace.formats
        self._query = ListQuery()
        self._kept: Kept | None = None  # where to stand once all keys are there
        self._wanted = 0  # px of the detail, once the clerk moved its edge
        self._sought: OrderRow | None = None  # the next answer scrolls to it
        self._submitted = False  # Enter was pressed before the answer was there
        self._marks = RowMarks(workplace, self)
        self.model = OrderList(desk.store.rows, formats, self, self._marks)
        self.asking = Asking(desk.store, workplace.jobs, self.model, self._on_unanswered)
        self.table = OrderTable(self.model, look, formats, desk.clock.now_us)
        self._bar = ToolBar(look)
        self.search = self._bar.search
        self.filters = FilterBar(look, formats, desk.clock.now_us)
        self.detail = DetailPanel(workplace)
        self.acts = OrderActs(workplace, self.table.selected_keys, self)
        self._sums = Selected(desk.store.rows, self.table.selected_keys, workplace, self)
        self._skeleton = once(self, SKELETON_MS, self._show_skeleton)
        self.offers = TrashOffers(workplace)
        self.bringing: BringIn | None = None  # made when it is first wanted
        self._files: OrderFiles | None = None
        self._lay_out()
        self._connect()

    # -- parts ------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(hairline())
        self.empty = NothingListed(self.workplace.look)
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(self.table)
        self._list_stack.addWidget(self.empty)
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        under = QVBoxLayout(left)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.offers)
        under.addWidget(self.filters)
        under.addWidget(self._list_stack, 1)
        self._left, self._under = left, under
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("orders_split")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        table, detail, acts = self.table, self.detail, self.acts
        self._split.splitterMoved.connect(self._on_split)
        self.search.asked.connect(self._on_search)
        self.search.submitted.connect(self._on_submitted)
        self.search.left.connect(self._focus_list)
        self.filters.asked.connect(self.ask)
        self.empty.new_wanted.connect(acts.new)
        self.empty.clear_wanted.connect(self._clear_filters)
        self.empty.papers_wanted.connect(self._look_in_papers)
        self.empty.everywhere_wanted.connect(self._look_everywhere)
        table.current_changed.connect(detail.show_row)
        table.selection_changed.connect(self._sums.changed)
        self._sums.summed.connect(self.selected)
        table.sort_wanted.connect(self._on_sort)
        table.opened.connect(acts.edit)
        table.typed.connect(self.search.type_into)
        table.trash_wanted.connect(self._on_trash)
        detail.step_wanted.connect(table.step)
        detail.edit_wanted.connect(acts.edit)
        detail.fix_wanted.connect(self._on_fix)
        QShortcut(QKeySequence("F8"), self, self._on_fix)
        QShortcut(QKeySequence("F9"), self, self._on_pack)
        detail.issue_wanted.connect(acts.papers)
        detail.print_wanted.connect(acts.papers)
        self.asking.first_rows.connect(self._on_first_rows)
        self.asking.answered.connect(self._on_answered)
        self.asking.repeated.connect(self._on_repeated)
        self._bar.print.clicked.connect(acts.print_papers)
        self._bar.sync.clicked.connect(self.sync_wanted)
        self._bar.new.clicked.connect(acts.new)
        self._bar.bring.clicked.connect(self._on_bring)
        acts.offered.connect(self.offers.show_offers)

    # -- the question -----------------------------------------------------------
    @property
    def query(self) -> ListQuery:
        return self._query

    def open_first(self, query: ListQuery, place: str = "", split: str = "") -> None:
        """Before the window is shown: rows at once, list and panes as they were left."""
        self._wanted = int(split) if split.isdecimal() and len(split) < MOST_DIGITS else 0
        self._part()
        self._take(query)
        kept, shown = staying.from_text(place)
        self._kept = kept if place else None
        self.asking.first(query, shown)

    def go_on(self) -> None:
        """After the first paint: the other keys, and the current order in full."""
        if self._kept is not None:
            self.asking.again(self._kept)
        else:
            self.asking.rest()
        self.detail.wake()

    def ask(self, query: ListQuery) -> None:
        if query == self._query and not self.asking.busy:
            return
        self._take(query)
        self._kept, self._sought, self._submitted = None, None, False
        self._skeleton.start()
        self.counted.emit(None)
        self.asking.ask(query)

    def _take(self, query: ListQuery) -> None:
        self._query = query
        self.search.show_text(query.search)
        self.filters.show_query(query, question.title(query))
        self.table.show_sort(query.sort, descending=query.descending)
        self.asked.emit()

    def show_view(self, name: str) -> None:
        wanted = question.VIEWS[name]
        self.ask(replace(wanted, sort=self._query.sort, descending=self._query.descending))

    def show_account(self, account_id: str) -> None:
        self.ask(ListQuery(account=account_id))

    def show_accounts(self, rows: list[AccountRow]) -> None:
        self.filters.show_accounts(rows)

    def _clear_filters(self) -> None:
        self.ask(ListQuery())

    def _on_search(self, text: str) -> None:
        self.ask(replace(self._query, search=text.strip()))

    def _on_sort(self, sort: Sort) -> None:
        down = not self._query.descending if sort == self._query.sort else sort in {"date", "total"}
        self.ask(replace(self._query, sort=sort, descending=down))

    def _on_submitted(self) -> None:
        """Enter in the search box: the single hit opens, else the list gets the keyboard.

        What no order here holds may stand elsewhere, or be the number of a paper.
        """
        self._focus_list()
        self._submitted = self.asking.busy
        if not self.asking.busy:
            self._open_single()

    def _open_single(self) -> None:
        row = self.model.row(0) if len(self.model.keys) == 1 else None
        if row is not None:
            self.acts.edit(row.id)
        elif not self.model.keys:
            self.empty.go_on()

    def _look_in_papers(self) -> None:
        self.workplace.show_page("papers_list", search=self._query.search)

    def _look_everywhere(self) -> None:
        self.ask(ListQuery(search=self._query.search))

    def _on_fix(self) -> None:
        """F8: the current order's findings, in the Blocked view those of the others after it."""
        row = self.table.current_row()
        if row is not None:
            self.acts.fix(row.id, through=self._query.blocked)

    # -- answers ----------------------------------------------------------------
    def _show_skeleton(self) -> None:
        if self.asking.busy and self.table.currentIndex().row() < 0:
            self.table.loading = True
            self.table.viewport().update()

    def _on_first_rows(self) -> None:
        self._skeleton.stop()
        self.table.loading = False
        self.table.verticalScrollBar().setValue(0)
        row = staying.index(self.model.keys, self._kept.current) if self._kept else 0
        if not self.model.keys:
            self.detail.show_row(None)
        elif row >= 0:
            self.table.select_rows([row], row)

    def _on_unanswered(self, failure: Failure) -> None:
        """What was shown stays; the bar says why nothing new came."""
        self._skeleton.stop()
        self.table.loading = False
        self.counted.emit(len(self.model.keys))
        self.workplace.bus.failed.emit(failure)

    def _on_answered(self, count: int) -> None:
        self._skeleton.stop()
        self.table.loading = False
        self._show_in_list(self.table if count else self.empty)
        self.counted.emit(count)
        if self._submitted:
            self._submitted = False
            self._open_single()

    def _show_in_list(self, shown: QWidget) -> None:
        """The list, or why it is empty: whichever stands there, the keyboard stays in the place."""
        focus = self.window().focusWidget()
        held = focus is None or self._list_stack.isAncestorOf(focus)
        moved = self._list_stack.currentWidget() is not shown
        self._list_stack.setCurrentWidget(shown)
        if shown is self.empty:
            moved = self.empty.explain(self._query) or moved
        if held and moved and self.isVisible():
            self._focus_list()

    def _on_repeated(self, places: Places) -> None:
        """The same question again: rows may have come and gone, place and selection stay."""
        moved = self._kept is not None or self._sought is not None
        now = self.table.kept()
        if not moved and now != places.kept:  # the clerk went on meanwhile
            places = staying.find(places.keys, now)
        moved = moved or places.keys != self.model.keys
        self.model.show_keys(places.keys)
        self.model.forget()
        if moved:
            self.table.stand(places)
        if self._sought is not None:
            self.table.scrollTo(self.table.currentIndex())
            self._say_if_hidden(self._sought)
        self._kept, self._sought = None, None
        self.detail.show_row(self.table.current_row())

    def _stand_on(self, rows: list[OrderRow]) -> None:
        """Make that order the current one where the present question shows it."""
        if rows:
            self._sought = rows[0]
            key = rows[0].list_key
            # Kept until the keys are there: the list may change, and be asked for again, meanwhile.
            self._kept = replace(
                self.table.kept(), chosen=array("q", [key]), but=False, current=key
            )
            self.asking.again(self._kept)

    def _say_if_hidden(self, sought: OrderRow) -> None:
        """A search or a filter keeps it from the list; what a view holds needs no word."""
        view = question.view(self._query) and not self._query.search
        if not view and staying.index(self.model.keys, sought.list_key) < 0:
            words = self.tr("{} is not in this list").format(sought.number or sought.customer)
            self.workplace.toast(words, self.tr("Show it"), partial(self._show_among_all, sought))

    def _show_among_all(self, sought: OrderRow) -> None:
        self.ask(ListQuery())
        self._stand_on([sought])

    # -- changes ----------------------------------------------------------------
    def take_changes(self, changes: Changes) -> None:
        """Re-read what changed: whole lists when rows came or went, else only those rows."""
        settled = changes.lists and not self.workplace.rounds.running
        if changes.orders or changes.documents or settled:
            self._marks.forget(changes.orders or None)
        if changes.lists or (changes.orders and self._query.blocked):
            self._ask_again()
        elif ids := changes.orders & self.model.cached_ids():
            store = self.workplace.desk.store
            self.workplace.jobs.run(lambda: store.rows_by_id(sorted(ids)), self.model.replace)
        elif changes.sync or changes.accounts:
            self.model.forget()
        if changes.lists or changes.sync or self.detail.order_id in changes.orders:
            self.detail.refresh()

    def take_judged(self, ids: frozenset[str]) -> None:
        """Other figures of what blocks these orders: rows change, the orders themselves do not."""
        if self._query.blocked:
            self._ask_again()
        elif stale := ids & self.model.cached_ids():
            store = self.workplace.desk.store
            self.workplace.jobs.run(lambda: store.rows_by_id(sorted(stale)), self.model.replace)

    def _ask_again(self) -> None:
        """Where the clerk stands, unless a new question was just put: nobody stands in that."""
        if self.asking.fresh:
            self.asking.ask(self._query)
        else:
            self.asking.again(self._kept or self.table.kept())

    def _on_trash(self) -> None:
        self.acts.trash(away=not self._query.trash)

    def _on_bring(self) -> None:
        from ui.bring_in import BringIn

        if self.bringing is None:
            self.bringing = BringIn(self.workplace)
            self.bringing.came.connect(self._on_came)
            self._under.insertWidget(0, self.bringing)
        self.bringing.ask(self._query.account)

    @property
    def files(self) -> OrderFiles:
        """Orders from and to files; made when they are first wanted."""
        from ui.order_files import OrderFiles

        if self._files is None:
            self._files = OrderFiles(self.workplace, self)
            self._under.insertWidget(0, self._files.notice)
        return self._files

    def _on_import(self) -> None:
        self.files.begin(self._query.account)

    def _on_export(self) -> None:
        self.files.save_as(self._query)

    def _on_came(self, order_id: str) -> None:
        self.opened({"order_id": order_id})

    # -- the window -------------------------------------------------------------
    def _focus_list(self) -> None:
        shown = self.empty if self._list_stack.currentWidget() is self.empty else self.table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def opened(self, args: Mapping[str, str]) -> None:
        """`view` names a fixed view, `account` an account, `order_id` the order to stand on.

        `file` asks for a file to take orders from.
        """
        if "view" in args:
            self.show_view(args["view"])
        elif "account" in args:
            self.show_account(args["account"])
        elif order_id := args.get("order_id", ""):
            store = self.workplace.desk.store
            self.workplace.jobs.run(lambda: store.rows_by_id([order_id]), self._stand_on)
        self._focus_list()
        if "file" in args:
            self._on_import()

    def _on_pack(self) -> None:
        if self.detail.order_id:
            self.acts.pack(self.detail.order_id)

    def further_acts(self) -> Sequence[Offer]:
        """Crediting the current order's invoice, packing it (clerk-tasks T6, T9), and files."""
        detail = self.detail.detail
        rows = detail.papers if detail is not None else ()
        show, words = self.workplace.show_page, self.tr("Credit note for the invoice")
        credit = [
            Offer(
                words,
                partial(show, "papers", order_id=row.order_id, number=row.number, act="credit"),
                row.number,
                "receipt",
            )
            for row in rows
            if row.kind == "commercial-invoice" and not row.void_reason
        ][:1]
        number = detail.row.number if detail is not None else ""
        pack = Offer(self.tr("Pack and ship"), self._on_pack, number, "package", "F9")
        files = [
            Offer(self.tr("Import orders from a file…"), self._on_import, icon="file-arrow-up"),
            Offer(self.tr("Export these orders to a file…"), self._on_export, icon="file-text"),
        ]
        return [*credit, pack, *files] if self.detail.order_id else files

    def fit(self, window_width: int) -> None:
        """Columns, words and panes for that width (look.md, *Widths*)."""
        narrow = window_width < MEDIUM
        self.table.fit_columns(window_width)
        self._bar.set_narrow(narrow)
        self.filters.set_narrow(narrow)
        self.detail.set_narrow(narrow)
        self.detail.setVisible(window_width >= NARROW)
        width = 460 if window_width >= WIDE else 348 if window_width >= MEDIUM else 300
        if self.detail.minimumWidth() != width:
            self.detail.setMinimumWidth(width)
            self._part()

    def _part(self) -> None:
        """The detail as wide as the clerk made it, the list takes all the rest."""
        self._split.setSizes([1, max(1, self._wanted)])

    def _on_split(self, _place: int, _handle: int) -> None:
        self._wanted = self.detail.width()

    def place(self) -> dict[str, str]:
        """Filter, selection, current order and scroll place, for the next start."""
        place = {"query": question.to_text(self._query)}
        place["split"] = str(self._wanted)
        if self._kept is None:  # else what was kept last time still holds
            place["list"] = staying.to_text(self.table.kept(), self.table.shown_keys())
        return place
