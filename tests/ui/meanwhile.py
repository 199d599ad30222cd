"""Holds a call back on its worker, so that a test can go on meanwhile as a quick clerk does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest

LIMIT_S = 60.0


@contextmanager
def held(
    where: object,
    name: str,
    only: Callable[..., bool] = lambda *_args, **_named: True,
    *,
    unmade: bool = False,
) -> Iterator[Event]:
    """The real call is made, its result kept back until the block ends.

    The event says that one was made. `only` chooses the calls by their arguments; `unmade` holds
    them back before they are made.
    """
    real: Callable[..., Any] = getattr(where, name)
    made, go_on = Event(), Event()

    def slow(*args: Any, **named: Any) -> Any:
        holds = only(*args, **named)
        if holds and unmade:
            made.set()
            assert go_on.wait(LIMIT_S)
        result = real(*args, **named)
        if holds and not unmade:
            made.set()
            assert go_on.wait(LIMIT_S)
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(where, name, slow)
        try:
            yield made
        finally:
            go_on.set()
