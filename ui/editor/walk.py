"""F8: from finding to finding, and in the Blocked view on to the next order.

While the clerk walks, Enter takes over the field and leads to the next finding by itself, once the
order has been judged with what was typed. `ProblemList` knows the places, the page goes there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.editor.problem_list import ProblemList
from ui.editor.session import Session
from ui.pages import Workplace

BLOCKED = "blocked"  # the walk goes on to the next order of that view


class Walk(QObject):
    began = Signal(bool)  # Enter leads from finding to finding, or no longer

    def __init__(
        self,
        workplace: Workplace,
        session: Session,
        problems: ProblemList,
        save: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._session, self._problems, self._save = workplace, session, problems, save
        self._on = False
        self._through = False  # all blocked orders, not only this one
        self._due = False  # as soon as the order is judged
        self._moved = False  # something was typed or passed since the order was opened
        self._leaving = False  # as soon as the order is saved
        session.judged.connect(self._on_judged)
        session.saved.connect(self._on_saved)
        problems.next.clicked.connect(self.step)

    def begin(self, how: str) -> None:
        """An order is opened; `how` is "" for no walk, "order", or BLOCKED."""
        self._through, self._moved, self._leaving = how == BLOCKED, False, False
        self._problems.start_over()
        self._start(on=bool(how))
        self._due = self._on

    def _start(self, *, on: bool) -> None:
        self._on = on
        self.began.emit(on)

    def step(self) -> None:
        """F8: the finding after the current one, round again where the walk stays in its order."""
        if not self._on:
            self._start(on=True)
        self._moved = True
        if not self._through:
            self._problems.go_next()
        elif not self._problems.go_next(stopping=True, around=False):
            self._leave()

    def entered(self) -> None:
        """Enter in a field: on to the next finding, as soon as this one is judged."""
        if not self._on:
            return
        self._moved = self._due = True
        if not self._session.judging:
            self._advance()

    def _on_judged(self, _judgement: object) -> None:
        if self._due:
            self._advance()

    def _advance(self) -> None:
        self._due = False
        if self._problems.go_next(stopping=True):
            return
        if self._through and self._moved:
            self._leave()
        else:
            self._start(on=False)
            self._place.toast(self.tr("Nothing stops the papers of this order"))

    # -- on to the next order ------------------------------------------------------------
    def _leave(self) -> None:
        """Keep what was typed first."""
        if self._session.dirty:
            self._leaving = True
            self._save()
        else:
            self._open_next()

    def _on_saved(self, _saved: object) -> None:
        if self._leaving:
            self._leaving = False
            self._open_next()

    def _open_next(self) -> None:
        desk, here = self._place.desk, self._session.key

        def find() -> str:
            from app.commands.judging import next_blocked

            return next_blocked(desk, here)

        self._place.jobs.run(find, self._on_next)

    def _on_next(self, order_id: str) -> None:
        if order_id:
            self._place.show_page("editor", order_id=order_id, walk=BLOCKED)
        else:
            self._place.toast(self.tr("No other order is blocked"))
            self._place.show_page("orders")
