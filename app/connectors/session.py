"""Signed requests of one account: the sign-in goes on, answers other than 2xx become faults.

It knows no remote: how to sign in and what an answer holds is the connector's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from app.clock import Clock
from app.connectors import faults
from app.connectors.contract import Fault, Reply, Request
from app.connectors.http import ENDLESS, RESOURCE, Patience, Transport
from app.connectors.masking import Mask
from app.credentials import SecretRefused

MONTH_US = 30 * 86_400_000_000
JSON_HEADERS = {"Content-Type": "application/json"}


class SignIn(Protocol):
    def headers(self) -> Mapping[str, str]:
        """What proves the account; may ask for a token. Raises Fault (`not_sent`) without one."""

    def renew(self, fault: Fault) -> bool:
        """After a refusal: is there a new sign-in worth one more try?"""

    def secrets(self) -> tuple[str, ...]:
        """Everything that must never be shown."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Session:
    transport: Transport
    sign_in: SignIn
    clock: Clock
    judge: Callable[[Reply, Fault], Fault]  # what the remote means by a refusal

    def ask(self, request: Request, patience: Patience = RESOURCE) -> Reply:
        """The 2xx answer; any other raises Fault."""
        try:
            return self._once(request, patience)
        except Fault as fault:
            if not self.sign_in.renew(fault):
                raise
        return self._once(request, patience)

    def _once(self, request: Request, patience: Patience) -> Reply:
        reply = self.transport.send(request, self._headers(request), patience)
        if reply.status not in faults.SUCCESS:
            raise self._refusal(reply)
        return Reply(reply.status, reply.headers, self._mask.text(reply.text))

    @property
    def _mask(self) -> Mask:
        return Mask(self.sign_in.secrets())

    def read(self, request: Request, patience: Patience = RESOURCE) -> Reply | None:
        """As `ask`; None for 404 and 410, unless a web page says so."""
        try:
            return self.ask(request, patience)
        except Fault as fault:
            if fault.code == "not_found":
                return None
            raise

    def stream(self, request: Request) -> Iterator[Reply | str]:
        """The 2xx answer without its text, then the text in pieces. Raises Fault at any point."""
        try:
            yield from self._stream_once(request)
        except Fault as fault:
            if not (fault.sign_in and self.sign_in.renew(fault)):
                raise
            yield from self._stream_once(request)

    def _stream_once(self, request: Request) -> Iterator[Reply | str]:
        parts = self.transport.stream(request, self._headers(request), ENDLESS)
        texts = (text for text in parts if isinstance(text, str))
        head = next(parts)
        assert isinstance(head, Reply)
        if head.status not in faults.SUCCESS:
            raise self._refusal(Reply(head.status, head.headers, "".join(texts)))
        yield head
        yield from self._mask.pieces(texts)

    def close(self) -> None:
        self.transport.close()
        self.sign_in.close()

    def _headers(self, request: Request) -> Mapping[str, str]:
        kind = JSON_HEADERS if request.body is not None else {}
        try:
            return {**kind, **self.sign_in.headers()}
        except SecretRefused as refused:
            raise Fault(refused.said, outcome="not_sent", code="auth", sign_in=True) from None

    def _refusal(self, reply: Reply) -> Fault:
        fault = faults.refusal(reply, self.clock.now_us(), self.sign_in.secrets())
        return self.judge(reply, fault)


class Ahead:
    """Reads of one walk; those that come next are under way while one is looked at and stored.

    `width` answers are on their way at once; 1 asks one after the other (sync §1.16: where the
    rate allows). Closing lets what is under way end.
    """

    def __init__(self, ask: Callable[[Request], Reply], width: int) -> None:
        self._ask = ask
        self._pool = ThreadPoolExecutor(width, "read-ahead") if width > 1 else None
        self._begun: dict[Request, Future[Reply]] = {}

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def begin(self, requests: Iterable[Request]) -> None:
        """These will be asked for next: they are under way while something else is done."""
        if self._pool is None:
            return
        for request in requests:
            if request not in self._begun:
                self._begun[request] = self._pool.submit(self._ask, request)

    def ask(self, request: Request) -> Reply:
        """The answer, begun before or now. Raises Fault."""
        begun = self._begun.pop(request, None)
        return self._ask(request) if begun is None else begun.result()


def server_us(reply: Reply) -> int | None:
    """The reply's own Date, in microseconds since 1970 UTC; None when it has no sane one."""
    return faults.date_us(reply.headers.get("date", ""))


def began_us(since_us: int, clock: Clock, server: int | None) -> int:
    """What began here at `since_us`, by the server's clock: early rather than late.

    A look-up whose window begins too late misses an order, and has it made twice (sync §1.14
    no. 5). Where this clock was set back meanwhile, a month is looked through.
    """
    if server is None:
        return since_us
    told = since_us - max(0, clock.now_us() - server)
    return max(MONTH_US, told if told <= server else server - MONTH_US)
