"""What the remotes in miniature saw, so that tests can count harm from outside.

Lost updates: a write that puts back a value a stranger had changed after the last read that was
answered. Dropped fields: a whole-document write that lost a key which the order had.
"""

from __future__ import annotations

import math
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

Order = Mapping[str, Any]

# Counts and lists of the report that are 0 and empty where nothing is wrong.
HARM = (
    "duplicates", "lost_updates", "dropped_fields", "blind_creates", "bad_auth", "locked_out",
    "calls_during_wait", "writes_at_once", "order_writes_at_once", "repeated_commands",
    "invoices_doubled", "secrets_in_addresses", "unknown_routes", "followed_redirects",
)  # fmt: skip
LISTS = ("duplicates", "lost_updates", "dropped_fields")
TOLD = ("calls", "created")
FIRED = "fault:"


class _Call(threading.local):
    """The call this thread answers: what it read, and when it came."""

    def __init__(self) -> None:
        self.reads: list[tuple[int, list[str]]] = []
        self.came: float = math.inf
        self.excused = False


class Ledger:
    """The audit of one remote. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._call = _Call()
        self._step = 0
        self._read_at: dict[str, int] = {}
        self._edited_at: dict[str, dict[str, int]] = defaultdict(dict)
        self._references: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._lost: list[str] = []
        self._dropped: list[str] = []

    # -- one call -------------------------------------------------------------------------
    def begin(self, came: int | None = None) -> int:
        """This thread answers a call that came now, or at an earlier step; that step."""
        with self._lock:
            self._call.came = self._step if came is None else came
            self._call.reads = []
            return int(self._call.came)

    def delivered(self) -> None:
        """The client was given what this thread's call read."""
        with self._lock:
            for step, remote_ids in self._call.reads:
                self._read_at.update(dict.fromkeys(remote_ids, step))
            self._call.reads = []

    @contextmanager
    def excused(self) -> Iterator[None]:
        """What happens within is the sandbox's own doing: it is nobody's double."""
        self._call.excused = True
        try:
            yield
        finally:
            self._call.excused = False

    # -- what happened --------------------------------------------------------------------
    def count(self, what: str) -> None:
        if self._call.excused:
            return
        with self._lock:
            self._counts[what] += 1

    def created(self, reference: str) -> None:
        self.count("created")
        with self._lock:
            if reference and not self._call.excused:
                self._references[reference] += 1

    def read(self, remote_ids: Iterable[str]) -> None:
        with self._lock:
            self._step += 1
            self._call.reads.append((self._step, list(remote_ids)))

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
                unseen = seen < step <= self._call.came
                if unseen and key in after and after[key] != before.get(key):
                    self._lost.append(f"{remote_id}.{key}")
            if whole:
                self._dropped += [f"{remote_id}.{key}" for key in before if key not in after]

    def report(self) -> dict[str, Any]:
        """Every count of `HARM`, the calls, the faults that met them, and whether it is clean."""
        with self._lock:
            found: dict[str, Any] = {name: self._counts[name] for name in (*TOLD, *HARM)}
            doubled = sorted(ref for ref, n in self._references.items() if n > 1)
            found |= dict(zip(LISTS, (doubled, list(self._lost), list(self._dropped)), strict=True))
            fired = {name: n for name, n in self._counts.items() if name.startswith(FIRED)}
        return {
            **found,
            "faults": {name.removeprefix(FIRED): n for name, n in fired.items()},
            "clean": not any(found[name] for name in HARM),
        }
