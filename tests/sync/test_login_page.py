"""Something on the way answers instead of every remote: said once, and nobody is signed out."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest

from app.connectors.contract import Connector, Decoded, Fault
from app.said import Said
from app.store.views import AccountRow
from app.sync.run import BEHIND, Progress, Runner
from tests.sync.fake_remote import FakeRemote, Shape
from tests.sync.world import World

SHAPES: tuple[Shape, Shape] = ("own_key", "by_ref")


class Hotel(FakeRemote):
    """The hotel's network asks for a room number."""

    code = "html"

    def knock(self, ref: str) -> Decoded | None:
        raise Fault(Said("A web page answered."), outcome="refused", status=403, code=self.code,
                    sign_in=self.code == "html")  # fmt: skip


class Elsewhere(Hotel):
    code = "redirect"


class Gone(Hotel):
    code = "offline"

    def knock(self, ref: str) -> Decoded | None:
        raise Fault(Said("No connection."), outcome="not_sent", code="offline", weather=True)


@pytest.mark.parametrize(
    ("kinds", "behind"),
    [
        ((Hotel, Elsewhere), True),
        ((Hotel, FakeRemote), False),
        ((Hotel, Gone), False),
        ((FakeRemote, FakeRemote), False),
    ],
)
def test_only_a_page_in_front_of_every_account_is_the_network_s(
    tmp_path: Path, kinds: tuple[type[FakeRemote], type[FakeRemote]], behind: bool
) -> None:
    world = World(tmp_path / "bordereau.db", 1, SHAPES, storm=0.0)

    def connect(row: AccountRow) -> Connector:
        shape = SHAPES[row.id == SHAPES[1]]
        kind = kinds[SHAPES.index(shape)]
        return kind(world.servers[shape], shape, world.weather, lambda _call: 0)

    told: list[Progress] = []
    runner = Runner(world.store, connect, world.clock, random.Random(1), world.ids)
    rows = world.store.accounts()
    results = runner.round(rows, stop=threading.Event(), report=told.append)
    assert [result.fault == BEHIND for result in results.values()] == [behind, behind]
    last = {p.account: p.result.fault for p in told if p.result is not None}
    assert (set(last.values()) == {BEHIND}) is behind
    for row in world.store.accounts():
        assert not row.sign_in
        waits = kinds[SHAPES.index(SHAPES[row.id == SHAPES[1]])] is not FakeRemote
        assert (row.next_try_us > world.clock.now_us()) is waits
    world.close()
