"""TWC's bodies to canonical orders and back, without losing a digit or a key."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wire
from app.connectors.contract import Decoded, Unreadable
from app.connectors.twc import attributes, keys, reading, writing
from app.orders import groups
from app.orders.model import (
    Discount,
    Line,
    Moment,
    Order,
    Party,
    Shipment,
    ShipmentLine,
    Status,
    Tax,
)
from app.sandbox.exchange import dumps
from app.sandbox.orders import repaired, sample, wish_order
from tests.connectors.conformance import TYPED

NOW_US = 1_760_000_000_123_456
NOW = "2025-10-09T08:53:20.123Z"
RESPONSE = dumps(sample("twc-order-response"))
Json = dict[str, Any]


def decoded(raw: str) -> Decoded:
    """As read, with the local ids that sync gives."""
    found = reading.decode(raw)
    assert isinstance(found, Decoded)
    lines = tuple(replace(line, id=f"l{n}") for n, line in enumerate(found.order.lines))
    called = {line.remote_line_id: line.id for line in lines}
    shipments = tuple(
        replace(
            shipment,
            id=f"s{n}",
            lines=tuple(
                replace(p, line_id=called.get(p.line_id, p.line_id)) for p in shipment.lines
            ),
        )
        for n, shipment in enumerate(found.order.shipments)
    )
    order = replace(found.order, lines=lines, shipments=shipments, client_ref=found.client_ref)
    return replace(found, order=order)


ODD = repaired(sample("twc-order-response")) | {
    "unheard": {"deep": [1, None, "x", {"a": Decimal("1.10")}]},
    "totalAmount": Decimal("22.2100"), "totalAmountInCent": 9999,
    "handlingCost": None, "handlingCostInCent": 250,
    "shippingCostIncTax": Decimal("1.5"), "shippingCostIncTaxCent": None,
    "shippingCostIncTaxInCent": 150,
    "orderStatus": "Packed already", "paymentStatus": None, "cancelled": False, "returned": None,
    "deliveryStatus": None,
    "channel": None, "shipmentMode": None, "shipments": None, "appliedTaxes": None,
    "billingAddress": {"firstName": "Ana", "lastName": "Ionescu", "city": "Cluj", "own": 1},
    "shippingAddress": {"name": "Jo Doe", "firstName": "Jo", "country": "Romania",
                        "countryCode": "RO", "level": "2"},
    "attributeGroups": [{"attribute_group": "gift", "attributes": {"card": "Hi", "wrap": True},
                         "is_obsolete": True}],
    "orderLines": [
        {"id": "1", "entryRef": "a", "productRef": "A", "quantity": 3, "own": True,
         "basePrice": Decimal("33.333333333333"), "basePriceInCent": 3333,
         "totalAmount": Decimal("100.00"), "totalAmountInCent": 10000},
        {"id": "2", "entryRef": "b", "productId": "P2", "quantity": Decimal("1.50"),
         "basePrice": 0, "appliedDiscounts": None},
    ],
}  # fmt: skip


def bodies() -> list[str]:
    chance = random.Random(5)
    generated = [wish_order(number, chance) for number in range(30)]
    whole = (ODD, repaired(sample("twc-order-response")), *generated)
    return [RESPONSE, dumps(sample("twc-order-request")), *map(dumps, whole)]


def test_the_documented_sample() -> None:
    found = decoded(RESPONSE)
    order = found.order
    assert (found.remote_id, found.client_ref, order.number) == ("string", "string", "string")
    assert order.status["order"] == Status("cancelled", "AWAITING_PAYMENT")
    assert order.status["payment"] == Status("authorized", "AUTHORIZED")
    assert (order.confirmed, order.tax_included) == (True, True)
    assert set(order.amounts) == set(keys.AMOUNTS)
    assert order.parties["customer"].customer_id == "string"
    assert order.ordered_at == Moment(1_656_340_747_853_000, "2022-06-27T14:39:07.853Z", "s")
    assert order.lines[0].remote_line_ref == "string"
    assert order.discounts[0].remote_id == order.taxes[0].code == "string"
    assert order.attributes["additionalProp1"]["additionalProp2"] == "string"
    assert order.shipments[0].lines == (ShipmentLine("l0", Decimal(0)),)
    assert found.notices == (
        "shipments[0].shipmentLines[0].quantityShipped “string” is not a number such as 12.50. "
        "It was left out.",
    )
    assert found.visible >= {"line", "party.billing", "currency_amounts", "status.refund"} - {
        "status.refund"
    }
    assert not found.summary


@pytest.mark.parametrize("raw", bodies())
def test_a_pulled_order_differs_in_nothing_from_what_is_held(raw: str) -> None:
    """Else it would be dirty without an edit, and be pushed for ever."""
    order = decoded(raw).order
    assert groups.shared(writing.as_held(order)) == groups.shared(order)


def sent_back(found: Decoded, order: Order) -> Json | None:
    """The order's own keys that are sent for this edit, as sync would ask for them."""
    there, wanted = writing.sides(order, found, changed_by(found, order))
    return writing.whole(there, wanted, found.raw, NOW_US)


