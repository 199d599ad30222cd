"""Which fault meets the next call: by rate and seed, or as a test scripted it.

Pure but for its random numbers, one row of them a kind: the same seed gives an account the same
weather, whatever the calls of the others.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping, Sequence

from app.sandbox.faults import FAULTS, TABLE, Meets

EVERY_KIND = "*"
EVEN = 0.5


class Weather:
    """Rates per remote kind (0…1 per fault), and plans that go before them."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._chances: dict[str, random.Random] = {}
        self._rates: dict[str, dict[str, float]] = {}
        self._plans: list[tuple[str, str, list[str | None]]] = []
        self._lock = threading.Lock()

    def set_rates(self, rates: Mapping[str, Mapping[str, float]]) -> None:
        """Replace the rates of the kinds named (`*`: every kind). ValueError for unknown names."""
        for kind, faults in rates.items():
            if not isinstance(faults, Mapping):
                raise TypeError(f"faults of {kind}: expected an object of name and rate")
            for name, rate in faults.items():
                _known(name)
                if isinstance(rate, bool) or not 0 <= float(rate) <= 1:
                    raise ValueError(f"rate of {name}: {rate}: expected a number from 0 to 1")
        with self._lock:
            for kind, faults in rates.items():
                self._rates[kind] = {name: float(rate) for name, rate in faults.items()}

    def plan(self, kind: str, faults: Sequence[str | None], method: str = "") -> None:
        """The next calls of this kind (and method) meet these faults in turn; None: fair weather.

        A fault waits for a call that it can meet; while a plan lasts, its calls meet nothing else.
        ValueError for unknown names.
        """
        for name in filter(None, faults):
            _known(name)
        with self._lock:
            self._plans.append((kind, method, list(faults)))

    def next(self, kind: str, method: str, *, is_list: bool) -> str | None:
        met = _met(method, is_list=is_list)
        with self._lock:
            for planned_kind, planned_method, faults in self._plans:
                if planned_kind == kind and planned_method in ("", method) and faults:
                    return faults.pop(0) if _fits(faults[0], kind, met) else None
            rates = self._rates.get(EVERY_KIND, {}) | self._rates.get(kind, {})
            for name, rate in rates.items():
                if _fits(name, kind, met) and self.chance(kind).random() < rate:
                    return name
        return None

    def toss(self, kind: str) -> bool:
        """Did a call that the remote failed on still execute?"""
        with self._lock:
            return self.chance(kind).random() < EVEN

    def chance(self, kind: str) -> random.Random:
        """This kind's own random numbers."""
        return self._chances.setdefault(kind, random.Random(f"{self._seed}/{kind}"))


def _known(name: str) -> None:
    if name not in TABLE:
        raise ValueError(f"fault {name}: expected one of {' '.join(FAULTS)}")


def _met(method: str, *, is_list: bool) -> frozenset[Meets]:
    if method not in ("GET", "HEAD"):
        return frozenset({"any", "write"})
    return frozenset({"any", "list"} if is_list else {"any", "read"})


def _fits(name: str | None, kind: str, met: frozenset[Meets]) -> bool:
    if name is None:
        return True
    fault = TABLE[name]
    return fault.meets in met and (not fault.kinds or kind in fault.kinds)
