"""An answer as bytes on the line, and what a fault does to them: pure, it knows no socket."""

from __future__ import annotations

import gzip
import random
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from itertools import chain, repeat
from typing import Literal

from app.sandbox.exchange import Answer

# What becomes of the connection: `hang` leaves it open without another byte.
Ending = Literal["keep", "close", "reset", "hang"]

HUGE_BYTES = 60_000_000
PIECE_BYTES = 1_000_000
LONG_HEADER = 200_000
WORTH_PACKING = 1_400  # bytes: less goes in one packet as it is
SKEW_S = 900
ODD_DATES = (None, "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", formatdate(4e9, usegmt=True))
HINTS = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
GARBAGE = b"\x15\x03\x01\x00\x02\x02\x16 this is no answer\r\n\r\n"
PACKED = {"Content-Encoding": "gzip"}
EMPTY = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})
_REASONS = {status.value: status.phrase for status in HTTPStatus}


@dataclass(frozen=True, slots=True)
class Spoken:
    """`drips`: with a pause after each part."""

    parts: Iterable[bytes]
    end: Ending = "keep"
    drips: bool = False


def spoken(fault: str | None, answer: Answer, chance: random.Random, *, packs: bool) -> Spoken:
    """The answer under this fault. `packs`: the client takes gzip."""
    if fault in _WORDLESS:
        return _WORDLESS[fault]
    if fault in _SPEECHES:
        return _SPEECHES[fault](answer)
    if fault == "date_odd":
        return _whole(answer, date=chance.choice(ODD_DATES))
    if fault == "date_skewed":
        return _whole(answer, date=_date(chance.choice((-SKEW_S, SKEW_S))))
    if packs and len(answer.body) >= WORTH_PACKING and not fault:
        return Spoken((_head(answer, len(answer.packed), PACKED), answer.packed))
    return _whole(answer)


_WORDLESS: Mapping[str | None, Spoken] = {
    "lost_request": Spoken((), "close"),
    "lost_reply": Spoken((), "close"),
    "late": Spoken((), "close"),
    "reset": Spoken((), "reset"),
    "silent": Spoken((), "hang"),
    "garbage": Spoken((GARBAGE,), "close"),
}


def _date(ahead_s: int = 0) -> str:
    return formatdate(time.time() + ahead_s, usegmt=True)


def _head(
    answer: Answer, length: int | None, more: Mapping[str, str] | None = None, date: str | None = ""
) -> bytes:
    """Status line and headers. `date`: "" is now, None leaves it out."""
    headers = {} if date is None else {"Date": date or _date()}
    if answer.content_type:
        headers["Content-Type"] = answer.content_type
    headers |= {**answer.headers, **(more or {})}
    if length is not None and answer.status not in EMPTY:
        headers["Content-Length"] = str(length)
    rows = [f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Unknown')}"]
    rows += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join((*rows, "", "")).encode("latin-1")


def _whole(answer: Answer, date: str | None = "") -> Spoken:
    return Spoken((_head(answer, len(answer.body), date=date), answer.body))


def _half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _hinted(answer: Answer) -> Spoken:
    return Spoken((HINTS, *_whole(answer).parts))


def _closed(answer: Answer) -> Spoken:
    return Spoken(_whole(answer).parts, "close")


def _twofold(answer: Answer) -> Spoken:
    return Spoken((b"".join(_whole(answer).parts) * 2,))


def _dripping(answer: Answer) -> Spoken:
    head = _head(answer, len(answer.body))
    return Spoken(chain([head], (bytes([each]) for each in answer.body)), drips=True)


def _truncated(answer: Answer) -> Spoken:
    return Spoken((_head(answer, len(answer.body)), _half(answer.body)), "close")


def _reset_in_headers(answer: Answer) -> Spoken:
    return Spoken((_half(_head(answer, len(answer.body))),), "reset")


def _reset_in_body(answer: Answer) -> Spoken:
    return Spoken(_truncated(answer).parts, "reset")


def _length_short(answer: Answer) -> Spoken:
    return Spoken((_head(answer, len(answer.body) // 2), answer.body))


def _chunked_open(answer: Answer) -> Spoken:
    head = _head(answer, None, {"Transfer-Encoding": "chunked"})
    return Spoken((head, b"%x\r\n%s\r\n" % (len(answer.body), answer.body)), "close")


def _long_header(answer: Answer) -> Spoken:
    return Spoken((_head(answer, len(answer.body), {"X-Trace": "x" * LONG_HEADER}), answer.body))


def _bad_gzip(answer: Answer) -> Spoken:
    return Spoken((_head(answer, len(answer.body), PACKED), answer.body))


def _huge(answer: Answer) -> Spoken:
    return Spoken((_head(answer, len(_bomb()), PACKED), _bomb()))


@lru_cache(maxsize=1)
def _bomb() -> bytes:
    return gzip.compress(b'{"data":"' + b" " * HUGE_BYTES + b'"}', 1)


def _flood(answer: Answer) -> Spoken:
    pieces = repeat(b" " * PIECE_BYTES, HUGE_BYTES // PIECE_BYTES)
    return Spoken(chain([_head(answer, HUGE_BYTES + 2), b'"'], pieces, [b'"']))


_SPEECHES: Mapping[str | None, Callable[[Answer], Spoken]] = {
    "hints": _hinted,
    "close_after": _closed,
    "two_answers": _twofold,
    "drip": _dripping,
    "truncated": _truncated,
    "reset_headers": _reset_in_headers,
    "reset_body": _reset_in_body,
    "length_short": _length_short,
    "chunked_open": _chunked_open,
    "long_header": _long_header,
    "bad_gzip": _bad_gzip,
    "huge": _huge,
    "flood": _flood,
}
