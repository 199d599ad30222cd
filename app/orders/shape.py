"""The order as JSON (contract): what scripts write, and what `order show` prints.

Only keys of the table in `keys` can be written; what a remote told beside them (its ids, states,
sums) stays with the order through every patch. It knows no store, no account and no remote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from app import money
from app.clock import iso
from app.orders import totals
from app.orders.keys import ORDER, READ_ONLY, TIMES
from app.orders.kinds import Findings
from app.orders.model import AMOUNT_KINDS, Order
from app.orders.problems import Problem, Refused
from app.said import say
from app.wire import JsonValue


def writable(order: Order) -> dict[str, JsonValue]:
    """The part of the order's JSON that can be written, as it stands."""
    return cast(dict[str, JsonValue], ORDER.write(order, order.currency))


def to_json(
    order: Order,
    *,
    account_name: str = "",
    sync: Mapping[str, object] | None = None,
    documents: Sequence[Mapping[str, object]] = (),
    sums: totals.Totals | None = None,
) -> dict[str, Any]:
    """The order as `order show --json` prints it (contract, The order as JSON).

    `documents` are the papers issued here; those a remote told follow them with their address.
    `sums` are the order's by the arithmetic of its paper, where that is known.
    """
    computed = totals.computed_amounts(sums or totals.of_order(order)).items()
    return {
        "id": order.id,
        "rev": order.rev,
        "account": account_name,
        "origin": order.origin,
        "trashed_at": None if order.trashed_us is None else iso(order.trashed_us),
        **writable(order),
        "amounts_computed": {kind: money.text(amount, order.currency) for kind, amount in computed},
        "documents": [*documents, *_remote_documents(order)],
        "sync": dict(sync or {}),
    }


def from_json(value: Mapping[str, JsonValue]) -> Order:
    """A new order from its JSON. Raises Refused naming every problem.

    Ids of lines and shipments are those given, or "" where none is; the caller gives the rest.
    """
    return _taken(Order(), dict(value), Findings())


def patch(order: Order, merge_patch: Mapping[str, JsonValue]) -> Order:
    """The order after an RFC 7396 merge patch. Raises Refused; then nothing is changed.

    Lines and shipments are lists by id: one sent with its id goes on from what it is (a key left
    out stays, null empties it), one without is new, a missing one is deleted (contract).
    """
    merged = cast(dict[str, JsonValue], _merged(writable(order), dict(merge_patch)))
    return _taken(order, merged, Findings(currency=order.currency, patching=True))


def typed_problems(order: Order, before: Order | None = None) -> tuple[Problem, ...]:
    """What is wrong with the texts and figures of `order` that differ from `before`."""
    old = before or Order()
    found = Findings(currency=order.currency)
    value = writable(order) | {"status": writable(old)["status"]}
    told = {"times": TIMES, "amounts": AMOUNT_KINDS}
    for key, names in told.items():
        pairs = cast(dict[str, JsonValue], value[key])
        value[key] = {name: item for name, item in pairs.items() if name in names}
    ORDER.read(value, old, "", found)
    return tuple(found.problems)


def _taken(order: Order, value: dict[str, JsonValue], found: Findings) -> Order:
    for key in [key for key in value if key in READ_ONLY]:
        found.add(
            key, value.pop(key), say("is read-only; a key of the contract's list is expected")
        )
    result = cast(Order, ORDER.read(value, order, "", found))
    if found.problems:
        raise Refused(tuple(found.problems))
    return result


def _merged(current: JsonValue, given: JsonValue, key: str = "") -> JsonValue:
    """RFC 7396; the items of lists that have ids are merged with the item of the same id."""
    if isinstance(given, dict):
        merged: dict[str, JsonValue] = dict(current) if isinstance(current, dict) else {}
        for name, value in given.items():
            if value is None:
                merged.pop(name, None)
            else:
                merged[name] = _merged(merged.get(name), value, name)
        return merged
    if key in ("lines", "shipments") and isinstance(given, list):
        items = current if isinstance(current, list) else []
        known = {item.get("id"): item for item in items if isinstance(item, dict)}
        known.pop(None, None)
        known.pop("", None)
        return [
            _merged(known.get(item.get("id")), item) if isinstance(item, dict) else item
            for item in given
        ]
    return given


def _remote_documents(order: Order) -> list[dict[str, object]]:
    return [
        {"kind": d.kind, "number": f"{d.prefix}{d.number}", "issued_at": None, "url": d.url}
        for d in order.documents
    ]
