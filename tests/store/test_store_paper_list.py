"""The list of papers: what a question shows, by indexes alone, however many there are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.orders.model import Order
from app.store import Store, paper_list, papers
from app.store.views import PaperQuery
from tests.rendering.samples import tools_order
from tests.store.conftest import Clock
from tests.store.test_store_papers import DAY_US, issue, saved

Listed = dict[str, str]  # what was issued: a name for it → its number


@pytest.fixture
def listed(store: Store, clock: Clock) -> Listed:
    """Three orders, each with papers, a day apart."""
    numbers: Listed = {}
    for name, customer, currency in (
        ("first", "Łukasz Wiśniewski", "EUR"), ("second", "Ana Ionescu", "USD"),
        ("third", "Ana Pop", "EUR"),
    ):  # fmt: skip
        order = saved(store, _order(name, customer, currency))
        numbers[f"{name} proforma"] = issue(store, order, "proforma").document.number
        numbers[name] = issue(store, order).document.number
        clock.us += DAY_US
    return numbers


def _order(name: str, customer: str, currency: str) -> Order:
    order = tools_order(lines=1)
    parties = {
        role: replace(p, full_name=customer, company="") for role, p in order.parties.items()
    }
    lines = tuple(replace(line, currency="") for line in order.lines)
    return replace(order, number=f"W-{name}", currency=currency, parties=parties, lines=lines)


def shown(store: Store, query: PaperQuery) -> list[str]:
    with store.read() as reader:
        rows = papers.by_keys(reader, paper_list.keys(reader, query))
    return [row.number for row in rows]


def test_all_are_shown_newest_first(store: Store, listed: Listed) -> None:
    assert shown(store, PaperQuery()) == list(listed.values())[::-1]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("wisniewski", ["first", "first proforma"]),
        ("w-second", ["second", "second proforma"]),
        ("ANA ion", ["second", "second proforma"]),
        ("000003", ["third", "third proforma"]),
        ("pf- 2", ["second proforma"]),
        ("an", ["third", "third proforma", "second", "second proforma"]),
        ("nobody", []),
        ("%' OR 1=1 --", []),
    ],
)
def test_search_finds_numbers_and_orders(
    store: Store, listed: Listed, typed: str, wanted: list[str]
) -> None:
    found = shown(store, PaperQuery(search=typed))
    if typed == "pf- 2":  # also a part of other numbers: what is asked for is among them
        assert listed[wanted[0]] in found
        assert all(number.startswith("PF-") for number in found)
    else:
        assert found == [listed[name] for name in wanted]


def first(store: Store, typed: str, limit: int) -> tuple[list[str], bool]:
    with store.read() as reader:
        keys, whole = paper_list.first_keys(reader, PaperQuery(search=typed), limit)
        return [row.number for row in papers.by_keys(reader, keys)], whole


def test_the_first_hits_come_before_all_are_found(
    store: Store, listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = [listed["third"], listed["third proforma"], listed["second"]]
    assert first(store, "an", 3) == (newest, False)
    assert first(store, "INV-", 2) == ([listed["third"], listed["second"]], False)
    assert first(store, "wisniewski", 2) == ([listed["first"], listed["first proforma"]], False)
    assert first(store, "wisniewski", 3) == ([listed["first"], listed["first proforma"]], True)
    monkeypatch.setattr(paper_list, "LOOKED_AT", 2)  # too few hits so near: all are looked up
    assert first(store, "an", 3)[1] is True
    assert first(store, "an", 2) == (newest[:2], False)
    assert first(store, "", 1)[1] is True


def test_filters_narrow_what_is_shown(store: Store, listed: Listed) -> None:
    with store.read() as reader:
        days = sorted({row.business_day for row in papers.documents(reader)})
        assert paper_list.currencies(reader) == ["EUR", "USD"]
    invoices = shown(store, PaperQuery(kind="commercial-invoice"))
    assert invoices == [listed[name] for name in ("third", "second", "first")]
    euros = PaperQuery(kind="commercial-invoice", currency="EUR")
    assert shown(store, euros) == [listed["third"], listed["first"]]
    assert shown(store, replace(euros, to_day=days[0])) == [listed["first"]]
    assert shown(store, replace(euros, from_day=days[1])) == [listed["third"]]
    assert shown(store, replace(euros, search="lukasz", from_day=days[1])) == []


def test_no_question_reads_the_papers_themselves(store: Store, listed: Listed) -> None:
    """A row holds the whole snapshot: a walk over rows would read gigabytes."""
    seen: list[str] = []
    for query in (PaperQuery(), PaperQuery(kind="proforma"), PaperQuery(from_day="2026-01-01")):
        with store.read() as reader:
            statements: list[str] = []
            reader.set_trace_callback(statements.append)
            paper_list.keys(reader, query)
            reader.set_trace_callback(None)
            plan = reader.execute(f"EXPLAIN QUERY PLAN {statements[0]}").fetchall()
            seen += [str(step[3]) for step in plan if " documents" in str(step[3])]
    assert len(seen) == 3
    assert all("USING COVERING INDEX" in step for step in seen), seen
