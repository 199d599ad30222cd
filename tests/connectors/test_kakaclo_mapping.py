"""KaKaClo's bodies to canonical orders and back: both key sets, lengths, what is never told."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wire
from app.connectors import body
from app.connectors.contract import Decoded, Unreadable
from app.connectors.kakaclo import keys, limits, reading, statuses, writing
from app.orders import groups
from app.orders.model import AXES, Axis, Line, Notes, Option, Order, Party, Shipment, Status
from app.orders.problems import Wrong
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample, supplied_order

OURS = "W-1-ABCDEFGHIJ"


def decoded(raw: str) -> Decoded:
    found = reading.decode(raw)
    assert isinstance(found, Decoded)
    lines = tuple(replace(line, id=f"l{n}") for n, line in enumerate(found.order.lines))
    return replace(found, order=replace(found.order, lines=lines))


def rows() -> list[dict[str, Any]]:
    """The documents' orders, one with odd words, one of ours, and thirty made ones."""
    first, second = sample("kakaclo-list")["data"]["list"]
    odd = first | {
        "id": 2**53 + 1, "status": "Held", "financialStatus": None, "fulfillmentStatus": "lost",
        "refundStatus": "refund", "currencyCode": "EUR", "cancelDate": "NULL", "remark": "NULL",
        "shippingAddress": None, "orderAddress": second["shippingAddress"], "fulfillments": [],
    }  # fmt: skip
    ours = first | {"id": "1000000371660", "customOrderId": OURS}
    chance = random.Random(11)
    return [first, second, odd, ours, *(supplied_order(n, chance) for n in range(30))]


def changed(row: dict[str, Any], **values: Any) -> str:
    return dumps(row | values)


# -- reading ---------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["refunding", "refunded"])
def test_the_one_status_of_the_first_version_may_speak_of_a_refund(word: str) -> None:
    """There it stands where the second version has the order's (remote-apis §3.5)."""
    row = rows()[0] | {"status": word, "refundStatus": None}
    status = decoded(dumps(row)).order.status
    assert status["refund"].value == {"refunding": "requested"}.get(word, word)
    assert "order" not in status


def test_the_second_key_set() -> None:
    found = decoded(dumps(rows()[0]))
    order = found.order
    assert (found.remote_id, found.client_ref, order.number) == (
        "1000000371651",
        "KA10001",
        "KA10001",
    )
    assert (order.currency, order.amounts["total"]) == ("USD", Decimal("34.2000"))
    told = order.amounts
    assert told["total"] == told["products"] + told["shipping"] - told["discount_total"]
    assert order.status == {
        "order": Status("processing", "processing"), "payment": Status("paid", "paid"),
        "fulfilment": Status("partially_shipped", "partially_shipped"),
    }  # fmt: skip
    first, second = order.lines
    assert (first.sku, first.quantity) == ("AMB01682_W_M_AU", Decimal(2))
    assert first.unit_price == Decimal("7.09")
    assert first.options[:2] == (
        Option("color", "White", source_text='{"name":"color", "value":"White"}'),
        Option("size", "M", source_text='{"name":"size", "value":"M"}'),
    )
    assert second.options == (Option("", "red, {one size", source_text="red, {one size"),)
    assert (first.remote_line_id, first.remote_line_ref) == ("5120771", second.remote_line_ref)
    assert (first.line_status, second.line_status) == (
        "fully_shipped, normal", "waiting_to_ship, sold_out",
    )  # fmt: skip
    assert (first.shipped_qty, second.shipped_qty) == (Decimal(2), None)
    assert (first.attributes, second.attributes) == ({"countryCode": "CN"}, {"countryCode": "US"})
    (parcel,) = order.shipments
    assert (parcel.tracking_no, parcel.provider) == ("YT2506121272000001", "YunExpress")
    assert [(part.line_id, part.quantity) for part in parcel.lines] == [("5120771", Decimal(2))]
    party = order.parties["shipping"]
    assert (party.full_name, party.country, party.ioss_no) == (
        "Lffsollia Odfsdlena", "US", "IM2500000001",
    )  # fmt: skip
    assert (party.line1, party.region) == (" 7 rue  Rabelais", " de Lofasfasire")
    assert order.times["completed_at_remote"].text == "2025-03-02T06:21:21Z"
    assert "delivered_at" not in order.times  # remote-apis K15
    assert found.modified_us == 1_741_082_403_000_000


