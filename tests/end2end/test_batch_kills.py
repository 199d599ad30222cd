"""`kill -9` amid a batch: the next start knows what is left, and prints nothing twice unasked."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.commands import batch, papers, profile
from app.compose import House
from tests.end2end.batches import KIND, furnish, going_on, issue, opened, order_numbers, run, typed
from tests.print_system import QUEUE, PrintSystem

pytestmark = pytest.mark.no_cover  # measured by shorter tests

SEED = random.randrange(1_000_000)
ORDERS = 8
NUMBERS = [f"W-{n}" for n in range(ORDERS)]


@pytest.fixture
def ids(tmp_path: Path) -> list[str]:
    with opened(tmp_path) as house:
        furnish(house)
        return typed(house, ORDERS)


@pytest.fixture
def fallen(print_system: PrintSystem, tray: Path) -> Callable[[], list[str]]:
    """The orders of the sheets printed so far, once the queue is at rest."""

    def numbers() -> list[str]:
        print_system.wait_until_idle(QUEUE)
        return order_numbers(tray)

    return numbers


def killed(root: Path, ids: Sequence[str], *, after: int = -1, told: int = ORDERS) -> None:
    """A batch over these orders, killed where it says or once it told of so many papers.

    Its stdout ends with the last of its hands: none of them prints any more.
    """
    words = [sys.executable, "-m", "tests.end2end.batch_child", str(root), KIND, str(after), *ids]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line, _ in enumerate(child.stdout, 1):
            if line == told:
                child.kill()
    assert child.returncode == -signal.SIGKILL


def all_is_well(house: House) -> bool:
    return papers.verify(house.desk) == [] and batch.unfinished(house.desk) == ("", [])


def test_a_killed_batch_goes_on_where_its_journal_ends(
    tmp_path: Path, ids: list[str], fallen: Callable[[], list[str]]
) -> None:
    """Killed at any moment: at most one paper may be in the queue without a line, and is asked."""
    print(f"SEED={SEED}")
    told = random.Random(SEED).randrange(1, ORDERS - 2)
    killed(tmp_path, ids, told=told)
    before = fallen()
    assert len(before) >= told
    with opened(tmp_path) as house:
        profile.wake_up(house.desk)
        kind, orders = batch.unfinished(house.desk)
        assert kind == KIND
        assert [one.order_id for one in orders] == ids[len(ids) - len(orders) :]
        asked = [one for one in orders if one.sending]
        assert len(asked) <= 1
        over = run(going_on(house))
        assert over.over
        assert [left.order_id for left in over.left_out] == [one.order_id for one in asked]
        unasked = {NUMBERS[ids.index(one.order_id)] for one in asked}
        sheets = fallen()
        assert len(sheets) == len(set(sheets))
        assert set(NUMBERS) - unasked <= set(sheets)
        assert all_is_well(house)


def test_a_paper_in_doubt_is_printed_only_when_the_clerk_says_so(
    tmp_path: Path, ids: list[str], fallen: Callable[[], list[str]]
) -> None:
    """Killed when the third paper was in the queue and the journal did not know it yet."""
    with opened(tmp_path) as house:
        issue(house, ids)  # nothing is to be drawn
    killed(tmp_path, ids, after=2)
    assert fallen() == NUMBERS[:3]
    with opened(tmp_path) as house:
        _, orders = batch.unfinished(house.desk)
        assert [bool(one.sending) for one in orders] == [True, *[False] * 5]
        rest = going_on(house)
        told = run(rest)
        assert [left.order_number for left in told.left_out] == ["W-2"]
        assert "see whether it is there" in told.left_out[0].reason
        assert fallen() == NUMBERS
        assert len(run(rest).numbers) == 6
        assert fallen() == [*NUMBERS, "W-2"]
        assert all_is_well(house)
