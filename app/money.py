"""Exact decimals and ISO 4217 in one place: rounding, splitting, reading and writing of amounts.

Exists so that no one else rounds. It knows no order, no language and no database.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache

from app.said import SaidError, say
from app.text import clip

PLACES = 6
SHOWN = 40  # characters of a wrong value that a sentence repeats
LARGEST = Decimal("9223372036854.775807")  # (2⁶³ − 1) × 10⁻⁶: a database integer
_SMALLEST = -LARGEST

_TWO_DIGITS = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"
)
_OTHERS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}

# document-rules §3.10: our own table, because CLDR (and so Babel) gives RSD, IQD, ALL, LBP none.
EXPONENTS: Mapping[str, int] = dict.fromkeys(_TWO_DIGITS.split(), 2) | {
    code: digits for digits, codes in _OTHERS.items() for code in codes.split()
}

# Wide enough for any amount that fits a database integer; independent of the thread's context.
_EXACT = Context(prec=60)
_MICRO = Decimal(1).scaleb(-PLACES)
_MILLION = 10**PLACES
_SPACES = " \t\u00a0\u202f\u2007\u2009"


class MoneyError(SaidError, ValueError):
    """An amount that cannot be taken."""


def is_currency(code: str) -> bool:
    """Is this an ISO 4217 code of real money (upper case)? XXX, XTS and metals are not."""
    return code in EXPONENTS


def exponent(currency: str) -> int:
    """Digits of the minor unit by ISO 4217. MoneyError for an unknown code."""
    try:
        return EXPONENTS[currency]
    except KeyError:
        raise MoneyError(
            say(
                "Currency “{currency}” is unknown; a code such as EUR is expected.",
                currency=currency[:12],
            )
        ) from None


def quantize(amount: Decimal, currency: str) -> Decimal:
    """Whole minor units, half away from zero, so that a credit mirrors its invoice (§3.10)."""
    unit = Decimal(1).scaleb(-exponent(currency))
    return _within_range(amount).quantize(unit, rounding=ROUND_HALF_UP, context=_EXACT)


@lru_cache(maxsize=4096)
def to_micros(amount: Decimal) -> int:
    """The amount × 10⁶ for the database, rounded half-even to 6 places (architecture).

    Kept for the few prices and rates that come up again and again. Raises MoneyError for NaN, an
    infinity and what a 64-bit integer cannot hold.
    """
    amount = _within_range(amount)
    exact = amount * _MILLION
    if exact == (micros := int(exact)):
        return micros  # nothing to round: nearly always
    rounded = amount.quantize(_MICRO, rounding=ROUND_HALF_EVEN, context=_EXACT)
    return int(rounded.scaleb(PLACES))


def from_micros(micros: int) -> Decimal:
    """The value behind a database integer, without trailing zeros: 13749166700 → 13749.1667."""
    whole, rest = divmod(micros, 10**PLACES)
    return Decimal(micros).scaleb(-PLACES).normalize() if rest else Decimal(whole)


def parse(text: str, *, field: str, decimal_sign: str = ".", grouping: str = "") -> Decimal:
    """A typed number, exactly. Digits of any script; no exponent, no more than 6 decimals.

    `decimal_sign` and `grouping` are the language's; groups must be of three digits.
    Raises MoneyError naming the field, the value and what is expected.
    """
    shown = f"{field} “{clip(text, SHOWN)}”"
    plain = _western(text.strip(_SPACES))
    # Spaces of any width separate groups where the language groups by a space.
    if grouping and grouping in _SPACES:
        plain, grouping = re.sub(f"[{_SPACES}]", " ", plain), " "
    match = _pattern(decimal_sign, grouping).fullmatch(plain)
    if match is None:
        raise MoneyError(
            say(
                "{shown} is not a number; write it as 1234{decimal_sign}50.",
                shown=shown,
                decimal_sign=decimal_sign,
            )
        )
    sign, whole, fraction = match["sign"], match["whole"], match["fraction"] or ""
    if len(fraction) > PLACES:
        raise MoneyError(
            say(
                "{shown} has {count} decimals; at most {places} are expected.",
                shown=shown,
                count=len(fraction),
                places=PLACES,
            )
        )
    if grouping:
        whole = whole.replace(grouping, "")
    amount = Decimal(f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}")
    if abs(amount) > LARGEST:
        raise MoneyError(
            say(
                "{shown} is too large; at most {largest} is expected.", shown=shown, largest=LARGEST
            )
        )
    return amount if amount else abs(amount)  # -0.00 is 0.00


@lru_cache(maxsize=4096)
def plain(amount: Decimal) -> str:
    """A number as short text: no exponent, no trailing zeros, no minus zero.

    Equal numbers have one such text, and an order's amounts are written many times over.
    """
    text = format(amount, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def text(amount: Decimal, currency: str) -> str:
    """The contract's decimal string: at least the ISO digits, no further trailing zeros.

    An unknown or missing currency counts as one with two digits: the amount is still to be seen.
    """
    digits = EXPONENTS.get(currency, 2)
    whole, _, fraction = plain(amount).partition(".")
    fraction = fraction.ljust(digits, "0")
    return f"{whole}.{fraction}" if fraction else whole


def spread(total: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """Split `total` (whole minor units) by `weights`, by largest remainder: the sum stays exact.

    Equal shares where all weights are zero. MoneyError for a negative weight, for a total with
    parts of a minor unit, and for a total that nobody can take.
    """
    unit = Decimal(1).scaleb(-exponent(currency))
    if quantize(total, currency) != total:
        raise MoneyError(
            say(
                "{total} {currency} is not a whole number of minor units.",
                total=plain(total),
                currency=currency,
            )
        )
    if any(weight < 0 for weight in weights):
        raise MoneyError(say("An amount is spread by weights of zero or more."))
    if not weights:
        if total:
            raise MoneyError(
                say(
                    "{total} {currency} cannot be spread over nothing.",
                    total=plain(total),
                    currency=currency,
                )
            )
        return []
    shares = (
        [Fraction(weight) for weight in weights] if any(weights) else [Fraction(1)] * len(weights)
    )
    units = abs(int(total / unit))
    return [share * unit.copy_sign(total) for share in _shares(units, shares)]


def portion(amount: Decimal, part: Decimal, whole: Decimal, currency: str) -> Decimal:
    """Amount × part ÷ whole, exactly, then in whole minor units, half away from zero (§3.10).

    `whole` is not zero.
    """
    unit = Decimal(1).scaleb(-exponent(currency))
    exact = Fraction(amount) * Fraction(part) / Fraction(whole) / Fraction(unit)
    units = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return units * unit.copy_sign(Decimal(exact.numerator)) if units else Decimal(0)


def _shares(units: int, weights: list[Fraction]) -> list[int]:
    whole = sum(weights)
    exact = [units * weight / whole for weight in weights]
    shares = [int(share) for share in exact]
    # The largest remainders take the units left over; among equals the first.
    by_remainder = sorted(range(len(exact)), key=lambda i: shares[i] - exact[i])
    for i in by_remainder[: units - sum(shares)]:
        shares[i] += 1
    return shares


def _within_range(amount: Decimal) -> Decimal:
    if not amount.is_finite():
        raise MoneyError(say("{amount} is not an amount; a number is expected.", amount=amount))
    if _SMALLEST <= amount <= LARGEST:
        return amount
    raise MoneyError(
        say(
            "{amount} is too large; at most {largest} is expected.",
            amount=clip(str(amount), SHOWN),
            largest=LARGEST,
        )
    )


def _western(text: str) -> str:
    """Arabic, full-width and other digits as 0–9; the signs people paste as - + and a point."""
    replaced = text.translate({0x2212: "-", 0xFF0D: "-", 0xFF0B: "+", 0x066B: "."})
    return "".join(
        str(unicodedata.decimal(sign)) if not sign.isascii() and sign.isdecimal() else sign
        for sign in replaced
    )


def _pattern(decimal_sign: str, grouping: str) -> re.Pattern[str]:
    groups = rf"|\d{{1,3}}(?:{re.escape(grouping)}\d{{3}})+" if grouping else ""
    return re.compile(
        rf"(?P<sign>[+-]?)(?P<whole>\d+{groups})(?:{re.escape(decimal_sign)}(?P<fraction>\d+))?",
        re.ASCII,
    )
