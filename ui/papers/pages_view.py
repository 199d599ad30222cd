"""Pages of a PDF one under the other, drawn on workers; knows no order and no kind of paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider

from ui.jobs import Job, Jobs
from ui.look import Look
from ui.papers.pdf import Size, drawn
from ui.widgets.painting import painting

AHEAD = 200  # px beyond the view that are drawn as well
FAR = 4  # pages out of view whose images are kept
_TURNS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class PagesView(QAbstractScrollArea):
    """`scale` is for the class that derives to say; every page is drawn at the screen's own dots.

    While a page is drawn anew its former image is shown stretched, so that zooming never flashes.
    """

    moved = Signal(int, int)  # page in view (from 1), pages
    GAP, MARGIN, SHADE = 20, 20, 6

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self.look, self.jobs = look, jobs
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setProperty("ground", "sunken")
        self._pdf, self._words = b"", ""
        self.sizes: list[Size] = []
        self.images: dict[int, tuple[float, QImage]] = {}  # by page: dots a point, and the image
        self._jobs: dict[int, Job] = {}
        self._drawn_at = 0.0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)

    # -- what is shown -----------------------------------------------------------------
    def show_pdf(self, pdf: bytes, sizes: list[Size]) -> None:
        """Pages of another PDF, from its first one."""
        same = pdf == self._pdf
        self._pdf, self.sizes = pdf, sizes
        if not same:
            self._forget()
            self.verticalScrollBar().setValue(0)
        self.lay_out()

    def clear(self, words: str = "") -> None:
        """No pages; the words say what is awaited."""
        self._words = words
        self.show_pdf(b"", [])

    @property
    def pages(self) -> int:
        return len(self.sizes)

    @property
    def scale(self) -> float:
        """Logical pixels a point."""
        return 1.0

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1."""
        middle = self.viewport().height() / 2
        below = (n for n, box in enumerate(self.boxes(), 1) if middle < box.bottom() + self.GAP)
        return next(below, max(1, self.pages))

    def go(self, page: int) -> None:
        """Bring that page's top into view."""
        if 1 <= page <= self.pages:
            top = self.boxes()[page - 1].top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(round(top - self.MARGIN))

    def turn(self, key: int) -> bool:
        """Page keys and Home, End; False for any other."""
        action = _TURNS.get(Qt.Key(key))
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        return action is not None

    # -- where pages lie ---------------------------------------------------------------
    def lay_out(self) -> None:
        scale, view = self.scale, self.viewport()
        high = sum(round(size.height * scale) + self.GAP for size in self.sizes)
        wide = max((size.width for size in self.sizes), default=0) * scale + 2 * self.MARGIN
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        wholes, rooms = (high + self.MARGIN, wide), (view.height(), view.width())
        for bar, whole, room in zip(bars, wholes, rooms, strict=True):
            bar.setRange(0, max(0, round(whole - room)))
            bar.setPageStep(room)
            bar.setSingleStep(48)
        self._ask()
        self.moved.emit(self.page, self.pages)
        view.update()

    def boxes(self) -> list[QRectF]:
        """Where each page lies in the viewport, on whole pixels."""
        top = self.MARGIN - self.verticalScrollBar().value()
        boxes, scale = [], self.scale
        for size in self.sizes:
            width, height = round(size.width * scale), round(size.height * scale)
            left = max(self.MARGIN, (self.viewport().width() - width) // 2)
            boxes.append(QRectF(left - self.horizontalScrollBar().value(), top, width, height))
            top += height + self.GAP
        return boxes

    def page_at(self, point: QPoint) -> int:
        """The page under that point of the viewport, from 1; 0 for none."""
        boxes = enumerate(self.boxes(), 1)
        return next((n for n, box in boxes if box.adjusted(0, 0, 0, self.GAP).contains(point)), 0)

    # -- drawing -----------------------------------------------------------------------
    def _forget(self) -> None:
        self._cancel()
        self.images.clear()

    def _cancel(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()

    def _ask(self) -> None:
        """Have the pages in view drawn that are not drawn at this size yet."""
        wanted = self.scale * self.devicePixelRatioF()
        if wanted != self._drawn_at:
            self._cancel()
            self._drawn_at = wanted
        view = QRectF(self.viewport().rect()).adjusted(0, -AHEAD, 0, AHEAD)
        seen = [number for number, box in enumerate(self.boxes()) if box.intersects(view)]
        for number in seen:
            if number not in self._jobs and self.images.get(number, (0.0,))[0] != wanted:
                work = partial(drawn, self._pdf, number, wanted)
                done = partial(self._on_drawn, number, wanted)
                self._jobs[number] = self.jobs.run(work, done)
        if seen:
            for number in [n for n in self.images if n < seen[0] - FAR or n > seen[-1] + FAR]:
                del self.images[number]

    def _on_drawn(self, number: int, scale: float, image: QImage) -> None:
        self._jobs.pop(number, None)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.images[number] = (scale, image)
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self._ask()
        self.moved.emit(self.page, self.pages)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport(), smooth=False) as painter:
            painter.fillRect(self.viewport().rect(), self.look.color("sunken"))
            if self._words and not self.sizes:
                painter.setFont(self.look.font(13))
                painter.setPen(self.look.color("text2"))
                painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            for number, box in enumerate(self.boxes()):
                if box.adjusted(-20, -20, 20, 40).intersects(QRectF(event.rect())):
                    self.paint_page(painter, number, box)

    def paint_page(self, painter: QPainter, number: int, box: QRectF) -> None:
        """The sheet with what is drawn of it so far."""
        self._shade(painter, box)
        painter.fillRect(box, QColor("white"))
        scale, image = self.images.get(number, (0.0, None))
        if image is None:
            return
        if scale == self._drawn_at:
            painter.drawImage(box.topLeft(), image)  # dot by dot: stretching would blur it
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image, QRectF(image.rect()))

    def _shade(self, painter: QPainter, box: QRectF) -> None:
        """A soft edge under the page."""
        for step in range(self.SHADE, 0, -1):
            colour = QColor(0, 0, 0, (160 if self.look.theme.dark else 60) // (step * 4))
            painter.fillRect(box.adjusted(-step, -step / 2, step, step), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
