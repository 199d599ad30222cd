"""A MerchantPro shop in miniature: server-made ids, PATCH, status handlers, paged lists.

Sources: api-docs/merchantpro.txt, remote-apis §4. Like the page's own samples it fills the billing
address from the customer record, forgets `item_type` and `variant_options`, spells countries its
way, numbers tags, and works out totals itself.
"""

from __future__ import annotations

import base64
import random
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

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
from app.sandbox.shop import (
    CUSTOMERS,
    FILTERS,
    INCLUDES,
    PATH,
    TAG_TRANSLATIONS,
    WRITABLE,
    check_codes,
    check_create,
    created,
    filtered,
    forgetful,
    listed,
    page_of,
    selected,
    spelled,
    summed,
)

# Which shipping states a handler may be called in; the state itself means "again".
HANDLERS = {
    "in_process": ("awaiting", "confirmed"),
    "shipped": ("awaiting", "confirmed", "in_process"),
    "delivered": ("shipped",),
    "returned": ("shipped", "delivered"),
    "cancelled": ("awaiting", "confirmed", "in_process"),
}
DATES = {"shipped": "date_shipped", "delivered": "date_delivered"}
LOCK_OUT_AFTER = 5
ORDER_DEPTH = len(PATH) + 1
HANDLER_DEPTH = ORDER_DEPTH + 1


