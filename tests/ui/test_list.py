"""The list: eight bytes a row, one read a page, selection by ranges, one plan per row."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.compose import House
from app.store.views import ListQuery, OrderRow
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import NOW
from ui.format import Formats
from ui.list import OrderList, OrderTable, question, staying
from ui.list.columns import COLUMNS, LEAST_CUSTOMER, LENT, Col, hidden_at
from ui.list.model import PAGE
from ui.list.plan import Geometry, Planner, Slot
from ui.list.staying import Kept, find
from ui.look import Look

NOW_US = int(NOW.timestamp()) * 1_000_000


class Reads:
    """The store's `rows`, counting how often it is asked."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.asked: list[int] = []

    def __call__(self, keys: Sequence[int]) -> list[OrderRow]:
        self.asked.append(len(keys))
        return self._house.desk.store.rows(keys)


@pytest.fixture
def reads(house: House) -> Reads:
    return Reads(house)


@pytest.fixture
def model(house: House, reads: Reads, formats: Formats, dressed: object) -> OrderList:
    made = OrderList(reads, formats)
    made.show_keys(house.desk.store.keys(ListQuery()))
    return made


@pytest.fixture
def table(model: OrderList, look: Look, formats: Formats, qtbot: QtBot) -> OrderTable:
    made = OrderTable(model, look, formats, lambda: NOW_US)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.fit_columns(1300)
    made.show()
    return made


def test_rows_are_read_a_page_at_a_time_and_once(model: OrderList, reads: Reads) -> None:
    assert model.rowCount() == 324
    assert reads.asked == []
    first = model.row(0)
    assert first is not None
    assert first.number == "10052"
    for number in range(PAGE):
        model.row(number)
    assert reads.asked == [PAGE]
    model.row(PAGE)
    assert reads.asked == [PAGE, PAGE]


def test_the_first_page_stays_while_the_other_keys_arrive(house: House, formats: Formats) -> None:
    store = house.desk.store
    model = OrderList(store.rows, formats)
    page = store.page(ListQuery(), limit=50)
    model.show_rows(page.rows)
    assert [model.row(n) for n in range(50)] == list(page.rows)
    model.show_keys(store.keys(ListQuery()))
    assert model.rowCount() == 324
    assert model.row(49) == page.rows[49]
    model.show_keys(store.keys(ListQuery(descending=False)))
    assert model.row(0) != page.rows[0]


def test_an_order_gone_meanwhile_leaves_an_empty_row(model: OrderList, table: OrderTable) -> None:
    keys = array("q", model.keys)
    keys[3] = 1
    model.show_keys(keys)
    assert model.row(3) is None
    table.grab()


def test_changed_rows_are_replaced_where_they_stand(model: OrderList) -> None:
    row = model.row(5)
    assert row is not None
    model.replace([row._replace(customer="Somebody Else")])
    changed = model.row(5)
    assert changed is not None
    assert changed.customer == "Somebody Else"


def test_every_cell_speaks_for_screen_readers(model: OrderList) -> None:
    words = [model.data(model.index(0, column)) for column in COLUMNS]
    assert words == ["10052", "Ana Ionescu", "US", "shop-ro", "12 Mar 2026, 09:41", "526.55 EUR",
                     "Paid", "In process", "", "Changes to send"]  # fmt: skip


def test_all_selected_is_counted_without_walking(table: OrderTable, model: OrderList) -> None:
    table.selectAll()
    assert table.selected_count == 324
    assert table.selected_keys() == model.keys
    index = model.index(10, 0)
    flag = table.selectionModel().SelectionFlag
    table.selectionModel().select(index, flag.Deselect | flag.Rows)
    assert table.selected_count == 323
    assert model.keys[10] not in table.selected_keys()


