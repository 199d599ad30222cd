"""The papers' filters: chips that read as a sentence, each opening the menu of its values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget, QWidgetAction

from app.documents import KINDS
from app.store.views import ListQuery, PaperQuery
from ui.format import Formats
from ui.look import Look
from ui.widgets import FilterChip
from ui.words import paper_words


class PaperFilters(QWidget):
    """Holds the question but for its search; `asked` when a filter changes."""

    asked = Signal(object)  # PaperQuery

    def __init__(self, look: Look, formats: Formats, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._look, self._formats, self._now_us = look, formats, now_us
        self.query = PaperQuery()
        self._currencies: Sequence[str] = ()
        self.setObjectName("paper_filters")
        self.setAccessibleName(self.tr("Filters"))
        self.kind = self._chip("kind", self.tr("show"), self._kind_menu)
        self.days = self._chip("days", self.tr("issued"), self._days_menu)
        self.currency = self._chip("currency", self.tr("in"), self._currency_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(9)
        for chip in (self.kind, self.days, self.currency):
            row.addWidget(chip)
        row.addStretch()
        self._show()

    def _chip(self, name: str, word: str, menu: Callable[[], QMenu]) -> FilterChip:
        chip = FilterChip(self._look, word, "", clearable=False, name=f"paper_{name}")
        chip.clicked.connect(partial(self._open, chip, menu))
        cleared = {"from_day": "", "to_day": ""} if name == "days" else {name: ""}
        chip.cleared.connect(partial(self.change, cleared))
        return chip

    def show_currencies(self, currencies: Sequence[str]) -> None:
        self._currencies = currencies

    def clear(self) -> None:
        """Every paper; whoever calls it asks."""
        self.query = PaperQuery()
        self._show()

    def change(self, fields: dict[str, str]) -> None:
        """Ask with these fields of the question changed."""
        self.query = replace(self.query, **fields)
        self._show()
        self.asked.emit(self.query)

    def _show(self) -> None:
        query = self.query
        kind = paper_words(query.kind) if query.kind else self.tr("every paper")
        self.kind.show_value(kind, clearable=bool(query.kind))
        self.days.show_value(self._days_words(), clearable=bool(query.from_day))
        currency = query.currency or self.tr("any currency")
        self.currency.show_value(currency, clearable=bool(query.currency))

    def _days_words(self) -> str:
        if not self.query.from_day:
            return self.tr("any time")
        first, last = (self._day(day) for day in (self.query.from_day, self.query.to_day))
        return first if first == last else f"{first} – {last}"

    def _day(self, day: str) -> str:
        """A business day has no hour: noon keeps it the same day in every zone."""
        return self._formats.day(_noon_us(day))

    # -- menus -------------------------------------------------------------------------
    def _open(self, chip: QWidget, make: Callable[[], QMenu]) -> None:
        make().popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _menu(self, name: str) -> QMenu:
        """A menu that lives until it closes."""
        menu = QMenu(self)
        menu.setObjectName(f"menu_{name}")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _values(self, name: str, values: Sequence[tuple[str, str]]) -> QMenu:
        menu = self._menu(name)
        for value, words in values:
            action = menu.addAction(words, partial(self.change, {name: value}))
            action.setCheckable(True)
            action.setChecked(value == getattr(self.query, name))
        return menu

    def _kind_menu(self) -> QMenu:
        kinds = [(kind, paper_words(kind)) for kind in KINDS]
        return self._values("kind", [("", self.tr("Every paper")), *kinds])

    def _currency_menu(self) -> QMenu:
        codes = [(code, code) for code in self._currencies]
        return self._values("currency", [("", self.tr("Any currency")), *codes])

    def _days_menu(self) -> QMenu:
        from ui.date_range import DateRange

        menu, action = self._menu("days"), QWidgetAction(self)
        query = ListQuery()
        if self.query.from_day:
            edges = (_noon_us(self.query.from_day), _noon_us(self.query.to_day))
            query = ListQuery(from_us=edges[0], to_us=edges[1])
        fields = DateRange(self._look, self._formats, query, self._now_us())
        fields.chosen.connect(partial(self._take_days, menu))
        action.setDefaultWidget(fields)
        menu.addAction(action)
        menu.addSeparator()
        anytime = {"from_day": "", "to_day": ""}
        menu.addAction(self.tr("Any time"), partial(self.change, anytime))
        return menu

    def _take_days(self, menu: QMenu, from_us: int, to_us: int) -> None:
        menu.close()
        first, last = (self._formats.local(us).date().isoformat() for us in (from_us, to_us - 1))
        self.change({"from_day": first, "to_day": last})


def _noon_us(day: str) -> int:
    noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC)
    return int(noon.timestamp()) * 1_000_000