def changed_by(found: Decoded, order: Order) -> frozenset[str]:
    before = groups.to_groups(writing.as_held(found.order))
    after = groups.to_groups(writing.as_held(order))
    return frozenset(g for g in before.keys() | after if before.get(g) != after.get(g))


def expected(raw: str) -> Json:
    """canonical-model §6.2: the body as read, minus what only the server says."""
    whole: Any = wire.loads(raw)
    return {key: value for key, value in whole.items() if key not in keys.SERVER_SAID}


@pytest.mark.parametrize("raw", bodies())
def test_left_alone_it_is_built_again_as_it_came(raw: str) -> None:
    found = decoded(raw)
    every = frozenset(groups.to_groups(found.order))
    there, wanted = writing.sides(found.order, found, every)
    assert writing.whole(there, wanted, raw, NOW_US) is None
    for line, after in zip(there.lines, wanted.lines, strict=True):
        assert writing.line_over(line, after, {}) is None
    edited = sent_back(found, replace(found.order, cart_id="other"))
    assert edited is not None
    assert wire.canonical(edited | {"cartId": 0}) == wire.canonical(expected(raw) | {"cartId": 0})


def with_party(order: Order, role: Any, **changes: Any) -> Order:
    party = replace(order.parties.get(role, Party()), **changes)
    return replace(order, parties={**order.parties, role: party})


def with_amount(order: Order, kind: str, value: str) -> Order:
    return replace(order, amounts={**order.amounts, kind: Decimal(value)})


def with_attribute(order: Order) -> Order:
    return replace(order, attributes={**order.attributes, "new": {"key": "text"}})


EDITS: dict[tuple[str, ...], Any] = {
    ("cartId",): lambda o: replace(o, cart_id="NEW"),
    ("channel",): lambda o: replace(o, channel="POS"),
    ("taxCategoryCode",): lambda o: replace(o, sales_tax_category="Z"),
    ("confirmed",): lambda o: replace(o, confirmed=not o.confirmed),
    ("taxIncluded",): lambda o: replace(o, tax_included=not o.tax_included),
    ("currencyCode",): lambda o: replace(o, currency="CHF"),
    ("customerRef",): lambda o: with_party(o, "customer", customer_ref="C-9"),
    ("email",): lambda o: with_party(o, "customer", email="new@example.com"),
    ("billingAddress",): lambda o: with_party(o, "billing", city="Tõrva"),
    ("shippingAddress",): lambda o: with_party(o, "shipping", postcode="0042"),
    ("paymentProvider",): lambda o: replace(o, payment_provider="Adyen"),
    ("shipmentMode",): lambda o: replace(o, carrier_delivery="UPS"),
    ("handlingCost", "handlingCostInCent"): lambda o: with_amount(o, "handling", "7.505"),
    ("shippingCostIncTax", "shippingCostIncTaxCent"):
        lambda o: with_amount(o, "shipping_gross", "8.10"),
    ("processedAt",): lambda o: replace(o, times={**o.times, "processed_at": Moment(NOW_US)}),
    ("paymentStatus",): lambda o: replace(o, status={**o.status, "payment": Status("paid")})
        if o.status_of("payment").value != "paid"
        else replace(o, status={**o.status, "payment": Status("failed")}),
    ("cancelReason",): lambda o: replace(o, cancel_reason="out of stock"),
    ("appliedDiscounts",): lambda o: replace(o, discounts=(*o.discounts, Discount("Loyal"))),
    ("appliedTaxes",): lambda o: replace(o, taxes=(*o.taxes, Tax("GST", rate=Decimal(10)))),
    ("attributeGroups",): with_attribute,
    ("shipments",): lambda o: replace(o, shipments=(*o.shipments, Shipment("s9", ref="S-9"))),
}  # fmt: skip


