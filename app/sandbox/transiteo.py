"""Transiteo's order system in miniature: client-chosen ids, whole-document PUT, unpaged list.

Sources: api-docs/transiteo.txt, remote-apis §1. What the page leaves open is played the worse way:
a second POST of an id overwrites, writes answer no order.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterable, Mapping
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

ROLE_KEYS = tuple(
    f"{role}_{part}"
    for role in ("customer", "buyer", "agent")
    for part in ("firstname", "lastname", "address", "zipcode", "city", "country")
)
TEXTS = (
    "order_id", "invoice_id", "url", *ROLE_KEYS, "customer_email", "order_payment_type",
    "exporting_carrier", "departure_country", "arrival_country", "shipping_carrier",
    "category_of_item", "payment_type", "incoterm", "currency", "order_statut",
)  # fmt: skip
NUMBERS = (
    "order_date_hour", "order_payment_date", "amount_products", "amount_shipping", "amount_duty",
    "amount_vat", "amount_specialtaxes", "duty_calculation_timestamp",
)  # fmt: skip
LINE_TEXTS = ("sku", "unit_price_currency", "seller_id")
LINE_NUMBERS = ("quantity", "unit_price")
LINE_COMPUTED = ("amount_duty", "amount_vat", "amount_specialtaxes")
ASSIGNED: Mapping[str, Any] = {
    "mail": "warehouse@example.com",
    "amount_shipping_duty": 0,
    "amount_shipping_vat": 0,
    "amount_shipping_specialtaxes": 0,
    "amount_discount": 0,
    "global_products_discount": None,
    "global_shipping_discount": None,
    "incoterm_delivery": "DDP",
    "customer_documents": None,
    "canceled": None,
    "sellers_export_invoice_url": {},
}
# What a PUT may leave out, because the server alone says it (canonical-model §6.2).
SERVER_OWNED = frozenset(
    {"mail", "landed_cost_timestamp", "export_invoice_url", "sellers_export_invoice_url",
     "order_update_statut"}
)  # fmt: skip
CLIENT_ID = "sandbox-client"
PREFIX = ["v1", "customer", "orders"]
LIFE_S = 3600


class Transiteo:
    """`path_form` is how PUT names the order; `list_shape` the list's wrapping key, "" for none."""

    kind = "transiteo"

    def __init__(self, seed: int = 0, path_form: str = "base64", list_shape: str = "") -> None:
        self.path_form = path_form
        self.list_shape = list_shape
        self.ledger = Ledger()
        self.tokens_given = 0
        self._texts: dict[str, str] = {}
        self._token = _token(0)
        self._refresh = f"sandbox-refresh-{seed}"
        self._lock = threading.RLock()

    # -- the stranger's side: what happens in the remote's own panel -------------------
    def orders(self) -> dict[str, Body]:
        with self._lock:
            return {remote_id: loads(text) for remote_id, text in self._texts.items()}

    def add(self, order: Mapping[str, Any]) -> str:
        with self._lock:
            remote_id = str(order["order_id"])
            self._texts[remote_id] = dumps(order)
            return remote_id

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._texts[remote_id] = dumps(loads(self._texts[remote_id]) | dict(changes))
            self.ledger.edited(remote_id, changes)

    def remove(self, remote_id: str) -> None:
        with self._lock:
            del self._texts[remote_id]

    # -- the account --------------------------------------------------------------------
    def account(self, origin: str) -> Body:
        return {
            "kind": self.kind,
            "url": f"{origin}/{self.kind}",
            "options": {"token_url": f"{origin}/{self.kind}/oauth2/token"},
            "secrets": {"CLIENT_ID": CLIENT_ID, "REFRESH_TOKEN": self._refresh},
        }

    @property
    def id_token(self) -> str:
        """The token that is valid now."""
        return self._token

    def expired(self) -> Answer:
        with self._lock:
            self._token = ""
        return reply({"message": "The incoming token has expired"}, 401)

    def busy(self, wait_s: int | None) -> Answer:
        headers = {} if wait_s is None else {"Retry-After": str(wait_s)}
        return Answer(429, dumps({"message": "Too Many Requests"}), headers)

    def refused(self, error: RefusedError) -> Answer:
        return reply({"message": error.message}, error.status)

    # -- the calls ----------------------------------------------------------------------
    def is_list(self, call: Call) -> bool:
        return call.method == "GET" and call.segments == PREFIX

    def written(self, call: Call) -> Written | None:
        if not call.writes or call.segments[:3] != PREFIX:
            return None
        if call.segments == PREFIX:
            return Written(told(call, "order_id"), creates=True)
        return Written(told(call, "order_id") or call.segments[-1])

    def answer(self, call: Call) -> Answer:
        if call.segments == ["oauth2", "token"]:
            return self._sign_in(call)
        self._check_token(call)
        with self._lock:
            return self._order_call(call)

    def _order_call(self, call: Call) -> Answer:
        segments = call.segments
        if segments == PREFIX and call.method == "GET":
            self.ledger.read(self._texts)
            return Answer(200, self._wrapped(self._texts.values()))
        if segments == PREFIX and call.method == "POST":
            return self._create(call)
        if segments[:-1] == PREFIX and segments[-1]:
            if call.method == "PUT":
                return self._replace(self._named(segments[-1]), call)
            if call.method == "GET":
                return self._one(segments[-1])
            if call.method == "DELETE":
                del self._texts[self._known(segments[-1])]
                return reply({"message": "Order deleted"})
        self.ledger.count("unknown_routes")
        raise RefusedError(403 if segments[:1] != ["v1"] else 404, "Missing Authentication Token")

    def _sign_in(self, call: Call) -> Answer:
        form = {key: values[0] for key, values in parse_qs(call.body.decode()).items()}
        wanted = {
            "grant_type": "refresh_token",
            "client_id": CLIENT_ID,
            "refresh_token": self._refresh,
        }
        form_type = "application/x-www-form-urlencoded"
        if call.method != "POST" or form_type not in call.headers.get("content-type", ""):
            return reply({"error": "invalid_request"}, 400)
        if form != wanted:
            self.ledger.count("bad_auth")
            return reply({"error": "invalid_grant"}, 400)
        with self._lock:
            self.tokens_given += 1
            self._token = _token(self.tokens_given)
            return reply({"id_token": self._token, "access_token": "sandbox-not-for-orders",
                          "expires_in": LIFE_S, "token_type": "Bearer"})  # fmt: skip

    def _check_token(self, call: Call) -> None:
        if not self._token or call.headers.get("authorization") != self._token:
            stale = call.headers.get("authorization", "").startswith(_token(""))
            if not stale:
                self.ledger.count("bad_auth")
            raise RefusedError(401, "The incoming token has expired" if stale else "Unauthorized")

    def _wrapped(self, texts: Iterable[str]) -> str:
        bare = f"[{','.join(texts)}]"
        return f'{{"{self.list_shape}":{bare}}}' if self.list_shape else bare

    def _named(self, segment: str) -> str:
        """The order that PUT's path names: Base64 of the id, or the plain id (T1)."""
        if self.path_form == "plain":
            return self._known(segment)
        try:
            return self._known(base64.b64decode(segment, validate=True).decode())
        except ValueError:
            raise RefusedError(404, "Order not found") from None

    def _known(self, remote_id: str) -> str:
        if remote_id not in self._texts:
            raise RefusedError(404, "Order not found")
        return remote_id

    def _one(self, remote_id: str) -> Answer:
        self.ledger.read([self._known(remote_id)])
        return Answer(200, self._texts[remote_id])

    def _create(self, call: Call) -> Answer:
        body = json_body(call)
        _check(body)
        self.ledger.created(body["order_id"])
        self._texts[body["order_id"]] = dumps(_assigned(body))
        return reply({"message": "Order created"})

    def _replace(self, remote_id: str, call: Call) -> Answer:
        body = json_body(call)
        _check(body, partial=True)
        if body.get("order_id") != remote_id:
            raise RefusedError(400, "order_id does not match the path")
        before = loads(self._texts[remote_id])
        kept = {key: value for key, value in before.items() if key in SERVER_OWNED}
        seen = {key: value for key, value in before.items() if key not in SERVER_OWNED}
        self.ledger.written(remote_id, seen, body, whole=True)
        self._texts[remote_id] = dumps(kept | body)
        return reply({"message": "Order updated"})


