"""The transport against real sockets: phases, deadlines, caps, encodings, TLS, hosts."""

from __future__ import annotations

import gzip
import socket
import ssl
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.clock import Clock, SystemClock
from app.connectors import http, tls
from app.connectors.contract import Fault, Reply, Request
from app.connectors.http import HttpTransport, Patience
from tests.connectors.certificates import self_signed
from tests.connectors.loopback import Hands, Line, Script, answer

GET = Request("GET", "/x")
POST = Request("POST", "/x", '{"a":1}')
QUICK = Patience(total_s=0.3, quiet_s=0.3)
Start = Callable[[Script], Line]


@pytest.fixture
def to() -> Iterator[Callable[..., HttpTransport]]:
    opened: list[HttpTransport] = []

    def build(url: str, clock: Clock | None = None) -> HttpTransport:
        opened.append(HttpTransport(url, clock or SystemClock()))
        return opened[-1]

    yield build
    for one in opened:
        one.close()


To = Callable[..., HttpTransport]


def fault_of(
    transport: HttpTransport, request: Request = POST, patience: Patience = http.RESOURCE
) -> Fault:
    with pytest.raises(Fault) as caught:
        transport.send(request, {}, patience)
    return caught.value


def test_a_request_arrives_as_built_and_the_reply_as_sent(line: Start, to: To) -> None:
    there = line(answer('{"é":22.2100}'.encode(), b"X-A: b"))
    reply = to(f"{there.url}/base").send(
        Request("PUT", "/v1/a%2Fb?c=%2B", '{"n":1}'), {"Authorization": "tok"}, http.RESOURCE
    )
    assert (reply.status, reply.text) == (200, '{"é":22.2100}')
    assert reply.headers["x-a"] == "b"
    head = there.heads[0].decode()
    assert head.startswith("PUT /base/v1/a%2Fb?c=%2B HTTP/1.1\r\n")
    assert "\r\nAuthorization: tok\r\n" in head
    assert "\r\nAccept-Encoding: gzip\r\n" in head
    assert head.endswith('\r\n\r\n{"n":1}')
    assert "cookie" not in head.lower()


def test_the_body_of_an_error_is_a_reply_too(line: Start, to: To) -> None:
    there = line(answer(b'{"message":"no"}', status=b"422 No"))
    assert to(there.url).send(POST, {}, http.RESOURCE) == Reply(
        422, {"content-length": "16"}, '{"message":"no"}'
    )


def test_refused_connection_never_left(to: To) -> None:
    with socket.socket() as deaf:  # it keeps the port, and does not listen
        deaf.bind(("127.0.0.1", 0))
        fault = fault_of(to(f"http://127.0.0.1:{deaf.getsockname()[1]}"))
    assert (fault.outcome, fault.code, fault.weather) == ("not_sent", "offline", True)


def closing(peer: socket.socket, _: bytes) -> None:
    peer.shutdown(socket.SHUT_RDWR)


def test_closed_without_an_answer_is_in_doubt(line: Start, to: To) -> None:
    fault = fault_of(to(line(closing).url))
    assert (fault.outcome, fault.code) == ("ambiguous", "broken")


@pytest.mark.parametrize(
    "sent",
    [b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}",
     b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
     b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
     b"HTTP/1.1 banana\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Le", b"hello\r\n\r\n"],
)  # fmt: skip
def test_a_broken_answer_is_in_doubt(line: Start, to: To, sent: bytes) -> None:
    def script(peer: socket.socket, _: bytes) -> None:
        peer.sendall(sent)
        peer.shutdown(socket.SHUT_RDWR)

    assert fault_of(to(line(script).url)).outcome == "ambiguous"


def test_silence_ends_at_the_deadline(line: Start, to: To) -> None:
    there = line(lambda peer, head: None)
    fault = fault_of(to(there.url, Hands()), patience=QUICK)  # the socket waits, the clock does not
    assert (fault.outcome, fault.code) == ("ambiguous", "timeout")


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"])
def test_a_drip_ends_at_the_deadline(line: Start, to: To, start: bytes) -> None:
    """Neither dripped headers nor a dripped body live longer than the total."""
    hands = Hands()

    def drip(peer: socket.socket, _: bytes) -> None:
        peer.sendall(start)
        for _piece in range(100):  # two seconds, then the line breaks: another fault
            hands.now += 0.02
            peer.sendall(b"H")
        peer.shutdown(socket.SHUT_RDWR)

    assert fault_of(to(line(drip).url, hands), patience=QUICK).code == "timeout"


def test_connections_are_kept_but_never_for_a_fresh_one(line: Start, to: To) -> None:
    there = line(answer(b"{}"))
    transport = to(there.url)
    for _ in range(3):
        transport.send(GET, {}, http.RESOURCE)
    assert there.connections == 1
    for _ in range(3):
        transport.send(Request("POST", "/x", "{}", fresh_connection=True), {}, http.RESOURCE)
    assert there.connections == 4


# -- text ----------------------------------------------------------------------------------