def test_the_first_key_set() -> None:
    order = decoded(dumps(rows()[1])).order
    assert (order.amounts["products"], order.amounts["total"]) == (
        Decimal("9.32"), Decimal("20.12"),
    )  # fmt: skip
    assert {axis: status.value for axis, status in order.status.items()} == {
        "order": "processing", "payment": "paid", "fulfilment": "awaiting",
    }  # fmt: skip
    (line,) = order.lines
    assert (line.unit_price, line.line_total) == (Decimal("4.66"), Decimal("9.32"))
    assert line.promotion_amount == Decimal("0.5")
    assert {"paid_at", "completed_at_remote", "remote_modified_at"} <= order.times.keys()


def test_odd_words_and_aliases() -> None:
    found = decoded(dumps(rows()[2]))
    assert found.remote_id == str(2**53 + 1)
    assert found.order.status == {
        "order": Status("other", "Held"), "fulfilment": Status("other", "lost"),
        "refund": Status("refunded", "refund"),
    }  # fmt: skip
    assert found.order.parties["shipping"].full_name == "Jeanne Martin"
    assert "cancelled_at" not in found.order.times
    assert found.order.notes.customer == ""
    assert "note.customer" not in found.visible


def test_of_an_order_made_here_only_what_is_done_with_it_is_read() -> None:
    """What it costs at the supplier is no price of ours, and its dates are not either."""
    found = decoded(dumps(rows()[3]))
    assert found.client_ref == OURS
    assert found.order.amounts == {}
    assert [(line.unit_price, line.name) for line in found.order.lines] == [(None, ""), (None, "")]
    assert found.order.parties["shipping"].ioss_no == ""
    assert not {"currency_amounts", "time.ordered_at", "time.paid_at"} & found.visible
    assert {"line", "shipments", "status.order", "party.shipping"} <= found.visible


@pytest.mark.parametrize(
    ("reference", "ours"),
    [(OURS, True), ("BDX-0123456789", False), ("BDX-0A23456789", True), ("", False),
     ("114-1234567-1234567", False), ("w-1-abcdefghij", False), ("shop-000001", False),
     ("A" * 21 + "-ABCDEFGHIJ", True), ("A" * 22 + "-ABCDEFGHIJ", False)],
)  # fmt: skip
def test_whose_reference_it_is(reference: str, ours: bool) -> None:
    found = decoded(changed(rows()[0], customOrderId=reference))
    assert found.client_ref == reference  # what is nobody's here, sync takes for a stranger's
    assert ("currency_amounts" not in found.visible) == ours
    assert found.order.number == (reference or "1000000371651")


def test_what_is_left_out_says_nothing() -> None:
    """Samples leave out what others show, so a blank never empties what is here."""
    bare = decoded('{"id": "1", "customOrderId": "x", "orderItems": []}')
    assert bare.visible == frozenset()
    assert not bare.summary
    assert decoded('{"id": "1"}').summary


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [("id", "", "address"), ("id", "..", "address"), ("id", None, "address"),
     ("finalAmount", True, "finalAmount"), ("finalAmount", "1,50", "finalAmount"),
     ("createDate", "yesterday", "createDate"), ("orderItems", {"a": 1}, "orderItems"),
     ("orderItems", ["x"], "orderItems[0]"), ("orderItems", [{"id": "1"}], "productNum"),
     ("shippingAddress", "Paris", "shippingAddress"), ("status", ["paid"], "status"),
     ("fulfillments", "none", "fulfillments")],
)  # fmt: skip
def test_what_cannot_be_read_is_named(key: str, value: object, told: str) -> None:
    found = reading.decode(changed(rows()[0], **{key: value}))
    assert isinstance(found, Unreadable)
    assert told in found.reason
    assert len(found.reason) <= 200


