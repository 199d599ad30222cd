"""Products in from a file: each row judged by itself, tried first if wanted, taken back whole."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from app.catalogue import Product
from app.commands import products
from app.commands.desk import Desk
from app.exchange import product_rows
from app.exchange.results import Imported
from app.orders.problems import Refused
from app.store import Cancelled
from app.store.views import Changes
from tests.store.test_remembering import first_line, order, saved
from tests.store.test_store_products import SHOES

GOOD = """sku;Barcodes;name;name_ro;name-en-35;HS code;hs_code_usa;Origin;net_weight_kg;unit
V01-39;5901234123457 96385074;Shoes, leather;Pantofi din piele;Leather shoes;6403.99;6403 99 9065;\
ita;0,85;pr
00012;;=Mug;;;;;;;
"""
LEARNED = {"V01-39": SHOES, "00012": Product("00012", names={"": "=Mug"})}


def take(desk: Desk, tmp_path: Path, text: str, *, dry_run: bool = False) -> Imported:
    path = tmp_path / "in.csv"
    path.write_text(text, "utf-8")
    return products.import_file(desk, path, dry_run=dry_run)[0]


def everything(desk: Desk) -> dict[str, Product]:
    return {row.product.sku: row.product for row in products.rows(desk, products.keys(desk))}


def told(done: Imported) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.field, problem.text) for problem in done.problems]


def test_a_file_fills_the_catalogue(desk: Desk, tmp_path: Path) -> None:
    assert take(desk, tmp_path, GOOD) == Imported(created=2)
    assert everything(desk) == LEARNED
    assert take(desk, tmp_path, GOOD) == Imported(skipped=2)
    assert take(desk, tmp_path, "sku,price,currency\nV01-39,9.50,eur\n") == Imported(updated=1)
    now = everything(desk)["V01-39"]
    assert (now.price, now.currency, now.origin_country) == (Decimal("9.50"), "EUR", "IT")


def test_a_dry_run_says_the_same_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    assert take(desk, tmp_path, GOOD, dry_run=True) == Imported(created=2)
    assert everything(desk) == {}
    assert products.last_import(desk) is None


def test_waiting_orders_get_what_the_file_says(desk: Desk, tmp_path: Path) -> None:
    waiting = saved(desk, order("1", sku="V01-39"))
    path = tmp_path / "in.csv"
    path.write_text(GOOD, "utf-8")
    _, changes = products.import_file(desk, path)
    assert changes == Changes(orders=frozenset({waiting}), products=True)
    assert first_line(desk, waiting).hs_code == "6403999065"
    assert products.undo_import(desk) == changes
    assert first_line(desk, waiting).hs_code == ""


def test_many_products_fill_the_waiting_orders_at_once(desk: Desk, tmp_path: Path) -> None:
    waiting = [saved(desk, order(str(n), sku=f"S{n}")) for n in range(12)]
    rows = "".join(f"S{n},IT\n" for n in range(1, 12))
    assert take(desk, tmp_path, f"sku,origin\n{rows}").created == 11
    origins = [first_line(desk, each).origin_country for each in waiting]
    assert origins == ["", *["IT"] * 11]


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize("at", [(0, 0), (100, 0), (1, 2)])
def test_an_import_that_is_stopped_changes_nothing(
    desk: Desk, tmp_path: Path, at: tuple[int, int], dry_run: bool
) -> None:
    """While rows are read, and while waiting orders are filled."""
    waiting = [saved(desk, order(str(n), sku=f"S{n}")) for n in range(2)]
    path, heard = tmp_path / "in.csv", []
    path.write_text("sku,origin\n" + "".join(f"S{n},IT\n" for n in range(150)), "utf-8")

    def tell(done: int, total: int) -> None:
        heard.append((done, total))
        if (done, total) == at:
            raise Cancelled

    if dry_run and at == (1, 2):
        assert products.import_file(desk, path, dry_run=True, tell=tell)[0].created == 150
        return  # a trial fills no orders
    with pytest.raises(Cancelled):
        products.import_file(desk, path, dry_run=dry_run, tell=tell)
    assert heard[-1] == at
    assert everything(desk) == {}
    assert products.last_import(desk) is None
    assert [first_line(desk, each).origin_country for each in waiting] == ["", ""]


def test_the_last_import_is_taken_back_whole(desk: Desk, tmp_path: Path) -> None:
    take(desk, tmp_path, GOOD)
    take(desk, tmp_path, "sku,name\nV01-39,Boots\nNEW,New\n")
    products.undo_import(desk)
    assert everything(desk) == LEARNED
    with pytest.raises(Refused, match="There is no import of products to be taken back"):
        products.undo_import(desk)


def test_a_bad_row_never_stops_the_rest(desk: Desk, tmp_path: Path) -> None:
    rows = (
        "sku,barcodes,hs_code,origin,net_weight_kg,colour,unit,currency",
        "A,111,640399,IT,0.5,red,PCE,EUR",
        "B,,64,Italy,-1,,WAGON,EURO",
        ",,,,,,,",
        " ,1,,,,,,",
        "A,,,,,,,",
        "C,111,,,,,,",
        "D,,,,1e3,,,",
        "sku,barcodes,hs_code,origin,net_weight_kg,colour,unit,currency",
        " E,2.22E+12,,,,,,",
        " F,,,,,,,",
        "G,,,,0.1234567,,,",
        "H",
    )
    done = take(desk, tmp_path, "\n".join(rows))
    assert sorted(everything(desk)) == [" F", "A", "H"]
    assert (done.created, done.updated, done.skipped) == (3, 0, 8)
    problems = told(done)
    assert [(row, field) for row, field, _ in problems] == [
        (1, "colour"), (3, "hs_code"), (3, "origin_country"), (3, "net_weight_kg"), (3, "unit"),
        (3, "currency"), (5, "sku"), (6, "sku"), (7, "barcodes"), (8, "net_weight_kg"),
        (9, "sku"), (10, "barcodes"), (11, "sku"), (12, "net_weight_kg"),
    ]  # fmt: skip
    sentences = [text for _, _, text in problems]
    assert (
        sentences[1] == "hs_code “64” has 2 digits instead of 6 to 14; 6 to 14 digits are expected."
    )
    assert sentences[7] == "sku “A” stands in row 2 already; once is expected."
    assert sentences[8] == "barcodes “111” is that of A; one of its own is expected."
    assert sentences[12] == "sku “ F” has spaces around it; it is kept as it stands."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,hs_code\nA,1", "The file has no column “sku”; its headings are name, hs_code."),
        ("sku,SKU\nA,A", "The column “sku” stands twice; one is expected."),
        ("sku,name,description\nA,,", "The column “name” stands twice; one is expected."),
        ("", "file “in.csv” is empty; a row of headings is expected."),
    ],
)
def test_a_file_without_sense_is_refused_whole(
    desk: Desk, tmp_path: Path, text: str, sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        take(desk, tmp_path, text)
    assert [problem.expected for problem in refused.value.problems] == [sentence]


def test_a_file_that_breaks_off_changes_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product_rows, "AT_ONCE", 2)
    rows = "".join(f"S{n},IT\n" for n in range(5))
    with pytest.raises(Refused, match="is no CSV table"):
        take(desk, tmp_path, f'sku,origin\n{rows}"open,IT')
    assert everything(desk) == {}
    assert products.last_import(desk) is None


def test_codes_that_a_spreadsheet_spoilt_are_told(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("sku", "barcodes", "hs_code", "weight_kg"),
        ("A", 5901234123457, 640399, 0.1),
        ("B", 59012341234578900, None, None),
        ("C", None, 9012100, None),
        (12, "0001", "0901210000", "0,5"),
        (datetime(2026, 3, 5), None, None, None),  # typed as 5-3
    ):
        sheet.append(row)
    path = tmp_path / "in.xlsx"
    book.save(path)
    done, _ = products.import_file(desk, path)
    found = everything(desk)
    assert sorted(found) == ["12", "A"]
    assert (found["A"].gtins, found["A"].net_weight_kg) == (("5901234123457",), Decimal("0.1"))
    assert found["12"].gtins == ("0001",)
    assert found["12"].hs_codes == {"": "0901210000"}
    assert found["12"].net_weight_kg == Decimal("0.5")
    assert [(row, field) for row, field, _ in told(done)] == [
        (3, "barcodes"), (4, "hs_code"), (6, "sku"),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_our_own_export_comes_back_unchanged(desk: Desk, tmp_path: Path, kind: str) -> None:
    take(desk, tmp_path, GOOD)
    take(desk, tmp_path, "sku,name\n=1+1,\"'=cmd|' /C calc'!A0\"\n1E5,two\n")
    path = tmp_path / f"out.{kind}"
    assert products.export_file(desk, path) == 4
    before = everything(desk)
    done, _ = products.import_file(desk, path)
    assert done == Imported(skipped=4)
    assert everything(desk) == before


def test_an_export_holds_what_was_searched(desk: Desk, tmp_path: Path) -> None:
    take(desk, tmp_path, GOOD)
    assert products.export_file(desk, tmp_path / "out.csv", "leather") == 1
    head, row = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert head == (
        "sku,barcodes,name,hs_code,origin_country,preferential_origin,net_weight_kg,"
        "gross_weight_kg,unit,price,currency,tax_rate,hs_code_US,name_en_35,name_ro"
    )
    assert row.startswith('V01-39,5901234123457 96385074,"Shoes, leather",640399,IT,,0.85,,PR,,,')
