"""The status glyphs of look.md (*Status vocabulary*), painted on a 14×14 grid; knows no status.

A glyph is a specification of words: a family (`coin`, `box`, `slip`, `gem`, `hex`), a filling
(`empty`, `dashed`, `dot`, `half`, `inner`, `full`, `slash`, `pause`) and a sign cut out of it or
drawn in it (`tick`, `right`, `left`, `bang`, `cross`, `ask`, `more`, `swap`); `none` is a dash.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

GRID = 14.0
STROKE = 1.5
_CENTRE = QPointF(7, 7)


def _coin() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(_CENTRE, 5.25, 5.25)
    return path


def _box() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(2, 2, 10, 10), 2.2, 2.2)
    return path


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _slip() -> QPainterPath:
    return _polygon((2.75, 1.75), (8.25, 1.75), (11.25, 4.75), (11.25, 12.25), (2.75, 12.25))


def _gem() -> QPainterPath:
    return _polygon((7, 1.4), (12.6, 7), (7, 12.6), (1.4, 7))


def _hex() -> QPainterPath:
    return _polygon(*((7 + 6 * sin(k * pi / 3), 7 - 6 * cos(k * pi / 3)) for k in range(6)))


FAMILIES: dict[str, Callable[[], QPainterPath]] = {
    "coin": _coin, "box": _box, "slip": _slip, "gem": _gem, "hex": _hex,
}  # fmt: skip

# Strokes of each sign, as polylines on the grid; a single point is a round dot.
SIGNS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "tick": (((4.4, 7.2), (6.3, 9.0), (9.7, 5.2)),),
    "right": (((4.2, 7), (9.6, 7)), ((7.4, 4.8), (9.6, 7), (7.4, 9.2))),
    "left": (((9.8, 7), (4.4, 7)), ((6.6, 4.8), (4.4, 7), (6.6, 9.2))),
    "bang": (((7, 4.1), (7, 7.6)), ((7, 9.9),)),
    "cross": (((5, 5), (9, 9)), ((9, 5), (5, 9))),
    "ask": (
        (
            (5.2, 5.5), (5.4, 4.7), (6.1, 4.1), (7, 3.9), (7.9, 4.1), (8.6, 4.8), (8.7, 5.6),
            (8.3, 6.3), (7.5, 6.8), (7.05, 7.4), (7, 8),
        ),
        ((7, 10.1),),
    ),
    "more": (((4.6, 7),), ((7, 7),), ((9.4, 7),)),
    "swap": (
        ((4.3, 5.5), (9.6, 5.5)), ((8.2, 4.1), (9.6, 5.5)),
        ((9.7, 8.5), (4.4, 8.5)), ((5.8, 9.9), (4.4, 8.5)),
    ),
    "pause": (((5.7, 5.2), (5.7, 9)), ((8.3, 5.2), (8.3, 9))),
    "slash": (((3.4, 10.6), (10.6, 3.4)),),
    "low_slash": (((4.3, 10.4), (9.7, 4.6)),),
}  # fmt: skip


def _pen(colour: QColor, width: float = STROKE) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join)


def _draw_sign(painter: QPainter, sign: str, pen: QPen) -> None:
    painter.setPen(pen)
    for line in SIGNS[sign]:
        if len(line) == 1:
            painter.drawPoint(QPointF(*line[0]))
        else:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))


def _draw_inside(painter: QPainter, family: str, fill: str, shape: QPainterPath) -> None:
    """The filling of an outlined shape, in the painter's pen colour."""
    colour = painter.pen().color()
    if fill == "dot":
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(_CENTRE, 2.1, 2.1)
    elif fill == "inner":
        painter.fillRect(QRectF(4.3, 4.3, 5.4, 5.4), colour)
    elif fill == "half":
        lower = QPainterPath()
        lower.addRect(QRectF(0, 6.6 if family == "box" else 7, GRID, GRID))
        painter.fillPath(shape.intersected(lower), colour)


def _paint(painter: QPainter, spec: str, colour: QColor) -> None:
    if spec == "none":
        painter.setPen(_pen(colour))
        painter.drawLine(QPointF(4.6, 7), QPointF(9.4, 7))
        return
    family, fill, sign = [*spec.split(), "", ""][:3]
    shape = FAMILIES[family]()
    solid = fill == "full" or family == "hex"
    pen = _pen(colour)
    if fill == "dashed":
        pen.setDashPattern([1.35, 1.55])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(colour if solid else Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_inside(painter, family, fill, shape)
    sign = sign or (fill if fill in SIGNS else "")
    if fill == "half" and sign:  # the sign stands in the free upper half
        painter.translate(0, -2.4)
    if sign:
        _paint_sign(painter, family, sign, colour, solid)


def _paint_sign(painter: QPainter, family: str, sign: str, colour: QColor, solid: bool) -> None:
    if sign == "slash" and family == "slip":
        sign = "low_slash"
    if family == "slip":  # the sheet's middle lies lower: its corner is cut
        painter.translate(0, 0.6)
    if family == "gem":
        painter.translate(7, 7)
        painter.scale(0.8, 0.8)
        painter.translate(-7, -7)
    if solid:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    dots = sign in {"more", "bang"}
    _draw_sign(painter, sign, _pen(colour, 1.5 if solid or dots else 1.3))


_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}


def glyph(spec: str, colour: QColor, size: int = 14, ratio: float = 1.0) -> QPixmap:
    """The glyph as a pixmap of `size` logical pixels, cached. KeyError for an unknown family."""
    key = (spec, colour.rgba(), size, ratio)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _draw(spec, colour, size, ratio)
    return found


def _draw(spec: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    _paint(painter, spec, colour)
    painter.end()
    return pixmap


def forget() -> None:
    """Drop every cached pixmap, on a change of theme."""
    _pixmaps.clear()
