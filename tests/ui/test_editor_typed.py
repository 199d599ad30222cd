"""What a clerk types: numbers in two spellings, dates, counted codes; and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.said import say
from ui.editor.typed import (
    TEXT_LIMIT,
    Spelling,
    Unreadable,
    counted_code,
    moment,
    number,
    shown_moment,
    shown_number,
    typed_text,
)

POINT, COMMA = Spelling("."), Spelling(",")
NOW = int(datetime(2026, 3, 12, 9, 45, tzinfo=UTC).timestamp()) * 1_000_000


@pytest.mark.parametrize("spelling", [POINT, COMMA])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,50", "12.50"),
        ("12.50", "12.50"),
        ("1 234,5", "1234.5"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("0.125", "0.125"),
        ("0,125", "0.125"),
        ("−15", "-15"),
        (".5", "0.5"),
        ("1234", "1234"),
        ("1'234'567.25", "1234567.25"),
    ],
)
def test_a_number_is_read_as_it_is_meant(spelling: Spelling, text: str, value: str) -> None:
    assert number(text, say("price"), spelling) == Decimal(value)


def test_a_number_that_could_be_two_is_asked_back() -> None:
    assert number("1,234", say("price"), COMMA) == Decimal("1.234")
    with pytest.raises(Unreadable, match=r"can be read two ways: write 1234 or 1,234"):
        number("1.234", say("price"), COMMA)
    with pytest.raises(Unreadable, match="two ways"):
        number("1,234", say("price"), POINT)


@pytest.mark.parametrize("text", ["4O", "1.2.3", "1,2,3", "12,34,56.7", "--1", "1e5", "NaN", "∞"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="is not a quantity"):
        number(text, say("quantity"), POINT)


def test_a_letter_among_digits_is_named() -> None:
    with pytest.raises(Unreadable, match=r"“4O” is not a quantity; a letter O\?"):
        number("4O", say("quantity"), POINT)


def test_no_letter_is_blamed_where_more_is_wrong() -> None:
    with pytest.raises(Unreadable) as refused:
        number("2*SCF-07", say("quantity"), POINT)
    assert str(refused.value) == "“2*SCF-07” is not a quantity"


def test_too_many_decimals_or_digits_are_refused() -> None:
    assert number("1.1234560", say("price"), POINT) == Decimal("1.1234560")
    with pytest.raises(Unreadable, match="more than 6 decimals"):
        number("1.1234567", say("price"), POINT)
    with pytest.raises(Unreadable, match="too large"):
        number("1" * 13, say("price"), POINT)


def test_blank_is_no_number() -> None:
    assert number("  ", say("price"), POINT) is None


@given(st.decimals(min_value="-999999999999", max_value="999999999999", places=6))
def test_what_is_shown_reads_back(value: Decimal) -> None:
    for spelling in (POINT, COMMA):
        assert number(shown_number(value, spelling, 2), say("price"), spelling) == value


@pytest.mark.parametrize(
    ("text", "quantity", "code"),
    [
        ("V01-39", None, "V01-39"),
        ("12*V01-39", Decimal(12), "V01-39"),
        (" 2,5 × A B ", Decimal("2.5"), "A B"),
        ("*X", None, "*X"),
        ("A*2", None, "A*2"),
    ],
)
def test_a_counted_code(text: str, quantity: Decimal | None, code: str) -> None:
    assert counted_code(text, POINT) == (quantity, code)


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("12 Mar 2026 09:41", "2026-03-12T09:41:00+00:00", "s"),
        ("12.3.2026 9:41", "2026-03-12T09:41:00+00:00", "s"),
        ("2026-03-12", "2026-03-12T00:00:00+00:00", "day"),
        ("12 march", "2026-03-12T00:00:00+00:00", "day"),
        ("3/4/26", "2026-04-03T00:00:00+00:00", "day"),
        ("today", "2026-03-12T00:00:00+00:00", "day"),
        ("now", "2026-03-12T09:45:00+00:00", "s"),
    ],
)
def test_a_date(text: str, expected: str, precision: str) -> None:
    read = moment(text, NOW, Spelling(".", UTC))
    assert read is not None
    assert (read.text, read.precision) == (expected, precision)
    assert read.us == int(datetime.fromisoformat(expected).timestamp()) * 1_000_000


def test_a_date_is_meant_in_the_desks_zone_also_in_summer() -> None:
    bucharest = Spelling(".", ZoneInfo("Europe/Bucharest"))
    winter, summer = (
        moment("1.1.2026 12:00", NOW, bucharest),
        moment("1.7.2026 12:00", NOW, bucharest),
    )
    assert winter is not None
    assert summer is not None
    assert winter.text.endswith("+02:00")
    assert summer.text.endswith("+03:00")
    assert shown_moment(summer, bucharest) == "1 Jul 2026 12:00"
    elsewhere = replace(bucharest, named_months=False)
    assert shown_moment(summer, elsewhere) == "01.07.2026 12:00"
    assert moment("01.07.2026 12:00", NOW, elsewhere) == summer


@pytest.mark.parametrize("text", ["31.2.2026", "soon", "12 Foo 2026", "1 2 3 4", "12.3.2026 25:00"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="is not a date"):
        moment(text, NOW, POINT)


def test_typed_text_is_limited_and_clean() -> None:
    assert typed_text("  Ana  ") == "Ana"
    with pytest.raises(Unreadable, match="at most"):
        typed_text("x" * (TEXT_LIMIT + 1))
    with pytest.raises(Unreadable, match=r"U\+0007"):
        typed_text("a\x07b")
