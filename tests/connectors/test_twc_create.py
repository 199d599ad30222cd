"""What a create at TWC carries, what comes back of it, and what it cannot carry."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wire
from app.connectors.twc import keys, limits, writing
from app.orders import groups
from app.orders.model import (
    Axis,
    Discount,
    Line,
    Moment,
    Order,
    Package,
    Party,
    Role,
    Shipment,
    Status,
    Tax,
)
from tests.connectors.conformance import TYPED
from tests.connectors.test_twc_mapping import decoded


def test_a_create_carries_what_the_order_holds() -> None:
    body = writing.create(replace(TYPED, channel="eBay", lines=(
        *TYPED.lines, Line(id="l3", kind="discount", unit_price=Decimal(-5)),
    )))  # fmt: skip
    assert body["orderRef"] == "W-1-ABCDEFGHIJ"
    assert "id" not in body
    assert body["channel"] == "OTHER"
    assert (body["orderStatus"], body["paymentStatus"]) == ("CREATED", "PAID")
    lines: Any = body["orderLines"]
    assert [line["entryRef"] for line in lines] == ["W-1-ABCDEFGHIJ-l1", "W-1-ABCDEFGHIJ-l2"]
    assert lines[0] == {
        "entryRef": "W-1-ABCDEFGHIJ-l1", "productRef": "V01-39", "quantity": 2,
        "basePriceExTax": Decimal("91.6"), "basePriceExTaxInCent": 9160,
        "basePriceIncTax": 109, "basePriceIncTaxInCent": 10900,
    }  # fmt: skip


def test_an_absent_party_comes_from_a_present_one() -> None:
    only = replace(TYPED, parties={"shipping": replace(TYPED.parties["shipping"],
                                                       email="john@example.com")})  # fmt: skip
    body = writing.create(only)
    assert body["billingAddress"] == body["shippingAddress"]
    assert body["email"] == "john@example.com"


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12).map(
    str.strip
)
ROLES: tuple[Role, ...] = ("customer", "billing", "shipping")
money = st.none() | st.decimals(-10_000, 10_000, places=2)
moments = st.none() | st.integers(0, 4_000_000_000_000).map(lambda ms: Moment(ms * 1000))


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """Orders of clerks, as far as TWC has a place for what they hold."""
    lines = draw(
        st.lists(
            st.builds(
                Line, sku=texts.filter(bool), gtin=texts, name=texts, unit_price=money,
                unit_net=money, unit_gross=money, line_total=money,
                quantity=st.integers(0, 99).map(Decimal),
                discounts=st.lists(st.builds(Discount, name=texts, amount=money),
                                   max_size=2).map(tuple),
            ),
            min_size=1, max_size=3,
        )
    )  # fmt: skip
    parties = draw(
        st.dictionaries(
            st.sampled_from(ROLES),
            st.builds(Party, full_name=texts, line1=texts, city=texts, email=texts, phone=texts,
                      customer_ref=texts, country=st.sampled_from(["", "RO", "AU", "JP"])),
            min_size=1,
        )
    )  # fmt: skip
    amounts = draw(st.dictionaries(st.sampled_from(sorted(keys.AMOUNTS)), money, max_size=4))
    status: dict[Axis, Status] = {
        "order": Status(draw(st.sampled_from(["open", "processing", "on_hold", "cancelled"]))),
        "payment": Status(draw(st.sampled_from(["awaiting", "paid", "failed", "review"]))),
        "fulfilment": Status(draw(st.sampled_from(["awaiting", "in_process", "ready"]))),
    }
    at = draw(moments)
    return Order(
        id="L1", number="W-1", client_ref="W-1-ABCDEFGHIJ", currency="EUR",
        lines=tuple(replace(line, id=f"l{n}") for n, line in enumerate(lines)),
        parties=parties, amounts={k: v for k, v in amounts.items() if v is not None},
        status=status, times={"processed_at": at} if at else {}, cart_id=draw(texts),
        channel=draw(st.sampled_from(["", "WEB", "eBay"])),
        confirmed=draw(st.none() | st.booleans()),
        discounts=tuple(draw(st.lists(st.builds(Discount, name=texts, amount=money), max_size=2))),
        taxes=tuple(draw(st.lists(st.builds(Tax, name=texts, amount=money), max_size=2))),
        attributes=draw(st.dictionaries(texts.filter(bool), st.dictionaries(
            texts.filter(bool), texts.filter(bool), min_size=1, max_size=2), max_size=2)),
    )  # fmt: skip


@given(orders())
def test_what_is_held_is_held_again(order: Order) -> None:
    once = writing.as_held(order)
    assert groups.to_groups(writing.as_held(once)) == groups.to_groups(once)


@given(orders())
def test_what_a_create_holds_is_what_comes_back(order: Order) -> None:
    """The echo of a create is no difference: the projection foresaw it."""
    shown = decoded(wire.dumps({**writing.create(order), "id": "1"})).order
    held = groups.shared(writing.as_held(order))
    told = groups.shared(shown)
    differing = {
        group
        for group in held.keys() | told.keys()
        if not groups.is_server_owned(group) and not groups.same(held.get(group), told.get(group))
    }
    assert differing == set()


def test_the_day_of_an_order_typed_here_is_not_theirs() -> None:
    """created_at is when it reached them; it neither travels nor comes back."""
    assert not writing.create(TYPED).keys() & {"created_at", "ordered_at"}
    assert writing.as_held(TYPED).ordered_at is None
    shown = decoded(wire.dumps({**writing.create(TYPED), "id": "1",
                                "created_at": "2030-01-01T00:00:00.000Z"}))  # fmt: skip
    assert shown.order.ordered_at is not None
    assert "time.ordered_at" not in shown.visible


def test_packing_alone_is_no_shipment_of_theirs() -> None:
    packed = Shipment("s1", packages=(Package(gross_kg=Decimal(2)),))
    sent = Shipment("s2", tracking_no="T1", packages=packed.packages)
    order = replace(TYPED, shipments=(packed, sent))
    assert writing.as_held(order).shipments == (sent,)
    assert writing.create(order)["shipments"] == [{"trackingNumber": "T1"}]


@pytest.mark.parametrize(("word", "held"), [("web", "WEB"), ("eBay", "OTHER"), ("", "")])
def test_a_channel_is_one_of_theirs(word: str, held: str) -> None:
    order = replace(TYPED, channel=word)
    assert writing.create(order).get("channel", "") == held
    assert writing.as_held(order).channel == held


def test_a_channel_of_theirs_that_is_new_to_us_stays() -> None:
    raw = wire.dumps({"id": "1", "orderRef": "R", "channel": "Kiosk", "orderLines": []})
    order = decoded(raw).order
    assert writing.as_held(order).channel == "Kiosk"


# -- limits -----------------------------------------------------------------------------------


def test_what_is_lost_is_named_for_the_clerk() -> None:
    order = replace(
        TYPED, tags=("export",), tracking_no="T1", incoterm="DAP",
        status={**TYPED.status, "refund": Status("requested")},
        lines=(*TYPED.lines, Line(id="l3", kind="discount"),
               Line(id="l4", sku="A", quantity=Decimal("1.5"))),
    )  # fmt: skip
    lost = {item.group: item.reason for item in limits.not_sent(order)}
    assert {"tags", "tracking", "incoterm", "status.refund", "line.l3", "line.l4",
            "line.l1.name", "line.l1.tax_rate", "party.billing.kind"} <= set(lost)  # fmt: skip
    assert "whole quantities" in lost["line.l4"]
    assert not any(group.startswith(("customs", "local", "status.payment")) for group in lost)
    assert "party.shipping.phone" not in lost
    assert all("kept here, not sent" in reason for reason in lost.values())


def test_what_stops_a_create() -> None:
    assert not list(limits.problems(TYPED))
    empty = {p.field for p in limits.problems(Order()) if p.level == "error"}
    assert empty == {"currency", "parties.customer.email", "lines"}
    bad = replace(TYPED, currency="JPY", lines=(Line(quantity=Decimal("1.5"), currency="USD"),),
                  parties={"customer": Party(customer_ref="C1")})  # fmt: skip
    found = {(p.field, p.level) for p in limits.problems(bad)}
    assert found == {
        ("currency", "warning"), ("parties.customer.customer_ref", "warning"), ("lines", "error"),
        ("lines[0].sku", "error"), ("lines[0].quantity", "error"),
    }  # fmt: skip
