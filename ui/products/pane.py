"""The product in hand: its form, saved, removed, and never left with something typed in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.catalogue import Product
from app.orders.problems import Problem, Refused
from app.store.remembering import Learned
from app.store.views import Changes
from ui.bus import Failure
from ui.layouts import Sheet
from ui.leaving import ask_typed
from ui.notice import Notice
from ui.pages import Workplace
from ui.products.form import ProductForm
from ui.remembered import Remembered
from ui.widgets import Banner, Button, ElidedLabel, hairline

WIDTH = 420  # at 13 px
Outcome = tuple[Product, Learned | None] | tuple[Problem, ...]
Then = Callable[[], None]


class ProductPane(QWidget):
    """`stand_on` names the SKU that the list is to stand on when it has read what changed."""

    stand_on = Signal(str)

    def __init__(self, workplace: Workplace, notice: Notice) -> None:
        super().__init__()
        self.workplace, self.notice = workplace, notice
        look = workplace.look
        self.form = ProductForm(workplace)
        self.beginning = False  # a new product, perhaps with nothing typed of it yet
        self.heading = ElidedLabel(look, px=15, weight=600)
        self.save = Button(look, self.tr("Save"), kind="primary", key="Ctrl+S", name="save_product")
        self.remove = Button(look, self.tr("Remove"), kind="danger", name="remove_product")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH * look.base_px // 13)
        self.remembered = Remembered(workplace, self)
        self._lay_out()
        self.remembered.undone.connect(self._on_undone)
        self.form.changed.connect(self._show_acts)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
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

    # -- showing -------------------------------------------------------------------------
    @property
    def busy(self) -> bool:
        """Is something typed, or about to be?"""
        return self.beginning or self.form.dirty

    def show_product(self, product: Product | None) -> None:
        self.beginning = False
        self.form.show_product(product)
        self.heading.set_text(product.sku if product else self.tr("New product"))
        self._show_acts()

    def begin(self, sku: str = "") -> None:
        """A new product, its code given or typed."""
        self.notice.clear()
        self.show_product(None)
        self.beginning = True
        self.form.put("sku", sku)
        self.form.fields["name" if sku else "sku"].editor.setFocus()
        self._show_acts()

    def _show_acts(self) -> None:
        self.save.setEnabled(self.form.dirty)
        self.remove.setVisible(self.form.product is not None)

    # -- leaving -------------------------------------------------------------------------
    def leave(self, then: Then) -> bool:
        """Go on to `then`, at once or when what was typed is saved or dropped; was it at once?"""
        if not self.form.dirty:
            then()
            return True
        name = self.form.value("sku") or self.tr("New product")
        save, drop = partial(self._save, then), partial(self._drop, then)
        ask_typed(self.workplace.look, self.notice, name, save, drop)
        return False

    def _drop(self, then: Then) -> None:
        self.notice.clear()
        self.show_product(self.form.product)
        then()

    # -- acts ----------------------------------------------------------------------------
    def _on_save(self) -> None:
        if self.form.dirty:
            self._save(None)

    def _save(self, then: Then | None) -> None:
        from app.commands import products

        desk, loaded = self.workplace.desk, self.form.product
        sku, texts = self.form.value("sku"), self.form.changed_texts()

        def work() -> Outcome:
            try:
                return products.save(desk, sku, texts, loaded=loaded)
            except Refused as refused:
                return refused.problems

        self.workplace.jobs.run(work, partial(self._on_saved, then, texts), self._on_failed)

    def _on_saved(self, then: Then | None, texts: Mapping[str, str], outcome: Outcome) -> None:
        from app.commands import products

        problems = [each for each in outcome if isinstance(each, Problem)]
        self.notice.clear()
        if problems:
            self._refused(problems)
            return
        product, learned = outcome[0], outcome[1]
        assert isinstance(product, Product)
        assert learned is None or isinstance(learned, Learned)
        self._take_saved(product, typed_on=self.form.changed_texts() != texts)
        self.stand_on.emit("" if then else product.sku)
        self.workplace.bus.changed.emit(products.changed(learned))
        self.remembered.say_saved(product.sku, learned, always=True)
        if then is not None:
            then()

    def _take_saved(self, product: Product, *, typed_on: bool) -> None:
        """As it was kept, unless something was typed since: that stays, over the new product."""
        if typed_on:
            self.form.stand_on(product)
            self._show_acts()
        else:
            self.show_product(product)

    def _refused(self, problems: Sequence[Problem]) -> None:
        homeless = self.form.mark(problems)
        if homeless:
            self.notice.say(Banner(self.workplace.look, "bad", " ".join(homeless)))

    def _on_remove(self) -> None:
        from app.commands import products

        product = self.form.product
        if product is not None:
            remove = partial(products.remove, self.workplace.desk, [product.sku])
            done = partial(self._on_removed, product.sku)
            self.workplace.jobs.run(remove, done, self._on_failed)

    def _on_removed(self, sku: str, change: int) -> None:
        self.show_product(None)
        self.workplace.bus.changed.emit(Changes(products=True))
        words = self.tr("{} is taken out of the catalogue").format(sku)
        self.workplace.toast(words, self.tr("Undo"), partial(self.remembered.undo, change, sku))

    def _on_undone(self, sku: str) -> None:
        self.show_product(None)
        self.stand_on.emit(sku)

    def _on_failed(self, failure: Failure) -> None:
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))
