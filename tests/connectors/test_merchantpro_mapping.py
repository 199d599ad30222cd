"""MerchantPro's bodies to canonical orders and back: null, "" and 0 apart, arrays whole."""

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
from app.connectors.merchantpro import keys, limits, reading, statuses, writing
from app.orders import groups
from app.orders.model import Axis, Line, Option, Order, Party, Status
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample, shop_order

SAMPLES = ("get", "create-response", "patch-response")
ANY_CODE: writing.Codes = {**keys.CODES, "carrier_delivery": frozenset({"speedy"})}


def decoded(raw: str) -> Decoded:
    found = reading.decode(raw)
    assert isinstance(found, Decoded)
    lines = tuple(replace(line, id=f"l{n}") for n, line in enumerate(found.order.lines))
    return replace(found, order=replace(found.order, lines=lines))


def bodies() -> list[str]:
    chance = random.Random(5)
    found = [sample(f"merchantpro-{name}") for name in SAMPLES]
    found += sample("merchantpro-list-lines")["data"]
    found.append(
        found[0]
        | {
            "id": "95750870.3",
            "payment_status": "canceled",
            "shipping_status": "somewhere",
            "shipping_amount": 0,
            "shipping_carrier_id": "speedy",
            "meta_fields": {"bordereau_ref": "R-1", "own": {"a": [1]}, "n": 5},
            "tags": [{"id": 1, "name": "vip"}, {"id": 2, "name": "x"}],
            "shipping_delivery_info": [],
            "line_items": [
                found[0]["line_items"][0]
                | {"unit_price_net": Decimal("13749.1667"), "row_id": "r1", "stock": "-1.000",
                   "meta_fields": {"a": {"b": 1}, "c": "d"}},
                {"product_name": "free", "quantity": -1, "item_type": "discount",
                 "line_subtotal_gross": Decimal("-5.10"), "status": {"id": 1, "name": "new"}},
            ],
        }
    )  # fmt: skip
    return [*map(dumps, found), *(dumps(shop_order(number, chance)) for number in range(30))]


def test_the_documented_get() -> None:
    found = decoded(dumps(sample("merchantpro-get")))
    order = found.order
    assert (found.remote_id, order.parent_remote_id) == ("12345001", "39787708")
    assert order.amounts["total"] == Decimal("453.05")
    assert "shipping" not in order.amounts
    assert order.ship_method_id == "0"
    first, second = order.lines
    assert (first.unit_net, first.unit_tax, first.unit_gross) == (
        Decimal("184.03"), Decimal("34.96"), Decimal("218.99"),
    )  # fmt: skip
    assert (second.quantity, second.line_net) == (Decimal(2), Decimal("196.68"))
    paper = order.documents[0]
    assert (paper.kind, paper.prefix, paper.number) == ("invoice", "SERIE", "0000010")
    assert [d.kind for d in order.documents] == ["invoice", "order_page", "proforma"]
    assert order.status["payment"] == Status("awaiting", "awaiting")
    assert order.ordered_at is not None
    assert order.ordered_at.text == "2020-03-25T07:42:28+02:00"
    assert order.ordered_at.us == 1_585_114_948_000_000
    assert order.parties["customer"].email == "dfdfddddf@exemple.com"
    assert order.parties["billing"].country_text == "România"


def test_the_documented_lists() -> None:
    row = reading.decode(dumps(sample("merchantpro-list")["data"][0]))
    assert isinstance(row, Decoded)
    assert row.summary
    assert not groups.within("line.l0", row.visible)
    assert {"party.billing", "currency_amounts", "documents"} <= row.visible - {"tracking"} | {
        "currency_amounts"
    }
    assert [d.kind for d in row.order.documents] == ["order_page", "proforma"]
    for cut in sample("merchantpro-list-fields")["data"]:
        found = reading.decode(dumps(cut))
        assert isinstance(found, Decoded)
        assert found.visible == {"status.payment", "payment"}
    whole = reading.decode(dumps(sample("merchantpro-list-lines")["data"][0]))
    assert isinstance(whole, Decoded)
    assert whole.order.lines[0].options == (Option("Culoare", "alb", "1"),)
    assert whole.order.amounts["shipping"] == Decimal("161.16")


