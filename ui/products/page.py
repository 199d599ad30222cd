"""The catalogue: every product by its SKU, found by any fragment, and the one in hand as a form."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.catalogue import Product
from app.orders.problems import Problem, Refused
from app.store.products import ListedProduct
from app.store.remembering import Learned
from app.store.views import Changes
from ui.bus import Failure
from ui.jobs import Job
from ui.layouts import Sheet
from ui.look import Look
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.products.files import ProductFiles
from ui.products.form import ProductForm
from ui.products.model import COLUMNS, NAME, ProductsModel
from ui.timers import once
from ui.widgets import Banner, Button, ElidedLabel, EmptyState, hairline, label

QUIET_MS = 40  # keys closer together than this are one question
PANE = 420  # of the form, at 13 px
Outcome = tuple[Product, Learned | None] | tuple[Problem, ...]


class ProductsPage(Page):
    """`opened(sku=S)` stands on that product; `new=S` begins one under that code."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Products")
        look = workplace.look
        language = workplace.preferences.current.language or "en"
        self.model = ProductsModel(self._rows, language, workplace.formats, look, self)
        self.form = ProductForm(workplace)
        self.notice = Notice()
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
        self.save = Button(look, self.tr("Save"), kind="primary", key="Ctrl+S", name="save_product")
        self.remove = Button(look, self.tr("Remove"), kind="danger", name="remove_product")
        self.heading = ElidedLabel(look, px=15, weight=600)
        self.table = self._table(look)
        self.empty = EmptyState(look)
        self._wanted = ""
        self._beginning = False  # a new product, nothing typed of it yet
        self._job: Job | None = None
        self._quiet = once(self, QUIET_MS, self._read)
        self._lay_out()
        self._connect()

    def _table(self, look: Look) -> QTableView:
        table = QTableView()
        table.setObjectName("products_table")
        table.setAccessibleName(self.tr("Products"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.height(30))
        header = table.horizontalHeader()
        header.setFont(look.font(12))
        header.setHighlightSections(False)
        header.setFixedHeight(look.height(30))
        for at, (_, width) in enumerate(COLUMNS):
            header.resizeSection(at, width * look.base_px // 13)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
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
        body.addWidget(self._pane())
        column.addLayout(body, 1)

    def _pane(self) -> QWidget:
        pane = QWidget()
        pane.setProperty("ground", "surface")
        pane.setFixedWidth(PANE * self.workplace.look.base_px // 13)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 12, 10)
        bar.setSpacing(8)
        bar.addWidget(self.heading, 1)
        bar.addWidget(self.remove)
        bar.addWidget(self.save)
        column.addLayout(bar)
        column.addWidget(hairline())
        sheet = Sheet()
        sheet.setProperty("ground", "surface")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(16, 10, 16, 16)
        inner.addWidget(self.form)
        scroll = QScrollArea()
        scroll.setObjectName("product_scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        column.addWidget(scroll, 1)
        return pane

    def _connect(self) -> None:
        self.search.textChanged.connect(self._quiet.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.changed.connect(self._show_acts)
        self.more.clicked.connect(self._on_more)
        self.bring.clicked.connect(self._on_bring)
        self.new.clicked.connect(lambda: self._leaving(self._begin))
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
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
        if self.form.dirty:
            self._ask_about_typed(None)
            return False
        return True

    @property
    def busy(self) -> bool:
        """Is what was typed not answered yet?"""
        return self._quiet.isActive() or self._job is not None

    def _rows(self, keys: Sequence[int]) -> list[ListedProduct]:
        from app.commands import products

        return products.rows(self.workplace.desk, keys)

    def _read(self) -> None:
        """The keys of what is asked for; the newest question stops the one before."""
        from app.commands import products

        if self._job is not None:
            self._job.cancel()
        desk, text = self.workplace.desk, self.search.text()
        sku = self._wanted or (self.form.product.sku if self.form.product else "")

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
        typing = self.form.dirty or self._beginning
        self.model.show_keys(keys)
        self.count.setText(self.workplace.formats.count(len(keys)))
        self.stack.setCurrentWidget(self.table if keys else self.empty)
        self._explain_nothing()
        if keys and not (typing and not self._wanted):
            self.table.selectRow(at)
        elif not keys and not typing:
            self._show(None)
        self._wanted = ""
        self._show_acts()

    def _explain_nothing(self) -> None:
        if self.search.text().strip():
            self.empty.say("magnifying-glass-bold", self.tr("No product holds these words"), "")
            return
        self.empty.say(
            "tag",
            self.tr("No products yet"),
            self.tr("They come with the orders, from a file, or one by one."),
        )

    # -- the one in hand -----------------------------------------------------------------
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        product = self.model.row(current.row()) if current.isValid() else None
        if product is None or product == self.form.product:
            return
        if self.form.dirty:
            self._ask_about_typed(partial(self._show, product))
        else:
            self._show(product)

    def _show(self, product: Product | None) -> None:
        self._beginning = False
        self.form.show_product(product)
        self.heading.set_text(product.sku if product else self.tr("New product"))
        self._show_acts()

    def _show_acts(self) -> None:
        self.save.setEnabled(self.form.dirty)
        self.remove.setVisible(self.form.product is not None)

    def _begin(self, sku: str = "") -> None:
        """A new product, its code typed or given."""
        self.notice.clear()
        self.table.clearSelection()
        self._show(None)
        self._beginning = True
        self.form.put("sku", sku)
        self.form.fields["name" if sku else "sku"].editor.setFocus()
        self._show_acts()

    def _leaving(self, then: Callable[[], None]) -> None:
        if self.form.dirty:
            self._ask_about_typed(then)
        else:
            then()

    def _ask_about_typed(self, then: Callable[[], None] | None) -> None:
        look = self.workplace.look
        save = Button(look, self.tr("Save"), name="typed_save")
        drop = Button(look, self.tr("Drop it"), kind="danger", name="typed_drop")
        save.clicked.connect(lambda: self._save(then))
        drop.clicked.connect(partial(self._drop, then))
        name = self.form.value("sku") or self.tr("New product")
        banner = Banner(
            look, "ask", self.tr("{} is not saved").format(name),
            self.tr("Save what was typed, or drop it."), buttons=(save, drop),
            icon="pencil-simple", name="ask_typed",
        )  # fmt: skip
        self.notice.say(banner)
        save.setFocus()

    def _drop(self, then: Callable[[], None] | None) -> None:
        self.notice.clear()
        self._show(self.form.product)
        if then is not None:
            then()

    # -- acts ----------------------------------------------------------------------------
    def _on_save(self) -> None:
        self._save()

    def _save(self, then: Callable[[], None] | None = None) -> None:
        from app.commands import products

        if not self.form.dirty:
            return
        desk, loaded = self.workplace.desk, self.form.product
        sku, texts = self.form.value("sku"), self.form.changed_texts()

        def work() -> Outcome:
            try:
                return products.save(desk, sku, texts, loaded=loaded)
            except Refused as refused:
                return refused.problems

        self.workplace.jobs.run(work, partial(self._on_saved, then), self._on_failed)

    def _on_saved(self, then: Callable[[], None] | None, outcome: Outcome) -> None:
        from app.commands import products

        if not outcome or isinstance(outcome[0], Problem):
            self._refused([each for each in outcome if isinstance(each, Problem)])
            return
        product, learned = outcome[0], outcome[1]
        assert learned is None or isinstance(learned, Learned)
        self.notice.clear()
        self._show(product)
        self._wanted = "" if then else product.sku
        self.workplace.bus.changed.emit(products.changed(learned))
        self._say_saved(product, learned)
        if then is not None:
            then()

    def _refused(self, problems: Sequence[Problem]) -> None:
        homeless = self.form.mark(problems)
        self.notice.clear()
        if homeless:
            self.notice.say(Banner(self.workplace.look, "bad", " ".join(homeless)))

    def _say_saved(self, product: Product, learned: Learned | None) -> None:
        if learned is None:
            return
        words = self.tr("{} is saved").format(product.sku)
        if learned.orders:
            filled = self.tr("and put into %n waiting order(s)", "", len(learned.orders))
            words = f"{words} {filled}"
        self.workplace.toast(
            words, self.tr("Undo"), partial(self._undo, learned.change, product.sku)
        )

    def _undo(self, change: int, sku: str) -> None:
        from app.commands import products

        desk = self.workplace.desk
        work = partial(products.undo, desk, change)
        self.workplace.jobs.run(work, partial(self._on_undone, sku))

    def _on_undone(self, sku: str, changes: Changes) -> None:
        self._show(None)
        self._wanted = sku
        self.workplace.bus.changed.emit(changes)

    def _on_remove(self) -> None:
        from app.commands import products

        product = self.form.product
        if product is None:
            return
        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: products.remove(desk, [product.sku]), partial(self._on_removed, product.sku)
        )

    def _on_removed(self, sku: str, change: int) -> None:
        self._show(None)
        self.workplace.bus.changed.emit(Changes(products=True))
        words = self.tr("{} is taken out of the catalogue").format(sku)
        self.workplace.toast(words, self.tr("Undo"), partial(self._undo, change, sku))

    def _on_bring(self) -> None:
        self._leaving(self.files.choose)

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

    def _on_failed(self, failure: Failure) -> None:
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))

    def _on_changed(self, changes: Changes) -> None:
        if changes.products and self.isVisible():
            self._read()
