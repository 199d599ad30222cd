from __future__ import annotations

from pathlib import Path

import pytest

from app.rendering import Fonts

CACHE = Path(__file__).parent.parent.parent / "build" / "faces"


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The six faces; kept in the git-ignored build folder, because cutting takes seconds."""
    made = Fonts(CACHE)
    made.load()
    return made
