"""TWC's order service in miniature: bearer tokens, a tenant on every call, lines one by one.

Sources: api-docs/twc.txt, remote-apis §2. What the page leaves open is played the worse way: a PUT
replaces, what it leaves out is gone; where the samples answer a line call with a whole order, so
does this.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

from app.sandbox.exchange import (
    Answer,
    Body,
    Call,
    RefusedError,
    Written,
    dumps,
    json_body,
    loads,
    reply,
    told,
)
from app.sandbox.ledger import Ledger
from app.sandbox.wishlist import Names, check_line, check_order, invalid

PREFIX = ["api", "v1", "orders"]
REALM = "sandbox-realm"
TENANT = "sandbox-tenant"
SIGN_IN = ["auth", "realms", REALM, "protocol", "openid-connect", "token"]
CLIENT_ID = "sandbox-client"
LIFE_S = 300
# What a PUT may leave out, because the server alone says it (canonical-model §6.2).
SERVER_OWNED = frozenset({"created_at", "updated_at"})


class Twc:
    """`shape`: with what a line call that the samples answer by an order answers (W2)."""

    kind = "twc"

    def __init__(self, seed: int = 0, shape: str = "order") -> None:
        self.shape = shape  # order | lines | line | none
        self.ledger = Ledger()
        self.tokens_given = 0
        self.lines_made = 0
        self._secret = f"sandbox-client-secret-{seed}"
        self._token = _token(0)
        self._orders: dict[str, Body] = {}
        self._names = Names()
        self._lock = threading.RLock()

    # -- the stranger's side: what happens in the remote's own panel -------------------
    def orders(self) -> dict[str, Body]:
        with self._lock:
            return {remote_id: loads(dumps(order)) for remote_id, order in self._orders.items()}

    def add(self, order: Mapping[str, Any]) -> str:
        with self._lock:
            stored = self._names.order({**loads(dumps(order))}, {})
            self._orders[stored["id"]] = stored
            return str(stored["id"])

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._orders[remote_id] |= {**changes, "updated_at": self._names.now()}
            self.ledger.edited(remote_id, changes)

    def remove(self, remote_id: str) -> None:
        with self._lock:
            del self._orders[remote_id]

    # -- the account --------------------------------------------------------------------
    def account(self, origin: str) -> Body:
        token_url = f"{origin}/{self.kind}/{'/'.join(SIGN_IN)}"
        return {
            "kind": self.kind,
            "url": f"{origin}/{self.kind}",
            "options": {"tenant": TENANT, "realm": REALM, "token_url": token_url},
            "secrets": {"CLIENT_ID": CLIENT_ID, "CLIENT_SECRET": self._secret},
        }

    @property
    def access_token(self) -> str:
        """The token that is valid now."""
        return self._token

    def expired(self) -> Answer:
        with self._lock:
            self._token = ""
        return self.refused(RefusedError(401, "Full authentication is required", "Unauthorized"))

    def busy(self, wait_s: int | None) -> Answer:
        told = self.refused(RefusedError(429, "Too many requests", "Too Many Requests"))
        headers = {} if wait_s is None else {"Retry-After": str(wait_s)}
        return Answer(told.status, told.text, headers, told.content_type)

    def refused(self, error: RefusedError) -> Answer:
        problem = {
            "type": "about:blank",
            "title": error.name or "Bad Request",
            "status": error.status,
            "detail": error.message,
        }
        return Answer(error.status, dumps(problem), content_type="application/problem+json")

    # -- the calls ----------------------------------------------------------------------
    def is_list(self, call: Call) -> bool:
        return False

    def written(self, call: Call) -> Written | None:
        if not call.writes or call.segments[: len(PREFIX)] != PREFIX:
            return None
        if call.segments == PREFIX:
            creates = call.method == "POST"
            ref, remote_id = told(call, "orderRef"), told(call, "id")
            return Written(ref if creates else remote_id or ref, creates=creates)
        named = {told(call, "id"), told(call, "entryRef"), *call.query.values()} - {""}
        with self._lock:
            owners = [
                order["id"]
                for order in self._orders.values()
                for line in order["orderLines"]
                if named & {line["id"], line["entryRef"]}
            ]
        return Written(told(call, "orderId") or "".join(owners[:1]))

    def answer(self, call: Call) -> Answer:
        if call.segments == SIGN_IN:
            return self._sign_in(call)
        self._check_sign_in(call)
        segments = call.segments
        known = {
            ("orders",): {"POST": self._create, "PUT": self._replace, "GET": self._one},
            ("orders", "entries"): {
                "GET": self._lines, "POST": self._create_line, "PUT": self._update_line,
            },
            ("orders", "entry"): {"GET": self._line, "DELETE": self._delete_line},
        }  # fmt: skip
        act = known.get(tuple(segments[2:]), {}).get(call.method)
        if segments[:3] == PREFIX and act is None and call.method == "PUT":
            act = self._update_named_line if _names_line(segments[3:]) else None
        if segments[:3] != PREFIX or act is None:
            self.ledger.count("unknown_routes")
            raise RefusedError(404, f"No endpoint {call.method} {call.path}", "Not Found")
        with self._lock:
            return act(call)

    def _sign_in(self, call: Call) -> Answer:
        form = {key: values[0] for key, values in parse_qs(call.body.decode()).items()}
        wanted = {
            "grant_type": "client_credentials",
            "client_id": CLIENT_ID,
            "client_secret": self._secret,
        }
        form_type = "application/x-www-form-urlencoded"
        if call.method != "POST" or form_type not in call.headers.get("content-type", ""):
            return reply({"error": "invalid_request"}, 400)
        if form != wanted:
            self.ledger.count("bad_auth")
            return reply({"error": "unauthorized_client",
                          "error_description": "Invalid client or credentials"}, 401)  # fmt: skip
        with self._lock:
            self.tokens_given += 1
            self._token = _token(self.tokens_given)
            return reply({"access_token": self._token, "expires_in": LIFE_S,
                          "refresh_expires_in": 0, "token_type": "Bearer",
                          "not-before-policy": 0, "scope": "profile email"})  # fmt: skip

    def _check_sign_in(self, call: Call) -> None:
        given = call.headers.get("authorization", "")
        if not self._token or given != f"Bearer {self._token}":
            if not given.startswith(f"Bearer {_token('')}"):
                self.ledger.count("bad_auth")
            raise RefusedError(401, "Full authentication is required", "Unauthorized")
        if call.headers.get("x-twc-tenant") != TENANT:
            self.ledger.count("bad_auth")
            raise RefusedError(403, "The tenant is not yours", "Forbidden")

    # -- orders -------------------------------------------------------------------------
    def _create(self, call: Call) -> Answer:
        body = json_body(call)
        check_order(body)
        if any(order.get("orderRef") == body["orderRef"] for order in self._orders.values()):
            raise invalid(f"orderRef {body['orderRef']} already exists")
        self.ledger.created(body["orderRef"])
        stored = self._names.order({k: v for k, v in body.items() if k != "id"}, {})
        self._orders[stored["id"]] = stored
        return reply(stored, 201)

    def _replace(self, call: Call) -> Answer:
        body = json_body(call)
        before = self._known(body.get("id") or "", body.get("orderRef") or "")
        check_order({**body, "orderRef": body.get("orderRef") or before["orderRef"]})
        seen = {key: value for key, value in before.items() if key not in SERVER_OWNED}
        self.ledger.written(before["id"], seen, body, whole=True)
        stored = self._names.order({**body, "id": before["id"]}, before)
        self._orders[stored["id"]] = stored
        return reply(stored)

    def _one(self, call: Call) -> Answer:
        order = self._asked(call)
        self.ledger.read([order["id"]])
        return reply(order)

    def _asked(self, call: Call) -> Body:
        query = _only(call, ("orderId", "orderRef"))
        return self._known(query.get("orderId", ""), query.get("orderRef", ""))

    def _known(self, remote_id: str, ref: str) -> Body:
        """The order of that id, or with that reference."""
        found = self._orders.get(remote_id)
        if found is None and not remote_id:
            found = next((o for o in self._orders.values() if ref and o.get("orderRef") == ref),
                         None)  # fmt: skip
        if found is None:
            raise RefusedError(404, f"Order {remote_id or ref} not found", "ResourceNotFound")
        return found

    # -- lines --------------------------------------------------------------------------
    def _lines(self, call: Call) -> Answer:
        order = self._asked(call)
        self.ledger.read([order["id"]])
        return self._shown(order, order["orderLines"])

    def _line(self, call: Call) -> Answer:
        order, line = self._asked_line(call)
        self.ledger.read([order["id"]])
        return self._shown(order, [line])

    def _asked_line(self, call: Call) -> tuple[Body, Body]:
        query = _only(call, ("entryId", "entryRef"))
        return self._known_line(query.get("entryId", ""), query.get("entryRef", ""))

    def _known_line(self, line_id: str, ref: str, order_ref: str = "") -> tuple[Body, Body]:
        for order in self._orders.values():
            for line in order["orderLines"]:
                fits = line["id"] == line_id if line_id else ref and line["entryRef"] == ref
                if fits and order_ref in ("", order["orderRef"]):
                    return order, line
        raise RefusedError(404, f"Order entry {line_id or ref} not found", "ResourceNotFound")

    def _shown(self, order: Body, lines: list[Body]) -> Answer:
        if self.shape == "none":
            return Answer(204)
        if self.shape == "line" and lines:
            return reply(lines[0])
        return reply(order if self.shape == "order" else lines)

    def _create_line(self, call: Call) -> Answer:
        body = json_body(call)
        order = self._known(body.get("orderId") or "", body.get("orderRef") or "")
        check_line(body)
        if any(line["entryRef"] == body["entryRef"] for line in order["orderLines"]):
            raise invalid(f"entryRef {body['entryRef']} already exists")
        self.lines_made += 1
        line = self._names.line({k: v for k, v in body.items() if k != "id"}, order, {})
        order["orderLines"] = [*order["orderLines"], line]
        order["updated_at"] = self._names.now()
        return reply(line, 201)

    def _update_line(self, call: Call) -> Answer:
        body = json_body(call)
        order, line = self._known_line(body.get("id") or "", body.get("entryRef") or "")
        return self._put_line(order, line, body)

    def _update_named_line(self, call: Call) -> Answer:
        body = json_body(call)
        first, named = call.segments[4], call.segments[-1]
        if first == named:
            order, line = self._known_line(named.removeprefix("id="), "")
        else:
            order, line = self._known_line("", named.removeprefix("ref="), first)
        return self._put_line(order, line, body)

    def _put_line(self, order: Body, line: Body, body: Body) -> Answer:
        names = {"id": line["id"], "entryRef": body.get("entryRef") or line["entryRef"]}
        body = {**body, **names}
        check_line(body)
        place = f"{order['id']}.{line['entryRef']}"
        self.ledger.written(place, {k: v for k, v in line.items() if k not in SERVER_OWNED}, body,
                            whole=True)  # fmt: skip
        fresh = self._names.line(body, order, line)
        order["orderLines"] = [fresh if old is line else old for old in order["orderLines"]]
        order["updated_at"] = self._names.now()
        return reply(fresh)

    def _delete_line(self, call: Call) -> Answer:
        order, line = self._asked_line(call)
        order["orderLines"] = [old for old in order["orderLines"] if old is not line]
        order["updated_at"] = self._names.now()
        return self._shown(order, order["orderLines"])


def _token(number: int | str) -> str:
    return f"sandbox-access-token-{number}"


def _names_line(rest: list[str]) -> bool:
    """`entries/id={id}` or `entries/{orderref}/ref={ref}`."""
    by_id = len(rest) == len(("entries", "id=")) and rest[-1].startswith("id=")
    by_ref = len(rest) == len(("entries", "order", "ref=")) and rest[-1].startswith("ref=")
    return rest[:1] == ["entries"] and (by_id or by_ref)


def _only(call: Call, names: tuple[str, str]) -> dict[str, str]:
    """The query, which holds one of these names."""
    query = call.query
    if not query or query.keys() - set(names) or not any(query.values()):
        raise RefusedError(400, f"{' or '.join(names)} is expected", "Bad Request")
    return query
