"""Blocked counts are right when a command ends: no window has to be open for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app import compose, documents
from app.commands import orders
from app.commands.judging import judge_some
from app.compose import House
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from app.store import judging
from tests.conftest import LogWatch
from tests.end2end.conftest import Console

COMPANY: dict[str, Any] = json.loads(resource("demo/company.json").read_text("utf-8"))


def order_to(country: str, **line: str) -> dict[str, Any]:
    party = {"full_name": "John Smith", "phone": "+16175550100", "line1": "1 Pier Road",
             "city": "Boston", "postcode": "02110", "country": country}  # fmt: skip
    goods = {"sku": "V01-39", "name": "Leather shoes for walking", "quantity": "2",
             "unit_net": "91.60", "unit_tax": "0", **line}  # fmt: skip
    return {"currency": "EUR", "incoterm": {"term": "DAP", "place": "Boston"},
            "status": {"order": "open", "fulfilment": "awaiting"},
            "parties": {"customer": party, "shipping": party}, "lines": [goods]}  # fmt: skip


def blocked(profile: Path) -> int:
    """What the sidebar of the next start says; everything was looked at."""
    with compose.open_house(profile, read_only=True) as house:
        with house.desk.store.read() as reader:
            assert judging.unjudged(reader, 10) == []
        return house.desk.store.sidebar().blocked.number


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_an_entered_order_counts_at_once(console: Console, profile: Path) -> None:
    console("company", "set", stdin=COMPANY)
    order = console("order", "new", "--json", stdin=order_to("US")).json
    assert blocked(profile) == 1
    line = {"id": order["lines"][0]["id"], **order_to("US")["lines"][0]}
    whole = line | {"hs_code": "640399", "origin_country": "RO", "net_weight_kg": "0.8"}
    assert console("order", "edit", order["id"], stdin={"lines": [whole]}).code == 0
    assert blocked(profile) == 0


def test_another_exporter_asks_for_every_waiting_order_again(
    console: Console, profile: Path
) -> None:
    console("company", "set", stdin=COMPANY)
    console("order", "new", stdin=order_to("RO"))
    assert blocked(profile) == 0
    console("company", "set", stdin={**COMPANY, "country": "US", "vat": ""})
    assert blocked(profile) == 1


def test_an_import_of_products_takes_them_off_the_list(
    console: Console, profile: Path, tmp_path: Path
) -> None:
    console("company", "set", stdin=COMPANY)
    console("order", "new", stdin=order_to("US"))
    assert blocked(profile) == 1
    file = tmp_path / "products.csv"
    file.write_text("sku,hs_code,origin_country,net_weight_kg\nV01-39,640399,RO,0.8\n", "utf-8")
    assert console("product", "import", str(file)).code == 0
    assert blocked(profile) == 0


def test_pulled_orders_count_when_the_round_is_over(accounts: Console, profile: Path) -> None:
    assert accounts("sync").code == 0
    assert blocked(profile) > 0


def test_a_save_knows_what_papers_come_to_and_a_pass_what_stops_them(house: House) -> None:
    """An export is free of VAT, whatever rate its line names: 2 × 91.60, not 218.01."""
    taxed = order_to("US", tax_rate="19")
    del taxed["lines"][0]["unit_tax"]
    saved = orders.save_order(house.desk, shape.from_json(taxed)).order
    (row,) = house.desk.store.rows_by_id([saved.id])
    assert str(row.total) == "183.2"
    judge_some(house.desk)
    assert house.desk.store.sidebar().blocked.number == 1


def test_an_order_that_breaks_a_rule_stops_itself_alone(
    house: House, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    made = [orders.save_order(house.desk, shape.from_json(order_to("US"))).order for _ in range(3)]
    real = documents.preflight

    def preflight(order: Order, *others: Any, **named: Any) -> tuple[documents.Finding, ...]:
        if order.id == made[1].id:
            raise KeyError("a rule nobody thought of")
        return real(order, *others, **named)

    monkeypatch.setattr(documents, "preflight", preflight)
    log_watch.expect(f"the order {made[1].id} could not be judged")
    while judge_some(house.desk).more:
        pass
    with house.desk.store.read() as reader:
        assert judging.unjudged(reader, 100) == []
        told = dict(reader.execute("SELECT id, blocked FROM orders"))
    assert [told[order.id] for order in made] == [3, 1, 3]
