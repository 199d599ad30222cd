"""The rules of the KaKaClo supplier: what a create must hold, how it is split and priced, windows.

Sources: api-docs/kakaclo.txt, remote-apis §3.3 to §3.6. Prices, warehouses and the codes of
refusals are invented: no page tells them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from zlib import crc32

from app.sandbox.exchange import Body, Json, RefusedError

ADDRESS: Mapping[str, int] = {
    "country": 32, "phone": 64, "recipient": 32, "province": 32, "street1": 64, "street2": 64,
    "city": 64, "zip": 32, "ioss": 32, "vat": 32,
}  # fmt: skip
ADDRESS_REQUIRED = ("country", "phone", "recipient", "province")
ORDER_KEYS = frozenset(
    {"orderAddresses", "orderItemsList", "remark", "salePlatform", "channelCode", "customOrderId",
     "channelType"}
)  # fmt: skip
ITEM: Mapping[str, int] = {
    "sku": 64, "channelCode": 32, "warehouseCode": 32, "channelType": 16,
}  # fmt: skip
SPEEDS = ("Standard", "Express", "Expedited")
MOST_PIECES = 32_767
MOST_A_PAGE = 250
WINDOWS = {
    "createStartTime": ("createDate", 1), "createEndTime": ("createDate", -1),
    "updateStartTime": ("modifyDate", 1), "updateEndTime": ("modifyDate", -1),
}  # fmt: skip
PAGING = ("ids", "pageNumber", "pageSize")
NOTHING = Decimal("0.0000")
INVALID, SHIPPED, REPEATED = "20001", "30001", "30002"


class Warehouse(NamedTuple):
    code: str
    id: int
    country: str


CHINA = Warehouse("G007", 13, "CN")
OVERSEAS = Warehouse("H008", 21, "US")


def refuse(message: str, code: str = INVALID) -> RefusedError:
    """A refusal under HTTP 200, as this remote gives it."""
    return RefusedError(200, message, code)


# -- a create --------------------------------------------------------------------------------


def check_create(body: Body) -> None:
    unknown = sorted(body.keys() - ORDER_KEYS)
    if unknown:
        raise refuse(f"{unknown[0]} is not known")
    if body.get("channelType") not in SPEEDS:
        raise refuse("channelType must be Standard or Express")
    for name in ("remark", "salePlatform", "customOrderId"):
        if not isinstance(body.get(name, ""), str):
            raise refuse(f"{name} must be a string")
    address, items = body.get("orderAddresses"), body.get("orderItemsList")
    if not isinstance(address, dict):
        raise refuse("orderAddresses is required")
    _check_texts(address, ADDRESS, ADDRESS_REQUIRED)
    if not isinstance(items, list) or not items:
        raise refuse("orderItemsList is required")
    for item in items:
        check_item(item, {*ITEM, "quantity"})


def check_item(item: Json, known: Iterable[str]) -> None:
    if not isinstance(item, dict) or item.keys() - set(known):
        raise refuse("an order item has an unknown key")
    texts = {name: value for name, value in item.items() if name != "quantity"}
    _check_texts(texts, ITEM, ("sku",))
    quantity = item.get("quantity")
    if type(quantity) is not int or not 0 < quantity <= MOST_PIECES:
        raise refuse("quantity must be greater than 0")


def _check_texts(texts: Body, most: Mapping[str, int], required: Iterable[str]) -> None:
    for name in required:
        if not texts.get(name):
            raise refuse(f"{name} is required")
    for name, text in texts.items():
        if name not in most or not isinstance(text, str):
            raise refuse(f"{name} is not a known string")
        if len(text) > most[name]:
            raise refuse(f"{name} is longer than {most[name]}")


def warehouse(item: Mapping[str, Any]) -> Warehouse:
    """Where a SKU lies: `US-…` overseas, all else in China."""
    overseas = item.get("warehouseCode") == OVERSEAS.code or str(item["sku"]).startswith("US-")
    return OVERSEAS if overseas else CHINA


def split(items: Iterable[Body]) -> dict[Warehouse, list[Body]]:
    """The items of each warehouse, the first item's warehouse first."""
    parts: dict[Warehouse, list[Body]] = {}
    for item in items:
        parts.setdefault(warehouse(item), []).append(item)
    return parts


def price(sku: str) -> Decimal:
    """USD a piece; the same for the same SKU."""
    return Decimal(200 + crc32(sku.encode()) % 3800).scaleb(-2).quantize(NOTHING)


