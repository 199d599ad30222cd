"""HTTP to one host: one request, one reply, or a fault that knows whether a byte left.

The only module that knows httpx, whose engine it drives without the client around it: that client
costs a request a fifth of a millisecond, for redirects, cookies and addresses that are not wanted
here. Nothing is repeated, and all goes to its own base URL; whom it speaks to and what is said is
the connector's business.
"""

from __future__ import annotations

import codecs
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from app.clock import Clock
from app.connectors import faults, tls
from app.connectors.address import base_problem, is_loopback
from app.connectors.contract import Fault, Phase, Reply, Request
from app.connectors.deadline import Deadline, DeadlineBackend
from app.said import SaidError, say

MEGABYTE = 1_000_000
CONNECT_S = 15.0
POOL_S = 30.0
KEEP_ALIVE_S = 30.0
KEPT = 8  # idle connections
AGENT = "Bordereau/0.1"
_ASKED = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": AGENT}
_WITH_BODY = ("POST", "PUT", "PATCH")  # tell the length of none, too
_SENDING = "http11.send_request_headers.started"
_RECEIVING = "http11.receive_response_headers.started"
_COMPLETE = "http11.receive_response_body.complete"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait and how much to take (sync §1.1): seconds, decoded bytes."""

    total_s: float | None = 60.0
    quiet_s: float = 60.0
    max_bytes: int | None = 5 * MEGABYTE


RESOURCE = Patience()
LIST_PAGE = Patience(total_s=300.0, max_bytes=50 * MEGABYTE)
ENDLESS = Patience(total_s=None, max_bytes=None)


class Transport(Protocol):
    """Sends one request to one base URL. Both raise Fault when the line fails."""

    def send(self, request: Request, headers: Mapping[str, str], patience: Patience) -> Reply: ...

    def stream(
        self, request: Request, headers: Mapping[str, str], patience: Patience
    ) -> Iterator[Reply | str]:
        """First the reply with an empty text, then its text in pieces as they arrive."""

    def close(self) -> None: ...


class HttpTransport:
    """httpcore pools whose every socket call obeys one deadline."""

    def __init__(self, base_url: str, clock: Clock) -> None:
        problem = base_problem(base_url)
        if problem:
            raise Fault(problem, outcome="not_sent", code="address")
        self._base = base_url.rstrip("/")
        self._url = httpx.URL(self._base)
        self._netloc = self._url.netloc.decode("ascii")
        self._root = self._url.raw_path.rstrip(b"/")
        self._host = urlsplit(self._base).hostname or ""
        self._clock = clock
        self._pools: dict[int, httpcore.ConnectionPool] = {}
        self._lock = threading.Lock()

    def _pool(self, keep: int) -> httpcore.ConnectionPool:
        """Made at its first use: a save needs the connector, but neither TLS nor a proxy."""
        with self._lock:
            if keep not in self._pools:
                self._pools[keep] = _pool(self._base, keep)
            return self._pools[keep]

    def send(self, request: Request, headers: Mapping[str, str], patience: Patience) -> Reply:
        text = []
        reply: Reply | None = None
        for part in self.stream(request, headers, patience):
            if isinstance(part, Reply):
                reply = part
            else:
                text.append(part)
        assert reply is not None
        return Reply(reply.status, reply.headers, "".join(text))

    def stream(
        self, request: Request, headers: Mapping[str, str], patience: Patience
    ) -> Iterator[Reply | str]:
        with self._answer(request, headers, patience) as response:
            reply = Reply(response.status, _plain_headers(response), "")
            yield reply
            yield from _texts(_pieces(response, reply.headers, patience.max_bytes))

    def fetch(
        self, request: Request, headers: Mapping[str, str], patience: Patience
    ) -> tuple[Reply, bytes]:
        """An answer that need not be text: the reply without one, and its bytes. Raises Fault."""
        with self._answer(request, headers, patience) as response:
            reply = Reply(response.status, _plain_headers(response), "")
            return reply, b"".join(_pieces(response, reply.headers, patience.max_bytes))

    @contextmanager
    def _answer(
        self, request: Request, headers: Mapping[str, str], patience: Patience
    ) -> Iterator[httpcore.Response]:
        phase: list[Phase] = ["connecting"]
        with self._faults(phase):
            response = self._open(request, headers, patience, phase)
            try:
                yield response
            finally:
                _close(response)

    def _open(
        self,
        request: Request,
        headers: Mapping[str, str],
        patience: Patience,
        phase: list[Phase],
    ) -> httpcore.Response:
        def trace(event: str, told: Mapping[str, Any]) -> None:
            if getattr(told.get("request"), "method", b"") == b"CONNECT":
                return  # to the proxy: of the request itself no byte has left yet
            if event == _SENDING:
                phase[0] = "sending"
            elif event == _RECEIVING:
                phase[0] = "receiving"
            elif event == _COMPLETE:
                phase[0] = "complete"

        deadline = Deadline(self._clock, patience.total_s, patience.quiet_s)
        opening = Deadline(self._clock, min(CONNECT_S, patience.total_s or CONNECT_S), CONNECT_S)
        body = None if request.body is None else request.body.encode()
        if body is not None or request.method in _WITH_BODY:
            headers = {**headers, "Content-Length": str(len(body or b""))}
        sent = httpcore.Request(
            method=request.method,
            url=self._target(request.path),
            headers=_encoded({"Host": self._netloc, **_ASKED, **headers}),
            content=body,
            extensions={
                "trace": trace,
                "timeout": {
                    "connect": opening,
                    "read": deadline,
                    "write": deadline,
                    "pool": POOL_S,
                },
            },
        )
        return self._pool(0 if request.fresh_connection else KEPT).handle_request(sent)

    def _target(self, path: str) -> httpcore.URL:
        """Always on our own host: only what stands after it is the request's (S51)."""
        if path and not path.startswith("/"):
            raise httpx.InvalidURL("no path")
        return httpcore.URL(
            scheme=self._url.raw_scheme,
            host=self._url.raw_host,
            port=self._url.port,
            target=self._root + path.encode("ascii") or b"/",
        )

    @contextmanager
    def _faults(self, phase: list[Phase]) -> Iterator[None]:
        try:
            yield
        except _ON_THE_LINE as error:
            broke = _broke(error, phase[0])
            detail = tls.doubt(error) if broke == "tls" else faults.NO_WORDS
            raise faults.from_line(phase[0], broke, self._host, detail) from None
        except _TooBigError as error:
            raise faults.from_line("receiving", "too_big", self._host, error.said) from None
        except _DamagedError:
            raise faults.from_line("receiving", "encoding", self._host) from None

    def close(self) -> None:
        with self._lock:
            while self._pools:
                self._pools.popitem()[1].close()


