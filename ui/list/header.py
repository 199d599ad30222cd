"""The header of the list: words, the caret of the sort, movable and resizable columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.store.views import Sort
from ui.list.columns import COLUMNS, Col, title
from ui.look import Look
from ui.widgets.painting import line_of_text


class ListHeader(QHeaderView):
    """Painted here so that word, caret and slot mirror together."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._sort: Sort = "date"
        self._descending = True
        self.setObjectName("order_list_header")
        self.setAccessibleName(self.tr("Columns of the order list"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(30)
        self.setFixedHeight(look.height(30))

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
        word = title(Col(logical))
        metrics = look.metrics(12, 500)
        sorted_by = column.sort is not None and column.sort == self._sort
        caret = look.px(10) + 4 if sorted_by else 0
        width = metrics.horizontalAdvance(word)
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

    def _paint_caret(self, painter: QPainter, x: int, rect: QRect) -> None:
        size = self._look.px(10)
        name = "caret-down-bold" if self._descending else "caret-up-bold"
        pixmap = self._look.icon(name, "text2", self.devicePixelRatioF(), 10)
        painter.drawPixmap(x, rect.center().y() - size // 2 + 1, pixmap)
