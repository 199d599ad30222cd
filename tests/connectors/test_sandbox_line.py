"""Every fault is heard on the line, byte by byte, by a client that knows no HTTP, and counted."""

from __future__ import annotations

import gzip
import json
import random
import re
import threading
from collections.abc import Callable

import pytest

from app.sandbox import FAULTS, TABLE, Sandbox
from app.sandbox.distort import HOME_STATUSES
from app.sandbox.exchange import Answer, Call, dumps
from app.sandbox.speech import HUGE_BYTES, LONG_HEADER, spoken
from tests.connectors.bare import asking, heard, sample_body

ORDERS = "/api/v2/orders"
ORDER = f"{ORDERS}/12345001"


class Heard:
    """What a bare client got: how it ended, status line, headers as text, body."""

    def __init__(self, got: bytes, end: str) -> None:
        self.all, self.end = got, end
        head, _, self.body = got.partition(b"\r\n\r\n")
        self.start, _, self.headers = head.decode("latin-1").partition("\r\n")
        found = re.match(r"HTTP/1\.1 (\d{3}) ", self.start)
        self.status = int(found[1]) if found else 0

    def header(self, name: str) -> str | None:
        found = re.search(rf"(?mi)^{name}: (.*?)\r?$", self.headers)
        return found[1] if found else None

    @property
    def length(self) -> int:
        return int(self.header("Content-Length") or -1)

    @property
    def location(self) -> str:
        return self.header("Location") or ""

    @property
    def json(self) -> object:
        return json.loads(self.body)

    @property
    def whole(self) -> bool:
        """A good answer of that order, come to its end."""
        fits = self.status == 200 and self.length == len(self.body)
        return fits and self.end == "closed" and '"id"' in self.body.decode()


Check = Callable[[Heard], bool]


def is_refused(status: int) -> Check:
    return lambda got: got.status == status and got.length == len(got.body)


def no_json(got: Heard) -> bool:
    try:
        json.loads(got.body)
    except (ValueError, RecursionError):
        return got.status == 200 and got.length == len(got.body)
    return False


def keys(body: bytes) -> int:
    return body.count(b'"id":')


def rows(got: Heard) -> tuple[int, int]:
    """Rows shown, and the total that is told; the shop holds 4 orders."""
    body = json.loads(got.body)
    return len(body["data"]), body["meta"]["count"]["total"]


