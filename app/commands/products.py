"""Verbs on the catalogue: what a clerk says of a product is kept and put into waiting orders."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import cast

from app.catalogue import Product
from app.commands.desk import Desk
from app.exchange import product_rows, sheets, writing
from app.exchange.product_rows import HEADINGS
from app.exchange.products import PLAIN, SKU, Column, column, columns_of, to_row, with_cells
from app.exchange.results import Imported, RowProblem
from app.orders.kinds import Findings
from app.orders.problems import Refused, problem
from app.said import say
from app.store import products, remembering
from app.store.engine import Connection
from app.store.products import ListedProduct, ProductChange
from app.store.remembering import CUSTOMS, Learned
from app.store.views import Changes

Tell = Callable[[int, int], None]
TOLD_EVERY = 100  # rows


def known(desk: Desk, skus: Sequence[str]) -> dict[str, Product]:
    """The products with these SKUs, by SKU."""
    with desk.store.read() as connection:
        return products.read(connection, skus)


def learn(desk: Desk, sku: str, field: str, value: str, *, destination: str = "") -> Learned | None:
    """Keep an HS code, an origin or a net weight (kg of one unit) for this SKU.

    It goes into every waiting order where that field is empty. `destination` (alpha-2) is that of
    the order it was typed in. None where it was known already. Raises Refused.
    """
    if not remembering.is_sku(sku):
        raise Refused(
            (problem("sku", sku, say("is no SKU; 1 to 64 printable characters are expected")),)
        )
    word = _word(field, value)
    with desk.store.write() as tx:
        return remembering.learn(tx, {sku: {field: word}}, destination, desk.who)


def _word(field: str, value: str) -> str | Decimal:
    """The value as a product's field takes it. Raises Refused."""
    if field not in CUSTOMS:
        raise Refused(
            (problem("field", field, say("is none of {customs}", customs=", ".join(CUSTOMS))),)
        )
    asked, found = PLAIN[field], Findings()
    word = asked.get(with_cells(Product(""), {asked: value}, found))
    if not word and not found.problems:
        found.add(field, value, say("is empty; what holds for every order of it is expected"))
    if found.problems:
        raise Refused(tuple(found.problems))
    return cast("str | Decimal", word)


def save(
    desk: Desk, sku: str, texts: Mapping[str, str], *, loaded: Product | None
) -> tuple[Product, Learned | None]:
    """Keep what a form's fields say of a product, by the names of their columns.

    `loaded` is the product as the form showed it, None for a new one; fields that `texts` leaves
    out stay as they are by now. Returns the product and what came of it. Raises Refused.
    """
    found = Findings()
    cells = _cells(texts, found)
    with_cells(Product(""), {SKU: sku}, found)
    if not sku:
        found.add("sku", sku, say("is empty; the code the product is ordered by is expected"))
    with desk.store.write() as tx:
        present = products.read(tx.connection, [sku]).get(sku)
        if present is not None and loaded is None:
            found.add("sku", sku, say("is a product already; a new code is expected"))
        product = with_cells(present or Product(sku), cells, found)
        for gtin, owner in products.barcode_owners(tx.connection, product.gtins).items():
            if owner != sku:
                found.add(
                    "barcodes",
                    gtin,
                    say("is that of {owner}; one of its own is expected", owner=owner),
                )
        if found.problems:
            raise Refused(tuple(found.problems))
        if product == present:
            return product, None
        return product, remembering.keep(tx, [product], "edited", desk.who)


def _cells(texts: Mapping[str, str], found: Findings) -> dict[Column, str]:
    cells: dict[Column, str] = {}
    for key, text in texts.items():
        known = column(key)
        if known is None:
            part = key.rpartition("_")[2]
            found.add(key, part, say("is no country; a code such as US is expected"))
        else:
            cells[known] = text
    return cells


def remove(desk: Desk, skus: Sequence[str]) -> int:
    """Take products out of the catalogue; orders keep what they say. `undo` takes the result."""
    with desk.store.write() as tx:
        change = products.begin(tx, "removed", desk.who)
        products.remove(tx, skus, change)
        remembering.judge_again(tx, skus)
    return change


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


