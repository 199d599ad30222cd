"""The goods table on a page: head, rows, what is carried forward (paper §2, §4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.documents import Document
from app.rendering.columns import BODY, Column
from app.rendering.frame import Frame
from app.rendering.ink import BLOCK, HAIR, HEAVY, Ink
from app.rendering.packs import Head, draw_head, make_head
from app.rendering.texts import SMALLEST, Setter, Style
from app.rules.wording import label

HEAD_ONE, HEAD_TWO = 14.0, 23.0
CARRY_HEIGHT = 15.0
SECOND, REMARK = Style(8), Style(7.5)
STYLES = (BODY, SECOND, REMARK)  # the kinds of line that a description has (paper §2)
BOX = 8.5
HEAD_FIRST, HEAD_SECOND = 9.9, 18.7
CARRY = Style(8.5, "semibold")


@dataclass(frozen=True, slots=True)
class Density:
    """Normal or tight rows; tight is used only where it saves a page (paper §4.1)."""

    padding: float  # of a row, beside its leadings
    first_baseline: float
    leadings: tuple[float, float, float]  # of `STYLES`
    sums: float  # from the last row to where the sums start
    notes: float  # from the totals to the notes
    note_padding: float
    air: float  # least distance above the closing block
    closing: float  # least height of the closing block


NORMAL = Density(6.2, 10.6, (10.2, 9.6, 9.2), 18.8, 7.8, 6.6, 8.0, 84.0)
TIGHT = Density(4.0, 9.4, (10.0, 9.2, 8.8), 16.8, 5.4, 4.8, 3.0, 62.0)


class Row(NamedTuple):
    """A line of goods and the package's head above it: always, or where it opens a page.

    An empty package is a row of its own, without a line.
    """

    item: int | None
    head: Head | None = None
    again: Head | None = None


@dataclass(slots=True)
class Table:
    """A placed table: its columns, its rows and every line's wrapped description."""

    columns: list[Column]
    rows: list[Row]
    texts: list[tuple[list[str], ...]]  # of each line of goods, by `STYLES`
    local: bool

    @property
    def head_height(self) -> float:
        return HEAD_TWO if self.local else HEAD_ONE

    @property
    def carry_height(self) -> float:
        """Of a carry row; none where no column adds up."""
        return CARRY_HEIGHT if any(c.carried is not None for c in self.columns) else 0.0

    def item_height(self, index: int | None, density: Density) -> float:
        if index is None:
            return 0.0
        parts = zip(density.leadings, self.texts[index], strict=True)
        return density.padding + sum(leading * len(lines) for leading, lines in parts)

    def heights(self, density: Density) -> list[float]:
        """Of each row with its package's head, which so never ends a page (paper §4.2)."""
        return [
            self.item_height(row.item, density) + (row.head.height if row.head else 0.0)
            for row in self.rows
        ]

    def again(self) -> list[float]:
        """What a page spends that starts with this row: its package's head, continued."""
        return [row.again.height if row.again else 0.0 for row in self.rows]

    def items_before(self, row: int) -> int:
        return sum(1 for one in self.rows[:row] if one.item is not None)


def make_table(
    document: Document, columns: list[Column], setter: Setter, moved: Sequence[Column] = ()
) -> Table:
    """The table of placed columns; what the `moved` ones hold is said below the descriptions."""
    flexible = next(column for column in columns if column.key == "description")
    width = flexible.x1 - flexible.x0
    return Table(
        columns=columns,
        rows=list(_rows(document, setter, columns[-1].x1 - columns[0].x0)),
        texts=[
            (
                setter.wrap(item.description, BODY, width, even=True),
                setter.wrap(item.second, SECOND, width, even=True) if item.second else [],
                setter.wrap(remark, REMARK, width) if remark else [],
            )
            for item, remark in zip(document.items, _remarks(document, moved), strict=True)
        ],
        local=any(column.label.local for column in columns),
    )


