"""An order says one total wherever it stands: in the list, alone, on paper, among the papers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.paths import resource
from tests.end2end.conftest import Console


def taxed_and_discounted(country: str) -> dict[str, Any]:
    """Net prices with a rate, a discount on the whole, and nobody who told any sum."""
    order: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    for line in order["lines"]:
        for told in ("unit_price", "unit_tax", "unit_gross"):
            del line[told]
        line["tax_rate"] = "19"
    order["amounts"] = {"discount_total": "20.00"}
    order["parties"]["customer"]["country"] = order["arrival_country"] = country
    order["attributes"] = {"vat": {"rate": "4.9765", "rate_source": "BNR"}}
    return order


def test_every_place_says_the_total_of_the_paper(console: Console, tmp_path: Path) -> None:
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    assert console("company", "set", stdin=company).code == 0
    for country, total in (("RO", "410.55"), ("US", "345.00")):
        told = console("order", "new", "--json", stdin=taxed_and_discounted(country))
        assert told.code == 0, told.err
        order = told.json
        assert order["amounts_computed"]["total"] == total
        listed = console("order", "list", "--json").json["orders"]
        assert {each["number"]: each["total"] for each in listed}[order["number"]] == total
        issued = console("document", "issue", "commercial-invoice", order["id"])
        assert issued.code == 0, issued.err
        (paper,) = console("document", "list", "--order", order["id"], "--json").json["documents"]
        assert paper["total"] == total
