"""From a file of products and an order's attributes to the words on its papers, by the commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2

from app.paths import resource
from tests.end2end.conftest import Console

PRODUCTS = """sku;name_en;name_ro;name_en_35
V01-39;Women's shoes of leather, for everyday wear;Pantofi de damă din piele;Leather shoes for women
"""


def words(path: str) -> str:
    with pypdfium2.PdfDocument(path) as opened:
        text = opened[0].get_textpage().get_text_bounded()
    return " ".join(text.split())


def test_papers_say_what_the_catalogue_and_the_clerk_told(console: Console, tmp_path: Path) -> None:
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    assert console("company", "set", stdin={**company, "language": "ro"}).code == 0
    table = tmp_path / "products.csv"
    table.write_text(PRODUCTS, "utf-8")
    assert console("product", "import", str(table)).code == 0
    typed: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    typed["carrier"] = {"export": "UPS"}
    typed["attributes"] = {"remarks": {"licence": "RO-77", "text": "Seal 4711"}}
    order = console("order", "new", "--json", stdin=typed).json
    (paper,) = console(
        "document", "draft", "commercial-invoice", order["id"], "--out", str(tmp_path), "--json"
    ).json
    said = words(paper["path"])
    name = typed["lines"][0]["name"]
    english = "Women's shoes of leather, for everyday wear Pantofi de damă din piele"
    assert f"{english} {name}" in said.replace(" · SKU", "")
    assert "The goods leave under licence RO-77. / Mărfurile pleacă sub licența RO-77." in said
    assert "Seal 4711" in said
    too_long = [one["where"] for one in paper["warnings"] if "35 characters" in one["text"]]
    assert too_long == ["lines[1].attributes.name_en_35"]  # the scarf's name alone is too long
