"""What layouts need all over the pages: being emptied, and their true height in a scroll area."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget


def clear(layout: QLayout) -> None:
    """Hide and delete every widget of the layout, those of its inner layouts too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Sheet(QWidget):
    """What a scroll area scrolls, as high as its wrapped texts need at this width.

    The area itself asks for no height by width, and would press the fields together. `widest` is
    the width its parts do not grow beyond, margins included.
    """

    def __init__(self, widest: int = 0) -> None:
        super().__init__()
        self._widest = widest
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._stretch()
        return done

    def _stretch(self) -> None:
        layout, width = self.layout(), min(self.width(), self._widest or self.width())
        asks = layout is not None and layout.hasHeightForWidth()
        # Without wrapped texts in view the layout's own least height holds.
        self.setMinimumHeight(layout.heightForWidth(width) if layout is not None and asks else 0)


def focus_first(part: QWidget) -> None:
    """The keyboard to what Tab reaches first inside it."""
    for inner in part.findChildren(QWidget):
        if inner.focusPolicy() & Qt.FocusPolicy.TabFocus and inner.isVisible():
            inner.setFocus()
            return


def chain(*stops: QWidget) -> None:
    """Tab goes through these in turn, whenever each of them was made."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
