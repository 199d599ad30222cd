"""Undo and redo: a list of values and a place in it. Knows nothing of what the values are."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

STEPS = 500


class History(Generic[T]):
    """Steps taken; typing on in one field (`key`) is one step."""

    def __init__(self, start: T) -> None:
        self._steps: list[T] = [start]
        self._at = 0
        self._key = ""

    @property
    def now(self) -> T:
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._steps) - 1

    def take(self, step: T, key: str = "") -> None:
        """Add a step; joined with the last one when both bear the same `key`."""
        joins = bool(key) and key == self._key and self._at > 0
        self._steps[self._at + (0 if joins else 1) :] = [step]
        del self._steps[:-STEPS]
        self._at = len(self._steps) - 1
        self._key = key

    def put(self, step: T) -> None:
        """The present step told more exactly; no step of its own."""
        self._steps[self._at] = step

    def rest(self) -> None:
        """The next step stands for itself (the field was left)."""
        self._key = ""

    def undo(self) -> T:
        self._at -= 1 if self.can_undo else 0
        self._key = ""
        return self.now

    def redo(self) -> T:
        self._at += 1 if self.can_redo else 0
        self._key = ""
        return self.now
