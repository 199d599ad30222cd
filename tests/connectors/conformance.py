"""What every connector must keep to: the kinds under test, and a bench that runs one of them.

A connector joins by a row in `SUBJECTS` (docs/connectors.md); the checks are in
`test_conformance.py` and know no remote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count
from typing import TypeAlias

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Connector, Decoded, Request
from app.connectors.kind import Kind
from app.orders import groups, lines
from app.orders.groups import JsonValue
from app.orders.model import Line, Moment, Order, Party, Status
from app.sandbox import Sandbox
from tests.connectors.fifth.kind import KIND as DEPOT
from tests.connectors.fifth.remote import DepotRemote
from tests.connectors.loopback import Given, Kept

Edit: TypeAlias = Callable[[Order], Order]

TYPED = Order(
    id="L1", number="W-1", client_ref="W-1-ABCDEFGHIJ", currency="EUR", departure_country="RO",
    ordered_at=Moment(1_760_000_000_000_000),
    parties={
        "customer": Party(full_name="Ana Ionescu", email="ana@example.com", country="RO",
                          city="Cluj-Napoca", line1="Strada Lungă 4", postcode="400001"),
        "billing": Party(full_name="Ana Ionescu", country="RO", city="Cluj-Napoca",
                         line1="Strada Lungă 4", postcode="400001", phone="+40722356158",
                         region="Cluj", kind="individual"),
        "shipping": Party(full_name="John Smith", country="US", city="Boston", region="MA",
                          line1="1 Pier Road", postcode="02110", phone="+16175550100"),
    },
    lines=(Line(id="l1", sku="V01-39", name="Shoes", quantity=Decimal(2),
                unit_net=Decimal("91.60"), unit_tax=Decimal("17.40"),
                unit_gross=Decimal("109.00"), tax_rate=Decimal(19)),
           Line(id="l2", sku="MUG-02", name="Mug", quantity=Decimal(1), unit_net=Decimal("12.56"),
                unit_tax=Decimal("2.39"), unit_gross=Decimal("14.95"), tax_rate=Decimal(19))),
    amounts={"shipping": Decimal("15.00")},
    status={"order": Status("open"), "payment": Status("paid")},
)  # fmt: skip


def recount(order: Order) -> Order:
    """One line's quantity, as a clerk corrects it."""
    first, *rest = order.lines
    unsummed = replace(first, line_net=None, line_tax=None, line_gross=None, line_total=None)
    return replace(order, lines=(replace(unsummed, quantity=first.quantity + 3), *rest))


def emptied(order: Order) -> Order:
    """Parts of addresses told no more: what the remote had there must not show through."""
    shorter = {role: replace(p, line1="", postcode="") for role, p in order.parties.items()}
    return replace(order, parties=shorter)


def another_line(order: Order) -> Order:
    """One more line, copied from the last; the first one is gone."""
    *_, last = order.lines
    fresh = replace(last, id="l-new", sku="BAG-11", remote_line_id="", remote_line_ref="")
    return replace(order, lines=(*order.lines[1:], fresh))


def _plain() -> Sandbox:
    return Sandbox(seed=7, slow_s=0.05, late_s=None)


def _with_depot() -> Sandbox:
    return Sandbox(seed=7, slow_s=0.05, late_s=None, beside=(DepotRemote(),))


def _create_only() -> Sandbox:
    """The supplier answers no list."""
    sandbox = _plain()
    sandbox.kakaclo.reads = False
    return sandbox


@dataclass(frozen=True, eq=False, repr=False)
class Subject:
    """What the suite must be told of a kind of remote, and of one way to have its account.

    `order` is taken whole by the remote; each of `edits` changes something it can hold. `ways`:
    the commands that lead to a command from an order just made. `follows`: the merge groups that
    the remote works out from others. `sandbox` starts its remote in miniature.
    """

    kind: Kind
    edits: tuple[Edit, ...]
    order: Order = TYPED
    options: Mapping[str, str] = field(default_factory=dict)
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    follows: frozenset[str] = frozenset()
    sandbox: Callable[[], Sandbox] = _plain

    def __repr__(self) -> str:
        told = [f"{name}={value}" for name, value in self.options.items()]
        return " ".join((self.kind.name, *told))


SUBJECTS: tuple[Subject, ...] = (
    Subject(
        registry.KINDS["transiteo"],
        (lambda order: replace(order, invoice_ref="F-78"), recount, another_line, emptied),
    ),
    Subject(
        registry.KINDS["twc"],
        (lambda order: replace(order, cart_id="C-9"), recount, another_line, emptied),
        follows=frozenset({"time.ordered_at"}),
    ),
    Subject(
        registry.KINDS["kakaclo"], (), options={"reads": "on"},
        follows=frozenset({"status.order", "time.ordered_at"}),
    ),
    Subject(
        registry.KINDS["kakaclo"], (), options={"reads": "auto"},
        follows=frozenset({"status.order", "time.ordered_at"}),
    ),
    Subject(registry.KINDS["kakaclo"], (), options={"reads": "off"}, sandbox=_create_only),
    Subject(
        registry.KINDS["merchantpro"],
        (lambda order: replace(order, tracking_no="AWB-1", tags=("export",)), recount,
         another_line, emptied),
        ways={"delivered": ("shipped", "delivered"), "returned": ("shipped", "returned")},
        follows=frozenset({"currency_amounts", "time.ordered_at"}),
    ),
    Subject(
        DEPOT, (lambda order: replace(order, currency="USD"), recount, another_line, emptied),
        follows=frozenset({"time.ordered_at"}), sandbox=_with_depot,
    ),
)  # fmt: skip


