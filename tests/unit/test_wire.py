"""JSON in and out: exact, strict, and lists cut wherever the pieces end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wire
from app.wire import WireError

D = Decimal
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def _pieces(text: str, size: int) -> Iterator[str]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


@given(VALUES)
def test_what_is_written_reads_back(value: Any) -> None:
    text = wire.dumps(value)
    assert wire.loads(text) == value
    assert wire.loads(wire.canonical(value)) == value
    assert wire.canonical(wire.loads(text)) == wire.canonical(value)


def test_numbers_keep_their_spelling() -> None:
    text = '{"a":22.2100,"b":13749.1667,"c":9007199254740993,"d":0.30000000000000004}'
    assert wire.dumps(wire.loads(text)) == text
    assert wire.dumps([D("1E+2"), D("1E-7"), D("-0.00")]) == "[100,0.0000001,-0.00]"


def test_the_same_order_whatever_the_keys_order() -> None:
    assert wire.canonical({"b": 1, "a": {"d": [], "c": "ș"}}) == '{"a":{"c":"ș","d":[]},"b":1}'


@pytest.mark.parametrize("value", [D("NaN"), D("Infinity"), float("nan"), {1, 2}, b"x"])
def test_what_json_cannot_hold(value: object) -> None:
    with pytest.raises(WireError):
        wire.dumps({"x": value})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"id":1,"id":2}', "key “id” stands twice"),
        ("NaN", "NaN is not a number"),
        ("[-Infinity]", "-Infinity is not a number"),
        ("1e400", "1e400 is out of any range"),
        ("1e-400", "out of any range"),
        ("1e99999999999999999999", "out of any range"),
        ("9" * 5000, "5000 digits; at most 400"),
        ("0." + "1" * 500, "502 digits; at most 400"),
        ('"\\ud800"', "U\\+D800"),
        ('"\\u0000"', "U\\+0000"),
        ('{"\\u0000":1}', "U\\+0000"),
        ('"\ud800"', "U\\+D800"),
        ("[" * 100_000, "nested deeper than 100"),
        ("[" * 150 + "]" * 150, "nested deeper than 100"),
        ('{"a":1,}', "not JSON"),
        ("{'a':1}", "not JSON"),
        ('{"seller_id":001}', "not JSON"),
        ("", "not JSON"),
        ("OK", "not JSON"),
        ("<html></html>", "not JSON: expecting value at line 1, column 1"),
        ('{"a":"' + "x" * 1_000_001 + '"}', "1000001 characters"),
    ],
)
def test_doubtful_json_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(WireError, match=said) as refused:
        wire.loads(text)
    assert len(str(refused.value)) <= 200


def test_what_is_odd_but_sound_is_taken() -> None:
    assert wire.loads('\ufeff{"a":1}') == {"a": 1}
    assert wire.loads('{"":1,"__proto__":2,"A":3,"a":4}') == {"": 1, "__proto__": 2, "A": 3, "a": 4}
    assert wire.loads('"\\ud83d\\ude00"') == "😀"
    assert wire.loads("[" * 100 + "]" * 100) is not None
    assert wire.loads("[1, true]") == [1, True]


@given(st.lists(VALUES, max_size=6), st.integers(1, 30), st.booleans())
def test_a_list_is_cut_whatever_the_pieces(values: list[Any], size: int, indent: bool) -> None:
    raws = [wire.dumps(value) for value in values]
    joined = " ,\n ".join(raws) if indent else ",".join(raws)
    for text in (f"[{joined}]", f'\ufeff {{"meta":{{"orders":7}},"orders":[{joined}],"n":[1]}} '):
        assert list(wire.elements(_pieces(text, size))) == list(zip(raws, values, strict=True))


@given(st.lists(VALUES, max_size=4), st.booleans())
def test_a_whole_list_comes_apart_from_what_is_around_it(values: list[Any], mark: bool) -> None:
    raws = [wire.dumps(value) for value in values]
    text = f'{{"n":[{",".join(raws)}],"data": [ {" , ".join(raws)} ], "m": 1}}'
    found, around = wire.apart("\ufeff" * mark + text, frozenset({"data"}), frozenset())
    assert found == list(zip(raws, values, strict=True))
    assert wire.loads(around) == {"n": values, "data": [None] if values else [], "m": 1}


@pytest.mark.parametrize("odd", ["\\u0000", "\\ud800", "\\uDfff x", "\udc00"])
@pytest.mark.parametrize("size", range(1, 12))
def test_odd_text_is_noticed_where_pieces_cut_it(odd: str, size: int) -> None:
    long = "as long as all that follows: it is read on to its double, piece by piece"
    found = list(wire.elements(_pieces(f'["{long}","{odd}","sound"]', size)))
    assert [isinstance(value, WireError) for _, value in found] == [False, True, False]


@given(st.lists(VALUES, min_size=1, max_size=4), st.data())
def test_a_cut_list_is_never_taken_for_whole(values: list[Any], data: st.DataObject) -> None:
    text = json.dumps({"data": [1]}) if data.draw(st.booleans()) else wire.dumps(values)
    short = text[: data.draw(st.integers(0, len(text) - 1))]
    with pytest.raises(WireError):
        list(wire.elements(_pieces(short, 5)))


def test_a_bad_element_does_not_stop_the_rest() -> None:
    found = list(wire.elements(iter(['[{"id":1},{"id":2,"id":3},null,1e999,{"id":', "4}]"])))
    assert [raw for raw, _ in found] == ['{"id":1}', '{"id":2,"id":3}', "null", "1e999", '{"id":4}']
    assert [isinstance(value, WireError) for _, value in found] == [False, True, False, True, False]
    assert found[2][1] is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "text ends where"),
        ("[1 2]", "“2” stands where “]”"),
        ("[1,]", "broken"),
        ("[1] x", "goes on after the list"),
        ('{"a":1}', "No list under any of Items, data, items, list, orders"),
        ('{"orders":null}', "No list"),
        ('{"orders":[1]', "text ends where “}”"),
        ("<html>", "“<” stands where"),
        ("[" * 100_000, "nested deeper"),
    ],
)
def test_a_broken_list_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(WireError, match=said):
        list(wire.elements(_pieces(text, 4096)))


def test_an_endless_element_is_cut_off() -> None:
    def endless() -> Iterator[str]:
        yield '["'
        while True:
            yield "x" * 100_000

    with pytest.raises(WireError, match="longer than 5000000 characters"):
        list(wire.elements(endless()))


def test_elements_come_before_the_list_has_ended() -> None:
    seen: list[str] = []

    def pieces() -> Iterator[str]:
        yield '[{"id":1},'
        seen.append("asked for more")
        yield '{"id":2}]'

    walk = wire.elements(pieces())
    assert next(walk) == ('{"id":1}', {"id": 1})
    assert seen == []
    assert next(walk) == ('{"id":2}', {"id": 2})
