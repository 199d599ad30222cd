"""One walk over KaKaClo's list: pages are numbered from 1, and it may move meanwhile.

Nothing says in which order rows come, so a walk is clean only if the total stood still and as many
orders were met as it counts (remote-apis §3.6).
"""

from __future__ import annotations

from typing import TypeAlias

from app.connectors.contract import Decoded, Unchanged, Unreadable
from app.connectors.kakaclo.envelope import Listed

PAGE_ROWS = 250
Row: TypeAlias = Decoded | Unreadable | Unchanged


class Walk:
    def __init__(self) -> None:
        self.page = 1
        self.ended = False
        self.clean = True
        self._total: int | None = None
        self._met: set[tuple[str, int | None]] = set()
        self._nameless = 0

    def take(self, listed: Listed, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """The rows not met before, by id and time of change; moves on to the next page."""
        if self.page > 1 and listed.total != self._total:
            self.clean = False
        self._total = listed.total
        fresh = tuple(row for row in rows if not row.remote_id or _mark(row) not in self._met)
        self._met |= {_mark(row) for row in rows if row.remote_id}
        self._nameless += sum(not row.remote_id for row in rows)
        self.ended = self._is_last(listed)
        if self.ended and listed.total is not None:
            met = len({remote_id for remote_id, _ in self._met}) + self._nameless
            self.clean &= met == listed.total
        self.page += 1
        return fresh

    def _is_last(self, listed: Listed) -> bool:
        size = min(listed.size or PAGE_ROWS, PAGE_ROWS)
        if not listed.rows or listed.total is None:
            return len(listed.rows) < size
        return self.page * size >= listed.total


def _mark(row: Row) -> tuple[str, int | None]:
    return row.remote_id, row.modified_us if isinstance(row, Decoded) else None
