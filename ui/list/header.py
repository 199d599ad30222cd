"""The header of the list: words, the caret of the sort; columns to move, resize and choose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from app.settings import Column
from app.store.views import Sort
from ui.list.columns import (
    ALWAYS,
    COLUMNS,
    GLYPH_ALONE,
    LEAST_CUSTOMER,
    LENT,
    WORDY,
    Col,
    hidden_at,
    title,
)
from ui.look import Look
from ui.widgets.painting import line_of_text
from ui.widgets.viewport import make_viewport


class ListHeader(QHeaderView):
    """Painted here so that word, caret and slot mirror together.

    Widths are kept in px at the base text size, so that they follow a change of it.
    """

    changed = Signal()  # a column was moved, resized, shown or hidden

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._sort: Sort = "date"
        self._descending = True
        self._widths = {column: spec.width for column, spec in COLUMNS.items()}
        self._unwanted: frozenset[Col] = frozenset()  # what the clerk chose away
        self._window_width = 0
        self._applying = False  # widths are being set here, not by the clerk
        make_viewport(self, filled=True)
        self.setObjectName("order_list_header")
        self.setAccessibleName(self.tr("Columns of the order list"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(30)
        self.setFixedHeight(look.height(30))
        self.sectionMoved.connect(self._on_moved)
        self.sectionResized.connect(self._on_resized)

    # -- which columns, in what order and width -----------------------------------
    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Columns exist from here on."""
        super().setModel(model)
        for column, spec in COLUMNS.items():
            mode = self.ResizeMode.Interactive if spec.width else self.ResizeMode.Stretch
            self.setSectionResizeMode(column, mode)
        self.restyle()

    def restyle(self) -> None:
        """Height and widths in the present text size."""
        self.setFixedHeight(self._look.height(30))
        self._apply()

    def _apply(self) -> None:
        """Give every column its width; where room lacks, the words of statuses go (look.md)."""
        self._applying = True
        px = self._look.px(13)
        shown = [c for c in COLUMNS if self._widths[c] and not self.isSectionHidden(c)]
        wanted = LEAST_CUSTOMER + sum(self._widths[column] for column in shown)
        lack = max(0, wanted - 13 * self.viewport().width() // px)
        lent = min(lack, LENT[Col.TOTAL])
        lack = lack - lent if lack - lent > LENT[Col.CUSTOMER] else 0
        for column in shown:
            width = self._widths[column] - (lent if column == Col.TOTAL else 0)
            if column in WORDY:
                width = min(width, max(GLYPH_ALONE, width - -(-lack // len(WORDY))))
            self.resizeSection(column, px * width // 13)
        self._applying = False

    def columns(self) -> tuple[Column, ...]:
        """The columns from the start, for the settings; widths in px at 13 px text."""
        order = sorted(COLUMNS, key=self.visualIndex)
        return tuple(
            Column(COLUMNS[c].name, self._widths[c], c not in self._unwanted) for c in order
        )

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Order, widths and choice as they were left; columns not named keep their place."""
        known = {spec.name: column for column, spec in COLUMNS.items()}
        kept = [(known[one.name], one) for one in columns if one.name in known]
        for place, (column, one) in enumerate(kept):
            self.moveSection(self.visualIndex(column), place)
            if COLUMNS[column].width:
                self._widths[column] = one.width
        self._unwanted = frozenset(column for column, one in kept if not one.shown) - ALWAYS
        self.fit(self._window_width)

    def fit(self, window_width: int) -> None:
        """Hide what a window of that width has no room for, and what the clerk chose away."""
        self._window_width = window_width
        hidden = hidden_at(window_width) | self._unwanted
        for column in COLUMNS:
            if self.isSectionHidden(column) != (column in hidden):
                self.setSectionHidden(column, column in hidden)
        self._apply()
        self.changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The columns to choose from, as far as this window has room for them."""
        menu = QMenu(self)
        menu.setObjectName("menu_columns")
        menu.aboutToHide.connect(menu.deleteLater)
        for column in sorted(COLUMNS, key=self.visualIndex):
            action = menu.addAction(title(column), partial(self._toggle, column))
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(column))
            action.setEnabled(column not in ALWAYS | hidden_at(self._window_width))
        menu.popup(event.globalPos())

    def _toggle(self, column: Col) -> None:
        self._unwanted ^= {column}
        self.fit(self._window_width)

    def _on_moved(self, *_: int) -> None:
        self.changed.emit()

    def _on_resized(self, logical: int, _old: int, new: int) -> None:
        column = Col(logical)
        if new and COLUMNS[column].width and not self._applying:
            self._widths[column] = -(-13 * new // self._look.px(13))
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply()

    # -- the sort -----------------------------------------------------------------
    def show_sort(self, sort: Sort, *, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.height(30))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        look, column = self._look, COLUMNS[Col(logical)]
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line"))
        sorted_by = column.sort is not None and column.sort == self._sort
        caret = look.px(10) + 4 if sorted_by else 0
        word = self._word(Col(logical), rect.width() - column.padding - 2 - caret)
        width = look.metrics(12, 500).horizontalAdvance(word)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_start = column.at_end == mirrored
        left, right = rect.left() + column.padding, rect.right() + 1 - column.padding
        if logical == Col.SYNC:
            left = rect.left() + (rect.width() - width - caret) // 2
            at_start = True
        x = left if at_start else right - width - caret
        painter.setPen(look.color("text" if sorted_by else "text2"))
        word_x = x + caret if mirrored else x
        line_of_text(painter, look, (word_x, rect.center().y() + 0.5), word, px=12, weight=500)
        if sorted_by:
            self._paint_caret(painter, x if mirrored else x + width + 4, rect)

    def _word(self, column: Col, room: int) -> str:
        """The title, the short one where it does not fit, cut at the worst."""
        metrics = self._look.metrics(12, 500)
        word = title(column)
        if metrics.horizontalAdvance(word) > room:
            word = title(column, short=True)
        return metrics.elidedText(word, Qt.TextElideMode.ElideRight, max(0, room))

    def _paint_caret(self, painter: QPainter, x: int, rect: QRect) -> None:
        size = self._look.px(10)
        name = "caret-down-bold" if self._descending else "caret-up-bold"
        pixmap = self._look.icon(name, "text2", self.devicePixelRatioF(), 10)
        painter.drawPixmap(x, rect.center().y() - size // 2 + 1, pixmap)
