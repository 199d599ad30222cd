"""TWC's bearer token and tenant header over real HTTP: asked for once, obeyed, renewed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Fault
from app.connectors.twc.sign_in import token_url
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from tests.connectors.conformance import TYPED
from tests.connectors.loopback import Given, Hands, Kept, Line, Script, answer

REPLY = dumps(sample("twc-order-response")).encode()
Start = Callable[[Script], Line]


def tokens(there: Line, **secrets: str) -> Any:
    options = {"tenant": "acme", "token_url": f"{there.url}/token"}
    account = Account("A1", "shop", "twc", there.url, options)
    return registry.build(account, Given(secrets), SystemClock(), Kept())


def test_a_given_token_is_not_renewed(line: Start) -> None:
    there = line(answer(b'{"error":"invalid_token"}', status=b"401 No"))
    remote = tokens(there, access_token="TOKEN")
    with pytest.raises(Fault) as caught:
        remote.get("1")
    assert caught.value.sign_in
    assert len(there.heads) == 1
    remote.close()


@pytest.mark.parametrize(
    ("life", "lasts"), [(b"", 240), (b',"expires_in":0', 240), (b',"expires_in":100', 50),
                        (b',"expires_in":18000', 17_940)]
)  # fmt: skip
def test_the_token_call_is_a_form_and_its_life_is_obeyed(
    line: Start, life: bytes, lasts: int
) -> None:
    def script(peer: Any, head: bytes) -> None:
        token = b'{"access_token":"NEW","refresh_expires_in":0%s}' % life
        answer(token if head.startswith(b"POST /token ") else REPLY)(peer, head)

    there = line(script)
    hands = Hands()
    options = {"tenant": "acme", "token_url": f"{there.url}/token"}
    account = Account("A1", "shop", "twc", there.url, options)
    remote = registry.build(account, Given({"client_id": "a&b", "client_secret": "c+d"}), hands)
    for hands.now, count in ((0, 1), (lasts - 1, 1), (lasts + 1, 2)):
        remote.get("string")
        asked = [head for head in there.heads if head.startswith(b"POST /token ")]
        assert len(asked) == count
    assert asked[0].endswith(
        b"\r\n\r\ngrant_type=client_credentials&client_id=a%26b&client_secret=c%2Bd"
    )
    assert b"Content-Type: application/x-www-form-urlencoded" in asked[0]
    assert b"Authorization" not in asked[0]
    assert b"\r\nAuthorization: Bearer NEW\r\n" in there.heads[1]
    remote.close()


@pytest.mark.parametrize(
    ("status", "reply", "sign_in", "code"),
    [(b"400 No", b'{"error":"invalid_client"}', True, "auth"),
     (b"401 No", b'{"error_description":"SECRET-CANARY is bad"}', True, "auth"),
     (b"403 No", b"", True, "auth"), (b"404 No", b'{"error":"Realm does not exist"}', True, "auth"),
     (b"500 No", b"", False, "server"), (b"200 OK", b'{"id_token":"x"}', False, "bad_body"),
     (b"200 OK", b"<html>", False, "html"), (b"429 Wait", b"{}", False, "rate")],
)  # fmt: skip
def test_no_token_means_nothing_was_sent(
    line: Start,
    status: bytes,
    reply: bytes,
    sign_in: bool,
    code: str,
) -> None:
    there = line(answer(reply, status=status))
    remote = tokens(there, client_id="ID-CANARY", client_secret="SECRET-CANARY")
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(TYPED))
    fault = caught.value
    assert (fault.outcome, fault.sign_in, fault.code) == ("not_sent", sign_in, code)
    assert "CANARY" not in fault.sentence
    assert all(head.startswith(b"POST /token ") for head in there.heads)
    remote.close()


def test_a_token_call_that_breaks_off_leaves_the_write_unsent(line: Start) -> None:
    there = line(lambda peer, _: peer.close())
    remote = tokens(there, client_id="a", client_secret="b")
    with pytest.raises(Fault) as caught:
        remote.send(remote.create(TYPED))
    assert caught.value.outcome == "not_sent"
    assert caught.value.weather
    assert all(head.startswith(b"POST /token ") for head in there.heads)
    remote.close()


def test_no_credentials_at_all_is_said_in_words(line: Start) -> None:
    there = line(answer(b""))
    remote = tokens(there, client_id="only")
    with pytest.raises(Fault) as caught:
        remote.get("1")
    assert caught.value.sign_in
    assert "an access_token, or a client_id and a client_secret" in caught.value.sentence
    assert not there.heads
    remote.close()


@pytest.mark.parametrize(
    ("base", "options", "url"),
    [("https://api.au-aws.thewishlist.io/services/ordersvc", {"tenant": "acme"},
      "https://auth.au-aws.thewishlist.io/auth/realms/acme/protocol/openid-connect/token"),
     ("https://api.au-sandbox.thewishlist.io/x", {"tenant": "acme", "realm": "Acme AU"},
      "https://auth.au-sandbox.thewishlist.io/auth/realms/Acme%20AU/protocol/openid-connect/token"),
     ("https://proxy.example", {"tenant": "acme"},
      "https://auth.au-aws.thewishlist.io/auth/realms/acme/protocol/openid-connect/token"),
     ("https://proxy.example", {"tenant": "a", "token_url": "https://t.example/x"},
      "https://t.example/x")],
)  # fmt: skip
def test_the_token_comes_from_the_realm(base: str, options: dict[str, str], url: str) -> None:
    assert token_url(base, options) == url


@pytest.mark.parametrize("tenant", ["", "Ærø", "a b", "x\r\nX-Other: y"])
def test_a_tenant_that_fits_no_header_is_said_in_words(tenant: str) -> None:
    account = Account("A", "s", "twc", "http://127.0.0.1:1", {"tenant": tenant, "realm": "r"})
    with pytest.raises(Fault) as caught:
        registry.build(account, Given({}), SystemClock())
    assert caught.value.outcome == "not_sent"
    assert "tenant" in caught.value.sentence
