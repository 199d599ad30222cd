"""The simulation notices a broken protocol: a test that cannot fail proves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.patches import Hunk, Mutant, PatchRefused, names, noticed, read
from tests.mutants.search import first

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

WANTED = {
    "blind-retry", "no-settle-time", "absence-is-gone", "whole-document-from-local",
    "the-remote-wins", "no-read-before-write", "base-is-the-present-order",
    "cursor-moves-on-failure", "a-sign-in-trouble-drops-the-op", "new-reference-on-retry",
    "floats-for-amounts", "unknown-keys-dropped",
}  # fmt: skip


def test_histories_notice_the_twelve_first_mutants() -> None:
    assert {name for name in names() if read(name).seed} >= WANTED


@pytest.mark.parametrize("name", names())
def test_a_broken_protocol_is_noticed(name: str) -> None:
    mutant = read(name)
    assert first(mutant), f"no history notices “{mutant.words}” ({name}.patch)"


def test_a_sound_protocol_is_not_accused() -> None:
    """An edit that changes nothing is noticed by no history that notices a mutant."""
    same = Hunk("app/sync/lookup.py", "ENOUGH_MISSES = 2", "ENOUGH_MISSES = 1 + 1")
    seeds = sorted({read(name).seed for name in names()} - {0})
    assert not noticed(Mutant("sound", "", 1, (same,)), seeds)


def test_a_patch_that_does_not_fit_says_so(tmp_path: Path) -> None:
    mutant = Mutant("stale", "", 1, (Hunk("app/wire.py", "no such text", ""),))
    with pytest.raises(PatchRefused, match=r"stale\.patch: its text stands 0 times in app/wire"):
        mutant.put_on(tmp_path)
