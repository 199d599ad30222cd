"""A remote's JSON body read exactly, and values in the form that goes back.

One set of rules for every remote: what is certain is read, what is odd becomes a notice, what
cannot be read raises `Misread` naming path and value (canonical-model §1, §6.6). It knows no
remote's keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar

from app import money, wire
from app.connectors.address import unfit
from app.connectors.contract import Known, Unreadable
from app.orders.model import Moment
from app.orders.problems import Wrong, wrong
from app.said import Said, say
from app.wire import JsonValue

JsonObject = dict[str, JsonValue]
T = TypeVar("T")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SMALLEST_MS = 100_000_000_000  # 1973; a smaller "millisecond" count is one of seconds
LARGEST_MS = 253_402_300_799_999  # the end of the year 9999
_NUMBER = re.compile(r"[+-]?\d{1,400}(\.\d{1,400})?", re.ASCII)
_US = timedelta(microseconds=1)
_NO_YEAR = "0000"
_NO_DAY = re.compile(r"0000-00-00([T ]00:00:00.*)?")
_LARGEST = Decimal(1_000_000_000)
_SMALLEST = -_LARGEST
_FINEST = Decimal("0.000000")  # a sum with it has six places, unless the other has more
_DAY_LENGTH = len("2026-01-31")
_NUMBERS = (Decimal, int)
_NO_SCALAR = (bool, list, dict)


class Misread(Wrong):
    """A value that cannot be read; the text names path, value and what is expected."""


class Fields:
    """One JSON object of a body. Readers give the blank for null, missing and (numbers) ""."""

    def __init__(self, values: JsonObject, at: str = "", notices: list[str] | None = None) -> None:
        self.values = values
        self.at = at
        self.notices: list[str] = [] if notices is None else notices

    def has(self, *names: str) -> bool:
        return all(name in self.values for name in names)

    def text(self, name: str, *others: str) -> str:
        """The first of these names that holds something; numbers as they were written."""
        value = self.values.get(name)
        if isinstance(value, str):
            found = value
        elif value is None:
            found = ""
        elif isinstance(value, _NO_SCALAR):
            raise self._misread(name, value, say("is not a text"))
        else:
            found = _spelt(value)
        return found or (self.text(*others) if others else "")

    def texts(self, keys: Mapping[str, str]) -> dict[str, Any]:
        """Canonical name → text of its key where there is one; plain ones without a call each."""
        get, found = self.values.get, {}
        for name, key in keys.items():
            value = get(key)
            if type(value) is str:
                found[name] = value
            elif value is not None:
                found[name] = self.text(key)
        return found

    def numbers(self, keys: Mapping[str, str]) -> dict[str, Any]:
        """Canonical name → number of its key where there is one; plain ones without a call each."""
        get, found = self.values.get, {}
        for name, key in keys.items():
            value = get(key)
            if type(value) is Decimal and _is_plain(value):
                found[name] = value
            elif value is not None and (number := self.number(key)) is not None:
                found[name] = number
        return found

    def number(self, name: str) -> Decimal | None:
        """A decimal, rounded half-even to 6 places (architecture, "columns hold values")."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, _NUMBERS) and value is not True and value is not False:
            amount = Decimal(value)
        else:
            amount = self._odd_number(name, value)
        if _is_plain(amount):
            return amount
        try:
            return money.from_micros(money.to_micros(amount))
        except money.MoneyError:
            raise self._misread(name, value, say("is out of range")) from None

    def _odd_number(self, name: str, value: JsonValue) -> Decimal:
        if not isinstance(value, str):
            raise self._misread(name, value, say("is not a number"))
        if not _NUMBER.fullmatch(value):
            raise self._misread(name, value, say("is not a number such as 12.50"))
        self.notices.append(f"{self.at}{name} came as text “{value}”.")
        return Decimal(value)

    def quantity(self, name: str) -> Decimal:
        found = self.number(name)
        if found is None:
            raise self._misread(
                name, self.values.get(name), say("is missing; a quantity is expected")
            )
        return found

    def objects(self, name: str) -> list[Fields]:
        """The objects of a list; null and missing are an empty one."""
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self._misread(name, value, say("is not a list"))
        return [self._inner(f"{name}[{n}]", item) for n, item in enumerate(value)]

    def object(self, name: str) -> Fields:
        """The object of that name, an empty one for null, missing and the empty list."""
        value = self.values.get(name)
        return _NOTHING if value is None or value == [] else self._inner(name, value)

    def _inner(self, name: str, value: JsonValue) -> Fields:
        if not isinstance(value, dict):
            raise self._misread(name, value, say("is not an object"))
        return Fields(value, f"{self.at}{name}.", self.notices)

    def flag(self, name: str) -> bool | None:
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return value
        raise self._misread(name, value, say("is not true or false"))

    def epoch_ms(self, name: str) -> Moment | None:
        """Milliseconds since 1970 UTC; 0 and what is before 1970 are none."""
        told = self.values.get(name)
        # An amount ends at 9.2·10¹², a time does not.
        number = told if isinstance(told, int) and told is not True else self.number(name)
        if number is None or number == 0:
            return None
        if number < 0:
            self.notices.append(f"{self.at}{name} {number} is before 1970 and was left out.")
            return None
        if number < SMALLEST_MS:
            raise self._misread(name, number, say("looks like seconds; milliseconds are expected"))
        if number > LARGEST_MS:
            raise self._misread(name, number, say("is after the year 9999"))
        return Moment(int(number) * 1000, _spelt(number), "ms")

    def iso(self, name: str) -> Moment | None:
        """An ISO 8601 time with offset; without one it is taken as UTC and noted."""
        text = self.text(name)
        if not text or (text.startswith(_NO_YEAR) and _NO_DAY.fullmatch(text)):
            return None
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=UTC)
                if len(text) != _DAY_LENGTH:
                    self.notices.append(f"{self.at}{name} has no zone; UTC was assumed.")
            us = (moment - EPOCH) // _US
        except (ValueError, OverflowError):
            raise self._misread(name, text, say("is not an ISO 8601 time")) from None
        return Moment(us, text, "day" if len(text) == _DAY_LENGTH else "s")

    def _misread(self, name: str, value: JsonValue, expected: Said) -> Misread:
        return Misread(wrong(f"{self.at}{name}", value, expected).said)


