"""The look every widget is handed: one theme, one text size, fonts and pixmaps in them.

Widgets ask here while painting and repaint on `changed`; nobody else holds a colour or a size.
Sizes are given at the base text size of 13 px and grow with it (look.md, *Type*).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui import fonts, glyphs
from ui.style import style_sheet
from ui.theme import Theme, ThemeName, palette, theme

BASE_SIZES = (13, 14, 15)
MIRRORED = frozenset({"caret-right", "caret-left", "arrow-u-up-left-bold", "arrow-u-up-right-bold"})


class Look(QObject):
    """Theme, base size and motion of the running program."""

    changed = Signal()

    def __init__(
        self, name: ThemeName = "light", base_px: int = 13, *, still: bool = False
    ) -> None:
        super().__init__()
        self.theme: Theme = theme(name)
        self.base_px = base_px
        self.still = still  # reduced motion: no fade, arcs stand
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._metrics: dict[tuple[int, int], QFontMetrics] = {}

    def dress(self, application: QApplication) -> None:
        """Give the whole application palette, font and style sheet of the present look."""
        application.setStyle("Fusion")
        self.prepare(application)
        self.finish(application)

    def prepare(self, application: QApplication) -> None:
        """Palette and font, before the first widget is made."""
        application.setPalette(palette(self.theme))
        application.setFont(self.font(13))

    def finish(self, application: QApplication) -> None:
        """The style sheet, when every widget of the first paint is there.

        Qt matches it anew against every widget that changes its parent: with it from the start,
        making the window takes twice as long.
        """
        application.setStyleSheet(style_sheet(self.theme, self.height))

    def change(self, application: QApplication, name: ThemeName, base_px: int) -> None:
        """Another theme or size, at once and everywhere."""
        self.theme, self.base_px = theme(name), base_px
        self._pixmaps.clear()
        self._metrics.clear()
        glyphs.forget()
        self.dress(application)
        self.changed.emit()

    def px(self, size: int) -> int:
        return size + self.base_px - BASE_SIZES[0]

    def height(self, height: int) -> int:
        """A row's or control's height in px, grown with the text."""
        return height + 2 * (self.base_px - BASE_SIZES[0])

    def font(self, px: int, weight: int = 400) -> QFont:
        return fonts.text_font(self.px(px), weight)

    def metrics(self, px: int, weight: int = 400) -> QFontMetrics:
        key = (px, weight)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetrics(self.font(px, weight))
        return found

    def color(self, token: str) -> QColor:
        return self.theme[token]

    def glyph(self, spec: str, role: str, ratio: float, size: int = 14) -> QPixmap:
        """A status glyph (or, for `icon:name`, that icon) in the role's glyph colour."""
        if spec.startswith("icon:"):
            return self.icon(spec[5:], f"{role}.glyph", ratio, size)
        return glyphs.glyph(spec, self.theme[f"{role}.glyph"], self.px(size), ratio)

    def icon(self, name: str, token: str, ratio: float, size: int = 16) -> QPixmap:
        """A Phosphor icon in a token's colour, drawn from the icon font, cached."""
        key = (name, token, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = draw_icon(name, self.theme[token], self.px(size), ratio)
        return found


def draw_icon(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(fonts.icon_font(size))
    painter.setPen(colour)
    painter.drawText(
        QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, fonts.icon_character(name)
    )
    painter.end()
    return pixmap


def text_at(painter: QPainter, x: float, middle: float, text: str) -> None:
    """Draw one line with its optical middle at `middle`, baseline-placed whatever the script."""
    metrics = painter.fontMetrics()
    painter.drawText(QPointF(x, middle + (metrics.capHeight()) / 2), text)
