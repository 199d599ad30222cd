"""Time, identity and chance as arguments: only `compose` hands out the computer's own."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Protocol

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = [first + second for first in CROCKFORD for second in CROCKFORD]
_OF_BYTE = bytes(ord(CROCKFORD[byte & 31]) for byte in range(256))


class Clock(Protocol):
    """Wall time in microseconds since 1970 UTC, and monotonic seconds for deadlines."""

    def now_us(self) -> int: ...

    def monotonic(self) -> float: ...


class Ids(Protocol):
    """New local identities: sortable ULIDs (26 characters) and short random tails."""

    def ulid(self) -> str: ...

    def tail(self, length: int) -> str: ...


class SystemClock:
    def now_us(self) -> int:
        return time.time_ns() // 1000

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass(frozen=True)
class SystemIds:
    """ULIDs from the clock's milliseconds and 80 random bits."""

    clock: Clock

    def ulid(self) -> str:
        return _stamp(self.clock.now_us() // 1000) + self.tail(16)

    def tail(self, length: int) -> str:
        return os.urandom(length).translate(_OF_BYTE).decode()


@lru_cache(maxsize=1)
def _stamp(ms: int) -> str:
    return "".join(_PAIRS[ms >> shift & 1023] for shift in range(40, -1, -10))


def iso(us: int) -> str:
    """The UTC instant as ISO 8601 with offset, to the second (microseconds when it has any)."""
    second = datetime.fromtimestamp(us // 1_000_000, UTC)
    return second.replace(microsecond=us % 1_000_000).isoformat()
