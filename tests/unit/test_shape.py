"""The order as JSON: what is written reads back, patches touch what they name, refusals say why."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import money, wire
from app.orders import keys, kinds, shape, status
from app.orders.kinds import moment_of
from app.orders.model import (
    AMOUNT_KINDS,
    AXES,
    ROLES,
    Discount,
    Line,
    Moment,
    Notes,
    Option,
    Order,
    Package,
    Party,
    RemoteDocument,
    Shipment,
    ShipmentLine,
    Status,
    Tax,
)
from app.orders.problems import Refused
from app.wire import JsonValue

D = Decimal

SAMPLE = """{
  "number": "W-1001", "currency": "EUR", "ordered_at": "2026-11-20T09:00:00+02:00",
  "departure_country": "RO", "arrival_country": "US",
  "incoterm": {"term": "DAP", "place": "Boston"},
  "invoice_ref": "F-77", "buyer_reference": "PO 12",
  "parties": {
    "customer": {"given_name": "Ana", "family_name": "Ionescu", "email": "ana@example.com",
                 "phone": "+40722356158", "line1": "Strada Lungă 4", "city": "Cluj-Napoca",
                 "region": "Cluj", "postcode": "400001", "country": "RO"},
    "shipping": {"full_name": "John Smith", "phone": "+16175550100", "line1": "1 Pier Road",
                 "city": "Boston", "region": "MA", "postcode": "02110", "country": "US"}
  },
  "lines": [{"sku": "V01-39", "name": "Shoes, leather", "quantity": "2", "unit_price": "109.00",
             "unit_net": "91.60", "unit_tax": "17.40", "tax_rate": "19"}],
  "amounts": {"shipping": "15.00"},
  "payment": {"method": "Card", "provider": "Stripe"},
  "carrier": {"export": "DHL", "delivery": "DHL"},
  "notes": {"customer": "Ring twice", "to_customer": "", "internal": "fragile"},
  "tags": ["export"]
}"""

# -- orders as people may type them ------------------------------------------------

TEXT = st.text(string.ascii_letters + string.digits + " .,-/șțŁéß中", max_size=12)
WORD = st.text(string.ascii_letters + string.digits, min_size=1, max_size=8)
ID = st.uuids().map(str)
NOTE = st.text(string.printable.replace("\x0b", "").replace("\x0c", "").replace("\r", "")
               .replace("\t", ""), max_size=30)  # fmt: skip
AMOUNT = st.none() | st.integers(-(10**12), 10**12).map(money.from_micros)
POSITIVE = st.none() | st.integers(0, 10**12).map(money.from_micros)
QUANTITY = st.integers(-(10**9), 10**9).map(money.from_micros)
PERCENT = st.none() | st.integers(0, 1000 * 10**6).map(money.from_micros)
COUNTRY = st.sampled_from(["", "RO", "US", "XK"])
CURRENCY = st.sampled_from(["", "EUR", "JPY", "KWD"])
OFFSETS = st.integers(-14, 14).map(lambda h: timezone(timedelta(hours=h)))
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 12, 30), timezones=OFFSETS).map(
    lambda at: moment_of(at.isoformat(), "at")
)


def _record(of: Any, /, **known: Any) -> st.SearchStrategy[Any]:
    """That record with its writable texts filled in, and the given strategies."""
    table = next(record for record in _records(keys.ORDER) if record.type is of)
    texts = {
        entry.name: TEXT
        for entry in table.entries
        if isinstance(entry, kinds.Field) and isinstance(entry.kind, kinds.Text)
    }
    return st.builds(of, **{**texts, **known})


def _records(record: Any) -> list[Any]:
    found = [record]
    for entry in record.entries:
        kind = getattr(entry, "kind", None)
        while kind is not None and not isinstance(kind, kinds.Record):
            kind = getattr(kind, "kind", None)
        if kind is not None:
            found += _records(kind)
    return found


def _unique(items: st.SearchStrategy[Any], key: Any = None) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=3, unique_by=key).map(tuple)


def _named(party: Party) -> Party:
    split = bool(party.given_name or party.family_name) and not party.full_name
    return replace(party, name_form="split" if split else "whole")


PARTIES = _record(
    Party, kind=st.sampled_from(["", "individual", "company"]), country=COUNTRY
).map(_named)  # fmt: skip
DISCOUNTS = _unique(st.builds(Discount, name=TEXT, code=TEXT, type=TEXT, amount=AMOUNT))
SHIPPED = st.lists(st.builds(ShipmentLine, line_id=ID, quantity=QUANTITY.map(abs)), max_size=2)
PACKAGES = _record(
    Package,
    **dict.fromkeys(("length_cm", "width_cm", "height_cm", "net_kg", "gross_kg"), POSITIVE),
    lines=SHIPPED.map(tuple),
)
LINES = _record(
    Line,
    id=ID,
    kind=st.sampled_from(["product", "discount"]),
    options=_unique(st.builds(Option, name=TEXT, value=TEXT)),
    quantity=QUANTITY,
    **dict.fromkeys(("unit_price", "unit_net", "unit_tax", "unit_gross"), AMOUNT),
    tax_rate=PERCENT,
    currency=CURRENCY,
    discounts=DISCOUNTS,
    attributes=st.dictionaries(WORD, NOTE.filter(bool), max_size=2),
    origin_country=COUNTRY,
    net_weight_kg=POSITIVE,
)
SHIPMENTS = _record(
    Shipment,
    id=ID,
    shipped_at=st.none() | MOMENTS,
    delivered_at=st.none() | MOMENTS,
    lines=SHIPPED.map(tuple),
    packages=st.lists(PACKAGES, max_size=2).map(tuple),
)
STATUSES = st.tuples(
    *(st.sampled_from(status.choices(axis)).map(Status) for axis in AXES)
).map(lambda words: dict(zip(AXES, words, strict=True)))  # fmt: skip
ORDER_PARTS: dict[str, st.SearchStrategy[Any]] = dict(
    **dict.fromkeys(
        ("number", "invoice_ref", "buyer_reference", "cart_id", "shop_url", "channel",
         "goods_category", "sales_tax_category", "payment_method", "payment_provider",
         "carrier_export", "carrier_delivery", "ship_method_id", "service_level", "incoterm",
         "incoterm_place", "incoterm_tax_basis"),
        TEXT,
    ),
    **dict.fromkeys(("cancel_reason", "return_reason"), NOTE),
    **dict.fromkeys(("departure_country", "arrival_country"), COUNTRY),
    **dict.fromkeys(("confirmed", "tax_included"), st.sampled_from([None, True, False])),
    currency=CURRENCY,
    ordered_at=st.none() | MOMENTS,
    parties=st.dictionaries(st.sampled_from(ROLES), PARTIES, max_size=3),
    lines=_unique(LINES, lambda line: line.id),
    amounts=st.dictionaries(st.sampled_from(AMOUNT_KINDS), QUANTITY),
    discounts=DISCOUNTS,
    taxes=_unique(st.builds(Tax, name=TEXT, code=TEXT, rate=PERCENT, amount=AMOUNT)),
    shipments=_unique(SHIPMENTS, lambda shipment: shipment.id),
    notes=st.builds(Notes, NOTE, NOTE, NOTE),
    tags=st.lists(TEXT, max_size=3).map(tuple),
    attributes=st.dictionaries(
        WORD, st.dictionaries(WORD, NOTE.filter(bool), min_size=1, max_size=2), max_size=2
    ),
    times=st.dictionaries(st.sampled_from(keys.TIMES), MOMENTS, max_size=2),
    status=STATUSES,
)  # fmt: skip
ORDERS = st.builds(Order, **ORDER_PARTS)
# Two of the full size would be more than Hypothesis draws at once.
SMALL_ORDERS = st.builds(
    Order,
    **ORDER_PARTS
    | {
        "shipments": st.just(()),
        "taxes": st.just(()),
        "lines": st.lists(LINES, max_size=1).map(tuple),
        "parties": st.dictionaries(st.sampled_from(ROLES), PARTIES, max_size=1),
    },
)


def _typed(order: Order) -> dict[str, JsonValue]:
    """The order as a person would write it into a file."""
    words: dict[str, JsonValue] = {axis: order.status_of(axis).value for axis in AXES}
    return {**shape.writable(order), "status": words}


# Whole orders are slow to make up, and each holds dozens of values.
fewer = settings(max_examples=settings().max_examples // 5)


@fewer
@given(ORDERS)
def test_what_is_shown_can_be_written_and_is_the_same_order(order: Order) -> None:
    through_text = wire.loads(wire.dumps(_typed(order)))
    assert shape.from_json(cast(Mapping[str, JsonValue], through_text)) == order


@fewer
@given(SMALL_ORDERS, SMALL_ORDERS)
def test_a_patch_of_everything_gives_the_other_order(one: Order, other: Order) -> None:
    """RFC 7396: what both show, with null for what only `one` has, is `other` in `one`'s place."""
    other = replace(
        other,
        status=one.status,
        lines=tuple(replace(line, id="") for line in other.lines),
    )
    patched = shape.patch(one, _difference(shape.writable(one), shape.writable(other)))
    assert shape.writable(patched) == shape.writable(other)


