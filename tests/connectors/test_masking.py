"""A remote that tells our own secrets back: nothing of them is kept, however it spells them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from app.connectors import faults, registry
from app.connectors.contract import Account, Connector, Decoded, Reply
from app.connectors.masking import Mask
from tests.connectors.loopback import Given, Hands, Line, answer

SECRET = 'ab/cdef"ghijkl+mnopqrstuvw=='
JSON_TYPE = b"Content-Type: application/json"


def slashed(body: object) -> bytes:
    """As PHP writes it."""
    return json.dumps(body).replace("/", "\\/").encode()


def plainly(body: object) -> bytes:
    return json.dumps(body).encode()


Write = Callable[[object], bytes]
Build = Callable[[str, bytes], Connector]


@pytest.fixture
def remote() -> Iterator[Build]:
    """A remote of that kind that answers everything with that body."""
    ends: list[Callable[[], None]] = []

    def build(kind: str, body: bytes) -> Connector:
        line = Line(answer(body, JSON_TYPE))
        ends.append(line.close)
        given = Given({"id_token": SECRET, "key": "shop-key", "secret": SECRET})
        made = registry.build(Account("A1", "shop", kind, line.url), given, Hands())
        ends.append(made.close)
        return made

    yield build
    for end in reversed(ends):
        end()


@pytest.mark.parametrize("write", [plainly, slashed])
def test_an_order_read_by_itself_holds_no_secret(remote: Build, write: Write) -> None:
    body = write({"id": 5, "customer_note": f"<{SECRET}>", "line_items": []})
    found = remote("merchantpro", body).get("5")
    assert isinstance(found, Decoded)
    assert found.order.notes.customer == "<***>"
    assert "***" in found.raw


@pytest.mark.parametrize("write", [plainly, slashed])
def test_a_list_that_is_streamed_holds_none(remote: Build, write: Write) -> None:
    orders = [{"order_id": str(n), "customer_city": SECRET, "products": []} for n in range(3_000)]
    connector = remote("transiteo", write({"orders": orders}))
    rows = [row for page in connector.pages(None) for row in page.items]
    assert len(rows) == len(orders)
    for row in rows:
        assert isinstance(row, Decoded)
        assert row.order.parties["customer"].city == "***"


@pytest.mark.parametrize("size", [1, 2, 7, len(SECRET), 1_000])
def test_wherever_a_text_is_cut(size: int) -> None:
    text = f"{SECRET}, {SECRET}{SECRET} and {SECRET[:-1]}"
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert "".join(Mask([SECRET, "short"]).pieces(pieces)) == Mask([SECRET]).text(text)
    assert "".join(Mask([]).pieces(pieces)) == text


def test_no_half_of_a_secret_ends_a_long_refusal() -> None:
    for spaces in range(faults.LOOKED_AT - 40, faults.LOOKED_AT, 3):
        reply = Reply(400, {}, f"refused{' ' * spaces}{SECRET}")
        assert SECRET[:4] not in faults.refusal(reply, 0, [SECRET]).sentence


def test_a_token_that_never_ends_is_a_token() -> None:
    """A life beyond any number is a month."""
    token = answer(b'{"id_token":"new","expires_in":1%s}' % (b"0" * 390), JSON_TYPE)
    order = answer(b'{"order_id":"1","products":[]}', JSON_TYPE)
    with closing(
        Line(lambda peer, head: (token if head[:4] == b"POST" else order)(peer, head))
    ) as line:
        account = Account("A1", "shop", "transiteo", line.url, {"token_url": line.url})
        given = Given({"client_id": "desk", "refresh_token": "old"})
        with closing(registry.build(account, given, Hands())) as connector:
            assert isinstance(connector.get("1"), Decoded)
