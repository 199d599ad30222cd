"""What goes back is what came, with ours laid over it and nothing lost (canonical-model §6)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.overlay import overlaid
from app.wire import JsonValue

scalars = st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=3)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=8,
)
objects = st.dictionaries(st.text(max_size=2), values, max_size=4)


@given(objects, objects)
def test_what_we_did_not_change_stays_as_it_came(raw: dict[str, Any], ours: dict[str, Any]) -> None:
    assert overlaid(raw, ours, ours) is raw


@given(objects, objects)
def test_only_the_keys_that_changed_are_others(raw: dict[str, Any], ours: dict[str, Any]) -> None:
    after = overlaid(raw, {}, ours)
    assert isinstance(after, dict)
    assert {key: after[key] for key in raw.keys() - ours.keys()} == {
        key: raw[key] for key in raw.keys() - ours.keys()
    }
    assert set(after) == raw.keys() | {key for key, value in ours.items() if value is not None}


ONE: Any = {"id": "1", "name": "A", "own": [1]}
TWO: Any = {"name": "B", "own": {"x": None}}


@pytest.mark.parametrize(
    ("after", "expected"),
    [([{"name": "B"}, {"id": "1", "name": "A"}], [TWO, ONE]),
     ([{"id": "1", "name": "C"}], [{**ONE, "name": "C"}]),
     ([{"id": "2", "name": "A"}], [{"id": "2", "name": "A"}]),
     ([{"name": "B", "price": 5}], [{**TWO, "price": 5}]),
     ([{"name": "B"}, {"name": "B"}], [TWO, {"name": "B"}]),
     ([{"name": "New", "price": None, "text": ""}], [{"name": "New"}]),
     ([], [])],
)  # fmt: skip
def test_items_are_met_by_what_they_are_called(
    after: list[JsonValue], expected: list[JsonValue]
) -> None:
    before: list[JsonValue] = [{"id": "1", "name": "A"}, {"name": "B"}]
    assert overlaid([ONE, TWO], before, after) == expected


def test_nested_lists_and_objects_are_laid_over_too() -> None:
    raw: Any = {"parts": [{"id": "1", "lines": [{"entryId": "7", "count": "1", "own": 1}]}]}
    before: Any = {"parts": [{"id": "1", "lines": [{"entryId": "7", "count": "1"}]}]}
    after: Any = {"parts": [{"id": "1", "lines": [{"entryId": "7", "count": "2"}]}]}
    assert overlaid(raw, before, after) == {
        "parts": [{"id": "1", "lines": [{"entryId": "7", "count": "2", "own": 1}]}]
    }


@pytest.mark.parametrize("raw", [None, "text", 5, []])
def test_a_key_of_another_type_becomes_ours(raw: JsonValue) -> None:
    assert overlaid(raw, {"a": ""}, {"a": "x"}) == {"a": "x"}
