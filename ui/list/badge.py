"""The tinted pill of a row that cannot have its papers yet, as a picture a plan can replay."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPixmap

from ui.look import Look
from ui.widgets.painting import line_of_text, painting, rounded, text_width

PADDING, SIGN, GAP, HEIGHT = 7, 12, 4, 20


def badge(look: Look, words: str, ratio: float) -> QPixmap:
    """Sign and words on the tint of what waits for somebody (look.md, *List cell*)."""
    height, sign = look.height(HEIGHT), look.px(SIGN)
    width = 2 * PADDING + sign + GAP + text_width(look, words, 12, 500)
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        rect = QRectF(0, 0, width, height)
        tint, edge = look.color("wait.tint"), look.color("wait.edge")
        rounded(painter, rect, height / 2, fill=tint, edge=edge)
        icon = look.icon("warning-fill", "wait.glyph", ratio, SIGN)
        painter.drawPixmap(PADDING, round((height - sign) / 2), icon)
        painter.setPen(look.color("wait.word"))
        at = (PADDING + sign + GAP, height / 2)
        line_of_text(painter, look, at, words, px=12, weight=500)
    return pixmap