@given(st.sampled_from(bodies()), st.sampled_from(sorted(EDITS)))
def test_one_edit_changes_its_keys_and_nothing_else(raw: str, changed: tuple[str, ...]) -> None:
    found = decoded(raw)
    body = sent_back(found, EDITS[changed](found.order))
    assert body is not None
    for key in changed:
        assert body[key] != expected(raw).get(key)
    blank = dict.fromkeys(changed, 0)
    assert wire.canonical(expected(raw) | blank) == wire.canonical(body | blank)


def test_both_twins_are_written_rounded_half_up() -> None:
    found = decoded(RESPONSE)
    body = sent_back(found, with_amount(found.order, "handling", "7.505"))
    assert body is not None
    assert (body["handlingCost"], body["handlingCostInCent"]) == (Decimal("7.505"), 751)
    body = sent_back(found, with_amount(found.order, "total", "-0.005"))
    assert body is not None
    assert body["totalAmountInCent"] == -1


def test_an_amount_that_is_taken_away_goes_as_null_with_its_twin() -> None:
    found = decoded(RESPONSE)
    amounts = {kind: v for kind, v in found.order.amounts.items() if kind != "handling"}
    body = sent_back(found, replace(found.order, amounts=amounts))
    assert body is not None
    assert (body["handlingCost"], body["handlingCostInCent"]) == (None, None)


def test_numbers_go_back_in_the_spelling_they_came_in() -> None:
    found = decoded(dumps(ODD))
    text = wire.dumps(sent_back(found, replace(found.order, cart_id="N")))
    for spelling in ("22.2100", "9999", "33.333333333333", "1.10", "1.50"):
        assert spelling in text


def test_a_twin_that_disagrees_is_told_and_never_taken() -> None:
    found = decoded(dumps(ODD))
    assert found.order.amounts["total"] == Decimal("22.21")
    assert found.order.amounts["handling"] == Decimal("2.5")  # only its cents were told
    assert found.order.amounts["shipping_gross"] == Decimal("1.5")
    assert found.notices == ("totalAmount 22.2100 and its 9999 cents disagree; 22.2100 was taken.",)


def test_the_misspelt_twin_is_compared_under_both_names() -> None:
    for name in ("shippingCostIncTaxCent", "shippingCostIncTaxInCent"):
        body = {**ODD, "shippingCostIncTaxCent": None, "shippingCostIncTaxInCent": None, name: 7}
        found = decoded(dumps(body))
        assert any(notice.startswith("shippingCostIncTax 1.5") for notice in found.notices)


# -- parties --------------------------------------------------------------------------------


def test_a_name_in_parts_stays_in_parts_and_a_whole_one_wins() -> None:
    parties = decoded(dumps(ODD)).order.parties
    billing, shipping = parties["billing"], parties["shipping"]
    assert (billing.given_name, billing.family_name, billing.name_form) == (
        "Ana", "Ionescu", "split",
    )  # fmt: skip
    assert (shipping.full_name, shipping.given_name, shipping.name_form) == ("Jo Doe", "", "whole")
    assert shipping.country_text == "Romania"
    assert shipping.level == "2"


def test_an_edited_name_in_parts_goes_under_every_name() -> None:
    found = decoded(dumps(ODD))
    body = sent_back(found, with_party(found.order, "billing", given_name="Anca"))
    assert body is not None
    assert body["billingAddress"] == {
        "name": "Anca Ionescu", "firstName": "Anca", "lastName": "Ionescu", "city": "Cluj",
        "own": 1,
    }  # fmt: skip


def test_an_address_where_there_was_none_goes_whole() -> None:
    found = decoded(dumps(ODD | {"shippingAddress": None}))
    moved = with_party(found.order, "shipping", country="MD", city="Chișinău")
    body = sent_back(found, moved)
    assert body is not None
    assert body["shippingAddress"]["countryCode"] == "MD"
    assert body["shippingAddress"]["city"] == "Chișinău"


def test_a_new_country_ends_the_text_beside_it() -> None:
    found = decoded(dumps(ODD))
    moved = with_party(found.order, "shipping", country="MD", country_text="")
    body = sent_back(found, moved)
    assert body is not None
    address = body["shippingAddress"]
    assert (address["countryCode"], address["country"], address["countryName"]) == ("MD", "", "")


# -- lists ----------------------------------------------------------------------------------


