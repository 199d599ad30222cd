"""Remarks for customs: chosen from dated sentences, their numbers typed, words of one's own.

What is chosen shows as the sentence that will be printed. It only shows and tells what was chosen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.orders.model import Order
from ui.editor.draft import FREE_REMARK
from ui.editor.fields import BoundFields
from ui.look import Look
from ui.widgets import Button, Choice, Field, label
from ui.widgets.label import plain_tip

GROUP = "attributes.remarks"
WIDEST = 460  # px at 13 px, of the sentences offered


class Offered(NamedTuple):
    """A remark that may be chosen: its key, its sentence in the window's language."""

    key: str
    sentence: str
    numbered: bool


class RemarkFields(QWidget):
    chosen = Signal(str, str)  # path, value; "" takes the remark away

    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self._look, self._fields = look, fields
        self._rows: dict[str, QWidget] = {}
        self._asked: set[str] = set()  # chosen ones whose number is not typed yet
        self._order_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.choice = Choice(look, name="choice_remarks")
        self.choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.view().setMinimumWidth(look.px(WIDEST))
        self.choice.activated.connect(self._on_activated)
        column.addWidget(Field(look, self.tr("Remarks for customs"), self.choice))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(fields.note(FREE_REMARK, self.tr("Further remark, printed as it stands")))

    def focus(self, path: str) -> bool:
        """Go to what the remark at that path is changed by; False for another path."""
        if not path.startswith(GROUP) or path in self._fields.fields:
            return False
        row = self._rows.get(path.rpartition(".")[2])
        (row.findChild(Button) or self.choice if row else self.choice).setFocus()
        return True

    def show_judged(self, order: Order, known: Sequence[Offered]) -> None:
        told = order.attributes.get("remarks", {})
        if order.id != self._order_id:
            self._order_id, self._asked = order.id, set()
        self._asked |= {one.key for one in known if one.numbered and one.key in told}
        names = {one.key for one in known} | {"text"}
        strangers = [Offered(key, key, numbered=False) for key in told if key not in names]
        wanted = {
            one.key: one
            for one in (*known, *strangers)
            if one.key in told or one.key in self._asked
        }
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(key)
        for one in wanted.values():
            if one.key not in self._rows:
                self._add(one, told)
        self._offer([one for one in known if one.key not in wanted])

    def _offer(self, free: Sequence[Offered]) -> None:
        shown = [str(self.choice.itemData(at)) for at in range(1, self.choice.count())]
        if self.choice.count() and shown == [one.key for one in free]:
            return
        self.choice.clear()
        self.choice.addItem(self.tr("Add a remark"), "")
        for at, one in enumerate(free, 1):
            self.choice.addItem(one.sentence, one.key)
            self.choice.setItemData(at, one.numbered, Qt.ItemDataRole.UserRole + 1)
            self.choice.setItemData(at, plain_tip(one.sentence), Qt.ItemDataRole.ToolTipRole)

    def _on_activated(self, at: int) -> None:
        key = str(self.choice.itemData(at))
        if not key:
            return
        if not self.choice.itemData(at, Qt.ItemDataRole.UserRole + 1):
            self.chosen.emit(f"{GROUP}.{key}", "yes")
            return
        self._asked.add(key)
        self._add(Offered(key, self.choice.itemText(at), numbered=True), {})
        self.choice.removeItem(at)
        self.choice.setCurrentIndex(0)
        self._fields.focus(f"{GROUP}.{key}")

    def _add(self, one: Offered, told: Mapping[str, str]) -> None:
        """The sentence with what takes it away, below it the field for its number."""
        row = QWidget()
        row.setObjectName(f"remark_{one.key}")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        words = label(self._look, one.sentence, px=12, tone="second", wrap=True)
        line.addWidget(words, 1)
        away = Button(self._look, self.tr("Take this remark away"), icon="x-bold", kind="icon",
                      small=True, name=f"drop_remark_{one.key}")  # fmt: skip
        away.clicked.connect(partial(self._on_away, one.key))
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        if one.numbered:
            field = self._fields.line(f"{GROUP}.{one.key}", self.tr("Its number"))
            assert isinstance(field.editor, QLineEdit)
            field.editor.setText(told.get(one.key, ""))
            column.addWidget(field)
        self._rows[one.key] = row
        self._list.addWidget(row)
        row.show()

    def _on_away(self, key: str) -> None:
        self._asked.discard(key)
        self._drop(key)
        self.choice.setFocus()
        self.chosen.emit(f"{GROUP}.{key}", "")

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        self._fields.drop(f"{GROUP}.{key}")
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
