"""The paper as large as the clerk wants it, and the places where a searched text stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QWheelEvent

from ui.jobs import Job, Jobs
from ui.look import Look
from ui.papers.pages_view import PagesView
from ui.papers.pdf import Hit, Size, found

LEAST, MOST, STEP = 0.25, 4.0, 1.25
BESIDE = 40  # px left free where the page fits the width
PALE, STRONG = 70, 150  # opacity of a place that was found, and of the one in view


class Sheets(PagesView):
    """Fits the width until a zoom is chosen."""

    searched = Signal(int, int)  # which hit is in view (from 1; 0: none), how many

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__(look, jobs)
        self.setObjectName("sheets")
        self.setAccessibleName(self.tr("Preview of the paper"))
        # A bar that comes and goes would change the width that the page is fitted to, and that it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.zoom = 0.0  # pixels a point; 0 fits the width
        self.hits: list[Hit] = []
        self.hit = 0  # the one in view
        self._wanted = ""
        self._search: Job | None = None

    # -- zoom --------------------------------------------------------------------------
    @property
    def scale(self) -> float:
        if self.zoom or not self.sizes:
            return self.zoom or 1.0
        widest = max(size.width for size in self.sizes)
        return max(LEAST, (self.viewport().width() - 2 * self.MARGIN - BESIDE) / widest)

    def set_zoom(self, zoom: float) -> None:
        """Pixels a point; 0 fits the width. The page in view stays."""
        page = self.page
        self.zoom = 0.0 if zoom == 0 else max(LEAST, min(MOST, zoom))
        self.lay_out()
        if page > 1:
            self.go(page)

    def zoom_by(self, steps: int) -> None:
        self.set_zoom(self.scale * STEP**steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    # -- search ------------------------------------------------------------------------
    def show_pdf(self, pdf: bytes, sizes: list[Size]) -> None:
        changed = pdf != self._pdf
        if changed:
            self.hits = []  # places in the former paper
        super().show_pdf(pdf, sizes)
        if changed:
            self.search(self._wanted)

    def search(self, text: str) -> None:
        """Mark every place of the text and show the first one from here on."""
        self._wanted = text
        if self._search is not None:
            self._search.cancel()
        if not text.strip() or not self._pdf:
            self._show_hits([])
            return
        self._search = self.jobs.run(partial(found, self._pdf, text), self._show_hits)

    def _show_hits(self, hits: list[Hit]) -> None:
        self.hits = hits
        from_here = (n for n, hit in enumerate(hits) if hit.page >= self.page - 1)
        self.hit = next(from_here, 0)
        self._show_hit()

    def step_hit(self, by: int) -> None:
        """To the next place, or back; round at the ends."""
        if self.hits:
            self.hit = (self.hit + by) % len(self.hits)
            self._show_hit()

    def _show_hit(self) -> None:
        if self.hits:
            hit, scale = self.hits[self.hit], self.scale
            box = self.boxes()[hit.page]
            top = box.top() + hit.boxes[0].top() * scale
            if not 0 <= top <= self.viewport().height() - hit.boxes[0].height() * scale:
                bar = self.verticalScrollBar()
                bar.setValue(round(bar.value() + top - self.viewport().height() / 3))
        self.searched.emit(self.hit + 1 if self.hits else 0, len(self.hits))
        self.viewport().update()

    def paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        super().paint_page(painter, number, box)
        scale = self.scale
        for at, hit in enumerate(self.hits):
            if hit.page != number:
                continue
            current = at == self.hit
            colour = QColor(self.look.color("wait.glyph"))
            colour.setAlpha(STRONG if current else PALE)
            for found_box in hit.boxes:
                place = QRectF(
                    box.left() + found_box.left() * scale, box.top() + found_box.top() * scale,
                    found_box.width() * scale, found_box.height() * scale,
                )  # fmt: skip
                painter.fillRect(place.adjusted(-1, -1, 1, 1), colour)