def test_list_items_are_overlaid_in_place_by_what_they_are_called() -> None:
    discounts = [
        {"id": "1", "name": "A", "amount": Decimal("1.50"), "amountInCent": 150, "own": True},
        {"id": "2", "name": "B", "amount": 2, "amountInCent": 200, "headerLevel": False},
    ]
    found = decoded(dumps({**ODD, "appliedDiscounts": discounts}))
    one, two = found.order.discounts
    edited = replace(found.order, discounts=(two, replace(one, amount=Decimal(3)), Discount("C")))
    body = sent_back(found, edited)
    assert body is not None
    assert body["appliedDiscounts"] == [
        discounts[1],
        {"id": "1", "name": "A", "amount": 3, "amountInCent": 300, "own": True},
        {"name": "C", "headerLevel": True},
    ]


def test_a_shipment_tells_its_quantities_as_text() -> None:
    found = decoded(dumps(ODD))
    ours = Shipment(
        "s1", ref="S-1", provider="DHL", status="SHIPPED", tracking_no="T1",
        shipped_at=Moment(NOW_US), lines=(ShipmentLine("l0", Decimal("1.50")),),
    )  # fmt: skip
    body = sent_back(found, replace(found.order, shipments=(ours,)))
    assert body is not None
    assert body["shipments"] == [
        {"shipmentRef": "S-1", "shipmentProvider": "DHL", "shipmentStatus": "SHIPPED",
         "trackingNumber": "T1", "shippedDate": NOW,
         "shipmentLines": [{"entryId": "1", "entryRef": "a", "quantityShipped": "1.5"}]},
    ]  # fmt: skip


def test_an_edited_shipment_keeps_what_we_do_not_know() -> None:
    raw = dumps(repaired(sample("twc-order-response")))
    found = decoded(raw)
    (shipment,) = found.order.shipments
    body = sent_back(found, replace(found.order, shipments=(replace(shipment, tracking_no="N"),)))
    assert body is not None
    before: Any = wire.loads(raw)
    assert body["shipments"] == [before["shipments"][0] | {"trackingNumber": "N"}]


# -- attributes -----------------------------------------------------------------------------


@pytest.mark.parametrize("wrapped", [True, False], ids=["map", "array"])
@pytest.mark.parametrize("plain", [True, False], ids=["texts", "objects"])
def test_attributes_are_read_and_changed_in_every_form(*, wrapped: bool, plain: bool) -> None:
    def attribute(value: str) -> object:
        return value if plain else {"attribute_value": value, "value_type": "BLOB"}

    group = {"attribute_group": "gift", "own": 1,
             "attributes": {"card": attribute("Hi"), "wrap": attribute("no")}}  # fmt: skip
    found = decoded(dumps({**ODD, "attributeGroups": {"gift": group} if wrapped else [group]}))
    assert found.order.attributes == {"gift": {"card": "Hi", "wrap": "no"}}
    edited = replace(found.order, attributes={"gift": {"card": "Bye", "size": "XL"}})
    body = sent_back(found, edited)
    assert body is not None
    changed = {
        **group,
        "attributes": {"card": attribute("Bye"),
                       "size": {"attribute_value": "XL", "value_type": "STRING"}},
    }  # fmt: skip
    assert body["attributeGroups"] == ({"gift": changed} if wrapped else [changed])


def test_a_new_group_of_attributes_is_written_whole() -> None:
    assert attributes.overlaid(None, {}, {"gift": {"card": "Hi"}}) == {
        "gift": {"attribute_group": "gift", "is_obsolete": False,
                 "attributes": {"card": {"value_type": "STRING", "attribute_value": "Hi"}}}
    }  # fmt: skip


# -- lines ----------------------------------------------------------------------------------


def test_a_line_is_laid_over_what_was_read() -> None:
    found = decoded(dumps(ODD))
    first = found.order.lines[0]
    edited = replace(found.order, lines=(replace(first, quantity=Decimal(4), line_total=None),
                                         *found.order.lines[1:]))  # fmt: skip
    there, wanted = writing.sides(edited, found, frozenset({"line.l0"}))
    raw: Any = wire.loads(found.raw)
    over = writing.line_over(there.lines[0], wanted.lines[0], raw["orderLines"][0])
    # The told sum was not price × quantity as it is read, so that no way reckons it anew.
    assert over == raw["orderLines"][0] | {
        "quantity": 4, "totalAmount": None, "totalAmountInCent": None,
    }  # fmt: skip


