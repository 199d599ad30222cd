"""JSON text in and out: exact decimals, nothing doubtful taken, lists cut without holding them.

It knows no remote and no order. Sources: architecture (JSON in), reliability-tests §3.8 S15, S16.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from app.said import Said, SaidError, from_data, say, template
from app.text import problem_in

if TYPE_CHECKING:
    from simplejson import JSONEncoder

JsonValue: TypeAlias = "bool | int | Decimal | str | list[JsonValue] | dict[str, JsonValue] | None"

DEPTH = 100
NUMBER_DIGITS = 400
STRING_LENGTH = 1_000_000
ELEMENT_LENGTH = 5_000_000
_LARGEST_EXPONENT = 100
_PLAIN = 30  # characters of a number that needs no second look
_SPACE = " \t\r\n"
_MARK = "\ufeff"  # the byte order mark, which some put before their text
# Strings and brackets; one that is not closed goes to the end, so that no text is read twice.
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)
_ODD_ESCAPE = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")  # NUL, and halves of surrogate pairs
_ESCAPE = len(r"\u0000") - 1  # as much of one may stand at the end of a piece
_COLON = re.compile(r"\s*:\s*")
# What Python's reader finds, as `_where` repeats it.
_FINDINGS = (
    template("expecting value"), template("expecting property name enclosed in double quotes"),
    template("expecting ':' delimiter"), template("expecting ',' delimiter"),
    template("extra data"), template("unterminated string starting"),
    template("invalid control character"), template("invalid \\escape"),
    template("invalid \\uXXXX escape"), template("illegal trailing comma before end of object"),
    template("illegal trailing comma before end of array"),
)  # fmt: skip
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}


class WireError(SaidError, ValueError):
    """JSON text that is not taken; the text is a sentence for people, without the content."""


def loads(text: str) -> JsonValue:
    """The value of one JSON text; numbers with a point are Decimal, spelling kept (22.2100).

    Raises WireError for broken JSON, duplicate keys, NaN, infinities, absurd numbers, NUL and
    lone surrogates, and nesting deeper than 100.
    """
    try:
        value: JsonValue = _STRICT.decode(text.removeprefix(_MARK))
    except json.JSONDecodeError as error:
        raise WireError(say("The text is not JSON: {why}.", why=_where(error))) from None
    except RecursionError:
        raise WireError(_too_deep()) from None
    _check(value, text, odd=_is_odd(text))
    return value


def dumps(value: object) -> str:
    """Compact JSON; decimals as numbers without exponent, in their own spelling.

    Raises WireError for NaN, infinities and what JSON cannot hold.
    """
    return _dump(value, sort_keys=False)


def canonical(value: object) -> str:
    """`dumps` with sorted keys: equal values give equal text (canonical-model §9)."""
    return _dump(value, sort_keys=True)


def elements(
    chunks: Iterator[str],
    names: frozenset[str] = frozenset({"orders", "data", "items", "Items", "list"}),
    within: frozenset[str] = frozenset(),
    noted: dict[str, str] | None = None,
) -> Iterator[tuple[str, JsonValue | WireError]]:
    """Cut a JSON list, arriving in pieces, into (text exactly as received, value) per element.

    The list stands bare or under one of `names` in an object, which may be a member `within`
    another; members beside it that are keys of `noted` leave their JSON text there. An element
    that `loads` would refuse comes with the WireError in place of its value: the run goes on.
    Raises WireError when the list itself is broken, ends early, or an element is over 5 MB.
    """
    yield from _cut(_Reader(chunks), names, within, noted or {})


def apart(
    text: str, names: frozenset[str], within: frozenset[str]
) -> tuple[list[tuple[str, JsonValue | WireError]], str]:
    """The `elements` of a list that is all there, and the text around it: `null` in their place."""
    reader = _Reader(iter([text]))
    found: list[tuple[str, JsonValue | WireError]] = []
    begin = end = 0
    for element in _cut(reader, names, within, {}):
        end = reader.at
        begin = begin or end - len(element[0])
        found.append(element)
    around = text.removeprefix(_MARK)
    return found, f"{around[:begin]}null{around[end:]}" if found else around


def _cut(
    reader: _Reader, names: frozenset[str], within: frozenset[str], noted: dict[str, str]
) -> Iterator[tuple[str, JsonValue | WireError]]:
    depth = 0
    while reader.peek() == "{":
        _enter_member(reader, names, within, noted)
        depth += 1
    reader.take("[")
    if reader.peek() != "]":
        yield reader.element()
        while reader.peek() == ",":
            reader.take(",")
            yield reader.element()
    reader.take("]")
    _finish(reader, depth, noted)


def _enter_member(
    reader: _Reader, names: frozenset[str], within: frozenset[str], noted: dict[str, str]
) -> None:
    """Walk an object up to the list under one of `names`, or to the object that holds it."""
    reader.take("{")
    while True:
        key = reader.skip()
        reader.take(":")
        if key.strip('"') in names and reader.peek() == "[":
            return
        if key.strip('"') in within and reader.peek() == "{":
            return
        _note(noted, key, reader.skip())
        if reader.peek() != ",":
            raise WireError(say("No list under any of {names}.", names=", ".join(sorted(names))))
        reader.take(",")


def _note(noted: dict[str, str], key: str, text: str) -> None:
    if (name := key.strip('"')) in noted:
        noted[name] = text


def _finish(reader: _Reader, depth: int, noted: dict[str, str]) -> None:
    """The objects around the list must end too, and nothing may follow."""
    for _ in range(depth):
        while reader.peek() == ",":
            reader.take(",")
            key = reader.skip()
            reader.take(":")
            _note(noted, key, reader.skip())
        reader.take("}")
    if reader.peek():
        raise WireError(say("The text goes on after the list."))


class _Reader:
    """A growing buffer with a reading position in it; what was read is let go with the next fill.

    `_odd` tells whether what it holds needs a look at its strings: asked once, not an element.
    """

    def __init__(self, chunks: Iterator[str]) -> None:
        self._chunks = chunks
        self._buffer = ""
        self._odd = False
        self.at = 0
        self._fill()
        self._buffer = self._buffer.removeprefix(_MARK)

    def peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            while self.at < len(self._buffer) and self._buffer[self.at] in _SPACE:
                self.at += 1
            if self.at < len(self._buffer):
                return self._buffer[self.at]
            if not self._fill():
                return ""

    def take(self, expected: str) -> None:
        found = self.peek()
        if found != expected:
            place = say("“{found}” stands", found=found) if found else say("the text ends")
            raise WireError(
                say(
                    "The list is broken: {place} where “{expected}” is expected.",
                    place=place,
                    expected=expected,
                )
            )
        self.at += 1

    def skip(self) -> str:
        """Read one value of any kind without judging it; its text."""
        self.peek()
        while True:
            try:
                _, end = _LENIENT.raw_decode(self._buffer, self.at)
            except json.JSONDecodeError as error:
                if not self._double():
                    said = say("The list is broken: {why}.", why=_where(error))
                    raise WireError(said) from None
                continue
            except RecursionError:
                raise WireError(_too_deep()) from None
            if self._settled(end) or not self._fill():
                text, self.at = self._buffer[self.at : end], end
                return text

    def _settled(self, end: int) -> bool:
        """A number near the end of the buffer may go on in the next piece: 1|2, 1|.5, 1|e+9."""
        rest = self._buffer[end : end + 3]
        return len(rest) > len("e+") or (rest != "" and rest[0] not in ".eE")

    def element(self) -> tuple[str, JsonValue | WireError]:
        """Judged while it is read; what is incomplete yet or refused is cut out first."""
        self.peek()
        try:
            value, end = _STRICT.raw_decode(self._buffer, self.at)
        except (WireError, json.JSONDecodeError, RecursionError):
            return self._cut_element()
        if not self._settled(end):
            return self._cut_element()
        text, self.at = self._buffer[self.at : end], end
        try:
            _check(value, text, odd=self._odd)
        except WireError as error:
            return text, error
        return text, value

    def _cut_element(self) -> tuple[str, JsonValue | WireError]:
        """What is no JSON at all is cut at its brackets, so that the rest of the list is read."""
        try:
            text = self.skip()
        except WireError:
            end = _end_of_brackets(self._buffer, self.at)
            if end is None or end - self.at > ELEMENT_LENGTH:
                raise
            text, self.at = self._buffer[self.at : end], end
        try:
            return text, loads(text)
        except WireError as error:
            return text, error

    def _fill(self) -> bool:
        for chunk in self._chunks:
            if chunk:
                rest = self._buffer[self.at :]
                self._odd = (self._odd and rest != "") or _is_odd(rest[-_ESCAPE:] + chunk)
                self._buffer, self.at = rest + chunk, 0
                return True
        return False

    def _double(self) -> bool:
        """Read on until the pending text is twice as long, so that re-reading stays linear."""
        pending = len(self._buffer) - self.at
        if pending > ELEMENT_LENGTH:
            most = ELEMENT_LENGTH
            raise WireError(say("An element is longer than {most} characters.", most=most))
        grown = False
        while len(self._buffer) - self.at < 2 * pending + 1 and self._fill():
            grown = True
        return grown


def member(text: str, name: str) -> str:
    """The text or number under this key of an object that may be no sound JSON; "" for none.

    For naming what cannot be read: a key that stands twice with two values names nothing.
    """
    found: set[str] = set()
    depth = 0
    for token in _TOKENS.finditer(text):
        depth += _DEEPER.get(token[0], 0)
        colon = _COLON.match(text, token.end())
        if depth == 1 and token[0] == f'"{name}"' and colon:
            try:
                value, _ = _LENIENT.raw_decode(text, colon.end())
            except (ValueError, RecursionError):
                continue
            found.add(value if isinstance(value, str) else "")
    return found.pop() if len(found) == 1 else ""


def _end_of_brackets(text: str, start: int) -> int | None:
    """Where the bracket that opens at `start` is closed, strings left aside."""
    depth = 0
    for token in _TOKENS.finditer(text, start):
        depth += _DEEPER.get(token[0], 0)
        if depth == 0:
            return token.end() if text[start] in "[{" else None
    return None


def _pairs(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise WireError(say("The key “{key}” stands twice in one object.", key=twice[:40]))
    return found


@lru_cache(maxsize=4096)
def _number(text: str) -> Decimal:
    """Worked out once for each of the prices and rates that come up again and again."""
    if len(text) < _PLAIN and "e" not in text and "E" not in text:
        return Decimal(text)
    _check_length(text)
    try:
        number = Decimal(text)
        absurd = abs(number.adjusted()) > _LARGEST_EXPONENT
    except InvalidOperation:
        absurd = True
    if absurd:
        raise WireError(say("The number {number} is out of any range.", number=text[:40]))
    return number


@lru_cache(maxsize=4096)
def _integer(text: str) -> int:
    if len(text) > _PLAIN:
        _check_length(text)
    return int(text)


def _check_length(number: str) -> None:
    if len(number) > NUMBER_DIGITS:
        raise WireError(
            say(
                "A number has {count} digits; at most {most} are read.",
                count=len(number),
                most=NUMBER_DIGITS,
            )
        )


def _constant(text: str) -> NoReturn:
    raise WireError(say("{text} is not a number.", text=text))


def _too_deep() -> Said:
    return say("The JSON is nested deeper than {most} levels.", most=DEPTH)


def _is_odd(text: str) -> bool:
    """May there be strings in this JSON text that we cannot keep?"""
    return _ODD_ESCAPE.search(text) is not None or not _encodes(text)


def _check(value: JsonValue, text: str, *, odd: bool) -> None:
    """Walk the value only where the text says that it may be too deep or hold odd strings."""
    odd = odd or len(text) > STRING_LENGTH
    if not odd and text.count("[") + text.count("{") <= DEPTH:
        return
    level = [value]
    for _ in range(DEPTH + 1):
        if odd:
            for item in level:
                _check_strings(item)
        level = [
            child
            for item in level
            if isinstance(item, (dict, list))
            for child in (item.values() if isinstance(item, dict) else item)
            if odd or isinstance(child, (dict, list))
        ]
        if not level:
            return
    raise WireError(_too_deep())


def _check_strings(item: JsonValue) -> None:
    for string in item if isinstance(item, dict) else (item,):
        if isinstance(string, str):
            if len(string) > STRING_LENGTH:
                count = len(string)
                raise WireError(
                    say("A text has {count} characters; at most a million are read.", count=count)
                )
            if problem := problem_in(string):
                raise WireError(say("A text {problem}.", problem=problem))


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _where(error: json.JSONDecodeError) -> Said:
    what = error.msg.removesuffix(" at")
    return say(
        "{what} at line {line}, column {column}",
        what=from_data(f"{what[:1].lower()}{what[1:]}"),
        line=error.lineno,
        column=error.colno,
    )


def _dump(value: object, *, sort_keys: bool) -> str:
    try:
        return _encoder(sort_keys=sort_keys).encode(value)
    except ValueError as error:
        raise WireError(Said(error)) from None


@cache
def _encoder(*, sort_keys: bool) -> JSONEncoder:
    """Made once: each new one costs as much as writing a small order."""
    import simplejson

    def written(odd: object) -> object:
        if isinstance(odd, Decimal) and odd.is_finite():
            return simplejson.RawJSON(format(odd, "f"))
        raise WireError(
            say("A value of type {type} cannot be written as JSON.", type=type(odd).__name__)
        )

    no_bytes: dict[str, Any] = {"encoding": None}
    return simplejson.JSONEncoder(
        **no_bytes,
        use_decimal=False,
        allow_nan=False,
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=sort_keys,
        default=written,
    )


_STRICT = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_float=_number, parse_int=_integer, parse_constant=_constant
)
_LENIENT = json.JSONDecoder(parse_float=str, parse_int=str)
