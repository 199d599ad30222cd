"""Verbs on orders in files: out of what a list shows, and in for one account.

Each order of a file is a save of its own, as if it had been typed: a bad one never stops the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.commands import orders
from app.commands.desk import Desk
from app.exchange import orders as rows
from app.exchange import sheets, writing
from app.exchange.orders import Given
from app.exchange.results import Imported, RowProblem
from app.orders import checks, shape
from app.orders.model import Order
from app.orders.problems import Refused
from app.said import say
from app.store import remembering
from app.store.orders import with_number
from app.store.views import Changes, ListQuery

AT_ONCE = 500


def export_file(desk: Desk, path: Path, query: ListQuery) -> int:
    """Write the orders that the query shows, in its order, to a CSV or XLSX file; how many."""
    keys = desk.store.keys(query)
    names = {row.id: row.name for row in desk.store.accounts()}

    def every() -> Iterator[list[str]]:
        for start in range(0, len(keys), AT_ONCE):
            for row in desk.store.rows(keys[start : start + AT_ONCE]):
                order = desk.store.order(row.id)
                if order is not None:
                    yield from rows.to_rows(order, names.get(order.account, ""))

    writing.write(path, rows.COLUMNS, every())
    return len(keys)


def import_file(
    desk: Desk,
    path: Path,
    account_id: str,
    *,
    dry_run: bool = False,
    tell: Callable[[int, int], None] = remembering.unheard,
) -> tuple[Imported, Changes]:
    """Take in the orders of a CSV or XLSX file for that account ("" = only here).

    One that is there, by its id or by its number in the account, is corrected; blank cells leave
    what it says. `dry_run` judges every order and changes nothing. Raises Refused for a file that
    cannot be read, and what `tell` raises, which hears how many orders are done; those stay.
    """
    created = updated = skipped = 0
    changes = Changes()
    with sheets.opened(path) as sheet:
        problems: list[RowProblem] = rows.headings(sheet)
        for number, given in enumerate(rows.given(sheet)):
            tell(number, 0)
            try:
                before, after = _read(desk, given, account_id)
                if before == after:
                    skipped += 1
                    continue
                if dry_run:
                    orders.refuse(checks.check(after, before))
                else:
                    changes |= _kept(desk, before, after)
            except Refused as refused:
                problems += given.told(refused.problems)
                skipped += 1
                continue
            created += before is None
            updated += before is not None
    return Imported(created, updated, skipped, tuple(problems)), changes


def _kept(desk: Desk, before: Order | None, after: Order) -> Changes:
    """Saved as if typed. Raises Refused also where it moved meanwhile and would clash."""
    saved = orders.save_order(desk, after, loaded=before)
    if saved.clashes:
        told = say("{number} was changed meanwhile; import it again.", number=after.number)
        raise Refused.of("number", after.number, told)
    return saved.changes


def _read(desk: Desk, given: Given, account_id: str) -> tuple[Order | None, Order]:
    """The order as it is and as the file wants it. Raises Refused."""
    before = _known(desk, given, account_id)
    if before is None:
        if given.id:
            told = say(
                "id “{id}” is no order here; leave it blank for a new one.", id=given.id[:40]
            )
            raise Refused.of("id", given.id, told)
        return None, replace(shape.from_json(given.value), account=account_id)
    return before, shape.patch(before, rows.for_order(given.value, before))


def _known(desk: Desk, given: Given, account_id: str) -> Order | None:
    if given.id:
        order = desk.store.order(given.id)
        if order is not None and order.account != account_id:
            told = say(
                "id “{id}” is an order of another account; leave that one out.", id=given.id[:40]
            )
            raise Refused.of("id", given.id, told)
        return order
    if not given.number:
        return None
    with desk.store.read() as connection:
        order_id = with_number(connection, given.number, account_id)
    return desk.store.order(order_id) if order_id else None
