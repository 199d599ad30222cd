"""The sync page over rows as a sync leaves them: what needs a person, the answers, the figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.commands import outbox
from app.compose import House
from app.store.views import AccountRow, OutboxRow, QuarantineRow, RoundRow
from tests.ui.conftest import WAIT_MS
from ui.conflict import ConflictPage
from ui.format import Formats
from ui.look import Look
from ui.main_window import MainWindow
from ui.rounds import AccountState
from ui.sentences import spoken
from ui.showing import speak
from ui.sync import SyncPage
from ui.sync.account_card import AccountCard, Standing
from ui.sync.acts import SyncActs
from ui.sync.aside import AsideRow
from ui.sync.parked import ParkedCard
from ui.sync.reading import Reading
from ui.sync.rows import RoundLine, SyncRow
from ui.sync.sections import Sections

Settle = Callable[[], None]


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> SyncPage:
    window.show_page("sync")
    settle()
    found = window.findChild(SyncPage)
    assert found is not None
    return found


def rows(page: SyncPage) -> dict[str, SyncRow]:
    """By order number."""
    live = [row for row in page.findChildren(SyncRow) if row.isVisible()]
    return {row.accessibleName().split(" ")[0]: row for row in live}


def act(row: SyncRow | ParkedCard | AsideRow, words: str) -> None:
    found = next(b for b in row.findChildren(QAbstractButton) if b.text() == words)
    found.click()


def op_of(house: House, state: str) -> OutboxRow:
    return next(op for op in outbox.outbox(house.desk) if op.state == state)


def test_what_needs_you_stands_before_what_waits(page: SyncPage) -> None:
    cards = [card for card in page.findChildren(ParkedCard) if card.isVisible()]
    assert [card.row.number for card in cards] == ["KC-30712"]
    assert set(rows(page)) >= {"T-88209", "10049", "T-88190", "10052", "W-4417"}
    tops = {number: row.mapTo(page, row.rect().topLeft()).y() for number, row in rows(page).items()}
    assert cards[0].mapTo(page, cards[0].rect().topLeft()).y() < tops["T-88209"]
    assert max(tops[n] for n in ("T-88209", "10049", "T-88190")) < tops["10052"]
    assert "4 need you" in page.words.text()


def test_an_arrived_order_is_linked_to_its_number(
    page: SyncPage, settle: Settle, house: House
) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    act(card, "It arrived — its number is")
    assert card.said.isVisibleTo(card)  # no number typed: asked for, nothing done
    settle()
    assert op_of(house, "needs_confirmation").seq == card.row.seq
    card.number.setText("S-991")
    act(card, "It arrived — its number is")
    settle()
    settle()
    assert not [op for op in outbox.outbox(house.desk) if op.state == "needs_confirmation"]
    assert "S-991" in {v.remote_id for v in outbox.remote_views(house.desk, card.row.order_id)}


def test_sending_again_is_asked_twice(page: SyncPage, settle: Settle, house: House) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    act(card, "It did not arrive — send again")
    settle()
    assert op_of(house, "needs_confirmation").seq == card.row.seq
    assert card.question.isVisible()
    assert card.window().focusWidget() is card.keep
    card.keep.click()  # the way out: nothing is sent
    settle()
    assert op_of(house, "needs_confirmation").seq == card.row.seq
    act(card, "It did not arrive — send again")
    act(card, "Send again all the same")
    settle()
    states = {op.seq: op.state for op in outbox.outbox(house.desk)}
    assert states[card.row.seq] == "queued"


def test_a_number_of_another_order_is_refused_beside_the_field(
    page: SyncPage, settle: Settle, house: House
) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    card.number.setText("KC-30709")  # the remote id of another order of that account
    act(card, "It arrived — its number is")
    settle()
    assert "belongs to another order" in card.said.text()
    assert op_of(house, "needs_confirmation").seq == card.row.seq


def test_giving_up_keeps_the_order_here(page: SyncPage, settle: Settle, house: House) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    act(card, "Give up, keep it only here")
    settle()
    assert card.row.seq not in {op.seq for op in outbox.outbox(house.desk)}
    assert house.desk.store.order(card.row.order_id) is not None


def test_the_clipboard_gets_what_the_suppliers_panel_needs(page: SyncPage) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    copy = card.findChild(QAbstractButton, "copy_reference")
    assert copy is not None
    copy.click()
    text = QApplication.clipboard().text()
    assert "KC-30712" in text
    assert "74.20 USD" in text


def test_a_refused_order_is_edited_or_sent_again(
    page: SyncPage, settle: Settle, house: House, qtbot: QtBot
) -> None:
    seq = op_of(house, "rejected").seq
    act(rows(page)["T-88209"], "Retry")
    settle()
    settle()
    assert {op.seq: op.state for op in outbox.outbox(house.desk)}[seq] == "queued"
    qtbot.waitUntil(lambda: "T-88209" in rows(page), timeout=WAIT_MS)
    assert [b.text() for b in rows(page)["T-88209"].findChildren(QAbstractButton)] == [
        "See it",
        "Discard",
    ]


def test_choosing_leads_to_the_conflict(page: SyncPage, settle: Settle, window: MainWindow) -> None:
    act(rows(page)["10049"], "Choose")
    settle()
    conflict = window.findChild(ConflictPage)
    assert conflict is not None
    assert conflict.isVisible()
    assert len(conflict.clashes) == 1


def test_a_deleted_order_goes_to_the_trash(page: SyncPage, settle: Settle, house: House) -> None:
    order_id = house.desk.store.resolve("T-88190")
    act(rows(page)["T-88190"], "Move to trash")
    settle()
    settle()
    order = house.desk.store.order(order_id)
    assert order is not None
    assert order.trashed_us is not None
    assert "T-88190" not in rows(page)


def test_nothing_moves_while_a_number_is_typed(
    page: SyncPage, settle: Settle, window: MainWindow, qtbot: QtBot
) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    window.activateWindow()
    card.number.setFocus()
    qtbot.waitUntil(card.number.hasFocus, timeout=WAIT_MS)
    QTest.keyClicks(card.number, "S-1")
    act(rows(page)["T-88209"], "Retry")
    settle()
    assert page.findChild(ParkedCard) is card
    assert card.number.text() == "S-1"


RESTING = AccountRow("1", "a", "transiteo", "http://127.0.0.1", {}, {})
OFFLINE = replace(RESTING, offline_since_us=33_120_000_000)  # 09:12
DONE = replace(RESTING, last_complete_us=1)


@pytest.mark.parametrize(
    ("state", "row", "words"),
    [
        (
            AccountState("a", "work", "", "", 516, 1200),
            RESTING,
            ("Reading changes: 516 of 1\u202f200", "Pause"),
        ),
        (
            AccountState("a", "work", "", "", 516, 1200, 190.0),
            RESTING,
            ("Reading changes: 516 of 1\u202f200 · about 4 min left", "Pause"),
        ),
        (AccountState("a", "work"), RESTING, ("At work", "Pause")),
        (AccountState("a", "sign_in"), RESTING, ("Refuses the sign-in", "Sign in again")),
        (AccountState("a", "offline"), OFFLINE, ("Cannot be reached since 09:12", "Try now")),
        (AccountState("a"), DONE, ("Up to date", "Sync")),
        (AccountState("a"), RESTING, ("Not synced yet", "Sync")),
    ],
)
def test_a_card_says_its_state_in_words(
    look: Look, formats: Formats, state: AccountState, row: AccountRow, words: tuple[str, str]
) -> None:
    card = AccountCard(look, formats, row)
    card.show_state(row, Standing(state), 0)
    assert (card.state.text(), card.act.text()) == words


def test_the_figures_of_a_round_add_up(look: Look, formats: Formats) -> None:
    row = RoundRow("shop-ro", 0, 41_000_000, True, 1204, 1187, 14, 2, 0, 1, "")
    line = RoundLine(look, formats, row, 41_000_000)
    said = line.sentence(formats, row)
    assert said == "1\u202f204 seen = 1\u202f187 same + 14 merged + 2 new + 1 to choose"
    assert "41 s" in [part.text() for part in line.findChildren(QLabel)]


def test_what_could_not_be_read_is_listed_with_its_text(page: SyncPage, settle: Settle) -> None:
    (row,) = (row for row in page.findChildren(AsideRow) if row.isVisible())
    assert "12345099" in row.accessibleName()
    assert "is no number" in row.accessibleName()
    act(row, "Show its text")
    settle()
    assert '"total_amount": "12,5,0"' in row.text.toPlainText()
    act(row, "Copy")
    assert QApplication.clipboard().text() == '{"id": 12345099, "total_amount": "12,5,0"}'
    act(row, "Hide its text")
    assert not row.text.isVisible()


def test_a_round_is_a_sum_and_all_rounds_are_one_press_away(page: SyncPage, settle: Settle) -> None:
    def said() -> list[str]:
        lines = [line for line in page.findChildren(RoundLine) if line.isVisible()]
        return [line.accessibleName() for line in lines]

    assert any("1\u202f204 seen = 1\u202f187 same + 14 merged + 2 new + 1 unreadable" in s
               for s in said())  # fmt: skip
    assert any("stopped: no route to the server" in s for s in said())
    button = next(b for b in page.findChildren(QAbstractButton, "other_rounds") if b.isVisible())
    button.click()
    settle()
    assert page._all_rounds
    assert len(said()) >= 2


def test_an_account_that_lists_nothing_says_so(page: SyncPage) -> None:
    card = page.cards["ACC-OUT"]
    assert "bring in by reference" in card.state.text()
    assert "bring in" not in page.cards["ACC-SHOP"].state.text()


def test_a_split_order_takes_several_numbers(page: SyncPage, settle: Settle, house: House) -> None:
    card = page.findChild(ParkedCard)
    assert card is not None
    card.number.setText("S-991, S-992")
    act(card, "It arrived — its number is")
    settle()
    settle()
    views = outbox.remote_views(house.desk, card.row.order_id)
    assert {"S-991", "S-992"} <= {view.remote_id for view in views}


@pytest.mark.parametrize("language", ["fr", "ro"])
def test_what_rows_keep_in_english_is_shown_in_the_windows_language(
    language: str, dressed: QApplication, window: MainWindow, house: House, qtbot: QtBot
) -> None:
    late = "shop.example did not answer in time."
    parked = op_of(house, "needs_confirmation")._replace(error_text=late)
    kept = speak(dressed, language)
    try:
        sections = Sections(window.workplace, SyncActs(window.workplace, window), window)
        reading = Reading(
            ops=(parked, parked._replace(state="rejected"), parked._replace(state="queued")),
            aside=(QuarantineRow("Q1", parked.account, "shop-ro", "7", late, 1, 1, 1),),
            rounds=(RoundRow("shop-ro", 1, 2, False, 0, 0, 0, 0, 0, 0, late),),
        )
        shown = [
            *sections.parked(reading), *sections.needing(reading), *sections.aside(reading),
            *sections.waiting(reading), *sections.rounds(reading, 1),
        ]  # fmt: skip
        assert len(shown) == 5
        for row in shown:
            qtbot.addWidget(row)
            labels = row.findChildren(QLabel)
            told = [row.accessibleName(), *(part for x in labels for part in (x.text(), x.toolTip(),
                    x.accessibleName()))]  # fmt: skip
            assert any(spoken(late) in text for text in told), type(row)
            assert not any(late in text for text in told), type(row)
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)