def freight(pieces: int, speed: str) -> Decimal:
    """USD for so many pieces."""
    each = Decimal("1.2900") if speed == "Standard" else Decimal("2.5500")
    return Decimal("3.1000") + pieces * each


# -- an order as it is shown -----------------------------------------------------------------


def order_row(
    number: int, body: Mapping[str, Any], house: Warehouse, items: list[Body], *, now: str
) -> Body:
    """The order made of these items of a create, not paid yet; USD with four decimals."""
    lines = [_item_row(number, n, item, house) for n, item in enumerate(items)]
    goods = sum((line["total"] for line in lines), Decimal(0))
    cost = freight(sum(item["quantity"] for item in items), body["channelType"])
    return {
        "id": str(number),
        "customOrderId": body.get("customOrderId", ""),
        "remark": body.get("remark"),
        "status": "waiting_payment",
        "financialStatus": "waiting",
        "fulfillmentStatus": "NULL",
        "refundStatus": "NULL",
        "purchaseDate": now,
        "payDate": None,
        "completedDate": None,
        "cancelDate": None,
        "refundDate": None,
        "createDate": now,
        "modifyDate": now,
        "warehouseId": house.id,
        "subTotalAmount": goods,
        "freightAmount": cost,
        "couponAmount": NOTHING,
        "promotionAmount": NOTHING,
        "finalAmount": goods + cost,
        "refundableAmount": goods + cost,
        "refundedAmount": NOTHING,
        "orderItems": lines,
        "fulfillments": None,
        "shippingAddress": dict(body["orderAddresses"]),
    }


def paid(now: str) -> Body:
    """What changes with payment; `completedDate` comes with it, sent or not (remote-apis K15)."""
    return {
        "status": "processing", "financialStatus": "paid", "fulfillmentStatus": "waiting_to_ship",
        "payDate": now, "completedDate": now,
    }  # fmt: skip


def _item_row(number: int, n: int, item: Body, house: Warehouse) -> Body:
    each = price(item["sku"])
    return {
        "id": f"{number % 10**8}{n:03}",
        "itemId": f"{number % 10**8}{n // 2:02}",
        "imageUrl": f"https://img.supplier.example/{item['sku']}.jpg",
        "productName": None,
        "skuCode": item["sku"],
        "amount": each,
        "productNum": item["quantity"],
        "total": each * item["quantity"],
        "option1": '{"name":"color", "value":"Sand"}',
        "option2": '{"name":"size", "value":""}',
        "option3": None,
        "stockStatus": "normal",
        "fulfillmentStatus": "waiting_to_ship",
        "refundStatus": "NULL",
        "countryCode": house.country,
    }


def package(order: Mapping[str, Any], status: str) -> Body:
    """A parcel with every item of the order."""
    number = str(order["id"])
    tracking = f"WN{number[-9:]}YQ"
    return {
        "id": f"KA{number}_1",
        "packId": f"KA{number}",
        "status": status,
        "carrier": "YunExpress",
        "carrierType": "latest",
        "trackingCode": tracking,
        "logisticsSearchUrl": f"https://track.supplier.example/{tracking}",
        "deliveryTime": order["modifyDate"],
        "items": order["orderItems"],
        "trackingInfos": [{"carrier": "YunExpress", "trackingCode": tracking}],
    }


# -- a list ----------------------------------------------------------------------------------


def in_windows(order: Mapping[str, Any], query: Mapping[str, str]) -> bool:
    """Every bound is inclusive, whatever the page says of `createStartTime`."""
    for name, (key, sign) in WINDOWS.items():
        told = instant(order.get(key) or order["updateDate"])  # of the first key set
        if name in query and sign * (told - instant(query[name])).total_seconds() < 0:
            return False
    return True


def instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise refuse(f"{text} is not a date") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def page_of(rows: list[Body], query: Mapping[str, str]) -> Body:
    """`data` of a list: pages from 1, ten rows unless asked, 250 at most, no page count."""
    try:
        number, size = int(query.get("pageNumber", "1")), int(query.get("pageSize", "10"))
    except ValueError:
        raise refuse("pageNumber and pageSize must be numbers") from None
    size = max(1, min(size, MOST_A_PAGE))
    start = (max(1, number) - 1) * size
    return {
        "list": rows[start : start + size],
        "total": len(rows),
        "pageNumber": number,
        "pageSize": size,
        "totalPageNumber": None,
        "vo": None,
        "modifyDate": None,
        "nextId": None,
    }
