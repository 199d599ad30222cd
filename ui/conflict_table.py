"""The clashing fields of one order side by side: here, there, before; what is picked so far.

It shows rows and keeps choices; nothing is written here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.orders.model import Order
from app.store.views import ConflictRow
from ui.conflict_cards import SideCard, Word, lines_of, marked, parsed
from ui.look import Look
from ui.widgets import label
from ui.words import group_words

Side = Literal["local", "remote"]
# Clashes that are not of one field but of the whole order (sync §1.11).
CUT = {
    "deleted_here": QT_TRANSLATE_NOOP("ClashTable", "Deleted here, changed there"),
    "gone_there": QT_TRANSLATE_NOOP("ClashTable", "Changed here, deleted there"),
}


@dataclass
class Clash:
    """One clashing group on the page."""

    row: ConflictRow
    here: SideCard
    there: SideCard
    choice: Side | None = None
    third: str | None = None  # a value of its own, for plain texts

    @property
    def plain(self) -> bool:
        """A text of one line: the only kind that may be written anew here."""
        return all(
            isinstance(parsed(side), str) or side is None
            for side in (self.row.local, self.row.remote)
        )


class ClashTable(QWidget):
    """One row a group; `picked` when a card is clicked."""

    picked = Signal(int, str)  # place, side

    def __init__(
        self, look: Look, order: Order, rows: Sequence[ConflictRow], seen: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self.clashes: list[Clash] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        for column, stretch in ((0, 3), (1, 6), (2, 6), (3, 5)):
            self._grid.setColumnStretch(column, stretch)
        self._add_head(rows[0].account_name if rows else "", seen)
        for at, row in enumerate(rows):
            self._add(at, row, order)

    def _add_head(self, account: str, seen: str) -> None:
        heads = (
            ("", self.tr("Field"), ""),
            ("desktop", self.tr("Here"), ""),
            ("cloud", self.tr("At {}").format(account), seen),
            ("clock-counter-clockwise", self.tr("Before"), ""),
        )
        for column, (icon, words, when) in enumerate(heads):
            head = QHBoxLayout()
            head.setSpacing(6)
            if icon:
                sign = QLabel()
                ratio = self.devicePixelRatioF()
                sign.setPixmap(self._look.icon(icon, "text3", ratio, 16))
                head.addWidget(sign)
            strong = 600 if icon else 400
            head.addWidget(label(self._look, words, px=12, weight=strong, tone="second"))
            head.addWidget(label(self._look, when, px=12, tone="quiet"))
            head.addStretch(1)
            self._grid.addLayout(head, 0, column)

    def _add(self, at: int, row: ConflictRow, order: Order) -> None:
        look, group = self._look, row.group
        local, remote = lines_of(group, parsed(row.local)), lines_of(group, parsed(row.remote))
        here = SideCard(look, marked(local, remote), f"here_{at}")
        there = SideCard(look, marked(remote, local), f"there_{at}")
        here.clicked.connect(partial(self._pick, at, "local"))
        there.clicked.connect(partial(self._pick, at, "remote"))
        self.clashes.append(Clash(row, here, there))
        before = label(
            look, "\n".join(lines_of(group, parsed(row.base))), px=12, tone="second", wrap=True
        )
        before.setAlignment(Qt.AlignmentFlag.AlignTop)
        before.setContentsMargins(0, 11, 0, 0)
        self._grid.addLayout(self._field(group, order), at + 1, 0)
        self._grid.addWidget(here, at + 1, 1)
        self._grid.addWidget(there, at + 1, 2)
        self._grid.addWidget(before, at + 1, 3)

    def _field(self, group: str, order: Order) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(0, 10, 0, 0)
        words.setSpacing(1)
        field = self.tr(str(CUT[group])) if group in CUT else group_words(group, order)
        words.addWidget(label(self._look, field, weight=600, wrap=True))
        if group.startswith("party."):
            together = self.tr("name and address go together")
            words.addWidget(label(self._look, together, px=12, tone="second", wrap=True))
        words.addStretch(1)
        return words

    def _pick(self, at: int, side: Side, _checked: bool) -> None:
        self.picked.emit(at, side)

    @property
    def chosen(self) -> int:
        """How many fields have their choice."""
        return sum(clash.choice is not None for clash in self.clashes)

    def show_choices(self, current: int) -> None:
        """Mark what is picked and where the keyboard is."""
        for at, clash in enumerate(self.clashes):
            clash.here.setChecked(clash.choice == "local")
            clash.there.setChecked(clash.choice == "remote")
            clash.here.set_current(at == current and clash.choice != "remote")
            clash.there.set_current(at == current and clash.choice == "remote")
            if clash.third is not None:
                clash.here.set_lines([[Word(word, differs=True) for word in clash.third.split()]])
