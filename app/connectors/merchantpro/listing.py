"""MerchantPro's list: its filters as a typed query, and a walk that knows if it stood still.

It sends nothing. Sources: remote-apis §4.1, sync §1.13 (offset paging).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeAlias

from app.clock import iso
from app.connectors import address
from app.connectors.contract import Decoded, Request, Unchanged, Unreadable

Row: TypeAlias = Decoded | Unreadable
OVERLAP = 5  # rows seen twice, so that a row shifted by a delete is not missed (sync §1.13)
LIST = "/api/v2/orders"
PAGE_ROWS = 100
STEP = PAGE_ROWS - OVERLAP
SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Filter:
    """Which orders a list shows: those that meet all that is given.

    Statuses are the shop's words, codes and ids its own; times are µs UTC, to the second. There is
    none for a time of change (remote-apis §4.1).
    """

    id: str = ""
    ids: tuple[str, ...] = ()
    payment_status: str = ""
    payment_substatus_id: str = ""
    payment_method_code: str = ""
    payment_transaction_id: str = ""
    shipping_status: str = ""
    shipping_substatus_id: str = ""
    shipping_method_id: str = ""
    shipping_awb: str = ""
    customer_id: str = ""
    customer_email: str = ""
    created_after: int | None = None
    created_before: int | None = None
    tag_name: str = ""
    tag_ids: tuple[str, ...] = ()

    def parameters(self) -> dict[str, str]:
        """As the list's query takes them."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: _spelt(value) for name, value in given.items() if value not in ("", (), None)}


def _spelt(value: str | int | tuple[str, ...]) -> str:
    if isinstance(value, int):
        return iso(value // SECOND_US * SECOND_US)
    return ",".join(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the list."""

    rows: tuple[Row | Unchanged, ...]
    total: int
    server_us: int | None


def request(query: Mapping[str, str]) -> Request:
    """One call of the list."""
    return Request("GET", LIST + address.query(query), path_template=LIST)


def page(query: Mapping[str, str], start: int) -> Request:
    """One page of it, oldest order first."""
    paged = {"sort": "date_created", "start": str(start), "limit": str(PAGE_ROWS)}
    return request({**query, **paged})


class Walk:
    """One walk over an offset-paged list; knows whether the list stood still meanwhile.

    `expected`: about how many rows there are, 0 where nobody told; only what is asked for ahead
    depends on it.
    """

    def __init__(self, expected: int = 0) -> None:
        self.start = 0
        self._step = STEP
        self._expected = expected
        self.clean = True
        self.ended = False
        self._total: int | None = None
        self._seen: set[str] = set()
        self._last: list[str] = []

    def starts(self, count: int) -> range:
        """Where this page and those after it begin if nothing moves, as many as that; none after
        the last.
        """
        rows = self._expected if self._total is None else self._total
        end = min(self.start + count * self._step, rows - OVERLAP)
        return range(self.start, end, self._step)

    def take(self, listed: Listed) -> tuple[Row | Unchanged, ...]:
        """The rows not seen before; moves on to the next page."""
        ids = [row.remote_id for row in listed.rows]
        if self._total is not None:
            self.clean &= listed.total == self._total
        overlap = self._last[-OVERLAP:]
        if self.start and ids[: len(overlap)] != overlap:
            self.clean = False
        self._total, self._last = listed.total, ids
        self.ended = not ids or self.start + len(ids) >= listed.total
        if not ids and self.start < listed.total:
            self.clean = False
        fresh = tuple(r for r in listed.rows if not r.remote_id or r.remote_id not in self._seen)
        self._seen.update(ids)
        self._step = max(1, len(ids) - OVERLAP)
        self.start += self._step
        return fresh
