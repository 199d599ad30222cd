"""Transiteo over real HTTP: each verb's request as it arrives, its answers, its faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Decoded, Fault, Unchanged, Unreadable
from app.connectors.transiteo.connector import Transiteo
from app.orders import groups
from app.orders.model import Order
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from tests.connectors.loopback import Given, Kept, Line, Script, answer, described
from tests.connectors.test_transiteo_mapping import typed

SAMPLE = dumps(sample("transiteo-get")).encode()
Start = Callable[[Script], Line]
Build = Callable[[Line, dict[str, str]], Transiteo]
Told = tuple[str, str, bool]


@pytest.fixture
def at(memory: Kept) -> Iterator[Build]:
    """A connector with a ready token to a scripted line."""
    opened: list[Transiteo] = []

    def build(there: Line, options: dict[str, str]) -> Transiteo:
        account = Account("A1", "shop", "transiteo", f"{there.url}/base", options)
        built = registry.build(account, Given({"id_token": "TOKEN"}), SystemClock(), memory)
        assert isinstance(built, Transiteo)
        opened.append(built)
        return built

    yield build
    for one in opened:
        one.close()


def edited(found: Decoded) -> Any:
    return replace(found.order, invoice_ref="NEW")


GROUP = frozenset({"header.invoice_ref"})


# -- hits this address with these headers --------------------------------------------------


def test_every_verb_hits_its_address(line: Start, at: Build) -> None:
    there = line(answer(SAMPLE))
    remote = at(there, {"path_form": "base64"})
    read = remote.get("001")
    assert isinstance(read, Decoded)
    update = remote.update(edited(read), read, GROUP)
    assert update is not None
    remote.send(update.request)
    remote.send(remote.create(replace(typed(), client_ref="001")))
    remote.send(remote.delete("001"))
    rows = [head.split(b"\r\n")[0].decode() for head in there.heads]
    assert rows == [
        "GET /base/v1/customer/orders/001 HTTP/1.1",
        "PUT /base/v1/customer/orders/MDAx HTTP/1.1",
        "POST /base/v1/customer/orders HTTP/1.1",
        "DELETE /base/v1/customer/orders/001 HTTP/1.1",
    ]
    for head in there.heads:
        assert b"\r\nAuthorization: TOKEN\r\n" in head
        assert (b"\r\nContent-Type: application/json\r\n" in head) == (head[:1] == b"P")
    body = json.loads(there.heads[1].partition(b"\r\n\r\n")[2])
    assert body["invoice_id"] == "NEW"
    assert "mail" not in body


def test_padding_of_the_base64_form_is_encoded(line: Start, at: Build) -> None:
    there = line(answer(b""))
    remote = at(there, {"path_form": "base64"})
    found = Decoded("W-1", "W-1", typed(), frozenset(), SAMPLE.decode())
    update = remote.update(edited(found), found, GROUP)
    assert update is not None
    assert update.request.path == "/v1/customer/orders/Vy0x"
    longer = remote.update(edited(found), replace(found, remote_id="W-12"), GROUP)
    assert longer is not None
    assert longer.request.path == "/v1/customer/orders/Vy0xMg%3D%3D"


@pytest.mark.parametrize("remote_id", ["..", ".", "", "a\nb"])
def test_an_unfit_id_reaches_no_address(line: Start, at: Build, remote_id: str) -> None:
    there = line(answer(b"{}"))
    remote = at(there, {})
    for verb in (remote.get, remote.delete):
        with pytest.raises(Fault):
            verb(remote_id)
    with pytest.raises(Fault):
        remote.create(replace(typed(), client_ref=remote_id))
    assert not there.heads


# -- reads this reply ----------------------------------------------------------------------


@pytest.mark.parametrize("reply", [b"", b"{}", b'{"message":"Order created"}', b"[]", b'"OK"'])
@pytest.mark.parametrize("status", [b"200 OK", b"201 Created"])
def test_a_write_may_answer_without_an_order(
    line: Start, at: Build, reply: bytes, status: bytes
) -> None:
    remote = at(line(answer(reply, status=status)), {})
    assert remote.send(remote.create(typed())) is None


def test_a_write_may_answer_204_or_with_the_order(line: Start, at: Build) -> None:
    remote = at(line(lambda peer, _: peer.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")), {})
    assert remote.send(remote.delete("001")) is None
    echo = at(line(answer(SAMPLE)), {})
    found = echo.send(echo.create(replace(typed(), client_ref="001")))
    assert found is not None
    assert found.remote_id == "001"
    with pytest.raises(Fault) as caught:
        echo.send(echo.create(typed()))
    assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize(
    "reply",
    [b"<html>", b"{", b"\xff", b"\x00", b'{"order_id":"..", "products":1}', b"nonsense",
     b'{"ok":false}', b'{"success":false}', b'{"errorMessage":"Task timed out"}',
     b'{"code":"UNEXPECTED_ERROR","httpCode":500,"reason":"x"}', b'{"error":"no"}'],
)  # fmt: skip
def test_a_write_with_an_untrustworthy_answer_is_in_doubt(
    line: Start, at: Build, reply: bytes
) -> None:
    remote = at(line(answer(reply)), {})
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize("status", [b"404 N", b"410 G"])
def test_absence_needs_a_word_of_the_remote(line: Start, at: Build, status: bytes) -> None:
    assert at(line(answer(b'{"message":"no"}', status=status)), {}).get("001") is None
    with pytest.raises(Fault) as caught:
        at(line(answer(b"<html>portal</html>", status=status)), {}).get("001")
    assert caught.value.code == "html"


@pytest.mark.parametrize(
    "reply",
    [b"[]", b"null", b"42", b'"x"', b"{}", b"", b"<p>", b'{"order_id":"002"}', b'{"a":NaN}'],
)
def test_a_read_of_another_shape_is_no_order(line: Start, at: Build, reply: bytes) -> None:
    with pytest.raises(Fault) as caught:
        at(line(answer(reply)), {}).get("001")
    assert caught.value.code in ("bad_body", "html")


def test_an_order_that_cannot_be_read_is_told_with_its_id(line: Start, at: Build) -> None:
    raw = dumps(sample("transiteo-get") | {"amount_vat": True})
    found = at(line(answer(raw.encode())), {}).get("001")
    assert isinstance(found, Unreadable)
    assert (found.remote_id, found.raw) == ("001", raw)


# -- reads this fault ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reply", "told"),
    [(b"400 Bad", b'{"message":"order_id is bad"}', ("refused", "refused", False)),
     (b"401 No", b'{"message":"The incoming token has expired"}', ("auth", "refused", True)),
     (b"403 No", b'{"message":"no"}', ("auth", "refused", True)),
     (b"403 No", b'{"code":"MAX_REQUESTS_EXCEED","message":"m"}', ("quota", "refused", False)),
     (b"403 No", b'{"code":"TRIAL_LIMIT_EXCEED"}', ("quota", "refused", False)),
     (b"409 No", b"{}", ("exists", "refused", False)), (b"429 No", b"", ("rate", "refused", False)),
     (b"500 No", b'{"reason":"r"}', ("server", "ambiguous", False)),
     (b"503 No", b"<html>", ("html", "ambiguous", False)),
     (b"302 No", b"", ("redirect", "refused", False))],
)  # fmt: skip
def test_faults(line: Start, at: Build, status: bytes, reply: bytes, told: Told) -> None:
    remote = at(line(answer(reply, status=status)), {})

    def write() -> object:
        return remote.send(remote.create(typed()))

    for call in (lambda: remote.get("001"), write):
        with pytest.raises(Fault) as caught:
            call()
        fault = caught.value
        assert (fault.code, fault.outcome, fault.sign_in) == told
        paused = fault.code in ("rate", "quota") or fault.status == 403
        assert (fault.wait_s is not None) == paused


def test_a_token_in_an_answer_never_reaches_the_sentence(line: Start, at: Build) -> None:
    there = line(answer(b'{"message":"token TOKEN is bad, TOKEN!"}', status=b"400 No"))
    with pytest.raises(Fault) as caught:
        at(there, {}).get("001")
    assert "TOKEN" not in caught.value.sentence
    assert "***" in caught.value.sentence


# -- which path a PUT takes (T1) -----------------------------------------------------------


def put(remote: Transiteo) -> None:
    read = remote.get("001")
    assert isinstance(read, Decoded)
    request = remote.update(edited(read), read, GROUP)
    assert request is not None
    remote.send(request.request)


@pytest.mark.parametrize("form", ["base64", "plain"])
def test_auto_finds_the_form_once_and_remembers_it(
    sandbox: Sandbox, transiteo: Transiteo, memory: Kept, form: str
) -> None:
    sandbox.transiteo.path_form = form
    put(transiteo)
    assert memory.options == {"path_form": form}
    assert sandbox.orders("transiteo")["001"]["invoice_id"] == "NEW"
    calls = sandbox.audit()["transiteo"]["calls"]
    sandbox.edit("transiteo", "001", {"invoice_id": "OLD"})
    put(transiteo)
    assert sandbox.audit()["transiteo"]["calls"] == calls + 2
    assert sandbox.orders("transiteo")["001"]["invoice_id"] == "NEW"


def test_a_fixed_form_is_never_guessed(sandbox: Sandbox) -> None:
    account, secrets = described(sandbox, "transiteo")
    fixed = replace(account, options={**account.options, "path_form": "base64"})
    remote = registry.build(fixed, secrets, SystemClock())
    assert isinstance(remote, Transiteo)
    sandbox.transiteo.path_form = "plain"
    with pytest.raises(Fault) as caught:
        put(remote)
    assert caught.value.status == 404
    remote.close()


@pytest.mark.parametrize("status", [b"500 No", b"403 No", b"422 No"])
def test_other_refusals_try_no_second_path(line: Start, at: Build, status: bytes) -> None:
    there = line(answer(b'{"message":"no"}', status=status))
    remote = at(there, {})
    found = Decoded("001", "001", typed(), frozenset(), SAMPLE.decode())
    request = remote.update(edited(found), found, GROUP)
    assert request is not None
    with pytest.raises(Fault):
        remote.send(request.request)
    assert len(there.heads) == 1


def test_an_order_that_is_gone_stays_gone_by_both_paths(
    sandbox: Sandbox, transiteo: Transiteo, memory: Kept
) -> None:
    read = transiteo.get("001")
    assert isinstance(read, Decoded)
    request = transiteo.update(edited(read), read, GROUP)
    assert request is not None
    sandbox.remove("transiteo", "001")
    with pytest.raises(Fault) as caught:
        transiteo.send(request.request)
    assert caught.value.status == 404
    assert not memory.options


# -- the token -----------------------------------------------------------------------------


def test_a_401_during_a_create_creates_once(sandbox: Sandbox, transiteo: Transiteo) -> None:
    transiteo.get("001")
    sandbox.plan("transiteo", ["expired_token"], "POST")
    with_token = transiteo.create(typed())
    sandbox.plan("transiteo", [None, None], "POST")
    transiteo.send(with_token)
    assert sandbox.audit()["transiteo"]["created"] == 1


def test_a_given_id_token_is_not_renewed(line: Start, at: Build) -> None:
    there = line(answer(b'{"message":"The incoming token has expired"}', status=b"401 No"))
    with pytest.raises(Fault) as caught:
        at(there, {}).get("001")
    assert caught.value.sign_in
    assert len(there.heads) == 1


def tokens(there: Line, **secrets: str) -> Any:
    account = Account("A1", "shop", "transiteo", there.url, {"token_url": f"{there.url}/token"})
    return registry.build(account, Given(secrets), SystemClock(), KEPT)


KEPT = Kept()


@pytest.mark.parametrize(
    ("status", "reply", "sign_in", "code"),
    [(b"400 No", b'{"error":"invalid_grant"}', True, "auth"), (b"500 No", b"", False, "server"),
     (b"200 OK", b"{}", False, "bad_body"), (b"200 OK", b"[]", False, "bad_body"),
     (b"200 OK", b'{"id_token":5}', False, "bad_body"), (b"200 OK", b"<html>", False, "html"),
     (b"302 No", b"", False, "redirect"), (b"429 Wait", b"{}", False, "rate"),
     (b"408 Slow", b"{}", False, "timeout")],
)  # fmt: skip
def test_no_token_means_nothing_was_sent(
    line: Start,
    status: bytes,
    reply: bytes,
    sign_in: bool,
    code: str,
) -> None:
    there = line(answer(reply, status=status))
    remote = tokens(there, client_id="ID-CANARY", refresh_token="REFRESH-CANARY")
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(typed()))
    fault = caught.value
    assert (fault.outcome, fault.sign_in, fault.code) == ("not_sent", sign_in, code)
    assert "CANARY" not in fault.sentence
    assert all(head.startswith(b"POST /token ") for head in there.heads)
    remote.close()


def test_no_credentials_at_all_is_said_in_words(line: Start) -> None:
    there = line(answer(b""))
    remote = tokens(there)
    with pytest.raises(Fault) as caught:
        remote.get("001")
    assert caught.value.sign_in
    assert "id_token" in caught.value.sentence
    assert not there.heads
    remote.close()


def test_the_token_call_is_a_form_and_a_new_refresh_token_is_kept(line: Start) -> None:
    reply = b'{"id_token":"NEW","expires_in":3600,"refresh_token":"NEXT"}'

    def script(peer: Any, head: bytes) -> None:
        answer(reply if head.startswith(b"POST /token ") else SAMPLE)(peer, head)

    there = line(script)
    remote = tokens(there, client_id="a&b", refresh_token="r+t")
    remote.get("001")
    assert there.heads[0].endswith(
        b"\r\n\r\ngrant_type=refresh_token&client_id=a%26b&refresh_token=r%2Bt"
    )
    assert b"Content-Type: application/x-www-form-urlencoded" in there.heads[0]
    assert b"Authorization" not in there.heads[0]
    assert b"\r\nAuthorization: NEW\r\n" in there.heads[1]
    assert KEPT.secrets == {"refresh_token": "NEXT"}
    remote.close()


# -- the list ------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["", "orders", "data", "items", "Items"])
def test_every_shape_of_the_list(sandbox: Sandbox, transiteo: Transiteo, shape: str) -> None:
    sandbox.transiteo.list_shape = shape
    for number in range(250):
        sandbox.add("transiteo", sample("transiteo-get") | {"order_id": f"N{number}"})
    pages = list(transiteo.pages(None))
    assert [len(page.items) for page in pages] == [100, 100, 51, 0]
    assert [page.complete for page in pages] == [False, False, False, True]
    ids = {item.remote_id for page in pages for item in page.items}
    assert len(ids) == 251
    assert all(page.server_us for page in pages)


def test_a_row_that_is_known_to_the_letter_is_not_read_again(
    sandbox: Sandbox, transiteo: Transiteo
) -> None:
    sandbox.add("transiteo", sample("transiteo-get") | {"order_id": "N1"})

    def known(rows: Sequence[tuple[str, str]]) -> set[str]:
        return {text for named, text in rows if named == "N1"}

    items = [item for page in transiteo.pages(None, known) for item in page.items]
    assert len(items) > 1
    assert [i.remote_id for i in items if isinstance(i, Unchanged)] == ["N1"]
    assert all(isinstance(item, Decoded | Unchanged) for item in items)


def walk(remote: Transiteo) -> tuple[list[object], bool]:
    items: list[object] = []
    complete = False
    for page in remote.pages(None):
        items += page.items
        complete = page.complete
    return items, complete


def test_an_empty_list_is_complete_and_empty(line: Start, at: Build) -> None:
    assert walk(at(line(answer(b"[]")), {})) == ([], True)


def parts(*answers: bytes) -> Script:
    """A list in parts; the n-th request is given the n-th, the last one for ever."""
    left = list(answers)

    def script(peer: Any, head: bytes) -> None:
        answer(left.pop(0) if len(left) > 1 else left[0])(peer, head)

    return script


def part(*names: str, mark: str = "", before: bool = False) -> bytes:
    rows = ",".join(json.dumps({"order_id": name, "products": []}) for name in names)
    listed = f'"orders":[{rows}]'
    return (
        "{" + ",".join(filter(None, [mark, listed] if before else [listed, mark])) + "}"
    ).encode()


def asked(there: Line) -> list[str]:
    return [head.split(b" ")[1].decode().partition("?")[2] for head in there.heads]


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize(
    ("mark", "query"),
    [('"nextToken":"a+b"', "nextToken=a%2Bb"), ('"LastEvaluatedKey":{"id":"x"}',
      "LastEvaluatedKey=%7B%22id%22%3A%22x%22%7D"), ('"next":7', "next=7"),
     ('"next":"https://evil.example/other?page=2&n=%3D"', "page=2&n=%3D")],
)  # fmt: skip
def test_a_list_that_goes_on_is_followed(
    line: Start, at: Build, mark: str, query: str, before: bool
) -> None:
    there = line(parts(part("A", "B", mark=mark, before=before), part("C", mark='"next":null')))
    items, complete = walk(at(there, {}))
    assert [item.remote_id for item in items if isinstance(item, Decoded)] == ["A", "B", "C"]
    assert complete
    assert asked(there) == ["", query]
    assert all(b"\r\nHost: 127.0.0.1" in head for head in there.heads)


@pytest.mark.parametrize(
    "answers",
    [(part("A", mark='"next":"2"'),),  # the mark is not understood: the same again and again
     (part("A", mark='"next":"2"'), part("A", mark='"next":"3"'), part("A")),
     (part("A", mark='"next":"2"'), part("B", mark='"next":"2"')),
     (part("A", mark='"next":"2"'), part(mark='"next":"3"'))],
)  # fmt: skip
def test_a_list_that_leads_nowhere_is_never_complete(
    line: Start, at: Build, answers: tuple[bytes, ...]
) -> None:
    there = line(parts(*answers))
    items, complete = walk(at(there, {}))
    assert items
    assert not complete
    assert len(there.heads) == 2


def test_marks_that_say_nothing_or_stand_elsewhere_end_a_list(line: Start, at: Build) -> None:
    for mark in ('"LastEvaluatedKey":null', '"next":""', '"nextToken":{}', '"next":false'):
        assert walk(at(line(answer(part("A", mark=mark))), {}))[1]
    inside = b'{"orders":[{"order_id":"A","next":"x","nextToken":"y"}]}'
    assert walk(at(line(answer(inside)), {}))[1]


def test_a_bad_element_does_not_stop_the_run(line: Start, at: Build) -> None:
    odd = [b"null", b'{"order_id":"a","order_id":"b"}', b'{"order_id":".."}', SAMPLE, b"[]",
           b'{"order_id":"n","amount_vat":NaN}']  # fmt: skip
    items, complete = walk(at(line(answer(b"[" + b",".join(odd) + b"]")), {}))
    assert complete
    assert [type(item) for item in items] == [Unreadable] * 3 + [Decoded] + [Unreadable] * 2
    raws = [item.raw.encode() for item in items if isinstance(item, Unreadable | Decoded)]
    assert raws == odd


@pytest.mark.parametrize(
    "body", [b'[{"order_id":"1"}', b"{", b"<html>", b"", b'{"message":"x"}', b'[{"order_id":"1"},]']
)
def test_a_broken_list_is_never_complete(line: Start, at: Build, body: bytes) -> None:
    with pytest.raises(Fault) as caught:
        walk(at(line(answer(body)), {}))
    assert caught.value.code in ("bad_body", "html")


@pytest.mark.parametrize("fault", ["truncated", "reset", "500", "html", "lost_reply", "bad_utf8"])
def test_weather_during_the_list(sandbox: Sandbox, transiteo: Transiteo, fault: str) -> None:
    transiteo.get("001")
    sandbox.plan("transiteo", [fault], "GET")
    with pytest.raises(Fault):
        walk(transiteo)
    assert walk(transiteo)[1]


def test_an_expired_token_during_the_list(sandbox: Sandbox, transiteo: Transiteo) -> None:
    transiteo.get("001")
    sandbox.plan("transiteo", ["expired_token"], "GET")
    assert walk(transiteo)[1]


# -- the rest ------------------------------------------------------------------------------


def test_knock_find_refresh_and_test(sandbox: Sandbox, transiteo: Transiteo) -> None:
    assert transiteo.knock("") is None
    assert transiteo.knock("nowhere") is None
    known = transiteo.knock("001")
    assert known is not None
    found = transiteo.find("001", 0)
    assert found.complete
    assert [match.remote_id for match in found.matches] == ["001"]
    assert transiteo.find("nowhere", 0).matches == ()
    page = transiteo.refresh(("001", "nowhere"))
    assert [item.remote_id for item in page.items] == ["001"]
    assert all(step.ok for step in transiteo.test())
    sandbox.plan("transiteo", ["redirect"], "GET")
    assert [step.ok for step in transiteo.test()] == [False]
    assert sandbox.audit()["transiteo"]["followed_redirects"] == 0


def test_a_whole_life_over_the_wire(sandbox: Sandbox, transiteo: Transiteo) -> None:
    order = typed()
    assert transiteo.send(transiteo.create(order)) is None
    read = transiteo.get(order.client_ref)
    assert isinstance(read, Decoded)
    more = replace(order, lines=(replace(order.lines[0], quantity=Decimal(5)),))
    before, after = (groups.to_groups(transiteo.as_held(side)) for side in (order, more))
    changed = frozenset(g for g in after if after[g] != before.get(g))
    update = transiteo.update(more, read, changed)
    assert update is not None
    transiteo.send(update.request)
    stored = sandbox.orders("transiteo")[order.client_ref]
    assert stored["products"][0]["quantity"] == 5
    assert stored["mail"]
    transiteo.send(transiteo.delete(order.client_ref))
    assert transiteo.get(order.client_ref) is None
    audit = sandbox.audit()["transiteo"]
    assert audit["dropped_fields"] == audit["lost_updates"] == audit["duplicates"] == []
    assert audit["unknown_routes"] == audit["bad_auth"] == 0
    assert transiteo.commands_for(order, more) == ()
    assert transiteo.command_state(read, "shipped") == "illegal"
    with pytest.raises(Fault):
        transiteo.command(Order(), "001", "shipped")
