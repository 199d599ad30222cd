"""Numbers without hole or double, papers kept as files, and a chain that shows any change."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import documents
from app.documents import Document
from app.orders.model import Order
from app.orders.problems import Refused
from app.store import (
    Store,
    StoreRefused,
    issued_log,
    numbering,
    paper_check,
    paper_files,
    papers,
)
from app.store.papers import Issued
from tests.rendering.samples import CARPAT, shop_order, tools_order
from tests.store.conftest import Clock

DAY_US = 86_400_000_000
PDF = b"%PDF-1.4 not drawn here"


def unnamed(order: Order) -> Order:
    """Without ids, so that the store gives its own."""
    return replace(
        order,
        id="",
        lines=tuple(replace(line, id="") for line in order.lines),
        shipments=tuple(replace(shipment, id="") for shipment in order.shipments),
    )


def saved(store: Store, order: Order) -> Order:
    with store.write() as tx:
        return tx.put_order(unnamed(order), source="clerk")


def issue(store: Store, order: Order, kind: str = "commercial-invoice") -> Issued:
    made = documents.paper_kind(order, kind)
    with store.write() as tx:
        day = CARPAT.business_day(tx.now_us)

        def make(number: str, version: int) -> Document:
            return documents.build(
                order, CARPAT, made, business_day=day, number=number, version=version,
                issued_us=tx.now_us,
            )  # fmt: skip

        return papers.issue(
            tx, make, kind=made, company=CARPAT.key, order_id=order.id, business_day=day,
            who="Ana", carried_number=documents.carried_number(order, made),
        )  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "issued.log"


def kept(store: Store, root: Path, log: Path, issued: Issued) -> Path:
    with store.read() as reader:
        issued_log.catch_up(reader, log)
    return paper_files.keep(store, root, issued.id, PDF + issued.id.encode())


def problems(store: Store, root: Path, log: Path) -> list[str]:
    with store.read() as reader:
        return [problem.kind for problem in paper_check.verify(reader, root, log)]


def test_numbers_count_from_one_and_each_kind_for_itself(store: Store) -> None:
    with store.write() as tx:
        numbering.set_desk(tx, "K7Q")
    order = saved(store, tools_order(2))
    numbers = [issue(store, order, kind).document.number for kind in ("proforma", "proforma")]
    numbers.append(issue(store, order).document.number)
    year = CARPAT.business_day(1_795_000_000_000_000)[:4]
    assert numbers == [f"PF-{year}-K7Q-000001", f"PF-{year}-K7Q-000002", f"INV-{year}-K7Q-000001"]
    with store.read() as reader:
        rows = {row.kind: (row.first, row.last, row.next) for row in numbering.series_rows(reader)}
        listed = [row.number for row in papers.documents(reader, order.id)]
        assert papers.snapshot(reader, papers.find(reader, numbers[2])[0].id).number == numbers[2]
    assert rows == {"proforma": (1, 2, 3), "commercial-invoice": (1, 1, 2)}
    assert listed == numbers[::-1]
    assert [entry.group for entry in store.journal(order.id)].count("issued") == 3


def test_a_rendition_repeats_the_remotes_number_and_counts_versions(store: Store) -> None:
    order = saved(store, shop_order(invoiced=True))
    first, second = issue(store, order), issue(store, order)
    assert first.document.number == second.document.number == "SERIE 0000010"
    assert (first.document.version, second.document.version) == (1, 2)
    assert not first.document.draft
    with store.read() as reader:
        assert numbering.series_rows(reader) == []


def test_packing_lists_of_orders_called_the_same_are_told_apart(store: Store) -> None:
    ours, other = (saved(store, tools_order(2)) for _ in range(2))
    made = [issue(store, order, "packing-list").document for order in (ours, other, ours)]
    assert [paper.number for paper in made] == [
        "PL W-2026-004711", "PL W-2026-004711-2", "PL W-2026-004711",
    ]  # fmt: skip
    assert [paper.version for paper in made] == [1, 1, 2]
    with store.read() as reader:
        assert numbering.series_rows(reader) == []


def test_an_order_has_one_standing_invoice(store: Store) -> None:
    order = saved(store, tools_order(1))
    first = issue(store, order)
    with pytest.raises(Refused, match=first.document.number):
        issue(store, order)
    with store.write() as tx:
        assert papers.void(tx, first.id, "wrong consignee").void_reason == "wrong consignee"
    assert issue(store, order).document.number.endswith("000002")
    with store.write() as tx, pytest.raises(Refused, match="void already"):
        papers.void(tx, first.id, "again")


def test_a_rolled_back_issue_gives_its_number_back(store: Store) -> None:
    order = saved(store, tools_order(1))

    def fails(number: str, version: int) -> Document:
        raise RuntimeError(f"{number} {version}")

    with pytest.raises(RuntimeError, match="000001 1"), store.write() as tx:
        papers.issue(
            tx, fails, kind="proforma", company="", order_id=order.id, business_day="2026-11-20"
        )
    assert issue(store, order, "proforma").document.number.endswith("000001")


def test_numbers_have_no_hole_and_no_double_under_concurrency(
    store: Store, tmp_path: Path, log: Path
) -> None:
    order = saved(store, tools_order(1))
    made: list[Issued] = []

    def clerk() -> None:
        for _ in range(10):
            issued = issue(store, order, "proforma")
            made.append(issued)
            with store.write() as tx:
                issued_log.catch_up(tx.connection, log)

    clerks = [threading.Thread(target=clerk) for _ in range(4)]
    for thread in clerks:
        thread.start()
    for thread in clerks:
        thread.join()
    counts = sorted(int(issued.document.number[-6:]) for issued in made)
    assert counts == list(range(1, 41))
    assert set(problems(store, tmp_path, log)) == {"file"}


def test_days_do_not_run_backwards(store: Store, clock: Clock) -> None:
    order = saved(store, tools_order(1))
    issue(store, order, "proforma")
    clock.us -= DAY_US
    with pytest.raises(Refused, match="check the computer"):
        issue(store, order, "proforma")
    clock.us += 2 * DAY_US
    assert issue(store, order, "proforma").document.number.endswith("000002")


def test_a_series_goes_only_upwards_and_with_a_note(
    store: Store, tmp_path: Path, log: Path
) -> None:
    order = saved(store, tools_order(1))
    kept(store, tmp_path, log, issue(store, order, "proforma"))
    year = CARPAT.business_day(1_795_000_000_000_000)[:4]

    def change(**values: Any) -> None:
        with store.write() as tx:
            numbering.set_series(tx, "proforma", "", year=year, **values)

    with pytest.raises(Refused, match="needs a note"):
        change(next_count=100)
    with pytest.raises(Refused, match="below 2"):
        change(next_count=1, note="x")
    with pytest.raises(Refused, match="is not between"):
        change(width=0)
    change(next_count=100, note="taken over from paper books")
    kept(store, tmp_path, log, issue(store, order, "proforma"))
    assert problems(store, tmp_path, log) == []
    change(prefix="P{year}/", width=4)
    assert issue(store, order, "proforma").document.number == f"P{year}/0001"
    with store.write() as tx, pytest.raises(Refused, match="another series already"):
        numbering.set_series(tx, "commercial-invoice", "", year=year, prefix="P{year}/")


def test_files_are_written_once_and_read_back(store: Store, tmp_path: Path, log: Path) -> None:
    order = saved(store, tools_order(1))
    issued = issue(store, order)
    with store.read() as reader:
        assert paper_files.unwritten(reader, tmp_path) == [issued.id]
    path = kept(store, tmp_path, log, issued)
    assert path.parent.parent == tmp_path / "documents"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]
    with store.read() as reader:
        row = papers.documents(reader)[0]
        assert paper_files.unwritten(reader, tmp_path) == []
    assert paper_files.read(tmp_path, row.path, row.sha256) == PDF + issued.id.encode()
    assert row.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert problems(store, tmp_path, log) == []


def test_a_paper_drawn_again_differently_is_noted(store: Store, tmp_path: Path, log: Path) -> None:
    order = saved(store, tools_order(1))
    issued = issue(store, order)
    path = kept(store, tmp_path, log, issued)
    path.unlink()
    assert paper_files.keep(store, tmp_path, issued.id, b"other") == path
    assert "paper drawn again" in [entry.group for entry in store.journal(order.id)]


def test_hostile_numbers_stay_inside_the_folder(store: Store, tmp_path: Path) -> None:
    for remote in ("../../x", "CON", "A:B", "a" * 300, "..", "x "):
        order = shop_order(invoiced=True)
        paper = replace(order.documents[0], number=remote, prefix="")
        issued = issue(store, saved(store, replace(order, number=remote, documents=(paper,))))
        path = paper_files.keep(store, tmp_path, issued.id, PDF)
        assert path.resolve().is_relative_to(tmp_path / "documents")


def test_no_transaction_waits_for_the_disk(
    store: Store, tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save goes through while a paper is flushed; what dies there is written again."""
    order = saved(store, tools_order(1))
    issued = issue(store, order)
    real, written = paper_files.write_whole, list[Path]()

    def flush(target: Path, content: bytes, *, inside: Path) -> None:
        assert not store._lock.locked()
        with store.write() as tx:
            tx.put_order(replace(order, buyer_reference="meanwhile"), source="clerk")
        real(target, content, inside=inside)
        written.append(target)
        if len(written) == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(paper_files, "write_whole", flush)
    with pytest.raises(KeyboardInterrupt):
        paper_files.keep(store, tmp_path, issued.id, PDF)
    with store.read() as reader:
        assert paper_files.unwritten(reader, tmp_path) == [issued.id]
    kept(store, tmp_path, log, issued)
    assert written[0] == written[1]
    assert problems(store, tmp_path, log) == []
    assert [path.name for path in written[0].parent.iterdir()] == [written[0].name]