# -- the round trip --------------------------------------------------------------------------


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row["id"]))
def test_a_pulled_order_differs_in_nothing_from_what_is_held(row: dict[str, Any]) -> None:
    found = decoded(dumps(row))
    ours = found.client_ref if found.client_ref == OURS else ""
    order = replace(found.order, client_ref=ours)
    shown, held = groups.shared(order), groups.shared(writing.as_held(order))
    server = {group for group in shown if groups.is_server_owned(group)}
    assert {g: v for g, v in shown.items() if g not in server} == {
        g: v for g, v in held.items() if g not in server
    }


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row["id"]))
def test_a_pulled_order_is_written_as_it_came(row: dict[str, Any]) -> None:
    """Address and items of a create are those that were read, to the letter."""
    order = decoded(dumps(row | {"customOrderId": "theirs"})).order
    address = next(row[name] for name in keys.ADDRESSES if row.get(name))
    written = writing.create(order, {})
    assert written["orderAddresses"] == {key: text for key, text in address.items() if text}
    assert written["orderItemsList"] == [
        {"sku": item["skuCode"], "quantity": item["productNum"]} for item in row["orderItems"]
    ]


def test_the_documented_create_can_be_made() -> None:
    asked: dict[str, Any] = sample("kakaclo-create-request")
    address = body.of(asked["orderAddresses"]).texts(keys.PARTY)
    (item,) = asked["orderItemsList"]
    order = Order(
        client_ref=asked["customOrderId"], channel=asked["salePlatform"],
        notes=Notes(customer=asked["remark"]), parties={"shipping": Party(**address)},
        lines=(Line(sku=item["sku"], quantity=Decimal(item["quantity"])),),
    )  # fmt: skip
    assert not list(limits.problems(order))
    assert writing.create(order, {}) == asked


# -- a create --------------------------------------------------------------------------------


def typed() -> Order:
    return Order(
        id="L1", number="W-1", client_ref=OURS, currency="EUR", service_level="express",
        parties={
            "customer": Party(full_name="Ana Ionescu", email="ana@example.com"),
            "shipping": Party(given_name="John", family_name="Smith", line1="1 Pier Road",
                              city="Boston", region="MA", postcode="02110", country="US",
                              phone="+16175550100", ioss_no="IM1"),
        },
        lines=(Line(id="l1", sku="V01-39", name="Shoes", quantity=Decimal(2),
                    unit_price=Decimal("109.00")),
               Line(id="l2", kind="discount", name="Less", quantity=Decimal(1),
                    unit_price=Decimal(-5))),
        amounts={"shipping": Decimal("15.00")}, notes=Notes("Ring twice", internal="fragile"),
        status={"order": Status("open"), "payment": Status("paid")},
    )  # fmt: skip


def test_a_create_holds_only_what_can_be_told() -> None:
    options = {"channel_type": "Standard", "sale_platform": "Shopify"}
    assert writing.create(typed(), options) == {
        "orderAddresses": {
            "recipient": "John Smith", "phone": "+16175550100", "street1": "1 Pier Road",
            "city": "Boston", "province": "MA", "zip": "02110", "country": "US", "ioss": "IM1",
        },
        "orderItemsList": [{"sku": "V01-39", "quantity": 2}],
        "remark": "Ring twice", "customOrderId": OURS, "channelType": "Express",
        "salePlatform": "Shopify",
    }  # fmt: skip
    plain = writing.create(replace(typed(), service_level="overnight"), {})
    assert plain["channelType"] == "Standard"
    assert "salePlatform" not in plain
    assert writing.create(replace(typed(), channel="eBay"), options)["salePlatform"] == "eBay"


def test_the_customer_receives_it_where_nobody_else_is_named() -> None:
    alone = replace(typed(), parties={"customer": typed().parties["shipping"]})
    told = writing.create(alone, {})["orderAddresses"]
    assert isinstance(told, dict)
    assert told["recipient"] == "John Smith"
    assert groups.to_groups(writing.as_held(alone))["party.shipping"]


