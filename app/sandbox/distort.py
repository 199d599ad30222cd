"""What a fault makes of an answer: pure, from one answer to another.

It knows the shape of no remote: rows are the list an answer holds, counts stand beside `total`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from app.sandbox.exchange import Answer, Json, dumps, loads

PAGE = "<!DOCTYPE html><html><body><h1>Sign in to the guest network</h1></body></html>"
HTML = "text/html"
DEEP = 100_000
ODD_BODIES = ("[]", "{}", "null", "true", "42", '"text"', '[{"orders": [[]]}]')
ODD_PLACES = ("file:///etc/hostname", "javascript:alert(1)", "//", "")
SUCCESS = range(200, 300)
HOME_STATUSES = (301, 302, 307, 308)
# reliability-tests §3.7, item 124; a pair is sent as two headers.
ODD_WAITS = (
    "0", "-5", "1000000000", "soon", "", "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 01 Jan 2100 00:00:00 GMT", ("1", "86400"),
)  # fmt: skip

Change = Callable[[Answer, random.Random], Answer]


def refusal(name: str, chance: random.Random) -> Answer | None:
    """The answer that needs no remote: a bare status, a redirect, an odd wait; None for others."""
    if name == "redirect_home":
        return Answer(chance.choice(HOME_STATUSES), "", {"Location": "/elsewhere"})
    if name == "redirect_odd":
        place = chance.choice(ODD_PLACES)
        return Answer(302, "", {"Location": place} if place else {})
    if name == "429_odd":
        asked = chance.choice(ODD_WAITS)
        waits = asked if isinstance(asked, tuple) else (asked,)
        # Two names that differ in case only are two headers on the line.
        headers = dict(zip(("Retry-After", "retry-after"), waits, strict=False))
        return Answer(429, dumps({"message": "Too many requests"}), headers)
    if name == "511":
        return Answer(511, PAGE, {}, HTML)
    return Answer(int(name), dumps({"message": _phrase(int(name))})) if name.isdigit() else None


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase.capitalize() if status in set(HTTPStatus) else "Unknown error"


def distorted(name: str, answer: Answer, chance: random.Random) -> Answer:
    """The answer as this fault leaves it; the same where the fault is not one of content."""
    change = _CHANGES.get(name)
    return change(answer, chance) if change and answer.status in SUCCESS else answer


# -- content -------------------------------------------------------------------------------


def _text(change: Callable[[str], str]) -> Change:
    return lambda answer, _: replace(answer, text=change(answer.text))


def _raw(change: Callable[[str], bytes]) -> Change:
    return lambda answer, _: replace(answer, raw=change(answer.text))


def _odd_body(_: Answer, chance: random.Random) -> Answer:
    return Answer(200, chance.choice(ODD_BODIES))


def _with_nan(text: str) -> str:
    return re.sub(r":\s*-?\d[\d.eE+-]*", ": NaN", text, count=1)


def _with_double(text: str) -> str:
    return re.sub(r'\{\s*("[^"\\]*")\s*:', r'{\1: "first", \1:', text, count=1)


# -- lists ---------------------------------------------------------------------------------


def _rows(body: Json) -> list[Json]:
    """The list that an answer is or holds, at most two keys down."""
    found = next(_lists(body, 2), None)
    return [] if found is None else found


def _lists(body: Json, depth: int) -> Iterator[list[Json]]:
    if isinstance(body, list):
        yield body
    elif isinstance(body, dict) and depth:
        for value in body.values():
            yield from _lists(value, depth - 1)


def _counts(body: Json) -> Iterator[dict[str, Any]]:
    """The objects that tell a total, wherever they stand beside the rows."""
    if isinstance(body, dict):
        if isinstance(body.get("total"), int):
            yield body
        for value in body.values():
            yield from _counts(value)


def _listed(
    change: Callable[[list[Json], random.Random], None], *, recount: bool = False
) -> Change:
    def changed(answer: Answer, chance: random.Random) -> Answer:
        body = loads(answer.text)
        rows = _rows(body)
        change(rows, chance)
        for counts in _counts(body) if recount else ():
            counts |= {name: len(rows) for name in ("total", "current") if name in counts}
        return replace(answer, text=dumps(body))

    return changed


def _keep(count: int) -> Change:
    def cut(rows: list[Json], _: random.Random) -> None:
        del rows[count:]

    return _listed(cut, recount=True)


def _miss(rows: list[Json], chance: random.Random) -> None:
    if rows:
        del rows[chance.randrange(len(rows))]


def _repeat(rows: list[Json], chance: random.Random) -> None:
    if rows:
        rows.insert(chance.randrange(len(rows) + 1), chance.choice(rows))


def _blank(rows: list[Json], chance: random.Random) -> None:
    if rows:
        rows[chance.randrange(len(rows))] = None


def _shift(rows: list[Json], _: random.Random) -> None:
    del rows[:1]


def _halve(rows: list[Json], _: random.Random) -> None:
    del rows[(len(rows) + 1) // 2 :]


def _miscount(answer: Answer, chance: random.Random) -> Answer:
    body = loads(answer.text)
    for counts in _counts(body):
        counts["total"] = max(0, counts["total"] + chance.choice((-1, 1, 1000)))
    return replace(answer, text=dumps(body))


_CHANGES: Mapping[str, Change] = {
    "html": lambda *_: Answer(200, PAGE, {}, HTML),
    "204": lambda *_: Answer(204),
    "bad_utf8": _raw(lambda _: b'{"name": "\xff\xfe"}'),
    "empty_body": _text(lambda _: ""),
    "cut_json": _text(lambda text: text[: len(text) // 2]),
    "wrong_shape": _odd_body,
    "wrong_type": lambda answer, _: replace(answer, content_type="text/plain"),
    "no_type": lambda answer, _: replace(answer, content_type=""),
    "warned": _text(lambda text: f"<br />\n<b>Warning</b>: Undefined array key in line 7\n{text}"),
    "bom": _text(lambda text: f"\ufeff{text}"),
    "latin1": _raw(lambda _: '{"name": "Łódź, Groß"}'.encode("latin-1", "replace")),
    "nan": _text(_with_nan),
    "duplicate_keys": _text(_with_double),
    "nested": _text(lambda _: "[" * DEEP + "]" * DEEP),
    "empty_list": _keep(0),
    "short_list": _keep(1),
    "missing_row": _listed(_miss),
    "repeated_row": _listed(_repeat),
    "null_row": _listed(_blank),
    "shifted_page": _listed(_shift),
    "short_page": _listed(_halve),
    "wrong_total": _miscount,
}
