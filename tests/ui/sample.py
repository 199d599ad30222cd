"""A small profile with one order of every kind the screens must show, at a fixed moment.

Everything goes in through the store's own verbs; only the links and operations that a sync would
have left are written as rows, because no remote is asked here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NoReturn, cast

from app.catalogue import Product
from app.clock import SystemIds
from app.commands import exporter, products
from app.commands import orders as verbs
from app.commands.desk import Desk
from app.compose import Connectors, House
from app.credentials import Wallet
from app.orders import groups
from app.orders.model import Axis, Line, Moment, Notes, Order, Party, Status
from app.paths import ProfilePaths
from app.store import Store, Tx, conflicts, links, remotes
from app.store import products as stored_products
from app.store.links import Link
from app.store.pages import Pages
from app.store.views import AccountRow

NOW = datetime(2026, 3, 12, 9, 45, tzinfo=UTC)
ACCOUNTS = (
    AccountRow("ACC-SHOP", "shop-ro", "merchantpro", "http://127.0.0.1:9/shop", {}, {}),
    AccountRow("ACC-TRAN", "transiteo", "transiteo", "http://127.0.0.1:9/tran", {}, {}),
    AccountRow("ACC-KAKA", "kakaclo", "kakaclo", "http://127.0.0.1:9/kaka", {"reads": "off"}, {}),
    AccountRow("ACC-OUT", "outlet", "twc", "http://127.0.0.1:9/twc", {"tenant": "retail"}, {}),
)
SHIPPING = Decimal("15.98")
COMPANY = {
    "name": "Horezu Atelier SRL", "line1": "Str. Fabricii 18", "city": "Cluj-Napoca",
    "postcode": "400620", "country": "RO", "phone": "+40 264 555 010", "vat": "RO18547290",
    "eori": "RO18547290", "time_zone": "Europe/Bucharest",
}  # fmt: skip
# number, customer, town, country, account, minutes before NOW, total, currency, payment,
# shipping, order status, sync
_ROWS = """
10052|Ana Ionescu|Cluj-Napoca|US|ACC-SHOP|4|526.55|EUR|paid|in_process|processing|dirty
10051|Łukasz Wiśniewski|Gdańsk|PL|ACC-SHOP|7|1284.00|PLN|awaiting|awaiting|open|clean
W-4417|Chloé Lefèvre-Dubois|Lyon|FR|ACC-OUT|15|89.90|EUR|authorized|confirmed|open|waiting
T-88213|ليلى المنصوري|دبي|AE|ACC-TRAN|23|2410.00|AED|paid|ready|processing|clean
KC-30712|王小明|深圳|CN|ACC-KAKA|40|74.20|USD|paid|in_process|processing|unknown
10050|Ștefan Țurcanu|Chișinău|MD|ACC-SHOP|48|318.40|RON|temporary|none|open|clean
10049|Müller & Söhne Großhandel GmbH|Würzburg|DE|ACC-SHOP|54|\
12904.75|EUR|partially_paid|partially_shipped|processing|conflict
W-4416|John Smith|Boston, MA|US|ACC-OUT|65|1045.00|USD|paid|shipped|open|clean
T-88209|Małgorzata Brzęczyszczykiewicz|Szczebrzeszyn|PL|ACC-TRAN|72|\
49.99|EUR|failed|awaiting|open|rejected
10048|محمد عبد الرحمن الفهد|الكويت|KW|ACC-SHOP|85|128.375|KWD|review|awaiting|on_hold|clean
KC-30709|陈思远|上海|CN|ACC-KAKA|1500|36.80|USD|paid|delivered|completed|clean
10047|田中 花子|横浜|JP|ACC-SHOP|1600|18400|JPY|paid|shipped|processing|clean
W-4415|Siobhán Ó Briain|Galway|IE|ACC-OUT|1700|\
212.10|EUR|partially_refunded|partially_returned|open|clean
T-88201|François d’Aubigné|Genève|CH|ACC-TRAN|1800|760.00|CHF|paid|ready|open|checking
10046|Søren Kjær|Aarhus|DK|ACC-SHOP|1900|3499.00|DKK|paid|delivered|completed|clean
W-4412|Anaïs Kowalczyk|Liège|BE|ACC-OUT|3000|64.00|EUR|cancelled|cancelled|cancelled|clean
D-17|Ioana Popa|Iași|RO||3100|58.00|RON|none|none|draft|local
10044|Nguyễn Thị Minh Khai|Hà Nội|VN|ACC-SHOP|3200|1950000|VND|paid|confirmed|open|clean
KC-30688|李雷|广州|CN|ACC-KAKA|3300|129.00|USD|refunded|returned|completed|clean
T-88190|Zoë O’Connor|London|GB|ACC-TRAN|4500|440.00|GBP|paid|shipped|open|gone
10043|Παπαδόπουλος Γιώργος|Θεσσαλονίκη|GR|ACC-SHOP|4600|97.20|EUR|rejected|awaiting|error|clean
W-4409|Jean-Baptiste Noël|Nantes|FR|ACC-OUT|4700|1120.45|EUR|paid|shipped|completed|clean
10042|Ewa Żółkiewska|Wrocław|PL|ACC-SHOP|6000|310.00|PLN|other|other|other|clean
10041|Radu Bălănescu|Brașov|RO|ACC-SHOP|6100|642.00|RON|paid|delivered|completed|clean
"""


@dataclass
class FixedClock:
    """A clock that stands until a test moves it."""

    us: int = int(NOW.timestamp()) * 1_000_000

    def now_us(self) -> int:
        return self.us

    def monotonic(self) -> float:
        return self.us / 1_000_000


def orders(more: int = 0) -> list[Order]:
    """The sample orders, and `more` plain ones before them in time."""
    made = [_order(line.split("|")) for line in _ROWS.strip().splitlines()]
    for number in range(more):
        minutes = 7000 + 11 * number
        made.append(_order([
            f"9{number:05}", f"Client {number}", "Cluj-Napoca", "RO", "ACC-SHOP", str(minutes),
            f"{10 + number % 900}.{number % 100:02}", "EUR", "paid", "delivered", "completed",
            "clean",
        ]))  # fmt: skip
    return made


def _order(cells: list[str]) -> Order:
    (number, name, town, country, account, minutes, total, currency, payment, shipping, status,
     _sync) = cells  # fmt: skip
    at = NOW - timedelta(minutes=int(minutes))
    place = Party(full_name=name, line1="1 Pier Road", city=town, country=country,
                  postcode="400001", phone="+1 617 555 0100", email="ana@example.com")  # fmt: skip
    freight = SHIPPING if "." in total else Decimal(16)  # yen and dong have no hundredths
    words = {"order": status, "payment": payment, "fulfilment": shipping}
    return Order(
        number=number, account=account, currency=currency,
        ordered_at=Moment(int(at.timestamp()) * 1_000_000), departure_country="RO",
        parties={"customer": place, "shipping": place, "billing": place},
        lines=_lines(number, Decimal(total) - freight), incoterm="DAP", incoterm_place=town,
        amounts={"total": Decimal(total), "shipping": freight},
        status={cast("Axis", axis): Status(word, word if account else "")
                for axis, word in words.items()},
        notes=Notes(internal="fragile, ring twice" if number == "10051" else ""),
    )  # fmt: skip


def _lines(number: str, goods: Decimal) -> tuple[Line, ...]:
    shoes = Line(sku="V01-39", name="Shoes, leather, size 39", quantity=Decimal(2),
                 unit_net=goods / 2, tax_rate=Decimal(0), hs_code="640399",
                 origin_country="RO", net_weight_kg=Decimal("0.8"))  # fmt: skip
    if number != "10052":
        return (shoes,)
    shoes = replace(shoes, unit_net=Decimal("139.00"))
    return (
        shoes,
        Line(sku="B-220", name="Belt, calf leather, 95 cm", unit_net=Decimal("64.50"),
             origin_country="RO", net_weight_kg=Decimal("0.25")),
        Line(sku="SCF-07", name="Scarf, merino, anthracite", quantity=Decimal(3),
             unit_net=Decimal("49.00"), hs_code="611710", net_weight_kg=Decimal("0.2")),
        Line(sku="V01-KIT", name="Shoe care kit, V01", unit_net=Decimal("21.07"),
             hs_code="340510", origin_country="PL", net_weight_kg=Decimal("0.4")),
    )  # fmt: skip


def fill(store: Store, more: int = 0) -> None:
    """Accounts and orders, with the rows a sync would have left beside them."""
    states = [line.split("|")[-1] for line in _ROWS.strip().splitlines()]
    with store.write() as tx:
        for account in ACCOUNTS:
            tx.put_account(account)
        kept = tx.put_orders(orders(more), source="import", who="Maria")
        for order, state in zip(kept, [*states, *["clean"] * more], strict=True):
            if order.account and state != "waiting":
                _link(tx, order, state)
            if state in _OPS:
                _operation(tx, order, state)
        _pulls(tx)


def stock(desk: Desk) -> None:
    """A catalogue: what the orders show, and what a clerk said of it."""
    while products.catch_up(desk):
        pass
    texts = {
        "name_en": "Shoes, leather, men’s, size 39", "name_en_35": "Men’s leather shoes",
        "name_en_135": "Men’s shoes with uppers of leather and soles of rubber, covering the ankle",
        "name_ro": "Pantofi din piele, mărimea 39", "barcodes": "5901234123457 96385074",
        "hs_code": "640399", "hs_code_US": "6403999065", "hs_code_CH": "64039993",
        "origin_country": "IT", "preferential_origin": "EU", "net_weight_kg": "0.85",
        "gross_weight_kg": "1.1", "unit": "PR", "price": "139.00", "currency": "EUR",
    }  # fmt: skip
    products.save(desk, "V01-39", texts, loaded=products.known(desk, ["V01-39"])["V01-39"])
    mugs = [
        Product(f"MUG-{n}", {"": f"Mug, stoneware, Horezu blue, {n}"}, hs_codes={"": "691200"})
        for n in range(40)
    ]
    with desk.store.write() as tx:
        stored_products.put(tx, mugs)


_OPS = {"dirty": "queued", "waiting": "queued", "unknown": "needs_confirmation",
        "rejected": "rejected", "checking": "in_doubt"}  # fmt: skip


def _link(tx: Tx, order: Order, state: str) -> None:
    """What a pull leaves: the remote's view agreed on, seen four minutes ago."""
    seen = int((NOW - timedelta(minutes=4)).timestamp()) * 1_000_000
    link = Link(
        id=f"L-{order.id}", order_id=order.id, account_id=order.account,
        remote_id=order.number, base=groups.to_groups(order), seen_us=seen,
        gone_us=seen if state == "gone" else None,
    )  # fmt: skip
    links.put(tx, link)
    if state == "conflict":
        conflicts.open_or_refresh(
            tx, link.id, "note.customer", base=None, local="Ring twice", remote="Leave at the door"
        )


