"""What can be seen of one account's calls from outside: their order, their overlap, their address.

The ledger counts what the remote finds in them; this counts how they come.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import unquote

from app.sandbox.exchange import Answer, Call, Written
from app.sandbox.faults import TABLE
from app.sandbox.ledger import Ledger

# Refusals that leave no doubt (sync §1.1): redirects, 4xx but these, and two of the 5xx.
DOUBTFUL = frozenset({408, 425, 499})
SURE = frozenset({501, 505})


@dataclass(frozen=True, slots=True, eq=False)
class _Flight:
    written: Written | None
    connected: Callable[[], bool]


class Watch:
    """`secrets`: what no address may hold, beside the sign-in of the call itself."""

    def __init__(self, ledger: Ledger, secrets: Iterable[str]) -> None:
        self._ledger = ledger
        self._secrets = frozenset(secrets)
        self._lock = threading.Lock()
        self._aloft: list[_Flight] = []
        self._most = 0
        self._unsure: set[str] = set()
        self._wait_until = 0.0

    @property
    def most_at_once(self) -> int:
        return self._most

    @contextmanager
    def flight(
        self, call: Call, written: Written | None, connected: Callable[[], bool]
    ) -> Iterator[None]:
        """The call is in flight until it is answered, or its client (`connected`) gives it up."""
        self._came(call, written)
        flight = _Flight(written, connected)
        with self._lock:
            self._aloft = [each for each in self._aloft if each.connected()]
            self._meet(written)
            self._aloft.append(flight)
            self._most = max(self._most, len(self._aloft))
        try:
            yield
        finally:
            with self._lock:
                self._aloft = [each for each in self._aloft if each is not flight]

    def _came(self, call: Call, written: Written | None) -> None:
        self._ledger.count("calls")
        if time.monotonic() < self._wait_until:
            self._ledger.count("calls_during_wait")
        signed = call.headers.get("authorization", "").split(" ")[-1]
        address = unquote(call.target)
        if any(secret in address for secret in self._secrets | {signed} if secret):
            self._ledger.count("secrets_in_addresses")
        if written and written.creates and written.order in self._unsure:
            self._ledger.count("blind_creates")

    def _meet(self, written: Written | None) -> None:
        """One write an account, and never two of one order (sync §1.16)."""
        others = [each.written for each in self._aloft if each.written]
        if written and others:
            self._ledger.count("writes_at_once")
            if any(each.order == written.order != "" for each in others):
                self._ledger.count("order_writes_at_once")

    def asked_to_wait(self, seconds: float) -> None:
        self._wait_until = time.monotonic() + seconds

    def answered(
        self, call: Call, written: Written | None, fault: str | None, answer: Answer, *, lists: bool
    ) -> None:
        """A create without a sure refusal is in doubt until a look-up was answered (sync §1.7)."""
        if written and written.creates:
            if written.order and not _surely_refused(fault, answer):
                self._unsure.add(written.order)
        elif not call.writes and (fault is None or TABLE[fault].arrives):
            address = unquote(call.target)
            self._unsure -= {ref for ref in self._unsure if lists or ref in address}


def _surely_refused(fault: str | None, answer: Answer) -> bool:
    if fault is not None and TABLE[fault].executes != "no" and not TABLE[fault].arrives:
        return answer.status in SURE
    refused = range(HTTPStatus.MULTIPLE_CHOICES, HTTPStatus.INTERNAL_SERVER_ERROR)
    return answer.status in SURE or (answer.status in refused and answer.status not in DOUBTFUL)
