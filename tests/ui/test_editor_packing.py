"""The packer's side of the editor: scans, part shipments, packages, and their papers (T9)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.catalogue import Product
from app.commands import orders, papers, profile
from app.compose import House
from app.orders import packing
from app.orders.model import Order
from app.store import products as stored_products
from tests.print_system import Printer
from tests.ui.conftest import NOTHING_HELD, WAIT_MS, Settle, Strokes
from tests.ui.sample import ready
from ui.detail.rows import Rows
from ui.editor import EditorPage
from ui.editor.lines_model import SKU
from ui.editor.packing_tables import GOODS, PACKAGES, PackingTable
from ui.main_window import MainWindow
from ui.papers import PapersPage
from ui.widgets import Button

CEILING = 2  # strokes beside the scans (clerk-tasks T9)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBER = "10052"


@pytest.fixture(autouse=True)
def _cut_already(faces: Path, house: House) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)


def scan(*codes: str) -> None:
    """A hand-held scanner: it types where the keyboard is, and ends with Enter."""
    for code in codes:
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClicks(at, code)
        QTest.keyClick(QApplication.focusWidget() or at, ENTER)


def stray(window: MainWindow, code: str, began_ms: int, gap_ms: int = 5) -> None:
    """Its keys given to the window, as a desk does, with the times the driver saw them at."""
    for at, letter in enumerate((*code, "\r")):
        key = ENTER if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, NOTHING_HELD, letter)
            event.setTimestamp(began_ms + at * gap_ms)
            QApplication.sendEvent(window.windowHandle(), event)


def opened(window: MainWindow, settle: Settle) -> EditorPage:
    """The packing of the order, by its key."""
    window.show_page("editor", order_id=window.workplace.desk.store.resolve(NUMBER))
    settle()
    window.activateWindow()
    page = window.findChild(EditorPage)
    assert page is not None
    QTest.keyClick(window.focusWidget() or page, Qt.Key.Key_F9)
    settle()
    assert page.packing.scans.scan.hasFocus()
    return page


def stored(house: House) -> Order:
    order = house.desk.store.order(house.desk.store.resolve(NUMBER))
    assert order is not None
    return order


def cell(table: PackingTable, row: int, key: str, text: str) -> None:
    """Type in a cell as a clerk does."""
    keys = [column.key for column in table.text_model.columns]
    table.setFocus()
    table.go(row, keys.index(key))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, ENTER)


def said(page: EditorPage) -> str:
    banner = page.packing.scans.notice.banner
    return banner.title.text() if banner else ""


def press(page: EditorPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def here(page: EditorPage, place: int = 0) -> list[int]:
    return [int(count.here) for count in packing.counts(page.session.now.order, place)]


def test_part_of_an_order_is_shipped_with_two_strokes_beside_the_scans(
    window: MainWindow, settle: Settle, house: House, printer: Printer, qtbot: QtBot
) -> None:
    ready(house)
    settle()
    window.orders.table.setFocus()
    strokes = Strokes(window)
    scan(NUMBER)  # the order's own paper
    qtbot.waitUntil(lambda: window.findChild(EditorPage) is not None, timeout=WAIT_MS)
    settle()
    strokes.press(Qt.Key.Key_F9)
    settle()
    scan("V01-39", "B-220", "SCF-07")
    strokes.press(ENTER, CONTROL)
    qtbot.waitUntil(window.orders.isVisible, timeout=WAIT_MS)
    settle()
    assert len(printer.printed(3)) == 3
    assert strokes.count <= CEILING
    rows = list(reversed(papers.documents_of(house.desk)))
    kinds = [row.kind for row in rows]
    assert kinds == ["commercial-invoice", "delivery-note", "packing-list"]
    assert all(row.prints for row in rows)
    (shipment,) = stored(house).shipments
    assert [(part.quantity) for part in shipment.lines] == [1, 1, 1]
    assert window.orders.isVisible()
    page = opened(window, settle)
    assert page.packing.place == 1  # the next shipment lists what is left alone
    press(page, "ship_rest")
    assert here(page, 1) == [1, 0, 2, 1]


def test_without_a_printer_the_papers_are_issued_and_shown(
    window: MainWindow, settle: Settle, house: House, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", str(house.desk.paths.root))  # a computer without a print system
    ready(house)
    page = opened(window, settle)
    press(page, "ship_rest")
    QTest.keyClick(page.packing.scans.scan, ENTER, CONTROL)
    qtbot.waitUntil(lambda: window.findChild(PapersPage) is not None, timeout=WAIT_MS)
    settle()
    shown = window.findChild(PapersPage)
    assert shown is not None
    assert shown.isVisible()
    assert shown.shipment == stored(house).shipments[0].id
    assert len(shown.issued) == 3


def test_what_stops_a_paper_is_said_and_nothing_is_numbered(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = opened(window, settle)
    press(page, "ship_papers")
    assert said(page) == "Nothing is in this shipment yet: scan or type what leaves."
    scan("V01-39")
    press(page, "ship_papers")
    settle()
    assert page.isVisible()
    banner = page.notice.banner
    assert banner is not None
    assert "company" in banner.title.text()
    assert papers.documents_of(house.desk) == []
    assert stored(house).shipments  # what was packed is kept


def test_a_wrong_item_and_one_too_many_are_refused_and_block_until_esc(
    window: MainWindow, settle: Settle
) -> None:
    page = opened(window, settle)
    scan("B-220", "B-220")
    assert said(page) == ("Line 2, B-220: 2 asked for, 1 are ordered; at most 1 can go here.")
    scan("V01-39")  # the scanner goes on, nobody looks
    assert here(page) == [0, 1, 0, 0]
    QTest.keyClick(page.packing.scans.scan, ESCAPE)
    assert said(page) == ""
    assert page.isVisible()  # the Esc was the scanner's, not the page's
    scan("NOBODY")
    assert said(page) == "“NOBODY” is not in this order."
    QTest.keyClick(page.packing.scans.scan, ESCAPE)
    scan("2*V01-39", "-V01-39")
    assert here(page) == [1, 1, 0, 0]
    assert page.packing.scans.said.text() == "V01-39 · 1 / 2"
    scan("-SCF-07")
    assert said(page) == ("Line 3, SCF-07: 1 asked for, 0 are in this shipment to be taken back.")


def test_a_scan_counts_wherever_the_keyboard_is(window: MainWindow, settle: Settle) -> None:
    page = opened(window, settle)
    press(page, "new_package")
    panel = page.packing
    cell(panel.packages, 0, "marks", "BOS")
    panel.packages.go(0, [column.key for column in PACKAGES].index("marks"))
    stray(window, "B-220", 1000)  # into an open cell
    assert panel.packages.text_model.text(0, "marks") == "BOS"
    wood = page.fields.fields["attributes.customs.wood_packing"].editor
    assert isinstance(wood, QLineEdit)
    page.session.type_field("attributes.customs.wood_packing", "no wood")
    wood.setFocus()
    stray(window, "SCF-07", 2000)  # into a field: what was typed there stays
    assert wood.text() == "no wood"
    assert page.session.now.order.attributes == {"customs": {"wood_packing": "no wood"}}
    panel.goods.setFocus()
    panel.goods.go(0, 1, edit=False)
    stray(window, "V01-39", 3000)  # on a table
    assert here(page) == [1, 1, 1, 0]
    wood.setFocus()
    stray(window, "HT 01", 4000)  # names nothing here: somebody typed it
    assert "HT 01" in wood.text()
    stray(window, "V01-39", 5000, gap_ms=100)  # by hand: no scan
    assert here(page) == [1, 1, 1, 0]


def test_the_list_leads_to_packing_and_shows_what_left(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    order = stored(house)
    packed = packing.with_package(packing.put(order, 0, 2, Decimal(2)), 0, 0, kind="carton")
    packed = packing.with_shipment(packed, 0, provider="DHL", tracking_no="JD01")
    orders.save_order(house.desk, packed, loaded=order)
    detail = window.orders.detail
    detail.refresh()

    def lines() -> list[str]:
        found = detail.findChild(Rows, "overview_shipments")
        return [row.line for row in found.rows] if found is not None else []

    qtbot.waitUntil(lambda: bool(lines()), timeout=WAIT_MS)
    assert lines() == ["1 DHL · JD01 1 package(s) 2 / 7"]
    window.activateWindow()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F9)
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    assert page.packing.scans.scan.hasFocus()
    assert page.packing.place == 1


def test_a_barcode_of_the_catalogue_is_the_line_of_its_product(
    window: MainWindow, settle: Settle, house: House
) -> None:
    with house.desk.store.write() as tx:
        stored_products.put(tx, [Product("SCF-07", gtins=("4006381333931",))])
    page = opened(window, settle)
    scan("4006381333931")
    assert here(page) == [0, 0, 1, 0]


def test_packages_are_typed_undone_kept_and_saved(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = opened(window, settle)
    scan("2*V01-39", "B-220")
    panel = page.packing
    cell(panel.packages, 0, "kind", "carton")
    for key, text in (("length_cm", "60"), ("width_cm", "40"), ("height_cm", "30.5"),
                      ("gross_kg", "2.4"), ("marks", "BOS 1/2")):  # fmt: skip
        cell(panel.packages, 0, key, text)
    press(page, "new_package")
    assert panel.packages.text_model.text(1, "width_cm") == "40"  # the same carton again
    cell(panel.packages, 1, "gross_kg", "l.2")
    settle()
    page.save(close=False)
    assert panel.packages.currentIndex().row() == 1  # gone to, not saved
    assert not stored(house).shipments
    press(page, "undo")
    cell(panel.goods, 2, "packed", "4")
    mark = panel.goods.text_model.marks[2, "packed"]
    assert mark.sentence == "Line 3, SCF-07: 4 asked for, 3 are ordered; at most 3 can go here."
    cell(panel.goods, 2, "packed", "3")
    assert here(page) == [2, 1, 3, 0]
    window.show_page("orders")  # leaving keeps the draft, as a power cut would
    settle()
    assert page.session.key in profile.drafts(house.desk)
    window.show_page("editor", order_id=house.desk.store.resolve("10051"))
    settle()
    page = opened(window, settle)
    assert page.notice.banner is not None  # it is back
    assert page.packing.place == 0
    page.packing.go("shipments[0].packages[1].kind")
    assert page.packing.packages.text_model.text(1, "goods") == "3 × SCF-07"
    assert page.packing.unsent.words.text() == (
        "MerchantPro has no field for this (shipments): kept here, not sent."
    )
    page.save(close=False)
    settle()
    (shipment,) = stored(house).shipments
    first, second = shipment.packages
    assert (first.kind, first.height_cm, first.marks) == ("carton", Decimal("30.5"), "BOS 1/2")
    assert [(part.quantity) for part in second.lines] == [3]


def test_what_is_removed_is_open_again(window: MainWindow, settle: Settle) -> None:
    page = opened(window, settle)
    press(page, "ship_rest")
    press(page, "new_package")
    panel = page.packing
    assert packing.counts(page.session.now.order, 0)[2].packed == (Decimal(3),)
    cell(panel.goods, 2, "packed", "1")
    assert panel.goods.text_model.text(2, "here") == "3"
    press(page, "pack_rest")
    assert panel.goods.text_model.text(2, "packed") == "3"
    panel.packages.setFocus()
    panel.packages.go(0, 1, edit=False)
    QTest.keyClick(panel.packages, Qt.Key.Key_Delete, CONTROL)
    assert not page.session.now.order.shipments[0].packages
    panel.shipments.setFocus()
    panel.shipments.go(0, 1, edit=False)
    QTest.keyClick(panel.shipments, Qt.Key.Key_Delete, CONTROL)
    assert not page.session.now.order.shipments
    press(page, "undo")
    assert here(page) == [2, 1, 3, 1]
    page.middle.show_packing(False)
    page.grid.setFocus()
    page.grid.go(0, 1, edit=False)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete, CONTROL)
    assert here(page) == [1, 3, 1]  # the line went, and out of the shipment too


def test_findings_about_packing_lead_to_it(
    window: MainWindow, settle: Settle, house: House
) -> None:
    order = stored(house)
    packed = packing.with_package(packing.ship_rest(order, 0), 0, 0, kind="pallet")
    told = replace(packed, attributes={"customs": {"un_number": "12"}})
    orders.save_order(house.desk, told, loaded=order)
    page = opened(window, settle)
    for path in ("attributes.customs.wood_packing", "attributes.customs.un_number", "shipments"):
        page.middle.show_packing(False)
        found = [one for one in page.problems.model.problems if one.path == path]
        assert found, path
        page._on_problem(found[0])
        assert page.middle.is_packing
        assert page.packing.isAncestorOf(QApplication.focusWidget() or page)


def test_a_new_order_is_packed_before_it_is_saved(
    window: MainWindow, settle: Settle, house: House
) -> None:
    window.show_page("editor", order_id="")
    settle()
    window.activateWindow()
    page = window.findChild(EditorPage)
    assert page is not None
    page.session.type_field("parties.customer.full_name", "Ana")
    page.grid.setFocus()
    page.grid.go(0, SKU)
    scan("2*V01-39", "B-220")
    settle()
    page.middle.show_packing(True)
    scan("V01-39", "B-220")
    assert here(page) == [1, 1]
    page.save(close=False)
    settle()
    saved = house.desk.store.order(page.session.key)
    assert saved is not None
    assert [int(count.here) for count in packing.counts(saved, 0)] == [1, 1]


def test_what_a_packing_list_would_stop_is_said_while_packing(
    window: MainWindow, settle: Settle
) -> None:
    page = opened(window, settle)
    scan("V01-39")
    press(page, "new_package")
    press(page, "ship_rest")
    settle()
    found = {one.path: one for one in page.problems.model.problems if one.stops}
    told = found["shipments[0]"]
    assert told.sentence == ("Line 1: 1 are in packages, 2 in the shipment; they have to agree.")
    assert told.about == "Shipment 1"
    page._on_problem(told)
    assert page.packing.shipments.hasFocus()


def test_everything_here_has_a_name_and_the_packing_is_worked_by_keys(
    window: MainWindow, settle: Settle
) -> None:
    page = opened(window, settle)
    scan("V01-39")
    press(page, "new_package")
    panel = page.packing
    parts: list[QWidget] = [*panel.tables, *panel.findChildren(Button),
                            *panel.findChildren(QLineEdit)]  # fmt: skip
    assert all(part.accessibleName() and part.objectName() for part in parts)
    order = []
    panel.shipments.setFocus()
    for _ in range(len(GOODS) + 3 * len(PACKAGES)):
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    met = [part for part in dict.fromkeys(order) if part in panel.tables]
    assert met == [panel.shipments, panel.goods, panel.packages]
    assert page.fields.fields["attributes.customs.un_number"].editor in order