def test_the_keyboard_opens_trashes_and_types(table: OrderTable, qtbot: QtBot) -> None:
    table.select_rows([1], 1)
    row = table.current_row()
    assert row is not None
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [row.id]
    with qtbot.waitSignal(table.trash_wanted):
        QTest.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClick(table, Qt.Key.Key_M)
    assert typed.args == ["m"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2


def test_clicking_a_header_sorts_where_there_is_a_sort(table: OrderTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()

    def click(column: Col) -> None:
        x = header.sectionViewportPosition(column) + 10
        point = header.viewport().rect().center()
        point.setX(x)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)

    with qtbot.waitSignal(table.sort_wanted) as wanted:
        click(Col.CUSTOMER)
    assert wanted.args == ["customer"]
    with qtbot.assertNotEmitted(table.sort_wanted):
        click(Col.PAYMENT)


def test_columns_come_and_go_with_the_width() -> None:
    assert hidden_at(1920) == frozenset()
    assert hidden_at(1280) == {Col.ACCOUNT, Col.PAPERS}
    assert hidden_at(960) == {Col.ACCOUNT, Col.COUNTRY, Col.DATE, Col.PAPERS}


def test_amounts_line_up_on_the_decimal_point(look: Look, house: House, formats: Formats) -> None:
    slots = ((Col.TOTAL, Slot(0, 114)),)
    planner = Planner(look, formats, Geometry(slots, 1.0, mirrored=False), NOW_US)
    points = set()
    rows = house.desk.store.rows(house.desk.store.keys(ListQuery())[:24])
    for row in rows:
        if row.total is None:
            continue
        amount = max(planner.plan(row).texts, key=lambda text: len(text.text))
        whole = formats.amount(row.total, row.currency).whole
        metrics = look.metrics(13 if amount.font == look.font(13) else 11)
        points.add(round(amount.x + metrics.horizontalAdvance(whole)))
    assert len(points) == 1


def test_the_third_decimal_pushes_the_currency_on(
    look: Look, house: House, formats: Formats
) -> None:
    planner = Planner(
        look, formats, Geometry(((Col.TOTAL, Slot(0, 106)),), 1.0, mirrored=False), NOW_US
    )
    store = house.desk.store
    (row,) = store.rows_by_id([store.resolve("10048")])
    texts = {text.text: text for text in planner.plan(row).texts}
    end = texts["128.375"].x + look.metrics(13).horizontalAdvance("128.375")
    assert texts["KWD"].x >= end + 4


@pytest.mark.parametrize(
    ("total", "day"),
    [("49.99", "20 Nov 25"), ("12904.75", "20 Nov 25"), ("1950000.00", "11/25")],
)
def test_a_year_is_never_cut(
    look: Look, house: House, formats: Formats, total: str, day: str
) -> None:
    """At the widths of look.md: the date may use what the amount leaves empty."""
    slots = ((Col.DATE, Slot(8, 56)), (Col.TOTAL, Slot(66, 172)))
    planner = Planner(look, formats, Geometry(slots, 1.0, mirrored=False), NOW_US)
    row = house.desk.store.page(ListQuery(), limit=1).rows[0]
    at = int(datetime(2025, 11, 20, 10, tzinfo=UTC).timestamp()) * 1_000_000
    row = row._replace(ordered_us=at, total=Decimal(total), currency="EUR")
    texts = planner.plan(row).texts
    date, amount, _code = sorted(texts, key=lambda text: text.x)
    assert date.text == day
    assert date.x + look.metrics(12).horizontalAdvance(day) <= amount.x - 6


def test_long_numbers_are_told_apart_by_their_ends(
    look: Look, house: House, formats: Formats
) -> None:
    row = house.desk.store.page(ListQuery(), limit=1).rows[0]
    slots = ((Col.NUMBER, Slot(0, 84)),)
    planner = Planner(look, formats, Geometry(slots, 1.0, mirrored=False), NOW_US)
    shown = set()
    for n in (1, 2):
        (text,) = planner.plan(row._replace(number=f"MARKET-2026-EU-00000{n}")).texts
        assert text.text.startswith("…")
        assert text.text.endswith(f"0{n}")
        assert look.metrics(13, 500).horizontalAdvance(text.text) <= 84
        shown.add(text.text)
    assert len(shown) == 2


def test_columns_come_back_as_they_were_left(
    table: OrderTable, model: OrderList, look: Look, formats: Formats, qtbot: QtBot
) -> None:
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(Col.TOTAL), 1)
    header.resizeSection(Col.DATE, 90)
    left = table.columns()
    assert [column.name for column in left][:3] == ["number", "total", "customer"]
    again = OrderTable(model, look, formats, lambda: NOW_US)
    qtbot.addWidget(again)
    again.resize(1300, 700)
    again.show_columns(left)
    again.fit_columns(1300)
    assert again.columns() == left
    assert again.horizontalHeader().visualIndex(Col.TOTAL) == 1
    assert again.horizontalHeader().sectionSize(Col.DATE) == 90


def test_a_column_is_chosen_away_in_the_headers_menu(table: OrderTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()

    def toggle(word: str) -> None:
        point = header.viewport().rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, point, header.viewport().mapToGlobal(point))
        QApplication.sendEvent(header.viewport(), event)
        menu = header.findChild(QMenu, "menu_columns")
        assert menu is not None
        actions = {action.text(): action for action in menu.actions()}
        assert not actions["No."].isEnabled()
        actions[word].trigger()
        with qtbot.waitSignal(menu.destroyed, timeout=WAIT_MS):
            menu.close()

    toggle("Payment")
    assert header.isSectionHidden(Col.PAYMENT)
    assert not next(c for c in table.columns() if c.name == "payment").shown
    toggle("Payment")
    assert not header.isSectionHidden(Col.PAYMENT)


