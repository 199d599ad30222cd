"""Records of the order model to canonical JSON values and back, by their field types.

Blanks (None, "", empty) are left out; decimals become plain text without trailing zeros, so that
equal amounts are equal text. It knows types only, no group and no remote.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Hashable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin, get_type_hints

from app.money import plain

JsonValue: TypeAlias = "bool | int | str | list[JsonValue] | dict[str, JsonValue] | None"
Record: TypeAlias = type[Any]


@lru_cache(maxsize=64)
def names(kind: object) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast(Record, kind)))


@lru_cache(maxsize=64)
def _types(kind: object) -> Mapping[str, object]:
    return get_type_hints(kind)


@lru_cache(maxsize=64)
def _defaults(kind: object) -> Mapping[str, object]:
    """What a field is when its value was left out; one without a default is a blank text."""
    found: dict[str, object] = {}
    for field in dataclasses.fields(cast(Record, kind)):
        if field.default_factory is not dataclasses.MISSING:
            found[field.name] = field.default_factory()
        else:
            found[field.name] = "" if field.default is dataclasses.MISSING else field.default
    return found


def encode(value: object) -> JsonValue:
    """The JSON value of a record, a tuple, a mapping or a plain field."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if dataclasses.is_dataclass(value):
        return record(value, names(cast(Hashable, type(value))))
    return {key: encode(item) for key, item in cast(Mapping[str, object], value).items()}


def record(value: object, fields: tuple[str, ...]) -> dict[str, JsonValue]:
    """Those fields of a record that hold something; zero and false do, "" and () do not."""
    found: dict[str, JsonValue] = {}
    for name, item in zip(fields, _getter(fields)(value), strict=True):
        if item:
            found[name] = item if type(item) is str else encode(item)
        elif item is not None and isinstance(item, Decimal | bool | int):
            found[name] = encode(item)
    return found


@lru_cache(maxsize=64)
def _getter(fields: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    """All those fields at once; a single one too comes as a tuple."""
    if len(fields) == 1:
        return lambda value: (getattr(value, fields[0]),)
    return attrgetter(*fields)


def decode(kind: object, value: JsonValue) -> object:
    """The value of that type; None where the JSON is blank and the type allows it."""
    shape = get_origin(kind)
    if value is None or kind in (str, bool, int) or shape is Literal:
        return value
    if shape is types.UnionType:
        return decode(get_args(kind)[0], value)
    if kind is Decimal:
        return Decimal(cast(str, value))
    if shape is tuple:
        return items(get_args(kind)[0], value)
    pairs = cast(dict[str, JsonValue], value)
    if dataclasses.is_dataclass(kind):
        return cast(Record, kind)(
            **fields(cast(Hashable, kind), names(cast(Hashable, kind)), pairs)
        )
    return {key: decode(get_args(kind)[1], part) for key, part in pairs.items()}


def items(kind: object, value: JsonValue) -> tuple[Any, ...]:
    return tuple(decode(kind, part) for part in cast(list[JsonValue], value or []))


def fields(kind: Hashable, wanted: tuple[str, ...], value: JsonValue) -> dict[str, Any]:
    """Arguments for `replace`: each wanted field, blank ones at their default."""
    defaults = {name: _defaults(kind)[name] for name in wanted}
    return defaults | _given(_types(kind), wanted, cast(dict[str, JsonValue], value or {}))


def _given(
    hints: Mapping[str, object], wanted: Iterable[str], value: Mapping[str, JsonValue]
) -> dict[str, Any]:
    return {
        name: decode(hints[name], value[name]) for name in wanted if value.get(name) is not None
    }