def test_a_link_out_of_the_folder_is_refused(store: Store, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    profile = tmp_path / "profile"
    outside.mkdir()
    (profile / "documents").mkdir(parents=True)
    issued = issue(store, saved(store, tools_order(1)))
    (profile / "documents" / issued.document.business_day[:4]).symlink_to(outside)
    with pytest.raises(StoreRefused, match="outside of its folder"):
        paper_files.keep(store, profile, issued.id, PDF)
    assert list(outside.iterdir()) == []


def test_lines_a_crash_left_out_are_appended(store: Store, tmp_path: Path, log: Path) -> None:
    order = saved(store, tools_order(1))
    made = [issue(store, order, "proforma") for _ in range(3)]
    for issued in made:
        kept(store, tmp_path, log, issued)
    whole = log.read_bytes()
    for cut in (0, 10, len(whole) // 2, len(whole) - 1):
        log.write_bytes(whole[:cut])
        with store.read() as reader:
            issued_log.catch_up(reader, log)
        assert log.read_bytes() == whole
    assert problems(store, tmp_path, log) == []


Spoil = Callable[[Store, Path, Path], object]


def _change_a_line(store: Store, root: Path, log: Path) -> None:
    lines = log.read_text().splitlines()
    entry = json.loads(lines[1])
    entry["total"] = "1.00"
    lines[1] = json.dumps(entry, sort_keys=True, separators=(",", ":"))
    log.write_text("\n".join(lines) + "\n")


def _drop_a_line(store: Store, root: Path, log: Path) -> None:
    lines = log.read_text().splitlines()
    log.write_text("\n".join([lines[0], *lines[2:]]) + "\n")


def _change_a_file(store: Store, root: Path, log: Path) -> None:
    path = next(root.glob("documents/*/*.pdf"))
    path.write_bytes(path.read_bytes()[:-1] + b"?")


def _drop_a_file(store: Store, root: Path, log: Path) -> None:
    next(root.glob("documents/*/*.pdf")).unlink()


def _run(sql: str) -> Spoil:
    def spoil(store: Store, root: Path, log: Path) -> None:
        with store.write() as tx:
            assert tx.execute(sql) >= 1

    return spoil


@pytest.mark.parametrize(
    ("spoil", "kinds"),
    [
        (_change_a_line, {"chain"}),
        (_drop_a_line, {"chain"}),
        (_change_a_file, {"file"}),
        (_drop_a_file, {"file"}),
        (_run("UPDATE documents SET snapshot = snapshot || ' ' WHERE rowid = 2"), {"snapshot"}),
        (
            _run("UPDATE documents SET number = replace(number, '0002', '0007') WHERE rowid = 2"),
            {"chain", "hole", "inversion", "snapshot"},
        ),
        (_run("UPDATE documents SET total = total + 1 WHERE rowid = 3"), {"snapshot"}),
        (_run("UPDATE documents SET business_day = '2030-01-01' WHERE rowid = 1"), {"inversion"}),
        (_run("UPDATE series SET next = 2"), {"series"}),
    ],
)
def test_whatever_is_changed_is_found(
    store: Store, tmp_path: Path, log: Path, spoil: Spoil, kinds: set[str]
) -> None:
    order = saved(store, tools_order(1))
    for _ in range(3):
        kept(store, tmp_path, log, issue(store, order, "proforma"))
    assert problems(store, tmp_path, log) == []
    spoil(store, tmp_path, log)
    assert set(problems(store, tmp_path, log)) == kinds


def test_after_a_restore_the_series_goes_on_behind_the_log(
    store: Store, tmp_path: Path, log: Path
) -> None:
    order = saved(store, tools_order(1))
    made = [issue(store, order, "proforma") for _ in range(3)]
    kept(store, tmp_path, log, made[0])
    with store.write() as tx:
        tx.execute("DELETE FROM documents WHERE rowid > 1")
        tx.execute("UPDATE series SET next = 2")
        missing = issued_log.raise_series(tx, log, tmp_path / "documents")
    assert missing == [issued.document.number for issued in made[1:]]
    again = issue(store, order, "proforma")
    assert again.document.number.endswith("000004")
    with store.read() as reader:
        assert issued_log.catch_up(reader, log) == 1


@pytest.mark.parametrize("told_by", ["log", "files"])
def test_a_series_that_began_after_the_backup_goes_on_behind_its_papers(
    store: Store, tmp_path: Path, log: Path, told_by: str
) -> None:
    with store.write() as tx:
        numbering.set_desk(tx, "K7Q")
    order = saved(store, tools_order(1))
    first = issue(store, order, "proforma")
    file = kept(store, tmp_path, log, first)
    (log if told_by == "files" else file).unlink()
    with store.write() as tx:
        tx.execute("DELETE FROM documents")
        tx.execute("DELETE FROM series")
        issued_log.raise_series(tx, log, tmp_path / "documents")
    year = first.document.business_day[:4]
    with store.read() as reader:
        coming = numbering.coming_number(reader, "proforma", CARPAT.key, year=year, mark="K7Q")
    assert issue(store, order, "proforma").document.number == coming
    assert coming == f"PF-{year}-K7Q-000002"


def test_a_free_path_is_found_however_many_papers_there_are(store: Store) -> None:
    """It is looked for within a transaction, which lasts no longer with the years."""
    saved(store, tools_order(1))
    asked: list[str] = []
    with store.write() as tx:
        tx.connection.set_trace_callback(asked.append)
        issued_path = paper_files._free_path(tx, "INV-1", "2026", "none")
        tx.connection.set_trace_callback(None)
        plans = [row for sql in asked for row in tx.query(f"EXPLAIN QUERY PLAN {sql}")]
    assert issued_path == "documents/2026/INV-1.pdf"
    assert plans
    assert all("USING INDEX ix_documents_path" in str(plan[-1]) for plan in plans), plans


def test_prints_are_counted(store: Store) -> None:
    """What a queue did not take is in the journal, and no copy."""
    order = saved(store, tools_order(1))
    issued = issue(store, order)
    with store.read() as reader:
        row = papers.row_of(reader, issued.id)
    with store.write() as tx:
        papers.printed(tx, row, who="Ana", printer="Laser", copies=3)
        papers.printed(tx, row, who="Ana", printer="Laser", copies=2, outcome="Laser is gone.")
        papers.printed(tx, row, who="Ana", printer="Laser", copies=1)
    with store.read() as reader:
        assert papers.documents(reader)[0].prints == 4
        lines = reader.execute("SELECT copies, outcome FROM print_journal").fetchall()
    assert lines == [(3, "sent"), (2, "Laser is gone."), (1, "sent")]
    told = [(e.before, e.after) for e in store.journal(order.id) if e.group == "printed"]
    assert told == [("3", row.number), ("", row.number)]


def credited(store: Store, invoice: Document) -> Issued:
    """A credit note over the whole invoice, whatever was credited before."""
    with store.write() as tx:
        day = CARPAT.business_day(tx.now_us)
        note = documents.credit_note(invoice, [], lines=None, reason="wrong", business_day=day)
        return papers.issue(
            tx, lambda number, _: replace(note, number=number, draft=False), kind=note.kind,
            company=note.company, order_id=note.order_id, business_day=day,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        ("UPDATE documents SET void_reason = 'x' WHERE rowid = 1", "is void"),
        ("UPDATE documents SET credits = 'INV-9' WHERE rowid = 2", "no issued paper “INV-9”"),
        ("", "credited beyond its total in line 1"),
    ],
)
def test_credits_against_their_invoice_are_looked_at(
    store: Store, tmp_path: Path, log: Path, spoil: str, sentence: str
) -> None:
    invoice = issue(store, saved(store, tools_order(2)))
    kept(store, tmp_path, log, invoice)
    kept(store, tmp_path, log, credited(store, invoice.document))
    assert problems(store, tmp_path, log) == []
    if spoil:
        with store.write() as tx:
            tx.execute(spoil)
    else:
        kept(store, tmp_path, log, credited(store, invoice.document))
    with store.read() as reader:
        found = paper_check.verify(reader, tmp_path, log)
    (problem,) = [each for each in found if each.kind == "credit"]
    assert sentence in problem.text


def test_versions_are_told_apart_whatever_the_number_is_made_of(store: Store) -> None:
    """The number stands on paper in its composed form, and so it has to be counted."""
    order = saved(store, replace(tools_order(1), number="cafe\u0301 7"))
    made = [issue(store, order, "packing-list").document for _ in range(2)]
    assert [paper.number for paper in made] == ["PL caf\xe9 7"] * 2
    assert [paper.version for paper in made] == [1, 2]
