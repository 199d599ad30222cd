"""KaKaClo's list of orders: pages walked to the end, orders by their ids, and the remote's time.

Its paths begin with the prefix once or twice, as the account was found to want (remote-apis K4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.connectors import address
from app.connectors.body import Fields, of, recognised
from app.connectors.contract import Known, Page, Request, Unchanged
from app.connectors.http import LIST_PAGE
from app.connectors.kakaclo import envelope, keys, reading
from app.connectors.kakaclo.walk import PAGE_ROWS, Row, Walk
from app.connectors.session import Session

PREFIX = "openapi"
ORDERS = ("v2", "order", "orders")
ONE = {"pageSize": "1"}
WALKS = 3


class Listing:
    """The list of one account. Every call raises Fault."""

    def __init__(self, session: Session, prefixes: int) -> None:
        self.prefixes = prefixes
        self._session = session
        self.server_us: int | None = None

    def path(self, *segments: str) -> str:
        return address.path(*[PREFIX] * self.prefixes, *segments)

    def page(self, query: Mapping[str, str]) -> envelope.Listed:
        path = self.path(*ORDERS)
        request = Request("GET", path + address.query(query), path_template=path)
        listed = envelope.page(self._session.ask(request, LIST_PAGE), self._session)
        self.server_us = listed.server_us or self.server_us
        return listed

    def walks(self, window: Mapping[str, str], known: Known | None = None) -> Iterator[Page]:
        """The whole list; walked again when it moved meanwhile, three times at most."""
        for attempt in range(1, WALKS + 1):
            walk = Walk()
            while not walk.ended:
                listed = self.page({**window, **_paged(walk)})
                fresh = walk.take(listed, _rows(listed, known))
                clean = walk.ended and walk.clean
                yield Page(fresh, listed.total, complete=clean, server_us=listed.server_us)
            if walk.clean or attempt == WALKS:
                return

    def named(self, remote_ids: tuple[str, ...]) -> list[Row]:
        """What is shown for these ids, be it what was asked for or not."""
        for remote_id in remote_ids:
            address.path(remote_id)
        walk, rows = Walk(), list[Row]()
        while not walk.ended:
            listed = self.page({"ids": ",".join(remote_ids), **_paged(walk)})
            rows += walk.take(listed, _rows(listed, None))
        return rows

    def now_us(self) -> int | None:
        """The remote's own time, of its latest answer; None where it tells none."""
        if self.server_us is None:
            self.page(ONE)
        return self.server_us


def _paged(walk: Walk) -> dict[str, str]:
    return {"pageNumber": str(walk.page), "pageSize": str(PAGE_ROWS)}


def _rows(listed: envelope.Listed, known: Known | None) -> tuple[Row, ...]:
    old = recognised(listed.rows, "id", known)
    return tuple(
        _unchanged(old[raw], of(value)) if raw in old else reading.decode(raw, value)
        for raw, value in listed.rows
    )


def _unchanged(remote_id: str, fields: Fields) -> Unchanged:
    made = fields.iso(keys.TIMES["remote_created_at"][0])
    return Unchanged(remote_id, made.us if made else None)
