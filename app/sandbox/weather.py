"""Which fault meets the next call: by rate and seed, or as a test scripted it."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping, Sequence

# contract.md, "Sandbox". Lists only: the last two.
FAULTS = (
    "lost_request", "lost_reply", "late", "reset", "429", "429_wait", "500", "502", "503", "504",
    "slow", "truncated", "html", "bad_utf8", "huge", "expired_token", "redirect", "empty_list",
    "short_list",
)  # fmt: skip
LISTS_ONLY = frozenset({"empty_list", "short_list"})
EVERY_KIND = "*"
EVEN = 0.5


class Weather:
    """Rates per remote kind (0…1 per fault), and plans that go before them."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._rates: dict[str, dict[str, float]] = {}
        self._plans: list[tuple[str, str, list[str | None]]] = []
        self._lock = threading.Lock()

    def set_rates(self, rates: Mapping[str, Mapping[str, float]]) -> None:
        """Replace the rates of the kinds named (`*`: every kind). ValueError for unknown names."""
        for kind, faults in rates.items():
            if not isinstance(faults, Mapping):
                raise TypeError(f"faults of {kind}: expected an object of name and rate")
            for name, rate in faults.items():
                if name not in FAULTS:
                    raise ValueError(f"fault {name}: expected one of {' '.join(FAULTS)}")
                if isinstance(rate, bool) or not 0 <= float(rate) <= 1:
                    raise ValueError(f"rate of {name}: {rate}: expected a number from 0 to 1")
        with self._lock:
            for kind, faults in rates.items():
                self._rates[kind] = {name: float(rate) for name, rate in faults.items()}

    def plan(self, kind: str, faults: Sequence[str | None], method: str = "") -> None:
        """The next calls of this kind (and method) meet these faults in turn; None: fair weather.

        While a plan lasts, its calls meet nothing else.
        """
        with self._lock:
            self._plans.append((kind, method, list(faults)))

    def next(self, kind: str, method: str, *, is_list: bool) -> str | None:
        with self._lock:
            for planned_kind, planned_method, faults in self._plans:
                if planned_kind == kind and planned_method in ("", method) and faults:
                    return faults.pop(0)
            rates = self._rates.get(EVERY_KIND, {}) | self._rates.get(kind, {})
            for name, rate in rates.items():
                if (is_list or name not in LISTS_ONLY) and self._random.random() < rate:
                    return name
        return None

    def toss(self) -> bool:
        """Did a call that the remote failed on still execute?"""
        with self._lock:
            return self._random.random() < EVEN
