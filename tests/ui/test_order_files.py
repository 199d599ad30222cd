"""Orders come in from a file and go out to one, in the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QTableWidget

from app.compose import House
from app.orders.model import Order
from app.store.views import ListQuery
from ui.main_window import MainWindow
from ui.showing import speak
from ui.widgets import Choice

Settle = Callable[[], None]
TABLE = """number,currency,parties.shipping.full_name,lines.sku,lines.quantity
F-1,EUR,Ana,V01-39,2
F-2,EURO,Ana,V01-39,2
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "orders.csv"
    file.write_text(TABLE)
    return file


def press(window: MainWindow, name: str) -> None:
    button = window.orders.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def choose_file(window: MainWindow, settle: Settle, file: Path) -> None:
    """In the dialog that the page asks with."""
    settle()
    dialog = window.findChild(QFileDialog, "import_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settle()


def account_chosen(window: MainWindow) -> Choice:
    choices = window.orders.files.notice.findChildren(Choice, "import_account")
    (choice,) = (choice for choice in choices if choice.isVisible())
    return choice


def found(house: House, number: str) -> Order | None:
    rows = house.desk.store.page(ListQuery(search=number)).rows
    return house.desk.store.order(rows[0].id) if rows else None


def test_a_file_is_tried_told_by_row_and_taken_in_for_an_account(
    window: MainWindow, settle: Settle, house: House, table: Path
) -> None:
    window.show_page("orders", file="1")
    choose_file(window, settle, table)
    files = window.orders.files
    assert files.notice.banner is not None
    assert files.notice.banner.title.text().startswith("orders.csv: 1 new")
    rows = files.notice.findChild(QTableWidget, "file_problems")
    assert rows is not None
    cell = rows.item(0, 0)
    assert rows.rowCount() == 1
    assert cell is not None
    assert cell.text() == "3"
    assert found(house, "F-1") is None  # nothing is changed yet
    choice = account_chosen(window)
    assert choice.currentText() == "only here"
    at = choice.findText("outlet")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    settle()
    press(window, "import_confirm")
    settle()
    order = found(house, "F-1")
    assert order is not None
    assert (order.account, order.lines[0].sku) == ("ACC-OUT", "V01-39")
    assert found(house, "F-2") is None
    assert files.notice.banner is not None
    assert files.notice.banner.objectName() == "imported"


def test_the_trial_speaks_the_clerks_language(
    window: MainWindow, settle: Settle, dressed: QApplication, table: Path
) -> None:
    kept = speak(dressed, "fr")
    window.show_page("orders", file="1")
    choose_file(window, settle, table)
    for translator in kept:
        dressed.removeTranslator(translator)
    banner = window.orders.files.notice.banner
    assert banner is not None
    assert "1 nouveaux, 0 modifiés" in banner.title.text()
    said = [label.text() for label in banner.findChildren(QLabel)]
    assert "Rien n’est encore modifié. À regarder : 1" in said


def test_a_file_that_is_left_changes_nothing(
    window: MainWindow, settle: Settle, house: House, table: Path
) -> None:
    window.show_page("orders", file="1")
    choose_file(window, settle, table)
    press(window, "import_keep")
    settle()
    assert window.orders.files.notice.banner is None
    assert found(house, "F-1") is None


def test_a_file_without_sense_is_one_sentence(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "orders.csv"
    file.write_bytes(b"\x00\x01\x02")
    window.show_page("orders", file="1")
    choose_file(window, settle, file)
    banner = window.orders.files.notice.banner
    assert banner is not None
    assert banner.kind == "bad"
    assert banner.title.text() == "The file has no column of lines, such as “lines.sku”."


def test_what_is_listed_is_written(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    words = {offer.words for offer in window.orders.further_acts()}
    assert words >= {"Import orders from a file…", "Export these orders to a file…"}
    window.orders.files.write(ListQuery(search="10052"), str(tmp_path / "out.csv"))
    settle()
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "10052" in text
    assert "10051" not in text