def test_what_is_lost_is_named_for_the_clerk() -> None:
    order = replace(typed(), incoterm="DAP", carrier_export="DHL", payment_method="Card")
    lost = {item.group for item in limits.not_sent(order)}
    assert lost == {
        "line.l1.name", "line.l1.unit_price", "line.l2", "party.customer", "currency_amounts",
        "incoterm", "carrier.carrier_export", "payment", "status.order", "status.payment",
    }  # fmt: skip
    quick = replace(typed(), service_level="overnight")
    assert "carrier.service_level" in {item.group for item in limits.not_sent(quick)}


def test_of_their_own_orders_nothing_is_lost() -> None:
    for row in rows()[:2]:
        assert list(limits.not_sent(decoded(dumps(row)).order)) == []


def test_what_stops_a_create() -> None:
    assert not [p for p in limits.problems(typed()) if p.level == "error"]
    empty = {p.field for p in limits.problems(Order()) if p.level == "error"}
    required = {f"parties.shipping.{name}" for name in keys.REQUIRED}
    assert empty == required | {"lines"}
    vague = Order(parties={"shipping": Party(full_name="A", phone="1", region="B", country="US")},
                  lines=(Line(sku="a"),))  # fmt: skip
    assert {p.field: p.level for p in limits.problems(vague)} == {
        f"parties.shipping.{name}": "warning" for name in ("line1", "city", "postcode")
    }


@given(st.sampled_from(sorted(keys.LONGEST)), st.integers(1, 40))
def test_a_text_too_long_is_refused_and_never_cut(name: str, more: int) -> None:
    """remote-apis §3.3: a server that cuts would do it in silence."""
    most = keys.LONGEST[name]
    text = "FR" if name == "country" else "ș" * most
    for grown, wanted in ((text, False), (text + "x" * (most - len(text) + more), True)):
        changes: dict[str, Any] = {name: grown}
        party = replace(typed().parties["shipping"], **changes)
        found = limits.problems(replace(typed(), parties={"shipping": party}))
        errors = [p for p in found if p.level == "error"]
        assert any(p.field == f"parties.shipping.{name}" for p in errors) == wanted
        assert all(str(most) in p.expected or name == "country" for p in errors)


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"sku": ""}, "sku"), ({"sku": "x" * 65}, "sku"), ({"quantity": Decimal(0)}, "quantity"),
     ({"quantity": Decimal("1.5")}, "quantity"), ({"quantity": Decimal(32_768)}, "quantity"),
     ({"quantity": Decimal(-1)}, "quantity"), ({"currency": "USD"}, "currency")],
)  # fmt: skip
def test_a_line_that_cannot_be_sent(changes: dict[str, Any], field: str) -> None:
    line = replace(typed().lines[0], **changes)
    (found,) = limits.problems(replace(typed(), lines=(line,)))
    assert (found.field, found.level) == (f"lines[0].{field}", "error")
    assert found.expected.endswith(".")


# -- refunds ---------------------------------------------------------------------------------


def test_a_refund_of_the_whole_order_is_its_remark_alone() -> None:
    assert writing.refund(replace(typed(), cancel_reason="Lost")) == {"remark": "Lost"}
    assert writing.refund(typed()) == {"remark": writing.REMARK}


def test_a_refund_of_lines_names_each_by_what_is_unique_together() -> None:
    read = decoded(dumps(rows()[0]))
    part = writing.refund_part(read, {"5120771": Decimal(1), "5120772": Decimal(1)}, "torn")
    assert part == {
        "remark": "torn",
        "orderItems": [
            {"itemId": "5120700", "skuCode": "AMB01682_W_M_AU", "countryCode": "CN", "quantity": 1},
            {"itemId": "5120700", "skuCode": "AMB01683_R_AU", "countryCode": "US", "quantity": 1},
        ],
    }


@pytest.mark.parametrize(
    ("line", "count", "told"),
    [("5120771", "3", "from 1 to 2"), ("5120771", "0", "from 1 to 2"),
     ("5120771", "0.5", "from 1 to 2"), ("9", "1", "no line")],
)  # fmt: skip
def test_a_refund_that_does_not_fit_the_order(line: str, count: str, told: str) -> None:
    with pytest.raises(Wrong, match=told):
        writing.refund_part(decoded(dumps(rows()[0])), {line: Decimal(count)}, "")
    with pytest.raises(Wrong, match="itemId"):  # the first key set names no item
        writing.refund_part(decoded(dumps(rows()[1])), {"1108502": Decimal(1)}, "")


