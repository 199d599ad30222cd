"""Realistic orders by seed, any number of them, and a database full of them: `build/bench-<n>.db`.

Names in many scripts, every status, several currencies, three lines on average, a remote body of
about 2.6 KB. The same seed gives the same orders on any machine.

    python -m bench.orders 100000        # makes build/bench-100000.db
"""

from __future__ import annotations

import json
import random
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import islice
from pathlib import Path

from app.clock import CROCKFORD
from app.orders.model import Line, Moment, Notes, Option, Order, Party, Shipment, ShipmentLine
from app.orders.model import Status as Word
from app.store import Store, Tx
from app.store.schema import statements
from app.store.views import AccountRow

SEED = 7
FIRST_US = 1_600_000_000_000_000  # September 2020
LAST_US = 1_763_000_000_000_000  # November 2025
BATCH = 5_000
NEEDS_YOU = 60  # orders of each kind that wait for a person: a desk has dozens, at any size

# country, currency, postcode form, cities, given names, family names
PLACES = (
    ("RO", "RON", "######", "București Cluj-Napoca Timișoara Iași Brașov Oradea Târgu-Mureș",
     "Ana Ion Ștefan Mihai Elena Ioana Răzvan Țuțu Cristina Gheorghe",
     "Ionescu Popescu Pătrașcu Țurcanu Mureșan Stănescu Ștefănescu Dumitru Călin Văcărescu"),
    ("PL", "PLN", "##-###", "Warszawa Łódź Kraków Gdańsk Wrocław Białystok",
     "Łukasz Małgorzata Paweł Zofia Świętosława Jan Krzysztof Agnieszka",
     "Wiśniewski Wójcik Kowalczyk Zieliński Łukaszewicz Dąbrowska Żak Ślusarz"),
    ("DE", "EUR", "#####", "Berlin München Köln Düsseldorf Nürnberg Göttingen",
     "Jürgen Anja Björn Käthe Felix Sabine Günther Lena",
     "Müller Schröder Weiß Böhm Groß Krämer Schäfer Straßburger"),
    ("FR", "EUR", "#####", "Paris Orléans Besançon Saint-Étienne Nîmes Lyon",
     "Éloïse François Hélène Noël Zoé Cédric Maëlys Thérèse",
     "Lefèvre Béranger Dubois Hébert Garçon Noël Châtelain Rousseau"),
    ("GR", "EUR", "### ##", "Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο",
     "Γιώργος Μαρία Κώστας Ελένη Δημήτρης Αναστασία",
     "Παπαδόπουλος Νικολάου Οικονόμου Γεωργίου Αντωνίου"),
    ("UA", "UAH", "#####", "Київ Львів Харків Одеса Чернівці",
     "Олександр Наталія Ігор Їжак Катерина Юрій",
     "Шевченко Бондаренко Ткаченко Коваленко Лисенко"),
    ("BG", "BGN", "####", "София Пловдив Варна Бургас",
     "Георги Мария Иван Елена Тодор", "Иванов Петрова Димитров Стоянова Христов"),
    ("VN", "VND", "######", "Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ",
     "Nguyễn Trần Lê Phạm Đặng", "Văn-Hùng Thị-Hương Quốc-Đạt Ngọc-Ánh Minh-Khôi"),
    ("US", "USD", "#####", "Boston|Portland|Springfield|Salt Lake City|New York",
     "John Emily Michael Olivia William Sophia", "Smith Johnson O'Neill Garcia Washington"),
    ("GB", "GBP", "AA# #AA", "London Leeds Bristol Edinburgh Aberystwyth",
     "Harry Amelia Oliver Isla George", "Jones Taylor Brown MacDonald Evans"),
    ("JP", "JPY", "###-####", "東京 大阪 京都 札幌", "太郎 花子 健 美咲", "佐藤 鈴木 高橋 田中"),
    ("AE", "AED", "", "دبي أبوظبي الشارقة", "محمد فاطمة أحمد مريم", "الهاشمي العامري الكعبي"),
)  # fmt: skip
PLACE_WEIGHTS = (30, 12, 12, 10, 6, 5, 5, 4, 8, 5, 2, 1)
THINGS = (
    "Shoes|Boots|Sandals|Belt|Wallet|Bag|Scarf|Gloves|Jacket|Shirt|Mug|Lamp|Poster|Notebook|Socks"
    "|Hat|Bottle|Candle|Clock|Pillow|Blanket|Knife|Pan|Vase|Frame"
)
KINDS = "Leather|Cotton|Wool|Steel|Oak|Organic|Classic|Mini|Large|Slim|Travel|Warm|Blue|Red"
COLOURS = "Negru|Roșu|Albastru|Verde|Alb|Maro"
STREETS = "Strada Lungă|Hauptstraße|Rue de l'Église|ul. Żeromskiego|Οδός Ερμού|High Street"
# order, payment, fulfilment, refund, weight
STATUSES = (
    ("draft", "none", "none", "none", 1),
    ("open", "awaiting", "awaiting", "none", 4),
    ("open", "paid", "awaiting", "none", 4),
    ("processing", "paid", "confirmed", "none", 3),
    ("processing", "authorized", "in_process", "none", 3),
    ("processing", "paid", "ready", "none", 2),
    ("processing", "paid", "partially_shipped", "none", 1),
    ("processing", "paid", "shipped", "none", 8),
    ("completed", "paid", "delivered", "none", 62),
    ("completed", "refunded", "returned", "refunded", 4),
    ("cancelled", "cancelled", "cancelled", "none", 5),
    ("on_hold", "review", "awaiting", "requested", 1),
    ("error", "failed", "none", "none", 1),
    ("other", "other", "other", "failed", 1),
)
TAGS = ("export", "gift", "fragile", "b2b", "rush")
# Nobody answers there: a program that is opened over such a database speaks with no one.
NOWHERE = "http://127.0.0.1:9"
SIGN_IN = {"token_url": f"{NOWHERE}/token"}
ACCOUNTS = (
    AccountRow("ACC-M", "shop-ro", "merchantpro", f"{NOWHERE}/shop", {}, {}, ref_proved=True),
    AccountRow("ACC-T", "customs", "transiteo", f"{NOWHERE}/customs", SIGN_IN, {}),
    AccountRow("ACC-W", "shop-pl", "merchantpro", f"{NOWHERE}/shop-pl", {}, {}),
    AccountRow(
        "ACC-K", "dropship", "transiteo", f"{NOWHERE}/dropship", SIGN_IN | {"reads": "off"}, {}
    ),
)


