"""ISO 3166 codes and the names of countries; the lists are pycountry's and CLDR's.

It knows no remote: each connector says here which form its remote speaks.
"""

from __future__ import annotations

from functools import cache

# Codes people and tax offices write that ISO 3166 spells otherwise; Kosovo has a user-assigned one.
_SPOKEN = {"UK": "GB", "EL": "GR", "XKX": "XK", "UNK": "XK"}
_USER_ASSIGNED = {"XK": "XKX"}


def alpha2(code: str) -> str:
    """The alpha-2 code of an alpha-2 or alpha-3 one; an unknown code stays as received."""
    upper = code.strip().upper()
    known, by_alpha3 = _codes()
    upper = _SPOKEN.get(upper, upper)
    return upper if upper in known else by_alpha3.get(upper, code)


def alpha3(code: str) -> str:
    """The alpha-3 code of an alpha-2 one; an unknown code stays as it is."""
    return _codes()[0].get(code, code)


def is_country(code: str) -> bool:
    """Is this an alpha-2 code of ISO 3166 (upper case), or Kosovo's?"""
    return code in _codes()[0]


def name(code: str, language: str) -> str:
    """The country's name in that language (CLDR); the code itself where there is none."""
    return _names(language).get(code, code)


def names(language: str) -> dict[str, str]:
    """alpha-2 → name in that language, for choosing from."""
    known = _names(language)
    return {code: known.get(code, code) for code in _codes()[0]}


@cache
def _codes() -> tuple[dict[str, str], dict[str, str]]:
    import pycountry

    two_to_three = {c.alpha_2: c.alpha_3 for c in pycountry.countries} | _USER_ASSIGNED
    return two_to_three, {three: two for two, three in two_to_three.items()}


@cache
def _names(language: str) -> dict[str, str]:
    from babel import Locale

    return dict(Locale.parse(language.replace("-", "_")).territories)
