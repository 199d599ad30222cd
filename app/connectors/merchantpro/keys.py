"""MerchantPro's key names and words, shared by reading and writing."""

from __future__ import annotations

from collections.abc import Mapping

from app.orders.model import Role

REFERENCE, NUMBER = "bordereau_ref", "bordereau_number"
META = "meta"  # the attribute group that stands for `meta_fields`
DECIMALS = 4  # of an amount that is sent (remote-apis M21)
ROLES: tuple[Role, ...] = ("billing", "shipping")
ADDRESS: Mapping[str, str] = {
    "full_name": "name",
    "country": "country_code",
    "region": "state",
    "city": "city",
    "line1": "address",
    "postcode": "postal_code",
    "phone": "phone",
}
BILLING: Mapping[str, str] = {
    "kind": "billing_type",
    "personal_no": "billing_identity_number",
    "company": "billing_company_name",
    "company_reg_no": "billing_company_number",
    "vat_no": "billing_company_vat",
    "bank_name": "billing_company_bank_name",
    "bank_account": "billing_company_bank_account",
}
CUSTOMER: Mapping[str, str] = {"email": "customer_email", "customer_id": "customer_id"}
HEADER: Mapping[str, str] = {
    "currency": "currency",
    "payment_method": "payment_method_code",
    "ship_method_id": "shipping_method_id",
    "carrier_delivery": "shipping_carrier_id",
    "tracking_no": "shipping_awb",
}
READ_ONLY: Mapping[str, str] = {
    "original_currency": "original_currency",
    "payment_method_name": "payment_method_name",
    "payment_transaction": "payment_transaction_id",
    "ship_method_name": "shipping_method_name",
    "buyer_reference": "channel_ref_id",
    "channel": "channel_name",
    "created_by": "created_by",
    "parent_remote_id": "parent_id",
    "return_source_id": "return_source_id",
}
TOLD: Mapping[str, str] = {**HEADER, **READ_ONLY}
CONTEXT: Mapping[str, str] = {
    "device": "customer_device",
    "ip": "customer_ip_address",
    "ip_country": "customer_ip_country",
    "locale": "customer_lang",
}
# Told with a whole order only, or where a list is asked to include them; read, never written.
DELIVERY, NOTES = "shipping_delivery_info", "internal_notes"
INCLUDED = f"line_items,{DELIVERY},{NOTES}"
BESIDE: Mapping[str, str] = {"pickup": DELIVERY, "delivery_time": DELIVERY, "internal_notes": NOTES}
COMPUTED_AMOUNTS: Mapping[str, str] = {
    "shipping_tax": "shipping_tax_amount",
    "total": "total_amount",
    "products": "subtotal_amount",
    "tax_total": "tax_amount",
    "total_net": "subtotal_excluding_tax",
    "total_gross": "subtotal_including_tax",
    "paid": "paid_amount",
    "cod": "shipping_cod_amount",
    "wallet": "wallet_amount",
}
TIMES: Mapping[str, str] = {
    "remote_created_at": "date_created",
    "remote_modified_at": "date_modified",
    "paid_at": "payment_date",
    "shipped_at": "date_shipped",
    "delivered_at": "date_delivered",
}
LINE_TEXTS: Mapping[str, str] = {
    "variant_name": "variant_name",
    "family_sku": "family_sku",
    "sku": "product_sku",
    "gtin": "product_ean",
    "name": "product_name",
    "product_url": "product_url",
    "image_url": "product_image_url",
    "tax_name": "product_tax_name",
    "category": "category_name",
    "manufacturer": "manufacturer_name",
}
LINE_IDS: Mapping[str, str] = {"product_id": "product_id", "variant_id": "variant_id"}
LINE_TOLD: Mapping[str, str] = {**LINE_TEXTS, **LINE_IDS}
LINE_NUMBERS: Mapping[str, str] = {
    "tax_rate": "product_tax_percent",
    "unit_net": "unit_price_net",
    "unit_tax": "unit_tax_amount",
    "unit_gross": "unit_price_gross",
    "line_net": "line_subtotal_net",
    "line_tax": "line_tax_amount",
    "line_gross": "line_subtotal_gross",
}
# Codes that every shop may have (api-docs, "Possible values"); others only if seen in this shop.
PAYMENT_CODES = frozenset(
    {
        "librapay", "paypal", "skrill", "2checkout", "epayment", "euplatesc", "cash_delivery",
        "wire", "in_store", "mobilpay", "nestpay", "plationlinepo5", "brd_finance", "sofort",
        "tbi", "paypal_plus", "libracredit", "ipay",
    }
)  # fmt: skip
CODES: Mapping[str, frozenset[str]] = {
    "payment_method": PAYMENT_CODES,
    "ship_method_id": frozenset({"0"}),
    "carrier_delivery": frozenset(),
}

# The merge groups this system shows, and the keys that show them.
GROUPS: Mapping[str, tuple[str, ...]] = {
    **{
        f"party.{role}": tuple(f"{role}_{part}" for part in ADDRESS.values()) for role in ROLES
    },
    "party.customer": tuple(CUSTOMER.values()),
    "header.buyer_reference": ("channel_ref_id",),
    "header.channel": ("channel_name",),
    "header.created_by": ("created_by",),
    "header.parent_remote_id": ("parent_id",),
    "header.return_source_id": ("return_source_id",),
    "currency_amounts": ("currency", "shipping_amount", "total_amount"),
    "payment": ("payment_method_code",),
    "carrier": ("shipping_method_id",),
    "tracking": ("shipping_awb",),
    "note.customer": ("customer_note",),
    "note.to_customer": ("customer_notification",),
    "tags": ("tags",),
    f"attribute.{META}": ("meta_fields",),
    **{f"context.{name}": (key,) for name, key in {**CONTEXT, **BESIDE}.items()},
    "status.order": ("shipping_status",),
    "status.fulfilment": ("shipping_status",),
    "status.payment": ("payment_status",),
    "time.ordered_at": ("date_created",),
    **{f"time.{name}": (key,) for name, key in TIMES.items()},
    "documents": ("invoice", "proforma_url"),
}  # fmt: skip
