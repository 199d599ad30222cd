"""What a thousand waiting creates cost to send, against a bare loop of the same requests.

The loop replays what our push sent, each on a connection of its own as creates are (sync §1.1),
against the same shop begun anew. It notes nothing, so it may send any of them twice.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import httpx

from app.commands.orders import save_order
from app.compose import House
from bench import orders, shop
from bench.ground import Ground
from bench.measure import Figure, compared, milliseconds

CREATES, ROUNDS = 1_000, 3


def figures(_: Ground) -> Iterator[Figure]:
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(ROUNDS):
            with shop.opened(0) as remote, shop.customer(Path(folder) / str(turn), remote) as house:
                _enter(house)
                ours.append(milliseconds(partial(_push, house)))
                asked = remote.asked()
            with shop.opened(0) as remote:
                theirs.append(milliseconds(partial(_replay, remote, asked)))
    against = f"a loop of the same {len(asked)} requests"
    yield compared("push_1000", ours, theirs, against=against, goal=1.5)


def _enter(house: House) -> None:
    (account,) = house.desk.store.accounts()
    for number, order in enumerate(orders.orders(CREATES)):
        typed = replace(
            order, id="", account=account.id, number=f"W-{number}", client_ref="", status={},
            shipments=(), documents=(), currency="RON", payment_method="wire", trashed_us=None,
        )  # fmt: skip
        save_order(house.desk, typed)


def _push(house: House) -> None:
    rows = house.desk.store.accounts()
    (result,) = house.sync(rows, pull=False, stop=threading.Event()).values()
    if result.created != CREATES:
        raise SystemExit(f"{result.created} of {CREATES} orders were created: {result}")


def _replay(remote: shop.Remote, asked: Sequence[shop.Asked]) -> None:
    secrets = remote.account["secrets"]
    limits = httpx.Limits(max_keepalive_connections=0)
    with httpx.Client(auth=(secrets["KEY"], secrets["SECRET"]), limits=limits) as client:
        for call in asked:
            client.request(
                call.method, remote.account["url"] + call.target, content=call.body or None,
                headers={"Content-Type": "application/json"},
            ).raise_for_status()  # fmt: skip