def _pulls(tx: Tx) -> None:
    """Two rounds of this morning, and an order that came and could not be read."""
    minute = 60_000_000
    for account, seen, merged, complete in (("ACC-SHOP", 1204, 14, True), ("ACC-OUT", 3, 0, False)):
        run = remotes.Run(
            f"RUN-{account}", account, "new", None, tx.now_us - 47 * minute, seen=seen,
            unchanged=seen - merged - 3 * (seen > merged + 3), merged=merged,
            imported=2 * (seen > merged + 3), quarantined=int(seen > merged + 3),
            text="" if complete else "no route to the server",
        )  # fmt: skip
        remotes.begin_run(tx, run)
        remotes.end_run(tx, run, complete=complete, watermark=None)
    remotes.quarantine(
        tx, "ACC-SHOP", "12345099", '{"id": 12345099, "total_amount": "12,5,0"}',
        "“total_amount” is “12,5,0”, which is no number.",
    )  # fmt: skip


def _operation(tx: Tx, order: Order, state: str) -> None:
    """An operation in the state that shows as `state`."""
    kind = "push" if state == "dirty" else "create"
    reason = "postal code must match ^[0-9]{2}-[0-9]{3}$" if state == "rejected" else ""
    tx.execute(
        "INSERT INTO outbox (order_id, kind, args, state, attempts, next_at, error_code,"
        " error_text, created_rev, queued_at) VALUES (?, ?, '{}', ?, 1, 0, ?, ?, 1, ?)",
        (order.id, kind, _OPS[state], "refused" if reason else "", reason, tx.now_us),
    )


