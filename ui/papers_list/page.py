"""Every issued paper of the profile: find by number, order or customer, look, print, void."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from app.store.views import Changes, DocumentRow, PaperQuery
from ui.jobs import Job
from ui.look import Look
from ui.notice import Notice
from ui.pages import Offer, Page, Workplace
from ui.papers.files import Files
from ui.papers.kinds import creditable
from ui.papers.questions import MakeVoid, PrintAgain
from ui.papers_list.filters import PaperFilters
from ui.papers_list.model import CUSTOMER, LINK, PapersModel
from ui.timers import once
from ui.widgets import Button, EmptyState, hairline, label
from ui.widgets.plain_table import list_table
from ui.words import paper_links

NARROW = 1000  # px at 13 px text
QUIET_MS = 40  # keys closer together than this are one question
FIRST_PAGE = 100
MOST_CHOSEN = 1_000  # printed in one go; more is a slip of Ctrl+A


class _Found(NamedTuple):
    keys: array[int]
    whole: bool  # else the others follow
    at: int  # the row to stand on
    currencies: list[str]


class PapersListPage(Page):
    """`opened(number=N)` stands on that paper."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Papers")
        look = workplace.look
        desk, formats = workplace.desk, workplace.formats
        self.model = PapersModel(self._rows, desk.paths.root, formats, look, self)
        self.filters = PaperFilters(look, formats, desk.clock.now_us)
        self.search = QLineEdit()
        self.search.setObjectName("papers_search")
        self.search.setAccessibleName(self.tr("Search papers"))
        self.search.setPlaceholderText(self.tr("Search number, order, customer…"))
        self.search.setClearButtonEnabled(True)
        self.search.setFont(look.font(13))
        self.count = label(look, px=12, tone="second")
        self.open = Button(look, self.tr("Open"), key="Return", bind=False, name="open_paper")
        self.print = Button(
            look, self.tr("Print again"), icon="printer", key="Ctrl+P", name="print_paper"
        )
        self.void = Button(look, self.tr("Void…"), kind="danger", name="void_paper")
        self.table = self._table(look)
        self.more = Button(
            look, self.tr("More"), kind="icon", icon="dots-three-bold", name="more_papers"
        )
        self.notice = Notice()
        self.files = Files(workplace, self)
        self.again = PrintAgain(workplace, self.notice, self)
        self.making_void = MakeVoid(workplace, self.notice, self)
        self.empty = EmptyState(look)
        self._wanted = ""
        self._job: Job | None = None
        self._quiet = once(self, QUIET_MS, self._read)
        self._lay_out()
        self._connect()

    def _table(self, look: Look) -> QTableView:
        table = list_table(look, self.model, "papers_table", self.tr("Issued papers"))
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.horizontalHeader().setSectionResizeMode(CUSTOMER, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.setSpacing(8)
        bar.addWidget(label(look, self.tr("Papers"), px=15, weight=600))
        bar.addWidget(self.count)
        bar.addStretch(1)
        self.search.setFixedWidth(look.px(320))
        for part in (self.search, self.more, self.void, self.print, self.open):
            bar.addWidget(part)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.filters)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._quiet.start)
        self.filters.asked.connect(self._read)
        self.search.returnPressed.connect(self._on_open)
        self.table.activated.connect(self._on_open)
        self.table.doubleClicked.connect(self._on_open)
        self.table.selectionModel().selectionChanged.connect(self._show_acts)
        self.open.clicked.connect(self._on_open)
        self.print.clicked.connect(self._on_print)
        self.void.clicked.connect(self._on_void)
        self.more.clicked.connect(self._on_more)
        self.workplace.bus.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the customer's name goes before what a paper belongs to."""
        super().resizeEvent(event)
        self.table.setColumnHidden(LINK, self.width() < NARROW * self.workplace.look.base_px // 13)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self._wanted = args.get("number", "")
        if "search" in args:
            self.filters.clear()
            self.search.setText(args["search"])
        self.notice.clear()
        self._read()
        self.search.setFocus()

    @property
    def query(self) -> PaperQuery:
        return replace(self.filters.query, search=self.search.text().strip())

    @property
    def busy(self) -> bool:
        """Is what was typed not answered yet?"""
        return self._quiet.isActive() or self._job is not None

    def _rows(self, keys: Sequence[int]) -> dict[int, DocumentRow]:
        from app.commands import papers

        return dict(zip(keys, papers.paper_rows(self.workplace.desk, keys), strict=True))

    def _read(self, _changed: object = None) -> None:
        """The keys of what is asked for; the newest question stops the one before."""
        from app.commands import papers

        if self._job is not None:
            self._job.cancel()
        desk, query = self.workplace.desk, self.query
        current = self._current()
        wanted = self._wanted or (current.number if current else "")

        def find() -> _Found:
            keys, whole = papers.first_paper_keys(desk, query, FIRST_PAGE)
            key = papers.paper_key(desk, wanted) if wanted else 0
            at = keys.index(key) if key in keys else 0
            return _Found(keys, whole, at, papers.paper_currencies(desk))

        self._job = self.workplace.jobs.run(find, self._on_found)

    def _read_rest(self) -> None:
        """Every key of a question whose first rows are shown; the place stays."""
        from app.commands import papers

        desk, query = self.workplace.desk, self.query
        self._job = self.workplace.jobs.run(partial(papers.paper_keys, desk, query), self._on_rest)

    def _on_rest(self, keys: array[int]) -> None:
        self._job = None
        at = max(0, self.table.currentIndex().row())
        self.model.show_keys(keys)
        self.table.selectRow(at)
        self._show_acts()

    def _on_found(self, found: _Found) -> None:
        self._job, self._wanted = None, ""
        self.filters.show_currencies(found.currencies)
        self.model.show_keys(found.keys)
        if found.keys:
            self.table.selectRow(found.at)
        self.stack.setCurrentWidget(self.table if found.keys else self.empty)
        self._explain_nothing()
        self._show_acts()
        if not found.whole:
            self.count.clear()
            self._read_rest()

    def _explain_nothing(self) -> None:
        if self.query == PaperQuery():
            self.empty.say(
                "file-text",
                self.tr("No paper issued yet"),
                self.tr("Papers appear here once they have a number."),
            )
        else:
            self.empty.say(
                "magnifying-glass-bold",
                self.tr("Nothing found"),
                self.tr("No issued paper fits this search and these filters."),
            )

    def _current(self) -> DocumentRow | None:
        at = self.table.currentIndex().row()
        return self.model.row(at) if 0 <= at < len(self.model.keys) else None

    def _chosen(self) -> list[DocumentRow]:
        """Every selected paper, the first thousand of them."""
        ranges = self.table.selectionModel().selection()
        parts = (ranges.at(n) for n in range(ranges.count()))
        rows = chain.from_iterable(range(part.top(), part.bottom() + 1) for part in parts)
        found = map(self.model.row, islice(rows, MOST_CHOSEN))
        return [row for row in found if row is not None]

    def _show_acts(self) -> None:
        some = self.table.selectionModel().hasSelection()
        for button in (self.open, self.print, self.void, self.more):
            button.setEnabled(some)
        self.count.setText(self.workplace.formats.count(len(self.model.keys)))

    # -- acts --------------------------------------------------------------------------
    def _on_open(self) -> None:
        row = self._current()
        if row is not None:
            self.workplace.show_page("papers", order_id=row.order_id, number=row.number)

    def _on_print(self) -> None:
        """The stored files, each to the printer remembered for its kind."""
        if rows := self._chosen():
            self.again.ask(rows)

    def _on_void(self) -> None:
        if row := self._current():
            self.making_void.ask(row)

    def _on_more(self) -> None:
        """What is done with the file, and where the paper belongs."""
        if row := self._current():
            at = self.more.mapToGlobal(self.more.rect().bottomLeft())
            self.files.menu(row, at, self._ways(row))

    def _ways(self, row: DocumentRow) -> list[tuple[str, Callable[[], None]]]:
        """To the papers it belongs to, to its order, to crediting it."""
        show = partial(self.workplace.show_page, "papers", order_id=row.order_id)
        ways: list[tuple[str, Callable[[], None]]] = [
            (f"{what} {number}", partial(show, number=number)) for what, number in paper_links(row)
        ]
        if creditable(row):
            ways.append((self.tr("Credit…"), partial(show, number=row.number, act="credit")))
        return [*ways, (self.tr("Show the order"), partial(self._to_order, row))]

    def further_acts(self) -> list[Offer]:
        row = self._current()
        ways = self._ways(row) if row is not None else []
        return [Offer(words.rstrip("…"), act, row.number) for words, act in ways if row]

    def _to_order(self, row: DocumentRow) -> None:
        self.workplace.show_page("orders", order_id=row.order_id)

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents and self.isVisible():
            self._read()
