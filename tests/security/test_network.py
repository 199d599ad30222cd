"""The security checklist on the wire: S8 to S15, S42, S51 (reliability-tests §3.8)."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote

import httpx
import pytest

from app.clock import SystemClock
from app.connectors import download, http, registry, tls
from app.connectors.address import unfit
from app.connectors.contract import Connector, Fault, Request
from app.connectors.http import HttpTransport
from app.credentials import Secret, SecretRefused
from tests.connectors.certificates import Authority, authority, self_signed
from tests.connectors.loopback import Line, Script, answer
from tests.security.remotes import CANARY, account_at, canaries, connector_at, typed_order

Start = Callable[[Script], Line]
To = Callable[[str], HttpTransport]
GET = Request("GET", "/x")
POST = Request("POST", "/x", "{}")
CLOCK = SystemClock()
PDF = b"%PDF-1.7\n%%EOF"
REDIRECTS = [301, 302, 303, 307, 308]
KINDS = list(registry.KINDS)
COLUMNS = [(kind, n) for kind in KINDS for n in range(len(registry.KINDS[kind].secrets))]


def fault_of(transport: HttpTransport, request: Request = POST) -> Fault:
    with pytest.raises(Fault) as caught:
        transport.send(request, {}, http.RESOURCE)
    assert caught.value.sentence.endswith(".")
    return caught.value


# -- S8: papers of a remote ----------------------------------------------------------------


def test_s08_a_paper_comes_as_bytes_without_any_sign_in(line: Start) -> None:
    there = line(answer(PDF, b"Content-Type: application/pdf"))
    assert download.pdf(f"{there.url}/é/1%2F2.pdf?hash=a&b=%2B", CLOCK, local=True) == PDF
    head = there.heads[0].decode()
    assert head.startswith("GET /%C3%A9/1%2F2.pdf?hash=a&b=%2B HTTP/1.1\r\n")
    assert not {"authorization", "cookie", "x-twc-tenant"} & {
        row.partition(":")[0].lower() for row in head.splitlines()
    }


@pytest.mark.parametrize(
    ("url", "said"),
    [("http://papers.example/1.pdf", "expected https"), ("file:///etc/hostname", "https://host"),
     ("ftp://papers.example/1.pdf", "https://host"), ("", "https://host"),
     ("https://me:4711@papers.example/1.pdf", "no name or password"),
     ("javascript:alert(1)", "https://host"), ("https://a\nb/x.pdf", "control character"),
     ("https://a.example/x y.pdf", "space"), ("https://[a/x.pdf", "https://host")],
)  # fmt: skip
def test_s08_only_safe_addresses_are_asked(url: str, said: str) -> None:
    with pytest.raises(Fault) as caught:
        download.pdf(url, CLOCK, local=True)
    assert (caught.value.outcome, caught.value.code) == ("refused", "address")
    assert said in caught.value.sentence
    assert "4711" not in caught.value.sentence


def test_s08_a_remote_elsewhere_cannot_name_this_computer(line: Start) -> None:
    there = line(answer(PDF))
    with pytest.raises(Fault, match="names this computer"):
        download.pdf(there.url, CLOCK, local=False)
    assert not there.heads


@pytest.mark.parametrize(
    ("reply", "code"),
    [(answer(b"MZ\x90\x00 a program"), "bad_body"), (answer(b"<html>%PDF-</html>"), "bad_body"),
     (answer(b""), "bad_body"), (answer(PDF + b"0" * 20_000_000), "too_big"),
     (answer(b"", b"Location: https://papers.example/", status=b"302 Found"), "redirect"),
     (answer(b"{}", status=b"404 Not Found"), "not_found")],
)  # fmt: skip
def test_s08_what_is_no_pdf_of_20_mb_at_most_is_refused(
    line: Start, reply: Script, code: str
) -> None:
    with pytest.raises(Fault) as caught:
        download.pdf(f"{line(reply).url}/x.pdf", CLOCK, local=True)
    assert caught.value.code == code


# -- S9: certificates ----------------------------------------------------------------------


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Authority]:
    """This computer trusts the test's own authority, and nobody else."""
    made = authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    tls.context.cache_clear()
    yield made
    tls.context.cache_clear()


