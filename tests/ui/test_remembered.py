"""What was typed once stands ready: in the suggestions of the editor, and in other orders."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.commands import orders, products
from app.commands.desk import Desk
from app.compose import House
from app.orders.model import Line
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import stock
from ui.editor import completion
from ui.editor.page import EditorPage
from ui.main_window import MainWindow
from ui.products import ProductsPage


@pytest.fixture
def desk(house: House) -> Desk:
    stock(house.desk)
    return house.desk


def test_the_catalogue_is_suggested_with_the_newest_price(desk: Desk) -> None:
    found = completion.products(desk, "v01", "US")
    assert [each.key for each in found] == ["V01-39", "V01-KIT"]
    assert [each.figure for each in found] == ["139.00 EUR", "21.07 EUR"]
    shoes = found[0].value
    assert isinstance(shoes, Line)
    assert (shoes.hs_code, shoes.origin_country, shoes.unit) == ("6403999065", "IT", "PR")
    mugs = completion.products(desk, "stoneware 7")
    assert [(each.key, each.figure) for each in mugs] == [("MUG-7", "")]
    assert completion.products(desk, "v") == []


@pytest.mark.parametrize(
    ("code", "where", "expected"),
    [
        ("96385074", "CH", ("V01-39", "64039993")),
        ("V01-39", "GB", ("V01-39", "640399")),
        ("B-220", "US", ("B-220", "")),
        ("V01-3", "US", None),
    ],
)
def test_a_code_is_a_sku_or_a_barcode(
    desk: Desk, code: str, where: str, expected: tuple[str, str] | None
) -> None:
    line = completion.product(desk, code, where)
    assert (line and (line.sku, line.hs_code)) == expected


def test_a_product_that_nobody_named_gives_a_line_without_a_name(desk: Desk) -> None:
    products.save(desk, "BARE-1", {"hs_code": "640399"}, loaded=None)
    line = completion.product(desk, "BARE-1", "US")
    assert line is not None
    assert (line.sku, line.name, line.hs_code) == ("BARE-1", "", "640399")


def test_a_save_says_what_it_filled_and_takes_it_back(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    desk, jobs = house.desk, window.workplace.jobs
    asked = orders.loaded(desk, desk.store.resolve("10052"))
    copy = orders.save_order(desk, replace(asked, id="", number="W-1", account="", client_ref=""))
    window.show_page("editor", order_id=asked.id)
    page = window.findChild(EditorPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.isEnabled() and not jobs.busy, timeout=WAIT_MS)
    page.session.type_cell(1, "hs_code", "4203 30")
    page.save(close=False)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)
    assert _code(desk, copy.order.id) == "420330"
    assert window._toast.accessibleName() == "10052 saved · 1 waiting order(s) got what was missing"
    window._toast._act.click()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)
    assert _code(desk, copy.order.id) == ""
    assert _code(desk, asked.id) == "420330"
    assert products.known(desk, ["B-220"])["B-220"].hs_codes == {}


def _code(desk: Desk, order_id: str) -> str:
    return orders.loaded(desk, order_id).lines[1].hs_code


def test_an_unknown_code_offers_to_add_the_product(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    jobs = window.workplace.jobs
    window.show_page("editor", order_id=house.desk.store.resolve("10052"))
    page = window.findChild(EditorPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.isEnabled() and not jobs.busy, timeout=WAIT_MS)
    page._on_cell(4, "sku", "NEW-1")
    qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)
    assert window._toast.accessibleName() == "“NEW-1” is no product here yet"
    window._toast._act.click()
    catalogue = window.findChild(ProductsPage)
    assert catalogue is not None
    qtbot.waitUntil(lambda: not catalogue.busy and not jobs.busy, timeout=WAIT_MS)
    assert catalogue.pane.form.value("sku") == "NEW-1"
    assert catalogue.pane.heading.text() == "New product"
    assert house.desk.store.drafts()  # the order comes back with the code typed
