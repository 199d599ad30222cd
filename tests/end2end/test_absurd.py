"""Amounts beyond all measure: typed ones are refused, a remote's are kept and stop nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app import demo
from app.paths import resource
from app.sandbox import Sandbox
from tests.end2end.conftest import Console
from tests.end2end.test_bad_input import only_sentence

COMPANY: dict[str, Any] = json.loads(resource("demo/company.json").read_text("utf-8"))
ORDER: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
LARGEST = "9223372036854.775807"
SHOP = demo.NAMES["merchantpro"]
BARE = {
    "product_name": "Shoes, leather", "product_sku": "S-1", "item_type": "product",
    "product_tax_percent": 19,
}  # fmt: skip


def lines(*changed: dict[str, str]) -> list[dict[str, Any]]:
    bare = {key: ORDER["lines"][0][key] for key in ("sku", "name", "hs_code", "origin_country")}
    return [{**bare, "net_weight_kg": "0.5", **each} for each in changed]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ([{"quantity": LARGEST, "unit_price": LARGEST}], "lines[0].quantity"),
        ([{"quantity": "3000000000", "unit_net": "4000"}], "lines[0].quantity"),
        ([{"quantity": "1", "unit_price": LARGEST[:-7]}] * 3, "amounts.total"),
        ([{"quantity": "1", "unit_net": LARGEST[:-7], "tax_rate": "100"}], "amounts.total"),
    ],
)
def test_what_comes_to_more_than_can_be_kept_is_refused(
    console: Console, changed: list[dict[str, str]], named: str
) -> None:
    order = {"number": "W-1", "currency": "EUR", "lines": lines(*changed)}
    told = console("order", "new", stdin=order)
    assert told.code == 2, told
    only_sentence(told, named, LARGEST)
    assert console("order", "list", "--json").json["total"] == 0


@pytest.mark.parametrize(
    "line",
    [
        {"quantity": 9223372036854, "unit_price_net": 9223372036854, "unit_tax_amount": 1},
        {"quantity": 2, "unit_price_gross": 119, "product_tax_percent": -100},
        {"quantity": 2, "unit_price_gross": 119, "product_tax_percent": 9223372036854},
        {"quantity": 2, "unit_price_net": 9223372036854, "product_tax_percent": 9223372036854},
    ],
)
def test_a_remotes_absurd_order_stops_nothing(
    accounts: Console, sandbox: Sandbox, tmp_path: Path, line: dict[str, object]
) -> None:
    ids = sorted(sandbox.orders("merchantpro"))
    sandbox.edit("merchantpro", ids[0], {"line_items": [{**BARE, **line}], "total_amount": None})
    assert accounts("company", "set", stdin=COMPANY).code == 0
    assert accounts("sync", "--account", SHOP).code == 0
    rows = accounts("order", "list", "--account", SHOP, "--json").json["orders"]
    assert len(rows) == len(ids)
    (row,) = (row for row in rows if row["number"] == ids[0])
    assert accounts("order", "show", row["id"], "--json").code == 0
    assert accounts("order", "edit", row["id"], stdin={"notes": {"internal": "odd"}}).code == 0
    assert accounts("order", "export", str(tmp_path / "all.csv")).code == 0
    for kind in ("commercial-invoice", "proforma", "packing-list"):
        told = accounts("document", "issue", kind, row["id"])
        assert told.code in (0, 1), (kind, told)
