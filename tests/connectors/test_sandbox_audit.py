"""The audit can fail: each count of harm is provoked here, and what is no harm stays uncounted."""

from __future__ import annotations

import socket
import threading
from contextlib import ExitStack
from dataclasses import replace

import pytest

from app.clock import SystemClock
from app.connectors.contract import Decoded, Fault
from app.connectors.merchantpro.connector import MerchantPro
from app.connectors.transiteo.connector import Transiteo
from app.orders.model import Order
from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call, Written
from app.sandbox.ledger import HARM, Ledger
from app.sandbox.watch import Watch
from tests.connectors.bare import asking, basic, call
from tests.connectors.test_merchantpro_mapping import typed
from tests.connectors.test_transiteo_mapping import typed as transiteo_typed

READ = Call("GET", "/orders/1", {})
ORDER = "/api/v2/orders/12345001"


def sent(shop: MerchantPro, order: Order) -> str:
    """How a create ended, in the classifier's word."""
    try:
        shop.send(shop.create(order))
    except Fault as fault:
        return fault.outcome
    return "done"


def test_clean_means_that_every_count_is_nothing() -> None:
    for name in HARM:
        ledger = Ledger()
        assert ledger.report()["clean"]
        if name == "duplicates":
            ledger.created("R-1")
            ledger.created("R-1")
        elif name in ("lost_updates", "dropped_fields"):
            ledger.edited("1", ["city"])
            ledger.begin()
            after = {"city": "Cluj"} if name == "lost_updates" else {}
            ledger.written("1", {"city": "Lyon"}, after, whole=name == "dropped_fields")
        else:
            ledger.count(name)
        report = ledger.report()
        assert report[name], name
        assert not report["clean"], name
        assert [other for other in HARM if report[other]] == [name]


# -- creates ---------------------------------------------------------------------------------


