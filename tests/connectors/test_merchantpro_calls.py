"""MerchantPro over real HTTP: each verb's request as it arrives, its answers, its faults."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Decoded, Fault, Page, Unchanged, Unreadable
from app.connectors.merchantpro.connector import MerchantPro
from app.orders import groups
from app.orders.model import Order, Status
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from tests.connectors.loopback import Given, Line, Script, answer
from tests.connectors.test_merchantpro_mapping import typed

SAMPLE = dumps(sample("merchantpro-get")).encode()
BASIC = "a2V5OnNlY3JldA=="  # key:secret
PATIENCE_S = 60.0
LAST_YEAR_US = 1_735_689_600_000_000
Start = Callable[[Script], Line]
At = Callable[[Line], MerchantPro]


@pytest.fixture
def at(shop_at: At) -> At:
    return shop_at


def whole(remote: MerchantPro, remote_id: str) -> Decoded:
    found = remote.get(remote_id)
    assert isinstance(found, Decoded)
    return found


def listed(*rows: bytes, total: int | None = None, limit: int = 100) -> bytes:
    count = {"total": len(rows) if total is None else total, "limit": limit}
    meta = json.dumps({"count": count, "links": {"next": "http://evil.example/"}}).encode()
    return b'{"data": [' + b", ".join(rows) + b'], "meta": ' + meta + b"}"


# -- hits this address with these headers --------------------------------------------------


def test_every_verb_hits_its_address(line: Start, at: At) -> None:
    def script(peer: Any, head: bytes) -> None:
        asked = head.split(b"\r\n")[0]
        body = SAMPLE
        if asked.startswith(b"GET /api/v2/orders?"):
            body = listed()
        elif asked.startswith(b"PATCH /api/v2/orders/12345001/"):
            body = b'{"ok": true}'
        answer(body)(peer, head)

    there = line(script)
    remote = at(there)
    read = whole(remote, "12345001")
    update = remote.update(replace(read.order, tracking_no="A"), read, frozenset({"tracking"}))
    assert update is not None
    remote.send(update.request)
    remote.send(remote.create(typed()))
    remote.send(remote.command(Order(), "12345001", "shipped"))
    remote.send(remote.delete("12345001"))
    remote.knock("")
    remote.knock("")
    remote.refresh(("1", "2"))
    list(remote.pages(LAST_YEAR_US))
    remote.find("R-1", LAST_YEAR_US)
    rows = [head.split(b"\r\n")[0].decode().removesuffix(" HTTP/1.1") for head in there.heads]
    assert rows == [
        "GET /api/v2/orders/12345001",
        "PATCH /api/v2/orders/12345001",
        "POST /api/v2/orders",
        "PATCH /api/v2/orders/12345001/shipped",
        "DELETE /api/v2/orders/12345001",
        "GET /api/v2/orders?fields=id,payment_method_code,shipping_method_id,shipping_carrier_id"
        "&sort=date_created.desc&limit=100",
        "GET /api/v2/orders?limit=1",
        "GET /api/v2/orders?ids=1,2&fields=id,date_modified,payment_status,shipping_status,"
        "total_amount,invoice&limit=100",
        "GET /api/v2/orders?created_after=2025-01-01T00%3A00%3A00%2B00%3A00"
        "&include=line_items,shipping_delivery_info,internal_notes"
        "&sort=date_created&start=0&limit=100",
        "GET /api/v2/orders?limit=1",
        "GET /api/v2/orders?created_after=2024-12-31T00%3A00%3A00%2B00%3A00"
        "&include=line_items,meta_fields"
        "&sort=date_created&start=0&limit=100",
    ]
    for head in there.heads:
        assert f"\r\nAuthorization: Basic {BASIC}\r\n".encode() in head
        assert (b"\r\nContent-Type: application/json\r\n" in head) == (b"\r\n\r\n{" in head)
    assert there.heads[1].endswith(b'\r\n\r\n{"shipping_awb":"A"}')
    assert there.heads[3].endswith(b"\r\n\r\n")


def test_a_create_takes_a_fresh_connection(line: Start, at: At) -> None:
    there = line(answer(SAMPLE))
    remote = at(there)
    remote.get("12345001")
    remote.get("12345001")
    assert there.connections == 1
    remote.send(remote.create(typed()))
    assert there.connections == 2


@pytest.mark.parametrize("remote_id", ["..", ".", "", "a\nb"])
def test_an_unfit_id_reaches_no_address(line: Start, at: At, remote_id: str) -> None:
    there = line(answer(b"{}"))
    remote = at(there)
    with pytest.raises(Fault):
        remote.get(remote_id)
    with pytest.raises(Fault):
        remote.delete(remote_id)
    with pytest.raises(Fault):
        remote.command(Order(), remote_id, "shipped")
    assert not there.heads


@pytest.mark.parametrize(
    "secrets", [{}, {"key": "a"}, {"secret": "a"}, {"key": "a:b", "secret": "c"}]
)
def test_without_key_and_secret_nothing_is_sent(line: Start, secrets: dict[str, str]) -> None:
    there = line(answer(b"{}"))
    account = Account("A1", "shop", "merchantpro", there.url)
    remote = registry.build(account, Given(secrets), SystemClock())
    with pytest.raises(Fault) as caught:
        remote.get("1")
    assert (caught.value.outcome, caught.value.sign_in) == ("not_sent", True)
    assert not there.heads
    remote.close()


# -- reads this reply ----------------------------------------------------------------------


def test_the_documented_replies_are_read(line: Start, at: At) -> None:
    created = at(line(answer(dumps(sample("merchantpro-create-response")).encode())))
    echo = created.send(created.create(typed()))
    assert echo is not None
    assert (echo.remote_id, echo.client_ref) == ("69291306", "")
    envelope = at(line(answer(dumps(sample("merchantpro-get-fields")).encode())))
    found = envelope.get("46706210")  # remote-apis M7: one resource shown inside a list
    assert isinstance(found, Decoded)
    assert found.order.status["payment"] == Status("failed", "failed")
    with pytest.raises(Fault):
        envelope.get("1")


@pytest.mark.parametrize("reply", [b'{"ok": true}', b"", b'{"id": 1}', b"OK"])
def test_a_delete_is_done_by_any_success(line: Start, at: At, reply: bytes) -> None:
    remote = at(line(answer(reply)))
    assert remote.send(remote.delete("1")) is None


@pytest.mark.parametrize(
    "reply", [b'{"ok": false}', b"", b'{"ok": "true"}', b"[]", b"<html>", b'{"ok"', b'{"id": 1}']
)
def test_a_command_is_done_by_ok_alone(line: Start, at: At, reply: bytes) -> None:
    remote = at(line(answer(reply)))
    with pytest.raises(Fault) as caught:
        remote.send(remote.command(Order(), "1", "shipped"))
    assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize(
    "reply", [b"", b"{}", b"[]", b'{"ok": true}', b"<html>", b'{"id": ', b'{"id": 1, "id": 2}']
)
def test_a_create_with_an_untrustworthy_answer_is_in_doubt(
    line: Start, at: At, reply: bytes
) -> None:
    remote = at(line(answer(reply)))
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    assert caught.value.outcome == "ambiguous"


def test_the_body_of_another_order_is_not_taken(line: Start, at: At) -> None:
    remote = at(line(answer(SAMPLE)))
    with pytest.raises(Fault):
        remote.get("2")
    read = whole(remote, "12345001")
    update = remote.update(replace(read.order, tracking_no="A"), read, frozenset({"tracking"}))
    assert update is not None
    with pytest.raises(Fault) as caught:
        remote.send(replace(update.request, path="/api/v2/orders/2"))
    assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize("status", [b"404 N", b"410 G"])
def test_absence_needs_a_word_of_the_remote(line: Start, at: At, status: bytes) -> None:
    assert at(line(answer(b'{"error":{"message":"no"}}', status=status))).get("1") is None
    with pytest.raises(Fault):
        at(line(answer(b"<html>", status=status))).get("1")


# -- reads this fault ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reply", "told"),
    [(b"400 No", b'{"error":{"message":"bad"}}', ("refused", "refused")),
     (b"400 No", b'{"error":{"message":"Operation could not be completed."}}',
      ("try_later", "refused")),
     (b"405 No", b'{"error":"Operation could not be completed"}', ("try_later", "refused")),
     (b"401 No", b"{}", ("auth", "refused")), (b"403 No", b"{}", ("auth", "refused")),
     (b"409 No", b"{}", ("exists", "refused")), (b"422 No", b"{}", ("refused", "refused")),
     (b"500 No", b'{"error":{"message":"Operation could not be completed"}}',
      ("server", "ambiguous")),
     (b"301 No", b"", ("redirect", "refused")), (b"502 No", b"<html>", ("html", "ambiguous"))],
)  # fmt: skip
def test_faults(line: Start, at: At, status: bytes, reply: bytes, told: tuple[str, str]) -> None:
    there = line(answer(reply, status=status))
    remote = at(there)
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    fault = caught.value
    assert (fault.code, fault.outcome) == told
    assert fault.sign_in == (fault.status in (401, 403))
    assert len(there.heads) == 1  # a refused sign-in is never tried again: it locks the account


def test_the_wait_is_read_from_the_body(line: Start, at: At) -> None:
    reply = b'{"error":{"name":"x","message":"slow down","details":{"reset_time":17}}}'
    with pytest.raises(Fault) as caught:
        at(line(answer(reply, status=b"429 No"))).get("1")
    assert (caught.value.code, caught.value.wait_s) == ("rate", 17)


def test_credentials_in_an_answer_never_reach_the_sentence(line: Start, at: At) -> None:
    reply = f'{{"error":{{"message":"Basic {BASIC} key=key secret"}}}}'.encode()
    with pytest.raises(Fault) as caught:
        at(line(answer(reply, status=b"400 No"))).get("1")
    assert BASIC not in caught.value.sentence
    assert "secret" not in caught.value.sentence


# -- the walk over the list ----------------------------------------------------------------


def fill(sandbox: Sandbox, count: int) -> None:
    for number in range(count):
        sandbox.add(
            "merchantpro",
            sample("merchantpro-get")
            | {
                "id": 1000 + number,
                "date_created": f"2026-01-01T00:{number // 60:02}:{number % 60:02}Z",
            },
        )


def ids(pages: list[Page]) -> list[str]:
    return [item.remote_id for page in pages for item in page.items]


@pytest.mark.parametrize("count", [0, 1, 95, 96, 100, 101, 190, 195, 250])
def test_the_walk_sees_every_order_once(sandbox: Sandbox, shop: MerchantPro, count: int) -> None:
    for remote_id in sandbox.orders("merchantpro"):
        sandbox.remove("merchantpro", remote_id)
    fill(sandbox, count)
    pages = list(shop.pages(None))
    assert sorted(ids(pages)) == sorted(str(1000 + n) for n in range(count))
    assert [page.complete for page in pages] == [False] * (len(pages) - 1) + [True]
    assert {page.total for page in pages} == {count}


def test_a_row_that_is_known_to_the_letter_is_not_read_again(line: Start, at: At) -> None:
    other = dumps(sample("merchantpro-get") | {"id": 2, "shipping_carrier_id": "sledge"}).encode()
    asked: list[tuple[str, str]] = []

    def known(rows: Sequence[tuple[str, str]]) -> set[str]:
        asked.extend(rows)
        return {other.decode()}

    shop = at(line(answer(listed(b"null", SAMPLE, other))))
    (page,) = shop.pages(None, known)
    assert [text.encode() for _, text in asked] == [SAMPLE, other]
    assert [type(item) for item in page.items] == [Unreadable, Decoded, Unchanged]
    read, left = page.items[1:]
    assert isinstance(read, Decoded)
    assert left == Unchanged("2", read.created_us)
    assert [named for named, _ in asked] == [read.remote_id, "2"]
    order = replace(read.order, carrier_delivery="sledge")
    assert not [n for n in shop.not_sent(order) if n.group.startswith("carrier.")]


def moving(
    sandbox: Sandbox, shop: MerchantPro, act: Callable[[], object]
) -> tuple[list[Page], int]:
    """The pages of a walk during which `act` happens after each first page of a walk."""
    pages = []
    before = sandbox.audit()["merchantpro"]["calls"]
    for page in shop.pages(None):
        pages.append(page)
        if len(page.items) >= 95 and len(pages) < 20:
            act()
    return pages, sandbox.audit()["merchantpro"]["calls"] - before


def test_a_list_that_moves_once_is_walked_again(sandbox: Sandbox, shop: MerchantPro) -> None:
    fill(sandbox, 150)
    gone = iter(["1000"])

    def remove_once() -> None:
        for remote_id in gone:
            sandbox.remove("merchantpro", remote_id)

    pages, calls = moving(sandbox, shop, remove_once)
    assert pages[-1].complete
    assert calls == 4
    assert {str(1001 + n) for n in range(149)} <= set(ids(pages))


def test_a_list_that_never_stands_still_is_never_complete(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    fill(sandbox, 150)
    gone = (str(1000 + n) for n in range(100))
    pages, calls = moving(sandbox, shop, lambda: sandbox.remove("merchantpro", next(gone)))
    assert not any(page.complete for page in pages)
    assert calls == 6


def test_a_deletion_hides_no_neighbour(sandbox: Sandbox, shop: MerchantPro) -> None:
    """The five rows seen twice: a row shifted over the page's edge is still met."""
    fill(sandbox, 150)
    seen: set[str] = set()
    for number, page in enumerate(shop.pages(None)):
        seen |= {item.remote_id for item in page.items}
        if number == 0:
            for remote_id in ("1000", "1001", "1002"):
                sandbox.remove("merchantpro", remote_id)
        if number == 1:
            break
    assert seen >= {str(1003 + n) for n in range(147)}


