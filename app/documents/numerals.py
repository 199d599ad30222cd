"""Numbers and days as papers print them: point, U+202F between thousands, true minus (paper §1).

A comma or a point as thousands mark is never used: KWD 1.234 and 1,234 get confused.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app import money

NARROW_SPACE = "\u202f"
MINUS = "\u2212"


def amount_text(amount: Decimal, currency: str) -> str:
    """Whole minor units with all of the currency's digits."""
    return _grouped(f"{amount:,.{money.EXPONENTS.get(currency, 2)}f}")


def price_text(price: Decimal, currency: str) -> str:
    """A unit value: at least the currency's digits, up to 6 decimals."""
    digits = max(money.EXPONENTS.get(currency, 2), decimals(price))
    return _grouped(f"{price:,.{digits}f}")


def plain_text(number: Decimal) -> str:
    """A quantity or a rate: as many decimals as it has."""
    return _grouped(f"{number:,.{decimals(number)}f}")


def weight_text(kilograms: Decimal) -> str:
    """Kilograms to the gram, finer where it was told finer."""
    return _grouped(f"{kilograms:,.{max(3, decimals(kilograms))}f}")


def day_text(day: str, language: str) -> str:
    """An ISO day as the language writes it; "" stays "". English days stand before the month."""
    from babel.dates import format_date

    locale = "en_GB" if language == "en" else language
    return format_date(date.fromisoformat(day), "medium", locale=locale) if day else ""


def ranges(places: Sequence[int]) -> str:
    """Ascending numbers with neighbours drawn together: 1–3, 7."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def decimals(number: Decimal) -> int:
    """Digits behind the point without trailing zeros."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _grouped(text: str) -> str:
    return text.replace(",", NARROW_SPACE).replace("-", MINUS)
