"""Two date fields for the filter *placed from … to …*; days of the clerk's time zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QGridLayout, QWidget

from app.store.views import ListQuery
from ui.format import Formats
from ui.look import Look
from ui.widgets import Button, SectionLabel


class DateRange(QWidget):
    chosen = Signal(object, object)  # from_us inclusive, to_us exclusive: µs since 1970 UTC

    def __init__(self, look: Look, formats: Formats, query: ListQuery, now_us: int) -> None:
        super().__init__()
        self._formats = formats
        last = query.to_us - 1 if query.to_us is not None else now_us
        self._first = self._field(query.from_us if query.from_us is not None else now_us, "from")
        self._last = self._field(last, "to")
        take = Button(look, self.tr("Show these days"), key="Enter", bind=False, small=True)
        take.clicked.connect(self._choose)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.addWidget(SectionLabel(look, self.tr("From")), 0, 0)
        grid.addWidget(SectionLabel(look, self.tr("To and including")), 0, 1)
        grid.addWidget(self._first, 1, 0)
        grid.addWidget(self._last, 1, 1)
        grid.addWidget(take, 2, 0, 1, 2)

    def _field(self, us: int, name: str) -> QDateEdit:
        when = self._formats.local(us)
        field = QDateEdit(QDate(when.year, when.month, when.day))
        field.setObjectName(f"date_{name}")
        field.setAccessibleName(self.tr("First day") if name == "from" else self.tr("Last day"))
        field.setDisplayFormat("d MMM yyyy")
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in one of the days shows them, as the button says."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        first, last = sorted((self._day(self._first), self._day(self._last)))
        edges = (first, last + timedelta(days=1))
        self.chosen.emit(*(int(edge.timestamp()) * 1_000_000 for edge in edges))

    def _day(self, field: QDateEdit) -> datetime:
        """Its midnight in the clerk's zone."""
        day = field.date()
        return datetime(day.year(), day.month(), day.day(), tzinfo=self._formats.zone)
