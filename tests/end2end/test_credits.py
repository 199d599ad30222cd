"""Crediting an invoice from the command line, and putting a new one beside it (T6)."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app import compose
from app.commands import credits, orders, papers
from app.orders.problems import Refused
from app.paths import resource
from tests.end2end.conftest import Console


def typed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    found["lines"][1]["quantity"] = "3"
    return found


@pytest.fixture
def invoiced(console: Console) -> dict[str, Any]:
    """An order with a proforma and its invoice."""
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    assert console("company", "set", stdin=company).code == 0
    order: dict[str, Any] = console("order", "new", "--json", stdin=typed()).json
    for kind in ("proforma", "commercial-invoice"):
        assert console("document", "issue", kind, order["id"]).code == 0
    return order


def listed(console: Console) -> dict[str, dict[str, Any]]:
    found = console("document", "list", "--json").json["documents"]
    return {paper["kind"] + paper["number"][-1]: paper for paper in found}


def test_a_part_and_the_rest_leave_nothing(
    console: Console, invoiced: dict[str, Any], tmp_path: Path
) -> None:
    invoice = listed(console)["commercial-invoice1"]
    line = invoiced["lines"][1]["id"]
    words = ("document", "credit", invoice["number"], "--reason", "one torn")
    part = console(*words, "--line", f"{line}=1", "--out", str(tmp_path), "--json")
    assert part.code == 0, part.err
    (paper,) = part.json
    assert paper["kind"] == "credit-note"
    assert paper["number"].startswith("CN-")
    assert Path(paper["path"]).read_bytes().startswith(b"%PDF")
    rest = console("document", "credit", invoice["number"], "--reason", "all of it")
    assert rest.code == 0, rest.err
    found = listed(console)
    totals = [Decimal(found[key]["total"]) for key in ("credit-note1", "credit-note2")]
    assert totals == [Decimal("49.00"), Decimal(invoice["total"]) - 49]
    assert found["credit-note2"]["credits"] == invoice["number"]
    again = console("document", "credit", invoice["number"], "--reason", "more")
    assert (again.code, again.err.count("\n")) == (2, 1)
    assert "credited whole already" in again.err
    assert console("document", "verify").code == 0


def test_the_order_says_why_exported_goods_came_back(
    console: Console, invoiced: dict[str, Any]
) -> None:
    invoice = listed(console)["commercial-invoice1"]
    words = ("document", "credit", invoice["number"], "--reason", "returned")
    back = {"returned": "Refused by the buyer", "export_mrn": "26"}
    patch = {"attributes": {"customs": back}}
    assert console("order", "edit", invoiced["id"], stdin=patch).code == 0
    refused = console(*words)
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "“26” is no number of an export declaration" in refused.err
    back["export_mrn"] = "26ROZZ0123456789A1"
    assert console("order", "edit", invoiced["id"], stdin=patch).code == 0
    (paper,) = console(*words, "--json").json
    with pypdfium2.PdfDocument(paper["path"]) as opened:
        text = opened[0].get_textpage().get_text_bounded()
    assert "MRN 26ROZZ0123456789A1" in text
    assert "Refused by the buyer. The goods come back" in text


def test_links_lead_both_ways(console: Console, invoiced: dict[str, Any]) -> None:
    invoice = listed(console)["commercial-invoice1"]
    console("document", "credit", invoice["number"], "--reason", "wrong buyer")
    assert console("document", "issue", "commercial-invoice", invoiced["id"]).code == 0
    found = listed(console)
    proforma, note, newer = (
        found[key] for key in ("proforma1", "credit-note1", "commercial-invoice2")
    )
    assert invoice["follows"] == proforma["number"]
    assert proforma["followed_by"] == [invoice["number"]]
    assert newer["follows"] == invoice["number"]
    assert found["commercial-invoice1"]["followed_by"] == [note["number"], newer["number"]]
    shown = console("order", "show", invoiced["id"], "--json").json["documents"]
    by_number = {paper["number"]: paper for paper in shown}
    assert by_number[note["number"]]["credits"] == invoice["number"]
    assert by_number[proforma["number"]]["followed_by"] == [invoice["number"]]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--line", "1"], "--line: “1” is not ID=QTY, such as 01J8ZK=2."),
        (["--line", "x=two"], "--line “two” is not a number"),
        (["--line", "x=2"], "has no line “x”"),
        (["--reason", " "], "A reason is expected."),
        (["--reason", "革"], "holds “革”"),
    ],
)
def test_what_cannot_be_taken_is_one_sentence(
    console: Console, invoiced: dict[str, Any], options: list[str], sentence: str
) -> None:
    number = listed(console)["commercial-invoice1"]["number"]
    words = options if "--reason" in options else [*options, "--reason", "torn"]
    told = console("document", "credit", number, *words)
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert sentence in told.err
    assert len(listed(console)) == 2
    assert invoiced["id"]


def test_only_an_invoice_that_stands_is_credited(
    console: Console, invoiced: dict[str, Any]
) -> None:
    found = listed(console)
    invoice, proforma = found["commercial-invoice1"]["number"], found["proforma1"]["number"]

    def refused(number: str, *words: str) -> str:
        told = console("document", *words, number, "--reason", "x")
        assert (told.code, told.err.count("\n")) == (2, 1)
        return told.err

    assert "is no commercial invoice; only such a one can be" in refused(proforma, "credit")
    assert "There is no issued paper" in refused("INV-9", "credit")
    console("document", "credit", invoice, "--reason", "wrong")
    note = listed(console)["credit-note1"]["number"]
    assert "is a credit note; a wrong one is made void" in refused(note, "credit")
    assert f"is credited with {note}; make that void first" in refused(invoice, "void")
    assert console("document", "issue", "commercial-invoice", invoiced["id"]).code == 0
    assert "is replaced by" in refused(note, "void")
    newer = listed(console)["commercial-invoice2"]["number"]
    assert console("document", "void", newer, "--reason", "x").code == 0
    assert console("document", "void", note, "--reason", "x").code == 0
    assert console("document", "void", invoice, "--reason", "x").code == 0
    assert "is void, so there is nothing to credit" in refused(invoice, "credit")
    assert console("document", "verify").code == 0


def test_three_become_two_in_one_go(
    console: Console, invoiced: dict[str, Any], tmp_path: Path
) -> None:
    old = listed(console)["commercial-invoice1"]
    line = invoiced["lines"][1]["id"]
    with compose.open_house(tmp_path / "profile") as house:
        desk = house.desk
        with pytest.raises(Refused, match="no line “x”"):
            credits.correct_invoice(desk, old["number"], {"x": Decimal(2)}, "two were sent")
        assert len(papers.documents_of(desk)) == 2
        note, newer = credits.correct_invoice(
            desk, old["number"], {line: Decimal(2)}, "two were sent"
        )
        assert orders.loaded(desk, invoiced["id"]).lines[1].quantity == 2
        rows = {row.number: row for row in papers.documents_of(desk)}
        assert rows[note.number].total == Decimal(old["total"])
        assert rows[newer.number].total == Decimal(old["total"]) - 49
        assert rows[old["number"]].followed_by == (note.number, newer.number)
        left = credits.credited(desk, newer.number)
        assert [each.left for each in left.lines] == [2, 2]
        assert credits.credited(desk, old["number"]).nothing
        text = _text(note.path) + _text(newer.path)
        assert text.count(newer.number) >= 2
        assert text.count(note.number) >= 2
        assert credits.preview_credit(desk, newer.number, None, "look").startswith(b"%PDF")
        assert papers.verify(desk) == []


def _text(path: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)
