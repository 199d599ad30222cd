"""The middle of the editor: head fields, then the lines or the packing, and the problems below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.editor.head import HeadFields
from ui.editor.lines_grid import LinesGrid
from ui.editor.packing import PackingPanel
from ui.editor.problem_list import ProblemList
from ui.format import Formats
from ui.look import Look
from ui.widgets import Button, ElidedLabel, hairline, label

LOW, LOW_PACKING = 640, 920  # px of the page at 13 px, under which fewer problems show
FEW, MANY = 2, 4


class Middle(QWidget):
    """F9 turns from the lines to the packing and back."""

    turned = Signal(bool)  # the packing is in view

    def __init__(
        self, look: Look, head: HeadFields, grid: LinesGrid, packing: PackingPanel,
        problems: ProblemList,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("ground", "surface")
        self.look, self.grid, self.packing, self.problems = look, grid, packing, problems
        self._room = LOW_PACKING
        self.hints = ElidedLabel(look, px=11, tone="quiet")
        self.hints.set_text(self._keys(packing=False))
        self.pieces = label(look, px=12, weight=500, tone="second")
        self.pieces.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.turn = Button(
            look, self.tr("Packing"), kind="quiet", small=True, key="F9", bind=False,
            icon="package", name="turn_packing",
        )  # fmt: skip
        self.turn.setCheckable(True)
        QShortcut(QKeySequence("F9"), self, self.turn.toggle)
        self.turn.toggled.connect(self._on_turn)
        self.stack = QStackedWidget()
        self.stack.addWidget(grid)
        self.stack.addWidget(packing)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(hairline())
        column.addWidget(self.stack, 1)
        column.addWidget(hairline())
        column.addLayout(self._foot())
        column.addWidget(hairline())
        column.addWidget(problems)

    def put_below(self, part: QWidget) -> None:
        """A part between the lines and the foot."""
        self._column.insertWidget(self._column.indexOf(self.stack) + 1, part)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 6)
        foot.setSpacing(10)
        foot.addWidget(self.hints, 1)
        foot.addWidget(self.pieces)
        foot.addWidget(self.turn)
        return foot

    def _keys(self, *, packing: bool) -> str:
        if packing:
            return self.tr("Enter adds one  ·  12*CODE adds 12  ·  -CODE takes one back")
        return self.tr(
            "Tab next cell  ·  12*CODE quantity  ·  Ctrl D repeat  ·  Ctrl Del remove line"
        )

    @property
    def is_packing(self) -> bool:
        return self.turn.isChecked()

    def show_packing(self, on: bool) -> None:
        """Turn to the packing, or back to the lines."""
        self.turn.setChecked(on)

    def _on_turn(self, on: bool) -> None:
        self.hints.set_text(self._keys(packing=on))
        self.stack.setCurrentWidget(self.packing if on else self.grid)
        if on:
            self.packing.begin()
        else:
            self.grid.setFocus()
        self.fit(self._room)
        self.turned.emit(on)

    def fit(self, height: int) -> None:
        """Few problems in a page that is low; the packing needs more height than the lines."""
        self._room = height
        low = LOW_PACKING if self.is_packing else LOW
        self.problems.fit(FEW if height < low * self.look.base_px // 13 else MANY)

    def show_pieces(self, formats: Formats) -> None:
        """Lines, pieces and kilograms of the order."""
        count, pieces, kilograms = self.grid.lines.pieces()
        text = formats.quantity
        parts = [self.tr("%n line(s)", "", count)]
        parts.append(
            self.tr("{} pieces").format(text(pieces)) if pieces != 1 else self.tr("1 piece")
        )
        if kilograms:
            parts.append(self.tr("{} kg").format(text(kilograms)))
        self.pieces.setText(" · ".join(parts))
