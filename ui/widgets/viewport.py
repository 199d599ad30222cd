"""Scroll areas and their viewports, made here.

PySide finds out what a widget made by Qt is when Python first asks for it, and builds every class
of widget there is on the way: nine milliseconds of the way to the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def make_viewport(area: QAbstractScrollArea, *, filled: bool) -> None:
    """In place of Qt's own; `filled` with the base colour, as Qt's is, or clear."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(filled)
    area.setViewport(viewport)


def scrolled(pane: QWidget, name: str) -> QScrollArea:
    """The pane, as wide as there is room, scrolling up and down on the ground around it."""
    area = QScrollArea()
    make_viewport(area, filled=False)
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(pane)
    pane.setProperty("clear", "true")
    pane.setAutoFillBackground(False)
    return area
