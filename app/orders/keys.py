"""The keys under which an order can be written (contract, The order as JSON), in one table.

It knows names, limits and kinds only; reading and writing with it is `shape`'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from app.orders import status
from app.orders.kinds import (
    Country,
    Currency,
    Field,
    Findings,
    Flag,
    Group,
    Instant,
    ListOf,
    MapOf,
    Number,
    Record,
    Text,
)
from app.orders.model import (
    AMOUNT_KINDS,
    AXES,
    ROLES,
    Axis,
    Discount,
    Line,
    Notes,
    Option,
    Order,
    Package,
    Party,
    Shipment,
    ShipmentLine,
    Status,
    Tax,
)
from app.orders.problems import wrong
from app.said import say
from app.wire import JsonValue

READ_ONLY = (
    "id", "rev", "account", "origin", "trashed_at", "amounts_computed", "documents", "sync",
)  # fmt: skip
TIMES = ("paid_at", "processed_at", "shipped_at", "delivered_at", "cancelled_at", "returned_at")

_CODE = Text(64)
_NAME = Text(200)
_ID = Text(128)
_URL = Text(2000)
_LONG = Text(10_000, lines=True)
_MONEY = Number(money=True)
_POSITIVE = Number(least=Decimal(0))
_PERCENT = Number(least=Decimal(0), most=Decimal(1000))


def _same(names: str, kind: Text | Number | Instant) -> tuple[Field, ...]:
    """Keys that are spelt like the attributes they show."""
    return tuple(Field(name, name, kind) for name in names.split())


def _mended_party(old: Party, new: Party) -> Party:
    """A name typed in parts is split; a remote's text for a country goes with its code."""
    if new.country != old.country:
        new = replace(new, country_text="")
    names = (new.full_name, new.given_name, new.family_name)
    if names != (old.full_name, old.given_name, old.family_name):
        new = replace(new, name_form="split" if any(names[1:]) and not names[0] else "whole")
    return new


_PARTY = Record(
    Party,
    (
        *_same("full_name given_name family_name company line1 line2 city region email", _NAME),
        Field("kind", "kind", Text(words=("individual", "company"))),
        *_same("company_reg_no vat_no ioss_no eori personal_no bank_account", _CODE),
        *_same("bank_name", _NAME),
        *_same("region_code postcode phone", _CODE),
        Field("country", "country", Country()),
        *_same("customer_id customer_ref", _ID),
    ),
    mend=_mended_party,
)
_DISCOUNT = Record(
    Discount,
    (*_same("name code type", _NAME), Field("amount", "amount", _MONEY)),
    identity=("name", "code"),
)
_TAX = Record(
    Tax,
    (
        *_same("name code", _NAME),
        Field("rate", "rate", _PERCENT),
        Field("amount", "amount", _MONEY),
    ),
    identity=("name", "code"),
)
_OPTION = Record(lambda: Option("", ""), _same("name value", _NAME), identity=("name",))
_SHIPPED = Record(
    lambda: ShipmentLine("", Decimal(0)),
    (
        Field("line", "line_id", _ID),
        Field("quantity", "quantity", Number(least=Decimal(0), blank=Decimal(0)), always=True),
    ),
    identity=("line",),
)
_PACKAGE = Record(
    Package,
    (
        *_same("kind marks", _NAME),
        *_same("length_cm width_cm height_cm net_kg gross_kg", _POSITIVE),
        Field("lines", "lines", ListOf(_SHIPPED)),
    ),
)
_SHIPMENT = Record(
    Shipment,
    (
        Field("id", "id", _ID, always=True),
        *_same("ref provider status tracking_no", _NAME),
        *_same("shipped_at delivered_at", Instant()),
        Field("tracking_url", "tracking_url", _URL),
        Field("lines", "lines", ListOf(_SHIPPED)),
        Field("packages", "packages", ListOf(_PACKAGE)),
    ),
    identity=("id",),
)
_LINE = Record(
    Line,
    (
        Field("id", "id", _ID, always=True),
        Field("kind", "kind", Text(64, blank="product")),
        *_same("sku gtin hs_code tax_name", _CODE),
        *_same("product_id variant_id seller_id", _ID),
        Field("name", "name", Text(1000)),
        Field("options", "options", ListOf(_OPTION, limit=100)),
        Field("quantity", "quantity", Number(blank=Decimal(1)), always=True),
        *_same("unit_price unit_net unit_tax unit_gross", _MONEY),
        Field("tax_rate", "tax_rate", _PERCENT),
        Field("currency", "currency", Currency()),
        Field("discounts", "discounts", ListOf(_DISCOUNT)),
        Field("attributes", "attributes", MapOf(_LONG)),
        Field("origin_country", "origin_country", Country()),
        Field("net_weight_kg", "net_weight_kg", _POSITIVE),
    ),
    identity=("id",),
)


