"""The loopback server: routes calls to the remotes, lets the weather act, answers the control side.

POST …/control/faults  {KIND: {NAME: rate}}      GET …/control/audit
"""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from app.sandbox.exchange import Answer, Call, RefusedError, Remote, dumps
from app.sandbox.merchantpro import MerchantPro
from app.sandbox.orders import stock
from app.sandbox.transiteo import Transiteo
from app.sandbox.weather import Weather

STATUSES = {"500": 500, "502": 502, "503": 503, "504": 504}
HUGE_BYTES = 60_000_000
PAGE = "<!DOCTYPE html><html><body><h1>Sign in to the guest network</h1></body></html>"
WAIT_S = 2
LOST_BEFORE = frozenset({"lost_request", "reset", "429", "429_wait", "expired_token", "redirect"})


Peer: TypeAlias = Any  # socketserver's own open types


class Sandbox:
    """The remotes on one free port of 127.0.0.1.

    `orders`: how many generated orders each remote starts with, beside the documented samples.
    `slow_s`, `late_s`: seconds a slow answer takes, a late execution waits (None: only when
    `run_late` is called).
    """

    def __init__(
        self,
        port: int = 0,
        *,
        seed: int = 1,
        orders: int = 0,
        slow_s: float = 3.0,
        late_s: float | None = 3.0,
    ) -> None:
        self.transiteo = Transiteo(seed)
        self.merchantpro = MerchantPro(seed)
        self.remotes: dict[str, Remote] = {
            remote.kind: remote for remote in (self.transiteo, self.merchantpro)
        }
        self.weather = Weather(seed)
        self.slow_s = slow_s
        self.late_s = late_s
        self.stopped = threading.Event()
        self._late: list[tuple[Remote, Call]] = []
        self._late_lock = threading.Lock()
        self._waits: dict[str, float] = {}
        stock(self.transiteo, self.merchantpro, orders, seed)
        self._server = _Server(self, port)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="sandbox"
        )

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop answering; what was still to be executed late never is."""
        self.stopped.set()
        self._server.shutdown()
        self._server.close_connections()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def description(self) -> dict[str, Any]:
        """The contract's first line of `sandbox`."""
        return {
            "port": self.port,
            "control": f"{self.origin}/control",
            "accounts": [remote.account(self.origin) for remote in self.remotes.values()],
        }

    def audit(self) -> dict[str, Any]:
        return {kind: remote.ledger.report() for kind, remote in self.remotes.items()}

    def set_faults(self, rates: Mapping[str, Mapping[str, float]]) -> None:
        """`{KIND: {NAME: rate}}`; ValueError in words for unknown names and rates."""
        unknown = sorted(rates.keys() - self.remotes.keys() - {"*"})
        if unknown:
            raise ValueError(f"kind {unknown[0]}: expected one of {' '.join(self.remotes)}")
        self.weather.set_rates(rates)

    def plan(self, kind: str, faults: Sequence[str | None], method: str = "") -> None:
        """Script the next calls of a kind (and method): a fault's name, or None for none."""
        self.weather.plan(kind, faults, method)

    # -- the stranger's side --------------------------------------------------------------
    def add(self, kind: str, order: Mapping[str, Any]) -> str:
        return self.remotes[kind].add(order)

    def edit(self, kind: str, remote_id: str, changes: Mapping[str, Any]) -> None:
        self.remotes[kind].edit(remote_id, changes)

    def remove(self, kind: str, remote_id: str) -> None:
        self.remotes[kind].remove(remote_id)

    def orders(self, kind: str) -> dict[str, dict[str, Any]]:
        return self.remotes[kind].orders()

    # -- answering --------------------------------------------------------------------------
    def run_late(self) -> int:
        """Execute now what a lost call left behind; how many that were."""
        with self._late_lock:
            pending, self._late = self._late, []
        for remote, call in pending:
            self._execute(remote, call)
        return len(pending)

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        """The fault to play on the line, if any, and the answer to send."""
        remote = self.remotes[kind]
        ledger = remote.ledger
        ledger.entered(waiting=time.monotonic() < self._waits.get(kind, 0.0))
        try:
            fault = self.weather.next(kind, call.method, is_list=remote.is_list(call))
            if fault:
                ledger.count(f"fault:{fault}")
            return fault, self._under(fault, remote, call)
        finally:
            ledger.left()

    def _under(self, fault: str | None, remote: Remote, call: Call) -> Answer:
        if fault == "late":
            self._put_off(remote, call)
            return Answer(0)
        if fault in STATUSES:
            if call.writes and self.weather.toss():
                self._execute(remote, call)
            return Answer(STATUSES[fault], dumps({"message": "Internal error"}))
        if fault in LOST_BEFORE:
            return self._refusal(fault, remote)
        if fault == "slow":
            self.stopped.wait(self.slow_s)
        answer = self._execute(remote, call)
        if fault in ("empty_list", "short_list") and answer.status == HTTPStatus.OK:
            return remote.emptied(answer, 0 if fault == "empty_list" else 1)
        return Answer(200, PAGE, {}, "text/html") if fault == "html" else answer

    def _refusal(self, fault: str, remote: Remote) -> Answer:
        if fault == "redirect":
            return Answer(302, "", {"Location": f"http://localhost:{self.port}/elsewhere"})
        if fault == "expired_token":
            return remote.expired()
        if fault == "429_wait":
            self._waits[remote.kind] = time.monotonic() + WAIT_S
            return remote.busy(WAIT_S)
        return remote.busy(None) if fault == "429" else Answer(0)

    def _put_off(self, remote: Remote, call: Call) -> None:
        with self._late_lock:
            self._late.append((remote, call))
        if self.late_s is not None:
            threading.Thread(target=self._run_later, name="sandbox-late", daemon=True).start()

    def _run_later(self) -> None:
        if not self.stopped.wait(self.late_s):
            self.run_late()

    @staticmethod
    def _execute(remote: Remote, call: Call) -> Answer:
        try:
            return remote.answer(call)
        except RefusedError as error:
            return remote.refused(error)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, sandbox: Sandbox, port: int) -> None:
        self.sandbox = sandbox
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Line)

    def get_request(self) -> tuple[socket.socket, Any]:
        accepted, address = super().get_request()
        self._open.add(accepted)
        return accepted, address

    def shutdown_request(self, request: Peer) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Peer, client_address: Peer) -> None:
        """A client that hangs up is no news here."""

    def close_connections(self) -> None:
        for connection in tuple(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class _Line(BaseHTTPRequestHandler):
    """One connection, HTTP/1.1 with keep-alive."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    server: _Server

    def _any(self) -> None:
        call = self._read()
        kind, _, rest = call.target.lstrip("/").partition("/")
        sandbox = self.server.sandbox
        if kind == "control":
            self._send(_control(sandbox, rest, call))
        elif kind in sandbox.remotes:
            routed = Call(call.method, f"/{rest}", call.headers, call.body)
            self._play(*sandbox.serve(kind, routed))
        else:
            for remote in sandbox.remotes.values():
                remote.ledger.count("followed_redirects")
            self._send(Answer(404, PAGE, {}, "text/html"))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

    def _read(self) -> Call:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Call(self.command, self.path, headers, self.rfile.read(length))

    def _play(self, fault: str | None, answer: Answer) -> None:
        if fault in ("lost_request", "lost_reply", "late"):
            self.close_connection = True
        elif fault == "reset":
            self.close_connection = True
            lingering = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingering)
            self.connection.close()
        else:
            self._send(answer, fault)

    def _send(self, answer: Answer, fault: str | None = None) -> None:
        body = answer.text.encode()
        headers = {"Content-Type": answer.content_type, **answer.headers}
        if fault == "huge":
            body, headers["Content-Encoding"] = _huge(), "gzip"
        if fault == "bad_utf8":
            body = b'{"name": "\xff\xfe"}'
        self.send_response(answer.status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if fault == "truncated":
            body = body[: len(body) // 2]
            self.close_connection = True
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Its audit is the ledger."""


@lru_cache(maxsize=1)
def _huge() -> bytes:
    """A small answer that unpacks to more than anyone should take."""
    return gzip.compress(b'{"data":"' + b" " * HUGE_BYTES + b'"}', 1)


def _control(sandbox: Sandbox, path: str, call: Call) -> Answer:
    path = urlsplit(path).path
    if (call.method, path) == ("GET", "audit"):
        return Answer(200, dumps(sandbox.audit()))
    if (call.method, path) == ("POST", "faults"):
        try:
            sandbox.set_faults(json.loads(call.body))
        except (ValueError, TypeError, AttributeError) as error:
            return Answer(400, dumps({"message": str(error)}))
        return Answer(200, dumps({"ok": True}))
    return Answer(404, dumps({"message": "GET audit or POST faults"}))
