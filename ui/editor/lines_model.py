"""The lines of a draft as a table for the grid: texts, marks and the empty line at the end.

Holds what is shown, never decides: a new draft comes in through `show`, and only rows that differ
are told to the view (a thousand lines stay quick).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QObject

from app import money
from app.orders.model import Line
from ui.editor.cells import CellModel, Column
from ui.editor.draft import Row, shown_cell
from ui.editor.typed import Spelling, shown_number

COLUMNS = (
    Column("", "#", 34, editable=False, tone="text3"),
    Column("sku", QT_TRANSLATE_NOOP("Lines", "SKU"), 94, weight=500),
    Column("name", QT_TRANSLATE_NOOP("Lines", "Description"), 140, stretch=True),
    Column("quantity", QT_TRANSLATE_NOOP("Lines", "Qty"), 50, right=True),
    Column("unit_net", QT_TRANSLATE_NOOP("Lines", "Unit net"), 74, right=True),
    Column("tax_rate", QT_TRANSLATE_NOOP("Lines", "VAT"), 54, right=True, tone="text3"),
    Column(
        "line_net", QT_TRANSLATE_NOOP("Lines", "Line net"), 80, right=True, editable=False,
        weight=500,
    ),
    Column("hs_code", QT_TRANSLATE_NOOP("Lines", "HS code"), 84, tone="text2"),
    Column("origin_country", QT_TRANSLATE_NOOP("Lines", "Origin"), 52, tone="text2"),
    Column(
        "net_weight_kg", QT_TRANSLATE_NOOP("Lines", "Net kg"), 58, right=True, tone="text2"
    ),
)  # fmt: skip
KEYS = tuple(column.key for column in COLUMNS)
SKU, NAME, QUANTITY, PRICE = (KEYS.index(k) for k in ("sku", "name", "quantity", "unit_net"))


class LinesModel(CellModel):
    """Rows of the draft plus one empty row, in which the next code is typed."""

    context = "Lines"
    first, inviting = SKU, NAME

    def __init__(self, spelling: Spelling, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.invitation = self.tr("Type or scan a code")
        self.spelling = spelling
        self.rows: tuple[Row, ...] = ()
        self.nets: Sequence[Decimal | None] = ()
        self.currency = ""
        self.counted = -1  # the row whose code came with its quantity (`12*CODE`)

    @property
    def filled(self) -> int:
        return len(self.rows)

    def show(self, rows: tuple[Row, ...], nets: Sequence[Decimal | None], currency: str) -> None:
        """Take over new rows; tells the view of those that came, went or changed."""
        before = self.rows
        same = _common(before, rows)
        tail = _common(before[same:][::-1], rows[same:][::-1])
        self.nets, places_changed = nets, currency != self.currency
        self.currency = currency
        self._replace(same, len(before) - tail, rows, len(rows) - tail)
        if places_changed and rows:
            self.tell(0, len(rows) - 1)

    def _replace(self, start: int, old_end: int, rows: tuple[Row, ...], new_end: int) -> None:
        grown = new_end - old_end
        if grown > 0:
            self.beginInsertRows(QModelIndex(), old_end, old_end + grown - 1)
            self.rows = rows
            self.endInsertRows()
        elif grown < 0:
            self.beginRemoveRows(QModelIndex(), new_end, old_end - 1)
            self.rows = rows
            self.endRemoveRows()
        else:
            self.rows = rows
        if start < new_end:
            self.tell(start, new_end - 1)

    # -- texts -----------------------------------------------------------------------
    def text(self, row: int, key: str) -> str:
        if row >= len(self.rows) or not key:
            return ""
        if key == "line_net":
            return self._net(row)
        places = money.exponent(self.currency) if money.is_currency(self.currency) else 0
        return shown_cell(self.rows[row], key, self.spelling, places if key == "unit_net" else 0)

    def shown(self, row: int, key: str) -> str:
        text = super().shown(row, key)
        if key == "tax_rate" and text and key not in self.rows[row].wrong:
            return f"{text} %"
        if key == "hs_code":
            return " ".join(part for part in (text[:4], text[4:6], text[6:8], text[8:]) if part)
        return text

    def _net(self, row: int) -> str:
        net = self.nets[row] if row < len(self.nets) else None
        if net is None or self.rows[row].wrong:
            return "—"
        places = money.exponent(self.currency) if money.is_currency(self.currency) else 2
        return shown_number(net, self.spelling, places)

    def pieces(self) -> tuple[int, Decimal, Decimal]:
        """Lines, pieces and net kilograms of the readable lines."""
        lines: list[Line] = [row.line for row in self.rows if not row.wrong]
        weights = [line.net_weight_kg * line.quantity for line in lines if line.net_weight_kg]
        return (
            len(self.rows),
            sum((line.quantity for line in lines), Decimal(0)),
            sum(weights, Decimal(0)),
        )


def _common(one: Sequence[Row], other: Sequence[Row]) -> int:
    """How many rows from the start are the same objects."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a is not b:
            return at
    return min(len(one), len(other))
