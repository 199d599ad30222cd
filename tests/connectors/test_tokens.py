"""The token sign-in of Transiteo and TWC: one at a time, renewed in time, once after a 401."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from app.connectors import registry
from app.connectors.contract import Connector, Decoded, Fault
from app.sandbox import Sandbox
from tests.connectors.loopback import Hands, described

THREADS = 20
EARLY_S = 60  # before its end a token is renewed


class Holder(NamedTuple):
    kind: str
    order: str  # one that the sandbox has
    token_s: int  # how long its tokens last


HOLDERS = (Holder("transiteo", "001", 3600), Holder("twc", "W-SAMPLE", 300))


class Desk(NamedTuple):
    holder: Holder
    remote: Connector
    hands: Hands
    sandbox: Sandbox

    def read(self) -> object:
        return self.remote.get(self.holder.order)

    @property
    def tokens(self) -> int:
        """How many it was given."""
        given: int = getattr(self.sandbox, self.holder.kind).tokens_given
        return given


@pytest.fixture(params=HOLDERS, ids=[holder.kind for holder in HOLDERS])
def desk(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Desk]:
    holder: Holder = request.param
    account, secrets = described(sandbox, holder.kind)
    hands = Hands()
    remote = registry.build(account, secrets, hands)
    yield Desk(holder, remote, hands, sandbox)
    remote.close()


def test_one_token_for_many_threads(desk: Desk) -> None:
    """Single flight: twenty first calls at once fetch one token."""
    gate = threading.Barrier(THREADS)
    found: list[object] = []

    def call() -> None:
        gate.wait()
        found.append(desk.read())

    threads = [threading.Thread(target=call) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == THREADS
    assert desk.tokens == 1


def test_a_token_is_renewed_a_minute_before_its_end(desk: Desk) -> None:
    desk.read()
    desk.hands.now = desk.holder.token_s - EARLY_S - 1
    desk.read()
    assert desk.tokens == 1
    desk.hands.now += 2
    desk.read()
    assert desk.tokens == 2


def test_a_401_renews_once_and_repeats_once(desk: Desk) -> None:
    desk.read()
    desk.sandbox.plan(desk.holder.kind, ["expired_token"], "GET")
    assert isinstance(desk.read(), Decoded)
    assert desk.tokens == 2
    desk.sandbox.plan(desk.holder.kind, ["expired_token", "expired_token"], "GET")
    with pytest.raises(Fault) as caught:
        desk.read()
    assert caught.value.sign_in
    assert desk.tokens == 3
    assert desk.sandbox.audit()[desk.holder.kind]["bad_auth"] == 0
