"""The console on a throw-away profile, and lines that answer as scripted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.clock import Clock, SystemClock
from app.connectors.http import HttpTransport
from tests.connectors.conftest import line
from tests.end2end.conftest import accounts, console, sandbox

__all__ = ["accounts", "console", "line", "sandbox", "to"]


@pytest.fixture
def to() -> Iterator[Callable[..., HttpTransport]]:
    """A transport to that address."""
    opened: list[HttpTransport] = []

    def build(url: str, clock: Clock | None = None) -> HttpTransport:
        opened.append(HttpTransport(url, clock or SystemClock()))
        return opened[-1]

    yield build
    for one in opened:
        one.close()
