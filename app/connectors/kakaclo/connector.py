"""KaKaClo as a connector: its calls, whether this account may read, and what a quote holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal

from app import money
from app.connectors.body import Fields, JsonObject, Misread, of, pieces
from app.connectors.contract import (
    READ_ORDERS,
    READABLE,
    SIGN_IN,
    Account,
    Capabilities,
    Decoded,
    Fault,
    Found,
    Freight,
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
from app.connectors.kakaclo import envelope, keys, limits, reading, statuses, writing
from app.connectors.kakaclo.kind import BATCH, with_reads
from app.connectors.kakaclo.listing import ONE, ORDERS, Listing
from app.connectors.session import Session
from app.orders.model import Order
from app.orders.problems import Problem
from app.said import say
from app.wire import dumps

READ_BALANCE = say("read the balance")
BALANCE = ("v1", "payment", "balance")
BALANCES = ("balance", "availableBalance", "accountBalance", "amount")  # the page shows none
MINUTE_US = 60_000_000
EARLIER_US, LATER_US = 5 * MINUTE_US, 15 * MINUTE_US  # around a create (sync §1.7)
LAG_US = 10 * MINUTE_US  # the index may not yet show what changed last (remote-apis §3.6)
READS, PREFIXES = "reads", "prefixes"
ON, OFF = "on", "off"


class KaKaClo:
    """One account. Reading raises Fault; building and decoding are pure.

    What an account may do is found out at the first contact and kept: whether it answers lists,
    and whether its paths begin with the prefix once or twice (remote-apis K4, K16).
    """

    def __init__(
        self, account: Account, session: Session, capabilities: Capabilities, memory: Memory
    ) -> None:
        self._options = account.options
        self._session = session
        self._plain, self._reading = capabilities, with_reads(capabilities)
        self._memory = memory
        self._list = Listing(session, 2 if account.found.get(PREFIXES) == "2" else 1)
        self._chosen = account.options.get(READS) in (ON, OFF)
        self._reads = account.setting(READS)

    @property
    def capabilities(self) -> Capabilities:
        return self._reading if self._reads == ON else self._plain

    # -- reading -------------------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        """A list of one; nothing for an account that only creates."""
        if self._reads == ON:
            self._list.page(ONE)
        elif self._reads != OFF:
            self._find_out()
        return None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        """The order, and its refund request where its own word may lag behind."""
        if not self.capabilities.readable:
            raise Fault(say("KaKaClo's orders are not read with this account."), outcome="refused")
        rows = self._list.named((remote_id,))
        found = next((row for row in rows if row.remote_id == remote_id), None)
        if isinstance(found, Decoded) and _may_have_refund(found.order):
            return self._with_refund(found)
        if found is None and rows:  # `ids` was not obeyed, so nothing is known to be absent
            raise Fault(
                say("The remote's answer cannot be used: it shows what was not asked for."),
                outcome="ambiguous",
                code="bad_body",
                weather=True,
            )
        return None if isinstance(found, Unchanged) else found

    def _with_refund(self, found: Decoded) -> Decoded:
        path = self._list.path(*ORDERS, statuses.REFUND, found.remote_id)
        template = f"{self._list.path(*ORDERS, statuses.REFUND)}/{{}}"
        try:
            reply = self._session.ask(Request("GET", path, path_template=template))
            rows = envelope.page(reply, self._session).rows
            words = [of(value).text("refundStatus") for _, value in rows]
        except Misread:
            return found
        except Fault as fault:
            if _is_denied(fault):
                return found
            raise
        if not words:
            return found
        asked = statuses.requested(words[-1] if statuses.PENDING not in words else statuses.PENDING)
        order = replace(found.order, status={**found.order.status, "refund": asked})
        return replace(found, order=order, visible=found.visible | {"status.refund"})

    def find(self, ref: str, since_us: int) -> Found:
        """Every order with our reference made around a create and until now (sync §1.7)."""
        if not self.capabilities.readable:
            return Found((), complete=False)
        now_us = self._list.now_us()
        begun = min(since_us, now_us or since_us)  # this computer's clock may run ahead
        end = max(begun + LATER_US, now_us or 0)
        window = {"createStartTime": _time(begun - EARLIER_US), "createEndTime": _time(end)}
        matches: dict[str, Decoded] = {}
        complete = False
        for page in self._list.walks(window):
            complete = page.complete
            rows = (row for row in page.items if isinstance(row, Decoded))
            matches |= {row.remote_id: row for row in rows if row.client_ref == ref}
        return Found(tuple(matches.values()), complete)

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        """All orders, or those changed since; a part ends before the lag of the index."""
        if not self.capabilities.readable:
            return iter(())
        if since_us is None:
            return self._list.walks({}, known)
        window, now = {"updateStartTime": _time(since_us)}, self._list.now_us()
        if now is not None:
            window["updateEndTime"] = _time(max(since_us, now - LAG_US))
        return self._list.walks(window, known)

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        """These orders whole, fifty to a request."""
        rows = [row for batch in pieces(remote_ids, BATCH) for row in self._list.named(batch)]
        items = tuple(row for row in rows if row.remote_id in ("", *remote_ids))
        return Page(items, len(items), complete=True, server_us=self._list.server_us)

    def quote(self, order: Order) -> Quote | None:
        """Freight and balance, as far as this account is told them; None with reads off."""
        if not self.capabilities.readable:
            return None
        freight = self._freight(order)
        balance, currency = self._balance()
        return Quote(freight, balance, currency)

    def test(self) -> tuple[Step, ...]:
        """Reach it, sign in, ask for a list and the balance; what is found out is kept."""
        try:
            total = self._find_out()
        except Fault as fault:
            return (Step.failed(SIGN_IN, fault),)
        signed = Step(SIGN_IN, ok=True, text=say("Reached, and the token was not refused."))
        if isinstance(total, Fault):
            text = say(
                "Orders cannot be read, only sent; their status stays unknown. {sentence}",
                sentence=total.sentence,
            )
            wanted = self._chosen and self._reads == ON
            return signed, Step(READ_ORDERS, ok=not wanted, text=text)
        if self._reads == OFF:
            unwanted = say("They could be, and are not wanted.")
            return signed, Step(READ_ORDERS, ok=True, text=unwanted)
        listed = Step(READ_ORDERS, ok=True, text=say(READABLE, total=total))
        return signed, listed, self._balance_step()

    def _balance_step(self) -> Step:
        try:
            balance, currency = self._balance()
        except Fault as fault:
            return Step.failed(READ_BALANCE, fault)
        if balance is None:
            return Step(READ_BALANCE, ok=True, text=say("It is not told."))
        amount = money.text(balance, currency)
        told = say("It is {amount} {currency}.", amount=amount, currency=currency)
        return Step(READ_BALANCE, ok=True, text=told)

    # -- what this account may do ----------------------------------------------------------
    def _find_out(self) -> int | Fault:
        """How many orders it lists under either prefix, or why it lists none; kept as found.

        Raises Fault where nothing was found out: weather, or a sign-in refused.
        """
        answer = self._listed()
        if isinstance(answer, Fault) and answer.code == "not_found":
            answer = self._listed_otherwise()
        if not self._chosen:
            self._reads = OFF if isinstance(answer, Fault) else ON
            self._memory.keep_option(READS, self._reads)
        return answer

    def _listed_otherwise(self) -> int | Fault:
        """Under the other prefix, which stays if there is a list."""
        before = self._list.prefixes
        self._list.prefixes = 3 - before
        answer: int | Fault | None = None
        try:
            answer = self._listed()
        finally:
            if not isinstance(answer, int):
                self._list.prefixes = before
        if isinstance(answer, int):
            self._memory.keep_option(PREFIXES, str(self._list.prefixes))
        return answer

    def _listed(self) -> int | Fault:
        try:
            return self._list.page(ONE).total or 0
        except Fault as fault:
            if not _is_denied(fault) or fault.code in ("redirect", "html"):
                raise
            return fault

    # -- freight and balance -----------------------------------------------------------------
    def _freight(self, order: Order) -> tuple[Freight, ...]:
        asked = writing.quote(order)
        if not asked["products"] or not asked["shipToCountry"]:
            return ()
        request = Request("POST", self._list.path(*ORDERS, "channel"), dumps(asked))
        told = self._told(request)
        try:
            offers = told.objects("data") if told else []
            return tuple(filter(None, map(_offer, offers)))
        except Misread:
            return ()

    def _balance(self) -> tuple[Decimal | None, str]:
        """What is left, and its currency; the page does not show in which shape."""
        told = self._told(Request("GET", self._list.path(*BALANCE)))
        try:
            if told is None or not isinstance(told.values.get("data"), dict):
                return (told.number("data") if told else None), keys.CURRENCY
            inside = told.object("data")
            name = next((name for name in BALANCES if inside.has(name)), BALANCES[0])
            return inside.number(name), inside.text("currencyCode") or keys.CURRENCY
        except Misread:
            return None, ""

    def _told(self, request: Request) -> Fields | None:
        """The envelope; None where this account is refused: nothing is blocked by its absence."""
        try:
            return envelope.opened(self._session.ask(request), self._session)
        except Fault as fault:
            if _is_denied(fault):
                return None
            raise

    # -- building ------------------------------------------------------------------------
    def problems(self, order: Order) -> tuple[Problem, ...]:
        return tuple(limits.problems(order))

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return tuple(limits.not_sent(order))

    def as_held(self, order: Order) -> Order:
        return writing.as_held(order)

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        return statuses.commands(before, after) if self.capabilities.readable else ()

    def create(self, order: Order) -> Request:
        path = self._list.path(*ORDERS)
        body = dumps(writing.create(order, self._options))
        return Request("POST", path, body, fresh_connection=True, path_template=path)

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        return None

    def delete(self, remote_id: str) -> Request:
        raise Fault(say("KaKaClo deletes no orders; ask for a refund instead."), outcome="refused")

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        if name not in self.capabilities.commands:
            unknown = say("KaKaClo has no command {name} for this account.", name=name)
            raise Fault(unknown, outcome="refused")
        return self._refund(remote_id, writing.refund(order))

    def refund_part(self, read: Decoded, count: Mapping[str, Decimal], remark: str) -> Request:
        """A refund of so many pieces by remote line id. Raises Wrong for what is not there."""
        return self._refund(read.remote_id, writing.refund_part(read, count, remark))

    def _refund(self, remote_id: str, body: JsonObject) -> Request:
        template = f"{self._list.path(*ORDERS)}/{{}}/{statuses.REFUND}"
        path = self._list.path(*ORDERS, remote_id, statuses.REFUND)
        return Request("POST", path, dumps(body), path_template=template)

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        return statuses.state(name, read.order)

    def decode(self, raw: str) -> Decoded | Unreadable:
        return reading.decode(raw)

    # -- writing -------------------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        """For a create the number it was given, and nothing else: the order is still to be read.

        Another code leaves a create in doubt, since money moves; a refund can be asked for again.
        """
        creates = request.path == self._list.path(*ORDERS)
        reply = self._session.ask(request)
        named = envelope.number(reply, self._session, "ambiguous" if creates else "refused")
        return _numbered(named, reply) if creates else None

    def close(self) -> None:
        self._session.close()


def _is_denied(fault: Fault) -> bool:
    """Is this call not for this account, whatever the weather and the sign-in?"""
    return fault.outcome == "refused" and not fault.sign_in and fault.wait_s is None


def _numbered(remote_id: str, reply: Reply) -> Decoded:
    return Decoded(remote_id, "", Order(), frozenset(), reply.text, summary=True)


def _may_have_refund(order: Order) -> bool:
    """Something happened to it since it was made, and its own word tells of no refund."""
    made, moved = (order.times.get(f"remote_{name}_at") for name in ("created", "modified"))
    touched = made is None or moved is None or made.us != moved.us
    return touched and statuses.is_unshipped(order) and "refund" not in order.status


def _offer(fields: Fields) -> Freight | None:
    cost = fields.number("estimatedFreight")
    if cost is None:
        return None
    name = fields.text("channelNameEn", "channelCode") or fields.text("channelType")
    currency = fields.text("estimatedFreightCurrency") or keys.CURRENCY
    return Freight(name, cost, currency, fields.text("deliveryTime"))


def _time(us: int) -> str:
    """UTC to the second with `Z`, the one form the page shows."""
    moment = datetime.fromtimestamp(max(0, us) // 1_000_000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
