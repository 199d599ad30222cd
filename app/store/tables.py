"""The schema of orders as SQLModel classes: the truth that the migrations are held to.

Field meanings are those of `app.orders.model`; keys and states are sync §1.3. No class here is
loaded at run time: `orders.py`, `listing.py` and the others speak plain SQL to these tables.

`list_key` is the rowid of `orders`, so every index ends in it by itself, the list in date order is
the table's own order, and a search hit is one step from its row.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlmodel import SQLModel

from app.store.columns import Id, Int, IntOrNull, Json, Key, Micros, Ref, Text, TextOrNull
from app.store.state import BLOCKED, NO_TOTAL, UNJUDGED

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
STRICT = {"sqlite_strict": True}
# Rows that are only ever reached through their order, kept together in the key's own tree.
CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}
LIVE = text("trashed_at IS NULL")
JUDGED = ("account_id", "ship_country", "order_status", "payment_status", "fulfilment_status")


def live(*columns: str, name: str | None = None) -> Index:
    """An index over the orders that are not in the trash; list_key follows by itself."""
    return Index(name, *map(text, columns) if name else columns, sqlite_where=LIVE)


def sorting(first: str, name: str) -> Index:
    """The index of a sort; what filters judge is in it, a walk reads no row that it passes over."""
    judged = [column for column in JUDGED if column != first]
    return live(first, "list_key", *judged, name=f"ix_orders_{name}")


def of_order() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["order_id"], ["orders.id"], ondelete="CASCADE")


class OrderTable(SQLModel, table=True):
    """An order's header; the columns of the list come first, a row is then read no further."""

    __tablename__: ClassVar[Any] = "orders"
    __table_args__ = (
        UniqueConstraint("id"),
        UniqueConstraint("account_id", "client_ref"),
        ForeignKeyConstraint(["account_id"], ["remote_accounts.id"]),
        CheckConstraint("rev > 0", name="rev"),
        live("trashed_at"),
        live("account_id"),
        live("order_status"),
        live("payment_status"),
        live("fulfilment_status"),
        sorting("ship_country", "ship_country"),
        sorting("number_key", "number_key"),
        sorting("customer_key", "customer_key"),
        sorting(f"ifnull(total, {NO_TOTAL})", "total"),
        Index("ix_orders_trash", "purged_at", sqlite_where=text("trashed_at IS NOT NULL")),
        Index("ix_orders_blocked", "trashed_at", sqlite_where=text(BLOCKED)),
        Index("ix_orders_unjudged", "trashed_at", sqlite_where=text(UNJUDGED)),
        Index("ix_orders_origin", "origin", sqlite_where=text("origin <> ''")),
        STRICT,
    )

    list_key: Key
    id: Ref
    rev: Int
    number: Text
    number_key: Text  # folded, digit runs by size: W-9 before W-10
    account_id: TextOrNull
    customer: Text
    customer_key: Text  # folded
    ship_city: Text
    ship_country: Text
    ordered_at: IntOrNull
    created_at: Int
    trashed_at: IntOrNull
    purged_at: IntOrNull
    total: Micros
    currency: Text
    order_status: Text
    payment_status: Text
    fulfilment_status: Text
    refund_status: Text
    line_count: Int
    blocked: IntOrNull  # how many findings stop its papers; NULL: nobody has looked since
    note_internal: Text
    # A remote word of NULL: nobody has set that axis, the status is the model's default.
    order_remote: TextOrNull
    payment_remote: TextOrNull
    fulfilment_remote: TextOrNull
    refund_remote: TextOrNull
    ordered_text: Text
    ordered_precision: Text
    client_ref: TextOrNull
    origin: Text
    original_currency: Text
    exchange_rate: Micros
    departure_country: Text
    arrival_country: Text
    incoterm_tax_basis: Text
    incoterm: Text
    incoterm_place: Text
    invoice_ref: Text
    buyer_reference: Text
    cart_id: Text
    shop_url: Text
    account_mail: Text
    channel: Text
    created_by: Text
    goods_category: Text
    sales_tax_category: Text
    confirmed: IntOrNull
    tax_included: IntOrNull
    parent_remote_id: Text
    return_source_id: Text
    payment_method: Text
    payment_method_name: Text
    payment_provider: Text
    payment_transaction: Text
    carrier_export: Text
    carrier_delivery: Text
    ship_method_id: Text
    ship_method_name: Text
    service_level: Text
    tracking_no: Text
    note_customer: Text
    note_to_customer: Text
    cancel_reason: Text
    return_reason: Text
    times: Json
    context: Json


class PartyTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "order_parties"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    role: Id
    full_name: Text
    given_name: Text
    family_name: Text
    name_form: Text
    kind: Text
    company: Text
    company_reg_no: Text
    vat_no: Text
    ioss_no: Text
    eori: Text
    personal_no: Text
    bank_name: Text
    bank_account: Text
    line1: Text
    line2: Text
    building: Text
    level: Text
    city: Text
    district: Text
    region: Text
    region_code: Text
    postcode: Text
    country: Text
    country_text: Text
    phone: Text
    email: Text
    customer_id: Text
    customer_ref: Text
    remote_address_id: Text
    remote_address_ref: Text


class LineTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "order_lines"
    __table_args__ = (UniqueConstraint("id"), of_order(), CLUSTERED)

    order_id: Id
    position: Key
    id: Ref
    kind: Text
    sku: Text
    family_sku: Text
    product_id: Text
    variant_id: Text
    variant_name: Text
    gtin: Text
    name: Text
    options: Json
    quantity: Int  # millionths
    unit: Text
    unit_price: Micros
    unit_net: Micros
    unit_tax: Micros
    unit_gross: Micros
    line_total: Micros
    line_net: Micros
    line_tax: Micros
    line_gross: Micros
    line_before_discount: Micros
    tax_name: Text
    tax_rate: Micros
    currency: Text
    seller_id: Text
    duty: Micros
    vat: Micros
    special_taxes: Micros
    shipped_qty: Micros
    returned_qty: Micros
    refund_amount: Micros
    promotion_amount: Micros
    line_status: Text
    product_url: Text
    image_url: Text
    category: Text
    manufacturer: Text
    discounts: Json
    attributes: Json
    hs_code: Text
    origin_country: Text
    net_weight_kg: Micros
    remote_line_id: Text
    remote_line_ref: Text


class AmountTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "order_amounts"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    kind: Id
    value: Int  # millionths of the order's currency


class DiscountTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "order_discounts"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    position: Key
    name: Text
    code: Text
    type: Text
    amount: Micros
    ref: Text
    remote_id: Text


class TaxTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "order_taxes"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    position: Key
    name: Text
    code: Text
    rate: Micros
    amount: Micros


class ShipmentTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "shipments"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    position: Key
    id: Text
    remote_id: Text
    ref: Text
    provider: Text
    status: Text
    shipped_at: IntOrNull
    shipped_text: Text
    shipped_precision: Text
    delivered_at: IntOrNull
    delivered_text: Text
    delivered_precision: Text
    tracking_no: Text
    tracking_url: Text


class PackageTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "packages"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    shipment: Key  # the shipment's position
    position: Key
    kind: Text
    length_cm: Micros
    width_cm: Micros
    height_cm: Micros
    net_kg: Micros
    gross_kg: Micros
    marks: Text


class ShipmentLineTable(SQLModel, table=True):
    """What goes in a shipment (package -1), and in each of its packages."""

    __tablename__: ClassVar[Any] = "shipment_lines"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    shipment: Key
    package: Key
    position: Key
    line_id: Text
    quantity: Int  # millionths


class RemoteDocumentTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "remote_documents"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    position: Key
    kind: Text
    number: Text
    prefix: Text
    app: Text
    cancelled: Int
    url: Text
    seller_id: Text


class TagTable(SQLModel, table=True):
    """`list_key` stands here again so that a tag's orders come in date order."""

    __tablename__: ClassVar[Any] = "tags"
    __table_args__ = (of_order(), Index(None, "tag", "list_key"), CLUSTERED)

    order_id: Id
    position: Key
    tag: Ref
    list_key: IntOrNull


class AttributeTable(SQLModel, table=True):
    __tablename__: ClassVar[Any] = "attributes"
    __table_args__ = (of_order(), CLUSTERED)

    order_id: Id
    group: Id
    key: Id
    value: Text


class TextTable(SQLModel, table=True):
    """What an order is searched by (`search.index_text`), beside the index of its trigrams."""

    __tablename__: ClassVar[Any] = "order_texts"
    __table_args__ = (STRICT,)

    list_key: Key
    text: Ref


class DraftTable(SQLModel, table=True):
    """What an editor holds and nobody has saved; the key is an order's id or "new"."""

    __tablename__: ClassVar[Any] = "drafts"
    __table_args__ = (STRICT,)

    key: Id
    saved_at: Int
    content: Json


class ProductTable(SQLModel, table=True):
    """A product of the catalogue; `key` is its place in the index of its words."""

    __tablename__: ClassVar[Any] = "products"
    __table_args__ = (UniqueConstraint("sku"), Index(None, "sku_key"), STRICT)

    key: Key
    sku: Ref
    sku_key: Text  # folded, digit runs by size
    words: Text  # what it is searched by, as in order_texts
    change: Int  # the entry of product_changes that wrote it last
    content: Json


class BarcodeTable(SQLModel, table=True):
    """A barcode names one product; the first that came with it keeps it."""

    __tablename__: ClassVar[Any] = "product_barcodes"
    __table_args__ = (
        ForeignKeyConstraint(["product_key"], ["products.key"], ondelete="CASCADE"),
        Index(None, "product_key"),
        CLUSTERED,
    )

    gtin: Id
    product_key: Int


class ProductChangeTable(SQLModel, table=True):
    """What was done to the catalogue and can be undone."""

    __tablename__: ClassVar[Any] = "product_changes"
    __table_args__ = ({"sqlite_strict": True, "sqlite_autoincrement": True},)

    seq: Key
    at: Int
    who: Text
    word: Ref  # import, learned, edited, removed
    filled: Json  # order id -> line id -> the fields it put there, with their values


class ProductBeforeTable(SQLModel, table=True):
    """What a product was before a change; NULL where there was none."""

    __tablename__: ClassVar[Any] = "product_before"
    __table_args__ = (
        ForeignKeyConstraint(["change"], ["product_changes.seq"], ondelete="CASCADE"),
        CLUSTERED,
    )

    change: Key
    sku: Id
    content: Json


class CompanyTable(SQLModel, table=True):
    """An exporter (contract: The company); the name "" is the one meant where none is named."""

    __tablename__: ClassVar[Any] = "companies"
    __table_args__ = (STRICT,)

    name: Id
    content: Json
