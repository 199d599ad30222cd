"""Transiteo as a connector: its calls, and which answers they may give."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from http import HTTPStatus
from typing import Literal
from urllib.parse import unquote

from app.clock import Clock
from app.connectors import address, faults
from app.connectors.body import Misread, parse, pieces, recognised
from app.connectors.contract import (
    READ_ORDERS,
    SIGN_IN,
    SIGNED_IN,
    Account,
    Capabilities,
    Decoded,
    Fault,
    Found,
    Known,
    Memory,
    NotSent,
    Page,
    Quote,
    Reply,
    Request,
    Step,
    Unchanged,
    Unreadable,
    Write,
)
from app.connectors.session import Session, server_us
from app.connectors.transiteo import limits, reading, writing
from app.connectors.transiteo.walk import Walk
from app.orders.model import Order
from app.orders.problems import Problem
from app.said import cut, say
from app.wire import WireError, dumps, elements

ORDERS = ("v1", "customer", "orders")
TEMPLATE = "/v1/customer/orders/{}"
PROBE = "bordereau-probe"  # an id that no order has, to knock where no order is known yet
PAGE_ROWS = 100
MOST_ELEMENTS = 200_000
END = 4096
QUOTA = ("MAX_REQUESTS_EXCEED", "TRIAL_LIMIT_EXCEED")
QUOTA_WAIT_S = 900.0


class Transiteo:
    """One account. Reading raises Fault; building and decoding are pure."""

    def __init__(
        self,
        account: Account,
        session: Session,
        capabilities: Capabilities,
        clock: Clock,
        memory: Memory,
    ) -> None:
        self._session = session
        self._capabilities = capabilities
        self._clock = clock
        self._memory = memory
        self._path_form = account.setting("path_form")

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    # -- reading -------------------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        found = self.get(ref or PROBE)
        return found if isinstance(found, Decoded) else None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        request = Request("GET", address.path(*ORDERS, remote_id), path_template=TEMPLATE)
        reply = self._session.read(request)
        if reply is None:
            return None
        found = self.decode(reply.text)
        if isinstance(found, Unreadable) and not found.remote_id:
            raise faults.unexpected(reply, found.reason)
        if found.remote_id != remote_id:
            raise faults.unexpected(reply, say("it is another order than was asked for."))
        return found

    def find(self, ref: str, since_us: int) -> Found:
        found = self.get(ref)
        return Found((found,) if isinstance(found, Decoded) else (), complete=True)

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        """The whole list in pages of a hundred, as it is cut from the stream."""
        walk = Walk()
        server = None
        query: dict[str, str] | None = {}
        while query is not None:
            for page in self._part(walk, query, known):
                server = page.server_us
                yield page
            query = walk.following()
        yield Page((), walk.seen if walk.whole else None, walk.whole, server)

    def _part(self, walk: Walk, query: dict[str, str], known: Known | None) -> Iterator[Page]:
        path = address.path(*ORDERS) + address.query(query)
        parts = self._session.stream(Request("GET", path, path_template="list"))
        head = next(parts)
        assert isinstance(head, Reply)
        text = _Text(parts)
        try:
            for batch in pieces(elements(text, noted=walk.begin()), PAGE_ROWS):
                if not walk.takes(batch[0][0], len(batch)):
                    return
                if walk.seen > MOST_ELEMENTS:
                    over = say("the list has over {most} orders.", most=MOST_ELEMENTS)
                    raise faults.unexpected(head, over)
                old = recognised(batch, "order_id", known)
                items = tuple(
                    Unchanged(old[raw], None) if raw in old else reading.decode(raw, value)
                    for raw, value in batch
                )
                yield Page(items, None, complete=False, server_us=server_us(head))
        except WireError as error:
            reply = Reply(head.status, head.headers, text.end)
            raise faults.unexpected(reply, error.said) from None

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        found = [self.get(remote_id) for remote_id in remote_ids]
        items = tuple(item for item in found if item is not None)
        return Page(items, len(items), complete=True)

    def test(self) -> tuple[Step, ...]:
        """Reach it, sign in, read the list's beginning."""
        try:
            self.knock("")
        except Fault as fault:
            return (Step.failed(SIGN_IN, fault),)
        signed = Step(SIGN_IN, ok=True, text=SIGNED_IN)
        try:
            page = next(self.pages(None))
        except Fault as fault:
            return signed, Step.failed(READ_ORDERS, fault)
        unread = sum(isinstance(item, Unreadable) for item in page.items)
        text = say("Orders can be read; the first {items} were looked at.", items=len(page.items))
        if unread:
            text = say(
                "{unread} of the first {items} orders cannot be read.",
                unread=unread,
                items=len(page.items),
            )
        return signed, Step(READ_ORDERS, ok=not unread, text=text)

    def quote(self, order: Order) -> Quote | None:
        return None

    # -- building ------------------------------------------------------------------------
    def problems(self, order: Order) -> tuple[Problem, ...]:
        return tuple(limits.problems(order))

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return tuple(limits.not_sent(order))

    def as_held(self, order: Order) -> Order:
        return writing.as_held(order)

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        return ()

    def create(self, order: Order) -> Request:
        address.path(order.client_ref)
        body = dumps(writing.encode(order, fill=True))
        return Request("POST", address.path(*ORDERS), body, path_template=TEMPLATE[:-3])

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        body = writing.whole(order, read, groups, self._clock.now_us())
        if body is None:
            return None
        named = read.remote_id if self._path_form == "plain" else _base64(read.remote_id)
        path = address.path(*ORDERS, named)
        return Write(Request("PUT", path, dumps(body), path_template=TEMPLATE), groups)

    def delete(self, remote_id: str) -> Request:
        return Request("DELETE", address.path(*ORDERS, remote_id), path_template=TEMPLATE)

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        raise Fault(say("Transiteo has no command {name}.", name=name), outcome="refused")

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        return "illegal"

    def decode(self, raw: str) -> Decoded | Unreadable:
        return reading.decode(raw)

    # -- writing -------------------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        """The order where the reply holds one; Transiteo need not answer with it (T17)."""
        if request.method == "PUT" and self._path_form == "auto":
            reply = self._put(request)
        else:
            reply = self._session.ask(request)
        if faults.is_page(reply):
            raise faults.unexpected(reply)
        try:
            if not reading.holds_order(reply.text):
                return None
        except Misread as misread:
            raise faults.unexpected(reply, misread.said) from None
        found = self.decode(reply.text)
        if isinstance(found, Unreadable):
            raise faults.unexpected(reply, found.reason)
        if request.body and parse(request.body).text("order_id") != found.remote_id:
            raise faults.unexpected(reply, say("it is another order than was sent."))
        return found

    def close(self) -> None:
        self._session.close()

    def _put(self, request: Request) -> Reply:
        """Base64 path first; the plain id once, where the first is unknown there (T1)."""
        try:
            reply, form = self._session.ask(request), "base64"
        except Fault as fault:
            remote_id = _named(request.path)
            if not _unknown_there(fault, remote_id):
                raise
            plain = replace(request, path=address.path(*ORDERS, remote_id))
            try:
                reply, form = self._session.ask(plain), "plain"
            except Fault as second:
                raise (fault if _unknown_there(second, remote_id) else second) from None
        self._path_form = form
        self._memory.keep_option("path_form", form)
        return reply