def _difference(one: Any, other: Any) -> dict[str, JsonValue]:
    patch: dict[str, JsonValue] = {key: None for key in one if key not in other}
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(one.get(key), dict):
            patch[key] = _difference(one[key], value)
        elif key not in one or one[key] != value:
            patch[key] = value
    return patch


@fewer
@given(ORDERS)
def test_an_empty_patch_changes_nothing(order: Order) -> None:
    assert shape.patch(order, {}) == order
    assert shape.typed_problems(order, order) == ()


# What a remote may have told: everything a person may not write, some of it odd.
REMOTE = Order(
    id="01JD",
    rev=7,
    number="\u202e12\x0b",
    currency="RON",
    ordered_at=Moment(1_753_175_951_270_000, "1753175951270", "ms"),
    parties={
        "billing": Party(
            full_name="x" * 5000, building="B", district="Sector 3", country="Freedonia",
            country_text="Republic of Freedonia", remote_address_id="9",
        )
    },
    lines=(
        Line(id="L1", sku="A\t1", quantity=D(2), line_gross=D("234.06"), remote_line_id="77",
             options=(Option("size", "9", id="5", source_text="{bad"),)),
        Line(id="L2", sku="B", quantity=D(-1), line_status="odd"),
    ),
    amounts={"total": D("453.05"), "loyalty_points": D(3)},
    discounts=(Discount("spring", "S1", amount=D(5), ref="r1", remote_id="d1"),),
    shipments=(Shipment(id="S1", remote_id="s9", ref="p", lines=(ShipmentLine("L1", D(1)),)),),
    documents=(RemoteDocument("invoice", number="17", prefix="F", url="https://x.example/17"),),
    times={"remote_created_at": Moment(1, "1"), "paid_at": Moment(2, "0000002")},
    status={"order": Status("other", "Expédié")},
    attributes={"": {"k\x01": "v"}},
    payment_method_name="Ramburs",
    context={"ip": "10.0.0.1"},
    trashed_us=1_753_175_951_000_000,
)  # fmt: skip


