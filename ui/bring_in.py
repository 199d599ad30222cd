"""Bring in one order by its number or reference: the only way where an account lists nothing.

A bar in place, above what the page shows; it asks the remote through a job.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.store.views import AccountRow, Changes
from ui.bus import Failure
from ui.pages import Workplace
from ui.widgets import Arc, Button, Choice, Field, label
from ui.widgets.painting import painting, rounded

if TYPE_CHECKING:
    from app.commands.desk import Desk


class BringIn(QWidget):
    """Hidden until `ask`; Enter asks the account, Esc puts it away."""

    came = Signal(str)  # order id

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        look = workplace.look
        self.setObjectName("bring_in")
        self.setAccessibleName(self.tr("Bring in by reference"))
        self.account = Choice(look, name="bring_in_account")
        self.reference = QLineEdit()
        self.reference.setObjectName("bring_in_reference")
        self.bring = Button(look, self.tr("Bring it in"), key="Return", bind=False, name="bring_it")
        self.close_bar = Button(
            look, self.tr("Put away"), kind="icon", icon="x-bold", key="Esc", bind=False,
            name="bring_in_close",
        )  # fmt: skip
        self.arc = Arc(look)
        self.said = label(look, px=12, tone="bad", wrap=True)
        self.said.setObjectName("bring_in_said")
        self._lay_out()
        self.bring.clicked.connect(self._on_bring)
        self.reference.returnPressed.connect(self._on_bring)
        self.close_bar.clicked.connect(self.put_away)
        self.hide()

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 20, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(look, self.tr("Bring in by reference"), weight=600), 1)
        head.addWidget(self.close_bar)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Field(look, self.tr("Account"), self.account), 1)
        line.addWidget(Field(look, self.tr("Number or reference there"), self.reference), 2)
        line.addWidget(self.arc, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        column.addWidget(self.said)
        self.arc.hide()
        self.said.hide()

    # -- asking ------------------------------------------------------------------------
    def ask(self, account_id: str = "") -> None:
        """Show the bar; that account is chosen, else one that can bring orders in no other way."""
        self._say("")
        self.show()
        self.reference.setFocus()
        self.reference.selectAll()
        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: readable(desk), partial(self._on_accounts, account_id), self._on_failed
        )

    def _on_accounts(self, wanted: str, rows: list[AccountRow]) -> None:
        wanted = wanted or str(self.account.currentData() or "")
        self.account.clear()
        for row in rows:
            self.account.addItem(row.name, row.id)
        self.account.setCurrentIndex(max(0, self.account.findData(wanted)))
        if not rows:
            self._say(self.tr("No account here can be asked for an order; add one first."))

    def put_away(self) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the bar away that has the keyboard; elsewhere it means something else."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _on_bring(self) -> None:
        reference = self.reference.text().strip()
        account_id = str(self.account.currentData() or "")
        if not reference:
            self._say(self.tr("Type the number or the reference the order has there."))
            self.reference.setFocus()
        elif account_id and self.bring.isEnabled():
            self._say("")
            house = self.workplace.house
            row = self.workplace.desk.account(account_id)
            if row is not None:
                self._at_work(working=True)
                self.workplace.jobs.run(
                    lambda: house.fetch(row, reference),
                    partial(self._on_brought, row.name, reference),
                    self._on_failed,
                )

    def _on_brought(self, account: str, reference: str, order_id: str | None) -> None:
        self._at_work(working=False)
        if order_id is None:
            words = self.tr("{} has no order “{}”, or none that could be read.")
            self._say(words.format(account, reference))
            self.reference.setFocus()
            self.reference.selectAll()
            return
        self.reference.clear()
        self.hide()
        changes = Changes(orders=frozenset({order_id}), lists=True, sync=True)
        self.workplace.bus.changed.emit(changes)
        self.workplace.toast(self.tr("{} is here").format(reference))
        self.came.emit(order_id)

    def _on_failed(self, failure: Failure) -> None:
        self._at_work(working=False)
        self._say(failure.sentence)

    def _at_work(self, *, working: bool) -> None:
        self.bring.setEnabled(not working)
        self.arc.setVisible(working)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self.workplace.look
        with painting(self) as painter:
            rect = QRectF(self.rect()).adjusted(12, 8, -12, -2)
            rounded(painter, rect, 8, fill=look.color("surface"), edge=look.color("line_field"))


def readable(desk: Desk) -> list[AccountRow]:
    """The accounts that can be asked for one order; first those that list none."""
    from app.connectors.contract import Fault

    found: list[tuple[bool, str, AccountRow]] = []
    for row in desk.store.accounts():
        try:
            can = None if row.removed else desk.connector(row).capabilities
        except Fault:
            continue  # its address cannot be used; the accounts page says so
        if can is not None and can.readable:
            found.append((can.list != "none", row.name, row))
    return [row for _, _, row in sorted(found, key=lambda each: each[:2])]