def test_where_no_rate_is_kept_a_whole_list_is_begun_at_once(line: Start) -> None:
    """The knock told how long it is: three pages are answered only when all three were asked for.

    And none is asked for twice, or after the last.
    """
    rows = [dumps(sample("merchantpro-get") | {"id": n}).encode() for n in range(200)]
    met = threading.Barrier(3)

    def script(peer: Any, head: bytes) -> None:
        start = head.partition(b"start=")[2].partition(b"&")[0]
        if start:
            met.wait(PATIENCE_S)
        answer(listed(*(rows[int(start) :][:100] if start else ()), total=200))(peer, head)

    there = line(script)
    account = Account("A1", "shop", "merchantpro", there.url, {"rate": "none"})
    remote = registry.build(account, Given({"key": "key", "secret": "secret"}), SystemClock())
    with closing(remote):
        remote.knock("")
        pages = list(remote.pages(None))
    assert set(ids(pages)) == {str(n) for n in range(200)}
    assert pages[-1].complete
    assert len(there.heads) == 1 + 3


def test_a_smaller_limit_than_asked_is_obeyed(line: Start, at: At) -> None:
    rows = [dumps(sample("merchantpro-get") | {"id": n}).encode() for n in range(30)]

    def script(peer: Any, head: bytes) -> None:
        start = int(head.split(b"start=")[1].split(b"&")[0])
        page = rows[start : start + 20]
        answer(listed(*page, total=30, limit=20))(peer, head)

    pages = list(at(line(script)).pages(None))
    assert ids(pages) == [str(n) for n in range(30)]
    assert pages[-1].complete


