"""When a create began, by the clock of the remote that is asked for it."""

from __future__ import annotations

import time

import pytest

from app.connectors import faults
from app.connectors.contract import Reply
from app.connectors.session import MONTH_US, began_us, server_us
from tests.connectors.loopback import Hands

DAY_US = 86_400_000_000
NOW_US = 1_790_000_000_000_000


@pytest.mark.parametrize(
    ("since", "here", "server", "began"),
    [(NOW_US - 9, NOW_US, NOW_US, NOW_US - 9),  # two right clocks
     (NOW_US - 9, NOW_US, None, NOW_US - 9),  # a remote that tells no date
     (NOW_US + 3 * DAY_US - 9, NOW_US + 3 * DAY_US, NOW_US, NOW_US - 9),  # this one is ahead
     (NOW_US - 3 * DAY_US - 9, NOW_US - 3 * DAY_US, NOW_US, NOW_US - 3 * DAY_US - 9),  # behind
     (NOW_US + 3 * DAY_US, NOW_US, NOW_US, NOW_US - MONTH_US),  # set right in between
     (NOW_US, NOW_US, 0, MONTH_US)],  # a remote of 1970
)  # fmt: skip
def test_a_window_begins_early_rather_than_late(
    since: int, here: int, server: int | None, began: int
) -> None:
    assert began_us(since, Hands(wall_us=here), server) == began


@pytest.mark.parametrize(
    ("told", "us"),
    [("Wed, 21 Oct 2015 07:28:00 GMT", 1_445_412_480_000_000),
     ("Wed, 21 Oct 2015 07:28:00 -0000", 1_445_412_480_000_000),  # UTC, not this computer's zone
     ("Wed, 21 Oct 2015 07:28:00", 1_445_412_480_000_000),
     ("Wed, 21 Oct 2015 09:28:00 +0200", 1_445_412_480_000_000),
     ("Wed, 21 Oct 99999999999 07:28:00 GMT", None),
     ("Wed, 21 Oct 2015 07:28:00 +99999999999999", None),
     ("yesterday", None), ("", None)],
)  # fmt: skip
def test_the_date_of_an_answer_is_utc_or_none(
    monkeypatch: pytest.MonkeyPatch, told: str, us: int | None
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert server_us(Reply(200, {"date": told}, "")) == us
        waits = faults.refusal(Reply(429, {"retry-after": told}, ""), (us or 0) - 5_000_000).wait_s
        assert waits == (faults.FALLBACK_WAIT_S if us is None else 5.0)
    finally:
        monkeypatch.undo()
        time.tzset()
