"""The whole program in a storm: every fault, strangers at all four remotes, and a clean audit.

The audit itself is read by the fixture that every test with a sandbox ends with. SEED and STEPS
(rounds) come from the environment; the seed is printed, and how often each fault fired.
"""

from __future__ import annotations

import os
import random
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import compose, demo
from app.commands import orders
from app.sandbox import FAULTS, Sandbox
from app.store.views import AccountRow
from tests.conftest import LogWatch
from tests.sandboxes import Punctual
from tests.security.remotes import typed_order

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

SEED = int(os.environ.get("SEED", "1"))
ROUNDS = max(4, int(os.environ.get("STEPS", "0")) // 5_000)
# These end at deadlines of a minute or are long in coming; the connectors meet them one by one.
SLOW = {"silent", "drip", "slow", "chunked_open", "flood", "huge", "nested"}
# A stale answer is a true one of a minute ago: no client of a remote without versions can tell.
UNKNOWABLE = {"stale"}
AT_ONCE, RATE = 8, 0.08


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Punctual(seed=SEED, orders=4, slow_s=0.05) as running:
        yield running


class Desk:
    """A clerk who types and corrects on every account while everything fails."""

    def __init__(self, house: compose.House, chance: random.Random) -> None:
        self.desk = house.desk
        self.chance = chance
        self.typed: dict[str, str] = {}

    def accounts(self) -> list[AccountRow]:
        """Back-off and sign-in trouble forgiven: a person asks again."""
        with self.desk.store.write() as tx:
            tx.execute("UPDATE remote_accounts SET next_try_at = 0, sign_in = 0")
        return self.desk.store.accounts()

    def type(self, account: AccountRow) -> None:
        number = f"N-{len(self.typed):04d}"
        order = replace(typed_order(), number=number, account=account.id, client_ref="")
        self.typed[orders.save_order(self.desk, order).order.id] = number

    def correct(self, order_id: str) -> None:
        order = orders.loaded(self.desk, order_id)
        party = replace(order.party("shipping"), line1=f"{self.chance.randrange(999)} Pier Road")
        parties = {**order.parties, "shipping": party}
        orders.save_order(self.desk, replace(order, parties=parties), loaded=order)


def test_a_storm_does_no_remote_any_harm(
    tmp_path: Path, sandbox: Sandbox, log_watch: LogWatch
) -> None:
    print(f"SEED={SEED} ROUNDS={ROUNDS}")
    chance = random.Random(SEED)
    with compose.open_house(tmp_path, secrets=demo.wallet_of(sandbox, tmp_path)) as house:
        demo.furnish(house, sandbox)
        desk = Desk(house, chance)
        for turn in range(ROUNDS):
            names = chance.sample(sorted(set(FAULTS) - SLOW - UNKNOWABLE), AT_ONCE)
            sandbox.set_faults({"*": dict.fromkeys(names, RATE)})
            for account in desk.accounts():
                desk.type(account)
                sandbox.stranger.act(account.kind)
            for order_id in chance.sample(sorted(desk.typed), 3):
                desk.correct(order_id)
            house.sync(desk.accounts(), stop=threading.Event(), full=turn % 3 == 0)
        kept = {order_id: orders.loaded(house.desk, order_id).number for order_id in desk.typed}
    assert kept == desk.typed
    fired = Counter[str]()
    for report in sandbox.audit().values():
        fired.update(report["faults"])
    print(f"fired: {dict(fired)}")
    assert len(fired) > AT_ONCE
    assert sum(report["created"] for report in sandbox.audit().values()) > 0
