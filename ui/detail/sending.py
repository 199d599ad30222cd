"""Where an order may be sent on to: a menu of accounts, which opens the editor for the one chosen.

The editor shows what that account cannot hold before anything is saved (screens, *Send to
account…*). An order without an account is given it; of another order a new one is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.store.views import AccountRow
from ui.pages import Workplace


class SendMenu(QObject):
    """`ask` pops it up at its button; the order's own account, a second order there, is last."""

    def __init__(self, workplace: Workplace, button: QWidget) -> None:
        super().__init__(button)
        self._place, self._button = workplace, button

    def ask(self, order_id: str, account: str) -> None:
        store = self._place.desk.store
        self._place.jobs.run(store.accounts, partial(self._pop_up, order_id, account))

    def _pop_up(self, order_id: str, account: str, rows: Sequence[AccountRow]) -> None:
        menu = QMenu(self._button)
        menu.setObjectName("menu_send")
        menu.aboutToHide.connect(menu.deleteLater)
        known = [row for row in rows if not row.removed]
        for row in sorted(known, key=lambda row: row.id == account):
            menu.addAction(row.name, partial(self._begin, order_id, account, row))
        if not known:
            add = partial(self._place.show_page, "accounts", add="1")
            menu.addAction(self.tr("Add an account"), add)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height() + 4)))

    def _begin(self, order_id: str, account: str, row: AccountRow) -> None:
        if account:
            self._place.show_page("editor", copy=order_id, account=row.id)
        else:
            self._place.show_page("editor", order_id=order_id, account=row.id)
