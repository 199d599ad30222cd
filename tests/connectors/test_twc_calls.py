"""TWC over real HTTP: each call's request as it arrives, its answers, its faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Decoded, Fault, Request, Unreadable
from app.connectors.twc import calls
from app.connectors.twc.connector import Twc
from app.orders import groups
from app.orders.model import Line as OrderLine
from app.orders.model import Order, Status
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from tests.connectors.conformance import TYPED
from tests.connectors.loopback import Given, Line, Script, answer
from tests.connectors.test_twc_mapping import decoded

ORDER = sample("twc-order-response")
REPLY = dumps(ORDER).encode()
ENTRY = sample("twc-line")
ENTRY_REPLY = dumps(ENTRY).encode()
Start = Callable[[Script], Line]
Build = Callable[[Line], Twc]
Told = tuple[str, str, bool]


@pytest.fixture
def at() -> Iterator[Build]:
    """A connector with a ready token to a scripted line."""
    opened: list[Twc] = []

    def build(there: Line) -> Twc:
        account = Account("A1", "shop", "twc", f"{there.url}/base", {"tenant": "acme"})
        built = registry.build(account, Given({"access_token": "TOKEN"}), SystemClock())
        assert isinstance(built, Twc)
        opened.append(built)
        return built

    yield build
    for one in opened:
        one.close()


def edit(remote: Twc, order: Order, read: Decoded) -> Request | None:
    """The one request that is due for this edit."""
    before = groups.to_groups(remote.as_held(read.order))
    after = groups.to_groups(remote.as_held(order))
    changed = frozenset(g for g in before.keys() | after if before.get(g) != after.get(g))
    write = remote.update(order, read, changed)
    return write.request if write else None


def said(head: bytes) -> tuple[str, dict[str, Any] | None]:
    """The request line of what arrived, and its body."""
    body = head.partition(b"\r\n\r\n")[2]
    return head.split(b" HTTP/")[0].decode(), json.loads(body) if body else None


# -- builds this request, hits this address with these headers ------------------------------


def test_every_order_call_hits_its_address(line: Start, at: Build) -> None:
    there = line(answer(REPLY))
    remote = at(there)
    read = remote.get("string")
    assert isinstance(read, Decoded)
    assert remote.find("string", 0).matches
    found = decoded(read.raw)
    update = edit(remote, replace(found.order, cart_id="NEW"), found)
    assert update is not None
    remote.send(update)
    remote.send(remote.create(replace(TYPED, client_ref="string")))
    rows, sent = zip(*map(said, there.heads), strict=True)
    assert rows == (
        "GET /base/api/v1/orders?orderId=string", "GET /base/api/v1/orders?orderRef=string",
        "PUT /base/api/v1/orders", "POST /base/api/v1/orders",
    )  # fmt: skip
    for head in there.heads:
        assert b"\r\nAuthorization: Bearer TOKEN\r\n" in head
        assert b"\r\nX-TWC-Tenant: acme\r\n" in head
        assert (b"\r\nContent-Type: application/json\r\n" in head) == (head[:1] == b"P")
    assert (sent[2]["cartId"], sent[2]["id"]) == ("NEW", "string")
    assert sent[2]["orderLines"] == json.loads(REPLY)["orderLines"]
    assert not sent[2].keys() & {"created_at", "updated_at"}
    assert sent[3]["orderRef"] == "string"
    assert "id" not in sent[3]


BODY: Any = {"id": "L/1", "entryRef": "R&1", "productRef": "A", "quantity": 1}
NAMELESS = {"productRef": "A", "quantity": 1}


@pytest.mark.parametrize(
    ("request_", "row", "sent"),
    [(calls.get_lines(orderRef="a b&c/d"),
      "GET /api/v1/orders/entries?orderRef=a%20b%26c%2Fd", None),
     (calls.get_lines(orderId="1"), "GET /api/v1/orders/entries?orderId=1", None),
     (calls.get_line(entryId="1"), "GET /api/v1/orders/entry?entryId=1", None),
     (calls.get_line(entryRef="a+b"), "GET /api/v1/orders/entry?entryRef=a%2Bb", None),
     (calls.create_line("O1", {**BODY}), "POST /api/v1/orders/entries", {**BODY, "orderId": "O1"}),
     (calls.update_line("O1", {**BODY}), "PUT /api/v1/orders/entries", {**BODY, "orderId": "O1"}),
     (calls.update_line_by_id("L/1", {**BODY}), "PUT /api/v1/orders/entries/id=L%2F1", NAMELESS),
     (calls.update_line_by_ref("O 1", "R&1", {**BODY}),
      "PUT /api/v1/orders/entries/O%201/ref=R%261", NAMELESS),
     (calls.delete_line(entryId="L/1"), "DELETE /api/v1/orders/entry?entryId=L%2F1", None),
     (calls.delete_line(entryRef="R&1"), "DELETE /api/v1/orders/entry?entryRef=R%261", None)],
)  # fmt: skip
def test_every_line_call_hits_its_address(
    line: Start, at: Build, request_: Request, row: str, sent: object
) -> None:
    names = {"id": BODY["id"], "entryRef": BODY["entryRef"]}
    there = line(answer(dumps({**ENTRY, **names}).encode()))
    remote = at(there)
    assert remote.send(request_) is None
    method, _, path = row.partition(" ")
    assert said(there.heads[0]) == (f"{method} /base{path}", sent)
    assert b"\r\nX-TWC-Tenant: acme\r\n" in there.heads[0]
    assert all(name not in request_.path_template for name in ("L/1", "L%2F1", "R&1", "O 1"))


def test_a_line_edit_is_one_call_of_its_own(sandbox: Sandbox, twc: Twc) -> None:
    """Header first; then one line at a time, changed, new or gone (W3)."""
    order, read = made(sandbox, twc)
    first, second = order.lines
    new = OrderLine(id="01NEWLINE", sku="BAG-11", quantity=Decimal(1), unit_net=Decimal(5))
    edited = replace(order, cart_id="C-9", lines=(replace(first, quantity=Decimal(7)), new))
    seen = []
    while (request := edit(twc, edited, read)) is not None:
        seen.append(f"{request.method} {request.path.removeprefix('/api/v1/')}")
        assert len(seen) <= 4
        twc.send(request)
        read = located(twc, read.remote_id, edited, second)
    assert seen == [
        "PUT orders", "POST orders/entries", "PUT orders/entries",
        f"DELETE orders/entry?entryId={second.remote_line_id}",
    ]  # fmt: skip
    stored = sandbox.orders("twc")[read.remote_id]["orderLines"]
    assert [(line["productRef"], line["quantity"]) for line in stored] == [
        ("V01-39", 7), ("BAG-11", 1),
    ]  # fmt: skip
    assert stored[1]["entryRef"] == f"{order.client_ref}-EWLINE"


def located(twc: Twc, remote_id: str, order: Order, *also: OrderLine) -> Decoded:
    """As read, under the line ids of this order."""
    read = twc.get(remote_id)
    assert isinstance(read, Decoded)
    names = {twc_ref(order, line): line.id for line in (*also, *order.lines)}
    lines = tuple(replace(x, id=names[x.remote_line_ref]) for x in read.order.lines)
    return replace(read, order=replace(read.order, lines=lines))


def twc_ref(order: Order, line: OrderLine) -> str:
    return line.remote_line_ref or f"{order.client_ref}-{line.id[-6:]}"


def made(sandbox: Sandbox, twc: Twc, order: Order = TYPED) -> tuple[Order, Decoded]:
    """That order there; and ours after it took over what the remote calls its lines."""
    echo = twc.send(twc.create(order))
    assert echo is not None
    read = located(twc, echo.remote_id, order)
    known = {line.id: line for line in read.order.lines}
    lines = tuple(
        replace(x, remote_line_id=known[x.id].remote_line_id,
                remote_line_ref=known[x.id].remote_line_ref) for x in order.lines
    )  # fmt: skip
    return replace(order, lines=lines), read


def test_a_write_carries_what_the_order_can_tell_them(twc: Twc) -> None:
    found = decoded(dumps(ORDER))
    edited = replace(found.order, cart_id="NEW", ordered_at=None, buyer_reference="PO 12")
    write = twc.update(
        edited, found, frozenset({"header.cart_id", "time.ordered_at", "header.buyer_reference"})
    )
    assert write is not None
    assert write.carries == {"header.cart_id"}


def nameless(twc: Twc, change: Callable[[Order], Order], **names: object) -> Request | None:
    """What is sent for this change of an order whose line is called so."""
    line = {key: value for key, value in ENTRY.items() if key not in calls.LINE_NAMES} | names
    read = decoded(dumps({**ORDER, "orderLines": [line, {**ENTRY, "id": "2", "entryRef": "2"}]}))
    order = change(read.order)
    write = twc.update(order, read, frozenset({"line.l0"}))
    return write.request if write else None


def test_a_line_without_a_name_cannot_be_changed(twc: Twc) -> None:
    def gone(order: Order) -> Order:
        return replace(order, lines=order.lines[1:])

    def more(order: Order) -> Order:
        return replace(order, lines=(replace(order.lines[0], gtin="9"), *order.lines[1:]))

    assert nameless(twc, gone) is nameless(twc, more) is None
    assert nameless(twc, gone, id="..", entryRef="\n") is None
    by_ref, by_id = (
        nameless(twc, gone, id="..", entryRef="r"),
        nameless(twc, gone, id="i", entryRef="r"),
    )
    assert by_ref is not None
    assert by_ref.path.endswith("?entryRef=r")
    assert by_id is not None
    assert by_id.path.endswith("?entryId=i")
    assert nameless(twc, more, entryRef="r") is not None


def test_a_line_made_there_without_an_article_can_be_counted_anew(twc: Twc) -> None:
    def more(order: Order) -> Order:
        return replace(order, lines=(replace(order.lines[0], quantity=Decimal(7)),))

    request = nameless(twc, more, id="1", productId=None, productRef=None)
    assert request is not None
    assert json.loads(request.body or "")["quantity"] == 7


def test_an_answer_without_lines_is_never_put_back(twc: Twc) -> None:
    found = decoded(dumps({key: value for key, value in ORDER.items() if key != "orderLines"}))
    assert edit(twc, replace(found.order, cart_id="NEW"), found) is None


def test_a_line_that_cannot_be_there_is_not_sent(sandbox: Sandbox, twc: Twc) -> None:
    order, read = made(sandbox, twc)
    half = replace(order.lines[0], quantity=Decimal("1.5"))
    assert edit(twc, replace(order, lines=(half, *order.lines[1:])), read) is None


@pytest.mark.parametrize("name", ["..", ".", "", "a\nb"])
def test_an_unfit_name_reaches_no_address(line: Start, at: Build, name: str) -> None:
    there = line(answer(b"{}"))
    remote = at(there)
    for call in (
        lambda: remote.get(name), lambda: remote.find(name, 0), lambda: remote.line(entryId=name),
        lambda: remote.lines(orderRef=name), lambda: calls.update_line_by_id(name, {}),
        lambda: calls.update_line_by_ref("a", name, {}), lambda: calls.delete_line(entryRef=name),
        lambda: remote.create(replace(TYPED, client_ref=name)),
    ):  # fmt: skip
        with pytest.raises(Fault) as caught:
            call()
        assert caught.value.outcome == "refused"
    assert not there.heads


# -- reads this reply ----------------------------------------------------------------------


def test_a_create_answers_with_the_order(line: Start, at: Build) -> None:
    remote = at(line(answer(REPLY, status=b"201 Created")))
    found = remote.send(remote.create(replace(TYPED, client_ref="string")))
    assert found is not None
    assert found.remote_id == "string"


@pytest.mark.parametrize(
    "reply",
    [b"", b"{}", b"[]", b"null", b'{"message":"ok"}', b"<html>", b"{", b"\xff", REPLY, b"nonsense",
     b'{"id":"..","orderRef":"W-1-ABCDEFGHIJ"}'],
)  # fmt: skip
def test_a_create_without_its_order_in_the_answer_is_in_doubt(
    line: Start, at: Build, reply: bytes
) -> None:
    remote = at(line(answer(reply)))
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(TYPED))
    assert caught.value.outcome == "ambiguous"


def put(remote: Twc) -> Decoded | None:
    found = decoded(dumps(ORDER))
    request = edit(remote, replace(found.order, cart_id="NEW"), found)
    assert request is not None
    return remote.send(request)


def test_an_update_may_answer_with_nothing_or_with_the_order(line: Start, at: Build) -> None:
    nothing = at(line(lambda peer, _: peer.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")))
    assert put(nothing) is None
    found = put(at(line(answer(REPLY))))
    assert found is not None
    assert found.remote_id == "string"
    for reply in (b"{}", b"[]", dumps({**ORDER, "id": "other"}).encode()):
        with pytest.raises(Fault) as caught:
            put(at(line(answer(reply))))
        assert caught.value.outcome == "ambiguous"


@pytest.mark.parametrize(
    "reply", [ENTRY_REPLY, REPLY, b"[" + ENTRY_REPLY + b"]"], ids=["line", "order", "lines"]
)
def test_a_line_answer_of_every_shape_is_taken(line: Start, at: Build, reply: bytes) -> None:
    """W2: what it shows may be older than the call, so that the order is read back."""
    remote = at(line(answer(reply)))
    body: Any = dict(ENTRY)
    for request in (
        calls.create_line("string", body), calls.update_line("string", body),
        calls.update_line_by_id("string", body), calls.delete_line(entryId="string"),
    ):  # fmt: skip
        assert remote.send(request) is None
    (found,) = remote.lines(orderId="string")
    assert found.remote_line_ref == "string"
    assert remote.line(entryRef="string") == remote.line(entryId="string") == found
    assert remote.line(entryId="other") is None


@pytest.mark.parametrize(
    "reply", [b"<html>", b"{", b"42", b'[{"id":"other","quantity":1}]', b'{"orderLines":[]}']
)
def test_a_line_answer_that_is_not_of_it_is_in_doubt(line: Start, at: Build, reply: bytes) -> None:
    remote = at(line(answer(reply)))
    with pytest.raises(Fault) as caught:
        remote.send(calls.update_line("string", dict(ENTRY)))
    assert caught.value.outcome == "ambiguous"


def test_a_deleted_line_may_answer_with_nothing(line: Start, at: Build) -> None:
    for script in (
        answer(b""), lambda peer, _: peer.sendall(b"HTTP/1.1 204 No Content\r\n\r\n"),
    ):  # fmt: skip
        assert at(line(script)).send(calls.delete_line(entryId="1")) is None


@pytest.mark.parametrize("reply", [b"<html>", b"{", b"[1]", b'{"id":"1"}', b""])
def test_lines_that_cannot_be_read_are_a_fault(line: Start, at: Build, reply: bytes) -> None:
    remote = at(line(answer(reply)))
    for act in (lambda: remote.lines(orderId="1"), lambda: remote.line(entryId="1")):
        with pytest.raises(Fault) as caught:
            act()
        assert caught.value.code in ("bad_body", "html")


@pytest.mark.parametrize("status", [b"404 N", b"410 G"])
def test_absence_needs_a_word_of_the_remote(line: Start, at: Build, status: bytes) -> None:
    remote = at(line(answer(b'{"title":"ResourceNotFound"}', status=status)))
    assert remote.get("1") is None
    assert remote.find("1", 0).matches == ()
    assert remote.lines(orderId="1") == ()
    assert remote.line(entryId="1") is None
    with pytest.raises(Fault) as caught:
        at(line(answer(b"<html>portal</html>", status=status))).get("1")
    assert caught.value.code == "html"


def test_a_204_is_absence_too(line: Start, at: Build) -> None:
    remote = at(line(lambda peer, _: peer.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")))
    assert remote.get("1") is None
    assert remote.lines(orderId="1") == ()


@pytest.mark.parametrize(
    "reply", [b"[]", b"null", b"42", b'"x"', b"{}", b"", b"<p>", b'{"id":"2"}', b'{"a":NaN}']
)
def test_a_read_of_another_shape_is_no_order(line: Start, at: Build, reply: bytes) -> None:
    with pytest.raises(Fault) as caught:
        at(line(answer(reply))).get("1")
    assert caught.value.code in ("bad_body", "html")


def test_another_order_than_the_reference_asked_for_is_none(line: Start, at: Build) -> None:
    with pytest.raises(Fault) as caught:
        at(line(answer(REPLY))).find("W-1", 0)
    assert caught.value.outcome == "ambiguous"


def test_an_order_that_cannot_be_read_is_told_with_its_id(line: Start, at: Build) -> None:
    raw = dumps(ORDER | {"totalAmount": True})
    found = at(line(answer(raw.encode()))).get("string")
    assert isinstance(found, Unreadable)
    assert (found.remote_id, found.raw) == ("string", raw)


# -- reads this fault ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reply", "told"),
    [(b"400 Bad", b'{"title":"Bad Request","detail":"d"}', ("refused", "refused", False)),
     (b"401 No", b'{"error":"invalid_token"}', ("auth", "refused", True)),
     (b"403 No", b'{"title":"Forbidden"}', ("auth", "refused", True)),
     (b"405 No", b'{"detail":"quantity must be an integer"}', ("refused", "refused", False)),
     (b"409 No", b"{}", ("exists", "refused", False)), (b"429 No", b"", ("rate", "refused", False)),
     (b"500 No", b'{"message":"SHORTCIRCUIT"}', ("server", "ambiguous", False)),
     (b"502 No", b"<html>", ("html", "ambiguous", False)),
     (b"503 No", b"", ("server", "ambiguous", False)),
     (b"302 No", b"", ("redirect", "refused", False))],
)  # fmt: skip
def test_faults(line: Start, at: Build, status: bytes, reply: bytes, told: Told) -> None:
    remote = at(line(answer(reply, status=status)))
    writes = (
        remote.create(TYPED), calls.create_line("1", {}), calls.update_line("1", {}),
        calls.delete_line(entryId="1"),
    )  # fmt: skip
    acts: list[Callable[[], object]] = [partial(remote.send, write) for write in writes]
    acts += [lambda: remote.get("1"), lambda: remote.lines(orderId="1"), lambda: put(remote)]
    for act in acts:
        with pytest.raises(Fault) as caught:
            act()
        fault = caught.value
        assert (fault.code, fault.outcome, fault.sign_in) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [({"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "no customer"},
      "no customer"),
     ({"title": "Bad Request", "status": 400, "message": "error.validation"}, "error.validation"),
     ({"title": "ResourceNotFound", "status": 404}, "ResourceNotFound"),
     ({"error": {"message": "m"}}, "m"), ("plain words", "plain words")],
)  # fmt: skip
def test_what_went_wrong_is_said_in_its_words(
    line: Start, at: Build, body: object, told: str
) -> None:
    remote = at(line(answer(dumps(body).encode(), status=b"405 No")))
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(TYPED))
    assert caught.value.sentence == f"The remote refused the request (405): {told}"


def test_what_it_cannot_do_is_refused_in_words(twc: Twc) -> None:
    acts = (partial(twc.delete, "1"), partial(twc.command, Order(), "1", "shipped"))
    for act in acts:
        with pytest.raises(Fault) as caught:
            act()
        assert caught.value.outcome == "refused"
    assert twc.commands_for(Order(), TYPED) == ()
    assert list(twc.pages(None)) == []
    assert twc.quote(TYPED) is None


# -- the rest ------------------------------------------------------------------------------


def test_knock_find_refresh_and_test(sandbox: Sandbox, twc: Twc) -> None:
    ref = "sample/1 &c"
    assert twc.knock("") is None
    assert twc.knock("nowhere") is None
    known = twc.knock(ref)
    assert known is not None
    found = twc.find(ref, 0)
    assert found.complete
    assert [match.remote_id for match in found.matches] == ["W-SAMPLE"]
    assert twc.find("nowhere", 0).matches == ()
    page = twc.refresh(("W-SAMPLE", "nowhere"))
    assert [item.remote_id for item in page.items] == ["W-SAMPLE"]
    steps = twc.test()
    assert all(step.ok for step in steps)
    assert "no list" in steps[1].text
    sandbox.plan("twc", ["redirect"], "GET")
    assert [step.ok for step in twc.test()] == [False]


@pytest.mark.parametrize("shape", ["order", "lines", "line", "none"])
def test_every_line_call_over_the_wire(sandbox: Sandbox, twc: Twc, shape: str) -> None:
    sandbox.twc.shape = shape
    order, read = made(sandbox, twc)
    body: Any = json.loads(read.raw)["orderLines"][0] | {"gtin": "0"}
    ref = body["entryRef"]
    twc.send(calls.update_line(read.remote_id, {**body, "quantity": 3}))
    twc.send(calls.update_line_by_id(body["id"], {**body, "gtin": "1"}))
    twc.send(calls.update_line_by_ref(order.client_ref, ref, {**body, "quantity": 4}))
    new: Any = {"entryRef": "new", "productRef": "N", "quantity": 1}
    twc.send(calls.create_line(read.remote_id, new))
    with pytest.raises(Fault) as caught:
        twc.send(calls.create_line(read.remote_id, new))
    assert caught.value.outcome == "refused"
    assert caught.value.status == 405
    twc.send(calls.delete_line(entryRef="new"))
    stored = sandbox.orders("twc")[read.remote_id]["orderLines"]
    assert [(line["entryRef"], line["quantity"]) for line in stored] == [
        (ref, 4), (f"{order.client_ref}-l2", 1),
    ]  # fmt: skip
    found = twc.line(entryRef=ref)
    assert (found is None) == (shape == "none")
    if found is not None:
        assert found.quantity == 4
    count = {"order": 2, "lines": 2, "line": 1, "none": 0}[shape]
    assert len(twc.lines(orderRef=order.client_ref)) == count


def test_a_cancelled_order_says_when_and_why(sandbox: Sandbox, twc: Twc) -> None:
    order, read = made(sandbox, twc)
    cancelled = replace(
        order, cancel_reason="out of stock", status={**order.status, "order": Status("cancelled")}
    )
    request = edit(twc, cancelled, read)
    assert request is not None
    echo = twc.send(request)
    assert echo is not None
    assert echo.order.status_of("order").value == "cancelled"
    stored = sandbox.orders("twc")[read.remote_id]
    assert stored["cancelled"] is True
    assert stored["cancelReason"] == "out of stock"
    assert stored["cancelledAt"].endswith("Z")
