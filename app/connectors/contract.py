"""What sync knows of a remote: a capability record, pure mapping, and a way to send one request.

The engine branches on capabilities, never on a remote's name (sync §1.2). A connector holds no
state but its account's settings and a token; it never touches the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, Protocol, runtime_checkable

from app.orders.model import Order
from app.orders.problems import Problem
from app.record import record
from app.said import Said, say, template

Outcome = Literal["done", "refused", "ambiguous", "not_sent"]
Phase = Literal["connecting", "sending", "receiving", "complete"]

# The steps of a connection's test, and what two of them mostly find.
SIGN_IN = say("sign in")
SIGNED_IN = say("Reached and signed in.")
READ_ORDERS = say("read orders")
READABLE = template("Orders can be read; there are {total}.")
AUTO = "auto"  # an option that is left to be found out


@record(frozen=True, slots=True)
class Request:
    """One HTTP request, address relative to the account's base URL; never holds a credential."""

    method: str
    path: str  # path and query, percent-encoded by `address.path()` and `query()`
    body: str | None = None  # JSON text
    fresh_connection: bool = False  # sync §1.1: every create of a remote without a create key
    path_template: str = ""  # for the attempt row: ids replaced by {}


@record(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]  # lower-case names
    text: str


class Fault(Exception):
    """A remote or the line to it failed. `outcome` is what that means for a write (sync §1.1).

    `sentence` is for people: no secret, no address with a query, at most 300 characters.
    """

    def __init__(
        self,
        sentence: Said,
        *,
        outcome: Outcome,
        status: int = 0,
        code: str = "",
        wait_s: float | None = None,
        weather: bool = False,
        sign_in: bool = False,
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.outcome: Outcome = outcome
        self.status = status
        self.code = code  # stable short word: offline, tls, timeout, html, refused, rate, auth, …
        self.wait_s = wait_s  # 429 and its kin: pause the account that long
        self.weather = weather  # transport failure or 5xx: counts for the back-off
        self.sign_in = sign_in  # 401/403: the account must be signed in again


@dataclass(frozen=True, slots=True)
class Capabilities:
    """sync §1.2: one frozen record per remote kind; account options may override settle, rate."""

    create_key: Literal["ours", "none"]
    find_by_ref: Literal["get", "window", "none"]
    list: Literal["full", "paged", "none"]
    update: Literal["whole", "patch", "none"]
    delete: bool
    settle_s: float
    rate_per_s: float  # 0 = no limit (loopback only)
    rate_burst: int
    rate_per_min: int  # 0 = no limit
    batch_get: int = 0  # ids per request, 0 = none
    readable: bool = True
    echo_reference: bool = True  # False: the reference must be proved once (sync §1.2, echo proof)
    commands: frozenset[str] = frozenset()
    modified_filter: bool = False  # the list can be asked for what changed since
    split: bool = False  # one create may become several orders there (sync §1.5)
    quotes: bool = False  # it says what sending an order would cost
    id_shape: str = ""  # pattern of its order numbers, for those that people type (sync §1.8)


@record(frozen=True, slots=True)
class Decoded:
    """A remote body in canonical form.

    `order` has no local ids; `visible` names the group prefixes this view can show ("*" = whole);
    `summary` is true for a list row that must be read anew before it may be merged whole.
    """

    remote_id: str
    client_ref: str
    order: Order
    visible: frozenset[str]
    raw: str  # the element exactly as received
    summary: bool = False
    modified_us: int | None = None
    notices: tuple[str, ...] = ()

    @property
    def created_us(self) -> int | None:
        """When the order was made, by the server."""
        made = self.order.times.get("remote_created_at") or self.order.ordered_at
        return made.us if made else None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An element that could not be decoded: goes to quarantine with its raw text (sync §1.13)."""

    remote_id: str
    raw: str
    reason: Said


@record(frozen=True, slots=True)
class Unchanged:
    """A list row that was taken in before, to the letter: not read again."""

    remote_id: str
    created_us: int | None  # by the server


# Which of these rows (remote id, text exactly as received) were taken in before: their texts.
Known = Callable[[Sequence[tuple[str, str]]], Set[str]]


@dataclass(frozen=True, slots=True)
class Page:
    """Some elements of a list. `complete` is true on the last page of a clean walk only."""

    items: tuple[Decoded | Unreadable | Unchanged, ...]
    total: int | None
    complete: bool
    server_us: int | None = None  # the reply's own Date


@dataclass(frozen=True, slots=True)
class Found:
    """Answer of a look-up by our reference; `complete` false means: this miss does not count."""

    matches: tuple[Decoded, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class NotSent:
    """`group` is a whole merge group, or one key of its value (`party.customer.phone`)."""

    group: str
    reason: Said  # a sentence for the clerk


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a known order, and the merge groups it carries there.

    A remote that takes lines one by one carries some of the changed groups only; the engine reads
    and asks again until nothing differs.
    """

    request: Request
    carries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Freight:
    """One way to have an order sent, as its supplier offers it."""

    name: str
    cost: Decimal
    currency: str
    days: str = ""  # in the supplier's words


@dataclass(frozen=True, slots=True)
class Quote:
    """What an order would cost at a supplier, and what is left on the account there."""

    freight: tuple[Freight, ...] = ()
    balance: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a test of an account proved, or what stood in its way."""

    what: Said
    ok: bool
    text: Said
    unreachable: bool = False  # nothing is said of the account: it is to be tried again

    @classmethod
    def failed(cls, what: Said, fault: Fault) -> Step:
        return cls(what, ok=False, text=fault.sentence, unreachable=fault.weather)


@dataclass(frozen=True, slots=True)
class Account:
    """A configured login to one remote system. Secrets are elsewhere (`credentials`)."""

    id: str
    name: str
    kind: str
    url: str
    options: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    ref_proved: bool = False
    found: Mapping[str, str] = field(default_factory=dict)  # proved by use, beside the options

    def setting(self, name: str) -> str:
        """The option as it was chosen; where that is left to be found out, what was found."""
        chosen = self.options.get(name) or AUTO
        return self.found.get(name, AUTO) if chosen == AUTO else chosen


class Memory(Protocol):
    """Keeps what a connector learned about its account, so that the next start knows it too."""

    def keep_option(self, name: str, value: str) -> None:
        """What was proved by use, such as `path_form`; it stands beside the account's options."""

    def keep_secret(self, name: str, value: str) -> None:
        """A credential the remote replaced, such as `refresh_token`."""


@runtime_checkable
class RefundsParts(Protocol):
    """A remote that gives money back for some pieces of an order."""

    def refund_part(self, read: Decoded, count: Mapping[str, Decimal], remark: str) -> Request:
        """So many pieces by remote line id, all of which `read` shows."""


@runtime_checkable
class KnowsByWord(Protocol):
    """A remote that finds orders by further words of theirs, such as a tracking number."""

    def known_by(self, word: str) -> tuple[Decoded, ...]:
        """The orders that bear this word; a few requests. Raises Fault."""


class Connector(Protocol):
    """One remote system for one account. Reading raises `Fault`; building and decoding are pure."""

    @property
    def capabilities(self) -> Capabilities: ...

    # -- reading ----------------------------------------------------------------
    def knock(self, ref: str) -> Decoded | None:
        """One read that succeeds (sync §1.6 step 0); the order `ref` names, where it asks that."""

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        """The whole order as it stands now; None for 404 and 410."""

    def find(self, ref: str, since_us: int) -> Found:
        """Look up our reference, for a create begun at `since_us` (sync §1.7)."""

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        """The list, or the part created since (server time); lazily, a request a page.

        Rows that are `known` come as Unchanged.
        """

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        """Those known orders, in one request where the remote can (`batch_get`)."""

    def test(self) -> tuple[Step, ...]:
        """Prove the account: reached, signed in, readable (contract: `account test`)."""

    def quote(self, order: Order) -> Quote | None:
        """What sending this order would cost; None where the remote does not say."""

    # -- building (pure) --------------------------------------------------------
    def as_held(self, order: Order) -> Order:
        """This order as the remote shows it once it has it: what it cannot hold is gone, what it
        derives is filled in (T: customer from shipping), line ids stay.

        `to_groups(as_held(local))` is what compares with `base`. A part that is in `local` but not
        here (T: a phone number, a line's name) has no side at the remote: it is never dirty, and
        a merge that takes the remote's value keeps it (`groups.carry`).
        """

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        """The commands that carry this status change, in sending order (canonical-model §4.2)."""

    def problems(self, order: Order) -> tuple[Problem, ...]:
        """What stops or endangers a create there (canonical-model §5)."""

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        """The groups this remote cannot hold, with the reason in words."""

    def create(self, order: Order) -> Request: ...

    def update(self, order: Order, read: Decoded, groups: frozenset[str]) -> Write | None:
        """Send these changed groups over the body just read, or some of them; None when nothing
        is sendable.

        Lines of `read.order` that carry a local id are that local line; others are matched.
        """

    def delete(self, remote_id: str) -> Request: ...

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        """`order` is ours as it stands: its reasons go with a cancellation."""

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        """Is that command still to be sent, given the order as just read (sync §1.12)?"""

    def decode(self, raw: str) -> Decoded | Unreadable: ...

    # -- writing ----------------------------------------------------------------
    def send(self, request: Request) -> Decoded | None:
        """Send one write. Returns the echoed order if the reply holds one. Raises `Fault`."""

    def close(self) -> None: ...
