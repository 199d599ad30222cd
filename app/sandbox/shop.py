"""The rules of the MerchantPro shop: what a list filters, what an order must hold, its codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from app.sandbox.exchange import Body, RefusedError

PATH = ["api", "v2", "orders"]
MOST_A_PAGE = 100
ADDRESS = ("country_code", "country_name", "state", "city", "address", "postal_code", "phone")
COMPANY = ("name", "number", "vat", "bank_name", "bank_account")
WRITABLE = frozenset(
    {
        "payment_status", "payment_substatus_id", "payment_method_code", "shipping_status",
        "shipping_substatus_id", "shipping_method_id", "shipping_carrier_id", "shipping_awb",
        "shipping_amount", "currency", "customer_id", "customer_email", "customer_note",
        "customer_notification", "meta_fields", "tags", "billing_type", "billing_name",
        "billing_identity_number", "shipping_name", "line_items", "coupon_code",
        *(f"billing_company_{part}" for part in COMPANY),
        *(f"{role}_{part}" for role in ("billing", "shipping") for part in ADDRESS),
    }
)  # fmt: skip
LIST_OMITS = frozenset({"line_items", "internal_notes", "rma_orders", "shipping_delivery_info"})
INCLUDES = LIST_OMITS | {"tags", "meta_fields"}
METHOD_NAMES = {"cash_delivery": "Plata in sistem ramburs", "wire": "Transfer bancar",
                "paypal": "PayPal"}  # fmt: skip
PAYMENT_TEXTS = {"awaiting": "Plata in asteptare", "paid": "Platita", "cancelled": "Plata anulata"}
SHIPPING_TEXTS = {"awaiting": "Comanda in asteptare", "cancelled": "Comanda anulata"}
FORGOTTEN = ("item_type", "variant_name", "variant_options")
SHIPPING_METHODS = (0, 3, 101)
CARRIERS = ("speedy", "fan")
PAYMENT_STATUSES = ("temporary", "awaiting", "paid", "failed", "cancelled", "refunded", "rejected")
PATCHED_SHIPPING = ("awaiting", "confirmed")
TAG_TRANSLATIONS = {"Excelent feedback": "Feedback excelent"}
NAMED_COUNTRIES = {"RO": "România", "US": "Statele Unite", "FR": "Franţa", "DE": "Germania"}
CUSTOMERS: Mapping[object, Mapping[str, str]] = {
    17: {
        "billing_state": "Bucuresti", "billing_city": "Bucuresti", "billing_postal_code": "1000",
        "billing_address": "", "billing_phone": "",
    }
}  # fmt: skip
REQUIRED = ("customer_email", "billing_name", "billing_country_code", "shipping_name",
            "shipping_country_code", "line_items")  # fmt: skip
LINE_NUMBERS = ("quantity", "unit_price_net", "unit_tax_amount", "unit_price_gross",
                "line_subtotal_net", "line_tax_amount", "line_subtotal_gross")  # fmt: skip

Filter = Callable[[Mapping[str, Any], str], bool]


def _equals(name: str) -> Filter:
    return lambda order, wanted: str(order.get(name)) == wanted


@lru_cache(maxsize=100_000)
def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise RefusedError(400, f"Not an ISO 8601 date: {text}", "bad_request") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _tag_ids(order: Mapping[str, Any]) -> set[str]:
    return {str(tag["id"]) for tag in order.get("tags") or []}


def _tag_names(order: Mapping[str, Any]) -> set[str]:
    return {tag["name"] for tag in order.get("tags") or []}


FILTERS: Mapping[str, Filter] = {
    **{
        name: _equals(name)
        for name in (
            "id", "payment_status", "payment_substatus_id", "payment_method_code",
            "payment_transaction_id", "shipping_status", "shipping_substatus_id",
            "shipping_method_id", "shipping_awb", "customer_id", "customer_email",
        )
    },
    "ids": lambda order, wanted: str(order["id"]) in wanted.split(","),
    "created_after": lambda order, wanted: _instant(order["date_created"]) >= _instant(wanted),
    "created_before": lambda order, wanted: _instant(order["date_created"]) < _instant(wanted),
    "tag_name": lambda order, wanted: wanted in _tag_names(order),
    "tag_ids": lambda order, wanted: bool(set(wanted.split(",")) & _tag_ids(order)),
}  # fmt: skip


def filtered(rows: list[Body], query: Mapping[str, str]) -> list[Body]:
    """The rows that pass every filter of the query."""
    filters = [(FILTERS[name], value) for name, value in query.items() if name in FILTERS]
    if not filters:
        return rows
    return [row for row in rows if all(fits(row, value) for fits, value in filters)]


def created(order: Mapping[str, Any]) -> str:
    return str(order.get("date_created", ""))


def listed(order: Body, fields: str, included: Set[str]) -> Body:
    """An order as a list shows it: the fields asked for, or all but what must be included."""
    if fields:
        return selected(order, fields)
    return {k: v for k, v in order.items() if k not in LIST_OMITS or k in included}


def forgetful(line: Body) -> Body:
    """The create sample's reply lost these keys that were sent (remote-apis §4.3)."""
    return {name: value for name, value in line.items() if name not in FORGOTTEN}