def orders(number: int, seed: int = SEED) -> Iterator[Order]:
    """That many orders in the order of their dates, spread over five years."""
    chance = random.Random(seed)
    step = (LAST_US - FIRST_US) // max(number, 1)
    for index in range(number):
        yield _order(chance, index, FIRST_US + index * step + chance.randrange(1, 900_000_000))


def _order(chance: random.Random, index: int, at_us: int) -> Order:
    (place,) = chance.choices(PLACES, PLACE_WEIGHTS)
    country, currency, postcodes, cities, given, family = place
    buyer = replace(
        _party(chance, index, postcodes),
        full_name=f"{chance.choice(_split(given))} {chance.choice(_split(family))}",
        city=chance.choice(_split(cities)),
        country=country,
    )
    lines = tuple(_line(chance, index, position) for position in range(_lines(chance)))
    (status,) = chance.choices(STATUSES, [row[4] for row in STATUSES])
    goods = sum((line.line_gross or Decimal() for line in lines), Decimal())
    shipping = Decimal(chance.randrange(0, 4000)) / 100
    account = ACCOUNTS[index % 5].id if index % 5 < len(ACCOUNTS) else ""
    return Order(
        id=_id(at_us, index),
        number=f"W-{1000 + index}",
        account=account,
        client_ref=f"W-{1000 + index}-{index:010d}" if account else "",
        currency=currency,
        created_us=at_us,
        ordered_at=Moment(at_us, precision="s"),
        departure_country="RO",
        arrival_country=country,
        payment_method=chance.choice(("Card", "Cash on delivery", "Transfer")),
        carrier_export="DHL",
        tracking_no=f"JD{index:012d}" if status[2] in ("shipped", "delivered") else "",
        parties={"customer": buyer, "billing": buyer, "shipping": buyer},
        lines=lines,
        amounts={"products": goods, "shipping": shipping, "total": goods + shipping},
        shipments=_shipments(status[2], index, lines),
        notes=Notes(internal="fragile\nask first" if chance.random() < 0.1 else ""),
        tags=(chance.choice(TAGS),) if chance.random() < 0.06 else (),
        attributes={"meta": {"source": "web"}} if account else {},
        status=dict(
            zip(("order", "payment", "fulfilment", "refund"), map(Word, status[:4]), strict=True)
        ),
        trashed_us=at_us if chance.random() < 0.005 else None,
    )


