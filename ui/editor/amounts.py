"""The right column: what the order comes to, how it is paid and shipped, notes and references."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.orders.model import Axis, Order
from app.orders.status import next_steps
from ui import vocabulary
from ui.editor.customs import CustomsFields
from ui.editor.fields import BoundFields
from ui.editor.judge import Judgement
from ui.format import Formats
from ui.layouts import Sheet
from ui.look import Look
from ui.widgets import Chip, hairline, label
from ui.widgets.label import plain_tip
from ui.widgets.sums import SumRow, Sums

_AXES: tuple[Axis, ...] = ("order", "payment", "fulfilment")


class StatusRow(QWidget):
    """A word and the chip of one axis; the chip opens the steps a clerk may take."""

    stepped = Signal(str, str)  # axis, word

    def __init__(self, look: Look, axis: Axis, words: str) -> None:
        super().__init__()
        self.look, self.axis = look, axis
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(look, words, px=12, tone="second"))
        row.addStretch(1)
        self.chip = Chip(look, axis, "none")
        self.chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self.chip.clicked.connect(self._open)
        row.addWidget(self.chip)
        self.menu = QMenu(self)
        self.menu.setObjectName(f"steps_{axis}")

    def show_word(self, value: str) -> None:
        self.chip.show_status(self.axis, value)

    def _open(self) -> None:
        self.menu.clear()
        for word in next_steps(self.axis, self.chip.value):
            shown = vocabulary.shown(self.axis, word)
            action = self.menu.addAction(shown.word)
            action.setData(word)
            action.setToolTip(plain_tip(shown.tip))
            action.setIcon(self.look.glyph(shown.glyph, shown.role, self.devicePixelRatioF()))
            action.triggered.connect(self._on_triggered)
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No further step from here")).setEnabled(False)
        self.menu.popup(self.chip.mapToGlobal(self.chip.rect().bottomLeft()))

    def _on_triggered(self) -> None:
        action = self.sender()
        self.stepped.emit(self.axis, str(getattr(action, "data", lambda: "")()))


class Amounts(QScrollArea):
    """Scrolls by itself; figures come in ready, this only shows them."""

    stepped = Signal(str, str)

    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("amounts")
        self.setAccessibleName(self.tr("Amounts, payment and carrier"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look, self.fields = look, fields
        inner = Sheet()
        inner.setProperty("ground", "surface")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(14, 12, 14, 16)
        self.column.setSpacing(8)
        self.statuses: dict[Axis, StatusRow] = {}
        self._add_sums()
        self._add_status()
        self._add_fields()
        self.column.addStretch(1)
        self.setWidget(inner)

    def _add_sums(self) -> None:
        self.column.addWidget(label(self.look, self.tr("Amounts"), weight=600))
        self.sums = Sums(self.look, name="order_sums")
        self.column.addWidget(self.sums)
        self.hint = self._hint()
        cost = ("amounts.shipping", self.tr("Shipping cost"), 1)
        discount = ("amounts.discount_total", self.tr("Discount"), 1)
        self.column.addWidget(self.fields.row(cost, discount))
        self.column.addWidget(hairline())

    def _hint(self) -> QLabel:
        hint = label(self.look, px=12, tone="quiet", wrap=True)
        hint.setObjectName("sums_hint")
        self.column.addWidget(hint)
        return hint

    def _add_status(self) -> None:
        self.column.addWidget(label(self.look, self.tr("Payment and carrier"), weight=600))
        words = (self.tr("Order"), self.tr("Payment"), self.tr("Shipping"))
        for axis, word in zip(_AXES, words, strict=True):
            row = StatusRow(self.look, axis, word)
            row.stepped.connect(self.stepped)
            self.statuses[axis] = row
            self.column.addWidget(row)

    def _add_fields(self) -> None:
        line = self.fields.line
        pairs = (
            (("payment_method", self.tr("Method")), ("payment_provider", self.tr("Provider"))),
            (
                ("carrier_delivery", self.tr("Carrier")),
                ("carrier_export", self.tr("Export carrier")),
            ),
            (("tracking_no", self.tr("Tracking number")), ("invoice_ref", self.tr("Invoice"))),
            (("buyer_reference", self.tr("Buyer’s reference")),),
        )
        for pair in pairs:
            self.column.addWidget(self.fields.row(*((path, words, 1) for path, words in pair)))
        self.column.addWidget(hairline())
        self.customs = CustomsFields(self.look, self.fields)
        self.column.addWidget(self.customs)
        self.column.addWidget(hairline())
        self.column.addWidget(self.fields.note("notes.customer", self.tr("Note from the customer")))
        self.column.addWidget(
            self.fields.note("notes.internal", self.tr("Note for us, never sent"))
        )
        self.column.addWidget(line("tags", self.tr("Tags, separated by commas")))

    def add_below_sums(self, part: QWidget) -> None:
        """A part that belongs to the sums."""
        self.column.insertWidget(self.column.indexOf(self.hint) + 1, part)

    def show_judged(self, order: Order, judged: Judgement, formats: Formats) -> None:
        """Statuses as they stand, and the sums that the paper of this order would have."""
        for axis, row in self.statuses.items():
            row.show_word(order.status_of(axis).value)
        money, currency = formats.money, order.currency
        rows = [
            SumRow(words, money(amount, currency, code=False), _tone(amount))
            for words, amount in judged.sums
        ]
        if judged.total is not None:
            rows.append(SumRow(self.tr("Total"), money(judged.total, currency), strong=True))
        if judged.customs is not None:
            words, value = judged.customs
            rows.append(SumRow(words, money(value, currency, code=False)))
        self.sums.fill(rows)
        self.customs.show_judged(order, judged.reasons, judged.lanes, judged.lane, judged.remarks)
        self._show_hint(judged)

    def _show_hint(self, judged: Judgement) -> None:
        """Which lines the sums leave out, and why."""
        summed = enumerate(judged.nets) if judged.total is not None else ()
        unpriced = [at for at, net in summed if net is None and at not in judged.left_out]
        told = (
            (self.tr("Without line {}, which has a wrong figure"), judged.left_out),
            (self.tr("Without line {}, which has no price yet"), unpriced),
        )
        texts = [words.format(", ".join(str(at + 1) for at in lines)) for words, lines in told
                 if lines]  # fmt: skip
        self.hint.setText("\n".join(texts))
        self.hint.setVisible(bool(texts))


def _tone(amount: Decimal) -> str:
    return "good.word" if amount < 0 else "text"
