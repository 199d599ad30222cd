"""Numbers of papers as text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app import series


def test_the_default_number() -> None:
    template = series.default_template("commercial-invoice", "")
    prefix = series.expand(template, year="2026", desk="K7Q")
    assert series.number(prefix, series.WIDTH, 1) == "INV-2026-K7Q-000001"
    assert series.default_template("proforma", "Horezu") == "Horezu-PF-{year}-{desk}-"


def test_other_braces_stay_as_typed() -> None:
    assert series.expand("%s{0}{year}", year="2026", desk="K7Q") == "%s{0}2026"


@given(prefix=st.text("AB-/{}%", min_size=1), count=st.integers(1, 10**8))
def test_the_count_is_read_back(prefix: str, count: int) -> None:
    assert series.count_of(series.number(prefix, 6, count), prefix) == count


@given(prefix=st.text("AB-/{}%"), count=st.integers(1, 10**8))
def test_a_number_falls_into_prefix_and_count_of_whatever_series(prefix: str, count: int) -> None:
    assert series.split(series.number(prefix, 6, count)) == (prefix, count)
    assert series.split(prefix) == (prefix, 0)


def test_numbers_of_other_series_have_no_count() -> None:
    assert series.count_of("PF-2026-000001", "INV-2026-") is None
    assert series.count_of("INV-2026-", "INV-2026-") is None
    assert series.count_of("INV-2026-1A", "INV-2026-") is None


def test_what_cannot_be_a_desk_or_prefix_is_told() -> None:
    assert series.desk_problem("K7Q") == ""
    assert series.desk_problem("k7q")
    assert series.desk_problem("K7")
    assert series.prefix_problem("ŻÓŁĆ-")
    assert series.prefix_problem("")
    assert series.prefix_problem("X" * 41)
    assert series.width_problem(0)
    assert series.width_problem(13)


def test_kinds_with_a_series_of_their_own() -> None:
    assert series.draws_number("commercial-invoice")
    assert not series.draws_number("customs-rendition")
    assert not series.draws_number("packing-list")


def test_noted_starts_are_read_back() -> None:
    notes = series.start_note(100, "from\nthe old system") + series.start_note(250, "again")
    assert series.noted_starts(notes) == frozenset({100, 250})