def test_what_a_remote_told_stays_through_a_patch() -> None:
    patched = shape.patch(
        REMOTE,
        {
            "parties": {"billing": {"city": "Iași"}},
            "lines": [{"id": "L2"}, {"id": "L1", "quantity": 3}, {"sku": "NEW"}],
            "discounts": [{"name": "spring", "code": "S1", "amount": "4"}],
            "shipments": [{"id": "S1", "tracking_no": "1Z"}],
            "times": {"paid_at": None},
        },
    )
    billing = patched.parties["billing"]
    assert billing == replace(REMOTE.parties["billing"], city="Iași")
    second, first, new = patched.lines
    assert second == REMOTE.lines[1]
    assert first == replace(REMOTE.lines[0], quantity=D(3))
    assert new == Line(sku="NEW")
    assert patched.discounts == (replace(REMOTE.discounts[0], amount=D(4)),)
    assert patched.shipments == (replace(REMOTE.shipments[0], tracking_no="1Z"),)
    assert patched.times == {"remote_created_at": Moment(1, "1")}
    untouched = {f.name for f in fields(Order)} - {
        "parties", "lines", "discounts", "shipments", "times",
    }  # fmt: skip
    assert all(getattr(patched, name) == getattr(REMOTE, name) for name in untouched)


def test_null_empties_a_key_and_a_missing_line_is_deleted() -> None:
    order = shape.from_json(_sample())
    patched = shape.patch(order, {"incoterm": {"place": None}, "lines": [], "tags": None,
                                  "parties": {"shipping": None}, "notes": None})  # fmt: skip
    assert (patched.incoterm, patched.incoterm_place) == ("DAP", "")
    assert (patched.lines, patched.tags, patched.notes) == ((), (), Notes())
    assert list(patched.parties) == ["customer"]


