"""The KaKaClo supplier in miniature: strict as its page, split by warehouse, slow to know."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from decimal import Decimal
from typing import Any

import pytest

from app.sandbox import Sandbox
from app.sandbox.orders import sample

SPEND = Decimal("5000.0000")
PATH = "/kakaclo/openapi/v2/order/orders"


def call(sandbox: Sandbox, method: str, path: str, body: object = None, token: str = "") -> Any:
    """One plain call, without our own client: its status and its JSON."""
    content = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"Bearer {token or sandbox.kakaclo.token}"}
    headers |= {} if body is None else {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{sandbox.origin}{path}", content, headers, method=method)
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, json.loads(reply.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"null")


def asked() -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(sample("kakaclo-create-request")))
    return body


def changed(address: dict[str, Any] | None = None, item: dict[str, Any] | None = None,
            **changes: Any) -> dict[str, Any]:  # fmt: skip
    body = asked() | changes
    body["orderAddresses"] |= address or {}
    body["orderItemsList"][0] |= item or {}
    return {key: value for key, value in body.items() if value is not None}


def test_the_documented_create_is_answered_as_its_page_shows(sandbox: Sandbox) -> None:
    status, told = call(sandbox, "POST", PATH, asked())
    shown = sample("kakaclo-create-response")
    assert (status, told["code"], told["message"]) == (200, shown["code"], shown["message"])
    assert type(told["data"]) is int
    assert len(str(told["data"])) == 13
    row = sandbox.orders("kakaclo")[str(told["data"])]
    assert row["shippingAddress"] == asked()["orderAddresses"]
    assert row["finalAmount"] == row["subTotalAmount"] + row["freightAmount"] - row["couponAmount"]
    assert row["refundableAmount"] + row["refundedAmount"] == row["finalAmount"]
    assert sandbox.kakaclo.balance == SPEND - row["finalAmount"]


@pytest.mark.parametrize(
    "body",
    [changed({"recipient": "x" * 33}), changed({"phone": ""}), changed({"province": "x" * 33}),
     changed({"street1": "x" * 65}), changed({"zip": 2110}), changed({"email": "a@b"}),
     changed(item={"quantity": 0}), changed(item={"quantity": "1"}), changed(item={"sku": ""}),
     changed(item={"quantity": 32_768}), changed(item={"price": 1}),
     changed(item={"sku": "x" * 65}),
     changed(channelType=None), changed(channelType="Fast"), changed(price=1),
     changed(orderItemsList=[{}]), {"channelType": "Standard"}],
    ids=str,
)  # fmt: skip
def test_what_is_not_as_documented_is_refused(sandbox: Sandbox, body: dict[str, Any]) -> None:
    before = len(sandbox.orders("kakaclo"))
    status, told = call(sandbox, "POST", PATH, body)
    assert (status, told["data"]) == (200, None)
    assert told["code"] != 10_000
    assert len(sandbox.orders("kakaclo")) == before


@pytest.mark.provokes("bad_auth", "unknown_routes")
def test_strangers_and_unknown_places_are_refused(sandbox: Sandbox) -> None:
    assert call(sandbox, "GET", PATH, token="wrong") == (401, None)
    for method, path in (("PUT", PATH), ("GET", f"{PATH}/1"), ("DELETE", f"{PATH}/1")):
        assert call(sandbox, method, path)[0] == 404
    assert call(sandbox, "GET", "/kakaclo/openapi/openapi/v2/order/orders")[0] == 404


def test_items_of_two_warehouses_are_two_orders_and_one_is_told(sandbox: Sandbox) -> None:
    items = [{"sku": sku, "quantity": 1} for sku in ("US-1", "A", "US-2", "B")]
    _, told = call(sandbox, "POST", PATH, changed(orderItemsList=items))
    rows = [r for r in sandbox.orders("kakaclo").values() if r["customOrderId"] == "KA10001"]
    parts = {row["id"]: [item["skuCode"] for item in row["orderItems"]] for row in rows[1:]}
    assert parts[str(told["data"])] == ["US-1", "US-2"]
    assert sorted(parts.values()) == [["A", "B"], ["US-1", "US-2"]]
    codes = {item["countryCode"] for row in rows[1:] for item in row["orderItems"]}
    assert codes == {"CN", "US"}


def test_without_balance_it_waits_for_money(sandbox: Sandbox) -> None:
    sandbox.kakaclo.balance = Decimal(1)
    _, told = call(sandbox, "POST", PATH, asked())
    row = sandbox.orders("kakaclo")[str(told["data"])]
    assert (row["status"], row["financialStatus"], row["payDate"]) == (
        "waiting_payment", "waiting", None,
    )  # fmt: skip
    assert call(sandbox, "GET", "/kakaclo/openapi/v1/payment/balance")[1]["data"]["balance"] == 1


def test_a_list_is_paged_and_bounded_as_it_really_is(sandbox: Sandbox) -> None:
    for number in range(12):
        day = f"2026-02-{number + 1:02}T00:00:00Z"
        sandbox.add("kakaclo", {"id": str(900 + number), "createDate": day, "modifyDate": day})
    first = call(sandbox, "GET", PATH)[1]["data"]
    assert (first["pageNumber"], first["pageSize"], first["total"]) == (1, 10, 14)
    assert (len(first["list"]), first["totalPageNumber"]) == (10, None)
    assert len(call(sandbox, "GET", f"{PATH}?pageNumber=2")[1]["data"]["list"]) == 4
    assert call(sandbox, "GET", f"{PATH}?pageSize=999")[1]["data"]["pageSize"] == 250
    window = "updateStartTime=2026-02-03T00:00:00Z&updateEndTime=2026-02-05T00:00:00Z"
    rows = call(sandbox, "GET", f"{PATH}?{window}")[1]["data"]["list"]
    assert [row["id"] for row in rows] == ["904", "903", "902"]
    rows = call(sandbox, "GET", f"{PATH}?ids=900,905,nobody")[1]["data"]["list"]
    assert [row["id"] for row in rows] == ["905", "900"]
    for query in ("modified=1", "pageNumber=x", "createStartTime=today"):
        assert call(sandbox, "GET", f"{PATH}?{query}")[1]["code"] != 10_000


def test_an_account_that_may_only_create(sandbox: Sandbox) -> None:
    sandbox.kakaclo.reads = False
    assert call(sandbox, "POST", PATH, asked())[1]["code"] == 10_000
    for method, path in (("GET", PATH), ("GET", f"{PATH}/refund/1"), ("POST", f"{PATH}/channel"),
                         ("POST", f"{PATH}/1/refund"),
                         ("GET", "/kakaclo/openapi/v1/payment/balance")):  # fmt: skip
        status, told = call(sandbox, method, path, {} if method == "POST" else None)
        assert (status, told["code"]) == (200, 1000)


def test_a_full_bucket_asks_to_wait(sandbox: Sandbox) -> None:
    sandbox.kakaclo.limited = True
    answers = [call(sandbox, "GET", f"{PATH}?pageSize=1")[0] for _ in range(200)]
    assert answers[0] == 200
    assert 429 in answers
    assert answers.index(429) >= 120


@pytest.mark.provokes("repeated_commands")
def test_a_refund_under_way_takes_no_other(sandbox: Sandbox) -> None:
    number = str(call(sandbox, "POST", PATH, asked())[1]["data"])
    assert call(sandbox, "POST", f"{PATH}/{number}/refund", {"remark": "x"})[1]["code"] == 10_000
    assert call(sandbox, "POST", f"{PATH}/{number}/refund", {"remark": "x"})[1]["code"] == 30_002
    told = [
        call(sandbox, "GET", f"{PATH}/refund/{number}")[1]["data"]["list"][0]["refundStatus"]
        for _ in range(3)
    ]
    assert told == ["pending_review", "pending_review", "refund_successfully"]
    row = sandbox.orders("kakaclo")[number]
    assert (row["status"], row["refundStatus"]) == ("cancel", "refunded")
    assert sandbox.kakaclo.balance == SPEND


@pytest.mark.parametrize(
    "item",
    [{"itemId": "0"}, {"countryCode": "US"}, {"quantity": 2}, {"quantity": 0}, {"skuCode": "B"}],
)
def test_a_refund_of_what_is_not_there_is_refused(sandbox: Sandbox, item: dict[str, Any]) -> None:
    number = str(call(sandbox, "POST", PATH, asked())[1]["data"])
    (line,) = sandbox.orders("kakaclo")[number]["orderItems"]
    named = {key: line[key] for key in ("itemId", "skuCode", "countryCode")} | {"quantity": 1}
    refund = f"{PATH}/{number}/refund"
    wrong = {"remark": "x", "orderItems": [named | item]}
    assert call(sandbox, "POST", refund, wrong)[1]["code"] != 10_000
    assert call(sandbox, "POST", refund, {"orderItems": [named]})[1]["code"] == 10_000
