"""The goods table on a page: head, rows, what is carried forward (paper §2, §4)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import Document
from app.rendering.columns import BODY, Column
from app.rendering.frame import Frame
from app.rendering.ink import HAIR, HEAVY, Ink
from app.rendering.texts import SMALLEST, Setter, Style
from app.rules.wording import label

HEAD_ONE, HEAD_TWO = 14.0, 23.0
CARRY_HEIGHT = 15.0
REMARK = Style(7.5)
HEAD_FIRST, HEAD_SECOND = 9.9, 18.7
CARRY = Style(8.5, "semibold")


@dataclass(frozen=True, slots=True)
class Density:
    """Normal or tight rows; tight is used only where it saves a page (paper §4.1)."""

    padding: float  # of a row, beside its leadings
    first_baseline: float
    leading: float
    remark_leading: float
    sums: float  # from the last row to where the sums start
    notes: float  # from the totals to the notes
    note_padding: float
    air: float  # least distance above the closing block
    closing: float  # least height of the closing block


NORMAL = Density(6.2, 10.6, 10.2, 9.2, 18.8, 7.8, 6.6, 8.0, 84.0)
TIGHT = Density(4.0, 9.4, 10.0, 8.8, 16.8, 5.4, 4.8, 3.0, 62.0)


@dataclass(slots=True)
class Table:
    """A placed table: its columns and every line's wrapped description."""

    columns: list[Column]
    descriptions: list[list[str]]
    remarks: list[list[str]]
    local: bool

    @property
    def head_height(self) -> float:
        return HEAD_TWO if self.local else HEAD_ONE

    def height(self, index: int, density: Density) -> float:
        return (
            density.padding
            + density.leading * len(self.descriptions[index])
            + density.remark_leading * len(self.remarks[index])
        )

    def heights(self, density: Density) -> list[float]:
        return [self.height(index, density) for index in range(len(self.descriptions))]


def make_table(document: Document, columns: list[Column], setter: Setter) -> Table:
    flexible = next(column for column in columns if column.key == "description")
    width = flexible.x1 - flexible.x0
    return Table(
        columns=columns,
        descriptions=[
            setter.wrap(item.description, BODY, width, even=True) for item in document.items
        ],
        remarks=[
            setter.wrap(item.remark, REMARK, width) if item.remark else []
            for item in document.items
        ],
        local=any(column.label.local for column in columns),
    )


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
    ink: Ink, frame: Frame, table: Table, index: int, *, top: float, density: Density
) -> float:
    """One line of goods and the hairline below it; returns where the next starts."""
    y = top + density.first_baseline
    for column in table.columns:
        if column.key == "description":
            _description(ink, table, index, (column.x0, y), density)
        else:
            ink.text(column.lefts[index], y, column.texts[index], column.style)
    floor = top + table.height(index, density)
    ink.across(frame.x0, frame.x1, floor, HAIR)
    return floor


def _description(
    ink: Ink, table: Table, index: int, corner: tuple[float, float], density: Density
) -> None:
    x, y = corner
    for line in table.descriptions[index]:
        ink.text(x, y, line, BODY)
        y += density.leading
    y -= density.leading - density.remark_leading
    for line in table.remarks[index]:
        ink.text(x, y, line, REMARK)
        y += density.remark_leading


def draw_carried(
    ink: Ink,
    frame: Frame,
    table: Table,
    document: Document,
    *,
    lines: int,
    top: float,
    forward: bool,
) -> float:
    """*Carried forward* (heavy rule) or *Brought forward* (hairline) after that many lines."""
    key = "carried" if forward else "brought"
    x = next(column.x0 for column in table.columns if column.key == "description")
    y = top + 10.4
    ink.runs(x, y, ink.setter.pair(label(key, document.language), CARRY, BODY))
    for column in table.columns:
        if column.carried is not None:
            style = Style(CARRY.size, CARRY.weight, column.style.condensed)
            ink.right(column.x1, y, column.total(lines), style)
    floor = top + CARRY_HEIGHT
    ink.across(frame.x0, frame.x1, floor, HEAVY if forward else HAIR)
    return floor
