"""Where each kind of remote has the fields of the corpus, and where they are found again.

A kind that is registered but not listed here fails the corpus: a fifth remote brings its places.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.orders.model import Order

Path = tuple[str | int, ...]
Body = dict[str, Any]


@dataclass(frozen=True)
class Place:
    path: Path
    read: Callable[[Order], object] = lambda _order: None


@dataclass(frozen=True)
class Places:
    """`numbered` gives a body the n-th identity of the test."""

    numbered: Callable[[Body, int], None]
    fields: Mapping[str, Place]

    def sound(self, body: Mapping[str, Any], place: str) -> object:
        """What a documented order has there; null where it has nothing."""
        there: Any = body
        for step in self.fields[place].path:
            there = there.get(step) if isinstance(there, dict) else there[step]
        return there

    def made(self, body: Mapping[str, Any], number: int) -> Body:
        """A copy of the body as the n-th order."""
        copied = copy.deepcopy(dict(body))
        self.numbered(copied, number)
        return copied

    def change(self, body: Mapping[str, Any], place: str, value: object) -> Body:
        """The keys of the body that change when that value stands in its place."""
        first, *_ = path = self.fields[place].path
        changed = {first: copy.deepcopy(body.get(str(first)))}
        there: Any = changed
        for step in path[:-1]:
            there = there[step]
        there[path[-1]] = value
        return {str(key): part for key, part in changed.items()}


def _moment(order: Order, name: str) -> int | None:
    found = order.ordered_at if name == "ordered_at" else order.times.get(name)
    return found.us if found else None


def _line(name: str) -> Callable[[Order], object]:
    return lambda order: getattr(order.lines[0], name)


def _transiteo(body: Body, number: int) -> None:
    body["order_id"] = f"C-{number}"


def _merchantpro(body: Body, number: int) -> None:
    body["id"] = 5_000_000 + number


def _twc(body: Body, number: int) -> None:
    body |= {"id": f"C-{number}", "orderRef": f"R-{number}"}


def _kakaclo(body: Body, number: int) -> None:
    body |= {"id": str(2_000_000_000_000 + number), "customOrderId": f"R{number}"}


PLACES: Mapping[str, Places] = {
    "transiteo": Places(
        _transiteo,
        {
            "id": Place(("order_id",)),
            "amount": Place(("amount_shipping",), lambda o: o.amounts.get("shipping")),
            "price": Place(("products", 0, "unit_price"), _line("unit_price")),
            "quantity": Place(("products", 0, "quantity"), _line("quantity")),
            "ms": Place(("order_date_hour",), lambda o: _moment(o, "ordered_at")),
            "text": Place(("customer_city",), lambda o: o.party("customer").city),
            "sku": Place(("products", 0, "sku"), _line("sku")),
            "currency": Place(("currency",), lambda o: o.currency),
            "country": Place(("customer_country",), lambda o: o.party("customer").country),
            "status": Place(("order_statut",), lambda o: o.status["order"].remote),
            "line": Place(("products", 0)),
            "lines": Place(("products",)),
            "extra": Place(("corpus",)),
        },
    ),
    "merchantpro": Places(
        _merchantpro,
        {
            "amount": Place(("total_amount",), lambda o: o.amounts.get("total")),
            "price": Place(("line_items", 0, "unit_price_net"), _line("unit_net")),
            "quantity": Place(("line_items", 0, "quantity"), _line("quantity")),
            "iso": Place(("date_shipped",), lambda o: _moment(o, "shipped_at")),
            "text": Place(("shipping_city",), lambda o: o.party("shipping").city),
            "sku": Place(("line_items", 0, "product_sku"), _line("sku")),
            "currency": Place(("currency",), lambda o: o.currency),
            "country": Place(("shipping_country_code",), lambda o: o.party("shipping").country),
            "status": Place(("payment_status",), lambda o: o.status["payment"].remote),
            "line": Place(("line_items", 0)),
            "lines": Place(("line_items",)),
            "extra": Place(("corpus",)),
        },
    ),
    "twc": Places(
        _twc,
        {
            # the one amount without a twin in cents, which is a witness with an order of its own
            "amount": Place(("orderLines", 0, "totalAmountExTax"), _line("line_net")),
            "price": Place(("orderLines", 0, "basePriceExTax"), _line("unit_net")),
            "quantity": Place(("orderLines", 0, "quantity"), _line("quantity")),
            "iso": Place(("processedAt",), lambda o: _moment(o, "processed_at")),
            "text": Place(("shippingAddress", "city"), lambda o: o.party("shipping").city),
            "sku": Place(("orderLines", 0, "productRef"), _line("sku")),
            "currency": Place(("currencyCode",), lambda o: o.currency),
            "country": Place(
                ("shippingAddress", "countryCode"), lambda o: o.party("shipping").country
            ),
            "status": Place(("orderStatus",), lambda o: o.status["order"].remote),
            "line": Place(("orderLines", 0)),
            "lines": Place(("orderLines",)),
            "extra": Place(("corpus",)),
        },
    ),
    "kakaclo": Places(
        _kakaclo,
        {
            "id": Place(("id",)),
            "amount": Place(("finalAmount",), lambda o: o.amounts.get("total")),
            "price": Place(("orderItems", 0, "amount"), _line("unit_price")),
            "quantity": Place(("orderItems", 0, "productNum"), _line("quantity")),
            "iso": Place(("payDate",), lambda o: _moment(o, "paid_at")),
            "text": Place(("shippingAddress", "city"), lambda o: o.party("shipping").city),
            "sku": Place(("orderItems", 0, "skuCode"), _line("sku")),
            "currency": Place(("currencyCode",), lambda o: o.currency),
            "country": Place(("shippingAddress", "country"), lambda o: o.party("shipping").country),
            "status": Place(("financialStatus",), lambda o: o.status["payment"].remote),
            "line": Place(("orderItems", 0)),
            "lines": Place(("orderItems",)),
            "extra": Place(("corpus",)),
        },
    ),
}
