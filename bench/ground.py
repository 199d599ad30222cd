"""The generated databases the figures are taken on: made once, kept in build/ between runs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.orders.model import AXES, Axis
from app.store import Store

BUILD = Path(__file__).resolve().parent.parent / "build"
FEW = 1_000  # what a million is compared with
# From one hit to every order, from one word to three, other scripts, and none at all.
SEARCHES = (
    "w-10500", "popescu", "leather", "example", "leather boots", "popescu leather boots",
    "example org shoes", "zzqqx", "example zzqqx", "Straßburger blue vase", "customer755423",
)  # fmt: skip


@dataclass(frozen=True)
class Ground:
    """A database of so many generated orders, and what to ask it for."""

    orders: int

    @cached_property
    def database(self) -> Path:
        from bench import orders

        return orders.database(self.orders, BUILD)

    @cached_property
    def few(self) -> Ground:
        return Ground(FEW)

    @contextmanager
    def store(self, *, read_only: bool = True) -> Iterator[Store]:
        store = Store.open(self.database, read_only=read_only)
        try:
            yield store
        finally:
            store.close()

    def _one(self, sql: str) -> object:
        with self.store() as store, store.read() as reader:
            found = reader.execute(sql).fetchone()
        return found[0]

    @cached_property
    def account_id(self) -> str:
        from bench.orders import ACCOUNTS

        return ACCOUNTS[0].id

    @cached_property
    def tag(self) -> str:
        return str(self._one("SELECT tag FROM tags LIMIT 1"))

    @cached_property
    def middle_us(self) -> int:
        middle = "SELECT avg(list_key >> 16) FROM (SELECT min(list_key) AS list_key FROM orders"
        both = f"{middle} UNION SELECT max(list_key) FROM orders)"
        return int(float(str(self._one(both)))) * 1_000_000

    @cached_property
    def words(self) -> tuple[tuple[Axis, str], ...]:
        """A word of each axis that some of the newest orders have."""
        recent = "FROM (SELECT * FROM orders ORDER BY list_key DESC LIMIT 5000)"
        return tuple(
            (
                axis,
                str(
                    self._one(f"SELECT {axis}_status {recent} GROUP BY 1 ORDER BY count(*) LIMIT 1")
                ),
            )
            for axis in AXES
            if axis != "refund"
        )


def asked_for() -> Ground:
    """The size that ORDERS names, a million by default."""
    return Ground(int(os.environ.get("ORDERS", "1000000")))
