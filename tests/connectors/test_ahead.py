"""Reads that overlap: in order, so many at once, and none where the account has a rate to keep."""

from __future__ import annotations

import threading

import pytest

from app.connectors.contract import Fault, Reply, Request
from app.connectors.session import Ahead
from app.said import Said

WIDTH = 4
PATIENCE_S = 60.0
PAGES = [Request("GET", f"/orders?start={n}") for n in range(9)]


def walk(ahead: Ahead) -> list[str]:
    """All pages, the next four begun before each is looked at."""
    told = []
    for at, page in enumerate(PAGES):
        ahead.begin(PAGES[at : at + WIDTH])
        told.append(ahead.ask(page).text)
    return told


def test_pages_that_come_next_are_on_their_way_at_once_and_come_in_order() -> None:
    """The first four answers are given only when all four were asked for."""
    met = threading.Barrier(WIDTH)

    def ask(request: Request) -> Reply:
        if request in PAGES[:WIDTH]:
            met.wait(PATIENCE_S)
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        assert walk(ahead) == [page.path for page in PAGES]


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
        walk(ahead)
    assert max(most) <= WIDTH
    assert len(most) == len(PAGES), "each is asked for once"


def test_one_after_the_other_asks_for_nothing_before_its_time() -> None:
    asked: list[str] = []

    def ask(request: Request) -> Reply:
        asked.append(request.path)
        return Reply(200, {}, "")

    with Ahead(ask, 1) as ahead:
        ahead.begin(PAGES[:WIDTH])
        ahead.ask(PAGES[0])
        assert asked == [PAGES[0].path]


def test_a_fault_comes_at_its_own_page() -> None:
    def ask(request: Request) -> Reply:
        if request == PAGES[2]:
            raise Fault(Said("No."), outcome="refused")
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        ahead.begin(PAGES[:WIDTH])
        assert [ahead.ask(page).text for page in PAGES[:2]] == [page.path for page in PAGES[:2]]
        with pytest.raises(Fault, match="No"):
            ahead.ask(PAGES[2])


def test_what_comes_next_is_asked_for_while_nobody_waits() -> None:
    asked = threading.Event()

    def ask(request: Request) -> Reply:
        asked.set()
        return Reply(200, {}, request.path)

    with Ahead(ask, WIDTH) as ahead:
        ahead.begin(PAGES[:1])
        assert asked.wait(PATIENCE_S)