@pytest.mark.parametrize("listed", [False, True])
def test_where_a_parcel_is_fetched_and_the_shops_notes_are_read(listed: bool) -> None:
    point = {"id": 71, "name": "Easybox Unirii"}
    delivery = {"delivery_time": "10:00-12:00", "pickup_address": [point] if listed else point}
    notes = [{"id": 1, "text": "call first"}, {"id": 2, "text": "paid by bank"}]
    told = {"shipping_delivery_info": [delivery] if listed else delivery, "internal_notes": notes}
    found = decoded(dumps(sample("merchantpro-get") | told))
    assert (
        found.order.context.items()
        >= {
            "pickup": "Easybox Unirii (71)",
            "delivery_time": "10:00-12:00",
            "internal_notes": "call first\npaid by bank",
        }.items()
    )
    assert "context.pickup" in found.visible
    there = groups.to_groups(found.order)
    assert groups.to_groups(writing.as_held(found.order)) == there


def test_a_row_that_leaves_them_out_does_not_say_that_they_are_gone() -> None:
    found = decoded(dumps(sample("merchantpro-get")))
    assert not found.visible & {"context.pickup", "context.delivery_time", "context.internal_notes"}
    assert "context.device" in found.visible
    emptied = decoded(dumps(sample("merchantpro-get") | {"internal_notes": []}))
    assert "context.internal_notes" in emptied.visible


def test_sums_of_the_samples_hold_exactly() -> None:
    """canonical-model §9: total = Σ line_gross + shipping."""
    for raw in bodies()[:4]:
        order = decoded(raw).order
        lines = sum((line.line_gross or Decimal(0) for line in order.lines), Decimal(0))
        assert lines + order.amounts.get("shipping", Decimal(0)) == order.amounts["total"]


@pytest.mark.parametrize("raw", bodies())
def test_a_pulled_order_differs_in_nothing_from_what_is_held(raw: str) -> None:
    order = decoded(raw).order
    shown, held = groups.to_groups(order), groups.to_groups(writing.as_held(order))
    assert {g: v for g, v in shown.items() if not groups.is_local_only(g)} == {
        g: v for g, v in held.items() if not groups.is_local_only(g)
    }


@pytest.mark.parametrize("raw", bodies())
def test_nothing_changed_sends_nothing(raw: str) -> None:
    found = decoded(raw)
    every = frozenset(groups.to_groups(found.order))
    assert writing.patch(found.order, found, every, ANY_CODE) is None


def with_party(order: Order, role: Any, **changes: Any) -> Order:
    party = replace(order.parties.get(role, Party()), **changes)
    return replace(order, parties={**order.parties, role: party})


EDITS: dict[str, tuple[Any, object]] = {
    "billing_city": (lambda o: with_party(o, "billing", city="Iași"), "Iași"),
    "shipping_country_code": (lambda o: with_party(o, "shipping", country="MD"), "MD"),
    "customer_email": (lambda o: with_party(o, "customer", email="n@example.com"), "n@example.com"),
    "customer_id": (lambda o: with_party(o, "customer", customer_id="18"), 18),
    "customer_note": (lambda o: replace(o, notes=replace(o.notes, customer="Ring")), "Ring"),
    "shipping_amount": (lambda o: replace(o, amounts={**o.amounts, "shipping": Decimal(7)}), 7),
    "shipping_awb": (lambda o: replace(o, tracking_no="AWB1"), "AWB1"),
    "payment_status": (
        lambda o: replace(o, status={**o.status, "payment": Status("failed")}), "failed"
    ),
    "tags": (lambda o: replace(o, tags=("new",)), [{"name": "new"}]),
    "payment_method_code": (lambda o: replace(o, payment_method="wire"), "wire"),
}  # fmt: skip


