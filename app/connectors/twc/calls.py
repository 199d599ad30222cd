"""TWC's calls as requests: which verb, which address, what in the body (remote-apis §2.1).

Pure. Whatever names an order or a line is checked before it becomes part of an address.
"""

from __future__ import annotations

from app.connectors import address
from app.connectors.body import JsonObject
from app.connectors.contract import Request
from app.wire import dumps

ORDERS = address.path("api", "v1", "orders")
ENTRIES = f"{ORDERS}/entries"
ENTRY = f"{ORDERS}/entry"
LINE_NAMES = ("id", "entryRef")


def get_order(**named: str) -> Request:
    """By `orderId` or `orderRef`."""
    return Request("GET", ORDERS + _query(named), path_template=_template(ORDERS, named))


def create_order(body: JsonObject) -> Request:
    _fit(str(body.get("orderRef", "")))
    return Request("POST", ORDERS, dumps(body), path_template=ORDERS)


def update_order(body: JsonObject) -> Request:
    """The order is named by `id` or `orderRef` in its body."""
    return Request("PUT", ORDERS, dumps(body), path_template=ORDERS)


def get_lines(**named: str) -> Request:
    """All lines, by `orderId` or `orderRef`."""
    return Request("GET", ENTRIES + _query(named), path_template=_template(ENTRIES, named))


def get_line(**named: str) -> Request:
    """By `entryId` or `entryRef`."""
    return Request("GET", ENTRY + _query(named), path_template=_template(ENTRY, named))


def create_line(order_id: str, body: JsonObject) -> Request:
    body = {"orderId": order_id, **body}
    return Request("POST", ENTRIES, dumps(body), path_template=ENTRIES)


def update_line(order_id: str, body: JsonObject) -> Request:
    """The line is named by `id` or `entryRef` in its body."""
    body = {"orderId": order_id, **body}
    return Request("PUT", ENTRIES, dumps(body), path_template=ENTRIES)


def update_line_by_id(entry_id: str, body: JsonObject) -> Request:
    """`id=` is part of the path as it stands on the page; public clients met 400 there (W12)."""
    path = f"{ENTRIES}/id={_fit(entry_id)}"
    return Request("PUT", path, dumps(_nameless(body)), path_template=f"{ENTRIES}/id={{}}")


def update_line_by_ref(order_ref: str, entry_ref: str, body: JsonObject) -> Request:
    path = f"{ENTRIES}/{_fit(order_ref)}/ref={_fit(entry_ref)}"
    return Request("PUT", path, dumps(_nameless(body)), path_template=f"{ENTRIES}/{{}}/ref={{}}")


def delete_line(**named: str) -> Request:
    """By `entryId` or `entryRef`."""
    return Request("DELETE", ENTRY + _query(named), path_template=_template(ENTRY, named))


def _nameless(body: JsonObject) -> JsonObject:
    """A line without what the path says already."""
    return {key: value for key, value in body.items() if key not in LINE_NAMES}


def _query(named: dict[str, str]) -> str:
    for name in named.values():
        _fit(name)
    return address.query(named)


def _template(path: str, named: dict[str, str]) -> str:
    return f"{path}?{'&'.join(f'{key}={{}}' for key in named)}"


def _fit(name: str) -> str:
    """The name as a piece of a path. Raises Fault (`bad_id`)."""
    return address.path(name)[1:]
