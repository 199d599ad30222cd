"""The side panel that credits an invoice: whole or by line, alone or with a new invoice (T6).

Amounts are the engine's: the draft beside the panel shows them, and nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.store.views import Changes
from ui.bus import Failure
from ui.pages import Workplace
from ui.papers.credit_lines import CREDIT, LEFT, NAME, CreditLines, Index
from ui.papers.returned_fields import ReturnedFields, offer
from ui.sentences import spoken
from ui.timers import once
from ui.widgets import Button, Choice, SectionLabel, hairline, label
from ui.widgets.plain_table import plain_table
from ui.widgets.viewport import scrolled

if TYPE_CHECKING:
    from app.documents import Remaining, Returned

ROWS = 4  # of the table that stay in sight, with its head
QUIET_MS = 150
REASONS = ("reason_quantity", "reason_returned", "reason_price", "reason_cancelled")


class _Made(NamedTuple):
    numbers: list[str]
    printed: bool
    trouble: str = ""  # why not printed, a sentence


class _AsTyped(QStyledItemDelegate):
    """Every key counts at once: the acts below need no Enter first."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setObjectName("credit_quantity")
        editor.setAccessibleName(self.tr("Quantity to credit"))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.textEdited.connect(partial(self._commit, editor))
        return editor

    def _commit(self, editor: QLineEdit, _text: str) -> None:
        self.commitData.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed stays as it is, with its cursor."""
        assert isinstance(editor, QLineEdit)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if editor.text().strip() != text:
            editor.setText(text)


class CreditPanel(QWidget):
    """`open` an invoice; `changed` when the draft is to be drawn anew; `credited` when issued."""

    changed = Signal()
    credited = Signal(str)  # the number to show now
    closed = Signal()
    failed = Signal(object)  # Failure

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place = workplace
        self.number, self._order_id = "", ""
        look = workplace.look
        self.setObjectName("credit_panel")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = label(look, weight=600, wrap=True)
        self.left = label(look, px=12, tone="second", wrap=True)
        self.lines = CreditLines(look, workplace.formats, self)
        self.table = self._table()
        self.whole = Button(look, self.tr("Whole invoice, charges too"), key="Ctrl+A",
                            name="credit_whole")  # fmt: skip
        self.whole.setCheckable(True)
        self.reason = Choice(look, name="credit_reason")
        self.reason.setEditable(True)
        self.reason.setAccessibleName(self.tr("Reason, printed on the credit note"))
        self.returned = ReturnedFields(look)
        self.both = Button(look, self.tr("Credit and invoice anew"), kind="primary",
                           key="Ctrl+Return", name="credit_both")  # fmt: skip
        self.only = Button(look, self.tr("Credit note only"), key="Ctrl+Shift+Return",
                           name="credit_only")  # fmt: skip
        self.back = Button(look, self.tr("Leave it"), kind="quiet", key="Esc", bind=False,
                           name="credit_back")  # fmt: skip
        self.why = label(look, px=12, tone="second", wrap=True)
        self._quiet = once(self, QUIET_MS, self.changed.emit)
        self._lay_out()
        self._connect()

    def _table(self) -> QTableView:
        look = self._place.look
        table = plain_table(look, self.lines, "credit_lines", self.tr("Quantities to credit"))
        table.setItemDelegate(_AsTyped(table))
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        header = table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(LEFT, look.px(60))
        header.resizeSection(CREDIT, look.px(64))
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.left)
        column.addWidget(scrolled(self._asked(), "credit_scroll"), 1)
        for part in (hairline(), self.both, self.only, self.back, self.why):
            column.addWidget(part)
        buttons: tuple[Button, ...] = (self.whole, self.both, self.only, self.back)
        for button in buttons:
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)

    def _asked(self) -> QWidget:
        """What is asked for; in a low window it scrolls above the buttons."""
        look, asked = self._place.look, QWidget()
        self.table.setMinimumHeight(ROWS * look.height(30))
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(hairline())
        column.addWidget(SectionLabel(look, self.tr("Reason, printed on the credit note")))
        column.addWidget(self.reason)
        column.addWidget(self.returned)
        return asked

    def _connect(self) -> None:
        self.lines.typed_in.connect(self._on_typed)
        self.reason.currentTextChanged.connect(self._on_typed)
        self.returned.typed_in.connect(self._on_typed)
        self.whole.toggled.connect(self.lines.take_all)
        self.both.clicked.connect(partial(self._issue, True))
        self.only.clicked.connect(partial(self._issue, False))
        self.back.clicked.connect(self.closed)

    # -- opening -----------------------------------------------------------------------
    def open(self, number: str, order_id: str) -> None:
        """What is left of that invoice is read, then its first line waits for a quantity."""
        from app.commands import credits

        self.number, self._order_id = number, order_id
        self.heading.setText(self.tr("Credit {}").format(number))
        desk = self._place.desk

        def work() -> tuple[Remaining, Returned]:
            return credits.credited(desk, number), credits.returned(desk, number)

        self._place.jobs.run(work, self._on_read, self.failed.emit)

    def _on_read(self, read: tuple[Remaining, Returned]) -> None:
        left, back = read
        if left.number != self.number:
            return
        money = self._place.formats.money
        words = self.tr("{} of {} can still be credited.")
        amounts = (money(left.amount, left.currency), money(left.total, left.currency))
        self.left.setText(words.format(*amounts))
        offer(self.reason, REASONS, left.language)
        self.returned.begin(back, left.language, exported=left.exported)
        self.whole.setChecked(False)
        self.lines.show_lines(left)
        first = next((n for n, line in enumerate(left.lines) if line.left), 0)
        self.table.setCurrentIndex(self.lines.index(first, CREDIT))
        self.table.setFocus()
        self._show_acts()

    # -- what is chosen ----------------------------------------------------------------
    def _on_typed(self, _text: str = "") -> None:
        self._show_acts()
        self._quiet.start()

    def _show_acts(self) -> None:
        problem = self.lines.problem() or self.returned.problem()
        whole = self.whole.isChecked()
        chosen, reason = self.lines.quantities(), self.reason.currentText().strip()
        ready = not problem and bool(whole or chosen) and bool(reason)
        self.only.setEnabled(ready)
        self.both.setEnabled(ready and not whole and any(self.lines.remaining().values()))
        self.why.setText(problem or self._hint(whole, bool(chosen), bool(reason)))

    def _hint(self, whole: bool, chosen: bool, reason: bool) -> str:
        if not reason:
            return self.tr("Why is it credited? The reason stands on the credit note.")
        if whole:
            return self.tr("Everything that is left is credited; nothing is left to invoice anew.")
        if not chosen:
            return self.tr("Type what is to be credited of a line: 1 takes one off the invoice.")
        return self.tr("Anew: the invoice is credited whole, and a new one holds what is left.")

    def draft(self) -> Callable[[], bytes] | None:
        """Draws the credit note as it would be; None while nothing sound is chosen."""
        from app.commands import credits

        if not self.only.isEnabled():
            return None
        lines = None if self.whole.isChecked() else self.lines.quantities()
        reason, desk = self.reason.currentText(), self._place.desk
        return partial(
            credits.preview_credit, desk, self.number, lines, reason, self.returned.told()
        )

    # -- issuing -----------------------------------------------------------------------
    def _issue(self, anew: bool) -> None:
        """One transaction; both papers go to the printers of their kinds."""
        from app.commands import credits, printing
        from app.spooler import PrinterRefused

        desk, number, reason = self._place.desk, self.number, self.reason.currentText()
        lines = None if self.whole.isChecked() else self.lines.quantities()
        remaining, back = self.lines.remaining(), self.returned.told()

        def work() -> _Made:
            if anew:
                made = [*credits.correct_invoice(desk, number, remaining, reason, back=back)]
            else:
                made = [credits.credit_document(desk, number, lines, reason, back=back)]
            numbers, printable = [paper.number for paper in made], bool(printing.printers())
            if not printable:
                return _Made(numbers, printed=False)
            try:
                printing.print_made(desk, made)
            except PrinterRefused as refused:
                return _Made(numbers, printed=False, trouble=refused.sentence)
            return _Made(numbers, printed=True)

        self.setEnabled(False)
        issued = partial(self._on_issued, number, self._order_id)
        self._place.jobs.run(work, issued, self._on_failed)

    def _on_issued(self, invoice: str, order_id: str, made: _Made) -> None:
        """What has its number is made, whatever the printer says: it must not be made twice."""
        self.setEnabled(True)
        changes = Changes(orders=frozenset({order_id}), documents=True, series=True)
        if invoice == self.number:
            self.credited.emit(made.numbers[-1])
        self._place.bus.changed.emit(changes)
        words = self.tr("{} issued and printed") if made.printed else self.tr("{} issued")
        self._place.toast(words.format(" · ".join(made.numbers)))
        if made.trouble:
            self.failed.emit(Failure(spoken(made.trouble)))

    def _on_failed(self, failure: object) -> None:
        self.setEnabled(True)
        self.failed.emit(failure)
