"""What a pull costs: loopback HTTP, JSON with exact decimals, bodies kept, rows, search (goal 7).

The yardstick asks for the same pages with one httpx.Client, parses them with `json` and Decimals,
compresses as many bodies, and puts the very rows our pull left into the same tables by
executemany: no mapping, no check, no comparison.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import threading
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from app import compose
from app.commands import accounts
from app.credentials import Wallet, environment_name
from app.store import Store
from app.store.engine import Connection, connect
from app.store.search import index_text
from bench import shop
from bench.ground import Ground
from bench.measure import Figure, compared, milliseconds, plain

ORDERS, ROUNDS = 3_000, 5
NAME = "shop"
NOT_PULLED = ("meta", "remote_accounts", "alembic_version", "sqlite_sequence")
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Recording:
    """What a pull asked for and left: targets, and per page the rows of each table."""

    targets: Sequence[str]
    pages: Sequence[dict[str, Rows]]


def figures(_: Ground) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, shop.opened(ORDERS) as remote:
        root = Path(folder)
        _pull(root / "first", remote)  # the shop makes its answers
        remote.targets()
        _pull(root / "recorded", remote)
        recording = _recording(root / "recorded", remote.targets())
        ours: list[float] = []
        theirs: list[float] = []
        again: list[float] = []
        for turn in range(ROUNDS):
            spent = _pull(root / f"ours-{turn}", remote)
            ours.append(spent[0])
            again.append(spent[1] * 1000 / ORDERS)
            theirs.append(_raw_pull(root / f"theirs-{turn}", remote, recording))
    pages = len(recording.pages)
    yield compared("pull", ours, theirs, against=f"httpx, json, raw rows; {pages} pages", goal=1.25)
    yield plain(
        "pull_1000_unchanged_ms", statistics.median(again), against="20 000 orders a second",
        goal=50, unit="ms", runs=ROUNDS,
    )  # fmt: skip


def _pull(root: Path, remote: shop.Remote) -> tuple[float, float]:
    """Milliseconds of a whole pull into a fresh profile, and of the same again."""
    secrets = {environment_name(NAME, f): v for f, v in remote.account["secrets"].items()}
    with compose.open_house(root, secrets=Wallet("bench", environ=secrets)) as house:
        accounts.add_account(
            house.desk, NAME, kind=shop.KIND, url=remote.account["url"],
            options={"rate": "none"}, defaults={},
        )  # fmt: skip
        rows = house.desk.store.accounts()
        work = partial(house.sync, rows, push=False, full=True, stop=threading.Event())
        return milliseconds(work), milliseconds(work)


def _recording(root: Path, asked: Sequence[str]) -> Recording:
    """The pages that the first of two pulls asked for; the rows by the page their order came in."""
    lists = [target for target in asked if "start=" in target]
    lists = lists[: len(lists) // 2]
    store = Store.open(root / "bordereau.db", read_only=True)
    with closing(store), store.read() as reader:
        keys = dict(reader.execute("SELECT id, list_key FROM orders ORDER BY list_key"))
        page_of = {order: n * len(lists) // len(keys) for n, order in enumerate(keys)}
        for link, order in reader.execute("SELECT id, order_id FROM remote_links"):
            page_of[link] = page_of[order]
        pages: list[dict[str, Rows]] = [defaultdict(list) for _ in lists]
        for table in _tables(reader):
            for owner, row in _rows(reader, table):
                pages[page_of.get(owner, 0)][f"{table} VALUES ({','.join('?' * len(row))})"].append(
                    row
                )
        for order, key in keys.items():
            found = store.order(order)
            assert found is not None
            words = index_text(found, (found.number,))
            pages[page_of[order]]["search (rowid, text) VALUES (?, ?)"].append((key, words))
    return Recording(lists, pages)


def _tables(reader: Connection) -> list[str]:
    """Ours, parents before children: as they were made."""
    found = reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    names = [str(name) for (name,) in found]
    return [n for n in names if n not in NOT_PULLED and not n.startswith(("search", "sqlite_"))]


def _rows(reader: Connection, table: str) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Each row with the order or link it belongs to."""
    cursor = reader.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    owner = next((names.index(name) for name in ("order_id", "link_id", "id") if name in names), 0)
    return ((row[owner], row) for row in cursor)


def _raw_pull(root: Path, remote: shop.Remote, recording: Recording) -> float:
    """Milliseconds of the yardstick into a fresh database with the same tables."""
    root.mkdir()
    store = Store.open(root / "bordereau.db")
    store.close()
    secrets = remote.account["secrets"]
    with closing(connect(root / "bordereau.db", write=True)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")  # accounts and runs come in no order here
        with httpx.Client(auth=(secrets["KEY"], secrets["SECRET"])) as client:
            return milliseconds(lambda: _fetch_all(client, raw, remote.account["url"], recording))


def _fetch_all(client: httpx.Client, raw: Connection, url: str, recording: Recording) -> None:
    for target, tables in zip(recording.targets, recording.pages, strict=True):
        text = client.get(url + target).text
        found = json.loads(text, parse_float=Decimal)["data"]
        share = len(text) // len(found)
        for n in range(len(found)):
            zlib.compress(text[n * share : (n + 1) * share].encode(), 1)
        raw.execute("BEGIN IMMEDIATE")
        for insert, rows in tables.items():
            raw.executemany(f"INSERT INTO {insert}", rows)
        raw.execute("COMMIT")
