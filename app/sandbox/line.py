"""The loopback server: reads calls, routes them, and says the answers as the weather has it."""

from __future__ import annotations

import select
import socket
import struct
import sys
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import TYPE_CHECKING, Any, TypeAlias

from app.sandbox.control import controlled
from app.sandbox.distort import HTML, PAGE
from app.sandbox.exchange import Answer, Call
from app.sandbox.speech import Spoken, spoken

if TYPE_CHECKING:
    from app.sandbox.server import Sandbox

LONGEST_LINE = 65_536
DRIPS_A_SLOW = 6  # a byte every half second, where a slow answer takes three
Peer: TypeAlias = Any  # socketserver's own open types


class Server(ThreadingTCPServer):
    """HTTP/1.1 with keep-alive on 127.0.0.1; a thread a connection, all joined at the end."""

    allow_reuse_address = sys.platform != "win32"
    request_queue_size = 64

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
        """A client that hangs up is no news; anything else is the sandbox's own mistake."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            self.sandbox.broken.append(repr(error))

    def close_connections(self) -> None:
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Line(StreamRequestHandler):
    """One connection."""

    disable_nagle_algorithm = True
    server: Server

    def handle(self) -> None:
        while call := self._read():
            if not self._answer(call):
                return

    def _read(self) -> Call | None:
        """The next call, whole; None when there is none."""
        start = self.rfile.readline(LONGEST_LINE).decode("latin-1").split()
        headers = {}
        while row := self.rfile.readline(LONGEST_LINE).strip():
            name, _, value = row.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        told = headers.get("content-length") or "0"
        if not told.isdecimal():
            return None
        length = int(told)
        body = self.rfile.read(length)
        if len(start) != len(("method", "target", "version")) or len(body) < length:
            return None
        return Call(start[0], start[1], headers, body)

    def _answer(self, call: Call) -> bool:
        """True when the connection stays open for the next call."""
        sandbox = self.server.sandbox
        kind, _, rest = call.target.lstrip("/").partition("/")
        fault = None
        if kind in sandbox.remotes:
            routed = replace(call, target=f"/{rest}")
            with sandbox.flight(kind, routed, self._connected):
                fault, answer = sandbox.serve(kind, routed)
                if fault == "slow" and not self._lasts(sandbox.slow_s):
                    return False
                if fault == "silent":
                    return self._lasts(None)
        elif kind == "control":
            answer = controlled(sandbox, rest, call)
        else:
            for remote in sandbox.remotes.values():
                remote.ledger.count("followed_redirects")
            answer = Answer(HTTPStatus.NOT_FOUND, PAGE, {}, HTML)
        packs = "gzip" in call.headers.get("accept-encoding", "")
        chance = sandbox.weather.chance(kind)
        stays = self._say(spoken(fault, answer, chance, packs=packs))
        return stays and call.headers.get("connection", "").lower() != "close"

    def _say(self, said: Spoken) -> bool:
        pause_s = self.server.sandbox.slow_s / DRIPS_A_SLOW
        for part in said.parts:
            self.connection.sendall(part)
            if said.drips and not self._lasts(pause_s):
                return False
        if said.end == "reset":
            lingering = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, lingering)
            self.connection.close()
        return said.end == "keep"

    def _lasts(self, seconds: float | None) -> bool:
        """Wait; False when the client hung up, or the sandbox stopped, before that."""
        readable, _, _ = select.select([self.connection], [], [], seconds)
        return not readable

    def _connected(self) -> bool:
        try:
            readable, _, _ = select.select([self.connection], [], [], 0)
            return not readable or self.connection.recv(1, socket.MSG_PEEK) != b""
        except (OSError, ValueError):
            return False
