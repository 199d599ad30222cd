"""Reads that overlap: in order, so many at once, and none where the account has a rate to keep."""

from __future__ import annotations

import threading

import pytest

from app.connectors.contract import Fault, Reply, Request
from app.connectors.session import Ahead

WIDTH = 4
PATIENCE_S = 20.0
PAGES = [Request("GET", f"/orders?start={n}") for n in range(9)]


def following(at: int) -> list[Request]:
    return PAGES[at + 1 : at + WIDTH]


def test_pages_that_come_next_are_on_their_way_at_once_and_come_in_order() -> None:
    """The first four answers are given only when all four were asked for."""
    met = threading.Barrier(WIDTH)

    def ask(request: Request) -> Reply:
        if request in PAGES[:WIDTH]:
            met.wait(PATIENCE_S)
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        told = [ahead.ask(page, following(at)).text for at, page in enumerate(PAGES)]
    assert told == [page.path for page in PAGES]


def test_no_more_than_asked_for_are_on_their_way() -> None:
    on_their_way, most = set[str](), list[int]()
    lock = threading.Lock()

    def ask(request: Request) -> Reply:
        with lock:
            on_their_way.add(request.path)
            most.append(len(on_their_way))
        with lock:
            on_their_way.discard(request.path)
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        for at, page in enumerate(PAGES):
            ahead.ask(page, following(at))
    assert max(most) <= WIDTH
    assert len(most) == len(PAGES), "each is asked for once"


def test_one_after_the_other_asks_for_nothing_before_its_time() -> None:
    asked: list[str] = []

    def ask(request: Request) -> Reply:
        asked.append(request.path)
        return Reply(200, {}, "")

    with Ahead(ask, 1) as ahead:
        ahead.ask(PAGES[0], following(0))
        assert asked == [PAGES[0].path]


def test_a_fault_comes_at_its_own_page() -> None:
    def ask(request: Request) -> Reply:
        if request == PAGES[2]:
            raise Fault("No.", outcome="refused")
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        assert ahead.ask(PAGES[0], following(0)).text == PAGES[0].path
        assert ahead.ask(PAGES[1], following(1)).text == PAGES[1].path
        with pytest.raises(Fault, match="No"):
            ahead.ask(PAGES[2], following(2))
