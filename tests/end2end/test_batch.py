"""Many orders on paper in one action, through drawing processes into a real CUPS queue."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.apart import HandLost
from app.commands import papers
from app.commands.batch import Batch, give_up, unfinished
from app.commands.batch_papers import Progress
from app.compose import House
from app.orders import shape
from app.paths import resource
from app.settings import Printing
from app.store import lineage
from tests.conftest import LogWatch
from tests.end2end.batches import (
    KIND,
    WAY,
    change,
    going_on,
    issue,
    order_numbers,
    run,
    typed,
    when,
)
from tests.print_system import QUEUE, PrintSystem


def jam(system: PrintSystem) -> None:
    """The queue stops behind four sheets."""
    system.printed(4)
    system.wait_until_idle(QUEUE)
    system.tell("cupsdisable", "-r", "paper jam in tray 2", QUEUE)


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


def test_a_paper_that_cannot_be_drawn_any_more_is_left_out_and_stops_nobody(
    house: House, print_system: PrintSystem, tray: Path, log_watch: LogWatch
) -> None:
    """Issued by a program that had a font for it, and its file lost since."""
    log_watch.expect(".papers: the paper ")
    log_watch.expect("a paper of a batch could not be drawn")
    ids = typed(house, 3)
    made = issue(house, ids)
    for paper in made[1:]:
        paper.path.unlink()
    with house.desk.store.write() as tx:
        tx.execute(
            "UPDATE documents SET snapshot = replace(snapshot, 'W-1', '中-1') WHERE id = ?",
            (made[1].id,),
        )
    assert papers.finish(house.desk) == 1
    assert not made[1].path.exists()
    assert made[2].path.exists()
    done = run(Batch(house.desk, ids, KIND, WAY))
    (left,) = done.left_out
    assert left.order_number == "W-1"
    assert "no font here can draw" in left.reason
    print_system.printed(2)
    assert order_numbers(tray) == ["W-0", "W-2"]


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


def test_a_pause_outlives_the_program(house: House, print_system: PrintSystem, tray: Path) -> None:
    ids, stop = typed(house, 4), Event()
    issue(house, ids)
    run(Batch(house.desk, ids, KIND, WAY), when(2, stop.set), stop)
    kind, left = unfinished(house.desk)
    assert (kind, [one.order_id for one in left]) == (KIND, ids[2:])
    assert counts(run(going_on(house))) == [3, 4]
    assert unfinished(house.desk) == ("", [])
    print_system.printed(4)
    assert order_numbers(tray) == [f"W-{n}" for n in range(4)]


def test_copies_asked_for_again_are_not_made_twice_by_a_pause(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    """What was printed before the batch does not count as done by it."""
    ids, stop = typed(house, 3), Event()
    issue(house, ids)
    run(Batch(house.desk, ids, KIND, WAY))
    again = Batch(house.desk, ids, KIND, WAY, again=True)
    run(again, when(1, stop.set), stop)
    assert counts(run(going_on(house))) == [2, 3]
    assert [row.prints for row in papers.documents_of(house.desk)] == [2, 2, 2]
    print_system.printed(6)


def test_a_lost_porter_leaves_its_paper_in_doubt(
    house: House, print_system: PrintSystem, tray: Path
) -> None:
    """Whoever carries papers to the queue is killed: what he carried is asked about, once."""
    ids = typed(house, 3)
    issue(house, ids)
    batch = Batch(house.desk, ids, KIND, WAY)
    lost = run(batch, when(1, lambda: os.kill(batch._porter._process.pid or 0, signal.SIGKILL)))
    assert lost.trouble == HandLost.sentence
    other = run(Batch(house.desk, ids[1:2], KIND, WAY))
    assert [left.order_number for left in other.left_out] == ["W-1"]
    asked = run(batch)
    assert [left.order_number for left in asked.left_out] == ["W-1"]
    assert counts(asked) == [1, 3]
    assert counts(run(batch)) == [1, 2, 3]
    print_system.printed(3)


@pytest.mark.parametrize("why", ["left", "restored"])
def test_what_nobody_wants_or_knows_any_more_is_not_gone_on_with(
    why: str, house: House, print_system: PrintSystem, tray: Path
) -> None:
    """The clerk leaves it; what a backup says of it may have been printed since."""
    ids, stop = typed(house, 3), Event()
    issue(house, ids)
    run(Batch(house.desk, ids, KIND, WAY), when(1, stop.set), stop)
    assert len(unfinished(house.desk)[1]) == 2
    if why == "left":
        give_up(house.desk)
    else:
        with house.desk.store.write() as tx:
            lineage.rebaseline(tx)
    assert unfinished(house.desk) == ("", [])
    print_system.printed(1)
