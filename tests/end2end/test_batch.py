"""Many orders on paper in one action, through drawing processes into a real CUPS queue."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pypdfium2
import pytest

from app import compose
from app.commands import exporter, orders, papers
from app.commands.batch import Batch, Progress
from app.compose import House
from app.credentials import Wallet
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from app.settings import Printing
from tests.print_system import QUEUE, PrintSystem

KIND = "commercial-invoice"
WAY = Printing(QUEUE)
Tell = Callable[[Progress], None]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with compose.open_house(tmp_path / "profile", secrets=Wallet("test", environ={})) as opened:
        company = json.loads(resource("demo/company.json").read_text("utf-8"))
        exporter.set_company(opened.desk, "", company)
        yield opened


def typed(house: House, count: int, *, bad: int = -1) -> list[str]:
    """The ids of so many orders in the clerk's order; the one at `bad` lacks an HS code."""
    ids = []
    for n in range(count):
        order = json.loads(resource("demo/order.json").read_text("utf-8"))
        order["number"] = f"W-{n}"
        if n == bad:
            order["lines"][1] |= {"sku": "NEW-1", "hs_code": ""}
        ids.append(orders.save_order(house.desk, shape.from_json(order)).order.id)
    return ids


def issue(house: House, ids: Sequence[str]) -> list[papers.Paper]:
    return [papers.issue_document(house.desk, order_id, KIND) for order_id in ids]


def change(house: House, order_id: str, edit: Callable[[Order], Order]) -> None:
    order = orders.loaded(house.desk, order_id)
    orders.save_order(house.desk, edit(order), loaded=order)


def run(batch: Batch, tell: Tell = lambda _: None, stop: Event | None = None) -> Progress:
    return batch.run(stop or Event(), tell)


def when(printed: int, act: Callable[[], object]) -> Tell:
    """Does that once, when so many papers are printed."""
    acts = [act]

    def tell(progress: Progress) -> None:
        if len(progress.numbers) == printed and acts:
            acts.pop()()

    return tell


def jam(system: PrintSystem) -> None:
    """The queue stops behind four sheets."""
    system.printed(4)
    system.wait_until_idle(QUEUE)
    system.tell("cupsdisable", "-r", "paper jam in tray 2", QUEUE)


def order_numbers(tray: Path) -> list[str]:
    """The numbers of the orders on the fallen sheets, in the order they fell."""
    return [_order_number(sheet) for sheet in sorted(tray.iterdir())]


def _order_number(sheet: Path) -> str:
    with pypdfium2.PdfDocument(sheet) as pdf:
        words: list[str] = pdf[0].get_textpage().get_text_bounded().split()
    return next(word for word in words if word.startswith("W-"))


def counts(progress: Progress) -> list[int]:
    return [int(number.rpartition("-")[2]) for number in progress.numbers]


def all_on_file(house: House) -> bool:
    return papers.verify(house.desk) == []


