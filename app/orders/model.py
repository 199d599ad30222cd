"""The canonical order (canonical-model §3): frozen values; no remote's spelling, store or clock.

Texts that nobody gave are `""`, numbers that nobody gave are None (null and zero differ).
Money is a Decimal in the order's `currency` unless a line says its own; quantities are Decimal;
countries are ISO 3166 alpha-2 (an unknown code stays as received); ids are text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from decimal import Decimal
from typing import Literal

from app.record import record

Axis = Literal["order", "payment", "fulfilment", "refund"]
Role = Literal["customer", "buyer", "agent", "billing", "shipping", "pickup"]

AXES: tuple[Axis, ...] = ("order", "payment", "fulfilment", "refund")
ROLES: tuple[Role, ...] = ("customer", "buyer", "agent", "billing", "shipping", "pickup")

# canonical-model §3.5: an open list; these are the kinds the screens and papers know by name.
AMOUNT_KINDS = (
    "products", "shipping", "shipping_net", "shipping_gross", "shipping_tax",
    "shipping_before_discount", "shipping_duty", "shipping_vat", "shipping_special",
    "handling", "handling_net", "handling_gross", "wrapping", "wrapping_net", "wrapping_gross",
    "duty", "vat", "special_taxes", "tax_total", "discount_total", "discount_coupon",
    "discount_promotion", "discount_products_global", "discount_shipping_global",
    "total", "total_net", "total_gross", "total_before_discount",
    "paid", "cod", "wallet", "refunded", "refundable",
)  # fmt: skip

# canonical-model §3.2
TIMES = (
    "remote_created_at", "remote_modified_at", "status_changed_at", "paid_at", "processed_at",
    "shipped_at", "delivered_at", "completed_at_remote", "cancelled_at", "returned_at",
    "landed_cost_at",
)  # fmt: skip


@record(frozen=True, slots=True)
class Moment:
    """An instant: `us` microseconds since 1970 UTC, `text` as received or typed, its precision."""

    us: int
    text: str = ""
    precision: Literal["ms", "s", "day"] = "s"


@record(frozen=True, slots=True)
class Party:
    """A person or company in one role (canonical-model §3.3)."""

    full_name: str = ""
    given_name: str = ""
    family_name: str = ""
    name_form: Literal["whole", "split"] = "whole"
    kind: str = ""  # individual | company
    company: str = ""
    company_reg_no: str = ""
    vat_no: str = ""
    ioss_no: str = ""
    eori: str = ""
    personal_no: str = ""
    bank_name: str = ""
    bank_account: str = ""
    line1: str = ""
    line2: str = ""
    building: str = ""
    level: str = ""
    city: str = ""
    district: str = ""
    region: str = ""
    region_code: str = ""
    postcode: str = ""
    country: str = ""
    country_text: str = ""
    phone: str = ""
    email: str = ""
    customer_id: str = ""
    customer_ref: str = ""
    remote_address_id: str = ""
    remote_address_ref: str = ""

    @property
    def display_name(self) -> str:
        """The name as people write it; given and family name joined where only they are known."""
        return self.full_name or " ".join(n for n in (self.given_name, self.family_name) if n)

    @property
    def is_named(self) -> bool:
        """Does it say who or where, not only how to reach somebody?"""
        return bool(self.display_name or self.company or self.line1 or self.city or self.country)


_NOBODY = Party()
# Whose details stand for a party that was not told (canonical-model §3.3).
_INSTEAD: Mapping[Role, tuple[Role, ...]] = {
    "shipping": ("shipping", "customer", "billing", "buyer"),
    "billing": ("billing", "buyer", "customer", "shipping"),
    "customer": ("customer", "billing", "buyer", "shipping"),
    "buyer": ("buyer", "billing", "customer"),
}


@record(frozen=True, slots=True)
class Option:
    name: str
    value: str
    id: str = ""
    source_text: str = ""


@record(frozen=True, slots=True)
class Discount:
    name: str = ""
    code: str = ""
    type: str = ""
    amount: Decimal | None = None
    ref: str = ""
    remote_id: str = ""


@record(frozen=True, slots=True)
class Tax:
    name: str = ""
    code: str = ""
    rate: Decimal | None = None  # percent
    amount: Decimal | None = None


@record(frozen=True, slots=True)
class Line:
    """One order line (canonical-model §3.4). `id` is local, never reused; "" until one is given."""

    id: str = ""
    kind: str = "product"
    sku: str = ""
    family_sku: str = ""
    product_id: str = ""
    variant_id: str = ""
    variant_name: str = ""
    gtin: str = ""
    name: str = ""
    options: tuple[Option, ...] = ()
    quantity: Decimal = Decimal(1)
    unit: str = ""  # UN/ECE Rec 20 code; "" means piece
    unit_price: Decimal | None = None  # as told: net or gross is not known
    unit_net: Decimal | None = None
    unit_tax: Decimal | None = None
    unit_gross: Decimal | None = None
    line_total: Decimal | None = None
    line_net: Decimal | None = None
    line_tax: Decimal | None = None
    line_gross: Decimal | None = None
    line_before_discount: Decimal | None = None
    tax_name: str = ""
    tax_rate: Decimal | None = None  # percent
    currency: str = ""  # "" means the order's
    seller_id: str = ""
    duty: Decimal | None = None
    vat: Decimal | None = None
    special_taxes: Decimal | None = None
    shipped_qty: Decimal | None = None
    returned_qty: Decimal | None = None
    refund_amount: Decimal | None = None
    promotion_amount: Decimal | None = None
    line_status: str = ""
    product_url: str = ""
    image_url: str = ""
    category: str = ""
    manufacturer: str = ""
    discounts: tuple[Discount, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    hs_code: str = ""
    origin_country: str = ""
    net_weight_kg: Decimal | None = None
    remote_line_id: str = ""
    remote_line_ref: str = ""


@record(frozen=True, slots=True)
class ShipmentLine:
    line_id: str  # local line id, or the remote's reference until matched
    quantity: Decimal


@record(frozen=True, slots=True)
class Package:
    kind: str = ""
    length_cm: Decimal | None = None
    width_cm: Decimal | None = None
    height_cm: Decimal | None = None
    net_kg: Decimal | None = None
    gross_kg: Decimal | None = None
    marks: str = ""
    lines: tuple[ShipmentLine, ...] = ()


@record(frozen=True, slots=True)
class Shipment:
    id: str = ""
    remote_id: str = ""
    ref: str = ""
    provider: str = ""
    status: str = ""
    shipped_at: Moment | None = None
    delivered_at: Moment | None = None
    tracking_no: str = ""
    tracking_url: str = ""
    lines: tuple[ShipmentLine, ...] = ()
    packages: tuple[Package, ...] = ()


@record(frozen=True, slots=True)
class RemoteDocument:
    """A paper the remote says exists (canonical-model §3.8); rebuilt from each pull."""

    kind: str  # invoice | proforma | order_page | export_invoice | seller_export_invoice
    number: str = ""
    prefix: str = ""
    app: str = ""
    cancelled: bool = False
    url: str = ""
    seller_id: str = ""


@record(frozen=True, slots=True)
class Status:
    """A canonical word of `status.WORDS[axis]` and the remote's own word beside it."""

    value: str
    remote: str = ""