def test_a_total_that_lies_is_never_complete(line: Start, at: At) -> None:
    pages = list(at(line(answer(listed(total=5)))).pages(None))
    assert ids(pages) == []
    assert not any(page.complete for page in pages)


def test_a_bad_row_does_not_stop_the_run(line: Start, at: At) -> None:
    odd = [
        b"null",
        b'{"id": 1, "id": 2}',
        SAMPLE,
        b'{"id": ".."}',
        b'{"id": 5, "total_amount": NaN}',
    ]
    pages = list(at(line(answer(listed(*odd)))).pages(None))
    items = [item for page in pages for item in page.items]
    assert [type(item) for item in items] == [Unreadable, Unreadable, Decoded] + [Unreadable] * 2
    assert [item.raw.encode() for item in items if not isinstance(item, Unchanged)] == odd
    assert pages[-1].complete


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b'{"data": []}', b'{"data": {}, "meta": {}}', b"<html>", b"",
             b'{"data": [], "meta": {"count": {"total": "x"}}}', b'{"data": [{}], "meta": {}']
)  # fmt: skip
def test_a_list_of_another_shape_is_a_fault(line: Start, at: At, body: bytes) -> None:
    with pytest.raises(Fault) as caught:
        list(at(line(answer(body))).pages(None))
    assert caught.value.code in ("bad_body", "html")


