"""Says that something is saved, and into how many waiting orders its products' words went.

The one act of the toast takes those back; what was saved stays with the one it was typed for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.store.views import Changes
from ui.pages import Workplace

if TYPE_CHECKING:
    from app.store.remembering import Learned


class Remembered(QObject):
    """`undone` names what was taken back, before the window hears of it."""

    undone = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.workplace = workplace

    def say_saved(self, name: str, learned: Learned | None, *, always: bool = False) -> None:
        """With the undo of what other orders got; with `always` also of what none got."""
        words = self.tr("{} saved").format(name)
        if learned is None or not (learned.orders or always):
            self.workplace.toast(words)
            return
        if learned.orders:
            filled = self.tr("%n waiting order(s) got what was missing", "", len(learned.orders))
            words = f"{words} · {filled}"
        self.workplace.toast(words, self.tr("Undo"), partial(self.undo, learned.change, name))

    def undo(self, change: int, name: str) -> None:
        """Take that change of the catalogue back."""
        from app.commands import products

        work = partial(products.undo, self.workplace.desk, change)
        self.workplace.jobs.run(work, partial(self._on_undone, name))

    def _on_undone(self, name: str, changes: Changes) -> None:
        self.undone.emit(name)
        self.workplace.bus.changed.emit(changes)
