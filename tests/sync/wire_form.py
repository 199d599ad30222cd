"""Canonical groups in the form in which the remote in memory takes and shows them, and back.

Amounts go as JSON numbers by the connectors' own reading and writing of numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.connectors import body
from app.orders import coding

NUMBERS = ("quantity", "unit_price")


def wire_values(values: Mapping[str, Any]) -> dict[str, Any]:
    return {group: wire_value(value) for group, value in values.items()}


def wire_value(value: Any) -> Any:
    """Amounts of a canonical group as numbers."""
    if not isinstance(value, dict):
        return value
    found = {k: _number(v) if k in NUMBERS else v for k, v in value.items()}
    if isinstance(value.get("amounts"), dict):
        found["amounts"] = {kind: _number(v) for kind, v in value["amounts"].items()}
    return found


def _number(value: Any) -> Any:
    return body.number(Decimal(value)) if isinstance(value, str) else value


def read_value(value: Any) -> Any:
    """A value of the body as a canonical group's; unknown keys left out."""
    if not isinstance(value, dict):
        return value
    fields = body.Fields(value)
    known = {k: v for k, v in value.items() if k != "x" and v is not None}
    found = {k: _text(fields, k) if k in NUMBERS else v for k, v in known.items()}
    if "amounts" in known:
        amounts = fields.object("amounts")
        told = (kind for kind, amount in amounts.values.items() if amount is not None)
        found["amounts"] = {kind: _text(amounts, kind) for kind in told}
    return found


def with_gaps(before: Any, after: Any) -> Any:
    """`after`, in which what only `before` had is null: the documented bodies name every key."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    told = {key: with_gaps(before.get(key), value) for key, value in after.items()}
    return dict.fromkeys(before) | told


def _text(fields: body.Fields, name: str) -> Any:
    return coding.encode(fields.number(name))
