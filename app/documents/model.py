"""A paper as a frozen value: everything that will stand on it, nothing about where.

Issued documents are snapshots: parties, lines, amounts and wordings are copied in, so that a later
change of the order, the company or a rule cannot change a paper (architecture, "an order to a
paper"). It knows no store and no page.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Literal, cast

from app.money import plain
from app.orders import coding
from app.rules.wording import Words
from app.said import Said

Kind = Literal[
    "commercial-invoice",
    "customs-rendition",
    "proforma",
    "customs-proforma",
    "packing-list",
    "delivery-note",
    "credit-note",
]
Method = Literal["as_received", "gross_unit", "line", "document"]
PaperSize = Literal["A4", "Letter"]

NO_WORDS = Words()
# Those made of an order; a credit note is made of an invoice (`credit`).
KINDS: tuple[Kind, ...] = (
    "commercial-invoice", "customs-rendition", "proforma", "customs-proforma", "packing-list",
    "delivery-note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """Something preflight found; `where` is a path into the order's or company's JSON."""

    level: Literal["error", "warning"]
    where: str
    text: Said  # the whole sentence


@dataclass(frozen=True, slots=True)
class Address:
    """A party as it stands on the paper: name, lines as on an envelope, contact, numbers."""

    name: str = ""
    lines: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    country: str = ""  # alpha-2


@dataclass(frozen=True, slots=True)
class Handed:
    """What a delivery note says of a line beside what is delivered with it."""

    packages: str = ""  # their numbers
    ordered: Decimal = Decimal(0)
    still_open: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Item:
    """One printed line of goods. Amounts are whole minor units of the document's currency."""

    line_id: str = ""  # "" where it is no line of the order: a share of a discount taken back
    original: str = ""  # on a credit note: the line's place on the invoice
    description: str = ""
    second: str = ""  # the description in the other language, where it differs
    remark: str = ""  # SKU, GTIN, options
    lot: str = ""  # lot or serial number
    hs_code: str = ""
    origin: str = ""  # alpha-2
    quantity: Decimal = Decimal(0)
    unit: str = ""  # UN/ECE Rec 20
    net_kg: Decimal | None = None  # of the whole line
    unit_value: Decimal = Decimal(0)  # without VAT, up to 6 decimals
    vat_rate: Decimal | None = None  # percent
    net: Decimal = Decimal(0)
    vat: Decimal = Decimal(0)
    handed: Handed | None = None

    @property
    def gross(self) -> Decimal:
        return self.net + self.vat


