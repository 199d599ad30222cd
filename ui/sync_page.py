"""What sync is doing and what it needs: answers first and opened, then waiting, then the rounds.

Everything comes from the store at each reading; the page keeps no truth of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.store.views import (
    Changes,
    ConflictRow,
    OrderRow,
    OutboxRow,
)
from ui import vocabulary
from ui.bus import Failure
from ui.layouts import Sheet, clear
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.rounds import AccountState
from ui.sync_cards import AccountCard, ParkedCard, RoundLine, SyncRow
from ui.sync_reading import Reading, reading
from ui.widgets import Banner, Button, ElidedLabel, EmptyState, hairline, label

READ_AGAIN_MS = 400  # while a round runs, figures are read at most so often
TICK_MS = 1000  # "next try in 40 s" counts down
SHOWN = 100  # rows a section shows
ROUNDS = 20


class SyncPage(Page):
    """Follows the rounds and every change while it is in front."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Sync")
        look = workplace.look
        self.words = ElidedLabel(look, px=12, tone="second")
        self.sync_all = Button(
            look,
            self.tr("Sync all"),
            icon="arrows-clockwise",
            key="F5",
            kind="primary",
            bind=False,
            name="sync_all",
        )
        self.notice = Notice()
        self.cards: dict[str, AccountCard] = {}
        self.reading = Reading()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(READ_AGAIN_MS)
        self._again.timeout.connect(self.read)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_states)
        self._lay_out()
        self.sync_all.clicked.connect(workplace.rounds.sync_now)
        workplace.rounds.moved.connect(self._show_states)
        workplace.bus.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.setSpacing(10)
        bar.addWidget(label(look, self.tr("Sync"), px=15, weight=600))
        bar.addWidget(self.words, 1)
        bar.addWidget(self.sync_all)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        inner = Sheet()
        inner.setProperty("ground", "window")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.setSpacing(6)
        self.grid = QGridLayout()
        self.grid.setSpacing(10)
        self.body.addLayout(self.grid)
        self.sections = QVBoxLayout()
        self.sections.setSpacing(6)
        self.body.addLayout(self.sections)
        self.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("sync_scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        del args
        self.notice.clear()
        self._tick.start()
        self.read()

    def left(self) -> bool:
        self._tick.stop()
        return True

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.sync or changes.accounts) and not self._again.isActive():
            self._again.start()

    def read(self) -> None:
        """Read everything anew on a worker."""
        since = self._midnight_us()
        desk = self.workplace.desk

        self.workplace.jobs.run(lambda: reading(desk, since), self._on_read)

    def _midnight_us(self) -> int:
        formats = self.workplace.formats
        today = formats.local(self.workplace.desk.clock.now_us()).date()
        start = datetime.combine(today, time(), formats.zone)
        start = start if formats.zone else start.astimezone()
        return int(start.timestamp()) * 1_000_000

    def _on_read(self, reading: Reading) -> None:
        typing = self.findChild(ParkedCard)
        if reading == self.reading and self.sections.count():
            self._show_states()
            return
        if typing is not None and typing.number.hasFocus() and typing.number.text():
            self._again.start()  # an answer is being typed: nothing moves under the hand
            return
        self.reading = reading
        self._show_cards()
        self._show_states()
        self._show_sections()

    # -- showing -----------------------------------------------------------------------
    def _show_cards(self) -> None:
        rows = self.reading.accounts
        if [row.id for row in rows] != list(self.cards):
            for card in self.cards.values():
                card.hide()
                card.deleteLater()
            self.cards = {}
            for at, row in enumerate(rows):
                card = AccountCard(self.workplace.look, self.workplace.formats, row)
                card.sync.connect(self.workplace.rounds.sync_one)
                card.pause.connect(self.workplace.rounds.pause)
                card.sign_in.connect(self._on_sign_in)
                self.cards[row.id] = card
                self.grid.addWidget(card, at // 4, at % 4)
                self.grid.setColumnStretch(at % 4, 1)
        self.sync_all.setEnabled(bool(rows))

    def _show_states(self) -> None:
        now_us, states = self.workplace.desk.clock.now_us(), self.workplace.rounds.states
        for row in self.reading.accounts:
            state = states.get(row.id, AccountState(row.name))
            waiting = self.reading.waiting_for(row.id)
            self.cards[row.id].show_state(row, state, waiting, now_us)
        self.words.set_text(self._summary())

    def _summary(self) -> str:
        reading, formats = self.reading, self.workplace.formats
        needs = sum(reading.waiting_for(row.id) for row in reading.accounts)
        parts = [self.tr("{} unsent").format(formats.count(len(reading.ops)))]
        if needs:
            parts.append(self.tr("{} need you").format(needs))
        done = [row.last_complete_us for row in reading.accounts if row.last_complete_us]
        if done:
            parts.append(self.tr("last complete round {}").format(formats.time(max(done))))
        return " · ".join(parts)

    def _show_sections(self) -> None:
        clear(self.sections)
        if not self.reading.accounts:
            self._show_empty()
            return
        parked = [op for op in self.reading.needing if op.state == "needs_confirmation"]
        rows = [
            *map(self._rejected, self._refused_ops()),
            *self._clashes(),
            *map(self._gone, self.reading.gone),
        ]
        if parked or rows:
            self._heading(self.tr("Needs you"), len(parked) + len(rows))
        for at, op in enumerate(parked[:SHOWN]):
            self.sections.addWidget(self._parked(op, keys=at == 0))
        self._framed(rows)
        if self.reading.others:
            self._heading(self.tr("Waiting"), len(self.reading.others))
            self._framed([self._waiting(op) for op in self.reading.others[:SHOWN]])
        if self.reading.rounds:
            self._heading(self.tr("Rounds today"), None)
            for row in self.reading.rounds[:ROUNDS]:
                line = RoundLine(self.workplace.look, self.workplace.formats, row)
                self.sections.addWidget(line)

    def _show_empty(self) -> None:
        look = self.workplace.look
        add = Button(
            look, self.tr("Add an account"), icon="plus-bold", kind="primary", name="add_account"
        )
        add.clicked.connect(lambda: self.workplace.show_page("accounts", add="1"))
        empty = EmptyState(look)
        empty.say(
            "arrows-clockwise",
            self.tr("Nothing to keep in step yet"),
            self.tr("Add an account: its orders come here, yours go there."),
            add,
        )
        self.sections.addWidget(empty)

    def _heading(self, words: str, count: int | None) -> None:
        look = self.workplace.look
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 2)
        row.setSpacing(6)
        row.addWidget(label(look, words, px=12, weight=600, tone="second"))
        if count is not None:
            row.addWidget(label(look, self.workplace.formats.count(count), px=12, tone="second"))
        row.addStretch(1)
        self.sections.addWidget(holder)

    def _framed(self, rows: Sequence[QWidget]) -> None:
        """Rows in one card, parted by hairlines."""
        if not rows:
            return
        frame = QFrame()
        frame.setProperty("card", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for at, row in enumerate(rows):
            if at:
                column.addWidget(hairline())
            column.addWidget(row)
        self.sections.addWidget(frame)

    # -- rows --------------------------------------------------------------------------
    def _refused_ops(self) -> list[OutboxRow]:
        return [op for op in self.reading.needing if op.state == "rejected"][:SHOWN]

    def _parked(self, op: OutboxRow, *, keys: bool) -> ParkedCard:
        lines = (self.reading.lines or {}).get(op.order_id, 0)
        card = ParkedCard(self.workplace.look, self.workplace.formats, op, lines, keys=keys)
        card.arrived.connect(partial(self._on_arrived, card))
        card.again.connect(lambda seq: self._act("answer", seq, card))
        card.given_up.connect(lambda seq: self._act("discard", seq, card))
        return card

    def _rejected(self, op: OutboxRow) -> SyncRow:
        edit = self._button(self.tr("Edit"), lambda: self._edit(op.order_id), icon="pencil-simple")
        retry = self._button(self.tr("Retry"), lambda: self._act("retry", op.seq), kind="quiet")
        drop = self._button(self.tr("Give up"), lambda: self._act("discard", op.seq), kind="quiet")
        refused = self.tr("Refused by {}:").format(op.account_name)
        return self._row(
            "rejected",
            (op.number, op.customer),
            (refused, op.error_text),
            op.queued_us,
            (edit, retry, drop),
        )

    def _clashes(self) -> list[SyncRow]:
        """One row an order, however many of its fields clash."""
        rows: dict[str, list[ConflictRow]] = {}
        for clash in self.reading.conflicts:
            rows.setdefault(clash.order_id, []).append(clash)
        made = []
        for order_id, clashes in list(rows.items())[:SHOWN]:
            first = clashes[0]
            words = (
                self.tr("1 field changed here and at {}")
                if len(clashes) == 1
                else self.tr("{} fields changed here and at {}")
            )
            said = words.format(*((len(clashes),) if len(clashes) > 1 else ()), first.account_name)
            choose = self._button(
                self.tr("Choose"), partial(self.workplace.show_page, "conflict", order_id=order_id)
            )
            made.append(
                self._row(
                    "conflict",
                    (first.number, first.customer),
                    (said, ""),
                    first.since_us,
                    (choose,),
                )
            )
        return made

    def _gone(self, row: OrderRow) -> SyncRow:
        again = self._button(self.tr("Create again"), lambda: self._create_again(row), kind="quiet")
        trash = self._button(self.tr("Move to trash"), lambda: self._trash(row))
        said = self.tr("Deleted at {},").format(row.account_name)
        return self._row(
            "gone",
            (row.number, row.customer),
            (said, self.tr("kept here with its papers")),
            None,
            (trash, again),
        )

    def _waiting(self, op: OutboxRow) -> SyncRow:
        state = "dirty" if op.kind == "push" else "waiting"
        if op.state in ("sending", "in_doubt"):
            state = "checking"
        acts = []
        if op.state in ("queued", "blocked"):
            acts.append(
                self._button(self.tr("Discard"), lambda: self._act("discard", op.seq), kind="quiet")
            )
        first = vocabulary.shown("sync", state).word
        second = " · ".join(part for part in (self._kind(op), op.error_text) if part)
        return self._row(state, (op.number, op.customer), (first, second), op.queued_us, acts)

    def _kind(self, op: OutboxRow) -> str:
        words = {
            "create": self.tr("new order at {}"), "push": self.tr("changes for {}"),
            "delete": self.tr("delete at {}"), "cancel": self.tr("cancel at {}"),
        }  # fmt: skip
        plain = op.kind.removeprefix("command:").replace("_", " ")
        return words.get(op.kind, plain + self.tr(" at {}")).format(op.account_name)

    def _row(
        self, state: str, first: tuple[str, str], second: tuple[str, str], at_us: int | None,
        acts: Sequence[Button],
    ) -> SyncRow:  # fmt: skip
        formats = self.workplace.formats
        at = formats.short_day(at_us, self.workplace.desk.clock.now_us()) if at_us else ""
        return SyncRow(self.workplace.look, state, first=first, second=second, at=at, acts=acts)

    def _button(
        self, words: str, act: Callable[[], object], *, kind: str = "plain", icon: str = ""
    ) -> Button:
        made = Button(
            self.workplace.look, words, icon=icon, kind="quiet" if kind == "quiet" else "plain"
        )

        def press() -> None:
            act()

        made.clicked.connect(press)
        return made

    # -- acts --------------------------------------------------------------------------
    def _act(self, verb: str, seq: int, card: ParkedCard | None = None) -> None:
        """Retry, answer (it is not there) or discard one operation."""
        from app.commands import outbox

        desk = self.workplace.desk
        work = {"retry": outbox.retry, "answer": outbox.answer, "discard": outbox.discard}[verb]
        self.workplace.jobs.run(
            lambda: work(desk, seq), self._on_done, partial(self._on_refused, card)
        )

    def _on_arrived(self, card: ParkedCard, seq: int, number: str) -> None:
        from app.commands import outbox

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: outbox.answer(desk, seq, sent=(number,)),
            self._on_done,
            partial(self._on_refused, card),
        )

    def _on_done(self, changes: Changes) -> None:
        self.notice.clear()
        self.workplace.bus.changed.emit(changes)
        self.read()

    def _on_refused(self, card: ParkedCard | None, failure: Failure) -> None:
        if card is not None:
            card.complain(failure.sentence)
        else:
            self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))

    def _edit(self, order_id: str) -> None:
        self.workplace.show_page("editor", order_id=order_id)

    def _create_again(self, row: OrderRow) -> None:
        from app.commands import orders

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: orders.send_to_account(desk, row.id, row.account).changes,
            self._on_done,
            partial(self._on_refused, None),
        )

    def _trash(self, row: OrderRow) -> None:
        from app.commands import orders

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: orders.trash_orders(desk, [row.id]),
            self._on_done,
            partial(self._on_refused, None),
        )

    def _on_sign_in(self, account_id: str) -> None:
        self.workplace.show_page("accounts", account=account_id)
