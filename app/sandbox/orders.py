"""What the remotes in miniature hold at the start: the documents' samples and generated orders."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.sandbox.exchange import Body, Remote, loads
from app.sandbox.supplier import CHINA, OVERSEAS, SPEEDS, order_row, package
from app.sandbox.transiteo import ROLE_KEYS

PEOPLE = (
    ("Ana", "Ionescu", "RO", "ROU", "Cluj-Napoca", "400001", "Strada Lungă 4"),
    ("John", "Smith", "US", "USA", "Boston", "02110", "1 Pier Road"),
    ("Gauthier", "Legrix", "FR", "FRA", "Strasbourg", "67000", "4 Rue des Moulins"),
    ("Łukasz", "Zieliński", "PL", "POL", "Kraków", "31-011", "Floriańska 12"),
    ("Søren", "Ærø", "DK", "DNK", "København", "1050", "Kongens Nytorv 1"),
    ("Jürgen", "Groß", "DE", "DEU", "München", "80331", "Kaufingerstraße 8"),
)
GOODS = (
    ("V01-39", "Shoes, leather", "91.60", "17.40", "109.00"),
    ("LMP-48", "Ceiling lamp", "307.05", "58.34", "365.39"),
    ("SND-37", "Sandal, suede", "98.34", "18.69", "117.03"),
    ("MUG-02", "Mug, stoneware", "12.56", "2.39", "14.95"),
    ("BAG-11", "Bag, canvas", "33.57", "6.38", "39.95"),
)
START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
STATUSES = ("AWAITING", "PAID", "PAID", "Expédié", "CANCELLED")
SHOP_STATUSES = (("awaiting", "awaiting"), ("paid", "confirmed"), ("paid", "shipped"),
                 ("paid", "delivered"), ("cancelled", "cancelled"))  # fmt: skip
WISH_STATUSES = (("AWAITING_PAYMENT", "NOT_PAID", None), ("CREATED", "PAID", None),
                 ("IN_PROGRESS", "PAID", "IN_PROCESS"), ("SHIPPED", "PAID", "SHIPPED"),
                 ("COMPLETE", "PAID", "DELIVERED"), ("CANCELLED", "VOIDED", None))  # fmt: skip
SUPPLY_STATUSES = (("waiting_payment", "waiting", "NULL"), ("processing", "paid", "fully_shipped"),
                   ("processing", "paid", "waiting_to_ship"), ("completed", "paid", "completed"),
                   ("cancel", "paid", "NULL"))  # fmt: skip
TENTH = 10
FETCHED = {  # of every tenth order of the shop
    "shipping_delivery_info": {
        "delivery_time": "10:00-12:00", "pickup_address": {"id": 71, "name": "Easybox Unirii"},
    },
    "internal_notes": [{"id": 1, "text": "Call before sending."}],
}  # fmt: skip
TAX = Decimal(19)
CENTS = Decimal(100)


def sample(name: str) -> Body:
    """One of the documents' own bodies, `resources/samples/<name>.json`."""
    body: Body = loads(_text(name))
    return body


@lru_cache
def _text(name: str) -> str:
    return files("resources").joinpath("samples", f"{name}.json").read_text("utf-8")


@lru_cache
def _template(name: str) -> Body:
    """A sample to make orders of; never changed itself."""
    return sample(name)


def stock(remotes: Mapping[str, Remote], orders: int, seed: int) -> None:
    """Samples and `orders` generated orders for each remote; the same for the same seed."""
    for kind, bodies in _samples().items():
        for body in bodies:
            remotes[kind].add(body)
    chance = random.Random(seed)
    for number in range(orders):
        for kind, make in MAKERS.items():
            remotes[kind].add(make(number, chance))


def _samples() -> Mapping[str, list[Body]]:
    shown = [sample(f"merchantpro-{name}") for name in ("get", "create-response", "patch-response")]
    shown[-1]["id"] = 12_345_002  # the page shows two orders under one id
    return {
        "transiteo": [sample("transiteo-get")],
        "twc": [repaired(sample("twc-order-response"))],
        "kakaclo": sample("kakaclo-list")["data"]["list"],
        "merchantpro": [*shown, sample("merchantpro-list-lines")["data"][0]],
    }