@dataclass(frozen=True, slots=True)
class Pack:
    """A package's head row, above the next `lines` items of a packing list."""

    heading: Words = NO_WORDS  # package k of n
    kind: str = ""  # with its marks
    details: str = ""  # size, volume, weights
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Sum:
    """One row of a stack of sums.

    `kind` says what it is: goods, discount, a charge (shipping, handling, wrapping), a duty, vat,
    rounding; rows that are not part of the total have none. A row of VAT has its taxable `net`,
    another row the `vat` that rows of VAT count for it, where there is any.
    """

    label: Words = NO_WORDS
    amount: Decimal = Decimal(0)
    kind: str = ""
    rate: Decimal | None = None  # percent; of VAT whose amounts fit a rate, of a discount off it
    net: Decimal | None = None
    vat: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled text: a row of *Pay to*, a note below the sums."""

    label: Words = NO_WORDS
    text: str = ""


NO_FACT = Fact()


@dataclass(frozen=True, slots=True)
class Exchange:
    """The paper's VAT in the currency of the state where it is due, at a rate declared for it."""

    currency: str = ""
    rate: Decimal = Decimal(1)  # of one unit of the paper's currency
    source: str = ""  # whose rate it is, and of which day
    amount: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Link:
    """Another paper that this one goes back to or makes way for, by number and ISO day."""

    role: Literal["proforma", "corrects", "replaces", "credited_with", "replaced_by"]
    number: str
    day: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The block of delivery terms, carriage, payment and weights; texts as printed."""

    incoterm: str = ""
    place: str = ""
    departure: str = ""  # alpha-2
    destination: str = ""  # alpha-2
    carrier: str = ""
    tracking: str = ""
    reason: str = ""
    payment: str = ""
    packages: str = ""
    net_kg: Decimal | None = None
    gross_kg: Decimal | None = None
    instructions: str = ""  # what the customer asked of the carrier


@dataclass(frozen=True, slots=True)
class Document:
    """One paper; days are ISO dates in the company's time zone."""

    kind: Kind = "commercial-invoice"
    language: str = "en"
    paper: PaperSize = "A4"
    draft: bool = True
    number: str = ""  # a draft has none, but a rendition's is the remote's
    issued_us: int = 0
    business_day: str = ""
    supply_day: str = ""  # of dispatch
    valid_until: str = ""
    title: Words = NO_WORDS
    mark: Words = NO_WORDS
    version: int = 0  # of a paper that may be issued again under its number
    order_id: str = ""
    order_number: str = ""
    buyer_reference: str = ""
    shipment: str = ""  # id of the shipment it covers; "" is all of the order
    seller: str = ""  # whose lines it covers; "" is every seller's
    invoice: str = ""  # number and day of the invoice of the same goods
    package_count: str = ""
    currency: str = ""
    method: Method = "as_received"
    shows_vat: bool = False  # prints rate, VAT and the amount with VAT of each line
    rules: str = ""  # edition of the dated rules and lists by which it was made
    vat_lane: str = ""
    vat_reason: str = ""  # why a person chose that lane; "" where the rules did
    vat_category: str = ""
    vatex: str = ""
    company: str = ""  # which of the profile's companies; "" is the first
    exporter: Address = Address()
    logo: str = ""  # PNG, base64
    window: Address = Address()  # whom the paper is addressed to
    other: Address | None = None  # buyer or consignee; None: the same as the window
    importer: Address | None = None
    terms: Terms = Terms()
    items: tuple[Item, ...] = ()
    packs: tuple[Pack, ...] = ()
    sums: tuple[Sum, ...] = ()
    total: Decimal = Decimal(0)
    after_total: tuple[Sum, ...] = ()  # paid, due
    bridge: tuple[Sum, ...] = ()
    against: tuple[Sum, ...] = ()  # of a credit note: its invoice, credits, and last what is left
    customs_label: Words = NO_WORDS
    customs_value: Decimal | None = None
    counts: tuple[Fact, ...] = ()  # of a paper without amounts, instead of sums
    counted: Fact = NO_FACT  # its total
    aside: tuple[Fact, ...] = ()  # left of the sums: where to pay, marks, earlier notes
    notes: tuple[Fact, ...] = ()
    declaration: Words = NO_WORDS
    place: str = ""
    signatory: str = ""
    signature: str = ""  # PNG, base64
    legal_line: str = ""
    links: tuple[Link, ...] = ()
    exchange: Exchange | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the snapshot, hexadecimal; its first 8 digits stand in the footer."""
        return digest_of(self.to_json())

    @property
    def goods(self) -> Decimal:
        """The printed line values added up."""
        return sum((item.net for item in self.items), Decimal(0))

    @property
    def vat(self) -> Decimal:
        """All VAT in the total."""
        return sum((row.amount for row in self.sums if row.kind == "vat"), Decimal(0))

    def linked(self, *roles: str) -> str:
        """The number of the first paper linked in one of these roles, else ""."""
        found = (link.number for role in roles for link in self.links if link.role == role)
        return next(found, "")

    def to_json(self) -> str:
        """Canonical JSON: the same document is the same text."""
        return _dump(_told(self))


@dataclass(frozen=True, slots=True)
class Links:
    """What stands around an order's next paper: those issued before, and what is not settled."""

    invoices: tuple[Document, ...] = ()  # our own that stand and share goods with the paper
    others: tuple[Document, ...] = ()  # those of the order's other shipments
    notes: tuple[tuple[str, str], ...] = ()  # number and day of earlier delivery notes
    earlier: tuple[Link, ...] = ()  # what an invoice of ours goes back to
    unsettled: bool = False  # a remote has other amounts, and nobody has chosen (sync §1.6)


NO_LINKS = Links()


def digest_of(snapshot: str) -> str:
    """SHA-256 of a snapshot's text, hexadecimal."""
    return hashlib.sha256(snapshot.encode()).hexdigest()


_dump = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def _told(value: object) -> object:
    """Records as objects without their blank fields, decimals as plain text.

    The same as `coding.encode`, by one look at each type: a paper of 1 000 lines is hashed often.
    """
    if type(value) is tuple:
        return [_told(part) for part in value]
    told: dict[str, object] = {}
    names, get = _fields(cast(Hashable, type(value)))
    for name, part in zip(names, get(value), strict=True):
        kind = type(part)
        if kind is str or part is None:
            if part:
                told[name] = part
        elif kind is Decimal:
            told[name] = plain(cast(Decimal, part))
        elif kind is int or kind is bool:
            told[name] = part
        elif part:
            told[name] = _listed(part)
    return told


def _listed(part: object) -> object:
    """A record, or a tuple of texts or of records."""
    if type(part) is tuple and type(part[0]) is str:
        return list(part)
    return _told(part)


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]]]:
    names = coding.names(kind)
    return names, attrgetter(*names)


def from_json(text: str) -> Document:
    """The document of `Document.to_json`."""
    return cast(Document, coding.decode(Document, json.loads(text)))


class DocumentRefused(Exception):
    """This paper or company cannot be taken; each finding is a sentence for people."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(" ".join(finding.text for finding in findings))
        self.findings = findings