class Bench:
    """One subject with its remote running: connectors to it, and orders that are made there."""

    def __init__(self, subject: Subject, sandbox: Sandbox) -> None:
        self.subject = subject
        self.kind = subject.kind.name
        self.sandbox = sandbox
        self.memory = Kept()
        self._opened: list[Connector] = []
        self._numbers = count(1)
        told = next(a for a in sandbox.description()["accounts"] if a["kind"] == self.kind)
        self.url = str(told["url"])
        self.options: dict[str, str] = {**told["options"], **subject.options}
        self.secrets: dict[str, str] = {k.lower(): v for k, v in told["secrets"].items()}
        self.remote = self.connect()
        self.remote.knock("")  # signed in, and sure of what it can
        self.can = self.remote.capabilities

    def connect(self, url: str = "", secrets: Mapping[str, str] | None = None) -> Connector:
        """A connector of this kind to the remote, or to another base URL."""
        account = Account(
            "A1", "shop", self.kind, url or self.url, self.options, found=dict(self.memory.options)
        )
        given = Given(dict(self.secrets if secrets is None else secrets))
        kind = self.subject.kind
        self._opened.append(
            kind.build(account, kind.capabilities, given, SystemClock(), self.memory)
        )
        return self._opened[-1]

    def close(self) -> None:
        for connector in self._opened:
            connector.close()

    # -- orders --------------------------------------------------------------------------
    def order(self) -> Order:
        """The typed order under a reference of its own."""
        return replace(self.subject.order, client_ref=f"W-1-CONFORM{next(self._numbers):03}")

    def create(self, order: Order | None = None) -> tuple[Order, str]:
        """That order made there, and its remote id."""
        order = order or self.order()
        echo = self.remote.send(self.remote.create(order))
        if echo is not None:
            return order, echo.remote_id
        (found,) = self.remote.find(order.client_ref, order.created_us).matches
        return order, found.remote_id

    def created(self, theirs: Mapping[str, object] | None = None) -> tuple[Order, Decoded]:
        """An order made there and agreed on: what was read, under our ids; and that reading.

        `theirs`: keys of its body that a stranger set in between.
        """
        typed, remote_id = self.create()
        self.sandbox.edit(self.kind, remote_id, theirs or {})
        read = self.located(typed.lines, self.read(remote_id))
        agreed = replace(read.order, id=typed.id, number=typed.number, client_ref=typed.client_ref)
        return agreed, read

    def read(self, remote_id: str) -> Decoded:
        found = self.remote.get(remote_id)
        assert isinstance(found, Decoded)
        return found

    def located(self, ours: Sequence[Line], read: Decoded) -> Decoded:
        """As read, with the lines under the ids they have here; a new one gets one."""
        known = lines.match(ours, read.order.lines).ids
        numbered = tuple(
            replace(line, id=line.id or known.get(n, f"there-{n}"))
            for n, line in enumerate(read.order.lines)
        )
        return replace(read, order=replace(read.order, lines=numbered))

    def shown(self, read: Decoded) -> dict[str, JsonValue]:
        """The groups of the order as read, without those that no write carries."""
        told = groups.to_groups(read.order)
        return {group: value for group, value in told.items() if not _ours_or_theirs(group)}

    def held(self, order: Order) -> dict[str, JsonValue]:
        """The groups of the order as the remote can hold it."""
        told = groups.to_groups(self.remote.as_held(order))
        return {group: value for group, value in told.items() if not _ours_or_theirs(group)}

    def differing(self, order: Order, read: Decoded) -> frozenset[str]:
        """Groups in which ours differs from what was read, as far as a reading shows them."""
        held, shown = self.held(order), self.shown(read)
        return frozenset(
            group
            for group in held.keys() | shown.keys()
            if groups.within(group, read.visible)
            and not groups.same(held.get(group), shown.get(group))
        )

    def writes(self) -> dict[str, Request]:
        """One request of every verb that writes and that this remote has."""
        built = {"create": self.remote.create(self.order())}
        if not self.can.readable:
            return built
        order, read = self.created()
        if self.can.update != "none":
            edited = self.subject.edits[0](order)
            write = self.remote.update(edited, read, self.differing(edited, read))
            assert write is not None
            built["update"] = write.request
        if self.can.delete:
            built["delete"] = self.remote.delete(read.remote_id)
        for name in sorted(self.can.commands)[:1]:
            built["command"] = self.remote.command(order, read.remote_id, name)
        return built


def _ours_or_theirs(group: str) -> bool:
    """Groups that no write carries."""
    return groups.is_local_only(group) or groups.is_server_owned(group)


@contextmanager
def running(subject: Subject) -> Iterator[Bench]:
    """The subject's remote in miniature and a connector to it, until the end of the block."""
    with subject.sandbox() as sandbox:
        bench = Bench(subject, sandbox)
        try:
            yield bench
        finally:
            bench.close()
