"""A tinted pill: a sign and a few words about what needs the clerk (“2 to fix”)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.theme import Role
from ui.widgets.painting import line_of_text, painting, rounded, text_width

SIGNS: dict[Role, str] = {
    "bad": "x-circle-fill", "wait": "warning-fill", "good": "check-circle-fill",
    "move": "info-fill", "idle": "check-bold", "back": "arrow-u-up-left-bold",
}  # fmt: skip


class Pill(QWidget):
    """`idle` pills have no tint: something quietly true (“Draft kept 09:41”)."""

    def __init__(self, look: Look, role: Role, text: str = "", *, name: str = "pill") -> None:
        super().__init__()
        self._look, self._role, self._text = look, role, text
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)
        look.changed.connect(self.updateGeometry)

    def say(self, text: str, role: Role | None = None) -> None:
        if bool(text) != bool(self._text) or not text:
            self.setVisible(bool(text))  # an empty pill is none
        self._text, self._role = text, role or self._role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        width = 9 + self._look.px(14) + 6 + text_width(self._look, self._text, 12, 500) + 11
        return QSize(width, self._look.height(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, role, size = self._look, self._role, self._look.px(14)
        quiet = role == "idle"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = look.icon(SIGNS[role], f"{role}.glyph", self.devicePixelRatioF(), 14)
        with painting(self) as painter:
            rect, radius = QRectF(self.rect()), self.height() / 2
            tint = look.color("surface" if quiet else f"{role}.tint")
            rounded(painter, rect, radius, fill=tint, edge=look.color(f"{role}.edge"))
            x = self.width() - 9 - size if mirrored else 9
            painter.drawPixmap(x, round((self.height() - size) / 2), sign)
            painter.setPen(look.color("text" if quiet else f"{role}.word"))
            width = text_width(look, self._text, 12, 500)
            x = x - 6 - width if mirrored else x + size + 6
            line_of_text(painter, look, (x, self.height() / 2), self._text, px=12, weight=500)