def patch_of(found: Decoded, order: Order) -> dict[str, Any] | None:
    """What is sent for this edit, as sync would ask for it."""
    before = groups.to_groups(writing.as_held(found.order))
    after = groups.to_groups(writing.as_held(order))
    changed = frozenset(g for g in before.keys() | after if before.get(g) != after.get(g))
    return writing.patch(order, found, changed, ANY_CODE)


@given(st.sampled_from(bodies()), st.sampled_from(sorted(EDITS)))
def test_one_edit_patches_one_key(raw: str, key: str) -> None:
    found = decoded(raw)
    edit, value = EDITS[key]
    assert patch_of(found, edit(found.order)) == {key: value}


def test_null_shipping_stays_null_while_another_field_is_patched() -> None:
    found = decoded(bodies()[0])
    sent = patch_of(found, replace(found.order, tracking_no="1"))
    assert sent == {"shipping_awb": "1"}
    cleared = decoded(bodies()[4])
    assert patch_of(cleared, replace(cleared.order, amounts={})) == {"shipping_amount": None}


def test_unchanged_lines_go_back_as_read() -> None:
    found = decoded(bodies()[4])
    whole: Any = wire.loads(found.raw)
    first, second = found.order.lines
    sent = patch_of(found, replace(found.order, lines=(replace(first, name="Boot"), second)))
    assert sent == {
        "line_items": [whole["line_items"][0] | {"product_name": "Boot"}, whole["line_items"][1]]
    }
    text = wire.dumps(sent)
    assert "13749.1667" in text
    assert '"stock":"-1.000"' in text


def test_sums_follow_a_changed_quantity() -> None:
    found = decoded(bodies()[0])
    first, second = found.order.lines
    sent = patch_of(
        found, replace(found.order, lines=(first, replace(second, quantity=Decimal(3))))
    )
    assert sent is not None
    assert sent["line_items"][1]["line_subtotal_gross"] == Decimal("351.09")
    assert sent["line_items"][1]["unit_price_gross"] == Decimal("117.03")
    # The editor drops sums that an edit made untrue: the result is the same.
    bare = replace(second, quantity=Decimal(3), line_net=None, line_tax=None, line_gross=None)
    assert patch_of(found, replace(found.order, lines=(first, bare))) == sent


def test_a_removed_and_a_new_line() -> None:
    found = decoded(bodies()[0])
    whole: Any = wire.loads(found.raw)
    new = Line(id="n", name="Box", quantity=Decimal(2), unit_net=Decimal("1.50"),
               unit_tax=Decimal("0.29"))  # fmt: skip
    sent = patch_of(found, replace(found.order, lines=(found.order.lines[1], new)))
    assert sent is not None
    kept, added = sent["line_items"]
    assert kept == whole["line_items"][1]
    assert added == {
        "item_type": "product", "product_name": "Box", "quantity": 2,
        "unit_price_net": Decimal("1.5"), "unit_tax_amount": Decimal("0.29"),
        "unit_price_gross": Decimal("1.79"), "line_subtotal_net": 3,
        "line_tax_amount": Decimal("0.58"), "line_subtotal_gross": Decimal("3.58"),
    }  # fmt: skip


def test_tags_and_meta_go_whole_and_keep_what_we_do_not_know() -> None:
    found = decoded(bodies()[4])
    order = replace(
        found.order, tags=("x", "new"), attributes={"meta": {"own": '{"a":[1]}', "n": "6"}}
    )
    assert patch_of(found, order) == {
        "tags": [{"id": 2, "name": "x"}, {"name": "new"}],
        "meta_fields": {"bordereau_ref": "R-1", "own": {"a": [1]}, "n": "6"},
    }


def test_a_tag_told_twice_is_one() -> None:
    told = [{"id": 1, "name": "Feedback excelent"}] * 2 + [{"id": 2, "name": "export"}]
    found = decoded(dumps(sample("merchantpro-get") | {"tags": told}))
    assert found.order.tags == ("Feedback excelent", "export")


