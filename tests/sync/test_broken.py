"""What breaks unexpectedly stays with its order or its account, and is told (sync §1.0 no. 8)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.connectors.contract import Connector, Decoded, Request
from app.orders.model import Order
from app.sandbox import Sandbox
from app.store import outbox
from app.sync.exchange import STUMBLED
from app.sync.loop import Loop
from app.sync.run import Progress, Result
from tests.conftest import LogWatch
from tests.sync.test_sandbox import PATIENCE_S, Desk, clean, order_for

SECRET = "4711-secret"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, orders=2) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox) -> Iterator[Desk]:
    desk = Desk(tmp_path / "bordereau.db", sandbox)
    yield desk
    desk.close()


def with_unknown_kind(desk: Desk) -> None:
    row = replace(desk.store.accounts()[0], id="new", name="new", kind="carrier-pigeon")
    with desk.store.write() as tx:
        tx.put_account(row)


def test_an_account_of_an_unknown_kind_stops_no_other(
    desk: Desk, sandbox: Sandbox, log_watch: LogWatch
) -> None:
    log_watch.expect("the round with an account broke")
    with_unknown_kind(desk)
    desk.login.secrets["new"] = {"KEY": SECRET}
    order = desk.save(order_for("transiteo"))
    told: list[Progress] = []
    results = desk.runner.round(desk.store.accounts(), stop=threading.Event(), report=told.append)
    assert (results["new"].fault, results["new"].broken) == (STUMBLED, True)
    assert results["new"].left
    assert results["transiteo"].complete
    assert desk.state(order) == "clean"
    ended = [each.result for each in told if each.account == "new" and each.phase == "finished"]
    assert ended == [results["new"]]


def test_the_loop_outlives_what_breaks(desk: Desk, log_watch: LogWatch) -> None:
    log_watch.expect("the round with an account broke")
    with_unknown_kind(desk)
    finished: dict[str, Result] = {}
    three, created = threading.Event(), threading.Event()

    def report(progress: Progress) -> None:
        if progress.result is not None:
            finished[progress.account] = progress.result
            if progress.result.created:
                created.set()
        if len(finished) >= 3:
            three.set()

    loop = Loop(desk.runner, report)
    loop.start()
    assert three.wait(PATIENCE_S)
    again = desk.save(order_for("merchantpro"))
    loop.knock()
    assert created.wait(PATIENCE_S)
    assert loop.stop(PATIENCE_S)
    assert desk.state(again) == "clean"


def stumble(patch: pytest.MonkeyPatch, connector: Connector, number: str, *, after: bool) -> None:
    """Give the connector a fault of its own for one order; `after`: once the request has left."""
    create, send = connector.create, connector.send

    def bad_create(order: Order) -> Request:
        if order.number == number:
            raise ZeroDivisionError(SECRET)
        return create(order)

    def bad_send(request: Request) -> Decoded | None:
        echo = send(request)
        if f'"{number}-' in (request.body or ""):
            raise ZeroDivisionError(SECRET)
        return echo

    if after:
        patch.setattr(connector, "send", bad_send)
    else:
        patch.setattr(connector, "create", bad_create)


@pytest.mark.parametrize("after", [False, True])
def test_an_order_that_breaks_stops_no_other(
    desk: Desk,
    sandbox: Sandbox,
    log_watch: LogWatch,
    monkeypatch: pytest.MonkeyPatch,
    *,
    after: bool,
) -> None:
    log_watch.expect("broke")
    poison = desk.save(order_for("transiteo", "W-1"))
    sound = desk.save(order_for("transiteo", "W-2"))
    row = next(row for row in desk.store.accounts() if row.id == "transiteo")
    stumble(monkeypatch, desk.connect(row), "W-1", after=after)
    result = desk.runner.round([row], pull=False, stop=threading.Event())["transiteo"]
    assert (result.broken, result.fault) == (True, STUMBLED)
    assert desk.state(sound) == "clean"
    assert desk.state(poison) == ("checking" if after else "waiting")
    with desk.store.read() as reader:
        op = outbox.live(reader, poison.id, "create")
    assert op is not None
    assert op.error_code == "unexpected"
    assert SECRET not in op.error_text
    if after:
        assert not desk.sync("transiteo", PATIENCE_S).left
        assert desk.state(poison) == "clean"
    assert clean(sandbox, "transiteo")


def test_an_address_that_cannot_be_used_is_that_accounts_fault(desk: Desk) -> None:
    row = replace(desk.store.accounts()[0], id="bad", name="bad", url="ftp://nowhere")
    with desk.store.write() as tx:
        tx.put_account(row)
    results = desk.runner.round(desk.store.accounts(), stop=threading.Event())
    assert "ftp://nowhere" in results["bad"].fault
    assert not results["bad"].broken
    assert results["merchantpro"].complete