def _token(number: int | str) -> str:
    return f"sandbox-id-token-{number}"


def _check(body: Body, *, partial: bool = False) -> None:
    """Every printed key, with its printed type (T3); a PUT may repeat what the server said."""
    for names, wanted, word in ((TEXTS, str, "string"), (NUMBERS, None, "number")):
        for name in names:
            if name not in body and not partial:
                raise RefusedError(400, f"{name} is required")
            if name in body and not _fits(body[name], wanted):
                raise RefusedError(400, f"{name} must be a {word}")
    if not body.get("order_id"):
        raise RefusedError(400, "order_id is required")
    if not isinstance(body.get("products"), list):
        raise RefusedError(400, "products must be an array")
    for line in body["products"]:
        fine = isinstance(line, dict) and all(
            _fits(line[name], wanted) if name in line else partial
            for names, wanted in ((LINE_TEXTS, str), (LINE_NUMBERS, None))
            for name in names
        )
        if not fine:
            raise RefusedError(400, "products holds an incomplete line")


def _fits(value: object, wanted: type | None) -> bool:
    if wanted is not None:
        return isinstance(value, wanted)
    return not isinstance(value, bool | str | list | dict) and value is not None


def _assigned(body: Body) -> Body:
    """The order as the server keeps it: computed keys added, one renamed (T11)."""
    stored = {**body, **ASSIGNED}
    stored["landed_cost_timestamp"] = stored.pop("duty_calculation_timestamp")
    stored["export_invoice_url"] = [
        f"https://services.example/exportInvoice/{body['order_id']}.pdf"
    ]
    stored["products"] = [line | dict.fromkeys(LINE_COMPUTED, 0) for line in body["products"]]
    return stored
