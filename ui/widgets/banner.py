"""The bar that says what happened and mends it; in place, above what it is about."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.label import label
from ui.widgets.painting import painting, rounded

Kind = Literal["bad", "wait", "good", "move", "idle", "ask"]
ICONS: dict[Kind, str] = {
    "bad": "x-circle-fill", "wait": "warning-fill", "good": "check-circle-fill",
    "move": "info-fill", "idle": "arrow-u-up-left-bold", "ask": "trash",
}  # fmt: skip


class Banner(QWidget):
    """Tint, edge, icon, what happened, what it means, at most two buttons with their keys.

    `ask` is the confirmation in place: surface and a strong edge instead of a tint.
    """

    def __init__(
        self,
        look: Look,
        kind: Kind,
        title: str,
        detail: str = "",
        *,
        buttons: tuple[Button, ...] = (),
        icon: str = "",
        name: str = "banner",
    ) -> None:
        super().__init__()
        self._look = look
        self.kind: Kind = kind
        self._icon = icon
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = label(look, title, weight=600, wrap=True)
        self._detail = label(look, detail, px=12, tone="second", wrap=True)
        self._lay_out(buttons)
        self.say(kind, title, detail)
        look.changed.connect(self.update)

    def _lay_out(self, buttons: tuple[Button, ...]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(8)
        row.addSpacing(self._look.px(16) + 11)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch()
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, kind: Kind, title: str, detail: str = "") -> None:
        self.kind = kind
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.update()

    @property
    def title(self) -> QLabel:
        return self._title

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        asking = self.kind == "ask"
        fill = look.color("surface" if asking else f"{self.kind}.tint")
        edge = look.color("line_field" if asking else f"{self.kind}.edge")
        ink = {"ask": "bad.glyph", "idle": "text3"}.get(self.kind, f"{self.kind}.glyph")
        icon = self._icon or ICONS[self.kind]
        with painting(self) as painter:
            rounded(painter, rect, 8, fill=fill, edge=edge)
            pixmap = look.icon(icon, ink, self.devicePixelRatioF(), 16)
            size, mirrored = look.px(16), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self.width() - 12 - size if mirrored else 12
            top = 6 + (self._look.height(30) - size) / 2 if self._detail.isVisible() else 0
            y = min(self._title.y() + 1, 14) if top else (self.height() - size) / 2
            painter.drawPixmap(x, round(y), pixmap)
