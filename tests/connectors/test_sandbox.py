"""The remotes in miniature are strict, misbehave on request, and count the harm done to them."""

from __future__ import annotations

import base64
import json
import socket
import threading
import urllib.error
import urllib.request
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Decoded, Fault
from app.connectors.merchantpro.connector import MerchantPro
from app.connectors.transiteo.connector import Transiteo
from app.orders.model import Order
from app.sandbox import Sandbox
from app.sandbox.faults import CONTRACT
from app.sandbox.orders import sample
from tests.connectors.loopback import described
from tests.connectors.test_merchantpro_mapping import typed
from tests.connectors.test_transiteo_mapping import typed as transiteo_typed


def call(
    url: str, method: str = "GET", body: object = None, **headers: str
) -> tuple[int, dict[str, Any]]:
    """One plain call, without our own client."""
    content = None if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, content, named, method=method)
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, json.loads(reply.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read() or b"{}")


def basic(sandbox: Sandbox) -> str:
    _, given = described(sandbox, "merchantpro")
    pair = f"{given.secrets['key']}:{given.secrets['secret']}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def test_it_describes_itself_as_the_contract_says(sandbox: Sandbox) -> None:
    described_as = sandbox.description()
    assert described_as["port"] == sandbox.port
    assert described_as["control"].startswith(f"http://127.0.0.1:{sandbox.port}/")
    kinds = [account["kind"] for account in described_as["accounts"]]
    assert kinds == list(registry.KINDS)
    for account in described_as["accounts"]:
        assert set(account) == {"kind", "url", "options", "secrets"}
        fields = {field.lower() for field in account["secrets"]}
        assert fields in [set(column) for column in registry.KINDS[account["kind"]].secrets]


def test_it_listens_on_this_computer_only(sandbox: Sandbox) -> None:
    assert sandbox._server.server_address[0] == "127.0.0.1"
    port = sandbox.port
    sandbox.stop()
    with pytest.raises(OSError, match="refused"), socket.create_connection(("127.0.0.1", port)):
        pass


def test_the_same_seed_is_the_same_stock() -> None:
    one, two, other = (Sandbox(seed=seed, orders=5) for seed in (3, 3, 4))
    assert one.orders("transiteo") == two.orders("transiteo") != other.orders("transiteo")
    assert one.orders("merchantpro") == two.orders("merchantpro")
    for sandbox in (one, two, other):
        sandbox._server.server_close()


# -- strict ----------------------------------------------------------------------------------


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


def sample_body(name: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(sample(name), default=float))
    return body


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


# -- faults ----------------------------------------------------------------------------------

OUTCOMES = {
    "lost_request": "ambiguous", "lost_reply": "ambiguous", "late": "ambiguous",
    "reset": "ambiguous", "429": "refused", "429_wait": "refused", "500": "ambiguous",
    "502": "ambiguous", "503": "ambiguous", "504": "ambiguous", "truncated": "ambiguous",
    "html": "ambiguous", "bad_utf8": "ambiguous", "huge": "ambiguous", "expired_token": "refused",
    "redirect": "refused", "slow": "done",
}  # fmt: skip
SURELY = {"lost_reply", "truncated", "html", "bad_utf8", "huge", "slow"}
NEVER = {"lost_request", "late", "reset", "429", "429_wait", "expired_token", "redirect"}


def test_every_fault_of_the_contract_is_played() -> None:
    assert {fault.name for fault in CONTRACT} == set(OUTCOMES) | {"empty_list", "short_list"}


@pytest.mark.parametrize("fault", OUTCOMES)
def test_each_fault_meets_a_create_as_named(
    sandbox: Sandbox, shop: MerchantPro, fault: str
) -> None:
    """What the client may know, and what really happened there."""
    sandbox.plan("merchantpro", [fault], "POST")
    try:
        shop.send(shop.create(typed()))
        outcome = "done"
    except Fault as told:
        outcome = told.outcome
    assert outcome == OUTCOMES[fault]
    created = sandbox.audit()["merchantpro"]["created"]
    if fault in SURELY:
        assert created == 1
    if fault in NEVER:
        assert created == 0
    assert sandbox.run_late() == (fault == "late")
    assert sandbox.audit()["merchantpro"]["created"] == created + (fault == "late")
    assert sandbox.audit()["merchantpro"]["faults"] == {fault: 1}


