"""The simulation notices a broken protocol: a test that cannot fail proves nothing."""

from __future__ import annotations

import pytest

from tests.mutants.protocol import MUTANTS, noticed


@pytest.mark.parametrize("name", MUTANTS)
def test_a_broken_protocol_is_noticed(name: str) -> None:
    mutant = MUTANTS[name]
    assert mutant.applies, f"“{mutant.old}” is not once in {mutant.file} any more"
    assert noticed(mutant, [mutant.seed] if mutant.seed else []), f"nothing notices “{name}”"