def at(**axes: str) -> Order:
    status: dict[Axis, Status] = {axis: Status(axes[axis]) for axis in AXES if axis in axes}
    return Order(status=status)


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [({}, {"order": "cancelled"}, ("refund",)), ({}, {"payment": "refunded"}, ("refund",)),
     ({}, {"refund": "requested"}, ("refund",)), ({}, {"order": "processing"}, ()),
     ({"order": "cancelled"}, {"order": "cancelled"}, ()), ({}, {"fulfilment": "shipped"}, ())],
)  # fmt: skip
def test_which_change_asks_for_a_refund(
    before: dict[str, str], after: dict[str, str], wanted: tuple[str, ...]
) -> None:
    assert statuses.commands(at(**before), at(**after)) == wanted


@pytest.mark.parametrize(
    ("axes", "state"),
    [({"order": "open"}, "due"), ({"order": "processing", "fulfilment": "awaiting"}, "due"),
     ({"order": "error"}, "due"), ({"refund": "requested"}, "done"), ({"refund": "partial"}, "due"),
     ({"refund": "refunded"}, "done"), ({"refund": "failed"}, "due"),
     ({"order": "cancelled", "fulfilment": "cancelled"}, "done"),
     ({"order": "processing", "fulfilment": "partially_shipped"}, "illegal"),
     ({"order": "processing", "fulfilment": "shipped"}, "illegal"),
     ({"order": "completed"}, "illegal")],
)  # fmt: skip
def test_is_a_refund_still_due(axes: dict[str, str], state: str) -> None:
    assert statuses.state("refund", at(**axes)) == state
    assert statuses.state("shipped", at(**axes)) == "illegal"


@pytest.mark.parametrize(
    ("word", "value"),
    [("pending_review", "requested"), ("refund_successfully", "refunded"),
     ("refund_failed", "failed"), ("unheard", "requested")],
)  # fmt: skip
def test_a_refund_request_speaks_on_the_refund_axis(word: str, value: str) -> None:
    assert statuses.requested(word) == Status(value, word)


def test_a_parcel_that_did_not_leave_ships_nothing() -> None:
    parcel = rows()[0]["fulfillments"][0] | {"status": "preparing", "trackingCode": None}
    order = decoded(changed(rows()[0], fulfillments=[parcel])).order
    assert order.lines[0].shipped_qty is None
    (shipment,) = order.shipments
    assert isinstance(shipment, Shipment)
    assert (shipment.status, shipment.tracking_no) == ("preparing", "YT2506121272000001")


def test_numbers_keep_every_digit() -> None:
    raw = changed(rows()[0], finalAmount=Decimal("34.123456"), id=Decimal("1000000371651"))
    found = decoded(raw)
    assert found.order.amounts["total"] == Decimal("34.123456")
    assert wire.loads(found.raw)


def test_a_speed_is_told_in_their_spelling_and_an_unknown_one_is_kept() -> None:
    plain = replace(typed(), service_level="")
    for chosen, told in (("expedited", "Expedited"), ("Overnight", "Overnight"), ("", "Standard")):
        assert writing.create(plain, {"channel_type": chosen})["channelType"] == told


def test_a_quote_asks_for_what_can_be_bought() -> None:
    first = typed().lines[0]
    odd = (replace(first, sku=""), replace(first, quantity=Decimal("1.5")))
    assert writing.quote(replace(typed(), lines=(first, *odd)))["products"] == [
        {"sku": "V01-39", "quantity": 2}
    ]


def test_a_shipment_made_here_is_not_told() -> None:
    mine, theirs = Shipment(tracking_no="X1"), Shipment(remote_id="KA1_1")
    for shipments, lost in (((theirs,), False), ((mine, theirs), True)):
        order = replace(typed(), shipments=shipments)
        assert ("shipments" in {item.group for item in limits.not_sent(order)}) == lost
