"""How fast and how soon an account is asked: bucket, back-off, pauses, sign-in (sync §1.15)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.contract import Decoded, Fault
from app.said import Said
from app.store import outbox, remotes
from app.store.outbox import REF_LENGTH, reference
from app.store.views import AccountRow
from app.sync.round import Plan, awake, check_clock, steps
from app.sync.session import FAILURES_IN_A_ROUND, Bucket, Closed, Session
from tests.sync.fake_remote import SHAPES, FakeRemote
from tests.sync.test_crash_points import entered, one
from tests.sync.world import SECOND_US, START_US, MovedClock, World

SLOW = replace(SHAPES["own_key"], rate_per_s=2.0, rate_burst=3, rate_per_min=10)


@given(st.lists(st.floats(0, 3), min_size=30, max_size=60))
def test_no_minute_holds_more_requests_than_its_bucket(pauses: list[float]) -> None:
    bucket, now, sent = Bucket(SLOW, 0.0), 0.0, []
    for pause in pauses:
        now += pause
        now += bucket.delay(now)
        assert bucket.delay(now) <= 1e-6
        bucket.take(now)
        sent.append(now)
    for start in sent:
        assert sum(start <= at < start + 60 - 1e-6 for at in sent) <= SLOW.rate_per_min
        assert sum(start <= at < start + 1 - 1e-6 for at in sent) <= SLOW.rate_burst + 2


@given(st.integers(1, 86_400_000_000))
def test_a_wait_of_the_simulation_never_ends_early(wait_us: int) -> None:
    clock = MovedClock(0)
    clock.move(wait_us / SECOND_US)
    assert 0 <= clock.us - wait_us <= 1


def test_no_rate_means_no_wait() -> None:
    bucket = Bucket(SHAPES["own_key"], 0.0)
    for _ in range(1000):
        bucket.take(0.0)
    assert bucket.delay(0.0) == 0.0


@given(st.text(max_size=60), st.text("ABC123", min_size=10, max_size=10))
def test_a_reference_is_short_and_plain(number: str, tail: str) -> None:
    ref = reference(number, tail)
    assert len(ref) <= REF_LENGTH
    assert ref.endswith(f"-{tail}")
    assert set(ref) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
    assert len(ref) > len(tail) + 1


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "bordereau.db", 1, ("own_key",), storm=0.0)


class SignedOut(FakeRemote):
    """It takes our token no more."""

    def knock(self, ref: str) -> Decoded | None:
        raise Fault(Said("The token is not taken."), outcome="refused", status=401, sign_in=True)


def account(world: World) -> AccountRow:
    return next(row for row in world.store.accounts() if row.id == "own_key")


def ask(session: Session, fault: Fault) -> None:
    def request() -> None:
        raise fault

    with pytest.raises(Fault):
        session.ask(request)


def test_weather_backs_off_and_closes_the_account_for_the_round(world: World) -> None:
    session = world.session("own_key")
    storm = Fault(Said("Bad gateway."), outcome="ambiguous", status=502, weather=True)
    for failures in range(1, FAILURES_IN_A_ROUND + 1):
        before = world.clock.us
        ask(session, storm)
        row = account(world)
        assert row.failures == failures
        ceiling = 2.0 * 2.0**failures
        assert before + 1_000_000 <= row.next_try_us <= world.clock.us + int(ceiling * 1e6)
        assert row.offline_since_us is not None
    with pytest.raises(Closed):
        session.ask(lambda: None)
    assert awake(world.session("own_key"), asked=False) is None
    asked = awake(world.session("own_key"), asked=True)
    assert asked is not None
    asked.ask(lambda: None)
    assert account(world).failures == 0
    assert account(world).offline_since_us is None
    world.store.close()


@pytest.mark.parametrize(
    ("told_s", "obeyed_s"), [(5.0, 5), (86_400.0, 86_400), (-3.0, 60), (1e9, 60)]
)
def test_a_pause_is_obeyed_even_when_a_person_asks(
    world: World, told_s: float, obeyed_s: int
) -> None:
    session = world.session("own_key")
    ask(session, Fault(Said("Too many."), outcome="refused", status=429, wait_s=told_s))
    assert account(world).paused_until_us == world.clock.us + obeyed_s * 1_000_000
    with pytest.raises(Closed):
        session.check()
    assert awake(world.session("own_key"), asked=True) is None
    world.store.close()


def test_a_lost_login_stops_the_account_and_drops_no_op(world: World) -> None:
    entered(world)
    session = world.session("own_key")
    session.connector = SignedOut(world.servers["own_key"], "own_key", world.weather, lambda _: 0)
    assert list(steps(session, Plan())) == []
    assert account(world).sign_in
    assert awake(world.session("own_key"), asked=False) is None
    with world.store.read() as reader:
        assert outbox.counts(reader, "own_key") == {"queued": 1}
    world.store.close()


@pytest.mark.parametrize("jump_s", [-86_400, 7200])
def test_after_a_jump_of_the_clock_nothing_waits_long(world: World, jump_s: int) -> None:
    entered(world)
    check_clock(world.store, world.clock)
    with world.store.write() as tx:
        outbox.queue_fetch(tx, one(world), world.clock.us + 10**13)
    world.clock.us = START_US + jump_s * 1_000_000
    check_clock(world.store, world.clock)
    with world.store.read() as reader:
        (latest,) = reader.execute("SELECT max(next_at) FROM outbox").fetchone()
    assert latest == world.clock.us + 300 * 1_000_000
    world.store.close()


def test_the_watermark_never_goes_back(world: World) -> None:
    for watermark, complete, kept in ((500, True, 500), (900, False, 500), (300, True, 500)):
        run = remotes.Run(world.ids.ulid(), "own_key", "full", None, world.clock.us)
        with world.store.write() as tx:
            remotes.begin_run(tx, run)
            remotes.end_run(tx, run, complete=complete, watermark=watermark)
        with world.store.read() as reader:
            assert remotes.watermark(reader, "own_key") == kept
    world.store.close()