@pytest.mark.provokes("duplicates", "blind_creates")
def test_a_plan_waits_for_its_method(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.plan("merchantpro", ["500", None], "POST")
    assert isinstance(shop.get("12345001"), Decoded)
    with pytest.raises(Fault):
        shop.send(shop.create(typed()))
    assert shop.send(shop.create(typed())) is not None


def test_rates_are_set_and_cleared_from_outside(sandbox: Sandbox, shop: MerchantPro) -> None:
    control = sandbox.description()["control"]
    assert call(f"{control}/faults", "POST", {"merchantpro": {"503": 1}})[0] == 200
    with pytest.raises(Fault):
        shop.get("12345001")
    assert call(f"{control}/faults", "POST", {"merchantpro": {}})[0] == 200
    assert isinstance(shop.get("12345001"), Decoded)
    assert call(f"{control}/audit")[1]["merchantpro"]["faults"] == {"503": 1}


@pytest.mark.parametrize(
    "rates", [{"other": {}}, {"twc": 5}, {"transiteo": {"storm": 1}}, {"transiteo": {"500": 2}}, [],
              {"transiteo": {"500": "x"}}, {"transiteo": {"500": True}}]
)  # fmt: skip
def test_wrong_rates_are_refused_in_words(sandbox: Sandbox, rates: object) -> None:
    status, told = call(f"{sandbox.description()['control']}/faults", "POST", rates)
    assert status == 400
    assert told["message"]


def test_a_rate_is_met_by_its_seed() -> None:
    def met(seed: int) -> list[str | None]:
        sandbox = Sandbox(seed=seed)
        sandbox.set_faults({"transiteo": {"500": 0.5}})
        found = [sandbox.weather.next("transiteo", "GET", is_list=False) for _ in range(200)]
        sandbox._server.server_close()
        return found

    assert met(1) == met(1) != met(2)
    assert 60 < met(1).count("500") < 140


# -- the audit -------------------------------------------------------------------------------


@pytest.mark.provokes("calls_during_wait")
def test_a_call_during_a_wait_is_counted(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.plan("merchantpro", ["429_wait"])
    with pytest.raises(Fault) as caught:
        shop.get("12345001")
    assert caught.value.wait_s == 2
    shop.get("12345001")
    assert sandbox.audit()["merchantpro"]["calls_during_wait"] == 1


@pytest.mark.provokes("lost_updates", "dropped_fields")
def test_lost_updates_and_dropped_fields_are_seen(sandbox: Sandbox, transiteo: Transiteo) -> None:
    read = transiteo.get("001")
    assert isinstance(read, Decoded)
    request = transiteo.update(
        transiteo.as_held(transiteo_typed()), read, frozenset({"header.invoice_ref"})
    )
    assert request is not None
    transiteo.send(request.request)
    assert sandbox.audit()["transiteo"]["lost_updates"] == []
    sandbox.edit("transiteo", "001", {"customer_city": "Lyon"})
    transiteo.send(request.request)
    audit = sandbox.audit()["transiteo"]
    assert audit["lost_updates"] == ["001.customer_city"]
    assert audit["dropped_fields"] == []
    sandbox.edit("transiteo", "001", {"unheard": 1})
    transiteo.send(request.request)
    assert sandbox.audit()["transiteo"]["dropped_fields"] == ["001.unheard"]


@pytest.mark.provokes("repeated_commands", "invoices_doubled")
def test_repeated_commands_and_second_invoices_are_seen(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    for name in ("shipped", "shipped", "create_invoice"):
        shop.send(shop.command(Order(), "12345001", name))
    audit = sandbox.audit()["merchantpro"]
    assert audit["repeated_commands"] == 1
    assert audit["invoices_doubled"] == 1


def test_late_executions_come_by_themselves() -> None:
    with Sandbox(late_s=0.01) as sandbox:
        account, secrets = described(sandbox, "merchantpro")
        shop = registry.build(account, secrets, SystemClock())
        sandbox.plan("merchantpro", ["late"], "POST")
        with pytest.raises(Fault):
            shop.send(shop.create(typed()))
        for thread in threading.enumerate():
            if thread.name == "sandbox-late":
                thread.join()
        assert sandbox.audit()["merchantpro"]["created"] == 1
        shop.close()
