"""The three tables of a packer: shipments, the goods of one, and its packages.

They show rows of texts that `packed` gives, and tell what is typed by its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.editor.cell_grid import CellGrid
from ui.editor.cells import CellModel, Column, Mark
from ui.editor.packed import Cells, Place
from ui.look import Look

HEAD, ROW, FRAME = 28, 30, 2  # px at 13 px text
_NUMBER = Column("", "#", 34, editable=False, tone="text3")
SHIPMENTS = (
    _NUMBER,
    Column("provider", QT_TRANSLATE_NOOP("Packing", "Carrier"), 150),
    Column("tracking_no", QT_TRANSLATE_NOOP("Packing", "Tracking number"), 160, stretch=True),
    Column("shipped_at", QT_TRANSLATE_NOOP("Packing", "Shipped on"), 140),
    Column(
        "pieces", QT_TRANSLATE_NOOP("Packing", "Pieces"), 84, right=True, editable=False,
        weight=500,
    ),
)  # fmt: skip
GOODS = (
    _NUMBER,
    Column("sku", QT_TRANSLATE_NOOP("Packing", "SKU"), 94, editable=False, weight=500),
    Column(
        "name", QT_TRANSLATE_NOOP("Packing", "Description"), 120, editable=False, stretch=True
    ),
    Column(
        "ordered", QT_TRANSLATE_NOOP("Packing", "Ordered"), 88, right=True, editable=False,
        tone="text2",
    ),
    Column(
        "elsewhere", QT_TRANSLATE_NOOP("Packing", "Elsewhere"), 84, right=True, editable=False,
        tone="text2",
    ),
    Column("here", QT_TRANSLATE_NOOP("Packing", "Here"), 60, right=True, weight=500),
    Column("packed", QT_TRANSLATE_NOOP("Packing", "In package {}"), 104, right=True),
    Column(
        "open", QT_TRANSLATE_NOOP("Packing", "Still open"), 80, right=True, editable=False,
        tone="text2",
    ),
)  # fmt: skip
PACKAGES = (
    _NUMBER,
    Column("kind", QT_TRANSLATE_NOOP("Packing", "Kind"), 96),
    Column("length_cm", QT_TRANSLATE_NOOP("Packing", "L cm"), 52, right=True),
    Column("width_cm", QT_TRANSLATE_NOOP("Packing", "W cm"), 52, right=True),
    Column("height_cm", QT_TRANSLATE_NOOP("Packing", "H cm"), 52, right=True),
    Column("net_kg", QT_TRANSLATE_NOOP("Packing", "Net kg"), 62, right=True),
    Column("gross_kg", QT_TRANSLATE_NOOP("Packing", "Gross kg"), 74, right=True),
    Column("marks", QT_TRANSLATE_NOOP("Packing", "Marks"), 100),
    Column(
        "goods", QT_TRANSLATE_NOOP("Packing", "Contents"), 100, editable=False, tone="text2",
        stretch=True,
    ),
)  # fmt: skip


class TextModel(CellModel):
    """Rows of texts. `number` stands in titles that have a place for one."""

    context = "Packing"

    def __init__(
        self, columns: tuple[Column, ...], invitation: str = "", *, grows: bool = True
    ) -> None:
        super().__init__(columns, None, invitation)
        self.grows = grows
        self.inviting = next(at for at, column in enumerate(columns) if column.stretch)
        self.number = 1
        self.rows: Sequence[Cells] = ()

    @property
    def filled(self) -> int:
        return len(self.rows)

    def text(self, row: int, key: str) -> str:
        return self.rows[row].get(key, "") if row < len(self.rows) else ""

    def title(self, column: int) -> str:
        return super().title(column).format(self.number)

    def show(self, rows: Sequence[Cells], number: int = 1) -> None:
        """Other texts; rows come and go at the end. What began in the empty row stays where it is:
        another empty row comes after it.
        """
        before, after = len(self.rows), len(rows)
        if after > before:
            self.beginInsertRows(QModelIndex(), before + self.grows, after - 1 + self.grows)
            self.rows = rows
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self.rows = rows
            self.endRemoveRows()
        self.rows = rows
        if rows:
            self.tell(0, after - 1)
        if number != self.number:
            self.number = number
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)


class PackingTable(CellGrid):
    """One of the three; as high as its rows, up to `most`, and Tab leaves it."""

    chosen = Signal(int)  # row

    def __init__(self, look: Look, rows: TextModel, words: str, each: str, most: int) -> None:
        super().__init__(look, rows, f"packing_{each}s", words, f"packing_{each}")
        self.text_model, self.most = rows, most
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.rowsInserted.connect(self.fit)
        rows.rowsRemoved.connect(self.fit)
        look.changed.connect(self.fit)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.fit()

    def fit(self) -> None:
        count = max(1, min(self.most, self.text_model.rowCount()))
        self.setFixedHeight(self.look.height(HEAD) + count * self.look.height(ROW) + FRAME)

    def _on_row(self, now: QModelIndex) -> None:
        self.chosen.emit(now.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab from the last cell goes on to the next table."""
        forward = event.key() == Qt.Key.Key_Tab
        if (forward or event.key() == Qt.Key.Key_Backtab) and self._is_end(forward):
            self.setTabKeyNavigation(False)  # else the view would ask itself for the next cell
            self.focusNextPrevChild(forward)
            self.setTabKeyNavigation(True)
        else:
            super().keyPressEvent(event)

    def _is_end(self, forward: bool) -> bool:
        """Is there no further cell to type in, that way?"""
        action = self.CursorAction.MoveNext if forward else self.CursorAction.MovePrevious
        nothing_held = Qt.KeyboardModifier.NoModifier
        return self.moveCursor(action, nothing_held) == self.currentIndex()


def marks_of(
    wrong: Mapping[Place, Mark], shipment: int, box: int
) -> tuple[dict[tuple[int, str], Mark], ...]:
    """The marks of shipments, of the goods and of the packages of the shipment in view."""
    shipments: dict[tuple[int, str], Mark] = {}
    goods: dict[tuple[int, str], Mark] = {}
    packages: dict[tuple[int, str], Mark] = {}
    for place, mark in wrong.items():
        if place.line is None and place.box is None:
            shipments[place.shipment, place.name] = mark
        elif place.shipment != shipment:
            continue
        elif place.line is None:
            packages[place.box or 0, place.name] = mark
        elif place.box in (None, box):
            goods[place.line, "here" if place.box is None else "packed"] = mark
    return shipments, goods, packages


def place_in(each: str, key: str, row: int, shipment: int, box: int) -> Place:
    """The place of a cell of that table."""
    if each == "shipment":
        return Place(row, None, None, key)
    if each == "package":
        return Place(shipment, row, None, key)
    return Place(shipment, box if key == "packed" else None, row, "quantity")
