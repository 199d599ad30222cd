"""The pages of the paper small at the side: where one is, and the way to another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from ui.jobs import Jobs
from ui.look import Look
from ui.papers.pages_view import PagesView
from ui.papers.pdf import Size
from ui.widgets.painting import line_of_text, rounded, text_width

WIDTH = 112


class Thumbs(PagesView):
    """Shown from two pages on; `chosen` by mouse and by arrow keys."""

    chosen = Signal(int)  # a page, from 1
    GAP, MARGIN, SHADE = 26, 14, 2

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__(look, jobs)
        self._current = 1
        self.setObjectName("thumbs")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    @property
    def scale(self) -> float:
        widest = max((size.width for size in self.sizes), default=1)
        return (WIDTH - 2 * self.MARGIN) / widest

    def show_pdf(self, pdf: bytes, sizes: list[Size]) -> None:
        self.setVisible(len(sizes) > 1)
        super().show_pdf(pdf if len(sizes) > 1 else b"", sizes if len(sizes) > 1 else [])

    def show_current(self, page: int, _pages: int = 0) -> None:
        """Ring that page and keep it in view."""
        self._current = page
        self.setAccessibleDescription(self.tr("Page {} of {}").format(page, self.pages))
        if 1 <= page <= self.pages:
            box = self.boxes()[page - 1]
            if box.top() < 0 or box.bottom() > self.viewport().height():
                self.go(page)
        self.viewport().update()

    def paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        super().paint_page(painter, number, box)
        look, here = self.look, number + 1 == self._current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            width = 3 if self.hasFocus() else 2
            ring = box.adjusted(-width - 1, -width - 1, width + 1, width + 1)
            rounded(painter, ring, 3, edge=look.color("focus"), width=width)
        words = str(number + 1)
        painter.setPen(look.color("accent_text" if here else "text3"))
        left = box.center().x() - text_width(look, words, 11, 600) / 2
        line_of_text(painter, look, (left, box.bottom() + 12), words, px=11, weight=600)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = self.page_at(event.position().toPoint())
        if page:
            self.chosen.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and 1 <= self._current + step <= self.pages:
            self.chosen.emit(self._current + step)
        elif not step:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
