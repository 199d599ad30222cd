"""What to draw for one row, worked out once when the row is read and replayed by every paint.

A plan is texts (font, pen, place, text) and pixmaps, placed from the row's left edge and middle;
it depends on the row, the columns' places, the look and the direction, and on nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from app.store.views import OrderRow
from ui import vocabulary
from ui.format import Formats
from ui.list.badge import badge
from ui.list.columns import COLUMNS, Col
from ui.list.marks import NOTHING, Marks, lacking_words
from ui.look import Look
from ui.words import paper_icon

LEAST_WORD = 76  # a status column narrower than this shows its glyph alone (look.md, *Widths*)
MOST_TOWN = 110
LEAST_NOTE = 90
LEAST_NAME = 60  # px left for the customer beside a badge
ROOM_FOR_WORDS = 220  # px of the customer's column from which a badge says it in words
GAP = 6
CODE = 32  # px from the cents' end to the end of the currency
LEAST_GAP = 4  # px between an amount of three decimals and its currency
APART = 6  # px at least between a date and the amount after it


class Text(NamedTuple):
    font: QFont
    ink: QColor
    x: float
    baseline: float  # from the row's middle
    text: str


class Picture(NamedTuple):
    pixmap: QPixmap
    x: int
    top: int  # from the row's middle


class Amount(NamedTuple):
    """An amount placed on its decimal point, and its currency beside it."""

    px: int
    start: float
    text: str
    code_at: float


@dataclass(frozen=True, slots=True)
class Slot:
    """A column's place: from `left` to `right` px, without its padding."""

    left: int
    right: int

    @property
    def width(self) -> int:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Plan:
    texts: tuple[Text, ...]
    pictures: tuple[Picture, ...]

    def replay(self, painter: QPainter, middle: float) -> None:
        """Draw at a row whose middle is `middle`; texts come sorted so that pens change seldom."""
        font: QFont | None = None
        ink: QColor | None = None
        for text in self.texts:
            if text.font is not font:
                font = text.font
                painter.setFont(font)
            if text.ink is not ink:
                ink = text.ink
                painter.setPen(ink)
            painter.drawText(round(text.x), round(middle + text.baseline), text.text)
        top = round(middle)
        for pixmap, x, offset in self.pictures:
            painter.drawPixmap(x, top + offset, pixmap)


@dataclass(frozen=True)
class Geometry:
    """Where the columns stand and on what screen: the key under which plans stay good."""

    slots: tuple[tuple[Col, Slot], ...]
    ratio: float
    mirrored: bool


