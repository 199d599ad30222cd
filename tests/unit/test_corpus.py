"""The bad-input corpus as people type it (reliability-tests §3.7): refused in words or kept.

Every refusal is one sentence that names field, value and what is expected, and no class.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import cast

import pytest

from app import wire
from app.orders import shape
from app.orders.model import Order
from app.orders.problems import Refused
from app.text import fold, safe_name, visible
from app.wire import JsonValue, WireError

WHERE: dict[str, Callable[[object], dict[str, object]]] = {
    "quantity": lambda value: {"lines": [{"sku": "A", "quantity": value}]},
    "price": lambda value: {"lines": [{"sku": "A", "unit_price": value}]},
    "currency": lambda value: {"currency": value},
    "time": lambda value: {"ordered_at": value},
    "name": lambda value: {"parties": {"shipping": {"full_name": value}}},
    "country": lambda value: {"parties": {"shipping": {"country": value}}},
    "sku": lambda value: {"lines": [{"sku": value}]},
    "note": lambda value: {"notes": {"customer": value}},
    "number": lambda value: {"number": value},
}
PATHS = {
    "quantity": "lines[0].quantity",
    "price": "lines[0].unit_price",
    "currency": "currency",
    "time": "ordered_at",
    "name": "parties.shipping.full_name",
    "country": "parties.shipping.country",
    "sku": "lines[0].sku",
    "note": "notes.customer",
    "number": "number",
}

REFUSED: list[tuple[str, JsonValue]] = [
    # numbers: 1–29
    *[("price", text) for text in ("NaN", "Infinity", "-Infinity", "1e400", "1e-400", "1e3", "0x10",
                                   "1_000", "12,50", "1.234,56", "1,234.56", "9" * 5000,
                                   "12345678901234567890123.45", "0.30000000000000004")],
    ("quantity", "9223372036854775807"),
    ("quantity", True),
    ("price", {"amount": "19.99"}),
    ("price", Decimal("1e3")),
    ("price", Decimal("0.0000001")),
    ("price", [1]),
    *[("currency", text) for text in ("EURO", "€", "XXX", "EU", "XAU")],
    # dates: 35–50
    *[("time", text) for text in ("2024-02-30T10:00:00Z", "2023-02-29T10:00:00Z",
                                  "2024-02-29T24:00:00Z", "2024-06-30T23:59:60Z", "05/12/2019",
                                  "2024-05-12", "2024-05-12T10:00:00", "0000-00-00 00:00:00",
                                  "9999-12-31T00:00:00Z", "1753175951270", "tomorrow",
                                  "2024-W01-1T00:00:00Z", "1969-12-31T23:59:59Z",
                                  "2024-05-12T10:00:00+0200")],
    ("time", 1753175951270),
    # texts: 53–69
    *[("name", text) for text in ("a\x00b", "\ud800", "a\x0bb", "a\x7fb", "a\nb", "x" * 10_000)],
    *[("sku", text) for text in ("A\t1", "A\r\n1")],
    ("note", "x" * 10_001),
    ("note", "a\x1fb"),
    *[("country", text) for text in ("France", "XI", "ZZ", "R0")],
    ("number", "1\n2"),
    ("number", 7),
]  # fmt: skip

KEPT: list[tuple[str, str]] = [
    *[("name", text) for text in (
        "<b>Ana</b>", "<script>alert(1)</script>", "&nbsp;]]><!--", '<img src="/etc/hostname"/>',
        '<a href="javascript:1">x</a>', "<font color=\"[[[getattr(pow,'x')]]]\">", "{0} %s %n",
        "${jndi:ldap://x}", "{{7*7}}", "'; DROP TABLE orders;--", '"a* OR NEAR(', "col:x", "100%_",
        "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "＝1",
        "👩‍👩‍👧‍👦 🇷🇴 👍🏽", "محمد", "דוד", "สมชาย", "देव", "中村",
        "Nguyễn", "გიორგი", "Șțefan Łukasz",
        "İıßﬁ", "x\u202egpj", "Z" + "\u0301" * 100, "Mu\u0308ller", "__proto__", "NULL", "null",
    )],
    *[("sku", text) for text in ("00012", "1E5", "2-3", "MAR1", "4006381333931234", " A1 ", "А1")],
    *[("number", text) for text in ("001", "1", "01", "95750870.3", "FV/001/2026", "..", "a?x=1#f",
                                    "../../admin", "%2e%2e", "9007199254740993")],
]  # fmt: skip

NORMALISED = [
    ("quantity", "+5", "5"),
    ("quantity", " 5 ", "5"),
    ("quantity", "5\u00a0", "5"),
    ("quantity", "\u22125", "-5"),
    ("quantity", "-0.00", "0"),
    ("quantity", "１２", "12"),
    ("quantity", "1.500000", "1.5"),
    ("price", "13749.1667", "13749.1667"),
    ("price", "19.9", "19.90"),
    ("currency", "eur", "EUR"),
    ("country", "FRA", "FR"),
    ("country", "fr", "FR"),
    ("country", "EL", "GR"),
    ("country", "UK", "GB"),
    ("note", "a\r\nb\u2028c\rd", "a\nb\nc\nd"),
]


def _order(kind: str, value: object) -> dict[str, JsonValue]:
    return cast(dict[str, JsonValue], WHERE[kind](value))


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
