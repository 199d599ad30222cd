"""KaKaClo over real HTTP: each call's request as it arrives, its answers, its faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Decoded, Fault, Freight, Page, Unchanged, Unreadable
from app.connectors.kakaclo import keys
from app.connectors.kakaclo.connector import KaKaClo
from app.orders.model import Order, Status
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from tests.connectors.loopback import Given, Kept, Line, Script, answer, described
from tests.connectors.test_kakaclo_mapping import OURS, typed

ROW = sample("kakaclo-list")["data"]["list"][0]
RAW = dumps(ROW).encode()
BEGUN_US = 1_735_689_600_000_000  # 2025-01-01
DATE = b"Date: Wed, 01 Jan 2025 01:00:00 GMT"
ORDERS = "/openapi/v2/order/orders"
Start = Callable[[Script], Line]
At = Callable[..., KaKaClo]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def at(kept: Kept) -> Iterator[At]:
    opened: list[KaKaClo] = []

    def build(there: Line, found: Mapping[str, str] | None = None, **options: str) -> KaKaClo:
        asked = {"reads": "on", **options}
        account = Account("A1", "shop", "kakaclo", there.url, asked, found=found or {})
        built = registry.build(account, Given({"token": "t0ken"}), SystemClock(), kept)
        assert isinstance(built, KaKaClo)
        opened.append(built)
        return built

    yield build
    for one in opened:
        one.close()


@pytest.fixture
def supplier(sandbox: Sandbox, kept: Kept) -> Iterator[KaKaClo]:
    account, secrets = described(sandbox, "kakaclo")
    built = registry.build(account, secrets, SystemClock(), kept)
    assert isinstance(built, KaKaClo)
    built.knock("")
    yield built
    built.close()


def enveloped(data: bytes, code: int | str = 10000) -> bytes:
    return b'{"code": ' + json.dumps(code).encode() + b', "message": "no", "data": ' + data + b"}"


def listed(*rows: bytes, total: int | None = None, size: int = 250) -> bytes:
    count = {"total": len(rows) if total is None else total, "pageSize": size}
    rest = json.dumps(count | {"totalPageNumber": None})[1:].encode()
    return enveloped(b'{"list": [' + b", ".join(rows) + b"], " + rest)


def asked(there: Line) -> list[str]:
    return [head.split(b"\r\n")[0].decode().removesuffix(" HTTP/1.1") for head in there.heads]


# -- hits this address with these headers --------------------------------------------------


def test_every_call_hits_its_address(line: Start, at: At) -> None:
    def script(peer: Any, head: bytes) -> None:
        row = head.split(b"\r\n")[0]
        body = listed(RAW)
        if row.startswith(b"POST"):
            body = enveloped(b"[]" if b"/channel " in row else b"1000000371651")
        if b"/balance " in row:
            body = enveloped(b"12.5")
        answer(body, DATE)(peer, head)

    there = line(script)
    remote = at(there)
    remote.knock("")
    read = remote.get("1000000371651")
    assert isinstance(read, Decoded)
    remote.refresh(("1", "2"))
    list(remote.pages(None))
    list(remote.pages(BEGUN_US))
    remote.find(OURS, BEGUN_US)
    remote.send(remote.create(typed()))
    remote.send(remote.command(typed(), "1000000371651", "refund"))
    remote.send(remote.refund_part(read, {"5120771": Decimal(1)}, "torn"))
    remote.quote(typed())
    assert asked(there) == [
        f"GET {ORDERS}?pageSize=1",
        f"GET {ORDERS}?ids=1000000371651&pageNumber=1&pageSize=250",
        f"GET {ORDERS}?ids=1,2&pageNumber=1&pageSize=250",
        f"GET {ORDERS}?pageNumber=1&pageSize=250",
        f"GET {ORDERS}?updateStartTime=2025-01-01T00%3A00%3A00Z"
        "&updateEndTime=2025-01-01T00%3A50%3A00Z&pageNumber=1&pageSize=250",
        f"GET {ORDERS}?createStartTime=2024-12-31T23%3A55%3A00Z"
        "&createEndTime=2025-01-01T01%3A00%3A00Z&pageNumber=1&pageSize=250",
        f"POST {ORDERS}",
        f"POST {ORDERS}/1000000371651/refund",
        f"POST {ORDERS}/1000000371651/refund",
        f"POST {ORDERS}/channel",
        "GET /openapi/v1/payment/balance",
    ]
    for head in there.heads:
        assert b"\r\nAuthorization: Bearer t0ken\r\n" in head
        assert (b"\r\nContent-Type: application/json\r\n" in head) == head.startswith(b"POST")
    bodies = [json.loads(head.partition(b"\r\n\r\n")[2] or b"null") for head in there.heads]
    assert bodies[7] == {"remark": "The order was cancelled."}
    assert bodies[8]["orderItems"][0]["quantity"] == 1
    assert bodies[9] == {"products": [{"sku": "V01-39", "quantity": 2}], "shipToCountry": "US"}


def test_a_create_takes_a_fresh_connection(line: Start, at: At) -> None:
    there = line(answer(enveloped(b"1")))
    remote = at(there)
    for _ in range(2):
        remote.send(remote.create(typed()))
    assert there.connections == 2


@pytest.mark.parametrize("remote_id", ["..", ".", "", "a\nb"])
def test_an_unfit_id_reaches_no_address(line: Start, at: At, remote_id: str) -> None:
    there = line(answer(b"{}"))
    remote = at(there)
    with pytest.raises(Fault):
        remote.get(remote_id)
    with pytest.raises(Fault):
        remote.command(Order(), remote_id, "refund")
    assert not there.heads


def test_without_a_token_nothing_is_sent(line: Start) -> None:
    there = line(answer(b"{}"))
    account = Account("A1", "shop", "kakaclo", there.url, {"reads": "on"})
    remote = registry.build(account, Given({}), SystemClock())
    with pytest.raises(Fault) as caught:
        remote.knock("")
    assert (caught.value.outcome, caught.value.sign_in) == ("not_sent", True)
    assert not there.heads
    remote.close()


# -- reads this reply ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "number"),
    [(b"1000000371651", "1000000371651"), (b'"001"', "001"), (b"9007199254740993",) * 2,
     (b'{"kkOrderId": "1000000371651"}', "1000000371651")],
)  # fmt: skip
def test_a_create_is_known_by_its_number(line: Start, at: At, data: bytes, number: object) -> None:
    remote = at(line(answer(enveloped(data))))
    made = remote.send(remote.create(typed()))
    assert made is not None
    assert made.remote_id == (number.decode() if isinstance(number, bytes) else number)
    assert (made.client_ref, made.summary, made.visible) == ("", True, frozenset())


def test_the_documented_reply_is_read(line: Start, at: At) -> None:
    remote = at(line(answer(dumps(sample("kakaclo-create-response")).encode())))
    made = remote.send(remote.create(typed()))
    assert made is not None
    assert made.remote_id == "1000000371651"
    text = at(line(answer(enveloped(b"7", "10000"))))
    assert text.send(text.create(typed())) is not None


UNTRUSTWORTHY = [
    b"", b"{}", b"[]", b"<html>", b'{"code": ', enveloped(b"null"), enveloped(b"true"),
    enveloped(b'".."'), enveloped(b"[1, 2]"), enveloped(b"{}"), b'{"data": 1}',
]  # fmt: skip


@pytest.mark.parametrize("reply", UNTRUSTWORTHY)
def test_a_create_with_an_untrustworthy_answer_is_in_doubt(
    line: Start, at: At, reply: bytes
) -> None:
    remote = at(line(answer(reply)))
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize("code", [1000, 0, 200, 500, -1, "kk.api.500", True])
def test_another_code_leaves_a_create_in_doubt(line: Start, at: At, code: Any) -> None:
    """No code is documented to mean "not executed" (sync §1.1): money may have moved."""
    there = line(answer(enveloped(b"null", code)))
    remote = at(there)
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    assert caught.value.outcome == "ambiguous"
    assert len(there.heads) == 1


def test_a_code_known_to_refuse_leaves_no_doubt(
    line: Start, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "REFUSALS", frozenset({"20001"}))
    remote = at(line(answer(enveloped(b"null", 20001))))
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    assert caught.value.outcome == "refused"
    assert "20001: no" in caught.value.sentence


def test_another_code_refuses_a_read_and_a_refund(line: Start, at: At) -> None:
    remote = at(line(answer(enveloped(b"null", 1000))))
    for call in (
        lambda: remote.get("1"),
        lambda: list(remote.pages(None)),
        lambda: remote.send(remote.command(typed(), "1", "refund")),
    ):
        with pytest.raises(Fault) as caught:
            call()
        assert (caught.value.outcome, caught.value.weather) == ("refused", False)
        assert "1000: no" in caught.value.sentence


def test_an_order_that_is_not_shown_is_absent_only_if_the_ids_were_obeyed(
    line: Start, at: At
) -> None:
    """Absence makes an order gone here, so it must be the answer to what was asked."""
    other = dumps(ROW | {"id": "2"}).encode()
    remote = at(line(answer(listed(other, RAW))))
    assert isinstance(remote.get("1000000371651"), Decoded)
    assert [item.remote_id for item in remote.refresh(("2", "3")).items] == ["2"]
    for shown in (other, b"null"):
        with pytest.raises(Fault):
            at(line(answer(listed(shown)))).get("3")
    assert at(line(answer(listed()))).get("3") is None
    broken = at(line(answer(listed(b'{"id": "3", "orderItems": 1}'))))
    assert isinstance(broken.get("3"), Unreadable)


def test_ids_are_followed_over_pages_smaller_than_asked(line: Start, at: At) -> None:
    remote = at(line(paged(MANY, 2, lambda _: 7)))
    assert len(remote.refresh(tuple(str(n) for n in range(7))).items) == 7


def test_a_remote_without_a_clock_is_asked_without_an_end(line: Start, at: At) -> None:
    there = line(answer(listed()))
    list(at(there).pages(BEGUN_US))
    assert "updateEndTime" not in asked(there)[-1]
    at(there).find(OURS, BEGUN_US)
    assert "createEndTime=2025-01-01T00%3A15%3A00Z" in asked(there)[-1]


def test_a_refund_request_tells_what_the_orders_own_word_may_not_yet(line: Start, at: At) -> None:
    waiting = dumps(ROW | {"fulfillmentStatus": "waiting_to_ship"}).encode()
    requests = dumps(sample("kakaclo-refunds")).encode()

    def script(peer: Any, head: bytes) -> None:
        refunds = b"/refund/" in head.split(b"\r\n")[0]
        answer(requests if refunds else listed(waiting))(peer, head)

    there = line(script)
    remote = at(there)
    read = remote.get("1000000371651")
    assert isinstance(read, Decoded)
    assert read.order.status["refund"] == Status("requested", "pending_review")
    assert "status.refund" in read.visible
    assert asked(there)[1] == f"GET {ORDERS}/refund/1000000371651"
    assert remote.command_state(read, "refund") == "done"


def test_an_order_is_read_though_its_refunds_are_not_told(line: Start, at: At) -> None:
    waiting = dumps(ROW | {"fulfillmentStatus": "waiting_to_ship"}).encode()

    def told(refunds: Script) -> KaKaClo:
        def script(peer: Any, head: bytes) -> None:
            play = refunds if b"/refund/" in head.split(b"\r\n")[0] else answer(listed(waiting))
            play(peer, head)

        return at(line(script))

    for silent in (answer(enveloped(b"null", 1000)), answer(b"{}", status=b"404 No"),
                   answer(listed()), answer(listed(b"null"))):  # fmt: skip
        read = told(silent).get("1000000371651")
        assert isinstance(read, Decoded)
        assert "refund" not in read.order.status
    with pytest.raises(Fault):
        told(answer(b"", status=b"503 No")).get("1000000371651")


def test_a_quote_is_read_to_the_digit(line: Start, at: At) -> None:
    channels = dumps(sample("kakaclo-channel")).encode()

    def script(peer: Any, head: bytes) -> None:
        balance = enveloped(b'{"balance": "812.3400", "currencyCode": "USD"}')
        answer(channels if head.startswith(b"POST") else balance)(peer, head)

    quote = at(line(script)).quote(typed())
    assert quote is not None
    assert quote.freight == (
        Freight("PP", Decimal("6.45"), "USD", "3~5 Business Days"),
        Freight("Clothing line", Decimal("4.77"), "USD", "6~10 Business Days"),
    )
    assert (quote.balance, quote.currency) == (Decimal("812.34"), "USD")


@pytest.mark.parametrize("data", [b"null", b'{"x": 1}', b'{"balance": []}', b'"much"'])
def test_a_balance_in_no_known_shape_is_not_told(line: Start, at: At, data: bytes) -> None:
    quote = at(line(answer(enveloped(data)))).quote(replace(typed(), lines=()))
    assert quote is not None
    assert (quote.freight, quote.balance) == ((), None)


def test_a_refused_quote_blocks_nothing_and_weather_is_told(line: Start, at: At) -> None:
    quote = at(line(answer(enveloped(b"null", 1000)))).quote(typed())
    assert quote is not None
    assert (quote.freight, quote.balance) == ((), None)
    with pytest.raises(Fault) as caught:
        at(line(answer(b"", status=b"503 No"))).quote(typed())
    assert caught.value.weather


# -- reads this fault ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reply", "told"),
    [(b"400 No", b'{"code": 400, "message": "bad"}', ("refused", "refused")),
     (b"401 No", b"", ("auth", "refused")), (b"403 No", b"", ("auth", "refused")),
     (b"404 No", b"{}", ("not_found", "refused")), (b"409 No", b"{}", ("exists", "refused")),
     (b"429 No", b"{}", ("rate", "refused")), (b"500 No", b"{}", ("server", "ambiguous")),
     (b"408 No", b"", ("timeout", "ambiguous")), (b"301 No", b"", ("redirect", "refused")),
     (b"502 No", b"<html>", ("html", "ambiguous")), (b"200 OK", b"<html>", ("html", "ambiguous"))],
)  # fmt: skip
def test_faults(line: Start, at: At, status: bytes, reply: bytes, told: tuple[str, str]) -> None:
    there = line(answer(reply, status=status))
    remote = at(there)
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    fault = caught.value
    assert (fault.code, fault.outcome) == told
    assert fault.sign_in == (fault.status in (401, 403))
    assert len(there.heads) == 1  # nothing renews the token


def test_credentials_in_an_answer_never_reach_the_sentence(line: Start, at: At) -> None:
    told = b'{"code": 9, "message": "Bearer t0ken t0ken", "data": null}'
    for reply, status in ((told, b"200 OK"), (told, b"400 No")):
        with pytest.raises(Fault) as caught:
            at(line(answer(reply, status=status))).get("1")
        assert "t0ken" not in caught.value.sentence


# -- may this account read? ------------------------------------------------------------------


def test_the_first_contact_finds_out_and_remembers(line: Start, at: At, kept: Kept) -> None:
    remote = at(line(answer(listed())), reads="auto")
    assert not remote.capabilities.readable
    remote.knock("")
    assert remote.capabilities.readable
    assert kept.options == {"reads": "on"}
    there = line(answer(enveloped(b"null", 1000)))
    remote = at(there, reads="auto")
    remote.knock("")
    assert not remote.capabilities.readable
    assert kept.options == {"reads": "off"}
    remote.knock("")
    assert len(there.heads) == 1  # remembered


@pytest.mark.parametrize("status", [b"405 No", b"404 No", b"400 No"])
def test_a_refused_list_is_an_account_that_does_not_read(
    line: Start, at: At, kept: Kept, status: bytes
) -> None:
    at(line(answer(b"{}", status=status)), reads="auto").knock("")
    assert kept.options == {"reads": "off"}


@pytest.mark.parametrize(
    ("status", "reply"),
    [(b"401 No", b""), (b"403 No", b""), (b"429 No", b"{}"), (b"503 No", b""),
     (b"302 No", b""), (b"404 No", b"<html>"), (b"200 OK", b"<html>")],
)  # fmt: skip
def test_weather_and_a_refused_token_find_out_nothing(
    line: Start, at: At, kept: Kept, status: bytes, reply: bytes
) -> None:
    remote = at(line(answer(reply, status=status)), reads="auto")
    with pytest.raises(Fault):
        remote.knock("")
    assert kept.options == {}
    assert not all(step.ok for step in remote.test())


@pytest.mark.parametrize("option", ["on", "off"])
def test_what_the_clerk_chose_is_never_found_out(
    line: Start, at: At, kept: Kept, option: str
) -> None:
    there = line(answer(listed() if option == "off" else enveloped(b"null", 1000)))
    remote = at(there, reads=option, found={"reads": "off" if option == "on" else "on"})
    assert remote.capabilities.readable == (option == "on")
    signed, orders = remote.test()
    assert (signed.ok, orders.ok) == (True, option == "off")
    assert remote.capabilities.readable == (option == "on")
    assert kept.options == {}


def test_an_account_that_does_not_read_asks_for_nothing(line: Start, at: At) -> None:
    there = line(answer(listed()))
    remote = at(there, reads="off")
    assert remote.knock("R") is None
    assert list(remote.pages(None)) == []
    assert not remote.find(OURS, BEGUN_US).complete
    assert remote.quote(typed()) is None
    assert remote.commands_for(Order(), Order(status={"order": Status("cancelled")})) == ()
    for call in (lambda: remote.get("1"), lambda: remote.command(Order(), "1", "refund")):
        with pytest.raises(Fault):
            call()
    assert not there.heads


@pytest.mark.provokes("unknown_routes")
def test_a_doubled_prefix_is_found_by_the_connection_test(
    sandbox: Sandbox, supplier: KaKaClo, kept: Kept
) -> None:
    sandbox.kakaclo.doubled = True
    with pytest.raises(Fault):
        supplier.get("1000000371651")
    assert all(step.ok for step in supplier.test())
    assert kept.options == {"reads": "on", "prefixes": "2"}
    assert isinstance(supplier.get("1000000371651"), Decoded)
    account, secrets = described(sandbox, "kakaclo")
    later = registry.build(replace(account, found=kept.options), secrets, SystemClock())
    assert isinstance(later.get("1000000371651"), Decoded)
    later.close()
    sandbox.kakaclo.doubled = False
    assert all(step.ok for step in supplier.test())
    assert kept.options["prefixes"] == "1"


def test_the_account_test_says_what_it_proved(sandbox: Sandbox, supplier: KaKaClo) -> None:
    steps = {str(step.what): step for step in supplier.test()}
    assert all(step.ok for step in steps.values())
    assert str(len(sandbox.orders("kakaclo"))) in steps["read orders"].text
    assert "5000.00 USD" in steps["read the balance"].text
    sandbox.kakaclo.reads = False
    signed, orders = supplier.test()
    assert (signed.ok, orders.ok) == (True, True)
    assert "only sent" in orders.text
    assert "1000" in orders.text
    sandbox.plan("kakaclo", ["expired_token"])
    (step,) = supplier.test()
    assert not step.ok


# -- the walk over the list ----------------------------------------------------------------


def ids(pages: Sequence[Page]) -> list[str]:
    return [item.remote_id for page in pages for item in page.items]


def paged(rows: Sequence[bytes], size: int, total: Callable[[int], int | None]) -> Script:
    """A list that shows `size` rows a page whatever is asked, and this total on each page."""

    def script(peer: Any, head: bytes) -> None:
        number = int(head.split(b"pageNumber=")[1].split(b"&")[0])
        page = rows[(number - 1) * size : number * size]
        body = listed(*page, total=total(number), size=size)
        answer(body if total(number) is not None else body.replace(b'"total": ', b'"x": '))(
            peer, head
        )

    return script


MANY = [dumps(ROW | {"id": str(n)}).encode() for n in range(7)]


@pytest.mark.parametrize("count", [0, 1, 249, 250, 251, 500, 501])
def test_the_walk_sees_every_order_once(sandbox: Sandbox, supplier: KaKaClo, count: int) -> None:
    for remote_id in sandbox.orders("kakaclo"):
        sandbox.remove("kakaclo", remote_id)
    for number in range(count):
        sandbox.add("kakaclo", ROW | {"id": str(1000 + number)})
    pages = list(supplier.pages(None))
    assert sorted(ids(pages)) == sorted(str(1000 + n) for n in range(count))
    assert [page.complete for page in pages] == [False] * (len(pages) - 1) + [True]


@pytest.mark.parametrize("size", [1, 3, 7])
def test_a_page_smaller_than_asked_is_obeyed(line: Start, at: At, size: int) -> None:
    pages = list(at(line(paged(MANY, size, lambda _: 7))).pages(None))
    assert ids(pages) == [str(n) for n in range(7)]
    assert pages[-1].complete


def test_without_a_total_a_short_page_is_the_end(line: Start, at: At) -> None:
    pages = list(at(line(paged(MANY, 3, lambda _: None))).pages(None))
    assert ids(pages) == [str(n) for n in range(7)]
    assert pages[-1].complete
    assert pages[-1].total is None


@pytest.mark.parametrize("total", [lambda _: 9, lambda number: 6 + number, lambda _: 1000])
def test_a_total_that_lies_or_moves_is_never_complete(
    line: Start, at: At, total: Callable[[int], int | None]
) -> None:
    pages = list(at(line(paged(MANY, 3, total))).pages(None))
    assert {str(n) for n in range(7)} <= set(ids(pages))
    assert not any(page.complete for page in pages)


def test_rows_met_twice_come_once_unless_they_changed(line: Start, at: At) -> None:
    newer = dumps(ROW | {"id": "1", "modifyDate": "2026-01-01T00:00:00Z"}).encode()
    rows = [MANY[0], MANY[1], MANY[1], newer]
    pages = list(at(line(paged(rows, 2, lambda _: 4))).pages(None))
    assert ids(pages)[:3] == ["0", "1", "1"]
    assert not pages[-1].complete  # four were promised, two were shown


def test_a_list_that_moves_once_is_walked_again(sandbox: Sandbox, supplier: KaKaClo) -> None:
    for number in range(300):
        sandbox.add("kakaclo", ROW | {"id": str(2000 + number)})
    pages = []
    for page in supplier.pages(None):
        pages.append(page)
        if len(pages) == 1:
            sandbox.remove("kakaclo", "2299")
    assert [page.complete for page in pages] == [False, False, False, True]
    assert {str(2000 + n) for n in range(299)} <= set(ids(pages))


def test_a_part_ends_before_the_lag_of_the_index(sandbox: Sandbox, supplier: KaKaClo) -> None:
    made = supplier.send(supplier.create(typed()))
    assert made is not None
    sandbox.add("kakaclo", ROW | {"id": "77", "modifyDate": "2026-02-02T00:00:00Z"})
    since = 1_769_990_400_000_000  # 2026-02-02
    assert ids(list(supplier.pages(since))) == ["77"]
    assert made.remote_id in ids(list(supplier.pages(None)))


def test_a_row_that_is_known_to_the_letter_is_not_read_again(line: Start, at: At) -> None:
    def known(rows: Sequence[tuple[str, str]]) -> set[str]:
        return {text for named, text in rows if named == "1"}

    (page,) = at(line(answer(listed(*MANY[:2])))).pages(None, known)
    first, second = page.items
    assert isinstance(first, Decoded)
    assert second == Unchanged("1", first.created_us)


def test_a_bad_row_does_not_stop_the_run(line: Start, at: At) -> None:
    odd = [b"null", b'{"id": 1, "id": 2}', RAW, b'{"id": ".."}', b'{"id": 5, "finalAmount": NaN}']
    pages = list(at(line(answer(listed(*odd)))).pages(None))
    items = [item for page in pages for item in page.items]
    assert [type(item) for item in items] == [Unreadable, Unreadable, Decoded] + [Unreadable] * 2
    assert [item.raw.encode() for item in items if not isinstance(item, Unchanged)] == odd
    assert pages[-1].complete


def test_no_orders_may_be_shown_as_no_list(line: Start, at: At) -> None:
    (page,) = at(line(answer(enveloped(b'{"list": null, "total": 0}')))).pages(None)
    assert (page.items, page.complete) == ((), True)


@pytest.mark.parametrize(
    "reply", [b"[]", b"{}", b"", b"<html>", enveloped(b"null"), enveloped(b"[]"), enveloped(b"{}"),
              enveloped(b'{"list": 1}'), enveloped(b'{"list": [], "total": "many"}'),
              enveloped(b'{"list": [{}')]
)  # fmt: skip
def test_a_list_of_another_shape_is_a_fault(line: Start, at: At, reply: bytes) -> None:
    with pytest.raises(Fault) as caught:
        list(at(line(answer(reply))).pages(None))
    assert caught.value.code in ("bad_body", "html")


# -- looking for our reference, splits, refunds --------------------------------------------------


def split_order() -> Order:
    first, *others = typed().lines
    here = replace(first, id="l9", sku="US-77")
    return replace(typed(), lines=(first, here, *others))


def test_a_split_create_is_found_with_every_part(sandbox: Sandbox, supplier: KaKaClo) -> None:
    begun = SystemClock().now_us()
    made = supplier.send(supplier.create(split_order()))
    assert made is not None
    found = supplier.find(OURS, begun)
    assert found.complete
    parts = {match.remote_id: match.order.lines[0].sku for match in found.matches}
    assert sorted(parts.values()) == ["US-77", "V01-39"]
    assert parts[made.remote_id] == "V01-39"
    assert not supplier.find("W-9-ABCDEFGHIJ", begun).matches
    assert supplier.find(OURS, begun - 10**12).matches  # a person may send again much later
    assert sandbox.audit()["kakaclo"]["duplicates"] == []


def test_a_reference_that_looks_like_no_reference_is_found_too(supplier: KaKaClo) -> None:
    """Ten random characters may all be digits: a miss would have a person send it again."""
    begun = SystemClock().now_us()
    order = replace(typed(), client_ref="W-1-0123456789")
    made = supplier.send(supplier.create(order))
    assert made is not None
    (match,) = supplier.find(order.client_ref, begun).matches
    assert (match.remote_id, match.client_ref) == (made.remote_id, order.client_ref)


def test_the_index_may_lag_behind_a_create(sandbox: Sandbox, supplier: KaKaClo) -> None:
    sandbox.kakaclo.lag_reads = 2
    made = supplier.send(supplier.create(typed()))
    assert made is not None
    assert supplier.get(made.remote_id) is None
    assert not supplier.find(OURS, SystemClock().now_us()).matches
    assert supplier.find(OURS, SystemClock().now_us()).matches


def test_a_refund_is_asked_for_once_and_ends_by_itself(sandbox: Sandbox, supplier: KaKaClo) -> None:
    made = supplier.send(supplier.create(typed()))
    assert made is not None
    before = supplier.get(made.remote_id)
    assert isinstance(before, Decoded)
    assert supplier.command_state(before, "refund") == "due"
    assert supplier.send(supplier.command(typed(), made.remote_id, "refund")) is None
    pending = supplier.get(made.remote_id)
    assert isinstance(pending, Decoded)
    assert pending.order.status["refund"].value == "requested"
    assert pending.order.status["order"].value == "processing"
    assert supplier.command_state(pending, "refund") == "done"
    for _ in range(3):
        supplier.knock("")
    ended = supplier.get(made.remote_id)
    assert isinstance(ended, Decoded)
    assert {axis: ended.order.status[axis].value for axis in ("order", "refund")} == {
        "order": "cancelled", "refund": "refunded",
    }  # fmt: skip
    assert sandbox.audit()["kakaclo"]["repeated_commands"] == 0


def test_a_refund_that_failed_is_told_by_its_request(sandbox: Sandbox, supplier: KaKaClo) -> None:
    sandbox.kakaclo.refund_reads = 0
    sandbox.kakaclo.refund_ends = "refund_failed"
    sandbox.kakaclo.add(ROW | {"id": "78", "fulfillmentStatus": "waiting_to_ship"})
    supplier.send(supplier.command(typed(), "78", "refund"))
    supplier.knock("")
    found = supplier.get("78")
    assert isinstance(found, Decoded)
    assert found.order.status["refund"] == Status("failed", "refund_failed")
    assert supplier.command_state(found, "refund") == "due"


def test_part_of_the_lines_is_refunded_and_what_does_not_fit_refused(
    sandbox: Sandbox, supplier: KaKaClo
) -> None:
    made = supplier.send(supplier.create(split_order()))
    assert made is not None
    read = supplier.get(made.remote_id)
    assert isinstance(read, Decoded)
    (first,) = read.order.lines
    supplier.send(supplier.refund_part(read, {first.remote_line_id: Decimal(1)}, "torn"))
    shipped = ROW | {"id": "79"}
    sandbox.add("kakaclo", shipped)
    with pytest.raises(Fault) as caught:
        supplier.send(supplier.command(typed(), "79", "refund"))
    assert (caught.value.outcome, caught.value.code) == ("refused", "refused")
    assert "shipped" in caught.value.sentence
