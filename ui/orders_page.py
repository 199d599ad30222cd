"""The orders page: search and buttons above, filters and list beside the detail.

Assembles and decides what is asked; the asking, painting and reading are done by its parts.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.store.listing import TO_SHIP
from app.store.views import AccountRow, Changes, ListQuery, OrderRow, Sort
from ui import selection
from ui.detail import DetailPanel
from ui.filters import FilterBar
from ui.jobs import Job
from ui.list import OrderList, OrderTable, question
from ui.list.asking import Asking, Places
from ui.list.columns import MEDIUM, NARROW, WIDE
from ui.pages import Page, Workplace
from ui.search_box import SearchBox
from ui.widgets import Button, EmptyState, hairline

SKELETON_MS = 150
SUM_MS = 60
EVERYTHING = 10_000
MOST_KEPT = 1000  # a larger selection is not carried over a change of the list
VIEWS: dict[str, ListQuery] = {
    "all": ListQuery(),
    "drafts": ListQuery(drafts=True),
    "to_ship": TO_SHIP,
    "attention": ListQuery(attention=True),
    "trash": ListQuery(trash=True),
}


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
        self._sum_job: Job | None = None
        self._wish = ""  # the order to make current once the answer is there
        self._seeking = False  # the next answer scrolls to its current order
        self.model = OrderList(desk.store.rows, formats, self)
        self.asking = Asking(desk.store, workplace.jobs, self.model, workplace.bus.failed.emit)
        self.table = OrderTable(self.model, look, formats, desk.clock.now_us)
        self.search = SearchBox(look)
        self.filters = FilterBar(look, formats, desk.clock.now_us)
        self.detail = DetailPanel(workplace)
        self._skeleton = self._timer(SKELETON_MS, self._show_skeleton)
        self._summing = self._timer(SUM_MS, self._add_up)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    # -- parts ------------------------------------------------------------------
    def _make_buttons(self) -> None:
        look, tr = self.workplace.look, self.tr
        self._print = Button(look, tr("Print"), icon="printer", key="Ctrl+P", kind="quiet")
        self._sync = Button(
            look, tr("Sync"), icon="arrows-clockwise", key="F5", kind="quiet", bind=False
        )
        self._new = Button(
            look, tr("New order"), icon="plus-bold", key="Ctrl+N", kind="primary", bind=False
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tool_bar())
        column.addWidget(hairline())
        self.empty = EmptyState(self.workplace.look, name="list_empty")
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(self.table)
        self._list_stack.addWidget(self.empty)
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        under = QVBoxLayout(left)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.filters)
        under.addWidget(self._list_stack, 1)
        self._left = left
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("orders_split")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        column.addWidget(self._split, 1)

    def _tool_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("tool_bar")
        bar.setProperty("ground", "window")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(self.workplace.look.height(52))
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        for button in (self._print, self._sync, self._new):
            row.addWidget(button)
        return bar

    def _connect(self) -> None:
        table, detail = self.table, self.detail
        self.search.asked.connect(self._on_search)
        self.search.submitted.connect(self._on_submitted)
        self.search.left.connect(self._focus_list)
        self.filters.asked.connect(self.ask)
        table.current_changed.connect(detail.show_row)
        table.selection_changed.connect(self._on_selection)
        table.sort_wanted.connect(self._on_sort)
        table.opened.connect(self._edit)
        table.typed.connect(self.search.type_into)
        table.trash_wanted.connect(self._trash)
        detail.step_wanted.connect(table.step)
        detail.edit_wanted.connect(self._edit)
        detail.issue_wanted.connect(self._papers)
        detail.print_wanted.connect(self._papers)
        self.asking.first_rows.connect(self._on_first_rows)
        self.asking.answered.connect(self._on_answered)
        self.asking.repeated.connect(self._on_repeated)
        self._print.clicked.connect(self._print_selection)
        self._sync.clicked.connect(self.sync_wanted)
        self._new.clicked.connect(partial(self._edit, ""))

    # -- the question -----------------------------------------------------------
    @property
    def query(self) -> ListQuery:
        return self._query

    def open_first(self, query: ListQuery, current: str = "") -> None:
        """Before the window is shown: the first rows at once, so that it opens with orders in."""
        self._take(query)
        self._wish = current
        self.asking.first(query)

    def go_on(self) -> None:
        """After the first paint: the other keys, and the current order in full."""
        self.asking.rest()
        self.detail.wake()

    def ask(self, query: ListQuery) -> None:
        if query == self._query and not self.asking.busy:
            return
        self._take(query)
        self._skeleton.start()
        self.counted.emit(None)
        self.asking.ask(query)

    def _take(self, query: ListQuery) -> None:
        self._query = query
        self.search.show_text(query.search)
        self.filters.show_query(query, self._title(query))
        self.table.show_sort(query.sort, descending=query.descending)
        self.asked.emit()

    def _title(self, query: ListQuery) -> str:
        titles = {
            "drafts": self.tr("Drafts"), "to_ship": self.tr("To ship"),
            "attention": self.tr("Needs you"), "trash": self.tr("Trash"),
        }  # fmt: skip
        return titles.get(self.view(query), self.tr("Orders"))

    @staticmethod
    def view(query: ListQuery) -> str:
        """The fixed view this question is, "" if none."""
        plain = replace(query, sort="date", descending=True, search="")
        return next((name for name, one in VIEWS.items() if one == plain), "")

    def show_view(self, name: str) -> None:
        wanted = VIEWS[name]
        self.ask(replace(wanted, sort=self._query.sort, descending=self._query.descending))

    def show_account(self, account_id: str) -> None:
        self.ask(ListQuery(account=account_id))

    def show_accounts(self, rows: list[AccountRow]) -> None:
        self.filters.show_accounts(rows)

    def _on_search(self, text: str) -> None:
        self.ask(replace(self._query, search=text.strip()))

    def _on_sort(self, sort: Sort) -> None:
        down = not self._query.descending if sort == self._query.sort else sort in {"date", "total"}
        self.ask(replace(self._query, sort=sort, descending=down))

    def _on_submitted(self) -> None:
        """Enter in the search box: the single hit opens, else the list gets the keyboard."""
        self._focus_list()
        if len(self.model.keys) == 1 and not self.asking.busy:
            row = self.model.row(0)
            if row is not None:
                self._edit(row.id)

    # -- answers ----------------------------------------------------------------
    def _show_skeleton(self) -> None:
        if self.asking.busy and self.table.currentIndex().row() < 0:
            self.table.loading = True
            self.table.viewport().update()

    def _on_first_rows(self) -> None:
        self._skeleton.stop()
        self.table.loading = False
        self.table.verticalScrollBar().setValue(0)
        wanted = [n for n in range(len(self.model.keys)) if self._is_wished(n)]
        if self.model.keys:
            self.table.select_rows([wanted[0] if wanted else 0], wanted[0] if wanted else 0)
        else:
            self.detail.show_row(None)

    def _is_wished(self, number: int) -> bool:
        row = self.model.row(number) if self._wish else None
        return row is not None and row.id == self._wish

    def _on_answered(self, count: int) -> None:
        self._skeleton.stop()
        self.table.loading = False
        self._show_empty(count)
        self.counted.emit(count)

    def _on_repeated(self, places: Places) -> None:
        """The same question again: rows may have come and gone, place and selection stay."""
        top = self.table.verticalScrollBar().value()
        everything = self.table.selected_count == len(self.model.keys) > 1
        kept = self.model.show_keys(places.keys)
        self.model.forget()
        if kept and not self._seeking:
            return
        if everything:
            self.table.selectAll()
        else:
            self.table.select_rows(list(places.rows), places.current)
        self.table.verticalScrollBar().setValue(top)
        if self._seeking:
            self.table.scrollTo(self.table.currentIndex())
            self._seeking = False
        self.detail.show_row(self.table.current_row())

    def _stand_on(self, rows: list[OrderRow]) -> None:
        """Make that order the current one where the present question shows it."""
        if rows:
            self._seeking = True
            key = rows[0].list_key
            self.asking.again([key], key)

    def _show_empty(self, count: int) -> None:
        self._list_stack.setCurrentWidget(self.empty if count == 0 else self.table)
        if count:
            return
        look, query = self.workplace.look, self._query
        if question.plain(query):
            button = Button(look, self.tr("New order"), icon="plus-bold", name="empty_new")
            button.clicked.connect(partial(self._edit, ""))
            title, detail = self.tr("No orders yet"), self.tr("Enter one, or add an account.")
            self.empty.say("stack", title, detail, button)
        elif self.view(query) in VIEWS and not query.search:
            detail = self.tr("Orders appear here when there is something to do.")
            self.empty.say("check-circle", self.tr("Nothing here"), detail)
        else:
            button = Button(look, self.tr("Clear filters"), icon="x-bold", name="clear_filters")
            button.clicked.connect(partial(self.ask, ListQuery()))
            detail = self.tr("No order matches what the filters above say.")
            self.empty.say("magnifying-glass", self.tr("Nothing found"), detail, button)

    # -- changes ----------------------------------------------------------------
    def take_changes(self, changes: Changes) -> None:
        """Re-read what changed: whole lists when rows came or went, else only those rows."""
        if changes.lists:
            keys = self.table.selected_keys()
            current = self.table.current_row()
            kept = keys if len(keys) <= MOST_KEPT else array("q")
            self.asking.again(kept, current.list_key if current else -1)
        elif ids := changes.orders & self.model.cached_ids():
            store = self.workplace.desk.store
            self.workplace.jobs.run(lambda: store.rows_by_id(sorted(ids)), self.model.replace)
        elif changes.sync or changes.accounts:
            self.model.forget()
        if changes.lists or changes.sync or self.detail.order_id in changes.orders:
            self.detail.refresh()

    # -- selection --------------------------------------------------------------
    def _on_selection(self, count: int) -> None:
        self.selected.emit(count, "")
        if self._sum_job is not None:
            self._sum_job.cancel()
            self._sum_job = None
        if count > 1:
            self._summing.start()

    def _add_up(self) -> None:
        keys, read = self.table.selected_keys(), self.workplace.desk.store.rows
        stopped: list[bool] = []
        self._sum_job = self.workplace.jobs.run(
            lambda: selection.add_up(read, keys, lambda: bool(stopped)),
            partial(self._on_sums, len(keys)),
            interrupt=partial(stopped.append, True),
        )

    def _on_sums(self, count: int, sums: dict[str, Decimal] | None) -> None:
        self.selected.emit(count, selection.words(sums, self.workplace.formats))

    # -- acts -------------------------------------------------------------------
    def _edit(self, order_id: str) -> None:
        self.workplace.show_page("editor", order_id=order_id)

    def _papers(self, order_id: str) -> None:
        self.workplace.show_page("papers", order_id=order_id)

    def _print_selection(self) -> None:
        keys, read = self.table.selected_keys(), self.workplace.desk.store.rows
        if keys:
            self.workplace.jobs.run(lambda: selection.ids_of(read, keys), self._on_print_ids)

    def _on_print_ids(self, ids: list[str]) -> None:
        self.workplace.show_page("papers", order_id=ids[0], order_ids=",".join(ids))

    def _trash(self) -> None:
        """Move the selection to the trash, or back out of it; what is done offers Undo."""
        from app.commands import orders

        keys, desk = self.table.selected_keys(), self.workplace.desk
        verb = orders.restore_orders if self._query.trash else orders.trash_orders

        def work() -> tuple[list[str], Changes]:
            ids = selection.ids_of(desk.store.rows, keys)
            return ids, verb(desk, ids)

        if keys:
            self.workplace.jobs.run(work, partial(self._on_trashed, not self._query.trash))

    def _on_trashed(self, away: bool, done: tuple[list[str], Changes]) -> None:
        ids, changes = done
        self.workplace.bus.changed.emit(changes)
        text = self.tr("%n order(s) moved to the trash", "", len(ids))
        if not away:
            text = self.tr("%n order(s) brought back", "", len(ids))
        self.workplace.toast(text, self.tr("Undo"), partial(self._undo_trash, ids, away))

    def _undo_trash(self, ids: list[str], away: bool) -> None:
        from app.commands import orders

        desk, bus = self.workplace.desk, self.workplace.bus
        verb = orders.restore_orders if away else orders.trash_orders
        self.workplace.jobs.run(lambda: verb(desk, ids), bus.changed.emit)

    # -- the window -------------------------------------------------------------
    def _focus_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def opened(self, args: Mapping[str, str]) -> None:
        """`view` names a fixed view, `account` an account, `order_id` the order to stand on."""
        if "view" in args:
            self.show_view(args["view"])
        elif "account" in args:
            self.show_account(args["account"])
        elif order_id := args.get("order_id", ""):
            store = self.workplace.desk.store
            self.workplace.jobs.run(lambda: store.rows_by_id([order_id]), self._stand_on)
        self._focus_list()

    def fit(self, window_width: int) -> None:
        """Columns, words and panes for that width (look.md, *Widths*)."""
        narrow = window_width < MEDIUM
        self.table.fit_columns(window_width)
        for button in (self._print, self._sync):
            button.set_narrow(narrow)
        self.filters.set_narrow(narrow)
        self.detail.set_narrow(narrow)
        self.detail.setVisible(window_width >= NARROW)
        width = 460 if window_width >= WIDE else 348 if window_width >= MEDIUM else 300
        if self.detail.minimumWidth() != width:
            self.detail.setMinimumWidth(width)
            self._split.setSizes([EVERYTHING, 1])  # the list takes what the detail need not have

    def place(self) -> dict[str, str]:
        """Filter, current order and scroll place, for the next start."""
        row: OrderRow | None = self.table.current_row()
        return {"query": question.to_text(self._query), "order": row.id if row else ""}
