"""A PDF as pages on a desk: real pages, drawn by pdfium on a worker, sharp at every zoom.

Shows what it is given and tells which page is in view; knows no order and no kind of paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.jobs import Job, Jobs
from ui.look import Look

GAP, MARGIN = 20, 20
POINT = 1 / 72
LEAST, MOST, STEP = 0.25, 4.0, 1.25
SHADE = 6


@dataclass(frozen=True)
class Size:
    """Of a page, in PDF points."""

    width: float
    height: float


def measured(pdf: bytes) -> list[Size]:
    """The page sizes; blocking."""
    import pypdfium2

    from app.commands.papers import PDFIUM

    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            return [Size(*page.get_size()) for page in opened]
        finally:
            opened.close()


def drawn(pdf: bytes, number: int, scale: float) -> QImage:
    """One page, `scale` pixels a point; blocking."""
    import pypdfium2

    from app.commands.papers import PDFIUM

    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = opened[number].render(scale=scale, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
                QImage.Format.Format_RGB32,
            )  # fmt: skip
            return image.copy()
        finally:
            opened.close()


class Sheets(QAbstractScrollArea):
    """Pages one under the other, centred; fits the width until a zoom is chosen."""

    moved = Signal(int, int)  # page in view (from 1), pages

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self.look, self.jobs = look, jobs
        self.setObjectName("sheets")
        self.setAccessibleName(self.tr("Preview of the paper"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setProperty("ground", "sunken")
        self.zoom = 0.0  # pixels a point; 0 fits the width
        self._pdf, self._words = b"", ""
        self._sizes: list[Size] = []
        self._images: dict[int, QImage] = {}
        self._drawn_at = 0.0
        self._jobs: dict[int, Job] = {}
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        look.changed.connect(self.viewport().update)

    # -- what is shown -----------------------------------------------------------------
    def show_pdf(self, pdf: bytes, sizes: list[Size]) -> None:
        """Pages of another PDF, from its first one."""
        same = pdf == self._pdf
        self._pdf, self._sizes = pdf, sizes
        if not same:
            self._forget()
            self.verticalScrollBar().setValue(0)
        self._lay_out()

    def clear(self, words: str = "") -> None:
        """No pages; the words say what is awaited."""
        self._words = words
        self.show_pdf(b"", [])

    @property
    def pages(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        top: float = MARGIN
        for number, size in enumerate(self._sizes):
            top += size.height * self.scale + GAP
            if middle < top:
                return number + 1
        return max(1, self.pages)

    def go(self, page: int) -> None:
        """Bring that page's top into view."""
        tops = [MARGIN + sum(s.height * self.scale + GAP for s in self._sizes[: page - 1])]
        if 1 <= page <= self.pages:
            self.verticalScrollBar().setValue(round(tops[0] - MARGIN))

    @property
    def scale(self) -> float:
        if self.zoom or not self._sizes:
            return self.zoom or 1.0
        widest = max(size.width for size in self._sizes)
        return max(LEAST, (self.viewport().width() - 2 * MARGIN - 40) / widest)

    def set_zoom(self, zoom: float) -> None:
        """Pixels a point; 0 fits the width."""
        self.zoom = 0.0 if zoom == 0 else max(LEAST, min(MOST, zoom))
        self._lay_out()

    def zoom_by(self, steps: int) -> None:
        self.set_zoom(self.scale * STEP**steps)

    # -- drawing -----------------------------------------------------------------------
    def _forget(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._images.clear()

    def _lay_out(self) -> None:
        height = sum(size.height * self.scale + GAP for size in self._sizes) + MARGIN
        width = max((size.width for size in self._sizes), default=0) * self.scale + 2 * MARGIN
        view = self.viewport()
        self.verticalScrollBar().setRange(0, max(0, round(height - view.height())))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, round(width - view.width())))
        self.horizontalScrollBar().setPageStep(view.width())
        self._ask()
        self.moved.emit(self.page, self.pages)
        view.update()

    def _boxes(self) -> list[QRectF]:
        """Where each page lies in the viewport."""
        top = MARGIN - self.verticalScrollBar().value()
        boxes = []
        for size in self._sizes:
            width, height = size.width * self.scale, size.height * self.scale
            room = self.viewport().width() - width
            left = max(MARGIN, room / 2) - self.horizontalScrollBar().value()
            boxes.append(QRectF(round(left), round(top), round(width), round(height)))
            top += round(height) + GAP
        return boxes

    def _ask(self) -> None:
        """Draw the pages in view that are not drawn at this size yet."""
        wanted = self.scale * self.devicePixelRatioF()
        if wanted != self._drawn_at:
            for job in self._jobs.values():
                job.cancel()
            self._jobs.clear()
            self._drawn_at = wanted
            self._images.clear()
        view = QRectF(self.viewport().rect()).adjusted(0, -200, 0, 200)
        for number, box in enumerate(self._boxes()):
            if box.intersects(view) and number not in self._images and number not in self._jobs:
                pdf = self._pdf
                work = partial(drawn, pdf, number, wanted)
                self._jobs[number] = self.jobs.run(work, partial(self._on_drawn, number))

    def _on_drawn(self, number: int, image: QImage) -> None:
        self._jobs.pop(number, None)
        self._images[number] = image
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self._ask()
        self.moved.emit(self.page, self.pages)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.look.color("sunken"))
        if self._words and not self._sizes:
            painter.setFont(self.look.font(13))
            painter.setPen(self.look.color("text2"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        for number, box in enumerate(self._boxes()):
            self._shade(painter, box)
            painter.fillRect(box, QColor("white"))
            image = self._images.get(number)
            if image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(box, image, QRectF(image.rect()))
        painter.end()

    def _shade(self, painter: QPainter, box: QRectF) -> None:
        """A soft edge under the page."""
        for step in range(SHADE, 0, -1):
            colour = QColor(0, 0, 0, (160 if self.look.theme.dark else 60) // (step * 4))
            painter.fillRect(box.adjusted(-step, -step / 2, step, step), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
