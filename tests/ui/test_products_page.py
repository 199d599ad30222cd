"""The products screen: found by any fragment, typed in one form, brought from files and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from app.catalogue import Product
from app.commands import products
from app.compose import House
from app.exchange import product_rows
from tests.ui import sample
from tests.ui.conftest import WAIT_MS
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.sample import stock
from ui.main_window import MainWindow
from ui.products import ProductsPage
from ui.widgets import Button
from ui.widgets.toast import Toast

Wait = Callable[[], None]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Few orders: this page is about products."""
    with sample.house(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ProductsPage:
    stock(window.workplace.desk)
    window.show_page("products", sku="V01-39")
    found = window.findChild(ProductsPage)
    assert isinstance(found, ProductsPage)
    settle(window, found, qtbot)
    return found


@pytest.fixture
def wait(window: MainWindow, page: ProductsPage, qtbot: QtBot) -> Wait:
    return lambda: settle(window, page, qtbot)


def settle(window: MainWindow, page: ProductsPage, qtbot: QtBot) -> None:
    jobs = window.workplace.jobs
    qtbot.waitUntil(lambda: not page.busy and not jobs.busy, timeout=WAIT_MS)


def line(page: ProductsPage, name: str) -> QLineEdit:
    editor = page.pane.form.fields[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def typed(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def press(page: ProductsPage, name: str) -> None:
    (button,) = (each for each in page.findChildren(Button, name) if each.isVisible())
    button.click()


def kept(page: ProductsPage, sku: str) -> Product | None:
    return products.known(page.workplace.desk, [sku]).get(sku)


def shown(page: ProductsPage) -> list[str]:
    model = page.model
    return [model.text(p, 0) for n in range(model.rowCount()) if (p := model.row(n)) is not None]


def test_it_opens_on_the_product_that_was_asked_for(page: ProductsPage) -> None:
    assert page.pane.heading.text() == "V01-39"
    assert shown(page)[:2] == ["B-220", "MUG-0"]
    assert page.count.text() == "44"
    assert line(page, "sku").isReadOnly()
    assert page.pane.form.value("net_weight_kg") == "0.85"
    assert page.pane.form.value("name") == "Shoes, leather, size 39"
    assert not page.pane.save.isEnabled()
    index = page.table.currentIndex()
    assert page.table.viewport().rect().contains(page.table.visualRect(index))
    cells = [index.siblingAtColumn(n).data() for n in range(5)]
    assert cells == ["V01-39", "Shoes, leather, men’s, size 39", "6403.99 +2", "IT", "0.85"]


def test_typing_narrows_the_list(page: ProductsPage, qtbot: QtBot, wait: Wait) -> None:
    QTest.keyClicks(page.search, "horezu 3")
    wait()
    assert shown(page) == ["MUG-3", *(f"MUG-{n}" for n in range(30, 40))]
    assert page.pane.heading.text() == "MUG-3"
    QTest.keyClicks(page.search, " nowhere")
    wait()
    assert page.stack.currentWidget() is page.empty
    assert page.pane.heading.text() == "New product"


def test_a_saved_word_goes_into_the_waiting_orders_and_back(
    page: ProductsPage, qtbot: QtBot, wait: Wait
) -> None:
    desk = page.workplace.desk
    before = desk.store.order(desk.store.resolve("10051"))
    assert before is not None
    typed(qtbot, line(page, "net_weight_kg"), "0.9")
    assert page.pane.save.isEnabled()
    page.pane.save.click()
    wait()
    now = kept(page, "V01-39")
    assert now is not None
    assert now.net_weight_kg == Decimal("0.9")
    assert now.hs_codes == {"": "640399", "US": "6403999065", "CH": "64039993"}
    assert not page.pane.form.dirty
    after = desk.store.order(before.id)
    assert after is not None
    assert after.lines[0].net_weight_kg == before.lines[0].net_weight_kg  # it stood there already
    page.workplace.bus.changed.emit(products.undo(desk, _last(page)))
    wait()
    assert page.pane.form.value("net_weight_kg") == "0.85"


def _last(page: ProductsPage) -> int:
    with page.workplace.desk.store.read() as reader:
        return int(reader.execute("SELECT max(seq) FROM product_changes").fetchone()[0])


def test_descriptions_are_counted_per_carrier_and_language(
    page: ProductsPage, qtbot: QtBot, wait: Wait
) -> None:
    page.pane.form.put("language", "en")
    assert page.pane.form.value("name_35") == "Men’s leather shoes"
    field = page.pane.form.fields["name_35"]
    assert field.editor.accessibleDescription() == "19 of 35 characters"
    typed(qtbot, line(page, "name_35"), "Mens shoes of leather with rubber soles")
    assert field.editor.accessibleDescription() == "39 of 35 characters"
    assert field.editor.property("problem") == "wait"
    page.pane.save.click()
    wait()
    assert "has 39 characters; at most 35 are expected" in _said(page)
    typed(qtbot, line(page, "name_35"), "Leather shoes")
    page.pane.form.put("language", "fr")
    typed(qtbot, line(page, "name"), "Chaussures")
    page.pane.save.click()
    wait()
    now = kept(page, "V01-39")
    assert now is not None
    assert (now.short_names["en-35"], now.names["fr"]) == ("Leather shoes", "Chaussures")
    assert now.names["ro"] == "Pantofi din piele, mărimea 39"


def _said(page: ProductsPage) -> str:
    banner = page.notice.banner
    assert banner is not None
    return f"{banner.accessibleName()} {banner.accessibleDescription()}"


def test_codes_of_countries_come_and_go(page: ProductsPage, qtbot: QtBot, wait: Wait) -> None:
    page.findChildren(Button, "drop_code")[0].click()
    page.pane.form.add_code.click()
    country, digits = (page.findChildren(QLineEdit, f"code_{n}")[-1] for n in ("country", "digits"))
    QTest.keyClicks(country, "gbr")
    QTest.keyClicks(digits, "6403 99 93 90")
    page.pane.save.click()
    wait()
    now = kept(page, "V01-39")
    assert now is not None
    assert now.hs_codes == {"": "640399", "US": "6403999065", "GB": "6403999390"}
    QTest.keyClicks(page.findChildren(QLineEdit, "code_country")[0], "XX")
    page.pane.save.click()
    wait()
    assert "is no country; a code such as US is expected" in _said(page)


def test_what_is_wrong_stands_beside_its_field(
    page: ProductsPage, qtbot: QtBot, wait: Wait
) -> None:
    typed(qtbot, line(page, "hs_code"), "77")
    typed(qtbot, line(page, "origin_country"), "Italy")
    page.pane.save.click()
    wait()
    for name, part in (("hs_code", "2 digits instead of 6 to 14"), ("origin_country", "ISO 3166")):
        assert line(page, name).property("problem") == "bad"
        assert part in line(page, name).accessibleDescription()
    now = kept(page, "V01-39")
    assert now is not None
    assert now.origin_country == "IT"


def test_nothing_typed_is_lost_by_going_on(page: ProductsPage, qtbot: QtBot, wait: Wait) -> None:
    typed(qtbot, line(page, "unit"), "PCE")
    page.table.selectRow(0)
    assert page.pane.heading.text() == "V01-39"
    assert not page.left()
    press(page, "typed_save")
    wait()
    now = kept(page, "V01-39")
    assert now is not None
    assert now.unit == "PCE"
    typed(qtbot, line(page, "unit"), "KGM")
    page.table.selectRow(1)
    press(page, "typed_drop")
    assert page.pane.heading.text() == "MUG-0"
    assert page.left()


def test_a_new_product_is_typed(page: ProductsPage, qtbot: QtBot, wait: Wait) -> None:
    page.new.click()
    QTest.keyClicks(line(page, "sku"), "MUG-1")
    page.pane.save.click()
    wait()
    assert "is a product already" in line(page, "sku").accessibleDescription()
    typed(qtbot, line(page, "sku"), "HAT-1")
    typed(qtbot, line(page, "name"), "Hat of felt")
    page.pane.save.click()
    wait()
    assert kept(page, "HAT-1") == Product("HAT-1", names={"": "Hat of felt"})
    assert page.pane.heading.text() == "HAT-1"
    assert page.table.currentIndex().data() == "HAT-1"


def test_a_removed_product_comes_back(page: ProductsPage, wait: Wait) -> None:
    before = kept(page, "V01-39")
    page.pane.remove.click()
    wait()
    assert kept(page, "V01-39") is None
    page.pane.remembered.undo(_last(page), "V01-39")
    wait()
    assert kept(page, "V01-39") == before
    assert page.pane.heading.text() == "V01-39"


def test_a_file_is_tried_imported_and_taken_back(
    page: ProductsPage, tmp_path: Path, wait: Wait
) -> None:
    path = tmp_path / "spring.csv"
    path.write_text("sku,hs_code,origin\nBAG-1,4202,RO\nV01-39,,PT\nBAG-2,420221,IT\n", "utf-8")
    page.files.look_at(str(path))
    wait()
    assert _said(page).startswith("spring.csv: 1 new, 1 changed, 1 left out or as they are")
    table = page.findChild(QTableWidget, "file_problems")
    assert isinstance(table, QTableWidget)
    cells = [item.text() for n in range(3) if (item := table.item(0, n)) is not None]
    assert cells[:2] == ["2", "hs_code"]
    assert "4 digits instead of 6 to 14" in cells[2]
    assert kept(page, "BAG-2") is None
    press(page, "import_confirm")
    wait()
    assert kept(page, "BAG-2") is not None
    assert page.count.text() == "45"
    press(page, "import_undo")
    wait()
    now = kept(page, "V01-39")
    assert kept(page, "BAG-2") is None
    assert now is not None
    assert now.origin_country == "IT"
    page._offer_undo()
    wait()
    assert page.findChild(Button, "undo_confirm") is None


@pytest.mark.parametrize("tried", [False, True])
def test_an_import_can_be_stopped(
    page: ProductsPage, tmp_path: Path, wait: Wait, *, tried: bool
) -> None:
    path = tmp_path / "spring.csv"
    path.write_text("sku,origin\nBAG-1,RO\n", "utf-8")
    if tried:
        page.files.look_at(str(path))
        wait()
    with held(product_rows, "products", unmade=True) as asked:
        if tried:
            press(page, "import_confirm")
        else:
            page.files.look_at(str(path))
        assert asked.wait(LIMIT_S)
        assert "spring.csv" in _said(page)
        press(page, "import_stop")
    wait()
    assert page.notice.banner is None
    toast = page.window().findChild(Toast)
    assert toast is not None
    assert toast.accessibleName() == "Stopped; nothing was changed"
    assert kept(page, "BAG-1") is None


def test_how_far_an_import_is_stands_in_the_bar(page: ProductsPage, wait: Wait) -> None:
    page.files._run(Path("none.csv"), "Reading none.csv…", lambda *_: None, dry_run=True)
    for done, total, words in ((120, 0, "120 rows read"), (3, 100, "3 of 100 waiting")):
        page.files.say_moved("Reading none.csv…", done, total)
        assert page.notice.banner is not None
        assert words in page.notice.banner.accessibleDescription()
    wait()


def test_a_file_that_is_none_is_told_in_a_sentence(
    page: ProductsPage, tmp_path: Path, wait: Wait
) -> None:
    page.files.look_at(str(tmp_path / "none.csv"))
    wait()
    assert "file “none.csv” is not there" in _said(page)


def test_what_is_listed_is_written(page: ProductsPage, tmp_path: Path, wait: Wait) -> None:
    page.files.write("V01", str(tmp_path / "out.csv"))
    wait()
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert [text.partition(",")[0] for text in lines] == ["sku", "V01-39", "V01-KIT"]


def test_every_act_is_reached_by_key(page: ProductsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    page.table.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    typed(qtbot, line(page, "unit"), "SET")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.pane.form.dirty, timeout=WAIT_MS)
    QTest.keyClick(
        page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: page.pane.heading.text() == "New product", timeout=WAIT_MS)
