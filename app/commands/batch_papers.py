"""Which papers a batch prints of one order, how often, and what it tells of them.

Knows numbers and copies; no queue, no thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.commands import drawing, papers
from app.commands.desk import Desk
from app.orders.model import Order
from app.orders.problems import Refused
from app.said import say
from app.store import papers as stored
from app.store.views import DocumentRow


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order whose papers are not printed: why, and the field to mend ("" for none)."""

    order_id: str
    order_number: str
    reason: str
    where: str = ""
    more: int = 0  # further reasons


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is; `numbers` are the papers printed, in their order."""

    total: int  # orders
    settled: int  # orders that are printed or left out
    numbers: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    trouble: str = ""  # what stopped it, a sentence

    @property
    def over(self) -> bool:
        return self.settled == self.total


@dataclass(slots=True)
class Sheet:
    """One paper that has its number."""

    paper: DocumentRow
    copies: int  # as the order's carrier asks
    printed: bool = False


def sheets_of(desk: Desk, order_id: str, kind: str, since_us: int = 0) -> tuple[Sheet, ...]:
    """What is to be printed of an order: its papers that stand, else they are issued.

    One for each of several sellers, or of several shipments where goods are counted. What a queue
    took after `since_us` (UTC) is left; Refused where that is all, or where nothing may be
    issued: then nothing is numbered.
    """
    order = drawing.order_of(desk, order_id)
    rows = _standing_or_issued(desk, order, kind)
    with desk.store.read() as connection:
        out = stored.sent_since(connection, order.id, since_us)
    if left := [row for row in rows if row.id not in out]:
        copies = drawing.copies_asked(desk, order, kind)
        return tuple(Sheet(row, copies) for row in left)
    numbers = ", ".join(row.number for row in rows)
    told = (
        say("{numbers} were printed already.", numbers=numbers)
        if len(rows) > 1
        else say("{number} was printed already.", number=numbers)
    )
    raise Refused.of("", numbers, told)


def _standing_or_issued(desk: Desk, order: Order, kind: str) -> list[DocumentRow]:
    with desk.store.read() as connection:
        wanted = drawing.all_papers_of(connection, order, kind)
        held = [drawing.standing(connection, order, asked) for asked in wanted]
    missing = [asked for asked, rows in zip(wanted, held, strict=True) if not rows]
    ids = {taken.id for taken in papers.take_numbers(desk, order, missing)}
    ids |= {row.id for rows in held for row in rows}
    with desk.store.read() as connection:
        return [row for row in reversed(stored.documents(connection, order.id)) if row.id in ids]


def copies_by_orders(desk: Desk, order_ids: Sequence[str], kind: str) -> Counter[int]:
    """How many of these orders get how many copies as their carriers ask, to be said beforehand."""
    return Counter(
        drawing.copies_asked(desk, drawing.order_of(desk, order_id), kind) for order_id in order_ids
    )