class _Text(Iterator[str]):
    """The text pieces of a streamed answer; remembers the last of what it gave."""

    def __init__(self, parts: Iterator[Reply | str]) -> None:
        self._parts = parts
        self.end = ""

    def __next__(self) -> str:
        part = next(self._parts)
        assert isinstance(part, str)
        self.end = (self.end + part)[-END:]
        return part


def judge(reply: Reply, fault: Fault) -> Fault:
    """403 is a quota or a right, never settled by asking again at once (remote-apis §1.3)."""
    if reply.status != HTTPStatus.FORBIDDEN or fault.code == "html":
        return fault
    quota = any(word in reply.text for word in QUOTA)
    sentence = say("A quota is used up or a right is missing. {why}", why=fault.sentence)
    return Fault(
        cut(sentence, faults.LONGEST_SENTENCE),
        outcome="refused",
        status=reply.status,
        code="quota" if quota else "auth",
        wait_s=QUOTA_WAIT_S,
        sign_in=not quota,
    )


def _base64(remote_id: str) -> str:
    return base64.b64encode(remote_id.encode()).decode()


def _named(path: str) -> str:
    """The id that a Base64 path names."""
    return base64.b64decode(unquote(path.rsplit("/", 1)[-1])).decode()


def _unknown_there(fault: Fault, remote_id: str) -> bool:
    if fault.status == HTTPStatus.BAD_REQUEST:
        return remote_id in fault.sentence or "order_id" in fault.sentence
    return fault.status == HTTPStatus.NOT_FOUND
