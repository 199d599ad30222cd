"""What an account was told of its orders before, for the faults that answer out of turn."""

from __future__ import annotations

import threading
from collections import OrderedDict
from http import HTTPStatus

from app.sandbox.exchange import Answer

MOST_KEPT = 200  # orders


class Recall:
    """The last answer to each target, and the one that differed before it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: OrderedDict[str, tuple[Answer | None, Answer]] = OrderedDict()

    def note(self, target: str, answer: Answer) -> None:
        if answer.status != HTTPStatus.OK:
            return
        with self._lock:
            before, last = self._told.pop(target, (None, answer))
            self._told[target] = (before if last.text == answer.text else last, answer)
            while len(self._told) > MOST_KEPT:
                self._told.popitem(last=False)

    def played(self, fault: str, target: str, answer: Answer) -> Answer:
        """Another order's answer, or this one's of before; the true one where there is none."""
        with self._lock:
            if fault == "stale":
                before, last = self._told.get(target, (None, answer))
                return last if last.text != answer.text else before or answer
            if fault == "other_order":
                others = (told for each, (_, told) in self._told.items() if each != target)
                return next(others, answer)
        return answer
