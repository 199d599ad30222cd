"""What stops an invoice: one sentence each, a place to jump to, and no number lost."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from app import compose
from app.commands import drawing, exporter, orders, papers
from app.commands.drawing import Asked
from app.compose import House
from app.orders.problems import Refused
from app.paths import resource
from tests.end2end.batches import typed
from tests.end2end.conftest import Console
from ui.editor.draft import draft_of
from ui.editor.problems import placed

COMPANY: dict[str, Any] = json.loads(resource("demo/company.json").read_text("utf-8"))
ORDER: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
KIND = "commercial-invoice"
BAD: list[tuple[str, str, object, str]] = [
    ("lines[0]", "hs_code", "", "the HS code is missing"),
    ("lines[0]", "origin_country", "", "the country of origin is missing"),
    ("lines[0]", "net_weight_kg", None, "the net weight is missing"),
    ("lines[0]", "currency", "USD", "is in USD, the order in EUR; one is expected"),
    ("lines[0]", "unit_net", "0", "has no value; customs wants a fair one"),
    ("lines[0]", "name", "", "a description is missing"),
    ("lines[0]", "name", "Shoes 中", "no font here can draw"),
    ("parties.customer", "country", "", "The consignee’s country is missing"),
    ("attributes.vat", "lane", "nowhere", "The VAT rule “nowhere” is unknown"),
    ("attributes.customs", "reason", "gift", "its paper is the customs proforma"),
    ("incoterm", "place", "", "The place after"),
]


def spoilt(bad: tuple[str, str, object, str]) -> dict[str, Any]:
    place, key, value, _said = bad
    order = deepcopy(ORDER)
    order["lines"] = [{**line, "sku": f"NEW-{at}"} for at, line in enumerate(order["lines"])]
    if place == "lines[0]":
        part = order["lines"][0]
        if key == "unit_net":
            for told in ("unit_price", "unit_tax", "unit_gross"):
                part.pop(told, None)
    else:
        part = order
        for name in place.split("."):
            part = part.setdefault(name, {})
        if place == "attributes.vat":
            part["reason"] = "asked for"
    part[key] = value
    return order


@pytest.mark.parametrize("bad", BAD)
def test_what_stops_an_invoice_is_said_has_a_place_and_takes_no_number(
    console: Console, tmp_path: Path, bad: tuple[str, str, object, str]
) -> None:
    said = bad[3]
    console("company", "set", stdin=COMPANY)
    made = console("order", "new", "--json", stdin=spoilt(bad))
    assert made.code == 0, made.err
    answer = console("document", "issue", KIND, made.json["id"])
    lines = [line for line in answer.err.splitlines() if said in line]
    assert (answer.code, len(lines)) == (1, 1), answer.err
    assert console("series", "list", "--json").json["series"] == []
    with compose.open_house(tmp_path / "profile", read_only=True) as house:
        order = orders.loaded(house.desk, made.json["id"])
        found = drawing.preflight(house.desk, order, Asked(KIND), issuing=True)
    (finding,) = (one for one in found if said in one.text and one.level == "error")
    problem = placed("wait", finding.where, finding.text, draft_of(order))
    assert problem.row >= 0 or problem.path, finding.where


@pytest.mark.parametrize(
    "odd",
    [
        {"payment": {"method": "支付宝"}},
        {"carrier": {"delivery": "顺丰速运"}},
        {"discounts": [{"name": "双十一", "amount": "5.00"}]},
    ],
)
def test_what_no_font_can_draw_takes_no_number(house: House, odd: dict[str, Any]) -> None:
    """Of texts the preflight does not read too; else the paper never got its file."""
    (order_id,) = typed(house, 1, odd)
    for kind in (KIND, "proforma"):
        with pytest.raises(Refused, match="no font here can draw"):
            papers.issue_document(house.desk, order_id, kind)
    assert papers.documents_of(house.desk) == []
    assert papers.finish(house.desk) == 0


def test_without_an_exporter_that_is_the_one_reason(console: Console) -> None:
    made = console("order", "new", "--json", stdin=ORDER)
    answer = console("document", "issue", KIND, made.json["id"])
    assert answer.code == 1
    assert answer.err.count("No company is set; its name and address stand on every paper.") == 1
    assert console("series", "list", "--json").json["series"] == []


def test_odd_figures_and_long_texts_only_warn(console: Console, tmp_path: Path) -> None:
    """A quantity of 0.333333 pieces, more characters than papers show, markup: issued, and said."""
    console("company", "set", stdin=COMPANY)
    order = deepcopy(ORDER)
    order["amounts"] = {}
    line = order["lines"][0]
    for told in ("unit_price", "unit_tax", "unit_gross"):
        line.pop(told, None)
    order["lines"] = [{**line, "quantity": "0.333333", "unit_net": "30", "tax_rate": "0",
                       "name": "Leather shoes <b>for</b> walking " + "x" * 900}]  # fmt: skip
    made = console("order", "new", "--json", stdin=order)
    assert made.code == 0, made.err
    issued = console("document", "issue", KIND, made.json["id"], "--json")
    assert issued.code == 0, issued.err
    told = " ".join(each["text"] for each in issued.json[0]["warnings"])
    for said in ("0.333333 is no whole number of pieces", "the paper shows the first",
                 "holds markup; papers show it letter by letter"):  # fmt: skip
        assert said in told


@pytest.mark.parametrize(("zone", "kept"), [("Asia/Tokyo", "Asia/Tokyo"), ("Mars/Base", "UTC")])
def test_an_exporter_that_names_no_zone_has_the_computers(
    house: House, monkeypatch: pytest.MonkeyPatch, zone: str, kept: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    bare = {key: value for key, value in COMPANY.items() if key != "time_zone"}
    exporter.set_company(house.desk, "", bare)
    told = exporter.company(house.desk)
    assert told is not None
    assert told["time_zone"] == kept
