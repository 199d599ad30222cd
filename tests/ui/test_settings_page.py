"""Settings in the window: the company, the desk's mark, printing, look, a safety copy."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import accounts, exporter
from app.compose import House
from app.settings import Printing, load
from tests.print_system import Printer
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import COMPANY
from ui.main_window import MainWindow
from ui.papers.side import Stepper
from ui.settings_page import SettingsPage
from ui.widgets import Button, ElidedLabel

Settle = Callable[[], None]
FIELDS = {
    "name": "Horezu Atelier SRL", "line1": "Str. Fabricii 18", "city": "Cluj-Napoca",
    "postcode": "400620", "country": "RO", "time_zone": "Europe/Bucharest",
    "bank.iban": "RO49AAAA1B31007593840000", "signatory.name": "Maria Pop",
}  # fmt: skip


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> SettingsPage:
    window.show_page("settings")
    settle()
    found = window.findChild(SettingsPage)
    assert found is not None
    return found


def test_printers_and_copies_are_kept_per_kind(
    printer: Printer, page: SettingsPage, settle: Settle, house: House
) -> None:
    """Without a number of the clerk's own it is the carrier's affair."""
    queue = page.findChild(QComboBox, "printer_packing_list")
    assert queue is not None
    assert [queue.itemText(n) for n in range(queue.count())] == ["the default printer", "Desk2"]
    item = page.printing.itemAtPosition(1, 2)
    assert item is not None
    copies = item.widget()
    assert isinstance(copies, Stepper)
    assert (copies.figure.text(), copies.less.isEnabled()) == ("auto", False)
    queue.setCurrentIndex(1)
    queue.activated.emit(1)
    copies.more.click()
    copies.more.click()
    settle()
    kept = load(house.desk.paths.settings).printing
    assert kept == {"packing-list": Printing("Desk2", 2)}
    copies.less.click()
    copies.less.click()
    settle()
    assert copies.accessibleName() == "as many copies as the carrier asks for"
    assert load(house.desk.paths.settings).printing["packing-list"].copies == 0


def test_the_company_is_kept_in_the_contracts_shape(
    page: SettingsPage, settle: Settle, house: House, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    picture = QImage(120, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    assert picture.save(str(logo))
    for name, value in FIELDS.items():
        page.company.put(name, value)
    page.company._take("logo", str(logo))
    assert page.company.pictures["logo"].pixmap().height() == page.company.pictures["logo"].height()
    page._on_save_company()
    settle()
    kept = exporter.company(house.desk)
    assert kept is not None
    assert (kept["name"], kept["bank"], kept["signatory"]) == (
        "Horezu Atelier SRL", {"iban": "RO49AAAA1B31007593840000"}, {"name": "Maria Pop"},
    )  # fmt: skip
    page.opened({})
    settle()
    assert page.company.value("bank.iban") == "RO49AAAA1B31007593840000"


def test_a_company_without_its_needs_is_told_field_by_field(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    page.company.put("name", "Atelier")
    page.company.put("country", "Romania?")
    page._on_save_company()
    settle()
    for name in ("line1", "city", "postcode", "country"):
        assert page.company.fields[name].editor.accessibleDescription(), name
    assert not page.company.fields["name"].editor.accessibleDescription()
    assert exporter.company(house.desk) is None


def test_a_further_exporter_has_a_short_name(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    for name, value in FIELDS.items():
        page.company.put(name, value)
    page._on_save_company()
    settle()
    box = page.company.fields["profile"].editor
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "Horezu Atelier SRL", "A further exporter…",
    ]  # fmt: skip
    box.setCurrentIndex(1)
    box.activated.emit(1)
    for name, value in {**FIELDS, "name": "Horezu Outlet SRL"}.items():
        page.company.put(name, value)
    page._on_save_company()
    assert page.company.fields["key"].editor.accessibleDescription()  # the short name lacks
    page.company.put("key", "OUTLET")
    page._on_save_company()
    settle()
    assert exporter.companies(house.desk) == {
        "": "Horezu Atelier SRL", "OUTLET": "Horezu Outlet SRL",
    }  # fmt: skip
    assert (page.company.key, page.company.value("name")) == ("OUTLET", "Horezu Outlet SRL")


def test_a_picture_is_shown_only_where_papers_would_take_it(
    page: SettingsPage, tmp_path: Path
) -> None:
    huge, other = tmp_path / "huge.png", tmp_path / "logo.bmp"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert QImage(8, 8, QImage.Format.Format_RGB32).save(str(other))
    for path in (huge, other, tmp_path / "absent.png", tmp_path):
        page.company._take("logo", str(path))
        assert page.company.pictures["logo"].pixmap().isNull(), path


def test_an_ioss_number_is_not_for_every_eye(page: SettingsPage) -> None:
    editor = page.company.fields["ioss"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.echoMode() is QLineEdit.EchoMode.Password


def test_the_mark_of_the_desk(page: SettingsPage, settle: Settle, house: House) -> None:
    page.series.mark.put("mark", "too long")
    page.series.save_mark.click()
    settle()
    assert "is not three" in page.series.mark.fields["mark"].editor.accessibleDescription()
    page.series.mark.put("mark", "d2x")
    page.series.save_mark.click()
    settle()
    assert exporter.desk_mark(house.desk) == "D2X"


def test_a_series_is_changed_upwards_and_with_a_note(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    form = page.series.change
    form.put("kind", "proforma")
    form.put("next", "120")
    page.series.save.click()
    settle()
    assert "note" in form.fields["note"].editor.accessibleDescription()
    assert not exporter.series(house.desk)
    form.put("prefix", "PRO-{year}-")
    form.put("width", "4")
    form.put("note", "taken over from the former program")
    page.series.save.click()
    settle()
    (row,) = exporter.series(house.desk)
    assert (row.kind, row.prefix, row.width, row.next) == ("proforma", "PRO-2026-", 4, 120)
    assert form.value("next") == ""
    form.put("next", "7")
    form.put("note", "again")
    page.series.save.click()
    settle()
    assert "only counts upwards" in form.fields["next"].editor.accessibleDescription()
    assert exporter.series(house.desk) == [row]


def test_digits_that_are_none_are_told_beside_the_field(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    page.series.change.put("width", "six")
    page.series.save.click()
    settle()
    told = page.series.change.fields["width"].editor.accessibleDescription()
    assert "“six” is no whole number" in told
    assert not exporter.series(house.desk)


def test_colours_and_size_hold_at_once_and_are_kept(
    page: SettingsPage, settle: Settle, house: House, window: MainWindow
) -> None:
    page.looks.put("theme", "dark")
    page.looks.put("text_px", "15")
    page.looks.changed.emit()
    settle()
    preferences = window.workplace.preferences
    assert (preferences.current.theme, preferences.current.text_px) == ("dark", 15)
    assert load(house.desk.paths.settings).theme == "dark"


def test_a_safety_copy_holds_the_database(
    page: SettingsPage, settle: Settle, tmp_path: Path
) -> None:
    target = tmp_path / "copy.zip"
    page.copies.backup(target)
    settle()
    with zipfile.ZipFile(target) as copy:
        assert copy.testzip() is None
        assert any(name.endswith(".db") or "orders" in name for name in copy.namelist())


def test_a_copy_that_cannot_be_written_is_told(
    page: SettingsPage, settle: Settle, tmp_path: Path
) -> None:
    page.copies.backup(tmp_path)
    settle()
    assert page.notice.banner is not None
    assert "is a folder" in page.notice.banner.title.text()


def test_diagnostics_are_listed_before_they_are_saved(
    page: SettingsPage, settle: Settle, tmp_path: Path
) -> None:
    help_ = page.diagnostics
    assert not help_.save.isVisibleTo(page)
    help_.gather.click()
    settle()
    listed = [text.text() for text in help_.findChildren(QLabel)]
    assert help_.save.isVisibleTo(page)
    help_.write(tmp_path / "told.zip")
    settle()
    with zipfile.ZipFile(tmp_path / "told.zip") as told:
        names = told.namelist()
        content = "".join(told.read(name).decode() for name in names)
    assert names
    assert [name for name in names if name not in listed] == []
    assert '"shop-ro"' in content
    known = ("Ionescu", "ana@example.com", "1 Pier Road", "10052", "KC-30712", "+1 617")
    assert [word for word in known if word in content] == []
    help_.write(tmp_path)
    settle()
    assert page.notice.banner is not None
    assert "can't be written there" in page.notice.banner.title.text()


def test_no_field_is_pressed_together_under_wrapped_texts(
    page: SettingsPage, settle: Settle, qtbot: QtBot
) -> None:
    """A scroll area asks for no height by width: the page has to."""
    page.show_section("copies")
    settle()
    fields = page.company.fields
    qtbot.waitUntil(
        lambda: all(f.height() >= f.sizeHint().height() for f in fields.values()), timeout=WAIT_MS
    )
    for name, field in fields.items():
        assert field.editor.geometry().bottom() < field.height(), name


@pytest.mark.parametrize("section", ["series", "look", "copies"])
def test_a_section_is_stood_on_with_the_keyboard(
    window: MainWindow, settle: Settle, qtbot: QtBot, section: str
) -> None:
    window.show_page("settings", section=section)
    window.activateWindow()
    page = window.findChild(SettingsPage)
    assert page is not None
    settle()
    part = page.sections[section]

    def stands_there() -> bool:
        at = QApplication.focusWidget()
        return at is not None and part.isAncestorOf(at)

    qtbot.waitUntil(stands_there, timeout=WAIT_MS)
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == min(part.y() - 16, bar.maximum()), timeout=WAIT_MS)


def test_what_is_typed_of_the_company_is_asked_about_before_it_is_left(
    page: SettingsPage, window: MainWindow, settle: Settle, house: House
) -> None:
    exporter.set_company(house.desk, "", COMPANY)
    window.show_page("settings")
    settle()
    page.company.put("phone", "+40 264 000 111")
    window.show_page("orders")
    assert page.isVisible()
    assert page.notice.asking
    language = page.looks.fields["language"].editor
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("fr"))
    language.activated.emit(language.currentIndex())  # the window is not built anew either
    assert page.looks.value("language") != "fr"
    press(page, "typed_save")
    settle()
    assert (exporter.company(house.desk) or {})["phone"] == "+40 264 000 111"
    window.show_page("orders")
    assert not page.isVisible()
    window.show_page("settings")
    settle()
    page.company.put("phone", "1")
    window.show_page("orders")
    press(page, "typed_drop")
    settle()
    assert page.company.value("phone") == "+40 264 000 111"
    assert page.left()


def test_what_is_typed_of_an_exporter_is_asked_about_before_another_is_shown(
    page: SettingsPage, window: MainWindow, settle: Settle, house: House
) -> None:
    exporter.set_company(house.desk, "", COMPANY)
    exporter.set_company(house.desk, "OUTLET", {**COMPANY, "name": "Horezu Outlet SRL"})
    window.show_page("settings")
    settle()
    page.company.put("phone", "1")
    choose_exporter(page, "OUTLET")
    settle()
    assert page.notice.asking
    assert (page.company.value("profile"), page.company.value("phone")) == ("", "1")
    press(page, "typed_drop")
    settle()
    choose_exporter(page, "OUTLET")
    settle()
    assert not page.notice.asking
    assert page.company.value("name") == "Horezu Outlet SRL"


def choose_exporter(page: SettingsPage, key: str) -> None:
    box = page.company.fields["profile"].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def press(page: SettingsPage, name: str) -> None:
    button = page.findChild(Button, name)
    assert button is not None, name
    button.click()


def test_a_series_belongs_to_the_exporter_that_is_chosen(
    page: SettingsPage, settle: Settle, house: House, window: MainWindow
) -> None:
    form = page.series.change
    assert not form.fields["company"].isVisibleTo(form)
    exporter.set_company(house.desk, "", COMPANY)
    exporter.set_company(house.desk, "north", {**COMPANY, "name": "Horezu Nord SRL"})
    window.show_page("settings", section="series")
    settle()
    assert form.fields["company"].isVisibleTo(form)
    form.put("company", "north")
    form.put("kind", "proforma")
    form.put("prefix", "N-{year}-")
    page.series.save.click()
    settle()
    (row,) = exporter.series(house.desk)
    assert (row.company, row.prefix) == ("north", "N-2026-")
    said = [text.text() for text in page.series.findChildren(ElidedLabel)]
    assert "Proforma · Horezu Nord SRL" in said


def further(page: SettingsPage, house: House, settle: Settle) -> None:
    """The page shows a second exporter, OUTLET."""
    for key, name in (("", "Horezu Atelier SRL"), ("OUTLET", "Horezu Outlet SRL")):
        exporter.set_company(house.desk, key, {**COMPANY, "name": name})
    page.company.key = "OUTLET"
    page._read()
    settle()


def remove(page: SettingsPage, settle: Settle) -> str:
    """What the page says after the exporter was removed and that was confirmed."""
    page.remove.click()
    assert page.notice.banner is not None
    assert "OUTLET" in page.notice.banner.title.text()
    yes = page.notice.banner.findChild(Button, "remove_company_confirm")
    assert yes is not None
    yes.click()
    settle()
    return page.notice.banner.title.text() if page.notice.banner else ""


def test_a_further_exporter_is_removed_once_that_is_confirmed(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    further(page, house, settle)
    assert page.remove.isVisibleTo(page)
    assert remove(page, settle) == ""
    settle()
    assert exporter.companies(house.desk) == {"": "Horezu Atelier SRL"}
    assert (page.company.key, page.company.value("name")) == ("", "Horezu Atelier SRL")
    assert not page.remove.isVisibleTo(page)  # the first one stays


def test_an_exporter_stays_while_something_needs_it(
    page: SettingsPage, settle: Settle, house: House
) -> None:
    further(page, house, settle)
    accounts.add_account(
        house.desk, "stall", kind="kakaclo", url="http://127.0.0.1:9", defaults={},
        options={"company": "OUTLET"},
    )  # fmt: skip
    assert "is that of stall; choose another one there" in remove(page, settle)
    (row,) = (row for row in house.desk.store.accounts() if row.name == "stall")
    accounts.remove_account(house.desk, row.id)
    exporter.set_series(house.desk, "commercial-invoice", company="OUTLET", width=5)
    assert "has series of papers; it stays with them" in remove(page, settle)
    assert set(exporter.companies(house.desk)) == {"", "OUTLET"}
