"""TWC as a connector: its calls, and which answers they may give.

Nothing can be listed there: an order is read by its id or our reference (W15).
"""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Literal

from app.clock import Clock
from app.connectors import address, faults
from app.connectors.body import Fields, Misread, parse
from app.connectors.contract import (
    READ_ORDERS,
    SIGN_IN,
    SIGNED_IN,
    Capabilities,
    Decoded,
    Fault,
    Found,
    Known,
    NotSent,
    Page,
    Quote,
    Reply,
    Request,
    Step,
    Unreadable,
    Write,
)
from app.connectors.session import Session
from app.connectors.twc import calls, keys, limits, reading, writing
from app.orders.groups import within
from app.orders.model import Line, Order
from app.orders.problems import Problem
from app.said import say

PROBE = "bordereau-probe"  # a reference that no order has, to knock where none is known yet
CARRIED = (*keys.GROUPS, "status")  # groups that the order's own PUT can carry
UNLISTED = say(
    "Orders can be read one by one. TWC has no list of orders: one that was made there is fetched "
    "by its number or reference."
)


def judge(reply: Reply, fault: Fault) -> Fault:
    """Its statuses mean what they say; 405 is a refusal of what was sent (W10)."""
    return fault


class Twc:
    """One account. Reading raises Fault; building and decoding are pure."""

    def __init__(self, session: Session, capabilities: Capabilities, clock: Clock) -> None:
        self._session = session
        self._capabilities = capabilities
        self._clock = clock

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    # -- reading -------------------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        found = self._order(calls.get_order(orderRef=ref or PROBE))
        return found if isinstance(found, Decoded) else None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        request = calls.get_order(orderId=remote_id)
        found = self._order(request)
        if found is not None and found.remote_id != remote_id:
            raise _another(request)
        return found

    def find(self, ref: str, since_us: int) -> Found:
        request = calls.get_order(orderRef=ref)
        found = self._order(request)
        if isinstance(found, Decoded) and found.client_ref != ref:
            raise _another(request)
        return Found((found,) if isinstance(found, Decoded) else (), complete=True)

    def _order(self, request: Request) -> Decoded | Unreadable | None:
        """The order; None for 404, 410 and a 204 (W11)."""
        reply = self._session.read(request)
        if reply is None or reply.status == HTTPStatus.NO_CONTENT:
            return None
        found = self.decode(reply.text)
        if isinstance(found, Unreadable) and not found.remote_id:
            raise faults.unexpected(reply, found.reason)
        return found

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        yield from ()

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        found = [self.get(remote_id) for remote_id in remote_ids]
        items = tuple(item for item in found if item is not None)
        return Page(items, len(items), complete=True)

    def test(self) -> tuple[Step, ...]:
        """Reach it, sign in, ask for an order that is not there."""
        try:
            self.knock("")
        except Fault as fault:
            return (Step.failed(SIGN_IN, fault),)
        signed = Step(SIGN_IN, ok=True, text=SIGNED_IN)
        return signed, Step(READ_ORDERS, ok=True, text=UNLISTED)

    def quote(self, order: Order) -> Quote | None:
        return None

    def lines(self, **named: str) -> tuple[Line, ...]:
        """All lines of the order with this `orderId` or `orderRef`; none for one not there."""
        return tuple(self._lines(calls.get_lines(**named)))

    def line(self, **named: str) -> Line | None:
        """The line with this `entryId` or `entryRef`, whatever stands around it in the answer."""
        wanted = set(named.values())
        found = self._lines(calls.get_line(**named))
        called = (line for line in found if {line.remote_line_id, line.remote_line_ref} & wanted)
        return next(called, None)

    def _lines(self, request: Request) -> Iterator[Line]:
        reply = self._session.read(request)
        if reply is None or reply.status == HTTPStatus.NO_CONTENT:
            return
        try:
            yield from map(reading.read_line, reading.lines_in(reply.text))
        except Misread as misread:
            raise faults.unexpected(reply, misread.said) from None

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
        return calls.create_order(writing.create(order))

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        """The order's own keys first, lines as read; then line by line, a call each (W3).

        An answer that did not show the lines is not put back: a PUT without them may empty it.
        """
        if read.summary:
            return None
        there, wanted = writing.sides(order, read, groups)
        whole = writing.whole(there, wanted, read.raw, self._clock.now_us())
        if whole is not None:
            own = frozenset(group for group in groups if within(group, CARRIED))
            return Write(calls.update_order(whole), own)
        received = parse(read.raw).objects("orderLines")
        raw = dict(zip((line.id for line in there.lines), received, strict=True))
        for group in sorted(groups):
            if group.startswith("line."):
                request = _line_call(there, wanted, read.remote_id, raw, line_id=group[5:])
                if request is not None:
                    return Write(request, frozenset({group}))
        return None

    def delete(self, remote_id: str) -> Request:
        raise Fault(say("TWC deletes no order; cancel it instead."), outcome="refused")

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        raise Fault(say("TWC has no command {name}.", name=name), outcome="refused")

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        return "illegal"

    def decode(self, raw: str) -> Decoded | Unreadable:
        return reading.decode(raw)

    # -- writing -------------------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        """The order where the reply is the one that was sent; None after a line call.

        What a line call answers with may be older than the call (W2): its effect is read back.
        """
        reply = self._session.ask(request)
        if faults.is_page(reply):
            raise faults.unexpected(reply)
        sent = parse(request.body) if request.body else Fields({})
        if request.path == calls.ORDERS:
            return self._echo(request, reply, sent)
        if reply.text.strip():
            _check_line(reply, sent)
        return None

    def _echo(self, request: Request, reply: Reply, sent: Fields) -> Decoded | None:
        if not reply.text.strip() and request.method == "PUT":
            return None
        found = self.decode(reply.text)
        if isinstance(found, Unreadable):
            raise faults.unexpected(reply, found.reason)
        for name, told in (("id", found.remote_id), ("orderRef", found.client_ref)):
            if sent.text(name) not in ("", told):
                raise faults.unexpected(reply, say("it is another order than was sent."))
        return found

    def close(self) -> None:
        self._session.close()


def _line_call(
    there: Order, wanted: Order, remote_id: str, raw: dict[str, Fields], *, line_id: str
) -> Request | None:
    """The call that brings this line to where we want it; None where no call does."""
    before = next((line for line in there.lines if line.id == line_id), None)
    after = next((line for line in wanted.lines if line.id == line_id), None)
    if after is None:
        return _removal(before) if before is not None else None
    if limits.unfit(after):
        return None
    if before is None:
        return calls.create_line(remote_id, writing.new_line(wanted, after))
    body = writing.line_over(before, after, raw[line_id].values)
    named = before.remote_line_id or before.remote_line_ref
    return calls.update_line(remote_id, body) if body is not None and named else None


def _removal(line: Line) -> Request | None:
    """By its id, else by its reference; None where neither can stand in an address."""
    names = {"entryId": line.remote_line_id, "entryRef": line.remote_line_ref}
    fit = {key: name for key, name in names.items() if address.unfit(name) is None}
    return next((calls.delete_line(**{key: name}) for key, name in fit.items()), None)


def _check_line(reply: Reply, sent: Fields) -> None:
    """An answer to a line call speaks of lines or of an order; with a line sent, of that one."""
    try:
        found = reading.lines_in(reply.text)
    except Misread as misread:
        raise faults.unexpected(reply, misread.said) from None
    wanted = {sent.text("id"), sent.text("entryRef")} - {""}
    shown = {line.text(name) for line in found for name in calls.LINE_NAMES}
    if wanted and not wanted & shown:
        raise faults.unexpected(reply, say("it speaks of another line than was sent."))


def _another(request: Request) -> Fault:
    return Fault(
        say(
            "The remote answered {call} with another order than was asked for.",
            call=request.path_template,
        ),
        outcome="ambiguous",
        code="bad_body",
        weather=True,
    )
