"""What a clerk declares in the editor: another VAT rule with its reason, sums beside the price."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.commands import exporter
from app.compose import House
from app.orders.model import Order, Party
from tests.ui.conftest import WAIT_MS
from ui.editor import EditorPage
from ui.editor import draft as drafts
from ui.editor.customs import LANE, WHY
from ui.editor.typed import Spelling
from ui.main_window import MainWindow
from ui.widgets import Button

CASA = {
    "name": "Casa Pantofului SRL", "line1": "Strada 1", "city": "București", "postcode": "050183",
    "country": "RO", "vat": "RO18547290", "phone": "+40 21 555 0142",
}  # fmt: skip
FREIGHT = "attributes.customs.freight_to_border"


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


def stored(house: House) -> Order:
    order = house.desk.store.order(house.desk.store.resolve("10052"))
    assert order is not None
    return order


def test_another_vat_rule_asks_for_a_reason_and_keeps_it(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    exporter.set_company(house.desk, "", CASA)
    window.show_page("editor", order_id=house.desk.store.resolve("10052"))
    settle()
    page = window.findChild(EditorPage)
    assert page is not None
    box = page.findChild(QComboBox, "choice_attributes_vat_lane")
    assert box is not None
    assert box.currentText() == "by rule: exempt export"
    why = page.fields.fields[WHY]
    assert not why.isVisibleTo(page)
    box.setCurrentIndex(box.findData("outside_scope"))
    box.activated.emit(box.currentIndex())
    settle()
    asked = [one.sentence for one in page.problems.model.problems if one.path == WHY]
    assert asked == [
        "The VAT rule “outside scope of VAT” was chosen by hand; a reason is expected."
    ]
    assert why.isVisibleTo(page)
    assert isinstance(why.editor, QLineEdit)
    why.editor.setText("letter 12 of the tax office")
    why.editor.textEdited.emit(why.editor.text())
    settle()
    assert not [one for one in page.problems.model.problems if one.path == WHY]
    page.save(close=False)
    settle()
    assert stored(house).attributes["vat"] == {
        "lane": "outside_scope", "reason": "letter 12 of the tax office",
    }  # fmt: skip
    noted = {e.group: e.after for e in house.desk.store.journal(stored(house).id)}
    assert "letter 12 of the tax office" in noted["attribute.vat.reason"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert LANE.split(".")[2] not in page.session.now.head.attributes.get("vat", {})


def test_sums_of_the_clerk_are_typed_as_amounts() -> None:
    draft = drafts.draft_of(Order(currency="EUR"))
    comma = Spelling(",")
    typed = drafts.typed(draft, FREIGHT, "17,49", 0, comma)
    assert typed.head.attributes == {"customs": {"freight_to_border": "17.49"}}
    assert drafts.shown(typed, FREIGHT, comma) == "17,49"
    assert drafts.typed(typed, FREIGHT, "", 0, comma).head.attributes == {}
    wrong = drafts.typed(draft, FREIGHT, "a lot", 0, comma)
    assert "a lot" in wrong.wrong[FREIGHT].sentence


def test_every_finding_leads_to_a_field(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    """A wreck of an order: whatever is said of it can be gone to."""
    exporter.set_company(house.desk, "", CASA)
    before = stored(house)
    line = replace(before.lines[0], name="", hs_code="12", origin_country="EU", net_weight_kg=None,
                   quantity=Decimal("0.333333"), unit_net=Decimal(0), currency="USD")  # fmt: skip
    wreck = replace(
        before, lines=(line,), incoterm="FOB", incoterm_place="", departure_country="US",
        currency="USD", tracking_no="1", carrier_export="UPS", carrier_delivery="UPS",
        attributes={"customs": {"itn": "7", "reason": "whim"}, "vat": {"lane": "none"},
                    "remarks": {"whim": "1", "licence": "yes", "cites_none": "yes"}},
        parties={"shipping": Party(full_name="<b>x</b>", country="GB", line1="PO Box 1"),
                 "billing": Party(company="Acme", vat_no="GB1")},
    )  # fmt: skip
    with house.desk.store.write() as tx:  # as a remote may tell it
        tx.put_order(wreck, source="pull")
    window.show_page("editor", order_id=before.id)
    settle()
    window.activateWindow()
    page = window.findChild(EditorPage)
    assert page is not None
    problems = page.problems.model.problems
    assert len(problems) > 15
    lost = []
    for problem in problems:
        page.bar.back.setFocus()
        page._on_problem(problem)
        if QApplication.focusWidget() is page.bar.back:
            lost.append(problem)
    assert not lost


def test_remarks_are_chosen_numbered_and_taken_away(
    window: MainWindow, settle: Callable[[], None], house: House
) -> None:
    exporter.set_company(house.desk, "", CASA)
    window.show_page("editor", order_id=house.desk.store.resolve("10052"))
    settle()
    window.activateWindow()
    page = window.findChild(EditorPage)
    assert page is not None
    box = page.amounts.customs.remarks.choice
    for key in ("cites_none", "licence"):
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
        settle()
    number = page.fields.fields["attributes.remarks.licence"].editor
    assert isinstance(number, QLineEdit)
    assert QApplication.focusWidget() is number
    number.setText("RO-77")
    number.textEdited.emit("RO-77")
    free = page.fields.fields["attributes.remarks.text"].editor
    assert isinstance(free, QPlainTextEdit)
    free.setPlainText("Seal 4711\nintact")
    settle()
    assert box.findData("licence") < 0
    page.save(close=False)
    settle()
    assert stored(house).attributes["remarks"] == {
        "cites_none": "yes", "licence": "RO-77", "text": "Seal 4711\nintact",
    }  # fmt: skip
    noted = {e.group: e.after for e in house.desk.store.journal(stored(house).id)}
    assert "RO-77" in noted["attribute.remarks.licence"]
    away = page.findChild(Button, "drop_remark_licence")
    assert away is not None
    away.click()
    settle()
    assert "licence" not in page.session.now.head.attributes["remarks"]
    assert box.findData("licence") > 0
    assert "attributes.remarks.licence" not in page.fields.fields
