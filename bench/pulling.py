"""What a pull costs: loopback HTTP, JSON with exact decimals, bodies kept, rows, search (goal 7).

The yardstick asks for the same pages with one httpx.Client, parses them with `json` and Decimals,
builds the same rows by plain look-ups, compresses as many bodies, and puts all of it into the same
tables by executemany: no check, no comparison, no order in between.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path

import httpx

from app.connectors.merchantpro.connector import READS
from app.store import Store
from app.store.engine import Connection, connect
from app.store.links import COLUMNS as LINK_COLUMNS
from app.store.rows import COLUMNS, PARTS
from bench import raw_shop, shop
from bench.ground import Ground
from bench.measure import Figure, compared, milliseconds, plain

ORDERS, ROUNDS = 3_000, 7
SLOW_S = 0.1
ACCOUNT = "0" * 26
TABLES = {  # parents before children
    "orders": COLUMNS,
    **{part.table: part.columns for part in PARTS},
    "search": ("rowid", "text"),
    "order_texts": ("list_key", "text"),
    "journal": ("at", "who", "source", "order_id", "rev", '"group"', "before", "after"),
    "remote_links": LINK_COLUMNS,
    "payloads": ("link_id", "kind", "body"),
}


def figures(_: Ground) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, shop.opened(ORDERS) as remote:
        root = Path(folder)
        _pull(root / "first", remote)  # the shop makes its answers
        lists = [asked.target for asked in remote.asked() if "start=" in asked.target]
        pages = lists[: len(lists) // 2]  # those of the first of two pulls
        _raw_pull(root / "raw", remote, pages)
        _must_be_alike(root / "first", root / "raw")
        ours: list[float] = []
        theirs: list[float] = []
        again: list[float] = []
        for turn in range(ROUNDS):
            spent = _pull(root / f"ours-{turn}", remote)
            ours.append(spent[0])
            again.append(spent[1] * 1000 / ORDERS)
            theirs.append(_raw_pull(root / f"theirs-{turn}", remote, pages))
    against = f"httpx, json, raw rows; {len(pages)} pages"
    yield compared("pull", ours, theirs, against=against, goal=1.25)
    yield plain(
        "pull_1000_unchanged_ms", statistics.median(again), against="20 000 orders a second",
        goal=50, unit="ms", runs=ROUNDS,
    )  # fmt: skip
    yield _slow_shop(len(pages))


def _slow_shop(pages: int) -> Figure:
    """The same from a shop that takes a tenth of a second an answer, four of them at once."""
    bound_ms = pages * SLOW_S * 1000 / READS
    with tempfile.TemporaryDirectory() as folder, shop.opened(ORDERS, SLOW_S) as remote:
        ours = [_pull(Path(folder) / str(turn), remote)[0] for turn in range(ROUNDS)]
    against = f"{pages} pages × {SLOW_S * 1000:.0f} ms / {READS}"
    return compared("pull_100ms", ours, [bound_ms] * ROUNDS, against=against, goal=1.3)


def _pull(root: Path, remote: shop.Remote) -> tuple[float, float]:
    """Milliseconds of a whole pull into a fresh profile, and of the same again."""
    with shop.customer(root, remote) as house:
        rows = house.desk.store.accounts()
        work = partial(house.sync, rows, push=False, full=True, stop=threading.Event())
        return milliseconds(work), milliseconds(work)


def _raw_pull(root: Path, remote: shop.Remote, pages: Sequence[str]) -> float:
    """Milliseconds of the yardstick into a fresh database with the same tables."""
    root.mkdir()
    store = Store.open(root / "bordereau.db")
    store.close()
    secrets = remote.account["secrets"]
    with closing(connect(root / "bordereau.db", write=True)) as raw:
        raw.execute(
            "INSERT INTO remote_accounts (id, name, kind, base_url) VALUES (?, ?, ?, ?)",
            (ACCOUNT, "raw", shop.KIND, remote.account["url"]),
        )
        with httpx.Client(auth=(secrets["KEY"], secrets["SECRET"])) as client:
            return milliseconds(lambda: _fetch_all(client, raw, remote.account["url"], pages))


def _fetch_all(client: httpx.Client, raw: Connection, url: str, pages: Sequence[str]) -> None:
    seen: set[int] = set()  # pages overlap by a few orders
    for target in pages:
        text = client.get(url + target).text
        found = json.loads(text, parse_float=Decimal)["data"]
        share = len(text) // len(found)
        orders = [
            (text[n * share : (n + 1) * share], order)
            for n, order in enumerate(found)
            if order["id"] not in seen
        ]
        seen |= {order["id"] for order in found}
        made = raw_shop.rows(orders, ACCOUNT)
        raw.execute("BEGIN IMMEDIATE")
        for table, columns in TABLES.items():
            places = ",".join("?" * len(columns))
            raw.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})",
                            made.get(table, ()))  # fmt: skip
        raw.execute("COMMIT")


def _must_be_alike(ours: Path, theirs: Path) -> None:
    """Both put as many rows into every table, and the same words into the index."""
    counts = " UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}" for table in TABLES)
    texts = "SELECT 'texts', text FROM order_texts ORDER BY text"
    found = []
    for root in (ours, theirs):
        with closing(connect(root / "bordereau.db", write=True)) as reader:
            found.append([*reader.execute(counts), *reader.execute(texts)])
    for mine, other in zip(*found, strict=True):
        if mine != other:
            raise SystemExit(f"The yardstick puts other rows than ours: {other}, not {mine}.")
