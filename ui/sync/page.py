"""What sync is doing and what it needs: answers first and opened, then waiting, then the rounds.

Everything comes from the store at each reading; the page keeps no truth of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.store.views import Changes
from ui.bring_in import BringIn
from ui.bus import Failure
from ui.jobs import Job
from ui.layouts import Sheet, clear
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.rounds import AccountState
from ui.sync.account_card import AccountCard, Standing
from ui.sync.acts import SyncActs
from ui.sync.aside import AsideRow
from ui.sync.parked import ParkedCard
from ui.sync.reading import Reading, reading
from ui.sync.rows import framed
from ui.sync.sections import Sections
from ui.timers import once
from ui.widgets import Banner, Button, ElidedLabel, EmptyState, hairline, label

READ_AGAIN_MS = 400  # while a round runs, figures are read at most so often
TICK_MS = 1000  # "next try in 40 s" counts down
IN_A_ROW = 4  # cards
ROUNDS, MOST_ROUNDS = 20, 200


class SyncPage(Page):
    """Follows the rounds and every change while it is in front."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Sync")
        look = workplace.look
        self.words = ElidedLabel(look, px=12, tone="second")
        self.bring = Button(
            look, self.tr("Bring in by reference"), icon="download-simple", key="Ctrl+B",
            kind="quiet", name="bring_in_open",
        )  # fmt: skip
        self.send = Button(
            look, self.tr("Send only"), icon="arrow-up-bold", key="Ctrl+F5", kind="quiet",
            name="send_only",
        )  # fmt: skip
        self.sync_all = Button(
            look, self.tr("Sync all"), icon="arrows-clockwise", key="F5", kind="primary",
            bind=False, name="sync_all",
        )  # fmt: skip
        self.notice = Notice()
        self.bringing = BringIn(workplace)
        self.acts = SyncActs(workplace, self)
        self.lists = Sections(workplace, self.acts, self)
        self.cards: dict[str, AccountCard] = {}
        self.reading = Reading()
        self._all_rounds = False
        self._job: Job | None = None
        self._again = once(self, READ_AGAIN_MS, self.read)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._lay_out()
        self._connect()

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
        bar.addWidget(self.bring)
        bar.addWidget(self.send)
        bar.addWidget(self.sync_all)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        column.addWidget(self.bringing)
        inner = Sheet()
        inner.setProperty("ground", "window")
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(6)
        self.grid = QGridLayout()
        self.grid.setSpacing(10)
        body.addLayout(self.grid)
        self.sections = QVBoxLayout()
        self.sections.setSpacing(6)
        body.addLayout(self.sections)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("sync_scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)

    def _connect(self) -> None:
        rounds = self.workplace.rounds
        self._tick.timeout.connect(self._show_states)
        self.sync_all.clicked.connect(rounds.sync_now)
        self.send.clicked.connect(rounds.send_now)
        self.bring.clicked.connect(self._on_bring)
        self.bringing.came.connect(self.acts.see)
        self.acts.done.connect(self._on_done)
        self.acts.refused.connect(self._on_refused)
        rounds.moved.connect(self._show_states)
        self.workplace.bus.changed.connect(self._on_changed)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        """`bring_in` opens the bar that asks for one order, for that account if it names one."""
        self.notice.clear()
        self._tick.start()
        self.read()
        if "bring_in" in args:
            self.bringing.ask(args["bring_in"])

    def left(self) -> bool:
        self._tick.stop()
        return True

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.sync or changes.accounts) and not self._again.isActive():
            self._again.start()

    def read(self) -> None:
        """Read everything anew on a worker."""
        since = 0 if self._all_rounds else self._midnight_us()
        desk = self.workplace.desk
        if self._job is not None:
            self._job.cancel()  # older figures must not come after newer ones
        self._job = self.workplace.jobs.run(lambda: reading(desk, since), self._on_read)

    def _midnight_us(self) -> int:
        formats = self.workplace.formats
        today = formats.local(self.workplace.desk.clock.now_us()).date()
        start = datetime.combine(today, time(), formats.zone)
        start = start if formats.zone else start.astimezone()
        return int(start.timestamp()) * 1_000_000

    def _on_read(self, reading: Reading) -> None:
        if reading == self.reading and self.sections.count():
            self._show_states()
        elif self._hand_on_it():
            self._again.start()
        else:
            self.reading = reading
            self._show_cards()
            self._show_states()
            self._show_sections()

    def _hand_on_it(self) -> bool:
        """An answer is being given, a text read: nothing may move under the hand."""
        answers, texts = self.findChildren(ParkedCard), self.findChildren(AsideRow)
        answering = any(card.isVisible() and card.busy for card in answers)
        return answering or any(row.isVisible() and row.busy for row in texts)

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
                self.grid.addWidget(card, at // IN_A_ROW, at % IN_A_ROW)
                self.grid.setColumnStretch(at % IN_A_ROW, 1)
        for button in (self.sync_all, self.send, self.bring):
            button.setEnabled(bool(rows))

    def _show_states(self) -> None:
        now_us, states = self.workplace.desk.clock.now_us(), self.workplace.rounds.states
        reading = self.reading
        for row in reading.accounts:
            state = states.get(row.id, AccountState(row.name))
            standing = Standing(state, reading.waiting_for(row.id), row.id in reading.unlisted)
            self.cards[row.id].show_state(row, standing, now_us)
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
        """All made anew; the keyboard stays on the same act of the same order."""
        had = self.window().focusWidget()
        name = had.objectName() if had is not None and self.isAncestorOf(had) else ""
        former = {each: self._sign(each) for each in self._named(name)}
        clear(self.sections)
        self._fill_sections()
        for widget in self._named(name):
            if widget not in former and self._sign(widget) == former.get(had):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, name: str) -> list[QWidget]:
        return self.findChildren(QWidget, name) if name else []

    def _sign(self, widget: QWidget) -> tuple[str, str]:
        """What tells an act or field of the lists from those of other orders."""
        cards = (card for card in self.findChildren(ParkedCard) if card.isAncestorOf(widget))
        return widget.accessibleName(), next((card.row.order_id for card in cards), "")

    def _fill_sections(self) -> None:
        reading, lists = self.reading, self.lists
        if not reading.accounts:
            self._show_empty()
            return
        parked, needing = lists.parked(reading), lists.needing(reading)
        if parked or needing:
            self._heading(self.tr("Needs you"), len(parked) + len(needing))
        for card in parked:
            self.sections.addWidget(card)
        self._framed(needing)
        if reading.others:
            self._heading(self.tr("Waiting"), len(reading.others))
            self._framed(lists.waiting(reading))
        if reading.aside:
            self._heading(self.tr("Came, but could not be read"), len(reading.aside))
            self._framed(lists.aside(reading))
        self._show_rounds()

    def _show_rounds(self) -> None:
        words = self.tr("All rounds") if self._all_rounds else self.tr("Rounds today")
        other = self.tr("Only today") if self._all_rounds else self.tr("All rounds")
        change = Button(self.workplace.look, other, kind="quiet", small=True, name="other_rounds")
        change.clicked.connect(self._on_other_rounds)
        self._heading(words, None, change)
        made = self.lists.rounds(self.reading, MOST_ROUNDS if self._all_rounds else ROUNDS)
        if not made:
            nothing = label(self.workplace.look, self.tr("None yet."), px=12, tone="second")
            self.sections.addWidget(nothing)
        for line in made:
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

    def _heading(self, words: str, count: int | None, *acts: Button) -> None:
        look = self.workplace.look
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 2)
        row.setSpacing(6)
        row.addWidget(label(look, words, px=12, weight=600, tone="second"))
        if count is not None:
            row.addWidget(label(look, self.workplace.formats.count(count), px=12, tone="second"))
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        self.sections.addWidget(holder)

    def _framed(self, rows: Sequence[QWidget]) -> None:
        if rows:
            self.sections.addWidget(framed(rows))

    # -- acts --------------------------------------------------------------------------
    def _on_other_rounds(self) -> None:
        self._all_rounds = not self._all_rounds
        self.read()

    def _on_bring(self) -> None:
        self.bringing.ask()

    def _on_done(self, changes: Changes) -> None:
        self.notice.clear()
        self.workplace.bus.changed.emit(changes)
        self.workplace.rounds.nudge()
        self.read()

    def _on_refused(self, failure: Failure) -> None:
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))

    def _on_sign_in(self, account_id: str) -> None:
        self.workplace.show_page("accounts", account=account_id)
