"""Exact money: ISO 4217, rounding, the database integer, typed numbers, splitting."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import money
from app.money import MoneyError

D = Decimal
MICROS = st.integers(-(2**63) + 1, 2**63 - 1)
CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "CLF", "RSD"])


def _with_digits(digits: int) -> str:
    return " ".join(sorted(code for code, own in money.EXPONENTS.items() if own == digits))


def test_exponents_are_those_of_document_rules_3_10() -> None:
    zero = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
    assert _with_digits(0) == zero
    assert _with_digits(3) == "BHD IQD JOD KWD LYD OMR TND"
    assert _with_digits(4) == "CLF UYW"
    assert [money.exponent(code) for code in ("EUR", "TWD", "HUF", "RSD", "ALL", "LBP")] == [2] * 6


@pytest.mark.parametrize("code", ["EURO", "€", "eur", "XXX", "", "XAU"])
def test_what_is_no_currency_is_named(code: str) -> None:
    assert not money.is_currency(code)
    with pytest.raises(MoneyError, match=f"Currency “{code}” is unknown; a code such as EUR"):
        money.exponent(code)


@pytest.mark.parametrize(
    ("amount", "currency", "rounded"),
    [
        ("0.005", "EUR", "0.01"),
        ("-0.005", "EUR", "-0.01"),
        ("0.0049999", "EUR", "0.00"),
        ("0.5", "JPY", "1"),
        ("-2.5", "JPY", "-3"),
        ("1.0005", "KWD", "1.001"),
        ("13749.1667", "CLF", "13749.1667"),
    ],
)
def test_rounding_is_half_away_from_zero(amount: str, currency: str, rounded: str) -> None:
    assert str(money.quantize(D(amount), currency)) == rounded


@given(MICROS.map(money.from_micros), CURRENCIES)
def test_a_credit_mirrors_its_invoice(amount: Decimal, currency: str) -> None:
    assert money.quantize(-amount, currency) == -money.quantize(amount, currency)


@given(MICROS)
def test_database_integers_come_back(micros: int) -> None:
    amount = money.from_micros(micros)
    assert money.to_micros(amount) == micros
    assert "E" not in str(amount)
    assert not (str(amount).endswith("0") and "." in str(amount))


@pytest.mark.parametrize(
    ("amount", "micros"),
    [
        ("13749.1667", 13_749_166_700),
        ("0.0000005", 0),
        ("0.0000015", 2),
        ("-0.0000025", -2),
        ("9223372036854.775807", 2**63 - 1),
        ("1e-400", 0),
        ("-0", 0),
    ],
)
def test_stored_half_even_to_six_places(amount: str, micros: int) -> None:
    assert money.to_micros(D(amount)) == micros


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("NaN", "not an amount"),
        ("-Infinity", "not an amount"),
        ("9223372036854.775808", "too large"),
        ("12345678901234567890123.45", "too large"),
        ("1e400", "too large"),
    ],
)
def test_what_no_integer_holds_is_refused(amount: str, said: str) -> None:
    with pytest.raises(MoneyError, match=said):
        money.to_micros(D(amount))
    with pytest.raises(MoneyError, match=said):
        money.quantize(D(amount), "EUR")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("5", "5"),
        ("+5", "5"),
        (" 5 ", "5"),
        ("5\u00a0", "5"),
        ("\u22125", "-5"),
        ("-0.00", "0.00"),
        ("0.30000", "0.30000"),
        ("13749.166700", "13749.166700"),
        ("٣٫٥", "3.5"),
        ("１２", "12"),
    ],
)
def test_typed_numbers(typed: str, value: str) -> None:
    assert str(money.parse(typed, field="price")) == value


@pytest.mark.parametrize(
    "typed",
    ["", " ", "1e3", "0x10", "1_000", "12,50", "1.234,56", "1,234.56", "NaN", "Infinity", ".", "5.",
     ".5", "1.1234567", "9223372036854775807", "²", "½", "--5", "5-", "1 2", "12\n", "a" * 500],
)  # fmt: skip
def test_refusals_name_field_value_and_expectation(typed: str) -> None:
    with pytest.raises(MoneyError) as refused:
        money.parse(typed, field="lines[0].quantity")
    sentence = str(refused.value)
    assert sentence.startswith("lines[0].quantity “")
    assert typed.strip()[:30] in sentence
    assert sentence.endswith((" expected.", "1234.50."))
    assert len(sentence) <= 200


@pytest.mark.parametrize(
    ("typed", "decimal_sign", "grouping", "value"),
    [
        ("1.234,56", ",", ".", "1234.56"),
        ("12,50", ",", ".", "12.50"),
        ("1.234", ",", ".", "1234"),
        ("1,234.56", ".", ",", "1234.56"),
        ("1\u202f234\u00a0567,5", ",", "\u202f", "1234567.5"),
        ("−1 234", ",", " ", "-1234"),
    ],
)
def test_numbers_as_a_language_writes_them(
    typed: str, decimal_sign: str, grouping: str, value: str
) -> None:
    found = money.parse(typed, field="price", decimal_sign=decimal_sign, grouping=grouping)
    assert str(found) == value


@pytest.mark.parametrize("typed", ["12.50", "1.23,5", "1.2345,6", ".123"])
def test_a_group_has_three_digits(typed: str) -> None:
    with pytest.raises(MoneyError, match=r"write it as 1234,50\."):
        money.parse(typed, field="price", decimal_sign=",", grouping=".")


@given(MICROS.map(money.from_micros))
def test_plain_text_reads_back(amount: Decimal) -> None:
    text = money.plain(amount)
    assert money.parse(text, field="any") == amount
    assert not set(text) & set("eE+")


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("1E+2", "EUR", "100.00"),
        ("22.2100", "EUR", "22.21"),
        ("13749.1667", "EUR", "13749.1667"),
        ("5", "JPY", "5"),
        ("5.5", "JPY", "5.5"),
        ("5.5", "KWD", "5.500"),
        ("-0.00", "EUR", "0.00"),
        ("7", "", "7.00"),
        ("7.1", "EURO", "7.10"),
    ],
)
def test_json_form_of_money(amount: str, currency: str, text: str) -> None:
    assert money.text(D(amount), currency) == text


def test_largest_remainder() -> None:
    thirds = money.spread(D("100.00"), [D(1)] * 3, "EUR")
    assert thirds == [D("33.34"), D("33.33"), D("33.33")]
    assert money.spread(D("-0.05"), [D(1), D(3)], "EUR") == [D("-0.01"), D("-0.04")]
    assert money.spread(D("0.05"), [D(0), D(0)], "EUR") == [D("0.03"), D("0.02")]
    assert money.spread(D(10), [D("0.5"), D("0.3")], "JPY") == [D(6), D(4)]
    assert money.spread(D(0), [], "EUR") == []


@given(
    st.integers(-(10**12), 10**12),
    st.lists(st.integers(0, 10**9).map(money.from_micros), min_size=1, max_size=40),
    CURRENCIES,
)
def test_what_is_spread_sums_up_and_is_fair(
    units: int, weights: list[Decimal], currency: str
) -> None:
    unit = D(1).scaleb(-money.exponent(currency))
    total = units * unit
    shares = money.spread(total, weights, currency)
    assert sum(shares) == total
    whole = sum(weights)
    for share, weight in zip(shares, weights, strict=True):
        exact = total * weight / whole if whole else total / len(weights)
        assert abs(share - exact) <= unit
        assert share == money.quantize(share, currency)


@pytest.mark.parametrize(
    ("total", "weights", "said"),
    [
        ("0.005", ["1"], "not a whole number of minor units"),
        ("1", ["1", "-1"], "zero or more"),
        ("1", [], "over nothing"),
    ],
)
def test_what_cannot_be_spread(total: str, weights: list[str], said: str) -> None:
    with pytest.raises(MoneyError, match=said):
        money.spread(D(total), [D(weight) for weight in weights], "EUR")
