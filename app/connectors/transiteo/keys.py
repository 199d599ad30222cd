"""Transiteo's key names, shared by reading and writing."""

from __future__ import annotations

from collections.abc import Mapping

from app.orders.model import Role

ROLES: tuple[Role, ...] = ("customer", "buyer", "agent")
PERSON: Mapping[str, str] = {
    "given_name": "firstname",
    "family_name": "lastname",
    "line1": "address",
    "postcode": "zipcode",
    "city": "city",
    "country": "country",
}
HEADER: Mapping[str, str] = {
    "invoice_ref": "invoice_id",
    "shop_url": "url",
    "goods_category": "category_of_item",
    "payment_method": "payment_type",
    "payment_provider": "order_payment_type",
    "carrier_export": "exporting_carrier",
    "carrier_delivery": "shipping_carrier",
    "incoterm_tax_basis": "incoterm",
    "currency": "currency",
}
COUNTRIES = ("departure_country", "arrival_country")
AMOUNTS: Mapping[str, str] = {
    "products": "amount_products",
    "shipping": "amount_shipping",
    "duty": "amount_duty",
    "vat": "amount_vat",
    "special_taxes": "amount_specialtaxes",
}
COMPUTED_AMOUNTS: Mapping[str, str] = {
    "shipping_duty": "amount_shipping_duty",
    "shipping_vat": "amount_shipping_vat",
    "shipping_special": "amount_shipping_specialtaxes",
    "discount_total": "amount_discount",
    "discount_products_global": "global_products_discount",
    "discount_shipping_global": "global_shipping_discount",
}
LINE_COMPUTED: Mapping[str, str] = {
    "duty": "amount_duty",
    "vat": "amount_vat",
    "special_taxes": "amount_specialtaxes",
}
# What the server alone says, never sent back in a PUT (canonical-model §6.2).
SERVER_SAID = (
    "mail", "landed_cost_timestamp", "export_invoice_url", "sellers_export_invoice_url",
    "order_update_statut",
)  # fmt: skip

# The merge groups this system shows, and the keys that show them.
GROUPS: Mapping[str, tuple[str, ...]] = {
    **{
        f"party.{role}": tuple(f"{role}_{part}" for part in PERSON.values() if part != "address")
        for role in ROLES
    },
    **{f"header.{name}": (HEADER[name],) for name in ("invoice_ref", "shop_url", "goods_category")},
    **{f"header.{name}": (name,) for name in COUNTRIES},
    "header.account_mail": ("mail",),
    "currency_amounts": ("currency", *AMOUNTS.values()),
    "incoterm": ("incoterm",),
    "carrier": ("exporting_carrier", "shipping_carrier"),
    "payment": ("payment_type", "order_payment_type"),
    "time.ordered_at": ("order_date_hour",),
    "time.paid_at": ("order_payment_date",),
    "time.status_changed_at": ("order_update_statut",),
    "time.landed_cost_at": ("landed_cost_timestamp",),
    "documents": ("export_invoice_url", "sellers_export_invoice_url"),
}