def spelled(order: Mapping[str, Any]) -> Body:
    """What the shop spells out of codes, its own way."""
    codes = {role: str(order.get(f"{role}_country_code") or "") for role in ("billing", "shipping")}
    return {
        **{f"{role}_country_name": NAMED_COUNTRIES.get(c, c) for role, c in codes.items()},
        "payment_status_text": PAYMENT_TEXTS.get(order["payment_status"], ""),
        "shipping_status_text": SHIPPING_TEXTS.get(order["shipping_status"], ""),
        "payment_method_name": METHOD_NAMES.get(str(order.get("payment_method_code"))),
    }


def summed(order: Mapping[str, Any]) -> Body:
    """The amounts that the shop works out itself, all gross (S1, S3)."""
    told = order.get("shipping_amount")
    shipping = Decimal(told or 0)
    lines = sum((line["line_subtotal_gross"] for line in order["line_items"]), Decimal(0))
    tax = (shipping * 19 / 119).quantize(Decimal("0.01"))
    return {"total_amount": lines + shipping, "shipping_tax_amount": None if told is None else tax}


def selected(order: Mapping[str, Any], fields: str) -> Body:
    """Only these fields (comma list) and the id; everything for none."""
    if not fields:
        return dict(order)
    wanted = {"id", *fields.split(",")}
    return {name: value for name, value in order.items() if name in wanted}


def page_of(rows: list[Body], target: str, query: Mapping[str, str]) -> Body:
    """The list envelope; `limit` is 100 at most, whatever was asked."""
    try:
        start, limit = int(query.get("start", "0")), int(query.get("limit", str(MOST_A_PAGE)))
    except ValueError:
        raise RefusedError(400, "start and limit must be numbers", "bad_request") from None
    limit = max(1, min(limit, MOST_A_PAGE))
    shown = rows[start : start + limit]
    more = start + limit < len(rows)
    following = f"/{'/'.join(PATH)}?start={start + limit}&limit={limit}"
    return {
        "data": shown,
        "meta": {
            "count": {"total": len(rows), "current": len(shown), "start": start, "limit": limit},
            "links": {
                "prev": None,
                "current": quote(target, safe="/?&=,%"),
                "next": following if more else None,
            },
        },
    }


def check_create(body: Body) -> None:
    for name in REQUIRED:
        if not body.get(name):
            raise RefusedError(400, f"The field {name} is required", "bad_request")
    unknown = sorted(body.keys() - WRITABLE)
    if unknown:
        raise RefusedError(400, f"The field {unknown[0]} is unknown", "bad_request")
    check_codes(body)


def check_codes(body: Body) -> None:
    """Codes must be the shop's own, statuses documented, lines complete."""
    allowed: dict[str, tuple[object, ...]] = {
        "payment_method_code": (None, "", *METHOD_NAMES),
        "shipping_method_id": (None, *SHIPPING_METHODS, *map(str, SHIPPING_METHODS)),
        "shipping_carrier_id": (None, "", *CARRIERS),
        "payment_status": PAYMENT_STATUSES,
        "shipping_status": PATCHED_SHIPPING,
    }
    for name, values in allowed.items():
        if name in body and body[name] not in values:
            raise RefusedError(400, f"{name}: {body[name]} is not known here", "bad_request")
    if "line_items" not in body:
        return
    if not isinstance(body["line_items"], list) or not body["line_items"]:
        raise RefusedError(400, "line_items must be a list with at least one line", "bad_request")
    for line in body["line_items"]:
        if not (line.get("product_id") or line.get("product_name")):
            raise RefusedError(400, "A line needs product_id or product_name", "bad_request")
        for name in LINE_NUMBERS:
            if isinstance(line.get(name), bool | str | None):
                raise RefusedError(400, f"A line needs the number {name}", "bad_request")
