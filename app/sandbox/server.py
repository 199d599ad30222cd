"""The remotes together: what a call meets on its way in, and the stranger's and the audit's side.

How bytes come and go is `line`'s; what the control address takes is `control`'s.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from typing import Any

from app.sandbox.distort import distorted, refusal
from app.sandbox.exchange import Answer, Call, RefusedError, Remote, dumps
from app.sandbox.faults import TABLE
from app.sandbox.kakaclo import KaKaClo
from app.sandbox.ledger import FIRED, HARM
from app.sandbox.line import Server
from app.sandbox.merchantpro import MerchantPro
from app.sandbox.orders import stock
from app.sandbox.recall import Recall
from app.sandbox.stranger import Stranger
from app.sandbox.transiteo import Transiteo
from app.sandbox.twc import Twc
from app.sandbox.watch import Watch
from app.sandbox.weather import Weather

WAIT_S = 2
NO_ANSWER = Answer(0)


class Sandbox:
    """The remotes on one free port of 127.0.0.1.

    `orders`: how many generated orders each remote starts with, beside the documented samples.
    `slow_s`, `late_s`: seconds a slow answer takes, a late execution waits (None: only when
    `run_late` is called). `beside`: remotes of kinds that are not the product's own.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        seed: int = 1,
        orders: int = 0,
        slow_s: float = 3.0,
        late_s: float | None = 3.0,
        beside: Sequence[Remote] = (),
    ) -> None:
        self.transiteo = Transiteo(seed)
        self.twc = Twc(seed)
        self.kakaclo = KaKaClo(seed)
        self.merchantpro = MerchantPro(seed)
        own: tuple[Remote, ...] = (self.transiteo, self.twc, self.kakaclo, self.merchantpro)
        self.remotes = {remote.kind: remote for remote in (*own, *beside)}
        self.weather = Weather(seed)
        self.slow_s = slow_s
        self.late_s = late_s
        self.stopped = threading.Event()
        self.broken: list[str] = []  # mistakes of the sandbox's own, met while answering
        self._recall = {kind: Recall() for kind in self.remotes}
        self._late: list[tuple[Remote, Call, int]] = []
        self._late_lock = threading.Lock()
        self._timers: list[threading.Thread] = []
        stock(self.remotes, orders, seed)
        self.stranger = Stranger(self.remotes, seed)
        self._server = Server(self, port)
        self._watches = {
            kind: Watch(remote.ledger, remote.account(self.origin)["secrets"].values())
            for kind, remote in self.remotes.items()
        }
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="sandbox"
        )

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop answering; what was still to be executed late never is."""
        self.stopped.set()
        if self._thread.is_alive():
            self._server.shutdown()
        self._server.close_connections()
        self._server.server_close()
        for thread in (self._thread, *self._timers):
            if thread.ident is not None:
                thread.join()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def description(self) -> dict[str, Any]:
        """The contract's first line of `sandbox`."""
        return {
            "port": self.port,
            "control": f"{self.origin}/control",
            "accounts": [remote.account(self.origin) for remote in self.remotes.values()],
        }

    # -- the audit ------------------------------------------------------------------------
    def audit(self) -> dict[str, Any]:
        """What each kind saw, `clean` where none of it is harm."""
        return {
            kind: remote.ledger.report() | {"most_at_once": self._watches[kind].most_at_once}
            for kind, remote in self.remotes.items()
        }

    def harm(self) -> dict[str, Any]:
        """Only what is wrong, as `KIND.COUNT`; empty is clean."""
        found = {
            f"{kind}.{name}": report[name]
            for kind, report in self.audit().items()
            for name in HARM
            if report[name]
        }
        return found | ({"sandbox.broken": list(self.broken)} if self.broken else {})

    # -- the weather ----------------------------------------------------------------------
    def set_faults(self, rates: Mapping[str, Mapping[str, float]]) -> None:
        """`{KIND: {NAME: rate}}`; ValueError in words for unknown names and rates."""
        self._check_kinds(rates.keys() - {"*"})
        self.weather.set_rates(rates)

    def plan(self, kind: str, faults: Sequence[str | None], method: str = "") -> None:
        """Script the next calls of a kind (and method): a fault's name, or None for none."""
        self._check_kinds({kind})
        self.weather.plan(kind, faults, method)

    def _check_kinds(self, kinds: Set[str]) -> None:
        unknown = sorted(kinds - self.remotes.keys())
        if unknown:
            raise ValueError(f"kind {unknown[0]}: expected one of {' '.join(self.remotes)}")

    # -- the stranger's side --------------------------------------------------------------
    def add(self, kind: str, order: Mapping[str, Any]) -> str:
        return self.remotes[kind].add(order)

    def edit(self, kind: str, remote_id: str, changes: Mapping[str, Any]) -> None:
        self.remotes[kind].edit(remote_id, changes)

    def remove(self, kind: str, remote_id: str) -> None:
        self.remotes[kind].remove(remote_id)

    def orders(self, kind: str) -> dict[str, dict[str, Any]]:
        return self.remotes[kind].orders()

    # -- answering --------------------------------------------------------------------------
    @contextmanager
    def flight(self, kind: str, call: Call, connected: Callable[[], bool]) -> Iterator[None]:
        """The audit's eye on a call until it is answered; `connected`: does its client wait?"""
        with self._watches[kind].flight(call, self.remotes[kind].written(call), connected):
            yield

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        """The fault to play on the line, if any, and the answer to send."""
        remote = self.remotes[kind]
        lists = remote.is_list(call)
        came = remote.ledger.begin()
        fault = self.weather.next(kind, call.method, is_list=lists)
        if fault:
            remote.ledger.count(f"{FIRED}{fault}")
        answer = self._under(fault, remote, call, came) if fault else self._execute(remote, call)
        if not fault or TABLE[fault].arrives:
            remote.ledger.delivered()
            if not call.writes and not lists:
                self._recall[kind].note(call.target, answer)
        self._watches[kind].answered(call, remote.written(call), fault, answer, lists=lists)
        if fault == "stirred":
            self.stranger.act(kind)
        return fault, answer

    def _under(self, fault: str, remote: Remote, call: Call, came: int) -> Answer:
        executes = TABLE[fault].executes
        if executes == "no":
            return self._refusal(fault, remote)
        if executes == "maybe":
            if call.writes and self.weather.toss(remote.kind):
                self._execute(remote, call)
            return self._failure(fault, remote, call)
        if executes == "late":
            self._put_off(remote, call, came)
            return NO_ANSWER
        answer = self._execute(remote, call)
        if executes == "twice":
            with remote.ledger.excused():
                self._execute(remote, call)
        recalled = self._recall[remote.kind].played(fault, call.target, answer)
        return distorted(fault, recalled, self.weather.chance(remote.kind))

    def _refusal(self, fault: str, remote: Remote) -> Answer:
        """The answer, if any, to a call that is not executed."""
        if fault == "redirect":
            return Answer(302, "", {"Location": f"http://localhost:{self.port}/elsewhere"})
        if fault == "expired_token":
            return remote.expired()
        if fault == "429_wait":
            self._watches[remote.kind].asked_to_wait(WAIT_S)
            return remote.busy(WAIT_S)
        if fault == "429":
            return remote.busy(None)
        return refusal(fault, self.weather.chance(remote.kind)) or NO_ANSWER

    def _failure(self, fault: str, remote: Remote, call: Call) -> Answer:
        """The answer to a call of which nobody can say whether it was executed."""
        if fault == "503_wait":
            self._watches[remote.kind].asked_to_wait(WAIT_S)
            return Answer(503, dumps({"message": "Maintenance"}), {"Retry-After": str(WAIT_S)})
        if fault == "secret_told":
            said = f"Rejected: authorization={call.headers.get('authorization', '')}"
            return Answer(500, dumps({"message": said}))
        if fault == "not_ok":
            told = {"ok": False, "code": 50_000, "message": "Operation could not be completed"}
            return Answer(200, dumps(told))
        return refusal(fault, self.weather.chance(remote.kind)) or NO_ANSWER

    def run_late(self) -> int:
        """Execute now what a lost call left behind; how many that were."""
        with self._late_lock:
            pending, self._late = self._late, []
        for remote, call, came in pending:
            remote.ledger.begin(came)
            self._execute(remote, call)
        return len(pending)

    def _put_off(self, remote: Remote, call: Call, came: int) -> None:
        with self._late_lock:
            self._late.append((remote, call, came))
        if self.late_s is not None:
            timer = threading.Thread(target=self._run_later, name="sandbox-late")
            self._timers.append(timer)
            timer.start()

    def _run_later(self) -> None:
        if not self.stopped.wait(self.late_s):
            self.run_late()

    @staticmethod
    def _execute(remote: Remote, call: Call) -> Answer:
        try:
            return remote.answer(call)
        except RefusedError as error:
            return remote.refused(error)
