"""An order in merge groups is the whole order, and equal values are equal text."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.orders import groups
from app.orders.model import (
    AXES,
    ROLES,
    TIMES,
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

TEXT = st.text("aZ é.%", max_size=5)
WORD = st.text("abc.%", min_size=1, max_size=5)
NUMBER = st.decimals(-(10**9), 10**9, places=6)
MAYBE = st.none() | NUMBER
MOMENT = st.builds(Moment, st.integers(0, 2**50), TEXT, st.sampled_from(["ms", "s", "day"]))
LINE = st.builds(
    Line, kind=WORD, sku=TEXT, name=TEXT, quantity=NUMBER, unit_price=MAYBE, tax_rate=MAYBE,
    shipped_qty=MAYBE, hs_code=TEXT, remote_line_id=TEXT, net_weight_kg=MAYBE,
    options=st.lists(st.builds(Option, WORD, TEXT), max_size=2).map(tuple),
    discounts=st.lists(st.builds(Discount, name=TEXT, amount=MAYBE), max_size=1).map(tuple),
    attributes=st.dictionaries(WORD, WORD, max_size=2),
)  # fmt: skip
SHIPMENT = st.builds(
    Shipment, remote_id=TEXT, tracking_no=TEXT, shipped_at=st.none() | MOMENT,
    lines=st.lists(st.builds(ShipmentLine, WORD, NUMBER), max_size=2).map(tuple),
    packages=st.lists(st.builds(Package, kind=WORD, net_kg=MAYBE), max_size=2).map(tuple),
)  # fmt: skip


def numbered(order: Order) -> Order:
    """Lines and shipments have names of their own."""
    lines = tuple(replace(line, id=f"L{n}") for n, line in enumerate(order.lines))
    parties = {role: p for role, p in order.parties.items() if p != Party(name_form=p.name_form)}
    shipments = tuple(replace(s, id=f"S{n}") for n, s in enumerate(order.shipments))
    return replace(order, lines=lines, parties=parties, shipments=shipments)


ORDERS = st.builds(
    Order, id=st.just("O"), number=WORD, account=TEXT, currency=TEXT, exchange_rate=MAYBE,
    ordered_at=st.none() | MOMENT, channel=TEXT, confirmed=st.none() | st.booleans(),
    incoterm=TEXT, carrier_export=TEXT, tracking_no=TEXT, payment_method=TEXT,
    parties=st.dictionaries(
        st.sampled_from(ROLES),
        st.builds(Party, full_name=TEXT, city=TEXT, name_form=st.sampled_from(["whole", "split"])),
    ),
    lines=st.lists(LINE, max_size=3).map(tuple), amounts=st.dictionaries(WORD, NUMBER, max_size=3),
    discounts=st.lists(st.builds(Discount, code=WORD), max_size=2).map(tuple),
    taxes=st.lists(st.builds(Tax, name=WORD, rate=MAYBE), max_size=2).map(tuple),
    shipments=st.lists(SHIPMENT, max_size=2).map(tuple),
    documents=st.lists(st.builds(RemoteDocument, WORD, number=TEXT), max_size=2).map(tuple),
    notes=st.builds(Notes, TEXT, TEXT, TEXT), tags=st.lists(WORD, max_size=3).map(tuple),
    attributes=st.dictionaries(WORD, st.dictionaries(WORD, WORD, min_size=1, max_size=2)),
    status=st.dictionaries(st.sampled_from(AXES), st.builds(Status, WORD, TEXT)),
    times=st.dictionaries(st.sampled_from(TIMES), MOMENT), context=st.dictionaries(WORD, WORD),
    trashed_us=st.none() | st.integers(0, 2**50),
).map(numbered)  # fmt: skip


@given(ORDERS)
def test_an_order_is_the_sum_of_its_groups(order: Order) -> None:
    found = groups.to_groups(order)
    assert groups.with_groups(Order(id="O"), found) == order
    assert groups.load(groups.dump(found)) == found
    assert all(groups.load_value(groups.dump_value(v)) == v for v in found.values())
    assert groups.load_value(None) is None


@given(ORDERS, ORDERS)
def test_groups_put_over_another_order_make_the_first(one: Order, two: Order) -> None:
    wanted = groups.to_groups(one)
    emptied = dict.fromkeys(groups.to_groups(two).keys() - wanted.keys())
    assert groups.to_groups(groups.with_groups(two, {**emptied, **wanted})) == wanted


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        ("caf\u00e9 ", "cafe\u0301", True),
        ("a", "b", False),
        (None, "", True),
        (None, "0", False),
        ([], None, True),
        (["a"], ["a", "b"], False),
        ({"city": "x"}, {"city": "x", "line1": ""}, True),
        ({"us": 1_500_000, "precision": "ms"}, {"us": 1_000_000, "precision": "s"}, True),
        ({"us": 1_500_000, "precision": "ms"}, {"us": 1_000_000, "precision": "ms"}, False),
        ({"value": "paid"}, {"value": "paid", "remote": "PAID"}, True),
        ({"value": "other", "remote": "a"}, {"value": "other", "remote": "b"}, False),
        (True, "1", False),
        (False, None, False),
    ],
)
def test_equality_is_of_values_not_of_spelling(a: Any, b: Any, equal: bool) -> None:
    assert groups.same(a, b) is equal
    assert groups.same(b, a) is equal


def test_numbers_are_told_once_and_whole() -> None:
    line = Line(id="1", quantity=Decimal("1.500"), unit_price=Decimal("-0.00"))
    found = groups.to_groups(Order(lines=(line,)))["line.1"]
    assert found == {"kind": "product", "quantity": "1.5", "unit_price": "0"}


def test_a_dropped_line_takes_its_customs_data_along() -> None:
    order = Order(lines=(Line(id="1", hs_code="6403"), Line(id="2")))
    assert groups.with_groups(order, {"line.1": None}).lines == (Line(id="2"),)
    assert groups.with_groups(order, {"customs.9": {"hs_code": "1"}}) == order


@pytest.mark.parametrize(
    ("group", "prefixes", "inside"),
    [
        ("line_state.1", ("line",), True),
        ("line.1", ("line",), True),
        ("party.shipping", ("party.ship",), False),
        ("tags", ("*",), True),
        ("note.internal", groups.LOCAL_ONLY, True),
    ],
)
def test_a_prefix_covers_whole_names(group: str, prefixes: tuple[str, ...], inside: bool) -> None:
    assert groups.within(group, prefixes) is inside
