"""Transiteo's bodies to canonical orders and back, without losing a digit or a key."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wire
from app.connectors.contract import Decoded, Unreadable
from app.connectors.transiteo import keys, limits, reading, writing
from app.orders import groups
from app.orders.model import Axis, Line, Moment, Order, Party, Status
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample, transiteo_order
from app.sandbox.transiteo import NUMBERS, TEXTS

NOW_US = 1_760_000_000_123_456
SAMPLE = dumps(sample("transiteo-get"))


def decoded(raw: str) -> Decoded:
    found = reading.decode(raw)
    assert isinstance(found, Decoded)
    lines = tuple(replace(line, id=f"l{n}") for n, line in enumerate(found.order.lines))
    return replace(found, order=replace(found.order, lines=lines, client_ref=found.remote_id))


def bodies() -> list[str]:
    chance = random.Random(5)
    odd = sample("transiteo-get") | {
        "order_id": "95750870.3",
        "agent_adress": "12 rue principale",
        "agent_address": "",
        "order_payment_date": 0,
        "order_statut": "",
        "amount_shipping": Decimal("22.2100"),
        "amount_duty": None,
        "unknown": {"deep": [1, None, "x", {"a": Decimal("1.10")}]},
        "buyer_firstname": "", "buyer_lastname": "", "buyer_address": "", "buyer_zipcode": "",
        "buyer_city": "", "buyer_country": "",
        "products": [
            {"sku": "A", "quantity": 3, "unit_price": Decimal("33.333333333333"),
             "unit_price_currency": "EUR", "seller_id": "001", "own": True},
            {"sku": "B", "quantity": Decimal("1.50"), "unit_price": 0,
             "unit_price_currency": "USD", "seller_id": None},
        ],
    }  # fmt: skip
    canceled = sample("transiteo-get") | {"canceled": True, "order_statut": "PAID"}
    generated = [transiteo_order(number, chance) for number in range(30)]
    return [SAMPLE, *map(dumps, (odd, canceled, *generated))]


def test_the_documented_sample() -> None:
    found = decoded(SAMPLE)
    order = found.order
    assert (found.remote_id, order.number) == ("001", "001")
    assert order.lines[0].seller_id == "001"
    assert order.lines[0].unit_price == 100
    assert order.ordered_at == Moment(1_753_175_951_270_000, "1753175951270", "ms")
    assert order.parties["customer"].country == "FR"
    assert order.parties["customer"].email == "gauthier@transiteo.com"
    assert order.parties["agent"].postcode == "L-56789"
    assert (order.incoterm, order.incoterm_tax_basis) == ("DDP", "CIF")
    assert (order.payment_method, order.payment_provider) == ("Card", "Stripe")
    assert order.status == {"order": Status("other", "Expédié")}
    assert order.amounts["products"] == 100
    assert "discount_products_global" not in order.amounts
    assert [paper.seller_id for paper in order.documents] == ["", "00001", "00002"]
    assert found.visible >= {"line", "party.customer", "currency_amounts", "status.order"}
    assert "status.payment" not in found.visible
    assert not found.summary


@pytest.mark.parametrize("raw", bodies())
def test_a_pulled_order_differs_in_nothing_from_what_is_held(raw: str) -> None:
    """Else it would be dirty without an edit, and be pushed for ever."""
    order = decoded(raw).order
    shown, held = groups.to_groups(order), groups.to_groups(writing.as_held(order))
    assert {g: v for g, v in shown.items() if not groups.is_local_only(g)} == {
        g: v for g, v in held.items() if not groups.is_local_only(g)
    }


@pytest.mark.parametrize("raw", bodies())
def test_nothing_changed_sends_nothing(raw: str) -> None:
    found = decoded(raw)
    every = frozenset(groups.to_groups(found.order)) | {f"line.{li.id}" for li in found.order.lines}
    assert writing.whole(found.order, found, every, NOW_US) is None


EDITS: dict[str, Any] = {
    "invoice_id": lambda o: replace(o, invoice_ref="NEW"),
    "url": lambda o: replace(o, shop_url="https://new.example"),
    "currency": lambda o: replace(o, currency="CHF"),
    "arrival_country": lambda o: replace(o, arrival_country="JP"),
    "customer_city": lambda o: with_party(o, "customer", city="Tõrva"),
    "buyer_zipcode": lambda o: with_party(o, "buyer", postcode="0042"),
    "agent_lastname": lambda o: with_party(o, "agent", family_name="O'Neil"),
    "customer_email": lambda o: with_party(o, "customer", email="new@example.com"),
    "order_payment_type": lambda o: replace(o, payment_provider="Adyen"),
    "shipping_carrier": lambda o: replace(o, carrier_delivery="UPS"),
    "amount_shipping": lambda o: replace(o, amounts={**o.amounts, "shipping": Decimal("7.50")}),
    "order_date_hour": lambda o: replace(o, ordered_at=Moment(1_760_000_000_000_000)),
}


def with_party(order: Order, role: Any, **changes: Any) -> Order:
    party = replace(order.parties.get(role, Party(name_form="split")), **changes)
    return replace(order, parties={**order.parties, role: party})


def sent_back(raw: str, order: Order, found: Decoded) -> dict[str, Any]:
    """What is sent for this edit, as sync would ask for it."""
    before = groups.to_groups(writing.as_held(found.order))
    after = groups.to_groups(writing.as_held(order))
    changed = frozenset(g for g in before.keys() | after if before.get(g) != after.get(g))
    body = writing.whole(order, found, changed, NOW_US)
    assert body is not None
    return body


def expected(raw: str) -> dict[str, Any]:
    """canonical-model §6.2: the body as read, minus what only the server says."""
    whole: Any = wire.loads(raw)
    return {key: value for key, value in whole.items() if key not in keys.SERVER_SAID}


@given(st.sampled_from(bodies()), st.sampled_from(sorted(EDITS)))
def test_one_edit_changes_one_key_and_nothing_else(raw: str, key: str) -> None:
    found = decoded(raw)
    body = sent_back(raw, EDITS[key](found.order), found)
    assert body[key] != expected(raw).get(key)
    left, right = expected(raw) | {key: 0}, body | {key: 0}
    assert wire.canonical(left) == wire.canonical(right)


def test_numbers_go_back_in_the_spelling_they_came_in() -> None:
    raw = bodies()[1]
    found = decoded(raw)
    text = wire.dumps(sent_back(raw, replace(found.order, invoice_ref="N"), found))
    for spelling in ("22.2100", "33.333333333333", "1.10", "1.50", '"95750870.3"', '"001"'):
        assert spelling in text


def test_a_line_is_overlaid_in_place() -> None:
    raw = bodies()[1]
    found = decoded(raw)
    first = replace(found.order.lines[0], quantity=Decimal(4))
    new = Line(id="new", sku="C", quantity=Decimal(1), unit_price=Decimal("5.00"))
    body = sent_back(raw, replace(found.order, lines=(first, new)), found)
    whole: Any = wire.loads(raw)
    assert body["products"] == [
        whole["products"][0] | {"quantity": 4},
        {"sku": "C", "quantity": 1, "unit_price": 5, "unit_price_currency": "EUR",
         "seller_id": ""},
    ]  # fmt: skip
    assert wire.canonical({**body, "products": 0}) == wire.canonical(
        expected(raw) | {"products": 0}
    )


def test_lines_without_local_ids_are_matched_never_by_position() -> None:
    raw = bodies()[1]
    found = decoded(raw)
    bare = replace(
        found, order=replace(found.order, lines=tuple(replace(x, id="") for x in found.order.lines))
    )
    swapped = replace(found.order, lines=found.order.lines[::-1])
    edited = replace(
        swapped, lines=(replace(swapped.lines[0], quantity=Decimal(9)), swapped.lines[1])
    )
    body = writing.whole(edited, bare, frozenset({"line.l0", "line.l1"}), NOW_US)
    assert body is not None
    products: Any = body["products"]
    assert [(line["sku"], line["quantity"]) for line in products] == [("A", 3), ("B", 9)]


def test_the_status_word_goes_with_its_time() -> None:
    found = decoded(dumps(sample("transiteo-get") | {"order_statut": "AWAITING"}))
    paid = replace(found.order, status={**found.order.status, "payment": Status("paid")})
    body = sent_back(found.raw, paid, found)
    assert body["order_statut"] == "PAID"
    assert body["order_update_statut"] == NOW_US // 1000
    assert "mail" not in body


@pytest.mark.parametrize(
    ("told", "order", "payment", "sent"),
    [("PAID", "open", "paid", "PAID"), ("PAID", "open", "awaiting", "AWAITING"),
     ("AWAITING", "open", "paid", "PAID"), ("AWAITING", "cancelled", "awaiting", "CANCELLED"),
     ("CANCELED", "cancelled", "none", "CANCELED"), ("Payé", "other", "paid", "Payé"),
     ("Expédié", "other", "paid", "Expédié"), ("Expédié", "cancelled", "paid", "CANCELLED"),
     ("Expédié", "open", "paid", "PAID"), ("PAID", "open", "refunded", "PAID"),
     ("paid", "open", "partially_refunded", "paid"), ("PAID", "on_hold", "authorized", "AWAITING"),
     ("", "open", "failed", "AWAITING"), ("", "open", "paid", "PAID")],
)  # fmt: skip
def test_status_words(told: str, order: str, payment: str, sent: str) -> None:
    from app.connectors.transiteo.statuses import word

    status: dict[Axis, Status] = {"order": Status(order, told), "payment": Status(payment, told)}
    assert word(Order(status=status)) == sent


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [("amount_vat", True, "amount_vat"), ("amount_vat", {"amount": 1}, "amount_vat"),
     ("amount_vat", "12,50", "12,50"), ("amount_vat", "1e3", "1e3"),
     ("amount_vat", "٣", "amount_vat"), ("order_date_hour", True, "order_date_hour"),
     ("amount_vat", Decimal("12345678901234567890123.45"), "out of range"),
     ("order_date_hour", 1753175951, "seconds"),
     ("order_date_hour", 253402300800000, "9999"),
     ("customer_city", ["x"], "customer_city"), ("products", {}, "products"),
     ("products", [None], "products[0]"), ("products", [{"sku": "A"}], "products[0].quantity"),
     ("products", [{"sku": "A", "quantity": "two"}], "products[0].quantity"),
     ("order_id", "..", "cannot be part of an address"), ("order_id", None, "address")],
)  # fmt: skip
def test_what_cannot_be_read_is_named(key: str, value: object, told: str) -> None:
    raw = dumps(sample("transiteo-get") | {key: value})
    found = reading.decode(raw)
    assert isinstance(found, Unreadable)
    assert told in found.reason
    assert len(found.reason) <= 200
    assert found.raw == raw


@pytest.mark.parametrize(
    ("key", "value", "group", "shown"),
    [("amount_vat", "19.99", "currency_amounts", "19.99"),
     ("customer_zipcode", 67000, "party.customer", "67000"),
     ("amount_vat", Decimal("-0.00"), "currency_amounts", "0"),
     ("order_id", 9007199254740993, "local.number", "9007199254740993")],
)  # fmt: skip
def test_odd_types_with_a_certain_meaning_are_read(
    key: str, value: object, group: str, shown: str
) -> None:
    found = reading.decode(dumps(sample("transiteo-get") | {key: value}))
    assert isinstance(found, Decoded)
    assert shown in str(groups.to_groups(found.order)[group])


@pytest.mark.parametrize("value", [None, [], "missing"])
def test_an_order_without_lines_says_nothing_about_lines(value: object) -> None:
    body = sample("transiteo-get")
    if value == "missing":
        del body["products"]
    else:
        body["products"] = value
    found = reading.decode(dumps(body))
    assert isinstance(found, Decoded)
    assert not groups.within("line.l0", found.visible)
    assert found.summary == (value == "missing")


def test_a_partial_element_shows_only_what_it_has() -> None:
    found = reading.decode('{"order_id": "7", "currency": "EUR", "invoice_id": "i"}')
    assert isinstance(found, Decoded)
    assert found.visible == {"header.invoice_ref"}
    assert found.summary


# -- duties and papers -----------------------------------------------------------------------

LANDED = {
    "amount_duty": "3.50", "amount_vat": "20.01", "amount_specialtaxes": "0.4",
    "amount_shipping_duty": "1.10", "amount_shipping_vat": "2.05",
    "amount_shipping_specialtaxes": "0.10", "amount_discount": "-5.00",
}  # fmt: skip


def landed() -> str:
    """The documented order with duties and with papers of two sellers."""
    body = sample("transiteo-get") | {key: Decimal(told) for key, told in LANDED.items()}
    duties = {"amount_duty": Decimal("3.50"), "amount_vat": Decimal("20.010"), "seller_id": "001"}
    body["products"] = [body["products"][0] | duties]
    return dumps(body)


def test_duties_are_read_to_the_digit_and_go_back_as_they_came() -> None:
    found = decoded(landed())
    assert {kind: str(found.order.amounts[kind]) for kind in sorted(found.order.amounts)} == {
        "discount_total": "5.00", "duty": "3.50", "products": "100", "shipping": "10",
        "shipping_duty": "1.10", "shipping_special": "0.10", "shipping_vat": "2.05",
        "special_taxes": "0.4", "vat": "20.01",
    }  # fmt: skip
    (line,) = found.order.lines
    assert list(map(str, (line.duty, line.vat, line.special_taxes))) == ["3.50", "20.010", "0"]
    edited = replace(found.order, invoice_ref="F-9")
    body = writing.whole(edited, found, frozenset({"header.invoice_ref"}), NOW_US)
    assert body is not None
    sent = wire.dumps(body)
    assert '"amount_discount":-5.00' in sent
    assert '"amount_shipping_duty":1.10' in sent
    assert '"amount_vat":20.010' in sent


def test_a_new_quantity_leaves_the_duties_of_its_line_alone() -> None:
    found = decoded(landed())
    (line,) = found.order.lines
    more = replace(found.order, lines=(replace(line, quantity=Decimal(7)),))
    body = writing.whole(more, found, frozenset({"line.l0"}), NOW_US)
    assert body is not None
    before, after = json.loads(landed()), json.loads(wire.dumps(body))
    assert after["products"] == [before["products"][0] | {"quantity": 7}]


def test_sellers_papers_keep_their_numbers() -> None:
    """The line says 001 and the map 00001: nobody says that they are one (remote-apis T6)."""
    papers = decoded(landed()).order.documents
    assert [(paper.kind, paper.seller_id) for paper in papers] == [
        ("export_invoice", ""),
        ("seller_export_invoice", "00001"),
        ("seller_export_invoice", "00002"),
    ]
    assert decoded(landed()).order.lines[0].seller_id == "001"
    assert all(paper.url.startswith("https://") for paper in papers)


@pytest.mark.parametrize("told", [None, [], "x", 7, {"00001": None}, {"00001": ["u"]}, {"1": ""}])
def test_sellers_papers_of_another_form_are_none(told: object) -> None:
    body = sample("transiteo-get") | {"sellers_export_invoice_url": told}
    kinds = [paper.kind for paper in decoded(dumps(body)).order.documents]
    assert kinds == ["export_invoice"]


# -- create ----------------------------------------------------------------------------------


def typed() -> Order:
    """An order as a clerk enters it: shipping party only, a whole name, two address lines."""
    return Order(
        id="L1", number="W-1", client_ref="W-1-ABCDEFGHIJ", currency="EUR",
        departure_country="RO", ordered_at=Moment(1_760_000_000_000_000),
        parties={"shipping": Party(full_name="John van Smith", line1="1 Pier Road", line2="Flat 2",
                                   city="Boston", postcode="02110", country="US",
                                   phone="+16175550100", email="john@example.com")},
        lines=(Line(id="l1", sku="V01-39", name="Shoes", quantity=Decimal(2),
                    unit_net=Decimal("91.60"), unit_tax=Decimal("17.40"), hs_code="6403"),
               Line(id="l2", kind="discount", sku="-", quantity=Decimal(1),
                    unit_price=Decimal("-5"))),
        amounts={"shipping": Decimal("15.00")},
        status={"order": Status("open"), "payment": Status("paid")},
    )  # fmt: skip


def test_a_create_carries_every_printed_key() -> None:
    body = writing.encode(typed(), fill=True)
    assert set(body) == {*TEXTS, *NUMBERS, "products"}
    assert all(isinstance(body[name], str) for name in TEXTS)
    assert all(isinstance(body[name], int | Decimal) for name in NUMBERS)
    assert body["order_id"] == "W-1-ABCDEFGHIJ"
    assert (body["customer_firstname"], body["customer_lastname"]) == ("John van", "Smith")
    assert body["customer_address"] == "1 Pier Road, Flat 2"
    assert body["customer_country"] == body["buyer_country"] == body["arrival_country"] == "USA"
    assert body["customer_email"] == "john@example.com"
    assert body["agent_firstname"] == ""
    assert body["order_payment_date"] == 0
    assert body["order_statut"] == "PAID"
    assert body["amount_products"] == Decimal("183.20")
    assert body["products"] == [
        {"sku": "V01-39", "quantity": 2, "unit_price": Decimal("91.6"),
         "unit_price_currency": "EUR", "seller_id": ""}
    ]  # fmt: skip


def test_explicit_parties_win() -> None:
    order = typed()
    ana = Party(given_name="Ana", family_name="Ionescu", line1="Strada Lungă 4", country="RO")
    body = writing.encode(replace(order, parties={**order.parties, "customer": ana}), fill=True)
    assert (body["customer_firstname"], body["customer_country"]) == ("Ana", "ROU")
    assert body["customer_email"] == "john@example.com"
    assert body["arrival_country"] == "USA"


def test_what_a_create_holds_is_what_comes_back() -> None:
    """The echo of a create is no difference: the projection foresaw it."""
    order = typed()
    shown = decoded(wire.dumps(writing.encode(order, fill=True))).order
    held = writing.as_held(order)
    for group in ("party.customer", "party.buyer", "header.arrival_country", "carrier", "payment",
                  "currency_amounts", "time.ordered_at"):  # fmt: skip
        expected_value = groups.to_groups(shown).get(group)
        assert groups.same(groups.to_groups(held).get(group), expected_value), group
    assert [line.id for line in held.lines] == ["l1"]
    assert held.number == "W-1"


def test_what_is_lost_is_named_for_the_clerk() -> None:
    order = replace(typed(), tags=("export",), tracking_no="T1", incoterm="DAP")
    lost = {item.group: item.reason for item in limits.not_sent(order)}
    assert {"party.shipping.phone", "line.l1.name", "line.l2", "tags", "tracking",
            "incoterm.incoterm"} <= set(lost)  # fmt: skip
    assert "party.shipping.email" not in lost
    assert not any(group.startswith(("customs", "local", "status.payment")) for group in lost)
    assert all("kept here, not sent" in reason for reason in lost.values())


def test_what_stops_a_create() -> None:
    assert not [p for p in limits.problems(typed()) if p.level == "error"]
    empty = {p.field for p in limits.problems(Order()) if p.level == "error"}
    assert empty == {"currency", "departure_country", "arrival_country", "lines"}
    bad = replace(typed(), lines=(Line(quantity=Decimal("1.5")),), arrival_country="ZZ")
    found = {(p.field, p.level) for p in limits.problems(bad)}
    assert found == {("lines[0].sku", "error"), ("lines[0].unit_price", "error"),
                     ("lines[0].quantity", "warning"), ("arrival_country", "warning")}  # fmt: skip


def test_an_edited_agent_goes_under_both_spellings() -> None:
    """remote-apis T4: the page spells the address in two ways."""
    body = sample("transiteo-get")
    found = decoded(dumps(body | {"agent_adress": body["agent_address"]}))
    order = with_party(found.order, "agent", line1="1 Quay")
    sent = sent_back(found.raw, order, found)
    assert (sent["agent_address"], sent["agent_adress"]) == ("1 Quay", "1 Quay")