def _party(chance: random.Random, index: int, postcodes: str) -> Party:
    postcode = "".join(
        str(chance.randrange(10)) if c == "#" else chance.choice("BCDEFGLMNW") if c == "A" else c
        for c in postcodes
    )
    return Party(
        company=f"Firma {index % 5000} & Co" if chance.random() < 0.2 else "",
        email=f"customer{index * 7919 % 999_983}@example.org",
        phone=f"+40722{index % 1_000_000:06d}",
        line1=f"{chance.choice(_split(STREETS))} {chance.randrange(1, 200)}",
        postcode=postcode,
    )


def _line(chance: random.Random, index: int, position: int) -> Line:
    kind, thing = chance.choice(_split(KINDS)), chance.choice(_split(THINGS))
    quantity = Decimal(chance.randrange(1, 5))
    net = Decimal(chance.randrange(199, 20_000)) / 100
    tax = (net * 19 / 100).quantize(Decimal("0.01"))
    return Line(
        id=_id(FIRST_US, index * 16 + position),
        sku=f"{kind[:2].upper()}{thing[:3].upper()}-{chance.randrange(100, 1000)}",
        name=f"{thing}, {kind.lower()}",
        options=(Option("Colour", chance.choice(_split(COLOURS))), Option("Size", "M")),
        quantity=quantity,
        unit_price=net + tax,
        unit_net=net,
        unit_tax=tax,
        unit_gross=net + tax,
        line_net=net * quantity,
        line_tax=tax * quantity,
        line_gross=(net + tax) * quantity,
        tax_name="TVA",
        tax_rate=Decimal(19),
        hs_code="640399" if chance.random() < 0.5 else "",
        origin_country="RO",
    )


def _lines(chance: random.Random) -> int:
    """One to twelve, three on average."""
    return min(12, 1 + int(chance.expovariate(0.45)))


def _shipments(fulfilment: str, index: int, lines: Sequence[Line]) -> tuple[Shipment, ...]:
    if fulfilment not in ("shipped", "partially_shipped"):
        return ()
    contents = tuple(ShipmentLine(line.id, line.quantity) for line in lines)
    return (
        Shipment(id=f"S{index}", provider="DHL", tracking_no=f"JD{index:012d}", lines=contents),
    )


@cache
def _split(names: str) -> list[str]:
    """Names divided by bars, or by spaces where there is no bar."""
    return names.split("|") if "|" in names else names.split()


