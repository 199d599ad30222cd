"""Transiteo and the shop in miniature are strict where their pages are, and odd where those are."""

from __future__ import annotations

import pytest

from app.sandbox import Sandbox
from tests.connectors.bare import basic, call, sample_body


@pytest.mark.provokes("bad_auth", "unknown_routes")
def test_transiteo_refuses_what_is_not_as_documented(sandbox: Sandbox) -> None:
    base = f"{sandbox.origin}/transiteo/v1/customer/orders"
    token = sandbox.transiteo.id_token
    json_type = {"Authorization": token, "Content_Type": "application/json"}
    assert call(base, Authorization="Bearer " + token)[0] == 401
    assert call(base)[0] == 401
    assert call(f"{base}/nope", Authorization=token) == (404, {"message": "Order not found"})
    assert call(base, "POST", {}, Authorization=token)[0] == 415
    assert call(base, "POST", {"order_id": "X"}, **json_type)[0] == 400
    assert call(base, "PATCH", {}, **json_type)[0] == 404
    assert call(f"{base}/001", "PUT", sample_body("transiteo-get"), **json_type)[0] == 404
    changed = sample_body("transiteo-get") | {"order_id": "002"}
    assert call(f"{base}/MDAx", "PUT", changed, **json_type)[0] == 400
    audit = sandbox.audit()["transiteo"]
    assert audit["bad_auth"] == 2
    assert audit["unknown_routes"] == 1


def test_the_shop_refuses_what_is_not_as_documented(sandbox: Sandbox) -> None:
    base = f"{sandbox.origin}/merchantpro/api/v2/orders"
    signed = {"Authorization": basic(sandbox), "Content_Type": "application/json"}
    assert call(f"{base}?modified_after=1", **signed)[0] == 400
    assert call(f"{base}?limit=500", **signed)[1]["meta"]["count"]["limit"] == 100
    assert call(f"{base}/1", **signed)[0] == 404
    assert call(base, "POST", {"customer_email": "a"}, **signed)[0] == 400
    ours = f"{base}/12345001"
    assert call(ours, "PATCH", {"total_amount": 1}, **signed)[0] == 400
    assert call(ours, "PATCH", {"payment_method_code": "Card"}, **signed)[0] == 400
    assert call(ours, "PATCH", {"shipping_status": "shipped"}, **signed)[0] == 400
    assert call(f"{ours}/delivered", "PATCH", **signed)[0] == 400
    assert call(f"{ours}/unheard", "PATCH", **signed)[0] == 404
    assert call(f"{ours}/shipped", "PATCH", **signed) == (200, {"ok": True})


@pytest.mark.provokes("bad_auth", "locked_out")
def test_the_shop_locks_out_after_five_wrong_keys(sandbox: Sandbox) -> None:
    base = f"{sandbox.origin}/merchantpro/api/v2/orders"
    assert [call(base, Authorization="Basic eDp5")[0] for _ in range(6)] == [401] * 5 + [403]
    assert call(base, Authorization=basic(sandbox))[0] == 403
    assert sandbox.audit()["merchantpro"]["locked_out"] == 2


def test_the_shop_answers_a_create_as_its_page_shows(sandbox: Sandbox) -> None:
    base = f"{sandbox.origin}/merchantpro/api/v2/orders"
    status, echo = call(
        base, "POST", sample_body("merchantpro-create-request") | {"currency": "RON"},
        Authorization=basic(sandbox), Content_Type="application/json",
    )  # fmt: skip
    shown = sample_body("merchantpro-create-response")
    assert status == 200
    assert {k: v for k, v in echo.items() if k in shown and k not in VARYING} == {
        k: v for k, v in shown.items() if k in echo and k not in VARYING
    }


VARYING = {
    "id", "date_created", "date_modified", "info_url", "proforma_url", "shipping_address",
    "shipping_postal_code", "shipping_phone", "customer_ip_address", "customer_ip_country",
}  # fmt: skip
