"""Orders out to a file and in again: one row a line, each order a save of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.commands import order_files, orders
from app.commands.desk import Desk
from app.exchange import sheets
from app.exchange.orders import COLUMNS
from app.exchange.results import Imported
from app.orders.model import Line, Notes, Order, Party
from app.orders.problems import Refused
from app.store.views import ListQuery

PLACE = Party(full_name="=John Smith", line1="1 Pier Road", city="Łódź", country="PL")
MADE = Order(
    number="00012",
    currency="EUR",
    parties={"customer": PLACE, "shipping": PLACE},
    lines=(
        Line(sku="1E5", name="Shoes", quantity=Decimal(2), unit_net=Decimal("91.60")),
        Line(sku="1E5", name="Shoes again", unit_net=Decimal(1), hs_code="0901210000"),
    ),
    amounts={"shipping": Decimal("15.00")},
    notes=Notes(internal="two\nlines"),
    tags=("export", "fragile"),
)
EVERYTHING = ListQuery()
Take = Callable[[str], Imported]


@pytest.fixture
def take(desk: Desk, tmp_path: Path) -> Take:
    def run(text: str, *, dry_run: bool = False) -> Imported:
        path = tmp_path / "in.csv"
        path.write_text(text, "utf-8")
        return order_files.import_file(desk, path, "", dry_run=dry_run)[0]

    return run


def numbered(desk: Desk, number: str) -> Order:
    return orders.loaded(desk, desk.store.resolve(number))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_our_own_export_changes_nothing(desk: Desk, tmp_path: Path, kind: str) -> None:
    orders.save_order(desk, MADE)
    orders.save_order(desk, replace(MADE, number="W-2", lines=MADE.lines[:1]))
    path = tmp_path / f"out.{kind}"
    assert order_files.export_file(desk, path, EVERYTHING) == 2
    before = [numbered(desk, number) for number in ("00012", "W-2")]
    done, changes = order_files.import_file(desk, path, "")
    assert done == Imported(skipped=2)
    assert not changes.orders
    assert [numbered(desk, number) for number in ("00012", "W-2")] == before


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    "odd",
    [
        {"tags": ("VIP, gold", 'the "old" ones', "x", "two\nlines")},
        {"tags": ("a,b",)},
        {"tags": (" a",)},
        {"lines": (Line(sku="A1 ", name="Shoes"), Line(sku="A1", name=" Shoes "))},
        {"number": " 7"},
        {"notes": Notes(internal=" lead\n\n trail ")},
        {"parties": {"customer": replace(PLACE, full_name="  A  B ", line1="'=1")}},
    ],
)
def test_nor_does_that_of_what_a_remote_spelt_oddly(
    desk: Desk, tmp_path: Path, kind: str, odd: dict[str, Any]
) -> None:
    with desk.store.write() as tx:
        before = tx.put_order(replace(MADE, **odd), source="pull")
    path = tmp_path / f"out.{kind}"
    order_files.export_file(desk, path, EVERYTHING)
    assert order_files.import_file(desk, path, "")[0] == Imported(skipped=1)
    assert desk.store.order(before.id) == before


def test_a_tag_with_a_line_break_is_told_by_its_row(take: Take) -> None:
    done = take('number,lines.sku,tags\nW-1,S-1,"a\nb"\n')
    assert [(each.row, each.field) for each in done.problems] == [(2, "tags[0]")]


def test_an_export_with_edits_changes_only_these(desk: Desk, tmp_path: Path) -> None:
    before = orders.save_order(desk, MADE).order
    path = tmp_path / "out.csv"
    order_files.export_file(desk, path, EVERYTHING)
    path.write_text(path.read_text("utf-8-sig").replace("Shoes again", "Boots"), "utf-8")
    assert order_files.import_file(desk, path, "")[0] == Imported(updated=1)
    after = numbered(desk, "00012")
    boots = replace(before.lines[1], name="Boots")
    assert after == replace(before, rev=after.rev, lines=(before.lines[0], boots))


def test_an_export_holds_what_the_filters_show(desk: Desk, tmp_path: Path) -> None:
    orders.save_order(desk, MADE)
    orders.save_order(desk, replace(MADE, number="W-2", tags=("other",)))
    path = tmp_path / "out.csv"
    assert order_files.export_file(desk, path, ListQuery(tag="other")) == 1
    with sheets.opened(path) as sheet:
        assert sheet.headings == COLUMNS
        rows = [dict(zip(COLUMNS, row.cells, strict=True)) for row in sheet.rows]
    assert [row["number"] for row in rows] == ["W-2", "W-2"]
    assert (rows[0]["parties.customer.full_name"], rows[0]["lines.unit_net"]) == (
        "=John Smith", "91.60",
    )  # fmt: skip


def test_rows_become_orders(desk: Desk, take: Take) -> None:
    done = take(
        "number;currency;parties.shipping.full_name;parties.shipping.country;amounts.shipping;"
        "tags;lines.sku;lines.name;lines.quantity;lines.unit_net\n"
        "A-1;eur;Ana;ro;4,50;export, glass;MUG;Mug;2;7,5\n"
        "A-1;;;;;;CAP;Cap;1;3\n"
        ";EUR;Ion;MD;;;MUG;Mug;1;7\n"
        ";EUR;Ion;MD;;;MUG;Mug;1;7\n"
    )
    assert done == Imported(created=3)
    made = numbered(desk, "A-1")
    assert (made.currency, made.amounts["shipping"]) == ("EUR", Decimal("4.5"))
    assert (made.tags, made.party("shipping").country) == (("export", "glass"), "RO")
    assert [(line.sku, f"{line.quantity}") for line in made.lines] == [("MUG", "2"), ("CAP", "1")]
    assert desk.store.count(EVERYTHING).number == 3


def test_a_known_number_is_corrected_line_by_line(desk: Desk, take: Take) -> None:
    text = "number,currency,lines.sku,lines.name,lines.quantity,lines.unit_net\n"
    take(f"{text}A-1,EUR,MUG,Mug,1,7\nA-1,EUR,MUG,Mug,2,7\n")
    before = numbered(desk, "A-1")
    done = take(f"{text}A-1,,MUG,,5,\nA-1,,MUG,,2,\n")
    assert done == Imported(updated=1)
    after = numbered(desk, "A-1")
    assert [line.id for line in after.lines] == [line.id for line in before.lines]
    assert [f"{line.quantity}" for line in after.lines] == ["5", "2"]
    assert after.lines[0].name == "Mug"


def test_a_dry_run_judges_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("number,currency,lines.sku,lines.quantity\nA,EUR,X,1\nB,EUR,X,x\n", "utf-8")
    done, _ = order_files.import_file(desk, path, "", dry_run=True)
    assert (done.created, done.skipped) == (1, 1)
    assert desk.store.count(EVERYTHING).number == 0
    assert order_files.import_file(desk, path, "")[0] == done


def test_a_bad_order_never_stops_the_rest(desk: Desk, take: Take) -> None:
    done = take(
        "id,number,currency,colour,lines.sku,lines.quantity\n"
        ",A,EURO,red,MUG,1\n"
        ",B,EUR,,MUG,1\n"
        ",B,EUR,,MUG,one\n"
        "none,C,EUR,,MUG,1\n"
        ",D,EUR,,MUG,1\n"
    )
    assert (done.created, done.updated, done.skipped) == (1, 0, 3)
    assert [(p.row, p.field) for p in done.problems] == [
        (1, "colour"), (2, "currency"), (4, "lines[1].quantity"), (5, "id"),
    ]  # fmt: skip
    assert done.problems[1].text == (
        "currency “EURO” is not an ISO 4217 currency; a code such as EUR is expected."
    )
    assert numbered(desk, "D").lines[0].sku == "MUG"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("number,currency\nA,EUR", "The file has no column of lines, such as “lines.sku”."),
        ("lines.sku,lines.sku\nA,A", "The column “lines.sku” stands twice; one is expected."),
    ],
)
def test_a_file_without_sense_is_refused_whole(take: Take, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        take(text)
    assert [problem.expected for problem in refused.value.problems] == [sentence]


def test_a_file_sorted_by_its_goods_loses_no_line(desk: Desk, take: Take) -> None:
    text = "number,currency,lines.sku,lines.quantity\nX1,EUR,A,1\nX2,EUR,B,1\nX1,EUR,C,2\n"
    assert take(text) == Imported(created=2)
    assert [line.sku for line in numbered(desk, "X1").lines] == ["A", "C"]
    assert [line.sku for line in numbered(desk, "X2").lines] == ["B"]
