"""A scroll area's viewport, made here.

PySide finds out what a widget made by Qt is when Python first asks for it, and builds every class
of widget there is on the way: nine milliseconds of the way to the first paint.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def make_viewport(area: QAbstractScrollArea, *, filled: bool) -> None:
    """In place of Qt's own; `filled` with the base colour, as Qt's is, or clear."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(filled)
    area.setViewport(viewport)
