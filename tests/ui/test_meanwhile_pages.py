"""Answers that come late, and what is typed while they are awaited, on the pages round the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import accounts, outbox, products, profile
from app.compose import House
from app.store import conflicts, links
from app.store.views import Changes
from tests.ui.conftest import WAIT_MS, Settle
from tests.ui.meanwhile import LIMIT_S, held
from tests.ui.sample import stock
from tests.ui.test_editor_page import field, open_editor, press
from ui.accounts import AccountsPage
from ui.conflict import ConflictPage
from ui.main_window import MainWindow
from ui.products import ProductsPage
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


def parked(window: MainWindow, settle: Settle) -> tuple[SyncPage, ParkedCard]:
    window.show_page("sync")
    settle()
    page, card = window.findChild(SyncPage), window.findChild(ParkedCard)
    assert page is not None
    assert card is not None
    return page, card


def test_a_suppliers_number_half_typed_outlives_a_look_elsewhere(
    window: MainWindow, settle: Settle, house: House
) -> None:
    """The clerk looks it up in another program, and the window loses the keyboard."""
    page, card = parked(window, settle)
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
    page, card = parked(window, settle)
    window.activateWindow()
    card.number.setFocus()
    QTest.keyClicks(card.number, "S-991")
    QTest.keyClick(card.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.reading.needing or page.reading.needing[0].seq != card.row.seq)
    settle()
    assert not [each for each in page.findChildren(ParkedCard) if each.isVisible()]


def test_an_order_sent_again_goes_from_those_in_doubt(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    page, card = parked(window, settle)
    card.no.click()
    card.sure.click()
    settle()
    settle()
    assert not [each for each in page.findChildren(ParkedCard) if each.isVisible()]


def test_the_figures_read_last_are_the_ones_shown(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page, _ = parked(window, settle)
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


# -- accounts ----------------------------------------------------------------------------


def test_what_a_test_proved_is_not_told_of_another_account(
    window: MainWindow, settle: Settle
) -> None:
    window.show_page("accounts")
    settle()
    page = window.findChild(AccountsPage)
    assert page is not None
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
    page, card = parked(window, settle)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    window._on_palette()
    palette = window.palette_card
    assert palette is not None
    QTest.keyClicks(palette.field, "give up")
    outbox.discard(house.desk, card.row.seq)
    window.workplace.bus.changed.emit(Changes(sync=True))
    page.read()
    settle()
    settle()
    qtbot.waitUntil(lambda: not [c for c in page.findChildren(ParkedCard) if c.isVisible()])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert not palette.isVisible()