def test_a_jam_stops_all_and_it_goes_on_with_the_next_paper(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    """12 orders, one of them unprintable, and a queue that stops after four sheets."""
    batch = Batch(house.desk, typed(house, 12, bad=3), KIND, WAY)
    jammed = run(batch, when(4, lambda: jam(print_system)))
    assert jammed.trouble == "Desk2 has stopped: paper jam in tray 2."
    assert counts(jammed) == [1, 2, 3, 4, 5]
    assert not jammed.over
    assert all_on_file(house)
    print_system.tell("cupsenable", QUEUE)
    done = run(batch)
    assert done.over
    assert not done.trouble
    assert counts(done) == list(range(1, 12))
    (left,) = done.left_out
    assert (left.order_number, left.where, left.more) == ("W-3", "lines[1].hs_code", 0)
    assert "HS code" in left.reason
    print_system.printed(7)
    assert order_numbers(tray) == [f"W-{n}" for n in range(12) if n != 3]
    stored = {row.number: row for row in papers.documents_of(house.desk)}
    assert all(stored[number].prints == 1 for number in done.numbers)
    sheets = [sheet.read_bytes() for sheet in sorted(tray.iterdir())]
    assert sheets == [(house.desk.paths.root / stored[n].path).read_bytes() for n in done.numbers]
    assert all_on_file(house)


def test_sheets_that_were_lost_are_printed_again_from_there(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    ids = typed(house, 4)
    issue(house, ids)
    batch = Batch(house.desk, ids, KIND, WAY)
    run(batch)
    batch.back_to(2)
    assert counts(run(batch)) == [1, 2, 3, 4]
    print_system.printed(6)
    assert order_numbers(tray) == ["W-0", "W-1", "W-2", "W-3", "W-2", "W-3"]
    rows = papers.documents_of(house.desk)
    assert {row.order_number: row.prints for row in rows} == {
        "W-0": 1, "W-1": 1, "W-2": 2, "W-3": 2,
    }  # fmt: skip


def test_what_was_left_out_is_tried_again_once_it_is_mended(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    ids = typed(house, 1, bad=0)
    batch = Batch(house.desk, ids, KIND, WAY)
    assert [left.order_number for left in run(batch).left_out] == ["W-0"]
    whole = shape.from_json(json.loads(resource("demo/order.json").read_text("utf-8")))
    change(house, ids[0], lambda order: replace(order, lines=whole.lines))
    assert counts(run(batch)) == [1]
    print_system.printed(1)


def test_a_pause_prints_nothing_more_and_loses_no_number(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    ids, stop = typed(house, 7), Event()
    batch = Batch(house.desk, ids, KIND, WAY)
    paused = run(batch, when(2, stop.set), stop)
    assert counts(paused) == [1, 2]
    assert len(papers.documents_of(house.desk)) < len(ids)
    assert all_on_file(house)
    print_system.printed(2)
    assert counts(run(batch)) == [1, 2, 3, 4, 5, 6, 7]
    print_system.printed(5)
    assert order_numbers(tray) == [f"W-{n}" for n in range(7)]


def test_no_number_is_drawn_for_a_printer_that_is_not_there(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    batch = Batch(house.desk, typed(house, 2), KIND, Printing("Attic"))
    told = run(batch)
    assert told.trouble == "The printer “Attic” is not there; this computer has Desk2."
    assert papers.documents_of(house.desk) == []


def test_a_printer_that_vanishes_amid_it_is_said_and_resumed(
    house: House, print_system: PrintSystem
) -> None:
    print_system.add_tray("Other")
    ids = typed(house, 3)
    issue(house, ids)
    batch = Batch(house.desk, ids, KIND, Printing("Other"))

    def vanish() -> None:
        print_system.printed(1)  # a queue takes what it has not printed with it
        print_system.wait_until_idle("Other")
        print_system.tell("lpadmin", "-x", "Other")

    told = run(batch, when(1, vanish))
    assert told.trouble == "The printer “Other” is not there; this computer has no printer."
    assert counts(told) == [1]
    assert all_on_file(house)
    tray = print_system.add_tray("Other")
    assert counts(run(batch)) == [1, 2, 3]
    print_system.printed(2)
    assert order_numbers(tray) == ["W-1", "W-2"]


def test_a_full_disk_stops_it_in_words_and_no_number_is_lost(
    house: House, print_system: PrintSystem, tray: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = Batch(house.desk, typed(house, 3), KIND, WAY)
    sync = os.fsync

    def full(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").resolve().suffix == ".partial":
            raise OSError(28, "No space left on device")
        sync(handle)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        told = run(batch)
    assert told.trouble.startswith("The file INV-")
    assert told.trouble.endswith("cannot be written: No space left on device.")
    assert told.numbers == ()
    taken = [row.number for row in papers.documents_of(house.desk)][::-1]
    done = run(batch)
    assert done.numbers[: len(taken)] == tuple(taken)
    assert counts(done) == [1, 2, 3]
    print_system.printed(3)
    assert all_on_file(house)


def test_papers_that_stand_are_printed_not_issued_anew(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    """One issued and never printed, one printed: the latter only where it is asked for again."""
    ids = typed(house, 2)
    first, _ = issue(house, ids)
    run(Batch(house.desk, ids[1:], KIND, WAY))
    told = run(Batch(house.desk, ids, KIND, WAY))
    assert told.numbers == (first.number,)
    assert [left.reason[-20:] for left in told.left_out] == ["was printed already."]
    again = run(Batch(house.desk, ids, KIND, WAY, again=True))
    assert sorted(counts(again)) == [1, 2]
    assert [row.prints for row in papers.documents_of(house.desk)] == [2, 2]
    print_system.printed(4)


def test_a_changed_order_gets_a_new_proforma(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    (order_id,) = typed(house, 1)
    papers.issue_document(house.desk, order_id, "proforma")
    assert counts(run(Batch(house.desk, [order_id], "proforma", WAY))) == [1]
    change(house, order_id, lambda order: replace(order, tags=("seen",)))
    assert run(Batch(house.desk, [order_id], "proforma", WAY)).numbers == ()
    change(house, order_id, lambda order: replace(order, buyer_reference="PO 77"))
    assert counts(run(Batch(house.desk, [order_id], "proforma", WAY))) == [2]
    print_system.printed(2)


def test_a_tampered_file_is_left_out_and_the_rest_printed(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    ids = typed(house, 2)
    paper, _ = issue(house, ids)
    paper.path.write_bytes(b"%PDF-1.4 forged")
    told = run(Batch(house.desk, ids, KIND, WAY))
    assert [left.order_number for left in told.left_out] == ["W-0"]
    assert "not the paper that was issued" in told.left_out[0].reason
    assert counts(told) == [2]
    print_system.printed(1)
