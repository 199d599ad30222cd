"""What left with which shipment: carrier, tracking number, packages, and how many pieces of all."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.orders import packing
from app.orders.model import Order
from ui.detail.rows import Row, Rows
from ui.format import Formats
from ui.look import Look
from ui.widgets import SectionLabel

NONE = Decimal(0)


class Shipped(QWidget):
    """Takes no room while nothing was shipped."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.setObjectName("detail_shipments")
        self._rows = Rows(look, name="overview_shipments", lead=26)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionLabel(look, self.tr("Shipments")))
        column.addWidget(self._rows)

    def show_order(self, order: Order) -> None:
        self.setVisible(bool(order.shipments))
        ordered = sum((x.quantity for x in order.lines if packing.is_goods(x)), NONE)
        self._rows.fill([self._row(order, at, ordered) for at in range(len(order.shipments))])

    def _row(self, order: Order, at: int, ordered: Decimal) -> Row:
        shipment, figure = order.shipments[at], self._formats.quantity
        named = " · ".join(part for part in (shipment.provider, shipment.tracking_no) if part)
        packages = len(shipment.packages)
        here = sum((count.here for count in packing.counts(order, at)), NONE)
        return Row(
            named or self.tr("No carrier yet"),
            lead=str(at + 1),
            note=self.tr("%n package(s)", "", packages) if packages else "",
            trail=f"{figure(here)} / {figure(ordered)}",
        )
