"""A product's description asked for where a paper lacks it; kept for every order of the product.

It stands below the grid only while it is asked for. What is typed goes into the catalogue and not
into the order, so no remote is told of it (clerk-tasks T5: asked once).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.catalogue import Product
from app.exchange.products import column, to_row
from app.orders.model import Line
from app.orders.problems import Problem, Refused
from app.store.remembering import Learned
from ui.bus import Failure
from ui.editor.session import Session
from ui.pages import Workplace
from ui.remembered import Remembered
from ui.sentences import spoken
from ui.widgets import Field

Outcome = Learned | None | Problem
# The cursor comes back by itself.
AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ProductWording(QWidget):
    """`ask` for one description; `closed` with the cursor free, `kept` when Enter kept it."""

    kept = Signal()
    closed = Signal()

    def __init__(self, workplace: Workplace, session: Session) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place, self._session = workplace, session
        self.remembered = Remembered(workplace, self)
        self._sku, self._key, self._text = "", "", ""
        self._name = ""  # of the line: what an English description begins from
        self._product: Product | None = None
        self.editor = QLineEdit()
        self.editor.setObjectName("product_wording")
        self.editor.installEventFilter(self)
        self.editor.textChanged.connect(self._count)
        self.editor.returnPressed.connect(partial(self._save, entered=True))
        self.field = Field(workplace.look, self.tr("Description"), self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self.field)
        self.hide()

    def ask(self, where: str, line: Line) -> bool:
        """For the description that a path such as `lines[0].attributes.name_en_35` names.

        False where it is none, or the line names no product to keep it with.
        """
        key = where.rpartition(".")[2]
        if not line.sku or ".attributes.name_" not in where or column(key) is None:
            self.hide()
            return False
        if self._typed:
            self._save(entered=False)
        self._sku, self._key, self._product, self._text = line.sku, key, None, ""
        self._name = "" if self._parts()[1] else line.name
        words = self._words()
        self.field.caption.setText(words)
        self.editor.setAccessibleName(words)
        self.field.set_problem("")
        self.editor.clear()
        self._count("")
        self.show()
        self.editor.setFocus()
        self._read()
        return True

    @property
    def _typed(self) -> bool:
        return self.isVisible() and self.editor.text().strip() != self._text

    def _words(self) -> str:
        language, length = self._parts()
        code = language.upper() or self.tr("any language")
        if length:
            words = self.tr("{}: description in {}, at most {} characters")
            return words.format(self._sku, code, length)
        return self.tr("{}: description in {}").format(self._sku, code)

    def _parts(self) -> tuple[str, str]:
        """Language and length that the key names, each maybe ""."""
        parts = self._key.split("_")[1:]
        return "".join(filter(str.isalpha, parts)), "".join(filter(str.isdigit, parts))

    def _read(self) -> None:
        from app.commands import products

        sku, desk = self._sku, self._place.desk
        read = partial(products.known, desk, [sku])
        self._place.jobs.run(read, lambda found: self._show(sku, found.get(sku)))

    def _show(self, sku: str, product: Product | None) -> None:
        wanted = column(self._key)
        if sku != self._sku or wanted is None:
            return
        self._product = product
        if not self.editor.text():
            self._text = (to_row(product, [wanted])[0] if product else "") or self._name
            self.editor.setText(self._text)
            self.editor.selectAll()

    def _count(self, text: str) -> None:
        _, length = self._parts()
        hint = self.tr("Kept for every order of the product  ·  Enter keeps it, Esc leaves it")
        if length:
            counted = self.tr("{} of {} characters").format(len(text), length)
            hint = f"{counted}  ·  {hint}"
        self.field.set_hint(hint)
        self.field.set_problem("")

    def _save(self, *, entered: bool) -> None:
        from app.commands import products

        desk, sku, key, loaded = self._place.desk, self._sku, self._key, self._product
        texts = {key: self.editor.text().strip()}

        def work() -> Outcome:
            try:
                return products.save(desk, sku, texts, loaded=loaded)[1]
            except Refused as refused:
                return refused.problems[0]

        self._place.jobs.run(work, partial(self._on_saved, (sku, key), entered), self._on_failed)

    def _on_saved(self, asked: tuple[str, str], entered: bool, outcome: Outcome) -> None:
        if isinstance(outcome, Problem):
            self.field.set_problem(spoken(outcome.expected))
            return
        if asked == (self._sku, self._key):
            self._close(focus=entered)
        self.remembered.say_saved(asked[0], outcome, always=True)
        self._session.check()
        if entered:
            self.kept.emit()

    def _close(self, *, focus: bool) -> None:
        self._text = self.editor.text()
        if focus:
            self.closed.emit()
        self.hide()

    def _on_failed(self, failure: Failure) -> None:
        self.field.set_problem(failure.sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the description and not the page; who goes elsewhere keeps what was typed."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in AWAY:
            if self._typed:
                self._save(entered=False)
            else:
                self.hide()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._close(focus=True)
                return True
        return super().eventFilter(watched, event)