@pytest.mark.parametrize("fault", ["empty_list", "short_list"])
def test_a_list_that_lies_short_is_still_well_formed(
    sandbox: Sandbox, shop: MerchantPro, fault: str
) -> None:
    """Nothing here can tell; that absence deletes nothing is the engine's safety."""
    sandbox.plan("merchantpro", [fault], "GET")
    pages = list(shop.pages(None))
    assert len(ids(pages)) == (0 if fault == "empty_list" else 1)


# -- looking for our reference -------------------------------------------------------------


@pytest.mark.provokes("duplicates")
def test_an_order_is_found_by_its_reference(sandbox: Sandbox, shop: MerchantPro) -> None:
    fill(sandbox, 120)
    order = typed()
    echo = shop.send(shop.create(order))
    assert echo is not None
    now_us = SystemClock().now_us()
    found = shop.find(order.client_ref, now_us)
    assert found.complete
    assert [match.remote_id for match in found.matches] == [echo.remote_id]
    assert not shop.find("OTHER", now_us).matches
    shop.send(shop.create(order))
    assert len(shop.find(order.client_ref, now_us).matches) == 2
    assert sandbox.audit()["merchantpro"]["duplicates"] == [order.client_ref]


def test_a_shop_that_forgets_the_reference(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.merchantpro.keeps_meta = False
    echo = shop.send(shop.create(typed()))
    assert echo is not None
    assert echo.client_ref == ""
    found = shop.find(typed().client_ref, SystemClock().now_us())
    assert (found.matches, found.complete) == ((), True)


# -- a whole life --------------------------------------------------------------------------


def changed(remote: MerchantPro, before: Any, after: Any) -> frozenset[str]:
    old, new = (groups.to_groups(remote.as_held(side)) for side in (before, after))
    return frozenset(group for group in old.keys() | new if old.get(group) != new.get(group))


def test_a_whole_life_over_the_wire(sandbox: Sandbox, shop: MerchantPro) -> None:
    order = replace(typed(), status={"payment": Status("paid"), "fulfilment": Status("awaiting")})
    echo = shop.send(shop.create(order))
    assert echo is not None
    assert echo.client_ref == order.client_ref
    read = whole(shop, echo.remote_id)
    more = replace(
        order,
        lines=(replace(order.lines[0], quantity=Decimal(5)),),
        status={**order.status, "fulfilment": Status("confirmed")},
    )
    update = shop.update(more, read, changed(shop, order, more))
    assert update is not None
    patched = shop.send(update.request)
    assert patched is not None
    assert patched.order.lines[0].quantity == 5
    assert patched.order.lines[0].line_gross == 545
    assert patched.order.status["fulfilment"].value == "confirmed"
    for name in ("in_process", "shipped", "delivered"):
        assert shop.command_state(whole(shop, read.remote_id), name) == "due"
        assert shop.send(shop.command(Order(), read.remote_id, name)) is None
        assert shop.command_state(whole(shop, read.remote_id), name) == "done"
    with pytest.raises(Fault) as caught:
        shop.send(shop.command(Order(), read.remote_id, "cancelled"))
    assert caught.value.outcome == "refused"
    shop.send(shop.command(Order(), read.remote_id, "create_invoice"))
    assert shop.command_state(whole(shop, read.remote_id), "create_invoice") == "done"
    shop.send(shop.delete(read.remote_id))
    assert shop.get(read.remote_id) is None
    audit = sandbox.audit()["merchantpro"]
    assert audit["lost_updates"] == audit["duplicates"] == []
    assert audit["repeated_commands"] == audit["invoices_doubled"] == audit["bad_auth"] == 0


def test_codes_are_learnt_from_the_shops_own_orders(sandbox: Sandbox, shop: MerchantPro) -> None:
    order = replace(typed(), carrier_delivery="speedy", ship_method_id="101")
    assert "shipping_carrier_id" not in json.loads(shop.create(order).body or "")
    sandbox.edit("merchantpro", "12345001", {"shipping_carrier_id": "speedy"})
    shop.knock("")
    body = json.loads(shop.create(order).body or "")
    assert (body["shipping_carrier_id"], body["shipping_method_id"]) == ("speedy", 101)
    assert not [n for n in shop.not_sent(order) if n.group.startswith("carrier.")]
    assert shop.send(shop.create(order)) is not None


def test_the_sweep_shows_statuses_and_papers_only(sandbox: Sandbox, shop: MerchantPro) -> None:
    fill(sandbox, 60)
    known = tuple(str(1000 + n) for n in range(60))
    page = shop.refresh((*known, "nowhere"))
    assert sorted(item.remote_id for item in page.items) == sorted(known)
    first = page.items[0]
    assert isinstance(first, Decoded)
    assert first.summary
    assert first.modified_us
    assert not groups.within("party.billing", first.visible)
    assert not groups.within("currency_amounts", first.visible)


def test_the_account_test_says_what_it_proved(sandbox: Sandbox, shop: MerchantPro) -> None:
    steps = shop.test()
    assert [step.ok for step in steps] == [True, True]
    assert "4" in steps[1].text
    sandbox.plan("merchantpro", ["expired_token"])
    assert [step.ok for step in shop.test()] == [False]
