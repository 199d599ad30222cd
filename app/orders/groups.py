"""An order cut into merge groups: the unit in which two sides agree, differ or clash (sync §1.10).

A group's value is canonical JSON: decimals as plain normalised text, moments as `us`, `text` and
`precision`, blanks left out; a blank group is absent. Nothing here knows a remote or the store.

Names: `header.<field>`, `party.<role>`, `line.<id>` (the commercial block), `line_state.<id>` (what
a remote reports of a line), `line_ref.<id>` (what it calls the line), `customs.<id>`, `amounts`
together with the currency as `currency_amounts`, `incoterm`, `carrier`, `tracking`, `payment`,
`status.<axis>`, `time.<name>`, `note.<which>`, `tags`, `attribute.<group>.<key>`, `context.<key>`,
`discounts`, `taxes`, `shipments`, `packages.<shipment id>`, `documents`, `local.<field>`.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeAlias, cast

from app.orders import coding
from app.orders.model import (
    Discount,
    Line,
    Moment,
    Notes,
    Order,
    Package,
    Party,
    RemoteDocument,
    Shipment,
    Status,
    Tax,
)
from app.record import remembered, renewed

JsonValue = coding.JsonValue
Groups: TypeAlias = Mapping[str, JsonValue]

HEADER = (
    "buyer_reference", "invoice_ref", "cart_id", "shop_url", "account_mail", "channel",
    "created_by", "goods_category", "sales_tax_category", "confirmed", "tax_included",
    "parent_remote_id", "return_source_id", "departure_country", "arrival_country",
    "cancel_reason", "return_reason",
)  # fmt: skip
LOCAL = ("number", "account", "client_ref", "origin", "trashed_us")
RECORDS = {
    "currency_amounts": ("currency", "original_currency", "exchange_rate", "amounts"),
    "incoterm": ("incoterm", "incoterm_place", "incoterm_tax_basis"),
    "carrier": (
        "carrier_export", "carrier_delivery", "ship_method_id", "ship_method_name",
        "service_level",
    ),
    "tracking": ("tracking_no",),
    "payment": (
        "payment_method", "payment_method_name", "payment_provider", "payment_transaction",
    ),
}  # fmt: skip
LISTS: Mapping[str, type] = {"discounts": Discount, "taxes": Tax, "documents": RemoteDocument}
LINE_PARTS = {
    "line_state": (
        "shipped_qty", "returned_qty", "refund_amount", "promotion_amount", "line_status",
        "duty", "vat", "special_taxes",
    ),
    "line_ref": ("remote_line_id", "remote_line_ref"),
    "customs": ("hs_code", "origin_country", "net_weight_kg"),
}  # fmt: skip
LINE_BLOCK = tuple(
    name
    for name in coding.names(Line)
    if name != "id" and not any(name in part for part in LINE_PARTS.values())
)
# Never sent and never overwritten by a pull: no remote has a place for them (canonical-model §3).
OWN_ATTRIBUTES = ("customs", "vat", "remarks")  # groups of ours: declarations for papers
LOCAL_ONLY = frozenset(
    {"local", "customs", "packages", "note.internal",
     *(f"attribute.{group}" for group in OWN_ATTRIBUTES)}
)  # fmt: skip
# A remote computes or owns these: its value wins, audited (sync §1.10).
SERVER_OWNED = frozenset(
    {"documents", "line_ref", "line_state", "context", "header.account_mail", "header.created_by",
     "header.parent_remote_id", "header.return_source_id", "time.remote_created_at",
     "time.remote_modified_at", "time.status_changed_at", "time.landed_cost_at",
     "time.completed_at_remote"}
)  # fmt: skip
_dump = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_PARTY = coding.names(Party)
PRECISION_US = {"ms": 1_000, "s": 1_000_000, "day": 86_400_000_000}


def to_groups(order: Order) -> dict[str, JsonValue]:
    """Every group of the order that holds something."""
    return dict(_groups(order))


@remembered
def _groups(order: Order) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {
        f"header.{name}": value for name, value in coding.record(order, HEADER).items()
    }
    found |= {f"local.{name}": value for name, value in coding.record(order, LOCAL).items()}
    found |= {group: coding.record(order, names) for group, names in RECORDS.items()}
    found |= {group: coding.encode(getattr(order, group)) for group in LISTS}
    found |= {
        f"party.{role}": told
        for role, party in order.parties.items()
        if len(told := coding.record(party, _PARTY)) > 1  # more than the form of its name
    }
    found |= {f"status.{axis}": coding.encode(word) for axis, word in order.status.items()}
    found |= {f"time.{name}": coding.encode(moment) for name, moment in order.times.items()}
    found |= {f"note.{name}": getattr(order.notes, name) for name in coding.names(Notes)}
    found |= {f"context.{key}": value for key, value in order.context.items()}
    found |= {
        attribute(group, key): value
        for group, pairs in order.attributes.items()
        for key, value in pairs.items()
    }
    found["time.ordered_at"] = coding.encode(order.ordered_at)
    found["tags"] = coding.encode(order.tags)
    _cut_lines(order, found)
    _cut_shipments(order, found)
    return {group: value for group, value in found.items() if not blank(value)}


def shared(order: Order) -> dict[str, JsonValue]:
    """The groups that a remote may know of: all but those which are only ours."""
    return {group: v for group, v in to_groups(order).items() if not is_local_only(group)}


def _cut_lines(order: Order, found: dict[str, JsonValue]) -> None:
    for line in order.lines:
        found[f"line.{line.id}"] = coding.record(line, LINE_BLOCK)
        for part, names in LINE_PARTS.items():
            found[f"{part}.{line.id}"] = coding.record(line, names)


def _cut_shipments(order: Order, found: dict[str, JsonValue]) -> None:
    found["shipments"] = [coding.encode(replace(s, packages=())) for s in order.shipments]
    for shipment in order.shipments:
        found[f"packages.{shipment.id}"] = coding.encode(shipment.packages)


def with_groups(order: Order, groups: Groups) -> Order:
    """The order with these groups put in place; None empties a group or drops its line.

    New lines are appended in the order in which `groups` names them.
    """
    changes: dict[str, Any] = {}
    lines = {line.id: line for line in order.lines}
    packages: dict[str, tuple[Package, ...]] = {s.id: s.packages for s in order.shipments}
    for group, value in groups.items():
        head, _, rest = group.partition(".")
        if head == "line" and value is None:
            lines.pop(rest, None)
        elif head == "line":
            lines[rest] = _line(lines.get(rest, Line(id=rest)), LINE_BLOCK, value)
        elif head in LINE_PARTS:
            if rest in lines:
                lines[rest] = _line(lines[rest], LINE_PARTS[head], value)
        elif head == "packages":
            packages[rest] = cast(tuple[Package, ...], coding.items(Package, value))
        else:
            _put(order, changes, group, value)
    shipments = changes.get("shipments", order.shipments)
    changes["shipments"] = tuple(replace(s, packages=packages.get(s.id, ())) for s in shipments)
    return renewed(order, lines=tuple(lines.values()), **changes)


def _line(line: Line, names: tuple[str, ...], value: JsonValue) -> Line:
    return renewed(line, **coding.fields(Line, names, value))


def _put(order: Order, changes: dict[str, Any], group: str, value: JsonValue) -> None:
    """Note in `changes` the order fields that this group (no line, no package) sets."""
    head, _, rest = group.partition(".")
    if head in RECORDS:
        changes |= coding.fields(Order, RECORDS[head], value)
    elif head in LISTS:
        changes[head] = coding.items(LISTS[head], value)
    elif head == "shipments":
        changes[head] = coding.items(Shipment, value)
    elif head in ("header", "local"):
        changes |= coding.fields(Order, (rest,), {rest: value})
    elif head == "tags":
        changes[head] = tuple(cast(list[str], value or []))
    elif group == "time.ordered_at":
        changes["ordered_at"] = coding.decode(Moment, value)
    elif head == "note":
        notes = changes.get("notes", order.notes)
        changes["notes"] = replace(notes, **coding.fields(Notes, (rest,), {rest: value}))
    elif head == "attribute":
        changes["attributes"] = _with_attribute(
            changes.get("attributes", order.attributes), rest, value
        )
    else:
        field, kind = _MAPPINGS[head]
        pairs = dict(changes.get(field, getattr(order, field)))
        pairs.pop(rest, None)
        if value is not None:
            pairs[rest] = coding.decode(kind, value)
        changes[field] = pairs


_MAPPINGS: Mapping[str, tuple[str, type]] = {
    "party": ("parties", Party),
    "status": ("status", Status),
    "time": ("times", Moment),
    "context": ("context", str),
}


def attribute(group: str, key: str) -> str:
    """The name of an attribute's group; dots of the attribute's own group are escaped."""
    return f"attribute.{group.replace('%', '%25').replace('.', '%2E')}.{key}"


def _with_attribute(
    attributes: Mapping[str, Mapping[str, str]], name: str, value: JsonValue
) -> dict[str, dict[str, str]]:
    escaped, _, key = name.partition(".")
    group = escaped.replace("%2E", ".").replace("%25", "%")
    result = {g: dict(pairs) for g, pairs in attributes.items()}
    result.setdefault(group, {}).pop(key, None)
    if value is not None:
        result[group][key] = str(value)
    if not result[group]:
        del result[group]
    return result


def within(group: str, prefixes: frozenset[str] | tuple[str, ...]) -> bool:
    """Is the group under one of these prefixes? `line` also covers `line_state` and `line_ref`."""
    whole, beginnings = _beginnings(prefixes)
    return group in whole or group.startswith(beginnings)


@lru_cache(maxsize=64)
def _beginnings(
    prefixes: frozenset[str] | tuple[str, ...],
) -> tuple[frozenset[str], tuple[str, ...]]:
    parts = tuple(prefix + mark for prefix in prefixes for mark in "._")
    return frozenset(prefixes), ("",) if "*" in prefixes else parts


def is_local_only(group: str) -> bool:
    return within(group, LOCAL_ONLY)


def sent_attributes(order: Order) -> Mapping[str, Mapping[str, str]]:
    """The attribute groups that a remote may be told."""
    return {group: told for group, told in order.attributes.items() if group not in OWN_ATTRIBUTES}


def is_server_owned(group: str) -> bool:
    return within(group, SERVER_OWNED)


def blank(value: JsonValue) -> bool:
    return not value and not isinstance(value, int)  # zero and false say something


def same(a: JsonValue, b: JsonValue) -> bool:
    """Canonical equality (sync §1.10): text by NFC and trimmed, instants as precise as both are."""
    if type(a) is type(b) and a == b:
        return True
    if isinstance(a, dict) and isinstance(b, dict):
        if "us" in a and "us" in b:
            return _instant(a, b) == _instant(b, a)
        if "value" in a and "value" in b and a.keys() | b.keys() <= {"value", "remote"}:
            a, b = _told(a, b), _told(b, a)
        return all(same(a.get(key), b.get(key)) for key in a.keys() | b.keys())
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, str) and isinstance(b, str):
        return _plain(a) == _plain(b)
    return blank(a) and blank(b)


def _instant(a: Mapping[str, JsonValue], b: Mapping[str, JsonValue]) -> int:
    coarsest = max(PRECISION_US[str(side.get("precision", "s"))] for side in (a, b))
    return int(cast(int, a["us"])) // coarsest


def _told(a: dict[str, JsonValue], b: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """A status; its remote word counts only where both sides have one (a clerk types none)."""
    return a if a.get("remote") and b.get("remote") else {"value": a["value"]}


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


# Parts that say one thing together: a new value of one ends what only `local` said of the rest.
TOGETHER = (("full_name", "given_name", "family_name", "name_form"), ("line1", "line2"))


def carry(local: JsonValue, held: JsonValue, merged: JsonValue) -> JsonValue:
    """The merged value with those parts of `local` that the remote has no place for.

    `held` is `local` as the remote can hold it; a part in `local` but not in `held` (a phone
    number, a line's name) has no side at the remote, so a merge never drops it.
    """
    if held is None or not isinstance(local, dict) or not isinstance(merged, dict):
        return merged
    known = held if isinstance(held, dict) else {}
    kept = dict(merged)
    for key, part in local.items():
        if key in merged:
            kept[key] = carry(part, known.get(key), merged[key])
        elif key not in known and not _said_anew(key, known, merged):
            kept[key] = part
    return kept


def _said_anew(key: str, known: Groups, merged: Groups) -> bool:
    together = next((parts for parts in TOGETHER if key in parts), ())
    return any(known.get(part) != merged.get(part) for part in together)


def dump(groups: Groups) -> str:
    """Canonical JSON text: sorted keys, so equal groups give equal text."""
    return _dump(groups)


def load(text: str) -> dict[str, JsonValue]:
    return cast(dict[str, JsonValue], json.loads(text))


def dump_value(value: JsonValue) -> str:
    """One group's value as canonical JSON text (journal, conflicts)."""
    return _dump(value)


def load_value(text: str | None) -> JsonValue:
    return cast(JsonValue, json.loads(text)) if text is not None else None