@pytest.mark.provokes("duplicates", "blind_creates")
def test_two_orders_with_one_reference_are_seen(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.plan("merchantpro", ["lost_reply"], "POST")
    assert [sent(shop, typed()) for _ in range(2)] == ["ambiguous", "done"]
    audit = sandbox.audit()["merchantpro"]
    assert audit["duplicates"] == [typed().client_ref]
    assert audit["blind_creates"] == 1
    assert not audit["clean"]


@pytest.mark.provokes("blind_creates")
def test_a_blind_repeat_is_seen_even_where_it_did_no_harm(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    sandbox.plan("merchantpro", ["lost_request"], "POST")
    assert [sent(shop, typed()) for _ in range(2)] == ["ambiguous", "done"]
    assert sandbox.harm() == {"merchantpro.blind_creates": 1}


def test_a_repeat_after_a_look_up_or_a_refusal_is_none(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.plan("merchantpro", ["lost_request", "429", "404"], "POST")
    assert sent(shop, typed()) == "ambiguous"
    assert not shop.find(typed().client_ref, SystemClock().now_us()).matches
    outcomes = [sent(shop, typed()) for _ in range(3)]
    assert outcomes == ["refused", "refused", "done"]


@pytest.mark.provokes("blind_creates")
def test_a_look_up_that_brought_no_answer_is_no_look_up(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    sandbox.plan("merchantpro", ["lost_request"], "POST")
    sandbox.plan("merchantpro", ["truncated"], "GET")
    assert sent(shop, typed()) == "ambiguous"
    with pytest.raises(Fault):
        shop.find(typed().client_ref, SystemClock().now_us())
    assert sent(shop, typed()) == "done"


def test_a_double_that_the_server_itself_made_is_nobodys(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    before = len(sandbox.orders("merchantpro"))
    sandbox.plan("merchantpro", ["twice"], "POST")
    assert sent(shop, typed()) == "done"
    assert len(sandbox.orders("merchantpro")) == before + 2


# -- updates ---------------------------------------------------------------------------------


@pytest.mark.provokes("lost_updates", "dropped_fields")
def test_lost_updates_and_dropped_fields_are_seen(sandbox: Sandbox, transiteo: Transiteo) -> None:
    read = transiteo.get("001")
    assert isinstance(read, Decoded)
    write = transiteo.update(
        transiteo.as_held(transiteo_typed()), read, frozenset({"header.invoice_ref"})
    )
    assert write is not None
    transiteo.send(write.request)
    assert sandbox.audit()["transiteo"]["lost_updates"] == []
    sandbox.edit("transiteo", "001", {"customer_city": "Lyon"})
    transiteo.send(write.request)
    audit = sandbox.audit()["transiteo"]
    assert audit["lost_updates"] == ["001.customer_city"]
    assert audit["dropped_fields"] == []
    sandbox.edit("transiteo", "001", {"unheard": 1})
    transiteo.send(write.request)
    assert sandbox.audit()["transiteo"]["dropped_fields"] == ["001.unheard"]


def change(sandbox: Sandbox, note: str) -> int:
    signed = {"Authorization": basic(sandbox), "Content_Type": "application/json"}
    url = f"{sandbox.origin}/merchantpro{ORDER}"
    return call(url, "PATCH", {"customer_note": note}, **signed)[0]


@pytest.mark.provokes("lost_updates")
@pytest.mark.parametrize("fault", ["lost_reply", "truncated", "html", "stale"])
def test_a_read_that_never_arrived_is_no_read(
    sandbox: Sandbox, shop: MerchantPro, fault: str
) -> None:
    assert isinstance(shop.get("12345001"), Decoded)
    sandbox.edit("merchantpro", "12345001", {"customer_note": "theirs"})
    sandbox.plan("merchantpro", [fault], "GET")
    try:
        shop.get("12345001")
    except Fault:
        assert fault != "stale"
    assert change(sandbox, "ours") == 200
    assert sandbox.audit()["merchantpro"]["lost_updates"] == ["12345001.customer_note"]


def test_a_write_after_a_read_that_arrived_is_no_lost_update(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    sandbox.edit("merchantpro", "12345001", {"customer_note": "theirs"})
    assert isinstance(shop.get("12345001"), Decoded)
    assert change(sandbox, "ours") == 200


def test_an_edit_made_while_a_late_write_was_on_its_way_is_not_its_fault(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    assert isinstance(shop.get("12345001"), Decoded)
    sandbox.plan("merchantpro", ["late"], "PATCH")
    with pytest.raises(OSError, match="closed"):
        change(sandbox, "ours")
    sandbox.edit("merchantpro", "12345001", {"customer_note": "theirs"})
    assert sandbox.run_late() == 1
    assert sandbox.orders("merchantpro")["12345001"]["customer_note"] == "ours"


@pytest.mark.provokes("repeated_commands", "invoices_doubled")
def test_repeated_commands_and_second_invoices_are_seen(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    for name in ("shipped", "shipped", "create_invoice"):
        shop.send(shop.command(Order(), "12345001", name))
    audit = sandbox.audit()["merchantpro"]
    assert audit["repeated_commands"] == 1
    assert audit["invoices_doubled"] == 1


# -- how calls come --------------------------------------------------------------------------


@pytest.mark.provokes("calls_during_wait")
@pytest.mark.parametrize("fault", ["429_wait", "503_wait"])
def test_a_call_during_a_wait_is_counted(sandbox: Sandbox, shop: MerchantPro, fault: str) -> None:
    sandbox.plan("merchantpro", [fault])
    with pytest.raises(Fault) as caught:
        shop.get("12345001")
    assert caught.value.wait_s == 2
    shop.get("12345001")
    assert sandbox.audit()["merchantpro"]["calls_during_wait"] == 1


class Held:
    """Holds the shop's answer to the first write until it is told to go on."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.inside, self.go = threading.Event(), threading.Event()
        answer = sandbox.merchantpro.answer

        def held(asked: Call) -> Answer:
            if asked.writes and not self.inside.is_set():
                self.inside.set()
                assert self.go.wait(60)
            return answer(asked)

        monkeypatch.setattr(sandbox.merchantpro, "answer", held)


@pytest.mark.provokes("writes_at_once", "order_writes_at_once")
def test_two_writes_in_flight_are_seen(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(sandbox, monkeypatch)
    with socket.create_connection(("127.0.0.1", sandbox.port)) as first:
        first.sendall(asking(sandbox, "PATCH", ORDER, '{"customer_note": "a"}'))
        assert held.inside.wait(60)
        assert change(sandbox, "b") == 200
        held.go.set()
        assert first.recv(12) == b"HTTP/1.1 200"
    audit = sandbox.audit()["merchantpro"]
    assert (audit["writes_at_once"], audit["order_writes_at_once"]) == (1, 1)
    assert audit["most_at_once"] == 2


def test_a_write_that_its_client_gave_up_is_no_longer_in_flight(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(sandbox, monkeypatch)
    with socket.create_connection(("127.0.0.1", sandbox.port)) as first:
        first.sendall(asking(sandbox, "PATCH", ORDER, '{"customer_note": "a"}'))
        assert held.inside.wait(60)
    assert change(sandbox, "b") == 200
    held.go.set()


def test_what_overlaps_and_what_does_not() -> None:
    def counted(*written: Written | None) -> tuple[int, int]:
        ledger = Ledger()
        watch = Watch(ledger, ())
        with ExitStack() as aloft:
            for each in written:
                aloft.enter_context(watch.flight(READ, each, lambda: True))
        report = ledger.report()
        return report["writes_at_once"], report["order_writes_at_once"]

    assert counted(Written("1"), None, None) == (0, 0)
    assert counted(Written("1"), Written("2")) == (1, 0)
    assert counted(Written(""), Written("")) == (1, 0)
    assert counted(Written("1"), Written("2"), Written("1")) == (2, 1)


@pytest.mark.provokes("secrets_in_addresses")
@pytest.mark.parametrize("spelled", ["sandbox-password-7", "sandbox%2Dpassword%2D7"])
def test_a_secret_in_an_address_is_seen(sandbox: Sandbox, spelled: str) -> None:
    url = f"{sandbox.origin}/merchantpro{ORDER}?fields={spelled}"
    assert call(url, Authorization=basic(sandbox))[0] == 200
    assert sandbox.harm() == {"merchantpro.secrets_in_addresses": 1}


@pytest.mark.provokes("secrets_in_addresses", "unknown_routes")
def test_a_token_in_an_address_is_seen(sandbox: Sandbox) -> None:
    token = sandbox.transiteo.id_token
    assert call(f"{sandbox.origin}/transiteo/v1/x/{token}", Authorization=token)[0] == 404
    assert sandbox.audit()["transiteo"]["secrets_in_addresses"] == 1


@pytest.mark.provokes("followed_redirects")
def test_a_followed_redirect_is_seen(sandbox: Sandbox) -> None:
    sandbox.plan("merchantpro", ["redirect_home"])
    with pytest.raises(ValueError, match="Expecting value"):
        call(f"{sandbox.origin}/merchantpro{ORDER}")  # the page that stands there
    assert set(sandbox.harm()) == {f"{kind}.followed_redirects" for kind in sandbox.remotes}


@pytest.mark.provokes("broken")
def test_a_mistake_of_the_sandboxs_own_is_not_silent(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: Call) -> Answer:
        raise LookupError("a mistake")

    monkeypatch.setattr(sandbox.merchantpro, "answer", answer)
    with pytest.raises(OSError, match="closed"):
        call(f"{sandbox.origin}/merchantpro{ORDER}")
    assert sandbox.harm() == {"sandbox.broken": ["LookupError('a mistake')"]}


@pytest.mark.parametrize("kind", ["transiteo", "twc", "kakaclo", "merchantpro"])
def test_each_remote_says_what_a_call_writes(sandbox: Sandbox, kind: str) -> None:
    written = sandbox.remotes[kind].written
    create, *others, sign_in = CALLS[kind]
    assert written(create) == Written("R-1", creates=True)
    assert written(replace(create, body=b"no JSON")) == Written("", creates=True)
    assert [written(other) for other in others] == [Written("7")] * len(others)
    assert written(sign_in) is None
    assert all(written(replace(each, method="GET")) is None for each in CALLS[kind])


# A create of R-1, writes of order 7, and last a call that writes no order.
CALLS = {
    "transiteo": (
        Call("POST", "/v1/customer/orders", {}, b'{"order_id": "R-1"}'),
        Call("PUT", "/v1/customer/orders/Nw==", {}, b'{"order_id": "7"}'),
        Call("DELETE", "/v1/customer/orders/7", {}),
        Call("POST", "/oauth2/token", {}, b"grant_type=refresh_token"),
    ),
    "twc": (
        Call("POST", "/api/v1/orders", {}, b'{"orderRef": "R-1"}'),
        Call("PUT", "/api/v1/orders", {}, b'{"id": "7", "orderRef": "R-1"}'),
        Call("POST", "/api/v1/orders/entries", {}, b'{"orderId": "7"}'),
        Call("POST", "/auth/realms/sandbox-realm/protocol/openid-connect/token", {}),
    ),
    "kakaclo": (
        Call("POST", "/openapi/v2/order/orders", {}, b'{"customOrderId": "R-1"}'),
        Call("POST", "/openapi/v2/order/orders/7/refund", {}, b"{}"),
        Call("POST", "/openapi/v2/order/orders/channel", {}, b"{}"),
    ),
    "merchantpro": (
        Call("POST", "/api/v2/orders", {}, b'{"meta_fields": {"bordereau_ref": "R-1"}}'),
        Call("PATCH", "/api/v2/orders/7", {}, b"{}"),
        Call("PATCH", "/api/v2/orders/7/shipped", {}),
        Call("PATCH", "/other", {}),
    ),
}