def test_words_of_statuses_go_before_the_customer_does(table: OrderTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    wide = header.sectionSize(Col.PAYMENT)
    table.resize(600, 700)
    qtbot.waitUntil(lambda: header.sectionSize(Col.PAYMENT) < 76, timeout=WAIT_MS)
    assert header.sectionSize(Col.CUSTOMER) >= LEAST_CUSTOMER
    table.resize(1300, 700)
    qtbot.waitUntil(lambda: header.sectionSize(Col.PAYMENT) == wide, timeout=WAIT_MS)


def test_where_little_room_lacks_the_words_stay_whole(table: OrderTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    table.fit_columns(960)
    whole = header.sectionSize(Col.PAYMENT)
    table.resize(606, 700)  # what a window of 960 px leaves for the list
    qtbot.waitUntil(lambda: header.sectionSize(Col.TOTAL) < COLUMNS[Col.TOTAL].width)
    assert header.sectionSize(Col.PAYMENT) == whole
    assert header.sectionSize(Col.CUSTOMER) >= LEAST_CUSTOMER - LENT[Col.CUSTOMER]


def test_a_mirrored_row_keeps_digits_left_to_right(look: Look, house: House) -> None:
    formats = Formats("en", NOW.tzinfo)
    row = house.desk.store.page(ListQuery(), limit=1).rows[0]
    slots = ((Col.NUMBER, Slot(0, 80)),)
    plain = Planner(look, formats, Geometry(slots, 1.0, mirrored=False), NOW_US).plan(row)
    mirrored = Planner(look, formats, Geometry(slots, 1.0, mirrored=True), NOW_US).plan(row)
    assert plain.texts[0].text == mirrored.texts[0].text == "10052"
    assert plain.texts[0].x == 0
    assert mirrored.texts[0].x > 0


def test_painting_asks_the_model_for_no_cell(
    table: OrderTable, model: OrderList, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(OrderList, "data", lambda *_: asked.append(1))
    image = QImage(table.viewport().size(), QImage.Format.Format_ARGB32)
    table.viewport().render(image)
    assert asked == []


def test_the_question_survives_a_restart() -> None:
    query = ListQuery(search="ana", status=(("payment", "paid"),), country="US", from_us=5,
                      sort="total", descending=False)  # fmt: skip
    assert question.from_text(question.to_text(query)) == query


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", '{"sort": "colour"}', '{"status": [["x", "y"]]}', '{"from_us": "a"}',
     '{"unknown": 1}', '{"status": 5}', '{"search": 7}', "{"],
)  # fmt: skip
def test_a_damaged_question_is_the_plain_one(text: str) -> None:
    assert question.from_text(text) == ListQuery()


@given(
    before=st.lists(st.integers(1, 60), unique=True, max_size=40),
    after=st.lists(st.integers(1, 60), unique=True, min_size=1, max_size=40),
    chosen=st.lists(st.integers(1, 60), unique=True, max_size=30),
    but=st.booleans(),
    current=st.integers(1, 60),
)
def test_what_was_kept_is_found_in_a_new_answer(
    before: list[int], after: list[int], chosen: list[int], but: bool, current: int
) -> None:
    place = before.index(current) if current in before else 0
    places = find(array("q", after), Kept(array("q", chosen), but, current, place, top=current))
    rows = [row for first, last in places.spans for row in range(first, last + 1)]
    if current in after:
        assert after[places.current] == after[places.top] == current
    else:
        assert places.current == min(place, len(after) - 1)
        assert places.top == -1
    selected = {key for key in after if (key in chosen) != but}
    assert {after[row] for row in rows} == (selected or {after[places.current]})
    assert rows == sorted(set(rows))


def test_a_place_survives_a_restart_as_text() -> None:
    kept = Kept(array("q", [7, 9]), False, current=9, place=4, top=5)
    assert staying.from_text(staying.to_text(kept, [5, 6, 7])) == (kept, [5, 6, 7])
    everything = Kept(but=True, current=9)
    assert staying.from_text(staying.to_text(everything, []))[0] == everything
    almost = Kept(array("q", [7]), True, current=9)  # what came since would be in it
    assert staying.from_text(staying.to_text(almost, []))[0].but is False


@pytest.mark.parametrize("text", ["", "[]", "{}", "{", '{"shown": 5}', '{"shown": ["x"]}'])
def test_a_damaged_place_is_none(text: str) -> None:
    assert staying.from_text(text) == (Kept(), [])


def test_a_selection_of_nearly_all_is_told_by_what_it_leaves_out(
    table: OrderTable, model: OrderList, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.selectAll()
    assert table.kept().but
    assert not table.kept().chosen
    flag = table.selectionModel().SelectionFlag
    table.selectionModel().select(model.index(10, 0), flag.Deselect | flag.Rows)
    assert not table.kept().but  # so few are named one by one
    monkeypatch.setattr("ui.list.view.MOST_NAMED", 100)
    kept = table.kept()
    assert (kept.but, list(kept.chosen)) == (True, [model.keys[10]])
