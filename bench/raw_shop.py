"""What a bare script makes of a page of a MerchantPro shop: the rows that our pull makes of it.

Half of the yardstick of `pull` (performance, goal 7). It knows the keys and the tables and trusts
the shop: plain look-ups, no check, no notice, no comparison, no order in between.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import zlib
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.connectors.merchantpro import keys, statuses
from app.orders.model import AXES, Line, Order, Party
from app.store.rows import COLUMNS, LINE, PARTY, header
from app.store.search import number_key
from app.text import fold

Cells = tuple[Any, ...]
Rows = dict[str, list[Cells]]
Source = dict[str, Any]
Places = list[tuple[int, str]]

NOW_US = 1_767_600_000_000_000
MILLION = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_US = timedelta(microseconds=1)
_COUNT = itertools.count(1)
_AT = {name: place for place, name in enumerate(COLUMNS)}
_BLANK = header(Order(), 0)
_BLANK_LINE, _BLANK_PARTY = LINE.cells(Line()), PARTY.cells(Party())


def _places(columns: tuple[str, ...], told: Mapping[str, str]) -> Places:
    return [(columns.index(column), key) for column, key in told.items()]


_ADDRESS = {**keys.ADDRESS, "country_text": "country_name", "district": "district"}
_PARTIES = {
    "billing": {n: f"billing_{key}" for n, key in _ADDRESS.items()} | dict(keys.BILLING),
    "shipping": {n: f"shipping_{key}" for n, key in _ADDRESS.items()},
    "customer": keys.CUSTOMER,
}
_ROLES = {role: _places(PARTY.columns, told) for role, told in _PARTIES.items()}
_NOTES = {"note_customer": "customer_note", "note_to_customer": "customer_notification"}
_HEADER = _places(COLUMNS, {**keys.TOLD, **_NOTES})
_LINE_TEXTS = _places(LINE.columns, keys.LINE_TOLD)
_LINE_NUMBERS = _places(LINE.columns, {"quantity": "quantity", **keys.LINE_NUMBERS})
_KIND = LINE.columns.index("kind")
_OPTIONS, _ID = LINE.columns.index("options"), LINE.columns.index("id")
_AMOUNTS = {"shipping": "shipping_amount", **keys.COMPUTED_AMOUNTS}
_SOUGHT = ("full_name", "company", "email", "phone", "city", "postcode", "vat_no")
_SOUGHT_AT = [PARTY.columns.index(name) for name in _SOUGHT]
_SOUGHT_LINE = [LINE.columns.index(name) for name in ("sku", "name", "gtin")]


def rows(page: list[tuple[str, Source]], account: str) -> Rows:
    """Rows by table of these orders, each with its text."""
    made: Rows = defaultdict(list)
    for raw, source in page:
        _add(made, raw, source, account)
    return made


def _add(made: Rows, raw: str, source: Source, account: str) -> None:
    order, number = _new_id(), str(source["id"])
    parties, lines = _parties(source), [_line(line) for line in source.get("line_items") or ()]
    row = _header(source, order, number, account)
    row[_AT["line_count"]] = len(lines)
    key = row[0]
    made["orders"].append(tuple(row))
    made["order_parties"] += [(order, role, *cells) for role, cells in parties.items()]
    made["order_lines"] += [(order, n, *cells) for n, cells in enumerate(lines)]
    made["order_amounts"] += [
        (order, kind, _micros(source[name]))
        for kind, name in _AMOUNTS.items()
        if source.get(name) is not None
    ]
    made["remote_documents"] += [(order, n, *paper) for n, paper in enumerate(_papers(source))]
    tags = [tag["name"] for tag in source.get("tags") or ()]
    made["tags"] += [(order, n, tag, key) for n, tag in enumerate(tags)]
    text = _words(row, parties, lines, tags)
    made["search"].append((key, text))
    made["order_texts"].append((key, text))
    made["journal"].append((NOW_US, "", "import", order, 1, "imported", "", ""))
    link = _new_id()
    digest = hashlib.blake2b(raw.encode(), digest_size=16).hexdigest()
    parent = str(source.get("parent_id") or "")
    modified = _us(source["date_modified"])
    made["remote_links"].append(
        (link, order, account, number, parent, None, digest, "", NOW_US, modified,
         "{}", "{}", None, 0, None, None)
    )  # fmt: skip
    made["payloads"].append((link, "base", zlib.compress(raw.encode(), 1)))


def _header(source: Source, order: str, number: str, account: str) -> list[Any]:
    row = list(_BLANK)
    for place, name in _HEADER:
        if (value := source.get(name)) is not None:
            row[place] = str(value)
    ordered = source["date_created"]
    us = _us(ordered)
    words = _statuses(source["payment_status"], source["shipping_status"])
    times = {n: (_us(source[k]), source[k], "s") for n, k in keys.TIMES.items() if source.get(k)}
    context = {n: source[k] for n, k in keys.CONTEXT.items() if source.get(k)}
    customer = source.get("billing_name") or ""
    told = {
        "list_key": us // MILLION << 16 | next(_COUNT) & 0xFFFF, "id": order, "rev": 1,
        "account_id": account, "created_at": NOW_US, "ordered_at": us, "ordered_text": ordered,
        "ordered_precision": "s", "times": json.dumps(times), "number": number,
        "number_key": number_key(number), "customer": customer, "customer_key": fold(customer),
        "ship_city": source.get("shipping_city") or "", "total": _micros(source["total_amount"]),
        "ship_country": source.get("shipping_country_code") or "",
        "context": json.dumps(context) if context else None, **words,
    }  # fmt: skip
    for name, value in told.items():
        row[_AT[name]] = value
    return row


@lru_cache(maxsize=200)
def _statuses(payment: str, shipping: str) -> dict[str, str | None]:
    """Cells of the four axes for these two words of the shop."""
    order = Order(status=statuses.read(payment, shipping))
    value = {f"{axis}_status": order.status_of(axis).value for axis in AXES}
    word = {f"{axis}_remote": s.remote for axis, s in order.status.items()}
    return {**value, **word}


def _parties(source: Source) -> dict[str, list[Any]]:
    found = {}
    for role, places in _ROLES.items():
        cells = list(_BLANK_PARTY)
        for place, name in places:
            if (value := source.get(name)) is not None:
                cells[place] = str(value)
        found[role] = cells
    return found


def _line(source: Source) -> list[Any]:
    cells = list(_BLANK_LINE)
    for place, name in _LINE_TEXTS:
        if (value := source.get(name)) is not None:
            cells[place] = str(value)
    for place, name in _LINE_NUMBERS:
        if (value := source.get(name)) is not None:
            cells[place] = _micros(value)
    cells[_ID] = _new_id()
    cells[_KIND] = source.get("item_type") or "product"
    if options := source.get("variant_options"):
        cells[_OPTIONS] = json.dumps([[o["name"], o["value"], str(o["id"])] for o in options])
    return cells


def _papers(source: Source) -> list[Cells]:
    found: list[Cells] = []
    if paper := source.get("invoice"):
        found.append(("invoice", str(paper["number"]), paper["prefix"], paper["app"], 0, "", ""))
    for kind, url in (("order_page", "info_url"), ("proforma", "proforma_url")):
        if source.get(url):
            found.append((kind, "", "", "", 0, source[url], ""))
    return found


def _words(
    row: list[Any], parties: dict[str, list[Any]], lines: list[list[Any]], tags: list[str]
) -> str:
    texts = [row[_AT["number"]], row[_AT["buyer_reference"]], row[_AT["tracking_no"]]]
    texts += [cells[place] for cells in parties.values() for place in _SOUGHT_AT]
    texts += [cells[place] for cells in lines for place in _SOUGHT_LINE]
    texts += tags
    return "\x1f\x1f" + "\x1f\x1f".join(dict.fromkeys(fold("\n".join(texts)).split()))


def _new_id() -> str:
    return f"{next(_COUNT):026d}"


def _micros(amount: Decimal | int) -> int:
    return int(amount * MILLION)


def _us(text: str) -> int:
    return (datetime.fromisoformat(text) - _EPOCH) // _US