def test_a_lines_own_fields_keep_what_we_do_not_know() -> None:
    whole: Any = wire.loads(bodies()[4])
    whole["line_items"][0]["meta_fields"] = {"ref": "7", "list": [1, 2]}
    found = decoded(wire.dumps(whole))
    first, *others = found.order.lines
    changed = replace(first, attributes={**first.attributes, "ref": "8"})
    sent = patch_of(found, replace(found.order, lines=(changed, *others)))
    assert sent is not None
    assert sent["line_items"][0]["meta_fields"] == {"ref": "8", "list": [1, 2]}


def test_money_given_back_speaks_on_two_axes() -> None:
    assert statuses.read("", "") == {}
    found = statuses.read("refunded", "returned")
    assert {axis: status.value for axis, status in found.items()} == {
        "payment": "refunded", "refund": "refunded", "order": "completed", "fulfilment": "returned"
    }  # fmt: skip


def test_a_code_the_shop_does_not_know_is_never_patched() -> None:
    found = decoded(bodies()[0])
    order = replace(found.order, payment_method="Card", carrier_delivery="DHL", tracking_no="1")
    assert patch_of(found, order) == {"shipping_awb": "1"}
    lost = {item.group for item in limits.not_sent(order, ANY_CODE)}
    assert {"payment.payment_method", "carrier.carrier_delivery"} <= lost


# -- status ----------------------------------------------------------------------------------

PATH = ("awaiting", "confirmed", "in_process", "shipped", "delivered")


def at(word: str, order: str = "open") -> Order:
    status: dict[Axis, Status] = {"order": Status(order), "fulfilment": Status(word)}
    return Order(status=status)


@pytest.mark.parametrize("old", PATH)
@pytest.mark.parametrize("new", PATH)
def test_handlers_carry_what_patch_cannot(old: str, new: str) -> None:
    wanted: tuple[str, ...] = (new,) if new != old and new not in ("awaiting", "confirmed") else ()
    if new == "delivered" and old not in ("shipped", "delivered"):
        wanted = ("shipped", "delivered")  # what was never shipped cannot arrive
    assert statuses.commands(at(old), at(new)) == wanted


def test_cancelling_and_returning_are_commands() -> None:
    assert statuses.commands(at("confirmed"), at("confirmed", "cancelled")) == ("cancelled",)
    assert statuses.commands(at("shipped"), at("returned")) == ("returned",)
    assert statuses.commands(at("shipped"), at("partially_shipped")) == ()
    assert statuses.commands(at("confirmed"), at("ready")) == ("in_process",)


def test_confirming_is_a_patch_and_shipping_is_not() -> None:
    found = decoded(bodies()[0])
    for word, sent in (("confirmed", {"shipping_status": "confirmed"}), ("shipped", None)):
        status = {**found.order.status, "fulfilment": Status(word)}
        assert patch_of(found, replace(found.order, status=status)) == sent


@pytest.mark.parametrize(
    ("name", "shipping", "state"),
    [("shipped", "awaiting", "due"), ("shipped", "shipped", "done"),
     ("shipped", "delivered", "done"), ("shipped", "cancelled", "illegal"),
     ("cancelled", "in_process", "due"), ("cancelled", "shipped", "illegal"),
     ("cancelled", "canceled", "done"), ("returned", "delivered", "due"),
     ("returned", "awaiting", "illegal"), ("in_process", "confirmed", "due"),
     ("delivered", "strange", "illegal"), ("unheard", "awaiting", "illegal")],
)  # fmt: skip
def test_is_a_command_still_due(name: str, shipping: str, state: str) -> None:
    assert statuses.state(name, shipping, invoiced=False) == state


def test_an_invoice_is_issued_once() -> None:
    assert statuses.state("create_invoice", "awaiting", invoiced=False) == "due"
    assert statuses.state("create_invoice", "awaiting", invoiced=True) == "done"


# -- create ----------------------------------------------------------------------------------