def _id(at_us: int, index: int) -> str:
    """A ULID of that time whose random part is the index."""
    value = (at_us // 1000) << 80 | index
    return "".join(CROCKFORD[value >> shift & 31] for shift in range(125, -1, -5))


def body(order: Order) -> str:
    """A remote's JSON of the order, about 2.6 KB, as a shop would send it."""
    buyer = order.parties["customer"]
    address = {
        "name": buyer.full_name, "company": buyer.company, "phone": buyer.phone,
        "address": buyer.line1, "city": buyer.city, "postal_code": buyer.postcode,
        "country_code": buyer.country, "country_name": buyer.country_text, "state": buyer.region,
    }  # fmt: skip
    lines = [
        {
            "item_type": line.kind, "product_id": position + 1, "product_sku": line.sku,
            "product_name": line.name, "quantity": str(line.quantity),
            "unit_price_net": str(line.unit_net), "unit_price_gross": str(line.unit_gross),
            "line_tax_amount": str(line.line_tax), "product_tax_name": line.tax_name,
            "product_tax_percent": str(line.tax_rate), "weight": "0.250",
            "product_url": f"https://shop.example/products/{line.sku.lower()}",
            "product_image_url": f"https://shop.example/images/{line.sku.lower()}.jpg",
            "variant_options": [{"name": o.name, "value": o.value} for o in line.options],
            "status": {"id": 1, "name": "in stock", "color": "#22aa44"}, "meta_fields": {},
        }
        for position, line in enumerate(order.lines)
    ]  # fmt: skip
    return json.dumps(
        {
            "id": order.number, "date_created": order.created_us, "currency": order.currency,
            "payment_status": order.status_of("payment").value, "line_items": lines,
            "shipping_status": order.status_of("fulfilment").value, "customer_email": buyer.email,
            "billing": address, "shipping": address, "customer": address,
            "total_amount": str(order.amounts["total"]), "tags": list(order.tags),
            "meta_fields": {"bordereau_ref": order.client_ref}, "source": "web",
        },
        ensure_ascii=False,
    )  # fmt: skip


def database(number: int, folder: Path = Path("build")) -> Path:
    """The bench database of that many orders, made when it is not there or of another schema."""
    path = folder / f"bench-{number}.db"
    if not path.exists() or not _is_of_this_schema(path):
        folder.mkdir(parents=True, exist_ok=True)
        partial = folder / f"making-{number}.db"
        for stale in (*folder.glob(f"{partial.name}*"), *folder.glob(f"{path.name}*")):
            stale.unlink()
        with closing(Store.open(partial)) as store:
            fill(store, number)
        partial.replace(path)
    return path


def _is_of_this_schema(path: Path) -> bool:
    with closing(Store.open(path, read_only=True)) as store, store.read() as reader:
        kept = {sql for (sql,) in reader.execute("SELECT sql FROM sqlite_schema")}
    return set(statements()) <= kept


def fill(store: Store, number: int) -> None:
    """Accounts, orders, links, bodies, and a few dozen orders of each kind that need a person."""
    with store.write() as tx:
        for account in ACCOUNTS:
            tx.put_account(account)
    stream = orders(number)
    while batch := list(islice(stream, BATCH)):
        with store.write() as tx:
            remote_ids = {order.id: (order.number,) for order in batch if order.account}
            tx.put_orders(batch, source="pull", remote_ids=remote_ids)
            link(tx, [order for order in batch if order.account])
    with store.write() as tx:
        _wait_for_a_person(tx)
        tx.execute("INSERT INTO search (search) VALUES ('optimize')")
        tx.execute("ANALYZE")


def link(tx: Tx, pulled: Sequence[Order]) -> None:
    """What a pull leaves beside the orders: a link and the body as received."""
    rows = [
        (f"L{order.id}", order.id, order.account, order.number, "{}", tx.now_us) for order in pulled
    ]
    tx.executemany(
        "INSERT INTO remote_links (id, order_id, account_id, remote_id, base, remote_seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )
    tx.executemany(
        "INSERT INTO payloads (link_id, kind, body) VALUES (?, 'base', ?)",
        [(f"L{order.id}", zlib.compress(body(order).encode(), 1)) for order in pulled],
    )


def _wait_for_a_person(tx: Tx) -> None:
    rows = tx.query(
        "SELECT l.id, l.order_id FROM remote_links l WHERE l.account_id <> 'ACC-K'"
        " ORDER BY l.order_id DESC LIMIT ?",
        (5 * NEEDS_YOU,),
    )
    for place, (link_id, order_id) in enumerate(rows):
        if place % 5 == 0:
            tx.execute(
                'INSERT INTO conflicts (id, link_id, "group", local, remote, state, at)'
                " VALUES (?, ?, 'note.customer', '\"a\"', '\"b\"', 'open', ?)",
                (f"C{place}", link_id, tx.now_us),
            )
        elif place % 5 == 1:
            tx.execute("UPDATE remote_links SET gone_at = ? WHERE id = ?", (tx.now_us, link_id))
        else:
            state = ("queued", "rejected", "needs_confirmation")[place % 5 - 2]
            tx.execute(
                "INSERT INTO outbox (order_id, kind, state, queued_at, dedupe)"
                " VALUES (?, ?, ?, ?, ?)",
                (order_id, "push" if state == "queued" else "create", state, tx.now_us, str(place)),
            )


if __name__ == "__main__":
    print(database(int(sys.argv[1])))
