"""The simulation notices a broken protocol: a test that cannot fail proves nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.mutants.lab import Lab
from tests.mutants.patches import Hunk, Mutant, PatchRefused, names, read
from tests.mutants.search import SEEDS, first

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

WANTED = {
    "blind-retry", "no-settle-time", "absence-is-gone", "whole-document-from-local",
    "the-remote-wins", "no-read-before-write", "base-is-the-present-order",
    "cursor-moves-on-failure", "a-sign-in-trouble-drops-the-op", "new-reference-on-retry",
    "floats-for-amounts", "unknown-keys-dropped",
}  # fmt: skip


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with Lab() as there:
        yield there


def test_histories_notice_the_twelve_first_mutants() -> None:
    assert {name for name in names() if read(name).seed} >= WANTED


@pytest.mark.parametrize("name", names())
def test_a_broken_protocol_is_noticed(lab: Lab, name: str) -> None:
    mutant = read(name)
    assert first(lab, mutant), f"nothing notices “{mutant.words}” ({name}.patch)"


def test_a_sound_protocol_is_not_accused(lab: Lab) -> None:
    """A variant that changes nothing passes where others fail; the simulation has every seed."""
    same = Hunk("app/sync/lookup.py", "ENOUGH_MISSES = 2", "ENOUGH_MISSES = 1 + 1")
    sound = Mutant("sound", "", 0, "", (same,)).texts()
    known = [read(name) for name in names()]
    assert {mutant.seed for mutant in known} <= {0, *SEEDS}
    assert not lab.noticed(sound, [max(mutant.seed for mutant in known)])
    assert not lab.told(sound, next(mutant.story for mutant in known if mutant.story))


def test_a_variant_that_does_not_load_is_not_taken_for_noticed(lab: Lab) -> None:
    with pytest.raises(AssertionError, match="no_such_name"):
        lab.noticed({"app/sync/lookup.py": "no_such_name"}, SEEDS)


def test_a_patch_that_does_not_fit_says_so() -> None:
    mutant = Mutant("stale", "", 1, "", (Hunk("app/wire.py", "no such text", ""),))
    with pytest.raises(PatchRefused, match=r"stale\.patch: its text stands 0 times in app/wire"):
        mutant.texts()