def typed() -> Order:
    return Order(
        id="L1", number="W-1", client_ref="W-1-ABCDEFGHIJ", currency="EUR",
        parties={"customer": Party(full_name="Ana Ionescu", email="ana@example.com", city="Cluj",
                                   line1="Strada Lungă 4", line2="ap. 2", country="RO",
                                   customer_id="17", company="SC Lungă SRL", vat_no="RO1",
                                   phone="1")},
        lines=(Line(id="l1", sku="V01-39", product_id="5087", name="Shoes", quantity=Decimal(2),
                    unit_gross=Decimal("109.00"), unit_tax=Decimal("17.40"), tax_rate=Decimal(19),
                    options=(Option("Size", "39"),), attributes={"ref": "1"}),),
        amounts={"shipping": Decimal("15.00")},
        status={"order": Status("processing"), "payment": Status("paid"),
                "fulfilment": Status("shipped")},
        tags=("export",), payment_method="cash_delivery", carrier_delivery="DHL",
    )  # fmt: skip


def test_a_create_holds_only_what_the_order_says() -> None:
    body = writing.create(typed(), keys.CODES)
    assert body == {
        "payment_status": "paid", "shipping_status": "awaiting", "shipping_amount": 15,
        "payment_method_code": "cash_delivery", "currency": "EUR", "customer_id": 17,
        "customer_email": "ana@example.com", "tags": [{"name": "export"}],
        "meta_fields": {"bordereau_ref": "W-1-ABCDEFGHIJ", "bordereau_number": "W-1"},
        "billing_type": "company", "billing_name": "Ana Ionescu", "billing_country_code": "RO",
        "billing_city": "Cluj", "billing_address": "Strada Lungă 4, ap. 2", "billing_phone": "1",
        "billing_company_name": "SC Lungă SRL", "billing_company_vat": "RO1",
        "shipping_name": "Ana Ionescu", "shipping_country_code": "RO", "shipping_city": "Cluj",
        "shipping_address": "Strada Lungă 4, ap. 2", "shipping_phone": "1",
        "line_items": [
            {"item_type": "product", "product_id": 5087, "product_sku": "V01-39",
             "product_name": "Shoes", "product_tax_percent": 19, "quantity": 2,
             "unit_price_net": Decimal("91.6"), "unit_tax_amount": Decimal("17.4"),
             "unit_price_gross": 109, "line_subtotal_net": Decimal("183.2"),
             "line_tax_amount": Decimal("34.8"), "line_subtotal_gross": 218,
             "variant_options": [{"name": "Size", "value": "39"}], "meta_fields": {"ref": "1"}}
        ],
    }  # fmt: skip


def test_the_documented_create_request_can_be_made() -> None:
    """Its lines, read as an order and written again, hold every key that we know."""
    asked = sample("merchantpro-create-request")
    found = decoded(dumps(asked | {"id": 1}))
    order = replace(found.order, client_ref="R", number="W", currency="RON")
    body: dict[str, Any] = writing.create(order, keys.CODES)
    for sent, line in zip(body["line_items"], asked["line_items"], strict=True):
        assert line.keys() - sent.keys() == {"product_ean", "category_id", "manufacturer_id"}
        assert all(sent[key] == line[key] for key in sent)
    left = {key for key, value in asked.items() if value is not None} - body.keys()
    assert left == {"billing_country_name", "shipping_country_name"}


