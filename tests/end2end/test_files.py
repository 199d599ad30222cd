"""Files in and out by the console: what the contract prints, and which code a run ends with."""

from __future__ import annotations

from pathlib import Path

import pytest

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
