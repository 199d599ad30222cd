"""What goes wrong in a history: every kind of fault, when it may come, and what it looks like.

The kinds are those of reliability-tests §3.3 that reach the engine as a `Fault` or as an odd list;
a kind's outcome is the one that sync §1.1 gives it. It knows no order.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from app.connectors.contract import Fault, Outcome
from app.said import Said

READS = ("knock", "get", "find", "page", "refresh")
LISTS = ("page", "find")
REPEATABLE = ("replace", "patch", "delete", "line_update", "line_delete")
UNWELL = "The remote is not well"
Executed = Literal["no", "yes", "later", "twice"]


@dataclass(frozen=True)
class Trouble:
    """A kind's outcome as the classifier gives it, and what the remote did with a write."""

    outcome: Outcome
    status: int = 0
    wait_s: float | None = None
    executed: Executed = "no"
    on_reads: bool = True

    @property
    def weather(self) -> bool:
        """Of the line or the remote as a whole, so that the account backs off."""
        return self.outcome in ("not_sent", "ambiguous")

    def fault(self, kind: str) -> Fault:
        return Fault(
            Said(f"{UNWELL} ({kind})."),
            outcome=self.outcome,
            status=self.status,
            code=kind,
            wait_s=self.wait_s,
            weather=self.weather,
            sign_in=self.status in (401, 403),
        )


def _refused(status: int) -> Trouble:
    return Trouble("refused", status, on_reads=status in (401, 403))


# Before a byte left; around sending; answers. A write among `executed` reached the remote.
CALLS: Mapping[str, Trouble] = {
    "dns": Trouble("not_sent"),
    "connection_refused": Trouble("not_sent"),
    "connect_timeout": Trouble("not_sent"),
    "tls": Trouble("not_sent"),
    "proxy": Trouble("not_sent"),
    "pool_timeout": Trouble("not_sent"),
    "reset_before_headers": Trouble("not_sent"),
    "lost_request": Trouble("ambiguous"),
    "half_open_socket": Trouble("ambiguous"),
    "keep_alive_closed": Trouble("ambiguous"),
    "reset_mid_body": Trouble("ambiguous"),
    "lost_reply": Trouble("ambiguous", executed="yes"),
    "answer_after_deadline": Trouble("ambiguous", executed="yes"),
    "late": Trouble("ambiguous", executed="later", on_reads=False),
    "twice": Trouble("ambiguous", executed="twice", on_reads=False),
    "html": Trouble("ambiguous", 200, executed="yes"),
    "empty_body": Trouble("ambiguous", 200, executed="yes"),
    "truncated": Trouble("ambiguous", 200, executed="yes"),
    "wrong_type": Trouble("ambiguous", 200, executed="yes"),
    "gzip_bomb": Trouble("ambiguous", 200, executed="yes"),
    "400": _refused(400),
    "401": _refused(401),
    "403": _refused(403),
    "404": _refused(404),
    "405": _refused(405),
    "409": _refused(409),
    "410": _refused(410),
    "413": _refused(413),
    "422": _refused(422),
    "redirect": _refused(302),
    "408": Trouble("ambiguous", 408),
    "429": Trouble("refused", 429, 5.0),
    "429_absurd": Trouble("refused", 429, -3.0),
    "429_for_ever": Trouble("refused", 429, 1e9),
    "500": Trouble("ambiguous", 500),
    "500_executed": Trouble("ambiguous", 500, executed="yes"),
    "502": Trouble("ambiguous", 502),
    "503": Trouble("ambiguous", 503),
    "503_wait": Trouble("ambiguous", 503, 7.0),
    "504": Trouble("ambiguous", 504, executed="yes"),
}


class Odd(StrEnum):
    """A list or look-up that is answered, but not as it should be."""

    EMPTY = "empty_list"
    SHORT = "short_list"
    REPEATED = "repeated_row"
    WRONG_TOTAL = "wrong_total"
    CUT = "cut_list"


class Around(StrEnum):
    """What befalls the process, the disk and the clock; `world` brings these about."""

    CRASH_AT_COMMIT = "crash_at_commit"
    CRASH_AFTER_COMMIT = "crash_after_commit"
    CRASH_IN_CALL = "crash_in_call"
    DISK_FULL = "disk_full"
    RESTART = "restart"
    CANCELLED = "cancelled"
    TYPED_MEANWHILE = "typed_meanwhile"
    CLOCK_BACK = "clock_back"
    CLOCK_AHEAD = "clock_ahead"
    SLEEP = "sleep"


EVERY_KIND = (*CALLS, *Odd, *Around)


def befalling(call: str) -> tuple[str, ...]:
    """The kinds of failure that this call may meet."""
    if call not in READS:
        return tuple(kind for kind in CALLS if kind != "twice" or call in REPEATABLE)
    return tuple(kind for kind, trouble in CALLS.items() if trouble.on_reads)


@dataclass
class Weather:
    """How often calls fail, with which kinds, and how often each kind came."""

    rng: random.Random
    storm: float
    fired: Counter[str] = field(default_factory=Counter)
    plan: list[str] = field(default_factory=list)  # the kinds of the next writes, in order
    swarm: dict[str, tuple[str, ...]] = field(default_factory=dict)
    banned: frozenset[str] = frozenset()

    def of(self, call: str) -> str:
        """What befalls this call: "" or a kind."""
        if self.plan and call not in READS:
            return self.plan.pop(0)
        if self.rng.random() >= self.storm:
            return ""
        odd = call in LISTS and self.rng.random() < 0.5
        kind = self.rng.choice(tuple(Odd) if odd else self._kinds(call))
        self.fired[kind] += 1
        return kind

    def _kinds(self, call: str) -> tuple[str, ...]:
        """Few kinds in one history, so that each comes often (swarm testing)."""
        if call not in self.swarm:
            kinds = tuple(kind for kind in befalling(call) if kind not in self.banned)
            self.swarm[call] = tuple(self.rng.sample(kinds, self.rng.randint(1, len(kinds))))
        return self.swarm[call]