def test_what_stops_a_create() -> None:
    assert not list(limits.problems(typed()))
    empty = {p.field for p in limits.problems(Order())}
    assert empty == {"parties.customer.email", "parties.billing.full_name", "currency", "lines",
                     "parties.billing.country", "parties.shipping.full_name",
                     "parties.shipping.country"}  # fmt: skip
    bad = replace(typed(), lines=(Line(unit_price=Decimal(1), currency="USD"),))
    assert {p.field for p in limits.problems(bad) if p.level == "error"} == {
        "lines[0].name", "lines[0].unit_net", "lines[0].unit_tax", "lines[0].unit_gross",
        "lines[0].currency",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("price", "fine"), [("109.0000", True), ("13749.1667", True), ("0.33333", False)]
)
def test_a_price_finer_than_the_shop_keeps_is_named(price: str, fine: bool) -> None:
    (line,) = typed().lines
    order = replace(typed(), lines=(replace(line, unit_gross=Decimal(price)),))
    named = [problem.field for problem in limits.problems(order) if problem.level == "error"]
    assert ("lines[0].unit_gross" not in named) == fine
    assert all("4 decimals" in p.expected for p in limits.problems(order) if p.level == "error")


def test_sums_of_a_broken_quantity_are_sent_as_the_shop_keeps_them() -> None:
    (line,) = typed().lines
    order = replace(typed(), lines=(replace(line, quantity=Decimal("1.3333")),))
    body: Any = writing.create(order, keys.CODES)
    assert body["line_items"][0]["line_subtotal_net"] == Decimal("122.1303")
    assert [problem for problem in limits.problems(order) if problem.level == "error"] == []


def test_what_is_lost_is_named_for_the_clerk() -> None:
    order = replace(
        typed(), incoterm="DAP", invoice_ref="F-1", status={"payment": Status("authorized")}
    )
    lost = {item.group: item.reason for item in limits.not_sent(order, keys.CODES)}
    assert {"incoterm.incoterm", "header.invoice_ref", "status.payment",
            "carrier.carrier_delivery"} == set(lost)  # fmt: skip
    assert "no code of this shop" in lost["carrier.carrier_delivery"]


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [("total_amount", True, "total_amount"), ("total_amount", "1.234,56", "total_amount"),
     ("date_created", "05/12/2019", "date_created"), ("date_created", "2024-02-30", "date_created"),
     ("date_created", "2024-02-29T24:00:00Z", "date_created"), ("id", "", "address"),
     ("line_items", {"a": 1}, "line_items"), ("line_items", ["x"], "line_items[0]"),
     ("billing_city", {"x": 1}, "billing_city"), ("invoice", "x", "invoice")],
)  # fmt: skip
def test_what_cannot_be_read_is_named(key: str, value: object, told: str) -> None:
    found = reading.decode(dumps(sample("merchantpro-get") | {key: value}))
    assert isinstance(found, Unreadable)
    assert told in found.reason
    assert len(found.reason) <= 200


@pytest.mark.parametrize(
    ("text", "us", "notices"),
    [("2019-12-05T16:11:23+0200", 1_575_555_083_000_000, 0),
     ("2019-12-05T14:11:23Z", 1_575_555_083_000_000, 0),
     ("2019-12-05T14:11:23", 1_575_555_083_000_000, 1), ("2019-12-05", 1_575_504_000_000_000, 0),
     ("9999-12-31T00:00:00+00:00", 253_402_214_400_000_000, 0),
     ("0000-00-00 00:00:00", None, 0), ("", None, 0), (None, None, 0)],
)  # fmt: skip
def test_times_keep_instant_and_text(text: str | None, us: int | None, notices: int) -> None:
    found = reading.decode(dumps(sample("merchantpro-get") | {"date_shipped": text}))
    assert isinstance(found, Decoded)
    moment = found.order.times.get("shipped_at")
    assert (moment.us if moment else None) == us
    assert (moment.text if moment else text or "") == (text or "")
    assert len(found.notices) == notices


@pytest.mark.parametrize("value", [None, [], "missing"])
def test_an_order_without_lines_says_nothing_about_lines(value: object) -> None:
    body = sample("merchantpro-get")
    if value == "missing":
        del body["line_items"]
    else:
        body["line_items"] = value
    found = reading.decode(dumps(body))
    assert isinstance(found, Decoded)
    assert not groups.within("line.l0", found.visible)


def test_an_order_without_parties_is_held_without_them() -> None:
    assert writing.as_held(replace(decoded(bodies()[0]).order, parties={})).parties == {}