class _TooBigError(SaidError):
    pass


class _DamagedError(Exception):
    pass


def _encoded(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]


def _plain_headers(response: httpcore.Response) -> dict[str, str]:
    """By name in lower case; what came more than once stands with commas between."""
    found: dict[str, str] = {}
    for raw_name, raw_value in response.headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


_ON_THE_LINE = (
    httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, httpcore.ProxyError,
    httpcore.UnsupportedProtocol, httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError,
)  # fmt: skip


def _broke(error: BaseException, phase: Phase) -> faults.Break:
    """The one word for an exception of the line."""
    if phase == "connecting" and (broke := tls.broke(error)):
        return broke  # later it is a line that broke: what was said by then may have been heard
    if isinstance(error, httpcore.ProxyError | httpx.ProxyError):
        return "proxy"
    if isinstance(error, httpcore.PoolTimeout | httpcore.ConnectError):
        return "offline"
    if isinstance(error, httpcore.TimeoutException):
        return "timeout"
    ours = isinstance(error, httpcore.LocalProtocolError | httpx.InvalidURL | UnicodeError)
    if ours and phase in ("connecting", "sending"):
        return "local"
    return "broken"


def _close(answer: httpcore.Response) -> None:
    if _goes_on(answer):
        answer.extensions["network_stream"].close()
    answer.close()


def _goes_on(answer: httpcore.Response) -> bool:
    """Did more come than this answer? The next request on that connection would be given it."""
    connection = getattr(getattr(answer.stream, "_stream", None), "_connection", None)
    state = getattr(connection, "_h11_state", None)
    return state is not None and state.trailing_data[0] != b""


def _pool(base_url: str, keep: int) -> httpcore.ConnectionPool:
    """HTTP/1.1 without retries, through the system's proxy unless the host is this computer."""
    parts = urlsplit(base_url)
    proxy = getproxies().get(parts.scheme)
    options: dict[str, Any] = {
        "ssl_context": tls.context(),
        "max_keepalive_connections": keep,
        "keepalive_expiry": KEEP_ALIVE_S,
        "network_backend": DeadlineBackend(),
    }
    if proxy is None or is_loopback(base_url) or proxy_bypass(parts.hostname or ""):
        return httpcore.ConnectionPool(**options)
    try:
        address = httpx.Proxy(proxy)
    except ValueError:
        raise httpx.ProxyError("this computer's proxy setting is no address") from None
    if address.url.scheme not in ("http", "https"):
        raise httpx.ProxyError("this computer's proxy setting is none for the web")
    return httpcore.HTTPProxy(str(address.url), proxy_auth=address.raw_auth, **options)


def _pieces(
    response: httpcore.Response, headers: Mapping[str, str], max_bytes: int | None
) -> Iterator[bytes]:
    """The body, piece by piece; stops at the cap, counted in decoded bytes."""
    taken = 0
    for piece in _unpacked(response, headers):
        taken += len(piece)
        if max_bytes is not None and taken > max_bytes:
            raise _TooBigError(say(" (over {count} MB)", count=max_bytes // MEGABYTE))
        yield piece


def _texts(pieces: Iterator[bytes]) -> Iterator[str]:
    decode = codecs.getincrementaldecoder("utf-8-sig")("strict").decode
    try:
        for piece in pieces:
            yield decode(piece)
        yield decode(b"", True)
    except UnicodeDecodeError:
        raise _DamagedError from None


def _unpacked(response: httpcore.Response, headers: Mapping[str, str]) -> Iterator[bytes]:
    """Raw pieces, or gzip unpacked at most 64 kB at a time, so that a bomb meets the cap first."""
    packing = headers.get("content-encoding", "identity").strip().lower()
    if packing in ("", "identity"):
        yield from response.iter_stream()
        return
    if packing not in ("gzip", "x-gzip"):
        raise _DamagedError
    unpack = zlib.decompressobj(wbits=31)
    try:
        for piece in response.iter_stream():
            while piece and not unpack.eof:
                yield unpack.decompress(piece, 65_536)
                piece = unpack.unconsumed_tail
    except zlib.error:
        raise _DamagedError from None
    if not unpack.eof:
        raise _DamagedError