@lru_cache(maxsize=4096)
def _is_plain(amount: Decimal) -> bool:
    """Is there nothing to round and nothing too large?"""
    return _SMALLEST < amount < _LARGEST and _FINEST.same_quantum(_FINEST + amount)


_NOTHING = Fields({})


def _spelt(value: int | Decimal) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def parse(raw: str) -> Fields:
    """The object that this text is. Raises Misread."""
    try:
        value = wire.loads(raw)
    except wire.WireError as error:
        raise Misread(error.said) from None
    return of(value)


def of(value: JsonValue | wire.WireError) -> Fields:
    if isinstance(value, wire.WireError):
        raise Misread(value.said)
    if not isinstance(value, dict):
        raise Misread(wrong(say("The order"), value, say("is not a JSON object")).said)
    return Fields(value)


def listed(
    text: str,
    names: frozenset[str] = frozenset({"data"}),
    within: frozenset[str] = frozenset(),
) -> tuple[list[tuple[str, JsonValue | wire.WireError]], Fields]:
    """The elements of a list in its envelope, as received, and the envelope without them.

    An element that cannot be read comes with its WireError. Raises Misread for a broken list.
    """
    try:
        found, around = wire.apart(text, names, within)
    except wire.WireError as error:
        raise Misread(error.said) from None
    return found, parse(around)


def recognised(
    rows: Iterable[tuple[str, JsonValue | wire.WireError]], key: str, known: Known | None
) -> dict[str, str]:
    """Remote id, which stands under this key, by text: of the rows that were taken in before."""
    if known is None:
        return {}
    ids = {raw: str(value.get(key)) for raw, value in rows if isinstance(value, dict)}
    return {raw: ids[raw] for raw in known([(named, raw) for raw, named in ids.items()])}


def unreadable(raw: str, key: str, misread: Misread) -> Unreadable:
    """Set aside under its id, which stands under this key, as far as that can be read."""
    remote_id = wire.member(raw, key)
    return Unreadable("" if unfit(remote_id) else remote_id, raw, misread.said)


def visible(fields: Fields, keys: Mapping[str, Iterable[str]], *, whole: bool) -> frozenset[str]:
    """The groups this body shows: all of a whole resource, else those whose every key is there."""
    if whole:
        return frozenset(keys)
    there = fields.values.__contains__
    return frozenset(group for group, names in keys.items() if all(map(there, names)))


# -- the way back ----------------------------------------------------------------------


@lru_cache(maxsize=4096)
def number(value: Decimal | None) -> JsonValue:
    """A JSON number without exponent or needless zeros."""
    return None if value is None else Decimal(money.plain(value))


def ident(text: str) -> JsonValue:
    """An id as remotes write theirs: a JSON number when it is one to the digit, else text."""
    return int(text) if text.isascii() and text.isdigit() and str(int(text)) == text else text


def changed(before: JsonObject, after: JsonObject) -> JsonObject:
    """The keys of `after` whose value is another one than in `before`."""
    return {key: value for key, value in after.items() if before.get(key) != value}


def pieces(items: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """The items in tuples of `size`."""
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)