def shaken(server: ssl.SSLContext, to: To) -> Fault | None:
    """What becomes of a request to a server with this certificate."""
    there = Line(answer(b"{}"), secured=server)
    try:
        to(there.url).send(POST, {}, http.RESOURCE)
    except Fault as fault:
        return fault if not there.heads else None
    finally:
        there.close()
    return None


def test_s09_a_sound_certificate_is_taken(trusted: Authority, to: To) -> None:
    """So that the refusals below are refusals of what they say."""
    assert shaken(trusted.signed(), to) is None


def test_s09_each_bad_certificate_has_its_sentence(
    trusted: Authority, tmp_path: Path, to: To
) -> None:
    (tmp_path / "stranger").mkdir()
    stranger = authority(tmp_path / "stranger", "A stranger")
    for server, said in [
        (trusted.signed(from_day=-5, to_day=-1), "it has expired"),
        (trusted.signed(from_day=1, to_day=5), "it is not valid yet"),
        (trusted.signed(host="127.0.0.2"), "made out to another address"),
        (self_signed(tmp_path), "nobody but itself signed it"),
        (stranger.signed(), "an authority signed it that this computer does not know"),
    ]:
        fault = shaken(server, to)
        assert fault is not None, said
        assert (fault.code, fault.outcome) == ("tls", "not_sent")
        assert said in fault.sentence
        assert fault.sentence.startswith("The certificate of 127.0.0.1 could not be trusted")


def test_s09_encryption_older_than_1_2_is_refused(trusted: Authority, to: To) -> None:
    old = trusted.signed()
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    fault = shaken(old, to)
    assert fault is not None
    assert (fault.code, "TLS 1.2" in fault.sentence) == ("unsafe", True)


def test_s09_without_a_system_store_certifi_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: To
) -> None:
    listed = authority(tmp_path)

    nowhere = SimpleNamespace(cafile=None, capath=None)
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr("certifi.where", lambda: str(listed.file))
    tls.context.cache_clear()
    assert shaken(listed.signed(), to) is None
    assert shaken(self_signed(tmp_path), to) is not None
    tls.context.cache_clear()


def test_s09_every_connection_is_checked() -> None:
    context = tls.context()
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


# -- S10 to S13: where requests go ---------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_s10_plain_http_goes_to_this_computer_only(kind: str) -> None:
    options = account_at(kind, "").options
    for url in ("http://shop.example", "http://127.0.0.1.shop.example", "http://10.0.0.1"):
        (problem,) = registry.check_settings(kind, url, options, {})
        assert (problem.field, "https" in problem.expected) == ("url", True)
        with pytest.raises(Fault) as caught, connector_at(kind, url):
            pass
        assert caught.value.code == "address"
    assert registry.check_settings(kind, "http://127.0.0.1:1", options, {}) == ()


@pytest.mark.parametrize("kind", [k for k in KINDS if "token_url" in registry.KINDS[k].options])
def test_s10_secrets_are_not_sent_to_a_plain_token_address(kind: str) -> None:
    options = account_at(kind, "", token_url="http://login.example/token").options
    (problem,) = registry.check_settings(kind, "https://shop.example", options, {})
    assert problem.field == "token_url"


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize("kind", KINDS)
def test_s11_a_redirect_takes_no_header_of_the_account_elsewhere(
    line: Start, kind: str, status: int
) -> None:
    elsewhere = line(answer(b"{}"))
    target = f"http://localhost:{elsewhere.url.rpartition(':')[2]}/x".encode()
    there = line(answer(b"", b"Location: " + target, status=b"%d Moved" % status))
    with connector_at(kind, there.url) as remote:
        with pytest.raises(Fault) as caught:
            remote.get("4711")
        with pytest.raises(Fault):
            remote.send(remote.create(typed_order()))
    assert not elsewhere.heads
    assert CANARY in there.heads[0].decode() or b"Basic " in there.heads[0]
    assert any(head.startswith(b"POST ") for head in there.heads)
    assert caught.value.outcome == "refused"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "remote_id",
    ["@evil.example/", ":1@evil.example", "//evil.example/x", "http://evil.example/", "a/b?c#d",
     "../../admin", "%2e%2e", "a\\b", "a;b", "é\u202e", "x" * 513],
)  # fmt: skip
def test_s12_s13_an_id_neither_leaves_its_host_nor_its_place(
    line: Start, kind: str, remote_id: str
) -> None:
    there = line(answer(b'{"message": "no"}', status=b"404 Not Found"))
    with connector_at(kind, there.url) as remote:
        sent = [asked(remote, there, each) for each in ("4711", remote_id)]
    for mark in "/?&#":
        assert sent[1].count(mark) == sent[0].count(mark)
    assert httpx.URL(there.url + sent[1]).host == "127.0.0.1"
    assert b"evil.example" not in there.heads[-1].partition(b"\r\n")[2]
    assert remote_id in unquote(sent[1])


