"""The bad-input corpus as people type it (reliability-tests §3.7): refused in words or kept.

Every refusal is one sentence that names field, value and what is expected, and no class.
"""

from __future__ import annotations

import re
from typing import cast

import pytest

from app import wire
from app.orders import shape
from app.orders.model import Order
from app.orders.problems import Refused
from app.text import fold, safe_name, visible
from app.wire import JsonValue, WireError
from tests.corpus.typed import KEPT, NORMALISED, PATHS, REFUSED, WHERE


def _order(kind: str, value: JsonValue) -> dict[str, JsonValue]:
    return WHERE[kind](value)


def _shown(order: Order, kind: str) -> JsonValue:
    found: JsonValue = shape.writable(order)
    for part in re.findall(r"\w+", PATHS[kind]):
        found = (
            found[int(part)] if isinstance(found, list) else cast(dict[str, JsonValue], found)[part]
        )
    return found


def _readable(value: JsonValue) -> str:
    return visible(value if isinstance(value, str) else wire.dumps(value)).replace("\n", "␊")


@pytest.mark.parametrize(("kind", "value"), REFUSED)
def test_refused_in_one_sentence(kind: str, value: JsonValue) -> None:
    with pytest.raises(Refused) as refused:
        shape.from_json(_order(kind, value))
    (problem,) = refused.value.problems
    assert problem.field == PATHS[kind]
    assert problem.value.rstrip("…") in _readable(value)
    assert len(problem.value) <= 40
    sentence = problem.expected
    assert len(sentence) <= 200
    assert sentence.isprintable()
    assert sentence.startswith(f"{problem.field} “")
    assert "expected" in sentence or "write it as" in sentence
    assert not re.search(r"Error|Exception|Traceback|Decimal|class|NoneType", sentence)


@pytest.mark.parametrize(("kind", "text"), KEPT)
def test_kept_exactly(kind: str, text: str) -> None:
    order = shape.from_json(_order(kind, text))
    assert _shown(order, kind) == text
    again = shape.from_json(_order(kind, cast(str, wire.loads(wire.dumps(text)))))
    assert again == order


@pytest.mark.parametrize(("kind", "typed", "kept"), NORMALISED)
def test_normalised_as_stated(kind: str, typed: str, kept: str) -> None:
    assert _shown(shape.from_json(_order(kind, typed)), kind) == kept


@pytest.mark.parametrize(
    "text",
    ["[1,2", "{'a': 1}", '{"a": 1,}', '{"seller_id": 001}', "<?xml?><a/>", "", "OK",
     "Warning: mysql\n{}", '{"id":1,"id":2}', '{"a":NaN}', "[" * 100_000, '{"a":"\\ud800"}'],
)  # fmt: skip
def test_bodies_that_are_no_sound_json(text: str) -> None:
    with pytest.raises(WireError) as refused:
        wire.loads(text)
    assert len(str(refused.value)) <= 200
    assert not re.search(r"Error|Exception|Decoder", str(refused.value))


def test_ids_that_only_look_alike_stay_apart() -> None:
    ids = ["001", "1", "01", "a", "A", "95750870.3", "x" * 513]
    assert len({safe_name(one) for one in ids}) == len(ids)
    assert fold("Müller") == fold("Mu\u0308ller") == fold("MULLER")
