"""How values of each kind are written to and read from the contract's JSON, checked as typed text.

A value given back as it was shown is left untouched, however odd it is: only what a person changed
is judged. It knows no order; the tables of `shape` are made of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Protocol, TypeAlias, cast

from app import countries, money
from app.clock import iso
from app.orders.model import Moment
from app.orders.problems import Problem, problem, shown, wrong
from app.said import Said, SaidError, say
from app.text import line_ends, problem_in
from app.wire import JsonValue

FIRST_YEAR, LAST_YEAR = 1970, 2100
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):\d\d(:\d\d(?P<fraction>\.\d{1,6})?)?"
    r"([Zz]|[+-]\d\d:\d\d)",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Findings:
    """Collects problems while a whole document is read."""

    problems: list[Problem] = field(default_factory=list)
    currency: str = ""  # in whose digits the current amounts are shown
    patching: bool = False  # ids must be known, statuses stay

    def add(self, at: str, value: object, expected: Said) -> None:
        self.problems.append(problem(at, value, expected))

    def note(self, at: str, value: object, error: SaidError) -> None:
        self.problems.append(Problem(at, shown(value), error.said))


class Kind(Protocol):
    """One kind of value. `currency` is that of the amounts around it, for their digits."""

    @property
    def blank(self) -> object: ...

    def write(self, value: object, currency: str) -> JsonValue: ...

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        """The value; raises ValueError with the sentence, or adds to `found` and goes on."""


@dataclass(frozen=True)
class Text:
    """Typed text: no control characters, at most `limit` long, one of `words` if there are any."""

    limit: int = 200
    lines: bool = False
    words: tuple[str, ...] = ()
    blank: object = ""

    def write(self, value: object, currency: str) -> JsonValue:
        return cast(str, value)

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if not isinstance(given, str):
            raise wrong(at, given, say("is not a text; text in quotes is expected"))
        text = line_ends(given) if self.lines else given
        if fault := problem_in(text, typed=True, lines=self.lines):
            raise wrong(at, text, say("{fault}; printable text is expected", fault=fault))
        if len(text) > self.limit:
            raise wrong(
                at,
                text,
                say(
                    "has {count} characters; at most {limit} are expected",
                    count=len(text),
                    limit=self.limit,
                ),
            )
        if self.words and text and text not in self.words:
            raise wrong(
                at, text, say("is unknown; expected is one of {words}", words=", ".join(self.words))
            )
        return text


@dataclass(frozen=True)
class Currency(Text):
    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        code = str(super().read(given, current, at, found)).strip().upper()
        if code and not money.is_currency(code):
            raise wrong(
                at, given, say("is not an ISO 4217 currency; a code such as EUR is expected")
            )
        return code


@dataclass(frozen=True)
class Country(Text):
    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        code = countries.alpha2(str(super().read(given, current, at, found)))
        if code and not countries.is_country(code):
            raise wrong(at, given, say("is not an ISO 3166 country; a code such as RO is expected"))
        return code


@dataclass(frozen=True)
class Number:
    """An exact decimal, from text or a JSON number; `money` shows the ISO digits at least."""

    money: bool = False
    least: Decimal | None = None
    most: Decimal | None = None
    blank: object = None

    def write(self, value: object, currency: str) -> JsonValue:
        if value is None:
            return None
        amount = cast(Decimal, value)
        return money.text(amount, currency) if self.money else money.plain(amount)

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if isinstance(given, bool) or not isinstance(given, str | int | Decimal):
            raise wrong(at, given, say('is not a number; a decimal such as "12.50" is expected'))
        if given == "" and self.blank is None:
            return None
        number = money.parse(_digits(given), field=at)
        if self.least is not None and number < self.least:
            raise wrong(
                at, given, say("is too small; at least {least} is expected", least=self.least)
            )
        if self.most is not None and number > self.most:
            raise wrong(at, given, say("is too large; at most {most} is expected", most=self.most))
        return number


@dataclass(frozen=True)
class Flag:
    blank: object = None

    def write(self, value: object, currency: str) -> JsonValue:
        return cast(bool | None, value)

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if not isinstance(given, bool):
            raise wrong(at, given, say("is not true or false"))
        return given


@dataclass(frozen=True)
class Instant:
    """A `Moment`; typed as ISO 8601 with an offset, and shown so."""

    blank: object = None

    def write(self, value: object, currency: str) -> JsonValue:
        if value is None:
            return None
        moment = cast(Moment, value)
        return moment.text if _MOMENT.fullmatch(moment.text) else iso(moment.us)

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if given == "":
            return self.blank
        return moment_of(given, at)


@dataclass(frozen=True)
class Field:
    key: str  # in JSON
    name: str  # of the record's attribute
    kind: Kind
    always: bool = False  # shown even when blank


@dataclass(frozen=True)
class Group:
    """Attributes of the same record under one JSON key."""

    key: str
    fields: tuple[Field, ...]


Entry: TypeAlias = Field | Group


@dataclass(frozen=True)
class Record:
    """A frozen record by its table; `identity` are the keys that tell items of a list apart."""

    type: Callable[[], object]
    entries: tuple[Entry, ...]
    identity: tuple[str, ...] = ()
    whole: bool = False  # show blank fields too
    mend: Callable[[Any, Any], object] = lambda old, new: new
    blank: object = None

    def write(self, value: object, currency: str) -> JsonValue:
        return _written(self.entries, value, currency, whole=self.whole)

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        old = self.type() if current is None else current
        if not isinstance(given, dict):
            raise wrong(at, given, say("is not an object; {{…}} with named keys is expected"))
        changed = _changes(self.entries, given, old, at, found)
        return self.mend(old, replace(cast(Any, old), **changed)) if changed else old


@dataclass(frozen=True)
class ListOf:
    kind: Kind
    limit: int = 1000
    blank: object = ()

    def write(self, value: object, currency: str) -> JsonValue:
        return [self.kind.write(item, currency) for item in cast(Iterable[object], value)]

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if not isinstance(given, list):
            raise wrong(at, given, say("is not a list; […] is expected"))
        if len(given) > self.limit:
            raise wrong(
                at,
                len(given),
                say("are too many entries; at most {limit} are expected", limit=self.limit),
            )
        free = [
            (self.kind.write(item, found.currency), item)
            for item in cast(Iterable[object], current or ())
        ]
        self._check_ids(given, [written for written, _ in free], at, found)
        read = (
            _read(self.kind, item, self._take(free, item), f"{at}[{place}]", found, entry=True)
            for place, item in enumerate(given)
        )
        return tuple(item for item in read if item is not None)

    def _take(self, free: list[tuple[JsonValue, object]], given: JsonValue) -> object:
        """The current item this one goes on from: shown like it, else of the same identity."""
        mine = _identity(self.kind, given)
        for same in (
            lambda written: written == given,
            lambda written: mine is not None and _identity(self.kind, written) == mine,
        ):
            for place, (written, item) in enumerate(free):
                if same(written):
                    del free[place]
                    return item
        return None

    def _check_ids(
        self, given: list[JsonValue], current: list[JsonValue], at: str, found: Findings
    ) -> None:
        """An id stands once, and in a patch only where it is known."""
        ids = [item.get("id") if isinstance(item, dict) else None for item in given]
        known = [item.get("id") if isinstance(item, dict) else None for item in current]
        for place, name in enumerate(ids):
            where = f"{at}[{place}].id"
            if name and name in ids[:place]:
                found.add(where, name, say("stands twice; every id once is expected"))
            elif name and found.patching and name not in known:
                found.add(where, name, say("is unknown; an id of this order, or none, is expected"))


@dataclass(frozen=True)
class MapOf:
    """Named values; `names` are those that may be written, None = any name of up to 200."""

    kind: Kind
    names: tuple[str, ...] | None = None

    @property
    def blank(self) -> object:
        return {}

    def write(self, value: object, currency: str) -> JsonValue:
        pairs = cast(Mapping[str, object], value)
        return {name: self.kind.write(item, currency) for name, item in pairs.items()}

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if not isinstance(given, dict):
            raise wrong(at, given, say("is not an object; {{…}} with named values is expected"))
        old = cast(Mapping[str, object], current or {})
        result = {name: value for name, value in old.items() if not self._writable(name)}
        for name, value in given.items():
            where = _join(at, name)
            if name in old and self.kind.write(old[name], found.currency) == value:
                result[name] = old[name]
            elif not self._writable(name):
                unknown = say("is read-only") if name in old else _unknown(name, self.names or ())
                found.add(where, value, unknown)
            elif self.names is not None or _is_name(name, at, found):
                result[name] = _read(self.kind, value, old.get(name), where, found)
        return {name: value for name, value in result.items() if value != self.kind.blank}

    def _writable(self, name: str) -> bool:
        return self.names is None or name in self.names


def moment_of(given: JsonValue, at: str) -> Moment:
    """A typed moment: ISO 8601 with an offset, 1970 to 2100. Raises Wrong."""
    match = _MOMENT.fullmatch(given) if isinstance(given, str) else None
    if match is None or not isinstance(given, str):
        raise wrong(
            at,
            given,
            say("is not a time with offset such as 2026-11-20T09:00:00+02:00, as expected"),
        )
    try:
        instant = datetime.fromisoformat(given.upper())
    except ValueError:
        raise wrong(at, given, say("does not exist; a real day and time is expected")) from None
    if not FIRST_YEAR <= instant.year <= LAST_YEAR or instant < _EPOCH:
        raise wrong(
            at,
            given,
            say(
                "is out of range; a year {first_year} to {last_year} is expected",
                first_year=FIRST_YEAR,
                last_year=LAST_YEAR,
            ),
        )
    us = (instant - _EPOCH) // timedelta(microseconds=1)
    return Moment(us, given, "ms" if match["fraction"] else "s")


def _digits(given: str | int | Decimal) -> str:
    """A JSON number as it would be typed; one with a raised exponent keeps it, and is refused."""
    if isinstance(given, Decimal) and given.is_finite() and int(given.as_tuple().exponent) <= 0:
        return format(given, "f")
    return str(given)


def _written(
    entries: tuple[Entry, ...], record: object, currency: str, *, whole: bool
) -> dict[str, JsonValue]:
    currency = getattr(record, "currency", "") or currency
    shown: dict[str, JsonValue] = {}
    for entry in entries:
        if isinstance(entry, Group):
            shown[entry.key] = _written(entry.fields, record, currency, whole=whole)
        elif whole or entry.always or getattr(record, entry.name) != entry.kind.blank:
            shown[entry.key] = entry.kind.write(getattr(record, entry.name), currency)
    return shown


def _changes(
    entries: tuple[Entry, ...],
    given: Mapping[str, JsonValue],
    current: object,
    at: str,
    found: Findings,
) -> dict[str, object]:
    """What differs from how `current` is shown; keys left out are emptied."""
    keys = tuple(entry.key for entry in entries)
    for key in given.keys() - set(keys):
        found.add(_join(at, key), given[key], _unknown(key, keys))
    shown = _written(entries, current, found.currency, whole=True)
    changed: dict[str, object] = {}
    for entry in entries:
        value, where = given.get(entry.key), _join(at, entry.key)
        if value == shown[entry.key] and type(value) is type(shown[entry.key]):
            continue
        if isinstance(entry, Field):
            old = getattr(current, entry.name)
            changed[entry.name] = _read(entry.kind, value, old, where, found)
        elif value is None or isinstance(value, dict):
            changed |= _changes(entry.fields, value or {}, current, where, found)
        else:
            found.add(where, value, say("is not an object; {{…}} with named keys is expected"))
    return changed


def _read(
    kind: Kind, given: JsonValue, current: object, at: str, found: Findings, *, entry: bool = False
) -> object:
    """What null leaves of a field is its blank; an `entry` of a list cannot be null."""
    if given is None and not entry:
        return kind.blank
    try:
        return kind.read(given, current, at, found)
    except SaidError as error:
        found.note(at, given, error)
        return kind.blank if current is None else current


def _identity(kind: Kind, item: JsonValue) -> tuple[JsonValue, ...] | None:
    if not isinstance(kind, Record) or not isinstance(item, dict):
        return None
    values = tuple(item.get(key) for key in kind.identity)
    return values if any(values) else None


def _is_name(name: str, at: str, found: Findings) -> bool:
    try:
        Text().read(name, None, at, found)
    except SaidError as error:
        found.note(at, name, error)
        return False
    return True


def _join(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key


def _unknown(key: str, known: tuple[str, ...]) -> Said:
    close = get_close_matches(key, known, n=1)
    hint = f"“{close[0]}”" if close else ", ".join(known)
    return say("stands under an unknown key; expected is {hint}", hint=hint)
