"""TWC's four status words and two flags, to the axes and back (canonical-model §4)."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from app.connectors.contract import Decoded
from app.connectors.twc import reading, statuses
from app.orders.model import Axis, Status
from app.sandbox.exchange import dumps
from app.sandbox.orders import wish_order
from tests.connectors.test_twc_mapping import NOW, Json, decoded, sent_back


@pytest.mark.parametrize(
    ("body", "order", "payment", "fulfilment"),
    [({"orderStatus": "AWAITING_PAYMENT"}, "open", "awaiting", "none"),
     ({"orderStatus": "AWAITING_PAYMENT", "paymentStatus": "PAID"}, "open", "paid", "none"),
     ({"orderStatus": "AWAITING_SHIPMENT"}, "processing", "none", "ready"),
     ({"orderStatus": "AWAITING_PICKUP", "deliveryStatus": "IN_PROCESS"}, "processing", "none",
      "in_process"),
     ({"orderStatus": "created"}, "open", "none", "awaiting"),
     ({"orderStatus": "CREATED", "shippingState": "PICKED"}, "open", "none", "in_process"),
     ({"orderStatus": "PARTIALLY_SHIPPED"}, "processing", "none", "partially_shipped"),
     ({"orderStatus": "COMPLETE", "deliveryStatus": "DELIVERED"}, "completed", "none", "delivered"),
     ({"orderStatus": "CANCELLED", "deliveryStatus": "SHIPPED"}, "cancelled", "none", "cancelled"),
     ({"orderStatus": "CREATED", "cancelled": True}, "cancelled", "none", "cancelled"),
     ({"orderStatus": "DECLINED"}, "error", "failed", "none"),
     ({"orderStatus": "DISPUTED"}, "on_hold", "review", "none"),
     ({"orderStatus": "MANUAL_VERIFY", "paymentStatus": "VOIDED"}, "on_hold", "cancelled", "none"),
     ({"orderStatus": "RETURNED", "deliveryStatus": "DELIVERED"}, "completed", "none", "returned"),
     ({"orderStatus": "COMPLETE", "returned": True}, "completed", "none", "returned"),
     ({"orderStatus": "PARTIALLY_RETURNED", "returned": True}, "completed", "none",
      "partially_returned"),
     ({"orderStatus": "OTHER"}, "other", "none", "none"),
     ({"orderStatus": "NEW WORD", "paymentStatus": "X", "deliveryStatus": "Y"}, "other", "other",
      "other"),
     ({"shippingState": "PACKED", "deliveryStatus": ""}, "open", "none", "in_process")],
)  # fmt: skip
def test_status_words_are_read(body: Json, order: str, payment: str, fulfilment: str) -> None:
    found = reading.decode(dumps({**body, "id": "1"}))
    assert isinstance(found, Decoded)
    axes: tuple[Axis, ...] = ("order", "payment", "fulfilment")
    told = tuple(found.order.status_of(axis).value for axis in axes)
    assert told == (order, payment, fulfilment)


@pytest.mark.parametrize(("word", "refund"), [("PARTIALLY_REFUNDED", "partial"),
                                              ("REFUNDED", "refunded")])  # fmt: skip
def test_a_refunded_payment_is_a_refund(word: str, refund: str) -> None:
    found = reading.decode(dumps({"id": "1", "paymentStatus": word}))
    assert isinstance(found, Decoded)
    assert found.order.status["refund"] == Status(refund, word)


THERE: dict[Axis, Status] = {
    "order": Status("open", "CREATED"), "payment": Status("awaiting", "NOT_PAID"),
    "fulfilment": Status("awaiting", "CREATED"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("axis", "value", "written"),
    [("payment", "paid", {"paymentStatus": "PAID"}),
     ("payment", "rejected", {"paymentStatus": "DECLINED"}),
     ("payment", "refunded", {"paymentStatus": "REFUNDED"}),
     ("payment", "none", {}),
     ("fulfilment", "confirmed", {"orderStatus": "IN_PROGRESS"}),
     ("fulfilment", "in_process", {"orderStatus": "IN_PROGRESS", "deliveryStatus": "IN_PROCESS"}),
     ("fulfilment", "ready", {"orderStatus": "AWAITING_SHIPMENT", "deliveryStatus": "READY_TO_SHIP",
                              "shippingState": "READY_FOR_SHIPPING"}),
     ("fulfilment", "partially_shipped", {"orderStatus": "PARTIALLY_SHIPPED",
                                          "deliveryStatus": "PARTIALLY_SHIPPED"}),
     ("fulfilment", "shipped", {"orderStatus": "SHIPPED", "deliveryStatus": "SHIPPED",
                                "shippingState": "SHIPPED"}),
     ("fulfilment", "delivered", {"orderStatus": "COMPLETE", "deliveryStatus": "DELIVERED",
                                  "shippingState": "DELIVERED"}),
     ("fulfilment", "returned", {"orderStatus": "RETURNED", "returned": True}),
     ("order", "cancelled", {"orderStatus": "CANCELLED", "cancelled": True}),
     ("order", "on_hold", {"orderStatus": "MANUAL_VERIFY"}),
     ("order", "processing", {"orderStatus": "IN_PROGRESS"})],
)  # fmt: skip
def test_a_changed_axis_is_written(axis: Axis, value: str, written: Json) -> None:
    assert statuses.changes(THERE, {**THERE, axis: Status(value)}) == written


def test_an_axis_that_did_not_change_is_never_written() -> None:
    assert statuses.changes(THERE, THERE) == {}
    odd: dict[Axis, Status] = {"order": Status("other", "Packed already")}
    paid: dict[Axis, Status] = {**odd, "payment": Status("paid")}
    assert statuses.changes(odd, paid) == {"paymentStatus": "PAID"}


def test_waiting_for_the_money_is_the_word_of_an_open_order() -> None:
    paid: dict[Axis, Status] = {**THERE, "payment": Status("paid", "PAID")}
    assert statuses.changes(paid, THERE) == {
        "paymentStatus": "NOT_PAID", "orderStatus": "AWAITING_PAYMENT",
    }  # fmt: skip
    busy: dict[Axis, Status] = {**THERE, "order": Status("processing", "IN_PROGRESS")}
    assert statuses.changes({**busy, "payment": Status("paid")}, busy) == {
        "paymentStatus": "NOT_PAID"
    }


def test_shipping_and_order_moved_together_agree_on_one_word() -> None:
    moved: dict[Axis, Status] = {
        **THERE, "order": Status("processing"), "fulfilment": Status("shipped"),
    }  # fmt: skip
    assert statuses.changes(THERE, moved)["orderStatus"] == "SHIPPED"
    clash: dict[Axis, Status] = {**moved, "order": Status("on_hold")}
    assert statuses.changes(THERE, clash)["orderStatus"] == "MANUAL_VERIFY"


def test_cancelling_tells_when_and_why_and_reopening_ends_it() -> None:
    found = decoded(dumps(wish_order(2, random.Random(1)) | {
        "orderStatus": "CREATED", "cancelled": False, "deliveryStatus": None,
    }))  # fmt: skip
    cancelled = replace(
        found.order, cancel_reason="out of stock",
        status={**found.order.status, "order": Status("cancelled")},
    )  # fmt: skip
    body = sent_back(found, cancelled)
    assert body is not None
    assert {k: body[k] for k in ("orderStatus", "cancelled", "cancelledAt", "cancelReason")} == {
        "orderStatus": "CANCELLED", "cancelled": True, "cancelledAt": NOW,
        "cancelReason": "out of stock",
    }  # fmt: skip
    again = decoded(dumps(body))
    assert again.order.status_of("order").value == "cancelled"
    opened = replace(again.order, status={**again.order.status, "order": Status("open")})
    body = sent_back(again, opened)
    assert body is not None
    assert (body["orderStatus"], body["cancelled"]) == ("CREATED", False)
