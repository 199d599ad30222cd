"""Every connector on a bad line: what a failure means, where requests go, what is never told."""

from __future__ import annotations

import socket
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from app.connectors.contract import Connector, Decoded, Fault, Outcome, Request
from app.orders.model import Order
from app.sandbox.faults import TABLE
from tests.connectors.conformance import SUBJECTS, Bench
from tests.connectors.loopback import Line, Script, answer
from tests.connectors.test_faults import expected

pytestmark = [
    pytest.mark.parametrize("subject", SUBJECTS, ids=str),
    pytest.mark.no_cover,  # many times over what tests beside it measure
]

T = TypeVar("T")
Start = Callable[[Script], Line]
BODYLESS = (204, 304)
ABSENT = (204, 404, 410)
SUCCESS = range(200, 300)
MOST_ATTEMPTS = 2  # a renewed sign-in, or another spelling of the path
# What each fault on a write means; of any other it is only asked that it is true.
MEANING: dict[str, Outcome] = {
    "lost_request": "ambiguous", "lost_reply": "ambiguous", "late": "ambiguous",
    "reset": "ambiguous", "429": "refused", "429_wait": "refused", "500": "ambiguous",
    "502": "ambiguous", "503": "ambiguous", "504": "ambiguous", "truncated": "ambiguous",
    "html": "ambiguous", "bad_utf8": "ambiguous", "huge": "ambiguous", "redirect": "refused",
    "slow": "done",
}  # fmt: skip
# Those two end at a deadline of a minute, which test_http shows without waiting for it.
SWIFT = {name: row.meets for name, row in TABLE.items() if name not in ("silent", "drip")}
WAITS = ("429_wait", "503_wait")  # after each of these a remote is left alone
TURNS = ([name for name in SWIFT if name not in WAITS], *([name] for name in WAITS))
UNTRUE = ("404", "410", "204")  # a word of absence, and not true
NO_IDS = (".", "..", "", "a\nb", "\x00", "\ud800")
ODD_IDS = (*NO_IDS, "a/b", "../x", "/x", "?x=1", "#x", "%2e%2e", "a b", "é", "a+b", "a,b",
           "http://evil.example/", "x" * 300)  # fmt: skip


def attempt(call: Callable[[], T]) -> tuple[T | None, Fault | None]:
    """What the call gave, or the fault it met."""
    try:
        return call(), None
    except Fault as fault:
        return None, fault


def written(remote: Connector, request: Request) -> tuple[Outcome, Fault | None]:
    """What became of a write, as the program would take it."""
    _, fault = attempt(lambda: remote.send(request))
    return (fault.outcome if fault else "done"), fault


def in_words(bench: Bench, fault: Fault) -> bool:
    """One sentence for a person, with no secret in it."""
    told = (fault.sentence, str(fault), repr(fault), fault.code)
    hidden = not any(secret in text for secret in bench.secrets.values() for text in told)
    return hidden and 0 < len(fault.sentence) <= 300 and "\n" not in fault.sentence


# -- what a status means (sync §1.1) ---------------------------------------------------------


class Telling:
    """A script that answers with the status it was given."""

    def __init__(self) -> None:
        self.status = 200

    def __call__(self, peer: socket.socket, _: bytes) -> None:
        status = self.status  # once answered, the next one may be told already
        body = b"" if status in BODYLESS else b"{}"
        head = b"HTTP/1.1 %d Told\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
        peer.sendall(head + body)
        if status < SUCCESS.start:
            peer.shutdown(socket.SHUT_RDWR)  # it promised an answer that never comes


def test_every_status_of_every_write(bench: Bench, line: Start) -> None:
    telling = Telling()
    there = line(telling)
    remote = bench.connect(there.url)
    for verb, request in bench.writes().items():
        for telling.status in range(100, 600):
            before = len(there.heads)
            outcome, fault = written(remote, request)
            at = f"{verb} {telling.status} {outcome}"
            meant = expected(telling.status)
            assert outcome in (("done", "ambiguous") if meant == "done" else (meant,)), at
            assert fault is None or in_words(bench, fault), at
            assert 1 <= len(there.heads) - before <= MOST_ATTEMPTS, at
            if fault is not None:
                assert (fault.wait_s is not None) or telling.status != 429, at
                assert fault.sign_in or telling.status != 401, at


def test_only_a_word_of_absence_is_absence(bench: Bench, line: Start) -> None:
    if not bench.can.readable:
        return
    telling = Telling()
    remote = bench.connect(line(telling).url)
    for telling.status in range(100, 600):
        found, fault = attempt(lambda: remote.get("12345"))
        assert found is None
        assert in_words(bench, fault) if fault else telling.status in ABSENT, telling.status


def test_a_web_page_is_never_an_answer(bench: Bench, line: Start) -> None:
    page = b"<!DOCTYPE html><html><body>Sign in</body></html>"
    remote = bench.connect(line(answer(page, b"Content-Type: text/html")).url)
    for verb, request in bench.writes().items():
        outcome, fault = written(remote, request)
        assert outcome == "ambiguous", verb
        assert fault is not None
        assert in_words(bench, fault)
    if bench.can.readable:
        with pytest.raises(Fault):
            remote.get("12345")
    if bench.can.list != "none":
        with pytest.raises(Fault):
            list(remote.pages(None))


# -- the weather of its own remote -----------------------------------------------------------


every_fault = pytest.mark.parametrize("faults", TURNS, ids=("most", *WAITS))