def asked(remote: Connector, there: Line, remote_id: str) -> str:
    """The address that a read of this order asks, as sent; the answers are refusals."""
    before = len(there.heads)
    with contextlib.suppress(Fault):
        remote.get(remote_id)
    return there.heads[before].split(b" ")[1].decode()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("remote_id", ["", ".", "..", "a\nb", "a\r\nX: 1", "a\0b", "\x7f"])
def test_s13_an_id_that_is_no_segment_never_reaches_a_path(
    line: Start, kind: str, remote_id: str
) -> None:
    """Where the id stands in the query, it is one value of it."""
    there = line(answer(b"{}"))
    assert unfit(remote_id)
    with connector_at(kind, there.url) as remote:
        plain = asked(remote, there, "4711")
        seen = len(there.heads)
        with pytest.raises(Fault) as caught:
            remote.get(remote_id)
    if caught.value.code == "bad_id":
        assert len(there.heads) == seen
    else:
        sent = there.heads[seen].split(b" ")[1].decode()
        assert sent.partition("?")[0] == plain.partition("?")[0]
        assert sent.count("&") == plain.count("&")


def test_s12_s51_the_host_is_checked_on_the_address_that_is_sent(to: To, line: Start) -> None:
    """Before the name is looked up: the guard of the tests would see a look-up."""
    there = line(answer(b"{}"))
    for path in ("@evil.example/x", ":1@evil.example/", ".evil.example/x", "@localhost:1/"):
        fault = fault_of(to(there.url), Request("GET", path))
        assert (fault.outcome, fault.code) == ("not_sent", "local")
    assert not there.heads


def test_s51_headers_of_the_account_cannot_choose_the_host(to: To, line: Start) -> None:
    there = line(answer(b"{}"))
    to(there.url).send(
        GET, {"X-TWC-Tenant": "t", "X-Forwarded-Host": "evil.example"}, http.RESOURCE
    )
    rows = there.heads[0].decode().split("\r\n")
    assert [row for row in rows if row.lower().startswith("host:")] == [
        f"Host: {there.url.removeprefix('http://')}"
    ]


# -- S14: what goes into a header ----------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["a\nb", "a\r\nX-Evil: 1", "a\0b", "a b", "a\tb", "é", "😀", "a\u202eb", "a\x7f", "", " \n",
     "\ufeff", "x" * 8193],
)  # fmt: skip
def test_s14_a_token_is_validated_on_entry(typed: str) -> None:
    with pytest.raises(SecretRefused, match="expected") as refused:
        Secret.typed(typed, "token")
    assert len(str(refused.value)) <= 200
    assert typed.strip() == "" or typed not in str(refused.value)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
def test_s14_no_header_value_breaks_its_line(to: To, line: Start, value: str) -> None:
    there = line(answer(b"{}"))
    for name in ("Authorization", "X-TWC-Tenant"):
        with pytest.raises(Fault) as caught:
            to(there.url).send(GET, {name: value}, http.RESOURCE)
        assert (caught.value.outcome, caught.value.code) == ("not_sent", "local")
    assert not there.heads


RENEWED = [(kind, n) for kind, n in COLUMNS if "token_url" in registry.KINDS[kind].options and n]


@pytest.mark.parametrize(("kind", "column"), RENEWED)
@pytest.mark.parametrize("token", ["a\r\nX-Evil: 1", "a\0b", "", "x" * 8193])
def test_s14_a_token_that_a_remote_gives_is_validated_too(
    line: Start, kind: str, column: int, token: str
) -> None:
    given = json.dumps({"id_token": token, "access_token": token, "expires_in": 60})
    login, there = line(answer(given.encode())), line(answer(b"{}"))
    with (
        connector_at(kind, there.url, column, token_url=f"{login.url}/token") as remote,
        pytest.raises(Fault) as caught,
    ):
        remote.get("4711")
    assert caught.value.outcome == "not_sent"
    assert login.heads
    assert not there.heads
    assert CANARY not in caught.value.sentence


