"""Code 128 and QR as black bars, from ReportLab's encoders (paper §1, Codes).

What was encoded is compared with what was asked: ReportLab drops characters outside ASCII without
a word (paper §9.4). The QR mask is fixed, which costs nothing in readers and saves time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

MODULES = (0.96, 0.72)  # points: 8 or 6 dots at 600 dpi
QUIET = 10  # modules beside a Code 128
QR_MODULE = 1.44
QR_QUIET = 3  # modules; the paper around the cell adds to it
MASK = 0
FIRST, LAST = " ", "~"


class Bar(NamedTuple):
    """A black rectangle: left, top, width, height in points."""

    x: float
    y: float
    width: float
    height: float


def code128(text: str, x: float, y: float, width: float, height: float) -> list[Bar]:
    """Bars from `x`, the quiet zone included in `width`; [] if it fits at no printable module."""
    widths = _code128(text)
    total = sum(abs(w) for w in widths)
    for module in MODULES:
        if widths and (total + 2 * QUIET) * module <= width + QUIET * module:
            return _bars(widths, x, y, module, height)
    return []


def _bars(widths: tuple[int, ...], x: float, y: float, module: float, height: float) -> list[Bar]:
    bars = []
    for width in widths:
        if width > 0:
            bars.append(Bar(x, y, width * module, height))
        x += abs(width) * module
    return bars


@lru_cache(maxsize=256)
def _code128(text: str) -> tuple[int, ...]:
    """Bars (positive) and spaces (negative) in modules; () for what Code 128 cannot hold."""
    from reportlab.graphics.barcode.code128 import Code128

    if not text or not all(FIRST <= c <= LAST for c in text):
        return ()
    code = Code128(text, quiet=0)
    code.validate()
    if code.validated != text:
        return ()
    code.encode()
    code.decompose()
    return tuple(ord(c) - 64 if c.isupper() else 96 - ord(c) for c in code.decomposed)


def qr(text: str, left: float, top: float, width: float, height: float) -> list[Bar]:
    """A QR code of level M centred in the box, made smaller only where it would not fit."""
    rows = _qr(text)
    module = min(QR_MODULE, min(width, height) / (len(rows) + 2 * QR_QUIET))
    x0 = left + (width - len(rows) * module) / 2
    y0 = top + (height - len(rows) * module) / 2
    return [
        Bar(x0 + start * module, y0 + y * module, length * module, module)
        for y, runs in enumerate(rows)
        for start, length in runs
    ]


@lru_cache(maxsize=64)
def _qr(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Per row the runs of dark modules as (start, length)."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    from app.rendering.qr_words import words

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.dataCache = words(code)
    code.makeImpl(False, MASK)
    return tuple(_runs(row) for row in code.modules)


def _runs(row: list[bool]) -> tuple[tuple[int, int], ...]:
    runs = []
    start = None
    for x, dark in enumerate([*row, False]):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            runs.append((start, x - start))
            start = None
    return tuple(runs)
