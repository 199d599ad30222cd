"""What a clerk typed, read as a value: numbers in local spelling, dates, `12*CODE`.

Knows no Qt and no order: it takes a text and gives a value or raises `Unreadable` with the one
sentence that stands beside the field. Only typed text is limited; remote text never passes here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from decimal import Decimal

from app.orders.model import Moment
from app.said import Said, SaidError, say
from app.text import problem_in

TEXT_LIMIT = 1000  # characters a person may type into one field
NOTE_LIMIT = 10_000  # … into a note
PLACES = 6  # the database keeps millionths (architecture, decisions)
DIGITS = 12  # before the decimal sign
_DAY_AND_MONTH = 2
_TWO_DIGITS = 2
_SHOWN = 24  # characters of a wrong text repeated in its sentence

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’٬"))
_LETTERS_FOR_DIGITS = frozenset("OolISB")
_DIGITS_MEANT = dict.fromkeys(map(ord, _LETTERS_FOR_DIGITS), "0")
_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?P<sign>[.,])\d{3}((?P=sign)\d{3})*")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CODE = re.compile(r"\s*(?P<quantity>[0-9][0-9.,]*)\s*[*×]\s*(?P<code>\S.*?)\s*")


class Unreadable(SaidError, ValueError):
    """The text is not a value of its field; `said` is the sentence for the clerk."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How numbers and dates are written on this desk."""

    point: str = "."  # decimal sign
    zone: tzinfo | None = None  # in which typed dates are meant; None is the computer's
    month_first: bool = False  # 3/4 is the 4th of March
    named_months: bool = True  # 12 Mar 2026; else 12.03.2026, for who has other names for them


def number(text: str, what: Said, spelling: Spelling) -> Decimal | None:
    """The number in `text`, None when blank; at most 6 decimals, exactly as written.

    Either decimal sign is understood where the text can be read in one way only: "12,50",
    "12.50", "1 234.5", "1.234,50". What could be both ("1.234" where "," is the sign) is asked.
    """
    bare = text.strip().replace("−", "-").replace("٫", spelling.point).translate(_SPACES)
    if not bare:
        return None
    plain = _with_point(bare, spelling.point)
    if not _PLAIN.fullmatch(plain):
        raise Unreadable(_no_number(text, what, bare))
    whole, _, places = plain.lstrip("+-").partition(".")
    if len(places.rstrip("0")) > PLACES:
        raise Unreadable(
            say("“{text}” has more than {places} decimals", text=_short(text), places=PLACES)
        )
    if len(whole.lstrip("0")) > DIGITS:
        raise Unreadable(
            say(
                "“{text}” is too large: {digits} digits before the decimal sign",
                text=_short(text), digits=DIGITS,
            )
        )  # fmt: skip
    return Decimal(plain)


def _with_point(bare: str, point: str) -> str:
    """`bare` without grouping and with "." as decimal sign; unchanged where it is no number."""
    head, sign, tail = bare.rpartition(max(".,", key=bare.rfind))
    other = "," if sign == "." else "."
    if other in head:  # both signs: the last one is the decimal sign
        groups = _GROUPED.fullmatch(head)
        return f"{head.replace(other, '')}.{tail}" if groups and sign not in head else bare
    grouped = _GROUPED.fullmatch(bare)
    if grouped and sign in head:  # 1.234.567
        return bare.replace(sign, "")
    if grouped and sign != point:
        one, two = f"{head}{tail}", f"{head}{point}{tail}"
        raise Unreadable(
            say("“{text}” can be read two ways: write {one} or {two}", text=bare, one=one, two=two)
        )
    return bare.replace(sign, ".") if sign and sign not in head else bare


def _no_number(text: str, what: Said, bare: str) -> Said:
    letter = next((c for c in bare if c in _LETTERS_FOR_DIGITS), "")
    meant = bare.translate(_DIGITS_MEANT).replace(",", ".", 1)
    if letter and re.search(r"\d", bare) and _PLAIN.fullmatch(meant):
        return say(
            "“{text}” is not a {what}; a letter {letter}?",
            text=_short(text), what=what, letter=letter,
        )  # fmt: skip
    return say("“{text}” is not a {what}", text=_short(text), what=what)


