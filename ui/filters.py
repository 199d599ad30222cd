"""The filter bar: chips that read as a sentence, each opening the menu of its values.

It holds the question and nothing else; whoever listens to `asked` puts it to the store.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget, QWidgetAction

from app.store.views import AccountRow, ListQuery
from ui import vocabulary
from ui.format import Formats
from ui.list import question
from ui.look import Look
from ui.widgets import Button, FilterChip, SectionLabel, label

if TYPE_CHECKING:
    from app.orders.model import Axis

FILTERED_AXES: tuple[Axis, ...] = ("order", "payment", "fulfilment")
CODE_LENGTH = 2


class FilterBar(QWidget):
    asked = Signal(object)  # ListQuery

    def __init__(self, look: Look, formats: Formats, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._look, self._formats, self._now_us = look, formats, now_us
        self._query = ListQuery()
        self._accounts: Sequence[AccountRow] = ()
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters"))
        self._title = label(look, self.tr("Orders"), weight=600)
        self._title.setObjectName("list_title")
        anytime = {"from_us": None, "to_us": None}
        self._status = self._chip("status", self.tr("with"), self._status_menu, {"status": ()})
        self._account = self._chip("account", self.tr("from"), self._account_menu, {"account": ""})
        self._dates = self._chip("dates", self.tr("placed"), self._date_menu, anytime)
        self._country = self._chip("country", self.tr("to"), self._country_menu, {"country": ""})
        self._tag = self._chip("tag", self.tr("tagged"), self._tag_menu, {"tag": ""})
        self._attention = self._chip(
            "attention", self.tr("that"), self._more_menu, {"attention": False}
        )
        self._more = Button(look, self.tr("filter"), icon="plus-bold", kind="quiet", small=True,
                            name="more_filters")  # fmt: skip
        self._more.clicked.connect(partial(self._open, self._more, self._more_menu))
        self._lay_out()
        self._show()

    def _chip(
        self, name: str, word: str, menu: Callable[[], QMenu], cleared: dict[str, Any]
    ) -> FilterChip:
        chip = FilterChip(self._look, word, "", clearable=False, name=f"filter_{name}")
        chip.clicked.connect(partial(self._open, chip, menu))
        chip.cleared.connect(partial(self._clear, cleared))
        return chip

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(9)
        chips = (self._status, self._account, self._dates, self._country, self._tag)
        for part in (self._title, *chips, self._attention, self._more):
            row.addWidget(part)
        row.addStretch()

    # -- the question -----------------------------------------------------------
    @property
    def query(self) -> ListQuery:
        return self._query

    def show_query(self, query: ListQuery, title: str) -> None:
        """Show a question put elsewhere; `title` is the name of the view."""
        self._query = query
        self._title.setText(title)
        self._show()

    def show_accounts(self, accounts: Sequence[AccountRow]) -> None:
        self._accounts = [row for row in accounts if not row.removed]
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        self._more.set_narrow(narrow)

    def _ask(self, query: ListQuery) -> None:
        self._query = query
        self._show()
        self.asked.emit(query)

    def _clear(self, cleared: dict[str, Any]) -> None:
        self._ask(replace(self._query, **cleared))

    def _show(self) -> None:
        query = self._query
        names = {row.id: row.name for row in self._accounts}
        every = self.tr("every account")
        self._status.show_value(question.status_words(query), clearable=bool(query.status))
        self._account.show_value(names.get(query.account, every), clearable=bool(query.account))
        words = question.date_words(query, self._formats, self._now_us())
        dated = query.from_us is not None or query.to_us is not None
        self._dates.show_value(words, clearable=dated)
        self._country.show_value(query.country, clearable=True)
        self._country.setVisible(bool(query.country))
        self._tag.show_value(query.tag, clearable=True)
        self._tag.setVisible(bool(query.tag))
        self._attention.show_value(self.tr("need you"), clearable=True)
        self._attention.setVisible(query.attention)

    # -- menus ------------------------------------------------------------------
    def _open(self, chip: QWidget, make: Callable[[], QMenu]) -> None:
        make().popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _menu(self, name: str) -> QMenu:
        """A menu that lives until it closes."""
        menu = QMenu(self)
        menu.setObjectName(f"menu_{name}")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _status_menu(self) -> QMenu:
        menu = self._menu("status")
        titles = (self.tr("Order"), self.tr("Payment"), self.tr("Shipping"))
        for axis, title in zip(FILTERED_AXES, titles, strict=True):
            part = menu.addMenu(title)
            for value in vocabulary.values(axis):
                shown = vocabulary.shown(axis, value)
                action = part.addAction(shown.word, partial(self._toggle, axis, value))
                action.setIcon(self._look.glyph(shown.glyph, shown.role, self.devicePixelRatioF()))
                action.setCheckable(True)
                action.setChecked((axis, value) in self._query.status)
        menu.addSeparator()
        menu.addAction(self.tr("Any status"), partial(self._clear, {"status": ()}))
        return menu

    def _toggle(self, axis: Axis, value: str) -> None:
        self._ask(question.toggled(self._query, axis, value))

    def _account_menu(self) -> QMenu:
        menu = self._menu("account")
        menu.addAction(self.tr("Every account"), partial(self._clear, {"account": ""}))
        menu.addSeparator()
        for row in self._accounts:
            self._checked(menu, row.name, row.id == self._query.account, {"account": row.id})
        return menu

    def _checked(self, menu: QMenu, text: str, checked: bool, change: dict[str, Any]) -> QAction:
        action = menu.addAction(text, partial(self._clear, change))
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _date_menu(self) -> QMenu:
        menu = self._menu("dates")
        for name in question.PERIODS:
            start = question.period(name, self._now_us(), self._formats.zone)
            change: dict[str, Any] = {"from_us": start, "to_us": None}
            self._checked(menu, question.period_word(name), start == self._query.from_us, change)
        menu.addSeparator()
        menu.addAction(self._dates_action(menu))
        menu.addSeparator()
        anytime: dict[str, Any] = {"from_us": None, "to_us": None}
        menu.addAction(self.tr("Any time"), partial(self._clear, anytime))
        return menu

    def _dates_action(self, menu: QMenu) -> QWidgetAction:
        """Two date fields inside the menu; Enter takes them."""
        from ui.date_range import DateRange

        action = QWidgetAction(menu)
        fields = DateRange(self._look, self._formats, self._query, self._now_us())
        fields.chosen.connect(partial(self._take_dates, menu))
        action.setDefaultWidget(fields)
        return action

    def _take_dates(self, menu: QMenu, from_us: int, to_us: int) -> None:
        menu.close()
        self._ask(replace(self._query, from_us=from_us, to_us=to_us))

    def _country_menu(self) -> QMenu:
        return self._typed_menu("country", self.tr("Country the goods go to, such as US"))

    def _tag_menu(self) -> QMenu:
        return self._typed_menu("tag", self.tr("Tag"))

    def _typed_menu(self, field: str, caption: str) -> QMenu:
        menu = self._menu(field)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(10, 8, 10, 8)
        entry = QLineEdit(str(getattr(self._query, field)))
        entry.setObjectName(f"filter_{field}_entry")
        entry.setAccessibleName(caption)
        entry.setMinimumWidth(220)
        column.addWidget(SectionLabel(self._look, caption))
        column.addWidget(entry)
        entry.returnPressed.connect(partial(self._take_text, menu, entry, field))
        action = QWidgetAction(menu)
        action.setDefaultWidget(page)
        menu.addAction(action)
        menu.aboutToShow.connect(entry.setFocus)
        return menu

    def _take_text(self, menu: QMenu, entry: QLineEdit, field: str) -> None:
        menu.close()
        text = entry.text().strip()
        self._clear({field: text.upper()[:CODE_LENGTH] if field == "country" else text})

    def _more_menu(self) -> QMenu:
        menu = self._menu("more")
        country, tag = self._country_menu, self._tag_menu
        menu.addAction(self.tr("To a country…"), partial(self._open, self._more, country))
        menu.addAction(self.tr("With a tag…"), partial(self._open, self._more, tag))
        menu.addAction(self.tr("That need you"), partial(self._clear, {"attention": True}))
        return menu
