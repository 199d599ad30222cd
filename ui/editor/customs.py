"""What a clerk declares for customs and VAT: why the goods leave, filings, sums beside the price.

The VAT rule is the rules' own choice; another one is taken with a reason, which stays in the
journal and with the paper. It only shows and tells what was chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.orders.model import Order
from app.said import from_data
from ui.editor.fields import BoundFields, FieldRow
from ui.editor.remarks import Offered, RemarkFields
from ui.look import Look
from ui.sentences import spoken
from ui.widgets import Choice, Field, label

REASON, LANE, WHY = "attributes.customs.reason", "attributes.vat.lane", "attributes.vat.reason"


class CustomsFields(QWidget):
    chosen = Signal(str, str)  # path, value; "" is what the rules say

    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("customs_fields")
        self._look, self._fields = look, fields
        self._choices: dict[str, Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(look, self.tr("Customs and VAT"), weight=600))
        column.addWidget(self._choice(REASON, self.tr("Reason for export")))
        column.addWidget(self._choice(LANE, self.tr("VAT rule")))
        self.why = fields.line(WHY, self.tr("Why another VAT rule"))
        column.addWidget(self.why)
        for row in self._rows():
            column.addWidget(row)
        self.remarks = RemarkFields(look, fields)
        self.remarks.chosen.connect(self.chosen)
        column.addWidget(self.remarks)

    def _rows(self) -> Sequence[FieldRow]:
        words = {
            "freight_to_border": self.tr("Freight to border"),
            "freight_after_border": self.tr("Freight after it"),
            "insurance": self.tr("Insurance"), "assists": self.tr("Assists"),
            "royalties": self.tr("Royalties"), "commissions": self.tr("Selling commissions"),
            "itn": self.tr("US filing, ITN"), "eccn": self.tr("US class, ECCN"),
            "authorisation": self.tr("Authorised exporter no."),
            "export_mrn": self.tr("Export MRN"),
            "mode": self.tr("Mode of carriage"), "port_of_entry": self.tr("Port of entry"),
            "contract": self.tr("Contract"), "delivery_time": self.tr("Delivery time"),
        }  # fmt: skip
        names = list(words)
        pairs = zip(names[::2], names[1::2], strict=True)
        rate = self._fields.row(
            ("attributes.vat.rate", self.tr("Exchange rate"), 1),
            ("attributes.vat.rate_currency", self.tr("Into currency"), 1),
        )
        whose = self._fields.row(
            ("attributes.vat.rate_source", self.tr("Source of the rate"), 1),
            ("attributes.vat.rate_day", self.tr("Its day"), 1),
        )
        return [rate, whose, *(
            self._fields.row(*((f"attributes.customs.{name}", words[name], 1) for name in pair))
            for pair in pairs
        )]  # fmt: skip

    def _choice(self, path: str, caption: str) -> Field:
        box = Choice(self._look, name="choice_" + path.replace(".", "_"))
        box.activated.connect(partial(self._on_activated, path))
        self._choices[path] = box
        return Field(self._look, caption, box)

    def _on_activated(self, path: str, at: int) -> None:
        self.chosen.emit(path, str(self._choices[path].itemData(at)))

    def focus(self, path: str) -> bool:
        """Go to the choice of that path; False where it has none."""
        if path in self._choices:
            self._choices[path].setFocus()
        return path in self._choices or self.remarks.focus(path)

    def show_judged(
        self,
        order: Order,
        reasons: Sequence[str],
        lanes: Sequence[tuple[str, str]],
        by_rule: str,
        remarks: Sequence[Offered],
    ) -> None:
        """`lanes` are ids with their words, `by_rule` the words of the lane that fits."""
        self.remarks.show_judged(order, remarks)
        fitting = self.tr("by rule: {}").format(by_rule) if by_rule else self.tr("by rule")
        words = [spoken(from_data(word)) for word in reasons]
        self._offer(REASON, order, [("", words[0] if words else ""),
                                    *zip(reasons[1:], words[1:], strict=True)])  # fmt: skip
        self._offer(LANE, order, [("", fitting), *lanes])
        chosen = bool(order.attributes.get("vat", {}).get("lane"))
        self.why.setVisible(chosen or bool(order.attributes.get("vat", {}).get("reason")))

    def _offer(self, path: str, order: Order, values: Sequence[tuple[str, str]]) -> None:
        _, group, key = path.split(".")
        box, told = self._choices[path], order.attributes.get(group, {}).get(key, "")
        if told and told not in dict(values):
            values = [*values, (told, told)]  # from elsewhere: shown as it stands
        shown = [(str(box.itemData(at)), box.itemText(at)) for at in range(box.count())]
        if shown != list(values):
            box.clear()
            for value, words in values:
                box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(told)))
