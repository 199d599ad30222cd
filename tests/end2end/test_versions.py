"""Which paper is meant: versions with one number, numbers of two remotes, an order that moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.commands import drawing, papers, printing
from app.commands.drawing import Asked
from app.compose import House
from app.orders.model import RemoteDocument
from app.orders.problems import Refused
from app.store.views import DocumentRow
from tests.end2end.batches import change, typed
from tests.print_system import QUEUE, PrintSystem

PACKING = "packing-list"


def versions(house: House) -> list[DocumentRow]:
    """A packing list and the one after it, which has its number."""
    (order_id,) = typed(house, 1)
    made = [papers.issue_document(house.desk, order_id, PACKING) for _ in range(2)]
    assert made[0].number == made[1].number
    return papers.rows_of(house.desk, [paper.id for paper in made])


def state(house: House, rows: list[DocumentRow]) -> list[tuple[int, str]]:
    now = papers.rows_of(house.desk, [row.id for row in rows])
    return [(row.prints, row.void_reason) for row in now]


def test_the_version_that_was_chosen_is_printed(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    rows = versions(house)
    printing.print_papers(house.desk, rows[:1], QUEUE, 1)
    assert state(house, rows) == [(1, ""), (0, "")]
    assert [job.title for job in print_system.printed(1)] == [Path(rows[0].path).stem]


def test_the_version_that_was_chosen_becomes_void(house: House) -> None:
    rows = versions(house)
    papers.void_paper(house.desk, rows[0], "packed anew")
    assert state(house, rows) == [(0, "packed anew"), (0, "")]


def test_the_version_whose_file_is_lost_is_drawn_again(house: House) -> None:
    rows = versions(house)
    before = papers.stored_pdf(house.desk, rows[0])
    content = before.read_bytes()
    before.unlink()
    assert papers.stored_pdf(house.desk, rows[0]) == before
    assert before.read_bytes() == content


def test_a_number_that_papers_of_two_orders_have_names_none(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    """Two shops may count alike: a command must not take the other one's paper."""
    invoice = RemoteDocument("invoice", number="1001")
    made = []
    for order_id in typed(house, 2):
        with house.desk.store.write() as tx:
            order = tx.order(order_id)
            assert order is not None
            tx.put_order(replace(order, documents=(invoice,)), source="pull")
        made += papers.issue_documents(house.desk, order_id, "commercial-invoice")
    assert [(paper.kind, paper.number) for paper in made] == [("customs-rendition", "1001")] * 2
    with pytest.raises(Refused, match="a paper of 2 orders"):
        printing.print_documents(house.desk, ["1001"])
    with pytest.raises(Refused, match="a paper of 2 orders"):
        papers.void_document(house.desk, "1001", "wrong")
    printing.print_made(house.desk, made[:1], QUEUE, 1)
    assert [job.title for job in print_system.printed(1)] == [made[0].path.stem]


def test_an_order_that_changed_since_it_was_read_takes_no_number(house: House) -> None:
    (order_id,) = typed(house, 1)
    seen = drawing.order_of(house.desk, order_id)
    change(house, order_id, lambda order: replace(order, buyer_reference="changed"))
    with pytest.raises(Refused, match="W-0 changed meanwhile"):
        papers.take_numbers(house.desk, seen, [Asked("commercial-invoice")])
    assert papers.documents_of(house.desk) == []
    papers.issue_document(house.desk, order_id, "commercial-invoice")
