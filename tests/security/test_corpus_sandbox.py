"""The corpus at the doors of the remotes in miniature: each answers, and none breaks."""

from __future__ import annotations

import http.client
import json
import random
import socket
import time
from collections.abc import Mapping
from contextlib import suppress

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Fault
from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call
from tests.connectors.loopback import described
from tests.corpus.bodies import BODIES
from tests.corpus.remote import ITEMS
from tests.security.remotes import reading, typed_order

pytestmark = pytest.mark.no_cover  # measured by shorter tests

KINDS = list(registry.KINDS)
LONGEST_LITERAL = 20_000
IDS = ["", ".", "..", "%2e%2e", "a%2Fb", "a%0Ab", "%00", "x" * 513, "%F0%9F%91%8D", "%FF",
       "a%3Fx=1", "%"]  # fmt: skip
QUERIES = ["limit=-1", "limit=1e9", "limit=", "start=NaN", "page=x&size=0", "ids=" + "1," * 900,
           "created_after=yesterday", "fields=__proto__", "updateStartTime=%00", "&&==&",
           "orderIds=[]", "sort='--"]  # fmt: skip


class Heard(Sandbox):
    """Remembers the headers of the last call to each remote."""

    def __init__(self) -> None:
        super().__init__(late_s=None)
        self.headers: dict[str, Mapping[str, str]] = {}

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        self.headers[kind] = call.headers
        return super().serve(kind, call)


class Door:
    """One remote, spoken to in raw HTTP under a sign-in that holds."""

    def __init__(self, sandbox: Heard, kind: str) -> None:
        self.kind, self.port = kind, sandbox.port
        account, given = described(sandbox, kind)
        options = {**account.options, **reading(kind)}
        remote = registry.build(
            Account("A1", "shop", kind, account.url, options), given, SystemClock()
        )
        with suppress(Fault):
            remote.get(next(iter(sandbox.orders(kind))))
        create = remote.create(typed_order())
        remote.close()
        self.path, self.body = create.path, json.loads(create.body or "{}")
        kept = ("authorization", "token", "x-twc-tenant", "accept")
        told = {name: value for name, value in sandbox.headers[kind].items() if name in kept}
        self._headers = {**told, "Content-Type": "application/json"}

    def ask(self, method: str, path: str, body: bytes | None = None) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, f"/{self.kind}{path}", body, self._headers)
            reply = connection.getresponse()
            reply.read().decode()
            return reply.status
        finally:
            connection.close()

    def bodies(self, chance: random.Random) -> list[bytes]:
        """Whole ones, and the create with each literal in some place of it."""
        made = [body for _, body in BODIES]
        for wire in dict.fromkeys(item.wire for item in ITEMS):
            if len(wire) < LONGEST_LITERAL:
                keys = chance.sample(sorted(self.body), 2)
                changed = {**self.body, **dict.fromkeys(keys, "corpus"), "corpus": "corpus"}
                text = json.dumps(changed).replace('"corpus"', wire)
                made.append(text.encode(errors="surrogatepass"))
        return made


@pytest.mark.provokes("duplicates", "blind_creates", "unknown_routes")
def test_no_body_and_no_address_breaks_a_remote() -> None:
    seed = time.time_ns() % 1_000_000
    print(f"seed {seed}")
    chance = random.Random(seed)
    sandbox = Heard()
    with sandbox:
        for kind in KINDS:
            door = Door(sandbox, kind)
            for body in door.bodies(chance):
                assert 200 <= door.ask("POST", door.path, body) < 500, body[:300]
            for method in ("GET", "PUT", "PATCH", "POST", "DELETE", "HEAD", "FOO"):
                for odd in IDS:
                    status = door.ask(method, f"{door.path}/{odd}", b"{}")
                    assert 200 <= status < 500, (method, odd)
            for query in QUERIES:
                assert 200 <= door.ask("GET", f"{door.path}?{query}") < 500, query
        assert sandbox.broken == []


GARBAGE = [
    b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01",
    b"POST /twc/ HTTP/1.1\r\nContent-Length: x\r\n\r\n", b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n", b"GET " + b"/x" * 100_000 + b" HTTP/1.1\r\n",
    b"POST /control/faults HTTP/1.1\r\nContent-Length: 2\r\n\r\n[]",
    b"POST /control/faults HTTP/1.1\r\nContent-Length: 12\r\n\r\n{\"x\":{\"a\":1}}",
    b"POST /control/faults HTTP/1.1\r\nContent-Length: 1\r\n\r\n{",
]  # fmt: skip


@pytest.mark.provokes("unknown_routes", "followed_redirects")
def test_bytes_that_are_no_request_stop_nothing() -> None:
    sandbox = Heard()
    with sandbox:
        for garbage in GARBAGE:
            with socket.create_connection(("127.0.0.1", sandbox.port), timeout=60) as line:
                line.sendall(garbage)
                line.shutdown(socket.SHUT_WR)
                with suppress(ConnectionResetError):
                    while line.recv(65_536):
                        pass
        for kind in KINDS:
            assert Door(sandbox, kind).ask("GET", "/") < 500
        assert sandbox.broken == []
