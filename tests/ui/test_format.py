from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tests.ui.sample import NOW
from ui.format import GROUP, MINUS, Formats

NOW_US = int(NOW.timestamp()) * 1_000_000


@pytest.mark.parametrize(
    ("value", "currency", "expected"),
    [
        ("526.55", "EUR", "526.55 EUR"),
        ("18400", "JPY", f"18{GROUP}400 JPY"),
        ("128.375", "KWD", "128.375 KWD"),
        ("1284", "PLN", f"1{GROUP}284.00 PLN"),
        ("-15", "EUR", f"{MINUS}15.00 EUR"),
        ("13749.1667", "RON", f"13{GROUP}749.1667 RON"),
        ("1E+3", "EUR", f"1{GROUP}000.00 EUR"),
    ],
)
def test_money_keeps_every_digit_it_has(value: str, currency: str, expected: str) -> None:
    assert Formats("en", UTC).money(Decimal(value), currency) == expected


def test_money_takes_the_points_of_the_locale() -> None:
    assert Formats("fr", UTC).money(Decimal("1284.5"), "EUR") == f"1{GROUP}284,50 EUR"
    assert Formats("en", UTC).money(None, "EUR") == "—"


def test_days_get_shorter_the_nearer_they_are() -> None:
    formats = Formats("en", UTC)

    def before(**ago: int) -> int:
        return int((NOW - timedelta(**ago)).timestamp()) * 1_000_000

    assert formats.short_day(before(minutes=4), NOW_US) == "09:41"
    assert formats.short_day(before(days=2), NOW_US) == "10 Mar"
    assert formats.short_days(before(days=400), NOW_US) == ("5 Feb 25", "Feb ’25", "02/25")
    assert formats.age(before(seconds=5), NOW_US) == "just now"
    assert formats.age(before(minutes=4), NOW_US) == "4 min ago"
    assert formats.age(before(hours=3), NOW_US) == "3 h ago"
    assert formats.age(before(days=2), NOW_US) == "2 d ago"


def test_instants_are_shown_in_the_clerks_zone() -> None:
    from zoneinfo import ZoneInfo

    us = int(datetime(2026, 7, 1, 22, 30, tzinfo=UTC).timestamp()) * 1_000_000
    assert Formats("en", ZoneInfo("Europe/Bucharest")).moment(us) == "2 Jul 2026, 01:30"
