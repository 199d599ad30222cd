"""Many orders printed from the order list: the strokes, the bar, the list of what was left out."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands import exporter, orders, papers
from app.compose import House
from app.orders import shape
from app.paths import resource
from tests.print_system import QUEUE, PrintSystem
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import COMPANY
from ui.editor import EditorPage
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.papers.batch import BatchBar

PRINT_MS = 12 * WAIT_MS
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
    qtbot.waitUntil(lambda: bar.start.hasFocus() and not jobs.busy, timeout=4 * WAIT_MS)
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
    qtbot.waitUntil(lambda: editor.grid.currentIndex().row() == 1, timeout=4 * WAIT_MS)


def test_a_stopped_printer_is_said_and_the_batch_goes_on_from_a_chosen_sheet(
    offered: BatchBar, print_system: PrintSystem, qtbot: QtBot
) -> None:
    print_system.tell("cupsdisable", "-r", "paper jam", QUEUE)
    with qtbot.waitSignal(offered.finished, timeout=PRINT_MS):
        offered.run()
    assert state(offered) == "paused"
    assert offered.trouble.text() == f"{QUEUE} has stopped: paper jam."
    assert button(offered, "batch_start").text() == "Go on"
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
