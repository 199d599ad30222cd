"""Many orders printed from the order list: the strokes, the bar, the list of what was left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands import batch, exporter, orders, papers
from app.compose import House
from app.orders import shape
from app.paths import resource
from app.store.views import ListQuery
from tests.print_system import QUEUE, PrintSystem
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import COMPANY
from ui.editor import EditorPage
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.papers.batch import BatchBar

WindowOver = Callable[[House], MainWindow]
PRINT_MS = 4 * WAIT_MS
CEILING = 4  # strokes: filter, Ctrl+A, Ctrl+P, Enter (clerk-tasks T4)


@pytest.fixture(autouse=True)
def _furnished(house: House, print_system: PrintSystem) -> None:
    """A company, seven orders in the list and no customs word in the fourth; a default printer."""
    exporter.set_company(house.desk, "", COMPANY)
    for n in range(7):
        order = json.loads(resource("demo/order.json").read_text("utf-8"))
        order |= {"number": f"BATCH-{n}", "ordered_at": f"2026-03-12T08:0{n}:00+02:00"}
        if n == 3:
            order["lines"][1] |= {"sku": "NEW-1", "hs_code": ""}
        orders.save_order(house.desk, shape.from_json(order))
    print_system.add_tray()
    print_system.tell("lpadmin", "-d", QUEUE)


class Strokes:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        self.count += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)


def bar_of(window: MainWindow) -> BatchBar:
    page = window.findChild(PapersPage)
    assert page is not None
    return page.batch


def button(bar: BatchBar, name: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


@pytest.fixture
def offered(window: MainWindow, qtbot: QtBot) -> Iterator[BatchBar]:
    """The bar over the seven orders, brought up by keys alone."""
    strokes, jobs = Strokes(), window.workplace.jobs
    table = window.orders.table
    window.orders.search.type_into("BATCH")  # the filter: its letters are the clerk's own
    strokes.count += 1
    qtbot.waitUntil(lambda: table.model().rowCount() == 7 and not jobs.busy, timeout=WAIT_MS)
    table.setFocus()
    strokes.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    strokes.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(PapersPage) is not None, timeout=WAIT_MS)
    bar = bar_of(window)
    qtbot.waitUntil(lambda: bar.start.hasFocus() and not jobs.busy, timeout=2 * WAIT_MS)
    assert bar.words.text() == "Commercial invoice: 7 orders"
    assert bar.figures.text().startswith("to the default printer, 1 ")
    assert strokes.count == CEILING - 1
    yield bar
    qtbot.waitUntil(lambda: not jobs.busy, timeout=PRINT_MS)


def state(bar: BatchBar) -> str:
    return bar.state


def test_enter_prints_all_but_the_unprintable_one_and_leads_to_its_field(
    offered: BatchBar, window: MainWindow, print_system: PrintSystem, qtbot: QtBot, house: House
) -> None:
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        QTest.keyClick(offered.start, Qt.Key.Key_Return)  # the fourth stroke
    assert state(offered) == "over"
    assert offered.figures.text().startswith("6 of 7 printed · 1 left out · INV-2026-")
    assert len(print_system.printed(6)) == 6
    (row,) = offered.left_out.findChildren(QWidget, "left_out")
    assert row.accessibleName().startswith("BATCH-3: ")
    assert "HS code" in row.accessibleName()
    numbers = {paper.order_number for paper in papers.documents_of(house.desk)}
    assert numbers == {f"BATCH-{n}" for n in range(7)} - {"BATCH-3"}
    button(offered, "left_out_fix").click()
    qtbot.waitUntil(lambda: window.findChild(EditorPage) is not None, timeout=WAIT_MS)
    editor = window.findChild(EditorPage)
    assert editor is not None
    qtbot.waitUntil(lambda: editor.grid.currentIndex().row() == 1, timeout=2 * WAIT_MS)


def test_a_stopped_printer_is_said_and_the_batch_goes_on_from_a_chosen_sheet(
    offered: BatchBar, print_system: PrintSystem, qtbot: QtBot
) -> None:
    print_system.tell("cupsdisable", "-r", "paper jam", QUEUE)
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.run()
    assert state(offered) == "paused"
    assert offered.trouble.text() == f"{QUEUE} has stopped: paper jam."
    assert button(offered, "batch_start").text() == "Go on"
    qtbot.waitUntil(lambda: not offered.workplace.jobs.busy, timeout=WAIT_MS)
    assert offered.start.hasFocus()  # Enter goes on, whatever was read anew meanwhile
    print_system.tell("cupsenable", QUEUE)
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.run()
    assert state(offered) == "over"
    assert not offered.trouble.isVisible()
    assert button(offered, "batch_start").text() == "Try those left out again"
    offered.back.setCurrentIndex(5)
    offered.back.activated.emit(5)
    assert button(offered, "batch_start").text() == "Print again"
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.start.click()
    titles = [job.title[-2:] for job in print_system.printed(8)]
    assert titles == ["01", "02", "03", "04", "05", "06", "05", "06"]


def test_cancel_issues_nothing_further_and_says_what_was_finished(
    offered: BatchBar, print_system: PrintSystem, qtbot: QtBot, house: House
) -> None:
    offered.told.connect(lambda _: offered.cancel.click() if offered.state == "running" else None)
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.run()
    assert state(offered) == "over"
    assert offered._progress is not None
    printed = len(offered._progress.numbers)
    assert 1 <= printed < 6
    assert offered.figures.text().startswith(f"{printed} of 7 printed")
    assert papers.verify(house.desk) == []
    assert len(print_system.printed(printed)) == printed
    button(offered, "batch_cancel").click()
    assert not offered.isVisible()


def test_what_the_end_of_the_program_stopped_is_told_at_the_next_start(
    offered: BatchBar, window_over: WindowOver, print_system: PrintSystem, qtbot: QtBot,
    house: House,
) -> None:  # fmt: skip
    """The window is closed amid a batch; the next one says what is left and goes on with it."""
    first = offered.workplace.jobs
    offered.told.connect(lambda _: offered.pause.click())
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.run()
    printed = len(papers_printed(house))
    assert 1 <= printed < 6
    qtbot.waitUntil(lambda: not first.busy, timeout=PRINT_MS)
    later = window_over(house)
    bars = later.broken_batch
    qtbot.waitUntil(lambda: bars.banner is not None, timeout=WAIT_MS)
    assert bars.banner is not None
    left = f"Printing was broken off: Commercial invoice, {7 - printed} order(s) left"
    assert bars.banner.accessibleName().startswith(left)
    found = bars.findChild(QAbstractButton, "batch_go_on")
    assert found is not None
    found.click()
    bar = bar_of(later)
    qtbot.waitUntil(lambda: bar.start.hasFocus() and not later.workplace.jobs.busy,
                    timeout=2 * WAIT_MS)  # fmt: skip
    assert bar.words.text() == f"Commercial invoice: {7 - printed} orders left"
    assert (bar.start.text(), bar.again.isVisible()) == ("Go on", False)
    with qtbot.waitSignal(bar.finished, timeout=PRINT_MS):
        QTest.keyClick(bar.start, Qt.Key.Key_Return)
    assert state(bar) == "over"
    titles = [job.title for job in print_system.printed(6)]
    assert len(set(titles)) == 6
    assert batch.unfinished(house.desk) == ("", [])


def papers_printed(house: House) -> list[str]:
    return [row.number for row in papers.documents_of(house.desk) if row.prints]


def test_copies_are_those_the_carriers_ask_for_and_said_before(
    window: MainWindow, print_system: PrintSystem, qtbot: QtBot, house: House
) -> None:
    ids = [row.id for row in house.desk.store.page(ListQuery(search="BATCH")).rows][:2]
    order = orders.loaded(house.desk, ids[0])
    orders.save_order(house.desk, replace(order, carrier_export="UPS"), loaded=order)
    jobs = window.workplace.jobs
    window.show_page("papers", order_id=ids[0], order_ids=",".join(ids))
    bar = bar_of(window)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=2 * WAIT_MS)
    words = "to the default printer, 1 copy(s) each · 3 for 1 order(s), as the carrier asks"
    assert bar.figures.text() == words
    page = window.findChild(PapersPage)
    assert page is not None
    assert (page.side.copies.value, page.side.chosen.copies) == (3, 0)
    assert page.side.copies_hint.text() == "The carrier asks for 3 signed copies."
    page.side.copies.less.click()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=2 * WAIT_MS)
    assert bar.figures.text() == f"to {QUEUE}, 2 copy(s) each"
    page.side.copies.more.click()  # as the carrier asks: no choice of the clerk's own any more
    assert window.workplace.preferences.current.printing["commercial-invoice"].copies == 0
    with qtbot.waitSignal(bar.finished, timeout=PRINT_MS):
        bar.run()
    assert sorted(job.copies for job in print_system.printed(2)) == [1, 3]