@dataclass(frozen=True)
class _Statuses:
    """The axes as `{AXIS: {value, remote}}`; typed as `{AXIS: VALUE}`, in a new order only."""

    @property
    def blank(self) -> object:
        return {}

    def write(self, value: object, currency: str) -> JsonValue:
        known = cast(Mapping[Axis, Status], value)
        words = {axis: known.get(axis, Status(status.FIRST[axis])) for axis in AXES}
        return {axis: {"value": w.value, "remote": w.remote} for axis, w in words.items()}

    def read(self, given: JsonValue, current: object, at: str, found: Findings) -> object:
        if found.patching:
            raise wrong(at, given, say("is not written here; an order is moved by `order advance`"))
        if not isinstance(given, dict):
            raise wrong(at, given, say("is not an object; {{AXIS: VALUE}} is expected"))
        for axis in given.keys() - set(AXES):
            found.add(
                f"{at}.{axis}",
                given[axis],
                say("is on no axis; expected is {axes}", axes=", ".join(AXES)),
            )
        return {
            axis: Status(_word(axis, given[axis], f"{at}.{axis}", found))
            for axis in AXES
            if given.get(axis) is not None
        }


def _word(axis: Axis, given: JsonValue, at: str, found: Findings) -> str:
    words = status.choices(axis)
    if given in words:
        return str(given)
    found.add(at, given, say("is unknown; expected is one of {words}", words=", ".join(words)))
    return status.FIRST[axis]


ORDER = Record(
    Order,
    (
        Field("number", "number", _CODE),
        Field("currency", "currency", Currency()),
        Field("ordered_at", "ordered_at", Instant()),
        *(Field(k, k, Country()) for k in ("departure_country", "arrival_country")),
        Group(
            "incoterm",
            (
                Field("term", "incoterm", Text(16)),
                Field("place", "incoterm_place", _NAME),
                Field("tax_basis", "incoterm_tax_basis", Text(16)),
            ),
        ),
        *_same("invoice_ref buyer_reference", _NAME),
        Field("parties", "parties", MapOf(_PARTY, ROLES)),
        Field("lines", "lines", ListOf(_LINE, limit=10_000)),
        Field("amounts", "amounts", MapOf(_MONEY, AMOUNT_KINDS)),
        Group(
            "payment",
            (
                Field("method", "payment_method", _NAME),
                Field("provider", "payment_provider", _NAME),
            ),
        ),
        Group(
            "carrier",
            (
                Field("export", "carrier_export", _NAME),
                Field("delivery", "carrier_delivery", _NAME),
                Field("method_id", "ship_method_id", _ID),
                Field("service_level", "service_level", _NAME),
            ),
        ),
        Field(
            "notes",
            "notes",
            Record(Notes, _same("customer to_customer internal", _LONG), whole=True, blank=Notes()),
        ),
        Field("tags", "tags", ListOf(_CODE, limit=100)),
        *_same("cart_id", _ID),
        *_same("shop_url", _URL),
        *_same("channel goods_category sales_tax_category", _NAME),
        *(Field(k, k, Flag()) for k in ("confirmed", "tax_included")),
        Field("discounts", "discounts", ListOf(_DISCOUNT)),
        Field("taxes", "taxes", ListOf(_TAX)),
        Field("shipments", "shipments", ListOf(_SHIPMENT)),
        Field("times", "times", MapOf(Instant(), TIMES)),
        Group(
            "reasons",
            (Field("cancel", "cancel_reason", _LONG), Field("return", "return_reason", _LONG)),
        ),
        Field("attributes", "attributes", MapOf(MapOf(_LONG))),
        Field("status", "status", _Statuses()),
    ),
    whole=True,
)  # fmt: skip
