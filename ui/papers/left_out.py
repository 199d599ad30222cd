"""What a batch could not print, order by order: why, and the way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.layouts import Sheet, clear
from ui.look import Look
from ui.papers.side import sign
from ui.sentences import spoken
from ui.widgets import Button, label

if TYPE_CHECKING:
    from app.commands.batch_papers import LeftOut

SHOWN = 50  # rows; whoever has more has one reason for all of them
VISIBLE_ROWS, ROW = 4, 30  # and a row's height


class LeftOutList(QScrollArea):
    """Hidden while empty. `fix` is called with the order's id and the field's place."""

    def __init__(self, look: Look, fix: Callable[[str, str], None]) -> None:
        super().__init__()
        self._look, self._fix = look, fix
        self._count = 0
        self.more: QLabel | None = None
        self.setObjectName("batch_left_out")
        self.setAccessibleName(self.tr("Not printed"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Sheet()
        inner.setProperty("ground", "surface")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(2)
        self._rows.addStretch(1)
        self.setWidget(inner)
        self.hide()

    def show_orders(self, left: Sequence[LeftOut]) -> None:
        """Rows are added as the list grows; a shorter one begins anew."""
        if len(left) < self._count:
            clear(self._rows)
            self._rows.addStretch(1)
            self._count, self.more = 0, None
        for order in left[self._count : SHOWN]:
            self._rows.insertWidget(self._rows.count() - 1, self._row(order))
        if len(left) > SHOWN:
            self._say_more(len(left) - SHOWN)
        self._count = len(left)
        self.setVisible(bool(left))
        self.setFixedHeight(self._look.height(ROW) * min(VISIBLE_ROWS, len(left)))

    def _row(self, order: LeftOut) -> QWidget:
        look, made = self._look, QWidget()
        made.setObjectName("left_out")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(sign(look, "bad"))
        row.addWidget(label(look, order.order_number, weight=500))
        reason = spoken(order.reason)
        if order.more:
            reason = self.tr("%n further problem(s)", "", order.more).join((f"{reason} (", ")"))
        row.addWidget(label(look, reason, wrap=True, selectable=True), 1)
        # Where no field is to be mended the order is looked at.
        words = self.tr("Fix") if order.where else self.tr("Show")
        fix = Button(look, words, small=True, name="left_out_fix")
        fix.describe(f"{words} {order.order_number}")
        fix.clicked.connect(partial(self._on_fix, order))
        row.addWidget(fix)
        made.setAccessibleName(f"{order.order_number}: {reason}")
        return made

    def _on_fix(self, order: LeftOut) -> None:
        self._fix(order.order_id, order.where)

    def _say_more(self, count: int) -> None:
        if self.more is None:
            self.more = label(self._look, px=12, tone="second")
            self._rows.insertWidget(self._rows.count() - 1, self.more)
        self.more.setText(self.tr("and {} more").format(count))
