"""What the remotes in miniature saw, so that tests can count harm from outside.

Lost updates: a write that puts back a value a stranger had changed after the last read that was
answered. Dropped fields: a whole-document write that lost a key which the order had.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

Order = Mapping[str, Any]


class Ledger:
    """The audit of one remote. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._step = 0
        self._read_at: dict[str, int] = {}
        self._edited_at: dict[str, dict[str, int]] = defaultdict(dict)
        self._references: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._lost: list[str] = []
        self._dropped: list[str] = []
        self._now = 0
        self._most = 0

    def entered(self, *, waiting: bool) -> None:
        with self._lock:
            self._counts["calls"] += 1
            self._counts["calls_during_wait"] += waiting
            self._now += 1
            self._most = max(self._most, self._now)

    def left(self) -> None:
        with self._lock:
            self._now -= 1

    def count(self, what: str) -> None:
        with self._lock:
            self._counts[what] += 1

    def created(self, reference: str) -> None:
        with self._lock:
            self._counts["created"] += 1
            if reference:
                self._references[reference] += 1

    def read(self, remote_ids: Iterable[str]) -> None:
        with self._lock:
            self._step += 1
            self._read_at.update(dict.fromkeys(remote_ids, self._step))

    def edited(self, remote_id: str, keys: Iterable[str]) -> None:
        """A stranger changed these keys."""
        with self._lock:
            self._step += 1
            self._edited_at[remote_id].update(dict.fromkeys(keys, self._step))

    def written(self, remote_id: str, before: Order, after: Order, *, whole: bool) -> None:
        """Our client wrote: `after` holds the keys it sent."""
        with self._lock:
            seen = self._read_at.get(remote_id, 0)
            for key, step in self._edited_at[remote_id].items():
                if step > seen and key in after and after[key] != before.get(key):
                    self._lost.append(f"{remote_id}.{key}")
            if whole:
                self._dropped += [f"{remote_id}.{key}" for key in before if key not in after]

    def report(self) -> dict[str, Any]:
        with self._lock:
            counted = (
                "calls", "created", "bad_auth", "calls_during_wait", "unknown_routes",
                "followed_redirects", "repeated_commands", "invoices_doubled", "locked_out",
            )  # fmt: skip
            return {
                **{name: self._counts[name] for name in counted},
                "duplicates": sorted(ref for ref, n in self._references.items() if n > 1),
                "lost_updates": list(self._lost),
                "dropped_fields": list(self._dropped),
                "most_at_once": self._most,
                "faults": {
                    name[6:]: n for name, n in self._counts.items() if name.startswith("fault:")
                },
            }