_UNTOLD = {axis: Status("open" if axis == "order" else "none") for axis in AXES}


@record(frozen=True, slots=True)
class Notes:
    customer: str = ""
    to_customer: str = ""
    internal: str = ""


@record(frozen=True, slots=True)
class Order:
    id: str = ""
    rev: int = 0
    number: str = ""
    account: str = ""  # the account's id; "" = local
    client_ref: str = ""
    origin: str = ""
    currency: str = ""
    original_currency: str = ""
    exchange_rate: Decimal | None = None
    ordered_at: Moment | None = None
    created_us: int = 0
    departure_country: str = ""
    arrival_country: str = ""
    incoterm_tax_basis: str = ""
    incoterm: str = ""
    incoterm_place: str = ""
    invoice_ref: str = ""
    buyer_reference: str = ""
    cart_id: str = ""
    shop_url: str = ""
    account_mail: str = ""
    channel: str = ""
    created_by: str = ""
    goods_category: str = ""
    sales_tax_category: str = ""
    confirmed: bool | None = None
    tax_included: bool | None = None
    parent_remote_id: str = ""
    return_source_id: str = ""
    payment_method: str = ""
    payment_method_name: str = ""
    payment_provider: str = ""
    payment_transaction: str = ""
    carrier_export: str = ""
    carrier_delivery: str = ""
    ship_method_id: str = ""
    ship_method_name: str = ""
    service_level: str = ""
    tracking_no: str = ""
    parties: Mapping[Role, Party] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    amounts: Mapping[str, Decimal] = field(default_factory=dict)
    discounts: tuple[Discount, ...] = ()
    taxes: tuple[Tax, ...] = ()
    shipments: tuple[Shipment, ...] = ()
    documents: tuple[RemoteDocument, ...] = ()
    notes: Notes = Notes()
    tags: tuple[str, ...] = ()
    attributes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    status: Mapping[Axis, Status] = field(default_factory=dict)
    times: Mapping[str, Moment] = field(default_factory=dict)
    cancel_reason: str = ""
    return_reason: str = ""
    context: Mapping[str, str] = field(default_factory=dict)  # device, ip, locale, pickup …
    trashed_us: int | None = None

    def party(self, role: Role) -> Party:
        """That party, filled in as canonical-model §3.3 says: shipping ← billing ← customer.

        A party of which only contacts are known (a shop's customer) keeps them.
        """
        own, found = self.parties.get(role, _NOBODY), self.named(role)
        if found is own:
            return own
        return replace(
            found,
            email=own.email or found.email,
            phone=own.phone or found.phone,
            customer_id=own.customer_id or found.customer_id,
            customer_ref=own.customer_ref or found.customer_ref,
        )

    def named(self, role: Role) -> Party:
        """Whose name and address stand for that role: its own party's, unless it has neither."""
        for candidate in _INSTEAD.get(role, (role,)):
            found = self.parties.get(candidate, _NOBODY)
            if found.is_named:
                return found
        return self.parties.get(role, _NOBODY)

    def status_of(self, axis: Axis) -> Status:
        return self.status.get(axis) or _UNTOLD[axis]
