"""TWC's key names, shared by reading and writing (remote-apis §2.3, canonical-model §3)."""

from __future__ import annotations

from collections.abc import Mapping

from app.orders.model import Role

ROLES: tuple[Role, ...] = ("billing", "shipping")
PARTY: Mapping[str, str] = {"billing": "billingAddress", "shipping": "shippingAddress"}
ADDRESS: Mapping[str, str] = {
    "full_name": "name",
    "given_name": "firstName",
    "family_name": "lastName",
    "company": "company",
    "line1": "address1",
    "line2": "address2",
    "building": "building",
    "level": "level",
    "city": "city",
    "region": "province",
    "region_code": "provinceCode",
    "postcode": "postcode",
    "country": "countryCode",
    "country_text": "countryName",
    "phone": "phone",
    "email": "email",
    "remote_address_id": "addressId",
    "remote_address_ref": "addressRef",
}
CUSTOMER: Mapping[str, str] = {
    "customer_id": "customerId",
    "customer_ref": "customerRef",
    "email": "email",
}
HEADER: Mapping[str, str] = {
    "cart_id": "cartId",
    "channel": "channel",
    "sales_tax_category": "taxCategoryCode",
    "cancel_reason": "cancelReason",
    "return_reason": "returnReason",
    "currency": "currencyCode",
    "payment_method": "paymentMethod",
    "payment_provider": "paymentProvider",
}
FLAGS: Mapping[str, str] = {"confirmed": "confirmed", "tax_included": "taxIncluded"}
CHANNELS = ("MOBILE", "OTHER", "POS", "WEB")
CONTEXT: Mapping[str, str] = {
    "ip": "ipAddress",
    "ip_country": "ipAddressCountryIsocode",
    "locale": "customerLocale",
}
TIMES: Mapping[str, str] = {
    "processed_at": "processedAt",
    "cancelled_at": "cancelledAt",
    "returned_at": "returnedAt",
}
SERVER_TIMES: Mapping[str, str] = {
    "remote_created_at": "created_at",
    "remote_modified_at": "updated_at",
}
# Each has a twin in cents (W6).
AMOUNTS: Mapping[str, str] = {
    "shipping": "shippingCost",
    "shipping_net": "shippingCostExTax",
    "shipping_gross": "shippingCostIncTax",
    "shipping_before_discount": "shippingCostBeforeDiscount",
    "handling": "handlingCost",
    "handling_net": "handlingCostExTax",
    "handling_gross": "handlingCostIncTax",
    "wrapping": "wrappingCost",
    "wrapping_net": "wrappingCostExTax",
    "wrapping_gross": "wrappingCostIncTax",
    "discount_total": "totalDiscounts",
    "discount_coupon": "couponDiscounts",
    "discount_promotion": "promotionalDiscounts",
    "total": "totalAmount",
    "total_net": "totalAmountExTax",
    "total_gross": "totalAmountIncTax",
    "total_before_discount": "totalAmountBeforeDiscount",
    "refunded": "refundedAmount",
}
LINE_TEXTS: Mapping[str, str] = {
    "sku": "productRef",
    "product_id": "productId",
    "gtin": "gtin",
    "remote_line_id": "id",
    "remote_line_ref": "entryRef",
}
LINE_MONEY: Mapping[str, str] = {
    "unit_price": "basePrice",
    "unit_net": "basePriceExTax",
    "unit_gross": "basePriceIncTax",
    "line_total": "totalAmount",
    "line_net": "totalAmountExTax",
    "line_gross": "totalAmountIncTax",
    "line_before_discount": "totalAmountBeforeDiscount",
    "refund_amount": "refundAmount",
}
LINE_COUNTS: Mapping[str, str] = {
    "shipped_qty": "shippedQuantity",
    "returned_qty": "returnedQuantity",
}
DISCOUNT: Mapping[str, str] = {
    "name": "name",
    "code": "couponCode",
    "type": "discountType",
    "ref": "discountRef",
    "remote_id": "id",
}
TAX: Mapping[str, str] = {"name": "name", "code": "taxCode"}
SHIPMENT: Mapping[str, str] = {
    "remote_id": "id",
    "ref": "shipmentRef",
    "provider": "shipmentProvider",
    "status": "shipmentStatus",
    "tracking_no": "trackingNumber",
    "tracking_url": "trackingUrl",
}
SHIPMENT_TIMES: Mapping[str, str] = {"shipped_at": "shippedDate", "delivered_at": "deliveryDate"}
# What the server alone says of an order, never sent back in a PUT (canonical-model §6.2).
SERVER_SAID = ("created_at", "updated_at")

# The merge groups this system shows, and the keys that show them. When an order was placed is
# not among them: of one that was typed here they know only when it reached them.
GROUPS: Mapping[str, tuple[str, ...]] = {
    **{f"party.{role}": (key,) for role, key in PARTY.items()},
    "party.customer": tuple(CUSTOMER.values()),
    **{
        f"header.{name}": (key,)
        for name, key in {**HEADER, **FLAGS}.items()
        if name not in ("currency", "payment_method", "payment_provider")
    },
    "currency_amounts": ("currencyCode", *AMOUNTS.values()),
    "payment": ("paymentMethod", "paymentProvider"),
    "carrier": ("shipmentMode",),
    "discounts": ("appliedDiscounts",),
    "taxes": ("appliedTaxes",),
    "shipments": ("shipments",),
    "attribute": ("attributeGroups",),
    "context": tuple(CONTEXT.values()),
    **{f"time.{name}": (key,) for name, key in {**TIMES, **SERVER_TIMES}.items()},
}


def twin(key: str, *, of_line: bool = False) -> str:
    """The key of the same amount in cents; "" where there is none (W5; a line's net has none)."""
    if of_line and key == "totalAmountExTax":
        return ""
    return "shippingCostIncTaxCent" if key == "shippingCostIncTax" else f"{key}InCent"
