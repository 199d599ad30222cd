"""Loopback ends for tests: given credentials, a clock moved by hand, a scripted line."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from app.connectors.contract import Account
from app.credentials import Secret
from app.sandbox import Sandbox


@dataclass
class Given:
    """Credentials as a test gives them; as silent as the real ones."""

    secrets: dict[str, str] = field(repr=False)

    def get(self, account: str, field: str) -> Secret | None:
        value = self.secrets.get(field)
        return Secret(value) if value else None


@dataclass
class Kept:
    """What a connector wanted kept."""

    options: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)

    def keep_option(self, name: str, value: str) -> None:
        self.options[name] = value

    def keep_secret(self, name: str, value: str) -> None:
        self.secrets[name] = value


@dataclass
class Hands:
    """A clock that a test moves; sockets still wait in real seconds."""

    now: float = 0.0
    wall_us: int = 1_760_000_000_000_000

    def monotonic(self) -> float:
        return self.now

    def now_us(self) -> int:
        return self.wall_us


def described(sandbox: Sandbox, kind: str) -> tuple[Account, Given]:
    found = next(a for a in sandbox.description()["accounts"] if a["kind"] == kind)
    secrets = {name.lower(): value for name, value in found["secrets"].items()}
    return Account("A1", "shop", kind, found["url"], found["options"]), Given(secrets)


LISTEN_S = 0.05  # then a look whether the test is over
ANSWER_S = 60.0  # all of a long answer, on a busy machine
Script = Callable[[socket.socket, bytes], None]


class Line:
    """A loopback server that reads each request's head and body and lets a script answer it.

    With `secured` it speaks TLS.
    """

    def __init__(self, script: Script, secured: ssl.SSLContext | None = None) -> None:
        self.heads: list[bytes] = []
        self.connections = 0
        self._script = script
        self._secured = secured
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(LISTEN_S)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="line")
        self._peers: list[threading.Thread] = []
        self._thread.start()

    @property
    def url(self) -> str:
        scheme = "https" if self._secured else "http"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                peer, _ = self._listener.accept()
            except TimeoutError:
                continue
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(peer,), name="line-peer")
            self._peers.append(thread)
            thread.start()

    def _serve(self, peer: socket.socket) -> None:
        if self._secured is not None:
            try:
                peer = self._secured.wrap_socket(peer, server_side=True)
            except OSError:
                peer.close()
                return
        with peer:
            peer.settimeout(LISTEN_S)
            while not self._over.is_set():
                try:
                    head = self._read(peer)
                    if not head:
                        return
                    self.heads.append(head)
                    peer.settimeout(ANSWER_S)
                    self._script(peer, head)
                    peer.settimeout(LISTEN_S)
                except OSError:
                    return

    def _read(self, peer: socket.socket) -> bytes:
        got = b""
        while not self._over.is_set():
            try:
                piece = peer.recv(65_536)
            except TimeoutError:
                continue
            got += piece
            head, mark, body = got.partition(b"\r\n\r\n")
            if not piece:
                return b""
            if mark and len(body) >= _length(head):
                return got
        return b""

    def wait(self, seconds: float) -> bool:
        """True when the test is over before that."""
        return self._over.wait(seconds)

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        for thread in self._peers:
            thread.join()
        self._listener.close()


def _length(head: bytes) -> int:
    for row in head.lower().split(b"\r\n"):
        if row.startswith(b"content-length:"):
            return int(row.split(b":")[1])
    return 0


def answer(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> Script:
    """Always this answer, with a right Content-Length."""
    head = [b"HTTP/1.1 " + status, b"Content-Length: %d" % len(body), *headers]

    def script(peer: socket.socket, _: bytes) -> None:
        peer.sendall(b"\r\n".join(head) + b"\r\n\r\n" + body)

    return script
