"""The transport group of the corpus (121 to 135): raw bytes on real sockets, and what they mean.

Statuses and redirects of every kind are the connectors' own suite; certificates and proxies are
`test_network`.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.connectors import faults, http, session, tls
from app.connectors.contract import Fault, Reply, Request
from app.connectors.http import HttpTransport, Patience
from app.said import Said
from tests.connectors.certificates import authority
from tests.connectors.loopback import Hands, Line, Script, answer

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

Start = Callable[[Script], Line]
To = Callable[..., HttpTransport]
Drip = Callable[[Start, Hands], Line]
GET = Request("GET", "/x")
POST = Request("POST", "/x", "{}")
QUICK = Patience(total_s=0.4, quiet_s=0.4)
NOW_US = 1_445_412_480_000_000  # 2015-10-21T07:28:00Z


def saying(*pieces: bytes) -> Script:
    """These bytes, then the line is closed."""

    def script(peer: socket.socket, _: bytes) -> None:
        for piece in pieces:
            peer.sendall(piece)
        peer.shutdown(socket.SHUT_RDWR)

    return script


def sent(there: Line, to: To, request: Request = POST) -> Reply:
    return to(there.url).send(request, {}, http.RESOURCE)


def fault_of(transport: HttpTransport, patience: Patience = http.RESOURCE) -> Fault:
    with pytest.raises(Fault) as caught:
        transport.send(POST, {}, patience)
    assert len(caught.value.sentence) <= 300
    return caught.value


@pytest.mark.parametrize("status", [204, 200, 201, 304])
def test_122_an_answer_without_a_body_is_an_empty_one(line: Start, to: To, status: int) -> None:
    there = line(saying(b"HTTP/1.1 %d Fine\r\nContent-Length: 0\r\n\r\n" % status))
    assert sent(there, to) == Reply(status, {"content-length": "0"}, "")


def test_122_a_body_of_a_204_is_no_body(line: Start, to: To) -> None:
    there = line(saying(b'HTTP/1.1 204 No Content\r\nContent-Length: 8\r\n\r\n{"id":1}'))
    assert sent(there, to).text == ""


@pytest.mark.parametrize(
    "location", ["file:///etc/hostname", "javascript:alert(1)", "//evil.example/", "http://[", ""]
)
def test_123_an_odd_redirect_is_not_followed_and_not_repeated(
    line: Start, to: To, location: str
) -> None:
    there = line(answer(b"", b"Location: " + location.encode(), status=b"307 Go"))
    reply = sent(there, to)
    told = faults.refusal(reply, NOW_US)
    assert (told.outcome, told.code) == ("refused", "redirect")
    assert "evil" not in told.sentence
    assert len(there.heads) == 1


@pytest.mark.parametrize(
    ("asked", "wait_s"),
    [(b"0", 1), (b"1", 1), (b"86400", 86400), (b"-5", 60), (b"1e9", 60), (b"soon", 60),
     (b"999999999999", 60), (b"Wed, 21 Oct 2015 07:28:30 GMT", 30),
     (b"Wed, 21 Oct 1970 07:28:30 GMT", 60), (b"Wed, 21 Oct 2099 07:28:30 GMT", 60),
     (b"5\r\nRetry-After: 7", 60), (b"", 60), (b"\xff", 60), (b"0x10", 60), (b"1.5", 1.5)],
)  # fmt: skip
def test_124_any_wait_is_between_a_second_and_a_day(
    line: Start, to: To, asked: bytes, wait_s: float
) -> None:
    there = line(answer(b"{}", b"Retry-After: " + asked, status=b"429 Slow"))
    assert faults.refusal(sent(there, to), NOW_US).wait_s == wait_s


@pytest.mark.parametrize(
    ("date", "us"),
    [(b"Wed, 21 Oct 2015 07:28:00 GMT", NOW_US), (b"yesterday", None), (b"", None),
     (b"Wed, 99 Oct 2015 07:28:00 GMT", None), (b"Thu, 01 Jan 1970 00:00:00 GMT", 0),
     (b"Wed, 21 Oct 99999 07:28:00 GMT", None), (b"\xff\xfe", None)],
)  # fmt: skip
def test_125_the_date_of_an_answer_is_a_date_or_none(
    line: Start, to: To, date: bytes, us: int | None
) -> None:
    there = line(answer(b"{}", b"Date: " + date))
    assert session.server_us(sent(there, to)) == us


def test_125_an_answer_needs_no_date(line: Start, to: To) -> None:
    assert session.server_us(sent(line(answer(b"{}")), to)) is None


def dripping(start: bytes, piece: bytes) -> Drip:
    """Time goes on with each piece alone: no busy computer can end the wait before the first."""

    def begin(line: Start, hands: Hands) -> Line:
        def script(peer: socket.socket, _: bytes) -> None:
            peer.sendall(start)
            while not there.wait(0.02):
                hands.now += 0.02
                peer.sendall(piece)

        there = line(script)
        return there

    return begin


@pytest.mark.parametrize(
    "start",
    [dripping(b"", b"H"), dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
     dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "),
     dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n")],
    ids=["status", "headers", "body", "chunks"],
)  # fmt: skip
def test_126_129_what_never_ends_ends_at_the_deadline(line: Start, to: To, start: Drip) -> None:
    hands = Hands()
    fault = fault_of(to(start(line, hands).url, hands), QUICK)
    assert fault.outcome == "ambiguous"
    assert fault.code in ("timeout", "broken")


@pytest.mark.parametrize(
    "flood",
    [b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n{}",
     b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000 + b"\r\n{}",
     b"HTTP/1.1 200 " + b"O" * 200_000 + b"\r\n\r\n"],
    ids=["line", "lines", "reason"],
)  # fmt: skip
def test_127_a_flood_of_headers_is_cut_off(line: Start, to: To, flood: bytes) -> None:
    assert fault_of(to(line(saying(flood)).url)).outcome == "ambiguous"


@pytest.mark.parametrize(
    "body",
    [b'Content-Length: 99\r\n\r\n{"id":1}', b"Content-Length: -1\r\n\r\n{}",
     b"Content-Length: x\r\n\r\n{}", b"Content-Length: 2\r\nContent-Length: 8\r\n\r\n{}      ",
     b"Content-Length: 9999999999999999999999\r\n\r\n{}",
     b"Transfer-Encoding: chunked\r\n\r\n5\r\nab", b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
     b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffffff\r\n{}"],
)  # fmt: skip
def test_128_129_a_body_of_another_length_than_told_is_in_doubt(
    line: Start, to: To, body: bytes
) -> None:
    fault = fault_of(to(line(saying(b"HTTP/1.1 200 OK\r\n" + body)).url))
    assert (fault.outcome, fault.code) == ("ambiguous", "broken")


def test_128_what_comes_after_the_told_length_is_not_the_next_answer(line: Start, to: To) -> None:
    """131, too: two answers to one request are one answer and a line that is not used again."""
    first = b'HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{"id":1}'
    stray = b'HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{"id":2}'
    answers = iter([first + stray, first.replace(b"1}", b"3}")])

    def script(peer: socket.socket, _: bytes) -> None:
        peer.sendall(next(answers))

    there = line(script)
    transport = to(there.url)
    assert transport.send(GET, {}, http.RESOURCE).text == '{"id":1}'
    assert transport.send(GET, {}, http.RESOURCE).text == '{"id":3}'
    assert there.connections == 2


@pytest.mark.parametrize(
    "said",
    [b"", b"H", b"HTTP/1.1 200 OK", b"HTTP/1.1 200 OK\r\nContent-Le", b"SSH-2.0-x\r\n\r\n",
     b"HTTP/3 200\r\n\r\n", b"HTTP/1.1 9 X\r\n\r\n", b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
     b"\x00" * 100, b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 101 Switch\r\n\r\n"],
)  # fmt: skip
def test_130_a_line_that_closes_without_a_whole_answer_is_in_doubt(
    line: Start, to: To, said: bytes
) -> None:
    assert fault_of(to(line(saying(said)).url)).outcome == "ambiguous"


# -- 132: encryption that breaks after the first byte --------------------------------------


@pytest.fixture
def secured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Script], Line]]:
    """Lines with a certificate this computer trusts."""
    made = authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    tls.context.cache_clear()
    opened: list[Line] = []

    def start(script: Script) -> Line:
        opened.append(Line(script, secured=made.signed()))
        return opened[-1]

    yield start
    for one in opened:
        one.close()
    tls.context.cache_clear()


def torn(peer: socket.socket, _: bytes) -> None:
    """The line closes beneath the encryption, as when a program dies."""
    socket.socket.shutdown(peer, socket.SHUT_RDWR)


def spoilt(peer: socket.socket, _: bytes) -> None:
    """Bytes that no key of this connection made."""
    with socket.socket(fileno=peer.detach()) as bare:
        bare.sendall(b"\x17\x03\x03\x00\x20" + b"\x00" * 32)


@pytest.mark.parametrize("script", [torn, spoilt])
def test_132_encryption_that_breaks_after_the_request_leaves_doubt(
    secured: Callable[[Script], Line], to: To, script: Script
) -> None:
    there = secured(script)
    fault = fault_of(to(there.url))
    assert (fault.outcome, fault.code) == ("ambiguous", "broken")
    assert there.heads[0].startswith(b"POST ")


def test_132_a_whole_answer_over_encryption_is_taken(
    secured: Callable[[Script], Line], to: To
) -> None:
    assert sent(secured(answer(b'{"id":1}')), to).text == '{"id":1}'


# -- 133, 135: where the name leads --------------------------------------------------------


def test_133_a_host_that_is_not_there_is_offline(to: To) -> None:
    with pytest.raises(Fault) as caught:
        to("http://localhost:1").send(POST, {}, http.RESOURCE)
    assert (caught.value.outcome, caught.value.code) == ("not_sent", "offline")


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Every name leads to these addresses, after `during` was called."""

    def leads_to(*hosts: str, during: Callable[[], None] = lambda: None) -> None:
        def find(_host: object, port: object, *_: object, **__: object) -> list[object]:
            during()
            if not hosts:
                raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
            families = [socket.AF_INET6 if ":" in host else socket.AF_INET for host in hosts]
            return [
                (family, socket.SOCK_STREAM, 6, "", (host, port))
                for family, host in zip(families, hosts, strict=True)
            ]

        monkeypatch.setattr(socket, "getaddrinfo", find)

    return leads_to


