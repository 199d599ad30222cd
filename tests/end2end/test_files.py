"""Files in and out by the console: what the contract prints, and which code a run ends with."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange import sheets
from tests.end2end.conftest import Console


def test_products_come_in_from_a_file_and_go_again(console: Console, tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("sku,name,hs_code\nA,Shoes,640399\nB,Mug,12\n", "utf-8")
    nothing = {"created": 0, "updated": 0, "skipped": 0, "problems": []}
    told = console("product", "import", str(path), "--dry-run")
    assert (told.code, told.out) == (
        3, "1 products would be created, 0 would be updated, 1 would be skipped.\n",
    )  # fmt: skip
    told = console("product", "import", str(path), "--json")
    sentence = "hs_code “12” has 2 digits instead of 6 to 14; 6 to 14 digits are expected."
    problem = {"row": 3, "field": "hs_code", "value": "12", "text": sentence}
    assert told.code == 3
    assert told.json == {**nothing, "created": 1, "skipped": 1, "problems": [problem]}
    assert told.err == f"row 3: {sentence}\n"
    path.write_text("sku,name,hs_code\nA,Shoes,640399\n", "utf-8")
    told = console("product", "import", str(path), "--json")
    assert (told.code, told.json) == (0, {**nothing, "skipped": 1})
    assert console("product", "undo", "--json").json == {"ok": True}
    again = console("product", "undo")
    assert (again.code, again.err) == (
        2, "There is no import of products to be taken back.\n",
    )  # fmt: skip
    assert console("product", "import", str(path), "--json").json == {**nothing, "created": 1}


def test_a_file_that_is_no_table_is_refused(console: Console, tmp_path: Path) -> None:
    told = console("product", "import", str(tmp_path / "no.csv"))
    assert (told.code, told.out) == (2, "")
    assert told.err == "file “no.csv” is not there; a CSV or XLSX file is expected.\n"


# Reliability-tests 3.7, 83: every form a spreadsheet leaves a table in, by what becomes of it.
WIDE = ",".join(f"attributes.a.k{n}" for n in range(200))
FORMS: dict[str, tuple[bytes, int, str]] = {
    "semicolons": (b"sku;name\nA;Shoes\nB;Mug\n", 2, ""),
    "tabs": (b"sku\tname\nA\tShoes\nB\tMug\n", 2, ""),
    "quotes": (b'sku,name\nA,"a ""b"", c"\n"B",x\n', 2, ""),
    "lines in cells": (b'sku,name\r\nA,"two\r\nlines"\r\nB,x\r\n', 1, "row 2: name “two␊lines”"),
    "mixed endings": (b"sku,name\r\nA,Shoes\nB,Mug\rC,Cup\r\n", 3, ""),
    "header only": (b"sku,name\n", 0, ""),
    "header again": (b"sku,name\nA,Shoes\nsku,name\nB,Mug\n", 2, "row 3: "),
    "no rows": (b"", 0, "is empty; a row of headings is expected"),
    "UTF-16": ("sku,name\nA,ș\n".encode("utf-16"), 0, "is not UTF-8; save it as “CSV UTF-8”"),
    "cp1250": ("sku,name\nA,Zażółć\n".encode("cp1250"), 0, "is not UTF-8; save it as"),
    "200 columns": (f"sku,name,{WIDE}\nA,Shoes\nB,Mug\n".encode(), 2, "row 1: "),
    "200 others": (f"{WIDE}\nA,Shoes\n".encode(), 0, "The file has no column “sku”"),
    "heading twice": (b"sku,name,name\nA,a,b\n", 0, "The column “name” stands twice"),
    "no end of quotes": (b'sku,name\nA,"Shoes\nB,Mug\n', 0, "is no CSV table"),
}


@pytest.mark.parametrize("form", FORMS)
def test_83_a_table_in_any_form_is_read_or_refused_in_words(
    console: Console, tmp_path: Path, form: str
) -> None:
    content, products, said = FORMS[form]
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    told = console("product", "import", str(path), "--json")
    lines = told.err.splitlines()
    assert all(said in line for line in lines), lines
    assert bool(said) == bool(lines)
    assert [line for line in lines if len(line) > 200 or "Error" in line] == []
    assert told.code == (2 if said and not products else 3 if said else 0)
    if told.out:
        assert told.json["created"] == products
    assert console("product", "import", str(path), "--dry-run", "--json").err == told.err


def test_83_more_rows_than_a_sheet_can_have_are_refused(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 1_000)
    path = tmp_path / "table.csv"
    path.write_text("sku\n" + "".join(f"S{n}\n" for n in range(1_000)), "utf-8")
    told = console("product", "import", str(path))
    assert (told.code, told.err) == (2, "file “table.csv” has more than 1000 rows.\n")
    path.write_text("sku\n" + "".join(f"S{n}\n" for n in range(999)), "utf-8")
    assert console("product", "import", str(path), "--json").json["created"] == 999


def test_orders_go_out_and_come_in_for_an_account(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BORDEREAU_SECRET_SHOP_ID_TOKEN", "t")
    url = "http://127.0.0.1:9"
    assert console("account", "add", "shop", "--kind", "transiteo", "--url", url).code == 0
    path = tmp_path / "orders.csv"
    path.write_text("number,currency,lines.sku,lines.quantity\nA-1,EUR,MUG,2\nA-2,XX,MUG,1\n")
    tried = console("order", "import", str(path), "--account", "shop", "--dry-run", "--json")
    taken = console("order", "import", str(path), "--account", "shop", "--json")
    assert (tried.code, tried.json) == (taken.code, taken.json)
    assert (taken.code, taken.json["created"], taken.json["skipped"]) == (3, 1, 1)
    assert taken.err.startswith("row 3: currency “XX” is not an ISO 4217 currency")
    listed = console("order", "list", "--account", "shop", "--json").json["orders"]
    assert [(row["number"], row["sync_state"]) for row in listed] == [("A-1", "waiting")]
    out = tmp_path / "out.xlsx"
    told = console("order", "export", str(out), "--account", "shop", "--json")
    assert (told.code, told.json) == (0, {"paths": [str(out)]})
    again = console("order", "import", str(out), "--account", "shop", "--json")
    assert (again.code, again.json["skipped"]) == (0, 1)
    assert console("order", "import", str(out), "--account", "none").code == 2
    assert console("order", "export", str(out), "--country", "XX").code == 2
