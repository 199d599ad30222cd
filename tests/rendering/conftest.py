from __future__ import annotations

import pytest

from app.paths import resource
from app.rendering import Fonts

CACHE = resource("faces")


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The six faces that the set-up cut, or cut now, because that takes seconds."""
    made = Fonts(CACHE)
    made.load()
    return made