def transiteo_order(number: int, chance: random.Random) -> Body:
    given, family, _, country, city, postcode, street = chance.choice(PEOPLE)
    sku, _, net, _, _ = chance.choice(GOODS)
    quantity = chance.randint(1, 5)
    at_ms = int((START + timedelta(minutes=7 * number)).timestamp() * 1000)
    person = (given, family, street, postcode, city, country)
    return {
        **_template("transiteo-get"),
        **dict(zip(ROLE_KEYS, (*person, *person, "", "", "", "", "", ""), strict=True)),
        "order_id": f"T-{number:06d}",
        "invoice_id": f"T-{number:06d}-I",
        "order_date_hour": at_ms,
        "order_payment_date": at_ms,
        "order_update_statut": at_ms,
        "landed_cost_timestamp": at_ms,
        "customer_email": f"{given.lower()}.{number}@example.com",
        "arrival_country": country,
        "products": [_transiteo_line(sku, quantity, Decimal(net))],
        "amount_products": quantity * Decimal(net),
        "order_statut": chance.choice(STATUSES),
        "export_invoice_url": [],
        "sellers_export_invoice_url": {},
    }


def _transiteo_line(sku: str, quantity: int, net: Decimal) -> Body:
    computed = {"amount_duty": 0, "amount_vat": 0, "amount_specialtaxes": 0}
    return {
        **computed, "quantity": quantity, "unit_price_currency": "EUR", "sku": sku,
        "unit_price": net, "seller_id": "001",
    }  # fmt: skip


def shop_order(number: int, chance: random.Random) -> Body:
    person = chance.choice(PEOPLE)
    payment, shipping = chance.choice(SHOP_STATUSES)
    lines = [_shop_line(chance.choice(GOODS), chance.randint(1, 4)) for _ in range(2)]
    at = (START + timedelta(minutes=11 * number)).isoformat()
    return {
        **_template("merchantpro-get"),
        **_shop_address("billing", person),
        **_shop_address("shipping", person),
        "id": 20_000_000 + number,
        "parent_id": None,
        "payment_status": payment,
        "shipping_status": shipping,
        "shipping_amount": 15,
        "shipping_tax_amount": Decimal("2.39"),
        "total_amount": sum((line["line_subtotal_gross"] for line in lines), Decimal(15)),
        "customer_email": f"{person[0].lower()}.{number}@example.com",
        "date_created": at,
        "date_modified": at,
        "line_items": lines,
        "invoice": None,
        **(FETCHED if number % TENTH == 0 else {}),
    }


def _shop_address(role: str, person: tuple[str, ...]) -> Mapping[str, Any]:
    given, family, country, _, city, postcode, street = person
    return {
        f"{role}_name": f"{given} {family}",
        f"{role}_country_code": country,
        f"{role}_country_name": country,
        f"{role}_state": "",
        f"{role}_city": city,
        f"{role}_address": street,
        f"{role}_postal_code": postcode,
        f"{role}_phone": "+40722356158",
    }


def _shop_line(goods: tuple[str, str, str, str, str], quantity: int) -> Body:
    sku, name, *amounts = goods
    net, tax, gross = map(Decimal, amounts)
    return {
        "item_type": "product", "product_id": GOODS.index(goods) + 250, "product_sku": sku,
        "product_ean": None, "product_name": name, "product_tax_name": "TVA",
        "product_tax_percent": TAX, "quantity": quantity, "unit_price_net": net,
        "unit_tax_amount": tax, "unit_price_gross": gross, "line_subtotal_net": net * quantity,
        "line_tax_amount": tax * quantity, "line_subtotal_gross": gross * quantity,
    }  # fmt: skip


def repaired(body: Body) -> Body:
    """The page's sample with what a server would take: a currency, countries, a shipped count."""
    fit = {"id": "W-SAMPLE", "orderRef": "sample/1 &c", "currencyCode": "AUD"}
    for name in ("billingAddress", "shippingAddress"):
        fit[name] = body[name] | {"countryCode": "AU"}
    line = body["orderLines"][0] | {"id": "W-LINE", "entryRef": "sample-1", "quantity": 1}
    (shipment,) = body["shipments"]
    (part,) = shipment["shipmentLines"]
    shipped = part | {"entryId": "W-LINE", "entryRef": "sample-1", "quantityShipped": "1"}
    return {**body, **fit, "orderLines": [line], "shipments": [
        shipment | {"shipmentLines": [shipped]}
    ]}  # fmt: skip