@every_fault
def test_each_fault_meets_a_create_as_it_is_told(bench: Bench, faults: list[str]) -> None:
    """Called done only if it was, refused only if it was not; the rest is in doubt."""

    def made() -> int:
        return int(bench.sandbox.audit()[bench.kind]["created"])

    for fault in (name for name in faults if SWIFT[name] in ("any", "write")):
        before = made()
        request = bench.remote.create(bench.order())
        bench.sandbox.plan(bench.kind, [fault])
        outcome, said = written(bench.remote, request)
        assert outcome == MEANING.get(fault, outcome), fault
        assert said is None or in_words(bench, said), fault
        late = bench.sandbox.run_late()
        if outcome == "done":
            assert made() > before, fault
        elif outcome in ("refused", "not_sent"):
            assert (made(), late) == (before, 0), fault
        assert bench.sandbox.audit()[bench.kind]["followed_redirects"] == 0
        _let_pass(bench, said)


@every_fault
def test_each_fault_meets_a_read_in_words(bench: Bench, faults: list[str]) -> None:
    if not bench.can.readable:
        return
    _, remote_id = bench.create()
    for fault in (name for name in faults if SWIFT[name] in ("any", "read")):
        bench.sandbox.plan(bench.kind, [fault])
        found, told = attempt(lambda: bench.remote.get(remote_id))
        assert told is None or in_words(bench, told), fault
        assert told or found or fault in UNTRUE, fault
        assert found is None or found.remote_id == remote_id, fault
        if _let_pass(bench, told):
            assert isinstance(bench.remote.get(remote_id), Decoded), fault


@every_fault
def test_each_fault_meets_the_list_in_words(bench: Bench, faults: list[str]) -> None:
    """A walk ends in words, or it says whether it was whole; the next one is."""
    if bench.can.list == "none":
        return
    for fault in (name for name in faults if SWIFT[name] in ("any", "read", "list")):
        bench.create()
        bench.sandbox.plan(bench.kind, [fault])
        pages, told = attempt(lambda: list(bench.remote.pages(None)))
        assert pages is not None or (told is not None and in_words(bench, told)), fault
        if _let_pass(bench, told):
            *_, last = bench.remote.pages(None)
            assert last.complete, fault


def _let_pass(bench: Bench, fault: Fault | None) -> bool:
    """Use up what a fault left on a kept connection; False where the remote asked to be left."""
    if fault is not None and fault.wait_s:
        return False
    attempt(lambda: bench.remote.knock(""))
    return True


# -- where a request goes --------------------------------------------------------------------


def test_requests_go_to_the_account_alone(bench: Bench, line: Start) -> None:
    elsewhere = line(answer(b"{}"))
    away = b"Location: " + elsewhere.url.encode() + b"/x"
    there = line(answer(b"", away, status=b"307 Temporary Redirect"))
    remote = bench.connect(there.url)
    for request in bench.writes().values():
        assert request.path.startswith("/")
        assert not request.path.startswith("//")
        assert written(remote, request)[0] == "refused"
    host = there.url.removeprefix("http://").encode()
    assert there.heads
    assert all(b"\r\nHost: " + host + b"\r\n" in head for head in there.heads)
    assert elsewhere.heads == []


def test_an_id_stays_in_its_place_or_is_refused(bench: Bench, line: Start) -> None:
    """In a path it is one segment, in a query one value; dots and control characters are none."""
    there = line(answer(b"{}"))
    remote = bench.connect(there.url)
    for odd in ODD_IDS:
        targets = _asked(remote, bench, odd)
        targets += [head.split(b" ")[1].decode() for head in there.heads]
        there.heads.clear()
        assert not (targets and odd in NO_IDS), odd
        for target in targets:
            parts = urlsplit(target)
            segments = [unquote(segment) for segment in parts.path.split("/")[1:]]
            values = [value for _, value in parse_qsl(parts.query, keep_blank_values=True)]
            assert not {".", "..", ""} & set(segments), target
            assert odd in (*segments, *values), target
            assert parts.netloc == parts.fragment == "", target


def _asked(remote: Connector, bench: Bench, odd: str) -> list[str]:
    """Ask for that order in every way; the addresses of the writes that were built."""
    made: list[tuple[object, Fault | None]] = [attempt(lambda: remote.delete(odd))]
    made += [attempt(partial(remote.command, Order(), odd, name)) for name in bench.can.commands]
    if bench.can.readable:
        made += [attempt(lambda: remote.get(odd))]
    assert all(in_words(bench, fault) for _, fault in made if fault)
    return [request.path for request, _ in made if isinstance(request, Request)]


# -- what is never told ----------------------------------------------------------------------


def test_no_secret_is_ever_told(bench: Bench, line: Start) -> None:
    """A remote that prints back all it was sent, sign-in included."""

    def parrot(peer: socket.socket, head: bytes) -> None:
        answer(head, b"Content-Type: text/plain", status=b"400 Bad Request")(peer, head)

    there = line(parrot)
    remote = bench.connect(there.url)
    requests = bench.writes().values()
    sent = [written(remote, request)[1] for request in requests]
    assert all(fault is not None and in_words(bench, fault) for fault in sent)
    signed = [head for head in there.heads if b"uthorization:" in head]
    told = [fault.sentence.encode() for fault in sent if fault]
    for head in signed:
        proof = head.partition(b"uthorization: ")[2].partition(b"\r\n")[0].split()[-1]
        assert proof
        assert not any(proof in sentence for sentence in told)
    for text in (*map(repr, requests), repr(remote), repr(vars(remote))):
        assert not any(secret in text for secret in bench.secrets.values())
