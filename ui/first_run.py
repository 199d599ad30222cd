"""The first-run page: three ways in, chosen by click, arrow keys or 1 2 3."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.pages import Page, Workplace
from ui.widgets import Button, label
from ui.widgets.label import plain_tip
from ui.widgets.painting import cap_width, draw_cap, line_of_text, painting, rounded
from ui.widgets.pressable import Pressable

CARD = QSize(600, 74)
PICTURE = QSize(190, 130)


class Card(Pressable):
    """Icon, title, one line of what it takes, its key."""

    def __init__(self, look: Look, *, icon: str, title: str, detail: str, key: str) -> None:
        super().__init__()
        self._look, self._icon, self._detail, self._key = look, icon, detail, key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setToolTip(plain_tip(f"{title} ({key})"))
        self.setObjectName(f"way_{key}")
        self.bind(key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return CARD

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        with painting(self) as painter:
            fill = look.color("hover" if self.underMouse() else "surface")
            rounded(painter, rect, 8, fill=fill, edge=look.color("line"))
            if self.hasFocus():
                rounded(painter, rect, 8, edge=look.color("focus"), width=2)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        look, middle = self._look, self.height() / 2
        rounded(painter, QRectF(self._x(16, 40), middle - 20, 40, 40), 8, fill=look.color("select"))
        pixmap = look.icon(self._icon, "accent_text", self.devicePixelRatioF(), 20)
        size = look.px(20)
        painter.drawPixmap(round(self._x(36 - size / 2, size)), round(middle - size / 2), pixmap)
        painter.setPen(look.color("text"))
        width = look.metrics(15, 600).horizontalAdvance(self.text())
        at = (self._x(72, width), middle - 11)
        line_of_text(painter, look, at, self.text(), px=15, weight=600)
        painter.setPen(look.color("text2"))
        room = self.width() - 72 - 60
        detail = look.metrics(13).elidedText(self._detail, Qt.TextElideMode.ElideRight, room)
        width = look.metrics(13).horizontalAdvance(detail)
        line_of_text(painter, look, (self._x(72, width), middle + 12), detail, px=13)
        cap = cap_width(look, self._key)
        draw_cap(painter, look, self._x(self.width() - 24 - cap, cap), middle, self._key)

    def _x(self, left: float, width: float) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if mirrored else left

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Picture(QWidget):
    """Three slips, the front one with the program's own signs on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(PICTURE)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, ratio = self._look, self.devicePixelRatioF()
        with painting(self) as painter:
            for angle, x in ((-10, -36), (10, 36)):
                painter.save()
                painter.translate(self.width() / 2 + x, self.height() / 2 + 4)
                painter.rotate(angle)
                sheet = QRectF(-38, -52, 76, 104)
                rounded(painter, sheet, 5, fill=look.color("sunken"), edge=look.color("idle.edge"))
                painter.restore()
            left, top = self.width() / 2 - 42, self.height() / 2 - 56
            front = QRectF(left, top, 84, 110)
            rounded(painter, front, 5, fill=look.color("surface"), edge=look.color("line_field"))
            signs = (("coin full", "good", 38), ("box half", "move", 30),
                     ("hex full ask", "wait", 34), ("icon:check-bold", "idle", 22))  # fmt: skip
            for number, (glyph, role, length) in enumerate(signs):
                y = top + 22 + 22 * number
                painter.drawPixmap(round(left + 12), round(y), look.glyph(glyph, role, ratio))
                bar = QRectF(left + 32, y + 5.5, length, 3)
                rounded(painter, bar, 1.5, fill=look.color("idle.edge"))


def _remotes() -> str:
    """The kinds of remote there are, by name."""
    from app.connectors.registry import KINDS

    return ", ".join(kind.title for kind in KINDS.values())


class FirstRunPage(Page):
    """Shown while the profile holds neither an order nor an account."""

    alone = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        look = workplace.look
        self.title = self.tr("Bring in your orders")
        self.setObjectName("first_run")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        account = Card(
            look,
            icon="storefront",
            title=self.tr("Add an account"),
            detail=self.tr("{}. Takes an address and a key.").format(_remotes()),
            key="1",
        )
        file = Card(
            look,
            icon="file-arrow-up",
            title=self.tr("Import a file"),
            detail=self.tr("CSV or Excel. You see what would come in before anything is saved."),
            key="2",
        )
        sample = Card(
            look,
            icon="compass",
            title=self.tr("Look around with sample orders"),
            detail=self.tr("A throw-away profile with four pretend remotes; close it to be back."),
            key="3",
        )
        self._cards = (account, file, sample)
        account.clicked.connect(partial(workplace.show_page, "accounts", add="1"))
        file.clicked.connect(partial(workplace.show_page, "orders", file="1"))
        sample.clicked.connect(workplace.bus.sample_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Picture(look), 0, centre)
        column.addSpacing(14)
        column.addWidget(label(look, self.title, px=26, weight=600), 0, centre)
        promise = self.tr("Bordereau keeps them on this computer and works without a network.")
        column.addWidget(label(look, promise, px=15, tone="second"), 0, centre)
        column.addSpacing(20)
        for card in self._cards:
            column.addWidget(card, 0, centre)
        column.addSpacing(16)
        column.addLayout(self._foot())
        column.addStretch(3)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        look = self.workplace.look
        skip = Button(look, self.tr("Go to the empty list"), icon="stack", kind="quiet", key="Esc")
        skip.clicked.connect(partial(self.workplace.show_page, "orders"))
        order = Button(look, self.tr("Enter an order"), icon="note-pencil", kind="quiet")
        order.clicked.connect(partial(self.workplace.show_page, "editor", order_id=""))
        restore = Button(
            look, self.tr("Restore a backup"), icon="clock-counter-clockwise", kind="quiet"
        )
        restore.clicked.connect(partial(self.workplace.show_page, "settings", section="copies"))
        settings = Button(look, self.tr("Language and look"), icon="gear-six", kind="quiet")
        settings.clicked.connect(partial(self.workplace.show_page, "settings"))
        row.addStretch()
        for part in (skip, order, restore, settings):
            row.addWidget(part)
        row.addStretch()
        return row

    def opened(self, args: object) -> None:
        del args
        self._cards[0].setFocus()