ODD_DATES = {"yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Oct 2096 07:06:40 GMT"}
END = b"0\r\n\r\n"  # of a body in chunks
OTHERWISE = ("429", "204")  # statuses with something of their own to tell
ON_THE_LINE: dict[str, Check] = {
    "lost_request": lambda got: got.all == b"" and got.end == "closed",
    "lost_reply": lambda got: got.all == b"" and got.end == "closed",
    "late": lambda got: got.all == b"" and got.end == "closed",
    "reset": lambda got: got.all == b"" and got.end == "reset",
    "429": lambda got: got.status == 429 and "reset_time" not in got.body.decode(),
    "429_wait": lambda got: got.status == 429 and '"reset_time": 2' in got.body.decode(),
    "slow": lambda got: got.whole,
    "truncated": lambda got: got.end == "closed" and 0 < len(got.body) < got.length,
    "html": lambda got: got.body[:9] == b"<!DOCTYPE" and got.header("Content-Type") == "text/html",
    "bad_utf8": lambda got: b"\xff" in got.body,
    "huge": lambda got: len(got.body) < HUGE_BYTES // 100 < len(gzip.decompress(got.body)),
    "expired_token": is_refused(401),
    "redirect": lambda got: got.status == 302 and "//localhost:" in got.location,
    "empty_list": lambda got: rows(got) == (0, 0),
    "short_list": lambda got: rows(got) == (1, 1),
    "reset_headers": lambda got: got.end == "reset" and b"\r\n\r\n" not in got.all,
    "reset_body": lambda got: got.end == "reset" and len(got.body) < 2_000,
    "silent": lambda got: got.all == b"" and got.end == "silent",
    "twice": lambda got: got.whole,
    "close_after": lambda got: got.whole,
    "hints": lambda got: got.status == 100 and b"HTTP/1.1 103 " in got.all and b'"id"' in got.all,
    "garbage": lambda got: got.status == 0 and len(got.all) > 0,
    **{name: is_refused(int(name)) for name in FAULTS if name.isdigit() and name not in OTHERWISE},
    "204": lambda got: got.status == 204 and got.body == b"",
    "429_odd": lambda got: got.status == 429 and got.header("Retry-After") is not None,
    "503_wait": lambda got: got.status == 503 and got.header("Retry-After") == "2",
    "redirect_home": lambda got: got.status in HOME_STATUSES and got.location == "/elsewhere",
    "redirect_odd": lambda got: got.status == 302 and "http" not in got.location,
    "not_ok": lambda got: got.status == 200 and b'"ok": false' in got.body and b"50000" in got.body,
    "secret_told": lambda got: got.status == 500 and b"authorization=Basic " in got.body,
    "empty_body": lambda got: got.status == 200 and got.length == len(got.body) == 0,
    "cut_json": lambda got: no_json(got) and got.body.startswith(b"{"),
    "wrong_shape": lambda got: got.status == 200 and "id" not in str(got.json),
    "wrong_type": lambda got: got.whole and got.header("Content-Type") == "text/plain",
    "no_type": lambda got: got.whole and got.header("Content-Type") is None,
    "warned": lambda got: no_json(got) and b"Warning" in got.body and b'"id"' in got.body,
    "bom": lambda got: got.body.startswith(b"\xef\xbb\xbf{"),
    "latin1": lambda got: b"\xdf" in got.body,
    "nan": lambda got: b": NaN" in got.body and got.whole,
    "duplicate_keys": lambda got: got.whole and keys(got.body) > keys(dumps(got.json).encode()),
    "nested": lambda got: no_json(got) and got.body.startswith(b"[[[["),
    "flood": lambda got: got.length == len(got.body) > HUGE_BYTES,
    "bad_gzip": lambda got: got.header("Content-Encoding") == "gzip" and got.body.startswith(b"{"),
    "drip": lambda got: got.whole,
    "long_header": lambda got: got.whole and len(got.headers) > LONG_HEADER,
    "length_short": lambda got: got.length == len(got.body) // 2,
    "chunked_open": lambda got: got.length < 0 and got.end == "closed" and got.body[-5:] != END,
    "two_answers": lambda got: got.all.count(b"HTTP/1.1 200 OK\r\n") == 2,
    "other_order": lambda got: got.whole and b'"id": 12345002' in got.body,
    "stale": lambda got: got.whole and b"theirs" not in got.body,
    "date_odd": lambda got: got.whole and (got.header("Date") or "yesterday") in ODD_DATES,
    "date_skewed": lambda got: got.whole and bool(got.header("Date")),
    "missing_row": lambda got: rows(got) == (3, 4),
    "repeated_row": lambda got: rows(got) == (5, 4),
    "null_row": lambda got: rows(got) == (4, 4) and b"null" in got.body.split(b'"meta"')[0],
    "shifted_page": lambda got: rows(got) == (3, 4),
    "short_page": lambda got: rows(got) == (2, 4),
    "wrong_total": lambda got: rows(got)[0] == 4 != rows(got)[1],
    "stirred": lambda got: rows(got) == (4, 4),
}  # fmt: skip


def test_every_fault_is_looked_for_on_the_line() -> None:
    assert set(ON_THE_LINE) == set(FAULTS)


def told_when_served(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> threading.Event:
    """Set once the sandbox has met a call."""
    met, serve = threading.Event(), sandbox.serve

    def served(kind: str, call: Call) -> tuple[str | None, Answer]:
        answer = serve(kind, call)
        met.set()
        return answer

    patch.setattr(sandbox, "serve", served)
    return met


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_played_on_the_line_and_counted(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    sandbox.slow_s = 0.0
    for target in (f"{ORDERS}/12345002", ORDER):
        assert Heard(*heard(sandbox, asking(sandbox, "GET", target))).whole
    sandbox.edit("merchantpro", "12345001", {"customer_note": "theirs"})
    sandbox.plan("merchantpro", [fault])
    if TABLE[fault].meets == "write":
        body = json.dumps(sample_body("merchantpro-create-request"))
        request = asking(sandbox, "POST", ORDERS, body)
    else:
        request = asking(sandbox, "GET", ORDERS if TABLE[fault].meets == "list" else ORDER)
    served = told_when_served(sandbox, monkeypatch) if fault == "silent" else None
    got = Heard(*heard(sandbox, request, served))
    assert ON_THE_LINE[fault](got), (got.end, got.all[:600])
    assert sandbox.audit()["merchantpro"]["faults"] == {fault: 1}
    if not fault.endswith("_wait"):
        assert Heard(*heard(sandbox, asking(sandbox, "GET", ORDER))).whole


def test_a_big_answer_goes_packed_to_those_who_take_it() -> None:
    answer = Answer(200, dumps({"data": ["an order"] * 500}))
    plain, packed = (spoken(None, answer, random.Random(1), packs=packs) for packs in (False, True))
    (head, body), (packed_head, packed_body) = tuple(plain.parts), tuple(packed.parts)
    assert body == answer.body == gzip.decompress(packed_body)
    assert b"Content-Encoding: gzip" in packed_head
    assert b"gzip" not in head
    assert answer.packed is packed_body  # made once, however often it is sent
    small = spoken(None, Answer(200, dumps({"ok": True})), random.Random(1), packs=True)
    assert b"gzip" not in b"".join(small.parts)
