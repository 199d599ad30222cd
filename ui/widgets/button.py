"""The button: icon, word and key cap in one, in the four looks of look.md (*Field, Button*)."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.look import Look
from ui.widgets.label import plain_tip
from ui.widgets.painting import cap_text, cap_width, draw_cap, line_of_text, painting, rounded
from ui.widgets.painting import text_width as width_of
from ui.widgets.pressable import Pressable

Kind = Literal["primary", "plain", "quiet", "danger", "icon"]
PADDING, GAP, ICON = 11, 8, 16


class Button(Pressable):
    """`kind`: one `primary` a screen; `plain` outlined; `quiet` without edge; `danger` red word.

    `key` is shown as a cap and, with `bind`, is the button's shortcut while it is visible.
    An `icon` button has no word on it: its word is tooltip and accessible name.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str = "",
        key: str = "",
        kind: Kind = "plain",
        small: bool = False,
        bind: bool = True,
        name: str = "",
        menu_arrow: bool = False,
    ) -> None:
        super().__init__()
        self._look, self._icon, self._key, self._kind = look, icon, key, kind
        self._small, self._narrow, self._arrow = small, kind == "icon", menu_arrow
        self._words = True
        self.setText(text)
        self.setObjectName(name or "button_" + "_".join(text.lower().split()))
        if key and bind:
            self.bind(key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.describe(text)
        look.changed.connect(self._restyle)

    def describe(self, text: str, reason: str = "") -> None:
        """The word read out and in the tooltip, with the shortcut; `reason` for a disabled one."""
        self.setAccessibleName(text)
        tip = f"{text} ({cap_text(self._key).replace(' ', '+')})" if self._key else text
        self.setToolTip(plain_tip(f"{tip}\n{reason}" if reason else tip))

    @property
    def key(self) -> str:
        return self._key

    @property
    def icon_name(self) -> str:
        return self._icon

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.describe(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_narrow(self, narrow: bool, *, words: bool = True) -> None:
        """In a narrow window the word goes (`words` False keeps it and drops the cap)."""
        self._narrow, self._words = (narrow and words) or self._kind == "icon", not narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._look.height(24 if self._small else 30)
        if self._narrow:
            return QSize(height + 2, height)
        width = 2 * (8 if self._small else PADDING) + sum(w for w in self._parts() if w)
        return QSize(width + GAP * (sum(1 for w in self._parts() if w) - 1), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _parts(self) -> tuple[int, int, int, int]:
        """Widths of icon, word, cap and arrow; 0 for what is not there."""
        look = self._look
        return (
            look.px(ICON) if self._icon else 0,
            width_of(look, self.text(), 13, 500) + 1,
            cap_width(look, self._key) if self._key and self._words else 0,
            look.px(12) if self._arrow else 0,
        )

    # -- painting ---------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            self._paint_ground(painter)
            if self._narrow:
                self._paint_icon(painter, (self.width() - self._look.px(ICON)) / 2)
            else:
                self._paint_parts(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        look, rect = self._look, QRectF(self.rect())
        radius = 5 if self._small else 6
        fill, edge = None, None
        if self._kind == "primary":
            fill = look.color("accent_hi" if self._hot else "accent")
            if not self.isEnabled():
                fill = look.color("press")
        elif self._kind in {"plain", "danger"}:
            fill = look.color("raised")
            edge = look.color("line_field" if look.theme.high_contrast else "idle.edge")
        if self._kind != "primary" and self.isEnabled() and (self._hot or self.isDown()):
            fill = look.color("press" if self.isDown() else "hover")
        if self._kind != "primary" and self.isChecked():
            fill = look.color("select")
        rounded(painter, rect, radius, fill=fill, edge=edge)
        if self.hasFocus():
            rounded(painter, rect, radius, edge=look.color("focus"), width=2)
            if self._kind == "primary":
                inner = rect.adjusted(2, 2, -2, -2)
                rounded(painter, inner, radius - 2, edge=look.color("on_accent"), width=1)

    def _paint_parts(self, painter: QPainter) -> None:
        icon, word, cap, arrow = self._parts()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (8 if self._small else PADDING) + max(0, self.width() - self.sizeHint().width()) // 2
        middle = self.height() / 2

        def place(width: int) -> int:
            nonlocal x
            at = self.width() - x - width if mirrored else x
            x += width + GAP
            return at

        if icon:
            self._paint_icon(painter, place(icon))
        painter.setPen(self._look.color(self._ink))
        line_of_text(painter, self._look, (place(word), middle), self.text(), px=13, weight=500)
        if cap:
            on_accent = self._kind == "primary" and self.isEnabled()
            draw_cap(painter, self._look, place(cap), middle, self._key, on_accent=on_accent)
        if arrow:
            pixmap = self._look.icon("caret-down-bold", "text3", self.devicePixelRatioF(), 12)
            painter.drawPixmap(place(arrow), round(middle - self._look.px(12) / 2), pixmap)

    def _paint_icon(self, painter: QPainter, x: float) -> None:
        if self._icon:
            pixmap = self._look.icon(self._icon, self._icon_ink, self.devicePixelRatioF(), ICON)
            painter.drawPixmap(round(x), round((self.height() - self._look.px(ICON)) / 2), pixmap)

    @property
    def _hot(self) -> bool:
        return self.underMouse() and self.isEnabled()

    @property
    def _ink(self) -> str:
        if not self.isEnabled():
            return "off"
        return {"primary": "on_accent", "danger": "bad.word"}.get(self._kind, "text")

    @property
    def _icon_ink(self) -> str:
        return "text2" if self._ink == "text" else self._ink

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
