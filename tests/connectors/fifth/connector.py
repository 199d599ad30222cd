"""The Depot as a connector: its calls, and which answers they may give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from app.connectors import address, faults
from app.connectors.body import Misread, listed, parse, pieces, recognised
from app.connectors.contract import (
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
    Request,
    Step,
    Unchanged,
    Unreadable,
    Write,
)
from app.connectors.http import LIST_PAGE
from app.connectors.session import Session, server_us
from app.credentials import Credentials
from app.orders import groups as order_groups
from app.orders.model import Order
from app.orders.problems import Problem, problem
from app.said import say
from app.wire import dumps
from tests.connectors.fifth import mapping

ORDERS = "/orders"
HELD = ("line", "party.shipping", "currency_amounts", "time.ordered_at", "status.order")


@dataclass(frozen=True)
class KeySignIn:
    account: str
    credentials: Credentials

    def headers(self) -> Mapping[str, str]:
        for key in self.secrets():
            return {"Authorization": f"Key {key}"}
        said = say("The account must be signed in: it needs a key.")
        raise Fault(said, outcome="not_sent", code="auth", sign_in=True)

    def renew(self, fault: Fault) -> bool:
        return False

    def secrets(self) -> tuple[str, ...]:
        given = self.credentials.get(self.account, "key")
        return (given.reveal(),) if given else ()

    def close(self) -> None:
        """Nothing is open."""


class Depot:
    """One account. Reading raises Fault; building and decoding are pure."""

    def __init__(self, session: Session, capabilities: Capabilities) -> None:
        self._session = session
        self._capabilities = capabilities

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    # -- reading -------------------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        matches = self.find(ref or "bordereau-probe", 0).matches
        return matches[0] if matches else None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        reply = self._session.read(Request("GET", address.path("orders", remote_id)))
        if reply is None:
            return None
        found = mapping.decode(reply.text)
        if found.remote_id != remote_id:
            raise faults.unexpected(reply, say("it is another order than was asked for."))
        return found

    def find(self, ref: str, since_us: int) -> Found:
        rows = [row for page in self._list({"ref": ref}) for row in page.items]
        return Found(tuple(r for r in rows if isinstance(r, Decoded) and r.client_ref == ref), True)

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        return self._list({}, known)

    def _list(self, query: Mapping[str, str], known: Known | None = None) -> Iterator[Page]:
        reply = self._session.ask(Request("GET", ORDERS + address.query(query)), LIST_PAGE)
        try:
            rows, _ = listed(reply.text)
        except Misread as misread:
            raise faults.unexpected(reply, misread.said) from None
        for batch in pieces(rows, 100):
            old = recognised(batch, "id", known)
            items = tuple(
                Unchanged(old[raw], None) if raw in old else mapping.decode(raw, value)
                for raw, value in batch
            )
            yield Page(items, None, complete=False, server_us=server_us(reply))
        yield Page((), len(rows), complete=True, server_us=server_us(reply))

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        found = [self.get(remote_id) for remote_id in remote_ids]
        items = tuple(item for item in found if item is not None)
        return Page(items, len(items), complete=True)

    def test(self) -> tuple[Step, ...]:
        try:
            self.knock("")
        except Fault as fault:
            return (Step.failed(SIGN_IN, fault),)
        return (Step(SIGN_IN, ok=True, text=SIGNED_IN),)

    def quote(self, order: Order) -> Quote | None:
        return None

    # -- building ------------------------------------------------------------------------
    def as_held(self, order: Order) -> Order:
        return mapping.as_held(order)

    def problems(self, order: Order) -> tuple[Problem, ...]:
        missing = [] if order.lines else ["lines"]
        missing += [] if order.currency else ["currency"]
        return tuple(problem(name, "", say("is missing; the Depot needs it")) for name in missing)

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return tuple(
            NotSent(group, say("The Depot has no field for this: kept here, not sent."))
            for group in order_groups.shared(order)
            if not order_groups.within(group, HELD) and not order_groups.is_server_owned(group)
        )

    def create(self, order: Order) -> Request:
        return Request("POST", ORDERS, dumps(mapping.encode(order)))

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        body = mapping.whole(order, read, groups)
        path = address.path("orders", read.remote_id)
        return None if body is None else Write(Request("PUT", path, dumps(body)), groups)

    def delete(self, remote_id: str) -> Request:
        return Request("DELETE", address.path("orders", remote_id))

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        ended = after.status_of("order").value == "completed" != before.status_of("order").value
        return ("close",) if ended else ()

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        if name not in self._capabilities.commands:
            raise Fault(say("The Depot has no command {name}.", name=name), outcome="refused")
        return Request("POST", address.path("orders", remote_id, name))

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        if name not in self._capabilities.commands:
            return "illegal"
        return "done" if read.order.status_of("order").value == "completed" else "due"

    def decode(self, raw: str) -> Decoded | Unreadable:
        return mapping.decode(raw)

    # -- writing -------------------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        """The order as the Depot now has it; a delete answers with nothing."""
        reply = self._session.ask(request)
        if request.method == "DELETE":
            if reply.text.strip():
                raise faults.unexpected(reply, say("nothing was expected."))
            return None
        found = mapping.decode(reply.text)
        if isinstance(found, Unreadable):
            raise faults.unexpected(reply, found.reason)
        if request.body and parse(request.body).text("ref") != found.client_ref:
            raise faults.unexpected(reply, say("it is another order than was sent."))
        return found

    def close(self) -> None:
        self._session.close()