def test_sums_follow_in_the_way_that_gave_them() -> None:
    found = decoded(dumps(wish_order(1, random.Random(3))))
    first = found.order.lines[0]
    more = replace(first, quantity=first.quantity + 1, line_total=None, line_net=None,
                   line_gross=None)  # fmt: skip
    amounts = {kind: v for kind, v in found.order.amounts.items() if kind != "total"}
    edited = replace(found.order, amounts=amounts, lines=(more, *found.order.lines[1:]))
    there, wanted = writing.sides(edited, found, changed_by(found, edited))
    assert first.unit_gross is not None
    assert first.unit_net is not None
    line = wanted.lines[0]
    assert line.line_total == line.line_gross == first.unit_gross * more.quantity
    assert line.line_net == first.unit_net * more.quantity
    assert wanted.amounts["total"] == there.amounts["total"] + first.unit_gross
    body = writing.whole(there, wanted, found.raw, NOW_US)
    assert body is not None
    assert body["totalAmount"] == wanted.amounts["total"]
    assert body["orderLines"] == expected(found.raw)["orderLines"]


def test_a_sum_that_nobody_can_reckon_goes_as_unknown() -> None:
    found = decoded(dumps(wish_order(1, random.Random(3)) | {"totalAmountExTax": 1}))
    amounts = {kind: v for kind, v in found.order.amounts.items() if kind != "total_net"}
    body = sent_back(found, replace(found.order, amounts=amounts))
    assert body is not None
    assert (body["totalAmountExTax"], body["totalAmountExTaxInCent"]) == (None, None)


def test_the_net_sum_of_a_line_has_no_twin() -> None:
    body = writing.line(Line(line_net=Decimal("1.25"), line_gross=Decimal("1.5")))
    assert body["totalAmountExTax"] == Decimal("1.25")
    assert "totalAmountExTaxInCent" not in body
    assert body["totalAmountIncTaxInCent"] == 150


def test_a_line_keeps_its_reference_or_gets_one() -> None:
    order = replace(TYPED, lines=(Line(id="01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                                  Line(id="x", remote_line_ref="theirs")))  # fmt: skip
    refs = [writing.entry_ref(order, line) for line in order.lines]
    assert refs == ["W-1-ABCDEFGHIJ-9G5FAV", "theirs"]


@pytest.mark.parametrize(
    ("raw", "count"),
    [(dumps(sample("twc-line")), 1), (dumps(sample("twc-line-unnamed")), 1), (RESPONSE, 1),
     (dumps([sample("twc-line")] * 2), 2), ("[]", 0), ('{"orderLines": null}', 0)],
)  # fmt: skip
def test_a_line_reply_may_be_lines_a_line_or_an_order(raw: str, count: int) -> None:
    lines = [reading.read_line(fields) for fields in reading.lines_in(raw)]
    assert len(lines) == count
    assert all(line.sku == "string" for line in lines)


@pytest.mark.parametrize("name", ["twc-line", "twc-line-unnamed"])
def test_a_documented_line_is_built_again_as_it_came(name: str) -> None:
    raw = sample(name)
    (fields,) = reading.lines_in(dumps(raw))
    line = reading.read_line(fields)
    assert writing.line_over(line, line, raw) is None
    edited = writing.line_over(line, replace(line, gtin="4006381333931"), raw)
    assert edited == raw | {"gtin": "4006381333931"}


# -- what cannot be read ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [("totalAmount", True, "totalAmount"), ("totalAmount", "12,50", "12,50"),
     ("totalAmountInCent", [], "totalAmountInCent"), ("confirmed", "yes", "confirmed"),
     ("cancelled", 1, "cancelled"), ("created_at", "yesterday", "created_at"),
     ("orderLines", {}, "orderLines"), ("orderLines", [None], "orderLines[0]"),
     ("orderLines", [{"id": "1"}], "orderLines[0].quantity"),
     ("billingAddress", "x", "billingAddress"), ("shipmentMode", [1], "shipmentMode"),
     ("attributeGroups", {"a": 5}, "attributeGroups.a"), ("orderRef", ["x"], "orderRef"),
     ("id", "..", "cannot be part of an address"), ("id", None, "address")],
)  # fmt: skip
def test_what_cannot_be_read_is_named(key: str, value: object, told: str) -> None:
    raw = dumps(sample("twc-order-response") | {key: value})
    found = reading.decode(raw)
    assert isinstance(found, Unreadable)
    assert told in found.reason
    assert len(found.reason) <= 200
    assert found.raw == raw


@pytest.mark.parametrize("value", [None, [], "missing"])
def test_an_order_without_lines_says_nothing_about_lines(value: object) -> None:
    body = sample("twc-order-response")
    if value == "missing":
        del body["orderLines"]
    else:
        body["orderLines"] = value
    found = reading.decode(dumps(body))
    assert isinstance(found, Decoded)
    assert not groups.within("line.l0", found.visible)
    assert found.summary == (value == "missing")
