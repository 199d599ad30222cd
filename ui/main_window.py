"""The main window: assembles the parts and connects them, nothing else.

Nobody holds a reference to it but `__main__`; parts speak through the bus and their own signals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.store.views import AccountRow, Changes
from app.store.views import Sidebar as Counts
from ui.bars import Bars
from ui.broken_batch import BrokenBatch
from ui.bus import Bus
from ui.figures import Figures
from ui.format import Formats
from ui.jobs import Jobs
from ui.judging import Judging
from ui.kept_drafts import KeptDrafts
from ui.list import question
from ui.look import Look
from ui.messages import Messages
from ui.orders_page import OrdersPage
from ui.pages import Page, Workplace, make_page
from ui.preferences import Preferences
from ui.rounds import Rounds
from ui.sidebar import Sidebar
from ui.status_bar import StatusBar
from ui.timers import once
from ui.widgets import Toast, hairline

if TYPE_CHECKING:
    from app.compose import House
    from ui.palette import Palette

LATEST_MS = 1000  # a window nobody sees yet goes on as well
SIZE, LEAST = (1280, 800), (640, 420)


class MainWindow(QMainWindow):
    def __init__(
        self,
        house: House,
        *,
        look: Look,
        jobs: Jobs,
        bus: Bus,
        preferences: Preferences,
        formats: Formats,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Bordereau")
        self.setMinimumSize(*LEAST)
        self._house, self._look, self._jobs, self._bus = house, look, jobs, bus
        self._preferences = preferences
        self._rounds = Rounds(house, bus, formats)
        self._everything: int | None = None  # orders there are, trash apart
        self._counted: int | None = None  # … the list shows
        self.stands = False
        self.palette_card: Palette | None = None
        self.workplace = Workplace(
            house, look, jobs, bus, formats, preferences, self._rounds, self.show_page, self._say
        )
        self._pages: dict[str, Page] = {}
        self._make(formats)
        self._lay_out()
        self._connect()
        self._connect_shortcuts()

    # -- parts ------------------------------------------------------------------
    def _make(self, formats: Formats) -> None:
        look = self._look
        self.sidebar = Sidebar(look, formats)
        self.status = StatusBar(look, formats)
        self.orders = OrdersPage(self.workplace)
        self._pages["orders"] = self.orders
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.addWidget(self.orders)
        self._messages = Messages(self.workplace)
        self.drafts = KeptDrafts(self.workplace)
        self.broken_batch = BrokenBatch(self.workplace)
        self._figures = Figures(self.workplace, self)
        self._judging = Judging(self.workplace, self)
        self._latest = once(self, LATEST_MS, self.after_first_paint)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._edge = hairline(upright=True)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(Bars(self._messages, self.drafts, self.broken_batch))
        right.addWidget(self._stack, 1)
        middle.addWidget(self.sidebar)
        middle.addWidget(self._edge)
        middle.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        self._foot_line = hairline()
        column.addWidget(self._foot_line)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self._toast = Toast(self._look, whole)

    def _connect(self) -> None:
        bus, orders, sidebar, status = self._bus, self.orders, self.sidebar, self.status
        bus.changed.connect(self._on_changed)
        bus.failed.connect(self._messages.show_failure)
        orders.asked.connect(self._on_asked)
        orders.counted.connect(self._on_counted)
        orders.selected.connect(status.show_selection)
        orders.sync_wanted.connect(self._rounds.sync_now)
        sidebar.view_picked.connect(self._on_view)
        sidebar.account_picked.connect(self._on_account)
        sidebar.page_picked.connect(self.show_page)
        status.attention_wanted.connect(self._on_attention)
        status.sync_wanted.connect(self._on_sync_page)
        self._rounds.moved.connect(self._on_moved)
        self._figures.counted.connect(self._show_counts)
        self._figures.accounts.connect(self._show_accounts)
        self._figures.desk.connect(sidebar.show_desk)
        self._judging.judged.connect(orders.take_judged)
        self._judging.judged.connect(self._figures.count_again)
        self._preferences.changed.connect(self._on_preferences)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_preferences)

    def _connect_shortcuts(self) -> None:
        shortcuts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+N", self._on_new), ("F5", self._rounds.sync_now),
            ("Alt+1", self._on_orders), ("Alt+2", self._on_sync_page),
            ("Alt+3", self._on_attention), ("Ctrl+K", self._on_palette),
        )  # fmt: skip
        for key, act in shortcuts:
            QShortcut(QKeySequence(key), self, act)

    # -- starting ---------------------------------------------------------------
    def open(self) -> None:
        """What the first paint needs: place, filter and the first rows; the rest comes after."""
        kept = self._preferences.current.window
        if not self.restoreGeometry(QByteArray.fromHex(kept.get("geometry", "").encode())):
            self.resize(*SIZE)
        self.orders.table.show_columns(self._preferences.current.columns)
        self._fit()
        query = question.from_text(kept.get("query", ""))
        self.orders.open_first(query, kept.get("list", ""), kept.get("split", ""))
        self.orders.table.setFocus()
        if not self.orders.model.keys and self._is_new():
            self.show_page("first_run")
        queued = Qt.ConnectionType.QueuedConnection
        self.orders.table.first_painted.connect(self.after_first_paint, queued)
        self._latest.start()

    def after_first_paint(self) -> None:
        """Everything else, once the window stands (or would not be painted at all)."""
        if not self.stands:
            self.stands = True
            self.orders.go_on()
            self._figures.begin()
            self._judging.begin()
            self.drafts.look()
            self.broken_batch.look()

    def _is_new(self) -> bool:
        store = self._house.desk.store
        return question.plain(self.orders.query) and not store.accounts()

    def start_sync(self) -> None:
        self._rounds.start()

    def raise_window(self) -> None:
        """A second start was asked for this profile: come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- pages ------------------------------------------------------------------
    def show_page(self, name: str, **args: str) -> None:
        """Bring a page to the front, made at its first use; the page left may refuse."""
        current = self._stack.currentWidget()
        page = self._pages.get(name)
        if current is not page and isinstance(current, Page) and not current.left():
            return
        if page is None:
            page = self._pages[name] = make_page(name, self.workplace)
            self._stack.addWidget(page)
        if current is not page:
            self._messages.move_on()
        self._stack.setCurrentWidget(page)
        for part in (self.sidebar, self._edge, self.status, self._foot_line):
            part.setVisible(not page.alone)
        self.status.show_place(listing=page is self.orders)
        self._toast.leave_undo(page.undoes)
        self._mark_picked(name)
        if name == "editor":
            self.drafts.clear()
        page.opened(args)

    def _mark_picked(self, name: str) -> None:
        if name == "orders":
            query = self.orders.query
            self.sidebar.show_picked(view=question.view(query), account=query.account)
        else:
            self.sidebar.show_picked(page=name)

    def _on_orders(self) -> None:
        self.show_page("orders")

    def _on_sync_page(self) -> None:
        self.show_page("sync")

    def _on_new(self) -> None:
        self.show_page("editor", order_id="")

    def _on_view(self, name: str) -> None:
        self.show_page("orders", view=name)

    def _on_account(self, account_id: str) -> None:
        self.show_page("orders", account=account_id)

    def _on_attention(self) -> None:
        self.show_page("orders", view="attention")

    def _on_palette(self) -> None:
        """Made when it is first asked for."""
        from ui.palette import Palette

        if self.palette_card is None:
            self.palette_card = Palette(self.workplace, self.sidebar, self)
        self.palette_card.open_for(self._pages[self._front])

    # -- what changed -----------------------------------------------------------
    def _on_changed(self, changes: Changes) -> None:
        self.orders.take_changes(changes)
        self._figures.take_changes(changes)
        self._judging.take_changes(changes)

    def _show_counts(self, counts: Counts) -> None:
        if not counts.everything.capped:
            self._everything = counts.everything.number
            self._show_count()
        self.sidebar.show_counts(counts, self._everything)
        self.status.show_counts(counts)

    def _show_accounts(self, rows: list[AccountRow]) -> None:
        self.sidebar.show_accounts(rows)
        self.orders.show_accounts(rows)
        self._rounds.show_accounts(rows)
        self._mark_picked(self._front)

    @property
    def _front(self) -> str:
        front = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is front)

    def _on_moved(self) -> None:
        self.sidebar.show_states(self._rounds.states)
        self.status.show_states(self._rounds.states)

    def _on_asked(self) -> None:
        self._mark_picked("orders")

    def _on_counted(self, count: int | None) -> None:
        self._counted = count
        if count is not None and question.plain(self.orders.query):
            self._everything = count
        self._show_count()

    def _show_count(self) -> None:
        """How many of all orders the list shows; the one figure where it shows them all."""
        shown, known = self._counted, self._everything
        same = known in (shown, None) or question.plain(self.orders.query)
        self.status.show_count(shown, "" if same else self.workplace.formats.count(known or 0))

    # -- look and place ---------------------------------------------------------
    def _say(self, text: str, act: str = "", then: Callable[[], None] | None = None) -> None:
        self._toast.say(text, act, then)

    def _on_preferences(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        wanted = self._preferences.theme_name(), self._preferences.current.text_px
        if wanted != (self._look.theme.name, self._look.base_px):
            self._look.change(application, *wanted)
            self._fit()

    def _fit(self) -> None:
        self.sidebar.fit(self.width())
        self.status.fit(self.width())
        self.orders.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        front = self._stack.currentWidget()
        if isinstance(front, Page) and not front.left():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        places = {"geometry": geometry, **self.orders.place()}
        self._preferences.remember(places, self.orders.table.columns())
        super().closeEvent(event)

    def close_down(self) -> None:
        """After the last event: no worker, no sync thread may outlive the store."""
        self._rounds.close()
        self._jobs.close()
        self._preferences.save_now()
