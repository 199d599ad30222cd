"""`attributeGroups`: a map by what the page draws, an array by what it says; both are read (W4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app import wire
from app.connectors.body import Fields, JsonObject
from app.wire import JsonValue


def read(fields: Fields) -> Iterator[tuple[str, dict[str, str]]]:
    """The page draws a map and says array (W4); both are read, values whole or bare."""
    value = fields.values.get("attributeGroups")
    if isinstance(value, list):
        named = [(g.text("attribute_group"), g) for g in fields.objects("attributeGroups")]
    else:
        inner = fields.object("attributeGroups")
        named = [(name, inner.object(name)) for name in inner.values]
    for name, group in named:
        pairs = group.object("attributes").values
        texts = {key: _text(item) for key, item in pairs.items()}
        if name and any(texts.values()):
            yield name, {key: text for key, text in texts.items() if text}


def _text(item: JsonValue) -> str:
    value = item.get("attribute_value") if isinstance(item, dict) else item
    if isinstance(value, bool | list | dict):
        return wire.dumps(value)
    return Fields({"value": value}).text("value")


def overlaid(
    raw: JsonValue,
    before: Mapping[str, Mapping[str, str]],
    after: Mapping[str, Mapping[str, str]],
) -> JsonValue:
    """The groups in the form they came in (W4), changed attributes in place."""
    listed = raw if isinstance(raw, list) else []
    known = raw if isinstance(raw, dict) else {
        str(group.get("attribute_group")): group for group in listed if isinstance(group, dict)
    }  # fmt: skip
    result = dict(known)
    for name in dict.fromkeys((*before, *after)):
        old, new = before.get(name, {}), after.get(name, {})
        if old != new:
            result[name] = _group(name, known.get(name), old, new)
    return list(result.values()) if isinstance(raw, list) else result


def _group(name: str, raw: JsonValue, old: Mapping[str, str], new: Mapping[str, str]) -> JsonValue:
    fresh: JsonObject = {"attribute_group": name, "is_obsolete": False}
    group = raw if isinstance(raw, dict) else fresh
    pairs = group.get("attributes")
    known = pairs if isinstance(pairs, dict) else {}
    kept = {key: value for key, value in known.items() if key in new or key not in old}
    for key, value in new.items():
        if old.get(key) != value:
            kept[key] = _value(known.get(key), value)
    return {**group, "attributes": kept}


def _value(raw: JsonValue, value: str) -> JsonValue:
    if isinstance(raw, str):
        return value
    return {"value_type": "STRING", **(raw if isinstance(raw, dict) else {}),
            "attribute_value": value}  # fmt: skip
