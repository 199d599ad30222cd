"""One account's work: its connector, its weather and its pace; every request goes through `ask`.

Plain Python: clock, chance, waiting and store are arguments (sync §1.0 no. 10). It knows no
remote's name and sends nothing by itself.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from app.clock import Clock, Ids
from app.connectors.contract import Capabilities, Connector, Decoded, Fault, Unreadable
from app.store import Store, remotes
from app.store.views import AccountRow

T = TypeVar("T")
SECOND_US = 1_000_000
LONGEST_BACK_OFF_S = 300.0
LONGEST_PAUSE_S = 86_400.0
DEFAULT_PAUSE_S = 60.0
FAILURES_IN_A_ROUND = 3
MINUTE_S = 60.0
ELSEWHERE = frozenset({"html", "redirect", "tls"})  # not the remote answered, a network in between


class Closed(Exception):
    """This account takes no further request in this round."""


class Bucket:
    """How soon the next request may leave: so many at once, a second, a minute (sync §1.15)."""

    def __init__(self, capabilities: Capabilities, now_s: float) -> None:
        self._per_s = capabilities.rate_per_s
        self._burst = capabilities.rate_burst
        self._per_min = capabilities.rate_per_min
        self._tokens = float(self._burst)
        self._filled_s = now_s
        self._sent_s: list[float] = []

    def delay(self, now_s: float) -> float:
        """Seconds until a request may leave; 0.0 when now."""
        if self._per_s <= 0:
            return 0.0
        self._tokens = min(
            float(self._burst), self._tokens + (now_s - self._filled_s) * self._per_s
        )
        self._filled_s = now_s
        self._sent_s = [at for at in self._sent_s if at > now_s - MINUTE_S]
        second = max(0.0, (1 - self._tokens) / self._per_s)
        full = self._per_min > 0 and len(self._sent_s) >= self._per_min
        return max(second, self._sent_s[-self._per_min] + MINUTE_S - now_s if full else 0.0)

    def take(self, now_s: float) -> None:
        self._tokens -= 1
        self._sent_s.append(now_s)


@dataclass
class Tally:
    """What a round did, for the contract's counts."""

    pulled: int = 0
    created: int = 0
    updated: int = 0
    deleted: int = 0
    complete: bool = False
    fault: str = ""
    fault_code: str = ""
    unreachable: bool = False
    broken: bool = False  # an op's turn ended as it never should


@dataclass
class Session:
    """One account in one round. `wait(seconds)` gives true when the round is to stop."""

    store: Store
    connector: Connector
    account: AccountRow
    clock: Clock
    rng: random.Random
    ids: Ids
    bucket: Bucket
    wait: Callable[[float], bool]
    tally: Tally = field(default_factory=Tally)
    progress: Callable[[str, int, int | None], None] = lambda _phase, _number, _total: None
    failures: int = 0  # in this round, in a row
    unsent: dict[str, int] = field(default_factory=dict)  # groups left by an order's last write

    @property
    def can(self) -> Capabilities:
        return self.connector.capabilities

    @property
    def settle_us(self) -> int:
        return int(self.can.settle_s * SECOND_US)

    def ask(self, request: Callable[[], T]) -> T:
        """One request, when pace and weather allow it. Raises Fault or Closed."""
        self._pace()
        try:
            answer = request()
        except Fault as fault:
            self._note(fault)
            raise
        self._note_success()
        return answer

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        """The whole remote order as it stands; None when it is not there."""
        return self.ask(lambda: self.connector.get(remote_id))

    def check(self) -> None:
        """Raises Closed once the account is to be left alone for this round."""
        if self.failures >= FAILURES_IN_A_ROUND or self.account.sign_in or self._paused():
            raise Closed
        if self.wait(0):
            raise Closed

    def _paused(self) -> bool:
        return self.account.paused_until_us > self.clock.now_us()

    def _pace(self) -> None:
        self.check()
        delay = self.bucket.delay(self.clock.monotonic())
        if self.failures:
            next_try_s = (self.account.next_try_us - self.clock.now_us()) / SECOND_US
            delay = max(delay, next_try_s)
        if delay > 0 and self.wait(delay):
            raise Closed
        self.bucket.take(self.clock.monotonic())

    def _note(self, fault: Fault) -> None:
        """Remember what a failure means for the whole account; the op is its caller's matter."""
        self.tally.fault, self.tally.fault_code = fault.sentence, fault.code
        now = self.clock.now_us()
        if fault.wait_s is not None:
            pause = fault.wait_s if 0 <= fault.wait_s <= LONGEST_PAUSE_S else DEFAULT_PAUSE_S
            self.account = replace(self.account, paused_until_us=now + int(pause * SECOND_US))
            with self.store.write() as tx:
                remotes.paused(tx, self.account.id, self.account.paused_until_us)
        elif fault.weather or fault.code in ELSEWHERE:
            self._back_off(now)
        elif fault.sign_in:
            self.account = replace(self.account, sign_in=True)
            with self.store.write() as tx:
                remotes.signed_out(tx, self.account.id)
        else:
            self._note_success()

    def _back_off(self, now: int) -> None:
        """Full jitter: up to two seconds doubled with each failure in a row, at least one."""
        self.failures += 1
        failures = self.account.failures + 1
        ceiling = min(LONGEST_BACK_OFF_S, 2.0 * 2.0 ** min(failures, 10))
        delay = max(1.0, self.rng.uniform(0.0, ceiling))
        self.account = replace(
            self.account, failures=failures, next_try_us=now + int(delay * SECOND_US)
        )
        with self.store.write() as tx:
            remotes.failed(tx, self.account.id, failures, self.account.next_try_us)

    def _note_success(self) -> None:
        self.failures = 0
        worth_noting = self.account.failures or self.account.sign_in
        if not worth_noting and self.account.offline_since_us is None:
            return
        self.account = replace(
            self.account, failures=0, sign_in=False, next_try_us=0, offline_since_us=None
        )
        with self.store.write() as tx:
            remotes.fine(tx, self.account.id)
