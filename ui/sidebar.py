"""The sidebar: the fixed views, the accounts with their marks, the desk, the gear.

It shows what it is told and says what was picked; an icon rail where the window is narrow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.views import AccountRow, Count
from app.store.views import Sidebar as Counts
from ui.format import Formats
from ui.layouts import chain
from ui.list.columns import MEDIUM, WIDE
from ui.look import Look
from ui.rounds import AccountState
from ui.widgets import Button, ElidedLabel, SectionLabel, SidebarItem
from ui.widgets.painting import painting, rounded

RAIL_WIDTH, WIDTH, WIDE_WIDTH = 52, 200, 232


class Brand(QWidget):
    """The program's mark: a slip on an ink blue square."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(24, 24)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self._look
        with painting(self) as painter:
            rounded(painter, self.rect().toRectF(), 6, fill=look.color("accent"))
            pixmap = look.icon("article-fill", "on_accent", self.devicePixelRatioF())
            painter.drawPixmap((24 - look.px(16)) // 2, (24 - look.px(16)) // 2, pixmap)


class Sidebar(QWidget):
    view_picked = Signal(str)  # all, drafts, to_ship, blocked, attention, trash
    account_picked = Signal(str)  # account id
    page_picked = Signal(str)  # papers_list, products, sync, accounts, settings

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._look, self._formats = look, formats
        self._narrow = False
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Views"))
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._views = {
            "all": self._item(self.tr("All orders"), "stack", "view_all"),
            "drafts": self._item(self.tr("Drafts"), "note-pencil", "view_drafts"),
            "to_ship": self._item(self.tr("To ship"), "package", "view_to_ship"),
            "blocked": self._item(self.tr("Blocked"), "warning", "view_blocked"),
            "attention": self._item(self.tr("Needs you"), "hand-palm", "view_attention"),
            "trash": self._item(self.tr("Trash"), "trash", "view_trash"),
        }
        self._pages = {
            "papers_list": self._item(self.tr("Papers"), "file-text", "page_papers"),
            "products": self._item(self.tr("Products"), "tag", "page_products"),
            "sync": self._item(self.tr("Sync"), "arrows-clockwise", "page_sync"),
            "accounts": self._item(self.tr("Accounts"), "storefront", "page_accounts"),
        }
        for name, item in self._views.items():
            item.clicked.connect(partial(self._pick_view, name))
        for name, item in self._pages.items():
            item.clicked.connect(partial(self._pick_page, name))
        self._accounts: dict[str, SidebarItem] = {}
        self._lay_out()

    def _item(self, text: str, icon: str, name: str) -> SidebarItem:
        item = SidebarItem(self._look, text, icon, name=name)
        item.set_tip(text)
        return item

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 8)
        column.setSpacing(1)
        top = QHBoxLayout()
        top.setContentsMargins(4, 0, 4, 4)
        top.setSpacing(8)
        top.addWidget(Brand(look))
        self._name = ElidedLabel(look, "Bordereau", weight=600)
        top.addWidget(self._name, 1)
        column.addLayout(top)
        self._heads = [SectionLabel(look, text, strong=True) for text in
                       (self.tr("Work"), self.tr("Accounts"), self.tr("Desk"))]  # fmt: skip
        for head in self._heads:
            head.setContentsMargins(10, 10, 10, 3)
        column.addWidget(self._heads[0])
        for item in self._views.values():
            column.addWidget(item)
        column.addWidget(self._heads[1])
        self._account_column = QVBoxLayout()
        self._account_column.setSpacing(1)
        column.addLayout(self._account_column)
        column.addWidget(self._heads[2])
        for item in self._pages.values():
            column.addWidget(item)
        column.addStretch()
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 4, 2, 2)
        self._desk = ElidedLabel(self._look, px=12, tone="quiet")
        self._gear = Button(self._look, self.tr("Settings"), icon="gear-six", kind="icon",
                            small=True, key="Ctrl+,", name="settings")  # fmt: skip
        self._gear.clicked.connect(partial(self._pick_page, "settings"))
        foot.addWidget(self._desk, 1)
        foot.addWidget(self._gear)
        return foot

    # -- telling ----------------------------------------------------------------
    def show_desk(self, mark: str, who: str) -> None:
        """The mark papers issued here carry in their numbers, and who sits here."""
        self._desk.set_text(
            " · ".join(part for part in (self.tr("Desk {}").format(mark), who) if part)
        )

    def show_counts(self, counts: Counts, everything: int | None = None) -> None:
        """`everything` is the exact number where it is known beyond the cap."""
        whole = counts.everything if everything is None else Count(everything, capped=False)
        self._views["all"].show_figure(self._figure(whole))
        self._views["drafts"].show_figure(self._figure(counts.drafts))
        self._views["to_ship"].show_figure(self._figure(counts.to_ship))
        blocked = self._figure(counts.blocked)
        self._views["blocked"].show_figure(blocked, "wait" if counts.blocked.number else "")
        needs = self._figure(counts.attention)
        self._views["attention"].show_figure(needs, "bad" if counts.attention.number else "")
        self._views["trash"].show_figure(self._formats.count(counts.trash) if counts.trash else "")
        self._pages["sync"].show_figure(str(counts.unsent) if counts.unsent else "")

    def _figure(self, count: Count) -> str:
        return self._formats.count(count.number, capped=count.capped) if count.number else ""

    def show_accounts(self, rows: Sequence[AccountRow]) -> None:
        wanted = {row.id: row for row in rows if not row.removed}
        for account_id in self._accounts.keys() - wanted.keys():
            gone = self._accounts.pop(account_id)
            self._account_column.removeWidget(gone)
            gone.deleteLater()
        for account_id, row in wanted.items():
            if account_id not in self._accounts:
                item = SidebarItem(self._look, row.name, "storefront", name=f"account_{row.name}")
                item.clicked.connect(partial(self._pick_account, account_id))
                item.set_narrow(self._narrow)
                self._accounts[account_id] = item
                self._account_column.addWidget(item)
        self._heads[1].setVisible(bool(wanted) and not self._narrow)
        items = (*self._views.values(), *self._accounts.values(), *self._pages.values())
        chain(*items, self._gear)

    def show_states(self, states: Mapping[str, AccountState]) -> None:
        """Each account's mark, and in words what stands at the end of its line."""
        for account_id, state in states.items():
            item = self._accounts.get(account_id)
            if item is not None:
                item.show_mark(state.mark)
                item.show_figure(state.short)
                item.set_tip(state.sentence)

    def show_picked(self, *, view: str = "", account: str = "", page: str = "") -> None:
        """Mark what is in front; nothing for a question no view stands for."""
        for name, item in self._views.items():
            item.setChecked(name == view)
        for account_id, item in self._accounts.items():
            item.setChecked(account_id == account)
        for name, item in self._pages.items():
            item.setChecked(name == page)

    def fit(self, window_width: int) -> None:
        """Rail, medium or wide, as look.md (*Widths*) says."""
        narrow = window_width < MEDIUM
        self.setFixedWidth(RAIL_WIDTH if narrow else WIDE_WIDTH if window_width >= WIDE else WIDTH)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for item in (*self._views.values(), *self._accounts.values(), *self._pages.values()):
            item.set_narrow(narrow)
        for part in (self._name, self._desk, *self._heads):
            part.setVisible(not narrow)

    # -- picking ----------------------------------------------------------------
    def _pick_view(self, name: str) -> None:
        self.view_picked.emit(name)

    def _pick_account(self, account_id: str) -> None:
        self.account_picked.emit(account_id)

    def _pick_page(self, name: str) -> None:
        self.page_picked.emit(name)
