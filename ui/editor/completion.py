"""What may be meant by the letters typed so far: countries, parties and products known here.

There is no customer table: parties are those of the orders of the last two years, found by the same
search as the order list. Products are those of the catalogue, their prices those of those orders.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app import money
from app.orders.model import Line
from app.store.views import ListQuery
from app.text import fold
from ui.editor.suggestions import ROWS, Suggestion

if TYPE_CHECKING:
    from app.commands.desk import Desk

TWO_YEARS_US = 2 * 366 * 86_400_000_000
LEAST_LETTERS = 2
READ = 24  # newest orders read for one answer


def countries(typed: str, names: Mapping[str, str]) -> list[Suggestion]:
    """Countries whose code or name begins with the text, codes first."""
    wanted = fold(typed.strip())
    if not wanted:
        return []
    found = [
        (not code.casefold().startswith(wanted), name, code)
        for code, name in names.items()
        if code.casefold().startswith(wanted) or fold(name).startswith(wanted)
    ]
    return [Suggestion(code, name, code) for _, name, code in sorted(found)[:ROWS]]


def parties(desk: Desk, typed: str) -> list[Suggestion]:
    """Parties whose name or company holds the text; blocking."""
    found: dict[tuple[str, str, str], Suggestion] = {}
    wanted = fold(typed.strip())
    for order_id in _orders(desk, typed):
        order = desk.store.order(order_id)
        for party in order.parties.values() if order else ():
            name = party.display_name or party.company
            if wanted in fold(f"{party.display_name} {party.company}"):
                key = (name, party.line1, party.postcode)
                place = ", ".join(p for p in (party.company, party.city, party.country) if p)
                found.setdefault(key, Suggestion(name, place, party))
    return list(found.values())[:ROWS]


def products(desk: Desk, typed: str, where: str = "") -> list[Suggestion]:
    """Products whose code or name holds the text, for an order to that country; blocking.

    Those of the catalogue first, with the price of their newest line; then lines of orders alone.
    """
    from app.commands import products as catalogue
    from app.store.remembering import line_of

    wanted = fold(typed.strip())
    if len(wanted) < LEAST_LETTERS:
        return []
    lines: dict[str, Line] = {}
    for line in _lines(desk, typed):
        if line.sku and line.name and wanted in fold(f"{line.sku} {line.gtin} {line.name}"):
            lines.setdefault(line.sku, line)
    for product in catalogue.found(desk, typed, ROWS):
        lines[product.sku] = line_of(product, lines.get(product.sku, Line()), where)
    likeliest = sorted(lines.values(), key=lambda line: _distance(line, wanted))
    return [Suggestion(each.sku, each.name, each, _price(each)) for each in likeliest[:ROWS]]


def _distance(line: Line, wanted: str) -> int:
    """0 for the very code, 1 for one that begins so: Enter takes the first."""
    if wanted in (fold(line.sku), fold(line.gtin)):
        return 0
    return 1 if fold(line.sku).startswith(wanted) else 2


def _price(line: Line) -> str:
    price = next((p for p in (line.unit_net, line.unit_price) if p is not None), None)
    if price is None or not money.is_currency(line.currency):
        return ""
    return f"{money.text(price, line.currency)} {line.currency}"


def product(desk: Desk, code: str, where: str = "") -> Line | None:
    """A line of the product with exactly this SKU or barcode; blocking."""
    from app.commands import products as catalogue
    from app.store.remembering import line_of

    known = catalogue.named(desk, code)
    codes = {code, known.sku} if known else {code}
    newest = (each for each in _lines(desk, code) if each.sku in codes or each.gtin in codes)
    line = next(newest, None)
    return line if known is None else line_of(known, line or Line(), where)


def _lines(desk: Desk, typed: str) -> Iterator[Line]:
    """Lines of the orders that hold the text, each with the currency its prices are in."""
    for order_id in _orders(desk, typed):
        order = desk.store.order(order_id)
        if order is not None:
            for line in order.lines:
                yield replace(line, currency=line.currency or order.currency)


def _orders(desk: Desk, typed: str) -> list[str]:
    if len(typed.strip()) < LEAST_LETTERS:
        return []
    since = desk.clock.now_us() - TWO_YEARS_US
    page = desk.store.page(ListQuery(search=typed.strip(), from_us=since), limit=READ)
    return [row.id for row in page.rows]
