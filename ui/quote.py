"""What an order would cost at its supplier, and what is left there, told before it is sent.

Asked through a job, in the account's own pace; where no price is told, nothing is blocked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.views import AccountRow
from ui.bus import Failure
from ui.detail.rows import Row, Rows
from ui.jobs import Job
from ui.pages import Workplace
from ui.timers import once
from ui.widgets import Arc, Button, SectionLabel, label

if TYPE_CHECKING:
    from app.connectors.contract import Quote
    from app.orders.model import Order

SETTLE_MS = 500  # orders passed over while an arrow key is held are not asked about
KEPT = 64


class QuoteBox(QWidget):
    """Hidden where the account tells no prices. `order` gives the order as it stands when asked."""

    def __init__(self, workplace: Workplace, order: Callable[[], Order | None]) -> None:
        super().__init__()
        self.workplace, self._order = workplace, order
        look = workplace.look
        self.account: AccountRow | None = None
        self._answers: dict[str, Quote | None] = {}  # by what was asked
        self._asked = ""
        self._job: Job | None = None
        self._settle = once(self, SETTLE_MS, self.ask)
        self.setObjectName("quote")
        self.head = SectionLabel(look, "")
        self.arc = Arc(look)
        self.again = Button(look, self.tr("Ask"), kind="quiet", small=True, name="ask_quote")
        self.rows = Rows(look, name="quote_rows", height=22)
        self.said = label(look, px=12, tone="second", wrap=True)
        self._lay_out()
        self.again.clicked.connect(self._on_again)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.head, 1)
        line.addWidget(self.arc)
        line.addWidget(self.again)
        column.addLayout(line)
        column.addWidget(self.rows)
        column.addWidget(self.said)
        self.arc.hide()

    def show_for(self, account: AccountRow | None, *, ask: bool = False) -> None:
        """That account's prices may be asked for; None: it tells none. `ask` does so at once."""
        if account is None or self.account is None or account.id != self.account.id:
            self._clear()
        self.account = account
        self.setVisible(account is not None)
        if account is not None:
            self.head.setText(self.tr("What {} would ask for it").format(account.name))
            if ask:
                self._settle.start()

    def ask(self) -> None:
        """Ask for the order as it stands, unless that was answered already."""
        order, account = self._order(), self.account
        if order is None or account is None:
            return
        asked = f"{account.id} {_weight(order)}"
        if asked in self._answers:
            self._show(self._answers[asked])
            return
        if self._job is not None:
            self._job.cancel()
        self._asked = asked
        self.arc.show()
        self._say("")
        house = self.workplace.house
        self._job = self.workplace.jobs.run(
            lambda: house.quote(account, order), partial(self._on_told, asked), self._on_failed
        )

    def _on_again(self) -> None:
        self._answers.clear()
        self.ask()

    def _clear(self) -> None:
        self._settle.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self.arc.hide()
        self.rows.fill([])
        self._say("")

    def _on_told(self, asked: str, quote: Quote | None) -> None:
        self._answers[asked] = quote
        while len(self._answers) > KEPT:
            self._answers.pop(next(iter(self._answers)))
        self._show(quote)

    def _show(self, quote: Quote | None) -> None:
        self.arc.hide()
        money = self.workplace.formats.money
        rows = [
            Row(offer.name, note=offer.days, icon="truck", trail=money(offer.cost, offer.currency))
            for offer in (quote.freight if quote else ())
        ]
        if quote is not None and quote.balance is not None:
            left = money(quote.balance, quote.currency)
            rows.append(Row(self.tr("Balance there"), icon="wallet", trail=left))
        self.rows.fill(rows)
        self._say("" if rows else self.tr("No price is told for it; it can be sent all the same."))

    def _on_failed(self, failure: Failure) -> None:
        self.arc.hide()
        self._say(failure.sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def _weight(order: Order) -> str:
    """What a price hangs on: the goods and where they go."""
    to = order.party("shipping").country or order.arrival_country
    return " ".join((to, *(f"{line.sku}*{line.quantity}" for line in order.lines)))
