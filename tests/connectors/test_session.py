"""When a create began, by the clock of the remote that is asked for it."""

from __future__ import annotations

import pytest

from app.connectors.session import MONTH_US, began_us
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