def test_133_a_name_nobody_knows_is_offline(to: To, named: Callable[..., None]) -> None:
    named()
    with pytest.raises(Fault) as caught:
        to("https://shop.example").send(POST, {}, http.RESOURCE)
    assert (caught.value.outcome, caught.value.code) == ("not_sent", "offline")


def test_133_a_name_that_leads_to_this_computer_is_told_by_its_certificate(
    secured: Callable[[Script], Line], to: To, named: Callable[..., None]
) -> None:
    there = secured(answer(b"{}"))
    named("127.0.0.1")
    with pytest.raises(Fault) as caught:
        to(there.url.replace("127.0.0.1", "shop.example")).send(POST, {}, http.RESOURCE)
    assert (caught.value.outcome, caught.value.code) == ("not_sent", "tls")
    assert "shop.example" in caught.value.sentence
    assert there.heads == []


def test_133_the_next_address_of_a_name_is_tried(
    line: Start, to: To, named: Callable[..., None]
) -> None:
    """An address of the new kind that leads nowhere does not stop the old one."""
    there = line(answer(b'{"id":1}'))
    named("::1", "127.0.0.1")
    url = there.url.replace("127.0.0.1", "localhost")
    assert to(url).send(GET, {}, http.RESOURCE).text == '{"id":1}'