class MerchantPro:
    """`keeps_meta` False: a shop that forgets our reference (echo proof fails).

    `posts_tags` False: a shop whose order has no call of its own for a tag.
    """

    kind = "merchantpro"

    def __init__(self, seed: int = 0, currency: str = "RON", *, keeps_meta: bool = True) -> None:
        self.currency = currency
        self.keeps_meta = keeps_meta
        self.posts_tags = True
        self.ledger = Ledger()
        self._key, self._secret = f"sandbox-key-{seed}", f"sandbox-password-{seed}"
        self._orders: dict[str, Body] = {}
        self._by_date: list[Body] | None = None  # oldest first, until one comes, goes or is edited
        self._tags: dict[str, int] = {}
        self._random = random.Random(seed)
        self._next_id = 69_291_306
        self._next_invoice = 10
        self._wrong_keys = 0
        self._clock_s = 0
        self._lock = threading.RLock()

    # -- the stranger's side: what happens in the shop's own panel ---------------------
    def orders(self) -> dict[str, Body]:
        with self._lock:
            return {remote_id: loads(dumps(order)) for remote_id, order in self._orders.items()}

    def add(self, order: Mapping[str, Any]) -> str:
        with self._lock:
            stored = {"id": self._new_id(), **order}
            self._orders[str(stored["id"])] = stored
            self._by_date = None
            return str(stored["id"])

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._orders[remote_id] |= {**changes, "date_modified": self._now()}
            self._by_date = None
            self.ledger.edited(remote_id, changes)

    def remove(self, remote_id: str) -> None:
        with self._lock:
            self._delete(remote_id)

    # -- the account --------------------------------------------------------------------
    def account(self, origin: str) -> Body:
        secrets = {"KEY": self._key, "SECRET": self._secret}
        url = f"{origin}/{self.kind}"
        return {"kind": self.kind, "url": url, "options": {}, "secrets": secrets}

    def expired(self) -> Answer:
        return self.refused(RefusedError(401, "Authentication failed", "unauthorized"))

    def busy(self, wait_s: int | None) -> Answer:
        details = {} if wait_s is None else {"reset_time": wait_s}
        return self.refused(
            RefusedError(429, "Too many requests", "rate_limit_exceeded", **details)
        )

    def refused(self, error: RefusedError) -> Answer:
        told = {"name": error.name, "message": error.message, "details": error.details}
        return reply({"error": told}, error.status)

    # -- the calls ----------------------------------------------------------------------
    def is_list(self, call: Call) -> bool:
        return call.method == "GET" and call.segments == PATH

    def written(self, call: Call) -> Written | None:
        if not call.writes or call.segments[: len(PATH)] != PATH:
            return None
        if call.segments == PATH:
            return Written(told(call, "meta_fields", "bordereau_ref"), creates=True)
        return Written(call.segments[len(PATH)])

    def answer(self, call: Call) -> Answer:
        with self._lock:
            self._check_key(call)
            segments = call.segments
            if segments == PATH:
                if call.method == "GET":
                    return self._list(call)
                if call.method == "POST":
                    return self._create(call)
            if segments[: len(PATH)] == PATH and len(segments) == ORDER_DEPTH:
                return self._order_call(self._known(segments[-1]), call)
            if segments[: len(PATH)] == PATH and len(segments) == HANDLER_DEPTH:
                return self._handle(self._known(segments[-2]), segments[-1], call)
            self.ledger.count("unknown_routes")
            return Answer(302, "", {"Location": "/index.html"}, "text/html")

    def _order_call(self, remote_id: str, call: Call) -> Answer:
        if call.method == "GET":
            self.ledger.read([remote_id])
            return reply(selected(self._orders[remote_id], call.query.get("fields", "")))
        if call.method == "PATCH":
            return self._change(remote_id, json_body(call))
        if call.method == "DELETE":
            self._delete(remote_id)
            return reply({"ok": True})
        raise RefusedError(405, "Method not allowed", "method_not_allowed")

    def _check_key(self, call: Call) -> None:
        if self._wrong_keys >= LOCK_OUT_AFTER:
            self.ledger.count("locked_out")
            raise RefusedError(403, "Too many failed sign-ins", "forbidden")
        wanted = base64.b64encode(f"{self._key}:{self._secret}".encode()).decode()
        if call.headers.get("authorization") != f"Basic {wanted}":
            self._wrong_keys += 1
            self.ledger.count("bad_auth")
            raise RefusedError(401, "Authentication failed", "unauthorized")
        self._wrong_keys = 0

    def _delete(self, remote_id: str) -> None:
        del self._orders[remote_id]
        self._by_date = None

    def _known(self, remote_id: str) -> str:
        if remote_id not in self._orders:
            raise RefusedError(404, "Resource not found", "not_found")
        return remote_id

    def _new_id(self) -> int:
        self._next_id += self._random.randint(1, 900)
        return self._next_id

    def _now(self) -> str:
        """The shop's clock: seconds, Bucharest winter time; no two changes share a second."""
        self._clock_s += 1
        moment = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=2)
        return moment.strftime("%Y-%m-%dT%H:%M:%S+02:00")

    def _list(self, call: Call) -> Answer:
        query = call.query
        unknown = query.keys() - FILTERS.keys() - {"fields", "include", "sort", "start", "limit"}
        included = set(filter(None, query.get("include", "").split(",")))
        if unknown or not included <= INCLUDES:
            raise RefusedError(400, f"Unknown parameter: {sorted(unknown or included)[0]}")
        rows = filtered(self._candidates(query.get("ids", "")), query)
        if query.get("sort") == "date_created.desc":
            rows = rows[::-1]
        page = page_of(rows, call.target, query)
        page["data"] = [listed(order, query.get("fields", ""), included) for order in page["data"]]
        self.ledger.read(str(row["id"]) for row in page["data"])
        return reply(page)

    def _candidates(self, ids: str) -> list[Body]:
        """All orders, or those of a comma list of ids, oldest first."""
        if ids:
            asked = [self._orders[each] for each in ids.split(",") if each in self._orders]
            return sorted(asked, key=created)
        if self._by_date is None:
            self._by_date = sorted(self._orders.values(), key=created)
        return self._by_date

    def _create(self, call: Call) -> Answer:
        body = json_body(call)
        check_create(body)
        meta = body.get("meta_fields")
        self.ledger.created(str(meta.get("bordereau_ref", "")) if isinstance(meta, dict) else "")
        order = self._stored(body)
        self._orders[str(order["id"])] = order
        self._by_date = None
        return reply(order)

    def _stored(self, body: Body) -> Body:
        now = self._now()
        order: Body = {"id": self._new_id()}
        order |= {name: body.get(name) for name in WRITABLE if name != "line_items"}
        for name, value in CUSTOMERS.get(body.get("customer_id"), {}).items():
            order[name] = order.get(name) or value
        order |= {
            "payment_status": body.get("payment_status") or "awaiting",
            "shipping_status": body.get("shipping_status") or "awaiting",
            "currency": body.get("currency") or self.currency,
            "customer_device": "desktop",
            "date_created": now,
            "date_modified": now,
            "created_by": "customer",
            "line_items": [forgetful(line) for line in body["line_items"]],
            "invoice": None,
            "info_url": f"https://shop.example/comanda/info/{order['id']}",
            "proforma_url": f"https://shop.example/comanda/proforma/{order['id']}",
        }
        self._settle(order)
        return order

    def _settle(self, order: Body) -> None:
        """What the shop spells and works out itself."""
        if not self.keeps_meta:
            order["meta_fields"] = None
        order |= spelled(order) | summed(order)
        order["tags"] = [self._tag(tag) for tag in order.get("tags") or []] or None

    def _tag(self, tag: Body) -> Body:
        name = TAG_TRANSLATIONS.get(str(tag.get("name")), str(tag.get("name")))
        return {"id": self._tags.setdefault(name, len(self._tags) + 1), "name": name}

    def _change(self, remote_id: str, body: Body) -> Answer:
        refused = sorted(body.keys() - WRITABLE)
        if refused:
            raise RefusedError(400, f"The field {refused[0]} cannot be changed", "bad_request")
        check_codes(body)
        order = self._orders[remote_id]
        self.ledger.written(remote_id, order, body, whole=False)
        order |= body
        order["date_modified"] = self._now()
        self._settle(order)
        return reply(order)

    def _handle(self, remote_id: str, handler: str, call: Call) -> Answer:
        if (handler, call.method) == ("tags", "POST") and self.posts_tags:
            return self._add_tag(remote_id, str(json_body(call).get("name") or ""))
        if call.method != "PATCH":
            raise RefusedError(405, "Method not allowed", "method_not_allowed")
        order = self._orders[remote_id]
        if handler == "create_invoice":
            return self._invoice(order)
        if handler not in HANDLERS:
            raise RefusedError(404, "Resource not found", "not_found")
        if order["shipping_status"] == handler:
            self.ledger.count("repeated_commands")
        elif order["shipping_status"] not in HANDLERS[handler]:
            raise RefusedError(400, f"An order {order['shipping_status']} cannot be {handler}")
        now = self._now()
        order |= {"shipping_status": handler, "date_modified": now}
        if handler in DATES:
            order[DATES[handler]] = now
        self._settle(order)
        return reply({"ok": True})

    def _add_tag(self, remote_id: str, name: str) -> Answer:
        if not name:
            raise RefusedError(400, "A tag needs a name", "bad_request")
        order = self._orders[remote_id]
        tag = self._tag({"name": name})
        kept = order.get("tags") or []
        order |= {"tags": kept if tag in kept else [*kept, tag], "date_modified": self._now()}
        return reply(tag)

    def _invoice(self, order: Body) -> Answer:
        if order["invoice"] is not None:
            self.ledger.count("invoices_doubled")
        number = f"{self._next_invoice:07d}"
        self._next_invoice += 1
        order["invoice"] = {
            "prefix": "SERIE", "number": number, "app": "billing", "cancelled": False,
            "url": f"https://shop.example/comanda/invoice/{order['id']}",
        }  # fmt: skip
        order["date_modified"] = self._now()
        return reply({"ok": True})
