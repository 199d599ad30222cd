"""TWC in miniature is strict where its page is, and counts what is done to it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.sandbox import Sandbox
from app.sandbox.orders import sample
from app.sandbox.twc import TENANT
from tests.connectors.bare import call

GOOD: dict[str, Any] = {
    "orderRef": "N-1", "currencyCode": "EUR", "email": "ana@example.com",
    "orderLines": [{"entryRef": "N-1-1", "productRef": "A", "quantity": 1}],
}  # fmt: skip


class Wire:
    """Plain calls, signed in, without our own client."""

    def __init__(self, sandbox: Sandbox) -> None:
        account = sandbox.twc.account(sandbox.origin)
        self.base = f"{account['url']}/api/v1/orders"
        self.headers = {"Authorization": f"Bearer {sandbox.twc.access_token}",
                        "X_TWC_Tenant": TENANT, "Content_Type": "application/json"}  # fmt: skip

    def __call__(self, method: str, path: str = "", body: object = None) -> tuple[int, Any]:
        return call(f"{self.base}{path}", method, body, **self.headers)


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    return Wire(sandbox)


@pytest.mark.parametrize(
    ("change", "told"),
    [({"orderRef": None}, "orderRef is required"), ({"currencyCode": ""}, "currencyCode"),
     ({"email": None}, "customerId, customerRef or email"), ({"orderLines": []}, "orderLines"),
     ({"orderLines": [{"productRef": "A", "quantity": 1}]}, "entryRef is required"),
     ({"orderLines": [{"entryRef": "x", "quantity": 1}]}, "productId or productRef"),
     ({"orderLines": [{"entryRef": "x", "productRef": "A"}]}, "quantity is required"),
     ({"orderLines": [{"entryRef": "x", "productRef": "A", "quantity": 1.5}]}, "an integer"),
     ({"orderLines": GOOD["orderLines"] * 2}, "N-1-1 is not unique"),
     ({"totalAmount": "1.00"}, "totalAmount must be a number"),
     ({"totalAmountInCent": 1.5}, "totalAmountInCent must be an integer"),
     ({"shippingCostIncTaxCent": "1"}, "shippingCostIncTaxCent must be an integer"),
     ({"orderStatus": "PAID"}, "orderStatus must be one of"),
     ({"cancelled": "yes"}, "cancelled must be true or false"),
     ({"cancelledAt": "2026-01-01"}, "cancelledAt must be a date-time"),
     ({"billingAddress": {"city": 5}}, "city must be a string"),
     ({"shipments": [{"shipmentLines": [{"quantityShipped": 1}]}]}, "quantityShipped must be a s"),
     ({"appliedTaxes": {}}, "appliedTaxes must be an array"),
     ({"attributeGroups": []}, "attributeGroups must be an object")],
)  # fmt: skip
def test_a_create_is_taken_as_documented_or_not_at_all(
    sandbox: Sandbox, wire: Wire, change: dict[str, Any], told: str
) -> None:
    before = len(sandbox.orders("twc"))
    status, said = wire("POST", body={**GOOD, **change})
    assert status == 405
    assert told in said["detail"]
    assert len(sandbox.orders("twc")) == before


@pytest.mark.provokes("blind_creates")
def test_an_order_gets_ids_and_keeps_what_nobody_knows(wire: Wire) -> None:
    body = {**GOOD, "unheard": {"deep": [1]}, "billingAddress": {"city": "Cluj"},
            "shipments": [{"shipmentLines": [{"quantityShipped": "1"}]}]}  # fmt: skip
    status, made = wire("POST", body=body)
    assert status == 201
    assert made["unheard"] == {"deep": [1]}
    (line,), (shipment,) = made["orderLines"], made["shipments"]
    assert line["orderId"] == shipment["orderId"] == made["id"]
    assert line["orderRef"] == "N-1"
    assert shipment["shipmentLines"][0]["shipmentId"] == shipment["id"]
    assert made["billingAddress"]["id"]
    assert made["created_at"].endswith("Z")
    status, said = wire("POST", body=body)
    assert (status, said["detail"]) == (405, "orderRef N-1 already exists")
    assert wire("GET", "?orderRef=N-1")[1] == wire("GET", f"?orderId={made['id']}")[1] == made


@pytest.mark.provokes("unknown_routes")
def test_addresses_it_does_not_have(wire: Wire) -> None:
    for method, path in (
        ("GET", "/search?email=a"), ("DELETE", "?orderId=W-SAMPLE"), ("PUT", "/id=W-SAMPLE"),
        ("GET", "/entries/id=W-LINE"), ("PUT", "/entries/x"),
    ):  # fmt: skip
        assert wire(method, path, {} if method == "PUT" else None)[0] == 404
    assert wire("GET", "")[0] == 400
    assert wire("GET", "?orderId=W-SAMPLE&limit=1")[0] == 400
    assert wire("GET", "?orderId=nope")[1]["title"] == "ResourceNotFound"
    assert wire("GET", "/entry?entryId=nope")[0] == 404


@pytest.mark.provokes("bad_auth")
def test_who_asks_is_checked(sandbox: Sandbox, wire: Wire) -> None:
    known = dict(wire.headers)
    wire.headers = {**known, "X_TWC_Tenant": "other"}
    assert wire("GET", "?orderId=W-SAMPLE")[0] == 403
    wire.headers = {**known, "Authorization": "Bearer guess"}
    assert wire("GET", "?orderId=W-SAMPLE")[0] == 401
    token_url = sandbox.twc.account(sandbox.origin)["options"]["token_url"]
    assert call(token_url, "POST", {}, **known)[0] == 400


@pytest.mark.provokes("dropped_fields", "lost_updates")
def test_what_a_put_leaves_out_is_gone_and_counted(sandbox: Sandbox, wire: Wire) -> None:
    _, order = wire("GET", "?orderId=W-SAMPLE")
    sandbox.edit("twc", "W-SAMPLE", {"cartId": "theirs"})
    kept = {key: value for key, value in order.items() if key not in ("ipAddress", "created_at")}
    status, after = wire("PUT", body=kept)
    assert status == 200
    assert "ipAddress" not in after
    assert after["created_at"] == order["created_at"]
    audit = sandbox.audit()["twc"]
    assert audit["dropped_fields"] == ["W-SAMPLE.ipAddress"]
    assert audit["lost_updates"] == ["W-SAMPLE.cartId"]


@pytest.mark.provokes("dropped_fields")
def test_what_a_line_put_leaves_out_is_gone_and_counted(sandbox: Sandbox, wire: Wire) -> None:
    line = {"id": "W-LINE", "productRef": "A", "quantity": 2}
    assert wire("PUT", "/entries", line)[1]["quantity"] == 2
    assert "W-SAMPLE.sample-1.gtin" in sandbox.audit()["twc"]["dropped_fields"]


@pytest.mark.provokes("dropped_fields")
def test_a_line_is_named_in_every_documented_way(wire: Wire) -> None:
    line = {"productRef": "A", "quantity": 2}
    ways: tuple[tuple[str, dict[str, str]], ...] = (
        ("/entries", {"id": "W-LINE"}), ("/entries", {"entryRef": "sample-1"}),
        ("/entries/id=W-LINE", {}), ("/entries/sample%2F1%20&c/ref=sample-1", {}),
    )  # fmt: skip
    for count, (path, names) in enumerate(ways):
        status, after = wire("PUT", path, {**line, **names, "quantity": count})
        assert (status, after["id"], after["quantity"]) == (200, "W-LINE", count)
    assert wire("PUT", "/entries/other/ref=sample-1", line)[0] == 404
    for path in ("/entry?entryId=W-LINE", "/entry?entryRef=sample-1", "/entries?orderId=W-SAMPLE"):
        status, order = wire("GET", path)
        assert order["orderLines"][0]["quantity"] == 3
    status, order = wire("DELETE", "/entry?entryRef=sample-1")
    assert (status, order["orderLines"]) == (200, [])


def test_it_holds_the_sample_of_its_page_with_every_key(sandbox: Sandbox) -> None:
    stored = sandbox.orders("twc")["W-SAMPLE"]
    shown = json.loads(json.dumps(sample("twc-order-response"), default=str))
    assert stored.keys() == shown.keys()
    assert stored["orderLines"][0].keys() == shown["orderLines"][0].keys()
