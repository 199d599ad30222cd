"""The copy of a draft that outlives a crash, written and dropped in the order that was asked for.

Workers take their turns as they are free, and an older text must not land on a newer one. Knows
no widget; what a draft is belongs to `draft`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from app.orders.model import Order
from ui.editor import draft as drafts
from ui.editor.draft import Draft

if TYPE_CHECKING:
    from app.commands.desk import Desk


class KeptCopy:
    """`put` and `drop` note a wish and return at once; the others block and are for workers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._due: deque[Callable[[], None]] = deque()
        self._turn = Lock()
        self._saved: Draft | None = None

    def put(self, key: str, draft: Draft, loaded: Order | None) -> None:
        self._due.append(partial(self._write, key, draft, loaded))

    def drop(self, key: str) -> None:
        self._due.append(partial(self._discard, key))

    def catch_up(self) -> int:
        """Do all that was wished for; when that was, µs since 1970."""
        with self._turn:
            while self._due:
                self._due.popleft()()
        return self._desk.clock.now_us()

    def read(self, key: str) -> object:
        """What is kept under that key now, None for nothing."""
        from app.commands import profile

        self.catch_up()
        return profile.drafts(self._desk).get(key)

    def settle(self, key: str, draft: Draft) -> None:
        """The order is saved as this draft has it, which nobody needs to keep any more."""
        self._saved = draft
        self.drop(key)
        self.catch_up()

    def _write(self, key: str, draft: Draft, loaded: Order | None) -> None:
        from app.commands import profile

        if draft is not self._saved:
            profile.keep_draft(self._desk, key, drafts.to_json(draft, loaded))

    def _discard(self, key: str) -> None:
        from app.commands import profile

        profile.discard_draft(self._desk, key)
