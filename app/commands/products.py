"""Verbs on the catalogue: what a clerk says of a product is kept and put into waiting orders."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from decimal import Decimal
from typing import cast

from app.catalogue import Product
from app.commands.desk import Desk
from app.exchange.products import PLAIN, with_cells
from app.orders.kinds import Findings
from app.orders.model import Order
from app.orders.problems import Refused, problem
from app.store import products, remembering
from app.store.products import ListedProduct, ProductChange
from app.store.remembering import CUSTOMS, Learned
from app.store.views import Changes

__all__ = ["Learned"]


def known(desk: Desk, skus: Sequence[str]) -> dict[str, Product]:
    """The products with these SKUs, by SKU."""
    with desk.store.read() as connection:
        return products.read(connection, skus)


def completed(desk: Desk, order: Order) -> Order:
    """The order with its empty customs fields as the catalogue knows them, not kept anywhere."""
    return remembering.completed(order, known(desk, [line.sku for line in order.lines]))


def learn(desk: Desk, sku: str, field: str, value: str, *, destination: str = "") -> Learned | None:
    """Keep an HS code, an origin or a net weight (kg of one unit) for this SKU.

    It goes into every waiting order where that field is empty. `destination` (alpha-2) is that of
    the order it was typed in. None where it was known already. Raises Refused.
    """
    if not remembering.is_sku(sku):
        raise Refused(
            (problem("sku", sku, "is no SKU; 1 to 64 printable characters are expected"),)
        )
    word = _word(field, value)
    with desk.store.write() as tx:
        return remembering.learn(tx, {sku: {field: word}}, destination, desk.who)


def _word(field: str, value: str) -> str | Decimal:
    """The value as a product's field takes it. Raises Refused."""
    if field not in CUSTOMS:
        raise Refused((problem("field", field, f"is none of {', '.join(CUSTOMS)}"),))
    column, found = PLAIN[field], Findings()
    word = column.get(with_cells(Product(""), {column: value}, found))
    if not word and not found.problems:
        found.add(field, value, "is empty; what holds for every order of it is expected")
    if found.problems:
        raise Refused(tuple(found.problems))
    return cast("str | Decimal", word)


def undo(desk: Desk, change: int) -> Changes:
    """Take back what was learned, imported or edited, and out of the orders it was put into."""
    with desk.store.write() as tx:
        _, orders = remembering.undo(tx, change, desk.who)
    return Changes(orders=orders, products=True)


def changed(learned: Learned | None) -> Changes:
    """What views must read anew after the catalogue took something in."""
    return Changes() if learned is None else Changes(orders=learned.orders, products=True)


def catch_up(desk: Desk) -> bool:
    """Note the products of some orders that came in; false when all of them are known."""
    with desk.store.write() as tx:
        return remembering.catch_up(tx)


# -- looking --------------------------------------------------------------------------


def keys(desk: Desk, search: str = "") -> array[int]:
    """The keys of the products that hold every word, in the order of their SKUs."""
    with desk.store.read() as connection:
        return products.keys(connection, search)


def rows(desk: Desk, wanted: Sequence[int]) -> list[ListedProduct]:
    with desk.store.read() as connection:
        return products.rows(connection, wanted)


def last_import(desk: Desk) -> ProductChange | None:
    with desk.store.read() as connection:
        return products.last_import(connection)
