"""The Depot in miniature, to run beside the sandbox's own remotes."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from app.sandbox.exchange import (
    Answer,
    Body,
    Call,
    RefusedError,
    Written,
    json_body,
    loads,
    reply,
    told,
)
from app.sandbox.ledger import Ledger

KEY = "Key-of-the-Depot-0123456789"
ONE, COMMAND = 2, 3  # segments of /orders/{id} and /orders/{id}/{command}


class DepotRemote:
    """Orders under ids of its own; a reference of ours stands once."""

    kind = "depot"

    def __init__(self) -> None:
        self.ledger = Ledger()
        self._orders: dict[str, Body] = {}
        self._lock = threading.Lock()

    # -- the stranger's side -------------------------------------------------------------
    def orders(self) -> dict[str, Body]:
        with self._lock:
            return dict(self._orders)

    def add(self, order: Mapping[str, Any]) -> str:
        with self._lock:
            remote_id = f"d-{len(self._orders) + 1}"
            self._orders[remote_id] = {**order, "id": remote_id}
            return remote_id

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._orders[remote_id] = self._orders[remote_id] | dict(changes)
            self.ledger.edited(remote_id, changes)

    def remove(self, remote_id: str) -> None:
        with self._lock:
            del self._orders[remote_id]

    # -- the account and its manners -----------------------------------------------------
    def account(self, origin: str) -> Body:
        url = f"{origin}/{self.kind}"
        return {"kind": self.kind, "url": url, "options": {}, "secrets": {"KEY": KEY}}

    def is_list(self, call: Call) -> bool:
        return call.method == "GET" and call.segments == ["orders"]

    def written(self, call: Call) -> Written | None:
        if not call.writes:
            return None
        if len(call.segments) == 1:
            return Written(told(call, "ref"), creates=True)
        return Written(call.segments[1])

    def emptied(self, answer: Answer, keep: int) -> Answer:
        return reply({"data": loads(answer.text)["data"][:keep]})

    def expired(self) -> Answer:
        return reply({"message": "This key is no longer valid"}, 401)

    def busy(self, wait_s: int | None) -> Answer:
        return Answer(429, "{}", {} if wait_s is None else {"Retry-After": str(wait_s)})

    def refused(self, error: RefusedError) -> Answer:
        return reply({"message": error.message}, error.status)

    # -- the calls -----------------------------------------------------------------------
    def answer(self, call: Call) -> Answer:
        if call.headers.get("authorization") != f"Key {KEY}":
            self.ledger.count("bad_auth")
            raise RefusedError(401, "Unknown key")
        with self._lock:
            match (call.method, len(call.segments)):
                case ("GET", 1):
                    return self._list(call.query.get("ref"))
                case ("POST", 1):
                    return self._create(json_body(call))
                case (method, depth) if depth in (ONE, COMMAND):
                    return self._one(method, self._known(call.segments[1]), call)
        raise RefusedError(405, "No such call")

    def _known(self, remote_id: str) -> str:
        if remote_id not in self._orders:
            raise RefusedError(404, "No such order")
        return remote_id

    def _list(self, ref: str | None) -> Answer:
        rows = [o for o in self._orders.values() if ref is None or o["ref"] == ref]
        self.ledger.read(row["id"] for row in rows)
        return reply({"data": rows})

    def _create(self, body: Body) -> Answer:
        if not body.get("lines") or not body.get("ref"):
            raise RefusedError(422, "ref and lines are needed")
        if any(order["ref"] == body["ref"] for order in self._orders.values()):
            raise RefusedError(409, "This ref is taken")
        self.ledger.created(body["ref"])
        numbered = [{"no": n, **line} for n, line in enumerate(body["lines"], 1)]
        order = {**body, "lines": numbered, "state": "open", "made": "2026-11-20T09:00:00Z"}
        order["id"] = f"d-{len(self._orders) + 1}"
        self._orders[order["id"]] = order
        return reply(order, 201)

    def _one(self, method: str, remote_id: str, call: Call) -> Answer:
        order = self._orders[remote_id]
        if method == "DELETE":
            del self._orders[remote_id]
            return Answer(204)
        if method == "PUT":
            body = json_body(call)
            self.ledger.written(remote_id, order, body, whole=True)
            self._orders[remote_id] = body
        elif method == "POST" and call.segments[-1] == "close":
            if order["state"] == "closed":
                self.ledger.count("repeated_commands")
            self._orders[remote_id] = {**order, "state": "closed"}
        elif method == "GET":
            self.ledger.read([remote_id])
        else:
            raise RefusedError(405, "No such call")
        return reply(self._orders[remote_id])
