"""The list: eight bytes a row, one read a page, selection by ranges, one plan per row."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.compose import House
from app.store.views import ListQuery, OrderRow
from tests.ui.sample import NOW
from ui.format import Formats
from ui.list import OrderList, OrderTable, question
from ui.list.asking import find
from ui.list.columns import COLUMNS, Col, hidden_at
from ui.list.model import PAGE
from ui.list.plan import Geometry, Planner, Slot
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
    assert model.show_keys(store.keys(ListQuery()))
    assert model.rowCount() == 324
    assert model.row(49) == page.rows[49]
    assert not model.show_keys(store.keys(ListQuery(descending=False)))


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
                     "Paid", "In process", "Changes to send"]  # fmt: skip


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
    assert hidden_at(1280) == {Col.ACCOUNT}
    assert hidden_at(960) == {Col.ACCOUNT, Col.COUNTRY, Col.DATE}


def test_amounts_line_up_on_the_decimal_point(look: Look, house: House, formats: Formats) -> None:
    slots = ((Col.TOTAL, Slot(0, 114)),)
    planner = Planner(look, formats, Geometry(slots, 1.0, mirrored=False), NOW_US)
    points = set()
    rows = house.desk.store.rows(house.desk.store.keys(ListQuery())[:24])
    for row in rows:
        if row.total is None or row.currency == "KWD":
            continue  # three decimals take the room of the gap instead
        amount = max(planner.plan(row).texts, key=lambda text: len(text.text))
        whole = formats.amount(row.total, row.currency).whole
        metrics = look.metrics(13 if amount.font == look.font(13) else 11)
        points.add(round(amount.x + metrics.horizontalAdvance(whole)))
    assert len(points) == 1


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


def test_kept_rows_are_found_in_a_new_answer() -> None:
    places = find(array("q", [50, 40, 30, 20]), [20, 40, 99], 40)
    assert places.rows == (1, 3)
    assert places.current == 1
    assert find(array("q", [50, 40]), [], 30).current == -1