# -- files ----------------------------------------------------------------------------


def import_file(
    desk: Desk, path: Path, *, dry_run: bool = False, tell: Tell = remembering.unheard
) -> tuple[Imported, Changes]:
    """Take in the products of a CSV or XLSX file, all rows that can be taken in one transaction.

    Waiting orders get what the file says of their products. `dry_run` tells what would happen and
    changes nothing. `undo_import` takes it back. `tell` hears how many rows are read (of 0: their
    number is not known), then how many orders are filled; what it raises takes all of it back.
    Raises Refused for a file that cannot be read.
    """
    with sheets.opened(path) as sheet:
        if dry_run:
            with desk.store.read() as connection:
                return _taken_in(connection, sheet, lambda _: None, tell), Changes()
        with desk.store.write() as tx:
            change = products.begin(tx, "import", desk.who)
            wiser: list[str] = []

            def keep(batch: Sequence[Product]) -> None:
                products.put(tx, batch, change)
                wiser.extend(product.sku for product in batch)

            told = _taken_in(tx.connection, sheet, keep, tell)
            if not products.keep_import(tx, change):
                return told, Changes()
            orders = remembering.fill_after(tx, change, wiser, desk.who, tell)
    return told, Changes(orders=orders, products=True)


def _taken_in(
    connection: Connection,
    sheet: sheets.Sheet,
    keep: Callable[[Sequence[Product]], None],
    tell: Tell,
) -> Imported:
    """Every row judged; `keep` gets those that make or change a product, some at a time."""
    created = updated = skipped = 0
    problems: list[RowProblem] = []
    batch: list[Product] = []
    rows = product_rows.products(
        sheet,
        lambda skus: products.read(connection, skus),
        lambda gtins: products.barcode_owners(connection, gtins),
    )
    for number, taken in enumerate(rows):
        if number % TOLD_EVERY == 0:
            tell(number, 0)
        problems += taken.problems
        if taken.after is None or taken.after == taken.before:
            skipped += taken.row != HEADINGS
            continue
        created += taken.before is None
        updated += taken.before is not None
        batch.append(taken.after)
        if len(batch) == product_rows.AT_ONCE:
            keep(batch)
            batch = []
    keep(batch)
    return Imported(created, updated, skipped, tuple(problems))


def undo_import(desk: Desk) -> Changes:
    """Take the last import back. Raises Refused where there is none."""
    last = last_import(desk)
    if last is None:
        raise Refused.of("import", "", say("There is no import of products to be taken back."))
    return undo(desk, last.seq)


def export_file(desk: Desk, path: Path, search: str = "") -> int:
    """Write the products that hold every word to a CSV or XLSX file; returns how many."""
    with desk.store.read() as connection:
        found = products.keys(connection, search)
        every = [row.product for row in products.rows(connection, found)]
    columns = columns_of(every)
    writing.write(path, [each.key for each in columns], (to_row(p, columns) for p in every))
    return len(every)


# -- looking --------------------------------------------------------------------------


def keys(desk: Desk, search: str = "") -> array[int]:
    """The keys of the products that hold every word, in the order of their SKUs."""
    with desk.store.read() as connection:
        return products.keys(connection, search)


def key(desk: Desk, sku: str) -> int:
    """The key of that product, 0 where there is none."""
    with desk.store.read() as connection:
        return products.key(connection, sku)


def rows(desk: Desk, wanted: Sequence[int]) -> list[ListedProduct]:
    with desk.store.read() as connection:
        return products.rows(connection, wanted)


def found(desk: Desk, search: str, limit: int) -> list[Product]:
    """The first of the products that hold every word."""
    with desk.store.read() as connection:
        every = products.keys(connection, search, limit)
        return [row.product for row in products.rows(connection, every)]


def named(desk: Desk, code: str) -> Product | None:
    """The product with exactly this SKU, else with this barcode."""
    with desk.store.read() as connection:
        return products.named(connection, code)


def last_import(desk: Desk) -> ProductChange | None:
    with desk.store.read() as connection:
        return products.last_import(connection)