def test_a_country_typed_anew_drops_the_remotes_text_for_it() -> None:
    patched = shape.patch(REMOTE, {"parties": {"billing": {"country": "rou"}}})
    assert (patched.parties["billing"].country, patched.parties["billing"].country_text) == (
        "RO",
        "",
    )


def _sample() -> dict[str, JsonValue]:
    return cast(dict[str, JsonValue], wire.loads(SAMPLE))


def test_the_contracts_own_sample() -> None:
    order = shape.from_json(_sample())
    assert order.lines[0].unit_net == D("91.60")
    assert order.party("billing").family_name == "Ionescu"
    assert order.parties["customer"].name_form == "split"
    assert order.ordered_at == Moment(1_795_158_000_000_000, "2026-11-20T09:00:00+02:00", "s")
    shown = shape.to_json(
        replace(order, id="01JD", rev=1), account_name="shop", sync={"state": "x"}
    )
    for key, value in _sample().items():
        assert _holds(shown[key], value), key
    assert shown["amounts_computed"] == {
        "products": "218.00", "tax_total": "34.80", "total": "233.00",
    }  # fmt: skip
    assert (shown["account"], shown["sync"], shown["origin"]) == ("shop", {"state": "x"}, "")
    assert shown["trashed_at"] is None


def _holds(shown: Any, typed: Any) -> bool:
    if isinstance(typed, dict):
        return all(_holds(shown[key], value) for key, value in typed.items())
    if isinstance(typed, list):
        return all(map(_holds, shown, typed)) and len(shown) == len(typed)
    return bool(shown == typed)


def test_show_prints_what_the_contract_lists() -> None:
    shown = shape.to_json(REMOTE, documents=({"kind": "packing-list", "number": "7"},))
    assert list(shown)[:5] == ["id", "rev", "account", "origin", "trashed_at"]
    assert shown["status"]["order"] == {"value": "other", "remote": "Expédié"}
    assert shown["status"]["refund"] == {"value": "none", "remote": ""}
    assert shown["ordered_at"] == "2025-07-22T09:19:11.270000+00:00"
    assert shown["trashed_at"] == "2025-07-22T09:19:11+00:00"
    assert shown["amounts"] == {"total": "453.05", "loyalty_points": "3.00"}
    assert shown["documents"] == [
        {"kind": "packing-list", "number": "7"},
        {"kind": "invoice", "number": "F17", "issued_at": None, "url": "https://x.example/17"},
    ]
    assert wire.loads(wire.dumps(shown)) == shown


