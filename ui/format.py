"""Numbers, money, dates and ages as the clerk's locale writes them; knows no widget.

Digits are grouped with U+202F (a thin space that does not break): other spaces reverse the groups
where text runs from right to left (look.md, *Pitfalls* 3).
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app import money

GROUP = "\u202f"
MINUS = "\u2212"
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


class Amount(NamedTuple):
    """Money cut at the decimal point, so that a column can line up on it."""

    whole: str
    fraction: str  # with its point; "" where the currency has none


class Formats:
    """One locale and one time zone (None = the computer's); instants are µs since 1970 UTC."""

    def __init__(self, language: str = "", zone: tzinfo | None = None) -> None:
        self.locale = QLocale(language) if language else QLocale.system()
        self.zone = zone
        self.point = self.locale.decimalPoint()
        self._days: dict[tuple[date, str], str] = {}

    # -- numbers ----------------------------------------------------------------
    def count(self, number: int, *, capped: bool = False) -> str:
        return f"{number:,}".replace(",", GROUP) + ("+" if capped else "")

    def amount(self, value: Decimal, currency: str) -> Amount:
        """`value` with the currency's digits at least, and every digit it really has."""
        digits = max(money.exponent(currency), -_exponent(value.normalize()))
        whole, _, fraction = f"{abs(value):,.{max(digits, 0)}f}".partition(".")
        sign = MINUS if value < 0 else ""
        return Amount(sign + whole.replace(",", GROUP), self.point + fraction if fraction else "")

    def money(self, value: Decimal | None, currency: str, *, code: bool = True) -> str:
        """`526.55 EUR`, or without the code; an unknown amount is an em dash."""
        if value is None:
            return "—"
        whole, fraction = self.amount(value, currency)
        return f"{whole}{fraction} {currency}" if code and currency else whole + fraction

    def quantity(self, value: Decimal) -> str:
        plain = f"{value.normalize():f}"
        return plain.replace("-", MINUS).replace(".", self.point)

    # -- dates ------------------------------------------------------------------
    def local(self, us: int) -> datetime:
        return datetime.fromtimestamp(us // 1_000_000, self.zone).astimezone(self.zone)

    def short_day(self, us: int, now_us: int) -> str:
        """Where room is scarce: the time today, the day this year, day and year before."""
        return self.short_days(us, now_us)[0]

    def short_days(self, us: int, now_us: int) -> tuple[str, ...]:
        """The ways to write that day shortly, the best first, for a column to take what fits."""
        when, now = self.local(us), self.local(now_us)
        if when.date() == now.date():
            return (f"{when:%H:%M}",)
        forms = ("d MMM", "d/M") if when.year == now.year else ("d MMM yy", "MMM ’yy", "MM/yy")
        return tuple(self._day(when, form) for form in forms)

    def day(self, us: int) -> str:
        return self._day(self.local(us), "d MMM yyyy")

    def moment(self, us: int) -> str:
        """Day and time to the minute: `12 Mar 2026, 09:41`."""
        return f"{self.day(us)}, {self.local(us):%H:%M}"

    def time(self, us: int) -> str:
        return f"{self.local(us):%H:%M}"

    def age(self, us: int, now_us: int) -> str:
        """How long ago, in the largest whole unit: `4 min ago`."""
        seconds = max(0, (now_us - us) // 1_000_000)
        if seconds < _MINUTE:
            return QCoreApplication.translate("Formats", "just now")
        if seconds < _HOUR:
            return QCoreApplication.translate("Formats", "{} min ago").format(seconds // _MINUTE)
        if seconds < _DAY:
            return QCoreApplication.translate("Formats", "{} h ago").format(seconds // _HOUR)
        return QCoreApplication.translate("Formats", "{} d ago").format(seconds // _DAY)

    def _day(self, when: datetime, form: str) -> str:
        key = (when.date(), form)
        found = self._days.get(key)
        if found is None:
            day = QDate(when.year, when.month, when.day)
            found = self._days[key] = self.locale.toString(day, form)
        return found


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
