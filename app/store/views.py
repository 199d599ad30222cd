"""What the store hands out: frozen values, safe on any thread. No SQLModel here (start-up time).

Times are microseconds since 1970 UTC, money Decimal, ids text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from app.orders.model import Axis

Sort = Literal["date", "number", "customer", "total", "country"]
SyncState = Literal[
    "local", "waiting", "dirty", "checking", "clean", "conflict", "unknown", "rejected", "gone",
    "manual",
]  # fmt: skip
Source = Literal["clerk", "pull", "push", "merge", "import", "restore"]


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What the list shows: any filters, one sort (contract: `order list`)."""

    search: str = ""
    account: str = ""  # account id
    status: tuple[tuple[Axis, str], ...] = ()
    country: str = ""  # ship-to, alpha-2
    from_us: int | None = None  # inclusive
    to_us: int | None = None  # exclusive
    tag: str = ""
    attention: bool = False
    drafts: bool = False  # order status draft
    blocked: bool = False  # something stops its papers
    trash: bool = False
    sort: Sort = "date"
    descending: bool = True


class OrderRow(NamedTuple):
    """One row of the list, as shown."""

    id: str
    list_key: int
    number: str
    account: str  # account id, "" = local
    account_name: str
    customer: str
    town: str
    country: str
    ordered_us: int
    total: Decimal | None
    currency: str
    order_status: str
    payment: str
    fulfilment: str
    refund: str
    sync_state: str
    note: str  # first line of the internal note
    lines: int
    blocked: int = 0  # how many findings stop its papers, as far as somebody looked


class ListPage(NamedTuple):
    rows: tuple[OrderRow, ...]
    next: str | None  # opaque cursor


class Count(NamedTuple):
    number: int
    capped: bool  # true: "number or more"


class Sidebar(NamedTuple):
    """Counts beside the fixed views, capped at 10 000."""

    everything: Count
    drafts: Count
    to_ship: Count
    blocked: Count
    attention: Count
    unsent: int
    trash: int


class JournalEntry(NamedTuple):
    seq: int
    at_us: int
    who: str
    source: Source
    order_id: str
    rev: int
    group: str  # merge group, or a word such as "created", "issued", "printed"
    before: str
    after: str


class OutboxRow(NamedTuple):
    seq: int
    order_id: str
    number: str
    customer: str
    account: str
    account_name: str
    kind: str
    state: str
    attempts: int
    next_us: int
    error_code: str
    error_text: str
    queued_us: int
    client_ref: str
    total: Decimal | None
    currency: str
    sent_us: int | None = None  # when its last attempt left, if one did


@dataclass(frozen=True, slots=True)
class QuarantineRow:
    """An order that came and could not be read; its text is kept as it was received."""

    id: str
    account: str
    account_name: str
    remote_id: str  # "" where even that could not be read
    reason: str
    first_us: int
    last_us: int
    count: int


class ConflictRow(NamedTuple):
    id: str
    order_id: str
    number: str
    customer: str
    account: str
    account_name: str
    group: str
    base: str | None  # canonical JSON of the group, None = absent
    local: str | None
    remote: str | None
    since_us: int


@dataclass(frozen=True, slots=True)
class AccountRow:
    id: str
    name: str
    kind: str
    url: str
    options: Mapping[str, str]
    defaults: Mapping[str, str]
    ref_proved: bool = False
    sign_in: bool = False
    failures: int = 0
    next_try_us: int = 0
    paused_until_us: int = 0
    offline_since_us: int | None = None
    last_complete_us: int | None = None
    removed: bool = False
    found: Mapping[str, str] = field(default_factory=dict)  # proved by use, beside the options


class RoundRow(NamedTuple):
    """A finished pull: seen = unchanged + merged + imported + quarantined + conflicts."""

    account_name: str
    started_us: int
    finished_us: int
    complete: bool
    seen: int
    unchanged: int
    merged: int
    imported: int
    quarantined: int
    conflicts: int
    text: str


@dataclass(frozen=True, slots=True)
class PaperQuery:
    """Which issued papers to show; "" leaves a filter out."""

    search: str = ""  # in the number, or in the order
    kind: str = ""
    currency: str = ""
    from_day: str = ""  # the first and the last business day, ISO dates
    to_day: str = ""


class DocumentRow(NamedTuple):
    id: str
    number: str
    kind: str
    order_id: str
    order_number: str
    customer: str
    issued_us: int
    business_day: str  # ISO date in the company's time zone
    total: Decimal
    currency: str
    credits: str  # number of the invoice that a credit note corrects
    follows: str  # number of the proforma an invoice goes back to or the invoice it replaces
    followed_by: tuple[str, ...]  # numbers of the papers that credit or follow this one
    void_reason: str
    path: str  # relative to the profile
    sha256: str
    prints: int


class SeriesRow(NamedTuple):
    company: str
    kind: str
    prefix: str
    width: int
    next: int
    first: int | None
    last: int | None
    issued: int
    voided: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What one verb changed; views decide whether they are stale (architecture, the two walks)."""

    orders: frozenset[str] = frozenset()
    accounts: bool = False
    documents: bool = False
    series: bool = False
    sync: bool = False
    lists: bool = False  # rows came or went: order of the list may differ
    products: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.orders | other.orders,
            self.accounts or other.accounts,
            self.documents or other.documents,
            self.series or other.series,
            self.sync or other.sync,
            self.lists or other.lists,
            self.products or other.products,
        )


class RemoteView(NamedTuple):
    """What the *Remote* tab shows of one link."""

    remote_id: str
    seen_us: int | None
    base: Mapping[str, object] = field(default_factory=dict)
    remote: Mapping[str, object] = field(default_factory=dict)
    not_sent: Mapping[str, str] = field(default_factory=dict)
    raw: str = ""