@pytest.mark.parametrize(
    ("patch", "field", "said"),
    [
        ({"colour": 1}, "colour", "unknown key"),
        ({"curency": "EUR"}, "curency", "expected is “currency”"),
        ({"rev": 3}, "rev", "read-only"),
        ({"sync": {}}, "sync", "read-only"),
        ({"parties": {"shiping": {}}}, "parties.shiping", "expected is “shipping”"),
        ({"parties": {"shipping": {"citi": "x"}}}, "parties.shipping.citi", "“city”"),
        ({"parties": {"shipping": {"kind": "firm"}}}, "parties.shipping.kind",
         "individual, company"),
        ({"lines": [{"id": "L9"}]}, "lines[0].id", "an id of this order"),
        ({"lines": [{"id": "L2"}, {"id": "L2"}]}, "lines[1].id", "stands twice"),
        ({"lines": [{"options": [{"nam": "x"}]}]}, "lines[0].options[0].nam", "“name”"),
        ({"lines": [3]}, "lines[0]", "is not an object"),
        ({"lines": {}}, "lines", "is not a list"),
        ({"lines": [None]}, "lines[0]", "is not an object"),
        ({"shipments": [None]}, "shipments[0]", "is not an object"),
        ({"discounts": [None]}, "discounts[0]", "is not an object"),
        ({"tags": ["a", None]}, "tags[1]", "is not a text"),
        ({"lines": [{"quantity": True}]}, "lines[0].quantity", "is not a number"),
        ({"lines": [{"quantity": ""}]}, "lines[0].quantity", "is not a number"),
        ({"lines": [{"tax_rate": "-1"}]}, "lines[0].tax_rate", "at least 0"),
        ({"lines": [{"tax_rate": "1001"}]}, "lines[0].tax_rate", "at most 1000"),
        ({"amounts": {"shiping": "3"}}, "amounts.shiping", "expected is “shipping”"),
        ({"amounts": {"loyalty_points": "4"}}, "amounts.loyalty_points", "read-only"),
        ({"times": {"remote_created_at": "2024-01-01T00:00:00Z"}}, "times.remote_created_at",
         "read-only"),
        ({"times": {"arrived_at": "2024-01-01T00:00:00Z"}}, "times.arrived_at", "unknown key"),
        ({"status": {"order": "open"}}, "status", "moved by `order advance`"),
        ({"incoterm": "DAP"}, "incoterm", "is not an object"),
        ({"notes": []}, "notes", "is not an object"),
        ({"confirmed": "true"}, "confirmed", "is not true or false"),
        ({"tags": ["a"] * 101}, "tags", "too many"),
        ({"tags": ["a\nb"]}, "tags[0]", "U+000A"),
        ({"invoice_ref": 7}, "invoice_ref", "is not a text"),
        ({"invoice_ref": "x" * 201}, "invoice_ref", "has 201 characters; at most 200"),
        ({"attributes": {"a\tb": {"k": "v"}}}, "attributes", "“a␉b” holds the character U+0009"),
    ],
)  # fmt: skip
def test_refusals_name_the_field(patch: dict[str, JsonValue], field: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        shape.patch(REMOTE, patch)
    assert [problem.field for problem in refused.value.problems] == [field]
    sentence = refused.value.problems[0].expected
    assert said in sentence
    assert sentence.startswith(field)
    assert len(sentence) <= 200


def test_every_problem_is_said_at_once() -> None:
    typed = {"currency": "€", "lines": [{"quantity": "x"}, {"quantity": "1", "what": 1}], "x": None,
             "status": {"order": "sent", "mood": "good"}}  # fmt: skip
    with pytest.raises(Refused) as refused:
        shape.from_json(cast(dict[str, JsonValue], typed))
    assert {problem.field for problem in refused.value.problems} == {
        "currency", "lines[0].quantity", "lines[1].what", "x", "status.order", "status.mood",
    }  # fmt: skip


def test_numbers_may_be_json_numbers() -> None:
    order = shape.from_json(
        cast(dict[str, JsonValue], wire.loads('{"lines":[{"quantity":2,"unit_price":13749.1667}]}'))
    )
    assert (order.lines[0].quantity, order.lines[0].unit_price) == (D(2), D("13749.1667"))


def test_a_zone_is_kept_as_typed() -> None:
    moment = moment_of("2026-03-29T02:30:00.5+02:00", "at")
    assert moment.precision == "ms"
    assert moment.us == int(datetime(2026, 3, 29, 0, 30, tzinfo=UTC).timestamp()) * 10**6 + 500_000
