"""A KaKaClo supplier in miniature: creates split by warehouse, paged lists, refunds, a balance.

Sources: api-docs/kakaclo.txt, remote-apis §3. Success is `code` 10000 in the body; every other
answer under HTTP 200 is a refusal. `"NULL"` stands for no status, `itemId` is shared by lines.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.sandbox.exchange import (
    Answer,
    Body,
    Call,
    Json,
    RefusedError,
    Written,
    dumps,
    json_body,
    loads,
    reply,
    told,
)
from app.sandbox.ledger import Ledger
from app.sandbox.supplier import (
    ITEM,
    PAGING,
    REPEATED,
    SHIPPED,
    WINDOWS,
    Warehouse,
    check_create,
    check_item,
    freight,
    in_windows,
    order_row,
    page_of,
    paid,
    refuse,
    split,
)

DONE = 10_000
NO_PERMISSION = "1000"
ORDERS = ["v2", "order", "orders"]
BALANCE = ["v1", "payment", "balance"]
UNSHIPPED = ("NULL", "waiting_to_ship")
FIRST_NUMBER = 1_000_000_600_000
LEAK_PER_S, BUCKET = 2, 120
# What strangers do counts as this old, so that a window that ends before the index's lag has it.
BEFORE_THE_LAG = timedelta(minutes=11)


class KaKaClo:
    """`reads` False: an account that may create only. `doubled`: paths begin `/openapi/openapi`.

    `lag_reads`: how many list calls a new or changed order stays out of the index. `limited`: a
    bucket of 120 calls, two a second. A refund is settled as `refund_ends` by `refund_reads` reads.
    """

    kind = "kakaclo"

    def __init__(self, seed: int = 0, *, reads: bool = True) -> None:
        self.reads = reads
        self.doubled = False
        self.limited = False
        self.lag_reads = 0
        self.refund_reads = 2
        self.refund_ends = "refund_successfully"
        self.balance = Decimal("5000.0000")
        self.ledger = Ledger()
        self.token = f"sandbox-token-{seed}"
        self._orders: dict[str, Body] = {}
        self._index: dict[str, Body] = {}
        self._unindexed: list[tuple[int, str]] = []
        self._refunds: dict[str, list[Body]] = {}
        self._random = random.Random(seed)
        self._number = FIRST_NUMBER
        self._lists = 0
        self._calls_left, self._counted_at = float(BUCKET), time.monotonic()
        self._lock = threading.RLock()

    # -- the stranger's side: what happens in the supplier's own panel -------------------------
    def orders(self) -> dict[str, Body]:
        with self._lock:
            return {remote_id: loads(dumps(order)) for remote_id, order in self._orders.items()}

    def add(self, order: Mapping[str, Any]) -> str:
        with self._lock:
            at = self._now(BEFORE_THE_LAG)
            changed = {} if "updateDate" in order else {"modifyDate": at}
            stored = {"id": self._new_number(), "createDate": at, **changed, **order}
            self._orders[str(stored["id"])] = stored
            self._indexed(str(stored["id"]), at_once=True)
            return str(stored["id"])

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None:
        with self._lock:
            self._orders[remote_id] |= {"modifyDate": self._now(BEFORE_THE_LAG), **changes}
            self._indexed(remote_id)
            self.ledger.edited(remote_id, changes)

    def remove(self, remote_id: str) -> None:
        with self._lock:
            del self._orders[remote_id]
            self._index.pop(remote_id, None)

    # -- the account ---------------------------------------------------------------------------
    def account(self, origin: str) -> Body:
        return {
            "kind": self.kind,
            "url": f"{origin}/{self.kind}",
            "options": {},
            "secrets": {"TOKEN": self.token},
        }

    def expired(self) -> Answer:
        return Answer(401)

    def busy(self, wait_s: int | None) -> Answer:
        headers = {} if wait_s is None else {"Retry-After": str(wait_s)}
        told_so = {"code": 429, "message": "Too many requests", "data": None}
        return Answer(429, dumps(told_so), headers)

    def refused(self, error: RefusedError) -> Answer:
        code = int(error.name) if error.name.isdigit() else error.status
        return reply({"code": code, "message": error.message, "data": None}, error.status)

    # -- the calls -----------------------------------------------------------------------------
    def is_list(self, call: Call) -> bool:
        return call.method == "GET" and self._place(call) == ORDERS

    def written(self, call: Call) -> Written | None:
        place = self._place(call)
        if not call.writes or place[: len(ORDERS)] != ORDERS or place[-1] == "channel":
            return None
        if place == ORDERS:
            return Written(told(call, "customOrderId"), creates=True)
        return Written(place[len(ORDERS)])

    def _place(self, call: Call) -> list[str]:
        """The path behind the prefix; nothing for a path that does not have it."""
        prefix = ["openapi"] * (2 if self.doubled else 1)
        segments = call.segments
        fits = segments[: len(prefix)] == prefix
        return segments[len(prefix) :] if fits else []

    def answer(self, call: Call) -> Answer:
        with self._lock:
            if self.limited and self._is_over_limit():
                return self.busy(None)
            if call.headers.get("authorization") != f"Bearer {self.token}":
                self.ledger.count("bad_auth")
                return self.expired()
            return reply({"code": DONE, "message": "success", "data": self._told(call)})

    def _is_over_limit(self) -> bool:
        now = time.monotonic()
        refilled = self._calls_left + (now - self._counted_at) * LEAK_PER_S
        self._calls_left, self._counted_at = min(float(BUCKET), refilled) - 1, now
        return self._calls_left < 0

    def _told(self, call: Call) -> Json:
        """`data` of the answer."""
        verb, place = call.method, self._place(call)
        below = place[len(ORDERS) :] if place[: len(ORDERS)] == ORDERS else None
        if (verb, below) == ("POST", []):
            return self._create(json_body(call))
        if not self.reads and (below is not None or place == BALANCE):
            raise refuse("This application has no permission", NO_PERMISSION)
        match verb, below:
            case "GET", []:
                return self._list(call.query)
            case "GET", ["refund", remote_id]:
                return self._refund_list(remote_id)
            case "POST", ["channel"]:
                return self._quote(json_body(call))
            case "POST", [remote_id, "refund"]:
                return self._refund(remote_id, json_body(call))
        if (verb, place) == ("GET", BALANCE):
            return {"balance": self.balance, "currencyCode": "USD"}
        self.ledger.count("unknown_routes")
        raise RefusedError(404, "Not Found")

    # -- creating ------------------------------------------------------------------------------
    def _create(self, body: Body) -> int:
        """One order for each warehouse; only the first one's number is told (K3)."""
        check_create(body)
        self.ledger.created(str(body.get("customOrderId", "")))
        numbers = [
            self._made(body, house, items) for house, items in split(body["orderItemsList"]).items()
        ]
        return numbers[0]

    def _made(self, body: Body, house: Warehouse, items: list[Body]) -> int:
        number, now = self._new_number(), self._now()
        order = order_row(number, body, house, items, now=now)
        if self.balance >= order["finalAmount"]:
            self.balance -= order["finalAmount"]
            order |= paid(now)
        self._orders[str(number)] = order
        self._indexed(str(number))
        return number

    def _new_number(self) -> int:
        self._number += self._random.randint(1, 90)
        return self._number

    @staticmethod
    def _now(before: timedelta = timedelta()) -> str:
        return (datetime.now(UTC) - before).strftime("%Y-%m-%dT%H:%M:%SZ")

    # -- reading -------------------------------------------------------------------------------
    def _indexed(self, remote_id: str, *, at_once: bool = False) -> None:
        self._unindexed.append((self._lists + (0 if at_once else self.lag_reads), remote_id))

    def _list(self, query: Mapping[str, str]) -> Body:
        """Newest first, as far as the index knows."""
        unknown = sorted(query.keys() - WINDOWS.keys() - set(PAGING))
        if unknown:
            raise refuse(f"{unknown[0]} is not known")
        self._refunds_move()
        due = [remote_id for at, remote_id in self._unindexed if at <= self._lists]
        self._unindexed = [entry for entry in self._unindexed if entry[0] > self._lists]
        self._index |= {n: loads(dumps(self._orders[n])) for n in due if n in self._orders}
        self._lists += 1
        asked = query["ids"].split(",") if "ids" in query else None
        rows = [
            row
            for number, row in sorted(self._index.items(), reverse=True)
            if (asked is None or number in asked) and in_windows(row, query)
        ]
        page = page_of(rows, query)
        self.ledger.read(str(row["id"]) for row in page["list"])
        return page

    def _quote(self, body: Body) -> list[Body]:
        products = body.get("products")
        if not body.get("shipToCountry") or not isinstance(products, list) or not products:
            raise refuse("products and shipToCountry are required")
        for product in products:
            check_item(product, {*ITEM, "quantity"})
        pieces = sum(product["quantity"] for product in products)
        return [
            {
                "channelCode": f"WB{n:03}",
                "channelNameEn": f"{speed} line",
                "channelType": speed,
                "estimatedFreight": freight(pieces, speed),
                "estimatedFreightCurrency": "USD",
                "deliveryTime": days,
            }
            for n, (speed, days) in enumerate(
                zip(
                    ("Express", "Standard"),
                    ("3~5 Business Days", "6~10 Business Days"),
                    strict=True,
                )
            )
        ]

    # -- refunds -------------------------------------------------------------------------------
    def _refund(self, remote_id: str, body: Body) -> str:
        order = self._orders.get(remote_id)
        if order is None:
            raise refuse("The order does not exist")
        if order.get("fulfillmentStatus", "NULL") not in UNSHIPPED or order["status"] == "cancel":
            raise refuse("The order has been shipped or cancelled", SHIPPED)
        pending = [
            r for r in self._refunds.get(remote_id, []) if r["refundStatus"] != "refund_failed"
        ]
        if pending:
            self.ledger.count("repeated_commands")
            raise refuse("A refund is under way", REPEATED)
        items = body.get("orderItems")
        for item in items or []:
            self._check_refunded(order, item)
        refund = {
            "refundNo": str(self._random.randint(10**18, 2 * 10**18)), "id": remote_id,
            "remark": body.get("remark"), "refundStatus": "pending_review",
            "reads": self.refund_reads, "items": items,
        }  # fmt: skip
        self._refunds.setdefault(remote_id, []).append(refund)
        order |= {"refundStatus": "refunding", "modifyDate": self._now()}
        self._indexed(remote_id)
        return str(refund["refundNo"])

    @staticmethod
    def _check_refunded(order: Body, item: Body) -> None:
        known = ("itemId", "skuCode", "countryCode")
        lines = [
            line for line in order["orderItems"] if all(line[key] == item.get(key) for key in known)
        ]
        most = sum(line["productNum"] for line in lines)
        if not lines or not 0 < item.get("quantity", 0) <= most:
            raise refuse("The refunded item does not fit the order")

    def _refund_list(self, remote_id: str) -> Body:
        self._refunds_move()
        hidden = ("reads", "items")
        rows = [
            {key: value for key, value in refund.items() if key not in hidden}
            for refund in self._refunds.get(remote_id, [])
        ]
        return page_of(rows, {})

    def _refunds_move(self) -> None:
        for refund in (one for found in self._refunds.values() for one in found):
            if refund["refundStatus"] == "pending_review":
                refund["reads"] -= 1
                if refund["reads"] < 0:
                    self._settle(refund)

    def _settle(self, refund: Body) -> None:
        refund["refundStatus"] = self.refund_ends
        order, now = self._orders[str(refund["id"])], self._now()
        order["modifyDate"] = now
        if self.refund_ends == "refund_failed":
            order["refundStatus"] = "NULL"
        elif refund["items"]:
            order |= {"refundStatus": "partial_refund", "refundDate": now}
        else:
            total = order["finalAmount"]
            self.balance += total
            order |= {
                "status": "cancel", "refundStatus": "refunded", "cancelDate": now,
                "refundDate": now, "refundedAmount": total, "refundableAmount": total - total,
            }  # fmt: skip
        self._indexed(str(refund["id"]))
