"""The rules of TWC's order service: which keys it knows, of which type, and what it must be told.

Sources: api-docs/twc.txt, remote-apis §2.3 and §2.5. A key of another name is kept unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.sandbox.exchange import Body, RefusedError

ENUMS: Mapping[str, frozenset[str]] = {
    "channel": frozenset({"MOBILE", "OTHER", "POS", "WEB"}),
    "deliveryStatus": frozenset(
        {"DELIVERED", "IN_PROCESS", "PARTIALLY_SHIPPED", "READY_TO_SHIP", "SHIPPED"}
    ),
    "orderStatus": frozenset(
        {
            "AWAITING_PAYMENT", "AWAITING_PICKUP", "AWAITING_SHIPMENT", "CANCELLED", "COMPLETE",
            "CREATED", "DECLINED", "DISPUTED", "IN_PROGRESS", "MANUAL_VERIFY", "OTHER",
            "PARTIALLY_RETURNED", "PARTIALLY_SHIPPED", "RETURNED", "SHIPPED",
        }
    ),
    "paymentStatus": frozenset(
        {
            "AUTHORIZED", "DECLINED", "FRAUD_DETECTED", "MANUAL_VERIFY", "NOT_PAID", "OTHER",
            "PAID", "PARTIALLY_PAID", "PARTIALLY_REFUNDED", "REFUNDED", "VOIDED",
        }
    ),
    "shippingState": frozenset(
        {"CREATED", "DELIVERED", "OTHER", "PACKED", "PICKED", "READY_FOR_SHIPPING", "SHIPPED"}
    ),
}  # fmt: skip
TEXTS = frozenset(
    {
        "id", "orderRef", "cartId", "customerId", "customerRef", "email", "customerLocale",
        "ipAddress", "ipAddressCountry", "ipAddressCountryIsocode", "cancelReason",
        "returnReason", "currencyCode", "taxCategoryCode", "paymentMethod", "paymentProvider",
        "entryRef", "orderId", "productId", "productRef", "gtin", "couponCode", "discountRef",
        "discountType", "name", "taxCode", "address1", "address2", "addressId", "addressRef",
        "city", "company", "country", "countryCode", "countryName", "phone", "postcode",
        "province", "provinceCode", "firstName", "lastName", "building", "level", "shipmentRef",
        "shipmentProvider", "shipmentStatus", "trackingNumber", "trackingUrl", "entryId",
        "shipmentId", "shipmentLineRef", "quantityShipped", "attribute_group", "attribute_value",
        "value_type",
    }
)  # fmt: skip
FLAGS = frozenset(
    {
        "acceptsMarketing", "cancelled", "confirmed", "headerLevel", "is_obsolete", "returned",
        "taxIncluded",
    }
)  # fmt: skip
WHOLE = frozenset(
    {
        "itemsCancelled", "itemsReturned", "itemsShipped", "totalItems", "quantity",
        "shippedQuantity", "returnedQuantity", "returnId",
    }
)  # fmt: skip
TIMES = frozenset(
    {
        "cancelledAt", "processedAt", "returnedAt", "created_at", "updated_at", "deliveryDate",
        "shippedDate",
    }
)  # fmt: skip
LISTS = frozenset({"appliedDiscounts", "appliedTaxes", "orderLines", "shipments", "shipmentLines"})
OBJECTS = frozenset({"billingAddress", "shippingAddress", "shipmentMode", "attributeGroups"})
AMOUNT = re.compile(
    r"amount|basePrice\w*|taxRate|\w+(Cost|Discounts|Amount)(ExTax|IncTax|BeforeDiscount)?"
)
CENTS = re.compile(r"\w+(InCent|IncTaxCent)")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)


def invalid(what: str) -> RefusedError:
    """The page labels 405 "Invalid input"."""
    return RefusedError(405, what, "Invalid input")


def check_order(body: Body) -> None:
    """What a create and a whole-order update must tell, and of which type."""
    check_types(body)
    for name in ("orderRef", "currencyCode", "orderLines"):
        if not body.get(name):
            raise invalid(f"{name} is required")
    if not any(body.get(name) for name in ("customerId", "customerRef", "email")):
        raise invalid("customerId, customerRef or email is required")
    for line in body["orderLines"]:
        check_line(line)
    named = [line["entryRef"] for line in body["orderLines"]]
    twice = next((ref for ref in named if named.count(ref) > 1), None)
    if twice is not None:
        raise invalid(f"entryRef {twice} is not unique")


def check_line(line: Body, *, named: bool = True) -> None:
    check_types(line)
    if named and not line.get("entryRef"):
        raise invalid("entryRef is required")
    if not (line.get("productId") or line.get("productRef")):
        raise invalid("productId or productRef is required")
    if line.get("quantity") is None:
        raise invalid("quantity is required")


def check_types(body: Mapping[str, Any]) -> None:
    for name, value in body.items():
        wanted = next(_misfits(name, value), "") if value is not None else ""
        if wanted:
            raise invalid(f"{name} must be {wanted}")
        for inner in value if isinstance(value, list) else [value]:
            if name != "attributeGroups" and isinstance(inner, dict):
                check_types(inner)


def _misfits(name: str, value: object) -> Iterator[str]:
    """What this key expects, where the value is something else."""
    number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    whole = number and isinstance(value, int)
    if name in ENUMS and value not in ENUMS[name]:
        yield f"one of {', '.join(sorted(ENUMS[name]))}"
    if name in TEXTS and not isinstance(value, str):
        yield "a string"
    if name in FLAGS and not isinstance(value, bool):
        yield "true or false"
    if (name in WHOLE or CENTS.fullmatch(name)) and not whole:
        yield "an integer"
    elif AMOUNT.fullmatch(name) and name not in LISTS and not number:
        yield "a number"
    if name in TIMES and not (isinstance(value, str) and INSTANT.fullmatch(value)):
        yield "a date-time"
    if name in LISTS and not isinstance(value, list):
        yield "an array"
    if name in OBJECTS and not isinstance(value, dict):
        yield "an object"


class Names:
    """What the server gives of its own: ids for all that is new, and two times."""

    def __init__(self) -> None:
        self._made = 0
        self._clock_ms = 0

    def order(self, body: Body, before: Body) -> Body:
        """The order as it is kept; `before` is what it replaces, empty for a new one."""
        now = self.now()
        stored = {"id": self._new("order"), **body}
        stored["created_at"] = before.get("created_at") or body.get("created_at") or now
        stored["updated_at"] = now if before else body.get("updated_at") or now
        for name in ("billingAddress", "shippingAddress"):
            if stored.get(name):
                stored[name] = {"id": self._new("address"), **stored[name]}
        known = {line["id"]: line for line in before.get("orderLines", [])}
        stored["orderLines"] = [
            self.line(line, stored, known.get(line.get("id"), {}))
            for line in stored.get("orderLines", [])
        ]
        for shipment in stored.get("shipments") or []:
            self._shipment(shipment, stored)
        return stored

    def line(self, body: Body, order: Body, before: Body) -> Body:
        made = {"id": self._new("entry"), "created_at": self.now()}
        updated = before.get("updated_at") or self.now()
        return {**made, **body, **_belonging(order), "updated_at": updated}

    def _shipment(self, shipment: Body, order: Body) -> None:
        shipment |= {"id": shipment.get("id") or self._new("shipment"), **_belonging(order)}
        for part in shipment.get("shipmentLines") or []:
            part |= {"id": part.get("id") or self._new("part"), "shipmentId": shipment["id"]}
            part |= _belonging(order)

    def _new(self, what: str) -> str:
        self._made += 1
        return f"{what}-{self._made:08d}"

    def now(self) -> str:
        """Never the same twice, so that an edit shows."""
        self._clock_ms += 1
        at = datetime(2026, 11, 20, 9, 0, tzinfo=UTC) + timedelta(milliseconds=self._clock_ms)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _belonging(order: Body) -> Body:
    return {"orderId": order["id"], "orderRef": order.get("orderRef")}
