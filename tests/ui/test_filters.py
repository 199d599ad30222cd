"""The filter bar: menus of real values, the date range, chips that read as a sentence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.store.views import ListQuery
from tests.ui import sample
from tests.ui.conftest import WAIT_MS
from ui.date_range import DateRange
from ui.filters import FilterBar
from ui.format import Formats
from ui.list import question
from ui.look import Look
from ui.main_window import MainWindow
from ui.widgets import FilterChip

NOW_US = int(sample.NOW.timestamp()) * 1_000_000


@pytest.fixture
def bar(look: Look, formats: Formats, qtbot: QtBot) -> FilterBar:
    made = FilterBar(look, formats, lambda: NOW_US)
    qtbot.addWidget(made)
    made.show_accounts(sample.ACCOUNTS)
    made.resize(1000, 40)
    made.show()
    return made


def opened(bar: FilterBar, chip: str) -> QMenu:
    """The menu that a click on that chip opens."""
    button = bar.findChild(QAbstractButton, chip)
    assert button is not None
    former = set(bar.findChildren(QMenu))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = [menu for menu in bar.findChildren(QMenu) if menu not in former and menu.isVisible()]
    return menu


def choose(menu: QMenu, *words: str) -> None:
    """Click through menu and sub-menu to an action."""
    for word in words[:-1]:
        action = next(a for a in menu.actions() if a.text() == word)
        sub = action.menu()
        assert isinstance(sub, QMenu)
        menu = sub
    next(action for action in menu.actions() if action.text() == words[-1]).trigger()


def said(bar: FilterBar, chip: str) -> str:
    found = bar.findChild(FilterChip, chip)
    assert found is not None
    return found.accessibleName() if found.isVisible() else ""


def test_statuses_of_every_axis_are_added_and_taken_away(bar: FilterBar) -> None:
    choose(opened(bar, "filter_status"), "Payment", "Paid")
    choose(opened(bar, "filter_status"), "Shipping", "To ship")
    assert list(bar.query.status) == [("payment", "paid"), ("fulfilment", "awaiting")]
    assert said(bar, "filter_status") == "with Paid, To ship"
    choose(opened(bar, "filter_status"), "Payment", "Paid")
    assert list(bar.query.status) == [("fulfilment", "awaiting")]
    choose(opened(bar, "filter_status"), "Any status")
    assert bar.query == ListQuery()


def test_the_menu_ticks_what_is_filtered(bar: FilterBar) -> None:
    bar.show_query(ListQuery(status=(("payment", "failed"),), account="ACC-OUT"), "Orders")
    menu = opened(bar, "filter_account")
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["outlet"]
    payment = next(a for a in opened(bar, "filter_status").actions() if a.text() == "Payment")
    sub = payment.menu()
    assert isinstance(sub, QMenu)
    assert [a.text() for a in sub.actions() if a.isChecked()] == ["Failed"]


def test_an_account_is_chosen_and_any_again(bar: FilterBar) -> None:
    choose(opened(bar, "filter_account"), "shop-ro")
    assert bar.query.account == "ACC-SHOP"
    assert said(bar, "filter_account") == "from shop-ro"
    choose(opened(bar, "filter_account"), "Every account")
    assert bar.query.account == ""


@pytest.mark.parametrize(
    ("period", "first"),
    [
        ("today", datetime(2026, 3, 12, tzinfo=UTC)),
        ("since yesterday", datetime(2026, 3, 11, tzinfo=UTC)),
        ("this week", datetime(2026, 3, 9, tzinfo=UTC)),
        ("this month", datetime(2026, 3, 1, tzinfo=UTC)),
        ("this year", datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_period_begins_at_its_first_midnight(
    bar: FilterBar, period: str, first: datetime
) -> None:
    choose(opened(bar, "filter_dates"), period)
    assert bar.query.from_us == int(first.timestamp()) * 1_000_000
    assert bar.query.to_us is None


def test_days_are_taken_whole_and_in_either_order(bar: FilterBar) -> None:
    menu = opened(bar, "filter_dates")
    first, last = menu.findChild(QDateEdit, "date_from"), menu.findChild(QDateEdit, "date_to")
    assert first is not None
    assert last is not None
    first.setDate(QDate(2026, 3, 5))
    last.setDate(QDate(2026, 3, 2))
    take = menu.findChild(QAbstractButton, "button_show_these_days")
    assert take is not None
    take.click()
    start, end = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 6, tzinfo=UTC)
    assert bar.query.from_us == int(start.timestamp()) * 1_000_000
    assert bar.query.to_us == int(end.timestamp()) * 1_000_000
    assert said(bar, "filter_dates") == "placed 2 Mar 2026 – 5 Mar 2026"
    choose(opened(bar, "filter_dates"), "Any time")
    assert bar.query == ListQuery()


def test_a_day_of_23_hours_is_taken_whole(look: Look, qtbot: QtBot) -> None:
    """The clerk's midnights, also where the clocks change in between."""
    formats = Formats("en", ZoneInfo("Europe/Bucharest"))
    fields = DateRange(look, formats, ListQuery(), NOW_US)
    qtbot.addWidget(fields)
    for field in fields.findChildren(QDateEdit):
        field.setDate(QDate(2026, 3, 29))
    take = fields.findChild(QAbstractButton)
    assert take is not None
    with qtbot.waitSignal(fields.chosen) as chosen:
        take.click()
    start = datetime(2026, 3, 29, tzinfo=timezone(timedelta(hours=2)))
    assert chosen.args == [
        int(start.timestamp()) * 1_000_000,
        int((start + timedelta(hours=23)).timestamp()) * 1_000_000,
    ]
    query = ListQuery(from_us=chosen.args[0], to_us=chosen.args[1])
    assert question.date_words(query, formats, NOW_US) == "29 Mar 2026"


def test_a_country_and_a_tag_are_typed_and_cleared(bar: FilterBar) -> None:
    for name, words, typed, kept in (
        ("country", "To a country…", "ro", "RO"),
        ("tag", "With a tag…", " urgent ", "urgent"),
    ):
        choose(opened(bar, "more_filters"), words)
        entry = next(
            e for e in bar.findChildren(QLineEdit, f"filter_{name}_entry") if e.isVisible()
        )
        QTest.keyClicks(entry, typed)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        assert getattr(bar.query, name) == kept
        assert said(bar, f"filter_{name}").endswith(kept)
        chip = bar.findChild(FilterChip, f"filter_{name}")
        assert chip is not None
        QTest.keyClick(chip, Qt.Key.Key_Delete)
        assert bar.query == ListQuery()


def test_what_needs_the_clerk_is_a_filter_too(bar: FilterBar) -> None:
    choose(opened(bar, "more_filters"), "That need you")
    assert bar.query == ListQuery(attention=True)


def test_the_list_follows_the_filters(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.orders.filters
    qtbot.waitUntil(lambda: not window.workplace.jobs.busy, timeout=WAIT_MS)
    choose(opened(bar, "filter_status"), "Payment", "Rejected")
    qtbot.waitUntil(lambda: len(window.orders.model.keys) == 1, timeout=WAIT_MS)
    row = window.orders.model.row(0)
    assert row is not None
    assert row.number == "10043"
    assert window.findChild(QWidget, "status_count") is not None
