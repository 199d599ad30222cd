"""Every connector reads whatever a remote may say: an order, or why it is none, never a crash."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.connectors.contract import Decoded, Unreadable
from app.orders import groups
from tests.connectors.conformance import SUBJECTS, Bench, Subject, running

pytestmark = [
    pytest.mark.parametrize("subject", SUBJECTS, ids=str),
    pytest.mark.no_cover,  # many times over what tests beside it measure
]

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, places=4).map(float)
    | st.text(max_size=30)
    | st.sampled_from(
        ["", "NULL", "0", "-1", "1e400", "12.5000", "..", "2026-02-30", "\x00", "\u202e"]
    )
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@cache
def bench_of(subject: Subject) -> tuple[Bench, dict[str, Any]]:
    """A connector, and one whole order as its remote shows it."""
    with running(subject) as bench:
        if not bench.can.readable:
            return bench, {}
        body: dict[str, Any] = json.loads(bench.created()[1].raw)
        return bench, body


def keys_of(body: Any) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a body."""
    children = body.items() if isinstance(body, dict) else enumerate(body)
    for name, value in children:
        yield (name,)
        if isinstance(value, dict | list):
            yield from ((name, *rest) for rest in keys_of(value))


def put(body: Any, path: tuple[Any, ...], value: object) -> Any:
    """A copy of the body with another value in that place."""
    copied = json.loads(json.dumps(body))
    place = copied
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return copied


def read(bench: Bench, raw: str) -> None:
    """It is an order that every further step takes, or it says why not."""
    found = bench.remote.decode(raw)
    assert found.raw == raw
    if isinstance(found, Unreadable):
        assert found.reason
        return
    assert isinstance(found, Decoded)
    assert found.remote_id
    shown = groups.to_groups(found.order)
    bench.remote.as_held(found.order)
    assert all(item.reason for item in bench.remote.not_sent(found.order))
    bench.remote.problems(found.order)
    if bench.can.update != "none":
        located = bench.located((), found)
        assert bench.remote.update(located.order, located, frozenset(shown)) is None


@given(raw=st.text(max_size=200) | JSON.map(json.dumps))
def test_any_text_is_read_or_refused(subject: Subject, raw: str) -> None:
    read(bench_of(subject)[0], raw)


@settings(max_examples=300)
@given(chance=st.data())
def test_any_value_in_any_place_is_read_or_refused(subject: Subject, chance: st.DataObject) -> None:
    bench, body = bench_of(subject)
    if not body:
        return
    for _ in range(chance.draw(st.integers(1, 3))):
        path = chance.draw(st.sampled_from(sorted(keys_of(body), key=str)))
        body = put(body, path, chance.draw(JSON))
    read(bench, json.dumps(body))
