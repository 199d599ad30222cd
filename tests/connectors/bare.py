"""Calls without our own client, for what must be seen as the remotes themselves see it."""

from __future__ import annotations

import base64
import json
import socket
import threading
import urllib.error
import urllib.request
from typing import Any

from app.sandbox import Sandbox
from app.sandbox.orders import sample
from tests.connectors.loopback import described

PATIENCE_S, MOMENT_S = 60.0, 0.2


def call(
    url: str, method: str = "GET", body: object = None, **headers: str
) -> tuple[int, dict[str, Any]]:
    """Status and JSON of one plain call; header names with `_` for `-`."""
    content = None if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, content, named, method=method)
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, json.loads(reply.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"{}")


def basic(sandbox: Sandbox) -> str:
    """The shop's sign-in."""
    _, given = described(sandbox, "merchantpro")
    pair = f"{given.secrets['key']}:{given.secrets['secret']}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def sample_body(name: str) -> dict[str, Any]:
    """A documented body with floats for decimals, as the standard library sends them."""
    body: dict[str, Any] = json.loads(json.dumps(sample(name), default=float))
    return body


def asking(sandbox: Sandbox, method: str, target: str, body: str = "") -> bytes:
    """One request of the shop as bytes; the connection is to close after its answer."""
    head = (
        f"{method} /merchantpro{target} HTTP/1.1", f"Host: 127.0.0.1:{sandbox.port}",
        f"Authorization: {basic(sandbox)}", "Content-Type: application/json",
        f"Content-Length: {len(body)}", "Connection: close", "", body,
    )  # fmt: skip
    return "\r\n".join(head).encode()


def heard(
    sandbox: Sandbox, request: bytes, served: threading.Event | None = None
) -> tuple[bytes, str]:
    """All that comes back, and how it ended: `closed`, `reset` or `silent`.

    With `served`, which tells that the call was met, no more than a moment is listened after it.
    """
    got = bytearray()
    with socket.create_connection(("127.0.0.1", sandbox.port), timeout=PATIENCE_S) as line:
        line.sendall(request)
        if served is not None:
            assert served.wait(PATIENCE_S)
            line.settimeout(MOMENT_S)
        try:
            while piece := line.recv(1 << 20):
                got += piece
        except ConnectionResetError:
            return bytes(got), "reset"
        except TimeoutError:
            return bytes(got), "silent"
    return bytes(got), "closed"