def ready(house: House, number: str = "10052") -> str:
    """An order that nothing stops from being issued, and a company."""
    exporter.set_company(house.desk, "", COMPANY)
    order = house.desk.store.order(house.desk.store.resolve(number))
    assert order is not None
    lines = tuple(
        replace(line, hs_code="640399", origin_country="RO", net_weight_kg=Decimal("0.5"))
        for line in order.lines
    )
    amounts = {"shipping": Decimal("15.98")}
    changed = replace(order, lines=lines, amounts=amounts, incoterm="DAP", incoterm_place="Boston")
    return verbs.save_order(house.desk, changed, loaded=order).order.id


@contextmanager
def house(root: Path, *, more: int = 0, filled: bool = True) -> Iterator[House]:
    """An open profile in `root` at NOW, filled with the samples; no keyring, no network."""
    clock = FixedClock()
    ids = SystemIds(clock)
    paths = ProfilePaths(root)
    paths.prepare()
    store = Store.open(paths.database, clock=clock, ids=ids)
    wallet = Wallet("sample", environ={}, vault=_no_vault)
    connectors = Connectors(wallet, clock)
    made = House(
        Desk(store, paths, clock, ids, "Maria", wallet, connectors), clock, ids, connectors
    )
    try:
        if filled:
            fill(store, more)
        yield made
    finally:
        made.close()


def spoil(root: Path) -> None:
    """Half of what says which tables there are is gone from that profile's database."""
    database = root / "bordereau.db"
    with closing(Pages(database)) as pages:
        lost, size = pages.children(1)[:2], pages.size
    content = bytearray(database.read_bytes())
    for page in lost:
        content[(page - 1) * size : page * size] = bytes(size)
    database.write_bytes(content)


def _no_vault() -> NoReturn:
    raise OSError("no keyring here")
