"""Records of the order model to canonical JSON values and back, by their field types.

Blanks (None, "", empty) are left out; decimals become plain text without trailing zeros, so that
equal amounts are equal text. It knows types only, no group and no remote.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin, get_type_hints

from app.money import plain

JsonValue: TypeAlias = "bool | int | str | list[JsonValue] | dict[str, JsonValue] | None"
Record: TypeAlias = type[Any]
Decoder: TypeAlias = Callable[[JsonValue], object]
_PLAIN = frozenset({type(None), str, bool, int})
_WHOLE = frozenset({bool, int})


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
    kind = type(value)
    if kind in _PLAIN:
        return cast(JsonValue, value)
    if kind is Decimal:
        return plain(cast(Decimal, value))
    if kind is tuple:
        return [encode(item) for item in cast(tuple[object, ...], value)]
    if _is_record(cast(Hashable, kind)):
        return record(value, names(cast(Hashable, kind)))
    return {key: encode(item) for key, item in cast(Mapping[str, object], value).items()}


@lru_cache(maxsize=64)
def _is_record(kind: object) -> bool:
    return dataclasses.is_dataclass(kind)


def record(value: object, fields: tuple[str, ...]) -> dict[str, JsonValue]:
    """Those fields of a record that hold something; zero and false do, "" and () do not."""
    found: dict[str, JsonValue] = {}
    for name, item in zip(fields, _getter(fields)(value), strict=True):
        if type(item) is str:
            if item:
                found[name] = item
        elif type(item) is Decimal:
            found[name] = plain(item)
        elif item is not None and (item or type(item) in _WHOLE):
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
    return value if value is None else _decoder(kind)(value)


@lru_cache(maxsize=256)
def _decoder(kind: object) -> Decoder:
    """Makes a value of that type of JSON that is not null."""
    shape = get_origin(kind)
    if shape is types.UnionType:
        return _decoder(get_args(kind)[0])
    if kind is Decimal:
        return lambda value: Decimal(cast(str, value))
    if kind in (str, bool, int) or shape is Literal:
        return lambda value: value
    if shape is tuple:
        return lambda value: items(get_args(kind)[0], value)
    if dataclasses.is_dataclass(kind):
        of = cast(Hashable, kind)
        return lambda value: cast(Record, kind)(**{**_defaults(of), **_given(of, value)})
    return lambda value: {
        key: decode(get_args(kind)[1], part)
        for key, part in cast(dict[str, JsonValue], value).items()
    }


def items(kind: object, value: JsonValue) -> tuple[Any, ...]:
    return tuple(decode(kind, part) for part in cast(list[JsonValue], value or []))


def fields(kind: Hashable, wanted: tuple[str, ...], value: JsonValue) -> dict[str, Any]:
    """Arguments for `replace`: each wanted field, blank ones at their default."""
    defaults = _defaults(kind)
    return {name: defaults[name] for name in wanted} | _given(kind, value, wanted)


def _given(
    kind: Hashable, value: JsonValue, wanted: tuple[str, ...] | None = None
) -> dict[str, Any]:
    """The fields that hold something; those of a record's that are `wanted`, all by default."""
    decoders = _decoders(kind)
    return {
        name: decoders[name](part)
        for name, part in cast(dict[str, JsonValue], value or {}).items()
        if part is not None and name in (decoders if wanted is None else wanted)
    }


@lru_cache(maxsize=64)
def _decoders(kind: object) -> Mapping[str, Decoder]:
    return {name: _decoder(hint) for name, hint in _types(kind).items()}
