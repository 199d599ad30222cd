"""A read that is older than our own write, from a cache or a lagging copy, undoes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.connectors.contract import Decoded
from app.orders import groups
from app.orders.model import Order, Party
from app.sandbox import Sandbox
from app.store import links
from app.store.links import Link
from app.sync import identity
from tests.sync import test_sandbox
from tests.sync.test_sandbox import Desk, order_for

KINDS = ("transiteo", "merchantpro", "twc")
SECOND_US = 1_000_000


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, orders=1) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(test_sandbox, "SETTLE_S", 30)  # longer than this test on any machine
    desk = Desk(tmp_path / "bordereau.db", sandbox)
    yield desk
    desk.close()


def sent(desk: Desk, kind: str) -> Order:
    """An order that is there, with an edit of ours that arrived there after it."""
    order = desk.save(order_for(kind))
    desk.push(kind)
    order = desk.again(order)
    row = next(row for row in desk.store.accounts() if row.id == kind)
    assert desk.runner.fetch(row, desk.remote_id(order)) == order.id  # the server shows it once
    order = desk.again(order)
    moved = {role: replace(party, city="Turda") for role, party in order.parties.items()}
    desk.save(replace(order, parties=moved))
    desk.push(kind)
    assert desk.state(order) == "clean"
    return desk.again(order)


@pytest.mark.parametrize("kind", KINDS)
def test_a_read_from_before_our_write_undoes_nothing(
    desk: Desk, sandbox: Sandbox, kind: str
) -> None:
    order = sent(desk, kind)
    row = next(row for row in desk.store.accounts() if row.id == kind)
    remote_id = desk.remote_id(order)
    there = dict(sandbox.orders(kind)[remote_id])
    sandbox.plan(kind, ["stale"] * 3)
    desk.runner.fetch(row, remote_id)
    assert sandbox.audit()[kind]["faults"]["stale"], "an older answer was given"
    assert desk.again(order) == order
    noted = desk.save(replace(order, invoice_ref="F-7", tags=("gift",)))
    desk.push(kind)  # after a stale read, or with one: then it waits
    assert desk.again(noted).parties == order.parties
    assert "Turda" in str(sandbox.orders(kind)[remote_id])
    assert sandbox.orders(kind)[remote_id].keys() == there.keys()


def decoded(city: str, modified_us: int | None) -> Decoded:
    order = replace(Order(), parties={"shipping": Party(city=city)})
    return Decoded("R1", "", order, frozenset({"*"}), "{}", modified_us=modified_us)


def link_after_write(now_us: int) -> Link:
    """Our write replaced Cluj by Turda just now."""
    old, new = (groups.to_groups(decoded(city, None).order) for city in ("Cluj", "Turda"))
    before = Link("L1", "O1", "A1", "R1", base=old, seen_us=now_us)
    return before.written("T1", list(old), now_us + 60 * SECOND_US).agreed(new)


def test_for_a_while_what_we_replaced_is_taken_for_old() -> None:
    link = link_after_write(0)
    assert identity.is_older(link, decoded("Cluj", None), SECOND_US)
    assert not identity.is_older(link, decoded("Turda", None), SECOND_US)
    assert not identity.is_older(link, decoded("Dej", None), SECOND_US), "a stranger's own edit"
    assert not identity.is_older(link, decoded("Cluj", None), 61 * SECOND_US), "set back there"
    assert link.unconfirmed(SECOND_US) == {}, "no value of ours is awaited any more"


def test_what_was_modified_before_the_last_state_seen_is_old_for_a_while() -> None:
    link = replace(link_after_write(0), sent=(), modified_us=1000, seen_us=0)
    assert identity.is_older(link, decoded("Dej", 999), SECOND_US)
    assert not identity.is_older(link, decoded("Dej", 1000), SECOND_US)
    assert not identity.is_older(link, decoded("Dej", None), SECOND_US)
    assert not identity.is_older(link, decoded("Dej", 999), identity.LAG_US), "restored there"


def test_what_a_write_replaced_is_kept_with_the_link(desk: Desk) -> None:
    order = sent(desk, "transiteo")
    with desk.store.read() as reader:
        (link,) = links.of_order(reader, order.id)
    (before,) = link.replaced(desk.clock.now_us())
    assert "Turda" not in str(before)
    assert link.unconfirmed(desk.clock.now_us()) == {}
