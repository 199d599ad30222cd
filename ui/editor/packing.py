"""The packer's side of the order: scan what leaves, in which shipment, in which package.

It shows the draft's shipments and turns what is typed, scanned and pressed into steps of the
session, so all of it can be undone and is kept. What may leave is the domain's to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.orders import packing
from app.orders.problems import Refused
from ui.editor import packed
from ui.editor.cells import Column, Mark
from ui.editor.fields import BoundFields
from ui.editor.handling import HandlingFields
from ui.editor.packed import Act, Place
from ui.editor.packing_tables import (
    GOODS,
    PACKAGES,
    SHIPMENTS,
    PackingTable,
    TextModel,
    marks_of,
    place_in,
)
from ui.editor.scan_bar import ScanBar
from ui.editor.session import Session
from ui.layouts import Sheet
from ui.pages import Workplace
from ui.sentences import spoken
from ui.widgets import Button, label
from ui.widgets.field import Below

PACKED = [column.key for column in GOODS].index("packed")
_ALIKE = ("kind", "length_cm", "width_cm", "height_cm")  # of packages made in a row
MOST_SHIPMENTS, MOST_GOODS, MOST_PACKAGES = 4, 8, 6  # rows in view


class PackingPanel(QScrollArea):
    """`place` is the shipment in hand, one past the last a new one; `box` the package in hand."""

    def __init__(self, workplace: Workplace, session: Session, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("packing")
        self.setAccessibleName(self.tr("Shipments and packages"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look = workplace.look
        self.workplace, self.session, self.look = workplace, session, look
        self.place, self._box = 0, 0
        self._wrong: Mapping[Place, Mark] = {}
        self.scans = ScanBar(workplace, session, fields, self, lambda: (self.place, self.box))
        self._make_tables()
        self.unsent = Below(look)
        self.unsent.setObjectName("unsent_shipments")
        self.handling = HandlingFields(look, fields)
        self._lay_out()
        self._connect()

    # -- assembly ------------------------------------------------------------------------
    def _make_tables(self) -> None:
        new_shipment = self.tr("New: type its carrier, or scan")
        new_package = self.tr("New: type its kind")
        self.shipments = self._table(
            SHIPMENTS, "shipment", self.tr("Shipments"), MOST_SHIPMENTS, new_shipment
        )
        self.goods = self._table(GOODS, "good", self.tr("Goods of the shipment"), MOST_GOODS)
        self.packages = self._table(
            PACKAGES, "package", self.tr("Packages of the shipment"), MOST_PACKAGES, new_package
        )

    def _table(
        self, columns: tuple[Column, ...], each: str, words: str, most: int, invitation: str = ""
    ) -> PackingTable:
        model = TextModel(columns, invitation, grows=bool(invitation))
        model.typed.connect(partial(self._on_typed, each))
        return PackingTable(self.look, model, words, each, most)

    def _lay_out(self) -> None:
        inner = Sheet()
        inner.setProperty("ground", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(6)
        column.addWidget(self.scans)
        self.rest = self._button(self.tr("Ship what is left"), "Ctrl+R", "ship_rest")
        self.scans.row.addWidget(self.rest)
        self.new_package = self._button(self.tr("New package"), "F6", "new_package")
        self.pack_rest = self._button(self.tr("The rest in here"), "F7", "pack_rest")
        column.addWidget(self.shipments)
        column.addWidget(self.unsent)
        column.addWidget(self.goods)
        column.addLayout(self._headed(self.tr("Packages"), self.pack_rest, self.new_package))
        column.addWidget(self.packages)
        column.addSpacing(4)
        column.addWidget(self.handling)
        column.addStretch(1)
        self.setWidget(inner)

    def _button(self, words: str, key: str, name: str) -> Button:
        """Its key acts at once: a button's own waits a tenth of a second, a scanner does not."""
        made = Button(self.look, words, kind="quiet", small=True, key=key, bind=False, name=name)
        QShortcut(QKeySequence(key), self, made.click)
        return made

    def _headed(self, words: str, *buttons: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(self.look, words, weight=600))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.scans.strayed.connect(self._on_strayed)
        self.shipments.chosen.connect(self._on_shipment)
        self.packages.chosen.connect(self._on_package)
        self.shipments.remove.connect(self._on_remove_shipment)
        self.packages.remove.connect(self._on_remove_packages)
        self.rest.clicked.connect(self._on_rest)
        self.new_package.clicked.connect(self._on_new_package)
        self.pack_rest.clicked.connect(self._on_pack_rest)

    # -- showing -------------------------------------------------------------------------
    def begin(self) -> None:
        """The packer's side comes into view: what is to be packed now, and the scanner's field."""
        self.place = packed.first_to_pack(self.session.now, self.session.loaded)
        self._box = 0
        self.show_draft()
        self.scans.begin()

    @property
    def box(self) -> int | None:
        """The package scans go in; None while the shipment has none."""
        packages = packing.told_in_full(self.session.now.order, self.place).packages
        return min(self._box, len(packages) - 1) if packages else None

    def show_draft(self) -> None:
        """The session's draft; nothing is worked out while nobody looks."""
        if not self.isVisibleTo(self.window()):
            return
        draft, spelling = self.session.now, self.session.spelling
        self.place = min(self.place, len(draft.head.shipments))
        box = self.box
        self.shipments.text_model.show(packed.shipment_rows(draft, spelling))
        self.packages.text_model.show(packed.package_rows(draft, self.place, spelling))
        goods = packed.goods_rows(draft, self.place, box, spelling)
        self.goods.text_model.show(goods, (box or 0) + 1)
        self.goods.setColumnHidden(PACKED, box is None)
        self.pack_rest.setEnabled(box is not None)
        self._stand(self.shipments, self.place)
        self._stand(self.packages, len(draft.head.shipments) if box is None else box)
        self._mark()

    def _stand(self, table: PackingTable, row: int) -> None:
        at = table.currentIndex()
        if at.row() != row and row < table.text_model.rowCount():
            column = max(at.column(), table.text_model.first)
            table.setCurrentIndex(table.text_model.index(row, column))

    def mark(self, paths: Mapping[str, Mark]) -> None:
        """The problems that stand at a place of a shipment."""
        found = ((packed.place_of(path), mark) for path, mark in paths.items())
        self._wrong = {place: mark for place, mark in found if place is not None and place.name}
        self._mark()

    def show_not_sent(self, reason: str) -> None:
        """Why the account does not get the shipments, "" where it does."""
        self.unsent.say(reason, not_sent=True)

    def _mark(self) -> None:
        found = marks_of(self._wrong, self.place, self.box or 0)
        for table, marks in zip(self.tables, found, strict=True):
            table.text_model.mark(marks)

    def go(self, path: str) -> None:
        """To the cell at that path, or to the shipments."""
        place = packed.place_of(path)
        if place is None:
            self.scans.scan.setFocus()
            return
        self.place, self._box = place.shipment, place.box or 0
        self.show_draft()
        table, row, key = self.shipments, place.shipment, place.name
        if place.line is not None:
            table, row, key = self.goods, place.line, "here" if place.box is None else "packed"
        elif place.box is not None:
            table, row = self.packages, place.box
        keys = [column.key for column in table.text_model.columns]
        table.setFocus()
        table.go(row, keys.index(key) if key in keys else 1, edit=False)

    @property
    def tables(self) -> tuple[PackingTable, ...]:
        return self.shipments, self.goods, self.packages

    def is_ready(self) -> bool:
        """Is there something in the shipment in hand? If not, it says so."""
        if self.scans.scan.blocked:
            return False
        if any(count.here for count in packing.counts(self.session.now.order, self.place)):
            return True
        self.scans.say(self.tr("Nothing is in this shipment yet: scan or type what leaves."))
        return False

    # -- acts ----------------------------------------------------------------------------
    def _on_strayed(self) -> None:
        """The cell that a scan fell in stays as it was."""
        for table in self.tables:
            table.drop_editor()

    def _on_typed(self, each: str, row: int, key: str, text: str) -> None:
        place = place_in(each, key, row, self.place, self.box or 0)
        self.session.take(packed.typed(self.session.now, place, text, self.scans.typist()))

    def _act(self, act: Act) -> bool:
        """One step of the packer; a refusal stands above until the next step."""
        self.scans.notice.clear()
        try:
            self.session.take(packed.acted(self.session.now, act, self.session.desk.ids.ulid))
        except Refused as refused:
            self.scans.say(spoken(packed.why(refused)))
            return False
        return True

    def _on_rest(self) -> None:
        self._act(lambda order: packing.ship_rest(order, self.place))

    def _on_new_package(self) -> None:
        """Of the same kind and size as the one before; scans go in it."""
        boxes = packing.told_in_full(self.session.now.order, self.place).packages
        like = {name: getattr(boxes[-1], name) for name in _ALIKE} if boxes else {}
        self._box = len(boxes)
        self._act(lambda order: packing.with_package(order, self.place, len(boxes), **like))
        self.scans.scan.setFocus()

    def _on_pack_rest(self) -> None:
        box = self.box
        if box is not None:
            self._act(lambda order: packing.pack_rest(order, self.place, box))

    def _on_remove_shipment(self, rows: frozenset[int]) -> None:
        for row in sorted(rows, reverse=True):
            self.session.take(packed.removed(self.session.now, row))

    def _on_remove_packages(self, rows: frozenset[int]) -> None:
        if rows:
            self.session.take(packed.removed(self.session.now, self.place, rows))

    def _on_shipment(self, row: int) -> None:
        if row not in (-1, self.place):
            self.place, self._box = row, 0
            QTimer.singleShot(0, self, self.show_draft)  # rows may be on their way

    def _on_package(self, row: int) -> None:
        if row not in (-1, self._box):
            self._box = row
            QTimer.singleShot(0, self, self.show_draft)
