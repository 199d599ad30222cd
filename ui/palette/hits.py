"""The rows of the palette: groups of offers, one of them current, what was typed marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text import fold
from ui.look import Look
from ui.pages import Offer
from ui.widgets.painting import cap_width, draw_cap, line_of_text, painting, rounded, text_width

ROW, HEAD, EDGE, TEXT = 34, 26, 8, 48
Group = tuple[str, Sequence[Offer]]


class Hits(QWidget):
    """`show_groups`, `step`, `current`; a click says `chosen`."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[tuple[int, str, Offer | None]] = []  # top, heading, offer
        self._typed: list[str] = []
        self.at = 0
        self.offers: list[Offer] = []
        self.setObjectName("palette_hits")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def current(self) -> Offer | None:
        return self.offers[self.at] if self.offers else None

    def show_groups(self, groups: Sequence[Group], typed: str, nothing: str = "") -> None:
        """What fits what was typed; `nothing` says in words that nothing does."""
        look, top = self._look, 4
        kept = self.current
        self._lines, self.offers, self._typed = [], [], fold(typed).split()
        for heading, offers in groups:
            if offers:
                self._lines.append((top, heading, None))
                top += look.height(HEAD)
            for offer in offers:
                self._lines.append((top, "", offer))
                self.offers.append(offer)
                top += look.height(ROW)
        if nothing and not self.offers:
            self._lines.append((top, nothing, None))
            top += look.height(HEAD)
        again = [n for n, offer in enumerate(self.offers) if kept and offer.words == kept.words]
        self.at = again[0] if again and self.at else 0
        self.setFixedHeight(top + 4)
        self._tell()

    def step(self, by: int) -> None:
        if self.offers:
            self.at = (self.at + by) % len(self.offers)
            self._tell()

    def _tell(self) -> None:
        current = self.current
        self.setAccessibleName(f"{current.words} {current.detail}".strip() if current else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, self.height())

    def _offer_at(self, y: float) -> int:
        """The place of the offer under that height; -1 for none."""
        height, place = self._look.height(ROW), -1
        for top, _, offer in self._lines:
            place += offer is not None
            if offer is not None and top <= y < top + height:
                return place
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._offer_at(event.position().y())
        if place >= 0 and place != self.at:
            self.at = place
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        if self._offer_at(event.position().y()) >= 0:
            self.chosen.emit()

    # -- painting ----------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        current = self.current
        with painting(self) as painter:
            for top, heading, offer in self._lines:
                if offer is None:
                    self._paint_heading(painter, top, heading)
                else:
                    self._paint_offer(painter, top, offer, chosen=offer is current)

    def _x(self, left: float, width: float) -> float:
        """Mirrored where the window runs from right to left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if mirrored else left

    def _paint_heading(self, painter: QPainter, top: int, text: str) -> None:
        look = self._look
        painter.setPen(look.color("text3"))
        middle = top + look.height(HEAD) / 2 + 1
        x = self._x(18, text_width(look, text, 11, 600))
        line_of_text(painter, look, (x, middle), text, px=11, weight=600)

    def _paint_offer(self, painter: QPainter, top: int, offer: Offer, *, chosen: bool) -> None:
        look, height = self._look, self._look.height(ROW)
        middle = top + height / 2
        if chosen:
            ground = QRectF(EDGE, top, self.width() - 2 * EDGE, height)
            rounded(painter, ground, 6, fill=look.color("select"))
            bar = QRectF(self._x(EDGE, 3), top + 2, 3, height - 4)
            painter.fillRect(bar, look.color("focus"))
        if offer.icon:
            size = look.px(16)
            pixmap = look.icon(offer.icon, "text2", self.devicePixelRatioF())
            painter.drawPixmap(round(self._x(18, size)), round(middle - size / 2), pixmap)
        room = self.width() - TEXT - 18
        if offer.key:
            cap = cap_width(look, offer.key)
            draw_cap(painter, look, self._x(self.width() - 18 - cap, cap), middle, offer.key)
            room -= cap + 12
        self._paint_words(painter, offer, middle, room)

    def _paint_words(self, painter: QPainter, offer: Offer, middle: float, room: int) -> None:
        look = self._look
        metrics = look.metrics(13, 500)
        words = metrics.elidedText(offer.words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words)
        start = self._x(TEXT, width)
        painter.setPen(look.color("text"))
        line_of_text(painter, look, (start, middle), words, px=13, weight=500)
        self._mark_typed(painter, words, start, middle)
        left = room - width - 10
        if offer.detail and left > look.px(40):
            quiet = look.metrics(12)
            detail = quiet.elidedText(offer.detail, Qt.TextElideMode.ElideRight, left)
            painter.setPen(look.color("text2"))
            x = self._x(TEXT + width + 10, quiet.horizontalAdvance(detail))
            line_of_text(painter, look, (x, middle), detail, px=12)

    def _mark_typed(self, painter: QPainter, words: str, start: float, middle: float) -> None:
        """What was typed in the accent's colour; where folding keeps every letter in its place."""
        folded, look = fold(words), self._look
        if len(folded) != len(words):
            return
        painter.setPen(look.color("accent_text"))
        for word in self._typed:
            at = folded.find(word)
            if at >= 0:
                before = text_width(look, words[:at], 13, 500)
                part = words[at : at + len(word)]
                line_of_text(painter, look, (start + before, middle), part, px=13, weight=500)
