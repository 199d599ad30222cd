"""Asked once, remembered, put into every waiting order, and never over a word that stands there."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.catalogue import Product
from app.commands import orders, products
from app.commands.desk import Desk
from app.orders.groups import to_groups
from app.orders.model import Axis, Line, Order, Party, Status
from app.orders.problems import Refused
from app.store import links, remembering
from app.store import products as products_store
from app.store.views import AccountRow, Changes


def order(number: str, country: str = "US", sku: str = "V01", **line: Any) -> Order:
    made = Line(sku=sku, name="Shoes", unit_price=Decimal(9))
    return Order(
        number=number,
        currency="EUR",
        parties={"shipping": Party(full_name="John Smith", line1="1 Pier Road", country=country)},
        lines=(replace(made, **line),),
    )


def saved(desk: Desk, made: Order) -> str:
    return orders.save_order(desk, made).order.id


def first_line(desk: Desk, order_id: str) -> Line:
    return orders.loaded(desk, order_id).lines[0]


def test_a_word_typed_in_one_order_goes_into_the_waiting_ones(desk: Desk) -> None:
    waiting, other_sku = saved(desk, order("1")), saved(desk, order("2", sku="V011"))
    asked = orders.loaded(desk, saved(desk, order("3")))
    typed = replace(asked, lines=(replace(asked.lines[0], hs_code="6403.99", origin_country="IT"),))
    done = orders.save_order(desk, typed, loaded=asked)
    assert done.learned is not None
    assert done.learned.orders == {waiting}
    assert done.changes.orders == {asked.id, waiting}
    assert done.changes.products
    line = first_line(desk, waiting)
    assert (line.hs_code, line.origin_country, line.net_weight_kg) == ("640399", "IT", None)
    assert first_line(desk, other_sku).hs_code == ""
    entry = desk.store.journal(waiting)[0]
    assert (entry.group, entry.who, entry.before) == (f"customs.{line.id}", "ana", "")
    assert "640399" in entry.after


def test_the_order_itself_is_filled_too_and_told_as_it_is(desk: Desk) -> None:
    made = order("1", hs_code="640399")
    twice = replace(made, lines=(*made.lines, replace(made.lines[0], hs_code="")))
    done = orders.save_order(desk, twice)
    assert [line.hs_code for line in done.order.lines] == ["640399", "640399"]
    assert done.order == orders.loaded(desk, done.order.id)
    assert done.learned is not None
    assert done.learned.orders == frozenset()


def test_it_stands_in_new_orders_at_once(desk: Desk) -> None:
    products.learn(desk, "V01", "net_weight_kg", "0.85")
    assert first_line(desk, saved(desk, order("1"))).net_weight_kg == Decimal("0.85")


def test_a_word_that_stands_there_is_never_written_over(desk: Desk) -> None:
    own = saved(desk, order("1", hs_code="640299"))
    learned = products.learn(desk, "V01", "hs_code", "640399")
    assert learned is not None
    assert first_line(desk, own).hs_code == "640299"
    assert learned.orders == frozenset()


def test_nothing_of_it_is_sent_anywhere(desk: Desk) -> None:
    with desk.store.write() as tx:
        tx.put_account(AccountRow("SHOP", "shop", "merchantpro", "http://127.0.0.1:9", {}, {}))
        there = tx.put_order(replace(order("1"), account="SHOP"), source="import")
        links.put(tx, links.Link("L", there.id, "SHOP", "17", base=to_groups(there)))
    products.learn(desk, "V01", "hs_code", "640399")
    assert first_line(desk, there.id).hs_code == "640399"
    (row,) = desk.store.rows_by_id([there.id])
    assert row.sync_state == "clean"
    with desk.store.read() as reader:
        assert reader.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_orders_that_wait_no_more_are_left_alone(desk: Desk) -> None:
    shipped, gone, trashed, open_ = (saved(desk, order(str(n))) for n in range(4))
    steps: tuple[tuple[str, Axis, str], ...] = (
        (shipped, "fulfilment", "shipped"), (gone, "order", "cancelled"),
    )  # fmt: skip
    with desk.store.write() as tx:
        for order_id, axis, word in steps:
            found = tx.order(order_id)
            assert found is not None
            status = {**found.status, axis: Status(word)}
            tx.put_order(replace(found, status=status), source="pull")
    orders.trash_orders(desk, [trashed])
    learned = products.learn(desk, "V01", "origin_country", "it")
    assert learned is not None
    assert learned.orders == {open_}
    assert first_line(desk, open_).origin_country == "IT"


def test_an_order_with_an_issued_paper_is_left_alone(desk: Desk) -> None:
    issued, asked_for = saved(desk, order("1")), saved(desk, order("2"))
    with desk.store.write() as tx:
        for kind, order_id in (("commercial-invoice", issued), ("proforma", asked_for)):
            tx.execute(
                "INSERT INTO documents (id, kind, order_id, snapshot) VALUES (?, ?, ?, '{}')",
                (kind, kind, order_id),
            )
    learned = products.learn(desk, "V01", "origin_country", "IT")
    assert learned is not None
    assert learned.orders == {asked_for}


def test_another_code_typed_for_a_country_is_that_countrys(desk: Desk) -> None:
    saved(desk, order("1", hs_code="640399"))
    saved(desk, order("2", country="CH", hs_code="64039993"))
    assert products.known(desk, ["V01"])["V01"].hs_codes == {"": "640399", "CH": "64039993"}
    lines = [first_line(desk, saved(desk, order(f"{c}1", c))) for c in ("CH", "GB")]
    assert [line.hs_code for line in lines] == ["64039993", "640399"]


def test_a_doubtful_code_teaches_nothing(desk: Desk) -> None:
    saved(desk, order("1", hs_code="12"))
    assert products.known(desk, ["V01"]) == {}


@pytest.mark.parametrize(
    ("sku", "field", "value", "expected"),
    [
        ("V01", "hs_code", "77", "hs_code “77” has 2 digits instead of 6 to 14; "),
        ("V01", "origin_country", "Italy", "origin_country “Italy” is not an ISO 3166 country; "),
        ("V01", "net_weight_kg", "-1", "net_weight_kg “-1” is too small; "),
        ("V01", "net_weight_kg", " ", "net_weight_kg “ ” is empty; "),
        ("V01", "colour", "red", "field “colour” is none of hs_code, origin_country"),
        ("", "hs_code", "640399", "sku “” is no SKU; "),
    ],
)
def test_what_is_no_word_is_refused_in_one_sentence(
    desk: Desk, sku: str, field: str, value: str, expected: str
) -> None:
    with pytest.raises(Refused) as refused:
        products.learn(desk, sku, field, value)
    (problem,) = refused.value.problems
    assert problem.expected.startswith(expected)
    assert list(products.keys(desk)) == []


def test_undo_takes_it_out_of_the_orders_again(desk: Desk) -> None:
    waiting, retyped = saved(desk, order("1")), saved(desk, order("2"))
    learned = products.learn(desk, "V01", "hs_code", "640399")
    assert learned is not None
    now = orders.loaded(desk, retyped)
    other = replace(now, lines=(replace(now.lines[0], hs_code="640299"),))
    with desk.store.write() as tx:
        tx.put_order(other, source="clerk")
    assert products.undo(desk, learned.change) == Changes(
        orders=frozenset({waiting}), products=True
    )
    assert first_line(desk, waiting).hs_code == ""
    assert first_line(desk, retyped).hs_code == "640299"
    assert products.known(desk, ["V01"]) == {}


def test_a_word_known_already_changes_nothing(desk: Desk) -> None:
    assert products.learn(desk, "V01", "hs_code", "640399") is not None
    assert products.learn(desk, "V01", "hs_code", "6403 99") is None


def came(desk: Desk, *made: Order) -> list[Order]:
    """As a pull takes orders in, and the quiet moment after it."""
    with desk.store.write() as tx:
        kept = tx.put_orders(remembering.met(tx, made), source="import")
    while products.catch_up(desk):
        pass
    return kept


def test_a_remote_fills_only_what_nobody_said(desk: Desk) -> None:
    came(desk, order("R1", gtin="96385074", origin_country="CN"))
    shown = products.known(desk, ["V01"])["V01"]
    assert (shown.names, shown.gtins, shown.origin_country) == ({"": "Shoes"}, ("96385074",), "CN")
    products.learn(desk, "V01", "origin_country", "IT")
    boots, _ = came(
        desk, order("R2", name="Boots"), order("R3", sku="V02", gtin="96385074", hs_code="1")
    )
    assert boots.lines[0].origin_country == "IT"
    assert products.known(desk, ["V01"])["V01"] == replace(shown, origin_country="IT")
    assert products.known(desk, ["V02"])["V02"] == Product("V02", names={"": "Shoes"})


def test_products_of_orders_are_noted_once(desk: Desk) -> None:
    saved(desk, order("1"))
    came(desk, *(order(f"R{n}", sku=f"S{n}") for n in range(3)))
    assert len(products.keys(desk)) == 4
    with desk.store.write() as tx:
        change = products_store.begin(tx, "removed", "ana")
        products_store.remove(tx, ["S1"], change)
    came(desk)
    assert len(products.keys(desk)) == 3


def test_a_strange_sku_of_a_remote_is_no_product(desk: Desk) -> None:
    strange = ["x" * 65, "tab\there", ""]
    came(desk, *(order(str(n), sku=sku, origin_country="CN") for n, sku in enumerate(strange)))
    assert list(products.keys(desk)) == []


def test_a_completed_order_is_completed_in_every_line_or_left_as_it_is() -> None:
    made = order("1")
    shoes = Product("V01", hs_codes={"": "640399"}, net_weight_kg=Decimal(1))
    assert remembering.completed(made, {"V01": shoes}).lines[0].hs_code == "640399"
    assert remembering.completed(made, {"V02": shoes}) is made