class Planner:
    """Makes plans; one for a list, thrown away with the look or the geometry."""

    def __init__(self, look: Look, formats: Formats, geometry: Geometry, now_us: int) -> None:
        self._look, self._formats = look, formats
        self._ratio, self._mirrored = geometry.ratio, geometry.mirrored
        self._slots = geometry.slots
        self._now_us = now_us
        self._places = dict(geometry.slots)
        self._marks = NOTHING
        self._badges: dict[str, QPixmap] = {}
        self._date_slot = self._date_before_amount()

    def _date_before_amount(self) -> Slot | None:
        """The date's slot where the amount's follows: each may use what the other leaves empty."""
        date, total = self._places.get(Col.DATE), self._places.get(Col.TOTAL)
        if self._mirrored or date is None or total is None:
            return None
        return date if 0 < total.left - date.right <= 2 * COLUMNS[Col.TOTAL].padding else None

    def plan(self, row: OrderRow, marks: Marks = NOTHING) -> Plan:
        self._marks = marks
        self._texts: list[Text] = []
        self._pictures: list[Picture] = []
        self._amount = self._placed_amount(row)
        ink = "text3" if row.order_status == "cancelled" else "text"
        for column, slot in self._slots:
            self._cell(row, column, slot, ink)
        self._texts.sort(key=lambda text: (id(text.font), id(text.ink)))
        return Plan(tuple(self._texts), tuple(self._pictures))

    def _cell(self, row: OrderRow, column: Col, slot: Slot, ink: str) -> None:
        match column:
            case Col.NUMBER:
                self._start(slot, row.number, ink, weight=500, keep_end=True)
            case Col.CUSTOMER:
                self._customer(row, slot, ink)
            case Col.COUNTRY:
                self._start(slot, row.country, "text2" if ink == "text" else ink, px=12)
            case Col.ACCOUNT:
                self._start(slot, row.account_name or "—", "text3", px=12)
            case Col.DATE:
                self._date(row, slot, "text2" if ink == "text" else ink)
            case Col.TOTAL:
                self._money(row, ink)
            case Col.PAYMENT:
                self._status("payment", row.payment, slot)
            case Col.SHIPPING:
                self._status("fulfilment", row.fulfilment, slot)
            case Col.PAPERS:
                self._papers(slot)
            case Col.SYNC:
                self._sync(row.sync_state, slot)

    # -- placing ----------------------------------------------------------------
    def _put(self, x: float, text: str, ink: str, px: int, weight: int) -> None:
        look = self._look
        baseline = look.metrics(px, weight).capHeight() / 2
        self._texts.append(Text(look.font(px, weight), look.color(ink), x, baseline, text))

    def _start(
        self, slot: Slot, text: str, ink: str, *, px: int = 13, weight: int = 400, after: int = 0,
        room: int = 0, keep_end: bool = False,
    ) -> int:  # fmt: skip
        """Text at the start of a slot, `after` px in, cut to fit; where it ended, in px.

        `room` is how much it may have where that is not the slot's width. With `keep_end` it is
        cut at its beginning: long numbers are told apart by their end.
        """
        if not text:
            return after
        metrics = self._look.metrics(px, weight)
        width = metrics.horizontalAdvance(text)
        room = (room or slot.width) - after
        if width > room:
            cut = Qt.TextElideMode.ElideLeft if keep_end else Qt.TextElideMode.ElideRight
            text = metrics.elidedText(text, cut, room)
            width = metrics.horizontalAdvance(text)
        x = slot.right - after - width if self._mirrored else slot.left + after
        self._put(x, text, ink, px, weight)
        return after + width

    def _papers(self, slot: Slot) -> None:
        """The signs of the papers that are issued."""
        size = self._look.px(14)
        step = size + 4
        for place, kind in enumerate(self._marks.papers[: max(0, slot.width) // step]):
            x = slot.right - size - place * step if self._mirrored else slot.left + place * step
            pixmap = self._look.icon(paper_icon(kind), "text3", self._ratio, 14)
            self._pictures.append(Picture(pixmap, x, -size // 2))

    def _badge(self, row: OrderRow, slot: Slot) -> Slot:
        """The pill that says how much its papers lack; what is left of the slot before it."""
        if not row.blocked:
            return slot
        words = str(row.blocked)
        if slot.width >= ROOM_FOR_WORDS:
            words = lacking_words(row.blocked)
        pixmap = self._badges.get(words)
        if pixmap is None:
            pixmap = self._badges[words] = badge(self._look, words, self._ratio)
        width, height = round(pixmap.width() / self._ratio), round(pixmap.height() / self._ratio)
        if slot.width - width < LEAST_NAME:
            return slot
        x = slot.left if self._mirrored else slot.right - width
        self._pictures.append(Picture(pixmap, x, -height // 2))
        gap = width + GAP
        return Slot(slot.left + gap * self._mirrored, slot.right - gap * (not self._mirrored))

    def _customer(self, row: OrderRow, slot: Slot, ink: str) -> None:
        slot = self._badge(row, slot)
        end = self._start(slot, row.customer, ink) + GAP + 2
        town = self._look.metrics(12).horizontalAdvance(row.town)
        if row.town and slot.width - end >= min(town, MOST_TOWN):
            end = self._start(slot, row.town, "text3", px=12, after=end) + GAP + 4
        if row.note and slot.width - end >= LEAST_NOTE:
            size = self._look.px(14)
            x = slot.right - end - size if self._mirrored else slot.left + end
            pixmap = self._look.icon("note", "text3", self._ratio, 14)
            self._pictures.append(Picture(pixmap, x, -size // 2))
            self._start(slot, row.note, "text3", px=12, after=end + size + 4)

    def _placed_amount(self, row: OrderRow) -> Amount | None:
        """Whole parts end at one place, so decimal points line up; yen leave the cents' empty."""
        slot = self._places.get(Col.TOTAL)
        if slot is None or row.total is None:
            return None
        look = self._look
        whole, fraction = self._formats.amount(row.total, row.currency)
        code = look.metrics(11).horizontalAdvance(row.currency)
        cents = look.metrics(13).horizontalAdvance(self._formats.point + "00")
        # Numbers run left to right everywhere; only code and number change sides.
        point = slot.right - cents - (0 if self._mirrored else look.px(CODE))
        least = slot.left + code + GAP if self._mirrored else self._least_start(row, slot)
        fits = point - look.metrics(13).horizontalAdvance(whole) >= least
        px = 13 if fits else 11
        metrics = look.metrics(px)
        end = point + metrics.horizontalAdvance(fraction)
        code_at = slot.left if self._mirrored else max(slot.right - code, end + LEAST_GAP)
        return Amount(px, point - metrics.horizontalAdvance(whole), whole + fraction, code_at)

    def _least_start(self, row: OrderRow, slot: Slot) -> int:
        """Where an amount may begin: its slot, or right after the shortest form of the date."""
        if self._date_slot is None:
            return slot.left
        days = self._formats.short_days(row.ordered_us, self._now_us)
        return self._date_slot.left + self._look.metrics(12).horizontalAdvance(days[-1]) + APART

    def _money(self, row: OrderRow, ink: str) -> None:
        if self._amount is not None:
            self._put(self._amount.code_at, row.currency, "text3", 11, 400)
            self._put(self._amount.start, self._amount.text, ink, self._amount.px, 400)

    def _date(self, row: OrderRow, slot: Slot, ink: str) -> None:
        """The best way to write the day that fits, beside a short amount a longer one."""
        metrics = self._look.metrics(12)
        room: float = slot.width
        if self._date_slot is not None and self._amount is not None:
            room = self._amount.start - APART - slot.left
        days = self._formats.short_days(row.ordered_us, self._now_us)
        fitting = (day for day in days if metrics.horizontalAdvance(day) <= room)
        self._start(slot, next(fitting, days[-1]), ink, px=12, room=int(room))

    def _status(self, axis: str, value: str, slot: Slot) -> None:
        shown = vocabulary.shown(axis, value)
        look = self._look
        size = look.px(14)
        x = slot.right - size if self._mirrored else slot.left
        pixmap = look.glyph(shown.glyph, shown.role, self._ratio)
        self._pictures.append(Picture(pixmap, x, -size // 2))
        if slot.width + 2 * COLUMNS[Col.PAYMENT].padding < LEAST_WORD:
            return
        quiet = "text3" if shown.role == "idle" else "text2"
        ink = f"{shown.role}.word" if vocabulary.word_coloured(axis, value) else quiet
        self._start(slot, shown.word, ink, px=12, after=size + GAP)

    def _sync(self, state: str, slot: Slot) -> None:
        shown = vocabulary.shown("sync", state)
        size = self._look.px(14)
        x = slot.left + (slot.width - size) // 2
        pixmap = self._look.glyph(shown.glyph, shown.role, self._ratio)
        self._pictures.append(Picture(pixmap, x, -size // 2))
