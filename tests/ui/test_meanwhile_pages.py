"""Answers that come late, and what is typed while they are awaited, on the pages round the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.commands import accounts, exporter, outbox, printing, products, profile
from app.compose import House
from app.store import conflicts, links
from app.store.views import Changes
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.sample import COMPANY, stock
from tests.ui.test_editor_page import field, open_editor, press
from ui.accounts import AccountsPage
from ui.conflict import ConflictPage
from ui.editor import judge as judging
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.products import ProductsPage
from ui.settings_page import SettingsPage
from ui.sync import SyncPage
from ui.sync.parked import ParkedCard


def clashing(house: House, number: str) -> str:
    """That order with one more field to choose for."""
    order_id = house.desk.store.resolve(number)
    with house.desk.store.write() as tx:
        (link,) = links.of_order(tx.connection, order_id)
        conflicts.open_or_refresh(
            tx, link.id, "carrier", base={"carrier_delivery": "DHL"},
            local={"carrier_delivery": "DPD"}, remote={"carrier_delivery": "UPS"},
        )  # fmt: skip
    return order_id


# -- the conflict chooser ----------------------------------------------------------------


def test_fields_of_an_order_read_late_are_not_chosen_for_another(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    late, wanted = clashing(house, "10049"), clashing(house, "10048")
    with held(outbox, "conflicts", lambda _desk, order_id="": order_id == late) as reading:
        window.show_page("conflict", order_id=late)
        assert reading.wait(LIMIT_S)
        window.show_page("conflict", order_id=wanted)
        page = window.findChild(ConflictPage)
        assert page is not None
        qtbot.waitUntil(lambda: bool(page.clashes), timeout=WAIT_MS)
    settle()
    assert {clash.row.order_id for clash in page.clashes} == {wanted}


def test_a_choice_is_written_once(window: MainWindow, settle: Settle, house: House) -> None:
    window.show_page("conflict", order_id=clashing(house, "10049"))
    settle()
    page = window.findChild(ConflictPage)
    assert page is not None
    page.take_all("local")
    with held(outbox, "resolve_conflicts", unmade=True) as writing:
        page.finish.click()
        assert writing.wait(LIMIT_S)
        page.take_all("remote")
        QTest.keyClick(page, Qt.Key.Key_Left)
        assert not page.finish.isEnabled()
    settle()
    assert not page.isVisible()


# -- sync --------------------------------------------------------------------------------


def parked(window: MainWindow, qtbot: QtBot) -> tuple[SyncPage, ParkedCard]:
    """The page as it came to rest, and the order in doubt on it."""
    window.show_page("sync")
    page = window.findChild(SyncPage)
    assert page is not None
    jobs = window.workplace.jobs

    def shown() -> list[ParkedCard]:
        return [card for card in page.findChildren(ParkedCard) if card.drop.isVisible()]

    qtbot.waitUntil(
        lambda: bool(shown()) and not jobs.busy and not page._again.isActive(), timeout=WAIT_MS
    )
    return page, shown()[0]


def test_a_suppliers_number_half_typed_outlives_a_look_elsewhere(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    """The clerk looks it up in another program, and the window loses the keyboard."""
    page, card = parked(window, qtbot)
    card.number.setFocus()
    QTest.keyClicks(card.number, "S-99")
    card.number.clearFocus()
    other = next(op for op in outbox.outbox(house.desk) if op.state == "rejected")
    outbox.discard(house.desk, other.seq)
    page.read()
    settle()
    shown = next(each for each in page.findChildren(ParkedCard) if each.isVisible())
    assert shown.number.text() == "S-99"


def test_an_answer_given_by_enter_goes_from_the_page(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page, card = parked(window, qtbot)
    window.activateWindow()
    card.number.setFocus()
    QTest.keyClicks(card.number, "S-991")
    QTest.keyClick(card.number, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: card.row.seq not in {op.seq for op in page.reading.needing}, timeout=WAIT_MS
    )
    settle()
    assert not [each for each in page.findChildren(ParkedCard) if each.isVisible()]


def test_an_order_sent_again_goes_from_those_in_doubt(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page, card = parked(window, qtbot)
    card.no.click()
    card.sure.click()
    settle()
    settle()
    assert not [each for each in page.findChildren(ParkedCard) if each.isVisible()]


def test_the_figures_read_last_are_the_ones_shown(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page, _ = parked(window, qtbot)
    other = next(op for op in outbox.outbox(house.desk) if op.state == "rejected")
    with held(outbox, "rounds") as reading:
        page.read()
        assert reading.wait(LIMIT_S)
    with held(outbox, "rounds") as reading:
        page.read()
        assert reading.wait(LIMIT_S)
        outbox.discard(house.desk, other.seq)
        page.read()
    settle()
    assert other.seq not in {op.seq for op in page.reading.ops}


@pytest.mark.parametrize("name", ["Retry: T-88209", "Supplier’s numbers"])
def test_the_keyboard_stays_on_its_act_when_the_lists_are_made_anew(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot, name: str
) -> None:
    page, _ = parked(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    had = next(each for each in page.findChildren(QWidget) if each.accessibleName() == name)
    had.setFocus()
    outbox.discard(house.desk, next(op.seq for op in page.reading.others if op.number == "W-4417"))
    page.read()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    at = QApplication.focusWidget()
    assert at is not None
    assert at.accessibleName() == name
    assert not isValid(had)
    qtbot.waitUntil(at.isVisible, timeout=WAIT_MS)
    assert at.hasFocus()


# -- accounts ----------------------------------------------------------------------------


def accounts_page(window: MainWindow, settle: Settle) -> AccountsPage:
    window.show_page("accounts")
    settle()
    page = window.findChild(AccountsPage)
    assert page is not None
    return page


def test_what_a_test_proved_is_not_told_of_another_account(
    window: MainWindow, settle: Settle
) -> None:
    page = accounts_page(window, settle)
    first, second = list(page.accounts)[:2]
    page._choose(first)
    with held(accounts, "test_account") as testing:
        page.test.click()
        assert testing.wait(LIMIT_S)
        page._choose(second)
    settle()
    assert page.findChild(QWidget, "step") is None
    assert page.test.isEnabled()


# -- products ----------------------------------------------------------------------------


def test_what_is_typed_while_a_product_is_saved_stays(
    window: MainWindow, settle: Settle, house: House
) -> None:
    stock(house.desk)
    window.show_page("products", sku="V01-39")
    settle()
    settle()
    page = window.findChild(ProductsPage)
    assert page is not None
    name, unit = (page.pane.form.fields[each].editor for each in ("name", "unit"))
    assert isinstance(name, QLineEdit)
    assert isinstance(unit, QLineEdit)
    assert page.pane.form.product is not None
    QTest.keyClicks(name, "x")
    assert page.pane.save.isEnabled()  # after the first key of a description too
    with held(products, "save") as saving:
        page.pane.save.click()
        assert saving.wait(LIMIT_S)
        unit.setFocus()
        unit.selectAll()
        QTest.keyClicks(unit, "pair")
    settle()
    settle()
    assert unit.text() == "pair"


# -- drafts ------------------------------------------------------------------------------


def test_the_newest_draft_is_the_one_kept(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page = open_editor(window, settle, "10052")
    field(page, "buyer_reference").setFocus()
    press("A")
    with held(profile, "keep_draft", lambda *_: not kept, unmade=True) as keeping:
        kept: list[int] = []
        page.session.keep()
        assert keeping.wait(LIMIT_S)
        kept.append(1)
        press("B")
        page.session.keep()
        qtbot.wait(100)
    settle()
    found = profile.drafts(house.desk)[page.session.key]
    assert '"AB"' in str(found).replace("'", '"')


# -- the palette -------------------------------------------------------------------------


def test_an_act_that_went_from_the_page_is_no_fault(
    window: MainWindow, settle: Settle, house: House, qtbot: QtBot
) -> None:
    page, card = parked(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    window._on_palette()
    palette = window.palette_card
    assert palette is not None
    QTest.keyClicks(palette.field, "give up")
    qtbot.waitUntil(lambda: not palette._quiet.isActive(), timeout=WAIT_MS)
    assert palette.hits.current is not None
    outbox.discard(house.desk, card.row.seq)
    window.workplace.bus.changed.emit(Changes(sync=True))
    page.read()
    settle()
    settle()
    shown = page.findChildren(ParkedCard)
    qtbot.waitUntil(lambda: not any(c.isVisible() for c in shown if isValid(c)), timeout=WAIT_MS)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert not palette.isVisible()


# -- settings ----------------------------------------------------------------------------


def settings_page(window: MainWindow) -> SettingsPage:
    window.show_page("settings")
    page = window.findChild(SettingsPage)
    assert page is not None
    return page


def city_of(page: SettingsPage) -> QLineEdit:
    editor = page.company.fields["city"].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_company_typed_before_the_printers_are_known_stays(
    window: MainWindow, settle: Settle
) -> None:
    with held(printing, "printers") as reading:
        page = settings_page(window)
        assert reading.wait(LIMIT_S)
        QTest.keyClicks(city_of(page), "Iasi")
    settle()
    assert city_of(page).text() == "Iasi"


def test_a_company_typed_on_while_it_is_saved_stays(
    window: MainWindow, settle: Settle, house: House
) -> None:
    exporter.set_company(house.desk, "", COMPANY)
    page = settings_page(window)
    settle()
    city_of(page).selectAll()
    QTest.keyClicks(city_of(page), "Iasi")
    with held(exporter, "set_company") as saving:
        page._on_save_company()
        assert saving.wait(LIMIT_S)
        QTest.keyClicks(city_of(page), " 7")
    settle()
    settle()
    assert city_of(page).text() == "Iasi 7"
    assert page.company.dirty
    page._on_save_company()
    settle()
    settle()
    assert not page.company.dirty


def test_a_series_saved_takes_nothing_typed_of_the_company(
    window: MainWindow, settle: Settle, house: House
) -> None:
    exporter.set_company(house.desk, "", COMPANY)
    page = settings_page(window)
    settle()
    city_of(page).selectAll()
    QTest.keyClicks(city_of(page), "Iasi")
    page.series.mark.put("mark", "ABC")
    page.series.save_mark.click()
    settle()
    settle()
    assert city_of(page).text() == "Iasi"


def test_an_account_typed_on_while_it_is_saved_stays(window: MainWindow, settle: Settle) -> None:
    page = accounts_page(window, settle)
    address = page.form.fields["url"].editor if page.form else None
    assert isinstance(address, QLineEdit)
    address.selectAll()
    QTest.keyClicks(address, "http://127.0.0.1:9/a")
    with held(accounts, "set_account") as saving:
        page.save.click()
        assert saving.wait(LIMIT_S)
        QTest.keyClicks(address, "b")
    settle()
    settle()
    assert page.form is not None
    assert page.form.value("url") == "http://127.0.0.1:9/ab"


def test_an_account_saved_late_does_not_take_the_place_of_the_next(
    window: MainWindow, settle: Settle
) -> None:
    page = accounts_page(window, settle)
    first, second = list(page.accounts)[:2]
    page._choose(first)
    with held(accounts, "set_account") as saving:
        page.save.click()
        assert saving.wait(LIMIT_S)
        page._choose(second)
    settle()
    settle()
    assert page.account_id == second


# -- the rest ----------------------------------------------------------------------------


def test_what_was_judged_of_an_order_is_not_told_of_the_next(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page = open_editor(window, settle, "10052")
    assert page.problems.model.problems
    with held(judging, "judge"):
        window.show_page("editor", order_id="")
        qtbot.waitUntil(page.isEnabled, timeout=WAIT_MS)
        assert not page.problems.model.problems
    settle()


def test_enter_in_a_day_shows_the_days(window: MainWindow, settle: Settle) -> None:
    window.orders.filters._dates.click()
    day = window.findChild(QDateEdit, "date_to")
    assert day is not None
    QTest.keyClick(day, Qt.Key.Key_Return)
    settle()
    assert window.orders.query.from_us is not None
    assert window.orders.query.to_us is not None


def test_the_window_follows_the_computers_colours(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, hints = window.workplace.look, QApplication.styleHints()
    monkeypatch.setattr(Preferences, "theme_name", lambda _self: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.theme.dark
    monkeypatch.undo()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not look.theme.dark


def test_escape_means_one_thing_while_two_bars_stand(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page, card = parked(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    page.bring.click()
    settle()
    card.no.click()
    QTest.keyClick(card.keep, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.question.isVisible(), timeout=WAIT_MS)
    assert page.bringing.isVisible()
    QTest.keyClick(page.bringing.reference, Qt.Key.Key_Escape)
    assert not page.bringing.isVisible()
