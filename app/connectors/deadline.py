"""A deadline for the whole exchange, obeyed by every socket call.

httpx and httpcore only know a limit per read, which a body dripped byte by byte never meets
(sync §1.1). httpcore hands the `timeout` of a request through to its network backend unread, so a
`Deadline` travels there and becomes the seconds that are really left.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from app.clock import Clock


class Deadline:
    """`left()` seconds of at most `total_s` from now (None: no end), never more than `quiet_s`."""

    def __init__(self, clock: Clock, total_s: float | None, quiet_s: float) -> None:
        self._clock = clock
        self._end = None if total_s is None else clock.monotonic() + total_s
        self._quiet_s = quiet_s

    def left(self) -> float:
        if self._end is None:
            return self._quiet_s
        return min(self._quiet_s, self._end - self._clock.monotonic())


class DeadlineBackend(httpcore.NetworkBackend):
    """httpcore's own sockets, with what is left of the deadline at each call."""

    def __init__(self) -> None:
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: object = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        stream = self._sockets.connect_tcp(host, port, left, local_address, socket_options)
        try:
            # No system lets its search for a name be timed; no byte has left after a long one.
            _left(timeout, httpcore.ConnectTimeout)
        except httpcore.ConnectTimeout:
            stream.close()
            raise
        return DeadlineStream(stream)


class DeadlineStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: object = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: object = None) -> None:
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: object = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


def _left(timeout: object, over: type[httpcore.TimeoutException]) -> float:
    """Seconds left of a `Deadline`; raises `over` when there are none."""
    assert isinstance(timeout, Deadline)
    left = timeout.left()
    if left <= 0:
        raise over("the deadline is over")
    return left