def _remarks(document: Document, moved: Sequence[Column]) -> Iterator[str]:
    if not moved:
        yield from (item.remark for item in document.items)
        return
    for at, item in enumerate(document.items):
        told = [f"{column.label.en} {column.texts[at]}" for column in moved if column.texts[at]]
        yield " · ".join(text for text in (item.remark, *told) if text)


def _rows(document: Document, setter: Setter, width: float) -> Iterator[Row]:
    """Every line once, in packages where the paper has them."""
    item = 0
    for pack in document.packs:
        head = make_head(pack, setter, width, document.language)
        again = make_head(pack, setter, width, document.language, continued=True)
        if not pack.lines:
            yield Row(None, head)
        for place in range(pack.lines):
            yield Row(item, None, again) if place else Row(item, head)
            item += 1
    yield from (Row(rest) for rest in range(item, len(document.items)))


def draw_table_head(ink: Ink, frame: Frame, table: Table, top: float) -> float:
    """The head and its heavy rule; returns where the first row starts."""
    for column in table.columns:
        labels = (
            (column.label.en, Style(SMALLEST, "semibold"), HEAD_FIRST),
            (column.label.local, Style(SMALLEST), HEAD_SECOND),
        )
        for text, style, dy in labels:
            fitting = ink.setter.fit(text, style, column.x1 - column.x0) or style.narrow()
            if column.right:
                ink.right(column.x1, top + dy, text, fitting)
            else:
                ink.text(column.x0, top + dy, text, fitting)
    floor = top + table.head_height
    ink.across(frame.x0, frame.x1, floor, HEAVY)
    return floor


def draw_row(
    ink: Ink,
    frame: Frame,
    table: Table,
    index: int,
    *,
    top: float,
    density: Density,
    opens_page: bool,
) -> float:
    """A row and the hairline below it, its package's head before it where one is due.

    `opens_page`: it is the first on a further page. Returns where the next row starts.
    """
    row = table.rows[index]
    if head := row.head or (row.again if opens_page else None):
        top = draw_head(ink, (frame.x0, frame.x1), head, top)
    if row.item is None:
        return top
    y = top + density.first_baseline
    for column in table.columns:
        if column.key == "description":
            _description(ink, table, row.item, (column.x0, y), density)
        elif column.boxed:
            _box(ink, column.x1 - BOX, y - BOX + 1.0)
        else:
            ink.text(column.lefts[row.item], y, column.texts[row.item], column.style)
    floor = top + table.item_height(row.item, density)
    ink.across(frame.x0, frame.x1, floor, HAIR)
    return floor


def _box(ink: Ink, x: float, y: float) -> None:
    """An empty square to tick; no face has one (paper §7)."""
    for edge in (y, y + BOX):
        ink.across(x, x + BOX, edge, BLOCK)
    for edge in (x, x + BOX):
        ink.down(edge, y, y + BOX, BLOCK)


def _description(
    ink: Ink, table: Table, index: int, corner: tuple[float, float], density: Density
) -> None:
    x, y = corner
    y -= density.leadings[0]
    for style, leading, lines in zip(STYLES, density.leadings, table.texts[index], strict=True):
        for line in lines:
            y += leading
            ink.text(x, y, line, style)


def draw_carried(
    ink: Ink,
    frame: Frame,
    table: Table,
    document: Document,
    *,
    rows: int,
    top: float,
    forward: bool,
) -> float:
    """*Carried forward* (heavy rule) or *Brought forward* (hairline) after that many rows."""
    if not table.carry_height:
        return top
    key = "carried" if forward else "brought"
    x = next(column.x0 for column in table.columns if column.key == "description")
    y = top + 10.4
    ink.runs(x, y, ink.setter.pair(label(key, document.language), CARRY, BODY))
    for column in table.columns:
        if column.carried is not None:
            style = Style(CARRY.size, CARRY.weight, column.style.condensed)
            ink.right(column.x1, y, column.total(table.items_before(rows)), style)
    floor = top + CARRY_HEIGHT
    ink.across(frame.x0, frame.x1, floor, HEAVY if forward else HAIR)
    return floor
