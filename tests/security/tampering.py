"""A line between a connector and the sandbox that puts literals into answers, byte by byte.

The sandbox holds a mark where the literal belongs; what leaves the line is what a remote could
send, sound JSON or not.
"""

from __future__ import annotations

import http.client
import re
import socket
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from tests.connectors.loopback import Line

_MARK = re.compile(rb'"corpus:(\d+)"')


def mark(number: int) -> str:
    return f"corpus:{number}"


class Tampering:
    """`literals` by number go in place of the marks; `rewrite` has each answer's last word.

    `content_type` stands in for the answer's own; "" leaves it out. Token calls pass untouched.
    """

    def __init__(self, origin: str) -> None:
        self._to = urlsplit(origin)
        self.literals: Sequence[bytes] = ()
        self.rewrite: Callable[[bytes], bytes] | None = None
        self.content_type: str | None = None
        self.sent: list[bytes] = []  # bodies that had a literal put in
        self._line = Line(self._answer)

    @property
    def url(self) -> str:
        return self._line.url

    @property
    def heads(self) -> list[bytes]:
        """Every request that came, as it came."""
        return self._line.heads

    def close(self) -> None:
        self._line.close()

    def _answer(self, peer: socket.socket, request: bytes) -> None:
        head, _, sent = request.partition(b"\r\n\r\n")
        first, *given = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = dict(row.split(": ", 1) for row in given)
        headers["Accept-Encoding"] = "identity"
        remote = http.client.HTTPConnection(self._to.hostname or "", self._to.port)
        try:
            remote.request(method, target, sent or None, headers)
            reply = remote.getresponse()
            body = reply.read()
            told = {n.lower(): v for n, v in reply.getheaders()}
        finally:
            remote.close()
        body, planted = _MARK.subn(lambda found: self.literals[int(found[1])], body)
        if planted:
            self.sent.append(body)
        if "token" not in target:
            body = self.rewrite(body) if self.rewrite else body
            if self.content_type is not None:
                told["content-type"] = self.content_type
        told["content-length"] = str(len(body))
        rows = [f"{name}: {value}" for name, value in told.items() if value]
        begin = "\r\n".join((f"HTTP/1.1 {reply.status} Told", *rows, "", ""))
        peer.sendall(begin.encode("latin-1") + body)