def wish_order(number: int, chance: random.Random) -> Body:
    """An order as a shop made it there: two lines, a discount, a tax, both money twins."""
    person = chance.choice(PEOPLE)
    status, payment, delivery = chance.choice(WISH_STATUSES)
    ref = f"W-{number:06d}"
    lines = [_wish_line(f"{ref}-{n}", chance) for n in (1, 2)]
    goods = sum((line["totalAmountIncTax"] for line in lines), Decimal(0))
    at = (START + timedelta(minutes=13 * number)).isoformat().replace("+00:00", "Z")
    address = _wish_address(person, number)
    return {
        "id": f"wish-{number:06d}", "orderRef": ref, "channel": "WEB", "currencyCode": "EUR",
        "customerId": f"C-{number % 7}", "email": address["email"], "customerLocale": "en_AU",
        "orderStatus": status, "paymentStatus": payment, "deliveryStatus": delivery,
        "cancelled": status == "CANCELLED", "confirmed": True, "taxIncluded": True,
        "billingAddress": address, "shippingAddress": address, "orderLines": lines,
        "appliedDiscounts": [{"id": f"D-{number}", "name": "Spring", "couponCode": "SPRING",
                              "headerLevel": True, **_twins("amount", Decimal("2.50"))}],
        "appliedTaxes": [{"id": f"X-{number}", "name": "VAT", "taxCode": "S", "taxRate": TAX,
                          **_twins("amount", Decimal("9.95"))}],
        "attributeGroups": {"gift": {"attribute_group": "gift", "is_obsolete": False,
                                     "attributes": {"card": {"attribute_value": "Ana & Jo",
                                                             "value_type": "STRING"}}}},
        "shipmentMode": {"id": "M-1", "name": "Courier", **_twins("shipmentCost", Decimal(10))},
        "shipments": [], "paymentMethod": "card", "paymentProvider": "Stripe",
        **_twins("shippingCost", Decimal("9.90")), **_twins("totalAmount", goods + Decimal("9.90")),
        "created_at": at, "updated_at": at,
    }  # fmt: skip


def _wish_address(person: tuple[str, ...], number: int) -> Body:
    given, family, country, _, city, postcode, street = person
    return {
        "name": f"{given} {family}", "address1": street, "address2": "", "city": city,
        "postcode": postcode, "countryCode": country, "countryName": country, "company": "",
        "province": "", "phone": "+61255501234", "email": f"{given.lower()}.{number}@example.com",
    }  # fmt: skip


def _wish_line(ref: str, chance: random.Random) -> Body:
    sku, _, net, _, gross = chance.choice(GOODS)
    count, price = chance.randint(1, 4), Decimal(gross)
    return {
        "id": f"line-{ref}", "entryRef": ref, "productRef": sku, "gtin": "", "quantity": count,
        "shippedQuantity": 0, "appliedDiscounts": [],
        **_twins("basePrice", price), **_twins("basePriceExTax", Decimal(net)),
        **_twins("basePriceIncTax", price), **_twins("totalAmount", price * count),
        **_twins("totalAmountIncTax", price * count), "totalAmountExTax": Decimal(net) * count,
    }  # fmt: skip


def _twins(name: str, amount: Decimal) -> Body:
    return {name: amount, f"{name}InCent": int(amount * CENTS)}


def supplied_order(number: int, chance: random.Random) -> Body:
    """An order that another program made at the supplier."""
    given, family, country, _, city, postcode, street = chance.choice(PEOPLE)
    status, payment, shipping = chance.choice(SUPPLY_STATUSES)
    at = (START + timedelta(minutes=17 * number)).strftime("%Y-%m-%dT%H:%M:%SZ")
    body = {
        "orderAddresses": {
            "country": country, "city": city, "phone": "+40722356158", "province": city,
            "recipient": f"{given} {family}", "street1": street, "zip": postcode,
        },
        "customOrderId": f"shop-{number:06d}",
        "channelType": SPEEDS[0],
    }  # fmt: skip
    goods = chance.sample(GOODS, 2)
    items = [{"sku": one[0], "quantity": chance.randint(1, 4)} for one in goods]
    house = chance.choice((CHINA, OVERSEAS))
    row = order_row(1_000_000_400_000 + 7 * number, body, house, items, now=at)
    row |= {"status": status, "financialStatus": payment, "fulfillmentStatus": shipping}
    if payment == "paid":
        row |= {"payDate": at, "completedDate": at}
    if status == "cancel":
        row |= {"refundStatus": "refunded", "cancelDate": at, "refundDate": at}
    if shipping in ("fully_shipped", "completed"):
        row["fulfillments"] = [package(row, "shipped" if status == "processing" else "completed")]
    return row


# The generated orders of each kind, made one of each in turn.
MAKERS: Mapping[str, Callable[[int, random.Random], Body]] = {
    "transiteo": transiteo_order,
    "merchantpro": shop_order,
    "twc": wish_order,
    "kakaclo": supplied_order,
}
