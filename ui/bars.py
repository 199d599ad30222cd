"""One bar at a time above the pages, the worst first (look.md, *Banner*). Knows none of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Bars(QWidget):
    """Each bar shows and hides itself; of those that want to be seen the first is."""

    def __init__(self, *bars: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._places: list[tuple[QWidget, QWidget]] = []
        for bar in bars:
            place = QWidget()
            inner = QVBoxLayout(place)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(bar)
            column.addWidget(place)
            bar.installEventFilter(self)
            self._places.append((place, bar))
        self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TURNS:
            self._choose()
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        first = next((bar for _, bar in self._places if not bar.isHidden()), None)
        for place, bar in self._places:
            place.setVisible(bar is first)
        self.setVisible(first is not None)