def _short(text: str) -> str:
    bare = text.strip()
    return bare if len(bare) <= _SHOWN else bare[: _SHOWN - 1] + "…"


def counted_code(text: str, spelling: Spelling) -> tuple[Decimal | None, str]:
    """`12*CODE` as quantity and code; a bare code has no quantity of its own."""
    found = _CODE.fullmatch(text)
    if not found:
        return None, text.strip()
    return number(found["quantity"], say("quantity"), spelling), found["code"]


def moment(text: str, now_us: int, spelling: Spelling) -> Moment | None:
    """The instant meant by `text`: "12 Mar 2026 09:41", "12.3.2026", "2026-03-12", "today", "now".

    Without a time of day the precision is "day". `text` of the result is ISO 8601 with offset.
    """
    bare = " ".join(text.split())
    if not bare:
        return None
    now = datetime.fromtimestamp(now_us // 1_000_000, spelling.zone)
    if bare.casefold() == "now":
        return _moment(now, spelling.zone, day_only=False)
    if bare.casefold() == "today":
        return _moment(datetime.combine(now.date(), time()), spelling.zone, day_only=True)
    split = bare.replace("T", " ").rpartition(" ") if ":" in bare else (bare, "", "")
    day_text, clock_text = split[0], split[2]
    try:
        day = _day(day_text.rstrip(","), now.date(), spelling)
        clock = time.fromisoformat(clock_text.zfill(5)) if clock_text else time()
        when = datetime.combine(day, clock.replace(tzinfo=None))
        return _moment(when, clock.tzinfo or spelling.zone, day_only=not clock_text)
    except (ValueError, OverflowError) as wrong:
        told = say("“{text}” is not a date: {why}", text=_short(text), why=_why(wrong))
        raise Unreadable(told) from None


def _why(wrong: Exception) -> Said:
    """Why, if that is known, else what is expected."""
    return wrong.said if isinstance(wrong, Unreadable) else say("write it like 12 Mar 2026 09:41")


def _day(text: str, today: date, spelling: Spelling) -> date:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return date.fromisoformat(text)
    parts = [part for part in re.split(r"[ ./-]+", text) if part]
    if len(parts) == _DAY_AND_MONTH:
        parts.append(str(today.year))
    day, month, year = parts
    if not month.isdigit():
        return date(int(year), _MONTHS.index(month[:3].casefold()) + 1, int(day))
    if spelling.month_first and "/" in text:
        day, month = month, day
    return date(int(year) + (2000 if len(year) == _TWO_DIGITS else 0), int(month), int(day))


def _moment(when: datetime, zone: tzinfo | None, *, day_only: bool) -> Moment:
    when = when.replace(tzinfo=zone) if zone else when.replace(tzinfo=None).astimezone()
    us = int(when.timestamp()) * 1_000_000
    return Moment(us, when.isoformat(timespec="seconds"), "day" if day_only else "s")


def shown_moment(value: Moment | None, spelling: Spelling) -> str:
    """A time as the editor writes it and `moment` reads it again."""
    if value is None:
        return ""
    when = datetime.fromtimestamp(value.us // 1_000_000, spelling.zone)
    named = f"{when.day} {_MONTHS[when.month - 1].title()} {when.year}"
    day = named if spelling.named_months else f"{when:%d.%m}.{when.year}"
    return day if value.precision == "day" else f"{day} {when:%H:%M}"


def shown_number(value: Decimal | None, spelling: Spelling, places: int = 0) -> str:
    """A number for a cell: the desk's decimal sign, at least `places` decimals, no grouping."""
    if value is None:
        return ""
    text = format(value, "f")
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0").ljust(places, "0")
    return f"{whole}{spelling.point}{decimals}" if decimals else whole


def typed_text(text: str, limit: int = TEXT_LIMIT) -> str:
    """`text` without outer blanks, refused when a person cannot have meant it."""
    bare = text.strip()
    if len(bare) > limit:
        raise Unreadable(
            say("{count} characters are too many: {most} at most", count=len(bare), most=limit)
        )
    if fault := problem_in(bare, typed=True, lines=limit == NOTE_LIMIT):
        raise Unreadable(say("The text {fault}", fault=fault))
    return bare
