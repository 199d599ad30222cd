"""KaKaClo's key names, lengths and words for reading and writing (remote-apis §3.3, §3.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping

SUCCESS = "10000"
# Codes under HTTP 200 that are known to mean "not executed": none is documented (sync §1.1).
REFUSALS: frozenset[str] = frozenset()

# What a customOrderId of ours looks like (sync §1.5); anybody else's is that shop's own number.
OURS = re.compile(r"[A-Z0-9-]{1,21}-(?=[0-9]*[A-Z])[A-Z0-9]{10}", re.ASCII)

ADDRESS: Mapping[str, str] = {
    "full_name": "recipient",
    "phone": "phone",
    "line1": "street1",
    "line2": "street2",
    "city": "city",
    "region": "province",
    "postcode": "zip",
    "country": "country",
}
ADDRESSES = ("shippingAddress", "orderAddresses", "orderAddress")  # read; sent is the second (K1)
TAX_IDS: Mapping[str, str] = {"ioss_no": "ioss", "vat_no": "vat"}
PARTY: Mapping[str, str] = {**ADDRESS, **TAX_IDS}
REQUIRED = ("full_name", "phone", "region", "country")
LONGEST: Mapping[str, int] = {
    "full_name": 32, "phone": 64, "line1": 64, "line2": 64, "city": 64, "region": 32,
    "postcode": 32, "country": 32, "ioss_no": 32, "vat_no": 32,
}  # fmt: skip
LONGEST_SKU = 64
MOST_PIECES = 32_767  # int[16]
SPEEDS = ("Standard", "Express", "Expedited")
CURRENCY = "USD"  # where `currencyCode` is missing (remote-apis K12)

# The first name that is there counts; the second is that of the first version's key set.
AMOUNTS: Mapping[str, tuple[str, ...]] = {
    "products": ("subTotalAmount", "skusAmount"),
    "shipping": ("freightAmount",),
    "discount_total": ("couponAmount",),
    "discount_coupon": ("couponAmount",),
    "discount_promotion": ("promotionAmount",),
    "total": ("finalAmount", "totalAmount"),
    "refunded": ("refundedAmount",),
    "refundable": ("refundableAmount",),
}
ORDERED = ("purchaseDate",)
TIMES: Mapping[str, tuple[str, ...]] = {
    "remote_created_at": ("createDate",),
    "remote_modified_at": ("modifyDate", "updateDate"),
    "paid_at": ("payDate", "payAt"),
    "completed_at_remote": ("completedDate", "completedAt"),
    "cancelled_at": ("cancelDate",),
    "returned_at": ("refundDate",),
}
LINE_TEXTS: Mapping[str, str] = {
    "sku": "skuCode",
    "name": "productName",
    "image_url": "imageUrl",
    "remote_line_id": "id",
    "remote_line_ref": "itemId",  # several lines may share one (remote-apis K11)
}
LINE_MONEY: Mapping[str, tuple[str, ...]] = {
    "unit_price": ("amount", "purchasePrices"),
    "line_total": ("total", "subtotal"),
}
OPTIONS = ("option1", "option2", "option3")
LINE_STATES = ("fulfillmentStatus", "refundStatus", "stockStatus")
COUNTRY = "countryCode"  # of the warehouse a line leaves from

# Groups of an order that was made here: what it costs at the supplier is no price of ours.
OWN_GROUPS = (
    "party.shipping", "note.customer", "status.order", "status.payment", "status.fulfilment",
    "status.refund", "line", "shipments", "time.remote_created_at", "time.remote_modified_at",
    "time.completed_at_remote", "time.cancelled_at", "time.returned_at",
)  # fmt: skip
THEIR_GROUPS = (*OWN_GROUPS, "currency_amounts", "time.ordered_at", "time.paid_at")
