"""The catalogue: every product by its SKU, found by any fragment, and the one in hand as a form."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from app.catalogue import Product
from app.store.views import Changes
from ui.jobs import Job
from ui.look import Look
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.products.files import ProductFiles
from ui.products.model import NAME, ProductsModel
from ui.products.pane import ProductPane
from ui.timers import once
from ui.widgets import Button, EmptyState, hairline, label
from ui.widgets.plain_table import list_table

QUIET_MS = 40  # keys closer together than this are one question


class ProductsPage(Page):
    """`opened(sku=S)` stands on that product; `new=S` begins one under that code."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Products")
        look = workplace.look
        language = workplace.preferences.current.language or "en"
        self.model = ProductsModel(self._rows, language, workplace.formats, look, self)
        self.notice = Notice()
        self.pane = ProductPane(workplace, self.notice)
        self.files = ProductFiles(workplace, self.notice, self)
        self.search = QLineEdit()
        self.search.setObjectName("products_search")
        self.search.setAccessibleName(self.tr("Search products"))
        self.search.setPlaceholderText(self.tr("Search SKU, barcode, description, HS code…"))
        self.search.setClearButtonEnabled(True)
        self.search.setFont(look.font(13))
        self.count = label(look, px=12, tone="second")
        self.more = Button(
            look, self.tr("More"), kind="icon", icon="dots-three-bold", name="more_products"
        )
        self.bring = Button(
            look, self.tr("Import…"), icon="download-simple", name="import_products"
        )
        self.new = Button(
            look, self.tr("New"), icon="plus-bold", key="Ctrl+Shift+N", name="new_product"
        )
        self.table = self._table(look)
        self.empty = EmptyState(look)
        self._wanted = ""
        self._job: Job | None = None
        self._quiet = once(self, QUIET_MS, self._read)
        self._settled = once(self, 0, self._show_current)  # when the table knows its height
        self._lay_out()
        self._connect()

    def _table(self, look: Look) -> QTableView:
        table = list_table(look, self.model, "products_table", self.tr("Products"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.setSpacing(8)
        bar.addWidget(label(look, self.title, px=15, weight=600))
        bar.addWidget(self.count)
        bar.addStretch(1)
        self.search.setMaximumWidth(look.px(320))
        bar.addWidget(self.search, 2)
        for part in (self.more, self.bring, self.new):
            bar.addWidget(part)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        body.addWidget(self.stack, 1)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.pane)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._quiet.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.pane.stand_on.connect(self._on_stand)
        self.more.clicked.connect(self._on_more)
        self.bring.clicked.connect(self._on_bring)
        self.new.clicked.connect(self._on_new)
        self.workplace.bus.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self.notice.clear()
        self._wanted = args.get("sku", "")
        self._read()
        self._catch_up()
        if "new" in args:
            self._begin(args["new"])
        else:
            self.search.setFocus()

    def left(self) -> bool:
        """What is typed and not saved is asked about first."""
        return self.pane.leave(lambda: None)

    @property
    def busy(self) -> bool:
        """Is what was typed not answered yet?"""
        return self._job is not None or self._quiet.isActive() or self._settled.isActive()

    def _rows(self, keys: Sequence[int]) -> dict[int, Product]:
        from app.commands import products

        return dict(products.rows(self.workplace.desk, keys))

    def _read(self) -> None:
        """The keys of what is asked for; the newest question stops the one before."""
        from app.commands import products

        if self._job is not None:
            self._job.cancel()
        desk, text = self.workplace.desk, self.search.text()
        in_hand = self.pane.form.product
        sku = self._wanted or (in_hand.sku if in_hand else "")

        def find() -> tuple[array[int], int]:
            keys = products.keys(desk, text)
            key = products.key(desk, sku)
            return keys, keys.index(key) if key in keys else 0

        self._job = self.workplace.jobs.run(find, self._on_found)

    def _catch_up(self) -> None:
        """Products of orders that came in since: noted step by step, the list read at the end."""
        from app.commands import products

        desk = self.workplace.desk

        def note() -> bool:
            some = False
            while products.catch_up(desk):
                some = True
            return some

        self.workplace.jobs.run(note, lambda some: self._read() if some else None)

    def _on_found(self, found: tuple[array[int], int]) -> None:
        keys, at = found
        self._job = None
        typing = self.pane.busy
        self.model.show_keys(keys)
        self.count.setText(self.workplace.formats.count(len(keys)))
        self.stack.setCurrentWidget(self.table if keys else self.empty)
        self._explain_nothing()
        if keys and not (typing and not self._wanted):
            self.table.selectRow(at)
            self._settled.start()
        elif not keys and not typing:
            self.pane.show_product(None)
        self._wanted = ""

    def _show_current(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _explain_nothing(self) -> None:
        if self.search.text().strip():
            self.empty.say("magnifying-glass-bold", self.tr("No product holds these words"), "")
            return
        self.empty.say(
            "tag",
            self.tr("No products yet"),
            self.tr("They come with the orders, from a file, or one by one."),
        )

    # -- acts ----------------------------------------------------------------------------
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        product = self.model.row(current.row()) if current.isValid() else None
        if product is not None and product != self.pane.form.product:
            self.pane.leave(partial(self.pane.show_product, product))

    def _on_stand(self, sku: str) -> None:
        self._wanted = sku

    def _on_new(self) -> None:
        self.pane.leave(self._begin)

    def _begin(self, sku: str = "") -> None:
        self.table.clearSelection()
        self.pane.begin(sku)

    def _on_bring(self) -> None:
        self.pane.leave(self.files.choose)

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("more_products_menu")
        menu.addAction(self.tr("Export what is listed…"), self._export)
        menu.addAction(self.tr("Take back the last import…"), self._offer_undo)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _export(self) -> None:
        self.files.save_as(self.search.text())

    def _offer_undo(self) -> None:
        from app.commands import products

        desk = self.workplace.desk
        self.workplace.jobs.run(lambda: products.last_import(desk), self.files.offer_undo)

    def _on_changed(self, changes: Changes) -> None:
        if changes.products and self.isVisible():
            self._read()
