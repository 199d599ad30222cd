"""Strokes the widgets share: rounded boxes, key caps, one-line texts. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPaintDevice, QPainter, QPen

from ui.look import Look

CAP_HEIGHT = 18
CAP_PADDING = 6


@contextmanager
def painting(device: QPaintDevice, *, smooth: bool = True) -> Iterator[QPainter]:
    """A painter whose texts run in their own direction, ended even when painting fails.

    One that outlives its device takes the program down with it.
    """
    painter = QPainter(device)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        yield painter
    finally:
        painter.end()


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose edge lies wholly inside `rect`."""
    half = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def line_of_text(
    painter: QPainter,
    look: Look,
    at: tuple[float, float],
    text: str,
    *,
    px: int,
    weight: int = 400,
) -> None:
    """One line with its left end at `at`, capitals centred there, whatever the script."""
    x, middle = at
    painter.setFont(look.font(px, weight))
    painter.drawText(QPointF(x, middle + look.metrics(px, weight).capHeight() / 2), text)


def text_width(look: Look, text: str, px: int, weight: int = 400) -> int:
    return look.metrics(px, weight).horizontalAdvance(text)


def cap_text(key: str) -> str:
    """A key sequence as its cap says it: `Ctrl N`."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter").replace("+", " ")


def cap_width(look: Look, key: str) -> int:
    return text_width(look, cap_text(key), 11, 500) + 2 * CAP_PADDING


def draw_cap(
    painter: QPainter, look: Look, x: float, middle: float, key: str, *, on_accent: bool = False
) -> None:
    """A key cap whose left edge is `x`."""
    height = look.height(CAP_HEIGHT)
    rect = QRectF(x, middle - height / 2, cap_width(look, key), height)
    if on_accent:
        fill = QColor(look.color("on_accent"))
        fill.setAlpha(52)
        rounded(painter, rect, 4, fill=fill)
        painter.setPen(look.color("on_accent"))
    else:
        edge = look.color("line_field" if look.theme.high_contrast else "idle.edge")
        rounded(painter, rect, 4, edge=edge)
        painter.setPen(look.color("text3"))
    line_of_text(painter, look, (x + CAP_PADDING, middle), cap_text(key), px=11, weight=500)
