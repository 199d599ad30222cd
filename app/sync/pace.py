"""How long a walk over a list still takes, by its own speed so far (sync §1.15, first sync).

Plain figures: it knows no account and no clock.
"""

from __future__ import annotations

from dataclasses import dataclass

WATCHED_S = 2.0  # before that a speed is a guess


@dataclass
class Pace:
    """One account's walks, one after the other."""

    _phase: str = ""
    _number: int = 0
    _began_s: float = 0.0
    _began_at: int = 0

    def left_s(self, phase: str, number: int, total: int | None, now_s: float) -> float | None:
        """Seconds until `total`; None while the total or the speed is not known.

        `now_s` is monotonic. Another phase, or a number that fell, begins a new walk.
        """
        if phase != self._phase or number < self._number:
            self._began_s, self._began_at = now_s, number
        self._phase, self._number = phase, number
        gone_s, done = now_s - self._began_s, number - self._began_at
        if total is None or done <= 0 or gone_s < WATCHED_S:
            return None
        return max(0, total - number) * gone_s / done