def test_133_a_name_found_after_the_deadline_leaves_no_doubt(
    line: Start, named: Callable[..., None]
) -> None:
    there, clock = line(answer(b"{}")), Hands()

    def slowly() -> None:
        clock.now += http.CONNECT_S + 1

    named("127.0.0.1", during=slowly)
    transport = HttpTransport(there.url.replace("127.0.0.1", "localhost"), clock)
    with pytest.raises(Fault) as caught:
        transport.send(POST, {}, http.RESOURCE)
    transport.close()
    assert (caught.value.outcome, caught.value.code) == ("not_sent", "timeout")
    assert there.heads == []


@pytest.mark.parametrize(
    "page",
    [b"<!DOCTYPE html><h1>Sign in to the guest network</h1>", b"\n\n <html>",
     b"<?xml version='1.0'?><WISPAccessGatewayParam/>"],
)  # fmt: skip
def test_135_the_page_of_a_captive_portal_is_told_as_one(line: Start, to: To, page: bytes) -> None:
    reply = sent(line(answer(page, b"Content-Type: text/html")), to)
    assert faults.is_page(reply)
    told = faults.unexpected(reply, Said("it is no order."))
    assert (told.code, told.outcome, told.weather) == ("html", "ambiguous", True)
    assert "<" not in told.sentence
