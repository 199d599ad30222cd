"""Short painted rows of the pane: lead, icon, text, quiet note, figure at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.label import plain_tip
from ui.widgets.painting import line_of_text, painting, rounded, text_width

GAP = 8


@dataclass(frozen=True, slots=True)
class Act:
    """A button at the end of a row: its word or, with `icon`, that alone."""

    name: str
    word: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """`lead` stands in its own slot, `trail` at the end; tones are colour tokens."""

    text: str
    lead: str = ""
    icon: str = ""
    icon_tone: str = "text3"
    glyph: tuple[str, str] = ("", "")  # a status glyph and its role, in the icon's place
    tone: str = "text"
    note: str = ""
    mark: str = ""  # an icon right after the text, in `mark_tone`
    mark_tone: str = "wait.glyph"
    trail: str = ""
    trail_tone: str = "text"
    key: str = ""  # what `picked` and `acted` say
    acts: tuple[Act, ...] = ()

    @property
    def line(self) -> str:
        """All of it in reading order."""
        return " ".join(filter(None, (self.lead.strip(), self.text, self.note, self.trail)))


class Rows(QWidget):
    """A column of rows painted in one go; `picked` makes them a list to choose from."""

    picked = Signal(str)
    acted = Signal(str, str)  # name of the act, key of its row

    def __init__(
        self, look: Look, *, name: str, lead: int = 0, height: int = 24, ruled: bool = False,
        pickable: bool = False, trail_px: int = 13,
    ) -> None:  # fmt: skip
        super().__init__()
        self._look, self._lead, self._row_height = look, lead, height
        self._ruled, self._pickable, self._trail_px = ruled, pickable, trail_px
        self._rows: tuple[Row, ...] = ()
        self._slot = lead
        self._buttons: dict[int, list[Button]] = {}  # by row
        self._current = 0
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if pickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows; the same again change nothing, so that the focus stays."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self._current = 0
        self.setAccessibleName("\n".join(row.line for row in rows))
        self._make_buttons()
        self.updateGeometry()
        self.update()

    def _make_buttons(self) -> None:
        """The acts of every row; the one that had the focus has it again."""
        former = [button for row in self._buttons.values() for button in row]
        focused = next((button.objectName() for button in former if button.hasFocus()), "")
        for button in former:
            button.hide()
            button.deleteLater()
        acting = ((n, row) for n, row in enumerate(self._rows) if row.acts)
        self._buttons = {n: [self._button(act, row.key) for act in row.acts] for n, row in acting}
        self._place_buttons()
        for button in (button for row in self._buttons.values() for button in row):
            button.show()
            if button.objectName() == focused:
                button.setFocus()

    def _button(self, act: Act, key: str) -> Button:
        button = Button(self._look, act.word, icon=act.icon, small=True,
                        kind="icon" if act.icon else "quiet", name=f"{act.name} {key}")  # fmt: skip
        button.setAccessibleDescription(key)
        button.setParent(self)
        button.clicked.connect(partial(self._on_act, act.name, key))
        return button

    def _on_act(self, name: str, key: str) -> None:
        self.acted.emit(name, key)

    def _place_buttons(self) -> None:
        height = self._look.height(self._row_height)
        for number, buttons in self._buttons.items():
            left = self.width() - self._acts_width(number)
            for button in buttons:
                size = button.sizeHint()
                top = number * height + (height - size.height()) // 2
                button.setGeometry(
                    round(self._x(left, size.width())), top, size.width(), size.height()
                )
                left += size.width()

    def _acts_width(self, number: int) -> int:
        return sum(button.sizeHint().width() for button in self._buttons.get(number, ()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def sizeHint(self) -> QSize:
        return QSize(200, len(self._rows) * self._look.height(self._row_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        height = self._look.height(self._row_height)
        leads = [text_width(self._look, row.lead, 12) for row in self._rows]
        self._slot = max((self._lead, *leads))  # as wide as the widest needs
        with painting(self) as painter:
            for number, row in enumerate(self._rows):
                end = self.width() - self._acts_width(number)
                self._paint(painter, row, number * height, end)
            if self._pickable and self.hasFocus() and self._rows:
                ring = QRectF(0, self._current * height, self.width(), height)
                rounded(painter, ring, 5, edge=self._look.color("focus"), width=2)

    def _paint(self, painter: QPainter, row: Row, top: int, end: int) -> None:
        """One row, its texts up to `end`."""
        look, height = self._look, self._look.height(self._row_height)
        middle = top + height / 2
        trail = text_width(look, row.trail, self._trail_px) if row.trail else 0
        if row.trail:
            painter.setPen(look.color(row.trail_tone))
            x = self._x(end - trail, trail)
            line_of_text(painter, look, (x, middle), row.trail, px=self._trail_px)
        start = self._paint_lead(painter, row, middle)
        room = end - start - (trail + GAP if trail else 0)
        self._paint_text(painter, row, start, middle, room)
        if self._ruled:
            painter.fillRect(0, top + height - 1, self.width(), 1, look.color("line_row"))

    def _x(self, left: float, width: float) -> float:
        """The place mirrored where the window runs from right to left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if mirrored else left

    def _paint_lead(self, painter: QPainter, row: Row, middle: float) -> int:
        """Lead (at the end of its slot) or icon; where the text starts."""
        look, start = self._look, self._lead
        if row.lead:
            width = text_width(look, row.lead, 12)
            painter.setPen(look.color("text3"))
            x = self._x(self._slot - width if self._lead else 0, width)
            line_of_text(painter, look, (x, middle), row.lead, px=12)
            start = self._slot + GAP
        spec, role = row.glyph
        if row.icon or spec:
            size, ratio = look.px(16), self.devicePixelRatioF()
            x = self._x(0, size)
            pixmap = (
                look.glyph(spec, role, ratio, 16) if spec
                else look.icon(row.icon, row.icon_tone, ratio)
            )  # fmt: skip
            painter.drawPixmap(round(x), round(middle - size / 2), pixmap)
            start = size + GAP
        return start

    def _paint_text(
        self, painter: QPainter, row: Row, start: int, middle: float, room: int
    ) -> None:
        look = self._look
        mark = look.px(14) + 6 if row.mark else 0
        metrics = look.metrics(13)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room - mark)
        width = metrics.horizontalAdvance(text)
        painter.setPen(look.color(row.tone))
        line_of_text(painter, look, (self._x(start, width), middle), text, px=13)
        end = start + width + 6 if text else start - 2
        if row.mark:
            size = look.px(14)
            pixmap = look.icon(row.mark, row.mark_tone, self.devicePixelRatioF(), 14)
            painter.drawPixmap(round(self._x(end, size)), round(middle - size / 2), pixmap)
            end += mark
        left = start + room - end - 2
        if row.note and left > look.px(24):
            quiet = look.metrics(12)
            note = quiet.elidedText(row.note, Qt.TextElideMode.ElideRight, left)
            painter.setPen(look.color("text3"))
            at = (self._x(end + 2, quiet.horizontalAdvance(note)), middle)
            line_of_text(painter, look, at, note, px=12)

    def event(self, event: QEvent) -> bool:
        """What is cut on screen is whole in the tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = event.pos().y() // self._look.height(self._row_height)
            if 0 <= number < len(self._rows):
                QToolTip.showText(event.globalPos(), plain_tip(self._rows[number].line), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y()) // self._look.height(self._row_height)
        if self._pickable and 0 <= number < len(self._rows):
            self._current = number
            self.update()
            self.picked.emit(self._rows[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if self._pickable and step and 0 <= self._current + step < len(self._rows):
            self._current += step
            self.update()
        elif self._pickable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space}:
            self.picked.emit(self._rows[self._current].key)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._place_buttons()
        self.updateGeometry()
        self.update()