@pytest.mark.parametrize("chunked", [False, True])
def test_an_answer_nobody_asked_for_is_given_to_no_request(
    line: Start, to: To, chunked: bool
) -> None:
    """Else every later answer on that connection would be the one before it."""
    numbers = count(1)

    def twice(peer: socket.socket, _: bytes) -> None:
        body = b'{"n":%d}' % next(numbers)
        framed = b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        if chunked:
            framed = b"Transfer-Encoding: chunked\r\n\r\n7\r\n%s\r\n0\r\n\r\n" % body
        peer.sendall((b"HTTP/1.1 200 OK\r\n" + framed) * 2)

    there = line(twice)
    remote = to(there.url)
    told = [remote.send(GET, {}, http.RESOURCE).text for _ in range(3)]
    assert told == ['{"n":1}', '{"n":2}', '{"n":3}']
    assert there.connections == 3


def test_a_byte_order_mark_is_dropped(line: Start, to: To) -> None:
    there = line(answer("\ufeff{}".encode()))
    assert to(there.url).send(GET, {}, http.RESOURCE).text == "{}"


def test_gzip_is_unpacked(line: Start, to: To) -> None:
    there = line(answer(gzip.compress(b'{"a":1}'), b"Content-Encoding: gzip"))
    assert to(there.url).send(GET, {}, http.RESOURCE).text == '{"a":1}'


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(b'{"a":"\xff\xfe"}', b"identity"), ('{"a":"é"}'.encode("latin-1"), b"identity"),
     (b"no gzip at all", b"gzip"), (gzip.compress(b"{}" * 999, mtime=0)[:-9], b"gzip"),
     (b"{}", b"br")],
)  # fmt: skip
def test_undecodable_text_is_in_doubt(line: Start, to: To, body: bytes, encoding: bytes) -> None:
    there = line(answer(body, b"Content-Encoding: " + encoding))
    fault = fault_of(to(there.url))
    assert (fault.outcome, fault.code) == ("ambiguous", "encoding")


def test_a_gzip_bomb_meets_the_cap(line: Start, to: To) -> None:
    bomb = gzip.compress(b"0" * 200_000_000, 1)
    there = line(answer(bomb, b"Content-Encoding: gzip"))
    fault = fault_of(to(there.url))
    assert (fault.outcome, fault.code) == ("ambiguous", "too_big")
    assert "5 MB" in fault.sentence


def test_the_cap_counts_decoded_bytes_to_the_byte(line: Start, to: To) -> None:
    there = line(answer(b"a" * 1000))
    transport = to(there.url)
    assert len(transport.send(GET, {}, Patience(max_bytes=1000)).text) == 1000
    assert fault_of(transport, GET, Patience(max_bytes=999)).code == "too_big"


def test_a_stream_gives_the_head_first_and_has_no_cap(line: Start, to: To) -> None:
    there = line(answer(b"a" * 6_000_000))
    parts = to(there.url).stream(GET, {}, http.ENDLESS)
    head = next(parts)
    assert isinstance(head, Reply)
    assert head.status == 200
    assert sum(len(part) for part in parts if isinstance(part, str)) == 6_000_000


# -- hosts ---------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["same", "other", "file:///etc/hostname", ""])
def test_redirects_are_answers_not_orders(line: Start, to: To, status: int, target: str) -> None:
    elsewhere = line(answer(b"{}"))
    location = {"same": "/x", "other": elsewhere.url}.get(target, target)
    there = line(answer(b"", b"Location: " + location.encode(), status=b"%d Go" % status))
    reply = to(there.url).send(POST, {"Authorization": "CANARY"}, http.RESOURCE)
    assert reply.status == status
    assert len(there.heads) == 1
    assert not elsewhere.heads


@pytest.mark.parametrize("path", ["@evil.example/x", ":1@evil.example/", ".evil.example/x"])
def test_another_host_is_refused_on_the_url_that_would_be_sent(
    line: Start, to: To, path: str
) -> None:
    there = line(answer(b"{}"))
    with pytest.raises(Fault) as caught:
        to(there.url).send(Request("GET", path), {"Authorization": "CANARY"}, http.RESOURCE)
    assert caught.value.outcome == "not_sent"
    assert not there.heads


def test_a_path_that_looks_like_a_host_stays_a_path(line: Start, to: To) -> None:
    there = line(answer(b"{}"))
    to(there.url).send(Request("GET", "//evil.example"), {}, http.RESOURCE)
    assert there.heads[0].startswith(b"GET //evil.example ")


def test_plain_http_goes_to_this_computer_only() -> None:
    with pytest.raises(Fault) as caught:
        HttpTransport("http://shop.example", SystemClock())
    assert caught.value.outcome == "not_sent"
    assert "https" in caught.value.sentence


def test_header_values_cannot_carry_a_line_break(line: Start, to: To) -> None:
    there = line(answer(b"{}"))
    with pytest.raises(Fault) as caught:
        to(there.url).send(GET, {"Authorization": "a\r\nX: 1"}, http.RESOURCE)
    assert (caught.value.outcome, caught.value.code) == ("not_sent", "local")
    assert not there.heads


# -- TLS -----------------------------------------------------------------------------------


def test_a_self_signed_certificate_is_refused_before_a_byte_leaves(tmp_path: Path, to: To) -> None:
    there = Line(answer(b"{}"), secured=self_signed(tmp_path))
    fault = fault_of(to(there.url))
    there.close()
    assert (fault.outcome, fault.code) == ("not_sent", "tls")
    assert "certificate" in fault.sentence
    assert not there.heads


def test_tls_is_at_least_1_2_and_checked() -> None:
    context = tls.context()
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
