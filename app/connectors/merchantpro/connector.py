"""MerchantPro as a connector: its calls, the walk over its list, and which answers it may give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from http import HTTPStatus
from typing import Literal

from app.connectors import address, faults
from app.connectors.body import Fields, Misread, listed, of, parse, pieces, recognised
from app.connectors.contract import (
    READ_ORDERS,
    READABLE,
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
    Unchanged,
    Unreadable,
    Write,
)
from app.connectors.http import LIST_PAGE
from app.connectors.merchantpro import keys, limits, listing, reading, statuses, writing
from app.connectors.merchantpro.listing import LIST, PAGE_ROWS, Filter, Listed, Row, Walk
from app.connectors.session import Ahead, Session, began_us, server_us
from app.orders.model import Order
from app.orders.problems import Problem
from app.said import say
from app.wire import JsonValue, WireError, dumps

ORDERS = ("api", "v2", "orders")
TEMPLATE = "/api/v2/orders/{}"
READS = 4  # pages on their way at once, where there is no rate to keep
BEGUN = READS + 4  # with those that came and wait: a slow moment here keeps no read from beginning
WALKS = 3
BATCH = 50
DAY_US = 86_400_000_000
SWEEP = "id,date_modified,payment_status,shipping_status,total_amount,invoice"
CODES_TOLD = {name: keys.HEADER[name] for name in keys.CODES}
CODE_FIELDS = "id,payment_method_code,shipping_method_id,shipping_carrier_id"
TRANSIENT = "operation could not be completed"


def judge(reply: Reply, fault: Fault) -> Fault:
    """Its "could not be completed" is no verdict on the order (remote-apis §4.2)."""
    if reply.status in faults.REFUSED and TRANSIENT in fault.sentence.lower():
        return Fault(fault.sentence, outcome="refused", status=reply.status, code="try_later")
    return fault


class MerchantPro:
    """One account. Reading raises Fault; building and decoding are pure."""

    def __init__(self, session: Session, capabilities: Capabilities) -> None:
        self._session = session
        self._capabilities = capabilities
        self._codes: dict[str, frozenset[str]] = dict(keys.CODES)
        self._codes_read = False
        self._rows = 0  # of the whole list, as the last knock was told
        self._posts_tags = True  # until a 405 says that a shop has no such call
        self._instead: tuple[Request, Request] | None = None

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    # -- reading -------------------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        """A list of one; the first time of a hundred, for the codes that this shop uses."""
        codes = {"fields": CODE_FIELDS, "sort": "date_created.desc", "limit": str(PAGE_ROWS)}
        self._rows = self._list({"limit": "1"} if self._codes_read else codes).total
        self._codes_read = True
        return None

    def get(self, remote_id: str) -> Row | None:
        request = Request("GET", address.path(*ORDERS, remote_id), path_template=TEMPLATE)
        reply = self._session.read(request)
        if reply is None:
            return None
        row = self._one(reply, remote_id)
        if row.remote_id != remote_id:
            raise faults.unexpected(reply, say("it is another order than was asked for."))
        return row

    def _one(self, reply: Reply, remote_id: str) -> Row:
        """The resource; the page shows it once inside a list (remote-apis M7)."""
        found = self.decode(reply.text)
        if isinstance(found, Unreadable) and not found.remote_id:
            try:
                rows = [self._row(raw, value) for raw, value in listed(reply.text)[0]]
            except Misread:
                rows = []
            named = [row for row in rows if row.remote_id == remote_id]
            if not named:
                raise faults.unexpected(reply, found.reason)
            return named[0]
        return found

    def find(self, ref: str, since_us: int) -> Found:
        """All orders made since the day before, searched for our reference (sync §1.7)."""
        matches: dict[str, Decoded] = {}
        complete = False
        server = self._list({"limit": "1"}).server_us
        day = began_us(since_us, self._session.clock, server) // DAY_US - 1
        for page in self.search(
            Filter(created_after=day * DAY_US), include="line_items,meta_fields"
        ):
            complete = page.complete
            for row in page.items:
                if isinstance(row, Decoded) and row.client_ref == ref:
                    matches[row.remote_id] = row
        return Found(tuple(matches.values()), complete)

    def known_by(self, word: str) -> tuple[Decoded, ...]:
        """The orders of this tracking number or payment reference, and no others shown with them.

        A page of each: a shop that obeys no filter is not walked through.
        """
        for wanted in (Filter(shipping_awb=word), Filter(payment_transaction_id=word)):
            page = {"include": keys.INCLUDED, "limit": str(PAGE_ROWS)}
            rows = self._list({**wanted.parameters(), **page}).rows
            read = (row for row in rows if isinstance(row, Decoded))
            found = [r for r in read if word in (r.order.tracking_no, r.order.payment_transaction)]
            if found:
                return tuple(found)
        return ()

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        return self.search(Filter(created_after=since_us), known)

    def search(
        self, wanted: Filter, known: Known | None = None, include: str = keys.INCLUDED
    ) -> Iterator[Page]:
        """The orders that meet this filter, with what their rows shall include."""
        rows = self._rows if wanted == Filter() else 0
        return self._walks({**wanted.parameters(), "include": include}, known, rows)

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        """Status, total and times of these orders, fifty to a request."""
        items: list[Row | Unchanged] = []
        server = None
        for batch in pieces(remote_ids, BATCH):
            rows = {"fields": SWEEP, "limit": str(PAGE_ROWS)}
            listed = self._list({**Filter(ids=batch).parameters(), **rows})
            items += listed.rows
            server = listed.server_us
        return Page(tuple(items), len(items), complete=True, server_us=server)

    def test(self) -> tuple[Step, ...]:
        """Reach it, sign in, read one order."""
        try:
            listed = self._list({"limit": "1", "include": "line_items"})
        except Fault as fault:
            return (Step.failed(SIGN_IN, fault),)
        signed = Step(SIGN_IN, ok=True, text=SIGNED_IN)
        unread = [row for row in listed.rows if isinstance(row, Unreadable)]
        text = unread[0].reason if unread else say(READABLE, total=listed.total)
        return signed, Step(READ_ORDERS, ok=not unread, text=text)

    # -- the list --------------------------------------------------------------------------
    def _walks(self, query: Mapping[str, str], known: Known | None, rows: int) -> Iterator[Page]:
        """The whole list, ascending; walked again when it moved meanwhile, three times at most."""
        width = 1 if self._capabilities.rate_per_s else READS
        for attempt in range(1, WALKS + 1):
            walk = Walk(rows)
            with Ahead(partial(self._session.ask, patience=LIST_PAGE), width) as ahead:
                while not walk.ended:
                    ahead.begin(listing.page(query, start) for start in walk.starts(BEGUN))
                    listed = self._listed(ahead.ask(listing.page(query, walk.start)), known)
                    fresh = walk.take(listed)
                    clean = walk.ended and walk.clean
                    yield Page(fresh, listed.total, complete=clean, server_us=listed.server_us)
            if walk.clean or attempt == WALKS:
                return

    def _list(self, query: Mapping[str, str]) -> Listed:
        return self._listed(self._session.ask(listing.request(query), LIST_PAGE))

    def _listed(self, reply: Reply, known: Known | None = None) -> Listed:
        try:
            found, envelope = listed(reply.text)
            total = envelope.object("meta").object("count").quantity("total")
        except Misread as misread:
            raise faults.unexpected(reply, misread.said) from None
        old = recognised(found, "id", known)
        rows = tuple(
            self._unchanged(old[raw], of(value)) if raw in old else self._row(raw, value)
            for raw, value in found
        )
        return Listed(rows, int(total), server_us(reply))

    def _unchanged(self, remote_id: str, fields: Fields) -> Unchanged:
        for name, key in CODES_TOLD.items():
            if fields.values.get(key) not in self._codes[name]:  # as good as never
                self._learn({name: fields.text(key)})
        made = fields.iso(keys.TIMES["remote_created_at"])
        return Unchanged(remote_id, made.us if made else None)

    def _row(self, raw: str, value: JsonValue | WireError) -> Row:
        row = reading.decode(raw, value)
        if isinstance(row, Decoded):
            self._learn(_codes(row.order))
        return row

    def _learn(self, codes: Mapping[str, str]) -> None:
        """A code met in one of the shop's own orders is one it takes (canonical-model §3.7)."""
        for name, code in codes.items():
            if code and code not in self._codes[name]:
                self._codes[name] |= {code}

    def quote(self, order: Order) -> Quote | None:
        return None

    # -- building ------------------------------------------------------------------------
    def problems(self, order: Order) -> tuple[Problem, ...]:
        return tuple(limits.problems(order))

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return tuple(limits.not_sent(order, self._codes))

    def as_held(self, order: Order) -> Order:
        return writing.as_held(order)

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        return statuses.commands(before, after)

    def create(self, order: Order) -> Request:
        body = dumps(writing.create(order, self._codes))
        return Request("POST", LIST, body, fresh_connection=True, path_template=LIST)

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        self._learn(_codes(read.order))
        body = writing.patch(order, read, groups, self._codes)
        if body is None:
            return None
        path = address.path(*ORDERS, read.remote_id)
        patch = Request("PATCH", path, dumps(body), path_template=TEMPLATE)
        tag = writing.added_tag(read, body) if self._posts_tags else ""
        return Write(self._tag(patch, tag) if tag else patch, groups)

    def _tag(self, patch: Request, name: str) -> Request:
        """The call that adds one tag and leaves the others alone; `patch` where there is none."""
        added = Request(
            "POST", f"{patch.path}/tags", dumps({"name": name}), path_template=f"{TEMPLATE}/tags"
        )
        self._instead = (added, patch)
        return added

    def delete(self, remote_id: str) -> Request:
        return Request("DELETE", address.path(*ORDERS, remote_id), path_template=TEMPLATE)

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        if name not in self._capabilities.commands:
            raise Fault(say("MerchantPro has no command {name}.", name=name), outcome="refused")
        path = address.path(*ORDERS, remote_id, name)
        return Request("PATCH", path, path_template=f"{TEMPLATE}/{name}")

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        shipping = parse(read.raw).text("shipping_status")
        invoiced = any(paper.kind == "invoice" for paper in read.order.documents)
        return statuses.state(name, shipping, invoiced=invoiced)

    def decode(self, raw: str) -> Row:
        row = reading.decode(raw)
        if isinstance(row, Decoded):
            self._learn(_codes(row.order))
        return row

    # -- writing -------------------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        try:
            reply = self._session.ask(request)
        except Fault as fault:
            tag, patch = self._instead or (None, request)
            if request != tag or fault.status != HTTPStatus.METHOD_NOT_ALLOWED:
                raise
            self._posts_tags = False
            return self.send(patch)
        if request.method == "DELETE":
            if faults.is_page(reply):
                raise faults.unexpected(reply)
            return None
        if request.body is None:
            return self._acknowledged(reply)
        if request.path.endswith("/tags"):
            return self._tagged(reply)
        row = self.decode(reply.text)
        if isinstance(row, Unreadable):
            raise faults.unexpected(reply, row.reason)
        if request.method == "PATCH" and address.path(*ORDERS, row.remote_id) != request.path:
            raise faults.unexpected(reply, say("it is another order than was sent."))
        return row

    @staticmethod
    def _acknowledged(reply: Reply) -> None:
        try:
            done = parse(reply.text).values.get("ok") is True
        except Misread:
            done = False
        if not done:
            raise faults.unexpected(reply, say("the command was not acknowledged."))

    @staticmethod
    def _tagged(reply: Reply) -> None:
        """No page shows what the call answers with; the order is read back."""
        try:
            denied = parse(reply.text).values.get("ok") is False if reply.text.strip() else False
        except Misread:
            denied = True
        if denied:
            raise faults.unexpected(reply, say("the tag was not acknowledged."))

    def close(self) -> None:
        self._session.close()


def _codes(order: Order) -> dict[str, str]:
    return {name: getattr(order, name) for name in CODES_TOLD}
