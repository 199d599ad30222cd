"""What every whole document that goes back is made of: a body as read, ours laid over it.

Unchanged parts keep the spelling in which they came, unknown keys stay (canonical-model §6). It
knows no remote's keys.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from decimal import Decimal

from app.connectors.body import JsonObject
from app.connectors.contract import Decoded
from app.orders import groups, lines
from app.orders.model import Order
from app.wire import JsonValue

# What items of a list are called, surest first.
NAMES = (
    "id", "entryId", "entryRef", "shipmentRef", "discountRef", "couponCode", "taxCode", "name",
)  # fmt: skip


def both(order: Order, held: Order, read: Decoded, changed: Set[str]) -> tuple[Order, Order]:
    """The order as read, its lines under our ids; and the same with our changed groups in it.

    `held` is `order` as the remote can hold it. A line nobody here knows is called `there-N`.
    """
    known = lines.match(order.lines, read.order.lines).ids
    there = replace(
        read.order,
        lines=tuple(
            replace(line, id=line.id or known.get(n, f"there-{n}"))
            for n, line in enumerate(read.order.lines)
        ),
    )
    ours = groups.to_groups(held)
    return there, groups.with_groups(there, {group: ours.get(group) for group in sorted(changed)})


def told(values: JsonObject) -> JsonObject:
    """Only the keys that say something."""
    return {k: v for k, v in values.items() if v or isinstance(v, (int, Decimal))}


def overlaid(raw: JsonValue, before: JsonValue, after: JsonValue) -> JsonValue:
    """`raw`, which `before` was written from, with what differs in `after`; at any depth."""
    if before == after:
        return raw
    if isinstance(after, dict):
        old = before if isinstance(before, dict) else {}
        known = raw if isinstance(raw, dict) else {}
        return known | {
            key: overlaid(known.get(key), old.get(key), value)
            for key, value in after.items()
            if value != old.get(key)
        }
    if isinstance(after, list):
        return _items(raw, before, after)
    return after


def _items(raw: JsonValue, before: JsonValue, after: list[JsonValue]) -> list[JsonValue]:
    """Each item as received where there is one like it, else over the one of its name, else new."""
    known = raw if isinstance(raw, list) else []
    free = list(zip(known, before if isinstance(before, list) else [], strict=False))
    result: list[JsonValue] = []
    for item in after:
        name = _name(item)
        same = [pair for pair in free if pair[1] == item] or [
            pair for pair in free if name and _name(pair[1]) == name and pair[1] not in after
        ]
        if same:
            free.remove(same[0])
            result.append(overlaid(*same[0], item))
        else:
            result.append(told(item) if isinstance(item, dict) else item)
    return result


def _name(item: JsonValue) -> object:
    """The surest name of this item; None where it has none."""
    if not isinstance(item, dict):
        return None
    return next(((name, item[name]) for name in NAMES if item.get(name)), None)


def born_here(order: Order) -> bool:
    """Ours, and not one that was pulled: there, reference and number are one."""
    return order.client_ref not in ("", order.number)