# -- S15: caps -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_s15_more_than_the_cap_is_not_taken(line: Start, kind: str) -> None:
    """5 MB of a resource; 50 where one order is read through the list."""
    most = {"kakaclo": 50}.get(kind, 5)
    body = gzip.compress(b'{"a":"' + b"0" * most * http.MEGABYTE + b'"}', 1)
    there = line(answer(body, b"Content-Encoding: gzip"))
    with connector_at(kind, there.url) as remote, pytest.raises(Fault) as caught:
        remote.get("4711")
    assert (caught.value.code, caught.value.outcome) == ("too_big", "ambiguous")
    assert f"{most} MB" in caught.value.sentence


# -- S42: proxies --------------------------------------------------------------------------


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def use(proxy: str) -> None:
        for name in ("https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy)
        for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)

    return use


@pytest.mark.parametrize(
    "reply",
    [answer(b"no", status=b"407 Proxy Authentication Required"),
     answer(b"no", b"X-Told: me", status=b"502 " + CANARY.encode())],
)  # fmt: skip
def test_s42_the_login_of_a_proxy_is_never_told(
    line: Start, to: To, through: Callable[[str], None], reply: Script
) -> None:
    proxy = line(reply)
    through(proxy.url.replace("://", f"://clerk:{CANARY}@"))
    fault = fault_of(to("https://shop.example"))
    assert (fault.outcome, fault.code) == ("not_sent", "proxy")
    assert CANARY not in fault.sentence
    head = proxy.heads[0]
    assert head.startswith(b"CONNECT shop.example:443 ")
    assert b"proxy-authorization: basic " in head.lower()


def test_s42_a_request_never_left_while_its_tunnel_was_dug(
    line: Start, to: To, through: Callable[[str], None]
) -> None:
    """The CONNECT of a proxy is no byte of the order's request (sync §1.1)."""

    def closing(peer: socket.socket, _: bytes) -> None:
        peer.shutdown(socket.SHUT_RDWR)

    def no_tls(peer: socket.socket, _: bytes) -> None:
        peer.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        assert peer.recv(1)[:1] == b"\x16", "a hand-shake"
        peer.sendall(b"this is none")
        peer.shutdown(socket.SHUT_RDWR)

    for script in (closing, no_tls):
        through(line(script).url)
        assert fault_of(to("https://shop.example")).outcome == "not_sent"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "carrier-pigeon://x", "http://"])
def test_s42_a_proxy_that_cannot_be_used_is_said(
    to: To, through: Callable[[str], None], proxy: str
) -> None:
    through(proxy)
    fault = fault_of(to("https://shop.example"))
    assert fault.outcome == "not_sent"
    assert fault.code in ("proxy", "offline", "local")


def test_s42_a_remote_on_this_computer_needs_no_proxy(
    line: Start, to: To, through: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, there = line(answer(b"{}")), line(answer(b"{}"))
    through(proxy.url)
    monkeypatch.setenv("http_proxy", proxy.url)
    assert to(there.url).send(GET, {}, http.RESOURCE).status == 200
    assert (len(there.heads), len(proxy.heads)) == (1, 0)


def token_at(kind: str, url: str) -> dict[str, str]:
    return {"token_url": f"{url}/token"} if "token_url" in registry.KINDS[kind].options else {}


def test_no_secret_of_a_kind_goes_anywhere_but_into_its_own_header(line: Start) -> None:
    """Every sign-in: not in the address, not in the body, not in a sentence."""
    for kind, column in COLUMNS:
        there = line(answer(f'{{"message": "{CANARY}"}}'.encode(), status=b"400 Bad Request"))
        with (
            connector_at(kind, there.url, column, **token_at(kind, there.url)) as remote,
            pytest.raises(Fault) as caught,
        ):
            remote.get("4711")
        for secret in canaries(kind, column).secrets.values():
            assert secret not in caught.value.sentence
        for head in there.heads:
            first, _, body = head.partition(b"\r\n")
            assert CANARY.encode() not in first
            if b"/token" not in first:
                assert CANARY.encode() not in body.partition(b"\r\n\r\n")[2]
